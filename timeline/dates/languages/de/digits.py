"""Dates in digits."""

from __future__ import annotations

from timeline.dates import builders as b
from timeline.dates import compounds as c
from timeline.dates import groups as g
from timeline.dates import lists
from timeline.dates.languages.common import NUMERIC_ROWS, NUMERIC_SEPARATED, YEAR_MONTH_DAY
from timeline.dates.languages.de.pieces import AND, AND_WORD, BOUND, NO_DAY, NO_NUMERIC_DAY, PART, THE, UP_TO, WD, WD3
from timeline.dates.rows import Row

DIGITS = (
    *NUMERIC_ROWS,
    YEAR_MONTH_DAY,
    Row(
        "numeric-weekday",
        rf"(?:{{wd}}{PART},? (?:(?:den|dem|der) )?|(?:den|dem|der|des) )(?:{NUMERIC_SEPARATED})",
        b.numeric,
        (("Freitag, den 19.12.2025", "2025-12-19"), ("Fr 18.07.14", "2014-07-18"), ("den 3.4.2021", "2021-04-03")),
        ("Freitag, den 45.12.2025",),
        not_before=r"[-/.][0-9]",
    ),
    Row(
        "numeric-of",
        rf"(?-i:v)\. ?(?P<core>{NUMERIC_SEPARATED})",
        b.numeric,
        (("Gesetz v. 22.12.2025", "2025-12-22"),),
        ("Gesetz v. 45.12.2025", "v. 2.12.2024.5"),
        not_before=r"[-/.][0-9]",
    ),
    Row(
        "numeric-spaced",
        rf"{THE}{WD}{{a}}\. {{b}}\. {{year}}",
        b.numeric,
        (("3. 4. 2021", "2021-04-03"), ("am Dienstag, 19. 12. 2025", "2025-12-19")),
        ("3. 44. 2021",),
    ),
    Row(
        "numeric-yearless",
        rf"{THE}{WD}{{a}}\.{{mm}}\.?",
        g.either(b.numeric_yearless, day="a"),
        (("am 12.3.", "2026-03-12"), ("bis Sa 28.3.", "../2026-03-28"), ("gilt ab dem 10.10", "2026-10-10/..")),
        ("Ziffer 12.3", "am 40.3", "auf 2.5 Prozent", "am 10.30 Uhr"),
        after=r"am|vom|bis|zum|ab|seit|per|dem|den|von|nach|vor|spätestens|und|auf den|Stand:?|{wd},?",
        not_after=r"(?:Ziffer|Abschnitt|Kapitel|Punkt|Nr\.|TOP) [0-9.]* ?(?:bis|und|vom|zum)?",
        not_before=NO_DAY,
    ),
    Row(
        "numeric-yearless-full",
        rf"{THE}{WD}{{a}}\.(?P<mm>0?[1-9]|1[0-2])\.",
        g.either(b.numeric_yearless, day="a"),
        (("| 31.03. |", "2026-03-31"), ("Termin: 10.12.", "2025-12-10"), ("04.10.\nDer Rat tagte.", "2025-10-04")),
        ("Ziffer 12.03.", "| 31.13. |", "3.2. Einleitung", "§ 4.2.", "04.10. Der Rat", "4.1.\nEinleitung"),
        not_after=r"Ziffer|Ziff\.|Abschnitt|Kapitel|Kap\.|Punkt|Nr\.|TOP|Raum|Zimmer|Saal|Haus|Ebene|Los|Teil|Modul|Block|§|Abs\.|Art\.|Artikel|Abb\.|Tabelle|siehe|s\.|vgl\.|Version|[0-9]\.",
        # A capital goes on with the heading of a section, but not on the line below two figures each ("04.10.").
        not_before=r"[-/.,]?[0-9]| ?(?:%|Uhr)|[ \t]?(?-i:[A-ZÄÖÜ])|(?<![0-3][0-9]\.[01][0-9]\.) (?-i:[A-ZÄÖÜ])",
    ),
    Row(
        "numeric-span",
        r"(?:vom )?{a}[./]{mm}[./](?:{year}|{yy}) ?[-–] ?{a2}[./]{mm2}[./](?:{year2}|{yy2})",
        c.numeric_span,
        (("01.10.2023-30.09.2026", "2023-10-01/2026-09-30"), ("1/10/23 - 30/9/26", "2023-10-01/2026-09-30")),
        ("30.09.2026-01.10.2023", "01.10.2023-31.09.2026"),
        not_after=r"[0-9][./-]",
        not_before=r"[./-]?[0-9]",
    ),
    Row(
        "numeric-range",
        rf"{BOUND}{THE}{{a}}\.?(?:{{mm}}\.)?(?:{UP_TO}| auf den ){{b}}\. ?{{mm2}}\.?(?: ?{{year}}|['’‘]?{{yy}})?",
        c.numeric_day_range,
        (
            ("14.-15.10.2018", "2018-10-14/2018-10-15"), ("14.10. bis 15.10.2018", "2018-10-14/2018-10-15"),
            ("14.10. - 15.10.18", "2018-10-14/2018-10-15"), ("vom 14.10. auf den 15.10.2018", "2018-10-14/2018-10-15"),
            ("28.12.–3.1.2026", "2025-12-28/2026-01-03"), ("vom 04. bis 11. 05. 2019", "2019-05-04/2019-05-11"),
        ),
        ("15.-14.10.2018", "14.-15.13.2018", "2-3.5 Prozent", "10-12.30 Uhr"),
        not_after=NO_NUMERIC_DAY,
        not_before=NO_DAY,
    ),
    Row(
        "numeric-days",
        rf"{THE}{{a}}\.{AND}{{b}}\.{{mm2}}\.(?:{{year}}|['’‘]?{{yy}})?",
        lists.numeric(lists.days_in_a_row),
        (("14./15.10.2018", "2018-10-14/2018-10-15"), ("14. und 15.10.", "2025-10-14/2025-10-15")),
        ("14. und 16.10.2018", "15./14.10.2018", "14./15.13.2018"),
        not_after=NO_NUMERIC_DAY,
        not_before=NO_DAY,
    ),
    Row(
        "numeric-days-between",
        rf"zwischen {THE}{{a}}\.(?:{{mm}}\.)?{AND}{{b}}\.{{mm2}}\.(?:{{year}}|['’‘]?{{yy}})?",
        c.numeric_day_range,
        (("zwischen dem 3. und dem 7.6.2021", "2021-06-03/2021-06-07"), ("zwischen dem 30.5. und dem 7.6.2021", "2021-05-30/2021-06-07")),
        ("zwischen 7. und 3.6.2021",),
        not_before=NO_DAY,
    ),
    Row(
        "numeric-listed",
        rf"(?P<core>{THE}{{a}}\.(?:{{mm}}\.)?)(?:,{WD3}[0-9]{{1,2}}\.(?:[0-9]{{1,2}}\.)?){{0,9}}{AND_WORD}{{b}}\.{{mm2}}\.(?:{{year}}|['’‘]?{{yy}})?",
        lists.numeric(lists.listed_day),
        (("am 14., 18. und 28.10.2018", "2018-10-18"), ("am 19.3. und 16.4.2024", "2024-03-19")),
        ("Punkt 19.3. und 16.4.2026", "15. und 14.10.2018", "3. und 15.13.2018"),
        not_after=NO_NUMERIC_DAY,
        not_before=NO_DAY,
    ),
)  # fmt: skip
