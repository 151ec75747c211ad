"""Rows that read the same in every language, and those that several share."""

from __future__ import annotations

from timeline.dates import builders
from timeline.dates.rows import Refusal, Row

NUMERIC_SEPARATED = (
    r"{a}-{b}-(?:{year}|['’‘]?{yy})|{a2}/{b2}/(?:{year2}|['’‘]?{yy2})|{a3}\.{b3}\.(?:{year3}|['’‘]?{yy3})"
)

ISO_ROWS = (
    Row(
        "iso-timestamp",
        r"{year}-{mm}-{nn}(?:T| )[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]{1,9})?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?",
        builders.iso_day,
        (
            ("2025-12-19T23:30:00Z", "2025-12-19"),
            ("2024-02-29T07:05+01:00", "2024-02-29"),
            ("2025-10-08 05:58", "2025-10-08"),
        ),
        ("2025-02-30T10:00:00Z",),
    ),
    Row(
        "iso-day",
        r"{year}-(?P<mm>0[1-9]|1[0-2])-(?P<nn>[0-2][0-9]|3[01])",
        builders.iso_day,
        (("2025-12-19", "2025-12-19"),),
        ("2025-13-01", "2025-02-30"),
        not_before=r"[-/][0-9]",
    ),
    Row(
        "iso-day-slashed",
        r"{year}/(?P<mm>0[1-9]|1[0-2])/(?P<nn>[0-2][0-9]|3[01])",
        builders.iso_day,
        (("2025/12/19", "2025-12-19"),),
        ("2025/13/01", "2025/02/31"),
    ),
    Row(
        "iso-month",
        r"{year}-(?P<mm>0[1-9]|1[0-2])",
        builders.numeric_month,
        (("2025-03", "2025-03"),),
        ("2025-13",),
        not_before=r"[-/.][0-9A-Z]",
        not_after=r"nr\.?|no\.?|zaak|dossier|[A-Z]{2,}",
    ),
    Row(
        "year-heading",
        r"{year}",
        builders.year,
        (("## 2019\n", "2019"), ("1830\n\n", "1830")),
        ("1830 x", "nr.\n 2361x"),
        opens=True,
        not_before=r"[ \t*_:]*[^\s*_:]",
    ),
)

# A year before what happened in it, in a chronology.
YEAR_ITEM = Row(
    "year-item",
    r"{year}",
    builders.year,
    (("1585: Antwerpen", "1585"), ("- **1848** – Paris", "1848")),
    ("1585 x", "nr. 2361: x", "a 1830: x"),
    after=r"(?:\A|\n)[ \t#*_•>–-]*",
    not_before=r"(?!\**(?:[ \t]?[:–—]|[ \t]-)[ \t])",
)

# Year, month, day without the zeros of ISO 8601.
YEAR_MONTH_DAY = Row(
    "year-month-day",
    r"{year}-{mm}-{nn}",
    builders.iso_day,
    (("2018-8-31", "2018-08-31"),),
    ("2018-8-32", "2018-8-31-2"),
    not_before=r"[-/][0-9]",
)

# A month whose year a footnote's number is glued to.
MONTH_YEAR_NOTE = Row(
    "month-year-note",
    r"(?P<core>{month} {year})[0-9]{1,2}",
    builders.month,
    (("September 20252", "2025-09"),),
    ("September 2025222",),
)

NUMERIC_ROWS = (
    Row(
        "numeric",
        NUMERIC_SEPARATED,
        builders.numeric,
        (
            ("19-12-2025", "2025-12-19"),
            ("3/4/2021", "2021-04-03"),
            ("12/3/'24", "2024-03-12"),
            ("1.2.2024", "2024-02-01"),
        ),
        ("31-2-2024", "40-12-2024", "1.2.3.2024", ">=2.6.2024"),
        not_before=r"[-/.][0-9]",
        not_after=r"(?:versie|version|v|release|art|artikel|§)\.?|[0-9][-/.]|[<>=~^]=?",
    ),
    Row(
        "numeric-month",
        r"(?P<mm>0[1-9]|1[0-2])[-/]{year}",
        builders.numeric_month,
        (("03-2024", "2024-03"), ("11/2025", "2025-11")),
        ("13-2024", "03-2024/7"),
        not_before=r"[-/.][0-9]",
        not_after=r"nr\.?|nrs\.?|no\.?|[0-9][-/.]",
    ),
)

