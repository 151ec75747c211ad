"""Where a date stands in a calendar, which knows whole days only."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from timeline.export.formats import Coarse
from timeline.when import When

LONGEST_VAGUE_SPAN = 31  # days: a month is the vaguest date that still says something on a page of a calendar
TOO_COARSE = "the date is coarser than a month"


class DaySpan(NamedTuple):
    """The first and last day, both inclusive; `exact` when the event is known to last from the one to the other."""

    first: date
    last: date
    exact: bool


def day_span(when: When, coarse: Coarse = "leave") -> DaySpan | None:
    """The days at which `when` stands in a calendar, None when it is too coarse for one.

    What is open at an end stands at the end that is known. A date of days is exact, however long it lasts; one
    that is a week, a month or approximate is the span in which the event lies; longer ones are left out, spanned
    or put at their start, as `coarse` says.
    """
    known = _known(when)
    if known.earliest is None or known.latest is None:
        return None
    span = DaySpan(known.earliest, known.latest, _exact(known))
    if span.exact or known.days is None or known.days <= LONGEST_VAGUE_SPAN or coarse == "span":
        return span
    if coarse == "leave":
        return None
    start = span.last if when.earliest is None else span.first
    return DaySpan(start, start, False)


def _known(when: When) -> When:
    """The end that is known of an open interval, else the whole."""
    first, _, last = when.edtf.partition("/")
    if last == "..":
        return When.parse(first)
    return When.parse(last) if first == ".." else when


def _exact(when: When) -> bool:
    """Whether each end is a day as the calendar writes it."""
    if when.approximate or when.precision == "week" or when.edtf[0] in "{[":
        return False
    return all(_is_day(part) for part in when.edtf.split("/"))


def _is_day(edtf: str) -> bool:
    return When.parse(edtf).days == 1
