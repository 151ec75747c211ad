"""English, British and American."""

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
    "rough": {"past": -1, "last": -1, "coming": 1, "next": 1},
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

_PART = r"(?: (?:morning|afternoon|evening|night))?"
_PART_OF = r"(?:the (?:early |late )?(?:morning|afternoon|evening|night|hours)(?: hours)? of (?:the )?)?"
_WD = rf"(?:{{wd}}{_PART},? (?:the )?)?"
_WD2 = rf"(?:{{wd2}}{_PART},? (?:the )?)?"
_NIGHT = r"(?:(?:the )?(?:night|weekend) (?:of|from|between) (?:the )?)?"
_DASH = r" ?(?:-|–|—|/) ?"
_UP_TO = rf"(?:{_DASH}| (?:to|until|till|through|thru|up to|up to and including)(?: the)? )"
_TO = rf"(?:{_DASH}| ?& ?| (?:to|until|till|through|thru|up to|and|or|into)(?: the)? )"
_YEAR = r"(?:{year}|['’‘]{yy})"
_YEAR2 = r"(?:{year2}|['’‘]{yy2})"
_SUFFIX = r"(?:st|nd|rd|th)?"
_YEAR_SPAN = r"{year} ?[-–/] ?(?:{year2}|{yy2})"
# What makes a number before it a measure, also where a year could stand.
_MEASURES = (
    r"(?:(?: |-)(?:years?|months?|weeks?|days?|hours?|hrs|minutes?|mins?|seconds?|times|km|kilomet(?:re|er)s?|met(?:re|er)s?|miles?"
    r"|feet|ft|yards?|acres?|hectares?|ha|kg|tonnes?|tons?|lbs?|euros?|dollars?|pounds?|cents|pence|million|billion|trillion|mln|bn"
    r"|percent|per cent|kWh|MW|MWh|GW|GWh|TWh|MHz|GHz|Hz|ppm|Mt|kt|Gt|MtCO2e?|tCO2e?|MB|GB|TB|kB|rpm|degrees|square|cubic|sq|GMT|UTC|points|words)\b"
    r"| ?[%‰€$£°]|[0-9]|[.,:/][0-9]{1,3}(?![0-9]))"
)
_UNITS_BEHIND = (
    _MEASURES[:-1]
    + r"| (?:people|persons?|homes|houses|households|residents|inhabitants|members|units|items|pieces|jobs|trees|children|pupils"
    r"|students|patients|cases|reports|incidents|companies|firms|businesses|copies|pages|places|seats|beds|refugees|migrants"
    r"|asylum|employees|workers|staff|participants|respondents|applications|applicants|victims|deaths|casualties|vehicles|troops"
    r"|soldiers|personnel|volunteers|officers|customers|users|servers|accounts|records|files|devices|requests|messages|votes"
    r"|shares|tickets|civilians|prisoners|schools|teachers|nurses|doctors|sites|locations|buildings|flats|apartments|dwellings"
    r"|rooms|cars|ships|drones|missiles|shells|tanks|aircraft|flights|passengers|visitors|guests|delegates|signatures|complaints"
    r"|hosts|nodes|errors|rows|lines|transactions|orders|emails|calls|men|women|families|farms|villages|cattle|sheep|new|additional"
    r"|other|or more|or so|characters|steps|calories|euro|francs|livres|guilders|roubles|crowns)\b)"
)
_COUNT_BEFORE = (
    r"(?:nos?|nrs?|number|numbers|art|article|articles|section|sections|sec|s|ss|clause|rule|paragraph|para|page|pages|pp|p|chapter"
    r"|annex|appendix|table|figure|fig|item|case|docket|ref|reference|room|suite|flight|route|gate|box|PO box|highway"
    r"|apartment|apt|platform|extension|ext|tel|phone|telephone|fax|version|ISO|IEC|RFC|HTTP|COP|agenda|horizon|EUR|USD|GBP|AUD|CAD|CHF|more than|less than|fewer than|at least|at most"
    r"|almost|nearly|some|total of|up to|one in|another|these|those|the other|bill|resolution|ticket|PR|§)\.?:?"
    r"|[€$£+#@=]|[0-9A-Za-z][.,/–_-]|[0-9]"
)
_ROUGHLY = r"(?:(?:about|some|around|nearly|almost|just|over|just over|barely|only|more than) )?"
_A_DAY = r"(?:the )?(?:{day}(?: of)? {month}|{month2} {day2})(?:,? {year})?"
# Words before a weekday that make it one of many, or a name.
_NO_WEEKDAY = (
    r"every|each|any|most|all|a|an|per|other|black|good|ash|palm|bloody|super|cyber|maundy|holy|giving|sheffield|whit"
    r"|usually|{ordinal}|man|(?-i:[A-Z])\."
)
# What follows "the day after" where it hangs on an event rather than on the date told before.
_EVENT_BEHIND = (
    r" (?:the|a|an|his|her|its|their|our|my|your|this|that|these|those|which|when|it|he|she|they|we|being|[a-z]+ing"
    r"|[0-9]|(?-i:[A-Z]))"
)
_NAME_BEHIND = r"-[a-z]| (?-i:[A-Z][a-z])"

# Words that open a sentence and are no first names.
_OPENING_WORDS = "The|This|That|These|Its|His|Her|Their|Our|My|In|On|By|Since|Until|From|For|Last|Next|Each|All|Both|After|Before|During|Between"

# Words after which a month that could be something else is a month.
_MONTH_LEAD = (
    r"in|since|until|till|from|by|of|during|through|throughout|before|after|early|late|mid-?|last|next|this|past|each|and|to|for|between"
    r"|around|about|the|month of|end of|beginning of|start of|middle of|circa"
)
_YEAR_LEAD = (
    r"in|since|until|till|from|by|of|during|through|throughout|before|after|early|late|mid-?|about|around|circa|ca\.|c\.|to|for|and|between"
    r"|beyond|past|(?:until|till|since|by|from|before|after) at least|year|spring|summer|autumn|fall|winter|end|beginning|start|middle|anno|or|towards?|than|{lone}|may|{named}|[(–-]"
)

