"""Dates in digits."""

from __future__ import annotations

from timeline.dates import builders as b
from timeline.dates.languages.common import NUMERIC_ROWS
from timeline.dates.rows import Row

DIGITS = (
    *NUMERIC_ROWS,
    Row(
        "numeric-weekday",
        r"{wd},? (?:{a}-{b}-(?:{year}|{yy})|{a2}/{b2}/(?:{year2}|{yy2}))",
        b.numeric,
        (("vrijdag 19-12-2025", "2025-12-19"),),
        ("vrijdag 45-12-2025",),
    ),
    Row(
        "numeric-spaced",
        r"{a} - {b} - {year}",
        b.numeric,
        (("3 - 4 - 2021", "2021-04-03"),),
        ("3 - 44 - 2021",),
    ),
    Row(
        "numeric-yearless",
        r"(?:{wd} )?{day}[/.-]{mm}",
        b.numeric_yearless,
        (("op 12/3", "2026-03-12"), ("op za 28/3", "2026-03-28"), ("op 10.3", "2026-03-10"), ("Verzonden 13-02.", "2026-02-13")),
        ("keuze 12/3", "op 40/3"),
        after=r"op|d\.d\.|dd\.?|per|tot|uiterlijk|vóór|vanaf|sinds|datum:?|deadline:?|verzonden|verstuurd|ontvangen|gereed|ingekomen|afgedaan",
        not_before=r"[-/.,][0-9]|[0-9]| ?(?:%|uur|u\b)",
    ),
    Row(
        "numeric-yearless-cell",
        r"(?:{wd} )?{day}/{mm}",
        b.numeric_yearless,
        (("| 31/3 |", "2026-03-31"), ("- za 28/3: opening", "2026-03-28")),
        ("keuze 12/3", "| 31/13 |"),
        opens=True,
        not_before=r"[-/.,][0-9]|[0-9]| ?%",
    ),
    Row(
        "numeric-yearless-dash-cell",
        r"{day}-{mm}",
        b.numeric_yearless,
        (("| dak | Jan | 31-01 |", "2026-01-31"),),
        ("| 24-10 | taak | mei |", "12-10 |"),
        after=r"[^\n|]*[^\s|][ \t]*\|",
        not_before=r"(?![ \t]*\|)",
    ),
    Row(
        "numeric-yearless-log",
        r"{day}-{mm}",
        b.numeric_yearless,
        (("04-03 11:00 melding", "2026-03-04"),),
        ("04-03 melding", "24-10 | taak"),
        opens=True,
        not_before=r"(?!,?[ \t]+[0-9]{1,2}[:.][0-9]{2})",
    ),
)  # fmt: skip
