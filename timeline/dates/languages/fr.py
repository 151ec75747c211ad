"""French, of France, Belgium and Switzerland."""

from __future__ import annotations

from unicodedata import normalize

from timeline.dates import builders as b
from timeline.dates import compounds, feasts, groups, lists, relations, spelled, weekdays
from timeline.dates import modifiers as m
from timeline.dates.languages.common import COMMON_REFUSALS, ISO_ROWS, NUMERIC_ROWS, NUMERIC_SEPARATED
from timeline.dates.reading import Anchor, Reading, Turn, Unit, join, within_year
from timeline.dates.rows import Language, Link, Modifier, Refusal, Row, Tense, Values

_TENS = {
    20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante", 70: "septante", 80: "quatre-vingt",
    90: "nonante",
}  # fmt: skip
_UNITS = (
    "", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
    "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
)  # fmt: skip
_VIGESIMAL = {60: "soixante", 80: "quatre-vingt"}


def _numerals() -> dict[str, int]:
    """The numbers from 1 to 99 in words, Belgian and Swiss ones too, with hyphens or spaces around "et"."""
    words = {word: number for number, word in enumerate(_UNITS) if word}
    for tens, name in _TENS.items():
        words |= {f"{name}-{_UNITS[unit]}": tens + unit for unit in range(1, 10)}
        words |= {name: tens, f"{name} et un": tens + 1, f"{name}-et-un": tens + 1}
    for tens, name in _VIGESIMAL.items():
        words |= {f"{name}-{_UNITS[unit]}": tens + unit for unit in range(10, 20)}
    return words | {"quatre-vingts": 80, "soixante et onze": 71, "soixante-et-onze": 71}


NUMERALS = _numerals()

_ROMAN = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")


