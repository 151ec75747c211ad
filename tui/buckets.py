"""Time cut into equal stretches, and how many events begin in each. Pure."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from itertools import accumulate
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


class Stretches:
    """The stretches of a unit from the first to the last day counted, empty ones too, in order.

    Each is made when it is asked for, since days since antiquity are many. `counts` is days with their events.
    """

    def __init__(self, counts: Iterable[tuple[date, int]] = (), unit: Unit = "year") -> None:
        self.unit = unit
        self._events: Counter[int] = Counter()
        for day, count in counts:
            self._events[_number(day, unit)] += count
        self._numbers = sorted(self._events)
        self._sums = [0, *accumulate(self._events[number] for number in self._numbers)]
        self._first = self._numbers[0] if self._numbers else 0

    def __len__(self) -> int:
        return self._numbers[-1] - self._first + 1 if self._numbers else 0

    def __getitem__(self, place: int) -> Bucket:
        if not 0 <= place < len(self):
            raise IndexError(place)
        number = self._first + place
        return Bucket(_start(number, self.unit), _end(number, self.unit), self._events[number])

    def place_of(self, day: date) -> int | None:
        """Which of the stretches holds a day; None where none does."""
        place = _number(day, self.unit) - self._first
        return place if 0 <= place < len(self) else None

    def between(self, first: date, last: date) -> int:
        """How many events begin in the stretches from the one of a day to that of another."""
        start = bisect_left(self._numbers, _number(first, self.unit))
        end = bisect_right(self._numbers, _number(last, self.unit))
        return self._sums[end] - self._sums[start]


def edtf(first: date, last: date) -> str:
    """From a first to a last day, as short as a filter can write it: whole years and months by their names."""
    year_long = (first.month, first.day, last.month, last.day) == (1, 1, 12, 31)
    month_long = first.day == 1 and (last == date.max or (last + timedelta(1)).day == 1)
    length = len("YYYY") if year_long else len("YYYY-MM") if month_long else len("YYYY-MM-DD")
    start, end = first.isoformat()[:length], last.isoformat()[:length]
    return start if start == end else f"{start}..{end}"


def named(first: date, last: date, unit: Unit) -> When:
    """One stretch or several of a unit, by the first day of the first and of the last, as a value to be worded."""
    return When.span(_NAMED[unit](first), _NAMED[unit](last))


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
