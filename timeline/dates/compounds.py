"""Builders for words that hold a unit and its part or neighbour, as German makes them: "Jahresende", "Vormonat"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from timeline.dates.builders import (
    day_month,
    day_range,
    ends_next_year,
    first_of,
    month,
    named_year,
    next_unit,
    same_unit,
    shifted,
    unit_away,
    year,
    year_range,
)
from timeline.dates.modifiers import half
from timeline.dates.reading import UNIT_AT, Anchor, Reading, Unit, add_months, explicit, join, relative, yearless
from timeline.dates.rows import Builder, Values
from timeline.when import When

# The third of a week that is the weekend rather.
_LAST = 2
# Numbers that this divides are rather counts of things than years.
_ROUND = 50
# How many times nearer a day that is past must be than the next to be meant.
_MUCH_NEARER = 2


def unit_edge(values: Values) -> Reading | None:
    """The first, middle or last third of a unit around the document's date or of a named year: "Jahresende 2025"."""
    named, unit, part = named_year(values), Unit(values["cut"]), values["edge"]
    if unit is Unit.WEEK and part == _LAST:
        return None
    if named is None:
        current = current_unit({"unit": unit})
        return current.map(lambda when: when.third(part)) if current else None
    return explicit(When.year(named).third(part)) if unit is Unit.YEAR else None


def current_unit(values: Values) -> Reading | None:
    """ "des Jahres", "l'année": the year that the text has come to, else the document's; of other units the current."""
    if Unit(values["unit"]) is Unit.YEAR:
        return replace(yearless(When.year), at=lambda ref: (When.year(ref.year),))
    return unit_away({**values, "which": 0})


def half_of_month(values: Values) -> Reading | None:
    """A half of a month: "die zweite Februarhälfte"."""
    reading = month(values)
    return half(values["half"] - 1)(reading) if reading else None


def turn_of_year(values: Values) -> Reading | None:
    """The last day of a year and the first of the next, roughly: "Jahreswechsel 2024/25"."""
    first = values["year"]
    if not ends_next_year(values, first):
        return None
    return explicit(When.span(When.day(date(first, 12, 31)), When.day(date(first + 1, 1, 1))).about())


def same_unit_year_before(values: Values) -> Reading | None:
    """The unit of the last date told, a year before: "im gleichen Quartal des Vorjahres"."""
    unit = Unit(values["same"])
    return relative(lambda ref: UNIT_AT[unit](add_months(ref, -12), 0), anchor=Anchor.TOLD, unit=unit)


def letter_year(values: Values) -> Reading | None:
    """The year that a letter abbreviates: "d. J.", "v. J."."""
    return unit_away({"unit": Unit.YEAR, "which": values["letter_year"]})


def neighbour_unit(values: Values) -> Reading | None:
    """The unit before (-1) or after (1) the last date told: "Vorjahr", "Folgetag"."""
    return next_unit(values["neighbour"])({"unit": values["same"]})


def told_unit(number: int) -> Builder:
    """The unit `number` units from the last date told, under whichever of the row's groups it was found."""

    def build(values: Values) -> Reading | None:
        unit = first_of(values, "same", "same2", "same3", "same4")
        return same_unit({"unit": unit}) if number == 0 else next_unit(number)({"unit": unit})

    return build


def numeric_day_range(values: Values) -> Reading | None:
    """Two days in digits, of one month or of two: "14./15.10.2018", "28.12.–3.1."."""
    months = {"month": first_of(values, "mm", "mm2"), "month2": values["mm2"]}
    return day_range({**values, **months, "day": values["a"], "day2": values["b"]})


def numeric_span(values: Values) -> Reading | None:
    """From one full date in digits to another, day first."""
    ends = [
        day_month({"day": values[f"a{n}"], "month": values[f"mm{n}"], "year": named_year(values, n) or 0})
        for n in ("", "2")
    ]
    first, last = ends
    return join(first, last) if first and last else None


def season_range(values: Values) -> Reading | None:
    """From one season of a year to another."""
    first, last = (explicit(When.subyear(values["year"], values[key])) for key in ("season", "season2"))
    return join(first, last)


def weekday_weeks_away(values: Values) -> Reading | None:
    """A weekday of the week so many weeks before or after: "Mittwoch in zwei Wochen"."""
    weekday, weeks = values["weekday"], values["number"] * values["away"]
    return relative(lambda ref: When.day(ref + timedelta(weekday - ref.weekday() + 7 * weeks)))


def second_weekday(values: Values) -> Reading | None:
    """The second such day ahead or back: "übernächsten Freitag", "vorletzten Montag"."""
    weekday, which = values["weekday"], values.get("far", 2)

    def at(ref: date) -> When:
        ahead, back = (weekday - ref.weekday() - 1) % 7 + 1, (ref.weekday() - weekday - 1) % 7 + 1
        return When.day(ref + timedelta(ahead + 7 if which > 0 else -back - 7))

    return relative(at)


def rather_ahead(build: Builder) -> Builder:
    """A day that something is fixed for ("für Freitag"): the next, unless the last one is much nearer."""

    def chosen(values: Values) -> Reading | None:
        reading = build(values)
        if reading is None:
            return None
        at = reading.at
        return replace(reading, at=lambda ref: _rather_ahead(at(ref), ref.toordinal()))

    return chosen


def _rather_ahead(found: tuple[When, ...], today: int) -> tuple[When, ...]:
    def distance(when: When) -> int:
        days = when.first_day - today
        return days if days >= 0 else -_MUCH_NEARER * days

    return (min(found, key=distance),) if found else ()


def onwards(build: Builder) -> Builder:
    """What `build` gives and all that follows: "vom 1. Mai an"."""

    def opened(values: Values) -> Reading | None:
        reading = build(values)
        return reading.map(When.since) if reading else None

    return opened


def until_ago(values: Values) -> Reading | None:
    """The end of what lasted to a distance back: "bis vor zwei Jahren"."""
    reading = shifted(-1)(values)
    return reading.map(When.until) if reading else None


def double_year(values: Values) -> Reading | None:
    """A year and the next as one: "1826/27"."""
    return year_range(values) if ends_next_year(values, values["year"]) else None


def odd_year(values: Values) -> Reading | None:
    """A year that is no round number, such as things are counted in."""
    return year(values) if values["year"] % _ROUND else None
