"""Days, and ranges and lists of them, with the month in words."""

from __future__ import annotations

from timeline.dates import builders as b
from timeline.dates import compounds, groups, lists, relations, spelled
from timeline.dates import modifiers as m
from timeline.dates.languages.common import ISO_ROWS
from timeline.dates.languages.fr.pieces import AND, OF, THE, WD, WD2, WD3, YEAR
from timeline.dates.reading import Reading, Turn
from timeline.dates.rows import Row, Values


def _term(values: Values) -> Reading | None:
    """The end of a time that is still running: "vous avez jusqu'au 30 avril"."""
    reading = b.day_month(values)
    ahead = m.turned(Turn.FUTURE)(reading) if reading else None
    return m.until(ahead) if ahead else None


DAYS = (
    *ISO_ROWS,
    Row(
        "day-month-year",
        rf"{THE}{WD}{{day}}(?: |-){{month}}{OF}(?: |-){YEAR}",
        b.day_month,
        (
            ("le 19 décembre 2025", "2025-12-19"),
            ("mardi 3 mai ’22", "2022-05-03"),
            ("le 1er mars 2024", "2024-03-01"),
            ("lun. 6 oct. 2025", "2025-10-06"),
            ("1 er janvier\n2026", "2026-01-01"),
            ("15-déc-2025", "2025-12-15"),
            ("lundi soir 12 mai 2025", "2025-05-12"),
            ("le 3 juillet de l'année 1962", "1962-07-03"),
        ),
        ("31 février 2024", "19 décembres 2025", "219 décembre 20255x"),
    ),
    Row(
        "day-month-year-note",
        rf"(?P<core>{THE}{WD}{{day}} {{month}} {{year}})[0-9]{{1,2}}",
        b.day_month,
        (("le 3 septembre 20252", "2025-09-03"),),
        ("le 3 septembre 2025222",),
    ),
    Row(
        "day-month-put-off",
        rf"{WD}{{day}} {{month}}",
        compounds.rather_ahead(b.day_month),
        (("a été reporté au 24 juin", "2026-06-24"), ("l'audience est fixée au mardi 3 mars", "2026-03-03"), ("la date fut arrêtée au 10 février", "2026-02-10")),
        ("reporté au 31 février", "s'est rendu au 24 juin"),
        after=r"(?:report|repouss|différ|décal|ajourn|renvoy|fix|arrêt|prolong|prorog|avanc|convoqu|programm|planifi|prév|retard)(?:ée?s?|er|ues?|us?)(?: [a-zà-ÿ]+ment)? (?:au|pour le)",
        not_before=r"[0-9]|-[a-z]",
    ),
    Row(
        "day-month",
        rf"{THE}{WD}{{day}}(?: |-){{month}}",
        b.day_month,
        (
            ("19 décembre", "2025-12-19"),
            ("aura lieu le mercredi 4 mars", "2026-03-04"),
            ("le 1er-Mai", "2026-05-01"),
            ("ce 3 février", "2026-02-03"),
        ),
        ("31 février", "19 décembres", "art. 12 mai"),
        not_after=r"[0-9][.,/]|articles?|art\.",
        not_before=r"[0-9]|-[a-z]",
    ),
    Row(
        "day-in-words",
        rf"(?:le |ce )(?:{{wd}} )?{{dayword}} {{month}}(?:{OF} {{year}})?",
        spelled.day_in_words,
        (
            ("le premier mai 2025", "2025-05-01"),
            ("le premier mars sera", "2026-03-01"),
        ),
        ("deux mars", "le trente et un février 2024", "le premier marseillais"),
    ),
    Row(
        "day-and-year-in-words",
        rf"(?:(?:le |ce )(?:{{wd}} )?)?{{dayword}} {{month}}{OF} {{thousand}}(?:[ -]{{below}}(?: {{ones}})?)?",
        spelled.day_in_words,
        (
            ("l'audience du neuf mars deux mille dix-sept", "2017-03-09"),
            ("le douze mars deux mille vingt-quatre", "2024-03-12"),
            ("le mardi vingt et un mai mil neuf cent quatre-vingt-dix-huit", "1998-05-21"),
            ("LE ONZE AVRIL DEUX MILLE VINGT DEUX", "2022-04-11"),
        ),
        ("du trente et un février deux mille dix", "du neuf mars"),
    ),
    Row(
        "year-leads",
        r"{year}, (?:(?:le )?{day}(?: |-))?{month}",
        groups.day_or_month,
        (
            ("1944, 6 juin : débarquement", "1944-06-06"),
            ("- 1936, 26-août, traité", "1936-08-26"),
            ("1951, avril, création du fonds", "1951-04"),
        ),
        ("1944, 36 juin : x", "1951, avril et mai", "en 1951, avril : rien"),
        opens=True,
        not_before=r"(?! ?[,:–])",
    ),
    Row(
        "first-day",
        r"(?P<dayword>premier) {month}",
        spelled.day_in_words,
        (("au premier mars", "2026-03-01"),),
        ("premier marseillais", "au premier mai-juin"),
        not_before=r"-[a-z]| {year}",
    ),
    Row(
        "day-month-short-year",
        rf"{THE}{WD}{{day}} {{month}} {{yy}}",
        b.day_month,
        (("31 octobre 74", "1974-10-31"), ("le 15 fév 24, reçu", "2024-02-15")),
        ("le 12 mars 24 personnes", "le 3 mars 12 500 euros"),
        not_before=r" ?[0-9A-Za-zÀ-ÿ%€°:/-]|[.,][0-9]",
    ),
    Row(
        "day-month-and-number",
        rf"(?P<core>{THE}{WD}{{day}} {{month}}) [0-9]{{2}}",
        b.day_month,
        (("Au 12 mars 24 personnes", "2026-03-12"), ("le 3 janvier 12 500 euros", "2026-01-03")),
        ("le 31 février 24 personnes",),
        not_after=r"articles?|art\.",
    ),
    Row(
        "day-told",
        r"le {day}",
        relations.day_of_told_month,
        (("Il tomba le 3 mai 2021. Le 16, on", "2021-05-16"), ("siège le 25 et rend son avis", "2026-02-25")),
        ("le 49,3", "le 20 heures", "le 4 est", "le 4 et demi"),
        not_before=r"(?! (?:et|à|puis) (?!l[ea]s?\b|d[ue]s?\b|demi|plus|[0-9]))[^,;.]|[,.][0-9]",
    ),
    Row(
        "day-of-told-month",
        r"(?:le )?{day} du même mois",
        relations.day_of_told_month,
        (("Il tomba le 3 mai 2021. Le 16 du même mois", "2021-05-16"),),
        ("le 45 du même mois",),
    ),
    Row(
        "day-range-told",
        r"du (?:{wd} )?{day} au (?:{wd2} )?{day2}",
        relations.days_of_told_month,
        (("Il tomba le 3 mai 2021. Du 16 au 18, on", "2021-05-16/2021-05-18"),),
        ("du 16 au 18 %", "du 12 au 14 rue Haute", "du 18 au 16, on"),
        not_before=r"(?!,[^0-9]|;|\.(?:\s|\Z)| (?:inclus|compris)\b)",
    ),
    Row(
        "days-between-told",
        r"entre le {day} et le {day2}",
        relations.days_of_told_month,
        (("Il tomba le 3 mai 2021. Entre le 16 et le 18, on", "2021-05-16/2021-05-18"),),
        ("entre le 16 et le 18 rue Haute", "entre le 18 et le 16, on"),
        not_before=r"(?!,[^0-9]|;|\.(?:\s|\Z))",
    ),
    Row(
        "day-month-following",
        r"(?:le )?{day} {month} suivant",
        relations.day_month_told(1),
        (("Il tomba le 3 mai 2021. Le 1er janvier suivant", "2022-01-01"),),
        ("le 31 février suivant",),
    ),
    Row(
        "day-month-preceding",
        r"(?:le )?{day} {month} précédent",
        relations.day_month_told(-1),
        (("Il tomba le 3 mai 2021. Le 1er juillet précédent", "2020-07-01"),),
        ("le 31 février précédent",),
    ),
    Row(
        "day-after-day",
        rf"le lendemain du {{day}} {{month}}(?:{OF} {YEAR})?",
        relations.shifted_from(b.day_month, 1),
        (("le lendemain du 13 février 2024", "2024-02-14"),),
        ("le lendemain du 31 février",),
    ),
    Row(
        "day-before-day",
        rf"la veille du {{day}} {{month}}(?:{OF} {YEAR})?",
        relations.shifted_from(b.day_month, -1),
        (("la veille du 13 février 2024", "2024-02-12"),),
        ("la veille du 31 février",),
    ),
    Row(
        "after-day",
        rf"{{number}} {{unit}} après le {{day}} {{month}}(?:{OF} {YEAR})?",
        relations.shifted_from(b.day_month, 1),
        (("dix jours après le 3 mai 2024", "2024-05-13"),),
        ("dix jours après le 31 février",),
    ),
    Row(
        "before-day",
        rf"{{number}} {{unit}} avant le {{day}} {{month}}(?:{OF} {YEAR})?",
        relations.shifted_from(b.day_month, -1),
        (("dix jours avant le 13 mai 2024", "2024-05-03"),),
        ("dix jours avant le 31 février",),
    ),
    Row(
        "granted-until",
        rf"(?:a|ai|as|ont|avez|avons) (?:encore )?(?P<core>jusqu['’]au {WD}{{day}} {{month}}(?:{OF} {YEAR})?)",
        _term,
        (("Vous avez jusqu'au 30 octobre pour", "../2026-10-30"), ("ils ont jusqu’au 3 mai 2024", "../2024-05-03")),
        ("Vous avez jusqu'au bout",),
    ),
    Row(
        "day-year-in-words",
        rf"{THE}{WD}{{day}} {{month}} {{thousand}}(?:[ -]{{below}})?",
        spelled.day_in_words,
        (("le 12 mars deux mille vingt-quatre", "2024-03-12"),),
        ("le 32 mars deux mille",),
    ),
    Row(
        "year-then-day",
        r"l['’]an (?:{year}|{thousand}(?:[ -]{below})?)(?:,| et)? (?:le |du )?(?:{wd} )?(?:{day}|{dayword}) (?:du mois de )?{month}",
        spelled.day_in_words,
        (("L'an deux mille vingt-quatre, le douze mars", "2024-03-12"), ("L’an 2023, le 5 juin", "2023-06-05")),
        ("l'an deux mille",),
    ),
    Row(
        "day-range-from",
        rf"(?:(?:la )?(?:nuit|semaine) |(?:le )?week-?end )?du {WD}(?:{{day}}|{{dayword}}) (?:au|à|jusqu['’]au) {WD2}(?:{{day2}}|{{dayword2}}) {{month}}(?:{OF} {YEAR})?",
        groups.either(b.day_range, day="day dayword", day2="day2 dayword2"),
        (
            ("du 3 au 7 juin 2021", "2021-06-03/2021-06-07"),
            ("dans la nuit du 4 au 5 mai 2024", "2024-05-04/2024-05-05"),
            ("du lundi 2 au vendredi 6 juin 2025", "2025-06-02/2025-06-06"),
            ("du 1er au 15 mars", "2026-03-01/2026-03-15"),
            ("du premier au dix mai 1940", "1940-05-01/1940-05-10"),
        ),
        ("du 19 au 18 décembre 2025", "du 3 au 37 juin 2021"),
    ),
    Row(
        "day-range",
        rf"{THE}{WD}{{day}} ?(?:-|–|—|/|au|à|jusqu['’]au) ?{WD2}(?:{{day2}}|{{dayword2}}) {{month}}(?:{OF} {YEAR})?",
        groups.either(b.day_range, day2="day2 dayword2"),
        (("18-19 décembre 2025", "2025-12-18/2025-12-19"), ("3 au 7 juin 2021", "2021-06-03/2021-06-07")),
        ("19-18 décembre 2025", "3 – 37 juin 2021"),
    ),
    Row(
        "days",
        rf"(?:(?:le )?week-?end des )?(?:les? )?{WD}{{day}}(?:, ?{WD3}{{day3}})?(?:, ?{WD3}{{day4}})?(?:, ?{WD3}{{day5}})?(?:, ?{WD3}{{day6}})?{AND}{WD2}(?:{{day2}}|{{dayword2}}) {{month}}(?:{OF} {YEAR})?",
        groups.either(lists.days_in_a_row, day2="day2 dayword2"),
        (
            ("les 18 et 19 décembre 2025", "2025-12-18/2025-12-19"),
            ("les 12, 13 et 14 mai 2025", "2025-05-12/2025-05-14"),
            ("lundi 3 et mardi 4 novembre", "2025-11-03/2025-11-04"),
            ("mercredi 4, jeudi 5 et vendredi 6 mars", "2026-03-04/2026-03-06"),
        ),
        ("les 19 et 18 décembre 2025", "les 3 et 37 juin 2021", "les 3 et 10 juin 2021"),
    ),
    Row(
        "days-between",
        rf"entre (?:les? )?{WD}{{day}} et {WD2}(?:{{day2}}|{{dayword2}}) {{month}}(?:{OF} {YEAR})?",
        groups.either(b.day_range, day2="day2 dayword2"),
        (("entre le 1er et le 5 mai 2025", "2025-05-01/2025-05-05"),),
        ("entre le 5 et le 1er mai 2025",),
    ),
    Row(
        "day-listed",
        rf"(?P<core>(?:les? )?{WD}{{day}})(?:, ?{WD3}[0-9]{{1,2}}(?:er)?(?: {{month3}})?){{0,9}}{AND}{WD2}{{day2}} {{month2}}(?:{OF} {YEAR})?",
        lists.listed_day,
        (("se sont réunis les 3, 10 et 17 décembre 2024", "2024-12-10"), ("le 3 ou le 10 mars 2025", "2025-03-03")),
        ("article 10 et 3 mai 2024", "les 3 et 37 juin 2021"),
    ),
    Row(
        "day-month-listed",
        rf"(?P<core>(?:les? )?{WD}{{day}} {{month}})(?:, ?{WD3}[0-9]{{1,2}}(?:er)?(?: {{month3}})?){{0,9}}{AND}{WD2}{{day2}} {{month2}}{OF} {YEAR}",
        lists.listed_day,
        (("les 23 mai et 17 juin 2011", "2011-05-23"), ("du 12 novembre et du 3 janvier 2012", "2011-11-12")),
        ("les 31 février et 3 mai 2012",),
    ),
    Row(
        "day-month-range",
        rf"(?:(?:la )?nuit |(?:la )?semaine )?(?:du )?{WD}{{day}} {{month}} ?(?:-|–|—|au|jusqu['’]au) ?{WD2}{{day2}} {{month2}}(?:{OF} (?:{{year2}}|['’‘]{{yy2}}))?",
        b.day_range,
        (
            ("du 28 décembre au 3 janvier 2026", "2025-12-28/2026-01-03"),
            ("30 avril–2 mai 2024", "2024-04-30/2024-05-02"),
            ("la nuit du 31 janvier au 1er février 1953", "1953-01-31/1953-02-01"),
        ),
        ("du 31 février au 2 mai 2024", "30 avril – 45 mai"),
        not_before=r" {nn} ",
    ),
    Row(
        "day-month-between",
        rf"entre le {WD}{{day}} {{month}} et {WD2}{{day2}} {{month2}}(?:{OF} (?:{{year2}}|['’‘]{{yy2}}))?",
        b.day_range,
        (("entre le 30 avril et le 2 mai 2024", "2024-04-30/2024-05-02"),),
        ("entre le 31 février et le 2 mai 2024",),
    ),
)  # fmt: skip
