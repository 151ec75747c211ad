"""Builders for lists of dates: "18. und 19. Mai" is one period, of "3., 10. und 24. Mai" each is a date of its own.

A date in a list borrows the month and the year that stand at the list's end.
"""

from __future__ import annotations

from timeline.dates.builders import day_month, day_range, first_of, month, month_range, named_year
from timeline.dates.reading import Reading
from timeline.dates.rows import Builder, Values

# The labels of the numbers in a list, in the order of the text.
_IN_ORDER = ("", "3", "4", "5", "6", "7", "8", "2")


def days_in_a_row(values: Values) -> Reading | None:
    """Days of one month that follow each other, as one interval."""
    return day_range(values) if _follow_each_other(values, "day") else None


def months_in_a_row(values: Values) -> Reading | None:
    """Months that follow each other, as one interval, over the turn of a year too."""
    return month_range(values) if _follow_each_other(values, "month", turn=12) else None


def _follow_each_other(values: Values, key: str, turn: int = 0) -> bool:
    numbers = [values[f"{key}{label}"] for label in _IN_ORDER if f"{key}{label}" in values]
    later = range(numbers[0], numbers[0] + len(numbers))
    return numbers == [(number - 1) % turn + 1 if turn else number for number in later]


def listed_day(values: Values) -> Reading | None:
    """A day before others: its month, if it names none, is that of the last (`month2`), as is its year.

    The numbers of a list rise, or other things are counted; a later month than the last one's is of
    the year before.
    """
    last_month = values["month2"]
    own_month = values.get("month", last_month)
    if "month" not in values and values["day"] >= values["day2"]:
        return None
    return day_month(_borrowed(values, own_month, last_month))


def listed_month(values: Values) -> Reading | None:
    """A month before others, in the year of the last."""
    return month(_borrowed(values, values["month"], values["month2"]))


def _borrowed(values: Values, own_month: int, last_month: int) -> dict[str, int]:
    found = {label: values[label] for label in ("day", "wd", "weekday") if label in values}
    year = named_year(values, "2") or named_year(values)
    if year is not None:
        found["year"] = year - (own_month > last_month)
    return {**found, "month": own_month}


def numeric(build: Builder) -> Builder:
    """The same for lists in digits ("3.2., 10.2. und 24.3.2025"): `a`, `mm` and `b`, `mm2` are days and months."""

    def built(values: Values) -> Reading | None:
        found = {**values, "day": values["a"], "day2": values["b"], "month2": first_of(values, "mm2", "mm")}
        return build({**found, "month": values["mm"]} if "mm" in values else found)

    return built
