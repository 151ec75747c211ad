"""From the numbers in a match to a reading: the builders that the rows of every language share."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from timeline.dates.reading import (
    SHIFTED,
    UNIT_AT,
    Anchor,
    Reading,
    Turn,
    Unit,
    explicit,
    join,
    recurring_weekday,
    relative,
    school_year,
    yearless,
)
from timeline.dates.rows import Builder, Values
from timeline.errors import DateError
from timeline.when import When

# Two digits below this are of the 2000s, others of the 1900s.
_PIVOT = 50
# The month in which school begins in the other country of a language (Flanders for Dutch).
_REGIONAL_SCHOOL_MONTH = 9


def make_day(year: int, month: int, day: int) -> When | None:
    """The day, None where the calendar has no such day."""
    try:
        return When.day(date(year, month, day))
    except ValueError:
        return None


def full_year(two_digits: int) -> int:
    return two_digits + (2000 if two_digits < _PIVOT else 1900)


def named_year(values: Values, number: str = "") -> int | None:
    """The year that a match names, in four digits or two."""
    if f"year{number}" in values:
        return values[f"year{number}"]
    two = values.get(f"yy{number}")
    return None if two is None else full_year(two)


def first_of(values: Values, *labels: str, default: int = 0) -> int:
    """The value of the first of several groups that took part in the match."""
    return next((values[label] for label in labels if label in values), default)


def day_month(values: Values) -> Reading | None:
    """A day and month, with or without a year and a weekday."""
    month, day = values["month"], values["day"]
    weekday = values.get("weekday", values.get("wd"))
    year = named_year(values)
    if year is not None:
        when = make_day(year, month, day)
        return explicit(when, weekday=weekday) if when else None
    if make_day(2024, month, day) is None:
        return None
    return yearless(lambda y: make_day(y, month, day), weekday=weekday)


def day_range(values: Values) -> Reading | None:
    """Two days, of one month or of two, with one year or none; the first may fall in the year before."""
    first_month = values.get("month", values.get("month2"))
    last_month = values.get("month2", values.get("month"))
    if first_month is None or last_month is None:
        return None
    first_day, last_day = values["day"], values["day2"]

    def in_year(year: int) -> When | None:
        last = make_day(year, last_month, last_day)
        first = make_day(year - (first_month > last_month), first_month, first_day)
        return _span(first, last)

    year = named_year(values, "2") or named_year(values)
    if year is None:
        return yearless(in_year) if in_year(2024) else None
    when = in_year(year)
    return explicit(when) if when else None


def _span(first: When | None, last: When | None) -> When | None:
    if first is None or last is None:
        return None
    try:
        return When.span(first, last)
    except DateError:
        return None


def numeric(values: Values) -> Reading | None:
    """Day, month and year in digits; readable both ways where neither number is above twelve."""
    year = next(y for number in ("", "2", "3") if (y := named_year(values, number)) is not None)
    first, second = first_of(values, "a", "a2", "a3"), first_of(values, "b", "b2", "b3")
    weekday = values.get("wd")
    day_first, month_first = make_day(year, second, first), make_day(year, first, second)
    if day_first is None:
        return explicit(month_first, weekday=weekday) if month_first else None
    reading = explicit(day_first, weekday=weekday)
    if month_first is None or month_first == day_first:
        return reading
    return replace(reading, swapped=explicit(month_first, weekday=weekday))


def numeric_yearless(values: Values) -> Reading | None:
    """Day and month in digits, day first."""
    return day_month({**values, "month": values["mm"]})


def numeric_month(values: Values) -> Reading | None:
    return month({**values, "month": values["mm"]})


def iso_day(values: Values) -> Reading | None:
    when = make_day(values["year"], values["mm"], values["nn"])
    return explicit(when) if when else None


def month(values: Values) -> Reading | None:
    """A month, with or without its year."""
    number, year = values["month"], named_year(values)
    return explicit(When.month(year, number)) if year else yearless(lambda y: When.month(y, number))


def lone_month(values: Values) -> Reading | None:
    """A month that stands alone, of the words that cannot be mistaken."""
    return month({**values, "month": first_of(values, "lone", "month")})


def month_range(values: Values) -> Reading | None:
    """Two months; the first falls in the year before where it is the later of the two."""
    first, last = values["month"], values["month2"]

    def in_year(year: int) -> When:
        return When.span(When.month(year - (first > last), first), When.month(year, last))

    year = named_year(values)
    return explicit(in_year(year)) if year else yearless(in_year)


def year(values: Values) -> Reading | None:
    number = named_year(values)
    return explicit(When.year(number)) if number else None


# Numbers outside these years count as years only where the words before say so.
_RECENT = range(1900, 2041)


def recent_year(values: Values) -> Reading | None:
    """A year that needs no word before it to be taken for one."""
    return year(values) if values["year"] in _RECENT else None


def adjoining(first: Reading, last: Reading) -> Reading | None:
    """Two periods of one length that follow each other, as one ("2026 en 2027")."""
    a, b = first.value, last.value
    if a is None or b is None or a.precision != b.precision or a.precision in ("day", "interval"):
        return None
    return explicit(When.span(a, b)) if a.last_day + 1 == b.first_day else None


def year_range(values: Values) -> Reading | None:
    """Two years; the second may be short ("1914-18") and then shares the first one's century."""
    first = values["year"]
    last = values.get("year2", first - first % 100 + values.get("yy2", 0))
    if not first < last:
        return None
    return explicit(When.span(When.year(first), When.year(last)))


