"""Quarters, halves and the first and last months of a year."""

from __future__ import annotations

from timeline.dates import builders as b
from timeline.dates import groups as g
from timeline.dates.rows import Row

QUARTERS = (
    Row(
        "quarter",
        r"(?:het )?(?:{quarter} kwartaal|kwartaal (?P<quarter2>[1-4])|Q(?P<quarter3>[1-4]))(?:(?: van)?(?: het jaar)? (?:{year}|['’‘]{yy}))?",
        lambda values: b.quarter({**values, "quarter": b.first_of(values, "quarter", "quarter2", "quarter3")}),
        (
            ("eerste kwartaal 2026", "2026-33"), ("het vierde kwartaal van 2025", "2025-36"), ("Q3 2024", "2024-35"),
            ("kwartaal 2 2025", "2025-34"), ("in het 2e kwartaal zal", "2026-34"),
        ),
        ("vijfde kwartaal", "Q5 2024"),
    ),
    Row(
        "quarter-range",
        r"Q(?P<quarter>[1-4]) ?(?:-|–|/|en|t/m) ?Q(?P<quarter2>[1-4])(?: van)? {year}"
        r"|(?:het )?{quarter3} (?:en|t/m|tot en met) (?:het )?{quarter4} kwartaal(?: van)?(?: het jaar)? {year2}",
        g.either(b.quarter_range, quarter="quarter quarter3", quarter2="quarter2 quarter4", year="year year2"),
        (("Q1-Q2 2025", "2025-33/2025-34"), ("het tweede en derde kwartaal van 2025", "2025-34/2025-35")),
        ("Q1-Q7 2025x",),
    ),
    Row(
        "quarters-first",
        r"(?:de )?eerste {number} kwartalen(?: van)?(?: het jaar)?(?: {year})?",
        b.first_quarters,
        (("de eerste drie kwartalen van 2025", "2025-01/2025-09"),),
        ("de eerste tien kwartalen van 2025x",),
    ),
    Row(
        "months-first",
        r"(?:de )?eerste {number} maanden(?: van)?(?: het jaar)? {year}",
        g.first_months,
        (("de eerste negen maanden van 2025", "2025-01/2025-09"),),
        ("de eerste veertig maanden van 2025x",),
    ),
    Row(
        "months-last",
        r"(?:de )?laatste {number} maanden(?: van)?(?: het jaar)? {year}",
        g.last_months,
        (("de laatste drie maanden van 2025", "2025-10/2025-12"),),
        ("de laatste veertig maanden van 2025x",),
    ),
    Row(
        "months-first-of-year",
        r"(?P<core>(?:de )?eerste {number} maanden) van {exact} jaar|(?:de )?eerste {number2} maanden van het jaar",
        g.either(g.first_months, number="number number2"),
        (("de eerste acht maanden van vorig jaar", "2025-01/2025-08"), ("zal stijgen in de eerste zes maanden van het jaar", "2026-01/2026-06")),
        ("de eerste veertig maanden van het jaar",),
    ),
    Row(
        "months-last-of-year",
        r"(?P<core>(?:de )?laatste {number} maanden) van {exact} jaar|(?:de )?laatste {number2} maanden van het jaar",
        g.either(g.last_months, number="number number2"),
        (("de laatste drie maanden van dit jaar", "2026-10/2026-12"),),
        ("de laatste veertig maanden van het jaar",),
    ),
    Row(
        "half",
        r"(?:het )?{half} (?:half ?jaar|semester)(?: van)?(?: het jaar)?(?: {year})?|(?-i:H)(?P<half2>[12]) {year2}",
        b.half_of_year,
        (("H2 2026", "2026-41"), ("het eerste halfjaar van 2025", "2025-40"), ("eerste semester 2024", "2024-40"), ("in het tweede half jaar volgt", "2026-41")),
        ("derde halfjaar van 2026x", "de tweede helften", "H3 2026x"),
    ),
    Row(
        "half-alone",
        r"(?-i:H)(?P<half>[12])",
        b.half,
        (("volgt in H2", "2026-41"), ("H1 ging goed, H2 wordt minder", "2026-41")),
        ("H1", "een kop H2 erboven"),
        after=r"in|per|voor|tot|vanaf|sinds|eind|begin|medio|en|[^\W\d_]+,",
        not_before=r"[.:)] |-[a-z]|[0-9]",
    ),
)  # fmt: skip
