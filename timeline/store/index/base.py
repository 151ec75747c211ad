"""The index as it was built, read blob by blob when first needed and shared by all connections of a process."""

from __future__ import annotations

import sqlite3
from array import array
from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Callable, Iterable
from functools import cached_property
from threading import Lock
from typing import NamedTuple

from pyroaring import BitMap

from timeline.store.index.schema import KINDS, NOWHERE, NUMBERS

_KEPT_PREFIXES = 64  # a few megabytes at a million events


class Stretch(NamedTuple):
    """Neighbouring days that bear one label, and the places of the events that begin in them."""

    day: int
    label: str
    first: int
    end: int


class Base:
    """What was stored under one token. Places count the events in date order from 0.

    Blobs are read over the connection of the caller, inside a transaction that has made sure of the token.
    """

    def __init__(self, connection: sqlite3.Connection, token: str) -> None:
        self.token = token
        self.keys = self._array(connection, "keys")
        self._places: array[int] | None = None
        self._lasts: array[int] | None = None
        self.days = self._array(connection, "days")
        self._starts = self._array(connection, "starts")
        self._kinds: dict[str, dict[str | int, BitMap]] = {}
        self._prefixes: OrderedDict[str, BitMap] = OrderedDict()
        self._stretches: dict[str, list[Stretch]] = {}
        self._lock = Lock()

    def __len__(self) -> int:
        return len(self.keys)

    @cached_property
    def all(self) -> BitMap:
        """Every place."""
        return BitMap(range(len(self)))

    def before(self, day: int) -> int:
        """How many events begin before a day: the place of the first that does not."""
        at = bisect_left(self.days, day)
        return self._starts[at] if at < len(self.days) else len(self)

    def bitmap(self, connection: sqlite3.Connection, keys: Iterable[int]) -> BitMap:
        """The places of row numbers; those without one are left out."""
        if self._places is None:
            self._places = self._array(connection, "places")
        places, most = self._places, len(self._places)
        found = BitMap(array(NUMBERS, (places[key] for key in keys if key < most)))
        found.discard(NOWHERE)
        return found

    def values(self, connection: sqlite3.Connection, kind: str) -> dict[str | int, BitMap] | None:
        """The places of each value of a kind, None for a kind that is not held."""
        if kind not in KINDS:
            return None
        with self._lock:
            if kind not in self._kinds:
                self._kinds[kind] = _bitmaps(connection, kind)
            return self._kinds[kind] or None

    def prefix(self, connection: sqlite3.Connection, word: str) -> BitMap | None:
        """The places whose words begin with a folded word, None where that is not held.

        The first key on from the word is the shortest beginning that has it in front, and means the same words.
        """
        select = "SELECT key, data FROM index_blob WHERE kind = 'prefix' AND key >= ? ORDER BY key LIMIT 1"
        with self._lock:
            if word in self._prefixes:
                self._prefixes.move_to_end(word)
                return self._prefixes[word]
            row = connection.execute(select, (word,)).fetchone()
            if row is None or not row[0].startswith(word):
                return None
            self._prefixes[word] = BitMap.deserialize(row[1])
            if len(self._prefixes) > _KEPT_PREFIXES:
                self._prefixes.popitem(last=False)
            return self._prefixes[word]

    def word(self, connection: sqlite3.Connection, word: str) -> BitMap | None:
        """The places with this very word, folded; None where that is not held."""
        select = "SELECT data FROM index_blob WHERE kind = 'word' AND key = ?"
        row = connection.execute(select, (word,)).fetchone()
        return BitMap.deserialize(row[0]) if row else None

    def overlapping(self, connection: sqlite3.Connection, first: int, last: int) -> BitMap:
        """The places of events that share a day with those from `first` to `last`."""
        begun, start = self.before(first), self.before(last + 1)
        running = BitMap(range(begun))  # they began earlier; do they last till then?
        lasting = BitMap()
        bits = self._bits(connection)
        for bit in reversed(range(max(len(bits), first.bit_length()))):
            having = bits.get(bit, BitMap())
            if first >> bit & 1:
                running = running & having
            else:
                lasting = lasting | (running & having)
                running = running - having
        return lasting | running | BitMap(range(begun, max(begun, start)))

    def stretches(self, unit: str, label: Callable[[int], str]) -> list[Stretch]:
        """All days with events, joined where neighbours bear the same label."""
        if unit not in self._stretches:
            found: list[Stretch] = []
            for at, day in enumerate(self.days):
                end = self._starts[at + 1] if at + 1 < len(self.days) else len(self)
                name = label(day)
                if found and found[-1].label == name:
                    found[-1] = found[-1]._replace(end=end)
                else:
                    found.append(Stretch(day, name, self._starts[at], end))
            self._stretches[unit] = found
        return self._stretches[unit]

    def insertion(self, connection: sqlite3.Connection, key: tuple[int, int, int]) -> int:
        """How many events stand before one of this first day, last day and row number."""
        if self._lasts is None:
            self._lasts = self._array(connection, "lasts")
        lasts = self._lasts
        low, high = self.before(key[0]), self.before(key[0] + 1)
        return bisect_left(range(high), key[1:], low, high, key=lambda at: (lasts[at], self.keys[at]))

    def _bits(self, connection: sqlite3.Connection) -> dict[str | int, BitMap]:
        with self._lock:
            if "last" not in self._kinds:
                self._kinds["last"] = _bitmaps(connection, "last")
            return self._kinds["last"]

    @staticmethod
    def _array(connection: sqlite3.Connection, name: str) -> array[int]:
        found = array(NUMBERS)
        (data,) = connection.execute("SELECT data FROM index_blob WHERE kind = 'order' AND key = ?", (name,)).fetchone()
        found.frombytes(data)
        return found


def _bitmaps(connection: sqlite3.Connection, kind: str) -> dict[str | int, BitMap]:
    rows = connection.execute("SELECT key, data FROM index_blob WHERE kind = ?", (kind,))
    found: dict[str | int, BitMap] = {key: BitMap.deserialize(data) for key, data in rows}
    connection.execute("PRAGMA shrink_memory")  # what was read once need not stay in SQLite's cache as well
    return found