ROWS = (
    *ISO_ROWS,
    YEAR_ITEM,
    Row(
        "day-month-year",
        rf"{_PART_OF}(?:the |this )?{_WD}(?:{{day}},?(?: of)?|{{nth}}(?: day)? of) {{month}},?(?: of| in the year)? {_YEAR}",
        g.either(b.day_month, day="day nth"),
        (
            ("19 December 2025", "2025-12-19"), ("on Tuesday, 3 May '22", "2022-05-03"), ("the 15th of March 2024", "2024-03-15"),
            ("Mon 6 Oct. 2025", "2025-10-06"), ("1 January\n2026", "2026-01-01"), ("Monday evening, 12 May 2025", "2025-05-12"),
            ("this fifth day of June, 1901", "1901-06-05"), ("the night of 12 May 2025", "2025-05-12"),
        ),
        ("31 February 2024", "19 Decembers 2025", "219 December 20255x"),
    ),
    Row(
        "day-month-year-note",
        rf"(?P<core>{_WD}{{day}} {{month}} {{year}})[0-9]{{1,2}}",
        b.day_month,
        (("3 September 20252", "2025-09-03"),),
        ("3 September 2025222",),
    ),
    Row(
        "day-with-clock-and-year",
        r"{wd},? {month} {day},? [0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?: (?-i:[A-Z]{2,5}))? {year}",
        b.day_month,
        (("Sat Oct 11 17:13:46 UTC 2003", "2003-10-11"), ("Fri Dec 19 09:05:00 2025 +0100", "2025-12-19")),
        ("Sat Oct 45 17:13:46 2003",),
    ),
    Row(
        "day-month-year-tied",
        r"{day}(?:-{month}-|/{month2}/|\.{month3}\.)(?:{year}|{yy})|{day2}{month4}(?: ?{year2}|{yy2})",
        g.either(b.day_month, month="month month2 month3 month4", day="day day2", year="year year2", yy="yy yy2"),
        (("12-Mar-24", "2024-03-12"), ("[12/Mar/2024:10:04:55 +0000]", "2024-03-12"), ("14APR2015", "2015-04-14")),
        ("45-Mar-24", "12-Marx-24"),
    ),
    Row(
        "month-day-year",
        rf"{_PART_OF}{_WD}{{month}} (?:the )?(?:{{day}}|{{nth}}),?(?: of)? {_YEAR}",
        g.either(b.day_month, day="day nth"),
        (
            ("December 19, 2025", "2025-12-19"), ("on Tuesday, May 3, 2022", "2022-05-03"), ("March 15th 2024", "2024-03-15"),
            ("Oct. 6, 2025", "2025-10-06"), ("the evening of May 12, 2025", "2025-05-12"),
        ),
        ("February 31, 2024", "Marchers 15, 2024"),
    ),
    Row(
        "month-day-year-note",
        rf"(?P<core>{_WD}{{month}} {{day}}, {{year}})[0-9]{{1,2}}",
        b.day_month,
        (("September 3, 20252", "2025-09-03"),),
        ("September 3, 2025222",),
    ),
    Row(
        "year-month-day",
        r"{year}(?:,? {month} {day}|-{month2}-{day2})",
        b.month_day_year,
        (("2024 March 3", "2024-03-03"), ("2025-Dec-19", "2025-12-19")),
        ("2024 March 45", "2024-Mart-3"),
    ),
    Row(
        "day-month",
        rf"{_PART_OF}(?:the |this )?{_WD}(?:{{day}}(?: of)?|{{nth}}(?: day)? of) {{month}}",
        g.either(b.day_month, day="day nth"),
        (
            ("on 19 December", "2025-12-19"), ("will meet on Wednesday 4 March", "2026-03-04"), ("the 1st of April", "2026-04-01"),
            ("the fourth of July", "2026-07-04"),
        ),
        ("31 February", "19 Decembers", "art. 12 May", "over 18 may apply", "the first July election"),
        not_after=r"[0-9][.,/]|article|art\.",
        not_before=r"-[a-z]|[0-9]",
    ),
    Row(
        "month-day-on",
        rf"{_PART_OF}{_WD}{{month}} {{day}}",
        b.day_month,
        (("On June 6 members voted", "2025-06-06"),),
        ("on June 36 members", "on May 3.5"),
        after=r"on|until|till|since|by|from|through|before|after",
        not_before=r"-[a-z]|[0-9]|[:.,/][0-9]",
    ),
    Row(
        "month-day",
        rf"{_PART_OF}{_WD}{{month}} {{day}}",
        b.day_month,
        (
            ("December 19", "2025-12-19"), ("will meet Wednesday, March 4", "2026-03-04"), ("Sept. 30", "2025-09-30"),
        ),
        ("February 31", "In June 13 partners joined", "March 12 miles", "May 3.5"),
        not_after="in",
        not_before=r"-[a-z]|" + _UNITS_BEHIND,
    ),
    Row(
        "month-ordinal",
        r"{month} (?:the )?{ordinal}",
        g.either(b.day_month, day="ordinal"),
        (("on March first.", "2026-03-01"), ("May the fourth", "2026-05-04")),
        ("in June first results came", "in May the first talks"),
        not_before=r" [a-z]",
    ),
    Row(
        "month-then-ordinal",
        r"(?P<core>{month}) (?:the )?{ordinal}",
        b.month,
        (("In June the first results came", "2025-06"),),
        ("Marching the first",),
    ),
    Row(
        "month-count",
        r"(?P<core>{month}) [0-9]{1,2}",
        b.month,
        (("In June 13 partners joined", "2025-06"),),
        ("Marching 12 miles", "March 12 miles"),
        after="in",
    ),
    Row(
        "day-range",
        rf"{_NIGHT}(?:the )?{_WD}{{day}}(?:, ?[0-9]{{1,2}}{_SUFFIX}){{0,6}},?{_TO}{_WD2}{{day2}}(?: of)? {{month}}(?:,?(?: of)? {_YEAR})?",
        b.day_range,
        (
            ("18-19 December 2025", "2025-12-18/2025-12-19"), ("from 3 to 7 June 2021", "2021-06-03/2021-06-07"),
            ("on 1 and 2 December", "2025-12-01/2025-12-02"), ("the night of 4 to 5 May 2024", "2024-05-04/2024-05-05"),
            ("12, 13 and 14 May 2025", "2025-05-12/2025-05-14"), ("the 18th and 19th of December 2025", "2025-12-18/2025-12-19"),
            ("Monday 2 to Friday 6 June 2025", "2025-06-02/2025-06-06"),
        ),
        ("19-18 December 2025", "3 to 37 June 2021"),
        not_after=r"{month}",
    ),
    Row(
        "month-day-range",
        rf"{_NIGHT}{_WD}{{month}} {{day}}(?:, ?[0-9]{{1,2}}{_SUFFIX}){{0,6}},?{_TO}{_WD2}{{day2}}(?:,?(?: of)? {_YEAR})?",
        b.day_range,
        (
            ("December 18-19, 2025", "2025-12-18/2025-12-19"), ("from June 3 to 7, 2021", "2021-06-03/2021-06-07"),
            ("May 12, 13 and 14, 2025", "2025-05-12/2025-05-14"), ("on Dec. 1 and 2", "2025-12-01/2025-12-02"),
        ),
        ("December 19-18, 2025", "June 3 to 7.5 million", "May 3 and 12 people"),
        not_before=r"-[a-z]|" + _UNITS_BEHIND,
    ),
    Row(
        "month-day-list",
        rf"(?P<core>{_WD}{{month}} {{day}}),? (?:and|to|or) [0-9]{{1,2}}",
        b.day_month,
        (("On May 3 and 12 people came", "2025-05-03"),),
        ("May 45 and 12 people",),
    ),
    Row(
        "day-month-range",
        rf"{_NIGHT}(?:the )?{_WD}{{day}}(?: of)? {{month}}{_UP_TO}{_WD2}{{day2}}(?: of)? {{month2}}(?:,?(?: of)? {_YEAR2})?",
        b.day_range,
        (
            ("28 December to 3 January 2026", "2025-12-28/2026-01-03"), ("30 April–2 May 2024", "2024-04-30/2024-05-02"),
            ("from Monday 28 April until Friday 2 May 2025", "2025-04-28/2025-05-02"),
        ),
        ("31 February – 2 May 2024", "30 April to 45 May"),
        not_before=r" {nn} ",
    ),
    Row(
        "month-day-range-over-months",
        rf"{_NIGHT}{_WD}{{month}} {{day}}{_UP_TO}{_WD2}{{month2}} {{day2}}(?:,?(?: of)? {_YEAR2})?",
        b.day_range,
        (
            ("December 28 to January 3, 2026", "2025-12-28/2026-01-03"), ("April 30–May 2, 2024", "2024-04-30/2024-05-02"),
            ("from Monday, April 28 through Friday, May 2, 2025", "2025-04-28/2025-05-02"),
        ),
        ("February 31 – May 2, 2024", "April 30 to May 45"),
    ),
    *NUMERIC_ROWS,
    Row(
        "numeric-weekday",
        r"{wd},? (?:{a}-{b}-(?:{year}|{yy})|{a2}/{b2}/(?:{year2}|{yy2})|{a3}\.{b3}\.(?:{year3}|{yy3}))",
        b.numeric,
        (("Friday 19/12/2025", "2025-12-19"), ("Fri, 12/19/2025", "2025-12-19")),
        ("Friday 45-12-2025",),
    ),
    Row(
        "numeric-spaced",
        r"{a} [/.-] {b} [/.-] {year}",
        b.numeric,
        (("3 - 4 - 2021", "2021-04-03"), ("3 / 4 / 2021", "2021-04-03")),
        ("3 - 44 - 2021",),
    ),
    Row(
        "year-first-loose",
        r"{year}-{mm}-{day}|{year2}/{mm2}/{day2}|{year3}\.{mm3}\.{day3}",
        g.either(b.day_month, year="year year2 year3", month="mm mm2 mm3", day="day day2 day3"),
        (("2015-3-3", "2015-03-03"), ("2015.03.03", "2015-03-03")),
        ("2015-13-3", "2015-3-45"),
        not_before=r"[-/.][0-9]|[0-9]",
        not_after=_COUNT_BEFORE,
    ),
    Row(
        "numeric-yearless",
        r"(?:{wd},? )?{a}/{b}",
        g.numeric_pair,
        (("on 12/3", "2026-03-12"), ("on Sat 28/3", "2026-03-28"), ("on 3/28", "2026-03-28")),
        ("choice 12/3", "on 40/3", "on 24/7 support", "9/11"),
        after=r"on|dated|until|since|between|from|due|by|before|after|deadline:?",
        not_before=r"[-/.,][0-9]|[0-9]| ?%| (?:of|support|basis)",
    ),
    Row(
        "numeric-yearless-cell",
        r"(?:{wd},? )?{a}/{b}",
        g.numeric_pair,
        (("| 31/3 |", "2026-03-31"), ("- Sat 28/3: opening", "2026-03-28")),
        ("choice 12/3", "| 31/13 |", "24/7 support"),
        opens=True,
        not_before=r"[-/.,][0-9]|[0-9]| ?%| ?(?-i:[a-z])",
    ),
    Row(
        "month-year",
        rf"(?:the month of )?(?:{{month}},?(?: of)?(?: the year)? {_YEAR}|{{month2}}[-/](?:{{year2}}|['’‘]{{yy2}}))",
        g.either(b.month, month="month month2", year="year year2", yy="yy yy2"),
        (
            ("December 2025", "2025-12"), ("May of 2024", "2024-05"), ("Dec. '23", "2023-12"), ("Sept. 2022", "2022-09"),
            ("Dec-2025", "2025-12"), ("April, 1848", "1848-04"),
        ),
        ("May 99999", "Mayor 2024"),
        not_before=r"[/-][0-9]",
    ),
    Row(
        "month-year-note",
        r"(?P<core>{month} {year})[0-9]{1,2}",
        b.month,
        (("September 20252", "2025-09"),),
        ("September 2025222",),
    ),
    Row(
        "month-range",
        rf"{{month}}(?:(?:, (?:{{lone}}|{{named}}|may)){{1,6}},?)?{_TO}{{month2}}(?:,?(?: of)? {_YEAR})?",
        b.month_range,
        (
            ("November–December 2018", "2018-11/2018-12"), ("October and November 2025", "2025-10/2025-11"),
            ("December-January 2026", "2025-12/2026-01"), ("from March to May 2024", "2024-03/2024-05"),
            ("January, February and March 2024", "2024-01/2024-03"),
        ),
        ("November–Decembers 2018", "gemNovember–Decembered"),
    ),
    Row(
        "month",
        r"(?:the month of )?{lone}",
        b.lone_month,
        (("in January", "2026-01"), ("In November talks failed", "2025-11")),
        ("Mr January", "Januarys", "the Septemberists"),
        not_after=r"mr\.?|mrs\.?|ms\.?|miss|dr\.?|sir|lady|black",
        not_before=r"-[a-z]",
    ),
    Row(
        "month-told",
        r"(?:the month of )?{named}",
        g.either(b.month, month="named"),
        (("in March", "2026-03"), ("In June Parliament voted", "2025-06"), ("since August", "2025-08/..")),
        ("the March", "August institutions", "to march"),
        after=r"in|since|until|till|by|during|through|throughout|last|next|this|early|late|mid-?|month of|(?:end|beginning|start|middle|half) of",
        not_before=r"-[a-z]",
    ),
    Row(
        "month-named",
        r"(?:the month of )?{named!}",
        g.either(b.month, month="named"),
        (("the April summit", "2026-04"), ("between June and then", "2026-06"), ("The June figure was revised", "2025-06")),
        ("April Summers", "Mr March", "Fredric March", "the June Carter band", "marching"),
        not_after=rf"mr\.?|mrs\.?|ms\.?|miss|dr\.?|sir|lady|(?-i:(?!(?:{_OPENING_WORDS})\b)[A-Z][a-z]+)",
        not_before=r"-[a-z]|['’]s (?-i:[A-Z])| (?-i:[A-Z][a-z])|\b on\b| (?:with|against|through)\b",
    ),
    Row(
        "month-may",
        r"(?:the month of )?(?-i:May)",
        lambda values: b.month({**values, "month": 5}),
        (("in May", "2026-05"), ("since May", "2025-05/.."), ("mid-May", "2026-05-11~/2026-05-20~")),
        ("Theresa May", "Mrs May", "May I ask", "it may"),
        after=r"in|since|until|till|by|during|through|throughout|last|next|this|early|late|mid-?|month of|(?:end|beginning|start|middle|half) of"
        r"|from|before|after|of|around|each|the",
        not_before=r"-[a-z]",
    ),
    Row(
        "month-away",
        r"{which} {month}",
        b.named_away("month"),
        (("last January", "2026-01"), ("next May", "2026-05"), ("this March", "2026-03")),
        ("last mayor", "the past marches", "this may be"),
        not_before=r" (?:be|have|also|not|well|seem)\b",
    ),
    Row(
        "month-told-before",
        r"(?:that|that same|the same) {month}",
        r.named_told("month"),
        (("It began on 3 May 2021. That September", "2021-09"),),
        ("that may be", "said that May will leave"),
        not_before=r" (?:be|have|also|not|well|seem|will|would|had|has|is|was|should|could|can|must|might|may)\b",
    ),
    Row(
        "month-after",
        r"(?:the )?(?:following|next|subsequent|ensuing) {month}|{lone} (?:thereafter|afterwards)",
        g.either(b.month_after, month="month lone"),
        (("It began on 3 May 2021. The following January", "2022-01"),),
        ("the following mayor",),
        not_before=r" (?:be|have|also|not|well|seem)\b",
    ),
    Row(
        "season-year",
        rf"(?:the )?{{season}}(?: of)?(?: the year)? {_YEAR}",
        b.season,
        (("spring 2026", "2026-21"), ("the autumn of 2025", "2025-23"), ("Fall 2024", "2024-23"), ("winter '24", "2024-24")),
        ("springs 2026", "autumn 99999"),
        not_before=r"[-/–][0-9]",
    ),
    Row(
        "year-season",
        r"(?:the )?{year} {season}",
        b.season,
        (("the 2024 summer", "2024-22"),),
        ("the 2024 summers", "2024 Summer Olympics"),
        not_before=r" (?-i:[A-Z])| (?:of|from|in)\b",
    ),
    Row(
        "winter-span",
        rf"(?:the )?{{season}}(?: of)? {_YEAR_SPAN}|(?:the )?{{year3}} ?[-–/] ?(?:{{year4}}|{{yy4}}) {{season2}}",
        g.either(b.winter_span, season="season season2", year="year year3", year2="year2 year4", yy2="yy2 yy4"),
        (("winter 2025/2026", "2025-24"), ("the winter of 2024-25", "2024-24"), ("the 2024-25 winter", "2024-24")),
        ("wintercase 2024-25x",),
    ),
    Row(
        "season-away",
        r"{which} {season}",
        b.named_away("season"),
        (("this spring", "2026-21"), ("last summer", "2025-22"), ("this coming autumn", "2026-23")),
        ("this springboard", "next falls", "this fall in prices"),
        not_before=r" (?:in|of) (?:the )?(?:prices?|demand|value|rates?|number)|-[a-z]",
    ),
    Row(
        "season-told-before",
        r"(?:that|that same|the same) {season}",
        r.named_told("season"),
        (("It began on 3 May 2021. That autumn", "2021-23"),),
        ("that summery day",),
    ),
    Row(
        "season-after",
        r"(?:the )?(?:following|next|subsequent|ensuing) {season}",
        b.season_after,
        (("It began on 3 May 2021. The following spring", "2022-21"),),
        ("the following falls",),
        not_before=r"-[a-z]",
    ),
    Row(
        "season",
        r"(?:the )?(?P<season>spring|summer|autumn|winter)",
        b.season,
        (("will open in the spring", "2026-21"), ("after the summer", "2026-22/..")),
        ("the summer recess", "winter sports", "summers", "Arab Spring", "hot spring"),
        after=r"in|by|during|until|till|since|before|after|over|throughout|early|late|mid-?|(?:end|beginning|start|middle|half) of(?: the)?|through"
        r"|year['’]s",
        not_before=r"-[a-z]| (?:recess|break|holidays?|school|sports?|games|budget|statement|offensive|water|season|camp|semester|term|solstice)",
    ),
    Row(
        "season-of-year",
        r"(?P<core>(?:the )?{season}) of (?:{exact} year|(?:that|the same|the following|the next|the previous|the preceding) year)",
        b.season,
        (("the fall of next year", "2027-23"),),
        ("the fall of the years",),
    ),
    Row(
        "season-fall",
        r"(?:the )?(?P<season>fall)",
        b.season,
        (("voted in the fall", "2025-23"),),
        ("in the fall of the wall", "the fall", "after the fall from grace"),
        after=r"in|by|until|since|early|late|mid-?|(?:end|beginning|start|middle|half) of",
        not_before=r" (?:of|from|in|for|into|to)\b|-[a-z]",
    ),
    Row(
        "quarter",
        rf"(?:the )?(?:{{quarter}} (?:quarter|qtr\.?)(?:(?:,| of| in)? {_YEAR}| of the year)?|(?:quarter (?P<quarter2>[1-4])|Q(?P<quarter3>[1-4])|(?P<quarter4>[1-4])Q)(?:(?:,| of| in|-|/)? ?(?:{{year2}}|['’‘]?{{yy2}})))",
        g.either(b.quarter, quarter="quarter quarter2 quarter3 quarter4", year="year year2", yy="yy yy2"),
        (
            ("first quarter 2026", "2026-33"), ("the fourth quarter of 2025", "2025-36"), ("Q3 2024", "2024-35"),
            ("quarter 2 2025", "2025-34"), ("will end in the second quarter", "2026-34"), ("Q1/2025", "2025-33"), ("3Q 2024", "2024-35"),
        ),
        ("fifth quarter", "Q5 2024"),
    ),
    Row(
        "quarter-alone",
        r"(?:the )?(?-i:Q)(?P<quarter>[1-4])",
        b.quarter,
        (("will follow in Q3", "2026-35"),),
        ("Q1. Who", "Q2: why", "Q1"),
        after=r"in|by|for|during|until|till|through|since|of|from|before|after|early|late|mid-?|end|this|next|last|to|and",
        not_before=r"[.:)] |-[a-z]",
    ),
    Row(
        "year-quarter",
        r"{year}[ -]?Q(?P<quarter>[1-4])",
        b.quarter,
        (("2026 Q1", "2026-33"), ("2025-Q4", "2025-36")),
        ("2026 Q7",),
    ),
    Row(
        "year-half",
        r"{year}[ -]?(?-i:H)(?P<half>[12])",
        b.half,
        (("2025 H1", "2025-40"),),
        ("2025 H3",),
    ),
    Row(
        "quarter-last",
        r"(?:the )?last quarter of {year}",
        lambda values: b.quarter({**values, "quarter": 4}),
        (("the last quarter of 2025", "2025-36"),),
        ("the last quarters of 2025x",),
    ),
    Row(
        "quarter-last-of-year",
        r"(?P<core>(?:the )?last quarter) of (?:{exact} |the )year",
        lambda values: b.quarter({"quarter": 4}),
        (("in the last quarter of this year", "2026-36"),),
        ("the last quarter of the years",),
    ),
    Row(
        "quarter-range",
        r"(?-i:Q)(?P<quarter>[1-4]) ?(?:-|–|/|and|to|through|&) ?(?-i:Q)(?P<quarter2>[1-4])(?: of)? {year}"
        r"|(?:the )?{quarter3} (?:and|to|through) (?:the )?{quarter4} quarters? of {year2}",
        g.either(b.quarter_range, quarter="quarter quarter3", quarter2="quarter2 quarter4", year="year year2"),
        (("Q1-Q2 2025", "2025-33/2025-34"), ("the first and second quarters of 2025", "2025-33/2025-34")),
        ("Q1-Q7 2025x",),
    ),
    Row(
        "quarters-first",
        r"(?:the )?first {number} quarters(?: of {year})?",
        b.first_quarters,
        (("the first three quarters of 2025", "2025-01/2025-09"),),
        ("the first ten quarters of 2025x", "the first three quarters of 2024-25"),
        not_before=r"[-–/][0-9]| of [0-9]",
    ),
    Row(
        "months-first",
        r"(?:the )?first {number} months of {year}",
        g.first_months,
        (("the first six months of 2025", "2025-01/2025-06"),),
        ("the first forty months of 2025x",),
    ),
    Row(
        "months-last",
        r"(?:the )?(?:last|final) {number} months of {year}",
        g.last_months,
        (("the last three months of 2025", "2025-10/2025-12"),),
        ("the last forty months of 2025x",),
    ),
    Row(
        "half",
        rf"(?-i:H)(?P<half>[12])[ -]?(?:of )?{_YEAR}|(?P<half2>[12])(?-i:H)[ -]?(?:of )?(?:{{year2}}|['’‘]?{{yy2}})"
        r"|(?:the )?(?P<half3>first|second) (?:half-?year|semester)(?:(?: of)? {year3})?",
        g.either(b.half, half="half half2 half3", year="year year2 year3", yy="yy yy2"),
        (("H2 2026", "2026-41"), ("1H 2025", "2025-40"), ("the first half-year of 2025", "2025-40"), ("first semester 2024", "2024-40")),
        ("H3 2026x", "the second halves"),
    ),
    Row(
        "half-alone",
        r"(?-i:H)(?P<half>[12])",
        b.half,
        (("will follow in H2", "2026-41"),),
        ("H1", "an H2 heading"),
        after=r"in|by|for|during|until|since|of|end of",
    ),
    Row(
        "week-number",
        rf"(?:calendar week|week no\.|week number|week|wk\.?|weeks|(?-i:CW|KW)) ?{{nn}}(?: ?(?:-|–|to|through|and|until) ?(?:week )?{{nn2}})?(?:(?:,| of| in)? {_YEAR})?",
        b.week,
        (
            ("week 36", "2025-09-01/2025-09-07"), ("week 12 of 2024", "2024-03-18/2024-03-24"), ("weeks 36-38 2025", "2025-09-01/2025-09-21"),
            ("calendar week 12 of 2024", "2024-03-18/2024-03-24"),
        ),
        ("week 61", "week 0", "in week 12 of pregnancy"),
        not_before=r"[:.,][0-9]| ?(?:hours|days)| of [a-z]",
    ),
    Row(
        "iso-week",
        r"{year}-?(?-i:W){nn}",
        b.week,
        (("2025-W36", "2025-09-01/2025-09-07"),),
        ("2025-W99",),
    ),
    Row(
        "week-of-day",
        rf"(?:the )?(?:week (?:of|commencing|beginning|starting|ending|of the)|w/c|w/e)(?: on)? (?:the )?{_WD}(?:{{day}}(?: of)? {{month}}|{{month2}} {{day2}})(?:,? {{year}})?",
        g.either(b.week_of_day, day="day day2", month="month month2"),
        (
            ("the week of 18 May 2026", "2026-05-18/2026-05-24"), ("week commencing Monday 18 May 2026", "2026-05-18/2026-05-24"),
            ("the week of May 18, 2026", "2026-05-18/2026-05-24"), ("w/c 18 May 2026", "2026-05-18/2026-05-24"),
        ),
        ("the week of 38 May",),
    ),
    Row(
        "weekend-of-day",
        r"(?:the )?weekend of (?:the )?(?:{day}(?: of)? {month}|{month2} {day2})(?:,? {year})?",
        g.either(w.weekend_of_day, day="day day2", month="month month2"),
        (("the weekend of 16 May 2026", "2026-05-16/2026-05-17"), ("the weekend of May 16, 2026", "2026-05-16/2026-05-17")),
        ("the weekend of 38 May",),
    ),
    Row(
        "weekend",
        r"(?:the )?weekend",
        r.weekend,
        (("met over the weekend", "2026-02-21/2026-02-22"),),
        ("the weekend", "a weekend", "weekends"),
        after=r"over|during|at|by|of|before|after|since|until",
        not_before=r" of\b|-[a-z]",
    ),
    Row(
        "weekday-in-week",
        rf"{{which}} week(?:'s|’s)?,? (?:on )?{{weekday}}{_PART}",
        b.weekday_in_unit,
        (("next week Wednesday", "2026-03-04"), ("last week's Friday", "2026-02-20")),
        ("next week Wednesdays", "last weeks Friday"),
    ),
    Row(
        "weekday-of-week",
        rf"{{weekday}}{_PART},? (?:of )?{{which}} week",
        b.weekday_in_unit,
        (("Wednesday next week", "2026-03-04"), ("on Friday of last week", "2026-02-20")),
        ("Wednesdays next week",),
    ),
    Row(
        "weekday-of-told-week",
        rf"{{weekday}}{_PART} of (?:that|the same|that same) week",
        r.weekday_in_told_week(0),
        (("It began on 3 May 2021. On Friday of that week", "2021-05-07"),),
        ("Fridays of that week",),
    ),
    Row(
        "weekday-of-following-week",
        rf"{{weekday}}{_PART} of the (?:following|next) week|{{weekday2}}{_PART} the following week",
        g.either(r.weekday_in_told_week(1), weekday="weekday weekday2"),
        (("It began on 3 May 2021. On Friday of the following week", "2021-05-14"),),
        ("Fridays of the following week",),
    ),
    Row(
        "weekday-past",
        rf"(?:last|this past|the past|past) {{weekday}}{_PART}|{{weekday2}}{_PART} last",
        g.either(b.weekday(Turn.PAST), weekday="weekday weekday2"),
        (("last Tuesday", "2026-02-17"), ("this past Monday", "2026-02-16"), ("on Friday last", "2026-02-20")),
        ("last Tuesdays", "Friday last week"),
        not_before=r" (?:week|month|year|night|of|in)\b",
    ),
    Row(
        "weekday-ahead",
        rf"(?:next|this coming|the coming|coming|the upcoming) {{weekday}}{_PART}|{{weekday2}}{_PART} next",
        g.either(b.weekday(Turn.FUTURE), weekday="weekday weekday2"),
        (("next Tuesday", "2026-02-24"), ("this coming Monday evening", "2026-03-02"), ("on Tuesday next", "2026-02-24")),
        ("next Tuesdays", "Tuesday next to him"),
        not_before=r" (?:week|month|year|to|door|of)\b",
    ),
    Row(
        "weekday-range",
        rf"{{weekday}}{_PART}{_UP_TO}{{weekday2}}{_PART}",
        r.weekday_range,
        (("met from Tuesday to Thursday", "2026-02-17/2026-02-19"),),
        ("open Monday to Friday", "Monday to Friday, 9.00", "Mondays to Fridays"),
        after=r"from|between|runs|ran|run",
        not_before=r",? (?:from )?[0-9]",
    ),
    Row(
        "weekday-day",
        r"{wd},? (?:the )?(?P<day>[0-9]{1,2})(?:st|nd|rd|th)",
        g.either(w.weekday_and_day, weekday="wd"),
        (("met on Friday 13th", "2026-02-13"), ("will meet on Friday the 13th", "2026-03-13")),
        ("Friday 45th", "Friday 13"),
        not_before=r" (?-i:[A-Z])|-[a-z]",
    ),
    Row(
        "weekday",
        rf"{_PART_OF}(?:(?:early|late)(?: on)? |this |the )?{{weekday}}{_PART}",
        b.weekday(Turn.TENSE),
        (("will speak on Tuesday", "2026-02-24"), ("announced Friday", "2026-02-20"), ("on Friday morning he left", "2026-02-20")),
        ("every Monday", "on Mondays", "each Monday", "Black Friday", "a Monday", "T. Friday", "Sheffield Wednesday", "the Monday after the election"),
        not_after=_NO_WEEKDAY + r"|(?:{month}|[0-9](?:st|nd|rd|th)?),? ?\(|{weekday2} (?:to|through|until|till)|{weekday3} ?[–-]",
        not_before=r"-[a-z]| (?:Times|Telegraph|Mirror|Express|school|prayers|club)\b|(?: (?:to|through)| ?[–-]) ?{weekday2}",
    ),
    Row(
        "weekday-then",
        rf"(?P<core>{_PART_OF}(?:(?:early|late)(?: on)? |this )?{{weekday}}{_PART}) (?:after|afterwards|following|thereafter|next|last)",
        b.weekday(Turn.TENSE),
        (("met on Friday after a storm", "2026-02-20"), ("late Friday after a storm hit", "2026-02-20")),
        ("every Monday after the election", "the Monday after the election", "Good Friday next"),
        not_after=_NO_WEEKDAY,
    ),
    Row(
        "weekday-told",
        r"(?:that|that same|the same) {weekday}" + _PART,
        b.weekday_told,
        (("On 1 February 1953 the sea came. That Sunday", "1953-02-01"),),
        ("that Sundays",),
    ),
    Row(
        "weekday-after",
        rf"(?:the )?(?:following|subsequent|ensuing) {{weekday}}{_PART}|the next {{weekday2}}{_PART}",
        g.either(b.weekday_after, weekday="weekday weekday2"),
        (("It fell on 3 May 2021. The following Monday the others left", "2021-05-10"),),
        ("the following Mondays",),
        not_before=r"-[a-z]",
    ),
    Row(
        "weekday-behind",
        rf"(?:the )?{{weekday}}{_PART} (?:after|afterwards|following|thereafter)",
        b.weekday_after,
        (("It fell on 3 May 2021. The Tuesday after, they left", "2021-05-04"),),
        ("the Monday after the election",),
        not_before=_EVENT_BEHIND,
    ),
    Row(
        "weekday-after-next",
        r"(?:the )?{weekday} after next|{weekday2} week|a week on {weekday3}",
        g.either(r.weekday_after_next, weekday="weekday weekday2 weekday3"),
        (("the Friday after next", "2026-03-06"), ("will meet on Friday week", "2026-03-06")),
        ("the Fridays after next", "Monday weekly"),
        not_before=r" (?:of|[0-9])",
    ),
    Row(
        "weekdays-from-now",
        r"{number} {weekday}s? (?:from now|hence)",
        r.weekdays_away(1),
        (("three Fridays from now", "2026-03-13"),),
        ("three Fridays of talks",),
    ),
    Row(
        "weekdays-ago",
        r"{number} {weekday}s? (?:ago|back)",
        r.weekdays_away(-1),
        (("two Thursdays ago", "2026-02-12"),),
        ("Thursdays ago",),
    ),
    Row(
        "weekday-before",
        rf"(?:the )?(?:previous|preceding) {{weekday}}{_PART}",
        w.weekday_before,
        (("It fell on 3 May 2021. The previous Friday the others left", "2021-04-30"),),
        ("the previous Fridays",),
        not_before=r"-[a-z]",
    ),
    Row(
        "weekday-ahead-of-told",
        rf"the {{weekday}}{_PART} (?:before|preceding|prior)",
        w.weekday_before,
        (("It fell on 3 May 2021. The Sunday before, they left", "2021-05-02"),),
        ("the Friday before the election",),
        not_before=_EVENT_BEHIND + r"| to\b",
    ),
    Row(
        "weekday-of-month",
        r"(?:the )?{nth} {weekday} (?:of|in) {month}(?:,?(?: of)? {year})?",
        b.weekday_of_month,
        (("the last Monday of March 2026", "2026-03-30"), ("third Tuesday in September 2014", "2014-09-16")),
        ("the sixth Monday of March 2026", "the first Mondays of March"),
    ),
    Row(
        "weekday-of-month-away",
        r"(?:the )?{nth} {weekday} (?:of|in) (?:{which} month|the month)",
        r.weekday_of_month_away,
        (("the first Monday of this month", "2026-02-02"), ("the second Tuesday of next month", "2026-03-10")),
        ("the sixth Monday of this month",),
    ),
    Row(
        "weekday-short",
        r"(?:on )?{wd}",
        lambda values: b.weekday(Turn.TENSE)({"weekday": values["wd"]}),
        (("| Thu |", "2026-02-26"), ("Weds.", "2026-02-25")),
        ("Sun and sea", "Sat."+" He rose"),
        opens=True,
        not_before=r" *[^\s|.]|\. *[^\s|]",
    ),
    Row(
        "day-number-of-month",
        r"(?:the )?{nth} day (?:of|in) {month}(?:,?(?: of)? {year})?",
        b.nth_day_of_month,
        (("the last day of October 2015", "2015-10-31"), ("the final day of May", "2026-05-31")),
        ("the first day of the rest",),
    ),
    Row(
        "week-of-month",
        r"(?:the )?{nth} (?:full |whole )?week (?:of|in) {month}(?:,?(?: of)? {year})?",
        b.week_of_month,
        (("the first week of October 2014", "2014-10-06/2014-10-12"), ("last week of September 2014", "2014-09-22/2014-09-28")),
        ("the first week of the holidays",),
    ),
    Row(
        "week-of-year",
        r"(?:the )?{nth} (?:full |whole )?week of {year}",
        r.whole_week_of_year,
        (("the last week of 2018", "2018-12-24/2018-12-30"),),
        ("the last weeks of 2018x",),
    ),
    Row(
        "units-away",
        r"(?:the )?{rough_which} {number} {unit}",
        b.units_away,
        (("the last two weeks", "2026-02-09/2026-02-22"), ("the coming three months", "2026-03/2026-05"), ("the past two years", "2024/2025")),
        ("the last weeks", "the next few days"),
    ),
    Row("days-away", "{today}", b.days_away,
        (("yesterday", "2026-02-22"), ("today", "2026-02-23"), ("the day after tomorrow", "2026-02-25"), ("last night", "2026-02-22")),
        ("yesterdays", "USA Today"),
        not_after=r"USA",
        not_before=r"-[a-z]"),
    Row(
        "unit-away",
        r"{which} {period}|(?:the )?(?P<which2>last|this|next) {age}",
        g.either(b.unit_away, which="which which2", unit="period age"),
        (
            ("last week", "2026-02-16/2026-02-22"), ("next month", "2026-03"), ("this quarter", "2026-33"),
            ("this week", "2026-02-23/2026-03-01"), ("this century", "20XX"),
        ),
        ("last weeks", "this weekly", "the last week of talks"),
        not_before=r" of (?:the|talks|{month})|-[a-z]",
    ),
    Row(
        "year-away",
        r"{exact} {annual}",
        lambda values: b.unit_away({"unit": Unit.YEAR, "which": values["exact"]}),
        (("last year", "2025"), ("this year", "2026"), ("next year", "2027"), ("last year's budget", "2025")),
        ("this yearbook", "last yearly"),
        not_after="the",
        not_before=r" of\b|-[a-z]",
    ),
    Row(
        "year-about",
        r"the {rough} year",
        lambda values: b.unit_about({"unit": Unit.YEAR, "which": values["rough"]}),
        (("over the past year", "2025~"), ("in the coming year", "2027~")),
        ("the past years", "the next year-end"),
        not_before=r"-[a-z]",
    ),
    Row(
        "the-unit",
        r"(?:the )?(?P<unit>week|month|quarter|year|decade|century)",
        r.the_unit,
        (
            ("before the end of the year", "../2026-12~"), ("at the beginning of the year", "2026-01~/2026-04~"), ("In 2010 it began. By the end of the year", "../2010-12~"),
            ("will open in the second half of the year", "2026-41"), ("opened in the second half of the year", "2025-41"),
        ),
        ("the year of truth", "the end of the year that", "the end of the day"),
        after=r"(?:(?:beginning|start|end|middle|close|half|part) of|early in|late in|later in|earlier in|through)(?: the)?",
        not_before=r" (?:of|that|in|when|which)\b|[-'’]",
    ),
    Row(
        "year-end",
        r"(?:the )?(?:year[- ]end|end-year)(?:(?: of)? {year})?",
        r.year_end,
        (("by year-end", "../2026-12~"), ("at year-end 2025", "2025-09~/2025-12~")),
        ("year-ends", "year-end report"),
        not_before=r" (?:report|results|review|figures|accounts|party|closing|balance)",
    ),
    Row(
        "business-year-end",
        r"(?:the )?(?-i:EOY)(?: {year})?",
        r.year_end,
        (("by EOY 2025", "../2025-12~"),),
        ("EOYs",),
    ),
    Row(
        "school-year",
        rf"(?:the )?(?:school|academic|university|college) years?(?: of)? {_YEAR_SPAN}",
        b.school_span,
        (("school year 2025-2026", "2025-08-01/2026-07-31"), ("the academic year 2024/25", "2024-08-01/2025-07-31")),
        ("school year 2025-2029",),
    ),
    Row(
        "school-year-behind",
        rf"(?:the )?{_YEAR_SPAN} (?:school|academic|university|college) year",
        b.school_span,
        (("the 2025-26 school year", "2025-08-01/2026-07-31"),),
        ("the 2025-29 school year",),
    ),
    Row(
        "season-of-play",
        rf"(?:the )?{_YEAR_SPAN} season|(?:the )?season {{year3}} ?[-–/] ?(?:{{year4}}|{{yy4}})",
        g.either(b.school_span, year="year year3", year2="year2 year4", yy2="yy2 yy4"),
        (("the 2025-26 season", "2025-08-01/2026-07-31"),),
        ("the 2025-29 season",),
    ),
    Row(
        "financial-year",
        rf"(?:the )?(?:financial|fiscal|budget) year(?: of)? {_YEAR_SPAN}",
        b.span_of_years((4, 1), (3, 31)),
        (("the financial year 2025-26", "2025-04-01/2026-03-31"),),
        ("financial year 2025-29",),
    ),
    Row(
        "financial-year-behind",
        rf"(?:the )?{_YEAR_SPAN} (?:financial|fiscal|budget) year",
        b.span_of_years((4, 1), (3, 31)),
        (("the 2025/26 financial year", "2025-04-01/2026-03-31"),),
        ("the 2025/29 financial year",),
    ),
    Row(
        "tax-year",
        rf"(?:the )?tax year(?: of)? {_YEAR_SPAN}",
        b.span_of_years((4, 6), (4, 5)),
        (("the tax year 2024-25", "2024-04-06/2025-04-05"),),
        ("tax year 2025-29",),
    ),
    Row(
        "gas-year",
        rf"(?:the )?gas year {_YEAR_SPAN}",
        b.span_of_years((10, 1), (9, 30)),
        (("gas year 2021-2022", "2021-10-01/2022-09-30"),),
        ("gas year 2021-2029",),
    ),
    Row(
        "ago",
        r"(?:(?:about|some|around|nearly|almost|over|more than|just over|just under|roughly|exactly|only|just) )?(?:{number} {unit}|half a year) (?:ago|back)",
        r.ago,
        (("two weeks ago", "2026-02-09"), ("three months ago", "2025-11"), ("ten years ago", "2016"), ("a year ago", "2025"),
         ("a decade ago", "2016")),
        ("many weeks ago", "long ago"),
    ),
    Row(
        "fortnight",
        r"(?:{number} )?fortnights? ago",
        r.fortnight(-1),
        (("a fortnight ago", "2026-02-09"),),
        ("fortnightly ago",),
    ),
    Row(
        "in-future",
        r"(?:in )?{number} {unit}(?:'|’|'s|’s)? (?:from now|hence|from today)|in {number2} {unit2}(?:'|’|'s|’s)? time",
        g.either(b.shifted(1), number="number number2", unit="unit unit2"),
        (("two weeks from now", "2026-03-09"), ("in a year's time", "2027"), ("in three months' time", "2026-05")),
        ("weeks from now", "in weeks' time"),
    ),
    Row(
        "in-units",
        r"in {number} {unit}",
        b.shifted(1),
        (("will meet in two weeks", "2026-03-09"), ("in one year", "2027")),
        ("in two weeks of talks", "for the first time in ten years", "the wettest winter in 50 years", "the worst in two years", "twice in two weeks"),
        not_after=r"(?:[a-z]+est|worst|best|first|second|third|only|most)(?: [a-z-]+){1,3}|time|times|once|twice|worst|best|[a-z]+est|first|second|third|only|once|{unit2}|more|less|[a-z]{2,}ed",
        not_before=r" (?:of|or|and|to|that|which)\b|-[a-z]|['’]",
    ),
    Row(
        "later",
        rf"{_ROUGHLY}{{number}} {{unit}} (?:later|afterwards|thereafter|after that)",
        b.shifted(1, Anchor.TOLD),
        (("It began on 3 May 2021. Two days later the others left", "2021-05-05"), ("It began in 2010; a year later", "2011")),
        ("some weeks later", "later"),
        not_before=r"-[a-z]| (?:than|this|that|in the)\b",
    ),
    Row(
        "units-after",
        rf"{_ROUGHLY}{{number}} {{unit}} (?:on|after)",
        b.shifted(1, Anchor.TOLD),
        (("It began on 3 May 2021. Two days after, they left", "2021-05-05"),),
        ("two days after the vote", "a year on year rise", "two days on foot"),
        not_before=r" ?[^\s,.;:)]",
    ),
    Row(
        "earlier",
        rf"{_ROUGHLY}{{number}} {{unit}} (?:earlier|previously|before that)",
        b.shifted(-1, Anchor.TOLD),
        (("It began on 3 May 2021. A year earlier the others left", "2020"), ("It began in May 2020; three months earlier", "2020-02")),
        ("some weeks earlier", "days earlier", "two days earlier than planned"),
        not_before=r"-[a-z]| than\b",
    ),
    Row(
        "units-before",
        rf"{_ROUGHLY}{{number}} {{unit}} (?:before|prior)",
        b.shifted(-1, Anchor.TOLD),
        (("It began on 3 May 2021. Two days before, they left", "2021-05-01"),),
        ("two days before the vote", "a year before moving"),
        not_before=_EVENT_BEHIND + r"| to\b|-[a-z]",
    ),
    Row(
        "days-after-day",
        rf"(?:{{number}} {{unit}}|the day) (?:after|from|following) {_A_DAY}",
        r.shifted_from(b.month_day_year, 1),
        (("ten days after 3 May 2024", "2024-05-13"), ("the day after May 3, 2024", "2024-05-04")),
        ("ten days after 45 May 2024", "The lease runs for 25 years from 1 April 2026"),
        not_after=r"for|runs?|least|lasting|of|period|term|within",
    ),
    Row(
        "days-before-day",
        rf"(?:{{number}} {{unit}}|the day) (?:before|prior to|preceding) {_A_DAY}",
        r.shifted_from(b.month_day_year, -1),
        (("two weeks before 3 May 2024", "2024-04-19"), ("the day before May 3, 2024", "2024-05-02")),
        ("ten days before 45 May 2024",),
    ),
    Row(
        "days-after-feast",
        r"{number} {unit} (?:after|from) {feast}(?: {year})?",
        r.shifted_from(feasts.feast, 1),
        (("three days after Christmas Day 2024", "2024-12-28"),),
        ("three days after the feast",),
    ),
    Row(
        "same-unit",
        r"(?:(?:the )?same|the very same|that same|that very|that) {same}",
        lambda values: b.same_unit({"unit": values["same"]}),
        (("It began on 3 May 2021. The same day", "2021-05-03"), ("It came in May 2019. In that year", "2019")),
        ("that daylight", "the same yearning"),
        not_before=r" (?:that|when|which|in which|on which|(?:of|in) [0-9])|-[a-z]",
    ),
    Row(
        "next-unit",
        r"(?:the next|(?:the )?(?:following|ensuing|subsequent)) {same}|next (?:day|morning)|the (?P<same2>day|week|month|year) after that",
        r.next_told,
        (("It came in 2018. The following year", "2019"), ("It began on 3 May 2021. The next morning they left", "2021-05-04"),
         ("It began on 3 May 2021; the next day the others left", "2021-05-04")),
        ("the following yearbook", "the next days", "the following days"),
        not_before=r"-[a-z]",
    ),
    Row(
        "unit-after",
        r"the {same} (?:after|afterwards|following|thereafter)",
        r.next_told,
        (("It began on 3 May 2021. The day after, they left", "2021-05-04"),),
        ("the day after the vote", "the year following their move"),
        not_before=_EVENT_BEHIND,
    ),
    Row(
        "previous-unit",
        r"(?:the )?(?:previous|preceding|prior) {same}",
        lambda values: b.next_unit(-1)({"unit": values["same"]}),
        (("It came in 2018. The previous year", "2017"), ("It began on 3 May 2021. The previous night they left", "2021-05-02")),
        ("the previous yearbook",),
        not_before=r"-[a-z]",
    ),
    Row(
        "unit-before",
        r"the {same} (?:before|previously|prior|before that)",
        lambda values: b.next_unit(-1)({"unit": values["same"]}),
        (("It began on 3 May 2021. The day before, they left", "2021-05-02"),),
        ("the day before the vote",),
        not_before=_EVENT_BEHIND + r"| to\b",
    ),
    Row(
        "day-of-month",
        r"(?:the )?(?:{day}|{ordinal})(?: day)? of {which} month|(?:the )?{day2} {instant}|(?:the )?{day3} of the {rough_which} month",
        g.either(b.day_of_month, day="day ordinal day2 day3", which="which rough_which instant"),
        (("the 15th of this month", "2026-02-15"), ("your letter of the 5th inst.", "2026-02-05"), ("the 3rd of next month", "2026-03-03")),
        ("15 instances", "the 45th of this month"),
    ),
    Row(
        "day-number",
        r"the (?P<day>[0-9]{1,2})(?:st|nd|rd|th)",
        r.day_of_told_month,
        (("It began on 3 May 2021. On the 15th, they left", "2021-05-15"),),
        ("on the 15th floor", "the 45th", "On the 20th anniversary"),
        after=r"on|until|till|since|by|from|and",
        not_before=r"[- ](?!(?:and|at|to|we|he|she|they|it|the|in|by|that|but|when|as|after|before|a|was|were|is|of (?:the|that) (?:same )?month)\b)[^\s.,;:)]",
    ),
    Row(
        "decade",
        r"(?:the )?(?:{year}['’]?s|['’‘]{yy}['’]?s|{decade})|the {yy2}['’]?s",
        g.either(g.decade_or_century, yy="yy yy2"),
        (("the 1990s", "199X"), ("the '80s", "198X"), ("1970's", "197X"), ("the nineties", "199X"), ("the early 1990s", "1990~/1992~"),
         ("the 1800s", "18XX"), ("the 60s", "196X")),
        ("1993s", "his nineties", "the 93s", "in their late forties"),
        not_after=r"(?:his|her|their|its|my|your|our)(?: early| late| mid-?)?|the (?:low|high|upper)",
        not_before=r"-[a-z]",
    ),
    Row(
        "decade-short",
        r"{yy}['’]?s",
        b.decade,
        (("the early 90s", "1990~/1992~"),),
        ("early 93s", "90s"),
        after=r"the (?:very )?(?:early|late|mid)-?",
        not_before=r"-[a-z]",
    ),
    Row(
        "decade-of-century",
        r"(?:the )?{decade} of the {ordinal} century",
        b.decade_of_century,
        (("the seventies of the nineteenth century", "187X"),),
        ("the seventies of the half century",),
    ),
    Row(
        "century-range",
        r"(?:the )?{ordinal}(?: century)? ?(?:and|to|through|-|–|or) ?(?:the )?{ordinal2}[ -]centur(?:y|ies)",
        b.century_range,
        (("the 15th and 16th centuries", "14XX/15XX"),),
        ("the 16th and 15th centuries",),
    ),
    Row(
        "century",
        r"(?:the )?{ordinal}[ -]century",
        b.century,
        (("the 19th century", "18XX"), ("the seventeenth century", "16XX"), ("21st-century", "20XX"), ("mid-19th century", "1833~/1866~")),
        ("the 45th century", "the half century"),
    ),
    Row(
        "feast",
        r"(?:(?P<which>last|this|next|this coming|this past) )?{feast}(?:,?(?: of)? {year})?",
        feasts.feast,
        (("Easter 2024", "2024-03-31/2024-04-01"), ("Christmas Day 2025", "2025-12-25"), ("last Christmas", "2025-12-25/2025-12-26")),
        ("Christmas recess", "Easters", "the Easter Rising"),
        not_before=r"-[a-z]|['’]| (?:recess|break|holidays?|tree|market|card|island|rising|egg|shopping|statement)s?\b",
    ),
    Row(
        "years-range",
        r"(?:the years |years )?(?P<core>{year}(?: ?(?:-|–|—|/) ?| (?:to|through|until|till|thru|up to) ){year2})",
        b.year_range,
        (("2024-2026", "2024/2026"), ("1568–1648", "1568/1648"), ("from 2021 to 2025", "2021/2025")),
        ("2026-2024", "no. 2024-2026", "the 2023-2024 session"),
        not_after=_COUNT_BEFORE + r"|session|congress",
        not_before=r"[-/–][0-9]|,? no\.|(?:,)? (?:parliamentary )?(?:session|parliament)\b|" + _UNITS_BEHIND,
    ),
    Row(
        "years-short-range",
        r"{year}[-–/]{yy2}",
        b.year_range,
        (("in 1914-18", "1914/1918"), ("the 1914-18 war", "1914/1918")),
        ("1914-12", "ref 1914-18", "the 2023-24 session"),
        after=r"in|of|period|years|war|between|the|for|since|from|until|during|\(",
        not_before=r"[-/–][0-9]|,? no\.|[0-9]| (?:parliamentary )?(?:session|parliament)\b",
    ),
    Row(
        "years-short-next",
        r"{year}[-/]{yy2}",
        g.next_years,
        (("Budget 2026-27: agreed", "2026/2027"), ("outturn 2024/25", "2024/2025")),
        ("kept 1914-18", "ref 2023-24", "the 2023-24 session"),
        not_after=_COUNT_BEFORE + r"|session|congress",
        not_before=r"[-/–][0-9]|,? no\.|[0-9]| (?:parliamentary )?(?:session|parliament)\b",
    ),
    Row(
        "years-short-dash",
        r"{year}–{yy2}",
        b.year_range,
        (("War: 1939–45", "1939/1945"),),
        ("1914–12", "no. 1914–18", "the 2023–24 Session"),
        not_after=_COUNT_BEFORE + r"|session|congress",
        not_before=r"[-/–][0-9]|,? no\.|[0-9]| (?:parliamentary )?(?:session|parliament)\b",
    ),
    Row(
        "years-list",
        r"(?:the years )?(?P<core>{year}, {year3}(?:, {year4})?(?:, {year5})?,? and {year2})",
        g.years_in_a_row,
        (("2024, 2025 and 2026", "2024/2026"),),
        ("2024, 2025 and 2023", "1961, 1974 and 1988"),
    ),
    Row(
        "year-of-list",
        r"(?P<core>{year}), [0-9]{4}(?:, [0-9]{4}){0,2},? and [0-9]{4}",
        b.year,
        (("amended 1961, 2361 and 9999", "1961"),),
        ("nos. 1961, 1974 and 1988",),
        not_after=_COUNT_BEFORE,
    ),
    Row(
        "years-present",
        r"{year} ?[-–—] ?(?:present|today|now)",
        r.ongoing_years,
        (("2014–present", "2014/.."),),
        ("2014-presently",),
        not_after=_COUNT_BEFORE,
    ),
    Row(
        "year-word",
        rf"(?:the )?(?:(?:calendar|budget|fiscal|financial|tax|election|base|reference|reporting|model) )?year(?: of our Lord)? {_YEAR}|(?-i:FY) ?{{year2}}|(?:fiscal|calendar) {{year3}}|anno(?: domini)? {{year4}}",
        g.either(b.year, year="year year2 year3 year4"),
        (("the year 2025", "2025"), ("fiscal year 2024", "2024"), ("FY2025", "2025"), ("calendar year 2026", "2026")),
        ("the year 12025", "school years 2025x"),
    ),
    Row(
        "year-era",
        r"(?-i:AD|A\.D\.) ?(?P<year>[1-9][0-9]{1,3})|(?P<year2>[1-9][0-9]{1,3}) ?(?:(?-i:AD|CE)|a\.d\.)",
        g.either(b.year, year="year year2"),
        (("AD 476", "0476"), ("in 1066 AD", "1066")),
        ("476 ads", "AD 20255"),
        not_after=r"[0-9][.,]",
    ),
    Row(
        "year-since-or-in",
        r"{year}",
        b.recent_year,
        (("In 2020 people stayed home", "2020"), ("since 2019 students pay", "2019/..")),
        ("in 2000 years", "one in 2000 people"),
        after=r"(?:in|since|during|throughout)(?: the year)?",
        not_after=r"(?:one|[0-9]) in",
        not_before=_MEASURES,
    ),
    Row(
        "year",
        r"{year}",
        b.recent_year,
        (("the 2025 budget", "2025"), ("until 2022", "../2022"), ("budget 2026", "2026")),
        ("no. 2361", "over 2000 homes", "2025 homes", "EUR 2027 million", "article 2020", "PO Box 2025", "2050", "1648", "Room 2024"),
        not_after=_COUNT_BEFORE,
        not_before=_UNITS_BEHIND,
    ),
    Row(
        "year-told",
        r"{year}",
        b.year,
        (("in 1848", "1848"), ("by 2050", "../2050"), ("since 1568", "1568/..")),
        ("the 1848 people", "in 1848 homes", "one in 1500"),
        after=_YEAR_LEAD,
        not_after=r"(?:one|[0-9]) in|more than|less than|fewer than|rather than|up to",
        not_before=_UNITS_BEHIND,
    ),
    Row(
        "year-note",
        r"(?P<core>{year})[0-9]{1,2}",
        b.recent_year,
        (("at the end of 20244.", "2024-09~/2024-12~"), ("in 20235", "2023")),
        ("code 20235", "20235 homes"),
        after=r"in|since|until|from|(?:end|beginning|start|middle|half|quarter) of|early|late|mid-?|{lone}|may|{named}|by|during",
        not_before=_UNITS_BEHIND,
    ),
    Row(
        "year-short",
        r"['’‘]{yy}",
        b.year,
        (("in '98", "1998"),),
        ("the '98", "a '24"),
        after=r"in|since|of|early|late|end of|until|from|summer|spring|winter|autumn|fall",
        not_before=r"[%0-9s]",
    ),
    Row(
        "effect",
        r"(?:with (?:retroactive )?effect(?: as)?|effective(?: as)?|as) from (?P<core>(?:the )?(?:{day}(?: of)? {month}|{month2} {day2})(?:,? {year})?)",
        b.month_day_year,
        (("with effect from 1 January 2026", "2026-01-01"), ("as from March 1, 2026", "2026-03-01")),
        ("with effect from 45 May",),
    ),
    Row(
        "effect-month",
        r"(?:with (?:retroactive )?effect(?: as)?|effective(?: as)?|as) from (?P<core>(?:{month} )?{year})",
        g.month_or_year,
        (("with effect from January 2026", "2026-01"), ("as from 2026", "2026")),
        ("with effect from 20265x",),
    ),
    Row(
        "day-month-last",
        r"(?:{wd},? )?(?:the )?{day}(?: of)? {month} (?P<which>last|next)",
        g.turned_day,
        (("on 3 March last", "2025-03-03"), ("on 1 July next", "2026-07-01")),
        ("45 March last", "31 February next"),
        not_before=r" (?:week|month|year|night|spring|summer|autumn|fall|winter|to)\b",
    ),
    Row(
        "day-month-then-last",
        r"(?P<core>(?:{wd},? )?(?:the )?{day}(?: of)? {month}) (?:last|next)",
        b.day_month,
        (("on 3 March next to him", "2026-03-03"),),
        ("45 March next to him",),
    ),
)  # fmt: skip

