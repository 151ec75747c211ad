"""Building the index from the tables, while others read and write.

Each table is read by itself, without holding the file in between. What changes meanwhile is noted by the
triggers under a new epoch, so that the finished index knows which of its events not to answer for.
"""

from __future__ import annotations

import secrets
import sqlite3
from array import array
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from pyroaring import BitMap

from timeline.store.connection import SCHEMA_VERSION, transaction
from timeline.store.failures import explained, path_of
from timeline.store.index import schema
from timeline.store.index.prefixes import HEAVY, Node, heavy_prefixes

FEWEST_EVENTS = 20_000  # with fewer SQL answers every question of the browser in time
MOST_VALUES = 20_000  # of one kind; more bitmaps take longer to load than they save
_SPARSEST = 8  # row numbers an event; the way back from a number to its place is an array over all of them


class Blob(NamedTuple):
    """A row of the index."""

    kind: str
    key: str | int
    data: bytes


class _Order(NamedTuple):
    """The events in date order: row numbers, days, and the place of every row number."""

    keys: array[int]
    firsts: array[int]
    lasts: array[int]
    places: array[int]

    def bitmap(self, keys: Iterable[int]) -> BitMap:
        """The places of events; those that came after the order was made have none."""
        places = self.places
        most = len(places)
        found = BitMap([places[key] for key in keys if key < most])
        found.discard(schema.NOWHERE)
        return found


def is_due(connection: sqlite3.Connection) -> bool:
    """Whether there are many events, and no index that still answers for most of them."""
    with explained(path_of(connection)):
        (newest,) = connection.execute("SELECT coalesce(max(id), 0) FROM event").fetchone()
        if newest < FEWEST_EVENTS:
            return False
        found = schema.state(connection)
        if found is not None:
            return len(schema.changed(connection, found.valid)) > schema.MOST_CHANGES // 2
        (events,) = connection.execute("SELECT count(*) FROM event").fetchone()
        return int(events) >= FEWEST_EVENTS and newest <= _SPARSEST * events


def build(connection: sqlite3.Connection, *, heavy: int = HEAVY) -> bool:
    """Build the index and put it in place of the one before; return false where a newer one came in between.

    Words and beginnings of words get a bitmap when that many mentions of them are to be read otherwise.
    """
    epoch = _begin(connection)
    with explained(path_of(connection)):
        order = _order(connection)
        blobs = [*_order_blobs(order), *_value_blobs(connection, order), *_word_blobs(connection, order, heavy)]
    return _replace(connection, blobs, epoch)


def _begin(connection: sqlite3.Connection) -> int:
    """Note changes from now on under a new epoch."""
    with transaction(connection):
        schema.create(connection)
        if not connection.execute("UPDATE index_state SET current = current + 1").rowcount:
            connection.execute("INSERT INTO index_state VALUES (0, 0, '', 0, 1)")
        return int(connection.execute("SELECT current FROM index_state").fetchone()[0])


def _replace(connection: sqlite3.Connection, blobs: Iterable[Blob], epoch: int) -> bool:
    with transaction(connection):
        (valid,) = connection.execute("SELECT valid FROM index_state").fetchone()
        if valid >= epoch:
            return False
        connection.execute("DELETE FROM index_blob")
        connection.executemany("INSERT INTO index_blob (kind, key, data) VALUES (?, ?, ?)", blobs)
        connection.execute("DELETE FROM index_changed WHERE epoch < ?", (epoch,))
        connection.execute(
            "UPDATE index_state SET format = ?, schema = ?, token = ?, valid = ?",
            (schema.FORMAT, SCHEMA_VERSION, secrets.token_hex(8), epoch),
        )
    return True


def _order(connection: sqlite3.Connection) -> _Order:
    rows = connection.execute("SELECT id, first_day, last_day FROM event ORDER BY first_day, last_day, id").fetchall()
    keys, firsts, lasts = (array(code, map(itemgetter(at), rows)) for at, code in enumerate(schema.NUMBERS * 3))
    places = array(schema.NUMBERS, [schema.NOWHERE]) * (max(keys, default=0) + 1)
    for place, key in enumerate(keys):
        places[key] = place
    return _Order(keys, firsts, lasts, places)


def _order_blobs(order: _Order) -> Iterator[Blob]:
    yield from (Blob("order", name, getattr(order, name).tobytes()) for name in ("keys", "lasts", "places"))
    days, starts = array(schema.NUMBERS), array(schema.NUMBERS)
    for day, places in groupby(range(len(order.firsts)), key=order.firsts.__getitem__):
        days.append(day)
        starts.append(next(places))
    yield Blob("order", "days", days.tobytes())
    yield Blob("order", "starts", starts.tobytes())
    for bit in range(max(order.lasts, default=0).bit_length()):
        mask = 1 << bit
        yield Blob("last", bit, _packed(BitMap([at for at, day in enumerate(order.lasts) if day & mask])))


def _value_blobs(connection: sqlite3.Connection, order: _Order) -> Iterator[Blob]:
    for kind, select in schema.KINDS.items():
        bitmaps: list[Blob] = []
        for key, rows in groupby(connection.execute(f"{select.format(among=1)} ORDER BY 1"), key=itemgetter(0)):
            bitmaps.append(Blob(kind, key, _packed(order.bitmap(map(itemgetter(1), rows)))))
            if len(bitmaps) > MOST_VALUES:
                break
        else:
            yield from bitmaps


def _word_blobs(connection: sqlite3.Connection, order: _Order, heavy: int) -> Iterator[Blob]:
    connection.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.index_words USING fts5vocab(main, event_fts, row)")
    words = connection.execute("SELECT term, doc FROM temp.index_words").fetchall()
    connection.execute("DROP TABLE temp.index_words")

    def events_of(match: str) -> BitMap:
        found = connection.execute("SELECT rowid FROM event_fts WHERE event_fts MATCH ?", (match,))
        return order.bitmap(map(itemgetter(0), found))

    for top in heavy_prefixes(words, heavy):
        done: dict[Node, BitMap] = {}
        for node in top.below_first():
            own = [events_of(f'"{word}"') for word in node.words]
            yield from (Blob("word", node.stem, _packed(events)) for events in own if len(events) >= heavy)
            light = (events_of(f'"{beginning}"*') for beginning in node.light)
            done[node] = BitMap.union(*own, *light, *(done.pop(child) for child in node.children))
            yield Blob("prefix", node.stem, _packed(done[node]))


def _packed(bitmap: BitMap) -> bytes:
    bitmap.run_optimize()
    return bytes(bitmap.serialize())
