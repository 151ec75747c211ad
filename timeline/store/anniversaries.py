"""Events of one day: those that began on it in years before, and those that begin soon after."""

from __future__ import annotations

import sqlite3
from calendar import isleap
from datetime import date

from timeline.query import Query, condition
from timeline.store.failures import explained, path_of
from timeline.store.find import SORTS, EventRow
from timeline.store.saved import resolved

_FIELDS = ", ".join(f'e."{field}"' for field in ("id", "uid", *EventRow._fields[2:]))


def anniversaries(connection: sqlite3.Connection, query: Query, today: date) -> list[EventRow]:
    """What began on this day of an earlier year, to the day and not about, the earliest first.

    In a year without 29 February, what began on it stands on the 28th.
    """
    days = [today.strftime("-%m-%d")]
    if (today.month, today.day) == (2, 28) and not isleap(today.year):
        days.append("-02-29")
    among = ", ".join("?" * len(days))
    # A date to the day begins with that day: 2022-02-24, 2022-02-24/.., but not 2022-02 and not 2022-02-24~.
    exact = "(e.edtf = e.start OR substr(e.edtf, 1, 11) = e.start || '/')"
    return _rows(
        connection,
        query,
        today,
        f"e.start < ? AND substr(e.start, 5) IN ({among}) AND {exact}",
        [today.isoformat(), *days],
    )


def upcoming(connection: sqlite3.Connection, query: Query, today: date, days: int) -> list[EventRow]:
    """What begins, or has to be done, today or in so many days, the soonest first."""
    last = min(today.toordinal() + days, date.max.toordinal())
    return _rows(connection, query, today, "e.first_day BETWEEN ? AND ?", [today.toordinal(), last])


def _rows(
    connection: sqlite3.Connection, query: Query, today: date, among: str, parameters: list[str | int]
) -> list[EventRow]:
    wanted = condition(resolved(connection, query), today)
    select = f"SELECT {_FIELDS} FROM event AS e WHERE {among} AND ({wanted.sql}) ORDER BY {SORTS['date']}"
    with explained(path_of(connection)):
        return [EventRow._make(row) for row in connection.execute(select, (*parameters, *wanted.parameters))]
