"""Which line of the list shows what, for any number of events, without fetching one.

The counts a month are enough: each month is a heading and its events, and a line for today
falls between two events. Rows and lines count from 0.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

BLOCK = 64  # rows fetched at a time


class Month(NamedTuple):
    """How many events begin in a month."""

    year: int
    month: int
    events: int


@dataclass(frozen=True, slots=True)
class Heading:
    """The line that opens a month; `new_year` for the first of its year."""

    month: Month
    new_year: bool


@dataclass(frozen=True, slots=True)
class Row:
    """The line of the event at place `index` in date order."""

    index: int


@dataclass(frozen=True, slots=True)
class Today:
    """The line between what lies behind us and what lies ahead."""


Line = Heading | Row | Today


class Outline:
    """Months in order, and the row before which today's line stands (None: nowhere)."""

    def __init__(self, months: tuple[Month, ...] = (), today: int | None = None) -> None:
        self.months = months
        self.total = sum(month.events for month in months)
        self.today = today
        self._starts = [0, *accumulate(month.events for month in months)][:-1]

    @property
    def height(self) -> int:
        """Lines in all."""
        return self.total + len(self.months) + (self.today is not None)

    def line_of(self, row: int) -> int:
        """The line that shows a row."""
        after_today = self.today is not None and row >= self.today
        return row + bisect_right(self._starts, row) + after_today

    def month_of(self, row: int) -> int:
        """The place in `months` of the month that holds a row."""
        return max(bisect_right(self._starts, row) - 1, 0)

    def start_of(self, place: int) -> int:
        """The first row of the month at `place`."""
        return self._starts[place]

    def at(self, line: int) -> Line | None:
        """What a line shows; None beyond the end."""
        if not 0 <= line < self.height:
            return None
        today_line = self._today_line()
        if line == today_line:
            return Today()
        if today_line is not None and line > today_line:
            line -= 1
        place = bisect_right(range(len(self.months)), line, key=lambda place: self._starts[place] + place) - 1
        offset = line - self._starts[place] - place
        if offset == 0:
            return self._heading(place)
        return Row(self._starts[place] + offset - 1)

    def row_near(self, line: int) -> int:
        """The row on a line, or the first one below it (the last at the end)."""
        for below in range(max(line, 0), min(line + 3, self.height)):
            shown = self.at(below)
            if isinstance(shown, Row):
                return shown.index
        return max(self.total - 1, 0)

    def _heading(self, place: int) -> Heading:
        month = self.months[place]
        return Heading(month, place == 0 or self.months[place - 1].year != month.year)

    def _today_line(self) -> int | None:
        """Above the heading when a month begins there, so that the month stays whole."""
        if self.today is None:
            return None
        if self.today >= self.total:
            return self.total + len(self.months)
        return self.today + bisect_right(self._starts, self.today - 1)
