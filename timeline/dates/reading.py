"""What a phrase says before it is known when it was said.

"19 december" is every 19 December; "gisteren" is the day before some reference; "2025" needs
neither. A `Reading` keeps the candidates as a function of the reference date, so that one phrase
is read once and resolved wherever it stands.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum, IntEnum, auto
from functools import lru_cache

from timeline.errors import DateError
from timeline.when import When, month_bounds

# References for which a reading keeps its values: mostly it is asked for one, and a phrase stands many times.
_REMEMBERED = 4
# Years on either side in which a 29 February is sure to be found.
_LEAP_REACH = 8


class Anchor(Enum):
    """What a reading is counted from."""

    NONE = auto()  # the value is complete in itself
    DOCUMENT = auto()  # the document's date
    TOLD = auto()  # the last date told in the text before, else the document's
    STORY = auto()  # the last date told, as long as its passage goes on; else the document's


class Turn(Enum):
    """How one of several candidates is chosen."""

    ONLY = auto()  # there is but one
    PAST = auto()  # the most recent before the reference ("jl.")
    FUTURE = auto()  # the first after it ("a.s.")
    BEGUN = auto()  # the last that has begun ("sinds mei"), unless a year just told says which
    TENSE = auto()  # as the verb says, else the nearest


class Unit(IntEnum):
    """Units of the calendar that relative expressions count in."""

    DAY = 0
    WEEK = 1
    MONTH = 2
    QUARTER = 3
    HALF = 4
    YEAR = 5
    DECADE = 6
    CENTURY = 7
    WEEKEND = 8
    SCHOOL_YEAR = 9


At = Callable[[date], tuple[When, ...]]


@dataclass(frozen=True, slots=True)
class Reading:
    """The candidate values of a phrase around a reference date, in order, and how to choose.

    `in_year` gives the value in a year that the text names elsewhere, None for phrases that
    bring their own. `unit` is the finest unit that a `TOLD` anchor must know.
    `of` gives the value from the period told, where such a one was ("the same period of the year before").
    `swapped` is the other way to read digits, or with `regional` the value in the language's other
    country; the document's own evidence decides. `weekday` is kept to be checked against the calendar (0 is Monday).
    """

    at: At
    anchor: Anchor = Anchor.NONE
    turn: Turn = Turn.ONLY
    in_year: Callable[[int], When | None] | None = None
    unit: Unit = Unit.YEAR
    weekday: int | None = None
    names_year: bool = False
    swapped: Reading | None = None
    regional: bool = False
    of: Callable[[When], When] | None = None

    def map(self, change: Callable[[When], When]) -> Reading:
        """The same reading with every value changed."""
        at, in_year = self.at, self.in_year

        def in_year_changed(year: int) -> When | None:
            value = in_year(year) if in_year else None
            return change(value) if value else None

        return replace(
            self,
            at=lru_cache(maxsize=_REMEMBERED)(lambda ref: tuple(change(w) for w in at(ref))),
            in_year=in_year_changed if in_year else None,
            swapped=self.swapped.map(change) if self.swapped else None,
        )

    @property
    def value(self) -> When | None:
        """The value of a reading that needs no reference, None for one that does."""
        if self.anchor is not Anchor.NONE:
            return None
        values = self.at(date.min)
        return values[0] if values else None


def explicit(when: When, *, weekday: int | None = None, names_year: bool = True) -> Reading:
    """A reading complete in itself."""
    values = (when,)
    return Reading(lambda ref: values, weekday=weekday, names_year=names_year)


def yearless(in_year: Callable[[int], When | None], *, weekday: int | None = None) -> Reading:
    """A phrase that comes round every year; a weekday rules out the years in which it does not fit."""

    def around(ref: date, reach: int) -> tuple[When, ...]:
        years = range(max(ref.year - reach, 1), min(ref.year + reach, 9999) + 1)
        return tuple(w for year in years if (w := in_year(year)) is not None)

    @lru_cache(maxsize=_REMEMBERED)
    def at(ref: date) -> tuple[When, ...]:
        values = around(ref, 1) or around(ref, _LEAP_REACH)
        fitting = tuple(w for w in values if weekday is None or w.earliest is None or w.earliest.weekday() == weekday)
        return fitting or values

    return Reading(at, Anchor.DOCUMENT, Turn.TENSE, in_year, weekday=weekday)


def relative(at: Callable[[date], When], *, anchor: Anchor = Anchor.DOCUMENT, unit: Unit = Unit.DAY) -> Reading:
    """A phrase with one value for each reference date."""
    return Reading(lambda ref: (at(ref),), anchor, Turn.ONLY, unit=unit, names_year=unit >= Unit.YEAR)


def recurring_weekday(weekday: int, turn: Turn) -> Reading:
    """A weekday: the ones around the reference date, itself included unless a marker looks away from it."""

    def at(ref: date) -> tuple[When, ...]:
        same = ref + timedelta(weekday - ref.weekday())
        days = (same + timedelta(7 * n) for n in (-1, 0, 1))
        return tuple(When.day(day) for day in days)

    return Reading(at, Anchor.DOCUMENT, turn, unit=Unit.WEEK, weekday=weekday)


def add_months(day: date, months: int) -> date:
    """`day` moved by whole months, on the last day of a month that is too short."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, month_bounds(year, month + 1)[1].day))


def school_year(ref: date, number: int, month: int = 8) -> When:
    """The school year, from the first of `month`, that lies `number` years from the one that holds `ref`."""
    first = (ref.year if ref.month >= month else ref.year - 1) + number
    last = date.fromordinal(date(first + 1, month, 1).toordinal() - 1)
    return When.span(When.day(date(first, month, 1)), When.day(last))


