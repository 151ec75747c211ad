"""The words of German, by class."""

from __future__ import annotations

from timeline.dates import feasts
from timeline.dates.reading import Unit

_STRONG = ("e", "en", "er", "es", "em")


def _inflected(stems: dict[str, int], endings: tuple[str, ...] = _STRONG) -> dict[str, int]:
    """Every stem with every ending: the declension of adjectives and ordinals."""
    return {stem + ending: value for stem, value in stems.items() for ending in endings}


_ORDINALS = {
    "erst": 1, "zweit": 2, "dritt": 3, "viert": 4, "fünft": 5, "sechst": 6, "siebt": 7, "siebent": 7, "acht": 8,
    "neunt": 9, "zehnt": 10, "elft": 11, "zwölft": 12, "dreizehnt": 13, "vierzehnt": 14, "fünfzehnt": 15,
    "sechzehnt": 16, "siebzehnt": 17, "achtzehnt": 18, "neunzehnt": 19, "zwanzigst": 20, "einundzwanzigst": 21,
    "zweiundzwanzigst": 22, "dreiundzwanzigst": 23, "vierundzwanzigst": 24, "fünfundzwanzigst": 25,
    "sechsundzwanzigst": 26, "siebenundzwanzigst": 27, "achtundzwanzigst": 28, "neunundzwanzigst": 29,
    "dreißigst": 30, "dreissigst": 30, "einunddreißigst": 31, "einunddreissigst": 31,
}  # fmt: skip
_FEW = {stem: value for stem, value in _ORDINALS.items() if value <= 5}
_DECADES = {
    "zehn": 10, "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60,
    "siebzig": 70, "achtzig": 80, "neunzig": 90,
}  # fmt: skip
WEEKDAYS = {
    "montag": 0, "dienstag": 1, "mittwoch": 2, "donnerstag": 3, "freitag": 4, "samstag": 5, "sonnabend": 5, "sonntag": 6,
}  # fmt: skip

