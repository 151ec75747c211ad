"""Which stored events a new one could be, found by index: its days, and whom or what it shares.

Only a bounded number of candidates is compared, so that adding a document stays quick however many there are.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from heapq import nsmallest

from timeline.model import Event
from timeline.when import When

_MOST = 120  # candidates of one event
_COMMON = 300  # events that cite a paper, beyond which citing it tells nothing
_MONTH, _YEAR = 31, 366  # days

_BY_ACTOR = (
    "SELECT l.event_id, l.first_day, count(*) FROM actor AS a JOIN event_actor AS l ON l.actor_id = a.id"
    " WHERE a.slug IN (SELECT value FROM json_each(?)) AND l.first_day BETWEEN ? AND ? GROUP BY l.event_id"
)
_BY_PAPER = (
    "SELECT e.id, e.first_day, 1 FROM event AS e WHERE e.first_day BETWEEN ?2 AND ?3 AND e.id IN"
    " (SELECT event_id FROM event_reference WHERE reference_id = (SELECT id FROM reference WHERE slug = ?1) LIMIT ?4)"
)
_BY_DAY = "SELECT id, first_day, 0 FROM event WHERE first_day = ? LIMIT ?"


def candidates(connection: sqlite3.Connection, event: Event) -> list[int]:
    """Row numbers of the events to compare with: of the same first day, or near it with an actor or paper in common.

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
    actors = json.dumps(event.actors)
    for low, high in _ranges(event.when):
        yield from connection.execute(_BY_ACTOR, (actors, low, high))
        for paper in event.references:
            yield from connection.execute(_BY_PAPER, (paper.id, low, high, _COMMON))
    yield from connection.execute(_BY_DAY, (event.when.first_day, _MOST))


def _ranges(when: When) -> list[tuple[int, int]]:
    """Between which first days an event may be the same, or one that contradicts it.

    A day may be told as its month, as another day nearby, or as the same day in another year.
    """
    first, last = when.first_day, when.last_day
    if last - first >= _MONTH:
        return [(first, first)]
    nearby = (first - _MONTH, last + _MONTH)
    if when.precision != "day":
        return [nearby]
    return [nearby, (first - _YEAR, first - _YEAR + 1), (first + _YEAR - 1, first + _YEAR)]
