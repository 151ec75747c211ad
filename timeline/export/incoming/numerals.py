"""Dates in the cells of a table, whose numerals may have the day or the month first: the whole column tells."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from functools import lru_cache

from timeline.query import read_when
from timeline.when import When

# 3/4/2021, 03.04.21, 3-4-2021, with or without a time behind it.
_NUMERALS = re.compile(r"(\d{1,2})([/.-])(\d{1,2})(\2(?:\d{4}|\d{2})\b.*)", re.DOTALL)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T.*)?")
_REMEMBERED = 10_000  # cells: a table often names one day in many rows


def month_first(cells: Iterable[str]) -> bool:
    """Whether some numeral has a second part that no month has, and none a first part that no month has."""
    parts = [(int(match[1]), int(match[3])) for cell in cells if (match := _NUMERALS.fullmatch(cell.strip()))]
    return any(second > 12 for _, second in parts) and not any(first > 12 for first, _ in parts)


class DateReader:
    """Reads EDTF, numerals in the order of their column, and dates in words; raises `DateError` for anything else."""

    def __init__(self, today: date, *, month_first: bool = False) -> None:
        self._today = today
        self._month_first = month_first
        self.read = lru_cache(_REMEMBERED)(self._read)

    def _read(self, text: str) -> When:
        text = text.strip()
        if compact := _COMPACT.fullmatch(text):
            return When.parse("-".join(compact.groups()))
        match = _NUMERALS.fullmatch(text) if self._month_first else None
        return read_when(f"{match[3]}{match[2]}{match[1]}{match[4]}" if match else text, self._today)