_DAY_NAMES = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"

REFUSALS = (
    *COMMON_REFUSALS,
    Refusal(
        "modal",
        r"(?:that|this|that same|the same|the following|following|next|the next|last) (?-i:may)",
        ("rights that may exist", "this may help", "the following may apply"),
        (("this May", "2026-05"),),
    ),
    Refusal(
        "verb",
        r"(?:the )?[0-9]+ (?-i:may|march|mar|sun|sat|wed|sep|dec)",
        ("anyone over 18 may apply", "the 30 march on"),
        (("on 18 May", "2026-05-18"),),
        not_before=r" [0-9]{4}",
    ),
    Refusal(
        "code",
        r"(?-i:[A-Z][A-Z0-9]{0,9}(?:[-/.][A-Z]{1,6})*)[-/ ]?[0-9]{4}[-/][0-9]{3,}(?:[-/][0-9A-Z]+)*|(?-i:[A-Z]{2,8})[-/][0-9]{4}[-/][0-9]{1,3}",
        ("INC-2025-0042", "CVE-2024-3094", "A/2024/1512", "RFC-2024-17"),
        (("2025-12-19", "2025-12-19"),),
    ),
    Refusal(
        "number",
        r"(?:nos?|nrs?|number|numbers|docket|case|file|ref|our ref|your ref|reference|claim|ticket|invoice|order|application|petition|registration)\.?:?"
        r"(?: (?:no|nr|number)\.?)?:? ?#?[A-Z0-9]*[0-9][0-9A-Z./-]*(?: ?(?:,|and|to) ?[0-9]+)*",
        ("no. 2361", "nos. 2019 and 2020", "ref. 2024-0001234", "case no. 2023/1144", "docket no. 2024-2025"),
        (("number two since 2024", "2024/.."), ("the case in 2024", "2024")),
    ),
    Refusal(
        "parliamentary-paper",
        r"(?:HC|HL|Cm|Cmd|Cmnd|CP|SP|SI|SR|UKSI|S\.I\.|SSI|H\.R\.|HR|S\.|Pub\. ?L\.|Public Law|P\.L\.|Stat\.|U\.S\.C\.|CFR|C\.F\.R\.|Fed\. Reg\.|EUR-Lex|Hansard)"
        r" ?(?:No\.? ?)?[0-9]{1,4}(?:[-/–][0-9]+)?(?: \([0-9]{4}(?:[-–][0-9]{2,4})?\))?",
        ("HC 1990", "SI 2018/1234", "Cm 1999", "Pub. L. 116-25", "H.R. 1984", "HC 264 (2023-24)"),
        (("HC in 2019", "2019"),),
    ),
    Refusal(
        "standard",
        r"(?-i:ISO|IEC|EN|BS|NEN|DIN|ANSI|IEEE|ASTM)(?:[ /-](?-i:[A-Z]+))*[ -]?[0-9]+(?:[.-][0-9]+)*:[0-9]{4}",
        ("ISO 27001:2013", "BS EN 1992-1-1:2004"),
        (("ISO in 2013", "2013"),),
    ),
    Refusal(
        "neutral-citation",
        r"\[[12][0-9]{3}\](?: [0-9]+)? (?-i:[A-Z]{2,8})(?: (?-i:Civ|Crim|Admin|Ch|Comm|Fam|TCC|QB|KB))?(?: [0-9]+)?",
        ("[2024] EWCA Civ 1990", "[2019] 1 WLR 2012", "[1990] AC 605"),
        (("[2024] UKSC 12 of 3 May 2024", "2024-05-03"),),
    ),
    Refusal(
        "resolution",
        r"(?:resolutions?|res\.|A/RES/|decision|recommendation) ?(?:no\.? )?[0-9]{1,4}(?:/[0-9]+)?(?: ?\([0-9]{4}\))?(?:(?:,| and) [0-9]{1,4} ?\([0-9]{4}\))*",
        ("resolution 2202 (2015)", "Resolution 1973", "resolutions 2166 (2014) and 2202 (2015)"),
        (("the resolution of 3 May 2024", "2024-05-03"),),
    ),
    Refusal(
        "session",
        r"(?:session|parliamentary session|sessions|parliament|congress|parliamentary year)(?: of)? [0-9]{4} ?[-–/] ?[0-9]{2,4}"
        r"|(?:the )?[0-9]{4} ?[-–/] ?[0-9]{2,4} (?:(?:parliamentary )?sessions?|parliament|parliamentary year)",
        ("session 2023-24", "the 2019–20 Session", "2023-2024 parliamentary year"),
        (("the session of 3 May 2024", "2024-05-03"),),
    ),
    Refusal(
        "article",
        r"(?:articles?|art\.|sections?|sec\.|paragraphs?|para\.|chapter|annex|appendix|schedule|part|clause|rule|regulation|item|point|step|table|figure|fig\.|page|pages|pp\.|p\.|recital|§§?) ?[0-9]+(?:[.:][0-9]+)*[a-z]?(?:\([0-9a-z]+\))*",
        ("article 2024", "section 12.3.2024", "Annex 1990", "art. 2020", "section 3(1)"),
        (("article 5 of 3 May 2024", "2024-05-03"),),
    ),
    Refusal(
        "regulation",
        r"(?:(?:implementing |delegated |framework )?(?:regulation|directive|decision|act))(?: \((?:EU|EC|EEC)(?:, Euratom)?\))?(?: no\.?)? ?[0-9]{1,4}/[0-9]{1,4}(?:/(?:EU|EC|EEC|CFSP))?",
        ("Regulation (EU) 2016/679", "Directive 2008/98/EC", "Decision 2021/1119"),
        (("the Regulation of 27 April 2016", "2016-04-27"),),
    ),
    Refusal(
        "official-journal",
        r"OJ(?: [LC])? ?[0-9]{1,4}",
        ("OJ L 2016", "OJ 1999", "OJ C 2024"),
        (("OJ L 119, 4.5.2016", "2016-05-04"),),
    ),
    Refusal(
        "amount",
        r"(?:EUR|USD|GBP|AUD|CAD|NZD|CHF|JPY|US\$|A\$|C\$|€|\$|£|¥) ?[0-9][0-9.,]*(?: ?[-–] ?[0-9][0-9.,]*)?(?: ?(?:million|billion|trillion|thousand|mln|bn|mn|m|k)\b\.?)?",
        ("EUR 2027 million", "€2025", "$1,950", "£2024", "US$ 1990m"),
        (("EUR 5 million in 2024", "2024"),),
    ),
    Refusal(
        "amount-behind",
        r"[0-9][0-9.,]* ?(?:euros?|dollars?|pounds?|million|billion|trillion|per cent|percent|%)",
        ("2025 million", "2024 euros", "1990%", "2000 dollars"),
        (("in 2024 millions", "2024"),),
    ),
    Refusal(
        "postcode",
        r"(?-i:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]) [0-9]{4,5}(?:-[0-9]{4})?|[1-9][0-9]{3} ?(?-i:[A-EGHJ-NPRSTVWXZ][A-Z]) (?-i:[A-Z][a-z]+)",
        ("Washington, DC 2025", "PA 19104-2025", "2025 AB The Hague"),
        (("in 2025 EU members", "2025"), ("In 2025 the", "2025")),
    ),
    Refusal(
        "version",
        r"(?:version|release|rev|revision|build|v|update|draft|edition)\.? ?[0-9]+(?:\.[0-9]+)*",
        ("version 2024", "v2.12.2024", "release 3.4.2021"),
        (("the version of 3 May 2024", "2024-05-03"),),
    ),
    Refusal(
        "set",
        r"(?:every|each|all|any)(?: other| second| {number})? (?:{weekday}|{month}|{season}|{unit}|{ordinal} {weekday2}|{feast})(?:s|(?: (?:morning|afternoon|evening|night)))?"
        r"|(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days(?:,| and| to| or) )*(?:mon|tues|wednes|thurs|fri|satur|sun)days"
        r"|(?:the )?{ordinal2}(?: day| {weekday3})? of (?:each|every) (?:month|week|year|quarter)",
        ("every Monday", "each month", "on Mondays", "every summer", "the first of each month", "every other Friday"),
        (("every Monday since 3 May 2024", "2024-05-03/.."),),
    ),
    Refusal(
        "weekday-of-event",
        r"the {weekday}(?: (?:morning|afternoon|evening|night))? (?:after|before|following|preceding|of) (?:the|a|an|his|her|its|their|our|that|this|these|those)",
        ("the Monday after the election", "the Friday before their departure"),
        (("on Monday after the storm", "2026-02-23"), ("late Saturday after a storm", "2026-02-21")),
    ),
    Refusal(
        "person",
        rf"(?-i:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Lady|Lord|Dame|Senator|Minister|President|Secretary|Representative|Rep|Councillor|Cllr|Baroness|Alderman|Mayor|Governor|Chancellor|Ambassador|Commissioner|Inspector|Sergeant|Officer|Judge|Justice|Captain|Colonel|General|Theresa|Brian|Elaine|Fredric)\.? (?-i:[A-Z][a-z]+ |[A-Z]\. )?(?-i:May|March|April|June|August|{_DAY_NAMES}|Summers?|Winters?|Spring|Autumn)",
        ("Mrs May", "Mr Robert March", "Ms April", "Senator Summers", "Theresa May", "Dr. Winter"),
        (("Minister in May", "2026-05"),),
    ),
    Refusal(
        "person-first",
        r"(?-i:April|June|August|May|Summer|Autumn|Wednesday|Jan|Mar) (?-i:[A-Z]\. )?(?-i:[A-Z][a-z]{2,}(?:s|son|ton|er|ley|man|ez|ski|ham|field|well|land|way|ell|ing|ock))",
        ("April Summers", "June Carter", "Wednesday Addams", "Jan Peterson"),
        (("in May Parliament", "2026-05"),),
        not_before=r"[’']?s (?:began|ended)",
    ),
    Refusal(
        "clock",
        r"[0-9]{1,2}[.:][0-9]{2}(?: ?(?:-|–|to) ?[0-9]{1,2}[.:][0-9]{2})? ?(?:a\.?m\.?|p\.?m\.?|hours|hrs|h)|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?"
        r"|[0-9]{1,2} ?(?:a\.?m\.?|p\.?m\.?)|[0-2][0-9][0-5][0-9] ?(?:hours|hrs|h|GMT|UTC|CET|CEST|EST|EDT|PST|PDT|local time|Z)",
        ("10.30 a.m.", "19:30-20:25", "20:24", "at 2030 hours", "1945 GMT", "12 pm"),
        (("3 May 2024 at 10.30 a.m.", "2024-05-03"),),
    ),
    Refusal(
        "score",
        r"[0-9]{1,2}/[0-9]{1,2} (?:support|basis|coverage|cover|operations?|inch(?:es)?|scale|stars?)|9/11|24/7|50/50",
        ("24/7 support", "before 9/11", "a 24/7 service"),
        (("on 12/3", "2026-03-12"),),
    ),
    Refusal(
        "feast-season",
        r"(?:summer|winter|spring|autumn|easter|christmas|fall|may|whitsun|thanksgiving)[ -](?:recess|holidays?|vacation|break|term|budget|statement|olympics|offensive|bank holiday|sports?|conference season)"
        r"|(?:arab|prague) spring|(?-i:to march|march on)",
        ("summer recess", "Christmas holidays", "Easter break", "Spring Statement", "the Arab Spring"),
        (("Autumn Statement 2025", "2025"),),
    ),
    Refusal(
        "programme",
        r"(?-i:Agenda|Horizon|Vision|Europe|COP|Windows|Office|Expo) ?[0-9]{4}|2030 Agenda",
        ("Agenda 2030", "the 2030 Agenda", "Horizon 2020", "Windows 2000"),
        (("the agenda for 2030", "2030"),),
    ),
)

