"""Dutch, of the Netherlands and of Flanders."""

from __future__ import annotations

from timeline.dates import builders as b
from timeline.dates import feasts
from timeline.dates import groups as g
from timeline.dates import modifiers as m
from timeline.dates import relations as r
from timeline.dates import weekdays as w
from timeline.dates.languages.common import COMMON_REFUSALS, ISO_ROWS, NUMERIC_ROWS, YEAR_ITEM
from timeline.dates.reading import Anchor, Turn, Unit, join, within_year, year_first
from timeline.dates.rows import Language, Link, Modifier, Refusal, Row, Tense

WORDS: dict[str, dict[str, int]] = {
    "month": {
        "januari": 1, "februari": 2, "maart": 3, "april": 4, "mei": 5, "juni": 6,
        "juli": 7, "augustus": 8, "september": 9, "oktober": 10, "november": 11, "december": 12,
        "jan.": 1, "feb.": 2, "febr.": 2, "mrt.": 3, "apr.": 4, "jun.": 6, "jul.": 7,
        "aug.": 8, "sep.": 9, "sept.": 9, "okt.": 10, "nov.": 11, "dec.": 12,
    },
    # Months that are no other word, no name, and long enough to stand alone.
    "lone": {
        "januari": 1, "februari": 2, "maart": 3, "april": 4, "juni": 6, "juli": 7,
        "augustus": 8, "september": 9, "oktober": 10, "november": 11, "december": 12,
    },
    "weekday": {
        "maandag": 0, "dinsdag": 1, "woensdag": 2, "donderdag": 3, "vrijdag": 4, "zaterdag": 5, "zondag": 6,
    },
    "wd": {
        "maandag": 0, "dinsdag": 1, "woensdag": 2, "donderdag": 3, "vrijdag": 4, "zaterdag": 5, "zondag": 6,
        "ma.": 0, "di.": 1, "wo.": 2, "do.": 3, "vr.": 4, "za.": 5, "zo.": 6,
    },
    "season": {"voorjaar": 21, "lente": 21, "zomer": 22, "najaar": 23, "herfst": 23, "winter": 24},
    "number": {
        "een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8,
        "negen": 9, "tien": 10, "elf": 11, "twaalf": 12, "dertien": 13, "veertien": 14, "vijftien": 15,
        "twintig": 20, "vijfentwintig": 25, "dertig": 30, "veertig": 40, "vijftig": 50, "honderd": 100,
    },
    "ordinal": {
        "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "vijfde": 5, "zesde": 6, "zevende": 7, "achtste": 8,
        "negende": 9, "tiende": 10, "elfde": 11, "twaalfde": 12, "dertiende": 13, "veertiende": 14,
        "vijftiende": 15, "zestiende": 16, "zeventiende": 17, "achttiende": 18, "negentiende": 19,
        "twintigste": 20, "eenentwintigste": 21, "éénentwintigste": 21,
    },
    "quarter": {
        "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "laatste": 4,
        "1e": 1, "2e": 2, "3e": 3, "4e": 4, "1ste": 1, "2de": 2, "3de": 3, "4de": 4,
    },
    "half": {"eerste": 1, "tweede": 2, "1e": 1, "2e": 2, "1ste": 1, "2de": 2},
    "decade": {
        "tien": 10, "twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50,
        "zestig": 60, "zeventig": 70, "tachtig": 80, "negentig": 90,
    },
    "unit": {
        "dag": Unit.DAY, "dagen": Unit.DAY, "week": Unit.WEEK, "weken": Unit.WEEK,
        "maand": Unit.MONTH, "maanden": Unit.MONTH, "kwartaal": Unit.QUARTER, "kwartalen": Unit.QUARTER,
        "half jaar": Unit.HALF, "halfjaar": Unit.HALF, "jaar": Unit.YEAR, "jaren": Unit.YEAR,
        "decennium": Unit.DECADE, "decennia": Unit.DECADE, "eeuw": Unit.CENTURY, "eeuwen": Unit.CENTURY,
        "weekend": Unit.WEEKEND, "weekeinde": Unit.WEEKEND,
    },
    "period": {
        "week": Unit.WEEK, "maand": Unit.MONTH, "kwartaal": Unit.QUARTER, "decennium": Unit.DECADE, "eeuw": Unit.CENTURY,
        "weekend": Unit.WEEKEND, "weekeinde": Unit.WEEKEND, "schooljaar": Unit.SCHOOL_YEAR,
    },
    "annual": {"jaar": Unit.YEAR, "kalenderjaar": Unit.YEAR, "begrotingsjaar": Unit.YEAR},
    "which": {
        "vorige": -1, "vorig": -1, "afgelopen": -1, "voorbije": -1, "voorbij": -1, "verleden": -1, "voorgaande": -1,
        "deze": 0, "dit": 0, "huidige": 0, "huidig": 0, "lopende": 0, "lopend": 0,
        "volgende": 1, "volgend": 1, "komende": 1, "komend": 1, "aankomende": 1, "aankomend": 1,
        "aanstaande": 1, "eerstvolgende": 1, "eerstkomende": 1,
    },
    "exact": {
        "vorig": -1, "verleden": -1, "dit": 0, "huidige": 0, "huidig": 0, "lopende": 0, "lopend": 0, "volgend": 1,
    },
    "rough": {"afgelopen": -1, "voorbije": -1, "komend": 1, "komende": 1},
    "today": {
        "vandaag": 0, "heden": 0, "vanochtend": 0, "vanmorgen": 0, "vanmiddag": 0, "vanavond": 0, "vannacht": 0,
        "gisteren": -1, "gisterochtend": -1, "gistermorgen": -1, "gistermiddag": -1, "gisteravond": -1,
        "gisterenavond": -1, "gisternacht": -1, "eergisteren": -2, "morgenochtend": 1, "morgenmiddag": 1,
        "morgenavond": 1, "overmorgen": 2,
    },
    "feast": {
        "eerste kerstdag": feasts.CHRISTMAS_DAY, "tweede kerstdag": feasts.BOXING_DAY, "kerst": feasts.CHRISTMAS,
        "kerstmis": feasts.CHRISTMAS, "pasen": feasts.EASTER, "eerste paasdag": feasts.EASTER_SUNDAY,
        "tweede paasdag": feasts.EASTER_MONDAY, "paasmaandag": feasts.EASTER_MONDAY,
        "goede vrijdag": feasts.GOOD_FRIDAY, "hemelvaartsdag": feasts.ASCENSION, "hemelvaart": feasts.ASCENSION,
        "pinksteren": feasts.WHITSUN, "pinkstermaandag": feasts.WHIT_MONDAY, "koningsdag": feasts.KINGS_DAY,
        "bevrijdingsdag": feasts.LIBERATION_DAY,
        "prinsjesdag": feasts.PRINSJESDAG, "oudejaarsdag": feasts.NEW_YEARS_EVE, "oudjaarsdag": feasts.NEW_YEARS_EVE,
        "nieuwjaarsdag": feasts.NEW_YEAR, "allerheiligen": feasts.ALL_SAINTS, "dag van de arbeid": feasts.LABOUR_DAY,
    },
}  # fmt: skip

