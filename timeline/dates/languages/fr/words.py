"""The words of French, by class."""

from __future__ import annotations

from unicodedata import normalize

from timeline.dates import feasts
from timeline.dates.reading import Unit

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
    "wda": {"lun.": 0, "mar.": 1, "mer.": 2, "jeu.": 3, "ven.": 4, "sam.": 5, "dim.": 6},
    "season": {"printemps": 21, "été": 22, "automne": 23, "hiver": 24},
    "number": {**NUMERALS, "une": 1, "cent": 100},
    "below": NUMERALS,
    "ones": {word: number for word, number in NUMERALS.items() if number < 10},
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