OPENERS = (
    Modifier("since", r"(?:ever )?since(?: at least)?", m.since_past,
             (("since 24 February 2022", "2022-02-24/.."), ("since November", "2025-11/.."), ("since late 2023", "2023-09~/..")),
             ("since the invasion", "since then")),
    Modifier("from", r"(?:starting |beginning |dating )?from|no earlier than|not earlier than|not before", m.opening,
             (("from 1 May", "2026-05-01/.."), ("from 2027", "2027/.."), ("from 3 to 7 June 2021", "2021-06-03/2021-06-07")),
             ("from now", "from the quay")),
    Modifier("after", r"(?:on or )?after|following|beyond|later than", m.since,
             (("after 1 May 2025", "2025-05-01/.."), ("beyond 2030", "2030/..")), ("after the war", "following talks")),
    Modifier("between-ends", r"between", m.bounding,
             (("between 3 and 7 June 2021", "2021-06-03/2021-06-07"), ("between May and July 2024", "2024-05/2024-07")),
             ("between the lines", "between 3 May 2024")),
    Modifier("until", r"(?:up )?until(?: at least)?|till|through|up to(?: and including)?|up through|as late as", m.until,
             (("until 1 June 2026", "../2026-06-01"), ("up to and including 2025", "../2025"), ("through 3 May 2024", "../2024-05-03")),
             ("until now", "until 2025 homes"), ahead=True),
    Modifier(
        "by",
        r"(?:on or before|no later than|not later than|at the latest (?:by|on)|by no later than|not after|by|ahead of|prior to|before)",
        m.until,
        (("by 1 July 2026", "../2026-07-01"), ("no later than 3 May 2024", "../2024-05-03"), ("before 2027", "../2027"),
         ("by late 2026", "../2026-12~"), ("on or before 3 May 2024", "../2024-05-03")),
        ("by tomorrowland", "by the wall"),
        ahead=True,
    ),
)  # fmt: skip

