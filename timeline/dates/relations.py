"""Builders for periods that lie around the document's date or around the last date told."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from timeline.dates.builders import (
    first_of,
    make_day,
    next_unit,
    shifted,
    week_of_month,
    weekday_of_month,
    year,
)
from timeline.dates.reading import (
    SHIFTED,
    UNIT_AT,
    Anchor,
    Reading,
    Turn,
    Unit,
    join,
    recurring_weekday,
    relative,
    weekend_of,
    yearless,
)
from timeline.dates.rows import Builder, Values
from timeline.when import When

# The year in an EDTF text, and the days of what can be compared with the same of another year.
_YEAR_OF = re.compile(r"\b\d{4}\b")
_FORTNIGHT = 14
_YEAR = 366


def named_told(key: str) -> Builder:
    """A month or season of the year that the text has come to: "that summer"."""

    def build(values: Values) -> Reading | None:
        code = values[key]
        make: Callable[[int, int], When] = When.month if key == "month" else When.subyear
        return relative(lambda ref: make(ref.year, code), anchor=Anchor.TOLD, unit=Unit.YEAR)

    return build


def same_period(_: Values) -> Reading | None:
    """ "the same period last year": the period told just before, of a year at most, a year earlier; else that year."""

    def of(told: When) -> When:
        if told.days is None or not _FORTNIGHT < told.days <= _YEAR:
            return When.year((told.latest or told.earliest or date.max).year - 1)
        return When.parse(_YEAR_OF.sub(lambda match: f"{int(match.group()) - 1:04}", told.edtf))

    return replace(relative(lambda ref: When.year(ref.year - 1), anchor=Anchor.STORY, unit=Unit.YEAR), of=of)


def next_told(values: Values) -> Reading | None:
    """ "the following week", "the next morning": the unit after the last date told; a day where none is named."""
    unit = first_of(values, "same", "same2", "same3", "same4", default=Unit.DAY)
    return next_unit(1)({"unit": unit})


def the_unit(values: Values) -> Reading | None:
    """ "the end of the year": the year that the text has come to or one nearby; of other units the one of its story."""
    unit = Unit(values["unit"])
    if unit is Unit.YEAR:
        return yearless(When.year)
    return relative(lambda ref: UNIT_AT[unit](ref, 0), anchor=Anchor.STORY, unit=unit)


def ago(values: Values) -> Reading | None:
    """So many units before the document's date, "half a year" being six months."""
    if "unit" in values:
        return shifted(-1)(values)
    return shifted(-1)({"unit": Unit.MONTH, "number": 6})


def years_and_months_ago(values: Values) -> Reading | None:
    """ "two years and five months ago": the month that lies so far back."""
    return shifted(-1)({"unit": Unit.MONTH, "number": 12 * values["number"] + values["number2"]})


def year_end(values: Values) -> Reading | None:
    """The last third of a year, the document's own where none is named: "by year-end"."""
    reading = year(values) or relative(lambda ref: When.year(ref.year), unit=Unit.YEAR)
    return reading.map(lambda when: when.third(2))


def whole_week_of_year(values: Values) -> Reading | None:
    """ "the last week of 2018": the `nth` whole week of a year, from its end for less than none."""
    return week_of_month({**values, "month": 12 if values["nth"] < 0 else 1})


def weekend(_: Values) -> Reading | None:
    """ "over the weekend": the last or the coming one, as the verb says."""

    def at(ref: date) -> tuple[When, ...]:
        return tuple(weekend_of(ref + timedelta(7 * number)) for number in (-1, 0, 1))

    return Reading(at, Anchor.DOCUMENT, Turn.TENSE, unit=Unit.WEEKEND)


def weekday_range(values: Values) -> Reading | None:
    """ "from Monday to Friday"."""
    first, last = (recurring_weekday(values[key], Turn.TENSE) for key in ("weekday", "weekday2"))
    return join(first, last)


