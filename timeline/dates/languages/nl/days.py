"""Days and ranges of days, with the month in words."""

from __future__ import annotations

from timeline.dates import builders as b
from timeline.dates import lists
from timeline.dates.languages.common import ISO_ROWS, YEAR_ITEM
from timeline.dates.languages.nl.pieces import AND, FROM_TO, PART_OF, UP_TO, WD, WD2, YEAR
from timeline.dates.rows import Row

DAYS = (
    *ISO_ROWS,
    YEAR_ITEM,
    Row(
        "day-month-year",
        rf"{PART_OF}(?:de )?{WD}{{day}} (?:dag van )?{{month}},?(?: van)?(?: het jaar)? (?:{{year}}|['’‘]{{yy}})",
        b.day_month,
        (
            ("19 december 2025", "2025-12-19"), ("dinsdag 3 mei '22", "2022-05-03"), ("de 15de maart 2024", "2024-03-15"),
            ("ma. 6 okt. 2025", "2025-10-06"), ("1 januari\n2026", "2026-01-01"), ("maandagavond 12 mei 2025", "2025-05-12"),
        ),
        ("31 februari 2024", "19 decembers 2025", "219 december 20255x"),
    ),
    Row(
        "day-month-year-note",
        rf"(?P<core>{WD}{{day}} {{month}} {{year}})[0-9]{{1,2}}",
        b.day_month,
        (("3 september 20252", "2025-09-03"),),
        ("3 september 2025222",),
    ),
    Row(
        "day-month",
        rf"{PART_OF}(?:de )?{WD}{{day}} {{month}}",
        b.day_month,
        (("19 december", "2025-12-19"), ("op woensdag 4 maart wordt", "2026-03-04"), ("in de vroege ochtend van 8 maart", "2026-03-08"), ("de 1ste april", "2026-04-01")),
        ("31 februari", "19 decembers", "art. 12 mei"),
        not_after=r"[0-9][.,/]|artikel|art\.",
        not_before=r"(?:-[a-z]|[0-9])",
    ),
    Row(
        "day-range",
        rf"(?:de nacht van )?{WD}{{day}}{UP_TO}{WD2}{{day2}} {{month}}{YEAR}?",
        b.day_range,
        (
            ("18-19 december 2025", "2025-12-18/2025-12-19"), ("3 t/m 7 juni 2021", "2021-06-03/2021-06-07"),
            ("de nacht van 4 op 5 mei 2024", "2024-05-04/2024-05-05"),
            ("maandag 2 tot en met vrijdag 6 juni 2025", "2025-06-02/2025-06-06"),
        ),
        ("19-18 december 2025", "3 t/m 37 juni 2021"),
    ),
    Row(
        "days",
        rf"{WD}{{day}}(?:, ?{{day3}})?(?:, ?{{day4}})?(?:, ?{{day5}})?(?:, ?{{day6}})?,?{AND}{WD2}{{day2}} {{month}}{YEAR}?",
        lists.days_in_a_row,
        (
            ("1 en 2 december", "2025-12-01/2025-12-02"), ("12, 13 en 14 mei 2025", "2025-05-12/2025-05-14"),
            ("dinsdag 3 en woensdag 4 maart", "2026-03-03/2026-03-04"),
        ),
        ("2 en 1 december 2025", "3 en 37 juni 2021"),
    ),
    Row(
        "days-between",
        rf"tussen {WD}{{day}} en {WD2}{{day2}} {{month}}{YEAR}?",
        b.day_range,
        (("tussen 3 en 7 juni 2021", "2021-06-03/2021-06-07"),),
        ("tussen 3 en 37 juni 2021",),
    ),
    Row(
        "day-listed",
        rf"(?P<core>(?:de )?{WD}{{day}})(?:, ?(?:{{day3}}|{{day4}} {{month4}})){{0,9}},?{AND}(?:de )?{WD2}{{day2}} {{month2}}(?:,? (?:van )?(?:{{year2}}|['’‘]{{yy2}}))?",
        lists.listed_day,
        (("op 3 en 17 februari 2025", "2025-02-03"), ("op 4, 12 en 25 februari 2025", "2025-02-12")),
        ("artikel 10 en 3 mei 2024", "3 en 37 juni 2021", "om 8 en 14 mei 2024 uur"),
        not_after=r"artikel|artikelen|art\.|nrs?\.?|om|[0-9]/",
    ),
    Row(
        "day-month-range",
        rf"(?:de nacht van )?{WD}{{day}} {{month}}{UP_TO}{WD2}{{day2}} {{month2}}(?:,? (?:van )?(?:{{year2}}|['’‘]{{yy2}}))?",
        b.day_range,
        (
            ("28 december t/m 3 januari 2026", "2025-12-28/2026-01-03"), ("30 april–2 mei 2024", "2024-04-30/2024-05-02"),
        ),
        ("31 februari – 2 mei 2024", "30 april en 45 mei"),
        not_before=r" {nn} ",
    ),
    Row(
        "day-range-from",
        rf"van {WD}{{day}}{FROM_TO}{WD2}{{day2}} {{month}}(?:,? (?:van )?(?:{{year}}|['’‘]{{yy}}))?",
        b.day_range,
        (("van 3 tot en met 6 maart 2025", "2025-03-03/2025-03-06"), ("van 3 t/m 6 maart", "2026-03-03/2026-03-06")),
        ("de Raad van 18-19 december", "van 6 tot 3 maart 2025"),
    ),
    Row(
        "day-month-range-from",
        rf"van {WD}{{day}} {{month}}{FROM_TO}{WD2}{{day2}} {{month2}}(?:,? (?:van )?(?:{{year2}}|['’‘]{{yy2}}))?",
        b.day_range,
        (("van 1 januari tot 30 juni 2026", "2026-01-01/2026-06-30"),),
        ("de top van 30 april–2 mei 2024", "van 31 februari tot 3 mei"),
    ),
    Row(
        "day-month-first",
        r"(?:{wd},? {month} {day}|{month2} {day2}, {year})",
        b.month_day_year,
        (("april 14, 2015", "2015-04-14"), ("maandag feb 23", "2026-02-23")),
        ("in juli 13 partners", "april 45, 2015"),
    ),
    Row(
        "month-day",
        r"{month} {day}",
        b.day_month,
        (("| Aug 8 |", "2026-08-08"), ("februari 15.", "2026-02-15")),
        ("in juli 13 partners", "mei 45"),
        not_before=r" *[^\s.,;:)|–—-]|[.,][0-9]",
    ),
)  # fmt: skip