_THE = r"(?: (?:of|in)(?: the)?)?"
MODIFIERS = (
    Modifier("about", r"(?:on or about|on or around|around|about|circa|ca\.?|c\.|approximately|roughly|sometime(?: in)?|some time in|probably)", m.about,
             (("on or about 5 June 2025", "2025-06-05~"), ("around 1850", "1850~"), ("c. 1700", "1700~")), ("around the table", "ca. 30 euros")),
    Modifier("start", r"(?:(?:the )?(?:very )?early(?: in| on| part of| days of)?|(?:the )?(?:very )?(?:beginning|start|opening months) of)(?: the)?", m.part(0),
             (("early 2026", "2026-01~/2026-04~"), ("the early nineties", "1990~/1992~"),
              ("at the start of 2025", "2025-01~/2025-04~")),
             ("early on", "the beginning of talks")),
    Modifier("middle", r"(?:mid|(?:the )?mid|(?:in )?(?:the )?middle(?: part)? of|halfway through|midway through)(?: the)?", m.third(1),
             (("mid-2026", "2026-05~/2026-08~"), ("mid May 2025", "2025-05-11~/2025-05-20~"), ("the mid-1990s", "1993~/1996~")),
             ("mid the case", "halfway through talks")),
    Modifier("end", r"(?:(?:the )?(?:very )?late(?: in| on| part of)?|(?:the )?(?:very )?(?:end|close|closing months|latter part) of|end)(?: the)?", m.part(2),
             (("late last year", "2025-09~/2025-12~"), ("late 2025", "2025-09~/2025-12~"), ("the end of May 2025", "2025-05-21~/2025-05-31~"),
              ("end-2025", "2025-09~/2025-12~")),
             ("late for work", "the end of talks")),
    Modifier("within", r"(?:earlier|later)(?: in)?(?: the)?", m.within,
             (("earlier this month", "2026-02"), ("later this year", "2026"), ("earlier in 2025", "2025")), ("earlier today", "later on")),
    Modifier("first-half", r"(?:the )?first half of(?: the)?", m.half(0),
             (("the first half of May 2025", "2025-05-01/2025-05-15"), ("the first half of 2026", "2026-40"), ("the first half of the 19th century", "1800/1849")),
             ("the first half of the match",)),
    Modifier("second-half", r"(?:the )?(?:second|latter|last) half of(?: the)?", m.half(1),
             (("the second half of the 1990s", "1995/1999"), ("the second half of 2026", "2026-41")), ("the second half of the match",)),
)  # fmt: skip

