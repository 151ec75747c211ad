"""Time cut into equal stretches, and how many events begin in each. Pure."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import Literal, NamedTuple

from timeline.when import When

Unit = Literal["century", "decade", "year", "quarter", "month", "week", "day"]
# From the coarsest to the finest; a month and all before it can be counted from months.
UNITS: tuple[Unit, ...] = ("century", "decade", "year", "quarter", "month", "week", "day")
_MONTHS: dict[Unit, int] = {"century": 1200, "decade": 120, "year": 12, "quarter": 3, "month": 1}
_DAYS: dict[Unit, int] = {"week": 7, "day": 1}
_NAMED: dict[Unit, Callable[[date], When]] = {
    "century": lambda first: When.century(first.year),
    "decade": lambda first: When.decade(first.year),
    "year": lambda first: When.year(first.year),
    "quarter": lambda first: When.subyear(first.year, 33 + (first.month - 1) // 3),
    "month": lambda first: When.month(first.year, first.month),
    "week": When.week,
    "day": When.day,
}


class Bucket(NamedTuple):
    """A stretch of time: its first and last day, and the events that begin in it."""

    first: date
    last: date
    events: int


def finer_than_months(unit: Unit) -> bool:
    """Whether counts a month are too coarse to draw this unit from."""
    return unit in _DAYS


def neighbour(unit: Unit, step: int) -> Unit:
    """The next finer (1) or coarser (-1) unit, the same at either end."""
    return UNITS[min(max(UNITS.index(unit) + step, 0), len(UNITS) - 1)]


def finest_that_fits(first: date, last: date, room: int) -> Unit:
    """The finest unit of which `room` stretches cover both days."""
    for unit in reversed(UNITS):
        if _number(last, unit) - _number(first, unit) < room:
            return unit
    return UNITS[0]


def buckets(counts: Iterable[tuple[date, int]], unit: Unit) -> list[Bucket]:
    """Every stretch from the first to the last day counted, empty ones too. `counts` is in order of days."""
    sums: Counter[int] = Counter()
    for day, count in counts:
        sums[_number(day, unit)] += count
    if not sums:
        return []
    numbers = range(min(sums), max(sums) + 1)
    return [Bucket(_start(number, unit), _end(number, unit), sums[number]) for number in numbers]


def place_of(shown: list[Bucket], day: date) -> int | None:
    """Which of the stretches holds a day; None where none does."""
    place = bisect_right(shown, day, key=lambda bucket: bucket.first) - 1
    return place if place >= 0 and day <= shown[place].last else None


def edtf(first: date, last: date, unit: Unit) -> str:
    """From the start of one stretch to the end of another, as short as a filter can write it."""
    names = {
        "year": (f"{first.year:04}", f"{last.year:04}"),
        "month": (f"{first.year:04}-{first.month:02}", f"{last.year:04}-{last.month:02}"),
    }
    start, end = names.get(unit, (first.isoformat(), last.isoformat()))
    return start if start == end else f"{start}..{end}"


def named(bucket: Bucket, unit: Unit) -> When:
    """The stretch as a value that can be worded."""
    return _NAMED[unit](bucket.first)


def _number(day: date, unit: Unit) -> int:
    """The stretches of a unit, numbered from the start of the calendar."""
    if unit in _DAYS:
        return (day.toordinal() - 1) // _DAYS[unit]  # 1 January of year 1 was a Monday
    return (12 * day.year + day.month - 1) // _MONTHS[unit]


def _start(number: int, unit: Unit) -> date:
    if unit in _DAYS:
        return date.fromordinal(number * _DAYS[unit] + 1)
    year, month = divmod(number * _MONTHS[unit], 12)
    return date(year, month + 1, 1) if year else date.min


def _end(number: int, unit: Unit) -> date:
    try:
        return _start(number + 1, unit) - timedelta(1)
    except (ValueError, OverflowError):  # the last stretch of the calendar
        return date.max
