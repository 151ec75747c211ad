"""Finding events: rows for lists, whole events for reading and export, and where a day lies among them."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Iterator
from datetime import date, datetime
from typing import NamedTuple

from timeline.errors import NotFoundError, UsageError
from timeline.model import Event, Review, Status
from timeline.query import Query, condition
from timeline.store.assemble import assemble
from timeline.store.failures import explained, path_of
from timeline.store.known import check
from timeline.when import Precision

__all__ = ["EventRow", "check", "count", "event", "events", "position", "rows"]

# Date order is that of `When.sort_key`: by first known day, the shorter first.
SORTS = {
    "date": "e.first_day, e.last_day, e.id",
    "-date": "e.first_day DESC, e.last_day DESC, e.id DESC",
    "title": "e.title COLLATE NOCASE, e.first_day, e.id",
    "-title": "e.title COLLATE NOCASE DESC, e.first_day, e.id",
    "updated": "e.updated_at, e.id",
    "-updated": "e.updated_at DESC, e.id DESC",
}
_STREAM = 500


class EventRow(NamedTuple):
    """An event as a list shows it. `key` is its row number here, `id` its lasting name; days as in `timeline.when`."""

    key: int
    id: str
    edtf: str
    start: str | None
    end: str | None
    first_day: int
    last_day: int
    precision: Precision
    approximate: bool
    title: str
    status: Status
    review: Review


_FIELDS = (
    'e.id, e.uid, e.edtf, e.start, e."end", e.first_day, e.last_day, e.precision, e.approximate, e.title,'
    " e.status, e.review"
)


def rows(  # noqa: PLR0913 - what a listing can ask for, each by name
    connection: sqlite3.Connection,
    query: Query,
    *,
    limit: int | None = None,
    offset: int = 0,
    sort: str = "date",
    today: date | None = None,
) -> list[EventRow]:
    """The events of a filter, in the order of `sort`: one of `SORTS`, "-" for backwards.

    Dates in the filter are relative to `today`. Raise `FilterError` for a date that cannot be read.
    """
    select, parameters = _select(_FIELDS, query, sort, today)
    with explained(path_of(connection)):
        found = connection.execute(select, (*parameters, -1 if limit is None else limit, offset))
        return [EventRow._make(row) for row in found]


def count(connection: sqlite3.Connection, query: Query, *, today: date | None = None) -> int:
    """How many events a filter shows."""
    wanted = condition(query, today or local_day())
    with explained(path_of(connection)):
        row = connection.execute(f"SELECT count(*) FROM event AS e WHERE {wanted.sql}", wanted.parameters).fetchone()
    return int(row[0])


def position(connection: sqlite3.Connection, query: Query, day: int, *, today: date | None = None) -> int:
    """How many events of a filter, in date order, stand before the first that starts on or after a day.

    `day` is a day number as in `EventRow.first_day`.
    """
    wanted = condition(query, today or local_day())
    select = f"SELECT count(*) FROM event AS e WHERE e.first_day < ? AND ({wanted.sql})"
    with explained(path_of(connection)):
        return int(connection.execute(select, (day, *wanted.parameters)).fetchone()[0])


def event(connection: sqlite3.Connection, name: str) -> Event:
    """The event whose id is `name` or alone begins so; raise `NotFoundError` otherwise."""
    with explained(path_of(connection)):
        found = connection.execute(
            "SELECT id, uid FROM event WHERE uid BETWEEN ?1 AND ?1 || char(0x10FFFF) ORDER BY uid LIMIT 6",
            (name,),
        ).fetchall()
        exact = [row for row in found if row[1] == name]
        if name and (exact or len(found) == 1):
            return assemble(connection, [(exact or found)[0][0]])[0]
    if name and found:
        ids = ", ".join(row[1] for row in found[:5])
        raise NotFoundError(f"{name!r} can mean several events", hint=f"Give more of the id: {ids} …")
    raise NotFoundError(f"there is no event {name!r}", hint="`timeline list --fields id,date,title` shows the ids.")


def events(  # noqa: PLR0913 - as `rows`
    connection: sqlite3.Connection,
    query: Query,
    *,
    limit: int | None = None,
    offset: int = 0,
    sort: str = "date",
    today: date | None = None,
) -> Iterator[Event]:
    """The whole events of a filter, one after another; arguments as for `rows`.

    Which events these are is settled at the first; they are then read a few at a time, so that a slow reader
    (a pager, a pipe) neither fills the memory nor keeps others from writing. One that is gone by then is left out.
    """
    select, parameters = _select("e.id", query, sort, today)
    with explained(path_of(connection)):
        found = connection.execute(select, (*parameters, -1 if limit is None else limit, offset))
        keys = array("q", (key for (key,) in found))
        for first in range(0, len(keys), _STREAM):
            yield from assemble(connection, keys[first : first + _STREAM].tolist())


def local_day() -> date:
    """Today where this computer stands, for filters whose dates are relative when the caller names no day."""
    return datetime.now().astimezone().date()


def _select(fields: str, query: Query, sort: str, today: date | None) -> tuple[str, list[str | int]]:
    """The select and its parameters, those of LIMIT and OFFSET still to come.

    Events are chosen and ordered by key alone first: an index holds all that takes, however far the offset.
    """
    order = SORTS.get(sort)
    if order is None:
        raise UsageError(f"events cannot be sorted by {sort!r}", hint=f"Sort by one of {', '.join(SORTS)}.")
    wanted = condition(query, today or local_day())
    chosen = f"SELECT e.id FROM event AS e WHERE {wanted.sql} ORDER BY {order} LIMIT ? OFFSET ?"
    select = f"SELECT {fields} FROM ({chosen}) AS chosen JOIN event AS e ON e.id = chosen.id ORDER BY {order}"
    return select, wanted.parameters
