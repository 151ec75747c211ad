"""Days, and ranges and lists of them, with the month in words."""

from __future__ import annotations

from timeline.dates import builders as b
from timeline.dates import compounds as c
from timeline.dates import groups as g
from timeline.dates import lists
from timeline.dates.languages.common import ISO_ROWS
from timeline.dates.languages.de.pieces import AND, AND_WORD, BOUND, HYPHEN, OF, ONTO, THE, UP_TO, WD, WD2, WD3, YEAR
from timeline.dates.rows import Row

DAYS = (
    *ISO_ROWS,
    Row(
        "day-month-year",
        rf"{THE}{WD}(?:{{day}} ?|{{dayth}} ){{month}},?{OF} {YEAR}(?:, (?:einem|ein) {{weekday}})?",
        g.either(b.day_month, day="day dayth"),
        (
            ("am 17. Juni 1994, einem Freitag", "1994-06-17"), ("19. Dezember 2025", "2025-12-19"), ("am Dienstag, dem 3. Mai '22", "2022-05-03"), ("den 15. März 2024", "2024-03-15"),
            ("Mo., 6. Okt. 2025", "2025-10-06"), ("1. Jänner\n2026", "2026-01-01"), ("Montagabend, 12. Mai 2025", "2025-05-12"),
            ("am ersten Mai 2024", "2024-05-01"), ("3.Juli 2024", "2024-07-03"), ("am 3. Mai des Jahres 1525", "1525-05-03"),
        ),
        ("31. Februar 2024", "19. Dezembers 2025", "219. Dezember 20255x"),
    ),
    Row(
        "year-leads",
        r"{year}, (?:{day} ?)?{month}",
        g.day_or_month,
        (("1944, 6. Juni: Landung", "1944-06-06"), ("- 1951, April, Gründung", "1951-04")),
        ("1951, April und Mai", "im Jahr 1951, April: nichts", "1944, 36. Juni: x"),
        opens=True,
        not_before=r"(?! ?[,:–])",
    ),
    Row(
        "day-month-year-note",
        rf"(?P<core>{THE}{WD}{{day}} {{month}} {{year}})[0-9]{{1,2}}",
        b.day_month,
        (("3. September 20252", "2025-09-03"),),
        ("3. September 2025222",),
    ),
    Row(
        "day-month-year-short",
        rf"{THE}{WD}{{day}} {{month}} {{yy}}",
        b.day_month,
        (("Freitag, der 18. Juli 14", "2014-07-18"),),
        ("am 18. Juli 14 Personen", "am 18. Juli 14:30", "18. Juli, 14 Uhr"),
        not_before=r" ?[^\s.,;)]|[.,:][0-9]",
    ),
    Row(
        "day-month-for",
        rf"{THE}{WD}{{day}} ?{{month}}",
        c.rather_ahead(b.day_month),
        (("hat für den 4. April eine Verhandlung anberaumt", "2026-04-04"), ("wurde auf den 10. Juni vertagt", "2026-06-10"), ("der Start war für den 3. Februar geplant", "2026-02-03")),
        ("für 31. Februar", "für 12. Maibäume"),
        after="für|auf",
        not_before=HYPHEN + r"|[0-9]",
    ),
    Row(
        "day-month",
        rf"{THE}{WD}(?:{{day}} ?|{{dayth}} ){{month}}",
        g.either(b.day_month, day="day dayth"),
        (
            ("am 19. Dezember", "2025-12-19"), ("tagt am Mittwoch, dem 4. März", "2026-03-04"), ("zum 1. April", "2026-04-01"),
            ("am vierten Dezember", "2025-12-04"),
        ),
        ("31. Februar", "19. Dezembers", "Art. 12. Mai"),
        not_after=r"[0-9][.,/]|Artikel|Art\.|Nr\.",
        not_before=HYPHEN + r"|[0-9]",
    ),
    Row(
        "day-range",
        rf"{BOUND}{THE}{WD}{{day}},?{UP_TO}{WD2}{{day2}} ?{{month}}(?:,?{OF} {YEAR})?",
        b.day_range,
        (
            ("3. bis 7. Juni 2021", "2021-06-03/2021-06-07"), ("3.–7. Juni 2021", "2021-06-03/2021-06-07"),
            ("Montag, 2., bis Freitag, 6. Juni 2025", "2025-06-02/2025-06-06"),
        ),
        ("19. bis 18. Dezember 2025", "3. bis 37. Juni 2021"),
    ),
    Row(
        "night",
        rf"(?:(?:(?:der|die) )?Nacht )?(?:vom|von) {THE}{WD}{{day}},?{ONTO}{WD2}{{day2}} ?{{month}}(?:,?{OF} {YEAR})?",
        lists.days_in_a_row,
        (("in der Nacht vom 4. auf den 5. Mai 2024", "2024-05-04/2024-05-05"), ("die Nacht von Samstag, 4., auf Sonntag, 5. Mai 2024", "2024-05-04/2024-05-05")),
        ("vom 4. auf den 11. Mai 2024",),
    ),
    Row(
        "night-over-months",
        rf"(?:(?:der|die) )?Nacht (?:vom|von) {THE}{WD}{{day}} ?{{month}},?{ONTO}{WD2}{{day2}} ?{{month2}}(?:,?{OF} {YEAR})?",
        b.day_range,
        (("die Nacht vom 30. April auf den 1. Mai 2024", "2024-04-30/2024-05-01"),),
        ("die Nacht vom 31. Februar auf den 1. Mai",),
    ),
    Row(
        "days",
        rf"{THE}{WD}{{day}}(?:,{WD3}{{day3}})?(?:,{WD3}{{day4}})?(?:,{WD3}{{day5}})?(?:,{WD3}{{day6}})?,?{AND}{WD2}{{day2}} ?{{month}}(?:,?{OF} {YEAR})?",
        lists.days_in_a_row,
        (
            ("18./19. Dezember 2025", "2025-12-18/2025-12-19"), ("am 1. und 2. Dezember", "2025-12-01/2025-12-02"),
            ("12., 13. und 14. Mai 2025", "2025-05-12/2025-05-14"), ("Montag, den 3., und Dienstag, den 4. November", "2025-11-03/2025-11-04"),
        ),
        ("19. und 18. Dezember 2025", "3. und 37. Juni 2021", "3. und 10. Juni 2021"),
    ),
    Row(
        "days-between",
        rf"zwischen {THE}{WD}{{day}},?{AND}{WD2}{{day2}} ?{{month}}(?:,?{OF} {YEAR})?",
        b.day_range,
        (("zwischen dem 3. und dem 7. Juni 2021", "2021-06-03/2021-06-07"),),
        ("zwischen dem 7. und dem 3. Juni 2021",),
    ),
    Row(
        "day-listed",
        rf"(?P<core>{THE}{WD}{{day}})(?:,{WD3}(?:{{day3}}|{{day4}} ?{{month4}})){{0,9}}(?:,?{AND}|,?{ONTO}){WD2}{{day2}} ?{{month2}}(?:,?{OF} {YEAR})?",
        lists.listed_day,
        (("wurde am 3., 10. und 24. November beraten", "2025-11-10"), ("am 3. sowie am 17. Februar 2025", "2025-02-03"), ("vom 3. auf den 10. Mai 2024 verlegt", "2024-05-03")),
        ("Artikel 10 und 3. Mai 2024", "3. und 37. Juni 2021"),
    ),
    Row(
        "day-month-listed",
        rf"(?P<core>{THE}{WD}{{day}} ?{{month}})(?:,{WD3}(?:{{day3}}|{{day4}} ?{{month4}})){{0,9}},?{AND_WORD}{WD2}{{day2}} ?{{month2}},?{OF} {YEAR}",
        lists.listed_day,
        (("am 23. Mai und 17. Juni 2011", "2011-05-23"), ("am 12. November und am 3. Januar 2012", "2011-11-12")),
        ("31. Februar und 3. Mai 2012",),
    ),
    Row(
        "day-month-range",
        rf"{BOUND}{THE}{WD}{{day}} ?{{month}}(?:{UP_TO}|/){WD2}{{day2}} ?{{month2}}(?:,?{OF} (?:{{year2}}|['’‘]{{yy2}}))?",
        b.day_range,
        (
            ("28. Dezember bis 3. Januar 2026", "2025-12-28/2026-01-03"), ("30. April–2. Mai 2024", "2024-04-30/2024-05-02"),
            ("30. April/1. Mai 2024", "2024-04-30/2024-05-01"),
        ),
        ("31. Februar – 2. Mai 2024", "30. April und 45. Mai"),
    ),
)  # fmt: skip
