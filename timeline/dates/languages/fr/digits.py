"""Dates in digits."""

from __future__ import annotations

from timeline.dates import builders as b
from timeline.dates import compounds, lists
from timeline.dates.languages.common import NUMERIC_ROWS, NUMERIC_SEPARATED, YEAR_MONTH_DAY
from timeline.dates.languages.fr.pieces import AND, WD3
from timeline.dates.rows import Row

DIGITS = (
    *NUMERIC_ROWS,
    YEAR_MONTH_DAY,
    Row(
        "numeric-determined",
        rf"(?:(?:le |ce )(?:{{wd}},? )?|{{wd2}},? )(?:{NUMERIC_SEPARATED})",
        b.numeric,
        (("le 12/03/2024", "2024-03-12"), ("vendredi 19.12.2025", "2025-12-19"), ("le lundi 3-3-25", "2025-03-03")),
        ("le 45/12/2025", "vendredi 45.12.2025"),
        not_before=r"[-/.][0-9]",
    ),
    Row(
        "numeric-span",
        r"(?:du )?{a}[./]{mm}[./](?:{year}|{yy}) ?[-–] ?{a2}[./]{mm2}[./](?:{year2}|{yy2})",
        compounds.numeric_span,
        (("01.10.2023-30.09.2026", "2023-10-01/2026-09-30"), ("1/10/23 - 30/9/26", "2023-10-01/2026-09-30")),
        ("30.09.2026-01.10.2023", "01.10.2023-31.09.2026"),
        not_after=r"[0-9][./-]",
        not_before=r"[./-]?[0-9]",
    ),
    Row(
        "numeric-range",
        r"(?:du )?{a}(?:[./]{mm})? ?(?:au|-|–) ?{b}[./]{mm2}[./](?:{year}|{yy})",
        compounds.numeric_day_range,
        (
            ("du 12 au 15/03/2024", "2024-03-12/2024-03-15"),
            ("12-15.03.2024", "2024-03-12/2024-03-15"),
            ("du 28/12 au 03/01/2026", "2025-12-28/2026-01-03"),
        ),
        ("du 15 au 12/03/2024", "3/17-15.03.2024"),
        not_after=r"[0-9][./-]",
        not_before=r"[./-]?[0-9]",
    ),
    Row(
        "numeric-range-yearless",
        r"du {a}/{mm} au {b}/{mm2}",
        compounds.numeric_day_range,
        (("du 28/2 au 6/3", "2026-02-28/2026-03-06"),),
        ("du 31/2 au 6/3",),
        not_before=r"[./-]?[0-9]",
    ),
    Row(
        "numeric-days",
        r"(?:les )?{a}(?:, ?[0-9]{1,2}){0,6}(?:/| et ){b}[./](?P<mm2>0[1-9]|1[0-2])[./](?:{year}|{yy})",
        lists.numeric(lists.days_in_a_row),
        (("les 12 et 13/03/2024", "2024-03-12/2024-03-13"),),
        ("les 12 et 15/03/2024", "17/12 et 14/01/2025"),
        not_after=r"[0-9][./-]",
        not_before=r"[./-]?[0-9]",
    ),
    Row(
        "numeric-listed",
        rf"(?P<core>(?:les? )?{{a}}(?:[./]{{mm}})?)(?:, ?{WD3}[0-9]{{1,2}}(?:[./][0-9]{{1,2}})?){{0,9}}{AND}{{b}}[./](?P<mm2>0[1-9]|1[0-2])[./](?:{{year}}|{{yy}})",
        lists.numeric(lists.listed_day),
        (("les 12/03, 16/04 et 20/05/2024", "2024-04-16"), ("le 12 ou le 15/03/2024", "2024-03-12")),
        ("page 3/12 et 14/13/2025",),
        not_after=r"[0-9][./-]",
        not_before=r"[./-]?[0-9]",
    ),
    Row(
        "numeric-spaced",
        r"{a} ?[-/.] {b} ?[-/.] {year}",
        b.numeric,
        (("3 / 4 / 2021", "2021-04-03"), ("3 - 4 - 2021", "2021-04-03")),
        ("3 / 44 / 2021",),
    ),
    Row(
        "numeric-blanks",
        r"(?:le )?(?P<a>0[1-9]|[12][0-9]|3[01]) (?P<b>0[1-9]|1[0-2]) {year}",
        b.numeric,
        (("Fait à Liège, le 20 02 2014", "2014-02-20"),),
        ("tél. 03 20 02 2014", "20 13 2014"),
        not_after=r"[0-9]|[0-9][.,/-]|tél\.?|téléphone",
        not_before=r"[ .,/-]?[0-9]",
    ),
    Row(
        "numeric-yearless",
        r"(?:le |ce )?(?:{wd} )?{day}/{mm}",
        b.numeric_yearless,
        (("pour le 12/3", "2026-03-12"), ("réunion du 12/01", "2026-01-12")),
        ("choix 12/3", "le 40/3"),
        after=r"le|du|au|dès|pour|vers|date|avant|après|reçu|depuis|tard",
        not_before=r"[-/.,][0-9]|[0-9]| ?%",
    ),
    Row(
        "numeric-yearless-weekday",
        r"(?:le |ce )?{wd},? {day}/{mm}",
        b.numeric_yearless,
        (("Réunion jeudi 5/3 à 9 h", "2026-03-05"),),
        ("jeudi 5/13", "jeudi 12/3/4"),
        not_before=r"[-/.,][0-9]|[0-9]| ?%",
    ),
    Row(
        "numeric-yearless-cell",
        r"{day}/{mm}",
        b.numeric_yearless,
        (("| 31/3 |", "2026-03-31"), ("- 28/3 : ouverture", "2026-03-28")),
        ("choix 12/3", "| 31/13 |"),
        opens=True,
        not_after=r"[A-Za-z0-9]+-",
        not_before=r"[-/.,][0-9]|[0-9]| ?%",
    ),
)  # fmt: skip
