"""Months and seasons."""

from __future__ import annotations

from timeline.dates import builders as b
from timeline.dates import groups as g
from timeline.dates import relations as r
from timeline.dates.languages.common import MONTH_YEAR_NOTE
from timeline.dates.languages.en.pieces import OPENING_WORDS, TO, YEAR, YEAR_SPAN
from timeline.dates.rows import Row

MONTHS = (
    Row(
        "month-over-day",
        r"(?P<core>{month}) {day} {month2}",
        g.month_over_day,
        (("JUNE 3 June – snow", "2026-06"),),
        ("June 3 July",),
        opens=True,
    ),
    Row(
        "month-year",
        rf"(?:the month of )?(?:{{month}},?(?: of)?(?: the year)? {YEAR}|{{month2}}[-/](?:{{year2}}|['’‘]{{yy2}}))",
        g.either(b.month, month="month month2", year="year year2", yy="yy yy2"),
        (
            ("December 2025", "2025-12"), ("May of 2024", "2024-05"), ("Dec. '23", "2023-12"), ("Sept. 2022", "2022-09"),
            ("Dec-2025", "2025-12"), ("April, 1848", "1848-04"),
        ),
        ("May 99999", "Mayor 2024"),
        not_before=r"[/-][0-9]",
    ),
    MONTH_YEAR_NOTE,
    Row(
        "month-range",
        rf"{{month}}(?:(?:, (?:{{lone}}|{{named}}|may)){{1,6}},?)?{TO}{{month2}}(?:,?(?: of)? {YEAR})?",
        b.month_range,
        (
            ("November–December 2018", "2018-11/2018-12"), ("October and November 2025", "2025-10/2025-11"),
            ("December-January 2026", "2025-12/2026-01"), ("from March to May 2024", "2024-03/2024-05"),
            ("January, February and March 2024", "2024-01/2024-03"),
        ),
        ("November–Decembers 2018", "gemNovember–Decembered"),
    ),
    Row(
        "month",
        r"(?:the month of )?{lone}",
        b.lone_month,
        (("in January", "2026-01"), ("In November talks failed", "2025-11")),
        ("Mr January", "Januarys", "the Septemberists"),
        not_after=r"mr\.?|mrs\.?|ms\.?|miss|dr\.?|sir|lady|black",
        not_before=r"-[a-z]",
    ),
    Row(
        "month-told",
        r"(?:the month of )?{named}",
        g.either(b.month, month="named"),
        (("in March", "2026-03"), ("In June Parliament voted", "2025-06"), ("since August", "2025-08/..")),
        ("the March", "August institutions", "to march"),
        after=r"in|since|until|till|by|during|through|throughout|last|next|this|early|late|mid-?|month of|(?:end|beginning|start|middle|half) of",
        not_before=r"-[a-z]",
    ),
    Row(
        "month-named",
        r"(?:the month of )?{named!}",
        g.either(b.month, month="named"),
        (("the April summit", "2026-04"), ("between June and then", "2026-06"), ("The June figure was revised", "2025-06")),
        ("April Summers", "Mr March", "J. March", "Fredric March", "the June Carter band", "marching"),
        not_after=rf"mr\.?|mrs\.?|ms\.?|miss|dr\.?|sir|lady|(?-i:[A-Z])\.|(?-i:(?!(?:{OPENING_WORDS})\b)[A-Z][a-z]+)",
        not_before=r"-[a-z]|['’]s (?-i:[A-Z])| (?-i:[A-Z][a-z])|\b on\b| (?:with|against|through)\b",
    ),
    Row(
        "month-may",
        r"(?:the month of )?(?-i:May)",
        lambda values: b.month({**values, "month": 5}),
        (("in May", "2026-05"), ("since May", "2025-05/.."), ("mid-May", "2026-05-11~/2026-05-20~")),
        ("Theresa May", "Mrs May", "May I ask", "it may"),
        after=r"in|since|until|till|by|during|through|throughout|last|next|this|early|late|mid-?|month of|(?:end|beginning|start|middle|half) of"
        r"|from|before|after|of|around|each|the",
        not_before=r"-[a-z]",
    ),
    Row(
        "month-away",
        r"{which} {month}",
        b.named_away("month"),
        (("last January", "2026-01"), ("next May", "2026-05"), ("this March", "2026-03")),
        ("last mayor", "the past marches", "this may be"),
        not_before=r" (?:be|have|also|not|well|seem)\b",
    ),
    Row(
        "month-told-before",
        r"(?:that|that same|the same) {month}",
        r.named_told("month"),
        (("It began on 3 May 2021. That September", "2021-09"),),
        ("that may be", "said that May will leave"),
        not_before=r" (?:be|have|also|not|well|seem|will|would|had|has|is|was|should|could|can|must|might|may)\b",
    ),
    Row(
        "month-after",
        r"(?:the )?(?:following|next|subsequent|ensuing) {month}|{lone} (?:thereafter|afterwards)",
        g.either(b.month_after, month="month lone"),
        (("It began on 3 May 2021. The following January", "2022-01"),),
        ("the following mayor",),
        not_before=r" (?:be|have|also|not|well|seem)\b",
    ),
    Row(
        "season-year",
        rf"(?:the )?{{season}}(?: of)?(?: the year)? {YEAR}",
        b.season,
        (("spring 2026", "2026-21"), ("the autumn of 2025", "2025-23"), ("Fall 2024", "2024-23"), ("winter '24", "2024-24")),
        ("springs 2026", "autumn 99999"),
        not_before=r"[-/–][0-9]",
    ),
    Row(
        "year-season",
        r"(?:the )?{year} {season}",
        b.season,
        (("the 2024 summer", "2024-22"),),
        ("the 2024 summers", "2024 Summer Olympics"),
        not_before=r" (?-i:[A-Z])| (?:of|from|in)\b",
    ),
    Row(
        "winter-span",
        rf"(?:the )?{{season}}(?: of)? {YEAR_SPAN}|(?:the )?{{year3}} ?[-–/] ?(?:{{year4}}|{{yy4}}) {{season2}}",
        g.either(b.winter_span, season="season season2", year="year year3", year2="year2 year4", yy2="yy2 yy4"),
        (("winter 2025/2026", "2025-24"), ("the winter of 2024-25", "2024-24"), ("the 2024-25 winter", "2024-24")),
        ("wintercase 2024-25x",),
    ),
    Row(
        "season-away",
        r"{which} {season}",
        b.named_away("season"),
        (("this spring", "2026-21"), ("last summer", "2025-22"), ("this coming autumn", "2026-23")),
        ("this springboard", "next falls", "this fall in prices"),
        not_before=r" (?:in|of) (?:the )?(?:prices?|demand|value|rates?|number)|-[a-z]",
    ),
    Row(
        "season-told-before",
        r"(?:that|that same|the same) {season}",
        r.named_told("season"),
        (("It began on 3 May 2021. That autumn", "2021-23"),),
        ("that summery day",),
    ),
    Row(
        "season-after",
        r"(?:the )?(?:following|next|subsequent|ensuing) {season}",
        b.season_after,
        (("It began on 3 May 2021. The following spring", "2022-21"),),
        ("the following falls",),
        not_before=r"-[a-z]",
    ),
    Row(
        "season",
        r"(?:the )?(?P<season>spring|summer|autumn|winter)",
        b.season,
        (("will open in the spring", "2026-21"), ("after the summer", "2026-22/..")),
        ("the summer recess", "winter sports", "summers", "Arab Spring", "hot spring"),
        after=r"in|by|during|until|till|since|before|after|over|throughout|early|late|mid-?|(?:end|beginning|start|middle|half) of(?: the)?|through"
        r"|year['’]s",
        not_before=r"-[a-z]| (?:recess|break|holidays?|school|sports?|games|budget|statement|offensive|water|season|camp|semester|term|solstice)",
    ),
    Row(
        "season-of-year",
        r"(?P<core>(?:the )?{season}) of (?:{exact} year|(?:that|the same|the following|the next|the previous|the preceding) year)",
        b.season,
        (("the fall of next year", "2027-23"),),
        ("the fall of the years",),
    ),
    Row(
        "season-fall",
        r"(?:the )?(?P<season>fall)",
        b.season,
        (("voted in the fall", "2025-23"),),
        ("in the fall of the wall", "the fall", "after the fall from grace"),
        after=r"in|by|until|since|early|late|mid-?|(?:end|beginning|start|middle|half) of",
        not_before=r" (?:of|from|in|for|into|to)\b|-[a-z]",
    ),
)  # fmt: skip