WORDS: dict[str, dict[str, int]] = {
    "month": {
        "januar": 1, "jänner": 1, "februar": 2, "feber": 2, "märz": 3, "maerz": 3, "april": 4, "mai": 5, "juni": 6,
        "juli": 7, "august": 8, "september": 9, "oktober": 10, "november": 11, "dezember": 12,
        "jan.": 1, "jän.": 1, "feb.": 2, "febr.": 2, "mär.": 3, "mrz.": 3, "apr.": 4, "jun.": 6, "jul.": 7,
        "aug.": 8, "sep.": 9, "sept.": 9, "okt.": 10, "nov.": 11, "dez.": 12,
    },
    # Months that are no name and no other word.
    "lone": {
        "januar": 1, "jänner": 1, "februar": 2, "feber": 2, "juni": 6,
        "september": 9, "oktober": 10, "november": 11, "dezember": 12,
    },
    # Months that people and places bear as a name.
    "named": {"märz": 3, "april": 4, "mai": 5, "juli": 7, "august": 8},
    "weekday": WEEKDAYS,
    "wd": {**WEEKDAYS, "mo.": 0, "di.": 1, "mi.": 2, "do.": 3, "fr.": 4, "sa.": 5, "so.": 6},
    "wda": {"mo.": 0, "di.": 1, "mi.": 2, "do.": 3, "fr.": 4, "sa.": 5, "so.": 6},
    "season": {
        "frühjahr": 21, "frühjahrs": 21, "frühling": 21, "frühlings": 21, "sommer": 22, "sommers": 22,
        "frühsommer": 22, "hochsommer": 22, "spätsommer": 22, "herbst": 23, "herbstes": 23, "herbsts": 23,
        "frühherbst": 23, "spätherbst": 23, "winter": 24, "winters": 24,
    },
    "number": {
        "ein": 1, "eine": 1, "einem": 1, "einen": 1, "einer": 1, "eines": 1, "zwei": 2, "drei": 3, "vier": 4,
        "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12,
        "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18,
        "neunzehn": 19, "zwanzig": 20, "fünfundzwanzig": 25, "dreißig": 30, "dreissig": 30, "vierzig": 40,
        "fünfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80, "neunzig": 90, "hundert": 100,
    },
    "ordinal": _inflected(_ORDINALS),
    "dayth": _inflected(_ORDINALS, ("e", "en", "er")),
    "nth": {
        **_inflected({**_FEW, "letzt": -1}),
        "1.": 1, "2.": 2, "3.": 3, "4.": 4, "5.": 5,
    },
    "quarter": {
        **_inflected({"erst": 1, "zweit": 2, "dritt": 3, "viert": 4, "letzt": 4, "1t": 1, "2t": 2, "3t": 3, "4t": 4}),
        "1.": 1, "2.": 2, "3.": 3, "4.": 4, "i.": 1, "ii.": 2, "iii.": 3, "iv.": 4,
    },
    "half": {**_inflected({"erst": 1, "zweit": 2}), "1.": 1, "2.": 2, "i.": 1, "ii.": 2},
    "decade": {f"{stem}er": value for stem, value in _DECADES.items()},
    # Decades in words are those of the twentieth century where no other is named.
    "decade_year": {f"{stem}er": 1900 + value for stem, value in _DECADES.items()},
    "decades": {f"{stem}ern": 1900 + value for stem, value in _DECADES.items() if value > 10},
    "unit": {
        "tag": Unit.DAY, "tage": Unit.DAY, "tagen": Unit.DAY, "tages": Unit.DAY,
        "woche": Unit.WEEK, "wochen": Unit.WEEK, "monat": Unit.MONTH, "monate": Unit.MONTH, "monaten": Unit.MONTH,
        "monats": Unit.MONTH, "quartal": Unit.QUARTER, "quartale": Unit.QUARTER, "quartalen": Unit.QUARTER,
        "quartals": Unit.QUARTER, "halbjahr": Unit.HALF, "halbjahre": Unit.HALF, "halbjahren": Unit.HALF,
        "halbjahrs": Unit.HALF, "halbjahres": Unit.HALF, "halbe jahr": Unit.HALF, "halbes jahr": Unit.HALF,
        "halben jahr": Unit.HALF, "jahr": Unit.YEAR, "jahre": Unit.YEAR, "jahren": Unit.YEAR, "jahres": Unit.YEAR,
        "jahrzehnt": Unit.DECADE, "jahrzehnte": Unit.DECADE, "jahrzehnten": Unit.DECADE, "jahrzehnts": Unit.DECADE,
        "jahrhundert": Unit.CENTURY, "jahrhunderte": Unit.CENTURY, "jahrhunderten": Unit.CENTURY,
        "jahrhunderts": Unit.CENTURY, "wochenende": Unit.WEEKEND, "wochenenden": Unit.WEEKEND,
        "wochenendes": Unit.WEEKEND,
    },
    "period": {
        "woche": Unit.WEEK, "kalenderwoche": Unit.WEEK, "monat": Unit.MONTH, "monats": Unit.MONTH,
        "kalendermonat": Unit.MONTH, "quartal": Unit.QUARTER, "quartals": Unit.QUARTER, "halbjahr": Unit.HALF,
        "halbjahres": Unit.HALF, "halbjahrs": Unit.HALF, "jahr": Unit.YEAR, "jahres": Unit.YEAR, "jahrs": Unit.YEAR,
        "kalenderjahr": Unit.YEAR, "kalenderjahres": Unit.YEAR, "haushaltsjahr": Unit.YEAR,
        "haushaltsjahres": Unit.YEAR, "jahrzehnt": Unit.DECADE, "jahrzehnts": Unit.DECADE,
        "jahrhundert": Unit.CENTURY, "jahrhunderts": Unit.CENTURY, "wochenende": Unit.WEEKEND,
        "wochenendes": Unit.WEEKEND, "schuljahr": Unit.SCHOOL_YEAR, "schuljahres": Unit.SCHOOL_YEAR,
    },
    "same": {
        "tag": Unit.DAY, "tages": Unit.DAY, "tags": Unit.DAY, "morgen": Unit.DAY, "morgens": Unit.DAY,
        "vormittag": Unit.DAY, "mittag": Unit.DAY, "nachmittag": Unit.DAY, "abend": Unit.DAY, "abends": Unit.DAY,
        "nacht": Unit.DAY, "woche": Unit.WEEK, "monat": Unit.MONTH, "monats": Unit.MONTH, "quartal": Unit.QUARTER,
        "jahr": Unit.YEAR, "jahres": Unit.YEAR, "wochenende": Unit.WEEKEND,
        "jahrzehnt": Unit.DECADE, "jahrhundert": Unit.CENTURY,
    },
    # Datives of old; as plurals they are no single unit.
    "same_old": {"tage": Unit.DAY, "jahre": Unit.YEAR},
    "which": _inflected({
        "letzt": -1, "vergangen": -1, "vorig": -1, "verflossen": -1,
        "dies": 0, "laufend": 0, "aktuell": 0, "gegenwärtig": 0, "heurig": 0, "jetzig": 0,
        "nächst": 1, "kommend": 1, "bevorstehend": 1,
    }),
    "far": _inflected({"vorletzt": -2, "vorvorig": -2, "übernächst": 2}),
    "rough_which": _inflected({"letzt": -1, "vergangen": -1, "vorig": -1, "nächst": 1, "kommend": 1}, ("e", "en")),
    # Adjectives of a day, for "am gestrigen Montag".
    "todays": _inflected({"vorgestrig": -2, "gestrig": -1, "heutig": 0, "morgig": 1, "übermorgig": 2}),
    # The same before any noun; "heutig" rather says "of our time" there.
    "yesterdays": _inflected({"vorgestrig": -2, "gestrig": -1, "morgig": 1, "übermorgig": 2}),
    "today": {"heute": 0, "gestern": -1, "vorgestern": -2, "vorvorgestern": -3, "übermorgen": 2, "überübermorgen": 3},
    # Of letters: "d. J." is dieses Jahres, "v. J." vorigen Jahres, "M." Monats.
    "letter_year": {"d. j.": 0, "d.j.": 0, "l. j.": 0, "l.j.": 0, "v. j.": -1, "v.j.": -1, "n. j.": 1, "n.j.": 1},
    "letter_month": {"d. m.": 0, "d.m.": 0, "v. m.": -1, "v.m.": -1, "n. m.": 1, "n.m.": 1},
    # "Jahresende", "Monatsbeginn": a unit and which third of it.
    "cut": {"jahres": Unit.YEAR, "monats": Unit.MONTH, "quartals": Unit.QUARTER, "wochen": Unit.WEEK},
    "edge": {"anfang": 0, "beginn": 0, "mitte": 1, "ende": 2, "schluss": 2, "schluß": 2},
    "neighbour": {"vor": -1, "folge": 1},
    "away": {"vor": -1, "in": 1},
    "feast": {
        "weihnachten": feasts.CHRISTMAS, "erster weihnachtstag": feasts.CHRISTMAS_DAY,
        "ersten weihnachtstag": feasts.CHRISTMAS_DAY, "1. weihnachtstag": feasts.CHRISTMAS_DAY,
        "ersten weihnachtsfeiertag": feasts.CHRISTMAS_DAY, "1. weihnachtsfeiertag": feasts.CHRISTMAS_DAY,
        "christtag": feasts.CHRISTMAS_DAY, "stefanitag": feasts.BOXING_DAY, "stephanitag": feasts.BOXING_DAY,
        "stephanstag": feasts.BOXING_DAY, "zweiter weihnachtstag": feasts.BOXING_DAY,
        "zweiten weihnachtstag": feasts.BOXING_DAY, "2. weihnachtstag": feasts.BOXING_DAY,
        "zweiten weihnachtsfeiertag": feasts.BOXING_DAY, "2. weihnachtsfeiertag": feasts.BOXING_DAY,
        "heiligabend": feasts.CHRISTMAS_EVE, "heiliger abend": feasts.CHRISTMAS_EVE,
        "heiligen abend": feasts.CHRISTMAS_EVE, "silvester": feasts.NEW_YEARS_EVE,
        "silvestertag": feasts.NEW_YEARS_EVE, "neujahr": feasts.NEW_YEAR, "neujahrstag": feasts.NEW_YEAR,
        "ostern": feasts.EASTER, "ostersonntag": feasts.EASTER_SUNDAY, "ostermontag": feasts.EASTER_MONDAY,
        "karfreitag": feasts.GOOD_FRIDAY, "christi himmelfahrt": feasts.ASCENSION, "auffahrt": feasts.ASCENSION,
        "pfingsten": feasts.WHITSUN, "pfingstmontag": feasts.WHIT_MONDAY, "fronleichnam": feasts.CORPUS_CHRISTI,
        "aschermittwoch": feasts.ASH_WEDNESDAY, "allerheiligen": feasts.ALL_SAINTS,
        "mariä himmelfahrt": feasts.ASSUMPTION, "dreikönigstag": feasts.EPIPHANY,
        "heilige drei könige": feasts.EPIPHANY, "reformationstag": feasts.REFORMATION,
        "tag der arbeit": feasts.LABOUR_DAY, "maifeiertag": feasts.LABOUR_DAY,
        "tag der deutschen einheit": feasts.GERMAN_UNITY, "europatag": feasts.EUROPE_DAY,
        "valentinstag": feasts.VALENTINE, "rosenmontag": feasts.ROSE_MONDAY, "palmsonntag": feasts.PALM_SUNDAY,
        "gründonnerstag": feasts.MAUNDY_THURSDAY, "pfingstsonntag": feasts.WHIT_SUNDAY,
        "nikolaustag": feasts.SAINT_NICHOLAS, "bundesfeiertag": feasts.NATIONAL_DAY_CH,
        "buß- und bettag": feasts.REPENTANCE_DAY, "buss- und bettag": feasts.REPENTANCE_DAY,
        "erster advent": feasts.ADVENT, "ersten advent": feasts.ADVENT, "1. advent": feasts.ADVENT,
    },
}  # fmt: skip
