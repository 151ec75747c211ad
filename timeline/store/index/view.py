"""The index as it stands now: what was built, and beside it the few events that changed since.

A changed event loses its place and gets one after all others. Those extra places are in date order too, and each
knows before which of the built ones it belongs; so counting needs only the bitmaps, and only pages merge the two.
"""

from __future__ import annotations

import sqlite3
from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple

from pyroaring import BitMap

from timeline.store.index.base import Base
from timeline.store.index.schema import KINDS

_AMONG = "event_id IN (SELECT value FROM json_each(?))"


class Extra(NamedTuple):
    """A changed event: its row number and days."""

    key: int
    first: int
    last: int


class View:
    """Bitmaps over the places of one state of the database.

    Every method reads over the connection that the view was made on, inside the transaction of a question.
    """

    def __init__(self, connection: sqlite3.Connection, base: Base, changed: list[int]) -> None:
        self._connection = connection
        self.base = base
        self._changed = str(changed)
        select = (
            "SELECT id, first_day, last_day FROM event WHERE id IN (SELECT value FROM json_each(?))"
            " ORDER BY first_day, last_day, id"
        )
        rows = connection.execute(select, (self._changed,)).fetchall() if changed else []
        self.extras = list(map(Extra._make, rows))
        self._own = {extra.key: len(base) + at for at, extra in enumerate(self.extras)}
        self._values: dict[str, dict[str | int, BitMap]] = {}
        self.live = base.all
        if changed:
            self.live = (base.all - base.bitmap(connection, changed)) | BitMap(self._own.values())

    @cached_property
    def insertions(self) -> list[int]:
        """For each changed event, how many of the built places belong before it."""
        insertion = self.base.insertion
        return [insertion(self._connection, (extra.first, extra.last, extra.key)) for extra in self.extras]

    def key(self, place: int) -> int:
        """The row number of the event at a place."""
        beyond = place - len(self.base)
        return self.base.keys[place] if beyond < 0 else self.extras[beyond].key

    def before(self, found: BitMap, day: int) -> int:
        """How many of the events found begin before a day."""
        size = len(self.base)
        late = bisect_left(self.extras, day, key=lambda extra: extra.first)
        return int(found.range_cardinality(0, self.base.before(day)) + found.range_cardinality(size, size + late))

    def places(self, found: Iterable[int]) -> BitMap:
        """The places of row numbers that SQL found just now, those included that are no longer live."""
        keys = array("q", found)
        return self.base.bitmap(self._connection, keys) | BitMap([self._own[key] for key in keys if key in self._own])

    def overlapping(self, first: int, last: int) -> BitMap:
        """The events that share a day with those from `first` to `last`."""
        late = [at for at, extra in enumerate(self.extras) if extra.first <= last and extra.last >= first]
        size = len(self.base)
        return self.base.overlapping(self._connection, first, last) | BitMap([size + at for at in late])

    def values(self, kind: str) -> tuple[dict[str | int, BitMap], dict[str | int, BitMap]] | None:
        """The built and the extra places of each value of a kind, None for a kind that is not held.

        The built ones can include places that are no longer live.
        """
        built = self.base.values(self._connection, kind)
        return None if built is None else (built, self._extra_values(kind))

    def prefix(self, word: str) -> BitMap | None:
        """The events with a word that begins with this folded one, None where that is not held."""
        return self._with_extras(self.base.prefix(self._connection, word), f'"{word}"*')

    def word(self, word: str) -> BitMap | None:
        """The events with this very word, folded; None where that is not held."""
        return self._with_extras(self.base.word(self._connection, word), f'"{word}"')

    def _extra_values(self, kind: str) -> dict[str | int, BitMap]:
        if kind not in self._values:
            found: dict[str | int, BitMap] = defaultdict(BitMap)
            if self.extras:
                for value, key in self._connection.execute(KINDS[kind].format(among=_AMONG), (self._changed,)):
                    found[value].add(self._own[key])
            self._values[kind] = dict(found)
        return self._values[kind]

    def _with_extras(self, built: BitMap | None, match: str) -> BitMap | None:
        if built is None or not self.extras:
            return built
        rows = self._connection.execute(f"SELECT rowid FROM {self._words} WHERE index_extra MATCH ?", (match,))
        return built | BitMap([self._own[key] for (key,) in rows])

    @cached_property
    def _words(self) -> str:
        """The words of the changed events in an index of their own: in the large one their places are far apart."""
        self._connection.execute("DROP TABLE IF EXISTS temp.index_extra")
        self._connection.execute(
            "CREATE VIRTUAL TABLE temp.index_extra USING fts5("
            "title, text, content = '', tokenize = \"unicode61 remove_diacritics 2\")"
        )
        self._connection.execute(
            "INSERT INTO temp.index_extra (rowid, title, text)"
            " SELECT id, title, text FROM event_text WHERE id IN (SELECT value FROM json_each(?))",
            (self._changed,),
        )
        return "temp.index_extra"