def subyear(key: str, offset: int) -> Builder:
    """A season, quarter or half: the number under `key` plus `offset` is its EDTF code."""

    def build(values: Values) -> Reading | None:
        code, number = values[key] + offset, named_year(values)
        return explicit(When.subyear(number, code)) if number else yearless(lambda y: When.subyear(y, code))

    return build


season = subyear("season", 0)
quarter = subyear("quarter", 32)
half = subyear("half", 39)


def half_of_year(values: Values) -> Reading | None:
    """A half of a year, under whichever of the row's groups it was found."""
    number = first_of(values, "half", "half2")
    found: dict[str, int] = {"half": number}
    if "year" in values or "year2" in values:
        found["year"] = first_of(values, "year", "year2")
    return half(found)


def quarter_range(values: Values) -> Reading | None:
    """From one quarter of a year to another."""
    return join_explicit(
        When.subyear(values["year"], 32 + values["quarter"]), When.subyear(values["year"], 32 + values["quarter2"])
    )


def first_quarters(values: Values) -> Reading | None:
    """ "de eerste drie kwartalen van 2025": the first `number` quarters of a year, as its months."""
    months = 3 * values["number"]
    if not 3 < months <= 12:
        return None
    return month_range({**values, "month": 1, "month2": months})


def join_explicit(first: When, last: When) -> Reading | None:
    when = _span(first, last)
    return explicit(when) if when else None


def winter_span(values: Values) -> Reading | None:
    """A season over two years ("winter 2025/2026") carries the first."""
    if not ends_next_year(values, values["year"]):
        return None
    return explicit(When.subyear(values["year"], values["season"]))


def ends_next_year(values: Values, first: int) -> bool:
    """Whether the second year, in four digits or two, is the one after the `first`."""
    if "yy2" in values:
        return values["yy2"] == (first + 1) % 100
    return values["year2"] == first + 1


def week(values: Values) -> Reading | None:
    """A week by its ISO number, or the span from one to another."""

    def in_year(year: int) -> When | None:
        try:
            first = When.week(date.fromisocalendar(year, values["nn"], 1))
            last = When.week(date.fromisocalendar(year, values.get("nn2", values["nn"]), 1))
            return first if first == last else When.span(When.day(_first(first)), When.day(_last(last)))
        except (ValueError, DateError):
            return None

    year = named_year(values)
    if year is None:
        return yearless(in_year) if in_year(2026) else None
    when = in_year(year)
    return explicit(when) if when else None


def _first(when: When) -> date:
    assert when.earliest
    return when.earliest


def _last(when: When) -> date:
    assert when.latest
    return when.latest


def week_of_day(values: Values) -> Reading | None:
    """The week that holds a day: "de week van 18 mei"."""
    reading = day_month(values)
    return reading.map(lambda w: When.week(_first(w))) if reading else None


def weekday_in_unit(values: Values) -> Reading | None:
    """A weekday of the week `number` weeks away: "volgende week woensdag"."""
    weekday, number = values["weekday"], values["which"]
    return relative(lambda ref: When.day(_first(When.week(ref + timedelta(7 * number))) + timedelta(weekday)))


def decade(values: Values) -> Reading | None:
    """A decade by its year, its two digits or its word; two digits are of the twentieth century unless below 30."""
    if "year" in values:
        return explicit(When.decade(values["year"])) if values["year"] % 10 == 0 else None
    two = values.get("decade", values.get("yy", 0))
    if two % 10:
        return None
    return explicit(When.decade(two + (1900 if two >= 30 else 2000)))


def decade_of_century(values: Values) -> Reading | None:
    """A decade of a named century: "de jaren zeventig van de negentiende eeuw"."""
    start = 100 * (values["ordinal"] - 1) + values["decade"]
    return explicit(When.decade(start)) if start >= 100 else None