_PART_OF = r"(?:de (?:vroege |late )?(?:ochtend|morgen|middag|namiddag|avond|nacht|uren) van )?"
_PART = r"(?:ochtend|morgen|middag|namiddag|avond|nacht)?"
_WD = rf"(?:{{wd}}{_PART},? (?:de )?)?"
_TO = r"(?: ?(?:-|–|—|/|&) ?| ?t/m ?| (?:tot en met|tot|en|of|op) )"
_FROM_TO = r" (?:tot en met|tot aan|tot|t/m) "
_UP_TO = r"(?: ?(?:-|–|—|/) ?| ?t/m ?| (?:tot en met|tot|op) )"
_UNITS_BEHIND = (
    r"(?:[-/][0-9]| [0-9]{4}| (?:euro|mln|mld|miljoen|miljard|procent|woningen|huishoudens|personen|mensen|stuks|leden|inwoners|banen|bomen"
    r"|kinderen|leerlingen|studenten|gevallen|meldingen|bedrijven|hectare|ha|km|kilometer|millimeter|centimeter|mm|cm|liter|gram|meter|m2|m²|kg|ton|kWh|MW|MWh|GW"
    r"|graden|uur|minuten|dagen|weken|maanden|jaar|keer|maal|exemplaren|pagina|plaatsen|plekken|bedden|fte|vluchtelingen"
    r"|asielzoekers|medewerkers|deelnemers|respondenten|aanvragen|zaken|slachtoffers|doden|gewonden|voertuigen|militairen"
    r"|soldaten|werknemers|burgers|patiënten|appartementen)\b| ?[%‰€$£]|[0-9]|[.,/][0-9]{1,3}(?![0-9]))"
)
_COUNT_BEFORE = (
    r"(?:nr|nrs|nummer|no|nos|art|artikel|artikelen|pagina|pag|blz|p|kst|dossier|dossiernummer|zaak|bijlage|figuur|tabel|§"
    r"|EUR|USD|ruim|circa|ca|ongeveer|bijna|zo'n|zo’n|maximaal|minimaal|totaal|minstens|hooguit|meer dan|minder dan|postbus"
    r"|huisnummer|kamer|tel|telefoon|fax|toestel|versie|windows|office|NEN|ISO|NEN-EN|COP|agenda)\.?:?|[€$£+#]|[0-9A-Za-z][.,/:–-]|[0-9]"
)

