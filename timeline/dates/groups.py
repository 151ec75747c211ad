"""Builders made of other builders: for patterns that say one thing in several ways, each in groups of its own."""

from __future__ import annotations

from dataclasses import replace

from timeline.dates import builders
from timeline.dates.reading import Reading, Turn
from timeline.dates.rows import Builder, Values

# Years from the first to the last of two with a slash between them.
_NEAR_YEARS = 10


def either(build: Builder, **labels: str) -> Builder:
    """`build`, with each label's number under whichever of the named groups took part in the match."""
    groups = {label: names.split() for label, names in labels.items()}

    def chosen(values: Values) -> Reading | None:
        found = dict(values)
        for label, names in groups.items():
            number = next((values[name] for name in names if name in values), None)
            if number is not None:
                found[label] = number
        return build(found)

    return chosen


def month_or_year(values: Values) -> Reading | None:
    """A year, or the month of it that the match names."""
    return builders.month(values) if "month" in values else builders.year(values)


def day_or_month(values: Values) -> Reading | None:
    """A month of a year, or the day of it that the match names."""
    return builders.day_month(values) if "day" in values else builders.month(values)


def month_over_day(values: Values) -> Reading | None:
    """A month that stands as a heading before a day of it, on one line in text out of a PDF ("JUNE 3 June – ")."""
    return builders.month(values) if values["month"] == values["month2"] else None


def numeric_pair(values: Values) -> Reading | None:
    """A day and a month in digits without a year, day first where both orders are possible."""
    a, b = values["a"], values["b"]
    day_first = builders.day_month({**values, "day": a, "month": b}) if b <= 12 else None
    month_first = builders.day_month({**values, "day": b, "month": a}) if a <= 12 else None
    return replace(day_first, swapped=month_first) if day_first else month_first


def first_months(values: Values) -> Reading | None:
    """The first `number` months of a year ("the first six months of 2025")."""
    number = values["number"]
    if not 1 < number < 12:
        return None
    return builders.month_range({**values, "month": 1, "month2": number})


def last_months(values: Values) -> Reading | None:
    """The last `number` months of a year ("the last three months of 2025")."""
    number = values["number"]
    if not 1 < number < 12:
        return None
    return builders.month_range({**values, "month": 13 - number, "month2": 12})


def next_years(values: Values) -> Reading | None:
    """A year and the next by its last digits ("2026-27"); nothing else, for other digits may count anything."""
    return builders.year_range(values) if values["yy2"] == (values["year"] + 1) % 100 else None


def near_years(values: Values) -> Reading | None:
    """Two years of one decade's length; further apart, a slash stands between numbers of other things ("1267/1989")."""
    return builders.year_range(values) if values["year2"] - values["year"] <= _NEAR_YEARS else None


def years_in_a_row(values: Values) -> Reading | None:
    """A list of years that follow each other, as one interval."""
    years = [values[label] for label in ("year", "year3", "year4", "year5", "year2") if label in values]
    if years != list(range(years[0], years[0] + len(years))):
        return None
    return builders.year_range({"year": years[0], "year2": years[-1]})


def decade_or_century(values: Values) -> Reading | None:
    """A decade by its first year, or the century where that is a round hundred before 2000 ("the 1800s")."""
    year = values.get("year", 1)
    if year % 100 == 0 and year < 2000:
        return builders.century({"nn": year // 100 + 1})
    return builders.decade(values)


def turned_day(values: Values) -> Reading | None:
    """A yearless day that a word behind it turns back (`which` -1) or ahead ("3 March last")."""
    reading = builders.day_month(values)
    return replace(reading, turn=Turn.PAST if values["which"] < 0 else Turn.FUTURE) if reading else None
