"""Quarters, halves and the first and last months of a year."""

from __future__ import annotations

from timeline.dates import builders as b
from timeline.dates import groups as g
from timeline.dates.languages.en.pieces import YEAR
from timeline.dates.rows import Row

QUARTERS = (
    Row(
        "quarter",
        rf"(?:the )?(?:{{quarter}} (?:quarter|qtr\.?)(?:(?:,| of| in)? {YEAR}| of the year)?|(?:quarter (?P<quarter2>[1-4])|Q(?P<quarter3>[1-4])|(?P<quarter4>[1-4])Q)(?:(?:,| of| in|-|/)? ?(?:{{year2}}|['’‘]?{{yy2}})))",
        g.either(b.quarter, quarter="quarter quarter2 quarter3 quarter4", year="year year2", yy="yy yy2"),
        (
            ("first quarter 2026", "2026-33"), ("the fourth quarter of 2025", "2025-36"), ("Q3 2024", "2024-35"),
            ("quarter 2 2025", "2025-34"), ("will end in the second quarter", "2026-34"), ("Q1/2025", "2025-33"), ("3Q 2024", "2024-35"),
        ),
        ("fifth quarter", "Q5 2024"),
    ),
    Row(
        "quarter-alone",
        r"(?:the )?(?-i:Q)(?P<quarter>[1-4])",
        b.quarter,
        (("will follow in Q3", "2026-35"),),
        ("Q1. Who", "Q2: why", "Q1"),
        after=r"in|by|for|during|until|till|through|since|of|from|before|after|early|late|mid-?|end|this|next|last|to|and",
        not_before=r"[.:)] |-[a-z]",
    ),
    Row(
        "quarter-opening",
        r"(?-i:Q)(?P<quarter>[1-4])",
        b.quarter,
        (("Q4 revenue grew", "2025-36"),),
        ("Q1. Who", "Q2: why", "Q1", "Q3 Who"),
        opens=True,
        not_before=r"(?! (?-i:[a-z]))",
    ),
    Row(
        "year-quarter",
        r"{year}[ -]?Q(?P<quarter>[1-4])",
        b.quarter,
        (("2026 Q1", "2026-33"), ("2025-Q4", "2025-36")),
        ("2026 Q7",),
    ),
    Row(
        "year-half",
        r"{year}[ -]?(?-i:H)(?P<half>[12])",
        b.half,
        (("2025 H1", "2025-40"),),
        ("2025 H3",),
    ),
    Row(
        "quarter-last",
        r"(?:the )?last quarter of {year}",
        lambda values: b.quarter({**values, "quarter": 4}),
        (("the last quarter of 2025", "2025-36"),),
        ("the last quarters of 2025x",),
    ),
    Row(
        "quarter-last-of-year",
        r"(?P<core>(?:the )?last quarter) of (?:{exact} |the )year",
        lambda values: b.quarter({"quarter": 4}),
        (("in the last quarter of this year", "2026-36"),),
        ("the last quarter of the years",),
    ),
    Row(
        "quarter-range",
        r"(?-i:Q)(?P<quarter>[1-4]) ?(?:-|–|/|and|to|through|&) ?(?-i:Q)(?P<quarter2>[1-4])(?: of)? {year}"
        r"|(?:the )?{quarter3} (?:and|to|through) (?:the )?{quarter4} quarters? of {year2}",
        g.either(b.quarter_range, quarter="quarter quarter3", quarter2="quarter2 quarter4", year="year year2"),
        (("Q1-Q2 2025", "2025-33/2025-34"), ("the first and second quarters of 2025", "2025-33/2025-34")),
        ("Q1-Q7 2025x",),
    ),
    Row(
        "quarters-first",
        r"(?:the )?first {number} quarters(?: of {year})?",
        b.first_quarters,
        (("the first three quarters of 2025", "2025-01/2025-09"),),
        ("the first ten quarters of 2025x", "the first three quarters of 2024-25"),
        not_before=r"[-–/][0-9]| of [0-9]",
    ),
    Row(
        "months-first",
        r"(?:the )?first {number} months of {year}",
        g.first_months,
        (("the first six months of 2025", "2025-01/2025-06"),),
        ("the first forty months of 2025x",),
    ),
    Row(
        "months-last",
        r"(?:the )?(?:last|final) {number} months of {year}",
        g.last_months,
        (("the last three months of 2025", "2025-10/2025-12"),),
        ("the last forty months of 2025x",),
    ),
    Row(
        "months-first-of-year",
        r"(?P<core>(?:the )?first {number} months) of {exact} year|(?:the )?first {number2} months of the year",
        g.either(g.first_months, number="number number2"),
        (("the first six months of last year", "2025-01/2025-06"), ("will rise in the first six months of the year", "2026-01/2026-06")),
        ("the first forty months of the year",),
    ),
    Row(
        "months-last-of-year",
        r"(?P<core>(?:the )?(?:last|final) {number} months) of {exact} year|(?:the )?(?:last|final) {number2} months of the year",
        g.either(g.last_months, number="number number2"),
        (("the last three months of this year", "2026-10/2026-12"),),
        ("the last forty months of the year",),
    ),
    Row(
        "half",
        rf"(?-i:H)(?P<half>[12])[ -]?(?:of )?{YEAR}|(?P<half2>[12])(?-i:H)[ -]?(?:of )?(?:{{year2}}|['’‘]?{{yy2}})"
        r"|(?:the )?(?P<half3>first|second) (?:half-?year|semester)(?:(?: of)? {year3})?",
        g.either(b.half, half="half half2 half3", year="year year2 year3", yy="yy yy2"),
        (("H2 2026", "2026-41"), ("1H 2025", "2025-40"), ("the first half-year of 2025", "2025-40"), ("first semester 2024", "2024-40")),
        ("H3 2026x", "the second halves"),
    ),
    Row(
        "half-alone",
        r"(?-i:H)(?P<half>[12])",
        b.half,
        (("will follow in H2", "2026-41"),),
        ("H1", "an H2 heading"),
        after=r"in|by|for|during|until|since|of|end of",
    ),
)  # fmt: skip
