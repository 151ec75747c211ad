"""When: the value of a date expression, as EDTF (ISO 8601-2) with its first and last possible day.

Days are inclusive everywhere. Seasons are meteorological and winter carries the year in which it
starts; a week, which EDTF lacks, is the interval from its Monday to its Sunday.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal

from timeline.errors import DateError

Precision = Literal["day", "week", "month", "season", "quarter", "half", "year", "decade", "century", "interval"]

# EDTF sub-year codes: (first month, number of months).
SUBYEARS: dict[int, tuple[int, int]] = {
    **{code: (3 * (code - 21) + 3, 3) for code in range(21, 25)},
    **{code: (3 * (code - 33) + 1, 3) for code in range(33, 37)},
    **{code: (6 * (code - 40) + 1, 6) for code in (40, 41)},
}
SUBYEAR_PRECISION: dict[int, Precision] = {
    **dict.fromkeys(range(21, 25), "season"),
    **dict.fromkeys(range(33, 37), "quarter"),
    **dict.fromkeys((40, 41), "half"),
}


@dataclass(frozen=True, slots=True)
class When:
    """A calendar day or period. `earliest` and `latest` are its bounds, None where it is open.

    Equality is that of the EDTF text. `approximate` is true for any qualified value (`~`, `?`, `%`).
    """

    edtf: str
    earliest: date | None
    latest: date | None
    precision: Precision
    approximate: bool = False

    @staticmethod
    def parse(edtf: str) -> When:
        """Read EDTF of level 0 to 2 within the years 1 to 9999; raise `DateError` otherwise."""
        return _parse(edtf.strip())

    @staticmethod
    def day(value: date) -> When:
        return When(value.isoformat(), value, value, "day")

    @staticmethod
    def month(year: int, month: int) -> When:
        first, last = month_bounds(year, month)
        return When(f"{year:04}-{month:02}", first, last, "month")

    @staticmethod
    def year(year: int) -> When:
        return When(f"{year:04}", date(year, 1, 1), date(year, 12, 31), "year")

    @staticmethod
    def subyear(year: int, code: int) -> When:
        """A season (21 spring to 24 winter), quarter (33 to 36) or half (40, 41) of a year."""
        first, months = SUBYEARS[code]
        last = first + months - 1
        bounds = date(year, first, 1), month_bounds(year + (last - 1) // 12, (last - 1) % 12 + 1)[1]
        return When(f"{year:04}-{code}", *bounds, SUBYEAR_PRECISION[code])

    @staticmethod
    def decade(year: int) -> When:
        """The decade that holds `year`: 1994 gives 199X."""
        first = max(year - year % 10, 1)
        return When(f"{year // 10:03}X", date(first, 1, 1), date(year - year % 10 + 9, 12, 31), "decade")

    @staticmethod
    def century(year: int) -> When:
        """The hundred years that share the first two digits of `year`: 1994 gives 19XX."""
        first = max(year - year % 100, 1)
        return When(f"{year // 100:02}XX", date(first, 1, 1), date(year - year % 100 + 99, 12, 31), "century")

    @staticmethod
    def week(day: date) -> When:
        """The week, Monday to Sunday, that holds `day`."""
        monday = day - timedelta(day.weekday())
        sunday = monday + timedelta(6)
        return When(f"{monday}/{sunday}", monday, sunday, "week")

    @staticmethod
    def span(first: When, last: When) -> When:
        """The interval from the start of `first` to the end of `last`; raise `DateError` if it runs backwards."""
        start = first.edtf.split("/")[0]
        end = last.edtf.rsplit("/", 1)[-1]
        if first.earliest and last.latest and first.earliest > last.latest:
            raise DateError(f"the interval {start}/{end} ends before it starts")
        if start == end:
            return first
        approximate = first.approximate or last.approximate
        precision: Precision = "interval"
        if _is_week(first, last):
            precision = "week"
        return When(f"{start}/{end}", first.earliest, last.latest, precision, approximate)

    @staticmethod
    def since(first: When) -> When:
        """From the start of `first`, with an open end."""
        return When(f"{first.edtf.split('/')[0]}/..", first.earliest, None, "interval", first.approximate)

    @staticmethod
    def until(last: When) -> When:
        """Up to the end of `last`, with an open start."""
        return When(f"../{last.edtf.rsplit('/', 1)[-1]}", None, last.latest, "interval", last.approximate)

    def about(self) -> When:
        """The same period, approximate at each of its ends."""
        if self.approximate:
            return self
        edtf = "/".join(part if part == ".." else f"{part}~" for part in self.edtf.split("/"))
        return When(edtf, self.earliest, self.latest, self.precision, True)

    def third(self, part: int) -> When:
        """The first (0), middle (1) or last (2) third, approximate: "begin", "medio", "eind".

        Of a month the days 1–10, 11–20 and 21 to the last; of a year four months each; of a decade
        three, four and three years; of a week Monday and Tuesday, midweek, and Friday to Sunday; of
        other periods thirds of their days. A day is its own third.
        """
        if self.earliest is None or self.latest is None or self.precision == "day":
            return self.about()
        first, last = _third(self.earliest, self.latest, self.precision, part)
        return When.span(first, last).about()

    @property
    def first_day(self) -> int:
        """Day number (proleptic Gregorian ordinal) of the first known day: an open start falls to the known end."""
        known = self.earliest or self.latest
        return known.toordinal() if known else 0

    @property
    def last_day(self) -> int:
        """Day number of the last known day: an open end falls to the known start."""
        known = self.latest or self.earliest
        return known.toordinal() if known else 0

    @property
    def sort_key(self) -> tuple[int, int]:
        """Chronological order: by first known day, the shorter first."""
        return self.first_day, self.last_day

    @property
    def days(self) -> int | None:
        """Length in days, None where an end is open."""
        if self.earliest is None or self.latest is None:
            return None
        return (self.latest - self.earliest).days + 1

    def overlaps(self, other: When) -> bool:
        """Whether the two share a possible day; an open end reaches without limit."""
        starts_in_time = self.earliest is None or other.latest is None or self.earliest <= other.latest
        ends_late_enough = self.latest is None or other.earliest is None or other.earliest <= self.latest
        return starts_in_time and ends_late_enough

    def __str__(self) -> str:
        return self.edtf


def month_bounds(year: int, month: int) -> tuple[date, date]:
    """The first and last day of a month."""
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def _is_week(first: When, last: When) -> bool:
    if first.precision != "day" or last.precision != "day" or first.approximate or last.approximate:
        return False
    assert first.earliest is not None
    assert last.latest is not None
    return first.earliest.weekday() == 0 and (last.latest - first.earliest).days == 6


def _third(first: date, last: date, precision: Precision, part: int) -> tuple[When, When]:
    if precision == "month":
        starts = (1, 11, 21)
        ends = (10, 20, last.day)
        return When.day(first.replace(day=starts[part])), When.day(first.replace(day=ends[part]))
    if precision == "year":
        return When.month(first.year, 4 * part + 1), When.month(first.year, 4 * part + 4)
    if precision in ("decade", "century"):
        years = last.year - first.year + 1
        cuts = [0, years * 3 // 10, years - years * 3 // 10, years] if precision == "decade" else [0, 33, 67, years]
        return When.year(first.year + cuts[part]), When.year(first.year + cuts[part + 1] - 1)
    days = (last - first).days + 1
    cuts = [0, 2, 4, 7] if precision == "week" else [0, days // 3, days - days // 3, days]
    begin, end = first + timedelta(cuts[part]), first + timedelta(max(cuts[part + 1] - 1, cuts[part]))
    return When.day(begin), When.day(end)


# One date without interval or qualifiers; X stands for a digit that is not given.
_DATE = re.compile(r"([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?")
_QUALIFIERS = "~?%"


@lru_cache(maxsize=4096)
def _parse(edtf: str) -> When:
    if edtf[:1] + edtf[-1:] in ("{}", "[]"):
        return _parse_set(edtf)
    if "/" in edtf:
        return _parse_interval(edtf)
    return _parse_date(edtf)


def _parse_interval(edtf: str) -> When:
    start, _, end = edtf.partition("/")
    if start in ("", "..") and end in ("", ".."):
        raise _unreadable(edtf)
    if start in ("", ".."):
        return When.until(_parse_date(end))
    if end in ("", ".."):
        return When.since(_parse_date(start))
    return When.span(_parse_date(start), _parse_date(end))


def _parse_set(edtf: str) -> When:
    members = [_parse(part.strip().replace("..", "/")) for part in edtf[1:-1].split(",")]
    firsts = [m.earliest for m in members if m.earliest]
    lasts = [m.latest for m in members if m.latest]
    if len(firsts) < len(members) or len(lasts) < len(members):
        raise _unreadable(edtf)
    approximate = any(m.approximate for m in members)
    return When(edtf, min(firsts), max(lasts), "interval", approximate)


def _parse_date(edtf: str) -> When:
    bare = edtf.partition("T")[0]
    plain = bare.translate(str.maketrans("", "", _QUALIFIERS))
    match = _DATE.fullmatch(plain)
    if match is None:
        raise _unreadable(edtf)
    year, month, day = match.groups()
    approximate = plain != bare
    value = _exact(year, month, day) if "X" not in plain else _unspecified(plain, year, month, day)
    if value is None:
        raise _unreadable(edtf)
    return When(bare, value.earliest, value.latest, value.precision, approximate)


def _exact(year: str, month: str | None, day: str | None) -> When | None:
    try:
        if month is None:
            return When.year(int(year))
        if int(month) in SUBYEARS:
            return When.subyear(int(year), int(month)) if day is None else None
        if day is None:
            return When.month(int(year), int(month))
        return When.day(date(int(year), int(month), int(day)))
    except ValueError:
        return None


def _unspecified(edtf: str, year: str, month: str | None, day: str | None) -> When | None:
    if re.fullmatch(r"\d{3}X|\d\dXX", year) and month is None:
        make = When.decade if year[2] != "X" else When.century
        return make(int(year.replace("X", "0"))) if year.strip("0X") or year[0] != "X" else None
    if "X" in year or month is None:
        return None
    matching = list(_matching_days(int(year), month, day or "XX"))
    if not matching:
        return None
    precision: Precision = "day" if day and "X" not in day else "month" if "X" not in month else "year"
    return When(edtf, matching[0], matching[-1], precision)


def _matching_days(year: int, month: str, day: str) -> Iterator[date]:
    """The days of `year` that fit a month and day with X for any digit, in order."""
    if not year:
        return
    current = date(year, 1, 1)
    month_pattern, day_pattern = (re.compile(p.replace("X", r"\d")) for p in (month, day))
    while current.year == year:
        if month_pattern.fullmatch(f"{current.month:02}") and day_pattern.fullmatch(f"{current.day:02}"):
            yield current
        if current == date.max:
            return
        current += timedelta(1)


def _unreadable(edtf: str) -> DateError:
    return DateError(
        f"{edtf!r} is no date that EDTF knows",
        hint="Write 2025-12-19, 2025-12, 2025, 2025-21 (spring), 2025-12-18/2025-12-19, 2022-02-24/.. or 2025~.",
    )
