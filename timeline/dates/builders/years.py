"""Builders for years, decades and centuries, and for years that begin in another month than January."""

from __future__ import annotations

from dataclasses import replace

from timeline.dates.builders.parts import ends_next_year, make_day, named_year, span
from timeline.dates.reading import Reading, explicit, join, relative
from timeline.dates.rows import Builder, Values
from timeline.when import When

# The month in which school begins in the other country of a language (Flanders for Dutch).
REGIONAL_SCHOOL_MONTH = 9
# Numbers outside these years count as years only where the words before say so.
_RECENT = range(1900, 2041)


def year(values: Values) -> Reading | None:
    number = named_year(values)
    return explicit(When.year(number)) if number else None


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


def decade(values: Values) -> Reading | None:
    """A decade by its year, its two digits or its word; two digits are of the twentieth century unless below 30."""
    if "year" in values:
        return explicit(When.decade(values["year"])) if values["year"] % 10 == 0 else None
    two = values.get("decade", values.get("yy", 0))
    if two % 10:
        return None
    return explicit(When.decade(two + (1900 if two >= 30 else 2000)))


def decade_of_century(values: Values) -> Reading | None:
    """A decade of a century by its number or its place: "the seventies of the nineteenth century", "of the last"."""
    if "which" in values:
        return relative(lambda ref: When.decade(100 * (ref.year // 100 + values["which"]) + values["decade"]))
    start = 100 * (values["ordinal"] - 1) + values["decade"]
    return explicit(When.decade(start)) if start >= 100 else None


def century(values: Values) -> Reading | None:
    """A century by its number: the nineteenth is 18XX."""
    number = values.get("ordinal", values.get("nn", 0))
    if not 1 < number <= 22:
        return None
    return explicit(When.century(100 * (number - 1)))


def century_range(values: Values) -> Reading | None:
    """From one century to another."""
    first, last = century({"ordinal": values["ordinal"]}), century({"ordinal": values["ordinal2"]})
    return join(first, last) if first and last else None


def span_of_years(first: tuple[int, int], last: tuple[int, int], *, key: str = "year") -> Builder:
    """A year that does not start in January ("schooljaar 2025-2026"): from a month and day to another a year later."""

    def build(values: Values) -> Reading | None:
        start = values[key]
        if ("year2" in values or "yy2" in values) and not ends_next_year(values, start):
            return None
        when = span(make_day(start, *first), make_day(start + 1, *last))
        return explicit(when) if when else None

    return build


def school_span(values: Values) -> Reading | None:
    """A school year by its two years: from August, in the language's other country from September."""
    reading = span_of_years((8, 1), (7, 31))(values)
    other = span_of_years((REGIONAL_SCHOOL_MONTH, 1), (REGIONAL_SCHOOL_MONTH - 1, 31))(values)
    return replace(reading, swapped=other, regional=True) if reading and other else reading
