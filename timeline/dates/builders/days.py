"""Builders for days and ranges of days, in words or in digits."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import date

from timeline.dates.builders.parts import first_of, in_named_year, make_day, named_year, span, start_of
from timeline.dates.reading import UNIT_AT, Anchor, Reading, Unit, explicit, yearless
from timeline.dates.rows import Values
from timeline.when import When


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


def month_day_year(values: Values) -> Reading | None:
    """A day and month in the order month, day, under whichever of the row's groups it was found."""
    found = {**values, "month": first_of(values, "month", "month2"), "day": first_of(values, "day", "day2")}
    return day_month(found)


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
        return span(first, last)

    year = named_year(values, "2") or named_year(values)
    if year is None:
        return yearless(in_year) if in_year(2024) else None
    when = in_year(year)
    return explicit(when) if when else None


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


def iso_day(values: Values) -> Reading | None:
    when = make_day(values["year"], values["mm"], values["nn"])
    return explicit(when) if when else None


def day_of_month(values: Values) -> Reading | None:
    """ "de 15e van deze maand", "15 dezer": a day of the month `which` months away."""
    day, which = values["day"], values.get("which", 0)

    def at(ref: date) -> tuple[When, ...]:
        month = start_of(UNIT_AT[Unit.MONTH](ref, which))
        when = make_day(month.year, month.month, day)
        return (when,) if when else ()

    return Reading(at, Anchor.DOCUMENT, unit=Unit.DAY)


def nth_day_of_month(values: Values) -> Reading | None:
    """ "de laatste dag van mei"."""

    def in_year(year: int) -> When | None:
        last = monthrange(year, values["month"])[1]
        nth = values["nth"]
        return make_day(year, values["month"], last + 1 + nth if nth < 0 else nth)

    return in_named_year(values, in_year)
