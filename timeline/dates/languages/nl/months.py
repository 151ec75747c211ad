"""Months and seasons."""

from __future__ import annotations

from timeline.dates import builders as b
from timeline.dates import groups as g
from timeline.dates import relations as r
from timeline.dates.languages.nl.pieces import FROM_TO, TO
from timeline.dates.rows import Row

MONTHS = (
    Row(
        "month-over-day",
        r"(?P<core>{month}) {day} {month2}",
        g.month_over_day,
        (("JUNI 3 juni – sneeuw", "2026-06"),),
        ("juni 3 juli",),
        opens=True,
    ),
    Row(
        "month-year",
        r"(?:de maand )?{month},?(?: van)?(?: het jaar)? (?:{year}|['’‘]{yy})",
        b.month,
        (("december 2025", "2025-12"), ("mei van 2024", "2024-05"), ("dec. '23", "2023-12"), ("sept. 2022", "2022-09")),
        ("mei 99999", "Brummei 2024"),
    ),
    Row(
        "month-year-note",
        r"(?P<core>{month} {year})[0-9]{1,2}",
        b.month,
        (("september 20252", "2025-09"),),
        ("september 2025222",),
    ),
    Row(
        "month-range-from",
        rf"van {{month}}{FROM_TO}{{month2}}(?: (?:van )?{{year}})?",
        b.month_range,
        (("van maart tot en met mei 2024", "2024-03/2024-05"),),
        ("van maart en mei",),
    ),
    Row(
        "month-range",
        rf"(?:tussen |de maanden )?{{month}}{TO}{{month2}}(?: (?:van )?{{year}})?",
        b.month_range,
        (
            ("november–december 2018", "2018-11/2018-12"), ("oktober en november 2025", "2025-10/2025-11"),
            ("december-januari 2026", "2025-12/2026-01"), ("maart tot en met mei 2024", "2024-03/2024-05"),
        ),
        ("november–decembers 2018", "gemeinovember–decemberen"),
    ),
    Row(
        "month",
        r"(?:de maand )?{lone!}",
        b.lone_month,
        (("in januari", "2026-01"), ("In november namen", "2025-11")),
        ("mevrouw Maart", "januaristorm", "April Summers"),
        not_before=r"-[a-z]",
    ),
    Row(
        "month-opening",
        r"{Lone}",
        b.lone_month,
        (("Januari: overleg", "2026-01"), ("| Maart | oplevering |", "2026-03")),
        ("mevrouw Maart", "April Summers", "Wim Augustus", "penningmeester A. Maart"),
        opens=True,
        not_before=r"-[a-z]|,? (?-i:[A-Z])",
    ),
    Row(
        "month-after",
        r"(?:de )?(?:daaropvolgende )?{lone!} (?:daarop(?:volgend)?|daarna|erop)|daaropvolgende {month}",
        lambda values: b.month_after({"month": b.first_of(values, "lone", "month")}),
        (("Op 3 mei 2021 viel het. In januari daarop", "2022-01"),),
        ("mei daaropvolgt",),
    ),
    Row(
        "month-may",
        r"(?:de maand )?(?-i:mei)",
        lambda values: b.month({**values, "month": 5}),
        (("in mei", "2026-05"), ("sinds mei", "2025-05/..")),
        ("Theresa mei", "van der Mei", "de heer Mei"),
        after=r"in|sinds|vanaf|tot|tot en met|t/m|per|eind|begin|medio|half|rond|van|en|voor|vóór|na|maand|uiterlijk|tegen|deze",
    ),
    Row(
        "month-may-opening",
        r"(?-i:Mei)",
        lambda values: b.month({**values, "month": 5}),
        (("2018\n\nMei: de raad adviseert", "2018-05"),),
        ("Mei Li", "Maarten Mei: bestuurder"),
        opens=True,
        not_before=r"(?! ?[:–—|]| -)",
    ),
    Row(
        "month-away",
        r"(?:de )?{which} (?:maand )?{month}",
        b.named_away("month"),
        (("afgelopen januari", "2026-01"), ("komende mei", "2026-05")),
        ("vorige meiden", "de afgelopen majoor"),
    ),
    Row(
        "season-year",
        r"(?:(?:het|de) )?{season}(?: van)?(?: het jaar)? (?:{year}|['’‘]{yy})",
        b.season,
        (("voorjaar 2026", "2026-21"), ("het najaar van 2025", "2025-23"), ("de winter van 2024", "2024-24")),
        ("voorjaars 2026", "herfst 99999"),
        not_before=r"[-/–][0-9]",
    ),
    Row(
        "winter-span",
        r"(?:de )?{season}(?: van)? {year} ?[-/–] ?(?:{year2}|{yy2})",
        b.winter_span,
        (("winter 2025/2026", "2025-24"), ("de winter van 2024-25", "2024-24")),
        ("winterzaak 2024-25x",),
    ),
    Row(
        "season-away",
        r"(?:(?:de|het) )?{which} {season}",
        b.named_away("season"),
        (("dit voorjaar", "2026-21"), ("afgelopen zomer", "2025-22"), ("komende herfst", "2026-23"), ("vorig najaar", "2025-23")),
        ("dit voorjaarsnota", "dit zomerreces"),
    ),
    Row(
        "season",
        r"(?:het|de) {season!}",
        b.season,
        (("in het voorjaar wordt", "2026-21"), ("na de zomer", "2026-22/..")),
        ("het zomerreces", "de winterslag", "dorpshuis De Lente", "mevrouw de Winter"),
        not_before=r"-[a-z]",
    ),
    Row(
        "season-opening",
        r"{Season}",
        b.season,
        (("2019\n\nZomer: de nieuwbouw", "2019-22"),),
        ("Jan Zomer: bestuurder", "Winter is er niet"),
        opens=True,
        not_before=r"(?! ?[:–—|]| -)",
    ),
    Row(
        "season-told-before",
        r"(?:die|datzelfde|diezelfde|dat) {season}",
        r.named_told("season"),
        (("Op 3 mei 2021 begon het. Die zomer", "2021-22"), ("Op 3 mei 2021 begon het; dat najaar", "2021-23")),
        ("die zomerse dag",),
        not_before=r" (?:dat|die|waarop|waarin)\b|-[a-z]",
    ),
    Row(
        "month-told-before",
        r"(?:die|diezelfde) (?:maand )?{lone}",
        g.either(r.named_told("month"), month="lone"),
        (("Op 3 mei 2021 begon het. Die september", "2021-09"),),
        ("die septembers",),
    ),
    Row(
        "season-after",
        r"(?:de|het) (?:daaropvolgende|daaropvolgend) {season}|(?:de|het) {season2} (?:daarop|daarna|erop)",
        lambda values: b.season_after({"season": b.first_of(values, "season", "season2")}),
        (("Eind mei 2021 viel het. De daaropvolgende zomer", "2021-22"), ("Op 1 juli 2021 viel het. De zomer daarop", "2022-22")),
        ("de zomers daarop",),
    ),
)  # fmt: skip