def _roman_centuries() -> dict[str, int]:
    """The centuries from the first to the twenty-second in Roman figures, with their endings."""
    figures = {number: "X" * (number // 10) + _ROMAN[number % 10] for number in range(2, 23)}
    endings = ("e", "ème", "ᵉ", " e", "")
    words = {f"{figure}{ending}": number for number, figure in figures.items() for ending in endings}
    return words | dict.fromkeys(("Ier", "1er"), 1)


def _spellings(words: dict[str, int]) -> dict[str, int]:
    """The words, also without their accents (capitals, haste) and with accents apart (text out of a PDF)."""
    apart = {normalize("NFD", word): value for word, value in words.items()}
    bare = {"".join(sign for sign in word if not "\u0300" <= sign <= "\u036f"): value for word, value in apart.items()}
    return bare | apart | words


_WORDS: dict[str, dict[str, int]] = {
    "month": {
        "janvier": 1, "février": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7,
        "août": 8, "septembre": 9, "octobre": 10, "novembre": 11, "décembre": 12,
        "janv.": 1, "jan.": 1, "févr.": 2, "fév.": 2, "avr.": 4, "juill.": 7, "juil.": 7,
        "sept.": 9, "oct.": 10, "nov.": 11, "déc.": 12,
    },
    # Months long enough to stand alone.
    "lone": {
        "janvier": 1, "février": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7, "août": 8,
        "septembre": 9, "octobre": 10, "novembre": 11, "décembre": 12,
    },
    "weekday": {
        "lundi": 0, "mardi": 1, "mercredi": 2, "jeudi": 3, "vendredi": 4, "samedi": 5, "dimanche": 6,
    },
    "wd": {
        "lundi": 0, "mardi": 1, "mercredi": 2, "jeudi": 3, "vendredi": 4, "samedi": 5, "dimanche": 6,
        "lun.": 0, "mar.": 1, "mer.": 2, "jeu.": 3, "ven.": 4, "sam.": 5, "dim.": 6,
    },
    "season": {"printemps": 21, "été": 22, "automne": 23, "hiver": 24},
    "number": {**NUMERALS, "une": 1, "cent": 100},
    "below": NUMERALS,
    "thousand": {
        "deux mille": 2000, "deux mil": 2000, "deux-mille": 2000, "mil neuf cent": 1900, "mille neuf cent": 1900,
        "mil-neuf-cent": 1900, "mil huit cent": 1800, "mille huit cent": 1800, "mil sept cent": 1700,
    },
    "dayword": {"premier": 1, **{word: number for word, number in NUMERALS.items() if 1 < number < 32}},
    "ordinal": {
        "premier": 1, "deuxième": 2, "troisième": 3, "quatrième": 4, "cinquième": 5, "sixième": 6, "septième": 7,
        "huitième": 8, "neuvième": 9, "dixième": 10, "onzième": 11, "douzième": 12, "treizième": 13,
        "quatorzième": 14, "quinzième": 15, "seizième": 16, "dix-septième": 17, "dix-huitième": 18,
        "dix-neuvième": 19, "vingtième": 20, "vingt et unième": 21, "vingt-et-unième": 21,
    },
    "roman": _roman_centuries(),
    "nth": {
        "premier": 1, "première": 1, "deuxième": 2, "second": 2, "seconde": 2, "troisième": 3, "quatrième": 4,
        "cinquième": 5, "dernier": -1, "dernière": -1, "1er": 1, "1re": 1, "1ère": 1, "2e": 2, "2ème": 2, "3e": 3,
        "3ème": 3, "4e": 4, "4ème": 4,
    },
    "quarter": {
        "premier": 1, "deuxième": 2, "second": 2, "troisième": 3, "quatrième": 4, "dernier": 4, "1er": 1, "1 er": 1,
        "2e": 2, "2ème": 2, "3e": 3, "3ème": 3, "4e": 4, "4ème": 4,
    },
    "half": {"premier": 1, "second": 2, "deuxième": 2, "dernier": 2, "1er": 1, "1 er": 1, "2e": 2, "2ème": 2, "2nd": 2},
    "decade": {
        "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "soixante-dix": 70, "septante": 70,
        "quatre-vingt": 80, "quatre-vingts": 80, "quatre-vingt-dix": 90, "nonante": 90,
    },
    "unit": {
        "jour": Unit.DAY, "jours": Unit.DAY, "semaine": Unit.WEEK, "semaines": Unit.WEEK, "mois": Unit.MONTH,
        "trimestre": Unit.QUARTER, "trimestres": Unit.QUARTER, "semestre": Unit.HALF, "semestres": Unit.HALF,
        "an": Unit.YEAR, "ans": Unit.YEAR, "année": Unit.YEAR, "années": Unit.YEAR, "décennie": Unit.DECADE,
        "décennies": Unit.DECADE, "siècle": Unit.CENTURY, "siècles": Unit.CENTURY, "week-end": Unit.WEEKEND,
        "week-ends": Unit.WEEKEND, "weekend": Unit.WEEKEND, "weekends": Unit.WEEKEND,
    },
    "period": {
        "semaine": Unit.WEEK, "mois": Unit.MONTH, "trimestre": Unit.QUARTER, "semestre": Unit.HALF,
        "décennie": Unit.DECADE, "siècle": Unit.CENTURY, "week-end": Unit.WEEKEND, "weekend": Unit.WEEKEND,
        "an": Unit.YEAR, "année": Unit.YEAR, "année civile": Unit.YEAR, "année budgétaire": Unit.YEAR,
        "année scolaire": Unit.SCHOOL_YEAR, "année académique": Unit.SCHOOL_YEAR,
        "année universitaire": Unit.SCHOOL_YEAR,
    },
    "which": {
        "dernier": -1, "dernière": -1, "passé": -1, "passée": -1, "en cours": 0, "courant": 0, "courante": 0,
        "prochain": 1, "prochaine": 1, "à venir": 1,
    },
    "rough_which": {
        "dernier": -1, "derniers": -1, "dernière": -1, "dernières": -1, "prochain": 1, "prochains": 1, "prochaine": 1,
        "prochaines": 1,
    },
    "past": {"passés": -1, "passées": -1, "écoulés": -1, "écoulées": -1},
    "today": {
        "aujourd'hui": 0, "aujourd’hui": 0, "ce matin": 0, "ce midi": 0, "ce soir": 0, "cet après-midi": 0,
        "cette nuit": 0, "cette après-midi": 0, "hier": -1, "hier matin": -1, "hier midi": -1, "hier soir": -1,
        "hier après-midi": -1, "la nuit dernière": -1, "la nuit passée": -1, "avant-hier": -2, "avant-hier soir": -2, "demain": 1, "demain matin": 1,
        "demain midi": 1, "demain soir": 1, "demain après-midi": 1, "après-demain": 2,
    },
    "same": {
        "jour": Unit.DAY, "matin": Unit.DAY, "soir": Unit.DAY, "soirée": Unit.DAY, "nuit": Unit.DAY,
        "après-midi": Unit.DAY, "semaine": Unit.WEEK, "mois": Unit.MONTH, "trimestre": Unit.QUARTER,
        "année": Unit.YEAR, "week-end": Unit.WEEKEND, "décennie": Unit.DECADE, "siècle": Unit.CENTURY,
    },
    "feast": {
        "Noël": feasts.CHRISTMAS_DAY, "jour de Noël": feasts.CHRISTMAS_DAY, "veille de Noël": feasts.CHRISTMAS_EVE,
        "réveillon de Noël": feasts.CHRISTMAS_EVE, "lendemain de Noël": feasts.BOXING_DAY,
        "Pâques": feasts.EASTER_SUNDAY, "dimanche de Pâques": feasts.EASTER_SUNDAY,
        "lundi de Pâques": feasts.EASTER_MONDAY, "Vendredi saint": feasts.GOOD_FRIDAY,
        "Ascension": feasts.ASCENSION, "jeudi de l'Ascension": feasts.ASCENSION,
        "jeudi de l’Ascension": feasts.ASCENSION, "Pentecôte": feasts.WHITSUN,
        "lundi de Pentecôte": feasts.WHIT_MONDAY, "Toussaint": feasts.ALL_SAINTS, "Assomption": feasts.ASSUMPTION,
        "Épiphanie": feasts.EPIPHANY, "Fête-Dieu": feasts.CORPUS_CHRISTI, "mercredi des Cendres": feasts.ASH_WEDNESDAY,
        "fête du Travail": feasts.LABOUR_DAY, "Saint-Sylvestre": feasts.NEW_YEARS_EVE,
        "réveillon du Nouvel An": feasts.NEW_YEARS_EVE, "jour de l'An": feasts.NEW_YEAR,
        "jour de l’An": feasts.NEW_YEAR, "Nouvel An": feasts.NEW_YEAR, "Saint-Valentin": feasts.VALENTINE,
        "Halloween": feasts.REFORMATION, "Journée de l'Europe": feasts.EUROPE_DAY,
        "Journée de l’Europe": feasts.EUROPE_DAY,
    },
}  # fmt: skip

WORDS = {kind: _spellings(words) for kind, words in _WORDS.items()}

_PART = r"(?: (?:au )?(?:matin|midi|après-midi|soir))?"
_WD = rf"(?:{{wd}}{_PART},? (?:le )?)?"
_WD2 = rf"(?:le )?(?:{{wd2}}{_PART},? )?"
# What leads to a later member of a list.
_WD3 = rf"(?:(?:le|du|au) )?(?:(?:{'|'.join(_WORDS['weekday'])}){_PART} )?"
_AND = r",? (?:et|ou|&|puis|ainsi que)(?: (?:le|du|au|les|des|aux))? "
_YEAR = r"(?:{year}|['’‘]{yy})"
_OF = r",?(?: de l['’]an(?:née)?| de)?"
# An elided "de" belongs to a modifier before the date ("fin d'avril"), never to the date.
_D = r"(?:d['’])?"
_UNITS_BEHIND = (
    r"(?:[-/][0-9]|[0-9]|[.,/][0-9]{1,3}(?![0-9])| ?[%‰€$£]| [0-9]{3}| (?:euros?|francs?|dollars?|CHF|EUR|millions?"
    r"|milliards?|mio|mia|milliers?|pour cent|pourcents?|p\. ?c\.|logements|ménages|personnes|habitants|hommes|femmes|enfants|élèves"
    r"|étudiants|membres|emplois|postes|places|lits|arbres|cas|dossiers|demandes|plaintes|entreprises|exploitations"
    r"|hectares?|ha|km|kilomètres?|mètres?|m2|m²|m3|kg|kilos?|tonnes?|kWh|MWh|GWh|MW|GW|degrés|heures?|h|minutes?|jours?"
    r"|semaines?|mois|ans|m|cm|mm|g|litres|MHz|fois|exemplaires|pages|réfugiés|agents|salariés|travailleurs|fonctionnaires|participants"
    r"|répondants|victimes|morts|blessés|véhicules|voitures|militaires|soldats|civils|patients|appartements|bénéficiaires"
    r"|communes|signatures|voix|visiteurs|spectateurs|litres?|tests|écoles|bâtiments|maisons)\b)"
)
_COUNT_BEFORE = (
    r"(?:les|des|ces|aux|ses|leurs|nos|vos|n[°ºo]s?|nos|numéros?|art|articles?|pages?|p|pp|dossiers?|affaire|annexes?|figure|tableau|§|EUR|CHF|USD"
    r"|environ|quelque|quelques|près de|plus de|moins de|au moins|au total|au plus|jusqu['’]à près de|soit|à peine"
    r"|maximum|minimum|départementale|nationale|routes?|autoroute|ligne|chambre|salle|local|bureau|bâtiment|guichet|parcelle|lot|ligne|boîte|bte|tél|téléphone|fax|poste|version|Windows|Office|(?-i:BP|CS|CP|ISO|NF|EN|COP)"
    r"|total de|montant de|hauteur de)\.?:?|[€$£+#]|[0-9A-Za-z][.,/–-]|[0-9]"
)
# What is counted stands in the plural right behind its number; these words end like a plural and are none.
_PLURAL = (
    r" (?!(?:dans|sous|vers|puis|plus|sans|mais|alors|après|depuis|lors|très|trois|dès|pas|deux|six|dix|ces|les|des|mes|ses|nos|vos|nous"
    r"|vous|ils|elles|leurs|jamais|toujours|inclus|jours|époux|ailleurs|travers|plusieurs|certains|certaines|divers|diverses)(?![a-zà-ÿ]))"
    r"[a-zà-ÿ]{3,}[sx](?![a-zà-ÿ])"
)
_THE = r"(?:le |ce )?"
# A hyphen joins and an initial goes with a name; neither opens a line: "Champ-de-Mars", "T. Avril".
_JOINED = r"[A-Za-zÀ-ÿ]+-|[A-ZÀ-Ý]\."
_GENERIC = r"chaque|tous les|toutes les"
# A weekday with its article is every such day ("fermé le lundi").
_HABITUAL = rf"{_GENERIC}|le|la|les|un|du|au|aux|d['’]un|autre"


def _term(values: Values) -> Reading | None:
    """The end of a time that is still running: "vous avez jusqu'au 30 avril"."""
    reading = b.day_month(values)
    ahead = m.turned(Turn.FUTURE)(reading) if reading else None
    return m.until(ahead) if ahead else None


def _within(values: Values) -> Reading | None:
    """The end of a time that starts now: "d'ici trois semaines"."""
    reading = b.shifted(1)(values)
    return m.until(reading) if reading else None


ROWS = (
    *ISO_ROWS,
    Row(
        "day-month-year",
        rf"{_THE}{_WD}{{day}}(?: |-){{month}}{_OF}(?: |-){_YEAR}",
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
        rf"(?P<core>{_THE}{_WD}{{day}} {{month}} {{year}})[0-9]{{1,2}}",
        b.day_month,
        (("le 3 septembre 20252", "2025-09-03"),),
        ("le 3 septembre 2025222",),
    ),
    Row(
        "day-month-put-off",
        rf"{_WD}{{day}} {{month}}",
        compounds.rather_ahead(b.day_month),
        (("a été reporté au 24 juin", "2026-06-24"), ("l'audience est fixée au mardi 3 mars", "2026-03-03"), ("la date fut arrêtée au 10 février", "2026-02-10")),
        ("reporté au 31 février", "s'est rendu au 24 juin"),
        after=r"(?:report|repouss|différ|décal|ajourn|renvoy|fix|arrêt|prolong|prorog|avanc|convoqu|programm|planifi|prév|retard)(?:ée?s?|er|ues?|us?)(?: [a-zà-ÿ]+ment)? (?:au|pour le)",
        not_before=r"[0-9]|-[a-z]",
    ),
    Row(
        "day-month",
        rf"{_THE}{_WD}{{day}}(?: |-){{month}}",
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
        rf"(?:le |ce )(?:{{wd}} )?{{dayword}} {{month}}(?:{_OF} (?:{{year}}|{{thousand}}(?:[ -]{{below}})?))?",
        spelled.day_in_words,
        (
            ("le premier mai 2025", "2025-05-01"),
            ("le douze mars deux mille vingt-quatre", "2024-03-12"),
            ("le mardi vingt et un mai mil neuf cent quatre-vingt-dix-huit", "1998-05-21"),
            ("le premier mars sera", "2026-03-01"),
        ),
        ("deux mars", "le trente et un février 2024", "le premier marseillais"),
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
        rf"{_THE}{_WD}{{day}} {{month}} {{yy}}",
        b.day_month,
        (("31 octobre 74", "1974-10-31"), ("le 15 fév 24, reçu", "2024-02-15")),
        ("le 12 mars 24 personnes", "le 3 mars 12 500 euros"),
        not_before=r" ?[0-9A-Za-zÀ-ÿ%€°:/-]|[.,][0-9]",
    ),
    Row(
        "day-month-and-number",
        rf"(?P<core>{_THE}{_WD}{{day}} {{month}}) [0-9]{{2}}",
        b.day_month,
        (("Au 12 mars 24 personnes", "2026-03-12"), ("le 3 janvier 12 500 euros", "2026-01-03")),
        ("le 31 février 24 personnes",),
        not_after=r"articles?|art\.",
    ),
    Row(
        "day-told",
        r"le {day}",
        relations.day_of_told_month,
        (("Il tomba le 3 mai 2021. Le 16, on", "2021-05-16"),),
        ("le 49,3", "le 20 heures", "le 4 est"),
        not_before=r"[^,;.]|[,.][0-9]",
    ),
    Row(
        "day-of-told-month",
        r"(?:le )?{day} du même mois",
        relations.day_of_told_month,
        (("Il tomba le 3 mai 2021. Le 16 du même mois", "2021-05-16"),),
        ("le 45 du même mois",),
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
        rf"le lendemain du {{day}} {{month}}(?:{_OF} {_YEAR})?",
        relations.shifted_from(b.day_month, 1),
        (("le lendemain du 13 février 2024", "2024-02-14"),),
        ("le lendemain du 31 février",),
    ),
    Row(
        "day-before-day",
        rf"la veille du {{day}} {{month}}(?:{_OF} {_YEAR})?",
        relations.shifted_from(b.day_month, -1),
        (("la veille du 13 février 2024", "2024-02-12"),),
        ("la veille du 31 février",),
    ),
    Row(
        "after-day",
        rf"{{number}} {{unit}} après le {{day}} {{month}}(?:{_OF} {_YEAR})?",
        relations.shifted_from(b.day_month, 1),
        (("dix jours après le 3 mai 2024", "2024-05-13"),),
        ("dix jours après le 31 février",),
    ),
    Row(
        "before-day",
        rf"{{number}} {{unit}} avant le {{day}} {{month}}(?:{_OF} {_YEAR})?",
        relations.shifted_from(b.day_month, -1),
        (("dix jours avant le 13 mai 2024", "2024-05-03"),),
        ("dix jours avant le 31 février",),
    ),
    Row(
        "granted-until",
        rf"(?:a|ai|as|ont|avez|avons) (?:encore )?(?P<core>jusqu['’]au {_WD}{{day}} {{month}}(?:{_OF} {_YEAR})?)",
        _term,
        (("Vous avez jusqu'au 30 octobre pour", "../2026-10-30"), ("ils ont jusqu’au 3 mai 2024", "../2024-05-03")),
        ("Vous avez jusqu'au bout",),
    ),
    Row(
        "day-year-in-words",
        rf"{_THE}{_WD}{{day}} {{month}} {{thousand}}(?:[ -]{{below}})?",
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
        rf"(?:(?:la )?(?:nuit|semaine) |(?:le )?week-?end )?du {_WD}(?:{{day}}|{{dayword}}) (?:au|à|jusqu['’]au) {_WD2}(?:{{day2}}|{{dayword2}}) {{month}}(?:{_OF} {_YEAR})?",
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
        rf"{_THE}{_WD}{{day}} ?(?:-|–|—|/|au|à|jusqu['’]au) ?{_WD2}{{day2}} {{month}}(?:{_OF} {_YEAR})?",
        b.day_range,
        (("18-19 décembre 2025", "2025-12-18/2025-12-19"), ("3 au 7 juin 2021", "2021-06-03/2021-06-07")),
        ("19-18 décembre 2025", "3 – 37 juin 2021"),
    ),
    Row(
        "days",
        rf"(?:(?:le )?week-?end des )?(?:les? )?{_WD}{{day}}(?:, ?{_WD3}{{day3}})?(?:, ?{_WD3}{{day4}})?(?:, ?{_WD3}{{day5}})?(?:, ?{_WD3}{{day6}})?{_AND}{_WD2}(?:{{day2}}|{{dayword2}}) {{month}}(?:{_OF} {_YEAR})?",
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
        rf"entre (?:les? )?{_WD}{{day}} et {_WD2}(?:{{day2}}|{{dayword2}}) {{month}}(?:{_OF} {_YEAR})?",
        groups.either(b.day_range, day2="day2 dayword2"),
        (("entre le 1er et le 5 mai 2025", "2025-05-01/2025-05-05"),),
        ("entre le 5 et le 1er mai 2025",),
    ),
    Row(
        "day-listed",
        rf"(?P<core>(?:les? )?{_WD}{{day}})(?:, ?{_WD3}[0-9]{{1,2}}(?:er)?(?: {{month3}})?){{0,9}}{_AND}{_WD2}{{day2}} {{month2}}(?:{_OF} {_YEAR})?",
        lists.listed_day,
        (("se sont réunis les 3, 10 et 17 décembre 2024", "2024-12-10"), ("le 3 ou le 10 mars 2025", "2025-03-03")),
        ("article 10 et 3 mai 2024", "les 3 et 37 juin 2021"),
    ),
    Row(
        "day-month-listed",
        rf"(?P<core>(?:les? )?{_WD}{{day}} {{month}})(?:, ?{_WD3}[0-9]{{1,2}}(?:er)?(?: {{month3}})?){{0,9}}{_AND}{_WD2}{{day2}} {{month2}}{_OF} {_YEAR}",
        lists.listed_day,
        (("les 23 mai et 17 juin 2011", "2011-05-23"), ("du 12 novembre et du 3 janvier 2012", "2011-11-12")),
        ("les 31 février et 3 mai 2012",),
    ),
    Row(
        "day-month-range",
        rf"(?:(?:la )?nuit |(?:la )?semaine )?(?:du )?{_WD}{{day}} {{month}} ?(?:-|–|—|au|jusqu['’]au) ?{_WD2}{{day2}} {{month2}}(?:{_OF} (?:{{year2}}|['’‘]{{yy2}}))?",
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
        rf"entre le {_WD}{{day}} {{month}} et {_WD2}{{day2}} {{month2}}(?:{_OF} (?:{{year2}}|['’‘]{{yy2}}))?",
        b.day_range,
        (("entre le 30 avril et le 2 mai 2024", "2024-04-30/2024-05-02"),),
        ("entre le 31 février et le 2 mai 2024",),
    ),
    *NUMERIC_ROWS,
    Row(
        "numeric-determined",
        rf"(?:(?:le |ce )(?:{{wd}},? )?|{{wd2}},? )(?:{NUMERIC_SEPARATED})",
        b.numeric,
        (("le 12/03/2024", "2024-03-12"), ("vendredi 19.12.2025", "2025-12-19"), ("le lundi 3-3-25", "2025-03-03")),
        ("le 45/12/2025", "vendredi 45.12.2025"),
        not_before=r"[-/.][0-9]",
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
        rf"(?P<core>(?:les? )?{{a}}(?:[./]{{mm}})?)(?:, ?{_WD3}[0-9]{{1,2}}(?:[./][0-9]{{1,2}})?){{0,9}}{_AND}{{b}}[./](?P<mm2>0[1-9]|1[0-2])[./](?:{{year}}|{{yy}})",
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
    Row(
        "month-year",
        rf"{_D}(?P<core>(?:(?:le )?mois (?:de |d['’]))?{{month}}{_OF} {_YEAR})",
        b.month,
        (
            ("décembre 2025", "2025-12"),
            ("le mois d'avril 2024", "2024-04"),
            ("déc. ’23", "2023-12"),
            ("sept. 2022", "2022-09"),
            ("fin d’avril 2024", "2024-04-21~/2024-04-30~"),
            ("mai de l'année 2024", "2024-05"),
        ),
        ("mai 99999", "Remai 2024"),
    ),
    Row(
        "month-year-note",
        rf"{_D}(?P<core>{{month}} {{year}})[0-9]{{1,2}}",
        b.month,
        (("septembre 20252", "2025-09"),),
        ("septembre 2025222",),
    ),
    Row(
        "may-68",
        r"mai (?P<yy>68)",
        lambda values: b.month({**values, "month": 5}),
        (("Mai 68", "1968-05"),),
        ("mai 686",),
        not_before=_UNITS_BEHIND,
    ),
    Row(
        "month-range-from",
        rf"(?:de |d['’]){{month}} (?:à|jusqu['’]en) {{month2}}(?:{_OF} {{year}})?",
        b.month_range,
        (("de mars à mai 2024", "2024-03/2024-05"), ("d'octobre à décembre 2025", "2025-10/2025-12")),
        ("de marseille à maison",),
    ),
    Row(
        "month-range",
        rf"{{month}}(?: ?[-–—/] ?| à ){{month2}}(?:{_OF} {{year}})?|entre {{month3}} et {{month4}}(?:{_OF} {{year2}})?",
        groups.either(b.month_range, month="month month3", month2="month2 month4", year="year year2"),
        (
            ("novembre–décembre 2018", "2018-11/2018-12"),
            ("décembre-janvier 2026", "2025-12/2026-01"),
            ("entre mars et mai 2024", "2024-03/2024-05"),
        ),
        ("novembre–décembres 2018",),
    ),
    Row(
        "months",
        rf"{{month}}(?:, {{month3}})?(?:, {{month4}})?(?:, {{month5}})?{_AND}(?:d['’]|de |en )?{{month2}}(?:{_OF} {_YEAR})?",
        lists.months_in_a_row,
        (
            ("octobre et novembre 2025", "2025-10/2025-11"),
            ("juin, juillet et août 2024", "2024-06/2024-08"),
            ("décembre et janvier 2026", "2025-12/2026-01"),
        ),
        ("mars et juin 2024", "octobre et novembres"),
    ),
    Row(
        "month-listed",
        rf"{_D}(?P<core>{{month}})(?:, (?:d['’]|de |en )?{{month3}}){{0,9}}{_AND}(?:d['’]|de |en )?{{month2}}{_OF} {_YEAR}",
        lists.listed_month,
        (("en mars et juin 2024", "2024-03"), ("en mars, juin et septembre 2024", "2024-06"), ("novembre et mars 2024", "2023-11")),
        ("mars et juillets 2024",),
    ),
    Row(
        "month",
        rf"{_D}(?P<core>(?:(?:le )?mois (?:de |d['’]))?{{lone!}})",
        b.lone_month,
        (
            ("en janvier", "2026-01"),
            ("ont commencé en novembre", "2025-11"),
            ("le mois d'avril", "2026-04"),
            ("à partir d’avril", "2026-04/.."),
            ("en mars prochain", "2026-03"),
            ("janvier dernier", "2026-01"),
        ),
        ("Mme Mars", "marseillais", "le Champ-de-Mars", "Avril Lavigne"),
        not_after=rf"{_GENERIC}|planète",
        not_before=r"-(?!début|fin|mi)[a-z]",
    ),
    Row(
        "month-opening",
        r"{Lone}",
        b.lone_month,
        (("Janvier : concertation", "2026-01"), ("| Mars | livraison |", "2026-03")),
        ("Mme Mars", "Avril Lavigne", "Jean Juin", "T. Avril"),
        opens=True,
        not_after=_JOINED,
        not_before=r"-[a-z]|,? (?-i:[A-ZÉ])| (?:rose|noir)\b",
    ),
    Row(
        "month-this",
        r"ce mois (?:de |d['’]){month}",
        lambda values: b.named_away("month")({**values, "which": 0}),
        (("ce mois de mars", "2026-03"),),
        ("ce mois de marche",),
    ),
    Row(
        "month-after",
        r"(?:le mois (?:de |d['’]))?{lone!} suivant",
        lambda values: b.month_after({"month": values["lone"]}),
        (("Il tomba le 3 mai 2021. En janvier suivant", "2022-01"),),
        ("mai suivante",),
    ),
    Row(
        "season-year",
        rf"{_D}(?P<core>(?:le |l['’])?{{season}}{_OF} {_YEAR})",
        b.season,
        (
            ("printemps 2026", "2026-21"),
            ("l'automne de 2025", "2025-23"),
            ("l’hiver 2024", "2024-24"),
            ("en été 2025", "2025-22"),
        ),
        ("étés 2026", "ont été 2025 à venir", "automne 99999"),
        not_after=r"(?:a|ont|ai|as|avons|avez|avait|avaient|avoir|ayant|aura|auront|aurait|auraient|pas|jamais|déjà|aussi|également)",
        not_before=r"[-/–][0-9]",
    ),
    Row(
        "winter-span",
        rf"(?:le |l['’])?{{season}}{_OF} {{year}} ?[-/–] ?(?:{{year2}}|{{yy2}})",
        b.winter_span,
        (("l'hiver 2025/2026", "2025-24"), ("hiver 2024-25", "2024-24")),
        ("hivernal 2024-25x",),
    ),
    Row(
        "season-this",
        r"cet? {season}",
        lambda values: b.named_away("season")({**values, "which": 0}),
        (("ce printemps", "2026-21"), ("cet été", "2026-22"), ("cet hiver", "2025-24")),
        ("cet étendard",),
        not_before=r"-là",
    ),
    Row(
        "season-told",
        r"cet? {season}-là",
        relations.named_told("season"),
        (("Il partit en mai 2021. Cet été-là", "2021-22"),),
        ("ces étés-là",),
    ),
    Row(
        "season-turned",
        r"(?:le |l['’])?{season} {which}",
        b.named_away("season"),
        (("l’été dernier", "2025-22"), ("l'automne prochain", "2026-23")),
        ("l'été dernièrement",),
    ),
    Row(
        "season",
        rf"{_D}(?P<core>(?:le |l['’]){{season!}})",
        b.season,
        (("sera prêt à l'automne", "2026-23"), ("après l’été", "2026-22/.."), ("avant la fin de l'hiver", "../2026-02-28~")),
        ("l'étendard", "le Printemps arabe", "l'été est une saison", "la chaleur de l’été"),
        after=r"à|avant|après|dès|depuis|pendant|durant|vers|pour|d['’]ici(?: à)?|jusqu['’]à|cours de|courant de|(?:fin|début|milieu|moitié)(?: de)?|tout",
        not_before=r"-[a-z]| (?:des|de Prague|arabe|suivant)\b",
    ),
    Row(
        "season-bare",
        rf"{_D}(?P<core>{{season!}})",
        b.season,
        (("sera prêt au printemps", "2026-21"), ("ont été votées au printemps dernier", "2025-21"), ("fin été", "2026-08-02~/2026-08-31~")),
        ("il a été fini", "Printemps des poètes"),
        after=r"au|du|dès|début|fin|milieu|courant|prochain",
        not_before=r"-[a-z]| (?:des|de Prague|arabe|suivant)\b",
    ),
    Row(
        "season-after",
        r"(?:le |l['’])?{season} suivant",
        b.season_after,
        (("Il partit fin mai 2021. L’été suivant", "2021-22"),),
        ("l'été suivante",),
    ),
    Row(
        "quarter",
        rf"(?:le |ce )?{{quarter}} trimestre(?:{_OF} {_YEAR})?",
        b.quarter,
        (
            ("premier trimestre 2026", "2026-33"), ("le quatrième trimestre de 2025", "2025-36"), ("au 2e trimestre, sera", "2026-34"),
            ("le 1er trimestre de l’année 2024", "2024-33"), ("fin du troisième trimestre 2025", "2025-09-01~/2025-09-30~"),
        ),
        ("sixième trimestre", "premiers trimestres"),
    ),
    Row(
        "quarter-code",
        rf"(?:T(?P<quarter>[1-4])|(?P<quarter2>[1-4])T|Q(?P<quarter3>[1-4]))[ /-]?{_YEAR}",
        lambda values: b.quarter({**values, "quarter": b.first_of(values, "quarter", "quarter2", "quarter3")}),
        (("T3 2024", "2024-35"), ("1T2025", "2025-33"), ("T4-2025", "2025-36")),
        ("T5 2024", "un T3"),
    ),
    Row(
        "quarter-range",
        r"T(?P<quarter>[1-4]) ?(?:-|–|/|et|à) ?T(?P<quarter2>[1-4])(?: de)? {year}",
        b.quarter_range,
        (("T1-T2 2025", "2025-33/2025-34"),),
        ("T1-T7 2025x",),
    ),
    Row(
        "quarters-first",
        rf"(?:les )?{{number}} premiers trimestres(?:{_OF} {{year}})?",
        b.first_quarters,
        (("les trois premiers trimestres de 2025", "2025-01/2025-09"),),
        ("les dix premiers trimestres de 2025x",),
    ),
    Row(
        "half",
        rf"(?:le |ce )?{{half}} sem(?:estre|\.)(?:{_OF} {_YEAR})?",
        b.half,
        (("le second semestre de 2026", "2026-41"), ("premier semestre 2025", "2025-40"), ("1er semestre de l'année 2024", "2024-40")),
        ("troisième semestre 2026x", "seconds semestres"),
    ),
    Row(
        "half-code",
        rf"S(?P<half>[12])[ /-]?{_YEAR}",
        b.half,
        (("S1 2026", "2026-40"), ("S2-2025", "2025-41")),
        ("S3 2026x", "Galaxy S2"),
    ),
    Row(
        "week-number",
        rf"(?:la )?(?:semaine|sem\.)(?: n[°ºo]\.?)? {{nn}}(?: ?(?:-|–|à|et) ?{{nn2}})?(?:{_OF} {_YEAR})?",
        b.week,
        (("semaine 36", "2025-09-01/2025-09-07"), ("la semaine 12 de 2024", "2024-03-18/2024-03-24"), ("semaine n° 8", "2026-02-16/2026-02-22")),
        ("semaine 61", "semaine 0"),
        not_before=r"[:.,][0-9]| ?(?:heures|h|%|jours)\b",
    ),
    Row(
        "weeks-number",
        rf"(?:les )?semaines {{nn}} ?(?:-|–|à|et) ?{{nn2}}(?:{_OF} {{year}})?",
        b.week,
        (("semaines 36 et 37 de 2025", "2025-09-01/2025-09-14"),),
        ("semaines 61 et 70",),
    ),
    Row(
        "week-of-day",
        rf"(?:la )?semaine du (?:lundi )?{{day}} {{month}}(?:{_OF} {_YEAR})?",
        b.week_of_day,
        (("la semaine du 18 mai 2026", "2026-05-18/2026-05-24"), ("semaine du lundi 2 mars", "2026-03-02/2026-03-08")),
        ("la semaine du 38 mai",),
    ),
    Row(
        "weekend-of-day",
        rf"(?:le )?week-?end du (?:{{wd}} )?{{day}} {{month}}(?:{_OF} {_YEAR})?",
        weekdays.weekend_of_day,
        (("le week-end du 14 mars 2026", "2026-03-14/2026-03-15"),),
        ("le week-end du 38 mai",),
    ),
    Row(
        "weekend",
        r"(?:le )?week-?end",
        relations.weekend,
        (("sont rentrés pendant le week-end", "2026-02-21/2026-02-22"),),
        ("fermé le week-end", "les week-ends"),
        after=r"pendant|durant|au cours du|au cours de|tout|avant|après|dès",
        not_before=r"-[a-z]| d[eu]s?\b| d['’]",
    ),
    Row(
        "weekend-this",
        r"ce week-?end",
        relations.weekend,
        (("a gagné ce week-end", "2026-02-21/2026-02-22"), ("aura lieu ce weekend", "2026-02-28/2026-03-01")),
        ("ce week-end-là", "ces week-ends"),
        not_before=r"[-‑]là",
    ),
    Row(
        "weekday-of-near-month",
        r"(?:le )?{nth} {weekday} (?:du|de) (?:mois {which}|ce mois)",
        relations.weekday_of_month_away,
        (("le premier mercredi du mois prochain", "2026-03-04"), ("dernier vendredi de ce mois", "2026-02-27")),
        ("le premier mercredi du mois", "le sixième mercredi du mois prochain"),
    ),
    Row(
        "weekday-of-month",
        rf"(?:le )?{{nth}} {{weekday}} (?:de |d['’]|du mois de |du mois d['’]){{month}}(?:{_OF} {{year}})?",
        b.weekday_of_month,
        (("le dernier lundi de mars 2026", "2026-03-30"), ("troisième mardi de septembre 2014", "2014-09-16"), ("le premier jeudi d'avril", "2026-04-02")),
        ("le sixième lundi de mars 2026", "les premiers lundis de mars"),
    ),
    Row(
        "day-number-of-month",
        rf"(?:le )?{{nth}} jour (?:de |d['’]|du mois de |du mois d['’]){{month}}(?:{_OF} {{year}})?",
        b.nth_day_of_month,
        (("le dernier jour d'octobre 2015", "2015-10-31"), ("premier jour de mai", "2026-05-01")),
        ("le premier jour de la paix",),
    ),
    Row(
        "week-of-month",
        rf"(?:la )?{{nth}} semaine (?:de |d['’]|du mois de |du mois d['’]){{month}}(?:{_OF} {{year}})?",
        b.week_of_month,
        (("la première semaine d'octobre 2025", "2025-10-06/2025-10-12"), ("dernière semaine de mai 2026", "2026-05-25/2026-05-31")),
        ("la première semaine de travail",),
    ),
    Row(
        "weekday-in-week",
        rf"{{weekday}}{_PART},? (?:de )?(?:la semaine {{which}}|cette semaine)",
        lambda values: b.weekday_in_unit({"which": 0, **values}),
        (("mercredi de la semaine prochaine", "2026-03-04"), ("vendredi de la semaine dernière", "2026-02-20"), ("jeudi de cette semaine", "2026-02-26")),
        ("mercredis de la semaine prochaine",),
    ),
    Row(
        "week-weekday",
        rf"la semaine {{which}},? (?:le )?{{weekday}}{_PART}",
        b.weekday_in_unit,
        (("la semaine prochaine, mercredi", "2026-03-04"),),
        ("la semaine prochaine, mercredis",),
    ),
    Row(
        "weekday-in-a-week",
        r"{weekday} en (?P<number>huit|quinze|8|15)",
        weekdays.weekday_in_weeks,
        (("mardi en huit", "2026-03-03"), ("jeudi en 8", "2026-03-05"), ("lundi en quinze", "2026-03-09")),
        ("lundi en huitième", "lundi en 12"),
    ),
    Row(
        "weekday-in-next-told-week",
        rf"(?:le )?{{weekday}}{_PART},? (?:de )?la semaine (?:suivante|d['’]après)",
        relations.weekday_in_told_week(1),
        (("Il tomba le 3 mai 2021. Le jeudi de la semaine suivante", "2021-05-13"),),
        ("jeudis de la semaine suivante",),
    ),
    Row(
        "weekday-night",
        r"(?:la )?nuit (?:de |du ){weekday} (?:à|au) {weekday2}",
        weekdays.weekday_night,
        (("a sombré dans la nuit de vendredi à samedi", "2026-02-20/2026-02-21"),),
        ("la nuit de vendredi à dimanche",),
    ),
    Row(
        "weekday-day",
        rf"(?:le |ce )?{{weekday}}{_PART} {{day}}",
        weekdays.weekday_and_day,
        (("a voté le vendredi 13", "2026-02-13"), ("se réunira jeudi 5", "2026-03-05")),
        ("le vendredi 14", "vendredi 13 heures"),
        not_before=r"[-–.,:/°%][0-9]|[.,]?[0-9]| ?(?:h|heures?|[%€°–/-]|au|à|et|ou)(?![a-zà-ÿ])| [a-zà-ÿ]+s\b|,? [0-9]",
    ),
    Row(
        "weekday-and-number",
        rf"(?P<core>(?:ce )?{{weekday!}}{_PART}) [0-9]{{1,2}}",
        b.weekday(Turn.TENSE),
        (("a tué vendredi 13 civils", "2026-02-20"), ("dès jeudi 9 h", "2026-02-26/..")),
        ("chaque vendredi 13 heures", "le vendredi 13 civils"),
        not_after=_HABITUAL,
    ),
    Row(
        "weekday-after",
        rf"(?:le )?{{weekday}}{_PART} (?:suivant|d['’]après)",
        b.weekday_after,
        (("Il tomba le 3 mai 2021. Le lundi suivant", "2021-05-10"),),
        ("les lundis suivants",),
    ),
    Row(
        "weekday-before",
        rf"(?:le )?{{weekday}}{_PART} (?:précédent|d['’]avant)",
        weekdays.weekday_before,
        (("Il tomba le 3 mai 2021. Le lundi précédent", "2021-04-26"),),
        ("les lundis précédents",),
    ),
    Row(
        "weekday-told",
        r"ce {weekday}-là",
        b.weekday_told,
        (("Il tomba le 3 mai 2021. Ce vendredi-là", "2021-04-30"),),
        ("ces vendredis-là",),
    ),
    Row(
        "weekday",
        rf"(?:ce )?{{weekday!}}{_PART}",
        b.weekday(Turn.TENSE),
        (("a parlé mardi", "2026-02-17"), ("ce jeudi soir, il recevra", "2026-02-26"), ("mardi dernier", "2026-02-17"), ("vendredi prochain", "2026-02-27")),
        ("chaque lundi", "le lundi", "les lundis", "un mardi", "Vendredi saint"),
        not_after=_HABITUAL,
        not_before=r"-[a-z]| (?:gras|noir)\b",
    ),
    Row(
        "weekday-opening",
        rf"{{Weekday}}{_PART}",
        b.weekday(Turn.TENSE),
        (("Mardi, il a parlé", "2026-02-17"), ("Jeudi soir : réception", "2026-02-26")),
        ("Chaque Mardi", "Le Journal du Dimanche", "Vendredi saint, Vendredi noir"),
        opens=True,
        not_after=_JOINED,
        not_before=r"-[a-z]| (?:noir|gras)\b",
    ),
    Row(
        "days-away",
        "{today}",
        b.days_away,
        (("hier soir", "2026-02-22"), ("aujourd’hui", "2026-02-23"), ("après-demain", "2026-02-25")),
        ("jusqu'à aujourd'hui", "le monde de demain", "d’hier à aujourd’hui", "de nos jours"),
        not_after=r"jusqu['’]à|jusqu['’]|d['’]|monde de|génération de|avenir de|société de|ville de|métiers de|lendemains?|[a-z]+s de",
        not_before=r"-là",
    ),
    Row(
        "this-day",
        r"ce jour",
        lambda values: b.days_away({"today": 0}),
        (("décidé en séance de ce jour", "2026-02-23"),),
        ("à ce jour", "jusqu’à ce jour", "ce journal"),
        not_after=r"à|où",
        not_before=r"-là",
    ),
    Row(
        "unit-away",
        rf"{_D}(?P<core>(?:le |la |l['’])?{{period}} {{which}}|(?:la )?(?P<which2>prochaine) (?P<period2>année scolaire))",
        lambda values: b.unit_away({"period": b.first_of(values, "period", "period2"), "which": b.first_of(values, "which", "which2")}),
        (
            ("la semaine dernière", "2026-02-16/2026-02-22"), ("le mois prochain", "2026-03"), ("l’an dernier", "2025"),
            ("l'année prochaine", "2027"), ("le siècle dernier", "19XX"), ("l’année en cours", "2026"),
            ("fin de l'an dernier", "2025-09~/2025-12~"), ("le week-end prochain", "2026-03-07/2026-03-08"),
        ),
        ("les semaines dernières", "le mois passera"),
        not_before=r" (?:de|du) {day}",
    ),
    Row(
        "unit-this",
        r"(?:ce|cet|cette|la présente|le présent) {period}(?:[-‑]ci)?",
        lambda values: b.unit_away({**values, "which": 0}),
        (("cette semaine", "2026-02-23/2026-03-01"), ("ce mois-ci", "2026-02"), ("cette année", "2026"), ("ce trimestre", "2026-33")),
        ("cette semaine-là", "ces semaines", "cet antécédent"),
        not_before=r"[-‑]là",
    ),
    Row(
        "year-about",
        r"l['’](?:an|année) écoulée?",
        lambda values: b.unit_about({"unit": Unit.YEAR, "which": -1}),
        (("au cours de l'année écoulée", "2025~"),),
        ("les années écoulées",),
    ),
    Row(
        "back-to-school",
        rf"{_D}(?P<core>(?:la )?rentrée(?: scolaire| académique| universitaire| parlementaire)?(?:{_OF} {_YEAR})?)",
        lambda values: b.month({**values, "month": 9}),
        (("à partir de la rentrée 2026", "2026-09/.."), ("sera prêt à la rentrée", "2026-09"), ("à la rentrée prochaine", "2026-09")),
        ("la rentrée des classes", "une rentrée d’argent"),
        after=r"à|avant|après|dès|depuis|pour|d['’]ici(?: à)?|jusqu['’]à|à partir de",
        not_before=r" (?:de|des|du)\b| d['’]",
    ),
    Row(
        "the-unit",
        rf"{_D}(?P<core>(?:la |l['’])?{{unit}})",
        compounds.current_unit,
        (
            ("d’ici la fin de l'année", "../2026-12~"), ("en fin d'année", "2026-09~/2026-12~"),
            ("à la fin du mois", "2026-02-21~/2026-02-28~"), ("la seconde moitié de l'année", "2026-41"),
        ),
        ("l'année de la paix", "la fin du mois de ramadan"),
        after=r"(?:début|fin|milieu|moitié|courant|cours)(?: (?:de|du))?",
        not_before=r" (?:de|du|des|où|que|qui|suivante?|précédente?|et|{which}|écoulée?)(?![a-zà-ÿ])| d['’]|[-‑]là",
    ),
    Row(
        "units-away",
        r"(?:les |ces )?(?:{number} {rough_which} {unit}|(?P<rough_which2>dernières|derniers|prochains|prochaines) {number2} {unit2}|{number3} {unit3} {past})",
        groups.either(b.units_away, number="number number2 number3", unit="unit unit2 unit3", rough_which="rough_which rough_which2 past"),
        (("les deux dernières semaines", "2026-02-09/2026-02-22"), ("les trois prochains mois", "2026-03/2026-05"), ("ces deux dernières années", "2024/2025")),
        ("les dernières semaines", "les prochains jours"),
    ),
    Row(
        "school-year",
        r"(?:l['’])?année (?:scolaire|académique|universitaire) {year} ?[-–/] ?(?:{year2}|{yy2})",
        b.school_span,
        (("l'année scolaire 2025-2026", "2025-08-01/2026-07-31"), ("année académique 2024/25", "2024-08-01/2025-07-31")),
        ("année scolaire 2025-2029",),
    ),
    Row(
        "gas-year",
        r"(?:l['’])?année gazière {year} ?[-–/] ?(?:{year2}|{yy2})",
        b.span_of_years((10, 1), (9, 30)),
        (("l’année gazière 2021-2022", "2021-10-01/2022-09-30"),),
        ("année gazière 2021-2029",),
    ),
    Row(
        "ago",
        r"(?:il y a|voici|voilà) (?:déjà |maintenant )?(?:(?:tout )?juste |exactement |environ |quelque |à peine |(?:près|(?:un peu )?plus|moins) d(?:e |['’]))?{number} {unit}",
        b.shifted(-1),
        (("il y a tout juste un an", "2025"), ("il y a deux semaines", "2026-02-09"), ("voici trois mois", "2025-11"), ("il y a dix ans", "2016"), ("il y a près d'un an", "2025")),
        ("il y a quelques semaines", "il y a longtemps", "il y a deux mois de retard"),
        not_before=r" (?:de|et demi)\b| d['’]",
    ),
    Row(
        "in-future",
        r"dans {number} {unit}",
        b.shifted(1),
        (("dans deux semaines", "2026-03-09"), ("dans un an", "2027")),
        ("dans les deux semaines", "dans deux semaines sur trois"),
        not_before=r" (?:sur|et demi|de|où|normale|ordinaire|électorale)(?![a-zà-ÿ])",
    ),
    Row(
        "within",
        r"d['’]ici(?: à)? {number} {unit}",
        _within,
        (("d'ici trois semaines", "../2026-03-16"), ("d’ici à deux ans", "../2028")),
        ("d'ici quelques semaines",),
    ),
    Row(
        "fortnight-ago",
        r"il y a une quinzaine(?: de jours)?",
        relations.fortnight(-1),
        (("il y a une quinzaine", "2026-02-09"),),
        ("il y a une quinzaine de cas",),
        not_before=r" de\b",
    ),
    Row(
        "in-a-fortnight",
        r"dans une quinzaine(?: de jours)?",
        relations.fortnight(1),
        (("dans une quinzaine de jours", "2026-03-09"),),
        ("dans une quinzaine de pays",),
        not_before=r" de\b",
    ),
    Row(
        "later",
        r"(?:environ |à peine |(?:près|plus|moins) d(?:e |['’]))?{number} {unit} (?:plus tard|après|plus loin)",
        b.shifted(1, Anchor.TOLD),
        (("Il tomba le 3 mai 2021. Deux jours plus tard", "2021-05-05"), ("En 2010, il partit ; un an après", "2011")),
        ("quelques semaines plus tard", "deux jours après le vote"),
        not_before=r" (?:l[ae]|les|son|sa|ses|leurs?|une?|des|du|cette|cet|ce|ces|notre|votre|nos|vos|que|avoir|être|[0-9])\b| (?:l|qu|s)['’]| (?-i:[A-ZÉ])",
    ),
    Row(
        "earlier",
        r"(?:environ |à peine |(?:près|plus|moins) d(?:e |['’]))?{number} {unit} (?:plus tôt|auparavant|avant)",
        b.shifted(-1, Anchor.TOLD),
        (("Il tomba le 3 mai 2021. Un an plus tôt", "2020"), ("Né en mai 2020 ; trois mois auparavant", "2020-02")),
        ("quelques semaines plus tôt", "deux jours avant le vote"),
        not_before=r" (?:l[ae]|les|son|sa|ses|leurs?|une?|des|du|de|cette|cet|ce|ces|notre|votre|nos|vos|que|[0-9])\b| (?:l|qu|d)['’]| (?-i:[A-ZÉ])",
    ),
    Row(
        "next-day",
        r"(?:le )?(?:lendemain(?: (?:matin|midi|soir|après-midi))?|jour (?:suivant|d['’]après))",
        lambda values: b.next_unit(1)({"unit": Unit.DAY}),
        (("Il tomba le 3 mai 2021. Le lendemain", "2021-05-04"), ("Il tomba le 3 mai 2021. Le jour suivant", "2021-05-04")),
        ("au lendemain de la guerre", "du jour au lendemain", "les lendemains"),
        not_after=r"jour au|sans",
        not_before=r" (?:de|du|des)\b| d['’]",
    ),
    Row(
        "day-after-next",
        r"(?:le )?surlendemain",
        lambda values: b.shifted(1, Anchor.TOLD)({"unit": Unit.DAY, "number": 2}),
        (("Il tomba le 3 mai 2021. Le surlendemain", "2021-05-05"),),
        ("le surlendemain de sa mort",),
        not_before=r" (?:de|du|des)\b| d['’]",
    ),
    Row(
        "eve",
        r"la veille(?: (?:au (?:matin|soir)|dans la nuit))?|le jour (?:précédent|d['’]avant)",
        lambda values: b.next_unit(-1)({"unit": Unit.DAY}),
        (("Il tomba le 3 mai 2021. La veille au soir", "2021-05-02"),),
        ("à la veille de la guerre", "en veille", "la veille sanitaire"),
        not_before=r" (?:de|du|des|[a-z]+(?:ique|aire|elle))\b| d['’]",
    ),
    Row(
        "eve-before",
        r"l['’]avant-veille",
        lambda values: b.shifted(-1, Anchor.TOLD)({"unit": Unit.DAY, "number": 2}),
        (("Il tomba le 3 mai 2021. L’avant-veille", "2021-05-01"),),
        ("l'avant-veille du scrutin",),
        not_before=r" (?:de|du|des)\b| d['’]",
    ),
    Row(
        "same-unit",
        r"(?:(?:le|la|ce|cette) même {same}|(?:ce|cet|cette) (?P<same2>jour|matin|soir|soirée|nuit|après-midi|semaine|mois|année|week-end|décennie|siècle)[-‑]là|(?:le |la )(?P<same3>jour|matin|soir) même)",
        lambda values: b.same_unit({"unit": b.first_of(values, "same", "same2", "same3")}),
        (("Il tomba le 3 mai 2021. Le même jour", "2021-05-03"), ("Arrivé en mai 2019 ; cette année-là", "2019"), ("Il tomba le 3 mai 2021. Le soir même", "2021-05-03")),
        ("ces mêmes jours", "la même journée", "le même jour que lui"),
        not_before=r" (?:que|qu['’]|où|de|du)(?![a-z])",
    ),
    Row(
        "next-unit",
        r"(?:la |le |l['’])(?:{same} (?:suivante?|d['’]après|qui (?:suit|suivit|suivait)))",
        lambda values: b.next_unit(1)({"unit": values["same"]}),
        (("En 2018, il vint. L'année suivante", "2019"), ("Il tomba le 3 mai 2021. La semaine suivante", "2021-05-10/2021-05-16")),
        ("les années suivantes",),
    ),
    Row(
        "same-unit-year-before",
        r"même {same} (?:de l['’]année (?:précédente|d['’]avant|antérieure)|de l['’]exercice précédent|un an (?:plus tôt|auparavant))",
        compounds.same_unit_year_before,
        (("Au premier trimestre 2025, 311 ; au même trimestre de l'année précédente", "2024-33"),),
        ("la même période de l'année de la paix", "la même journée de l'année précédente"),
    ),
    Row(
        "previous-unit",
        r"(?:la |le |l['’])(?:{same} (?:précédente?|d['’]avant|qui (?:précède|précéda|précédait)))",
        lambda values: b.next_unit(-1)({"unit": values["same"]}),
        (("En 2018, il vint. L’année précédente", "2017"), ("Il tomba le 3 mai 2021. Le mois précédent", "2021-04")),
        ("les mois précédents",),
    ),
    Row(
        "day-of-month",
        r"(?:le |ce )?{day} (?:courant|du mois (?:de )?courant|de ce mois(?:-ci)?|du présent mois|du mois {which})",
        b.day_of_month,
        (("le 15 courant", "2026-02-15"), ("le 15 de ce mois", "2026-02-15"), ("le 3 du mois prochain", "2026-03-03")),
        ("15 courants", "le 45 de ce mois"),
    ),
    Row(
        "decade",
        r"(?:les |ces )?(?:années|décennie) (?:{year}|['’‘]?{yy}|{decade})",
        b.decade,
        (("les années quatre-vingt-dix", "199X"), ("années ’80", "198X"), ("les années 1970", "197X"), ("début des années 90", "1990~/1992~")),
        ("années 93", "années neuves"),
        not_before=r" ?(?:et|-|–|à) ?[0-9]{4}",
    ),
    Row(
        "decades",
        r"(?:les )?années {year} et (?:de )?{year2}",
        spelled.years_or_decades,
        (("les années 1990 et 2000", "1990/2009"), ("années 2024 et 2025", "2024/2025")),
        ("les années 1990 et 2024",),
    ),
    Row(
        "century-range",
        r"(?:du |les )?(?:{roman}|{ordinal})(?: siècle)? (?:et|au) (?:du )?(?:{roman2}|{ordinal2}) siècles?",
        spelled.centuries_in_figures,
        (("les XVIIIe et XIXe siècles", "17XX/18XX"), ("du XVIe au XVIIIe siècle", "15XX/17XX")),
        ("les XIXe et XVIIIe siècles",),
    ),
    Row(
        "century",
        r"(?:le |ce )?(?:{roman}|{ordinal}) (?:siècle|s\.)",
        spelled.century_in_figures,
        (("le XIXe siècle", "18XX"), ("au dix-septième siècle", "16XX"), ("XXIᵉ siècle", "20XX"), ("la fin du XVIII e siècle", "1767~/1799~")),
        ("le XLVe siècle", "le demi-siècle", "le IIe siècle avant notre ère"),
        not_before=r" av(?:ant|\.)",
    ),
    Row(
        "feast",
        r"(?:la |le |les |l['’])?{feast}(?: (?:de )?{year})?",
        feasts.feast,
        (("Pâques 2024", "2024-03-31"), ("à Noël 2025", "2025-12-25"), ("lundi de Pentecôte 2024", "2024-05-20"), ("Noël dernier", "2025-12-25")),
        ("Jean-Noël", "l’île de Pâques", "marché de Noël", "Noël Mamère"),
        not_after=r"[A-Za-zé]+-|(?:vacances|congés?|marchés?|île|œufs?|père|sapin|repas|cadeaux?|prime|fêtes|rue|avenue|place) (?:de|de la|de l['’]|du)|père|saint",
        not_before=r"-[a-z]| (?-i:[A-Z])",
    ),
    Row(
        "years-from",
        r"(?:(?:la )?période |(?:les )?exercices )?(?:de |entre ){year} (?:à|et|jusqu['’]à|jusqu['’]en) {year2}",
        b.year_range,
        (("de 2021 à 2025", "2021/2025"), ("entre 1990 et 1995", "1990/1995")),
        ("de 2026 à 2024", "de 2021 à 2025 logements"),
        not_before=_UNITS_BEHIND,
    ),
    Row(
        "years-ongoing",
        r"(?:de |depuis )?{year} (?:à|jusqu['’]à) (?:nos jours|aujourd['’]hui|ce jour)",
        relations.ongoing_years,
        (("de 1999 à nos jours", "1999/.."), ("1830 à aujourd’hui", "1830/..")),
        ("de naguère à nos jours",),
    ),
    Row(
        "years-range",
        r"(?:(?:les )?années |(?:la )?période |(?:la )?saison |(?:les |l['’])?exercices? )?{year} ?(?:-|–|—|/|à) ?{year2}",
        b.year_range,
        (("2024-2026", "2024/2026"), ("1568–1648", "1568/1648"), ("les années 2021 à 2023", "2021/2023"), ("la période 2021-2027", "2021/2027")),
        ("2026-2024", "n° 2024-2026"),
        not_after=_COUNT_BEFORE + r"|sessions?|législature|Chambre|Sénat",
        not_before=r"[-/–][0-9]|,? n[°ºo]" + "|" + _UNITS_BEHIND,
    ),
    Row(
        "years-short-range",
        r"{year}[-–/]{yy2}",
        b.year_range,
        (("la guerre de 1914-18", "1914/1918"), ("saison 2024/25", "2024/2025")),
        ("1914-12", "dossier 1914-18"),
        after=r"en|de|période|années|guerre|entre|saison|exercice",
        not_before=r"[-/–][0-9]|,? n[°ºo]|[0-9]",
    ),
    Row(
        "years-short-range-opening",
        r"{year}[-–]{yy2}",
        b.year_range,
        (("- 1914-18 : Première Guerre mondiale", "1914/1918"),),
        ("- 1914-12 : code", "dossier 1914-18"),
        opens=True,
        not_before=r"[-/–][0-9]|[0-9]| [0-9]",
    ),
    Row(
        "years-list",
        r"(?:les )?(?:années )?{year}, {year3}(?:, {year4})?(?:, {year5})? et {year2}",
        groups.years_in_a_row,
        (("2024, 2025 et 2026", "2024/2026"),),
        ("2024, 2025 et 2023", "2020, 2021 et 2023"),
    ),
    Row(
        "year-word",
        rf"(?:l['’])?(?:année|an|exercice|millésime)(?: (?:civile|budgétaire|fiscale|comptable|fiscal|comptable|de référence))? {_YEAR}",
        b.year,
        (("l'année 2025", "2025"), ("l’an 1648", "1648"), ("exercice budgétaire 2024x ; exercice 2024", "2024")),
        ("l'année 12025", "années 2025x"),
    ),
    Row(
        "year-words",
        r"l['’]an {thousand}(?:[ -]{below})?",
        lambda values: b.year({"year": values["thousand"] + values.get("below", 0)}),
        (("l'an deux mille vingt-quatre", "2024"), ("l’an deux mille", "2000")),
        ("l'an deux cents",),
    ),
    Row(
        "year",
        r"{year}",
        b.recent_year,
        (("en 2025", "2025"), ("Depuis 2022", "2022/.."), ("budget 2026", "2026")),
        ("n° 2361", "près de 2000 logements", "2025 logements", "2027 millions d'euros", "article 2020", "BP 2025", "2050", "1648"),
        not_after=_COUNT_BEFORE,
        not_before=_UNITS_BEHIND,
    ),
    Row(
        "year-told",
        r"{year}",
        b.year,
        (("en 1848", "1848"), ("jusqu’en 2050", "../2050"), ("depuis 1568", "1568/.."), ("la révolution de 1830", "1830")),
        ("les 1848 personnes", "plus de 1848", "de 1848 logements", "une troupe de 1500 cavaliers"),
        after=r"en|depuis|dès|jusqu['’](?:en|à)|d['’]ici|de|vers|circa|ca\.?|v\.|après|avant|fin|début|milieu|entre|et|à|an|année|horizon"
        r"|(?:{lone})|[(–-]|été|automne|hiver|printemps|tard|partir de|courant",
        not_after=_COUNT_BEFORE,
        not_before=_UNITS_BEHIND + "|" + _PLURAL,
    ),
    Row(
        "year-listed",
        r"(?P<core>{year})(?:, {year3}){0,9}(?: et|,? puis)(?: en)? {year2}",
        compounds.odd_year,
        (("le village brûla en 1634, 1672 et 1803", "1672"),),
        ("n° 1634, 1672 et 1803", "1634, 1672 et 1803 habitants"),
        not_after=_COUNT_BEFORE,
        not_before=_UNITS_BEHIND + "|" + _PLURAL,
    ),
    Row(
        "year-opening",
        r"{year}",
        b.year,
        (("1648 : paix de Westphalie", "1648"), ("1302, bataille", "1302")),
        ("1830 soldats", "| 1250 | 1300 |", "1500-A"),
        opens=True,
        not_after=r"\|",
        # Only as the label of an entry: what follows is a colon, a dash, a comma or the end of the line.
        not_before=r"(?! ?[:–—]| -|, (?!pas|puis|et|[0-9])| ?[\r\n]| ?\Z)",
    ),
    Row(
        "year-note",
        r"(?P<core>{year})[0-9]{1,2}",
        b.recent_year,
        (("fin 20244.", "2024-09~/2024-12~"), ("en 20235", "2023")),
        ("code 20235", "20235 logements"),
        after=r"en|depuis|dès|jusqu['’]en|fin|début|fin de|début de|(?:{lone})|semestre|trimestre",
        not_before=_UNITS_BEHIND,
    ),
    Row(
        "year-short",
        r"['’‘]{yy}",
        b.year,
        (("en ’98", "1998"),),
        ("le ’98", "s’24"),
        after=r"en|depuis|fin|début|été|hiver|avant|après",
        not_before=r"[%0-9]",
    ),
)  # fmt: skip

_MARK = r"(?:,|et|à|-|–)"
REFUSALS = (
    *COMMON_REFUSALS,
    Refusal(
        "number",
        rf"(?:n[°º]s?|no\.?|nos|numéros?|réf\.?|référence|dossier|affaire|NOR|CELEX|matricule)[.:]? ?:? ?[A-Z0-9]*[0-9][0-9A-Z./-]*(?: ?{_MARK} ?[0-9][0-9.-]*)*",
        (
            "n° 2361",
            "nos 2019 et 2020",
            "réf. 2024-0001234",
            "dossier 2023/1144",
            "loi n° 2024-2025",
            "NOR : INTX2024123D",
        ),
        (("loi n° 2023-1195 du 18 décembre 2023", "2023-12-18"),),
    ),
    Refusal(
        "parliament",
        r"(?:session|sessions|législature|année parlementaire)(?: (?:ordinaire|extraordinaire|parlementaire))?(?: de)? [0-9]{4} ?[-–/] ?[0-9]{2,4}"
        r"|DOC [0-9]{2} [0-9]{4}/[0-9]{3}|Doc\. ?(?:parl|Sén|Ch)\.?,? [^0-9\n]{0,24}[0-9]{4} ?[-–/] ?[0-9]{2,4}",
        ("session ordinaire 2023-2024", "DOC 55 2023/001", "Doc. parl., Chambre, 2023-2024"),
        (("en session en 2023", "2023"),),
    ),
    Refusal(
        "article",
        r"(?:articles?|art\.|alinéas?|al\.|§{1,2}|paragraphes?|chapitres?|annexes?|tableaux?|figures?|pages?|pp?\.|considérants?|titre|livre|vol\.|fascicule)"
        r" ?(?:[LRDA]\.?[ *]?)?[0-9]+(?:[.:-][0-9]+)*[a-z]?",
        ("article 2024", "articles 12.3.2024", "annexe 1990", "art. 2020", "article L. 2024-12", "§ 2021"),
        (("l'article 5 du 3 mai 2024", "2024-05-03"),),
    ),
    Refusal(
        "regulation",
        r"(?:règlement|directive|décision|recommandation|décret|arrêté|convention|résolution)(?: \((?:UE|CE|CEE)\))?(?: n[°º]\.?)? ?[0-9]{1,4}/[0-9]{1,4}(?:/(?:UE|CE|CEE))?"
        r"|[0-9]{4}/[0-9]{1,4}/(?:UE|CE|CEE|PESC|JAI)",
        ("Règlement (UE) 2016/679", "directive 2008/98/CE", "décision 2021/1119", "2014/145/PESC"),
        (("Règlement du 27 avril 2016", "2016-04-27"),),
    ),
    Refusal(
        "official-journal",
        r"(?:JO(?:UE|RF|CE)?|J\.O\.) ?(?:[LC] ?(?:n[°º] ?)?|n[°º] ?)[0-9]+|(?-i:FF|RO|RS|ATF|RTF|ROLF|CRIV) [0-9][0-9.]*(?: [IVX]+)?(?: [0-9]+)?",
        ("JO L 2019", "JORF n° 2024", "FF 2023 1234", "RO 2022 491", "RS 0.142.2024", "ATF 1990 II 2020"),
        (("JO L 119 du 4.5.2016", "2016-05-04"), ("les JO 2024", "2024")),
    ),
    Refusal(
        "amount",
        r"(?:EUR|USD|CHF|GBP|€|\$|£) ?[0-9][0-9.,'’]*(?: ?[-–] ?[0-9][0-9.,]*)?(?: (?:millions?|milliards?|mio|mia|k)\.?)?",
        ("EUR 2027 millions", "€2025", "CHF 1’950", "$ 2024"),
        (("EUR 5 mio en 2024", "2024"),),
    ),
    Refusal(
        "amount-behind",
        r"[0-9][0-9.,]* ?(?:euros?|francs?|dollars?|millions?|milliards?|M€|k€|Mds?€|pour cent|%|€|\$)",
        ("2025 millions", "2024 euros", "1990 €", "2020 %"),
        (("en 2024 millionnaire", "2024"),),
    ),
    Refusal(
        "thousands-spaced",
        r"[0-9]{1,3}(?: [0-9]{3})+(?:[.,][0-9]+)?",
        ("2 026", "12 025 000", "1 950,20"),
        (("12 mars 2024", "2024-03-12"),),
    ),
    Refusal(
        "postcode",
        r"(?-i:CH|B|BE|L)[- ][0-9]{4}|[0-9]{1,4}[a-z]?, ?[0-9]{4} (?-i:[A-ZÉ][A-Za-zé-]+)|(?:1950 Sion|1920 Martigny|1930 Zaventem|2000 (?:Neuchâtel|Anvers|Antwerpen))",
        ("CH-2000 Neuchâtel", "B-1950 Kraainem", "rue de la Loi 16, 2018 Anvers", "1950 Sion"),
        (("en 2025, Anvers", "2025"),),
    ),
    Refusal(
        "phone-pairs",
        r"0[1-9](?:[ .-]?[0-9]{2}){4}|0[0-9]{1,3}[ /][0-9]{2,3}(?:[ .][0-9]{2,3}){2,3}",
        ("01 20 25 20 24", "01.42.20.25.20", "02/20 25 20 24", "0800 20 25 26 27"),
        (("01.12.2024", "2024-12-01"),),
    ),
    Refusal(
        "version",
        r"(?:version|v|release|Windows|Office)\.? ?[0-9]+(?:\.[0-9]+)*",
        ("version 2024", "v2.12.2024", "version 3.4.2021"),
        (("version du 3 mai 2024", "2024-05-03"),),
    ),
    Refusal(
        "street",
        r"(?:rues?|place|avenue|av\.|boulevard|bd|quai|pont|square|cours|stade|école|lycée|collège|station|métro|gare|caserne|allée|impasse|esplanade|salle|chemin|passage|parvis|résidence|cité)"
        r" (?:du |des |de la |de l['’])?(?:{day} {month}(?: {year})?|{dayword} {month2}|{day2}-{month3}(?:[- ]{year2})?|{feast})",
        (
            "rue du 8 mai 1945",
            "place du 11 novembre 1918",
            "avenue du 14 juillet",
            "boulevard du 4 septembre",
            "rue du Quatre Septembre",
            "rue du 8-Mai-1945",
            "rue de l’Ascension",
        ),
        (("rue fermée le 8 mai 2025", "2025-05-08"),),
    ),
    Refusal(
        "set",
        rf"(?:{_GENERIC})(?: {{number}})?(?: premiers?| derniers?)? (?:{{weekday}}s?|{{day}} {{month}}|{{month2}}|{{season}}s?|{{unit}}|{{feast}})"
        r"|les? {weekday2}s? (?:et|au|à|ou) (?:les? )?{weekday3}s?|du {weekday4} au {weekday5}|(?:le )?{nth} {weekday6} (?:du|de chaque) mois",
        (
            "chaque lundi",
            "tous les mois",
            "tous les 14 juillet",
            "tous les deux ans",
            "du lundi au vendredi",
            "le mardi et le jeudi",
            "le premier lundi du mois",
            "chaque été",
        ),
        (
            ("chaque lundi depuis le 3 mai 2024", "2024-05-03/.."),
            ("du lundi 3 au vendredi 7 mars 2025", "2025-03-03/2025-03-07"),
        ),
        not_before=r" {which}",
    ),
    Refusal(
        "every-year",
        r"(?:du |le |au )?{day} {month}(?: au {day2} {month2})?,? (?:de )?chaque (?:an|année)"
        r"|(?:chaque année|tous les ans),? (?:le |au |du ){day3} {month3}(?: au {day4} {month4})?",
        (
            "le 1er mai de chaque année",
            "du 1er octobre au 31 mars de chaque année",
            "chaque année, le 1er mai",
            "tous les ans au 31 décembre",
        ),
        (("chaque année depuis le 1er mai 2024", "2024-05-01/.."),),
    ),
    Refusal(
        "person",
        r"(?:M\.|MM\.|Mmes?|Mlle|Monsieur|Madame|maître|Me|maréchal|général|colonel|docteur|Dr|Pr|le ministre|la ministre|députée?|sénateur|sénatrice|planète|champ de|Sainte?)"
        r" (?:[A-Z]\. |[A-Z][a-zé]+ )?(?-i:Mars|Mai|Avril|Juin|Juillet|Août|Septembre|Décembre|Dimanche|Lundi|Vendredi|Samedi|Noël|Pâques|Printemps|Été|Hiver)(?:-[A-Z][a-z]+)?",
        ("M. Avril", "Mme Mars", "le maréchal Juin", "Mme C. Printemps", "la planète Mars"),
        (("le ministre a signé en mars", "2025-03"),),
    ),
    Refusal(
        "end-verb",
        r"(?:prend|prennent|prendra|prendront|prenait|prit|pris|met|mettra|mettre|prendre|mis|mit) fin",
        ("prend fin", "a mis fin"),
        (("prend fin le mois prochain", "2026-03"), ("prendra fin fin mars", "2026-03-21~/2026-03-31~")),
    ),
    Refusal(
        "journal",
        r"(?:Journal du|Ouest|Matin|24 heures) (?-i:Dimanche)|(?-i:Printemps) (?:des|arabe|républicain|de Prague)",
        ("le Journal du Dimanche", "Sud Ouest Dimanche", "le Printemps arabe"),
        (("le journal du dimanche 8 mars 2026", "2026-03-08"),),
    ),
    Refusal(
        "quoted-title",
        r"[«“\"] ?[0-9]{4} ?[»”\"]",
        ("le film « 1917 »", "le roman “1984”"),
        (("« C'était en 2024 »", "2024"),),
    ),
    Refusal(
        "clock",
        r"[0-9]{1,2}[.:][0-9]{2} ?(?:h|heures)|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?|[0-9]{1,2} ?h(?:eures)? ?[0-9]{2}",
        ("10.30 h", "19:30", "20h25", "10 h 30"),
        (("le 3 mai 2024 à 10h30", "2024-05-03"),),
    ),
    Refusal(
        "idiom",
        r"du jour au lendemain|d['’]hier à aujourd['’]hui|d['’]un jour à l['’]autre|des mille et une nuits",
        ("du jour au lendemain", "d'hier à aujourd’hui"),
        (("du jour au lendemain en mars 2024", "2024-03"),),
    ),
)

OPENERS = (
    Modifier("since", r"depuis", m.since_past,
             (("depuis le 24 février 2022", "2022-02-24/.."), ("depuis novembre", "2025-11/.."), ("depuis fin 2023", "2023-09~/.."), ("depuis ce lundi", "2026-02-23/.."), ("depuis février", "2026-02/..")),
             ("depuis l'invasion", "depuis lors")),
    Modifier("from", r"(?:à partir(?: d(?:e|u|es))?|à dater d(?:e|u))", m.since,
             (("à partir du 1er mai", "2026-05-01/.."), ("à partir de 2027", "2027/..")),
             ("à partir de maintenant", "à dater du vote")),
    Modifier("as-soon-as", r"dès", m.since,
             (("sera ouvert dès le 1er juin", "2026-06-01/.."), ("dès 2027", "2027/..")),
             ("dès que", "alerté dès octobre 2023", "dès 1949"), idle_when_over=True),
    Modifier("after", r"(?:après|passé|postérieurement (?:à|au)|au-delà d(?:e|u))", m.since,
             (("après le 1er mai 2025", "2025-05-01/.."), ("au-delà de 2030", "2030/..")), ("après la guerre",)),
    Modifier("until", r"jusqu(?:['’](?:au|à|en|aux)|e)", m.until,
             (("jusqu'au 1er juin 2026", "../2026-06-01"), ("jusqu’en 2027", "../2027"), ("jusqu’à fin 2026", "../2026-12~")),
             ("jusqu'à présent", "jusqu’à 2025 logements"), ahead=True),
    Modifier(
        "by",
        r"(?:au plus tard(?: (?:au|en|à|pour|avant|d['’]ici(?: au| à)?))?|d['’]ici(?: au| à| en)?|avant|antérieurement (?:à|au)|pas plus tard que|pour au plus tard)",
        m.until,
        (("au plus tard le 1er juillet 2026", "../2026-07-01"), ("d'ici 2030", "../2030"), ("avant le 3 mai 2024", "../2024-05-03"),
         ("d’ici à la fin 2026", "../2026-12~"), ("au plus tard en mars 2027", "../2027-03")),
        ("d'ici là", "avant la guerre"),
        ahead=True,
    ),
)  # fmt: skip


def _unchanged(reading: Reading) -> Reading:
    """For words that belong to the date and say nothing more."""
    return reading


_PERIOD_OF = r"(?: (?:de|du|des))?"
MODIFIERS = (
    Modifier("about", r"(?:vers|circa|ca\.?|v\.|env\.|aux (?:environs|alentours) d(?:e|u)|autour d(?:e|u)|approximativement)", m.about,
             (("vers le 5 juin 2025", "2025-06-05~"), ("vers 1850", "1850~"), ("aux alentours du 3 mai 2024", "2024-05-03~")), ("vers la ville", "ca. 30 euros")),
    Modifier("start", rf"(?:(?:le )?(?:tout )?début{_PERIOD_OF}|(?:les )?premiers (?:mois|jours) (?:de|du)|(?:le )?premier tiers (?:de|du))", m.third(0),
             (("début 2026", "2026-01~/2026-04~"), ("au début de ce mois", "2026-02-01~/2026-02-10~"), ("le début des années 1990", "1990~/1992~")),
             ("début du match", "au début")),
    Modifier("middle", rf"(?:(?:le )?milieu{_PERIOD_OF}|(?:la )?mi)", m.third(1),
             (("au milieu de 2026", "2026-05~/2026-08~"), ("milieu du mois de mai 2025", "2025-05-11~/2025-05-20~"), ("à la mi-mai 2025", "2025-05-11~/2025-05-20~"),
              ("la mi-2026", "2026-05~/2026-08~")),
             ("au milieu de la salle", "mi-marseillais", "à mi-chemin")),
    Modifier("end", rf"(?:(?:la )?(?:toute )?fin{_PERIOD_OF}|(?:les )?derniers (?:mois|jours) (?:de|du))", m.third(2),
             (("fin 2025", "2025-09~/2025-12~"), ("la fin de l’année dernière", "2025-09~/2025-12~"), ("fin mai 2025", "2025-05-21~/2025-05-31~"),
              ("à la fin de l'année 2025", "2025-09~/2025-12~")),
             ("la fin de la guerre", "fin prêt")),
    Modifier("during", r"courant(?: du)?", _unchanged,
             (("courant 2027", "2027"), ("Courant mars, il sera", "2026-03")), ("le courant marin", "courant alternatif")),
    Modifier("first-half", rf"(?:la )?(?:première|1re|1ère) (?:moitié|quinzaine|partie){_PERIOD_OF}", m.half(0),
             (("la première quinzaine de mai 2025", "2025-05-01/2025-05-15"), ("première moitié du XIXe siècle", "1800/1849")), ("la première moitié du match",)),
    Modifier("second-half", rf"(?:la )?(?:seconde|deuxième|dernière|2e) (?:moitié|quinzaine|partie){_PERIOD_OF}", m.half(1),
             (("la seconde moitié des années 1990", "1995/1999"), ("seconde quinzaine d’avril 2025", "2025-04-16/2025-04-30")), ("la seconde moitié du match",)),
)  # fmt: skip

SUFFIXES = (
    Modifier("past", r"(?:derniers?|dernières?|passée?s?|écoulée?s?)", m.turned(Turn.PAST),
             (("le 19 décembre dernier", "2025-12-19"), ("les 18 et 19 décembre derniers", "2025-12-18/2025-12-19"), ("lundi dernier", "2026-02-16"),
              ("samedi passé", "2026-02-21")),
             ("la séance dernière",)),
    Modifier("ahead", r"(?:prochaine?s?|à venir)", m.turned(Turn.FUTURE),
             (("le 1er juillet prochain", "2026-07-01"), ("mercredi prochain", "2026-02-25")),
             ("la séance prochaine",)),
    Modifier("at-latest", r"(?:(?:inclus )?au plus tard|dernier délai)", m.until,
             (("le 15 mars 2026 au plus tard", "../2026-03-15"), ("le 15 mars 2026 dernier délai", "../2026-03-15")),
             ("demain matin au plus tôt",)),
    Modifier("inclusive", r"inclus(?:ivement)?", _unchanged,
             (("du 15 avril au 15 juin 2025 inclus", "2025-04-15/2025-06-15"), ("jusqu'au 3 mai 2025 inclus", "../2025-05-03")),
             ("le 3 mai incluse",)),
)  # fmt: skip

LINKS = (
    Link("in-year", r",? (?:de )?", within_year,
         (("en mai de l’année dernière", "2025-05"), ("En 1953, tout céda. Le 22 février de la même année", "1953-02-22"), ("au printemps de l'an prochain", "2027-21")),
         ("mai avec l'an",)),
    Link("between", r" et (?:en |à )?", join,
         (("entre le 1er mai 2023 et le 3 juin 2024", "2023-05-01/2024-06-03"), ("entre fin 2023 et début 2024", "2023-09~/2024-04~")),
         ("entre la poire et le fromage",), before="entre", needs_before=True),
    Link("from-to", r" ?(?:au|à|jusqu['’](?:au|à|en)|–|—|-) ?(?:la )?", join,
         (("du 1er janvier 2025 au 30 juin 2026", "2025-01-01/2026-06-30"), ("de septembre 2024 à mars 2025", "2024-09/2025-03"),
          ("depuis le 3 mai 2024 jusqu’au 7 juin 2024", "2024-05-03/2024-06-07"), ("fin 2023-début 2024", "2023-09~/2024-04~")),
         ("de la cave au grenier",), before=r"depuis|à partir d[eu]|dès|du|de|d['’]"),
    Link("years-and", r" (?:et|&) ", b.adjoining,
         (("2026 et 2027", "2026/2027"),), ("ceci et cela",)),
)  # fmt: skip

# Participles that stand with a noun, and not with a verb that says more: "l'étude présentée en mars sera…".
_AUXILIARIES = (
    "a|ai|ont|avait|avaient|avoir|ayant|aura|auront|aurait|auraient|est|sont|était|étaient|être|étant|sera|seront|serait|seraient|soit|soient|été"
    "|reste|restent|demeure|pas|plus|jamais|bien|donc|aussi|ainsi|déjà|encore|tout|enfin|y|en|et|ou"
)
_PROSPECTIVE = "(?:prév|attend|escompt|programm|planifi|fix|report|envisag|espér|ann|journ|soir|matin|entr|march|comit|soci|arm|march|assembl|communiqu|côt|ét|lyc|mus)"
_ATTRIBUTE = (
    rf"(?!(?:{_AUXILIARIES}) )[a-zà-ÿ]++(?<!ment),? (?!{_PROSPECTIVE}(?:ée?s?|ues?)\b)"
    r"(?:[a-zà-ÿ]{2,}(?<!t)ée?s?|[a-zà-ÿ]{3,}tée?s?|(?:sou|trans|com|ad|pro|per|re|é)mise?s?|(?:re|entre|com|ap)?prise?s?"
    r"|(?:obt|t|maint|sout|interv|surv)enue?s?|(?:re|con|per)çue?s?|rendue?s?|établie?s?|conclue?s?|élue?s?|ouverte?s?|parue?s?)"
    r"(?: (?:en|au|aux|dès|à la|à l['’]))?"
)

TENSE = Tense(
    past=frozenset(
        "a ai as ont avons avez avait avaient avais avions eu eut eurent été étais était étaient étions fut furent fit firent dit"
        " prit prirent mit mirent vint vinrent devint devinrent tint tinrent vit virent reçut reçurent mourut naquit parut"
        " adopta annonça approuva arriva attaqua bombarda cessa chargea commença confirma créa débuta décida décréta demanda dirigea"
        " donna engagea envoya fonda fixa gagna inaugura installa instaura lança laissa leva marqua mena nomma occupa ordonna organisa"
        " passa porta présenta proclama prononça proposa publia quitta ratifia rejeta remporta remplaça renonça signa succéda"
        " supprima termina tomba tourna transféra trouva vota entra déclara rencontra démarra libéra resta entama autorisa alla"
        " entrait entraient ouvrait ouvraient préparait préparaient montrait montraient durait duraient déclarait déclaraient démarrait"
        " considérait considéraient espérait espéraient assurait assuraient offrait souffrait mourait courait demeurait figurait opérait"
        " fallait pouvait pouvaient voulait voulaient dernier dernière derniers dernières passé passée déjà jadis naguère"
        " précédent précédemment appris indiqué annoncé déclaré précisé affirmé expliqué souligné ajouté rapporté rappelé né née décédé décédée paru parue survenu survenue entré entrés arrivé arrivés"
        " devenu devenue intervenu intervenue ayant rappelle rappelons".split()
    ),
    future=frozenset(
        "sera seront serai serons serez aura auront aurai aurons aurez va vont vais allons allez doit doivent devons devra devront fera"
        " feront pourra pourront pourrons peut peuvent viendra viendront prendra prendront tiendra tiendront entrera entreront ouvrira"
        " débutera commencera démarrera présentera remettra transmettra examinera recevra reviendra adressera communiquera informera"
        " serait seraient aurait auraient devrait devraient pourrait pourraient irait ira iront faudra faut ferait prévoit prévoient prévoyons prévu"
        " prévue prévus prévues envisage envisagent envisagé envisagée entend entendent souhaite souhaitent espère espèrent"
        " attendu attendue attendus attendues programmé programmée planifié planifiée planifiés fixé fixée fixés délai délais"
        " prochain prochaine prochains prochaines bientôt ultérieurement commence commencent débute débutent démarre"
        " démarrent ouvre ouvrent expire expirent tient tiennent prend prennent convoque convoqué convoquée convoqués invite invitent vise"
        " visent être prévision prévisions"
        " attend attendent attendons intention souhaitons voudrait veut veulent horizon inscrit inscrivez".split()
    ),
    past_pattern=r"est|sont|sommes|[a-zà-ÿ]{2,}(?:èrent|irent|urent)|[a-zà-ÿ]{3,}(?:isa|ifia|uta|esta|onna|cha|ssa|gna)"
    r"|[a-zà-ÿ]{2,}[a-qs-zà-ÿ](?:ait|aient)|[a-zà-ÿ]+(?:[a-hj-su-zà-ÿ]|[a-hj-zà-ÿ]t|i)ée?s?"
    r"|(?:sou|trans|com|ad|pro|per|re|é)mis|(?:sou|trans|com|ad|pro)mises?|(?:re|entre|com|sur|ap)?pris|(?:dev|obt|t|maint|sout|interv|surv|parv|prov)enue?s?"
    r"|(?:re|con|per)çue?s?|(?:é|con|ex|in)c?lue?s?|(?:ren|ven|per|suspen|éten|enten|défen)due?s?|réunie?s?|finie?s?|établie?s?|remplie?s?"
    r"|(?:intro|con|pro|ré)duite?s?|(?:con|dé)truite?s?|construite?s?|(?:ou|décou|cou)verte?s?|offerte?s?|clos(?:es?)?|paru|née?s?|mort",
    plain_future=r"[a-zà-ÿ]{2,}(?:era|ira|dra|tra|vra|rra|eront|iront|dront|tront|vront|rront|erons|irons|drons|trons|vrons)",
    future_pattern=r"[a-zà-ÿ]{2,}(?:rait|raient)",
    neutral=frozenset(
        "devait devaient année années journée journées soirée matinée durée armée entrée marché marchés comité comités société sociétés qualité sécurité"
        " activité activités santé traité traités autorité autorités majorité minorité cité université unité unités égalité priorité"
        " priorités réalité collectivité collectivités communauté communautés liberté libertés propriété députée députés député députées"
        " employé employés salarié salariés délégué déléguée délégués réfugiés réfugié canapé côté côtés congé congés degré degrés clé clés"
        " idée idées arrivée montée tournée musée musées lycée lycées gré pré thé café beauté facilité solidarité responsabilité capacité"
        " souhait retrait extrait portrait parfait satisfait trait lait attrait contrait lieutenant électricité mobilité publicité"
        " efficacité citoyenneté fiscalité nationalité avoir comté compté métré agréé arrêté arrêtés procédé procédés énoncé exposé communiqué"
        " relevé intitulé tracé entreprise entreprises revenu revenus marée fusée chaussée lycéen visée portée dictée pensée renommée invité invités associé associés assemblée intéressé intéressés opéra caméra extra infra ultra contra environs avirons patrons citrons électrons neutrons escadrons chaudrons goudrons tantra terra".split()
    ),
    records=_ATTRIBUTE
    + r"|(?:lettres?|courriers?|courriels?|missive|note|avis|rapport|arrêtés?|décrets?|lois?|ordonnances?|jugement|arrêt|décision|délibération|circulaire|procès-verbal|procès-verbaux"
    r"|conclusions|déclaration|mémoire|bulletin|mémorandum|facture|attestation|certificat|attentats?|attaques?|accident|incendie|séisme|catastrophe|naufrage|tempête|émeutes|agression|invasion|procès verbal|PV|compte rendu|compte-rendu|communiqué|demande|plainte|requête|question|résolution|motion|convention|accord|protocole|mail|e-mail|instruction|directive|règlement)"
    r"(?: (?:royal|royale|ministériel|ministérielle|municipal|préfectoral|grand-ducal|écrite|conjointe|interministérielle))?(?: de la (?:séance|réunion))?"
    r"(?: n[°º] ?[0-9/.-]+)? (?:du|en date du|datée?s? du|daté du|signée? le|rendue? le)",
    commitments=r"(?:prolongée?s?|prorogée?s?|reportée?s?|repoussée?s?|différée?s?|étendue?s?|reconduite?s?)(?: [\wà-ÿ'’-]+){0,3}? (?:jusqu['’](?:au|à|en)|au|à|en) ◊|(?:décid[ée]e?|décida|convenu|convinrent|promis|promet|engagée?s?|engage|invitée?s?|invite|demand[ée]e?|demanda|demande|chargée?s?|charge|prévoit|propose|proposé)"
    r",?(?: [\wà-ÿ'’-]+){0,6}? (?:de |d['’]|à )(?!l['’]|la |le |cet|ce |un)[a-zà-ÿ]{2,}(?:er|ir|re|oir)\b(?: [\wà-ÿ'’-]+){0,8}? ?◊",
    breaks=frozenset(
        "que qui dont où lorsque quand tandis alors mais car puisque comme si afin lequel laquelle lesquels lesquelles auquel duquel or donc pendant".split()
    ),
    prospects=r"pour|d['’]ici",
)

LANGUAGE = Language(
    code="fr",
    words=WORDS,
    rows=ROWS,
    refusals=REFUSALS,
    openers=OPENERS,
    modifiers=MODIFIERS,
    suffixes=SUFFIXES,
    links=LINKS,
    tense=TENSE,
    ordinal_suffix=r" ?(?:er|ᵉʳ)|re|ère|e|ᵉ|ème|eme|nde?",
    abbreviations="Dr Pr Mgr art av bd vol St Ste env",
    report_title=r"(?:rapport (?:annuel|d['’]activités?)|bilan|rétrospective|rapport de gestion)(?: de| pour| sur)?(?: l['’]année| l['’]exercice)? ((?:19|20)[0-9]{2})\b(?! ?[-–/])",
    region=r"[Bb]elges?\b|Belgique|wallon|Wallonie|Bruxelles",
)
