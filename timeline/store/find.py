"""Finding events: rows for lists, whole events for reading and export, and where a day lies among them."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from timeline.errors import NotFoundError, UsageError
from timeline.query import Query, condition
from timeline.states import Review, Status
from timeline.store import index
from timeline.store.clock import local_day
from timeline.store.failures import explained, path_of
from timeline.store.saved import resolved
from timeline.when import Precision

if TYPE_CHECKING:
    from timeline.model import Event  # as costly to load as to list a page; a listing shows rows

__all__ = [
    "EventRow",
    "check",
    "count",
    "event",
    "event_id",
    "events",
    "position",
    "row_blocks",
    "rows",
    "rows_at",
    "rows_of",
]

# Date order is that of `When.sort_key`: by first known day, the shorter first.
SORTS = {
    "date": "e.first_day, e.last_day, e.id",
    "-date": "e.first_day DESC, e.last_day DESC, e.id DESC",
    "title": "e.title COLLATE NOCASE, e.first_day, e.id",
    "-title": "e.title COLLATE NOCASE DESC, e.first_day, e.id",
    "updated": "e.updated_at, e.id",
    "-updated": "e.updated_at DESC, e.id DESC",
}
_BLOCK = 500


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


# The keys or ids are bound as JSON, which a list of numbers reads the same as.
_ROWS = (
    'SELECT id, uid, edtf, start, "end", first_day, last_day, precision, approximate, title, status, review'
    " FROM event WHERE {} IN (SELECT value FROM json_each(?))"
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
    blocks = row_blocks(connection, query, limit=limit, offset=offset, sort=sort, today=today)
    return [row for block in blocks for row in block]


def row_blocks(  # noqa: PLR0913 - as `rows`
    connection: sqlite3.Connection,
    query: Query,
    *,
    limit: int | None = None,
    offset: int = 0,
    sort: str = "date",
    today: date | None = None,
) -> Iterator[list[EventRow]]:
    """The rows of a filter, some hundreds at a time; arguments as for `rows`.

    Which events these are is settled at the first; they are then read block by block, so that a slow reader
    (a pager, a pipe) neither fills the memory nor keeps others from writing. One that is gone by then is left out.
    """
    for keys in _key_blocks(connection, query, _Page(limit, offset, sort, today)):
        yield rows_at(connection, keys)


def rows_at(connection: sqlite3.Connection, keys: list[int]) -> list[EventRow]:
    """The events of these row numbers in their order; those that are gone are left out."""
    with explained(path_of(connection)):
        found = {row[0]: EventRow._make(row) for row in connection.execute(_ROWS.format("id"), (str(keys),))}
    return [found[key] for key in keys if key in found]


def rows_of(connection: sqlite3.Connection, ids: Sequence[str]) -> dict[str, EventRow]:
    """The rows of events by their ids; those that are not there are left out."""
    from json import dumps  # a listing starts without

    with explained(path_of(connection)):
        found = connection.execute(_ROWS.format("uid"), (dumps(ids),)).fetchall()
    return {row[1]: EventRow._make(row) for row in found}


def check(connection: sqlite3.Connection, query: Query) -> None:
    """Raise `FilterError` for a name in a filter that nothing here is called; see `known.check`."""
    if query:  # a listing without a filter starts without the tables of names
        from timeline.store import known

        known.check(connection, query)


def count(connection: sqlite3.Connection, query: Query, *, today: date | None = None) -> int:
    """How many events a filter shows."""
    query = resolved(connection, query)
    with index.find_hits(connection, query, today or local_day()) as found:
        if found is not None:
            return found.count
    wanted = condition(query, today or local_day())
    with explained(path_of(connection)):
        row = connection.execute(f"SELECT count(*) FROM event AS e WHERE {wanted.sql}", wanted.parameters).fetchone()
    return int(row[0])


def settled_among(connection: sqlite3.Connection, keys: Sequence[int]) -> set[int]:
    """Those of some events, by row number, of which a person settled a field."""
    select = "SELECT DISTINCT event_id FROM event_settled WHERE event_id IN (SELECT value FROM json_each(?))"
    with explained(path_of(connection)):
        return {key for (key,) in connection.execute(select, (str(list(keys)),))}


def position(connection: sqlite3.Connection, query: Query, day: int, *, today: date | None = None) -> int:
    """How many events of a filter, in date order, stand before the first that starts on or after a day.

    `day` is a day number as in `EventRow.first_day`.
    """
    query = resolved(connection, query)
    with index.find_hits(connection, query, today or local_day()) as found:
        if found is not None:
            return found.before(day)
    wanted = condition(query, today or local_day())
    select = f"SELECT count(*) FROM event AS e WHERE e.first_day < ? AND ({wanted.sql})"
    with explained(path_of(connection)):
        return int(connection.execute(select, (day, *wanted.parameters)).fetchone()[0])


def event(connection: sqlite3.Connection, name: str) -> Event:
    """The event whose id is `name` or alone begins so; raise `NotFoundError` otherwise."""
    from timeline.store.assemble import assemble

    with explained(path_of(connection)):
        return assemble(connection, [_named(connection, name)[0]])[0]


def event_id(connection: sqlite3.Connection, name: str) -> str:
    """The whole id of the event whose id is `name` or alone begins so; raise `NotFoundError` otherwise."""
    with explained(path_of(connection)):
        return _named(connection, name)[1]


def events(  # noqa: PLR0913 - as `rows`
    connection: sqlite3.Connection,
    query: Query,
    *,
    limit: int | None = None,
    offset: int = 0,
    sort: str = "date",
    today: date | None = None,
) -> Iterator[Event]:
    """The whole events of a filter, one after another; arguments as for `rows`, read block by block as there."""
    from timeline.store.assemble import assemble

    for keys in _key_blocks(connection, query, _Page(limit, offset, sort, today)):
        with explained(path_of(connection)):
            found = assemble(connection, keys)
        yield from found


def _named(connection: sqlite3.Connection, name: str) -> tuple[int, str]:
    """Row number and id of the event that a person means."""
    select = "SELECT id, uid FROM event WHERE uid BETWEEN ?1 AND ?1 || char(0x10FFFF) ORDER BY uid LIMIT 6"
    found: list[tuple[int, str]] = connection.execute(select, (name,)).fetchall() if name else []
    exact = [row for row in found if row[1] == name]
    if exact or len(found) == 1:
        return (exact or found)[0]
    if found:
        ids = ", ".join(uid for _, uid in found[:5])
        raise NotFoundError(f"{name!r} can mean several events", hint=f"Give more of the id: {ids} …")
    raise NotFoundError(f"there is no event {name!r}", hint="`timeline list --fields id,date,title` shows the ids.")


class _Page(NamedTuple):
    """Which of the events of a filter are asked for, and in what order."""

    limit: int | None
    offset: int
    sort: str
    today: date | None


def _key_blocks(connection: sqlite3.Connection, query: Query, page: _Page) -> Iterator[list[int]]:
    """The row numbers of the events of a page, all found at the first block."""
    keys = _keys(connection, query, page)
    for first in range(0, len(keys), _BLOCK):
        yield list(keys[first : first + _BLOCK])


def _keys(connection: sqlite3.Connection, query: Query, page: _Page) -> Sequence[int]:
    """Row numbers alone: an index holds all that takes, however far the offset."""
    order = SORTS.get(page.sort)
    if order is None:
        raise UsageError(f"events cannot be sorted by {page.sort!r}", hint=f"Sort by one of {', '.join(SORTS)}.")
    query = resolved(connection, query)
    today = page.today or local_day()
    if page.sort in ("date", "-date"):
        with index.find_hits(connection, query, today, load=False) as found:
            if found is not None:
                return found.keys(page.offset, page.limit, backwards=page.sort == "-date")
    wanted = condition(query, today)
    select = f"SELECT e.id FROM event AS e WHERE {wanted.sql} ORDER BY {order} LIMIT ? OFFSET ?"
    limit = -1 if page.limit is None else page.limit
    with explained(path_of(connection)):
        return array("q", (key for (key,) in connection.execute(select, (*wanted.parameters, limit, page.offset))))
