"""Days and ranges of days, with the month in words."""

from __future__ import annotations

from timeline.dates import builders as b
from timeline.dates import groups as g
from timeline.dates import lists
from timeline.dates.languages.common import ISO_ROWS, YEAR_ITEM
from timeline.dates.languages.en.pieces import (
    AND,
    NIGHT,
    PART_OF,
    SUFFIX,
    TO,
    UNITS_BEHIND,
    UP_TO,
    WD,
    WD2,
    YEAR,
    YEAR2,
)
from timeline.dates.rows import Row

DAYS = (
    *ISO_ROWS,
    YEAR_ITEM,
    Row(
        "day-month-year",
        rf"{PART_OF}(?:the |this )?{WD}(?:{{day}},?(?: of)?|{{nth}}(?: day)? of) {{month}},?(?: of| in the year)? {YEAR}",
        g.either(b.day_month, day="day nth"),
        (
            ("19 December 2025", "2025-12-19"), ("on Tuesday, 3 May '22", "2022-05-03"), ("the 15th of March 2024", "2024-03-15"),
            ("Mon 6 Oct. 2025", "2025-10-06"), ("1 January\n2026", "2026-01-01"), ("Monday evening, 12 May 2025", "2025-05-12"),
            ("this fifth day of June, 1901", "1901-06-05"), ("the night of 12 May 2025", "2025-05-12"),
        ),
        ("31 February 2024", "19 Decembers 2025", "219 December 20255x"),
    ),
    Row(
        "day-month-year-note",
        rf"(?P<core>{WD}{{day}} {{month}} {{year}})[0-9]{{1,2}}",
        b.day_month,
        (("3 September 20252", "2025-09-03"),),
        ("3 September 2025222",),
    ),
    Row(
        "day-with-clock-and-year",
        r"{wd},? {month} {day},? [0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?: (?-i:[A-Z]{2,5}))? {year}",
        b.day_month,
        (("Sat Oct 11 17:13:46 UTC 2003", "2003-10-11"), ("Fri Dec 19 09:05:00 2025 +0100", "2025-12-19")),
        ("Sat Oct 45 17:13:46 2003",),
    ),
    Row(
        "day-month-year-tied",
        r"{day}(?:-{month}-|/{month2}/|\.{month3}\.)(?:{year}|{yy})|{day2}{month4}(?: ?{year2}|{yy2})",
        g.either(b.day_month, month="month month2 month3 month4", day="day day2", year="year year2", yy="yy yy2"),
        (("12-Mar-24", "2024-03-12"), ("[12/Mar/2024:10:04:55 +0000]", "2024-03-12"), ("14APR2015", "2015-04-14")),
        ("45-Mar-24", "12-Marx-24"),
    ),
    Row(
        "month-day-year",
        rf"{PART_OF}{WD}{{month}} (?:the )?(?:(?:{{day}}|{{nth}}),?(?: of)? {YEAR}|{{day2}},{{year2}})",
        g.either(b.day_month, day="day nth day2", year="year year2"),
        (
            ("December 19, 2025", "2025-12-19"), ("on March 4,2024", "2024-03-04"), ("on Tuesday, May 3, 2022", "2022-05-03"), ("March 15th 2024", "2024-03-15"),
            ("Oct. 6, 2025", "2025-10-06"), ("the evening of May 12, 2025", "2025-05-12"),
        ),
        ("February 31, 2024", "Marchers 15, 2024"),
    ),
    Row(
        "month-day-year-note",
        rf"(?P<core>{WD}{{month}} {{day}}, {{year}})[0-9]{{1,2}}",
        b.day_month,
        (("September 3, 20252", "2025-09-03"),),
        ("September 3, 2025222",),
    ),
    Row(
        "year-month-day",
        r"{year}(?:,? {month} {day}|-{month2}-{day2})",
        b.month_day_year,
        (("2024 March 3", "2024-03-03"), ("2025-Dec-19", "2025-12-19")),
        ("2024 March 45", "2024-Mart-3"),
    ),
    Row(
        "day-month",
        rf"{PART_OF}(?:the |this )?{WD}(?:{{day}}(?: of)?|{{nth}}(?: day)? of) {{month}}",
        g.either(b.day_month, day="day nth"),
        (
            ("on 19 December", "2025-12-19"), ("will meet on Wednesday 4 March", "2026-03-04"), ("the 1st of April", "2026-04-01"),
            ("the fourth of July", "2026-07-04"),
        ),
        ("31 February", "19 Decembers", "art. 12 May", "over 18 may apply", "the first July election"),
        not_after=r"[0-9][.,/]|article|art\.",
        not_before=r"-[a-z]|[0-9]",
    ),
    Row(
        "month-day-on",
        rf"{PART_OF}{WD}{{month}} {{day}}",
        b.day_month,
        (("On June 6 members voted", "2025-06-06"),),
        ("on June 36 members", "on May 3.5"),
        after=r"on|until|till|since|by|from|through|before|after",
        not_before=r"-[a-z]|[0-9]|[:.,/][0-9]",
    ),
    Row(
        "month-day",
        rf"{PART_OF}{WD}{{month}} {{day}}",
        b.day_month,
        (
            ("December 19", "2025-12-19"), ("will meet Wednesday, March 4", "2026-03-04"), ("Sept. 30", "2025-09-30"),
        ),
        ("February 31", "In June 13 partners joined", "March 12 miles", "May 3.5"),
        not_after="in",
        not_before=r"-[a-z]|" + UNITS_BEHIND,
    ),
    Row(
        "month-ordinal",
        r"{month} (?:the )?{ordinal}",
        g.either(b.day_month, day="ordinal"),
        (("on March first.", "2026-03-01"), ("May the fourth", "2026-05-04")),
        ("in June first results came", "in May the first talks"),
        not_before=r" [a-z]",
    ),
    Row(
        "month-then-ordinal",
        r"(?P<core>{month}) (?:the )?{ordinal}",
        b.month,
        (("In June the first results came", "2025-06"),),
        ("Marching the first",),
    ),
    Row(
        "month-count",
        r"(?P<core>{month}) [0-9]{1,2}",
        b.month,
        (("In June 13 partners joined", "2025-06"),),
        ("Marching 12 miles", "March 12 miles"),
        after="in",
    ),
    Row(
        "day-range",
        rf"{NIGHT}(?:the )?{WD}{{day}}(?:{UP_TO}| into(?: the)? ){WD2}{{day2}}(?: of)? {{month}}(?:,?(?: of)? {YEAR})?",
        b.day_range,
        (
            ("18-19 December 2025", "2025-12-18/2025-12-19"), ("from 3 to 7 June 2021", "2021-06-03/2021-06-07"),
            ("the night of 4 to 5 May 2024", "2024-05-04/2024-05-05"),
            ("Monday 2 to Friday 6 June 2025", "2025-06-02/2025-06-06"),
        ),
        ("19-18 December 2025", "3 to 37 June 2021"),
        not_after=r"{month}",
    ),
    Row(
        "days",
        rf"(?:the )?{WD}{{day}}(?:, ?{{day3}})?(?:, ?{{day4}})?(?:, ?{{day5}})?(?:, ?{{day6}})?{AND}{WD2}{{day2}}(?: of)? {{month}}(?:,?(?: of)? {YEAR})?",
        lists.days_in_a_row,
        (
            ("on 1 and 2 December", "2025-12-01/2025-12-02"), ("12, 13 and 14 May 2025", "2025-05-12/2025-05-14"),
            ("the 18th and 19th of December 2025", "2025-12-18/2025-12-19"),
        ),
        ("2 and 1 December 2025", "3 and 37 June 2021"),
    ),
    Row(
        "days-between",
        rf"(?:the )?{WD}{{day}} and (?:the )?{WD2}{{day2}}(?: of)? {{month}}(?:,?(?: of)? {YEAR})?",
        b.day_range,
        (("between 3 and 9 June 2021", "2021-06-03/2021-06-09"),),
        ("between 3 and 37 June 2021", "on 3 and 9 June 2021"),
        after=r"between",
    ),
    Row(
        "day-listed",
        rf"(?P<core>(?:the )?{WD}{{day}})(?:, ?(?:{{day3}}|{{day4}} {{month4}})){{0,9}}{AND}{WD2}{{day2}}(?: of)? {{month2}}(?:,?(?: of)? {YEAR2})?",
        lists.listed_day,
        (("on 3 and 17 February 2025", "2025-02-03"), ("on 4, 12 and 25 February 2025", "2025-02-12")),
        ("articles 10 and 13 May 2024", "3 and 37 June 2021", "May 3 and 12 June 2024", "from 3 to 7 and 12 May 2024"),
        not_after=r"articles?|art\.|sections?|nos?\.?|to|until|between|{month}|[0-9]/",
    ),
    Row(
        "month-day-range",
        rf"{NIGHT}{WD}{{month}} {{day}}(?:, ?[0-9]{{1,2}}{SUFFIX}){{0,6}},?{TO}{WD2}{{day2}}(?:,?(?: of)? {YEAR})?",
        b.day_range,
        (
            ("December 18-19, 2025", "2025-12-18/2025-12-19"), ("from June 3 to 7, 2021", "2021-06-03/2021-06-07"),
            ("May 12, 13 and 14, 2025", "2025-05-12/2025-05-14"), ("on Dec. 1 and 2", "2025-12-01/2025-12-02"),
        ),
        ("December 19-18, 2025", "June 3 to 7.5 million", "May 3 and 12 people"),
        not_before=r"-[a-z]|" + UNITS_BEHIND,
    ),
    Row(
        "month-day-list",
        rf"(?P<core>{WD}{{month}} {{day}}),? (?:and|to|or) [0-9]{{1,2}}",
        b.day_month,
        (("On May 3 and 12 people came", "2025-05-03"),),
        ("May 45 and 12 people",),
    ),
    Row(
        "day-month-range",
        rf"{NIGHT}(?:the )?{WD}{{day}}(?: of)? {{month}}{UP_TO}{WD2}{{day2}}(?: of)? {{month2}}(?:,?(?: of)? {YEAR2})?",
        b.day_range,
        (
            ("28 December to 3 January 2026", "2025-12-28/2026-01-03"), ("30 April–2 May 2024", "2024-04-30/2024-05-02"),
            ("from Monday 28 April until Friday 2 May 2025", "2025-04-28/2025-05-02"),
        ),
        ("31 February – 2 May 2024", "30 April to 45 May"),
        not_before=r" {nn} ",
    ),
    Row(
        "month-day-range-over-months",
        rf"{NIGHT}{WD}{{month}} {{day}}{UP_TO}{WD2}{{month2}} {{day2}}(?:,?(?: of)? {YEAR2})?",
        b.day_range,
        (
            ("December 28 to January 3, 2026", "2025-12-28/2026-01-03"), ("April 30–May 2, 2024", "2024-04-30/2024-05-02"),
            ("from Monday, April 28 through Friday, May 2, 2025", "2025-04-28/2025-05-02"),
        ),
        ("February 31 – May 2, 2024", "April 30 to May 45"),
    ),
    Row(
        "effect",
        r"(?:with (?:retroactive )?effect(?: as)?|effective(?: as)?|as) from (?P<core>(?:the )?(?:{day}(?: of)? {month}|{month2} {day2})(?:,? {year})?)",
        b.month_day_year,
        (("with effect from 1 January 2026", "2026-01-01"), ("as from March 1, 2026", "2026-03-01")),
        ("with effect from 45 May",),
    ),
    Row(
        "effect-month",
        r"(?:with (?:retroactive )?effect(?: as)?|effective(?: as)?|as) from (?P<core>(?:{month} )?{year})",
        g.month_or_year,
        (("with effect from January 2026", "2026-01"), ("as from 2026", "2026")),
        ("with effect from 20265x",),
    ),
    Row(
        "day-month-last",
        r"(?:{wd},? )?(?:the )?{day}(?: of)? {month} (?P<which>last|next)",
        g.turned_day,
        (("on 3 March last", "2025-03-03"), ("on 1 July next", "2026-07-01")),
        ("45 March last", "31 February next"),
        not_before=r" (?:week|month|year|night|spring|summer|autumn|fall|winter|to)\b",
    ),
    Row(
        "day-month-then-last",
        r"(?P<core>(?:{wd},? )?(?:the )?{day}(?: of)? {month}) (?:last|next)",
        b.day_month,
        (("on 3 March next to him", "2026-03-03"),),
        ("45 March next to him",),
    ),
)  # fmt: skip