ROWS = (
    *ISO_ROWS,
    YEAR_ITEM,
    Row(
        "day-month-year",
        rf"{_PART_OF}(?:de )?{_WD}{{day}} (?:dag van )?{{month}},?(?: van)?(?: het jaar)? (?:{{year}}|['’‘]{{yy}})",
        b.day_month,
        (
            ("19 december 2025", "2025-12-19"), ("dinsdag 3 mei '22", "2022-05-03"), ("de 15de maart 2024", "2024-03-15"),
            ("ma. 6 okt. 2025", "2025-10-06"), ("1 januari\n2026", "2026-01-01"), ("maandagavond 12 mei 2025", "2025-05-12"),
        ),
        ("31 februari 2024", "19 decembers 2025", "219 december 20255x"),
    ),
    Row(
        "day-month-year-note",
        rf"(?P<core>{_WD}{{day}} {{month}} {{year}})[0-9]{{1,2}}",
        b.day_month,
        (("3 september 20252", "2025-09-03"),),
        ("3 september 2025222",),
    ),
    Row(
        "day-month",
        rf"{_PART_OF}(?:de )?{_WD}{{day}} {{month}}",
        b.day_month,
        (("19 december", "2025-12-19"), ("op woensdag 4 maart wordt", "2026-03-04"), ("in de vroege ochtend van 8 maart", "2026-03-08"), ("de 1ste april", "2026-04-01")),
        ("31 februari", "19 decembers", "art. 12 mei"),
        not_after=r"[0-9][.,/]|artikel|art\.",
        not_before=r"(?:-[a-z]|[0-9])",
    ),
    Row(
        "day-range",
        rf"(?:de nacht van |tussen )?{_WD}{{day}}(?:, ?[0-9]{{1,2}}){{0,6}},?{_TO}(?:{{wd2}}{_PART} )?{{day2}} {{month}}"
        r"(?:,? (?:van )?(?:{year}|['’‘]{yy}))?",
        b.day_range,
        (
            ("18-19 december 2025", "2025-12-18/2025-12-19"), ("3 t/m 7 juni 2021", "2021-06-03/2021-06-07"),
            ("1 en 2 december", "2025-12-01/2025-12-02"), ("de nacht van 4 op 5 mei 2024", "2024-05-04/2024-05-05"),
            ("12, 13 en 14 mei 2025", "2025-05-12/2025-05-14"),
            ("maandag 2 tot en met vrijdag 6 juni 2025", "2025-06-02/2025-06-06"),
        ),
        ("19-18 december 2025", "3 t/m 37 juni 2021"),
    ),
    Row(
        "day-month-range",
        rf"(?:de nacht van )?{_WD}{{day}} {{month}}{_UP_TO}(?:{{wd2}}{_PART} )?{{day2}} {{month2}}(?:,? (?:van )?(?:{{year2}}|['’‘]{{yy2}}))?",
        b.day_range,
        (
            ("28 december t/m 3 januari 2026", "2025-12-28/2026-01-03"), ("30 april–2 mei 2024", "2024-04-30/2024-05-02"),
        ),
        ("31 februari – 2 mei 2024", "30 april en 45 mei"),
        not_before=r" {nn} ",
    ),
    Row(
        "day-range-from",
        rf"van {_WD}{{day}}{_FROM_TO}(?:{{wd2}}{_PART} )?{{day2}} {{month}}(?:,? (?:van )?(?:{{year}}|['’‘]{{yy}}))?",
        b.day_range,
        (("van 3 tot en met 6 maart 2025", "2025-03-03/2025-03-06"), ("van 3 t/m 6 maart", "2026-03-03/2026-03-06")),
        ("de Raad van 18-19 december", "van 6 tot 3 maart 2025"),
    ),
    Row(
        "day-month-range-from",
        rf"van {_WD}{{day}} {{month}}{_FROM_TO}(?:{{wd2}}{_PART} )?{{day2}} {{month2}}(?:,? (?:van )?(?:{{year2}}|['’‘]{{yy2}}))?",
        b.day_range,
        (("van 1 januari tot 30 juni 2026", "2026-01-01/2026-06-30"),),
        ("de top van 30 april–2 mei 2024", "van 31 februari tot 3 mei"),
    ),
    *NUMERIC_ROWS,
    Row(
        "numeric-weekday",
        r"{wd},? (?:{a}-{b}-(?:{year}|{yy})|{a2}/{b2}/(?:{year2}|{yy2}))",
        b.numeric,
        (("vrijdag 19-12-2025", "2025-12-19"),),
        ("vrijdag 45-12-2025",),
    ),
    Row(
        "numeric-spaced",
        r"{a} - {b} - {year}",
        b.numeric,
        (("3 - 4 - 2021", "2021-04-03"),),
        ("3 - 44 - 2021",),
    ),
    Row(
        "numeric-yearless",
        r"(?:{wd} )?{day}[/.-]{mm}",
        b.numeric_yearless,
        (("op 12/3", "2026-03-12"), ("op za 28/3", "2026-03-28"), ("op 10.3", "2026-03-10"), ("Verzonden 13-02.", "2026-02-13")),
        ("keuze 12/3", "op 40/3"),
        after=r"op|d\.d\.|dd\.?|per|tot|uiterlijk|vóór|vanaf|sinds|datum:?|deadline:?|verzonden|verstuurd|ontvangen|gereed|ingekomen|afgedaan",
        not_before=r"[-/.,][0-9]|[0-9]| ?(?:%|uur|u\b)",
    ),
    Row(
        "numeric-yearless-cell",
        r"(?:{wd} )?{day}/{mm}",
        b.numeric_yearless,
        (("| 31/3 |", "2026-03-31"), ("- za 28/3: opening", "2026-03-28")),
        ("keuze 12/3", "| 31/13 |"),
        opens=True,
        not_before=r"[-/.,][0-9]|[0-9]| ?%",
    ),
    Row(
        "numeric-yearless-dash-cell",
        r"{day}-{mm}",
        b.numeric_yearless,
        (("| dak | Jan | 31-01 |", "2026-01-31"),),
        ("| 24-10 | taak | mei |", "12-10 |"),
        after=r"[^\n|]*[^\s|][ \t]*\|",
        not_before=r"(?![ \t]*\|)",
    ),
    Row(
        "numeric-yearless-log",
        r"{day}-{mm}",
        b.numeric_yearless,
        (("04-03 11:00 melding", "2026-03-04"),),
        ("04-03 melding", "24-10 | taak"),
        opens=True,
        not_before=r"(?!,?[ \t]+[0-9]{1,2}[:.][0-9]{2})",
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
        rf"van {{month}}{_FROM_TO}{{month2}}(?: (?:van )?{{year}})?",
        b.month_range,
        (("van maart tot en met mei 2024", "2024-03/2024-05"),),
        ("van maart en mei",),
    ),
    Row(
        "month-range",
        rf"(?:tussen |de maanden )?{{month}}{_TO}{{month2}}(?: (?:van )?{{year}})?",
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
    Row(
        "quarter",
        r"(?:het )?(?:{quarter} kwartaal|kwartaal (?P<quarter2>[1-4])|Q(?P<quarter3>[1-4]))(?:(?: van)?(?: het jaar)? (?:{year}|['’‘]{yy}))?",
        lambda values: b.quarter({**values, "quarter": b.first_of(values, "quarter", "quarter2", "quarter3")}),
        (
            ("eerste kwartaal 2026", "2026-33"), ("het vierde kwartaal van 2025", "2025-36"), ("Q3 2024", "2024-35"),
            ("kwartaal 2 2025", "2025-34"), ("in het 2e kwartaal zal", "2026-34"),
        ),
        ("vijfde kwartaal", "Q5 2024"),
    ),
    Row(
        "quarter-range",
        r"Q(?P<quarter>[1-4]) ?(?:-|–|/|en|t/m) ?Q(?P<quarter2>[1-4])(?: van)? {year}",
        b.quarter_range,
        (("Q1-Q2 2025", "2025-33/2025-34"),),
        ("Q1-Q7 2025x",),
    ),
    Row(
        "quarters-first",
        r"(?:de )?eerste {number} kwartalen(?: van)?(?: het jaar)?(?: {year})?",
        b.first_quarters,
        (("de eerste drie kwartalen van 2025", "2025-01/2025-09"),),
        ("de eerste tien kwartalen van 2025x",),
    ),
    Row(
        "months-first",
        r"(?:de )?eerste {number} maanden(?: van)?(?: het jaar)? {year}",
        g.first_months,
        (("de eerste negen maanden van 2025", "2025-01/2025-09"),),
        ("de eerste veertig maanden van 2025x",),
    ),
    Row(
        "months-last",
        r"(?:de )?laatste {number} maanden(?: van)?(?: het jaar)? {year}",
        g.last_months,
        (("de laatste drie maanden van 2025", "2025-10/2025-12"),),
        ("de laatste veertig maanden van 2025x",),
    ),
    Row(
        "half",
        r"(?:het )?{half} (?:half ?jaar|semester)(?: van)?(?: het jaar)?(?: {year})?",
        b.half_of_year,
        (("het eerste halfjaar van 2025", "2025-40"), ("eerste semester 2024", "2024-40"), ("in het tweede half jaar volgt", "2026-41")),
        ("derde halfjaar van 2026x", "de tweede helften"),
    ),
    Row(
        "week-number",
        r"(?:de )?(?:week|weeknummer|wk\.?) {nn}(?: ?(?:-|–|t/m|en|tot en met) ?(?:week )?{nn2})?(?:,?(?: van)? (?:{year}|['’‘]{yy}))?",
        b.week,
        (("week 36", "2025-09-01/2025-09-07"), ("week 12 van 2024", "2024-03-18/2024-03-24"), ("week 36-38 2025", "2025-09-01/2025-09-21")),
        ("week 61", "week 0"),
        not_before=r"[:.,][0-9]| ?(?:uur|dagen)",
    ),
    Row(
        "weeks-number",
        r"(?:de )?weken {nn} ?(?:-|–|t/m|en|tot en met) ?{nn2}(?:(?: van)? {year})?",
        b.week,
        (("weken 36 en 37 van 2025", "2025-09-01/2025-09-14"),),
        ("weken 61 en 70",),
    ),
    Row(
        "week-of-day",
        r"(?:de )?week van (?:maandag )?{day} {month}(?: {year})?",
        b.week_of_day,
        (("de week van 18 mei 2026", "2026-05-18/2026-05-24"),),
        ("de week van 38 mei",),
    ),
    Row(
        "weekend-of-days",
        r"(?:het )?(?:weekend|weekeinde) van {day}(?: (?:en|op) | ?[-–/] ?){day2} {month}(?: {year})?",
        b.day_range,
        (("in het weekend van 21 en 22 maart", "2026-03-21/2026-03-22"),),
        ("het weekend van 45 en 46 maart",),
    ),
    Row(
        "weekend-of-day",
        r"(?:het )?(?:weekend|weekeinde) van (?:zaterdag )?{day} {month}(?: {year})?",
        w.weekend_of_day,
        (("het weekend van 21 maart 2026", "2026-03-21/2026-03-22"),),
        ("het weekend van 45 maart",),
    ),
    Row(
        "weekday-in-week",
        rf"(?:de )?{{which}} week (?:op )?{{weekday}}{_PART}",
        b.weekday_in_unit,
        (("volgende week woensdag", "2026-03-04"), ("vorige week vrijdag", "2026-02-20")),
        ("volgende week woensdags", "vorige weken vrijdag"),
    ),
    Row(
        "weekday-of-week",
        rf"{{weekday}}{_PART} (?:van )?(?:de )?{{which}} week",
        b.weekday_in_unit,
        (("woensdag volgende week", "2026-03-04"),),
        ("woensdags volgende week",),
    ),
    Row(
        "weekday-past",
        rf"(?:de )?(?:afgelopen|vorige|voorbije|jongstleden|verleden) {{weekday}}{_PART}",
        b.weekday(Turn.PAST),
        (("afgelopen dinsdag", "2026-02-17"), ("vorige maandag", "2026-02-16")),
        ("afgelopen dinsdagen", "vorige maandagse"),
    ),
    Row(
        "weekday-ahead",
        rf"(?:de )?(?:komende|aanstaande|volgende|eerstvolgende|aankomende) {{weekday}}{_PART}",
        b.weekday(Turn.FUTURE),
        (("komende dinsdag", "2026-02-24"), ("aanstaande maandagavond", "2026-03-02")),
        ("komende dinsdagen",),
        not_before=r" (?:daarop|daarna|erop)",
    ),
    Row(
        "weekday",
        rf"(?:deze )?{{weekday!}}{_PART}",
        b.weekday(Turn.TENSE),
        (("dinsdag sprak", "2026-02-17"), ("werd vrijdag bekend", "2026-02-20")),
        ("elke maandag", "op maandagen", "'s maandags", "Witte Donderdag"),
        not_after=r"elke|iedere|alle|zwarte|witte|goede|meestal|op een|een|{ordinal}|(?-i:[A-Z])\.",
        not_before=r"-[a-z]",
    ),
    Row(
        "weekday-opening",
        rf"{{Weekday}}{_PART}",
        b.weekday(Turn.TENSE),
        (("Dinsdag sprak de minister", "2026-02-17"),),
        ("Wim Vrijdag", "Zondag Piet"),
        opens=True,
        not_before=r"-[a-z]| (?-i:[A-Z])",
    ),
    Row(
        "weekday-told",
        r"(?:die|diezelfde) {weekday}",
        b.weekday_told,
        (("Op 1 februari 1953 kwam de zee. Die zondag", "1953-02-01"),),
        ("die zondagen",),
    ),
    Row(
        "weekday-night",
        r"(?:de )?nacht van {weekday} op {weekday2}",
        w.weekday_night,
        (("In de nacht van dinsdag op woensdag brak brand uit", "2026-02-17/2026-02-18"),),
        ("de nacht van dinsdag op zondag",),
    ),
    Row(
        "weekdays-and",
        r"(?:{weekday!}|(?-i:{Weekday3})) (?:en|tot en met|t/m|tot|-|–) {weekday2}",
        g.either(w.weekday_range, weekday="weekday weekday3"),
        (("vrijdag en zaterdag wordt gestaakt", "2026-02-27/2026-02-28"), ("dinsdag tot en met donderdag wordt gestaakt", "2026-02-24/2026-02-26"),
         ("Dinsdag en woensdag wordt gestaakt", "2026-02-24/2026-02-25")),
        ("vrijdagen en zaterdagen", "elke vrijdag en zaterdag"),
        not_after=r"elke|iedere|alle|op een|een",
    ),
    Row(
        "weekday-after",
        rf"(?:de )?(?:{{weekday}}{_PART} (?:daarop(?:volgend)?|daarna|erop|erna|nadien)|daaropvolgende (?P<weekday2>maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag))",
        lambda values: b.weekday_after({**values, "weekday": b.first_of(values, "weekday", "weekday2")}),
        (("Op 3 mei 2021 viel het. De maandag daarop", "2021-05-10"),),
        ("de maandagen daarop",),
    ),
    Row(
        "weekday-of-month",
        r"(?:de )?{nth} {weekday} (?:van|in) {month}(?: {year})?",
        b.weekday_of_month,
        (("de laatste maandag van maart 2026", "2026-03-30"), ("derde dinsdag in september 2014", "2014-09-16")),
        ("de zesde maandag van maart 2026", "de eerste maandagen van maart"),
    ),
    Row(
        "day-number-of-month",
        r"(?:de )?{nth} dag (?:van|in) {month}(?: {year})?",
        b.nth_day_of_month,
        (("de laatste dag van oktober 2015", "2015-10-31"), ("eerste dag van mei", "2026-05-01")),
        ("de eerste dag van de rest",),
    ),
    Row(
        "week-of-month",
        r"(?:de )?(?P<nth>eerste|laatste) week (?:van|in) {month}(?: {year})?",
        b.week_of_month,
        (("de eerste week van oktober 2014", "2014-10-06/2014-10-12"), ("laatste week van september 2014", "2014-09-22/2014-09-28")),
        ("de eerste week van de vakantie",),
    ),
    Row(
        "units-away",
        r"(?:de )?{rough_which} {number} {unit}",
        b.units_away,
        (("de afgelopen twee weken", "2026-02-09/2026-02-22"), ("komende drie maanden", "2026-03/2026-05"), ("de afgelopen twee jaar", "2024/2025")),
        ("de afgelopen weken", "komende paar dagen"),
    ),
    Row(
        "day-month-first",
        r"(?:{wd},? {month} {day}|{month2} {day2}, {year})",
        b.month_day_year,
        (("april 14, 2015", "2015-04-14"), ("maandag feb 23", "2026-02-23")),
        ("in juli 13 partners", "april 45, 2015"),
    ),
    Row(
        "day-number",
        r"(?:de )?(?P<day>[0-9]{1,2})(?:e|de|ste)",
        lambda values: b.day_of_month({**values, "which": 0}),
        (("komt op de 15e.", "2026-02-15"),),
        ("op de 15e verdieping", "op de 45e."),
        after=r"op|tot|vanaf",
        not_before=r" ?[^\s.,;:)]",
    ),
    Row(
        "weekday-short",
        r"{wda}",
        lambda values: b.weekday(Turn.TENSE)({"weekday": values["wda"]}),
        (("| do. |", "2026-02-26"), ("wo.", "2026-02-25")),
        ("do. gaat", "Zie ma."),
        opens=True,
        not_before=r" *[^\s|.]|\. *[^\s|]",
    ),
    Row(
        "month-day",
        r"{month} {day}",
        b.day_month,
        (("| Aug 8 |", "2026-08-08"), ("februari 15.", "2026-02-15")),
        ("in juli 13 partners", "mei 45"),
        not_before=r" *[^\s.,;:)|–—-]|[.,][0-9]",
    ),
    Row(
        "this-day",
        r"deze dag",
        lambda values: b.days_away({"today": 0}),
        (("op deze dag", "2026-02-23"),),
        ("deze dagen",),
        after="op",
    ),
    Row("days-away", "{today}", b.days_away,
        (("gisteren", "2026-02-22"), ("vandaag", "2026-02-23"), ("overmorgen", "2026-02-25")),
        ("de dag van vandaag", "tot op heden", "de vandaags"),
        not_after=r"dag van|tot op|tot|op|per|vanaf|d\.d\."),
    Row(
        "tomorrow",
        "(?-i:morgen)",
        lambda values: b.days_away({"today": 1}),
        (("is er morgen overleg", "2026-02-24"),),
        ("in de morgen", "Goede morgen", "op een morgen"),
        not_after=r"de|goede|een|elke|iedere|'s|’s|vroege",
    ),
    Row(
        "tomorrow-opening",
        "(?-i:Morgen)",
        lambda values: b.days_away({"today": 1}),
        (("Morgen wordt gestemd", "2026-02-24"), ("- Morgen: overleg", "2026-02-24")),
        ("Morgen, buurman", "Morgen allemaal!", "Jan Morgen"),
        opens=True,
        not_before=r"[-,!.?]| (?:allemaal|iedereen|samen|buur[a-z]*|meneer|mevrouw)\b| (?-i:[A-Z])",
    ),
    Row(
        "unit-away",
        r"(?:(?:de|het) )?{which} {period}",
        b.unit_away,
        (("vorige week", "2026-02-16/2026-02-22"), ("volgende maand", "2026-03"), ("dit kwartaal", "2026-33"), ("deze week", "2026-02-23/2026-03-01"),
         ("deze eeuw", "20XX")),
        ("vorige weken", "deze weekmarkt"),
        not_before=r" (?:van|met|voor) {day}| {weekday}",
    ),
    Row(
        "year-away",
        r"(?:het )?{exact} {annual}",
        lambda values: b.unit_away({"unit": Unit.YEAR, "which": values.get("exact", 0)}),
        (("vorig jaar", "2025"), ("dit jaar", "2026"), ("volgend jaar", "2027")),
        ("dit jaarverslag", "vorig jaarlijks"),
    ),
    Row(
        "year-about",
        r"(?:het )?{rough} jaar",
        lambda values: b.unit_about({"unit": Unit.YEAR, "which": values["rough"]}),
        (("het afgelopen jaar", "2025~"), ("komend jaar", "2027~")),
        ("de afgelopen jaren", "komende jaarwisseling"),
    ),
    Row(
        "the-unit",
        r"(?:het|de) {unit}",
        r.the_unit,
        (("voor het einde van het jaar", "../2026-12~"), ("begin van het jaar", "2026-01~/2026-04~"),
         ("In 2010 begon het. Aan het eind van het jaar", "2010-09~/2010-12~"), ("Op 6 juni 1944 begon het. Eind van de maand", "1944-06-21~/1944-06-30~"),
         ("eind van de maand", "2026-02-21~/2026-02-28~"), ("komt in de tweede helft van het jaar", "2026-41")),
        ("het jaar van de waarheid", "in het jaar dat"),
        after=r"(?:begin|einde?|midden|loop|helft) van",
    ),
    Row(
        "school-year",
        r"(?:het )?(?:schooljaar|studiejaar|academiejaar|academisch jaar|cursusjaar|seizoen) {year} ?[-–/] ?(?:{year2}|{yy2})",
        b.school_span,
        (("schooljaar 2025-2026", "2025-08-01/2026-07-31"), ("het schooljaar 2024/25", "2024-08-01/2025-07-31")),
        ("schooljaar 2025-2029",),
    ),
    Row(
        "gas-year",
        r"(?:het )?gasjaar {year} ?[-–/] ?(?:{year2}|{yy2})",
        b.span_of_years((10, 1), (9, 30)),
        (("gasjaar 2021-2022", "2021-10-01/2022-09-30"),),
        ("gasjaar 2021-2029",),
    ),
    Row(
        "ago",
        r"(?:(?:ruim|bijna|ongeveer|zo'n) )?{number} {unit} (?:geleden|terug)",
        b.shifted(-1),
        (("twee weken geleden", "2026-02-09"), ("drie maanden geleden", "2025-11"), ("tien jaar geleden", "2016")),
        ("lange weken geleden", "lang geleden"),
    ),
    Row(
        "in-future",
        r"over {number} {unit}",
        b.shifted(1),
        (("over twee weken", "2026-03-09"), ("over een jaar", "2027")),
        ("over twee weken lang", "over de weken"),
        not_before=r" (?:lang|heen|verspreid|gespreid|verdeeld|oud)",
    ),
    Row(
        "later",
        r"(?:(?:ruim|bijna|ongeveer|nog geen) )?{number} {unit} (?:later|nadien|daarna|erna|daarop)",
        b.shifted(1, Anchor.TOLD),
        (("Op 3 mei 2021 begon het. Twee dagen later", "2021-05-05"), ("In 2010 begon het; een jaar later", "2011")),
        ("enkele weken later", "later"),
    ),
    Row(
        "earlier",
        r"(?:(?:ruim|bijna|ongeveer) )?{number} {unit} (?:eerder|ervoor|daarvoor|tevoren|voordien)",
        b.shifted(-1, Anchor.TOLD),
        (("Op 3 mei 2021 begon het. Een jaar eerder", "2020"), ("In mei 2020 begon het; drie maanden eerder", "2020-02")),
        ("enkele weken eerder", "dagen eerder"),
    ),
    Row(
        "same-unit",
        r"(?:op )?(?:dezelfde|diezelfde|die|datzelfde|hetzelfde|dat) {same}",
        lambda values: b.same_unit({"unit": values["same"]}),
        (("Op 3 mei 2021 begon het. Dezelfde dag", "2021-05-03"), ("In mei 2019 kwam het. In dat jaar", "2019")),
        ("diezelfde dagen", "hetzelfde jaargetijde"),
        not_before=r" (?:dat|die|waarop|waarin)\b",
    ),
    Row(
        "next-unit",
        r"(?:de|het) (?:(?:daaropvolgende|daaropvolgend|opvolgende) {same}|(?P<same2>dag|week|weekend|maand|kwartaal|jaar) (?:daarop|daarna|erop|erna|nadien))|(?:de )?volgende (?:dag|ochtend|morgen|middag|avond|nacht)",
        lambda values: b.next_unit(1)({"unit": b.first_of(values, "same", "same2", default=Unit.DAY)}),
        (("Op 3 mei 2021 begon het. De dag daarna", "2021-05-04"), ("In 2018 kwam het. Het jaar daarop", "2019"), ("In maart 2024 kwam het. Het kwartaal daarna", "2024-34"),
         ("Op 3 mei 2021 begon het. De volgende dag", "2021-05-04"), ("Op 3 mei 2021 begon het; de volgende ochtend", "2021-05-04")),
        ("het jaargetijde daarop",),
        not_before=r" (?:dat|die|waarop|waarin)\b",
    ),
    Row(
        "previous-unit",
        r"(?:de|het) (?:{same} (?:daarvoor|ervoor|tevoren|voordien)|(?:voorafgaande|voorgaande) (?P<same2>dag|week|maand|jaar)|dag ervoor)",
        lambda values: b.next_unit(-1)({"unit": b.first_of(values, "same", "same2", default=Unit.DAY)}),
        (("Op 3 mei 2021 begon het. De dag ervoor", "2021-05-02"), ("In 2018 kwam het. Het jaar daarvoor", "2017")),
        ("het jaarverslag daarvoor",),
    ),
    Row(
        "day-of-month",
        r"(?:de )?{day} (?:van )?(?:{which} maand|dezer)",
        b.day_of_month,
        (("15 dezer", "2026-02-15"), ("de 15e van deze maand", "2026-02-15"), ("de 3e van volgende maand", "2026-03-03")),
        ("15 dezerzijds", "de 45e van deze maand"),
    ),
    Row(
        "day-of-told-month",
        r"(?:de )?{day} van (?:die|dezelfde|diezelfde) maand",
        b.day_of_told_month,
        (("In december 2024 sprak men. De 16e van die maand", "2024-12-16"),),
        ("de 45e van die maand",),
    ),
    Row(
        "decade",
        r"(?:de )?(?:jaren|jaren van de) (?:{year}|['’‘]?{yy}|{decade})",
        b.decade,
        (("jaren negentig", "199X"), ("de jaren '80", "198X"), ("de jaren 1970", "197X")),
        ("jaren 93", "jaren negen"),
        not_before=r" ?(?:en|-|–) ?[0-9]{4}",
    ),
    Row(
        "decade-of-century",
        r"(?:de )?jaren {decade} van de {ordinal} eeuw",
        b.decade_of_century,
        (("de jaren zeventig van de negentiende eeuw", "187X"),),
        ("de jaren zeventig van de halve eeuw",),
    ),
    Row(
        "century-range",
        r"(?:de )?{ordinal}(?: eeuw)? (?:en|tot en met|tot|t/m) (?:de )?{ordinal2} eeuw",
        b.century_range,
        (("de vijftiende en zestiende eeuw", "14XX/15XX"), ("de 18e en de 19e eeuw", "17XX/18XX")),
        ("de zestiende en vijftiende eeuw",),
    ),
    Row(
        "century",
        r"(?:de )?(?:gehele |hele |late |vroege )?{ordinal} eeuw",
        b.century,
        (("de 19e eeuw", "18XX"), ("de zeventiende eeuw", "16XX"), ("21ste eeuw", "20XX")),
        ("de 45e eeuw", "de halve eeuw"),
    ),
    Row(
        "feast",
        r"(?:(?:(?:de|het) )?(?P<which>afgelopen|komende|vorige) )?{feast}(?: (?:van )?{year})?",
        feasts.feast,
        (("Pasen 2024", "2024-03-31/2024-04-01"), ("Prinsjesdag 2025", "2025-09-16"), ("Koningsdag 2025", "2025-04-26")),
        ("kerstreces", "Pasenkamp"),
        not_before=r"-[a-z]",
    ),
    Row(
        "years-range",
        r"(?:de jaren |de periode )?{year}(?: ?(?:-|–|—|/|t/m) ?| (?:tot en met|tot) ){year2}",
        b.year_range,
        (("2024-2026", "2024/2026"), ("1568–1648", "1568/1648"), ("2021 t/m 2025", "2021/2025")),
        ("2026-2024", "nr. 2024-2026"),
        not_after=_COUNT_BEFORE + r"|vergaderjaar|parlementair jaar|zittingsjaar|zitting|handelingen|(?:EK|TK)",
        not_before=r"[-/–][0-9]|,? nr" + "|" + _UNITS_BEHIND,
    ),
    Row(
        "years-range-from",
        rf"van {{year}}{_FROM_TO}{{year2}}",
        b.year_range,
        (("van 2021 tot en met 2025", "2021/2025"),),
        ("van 2025 tot 2021",),
        not_before=_UNITS_BEHIND,
    ),
    Row(
        "years-short-range",
        r"{year}[-–]{yy2}",
        b.year_range,
        (("in 1914-18", "1914/1918"),),
        ("1914-12", "kenmerk 1914-18"),
        after=r"in|van|periode|jaren|oorlog|tussen|winter|seizoen",
        not_before=r"[-/–][0-9]|,? nr|[0-9]",
    ),
    Row(
        "years-list",
        r"(?:de jaren )?{year}, {year3}(?:, {year4})?(?:, {year5})?,? en {year2}",
        g.years_in_a_row,
        (("2024, 2025 en 2026", "2024/2026"),),
        ("2024, 2025 en 2023", "1961, 1974 en 1988"),
    ),
    Row(
        "year-of-list",
        r"(?P<core>{year}), [0-9]{4}(?:, [0-9]{4}){0,2},? en [0-9]{4}",
        b.year,
        (("gewijzigd in 1961, 2361 en 9999", "1961"),),
        ("nrs. 1961, 1974 en 1988",),
        not_after=_COUNT_BEFORE,
    ),
    Row(
        "year-word",
        r"(?:(?:het|in|anno) )?(?:(?:kalender|begrotings|boek|verslag|verkiezings|belasting|meet|referentie|kroon)?jaar|anno) (?:{year}|['’‘]{yy})",
        b.year,
        (("het jaar 2025", "2025"), ("anno 1648", "1648"), ("begrotingsjaar 2024", "2024")),
        ("het jaar 12025", "schooljaren 2025x"),
    ),
    Row(
        "year",
        r"{year}",
        b.recent_year,
        (("in 2025", "2025"), ("Sinds 2022", "2022/.."), ("begroting 2026", "2026")),
        ("nr. 2361", "ruim 2000 woningen", "2025 woningen", "EUR 2027 mln.", "artikel 2020", "postbus 2025", "2050", "1648",
         "er kwamen 2000 bezoekers"),
        not_after=_COUNT_BEFORE,
        not_before=_UNITS_BEHIND + r"|(?<=[05]0) (?-i:[a-z]{3,}(?:en|s))\b",
    ),
    Row(
        "year-told",
        r"{year}",
        b.year,
        (("in 1848", "1848"), ("tot 2050", "../2050"), ("sinds 1568", "1568/..")),
        ("de 1848 mensen", "in 1848 woningen", "een groep van 2000 bezoekers"),
        after=r"in|sinds|sedert|vanaf|tot|t/m|tot en met|uit|van|om|rond|omstreeks|anno|circa|ca\.|na|voor|vóór|tegen|per|begin|eind|einde"
        r"|medio|midden|en|tussen|jaar|(?:{lone}|mei)|[(–-]|zomer|herfst|winter|voorjaar|najaar|uiterlijk|richting|zeker|vroeg|laat|halverwege",
        not_before=_UNITS_BEHIND + r"|(?<=[05]0) (?-i:[a-z]{2,}(?:ers|ingen|eurs|isten|aars|heden))\b",
    ),
    Row(
        "year-note",
        r"(?P<core>{year})[0-9]{1,2}",
        b.recent_year,
        (("eind 20244.", "2024-09~/2024-12~"), ("in 20235", "2023")),
        ("code 20235", "20235 woningen"),
        after=r"in|sinds|vanaf|tot|eind|begin|medio|eind van|begin van|(?:{lone}|mei)|per|helft van|kwartaal van|kwartaal",
        not_before=_UNITS_BEHIND,
    ),
    Row(
        "year-short",
        r"['’‘]{yy}",
        b.year,
        (("in '98", "1998"),),
        ("het '98", "de '24"),
        after=r"in|sinds|uit|van|eind|begin|medio|tot|na|vóór",
        not_before=r"[%0-9]",
    ),
)  # fmt: skip

REFUSALS = (
    *COMMON_REFUSALS,
    Refusal(
        "paper-number",
        r"(?:Kamerstuk(?:ken)?|Aanhangsel|Handelingen)(?: (?:I|II|TK|EK|Tweede Kamer|Eerste Kamer))?,?(?: der Handelingen)?(?: [0-9]{4}[-–/][0-9]{2,4},?)?(?: [0-9]{2} ?[0-9]{3}(?:[- ][0-9IVXLCA-Z]{1,6})?)?(?:,? nrs?\.? ?[0-9]+(?: ?(?:,|en|-|–|t/m) ?[0-9]+)*)?",
        (
            "Kamerstuk 36 045, nr. 2024",
            "Kamerstukken II 2023/24, 36 410, nr. 1999",
            "Handelingen II 2023-2024, nr. 12",
        ),
        (("Kamerstuk 36 045 van 3 mei 2024", "2024-05-03"),),
    ),
    Refusal(
        "dossier",
        r"[0-9]{2} ?[0-9]{3}(?:[- ](?:[0-9]{1,4}|[IVXLC]{1,6}|[A-Z]))?,? nrs?\.? ?[0-9]+(?: ?(?:,|en|-|–|t/m) ?[0-9]+)*",
        ("36 045, nr. 2019", "21 501-02, nrs. 2024 en 2025"),
        (("in 2024, nr. 3", "2024"),),
    ),
    Refusal(
        "number",
        r"(?:nrs?|nummer|nummers|no|dossier|dossiernummer|zaaknummer|kenmerk|ons kenmerk|uw kenmerk|referentie|registratienummer)[.:]? ?:? ?[A-Z0-9]*[0-9][0-9A-Z./-]*(?: ?(?:,|en|t/m) ?[0-9]+)*(?: \([0-9]{4}[-–][0-9]{4}\))?",
        (
            "nr. 2361",
            "nr. 2024 (2024-2025)",
            "nrs. 2019 en 2020",
            "kenmerk 2024-0001234",
            "zaaknummer 2023/1144",
            "nr. 2024-2025",
        ),
        (("nummer een in 2024", "2024"),),
    ),
    Refusal(
        "parliamentary-year",
        r"(?:(?:parlementaire? )?vergaderjaar|zittingsjaar|parlementair jaar|zitting|(?:TK|EK|Tweede Kamer|Eerste Kamer),?(?: vergaderjaar)?) [0-9]{4} ?[-–/] ?[0-9]{2,4}",
        ("vergaderjaar 2023-2024", "Tweede Kamer, vergaderjaar 2025–2026", "zittingsjaar 2024-25"),
        (("het jaar 2023", "2023"),),
    ),
    Refusal(
        "session-slash",
        r"[0-9]{4}/[0-9]{2}, (?:nr|[0-9]{2} ?[0-9]{3})",
        ("2023/24, nr. 12", "2023/24, 36 045"),
        (("2023 en 24 mei 2024", "2024-05-24"),),
    ),
    Refusal(
        "article",
        r"(?:artikel|artikelen|art\.|lid|leden|paragraaf|hoofdstuk|bijlage|afdeling|onderdeel|agendapunt|punt|tabel|figuur|pagina|blz\.|p\.|§) ?[0-9]+(?:[.:][0-9]+)*[a-z]?(?:,? (?:eerste|tweede|derde|vierde|vijfde|zesde|[0-9]+e) lid)?",
        ("artikel 2024", "artikel 12.3.2024", "bijlage 1990", "art. 2020"),
        (("artikel 5 van 3 mei 2024", "2024-05-03"),),
    ),
    Refusal(
        "regulation",
        r"(?:verordening|richtlijn|besluit|uitvoeringsverordening|kaderbesluit|beschikking)(?: \((?:EU|EG|EEG)\))?(?: nr\.?)? ?[0-9]{1,4}/[0-9]{1,4}(?:/(?:EU|EG|EEG))?",
        ("Verordening (EU) 2016/679", "Richtlijn 2008/98/EG", "besluit 2021/1119"),
        (("Verordening van 27 april 2016", "2016-04-27"),),
    ),
    Refusal(
        "official-journal",
        r"(?:Stb|Stcrt|Trb|PbEU|PbEG|PB|Pb)\.?(?: (?:EU|EG))?,?(?: [LC])? ?[0-9]{4}(?:,? ?(?:nr\.?)? ?[LC]?[ /]?[0-9]+)?",
        ("Stb. 2023, 45", "Stcrt. 2024, 1234", "PbEU 2016, L 119", "Trb. 1999"),
        (("Staatsblad van 3 mei 2023", "2023-05-03"),),
    ),
    Refusal(
        "amount",
        r"(?:EUR|USD|GBP|euro|€|\$|£) ?[0-9][0-9.,]*(?: ?[-–] ?[0-9][0-9.,]*)?(?: (?:mln|mld|miljoen|miljard|mio|duizend|k)\.?)?",
        ("EUR 2027 mln.", "€2025", "€ 1.950", "euro 2024"),
        (("EUR 5 mln. in 2024", "2024"),),
    ),
    Refusal(
        "amount-behind",
        r"[0-9][0-9.,]* ?(?:euro|mln|mld|miljoen|miljard|procent|%)",
        ("2025 miljoen", "2024 euro", "1990%"),
        (("in 2024 miljoenen", "2024"),),
    ),
    Refusal(
        "postcode",
        r"[1-9][0-9]{3} ?(?-i:[A-EGHJ-NPRSTVWXZ][A-Z]) (?-i:[A-Z]['’A-Za-z-]+)|[1-9][0-9]{3}(?-i:[A-Z]{2})",
        ("2025 AB Den Haag", "2014XX", "1990 CD Utrecht"),
        (("in 2025 EU-lidstaten", "2025"), ("In 2025 ging", "2025")),
    ),
    Refusal(
        "version",
        r"(?:versie|release|v|concept|update)\.? ?[0-9]+(?:\.[0-9]+)*",
        ("versie 2024", "v2.12.2024", "versie 3.4.2021"),
        (("versie van 3 mei 2024", "2024-05-03"),),
    ),
    Refusal(
        "set",
        r"(?:elke|iedere|alle|elk|ieder) (?:(?:{number}|{ordinal}) )?(?:{weekday}|{month}|{season}|{unit}|eerste {weekday2}|{feast})(?:en)?|['’]s (?:maandags|dinsdags|woensdags|donderdags|vrijdags|zaterdags|zondags)",
        ("elke maandag", "iedere maand", "'s woensdags", "elke zomer"),
        (("elke maandag sinds 3 mei 2024", "2024-05-03/.."),),
    ),
    Refusal(
        "person",
        r"(?:van der|van de|de heer|mevrouw|mw\.|dhr\.|meneer|lid|leden|minister|staatssecretaris|wethouder|burgemeester|drs\.|dr\.|ir\.|mr\.|prof\.) (?-i:Mei|Maart|April|Augustus|Zondag|Zaterdag|Vrijdag|Zomer|Winter|Herfst|Lente|Juni|Juli)(?:-[A-Z][a-z]+)?",
        ("van der Mei", "de heer Maart", "mevrouw April", "het lid Zomer"),
        (("minister in mei", "2026-05"),),
    ),
    Refusal(
        "clock",
        r"[0-9]{1,2}[.:][0-9]{2}(?: ?(?:-|–|tot) ?[0-9]{1,2}[.:][0-9]{2})? ?(?:uur|u\.?|h)|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?",
        ("10.30 uur", "19.30–20.25 uur", "20:24"),
        (("3 mei 2024 om 10.30 uur", "2024-05-03"),),
    ),
    Refusal(
        "feast-season",
        r"(?:zomer|kerst|herfst|voorjaars|mei|winter|paas)-? ?(?:reces|vakantie)s?|voorjaarsnota|najaarsnota|miljoenennota",
        ("zomerreces", "kerstreces", "meivakantie", "Voorjaarsnota"),
        (("Voorjaarsnota 2025", "2025"),),
    ),
)

OPENERS = (
    Modifier("since", r"(?:sinds|sedert)", m.since_past,
             (("sinds 24 februari 2022", "2022-02-24/.."), ("sinds november", "2025-11/.."), ("sinds eind 2023", "2023-09~/..")),
             ("sinds de invasie", "sindsdien")),
    Modifier("from", r"(?:vanaf|met terugwerkende kracht (?:tot en met|tot|vanaf))", m.since,
             (("vanaf 1 mei", "2026-05-01/.."), ("vanaf 2027", "2027/..")), ("vanaf nu", "vanaf de kade")),
    Modifier("after", r"(?:na|nà)", m.since, (("na 1 mei 2025", "2025-05-01/.."),), ("na de oorlog",)),
    Modifier("until", r"(?:tot en met|tot aan|tot uiterlijk|tot|t/m|tot en met uiterlijk)", m.until,
             (("tot 1 juni 2026", "../2026-06-01"), ("tot en met 2025", "../2025"), ("t/m 3 mei 2024", "../2024-05-03")),
             ("tot nu toe", "tot 2025 woningen"), ahead=True),
    Modifier(
        "by",
        r"(?:(?:uiterlijk|ten laatste|niet later dan|op zijn laatst|ten uiterste)(?: (?:op|in|per|voor|vóór|tegen|aan|rond))?|vóór|tegen)",
        m.until,
        (("uiterlijk op 1 juli 2026", "../2026-07-01"), ("ten laatste op 3 mei 2024", "../2024-05-03"), ("vóór 2027", "../2027"),
         ("uiterlijk eind 2026", "../2026-12~"), ("tegen 2030", "../2030")),
        ("uiterlijk morgenvroeg niet", "tegen de muur"),
        ahead=True,
    ),
    Modifier("foreseen", r"(?:voorzien|gepland|beoogd|geagendeerd|bedoeld|ingepland|gereserveerd|geraamd|begroot|staat|staan|stond|stonden) voor", m.nothing,
             (("is voorzien voor eind 2026", "2026-09~/2026-12~"),), ("voorzien voor 1 mei 2026",)),
    Modifier("before", r"voor", m.until_day, (("voor 1 juli 2026", "../2026-07-01"),), ("voor de kust", "voor 2026"), ahead=True),
)  # fmt: skip

_ARTICLE = r"(?: van)?"
MODIFIERS = (
    Modifier("about", r"(?:ca\.?|circa|omstreeks|rond|rondom|ongeveer|plusminus|±|om en nabij)", m.about,
             (("omstreeks 5 juni 2025", "2025-06-05~"), ("rond 1850", "1850~"), ("ca. 1700", "1700~")), ("rond de tafel", "ca. 30 euro")),
    Modifier("start", rf"(?:(?:het )?begin{_ARTICLE}|vroeg in(?: het)?)", m.third(0),
             (("begin 2026", "2026-01~/2026-04~"), ("begin deze maand", "2026-02-01~/2026-02-10~"), ("begin jaren negentig", "1990~/1992~")),
             ("begin nu", "begin met")),
    Modifier("middle", rf"(?:medio|halverwege{_ARTICLE}|half|(?:het )?midden{_ARTICLE})", m.third(1),
             (("medio 2026", "2026-05~/2026-08~"), ("half mei 2025", "2025-05-11~/2025-05-20~")), ("medio de zaak", "half werk")),
    Modifier("end", rf"(?:(?:het )?einde?{_ARTICLE}|laat in(?: het)?)", m.third(2),
             (("eind vorig jaar", "2025-09~/2025-12~"), ("eind 2025", "2025-09~/2025-12~"), ("eind mei 2025", "2025-05-21~/2025-05-31~"),
              ("het einde van 2025", "2025-09~/2025-12~")),
             ("eind goed al goed", "einde oefening")),
    Modifier("within", r"(?:eerder|later)(?: in)?", m.within,
             (("eerder deze maand", "2026-02"), ("later dit jaar", "2026"), ("eerder in 2025", "2025")), ("eerder gisteren", "later")),
    Modifier("first-half", r"(?:(?:de )?eerste helft(?: van)?)", m.half(0),
             (("de eerste helft van mei 2025", "2025-05-01/2025-05-15"), ("eerste helft van de 19e eeuw", "1800/1849")), ("de eerste helft van de wedstrijd",)),
    Modifier("second-half", r"(?:(?:de )?(?:tweede|laatste) helft(?: van)?)", m.half(1),
             (("de tweede helft van 2026", "2026-41"), ("de tweede helft van de jaren negentig", "1995/1999")), ("de tweede helft van de wedstrijd",)),
)  # fmt: skip

SUFFIXES = (
    Modifier("past", r"(?:jl\.?|j\.l\.|jongstleden|ll\.|l\.l\.|laatstleden)", m.turned(Turn.PAST),
             (("19 december jl.", "2025-12-19"), ("18-19 december jl.", "2025-12-18/2025-12-19"), ("maandag jl.", "2026-02-16"),
              ("1 januari jongstleden", "2026-01-01")),
             ("de vergadering jl.", "jongstleden")),
    Modifier("ahead", r"(?:a\.?s\.?|e\.?k\.?|aanstaande|eerstkomend|eerstvolgend|eerstkomende)", m.turned(Turn.FUTURE),
             (("1 juli a.s.", "2026-07-01"), ("woensdag aanstaande", "2026-02-25")),
             ("de vergadering a.s.",)),
)  # fmt: skip

LINKS = (
    Link("in-year", r" (?:van |in )?", within_year,
         (("in mei vorig jaar", "2025-05"), ("In 1953 brak het. Op 22 februari van dat jaar", "1953-02-22"), ("het voorjaar van volgend jaar", "2027-21")),
         ("mei met vorig",)),
    Link("year-first", r" (?:in )?", year_first, (("in volgend jaar maart", "2027-03"),), ("volgend jaar met",)),
    Link("between", r" (?:en|tot) (?:in )?", join,
         (("tussen 1 mei en 3 juni 2024", "2024-05-01/2024-06-03"), ("tussen 1990 en 1995", "1990/1995")),
         ("tussen de bedrijven en",), before="tussen", needs_before=True),
    Link("from-to", r" ?(?:tot en met|t/m|tot|tot aan|–|—|-) ?(?:uiterlijk )?(?:in )?", join,
         (("maandag 1 december 2025 tot 30 juni 2026", "2025-12-01/2026-06-30"), ("september 2024 t/m maart 2025", "2024-09/2025-03"),
          ("vanaf 3 mei 2024 tot en met 7 juni 2024", "2024-05-03/2024-06-07"), ("eind 2023 tot begin 2024", "2023-09~/2024-04~")),
         ("van hier tot ginder",), before="van|vanaf|sinds|sedert"),
    Link("years-and", r" (?:en|&) ", b.adjoining,
         (("2026 en 2027", "2026/2027"),), ("dit en dat",)),
)  # fmt: skip

_PARTICIPLE = (
    r"(?:(?:aan|af|bij|door|in|mee|na|om|onder|op|over|toe|uit|vast|voor|weg|terug|plaats|goed)?ge[a-zëï]{2,}(?:d|t|en)"
    r"|(?:be|ver|ont|her)[a-z]{3,}d)"
)
_ASIDE = r"(?:en|maar|die|dat|waarin|nadat|omdat|sinds) "
_PRETERITE = (
    r"[a-z]{2,}(?:(?:eer|el|er|ig|nd|r)den?|(?:k|p|f|cht|t)ten?)"
    r"|[a-z]+(?:aaide|ooide|oeide|uwde|mde|gde|sde|fde|onde|iende|eende|kende|pende|bde)n?"
)

TENSE = Tense(
    past=frozenset(
        "dateert dateren was waren werd werden had hadden heeft kwam kwamen ging gingen vond vonden bereikte bereikten nam namen gaf gaven deed deden"
        " bezocht bezochten sprak spraken besloot besloten tekende tekenden ondertekende ondertekenden stuurde stuurden zond zonden kondigde"
        " liet lieten zei zeiden meldde meldden stelde stelden bood boden bleek bleken trad traden viel vielen begon begonnen kreeg kregen"
        " ontving ontvingen bracht brachten hield hielden leidde leidden maakte maakten startte startten opende openden sloot sloten stemde"
        " stemden overleed stierf brak braken sloeg sloegen liep liepen reed reden schoot trok trokken won wonnen verloor verloren koos kozen"
        " riep riepen steeg stegen daalde daalden vormde telde groeide ontstond ontstonden verdween verdwenen droeg droegen greep keek lag lagen"
        " mocht mochten moest moesten kon konden wilde wilden wist wisten dacht dachten kocht kochten verkocht zocht zochten bleef bleven dreef"
        " dwong gold golden hielp hielpen klonk ontsloeg sprong stak vergat verliet verlieten verliep vertrok vertrokken verwierf vocht wees wezen"
        " wierp zat zaten zweeg bereidde richtte vestigde verwoestte veroverde benoemde verving vervingen bezweek dekte stortte woedde verbood werkte zag zagen schreef schreven vroeg vroegen stond stonden legde legden verscheen verschenen volgde volgden"
        " verzocht verzochten toegezegd jongstleden eerder reeds recent onlangs geworden geweest".split()
    ),
    future=frozenset(
        "zal zullen zult wordt worden gaat gaan wil willen moet moeten kan kunnen mag mogen treedt treden start starten volgt volgen komt komen"
        " begint beginnen vindt vinden verwacht verwachten verwachting voornemens voornemen beoogd beoogde gepland geplande voorzien uiterlijk"
        " ontvangt ontvangen informeer informeren stuur sturen zend zenden streef streven opent openen eindigt loopt lopen deadline plan planning"
        " plannen aanstaande komend komende straks zodra streefdatum hoop hopen zou zouden ga blijft blijven spreekt spreken bezoekt neemt nemen spreek bespreek kom ga start publiceer bied leg neem informeer stuur rapporteer presenteer"
        " bespreken besluit beslist verschijnt vergadert vergaderen".split()
    ),
    past_pattern=rf"{_PARTICIPLE}|{_PRETERITE}",
    preterite=_PRETERITE,
    future_pattern=r"[a-zëï]{2,}t",
    neutral=frozenset(
        "het niet met uit tot dat wat want dit laat kort eerst laatst naast rest budget kabinet punt post kust inzet akkoord"
        " besluit beleid bericht dienst kracht macht markt opdracht overzicht pact project recht rapport staat stadt start"
        " tekst traject verdrag verslag verzoek voorzet zet wet parlement advent artikel est ambt bericht contact contract conflict"
        " gebied geheel gemeente gemiddeld genoemd gezamenlijk gezin geval gevolg gesprek geld gebruik geen gelijk gemeenten"
        " gebouw gegevens gelden genoeg gerecht gericht geschikt gesprekken gevallen gevolgen geweld gewest gezag gezien"
        " eind eerste vijfde zesde zevende achtste negende tiende sint vast direct exact compact dicht echt soort slecht recent"
        " tussen binnen buiten alleen samen tegen boven beneden volgens wegens gedurende sinds ondanks achten toen eten liefde vreemde beroemde genaamde gevreesde concept document evident moment percent procent student agent patiënt president docent minderheid krant kant".split()
    ),
    records=r"(?:[a-zë-]*(?:verslag|notulen|brief|motie|besluit|uitspraak|arrest|vonnis|advies|rapport|mail|nota|lijst|verzoek|aangifte|bericht"
    r"|decreet|wet|akkoord|overeenkomst|aanvraag|voorstel|antwoord|verklaring|toezegging|rapportage|aanwijzing|conclusies|reactie)|amendement"
    r"|schrijven|beschikking|besluiten|brieven|moties|vragen|verordening|richtlijn|mededeling|aanbeveling|aanslag|interview|toespraak|artikel"
    r"|wetten|adviezen|rapporten|antwoorden|afspraken) (?:van|d\.d\.|dd\.?)",
    breaks=frozenset("en dat die omdat terwijl waarin waarbij waarop nadat voordat zoals hoewel maar want".split()),
    prospects=r"voor|tegen|richting|agenda van",
    present=r"[a-zëï]{2,}(?:[bdfgklmnprst]en|aan|ien|oen)",
    commitments=rf"(?:wordt|worden|zal|zullen)(?: (?!{_ASIDE})[\wé'’-]+){{0,6}}? {_PARTICIPLE}(?: (?!{_ASIDE})[\wé'’-]+){{0,3}}?:? ◊"
    r"|(?:toegezegd|afgesproken|beloofd|verzoekt|verzocht|vraagt|gevraagd|opgeroepen|streef|streeft|streven|beoogt|beogen|opgedragen"
    r"|besloten|van plan|bereid|verplicht)(?: [\wé'’-]+){0,8}? ?◊[^.;]{0,80}? te [a-zëï]{3,}n\b"
    r"|(?:uitgesteld|verdaagd|verlengd|opgeschort|doorgeschoven|verplaatst|verschoven|vooruitgeschoven|aangehouden) (?:tot|tot en met|tot uiterlijk|naar) ◊"
    r"|(?:tot|tot en met|t/m|tot uiterlijk|naar) ◊(?: (?!en |maar )[\wé'’-]+){0,3}? (?:uitgesteld|verdaagd|verlengd|opgeschort|doorgeschoven|verplaatst|verschoven|aangehouden)\b",
)

WORDS["wda"] = {
    "ma.": 0, "di.": 1, "wo.": 2, "woe.": 2, "do.": 3, "vr.": 4, "vrij.": 4, "za.": 5, "zat.": 5, "zo.": 6, "zon.": 6,
}  # fmt: skip
WORDS["nth"] = {
    "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "vijfde": 5, "laatste": -1, "1e": 1, "2e": 2, "3e": 3, "4e": 4,
}  # fmt: skip
WORDS["rough_which"] = {
    "afgelopen": -1, "voorbije": -1, "vorige": -1, "laatste": -1, "komende": 1, "volgende": 1, "eerstkomende": 1,
}  # fmt: skip
WORDS["same"] = {
    "dag": Unit.DAY, "ochtend": Unit.DAY, "middag": Unit.DAY, "avond": Unit.DAY, "nacht": Unit.DAY, "week": Unit.WEEK,
    "maand": Unit.MONTH, "kwartaal": Unit.QUARTER, "jaar": Unit.YEAR, "weekend": Unit.WEEKEND,
}  # fmt: skip

LANGUAGE = Language(
    code="nl",
    words=WORDS,
    rows=ROWS,
    refusals=REFUSALS,
    openers=OPENERS,
    modifiers=MODIFIERS,
    suffixes=SUFFIXES,
    links=LINKS,
    tense=TENSE,
    ordinal_suffix="e|de|ste",
    region=r"Vlaamse|Vlaanderen|Belgische|België",
    report_title=r"(?:jaarverslag|jaarrapport|jaarrekening|jaarstukken|jaaroverzicht|jaarbericht|bestuursverslag|activiteitenverslag|terugblik"
    r"|verslag over)(?: over| van| op)?(?: het jaar)? ((?:19|20)[0-9]{2})\b(?! ?[-–/])",
)
