"""Counting the events of a filter by kind and over time, always exactly.

Several values of one kind mean "or" in a filter. So the counts of a kind leave that kind's own conditions
out: they say how many events each value shows under all the *other* conditions, whether it is chosen or not.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date
from typing import Literal, NamedTuple

from timeline.errors import UsageError
from timeline.query import Query, condition
from timeline.store import index
from timeline.store.clock import local_day
from timeline.store.failures import explained, path_of
from timeline.store.labels import ACTOR_NAME, ENGLISH, THEME_NAME
from timeline.store.saved import resolved
from timeline.when import When

Unit = Literal["day", "week", "month", "year", "decade"]


class FacetCount(NamedTuple):
    """How many events a value shows: `value` as a filter takes it, `label` as a person reads it."""

    value: str
    label: str
    count: int  # type: ignore[assignment]  # the word that people use; nobody searches a row of three for a value


# One row a kind: value, label and count over the events that `{among}` leaves; where no filter does, every one counts.
_LINKED = (
    "SELECT {value}, {label}, n FROM (SELECT {key} AS key, count(*) AS n FROM {links} WHERE {{among}} GROUP BY {key})"
    " JOIN {names} ON {names}.id = key"
)
_TOLD = "SELECT {value}, {label}, count(DISTINCT event_id) AS n FROM {tables} WHERE {{among}} GROUP BY {value}"
_OWN = (
    "SELECT {field}, {field}, count(*) AS n FROM (SELECT id AS event_id, {field} FROM event) WHERE {{among}} GROUP BY 1"
)
_FACETS = {
    "actor": _LINKED.format(value="slug", label=ACTOR_NAME, key="actor_id", links="event_actor", names="actor"),
    "theme": _LINKED.format(value="slug", label=THEME_NAME, key="theme_id", links="event_theme", names="theme"),
    "ref": _LINKED.format(value="slug", label="slug", key="reference_id", links="event_reference", names="reference"),
    "document": _TOLD.format(
        value="d.uid", label="d.title", tables="mention AS m JOIN document AS d ON d.id = m.document_id"
    ),
    "section": _TOLD.format(value="section", label="section", tables="(SELECT * FROM mention WHERE section <> '')"),
    "tag": _TOLD.format(value="tag", label="tag", tables="event_tag"),
    "status": _OWN.format(field="status"),
    "review": _OWN.format(field="review"),
    "precision": _OWN.format(field="precision"),
}
_IN_LANGUAGE = ("actor", "theme")  # what has names by language


def facet(  # noqa: PLR0913 - what a count can ask for, each by name
    connection: sqlite3.Connection,
    query: Query,
    key: str,
    *,
    limit: int | None = None,
    today: date | None = None,
    language: str = ENGLISH,
) -> list[FacetCount]:
    """The values of one kind with their counts under a filter, the most frequent first.

    `key` is one of the filter's keys that name things; raise `UsageError` for another. Values without events
    are left out. Actors and themes are labelled in `language`.
    """
    select = _FACETS.get(key)
    if select is None:
        raise UsageError(f"events are not counted by {key!r}", hint=f"Count them by one of {', '.join(_FACETS)}.")
    others = resolved(connection, query.without(key))
    with index.find_hits(connection, others, today or local_day()) as hits:
        values = hits.values(key) if hits is not None else None
        if values is not None:
            return _labelled(connection, key, values, language)[:limit]
    wanted = condition(others, today or local_day())
    among = f"event_id IN (SELECT e.id FROM event AS e WHERE {wanted.sql})" if others else "1"
    ordered = f"{select.format(among=among)} ORDER BY n DESC, 2, 1 LIMIT ?"
    with explained(path_of(connection)):
        labelling = [language] if key in _IN_LANGUAGE else []
        found = connection.execute(ordered, (*labelling, *wanted.parameters, -1 if limit is None else limit))
        return [FacetCount._make(row) for row in found]


# The value and the label of each row number that the index counts by.
_NAMES = {
    "actor": f"SELECT id, slug, {ACTOR_NAME} FROM actor",
    "theme": f"SELECT id, slug, {THEME_NAME} FROM theme",
    "ref": "SELECT id, slug, slug FROM reference",
    "document": "SELECT id, uid, title FROM document",
}


def _labelled(
    connection: sqlite3.Connection, key: str, values: Sequence[tuple[str | int, int]], language: str
) -> list[FacetCount]:
    """What the index counted, named and in the order of `facet`."""
    if key in _NAMES:
        labelling = (language,) if key in _IN_LANGUAGE else ()
        names = {number: (value, label) for number, value, label in connection.execute(_NAMES[key], labelling)}
        counts = [FacetCount(*names[number], count) for number, count in values if number in names]
    else:
        counts = [FacetCount(str(value), str(value), count) for value, count in values]
    return sorted(counts, key=lambda found: (-found.count, found.label, found.value))


def _week(day: date) -> str:
    return When.week(day).edtf


# The EDTF of the stretch of time that a day lies in: what a `date:` filter takes to show just these.
_BUCKETS: dict[str, Callable[[date], str]] = {
    "day": date.isoformat,
    "week": _week,
    "month": lambda day: f"{day.year:04}-{day.month:02}",
    "year": lambda day: f"{day.year:04}",
    "decade": lambda day: f"{day.year // 10:03}X",
}


def histogram(
    connection: sqlite3.Connection, query: Query, unit: Unit, *, today: date | None = None
) -> list[tuple[str, int]]:
    """How many events of a filter begin in each day, week, month, year or decade, in order of time.

    Each stretch is named by its EDTF ("2025-12"; a week by its interval). Those without events are left
    out. An event counts once, where it begins: at its first known day.
    """
    bucket = _BUCKETS.get(unit)
    if bucket is None:
        raise UsageError(f"time is not cut by {unit!r}", hint=f"Use one of {', '.join(_BUCKETS)}.")
    query = resolved(connection, query)
    with index.find_hits(connection, query, today or local_day()) as hits:
        if hits is not None:
            return hits.stretches(unit, lambda day: bucket(date.fromordinal(day)))
    wanted = condition(query, today or local_day())
    select = (
        f"SELECT e.first_day, count(*) FROM event AS e WHERE {wanted.sql} GROUP BY e.first_day ORDER BY e.first_day"
    )
    counts: Counter[str] = Counter()
    with explained(path_of(connection)):
        for day, number in connection.execute(select, wanted.parameters):
            counts[bucket(date.fromordinal(day))] += number
    return list(counts.items())
