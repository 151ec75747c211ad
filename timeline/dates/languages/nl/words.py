"""The words of Dutch, by class."""

from __future__ import annotations

from timeline.dates import feasts
from timeline.dates.reading import Unit

WORDS: dict[str, dict[str, int]] = {
    "month": {
        "januari": 1, "februari": 2, "maart": 3, "april": 4, "mei": 5, "juni": 6,
        "juli": 7, "augustus": 8, "september": 9, "oktober": 10, "november": 11, "december": 12,
        "jan.": 1, "feb.": 2, "febr.": 2, "mrt.": 3, "apr.": 4, "jun.": 6, "jul.": 7,
        "aug.": 8, "sep.": 9, "sept.": 9, "okt.": 10, "nov.": 11, "dec.": 12,
        # The spelling of old papers.
        "januarij": 1, "februarij": 2, "junij": 6, "julij": 7, "october": 10,
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
        "vandaag": 0, "heden": 0, "hedenochtend": 0, "hedenmorgen": 0, "hedenmiddag": 0, "hedenavond": 0, "vanochtend": 0, "vanmorgen": 0, "vanmiddag": 0, "vanavond": 0, "vannacht": 0,
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
    "wda": {
        "ma.": 0, "di.": 1, "wo.": 2, "woe.": 2, "do.": 3, "vr.": 4, "vrij.": 4, "za.": 5, "zat.": 5, "zo.": 6, "zon.": 6,
    },
    "nth": {
        "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "vijfde": 5, "laatste": -1, "1e": 1, "2e": 2, "3e": 3, "4e": 4,
    },
    "rough_which": {
        "afgelopen": -1, "voorbije": -1, "vorige": -1, "laatste": -1, "komende": 1, "volgende": 1, "eerstkomende": 1,
    },
    "same": {
        "dag": Unit.DAY, "ochtend": Unit.DAY, "middag": Unit.DAY, "avond": Unit.DAY, "nacht": Unit.DAY, "week": Unit.WEEK,
        "maand": Unit.MONTH, "kwartaal": Unit.QUARTER, "jaar": Unit.YEAR, "weekend": Unit.WEEKEND,
    },
}  # fmt: skip
