"""What builders of every kind are made of: days that exist, the year that a match names, spans of two values."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from timeline.dates.reading import Reading, explicit, yearless
from timeline.dates.rows import Values
from timeline.errors import DateError
from timeline.when import When

# Two digits below this are of the 2000s, others of the 1900s.
_PIVOT = 40


def make_day(year: int, month: int, day: int) -> When | None:
    """The day, None where the calendar has no such day."""
    try:
        return When.day(date(year, month, day))
    except ValueError:
        return None


def full_year(two_digits: int) -> int:
    """The year that two digits mean."""
    return two_digits + (2000 if two_digits < _PIVOT else 1900)


def named_year(values: Values, number: str = "") -> int | None:
    """The year that a match names, in four digits or two."""
    if f"year{number}" in values:
        return values[f"year{number}"]
    two = values.get(f"yy{number}")
    return None if two is None else full_year(two)


def first_of(values: Values, *labels: str, default: int = 0) -> int:
    """The value of the first of several groups that took part in the match."""
    return next((values[label] for label in labels if label in values), default)


def span(first: When | None, last: When | None) -> When | None:
    """From one value to another, None where either is missing or they stand in the wrong order."""
    if first is None or last is None:
        return None
    try:
        return When.span(first, last)
    except DateError:
        return None


def join_explicit(first: When, last: When) -> Reading | None:
    """The same as a reading."""
    when = span(first, last)
    return explicit(when) if when else None


def start_of(when: When) -> date:
    """The first day of a value that has one."""
    assert when.earliest
    return when.earliest


def end_of(when: When) -> date:
    """The last day of a value that has one."""
    assert when.latest
    return when.latest


def ends_next_year(values: Values, first: int) -> bool:
    """Whether the second year, in four digits or two, is the one after the `first`."""
    if "yy2" in values:
        return values["yy2"] == (first + 1) % 100
    return values["year2"] == first + 1


def in_named_year(values: Values, in_year: Callable[[int], When | None]) -> Reading | None:
    """What a phrase means in the year that it names, or in every year where it names none."""
    year = named_year(values)
    if year is None:
        return yearless(in_year) if in_year(2024) else None
    when = in_year(year)
    return explicit(when) if when else None
