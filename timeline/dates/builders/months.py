"""Builders for months, seasons, quarters and halves."""

from __future__ import annotations

from datetime import date

from timeline.dates.builders.parts import ends_next_year, first_of, join_explicit, named_year, start_of
from timeline.dates.reading import Anchor, Reading, Unit, explicit, relative, yearless
from timeline.dates.rows import Builder, Values
from timeline.when import When


def month(values: Values) -> Reading | None:
    """A month, with or without its year."""
    number, year = values["month"], named_year(values)
    return explicit(When.month(year, number)) if year else yearless(lambda y: When.month(y, number))


def numeric_month(values: Values) -> Reading | None:
    return month({**values, "month": values["mm"]})


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


def month_after(values: Values) -> Reading | None:
    """ "in januari daarop": the first such month after the last date told."""
    number = values["month"]

    def at(ref: date) -> When:
        return When.month(ref.year + (number <= ref.month), number)

    return relative(at, anchor=Anchor.TOLD, unit=Unit.MONTH)


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


def winter_span(values: Values) -> Reading | None:
    """A season over two years ("winter 2025/2026") carries the first."""
    if not ends_next_year(values, values["year"]):
        return None
    return explicit(When.subyear(values["year"], values["season"]))


def season_after(values: Values) -> Reading | None:
    """ "de daaropvolgende zomer": the first that begins after the last date told."""
    code = values["season"]

    def at(ref: date) -> When:
        this = When.subyear(ref.year, code)
        return this if start_of(this) > ref else When.subyear(ref.year + 1, code)

    return relative(at, anchor=Anchor.TOLD, unit=Unit.MONTH)
