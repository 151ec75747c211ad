"""Any other language: its explicit dates, with the month names that CLDR has for it."""

from __future__ import annotations

from timeline.dates import builders as b
from timeline.dates.languages.common import COMMON_REFUSALS, ISO_ROWS, NUMERIC_ROWS
from timeline.dates.rows import Language, Row, Tense

# What may stand between the parts of a date in the languages of Europe: "19 de diciembre de 2025", "19. prosince 2025".
_OF = r"(?:\.|º|°|er|-a|-й|-го|-е)?(?: (?:de|d['’]|of|di|del))? "

_NAMED_ROWS = (
    Row(
        "day-month-year",
        rf"{{day}}{_OF}{{month}}\.?,?(?: (?:de|del|of))? {{year}}",
        b.day_month,
        (("19 de diciembre de 2025", "2025-12-19"),),
        ("45 de diciembre de 2025", "19 de nada de 2025"),
    ),
    Row(
        "month-day-year",
        r"{month} {day}, {year}",
        b.day_month,
        (("diciembre 19, 2025", "2025-12-19"),),
        ("diciembre 45, 2025",),
    ),
    Row(
        "year-month-day",
        r"{year}\. {month} {day}\.?",
        b.day_month,
        (("2025. diciembre 19.", "2025-12-19"),),
        ("2025. diciembre 45.",),
    ),
    Row(
        "day-range",
        rf"{{day}} ?(?:-|–|—) ?{{day2}}{_OF}{{month}}(?: (?:de|del))? {{year}}",
        b.day_range,
        (("18-19 de diciembre de 2025", "2025-12-18/2025-12-19"),),
        ("19-18 de diciembre de 2025",),
    ),
    Row(
        "month-year",
        r"{month}\.?(?: (?:de|del))? {year}",
        b.month,
        (("diciembre de 2025", "2025-12"),),
        ("diciembre de 99999",),
    ),
)


def fallback_language(code: str) -> Language:
    """The rows above with a language's own months; with the digits alone where CLDR does not know it."""
    months = _months(code)
    return Language(
        code=code,
        words={"month": months},
        rows=(*ISO_ROWS, *NUMERIC_ROWS, *(_NAMED_ROWS if months else ())),
        refusals=COMMON_REFUSALS,
        openers=(),
        modifiers=(),
        suffixes=(),
        links=(),
        tense=Tense(frozenset(), frozenset(), "", "", frozenset()),
        ordinal_suffix=r"\.|º|ª|er",
    )


def _months(code: str) -> dict[str, int]:
    """Every form of the month names that CLDR has: in dates, alone, and short; digits that stand for months are none."""
    from babel import Locale, UnknownLocaleError

    try:
        months = Locale.parse(code).months
    except (UnknownLocaleError, ValueError):
        return {}
    return {
        name.lower().rstrip("."): number
        for context in ("format", "stand-alone")
        for width in ("wide", "abbreviated")
        for number, name in months[context][width].items()
        if not name[:1].isdigit()
    }