# The calendar unit `number` units away from the one that holds the reference ("vorige week": week, -1).
UNIT_AT: dict[Unit, Callable[[date, int], When]] = {
    Unit.DAY: lambda ref, n: When.day(ref + timedelta(n)),
    Unit.WEEK: lambda ref, n: When.week(ref + timedelta(7 * n)),
    Unit.MONTH: lambda ref, n: month_of(add_months(ref, n)),
    Unit.QUARTER: lambda ref, n: quarter_of(add_months(ref, 3 * n)),
    Unit.HALF: lambda ref, n: half_of(add_months(ref, 6 * n)),
    Unit.YEAR: lambda ref, n: When.year(ref.year + n),
    Unit.DECADE: lambda ref, n: When.decade(ref.year + 10 * n),
    Unit.CENTURY: lambda ref, n: When.century(ref.year + 100 * n),
    Unit.WEEKEND: lambda ref, n: weekend_of(ref + timedelta(7 * n)),
    Unit.SCHOOL_YEAR: school_year,
}

# A distance from the reference; the unit sets the precision of the result.
SHIFTED: dict[Unit, Callable[[date, int], When]] = {
    **UNIT_AT,
    Unit.WEEK: lambda ref, n: When.day(ref + timedelta(7 * n)),
    Unit.WEEKEND: lambda ref, n: weekend_of(ref + timedelta(7 * n)),
    Unit.QUARTER: lambda ref, n: month_of(add_months(ref, 3 * n)),
    Unit.HALF: lambda ref, n: month_of(add_months(ref, 6 * n)),
    Unit.DECADE: lambda ref, n: When.year(ref.year + 10 * n),
    Unit.CENTURY: lambda ref, n: When.year(ref.year + 100 * n),
}


def month_of(day: date) -> When:
    return When.month(day.year, day.month)


def quarter_of(day: date) -> When:
    return When.subyear(day.year, 33 + (day.month - 1) // 3)


def half_of(day: date) -> When:
    return When.subyear(day.year, 40 + (day.month - 1) // 6)


def weekend_of(day: date) -> When:
    saturday = day - timedelta(day.weekday()) + timedelta(5)
    return When.span(When.day(saturday), When.day(saturday + timedelta(1)))


def join(first: Reading, last: Reading) -> Reading | None:
    """The interval from one reading to another; a year named at one end counts for the other.

    None where the two cannot be the ends of one interval.
    """
    a, b = first.value, last.value
    if a and b:
        return _explicit_span(a, b, names_year=first.names_year or last.names_year)
    if b and first.in_year:
        return _borrow(first.in_year, b, backwards=True)
    if a and last.in_year:
        return _borrow(last.in_year, a, backwards=False)
    return _open_join(first, last)


def _explicit_span(a: When, b: When, *, names_year: bool) -> Reading | None:
    if a != b and a.first_day <= b.first_day and b.last_day <= a.last_day:
        return None  # What lies within the first is no later end: "the budget for 2019 to early 2019".
    try:
        return explicit(When.span(a, b), names_year=names_year)
    except DateError:
        return None


def _borrow(in_year: Callable[[int], When | None], known: When, *, backwards: bool) -> Reading | None:
    if known.earliest is None:
        return None
    for year in (known.earliest.year, known.earliest.year + (-1 if backwards else 1)):
        value = in_year(year)
        ends = (value, known) if backwards else (known, value)
        if value and (reading := _ordered_span(*ends)):
            return reading
    return None


def _ordered_span(a: When | None, b: When | None) -> Reading | None:
    if a is None or b is None or a.first_day > b.first_day:
        return None
    return _explicit_span(a, b, names_year=True)


def _open_join(first: Reading, last: Reading) -> Reading | None:
    """Both ends hang on the reference: the last end leads and the first is the nearest before it."""

    def span_to(value: When, ref: date) -> When | None:
        starts = [w for w in _around(first, value, ref) if w.first_day <= value.first_day]
        return When.span(starts[-1], value) if starts else None

    def at(ref: date) -> tuple[When, ...]:
        return tuple(span for value in last.at(ref) if (span := span_to(value, ref)))

    def in_year(year: int) -> When | None:
        value = last.in_year(year) if last.in_year else None
        return span_to(value, value.earliest) if value and value.earliest else None

    turn = first.turn if last.turn is Turn.TENSE else last.turn
    anchor = last.anchor if last.anchor is not Anchor.NONE else first.anchor
    return Reading(at, anchor, turn, in_year if last.in_year else None, unit=min(first.unit, last.unit))


def _around(first: Reading, value: When, ref: date) -> tuple[When, ...]:
    near = value.earliest if first.in_year and value.earliest else ref
    return first.at(near)


def within_year(part: Reading, year: Reading) -> Reading | None:
    """A yearless phrase in the year that another phrase names: "mei" of "vorig jaar"."""
    in_year = part.in_year
    if in_year is None or not year.names_year or year.anchor is Anchor.NONE:
        return None

    def at(ref: date) -> tuple[When, ...]:
        years = (w.earliest.year for w in year.at(ref) if w.earliest)
        return tuple(w for y in years if (w := in_year(y)) is not None)

    return replace(part, at=at, anchor=year.anchor, turn=year.turn, in_year=None, unit=Unit.YEAR, names_year=True)


def year_first(year: Reading, part: Reading) -> Reading | None:
    """The same with the year before: "volgend jaar maart"."""
    return within_year(part, year)