COMMON_REFUSALS = (
    Refusal(
        "decimal-code",
        r"[0-9]+(?:\.[0-9]+){3,}",
        ("10.2.2024.5", "192.168.20.24"),
        (("1.2.2024", "2024-02-01"),),
    ),
    Refusal(
        "thousands",
        r"[0-9]{1,3}(?:[.,][0-9]{3})+(?:[.,][0-9]{1,2})?",
        ("2.026", "1,950", "12.025.000"),
        (("2.026 op 2025-12-19", "2025-12-19"),),
    ),
    Refusal(
        "decimal",
        r"[0-9]{1,4},[0-9]{1,2}",
        ("2025,5", "1990,25"),
        (("1.2.2024", "2024-02-01"),),
    ),
    Refusal(
        "com-document",
        r"(?:COM|SWD|JOIN|SEC|C) ?\([0-9]{4}\) ?[0-9]+",
        ("COM(2023) 123", "SWD (2021) 45"),
        (("COM(2023) 123, 2023-05-04", "2023-05-04"),),
    ),
    Refusal(
        "eu-act",
        r"(?:\((?:EU|EG|EEG|EC|EEC|UE|CE|Euratom)(?:, ?Euratom)?\)|(?:EU|EG|EC|UE|CE)) (?:(?:nr|No|Nr|n°|nº)\.? ?)?[0-9]{1,4}/[0-9]{1,4}"
        r"|[0-9]{2,4}/[0-9]{1,4}/(?:EU|EG|EEG|EC|EEC|UE|CE|JBZ|GBVB|CFSP)",
        ("(EU) 2016/679", "(EG) nr. 1272/2008", "2008/98/EG", "2012/27/EU", "(EU) No 575/2013"),
        (("(EU) 2016/679, 27-4-2016", "2016-04-27"),),
    ),
    Refusal(
        "numbered-paper",
        r"[0-9]{5}(?:-(?:[0-9]{1,4}|(?-i:\([A-Z0-9]{1,6}\)|[A-Z]{1,6}))){1,3}",
        ("30175-2024", "28676-02-2023;", "34775-XV-2019", "34242-(R2051)-1998"),
        (("30175, 2-3-2024", "2024-03-02"),),
    ),
    Refusal(
        "numbered-by-year",
        r"(?:[0-9]{3}|1[0-8][0-9]{2}|2[1-9][0-9]{2}) \([0-9]{4}(?: ?[-–/] ?[0-9]{2,4})?\)",
        ("1540 (2004)", "1373 (2001)", "368 (2014-2015)"),
        (("1540 (2004) 2004-10-08", "2004-10-08"),),
    ),
    Refusal(
        "case-number",
        r"(?:C|T)-[0-9]{1,4}/[0-9]{2}|(?-i:[A-Z]{2,6} [0-9]{2}/[0-9]{4} [A-Z]{2,5})|ECLI:[A-Z]{2}:[A-Z0-9]+:[0-9]{4}:[A-Z0-9.]+|S/RES/[0-9]+(?: ?\([0-9]{4}\))?",
        ("C-311/18", "AWB 03/1984 WRO", "ECLI:NL:HR:2019:2006", "S/RES/2334 (2016)"),
        (("C-311/18, 16-07-2020", "2020-07-16"),),
    ),
    Refusal(
        "web-address",
        r"(?:https?://|www\.)[^\s\]>)]+",
        ("https://example.org/2024/03/12/nieuws", "www.example.org/2025"),
        (("2024/03/12", "2024-03-12"),),
    ),
    Refusal(
        "phone",
        r"(?:\+|00)[0-9]{2}[\x20()0-9./-]{6,16}[0-9]|0[0-9]{1,3} ?[-/–]? ?(?:[0-9]{3,4} [0-9]{2,4}(?: [0-9]{2,4})?|[0-9]{2}(?: [0-9]{2}){2,3})"
        r"|0[0-9]{1,3} ?[-–/]? ?[0-9]{6,8}",
        ("070 348 20 24", "06-12345678", "030 2025 1990"),
        (("06-12-2023", "2023-12-06"),),
    ),
)