SUFFIXES = (
    Modifier("onwards", r"(?:onwards?|and onwards?|and beyond|and later|and after|and thereafter)", m.since,
             (("1 May 2026 onwards", "2026-05-01/.."), ("from 2027 onward", "2027/..")),
             ("the meeting onwards",)),
    Modifier("latest", r",? at the latest", m.until,
             (("on 1 July 2026 at the latest", "../2026-07-01"), ("by mid-May at the latest", "../2026-05-20~")),
             ("the meeting at the latest",)),
)  # fmt: skip

LINKS = (
    Link("in-year", r",? (?:of |in )?", within_year,
         (("in May last year", "2025-05"), ("It broke in 1953. On 22 February of that year", "1953-02-22"), ("the spring of next year", "2027-21")),
         ("May with last",)),
    Link("year-first", r" (?:in )?", year_first, (("in next year's spring", "2027-21"),), ("next year with",)),
    Link("between", r" and (?:in |on )?(?:the )?", join,
         (("between 1 May and 3 June 2024", "2024-05-01/2024-06-03"), ("between 1990 and 1995", "1990/1995")),
         ("between the lines and",), before="between", needs_before=True),
    Link("from-to", r"(?: ?(?:–|—|-) ?| (?:up )?(?:to|until|till|through|thru)(?: and including)? )(?:about |in |on |the )?", join,
         (("1 December 2025 to 30 June 2026", "2025-12-01/2026-06-30"), ("September 2024 to March 2025", "2024-09/2025-03"),
          ("from 3 May 2024 until 7 June 2024", "2024-05-03/2024-06-07"), ("late 2023 to early 2024", "2023-09~/2024-04~")),
         ("from here to there",), before="from|since|between"),
    Link("years-and", r" (?:and|&) ", b.adjoining,
         (("2026 and 2027", "2026/2027"),), ("this and that",)),
)  # fmt: skip