def century_range(values: Values) -> Reading | None:
    """From one century to another."""
    first, last = century({"ordinal": values["ordinal"]}), century({"ordinal": values["ordinal2"]})
    return join(first, last) if first and last else None


def century(values: Values) -> Reading | None:
    """A century by its number: the nineteenth is 18XX."""
    number = values.get("ordinal", values.get("nn", 0))
    if not 1 < number <= 22:
        return None
    return explicit(When.century(100 * (number - 1)))


def weekday(turn: Turn) -> Builder:
    return lambda values: recurring_weekday(values["weekday"], turn)


def days_away(values: Values) -> Reading | None:
    """ "gisteren", "overmorgen": so many days from the document's date."""
    number = values["today"]
    return relative(lambda ref: When.day(ref + timedelta(number)))


def unit_away(values: Values) -> Reading | None:
    """ "vorige week", "volgend jaar", "dit kwartaal": the calendar unit so many units away."""
    unit, number = Unit(first_of(values, "unit", "period", "annual")), values["which"]
    reading = relative(lambda ref: UNIT_AT[unit](ref, number), unit=unit)
    if unit is Unit.SCHOOL_YEAR:
        other = relative(lambda ref: school_year(ref, number, _REGIONAL_SCHOOL_MONTH), unit=unit)
        return replace(reading, swapped=other, regional=True)
    return reading


def unit_about(values: Values) -> Reading | None:
    """ "het afgelopen jaar": the unit before or after, only roughly."""
    unit, number = Unit(values["unit"]), values["which"]
    return relative(lambda ref: UNIT_AT[unit](ref, number).about(), unit=unit)


def named_away(key: str) -> Builder:
    """A month or season with a direction: "afgelopen zomer", "komende mei", "dit najaar", "vorig voorjaar"."""

    def build(values: Values) -> Reading | None:
        code, which = values[key], values["which"]
        make = When.month if key == "month" else When.subyear
        if which == 0:
            return replace(yearless(lambda y: make(y, code)), at=lambda ref: (_this(make, code, ref),), turn=Turn.ONLY)
        return replace(yearless(lambda y: make(y, code)), turn=Turn.PAST if which < 0 else Turn.FUTURE)

    return build


def _this(make: Callable[[int, int], When], code: int, ref: date) -> When:
    """The one that holds the reference or the one of its year ("deze winter" in January began last year)."""
    last_year = make(ref.year - 1, code)
    if last_year.latest and last_year.latest >= ref:
        return last_year
    return make(ref.year, code)


def shifted(sign: int, anchor: Anchor = Anchor.DOCUMENT) -> Builder:
    """ "twee weken geleden", "drie dagen later": `number` units before (-1) or after (1) the anchor."""

    def build(values: Values) -> Reading | None:
        unit, number = Unit(values["unit"]), sign * values.get("number", 1)
        return relative(lambda ref: SHIFTED[unit](ref, number), anchor=anchor, unit=unit)

    return build


def same_unit(values: Values) -> Reading | None:
    """ "dezelfde dag", "dat jaar": the unit that holds the last date told."""
    unit = Unit(values["unit"])
    return relative(lambda ref: UNIT_AT[unit](ref, 0), anchor=Anchor.TOLD, unit=unit)


def next_unit(sign: int) -> Builder:
    """ "de week daarop", "het jaar ervoor": the calendar unit after or before the last date told."""

    def build(values: Values) -> Reading | None:
        unit = Unit(values["unit"])
        return relative(lambda ref: UNIT_AT[unit](ref, sign), anchor=Anchor.TOLD, unit=unit)

    return build


def weekday_after(values: Values) -> Reading | None:
    """ "de maandag daarop": the first such day after the last date told."""
    weekday = values["weekday"]
    return relative(
        lambda ref: When.day(ref + timedelta((weekday - ref.weekday() - 1) % 7 + 1)), anchor=Anchor.TOLD, unit=Unit.DAY
    )


def weekday_told(values: Values) -> Reading | None:
    """ "die zondag": the one nearest to the last date told."""
    weekday = values["weekday"]
    return relative(
        lambda ref: When.day(ref + timedelta((weekday - ref.weekday() + 3) % 7 - 3)), anchor=Anchor.TOLD, unit=Unit.DAY
    )


def season_after(values: Values) -> Reading | None:
    """ "de daaropvolgende zomer": the first that begins after the last date told."""
    code = values["season"]

    def at(ref: date) -> When:
        this = When.subyear(ref.year, code)
        return this if _first(this) > ref else When.subyear(ref.year + 1, code)

    return relative(at, anchor=Anchor.TOLD, unit=Unit.MONTH)


