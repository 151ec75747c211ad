"""The words of English, by class."""

from __future__ import annotations

from timeline.dates import feasts
from timeline.dates.reading import Unit

WORDS: dict[str, dict[str, int]] = {
    "month": {
        "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6,
        "july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
        "jan.": 1, "feb.": 2, "febr.": 2, "mar.": 3, "apr.": 4, "jun.": 6, "jul.": 7,
        "aug.": 8, "sep.": 9, "sept.": 9, "oct.": 10, "nov.": 11, "dec.": 12,
    },
    # Months that are no other word and no name.
    "lone": {
        "january": 1, "february": 2, "july": 7, "september": 9, "october": 10, "november": 11, "december": 12,
    },
    # Months that are a name or a word too.
    "named": {"March": 3, "April": 4, "June": 6, "August": 8},
    "weekday": {
        "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
    },
    "wd": {
        "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
        "mon.": 0, "tue.": 1, "tues.": 1, "wed.": 2, "weds.": 2, "thu.": 3, "thur.": 3, "thurs.": 3,
        "fri.": 4, "sat.": 5, "sun.": 6,
    },
    "season": {"spring": 21, "springtime": 21, "summer": 22, "summertime": 22, "autumn": 23, "fall": 23, "winter": 24},
    "number": {
        "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
        "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
        "sixteen": 16, "eighteen": 18, "twenty": 20, "twenty-five": 25, "thirty": 30, "forty": 40, "fifty": 50,
        "sixty": 60, "ninety": 90, "hundred": 100, "a hundred": 100, "one hundred": 100, "a couple of": 2,
        "a couple": 2,
    },
    "ordinal": {
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
        "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14,
        "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
        "twentieth": 20, "twenty-first": 21,
    },
    # Places in a month, in words or digits; "last" counts from its end.
    "nth": {
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
        "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14,
        "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20,
        "twenty-first": 21, "twenty-second": 22, "twenty-third": 23, "twenty-fourth": 24, "twenty-fifth": 25,
        "twenty-sixth": 26, "twenty-seventh": 27, "twenty-eighth": 28, "twenty-ninth": 29, "thirtieth": 30,
        "thirty-first": 31, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "5th": 5, "last": -1, "final": -1,
        "second last": -2, "2nd last": -2, "second to last": -2, "penultimate": -2, "third last": -3, "3rd last": -3,
        "fourth last": -4, "4th last": -4, "fifth last": -5, "5th last": -5,
    },
    "quarter": {
        "first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4,
    },
    "half": {"first": 1, "second": 2, "1st": 1, "2nd": 2},
    "decade": {
        "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50,
        "sixties": 60, "seventies": 70, "eighties": 80, "nineties": 90,
    },
    "unit": {
        "day": Unit.DAY, "days": Unit.DAY, "week": Unit.WEEK, "weeks": Unit.WEEK,
        "month": Unit.MONTH, "months": Unit.MONTH, "quarter": Unit.QUARTER, "quarters": Unit.QUARTER,
        "half-year": Unit.HALF, "half year": Unit.HALF, "half-years": Unit.HALF, "year": Unit.YEAR, "years": Unit.YEAR,
        "decade": Unit.DECADE, "decades": Unit.DECADE, "century": Unit.CENTURY, "centuries": Unit.CENTURY,
        "weekend": Unit.WEEKEND, "weekends": Unit.WEEKEND,
    },
    "period": {
        "week": Unit.WEEK, "month": Unit.MONTH, "quarter": Unit.QUARTER, "qtr": Unit.QUARTER, "half-year": Unit.HALF,
        "weekend": Unit.WEEKEND, "school year": Unit.SCHOOL_YEAR, "academic year": Unit.SCHOOL_YEAR,
        "calendar week": Unit.WEEK, "calendar month": Unit.MONTH,
    },
    "age": {"decade": Unit.DECADE, "century": Unit.CENTURY},
    "annual": {
        "year": Unit.YEAR, "yr": Unit.YEAR, "calendar year": Unit.YEAR, "budget year": Unit.YEAR,
        "year's": Unit.YEAR, "year’s": Unit.YEAR,
    },
    "same": {
        "day": Unit.DAY, "date": Unit.DAY, "morning": Unit.DAY, "afternoon": Unit.DAY, "evening": Unit.DAY,
        "night": Unit.DAY, "week": Unit.WEEK, "month": Unit.MONTH, "quarter": Unit.QUARTER, "year": Unit.YEAR,
        "weekend": Unit.WEEKEND, "decade": Unit.DECADE, "century": Unit.CENTURY,
    },
    "which": {
        "last": -1, "past": -1, "this past": -1, "this": 0, "the current": 0, "current": 0, "the present": 0, "next": 1,
        "the coming": 1, "coming": 1, "this coming": 1, "the upcoming": 1, "upcoming": 1, "the past": -1,
    },
    "exact": {"last": -1, "this": 0, "the current": 0, "current": 0, "the present": 0, "next": 1},
    "rough": {"past": -1, "last": -1, "coming": 1},
    "rough_which": {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1, "upcoming": 1, "following": 1},
    "today": {
        "today": 0, "tonight": 0, "this morning": 0, "this afternoon": 0, "this evening": 0,
        "yesterday": -1, "yesterday morning": -1, "yesterday afternoon": -1, "yesterday evening": -1,
        "yesterday night": -1, "last night": -1, "last evening": -1, "the day before yesterday": -2,
        "tomorrow": 1, "tomorrow morning": 1, "tomorrow afternoon": 1, "tomorrow evening": 1, "tomorrow night": 1,
        "the day after tomorrow": 2, "day after tomorrow": 2, "day before yesterday": -2,
    },
    # Of letters in the old style.
    "instant": {
        "inst.": 0, "instant": 0, "ult.": -1, "ulto.": -1, "ultimo": -1, "prox.": 1, "proximo": 1,
    },
    "feast": {
        "christmas": feasts.CHRISTMAS, "xmas": feasts.CHRISTMAS, "christmas day": feasts.CHRISTMAS_DAY,
        "boxing day": feasts.BOXING_DAY, "christmas eve": feasts.CHRISTMAS_EVE,
        "new year's eve": feasts.NEW_YEARS_EVE, "new year’s eve": feasts.NEW_YEARS_EVE,
        "new year's day": feasts.NEW_YEAR, "new year’s day": feasts.NEW_YEAR,
        "easter": feasts.EASTER, "easter sunday": feasts.EASTER_SUNDAY, "easter monday": feasts.EASTER_MONDAY,
        "good friday": feasts.GOOD_FRIDAY, "ascension day": feasts.ASCENSION, "pentecost": feasts.WHITSUN,
        "whitsun": feasts.WHITSUN, "whit monday": feasts.WHIT_MONDAY, "ash wednesday": feasts.ASH_WEDNESDAY,
        "all saints' day": feasts.ALL_SAINTS, "all saints’ day": feasts.ALL_SAINTS, "may day": feasts.LABOUR_DAY,
        "halloween": feasts.REFORMATION, "hallowe'en": feasts.REFORMATION, "hallowe’en": feasts.REFORMATION,
        "thanksgiving": feasts.THANKSGIVING, "thanksgiving day": feasts.THANKSGIVING,
        "armistice day": feasts.ARMISTICE, "bastille day": feasts.BASTILLE_DAY, "europe day": feasts.EUROPE_DAY,
        "valentine's day": feasts.VALENTINE, "valentine’s day": feasts.VALENTINE, "corpus christi": feasts.CORPUS_CHRISTI,
        "independence day": feasts.INDEPENDENCE_US, "epiphany": feasts.EPIPHANY, "king's day": feasts.KINGS_DAY,
        "king’s day": feasts.KINGS_DAY, "german unity day": feasts.GERMAN_UNITY,
    },
}  # fmt: skip