# Pasts that are participles too ("was held", "will be held") weigh as much as a form known by its shape.
_PARTICIPLES = (
    "become|brought|built|bought|cut|felt|fought|found|heard|held|hit|kept|laid|led|left|lent|lost|made|met|paid|put|read|sent|shot|shut"
    "|sold|sought|spent|spread|stood|struck|swept|taken|taught|thought|told|understood|won|written|given|shown|known|drawn|driven"
    "|fallen|forgotten|begun|chosen|sworn|thrown|grown|flown|risen|spoken|broken|stolen|frozen|gone|done|overturned|agreed|freed"
    "|guaranteed|bound|caught|dealt|fed|forbidden|forgiven|hung|hidden|hurt|overcome|overtaken|sunk|upheld|wound|dropped|withdrawn"
)

# Plain forms ("agreed to meet in June", "ministers meet on 3 March") look ahead, less surely than "will" does.
_BASE_FORMS = (
    "meet|begin|publish|submit|decide|discuss|adopt|deliver|convene|resume|attend|announce|introduce|enter|finish"
    "|bring|become|send|expire|ratify|implement|negotiate|withdraw|reopen|replace|gather|appear|retire|elect|arrive|inform"
)

# Verbs that promise what the infinitive behind them says, and words that turn away from it.
_PROMISES = (
    r"(?:agreed|agrees?|decided|decides?|resolved|undertook|undertaken|promised|pledged|vowed|committed|intends?|intended|plans?|planned"
    r"|aims?|aimed|asked|asks?|invited|invites?|instructed|ordered|urged|urges?|requested|requests?|expected|expects?|due|scheduled|set"
    r"|likely|hopes?|hoped|wants?|proposed|proposes?|called on|calls on)"
)
_PLANNED = r"(?:scheduled|planned|expected|set|proposed|intended|projected|anticipated|needed|required|slated|fixed|booked|timed|listed)\b"
_ASIDE = r"(?:after|before|when|which|that|because|since|following|and|but)\b"