def month_after(values: Values) -> Reading | None:
    """ "in januari daarop": the first such month after the last date told."""
    number = values["month"]

    def at(ref: date) -> When:
        return When.month(ref.year + (number <= ref.month), number)

    return relative(at, anchor=Anchor.TOLD, unit=Unit.MONTH)


def weekday_of_month(values: Values) -> Reading | None:
    """ "de laatste maandag van maart": the `nth` such weekday of a month, the last for -1."""
    return _in_month(values, lambda year: _nth_weekday(year, values["month"], values["weekday"], values["nth"]))


def nth_day_of_month(values: Values) -> Reading | None:
    """ "de laatste dag van mei"."""

    def in_year(year: int) -> When | None:
        last = monthrange(year, values["month"])[1]
        nth = values["nth"]
        return make_day(year, values["month"], last + 1 + nth if nth < 0 else nth)

    return _in_month(values, in_year)


def week_of_month(values: Values) -> Reading | None:
    """ "de eerste week van oktober": the `nth` whole week of a month, from its end where negative."""

    def in_year(year: int) -> When | None:
        last = values["nth"] < 0
        edge = _nth_weekday(year, values["month"], 6 if last else 0, values["nth"])
        return When.week(_first(edge)) if edge else None

    return _in_month(values, in_year)


def _in_month(values: Values, in_year: Callable[[int], When | None]) -> Reading | None:
    year = named_year(values)
    if year is None:
        return yearless(in_year) if in_year(2024) else None
    when = in_year(year)
    return explicit(when) if when else None


def _nth_weekday(year: int, month: int, weekday: int, nth: int) -> When | None:
    first_weekday, days = monthrange(year, month)
    first = 1 + (weekday - first_weekday) % 7
    found = range(first, days + 1, 7)
    index = nth if nth < 0 else nth - 1
    return make_day(year, month, found[index]) if -len(found) <= index < len(found) else None


def units_away(values: Values) -> Reading | None:
    """ "de afgelopen twee weken": so many whole units before or after the one that holds the reference."""
    unit, number = Unit(values["unit"]), values["number"]
    sign = first_of(values, "rough_which", "which")
    near, far = sign, sign * number
    if not number:
        return None

    def at(ref: date) -> When:
        ends = sorted((UNIT_AT[unit](ref, near), UNIT_AT[unit](ref, far)), key=lambda w: w.sort_key)
        if unit in (Unit.WEEK, Unit.WEEKEND):
            return When.span(When.day(_first(ends[0])), When.day(_last(ends[1])))
        return When.span(*ends)

    return relative(at, unit=unit)


def month_day_year(values: Values) -> Reading | None:
    """A day and month in the order month, day, under whichever of the row's groups it was found."""
    found = {**values, "month": first_of(values, "month", "month2"), "day": first_of(values, "day", "day2")}
    return day_month(found)


def day_of_month(values: Values) -> Reading | None:
    """ "de 15e van deze maand", "15 dezer": a day of the month `which` months away."""
    day, which = values["day"], values.get("which", 0)

    def at(ref: date) -> tuple[When, ...]:
        month = _first(UNIT_AT[Unit.MONTH](ref, which))
        when = make_day(month.year, month.month, day)
        return (when,) if when else ()

    return Reading(at, Anchor.DOCUMENT, unit=Unit.DAY)


def school_span(values: Values) -> Reading | None:
    """A school year by its two years: from August, in the language's other country from September."""
    reading = span_of_years((8, 1), (7, 31))(values)
    other = span_of_years((_REGIONAL_SCHOOL_MONTH, 1), (_REGIONAL_SCHOOL_MONTH - 1, 31))(values)
    return replace(reading, swapped=other, regional=True) if reading and other else reading


def day_of_told_month(values: Values) -> Reading | None:
    """ "de 16e van die maand": a day of the month told last."""
    day = values["day"]

    def at(ref: date) -> tuple[When, ...]:
        when = make_day(ref.year, ref.month, day)
        return (when,) if when else ()

    return Reading(at, Anchor.TOLD, unit=Unit.MONTH)


def span_of_years(first: tuple[int, int], last: tuple[int, int], *, key: str = "year") -> Builder:
    """A year that does not start in January ("schooljaar 2025-2026"): from a month and day to another a year later."""

    def build(values: Values) -> Reading | None:
        start = values[key]
        if ("year2" in values or "yy2" in values) and not ends_next_year(values, start):
            return None
        when = _span(make_day(start, *first), make_day(start + 1, *last))
        return explicit(when) if when else None

    return build
