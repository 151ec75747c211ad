"""Builders for what is counted from the document's date or from the last date told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from timeline.dates.builders.parts import end_of, first_of, start_of
from timeline.dates.builders.years import REGIONAL_SCHOOL_MONTH
from timeline.dates.reading import SHIFTED, UNIT_AT, Anchor, Reading, Turn, Unit, relative, school_year, yearless
from timeline.dates.rows import Builder, Values
from timeline.when import When


def days_away(values: Values) -> Reading | None:
    """ "gisteren", "overmorgen": so many days from the document's date."""
    number = values["today"]
    return relative(lambda ref: When.day(ref + timedelta(number)))


def unit_away(values: Values) -> Reading | None:
    """ "vorige week", "volgend jaar", "dit kwartaal": the calendar unit so many units away."""
    unit, number = Unit(first_of(values, "unit", "period", "annual")), values["which"]
    reading = relative(lambda ref: UNIT_AT[unit](ref, number), unit=unit)
    if unit is Unit.SCHOOL_YEAR:
        other = relative(lambda ref: school_year(ref, number, REGIONAL_SCHOOL_MONTH), unit=unit)
        return replace(reading, swapped=other, regional=True)
    return reading


def unit_about(values: Values) -> Reading | None:
    """ "het afgelopen jaar": the unit before or after, only roughly."""
    unit, number = Unit(values["unit"]), values["which"]
    return relative(lambda ref: UNIT_AT[unit](ref, number).about(), unit=unit)


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
            return When.span(When.day(start_of(ends[0])), When.day(end_of(ends[1])))
        return When.span(*ends)

    return relative(at, unit=unit)


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
