"""Dates as people type them: EDTF, or words in Dutch, English, German or French."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from timeline.errors import DateError
from timeline.when import When

if TYPE_CHECKING:
    from dateparser.date import DateData

LANGUAGES = ("nl", "en", "de", "fr")
# Years first and nothing else: 2025-6 is 2025-06, and dateparser may not make anything of 2025-13 or 12.
_NUMERALS = re.compile(r"[\d-]+")
# Names cut short, the only words of a date that two languages share with other meanings.
_LONE_WORD = re.compile(r"\s*[^\W\d_]+\.?\s*")

LONGEST = 80  # characters; no date is worded longer, and dateparser tries every word of it
_HINT = "Write 2025-12-19, 2025-12, 2025, 2025-06..2025-12, ..2025-06, or words such as “vorige maand” or “last week”."


def day_range(text: str, today: date) -> tuple[int, int]:
    """First and last day number of a filter's date: `A..B` with either side open, EDTF, or words.

    Day numbers are proleptic Gregorian ordinals; an open side reaches as far as dates go.
    """
    first, last = _ends(text, today)
    start = date.min if first is None else first
    end = date.max if last is None else last
    if start > end:
        raise DateError(f"“{text}” ends before it starts", hint="Write the earlier date first: 2025-06..2025-12")
    return start.toordinal(), end.toordinal()


def read_when(text: str, today: date, language: str = "") -> When:
    """The day or period that a person means; raise `DateError` where nobody could tell.

    EDTF first; then the grammar that reads documents, when it takes the text as a whole; then dateparser, which knows
    more ways to type a date and says how exact each is. `language` is the person's own, and is asked before the others:
    “mar” is a month in English and a Tuesday in French. Filters give none: they mean the same whoever reads them.
    """
    when = _edtf(text)
    own = [language] if language in LANGUAGES else []
    if when is None and len(text) <= LONGEST:
        when = (
            _as_in_documents(text, today, own)
            or (_as_typed(text, today, own) if _LONE_WORD.fullmatch(text) else None)
            or _as_in_documents(text, today, LANGUAGES)
            or _as_typed(text, today, LANGUAGES)
        )
    if when is None:
        raise DateError(f"“{text}” is no date that we can read", hint=_HINT)
    return when


def _ends(text: str, today: date) -> tuple[date | None, date | None]:
    whole = _edtf(text)
    if whole is not None or ".." not in text:
        when = whole or read_when(text, today)
        return when.earliest, when.latest
    start, _, end = (part.strip() for part in text.partition(".."))
    if not start and not end:
        raise DateError(f"“{text}” has no date on either side", hint=_HINT)
    first = read_when(start, today).earliest if start else None
    last = read_when(end, today).latest if end else None
    return first, last


def _edtf(text: str) -> When | None:
    try:
        return When.parse(text)
    except DateError:
        return None


def _as_in_documents(text: str, today: date, languages: Sequence[str]) -> When | None:
    from timeline.dates import find_dates  # only words pay for the grammar

    words = text.strip()
    for language in languages:
        found = find_dates(words, reference=today, language=language)
        if len(found) == 1 and (found[0].start, found[0].end) == (0, len(words)):
            return found[0].when
    return None


def _as_typed(text: str, today: date, languages: Sequence[str]) -> When | None:
    if _NUMERALS.fullmatch(text):
        return _edtf("-".join(part.zfill(2) for part in text.split("-")))
    data = _dateparser(text, today, languages) if languages else None
    if data is None or data.date_obj is None:
        return None
    day = data.date_obj.date()
    match data.period:
        case "year":
            return When.year(day.year)
        case "month":
            return When.month(day.year, day.month)
        case "week":
            return When.week(day)
        case _:
            return When.day(day)


def _dateparser(text: str, today: date, languages: Sequence[str]) -> DateData | None:
    from dateparser.date import DateDataParser  # a tenth of a second, for those who type words

    settings: dict[str, Any] = {
        "RELATIVE_BASE": datetime.combine(today, time(12)),
        "DATE_ORDER": "DMY",  # English without any evidence is day first
        "PREFER_DAY_OF_MONTH": "first",
    }
    parser = DateDataParser(languages=list(languages), settings=settings)
    try:
        return parser.get_date_data(text)
    except (ValueError, OverflowError):  # years beyond the calendar
        return None