TENSE = Tense(
    past=frozenset(
        "was were had did been became began broke came chose drew drove ate fell flew gave got went grew knew lay let meant ran"
        " rode rose said sang sat saw slept spoke stole swore took threw undertook withdrew withstood wore wrote died ago earlier"
        " already previously formerly recently arose awoke bore crept dug fled forecast forgave froze hid lit overcame overtook outgrew rang"
        " sank shook shrank slid sprang stuck stung swam swung tore underwent".split()
    ),
    future=frozenset(
        "will shall would may might must should can could cannot be going due expected planned scheduled slated upcoming intend"
        " intends intended planning expects hopes aims aimed proposes forthcoming anticipated projected envisaged foreseen"
        " begins opens closes takes enters expires meets convenes launches resumes arrives decides lapses returns starts ends follows"
        " soon shortly eventually tentatively".split()
    ),
    past_pattern=rf"[a-z]{{2,}}[^e]ed|{_PARTICIPLES}",
    future_pattern=_BASE_FORMS,
    breaks=frozenset(
        "that which who whom whose because while where when whereas after before although though but and so if unless as since".split()
    ),
    neutral=frozenset(
        "united limited hundred related based alleged so-called sacred naked wicked rugged detailed red bed wed shed led unprecedented"
        " armed registered advanced proposed revised updated estimated combined unlimited mixed wounded injured occupied unmanned"
        " aforementioned mentioned concerned interested embed infrared wired skilled motorised motorized dedicated integrated".split()
    ),
    certain=True,
    records=r"(?:letter|report|minutes|judgment|judgement|ruling|decision|resolution|memo|memorandum|note|order|email|e-mail|statement|notice"
    r"|motion|opinion|circular|telegram|petition|complaint|decree|law|act|advice|press release|meeting|hearing|warrant|conclusions"
    r"|recommendations?|proposal|communication|declaration|agreement|accord|regulation|directive|ordinance|submission|announcement"
    r"|speech|interview|article|attack|incident|protocol|contract|referral|publication|findings|bulletin|response|reply|remarks|letters"
    r"|decisions|orders|resolutions) (?:of|dated|dd\.?)(?: the)?|dated",
    prospects=r"for|due|due in|due on|by",
    memories=rf"(?<!\bbe )(?<!\bis )(?<!\bare )(?<!\bto )(?<!\bbeing )(?<!\bwhen )(?<!\bonce )(?<!\bif )(?<!\bnot )"
    rf"(?!{_PLANNED})(?:[a-z]{{2,}}[^e\W]ed|made|held|given|sent|laid|taken|written|found|sold|paid|built|brought|bought|handed down) (?:on|in) ◊",
    commitments=rf"{_PROMISES}(?: [\w'’-]+){{0,4}}? to (?!(?:the|an?|his|her|its|their|our|this|that) )[a-z]+(?: (?!{_ASIDE})[\w'’-]+){{0,6}}? ?◊"
    rf"|(?:has|have) to [a-z]+(?: (?!{_ASIDE})[\w'’-]+){{0,6}}? ?◊"
    rf"|(?:adjourned|postponed|deferred|rescheduled|extended|prorogued|delayed|put back|prolonged)(?: (?!on |in |{_ASIDE})[\w'’-]+){{0,5}} ?◊",
)

_STYLED = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?"

LANGUAGE = Language(
    code="en",
    words=WORDS,
    rows=ROWS,
    refusals=REFUSALS,
    openers=OPENERS,
    modifiers=MODIFIERS,
    suffixes=SUFFIXES,
    links=LINKS,
    tense=TENSE,
    ordinal_suffix="st|nd|rd|th",
    month_first=True,
    month_first_style=rf"\b{_STYLED} [0-9]{{1,2}}, [0-9]{{4}}\b",
    day_first_style=rf"\b[0-9]{{1,2}}(?:st|nd|rd|th)? {_STYLED} [0-9]{{4}}\b",
    report_title=r"(?:annual (?:report|review|accounts)|activity report|year in review|review of the year|report for the year|report of activities)"
    r"(?: and accounts)?,?(?: for| of| on)?(?: the year)? ((?:19|20)[0-9]{2})\b(?! ?[-–/])",
)
