"""Weekdays of a story: what a bare weekday means beside days that the text has just told."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from timeline.dates.reading import Reading
from timeline.when import When

# A weekday belongs to the days just told where those lie further than this before the document's date:
# what a text tells of the last months, it tells from its own day.
_ELSEWHERE = 300
# Code points between a day and the weekday that says it again ("two days later, on Thursday").
_APPOSED = 12


class Echo(NamedTuple):
    """The day that a weekday means, why, and the day that it was counted from."""

    when: When
    reason: str
    known: date


def lies_elsewhere(day: When, reference: date) -> bool:
    """Whether a day told lies so far back that the text around it tells of another time than its own."""
    return reference.toordinal() - day.last_day > _ELSEWHERE


def said_again(reading: Reading, day: When, apart: int) -> Echo | None:
    """The `day` told `apart` code points before, where the weekday only says it again."""
    if day.earliest is None or apart > _APPOSED or day.earliest.weekday() != reading.weekday:
        return None
    return Echo(day, f"the day told just before, {day}", day.earliest)


def before(reading: Reading, day: When) -> Echo | None:
    """The last such weekday up to the `day` told before; None for what names no weekday."""
    if reading.weekday is None:
        return None
    known = date.fromordinal(day.first_day)
    when = When.day(date.fromordinal(day.first_day - (known.weekday() - reading.weekday) % 7))
    return Echo(when, f"the last such day up to {known}, told before", known)


def following(reading: Reading, day: When) -> Echo | None:
    """The first such weekday from the `day` told before on; None for what names no weekday."""
    if reading.weekday is None:
        return None
    known = date.fromordinal(day.last_day)
    when = When.day(date.fromordinal(day.last_day + (reading.weekday - known.weekday()) % 7))
    return Echo(when, f"the first such day from {known}, told before", known)
