"""Months, seasons, quarters and halves."""

from __future__ import annotations

from timeline.dates import builders as b
from timeline.dates import compounds as c
from timeline.dates import groups as g
from timeline.dates import lists
from timeline.dates import relations as r
from timeline.dates.languages.common import MONTH_YEAR_NOTE
from timeline.dates.languages.de.pieces import AND, AND_WORD, CAPITAL, HYPHEN, MONTH_LEAD, OF, THE, TITLE, UP_TO, YEAR
from timeline.dates.rows import Row

MONTHS = (
    Row(
        "month-year",
        rf"(?:(?:dem|den|der|des) )?(?:Monate?s? )?{{month}},?{OF} {YEAR}",
        b.month,
        (("Dezember 2025", "2025-12"), ("Mai des Jahres 2024", "2024-05"), ("Dez. '23", "2023-12"), ("Jänner 2022", "2022-01")),
        ("Mai 99999", "Maier 2024"),
        not_before=r"[/–-][0-9]",
    ),
    MONTH_YEAR_NOTE,
    Row(
        "month-range",
        rf"(?:(?:von|vom|zwischen) )?{{month}}{UP_TO}{{month2}}(?:,?{OF} {YEAR})?|zwischen {{month3}} und {{month4}}(?:,?{OF} {{year2}})?",
        g.either(b.month_range, month="month month3", month2="month2 month4", year="year year2"),
        (
            ("Dezember–Januar 2026", "2025-12/2026-01"), ("von März bis Mai 2024", "2024-03/2024-05"), ("zwischen Mai und Juli 2024", "2024-05/2024-07"),
        ),
        ("November–Dezembers 2018", "Sonovember–Dezemberfest"),
    ),
    Row(
        "months",
        rf"{{month}}(?:, {{month3}})?(?:, {{month4}})?(?:, {{month5}})?{AND}{{month2}}(?:,?{OF} {YEAR})?",
        lists.months_in_a_row,
        (("November/Dezember 2018", "2018-11/2018-12"), ("Oktober und November 2025", "2025-10/2025-11"), ("Dezember und Januar 2026", "2025-12/2026-01"),
         ("Juni, Juli und August 2024", "2024-06/2024-08")),
        ("Mai und Juli 2024", "Oktober und Novembers"),
    ),
    Row(
        "month-listed",
        rf"(?P<core>{{month}})(?:, (?:im )?{{month3}}){{0,9}}{AND_WORD}(?:im )?{{month2}},?{OF} {YEAR}",
        lists.listed_month,
        (("im Mai und Juli 2024", "2024-05"), ("im März, Juni und im September 2024", "2024-06"), ("im November und März 2024", "2023-11")),
        ("Karl Mai und Julia 2024",),
    ),
    Row(
        "month",
        r"(?:(?:der|dem|den|des) Monate?s? )?{Lone}",
        b.lone_month,
        (("im Januar", "2026-01"), ("Im November nahmen", "2025-11"), ("seit Jänner", "2026-01/..")),
        ("Herr Januar", "Januarsturm", "Schwarzer September", "der September-Gipfel"),
        not_after=TITLE + "|schwarze[rn]?",
        not_before=HYPHEN + r"|[“”«’]",
    ),
    Row(
        "month-told",
        r"(?:(?:der|dem|den|des) )?(?:Monate?s? )?{Named}",
        g.either(b.month, month="named"),
        (("im März", "2026-03"), ("Im August stimmte", "2025-08"), ("seit Mai", "2025-05/.."), ("Ende Juli", "2026-07-21~/2026-07-31~")),
        ("Herr März", "August Bebel", "Karl Mai", "im Maierhof", "von August dem Starken"),
        after=MONTH_LEAD,
        not_before=HYPHEN + r"| (?:von|II|I)\b",
    ),
    Row(
        "month-named",
        r"{Named}",
        g.either(b.month, month="named"),
        (("der April war", "2025-04"), ("Der Mai war kalt", "2025-05")),
        ("April Summers", "Herr März", "Claudia März", "der August-Gipfel", "Ernst August"),
        not_after=TITLE + r"|(?-i:(?!(?:Der|Dem|Den|Des)\b)[A-ZÄÖÜ][a-zäöüß]+)",
        not_before=HYPHEN + r"| " + CAPITAL + r"| (?:dem|der|von)\b",
    ),
    Row(
        "month-away",
        rf"{THE}{{which}} (?:Monat )?{{month}}",
        b.named_away("month"),
        (("vergangenen Januar", "2026-01"), ("im kommenden Mai", "2026-05"), ("diesen März", "2026-03")),
        ("vorige Maien", "dem vergangenen Major"),
        not_before=HYPHEN,
    ),
    Row(
        "month-after",
        rf"{THE}(?:darauf ?folgenden|folgenden|nachfolgenden) {{month}}|{{month2}} (?:darauf|danach)",
        g.either(b.month_after, month="month month2"),
        (("Am 3. Mai 2021 fiel es. Im darauffolgenden Januar", "2022-01"),),
        ("im folgenden Maibaum",),
        not_before=HYPHEN,
    ),
    Row(
        "month-told-before",
        r"(?:jene[mnrs]|desselben|demselben|selben) {month}",
        r.named_told("month"),
        (("Am 3. Mai 2021 begann es. In jenem September", "2021-09"),),
        ("in jenem Maierhof",),
    ),
    Row(
        "season-year",
        rf"{THE}{{season}}{OF} {YEAR}",
        b.season,
        (("Frühjahr 2026", "2026-21"), ("im Herbst des Jahres 2025", "2025-23"), ("dem Winter 2024", "2024-24")),
        ("Frühjahre 2026", "Herbst 99999"),
        not_before=r"[-/–][0-9]",
    ),
    Row(
        "winter-span",
        rf"{THE}{{season}} {{year}} ?[-/–] ?(?:{{year2}}|{{yy2}})",
        b.winter_span,
        (("Winter 2025/2026", "2025-24"), ("im Winter 1941/42", "1941-24")),
        ("Winterfall 2024/25x",),
    ),
    Row(
        "season-range",
        rf"{{season}}(?: und |/| bis ){{season2}}{OF} {{year}}",
        c.season_range,
        (("Frühjahr und Sommer 2025", "2025-21/2025-22"), ("Herbst/Winter 2024", "2024-23/2024-24")),
        ("Sommer und Frühjahr 2025x",),
    ),
    Row(
        "season-away",
        rf"{THE}{{which}} {{season}}",
        b.named_away("season"),
        (("dieses Frühjahr", "2026-21"), ("vergangenen Sommer", "2025-22"), ("im kommenden Herbst", "2026-23"), ("vorigen Winters", "2025-24")),
        ("dieses Frühjahrsputzes", "der kommenden Sommerpause"),
        not_before=HYPHEN,
    ),
    Row(
        "season",
        r"(?:(?:der|dem|den|des) )?(?P<season>Frühjahrs?|Frühlings?|Sommers?|Herbst(?:es)?|Winters?|Spätsommer|Frühsommer|Hochsommer|Spätherbst)",
        b.season,
        (("wird im Frühjahr eröffnet", "2026-21"), ("nach dem Sommer", "2026-22/.."), ("muss bis zum Herbst", "../2026-23")),
        ("im Sommerloch", "die Winterreise", "Frau Sommer", "Arabischer Frühling", "Prager Frühling"),
        after=r"im|vom|zum|seit|bis|in den|ab|nach|vor|gegen|über|(?:Anfang|Beginn|Mitte|Ende|Laufe?|Verlauf)(?: des)?",
        not_after=r"Arabische[rn]|Prager",
        not_before=HYPHEN,
    ),
    Row(
        "season-of-year",
        r"(?P<core>(?:(?:der|den|das|des) )?{season}) (?:(?:des )?{which} Jahres|(?:desselben|jenes|des folgenden|des Folge|des Vor)(?: J|j)ahres)",
        b.season,
        (("das Frühjahr des nächsten Jahres", "2027-21"), ("den Sommer vergangenen Jahres", "2025-22")),
        ("der Winter des Lebens",),
    ),
    Row(
        "season-told-before",
        r"(?:jene[mnrs]|demselben|selben|desselben) {season}",
        r.named_told("season"),
        (("Am 3. Mai 2021 begann es. In jenem Herbst", "2021-23"),),
        ("in jenem Herbstlaub",),
    ),
    Row(
        "season-after",
        rf"{THE}(?:darauf ?folgenden|folgenden|nachfolgenden) {{season}}|{{season2}} (?:darauf|danach)",
        g.either(b.season_after, season="season season2"),
        (("Ende Mai 2021 fiel es. Im darauffolgenden Sommer", "2021-22"),),
        ("im folgenden Sommerloch",),
    ),
    Row(
        "quarter",
        rf"{THE}(?:{{quarter}} (?:Quartals?|Qu?\.|Vierteljahre?s?)|Quartal (?P<quarter2>[1-4]|{{quarter3}})|(?-i:Q)(?P<quarter4>[1-4]))(?:(?: des Jahres| im Jahre?| von|/|,)? ?{YEAR})?",
        g.either(b.quarter, quarter="quarter quarter2 quarter3 quarter4"),
        (
            ("erstes Quartal 2026", "2026-33"), ("im vierten Quartal des Jahres 2025", "2025-36"), ("Q3 2024", "2024-35"),
            ("Q1/2025", "2025-33"), ("wird im 2. Quartal", "2026-34"), ("das III. Quartal 2024", "2024-35"), ("4tes Quartal 2018", "2018-36"), ("3. Q. 2024", "2024-35"),
        ),
        ("fünftes Quartal", "Q5 2024"),
    ),
    Row(
        "quarter-range",
        r"(?-i:Q)(?P<quarter>[1-4]) ?(?:-|–|/|und|bis) ?(?-i:Q)(?P<quarter2>[1-4])(?:/| )?{year}|(?:vom |dem |das )?{quarter3}(?: Quartal)? (?:und|oder|bis|bis zum) {quarter4} Quartal(?: des Jahres)? {year2}",
        g.either(b.quarter_range, quarter="quarter quarter3", quarter2="quarter2 quarter4", year="year year2"),
        (("Q1–Q2 2025", "2025-33/2025-34"), ("im ersten und zweiten Quartal 2025", "2025-33/2025-34")),
        ("Q1-Q7 2025x",),
    ),
    Row(
        "quarters-first",
        rf"{THE}ersten {{number}} Quartalen?(?: des Jahres)?(?: {{year}})?",
        b.first_quarters,
        (("in den ersten drei Quartalen 2025", "2025-01/2025-09"),),
        ("die ersten zehn Quartale 2025x",),
    ),
    Row(
        "months-first",
        rf"{THE}ersten {{number}} Monaten?(?: des Jahres| von| im Jahr)? {{year}}",
        g.first_months,
        (("in den ersten sechs Monaten 2025", "2025-01/2025-06"), ("die ersten acht Monate des Jahres 2024", "2024-01/2024-08")),
        ("die ersten vierzig Monate 2025x",),
    ),
    Row(
        "months-last",
        rf"{THE}letzten {{number}} Monaten?(?: des Jahres| von| im Jahr)? {{year}}",
        g.last_months,
        (("in den letzten drei Monaten des Jahres 2025", "2025-10/2025-12"),),
        ("die letzten vierzig Monate 2025x",),
    ),
    Row(
        "half",
        rf"{THE}{{half}} (?:Halbjahre?s?|Hj\.|HJ|Jahreshälfte|Semesters?)(?:(?: des Jahres| im Jahre?| von)? {YEAR})?|(?-i:H)(?P<half2>[12])[ /]?(?:{{year2}})",
        g.either(b.half, half="half half2", year="year year2"),
        (
            ("das zweite Halbjahr 2026", "2026-41"), ("im 1. Halbjahr 2025", "2025-40"), ("H1 2025", "2025-40"), ("wird in der zweiten Jahreshälfte", "2026-41"),
            ("erstes Halbjahr 2024", "2024-40"), ("1. Hj. 2023", "2023-40"),
        ),
        ("drittes Halbjahr 2026x", "die zweiten Halbjahresberichte"),
    ),
    Row(
        "half-of-month",
        rf"{THE}{{half}} {{month}}-?(?:hälfte|Hälfte)(?: {YEAR})?",
        c.half_of_month,
        (("für die zweite Februarhälfte 2026", "2026-02-16/2026-02-28"), ("in der ersten Märzhälfte", "2026-03-01/2026-03-15")),
        ("die zweite Hälfte", "die zweite Spielhälfte"),
    ),
)  # fmt: skip
