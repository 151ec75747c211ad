"""Which stored events a new one could be, found by index: its days, and whom or what it shares.

Only a bounded number of candidates is compared, so that adding a document stays quick however many there are.
"""

from __future__ import annotations

import json
import sqlite3
from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from heapq import nsmallest

from timeline.model import Event
from timeline.when import When

_MOST = 60  # candidates of one event
_COMMON = 300  # events that cite a paper, beyond which citing it tells nothing
_WEEK, _MONTH = 7, 31  # days

_BY_ACTOR = (
    "SELECT l.event_id, l.first_day, count(*) FROM actor AS a JOIN event_actor AS l ON l.actor_id = a.id"
    " WHERE a.slug IN (SELECT value FROM json_each(?)) AND l.first_day BETWEEN ? AND ? GROUP BY l.event_id"
    " HAVING count(*) >= ?"
)
_BY_PAPER = (
    "SELECT e.id, e.first_day, 1 FROM event AS e WHERE e.first_day BETWEEN ?2 AND ?3 AND e.id IN"
    " (SELECT event_id FROM event_reference WHERE reference_id = (SELECT id FROM reference WHERE slug = ?1) LIMIT ?4)"
)
_BY_DAY = "SELECT e.id, e.first_day, 0 FROM event AS e WHERE e.first_day = ? {among} LIMIT ?"
_NAMES_NOBODY = "AND NOT EXISTS (SELECT 1 FROM event_actor AS l WHERE l.event_id = e.id)"


def candidates(connection: sqlite3.Connection, event: Event) -> list[int]:
    """Row numbers of the events to compare with: those of the same first day that share an actor, or where either names
    none, and those near it with all its actors or a paper of it.

    Those of the same day come first, then those that share most.
    """
    shared: dict[int, int] = {}
    days: dict[int, int] = {}
    for key, day, count in _found(connection, event):
        shared[key] = shared.get(key, 0) + count
        days[key] = day
    first = event.when.first_day
    return nsmallest(_MOST, shared, key=lambda key: (days[key] != first, -shared[key], abs(days[key] - first), key))


def _found(connection: sqlite3.Connection, event: Event) -> Iterator[tuple[int, int, int]]:
    actors, first = json.dumps(event.actors), event.when.first_day
    yield from connection.execute(_BY_DAY.format(among=_NAMES_NOBODY if event.actors else ""), (first, _MOST))
    yield from connection.execute(_BY_ACTOR, (actors, first, first, 1))
    for low, high in _ranges(event.when):
        yield from connection.execute(_BY_ACTOR, (actors, low, high, len(event.actors)))
        for paper in event.references:
            yield from connection.execute(_BY_PAPER, (paper.id, low, high, _COMMON))


def _ranges(when: When) -> list[tuple[int, int]]:
    """Between which first days an event may be the same, or one that contradicts it.

    A day may be told as its month, as another day of the week, or as the same day of another month or year; a month
    as one of its days.
    """
    first, last = when.first_day, when.last_day
    if last - first >= _MONTH:
        return [(first, first)]
    nearby = [(first - _WEEK, last + _WEEK)]
    if when.precision != "day" or when.earliest is None:
        return nearby
    begun = first - when.earliest.day + 1
    others = {_same_day(when.earliest, months) for months in (-12, -1, 1, 12)} | {begun}
    return nearby + [(day, day) for day in sorted(others) if not first - _WEEK <= day <= last + _WEEK]


def _same_day(day: date, months: int) -> int:
    """The day of that number so many months later, as a day number; the last one of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    length = monthrange(min(max(year, 1), 9999), month + 1)[1]
    return date(min(max(year, 1), 9999), month + 1, min(day.day, length)).toordinal()
