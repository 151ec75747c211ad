"""The line under the chart: what stands where. Pure."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from tui.buckets import Stretches, finer_than_months

_AIR = 2  # cells between two labels


def axis(shown: Stretches, window: tuple[int, int], width: int, room: int, month: Callable[[date], str]) -> str:
    """Labels below the stretches of a window (end exclusive) that are `width` cells each, in `room` cells.

    Years stand where they begin, and where stretches are shorter than months, also months, as `month` words them.
    What would touch the label before it is left out.
    """
    start, end = window
    months = finer_than_months(shown.unit)
    cells = [" "] * room
    free, before = 0, ""
    for place in range(start, end):
        first = max(shown[place].first, date(1, 1, 1))
        label = month(first) if months else f"{first.year}"
        at = (place - start) * width
        if label != before and at >= free and at + len(label) <= room:
            cells[at : at + len(label)] = label
            free = at + len(label) + _AIR - (not months)
        before = label
    return "".join(cells)