def weekday_in_told_week(number: int) -> Builder:
    """ "Friday of that week": a weekday of the week `number` weeks from the last date told."""

    def build(values: Values) -> Reading | None:
        def at(ref: date) -> When:
            return When.day(ref + timedelta(7 * number + values["weekday"] - ref.weekday()))

        return relative(at, anchor=Anchor.TOLD, unit=Unit.WEEK)

    return build


def day_of_told_month(values: Values) -> Reading | None:
    """ "on the 15th": that day of the month that the text has come to."""
    day = values["day"]

    def at(ref: date) -> tuple[When, ...]:
        when = make_day(ref.year, ref.month, day)
        return (when,) if when else ()

    return Reading(at, Anchor.TOLD, unit=Unit.MONTH)


def days_of_told_month(values: Values) -> Reading | None:
    """ "du 16 au 18": those days of the month that the text has come to."""
    first, last = (day_of_told_month({"day": values[key]}) for key in ("day", "day2"))
    if values["day"] >= values["day2"] or first is None or last is None:
        return None

    def at(ref: date) -> tuple[When, ...]:
        ends = (*first.at(ref), *last.at(ref))
        return (When.span(*ends),) if len(ends) == 2 else ()

    return Reading(at, Anchor.TOLD, unit=Unit.MONTH)


def day_month_told(sign: int) -> Builder:
    """ "le 1er janvier suivant": the first such day after (1) or the last before (-1) the last date told."""

    def build(values: Values) -> Reading | None:
        month, day = values["month"], values["day"]

        def at(ref: date) -> tuple[When, ...]:
            days = (make_day(ref.year + years, month, day) for years in (0, sign))
            return tuple(when for when in days if when and when.earliest and sign * (when.earliest - ref).days > 0)

        return Reading(at, Anchor.TOLD, unit=Unit.DAY)

    return build


def ongoing_years(values: Values) -> Reading | None:
    """ "2014–present": from a year on."""
    reading = year(values)
    return reading.map(When.since) if reading else None


def fortnight(sign: int) -> Builder:
    """So many times fourteen days before (-1) or after (1) the document's date."""
    return lambda values: shifted(sign)({"unit": Unit.WEEK, "number": 2 * values.get("number", 1)})


def weekday_of_month_away(values: Values) -> Reading | None:
    """ "the first Monday of this month": the `nth` such weekday of the month `which` months away."""
    which = values.get("which", 0)

    def at(ref: date) -> tuple[When, ...]:
        month = UNIT_AT[Unit.MONTH](ref, which).earliest
        assert month
        found = weekday_of_month({**values, "year": month.year, "month": month.month})
        return (found.value,) if found and found.value else ()

    return Reading(at, Anchor.DOCUMENT, unit=Unit.DAY)


def weekdays_away(sign: int) -> Builder:
    """ "three Fridays from now", "two Thursdays ago": so many such weekdays after (1) or before (-1)."""

    def build(values: Values) -> Reading | None:
        weekday, weeks = values["weekday"], 7 * (values["number"] - 1)

        def at(ref: date) -> When:
            nearest = (sign * (weekday - ref.weekday()) - 1) % 7 + 1
            return When.day(ref + timedelta(sign * (nearest + weeks)))

        return relative(at)

    return build


def weekday_after_next(values: Values) -> Reading | None:
    """ "Friday after next": the second such day after the document's date."""
    return weekdays_away(1)({**values, "number": 2})


def shifted_from(build: Builder, sign: int) -> Builder:
    """So many units after (1) or before (-1) a day that the phrase names: "ten days after 3 May 2024"."""

    def build_shifted(values: Values) -> Reading | None:
        reading = build(values)
        unit, number = Unit(values.get("unit", Unit.DAY)), sign * values.get("number", 1)

        def move(when: When) -> When:
            assert when.earliest
            return SHIFTED[unit](when.earliest, number)

        return reading.map(move) if reading else None

    return build_shifted
