"""A `When` in words, short and stable, for lists, the browser and calendars.

The words are our own tables: importing Babel takes as long as starting Python, which `list` cannot
spare. The tests hold the tables against CLDR.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from itertools import product

from timeline.errors import DateError
from timeline.when import SUBYEARS, When, month_bounds
from timeline.wording.languages import FULL, SHORT, Words

LANGUAGES = tuple(FULL)

_SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
_FORMS = ("the", "of", "mid", "to")
_THIRDS = ("begin", "middle", "end")
_QUALIFIERS = "~?%"
_UNQUALIFIED = str.maketrans("", "", _QUALIFIERS)

# A value in words: "x" as it stands alone, the others as they stand after an article or preposition.
_Forms = dict[str, str]


def when_text(value: When, language: str = "en", *, compact: bool = False) -> str:
    """Say `value` in `language` ("nl", "nl-BE"; English for one we lack): "eind 2025", "since 24 February 2022".

    `compact` is for narrow columns: "19 dec 2025", "24 feb 2022 →". Every value that `When.parse` reads has words.
    """
    return _text(value, language[:2].lower(), compact)


@lru_cache(maxsize=8192)
def _text(value: When, language: str, compact: bool) -> str:
    tables = SHORT if compact else FULL
    return _value(value, tables.get(language, tables["en"]))["x"]


def _say(words: Words, shape: str, **parts: str | int) -> _Forms:
    """Fill the row of `shape`, and the rows that say how it stands in each other form."""
    plain = words.rows[shape].format_map(parts)
    inner = {**parts, "x": plain}
    forms = {form: words.rows.get(f"{form} {shape}", words.rows[form]).format_map(inner) for form in _FORMS}
    return {"x": plain, **forms}


def _value(value: When, words: Words) -> _Forms:
    if value.edtf[0] in "{[":
        return _members(value, words)
    if "/" in value.edtf:
        return _interval(value, words)
    marks = _marks(value.edtf)
    if marks:
        return _marked(_value(_exact(value), words), marks, words)
    return _single(value, words)


def _single(value: When, words: Words) -> _Forms:
    """A date without interval, qualifier or set."""
    digits = value.edtf.partition("T")[0].split("-")
    if value.precision == "decade":
        return _say(words, "decade", y=int(digits[0][:3]) * 10)
    if value.precision == "century":
        return _say(words, "century", n=_ordinal(words, int(digits[0][:2]) + 1))
    if "X" in "".join(digits):
        return _say(words, "within", **_value(_of_bounds(value), words))
    year, code, day = (*map(int, digits), 0, 0)[:3]
    if value.precision in ("season", "quarter", "half"):
        shape = _SEASONS.get(code, value.precision)
        number = code - 32 if value.precision == "quarter" else code - 39
        return _say(words, shape, y=year, next=year + 1, nr=number, n=_ordinal(words, number))
    return _say(words, value.precision, **_calendar_parts(words, year, code, day))


def _calendar_parts(words: Words, year: int, month: int, day: int) -> dict[str, str | int]:
    return {"y": year, "month": words.months[month - 1], "d": words.days.get(day, day)}


def _interval(value: When, words: Words) -> _Forms:
    first, last = value.edtf.split("/")
    if last == "..":
        return _say(words, "since", **_value(When.parse(first), words))
    if first == "..":
        return _say(words, "until", **_value(When.parse(last), words))
    third = _third(value)
    if third:
        part, period = third
        return _say(words, _THIRDS[part], **_value(period, words))
    marks = _marks(first)
    if marks and marks == _marks(last):
        return _marked(_interval(_exact(value), words), marks, words)
    if value.precision == "week" and value.earliest:
        return _week(value, value.earliest, words)
    return _range(When.parse(first), When.parse(last), words)


def _week(value: When, monday: date, words: Words) -> _Forms:
    """A week by its ISO number, with its days; the year stands with the days only where it differs."""
    year, number, _ = monday.isocalendar()
    first, last = (When.parse(end) for end in value.edtf.split("/"))
    if not first.earliest or not last.latest or first.earliest.year != last.latest.year:
        days = _range(first, last, words)["x"]
    else:
        days = _range(first, last, words, year_known=True)["x"]
    return _say(words, "week", nr=number, y=year, x=days)


def _range(first: When, last: When, words: Words, *, year_known: bool = False) -> _Forms:
    """From one date to another, with what they share said once."""
    start, end = _value(first, words)["x"], _value(last, words)["x"]
    a, b = first.earliest, last.latest
    if a is None or b is None or first.precision != last.precision or first.approximate or last.approximate:
        return _say(words, "range", a=start, b=end)
    shape = "range"
    if first.precision in ("day", "month") and a.year == b.year:
        ends = [_calendar_parts(words, day.year, day.month, day.day) for day in (a, b)]
        same_month = first.precision == "day" and a.month == b.month
        start = words.rows["day in month" if same_month else f"{first.precision} in year"].format_map(ends[0])
        end = words.rows[f"{last.precision} in year"].format_map(ends[1]) if year_known else end
        shape = "tight range" if same_month or first.precision == "month" else "range"
    elif first.precision == "year":
        shape = "tight range"
    return _say(words, shape, a=start, b=end)


def _members(value: When, words: Words) -> _Forms:
    """A set: all of its members, or one of them."""
    shape = "all of" if value.edtf[0] == "{" else "one of"
    parts = [part.strip().replace("..", "/") for part in value.edtf[1:-1].split(",")]
    *rest, last = (_value(When.parse(part), words)["x"] for part in parts)
    return _say(words, shape, a=", ".join(rest), b=last) if rest else {"x": last}


def _marked(forms: _Forms, marks: frozenset[str], words: Words) -> _Forms:
    if marks & set("~%"):
        forms = _say(words, "about", **forms)
    return _say(words, "doubtful", **forms) if marks & set("?%") else forms


def _marks(edtf: str) -> frozenset[str]:
    return frozenset(edtf) & frozenset(_QUALIFIERS)


def _exact(value: When) -> When:
    return When.parse(value.edtf.translate(_UNQUALIFIED))


def _ordinal(words: Words, number: int) -> str:
    return words.ordinals.get(number) or words.ordinal.format(number)


def _of_bounds(value: When) -> When:
    """The plain period with the bounds of a date that leaves digits open: 2026-02-XX lies in 2026-02."""
    first, last = value.earliest, value.latest
    if first is None or last is None:
        raise DateError(f"{value.edtf} has no bounds")
    if (first, last) == (date(first.year, 1, 1), date(first.year, 12, 31)):
        return When.year(first.year)
    if first.day == 1 and last == month_bounds(last.year, last.month)[1]:
        return When.span(When.month(first.year, first.month), When.month(last.year, last.month))
    return When.span(When.day(first), When.day(last))


def _third(value: When) -> tuple[int, When] | None:
    """The period of which an approximate interval is the first, middle or last third, with which of them."""
    if not value.approximate or value.earliest is None:
        return None
    for period, part in product(_periods(value.earliest), range(3)):
        if period.third(part).edtf == value.edtf:
            return part, period
    return None


def _periods(day: date) -> list[When]:
    """The periods with names of their own that hold `day`, the commonest first."""
    year = day.year
    seasons = [When.subyear(y, code) for y in (year - 1, year) if y for code in SUBYEARS]
    holding = [p for p in seasons if p.earliest and p.latest and p.earliest <= day <= p.latest]
    return [When.month(year, day.month), When.year(year), When.decade(year), When.century(year), *holding]
