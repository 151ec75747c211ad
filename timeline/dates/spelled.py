"""Builders for numbers in words or in Roman figures."""

from __future__ import annotations

from timeline.dates import builders
from timeline.dates.reading import Reading, explicit, join
from timeline.dates.rows import Values
from timeline.when import When


def day_in_words(values: Values) -> Reading | None:
    """A day whose number or year is written out: "le douze mars deux mille vingt-quatre"."""
    found = {**values, "day": builders.first_of(values, "dayword", "day")}
    if "thousand" in values:
        found["year"] = values["thousand"] + values.get("below", 0) + values.get("ones", 0)
    return builders.day_month(found)


def century_in_figures(values: Values) -> Reading | None:
    """A century by its Roman number or its ordinal: "XIXe siècle"."""
    return builders.century({"ordinal": builders.first_of(values, "roman", "ordinal")})


def centuries_in_figures(values: Values) -> Reading | None:
    """From one such century to another."""
    first = century_in_figures(values)
    last = builders.century({"ordinal": builders.first_of(values, "roman2", "ordinal2")})
    return join(first, last) if first and last else None


def years_or_decades(values: Values) -> Reading | None:
    """Two round numbers ten apart are decades ("les années 1990 et 2000"), two that follow each other years."""
    first, last = values["year"], values["year2"]
    if first % 10 == 0 and last == first + 10:
        return explicit(When.span(When.year(first), When.year(last + 9)))
    return builders.year_range(values) if last == first + 1 else None
