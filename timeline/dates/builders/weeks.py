"""Builders for weeks and weekdays."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from timeline.dates.builders.days import day_month
from timeline.dates.builders.parts import end_of, in_named_year, make_day, named_year, start_of
from timeline.dates.reading import Anchor, Reading, Turn, Unit, explicit, recurring_weekday, relative, yearless
from timeline.dates.rows import Builder, Values
from timeline.errors import DateError
from timeline.when import When


def week(values: Values) -> Reading | None:
    """A week by its ISO number, or the span from one to another."""

    def in_year(year: int) -> When | None:
        try:
            first = When.week(date.fromisocalendar(year, values["nn"], 1))
            last = When.week(date.fromisocalendar(year, values.get("nn2", values["nn"]), 1))
            return first if first == last else When.span(When.day(start_of(first)), When.day(end_of(last)))
        except (ValueError, DateError):
            return None

    year = named_year(values)
    if year is None:
        return yearless(in_year) if in_year(2026) else None
    when = in_year(year)
    return explicit(when) if when else None


def week_of_day(values: Values) -> Reading | None:
    """The week that holds a day: "de week van 18 mei"."""
    reading = day_month(values)
    return reading.map(lambda w: When.week(start_of(w))) if reading else None


def week_of_month(values: Values) -> Reading | None:
    """ "de eerste week van oktober": the `nth` whole week of a month, from its end where negative."""

    def in_year(year: int) -> When | None:
        last = values["nth"] < 0
        edge = _nth_weekday(year, values["month"], 6 if last else 0, values["nth"])
        return When.week(start_of(edge)) if edge else None

    return in_named_year(values, in_year)


def weekday(turn: Turn) -> Builder:
    return lambda values: recurring_weekday(values["weekday"], turn)


def weekday_in_unit(values: Values) -> Reading | None:
    """A weekday of the week `number` weeks away: "volgende week woensdag"."""
    weekday, number = values["weekday"], values["which"]
    return relative(lambda ref: When.day(start_of(When.week(ref + timedelta(7 * number))) + timedelta(weekday)))


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


def weekday_of_month(values: Values) -> Reading | None:
    """ "de laatste maandag van maart": the `nth` such weekday of a month, the last for -1."""
    return in_named_year(values, lambda year: _nth_weekday(year, values["month"], values["weekday"], values["nth"]))


def _nth_weekday(year: int, month: int, weekday: int, nth: int) -> When | None:
    first_weekday, days = monthrange(year, month)
    first = 1 + (weekday - first_weekday) % 7
    found = range(first, days + 1, 7)
    index = nth if nth < 0 else nth - 1
    return make_day(year, month, found[index]) if -len(found) <= index < len(found) else None
