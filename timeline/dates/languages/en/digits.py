"""Dates in digits."""

from __future__ import annotations

from timeline.dates import builders as b
from timeline.dates import groups as g
from timeline.dates.languages.common import NUMERIC_ROWS
from timeline.dates.languages.en.pieces import COUNT_BEFORE
from timeline.dates.rows import Row

DIGITS = (
    *NUMERIC_ROWS,
    Row(
        "numeric-weekday",
        r"{wd},? (?:{a}-{b}-(?:{year}|{yy})|{a2}/{b2}/(?:{year2}|{yy2})|{a3}\.{b3}\.(?:{year3}|{yy3}))",
        b.numeric,
        (("Friday 19/12/2025", "2025-12-19"), ("Fri, 12/19/2025", "2025-12-19")),
        ("Friday 45-12-2025",),
    ),
    Row(
        "numeric-spaced",
        r"{a} [/.-] {b} [/.-] {year}",
        b.numeric,
        (("3 - 4 - 2021", "2021-04-03"), ("3 / 4 / 2021", "2021-04-03")),
        ("3 - 44 - 2021",),
    ),
    Row(
        "year-first-loose",
        r"{year}-{mm}-{day}|{year2}/{mm2}/{day2}|{year3}\.{mm3}\.{day3}",
        g.either(b.day_month, year="year year2 year3", month="mm mm2 mm3", day="day day2 day3"),
        (("2015-3-3", "2015-03-03"), ("2015.03.03", "2015-03-03")),
        ("2015-13-3", "2015-3-45"),
        not_before=r"[-/.][0-9]|[0-9]",
        not_after=COUNT_BEFORE,
    ),
    Row(
        "numeric-yearless",
        r"(?:{wd},? )?{a}/{b}",
        g.numeric_pair,
        (("on 12/3", "2026-03-12"), ("on Sat 28/3", "2026-03-28"), ("on 3/28", "2026-03-28")),
        ("choice 12/3", "on 40/3", "on 24/7 support", "9/11"),
        after=r"on|dated|until|since|between|from|due|by|before|after|deadline:?",
        not_before=r"[-/.,][0-9]|[0-9]| ?%| (?:of|support|basis)",
    ),
    Row(
        "numeric-yearless-cell",
        r"(?:{wd},? )?{a}/{b}",
        g.numeric_pair,
        (("| 31/3 |", "2026-03-31"), ("- Sat 28/3: opening", "2026-03-28")),
        ("choice 12/3", "| 31/13 |", "24/7 support"),
        opens=True,
        not_before=r"[-/.,][0-9]|[0-9]| ?%| ?(?-i:[a-z])",
    ),
)  # fmt: skip
