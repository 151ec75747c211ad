"""What is counted from the document’s date."""

from __future__ import annotations

from timeline.dates import builders as b
from timeline.dates import groups as g
from timeline.dates import relations as r
from timeline.dates.languages.en.pieces import YEAR_SPAN
from timeline.dates.reading import Unit
from timeline.dates.rows import Row

RELATIVE = (
    Row(
        "units-away",
        r"(?:the )?{rough_which} {number} {unit}",
        b.units_away,
        (("the last two weeks", "2026-02-09/2026-02-22"), ("the coming three months", "2026-03/2026-05"), ("the past two years", "2024/2025")),
        ("the last weeks", "the next few days"),
    ),
    Row("days-away", "{today}", b.days_away,
        (("yesterday", "2026-02-22"), ("today", "2026-02-23"), ("the day after tomorrow", "2026-02-25"), ("last night", "2026-02-22")),
        ("yesterdays", "USA Today"),
        not_after=r"USA",
        not_before=r"-[a-z]"),
    Row(
        "unit-away",
        r"{which} {period}|(?:the )?(?P<which2>last|this|next) {age}",
        g.either(b.unit_away, which="which which2", unit="period age"),
        (
            ("last week", "2026-02-16/2026-02-22"), ("next month", "2026-03"), ("this quarter", "2026-33"),
            ("this week", "2026-02-23/2026-03-01"), ("this century", "20XX"),
        ),
        ("last weeks", "this weekly", "the last week of talks"),
        not_before=r" of (?:the|talks|{month})|-[a-z]",
    ),
    Row(
        "year-away",
        r"{exact} {annual}",
        lambda values: b.unit_away({"unit": Unit.YEAR, "which": values["exact"]}),
        (("last year", "2025"), ("this year", "2026"), ("next year", "2027"), ("last year's budget", "2025")),
        ("this yearbook", "last yearly"),
        not_after="the",
        not_before=r" of\b|-[a-z]",
    ),
    Row(
        "year-about",
        r"the {rough} year",
        lambda values: b.unit_about({"unit": Unit.YEAR, "which": values["rough"]}),
        (("over the past year", "2025~"), ("in the coming year", "2027~")),
        ("the past years", "the next year-end"),
        not_before=r"-[a-z]",
    ),
    Row(
        "year-next-about",
        r"the next year",
        lambda values: b.unit_about({"unit": Unit.YEAR, "which": 1}),
        (("over the next year", "2027~"),),
        ("the next year-end", "It began in 2018 and ended the next year"),
        after=r"over|in|within|during|for|throughout",
        not_before=r"-[a-z]",
    ),
    Row(
        "the-unit",
        r"(?:the )?(?P<unit>week|month|quarter|year|decade|century)",
        r.the_unit,
        (
            ("before the end of the year", "../2026-12~"), ("at the beginning of the year", "2026-01~/2026-04~"), ("In 2010 it began. By the end of the year", "../2010-12~"),
            ("will open in the second half of the year", "2026-41"), ("opened in the second half of the year", "2025-41"),
        ),
        ("the year of truth", "the end of the year that", "the end of the day"),
        after=r"(?:(?:beginning|start|end|middle|close|half|part) of|early in|late in|later in|earlier in|through)(?: the)?",
        not_before=r" (?:of|that|in|when|which)\b|[-'’]",
    ),
    Row(
        "year-end",
        r"(?:the )?(?:year[- ]end|end-year)(?:(?: of)? {year})?",
        r.year_end,
        (("by year-end", "../2026-12~"), ("at year-end 2025", "2025-09~/2025-12~")),
        ("year-ends", "year-end report"),
        not_before=r" (?:report|results|review|figures|accounts|party|closing|balance)",
    ),
    Row(
        "business-year-end",
        r"(?:the )?(?-i:EOY)(?: {year})?",
        r.year_end,
        (("by EOY 2025", "../2025-12~"),),
        ("EOYs",),
    ),
    Row(
        "school-year",
        rf"(?:the )?(?:school|academic|university|college) years?(?: of)? {YEAR_SPAN}",
        b.school_span,
        (("school year 2025-2026", "2025-08-01/2026-07-31"), ("the academic year 2024/25", "2024-08-01/2025-07-31")),
        ("school year 2025-2029",),
    ),
    Row(
        "school-year-behind",
        rf"(?:the )?{YEAR_SPAN} (?:school|academic|university|college) year",
        b.school_span,
        (("the 2025-26 school year", "2025-08-01/2026-07-31"),),
        ("the 2025-29 school year",),
    ),
    Row(
        "season-of-play",
        rf"(?:the )?{YEAR_SPAN} season|(?:the )?season {{year3}} ?[-–/] ?(?:{{year4}}|{{yy4}})",
        g.either(b.school_span, year="year year3", year2="year2 year4", yy2="yy2 yy4"),
        (("the 2025-26 season", "2025-08-01/2026-07-31"),),
        ("the 2025-29 season",),
    ),
    Row(
        "financial-year",
        rf"(?:the )?(?:financial|fiscal|budget) year(?: of)? {YEAR_SPAN}",
        b.span_of_years((4, 1), (3, 31)),
        (("the financial year 2025-26", "2025-04-01/2026-03-31"),),
        ("financial year 2025-29",),
    ),
    Row(
        "financial-year-behind",
        rf"(?:the )?{YEAR_SPAN} (?:financial|fiscal|budget) year",
        b.span_of_years((4, 1), (3, 31)),
        (("the 2025/26 financial year", "2025-04-01/2026-03-31"),),
        ("the 2025/29 financial year",),
    ),
    Row(
        "tax-year",
        rf"(?:the )?tax year(?: of)? {YEAR_SPAN}",
        b.span_of_years((4, 6), (4, 5)),
        (("the tax year 2024-25", "2024-04-06/2025-04-05"),),
        ("tax year 2025-29",),
    ),
    Row(
        "gas-year",
        rf"(?:the )?gas year {YEAR_SPAN}",
        b.span_of_years((10, 1), (9, 30)),
        (("gas year 2021-2022", "2021-10-01/2022-09-30"),),
        ("gas year 2021-2029",),
    ),
)  # fmt: skip
