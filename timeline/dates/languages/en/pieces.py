"""Pieces that the patterns of English share."""

from __future__ import annotations

PART = r"(?: (?:morning|afternoon|evening|night))?"
PART_OF = r"(?:the (?:early |late )?(?:morning|afternoon|evening|night|hours)(?: hours)? of (?:the )?)?"
WD = rf"(?:{{wd}}{PART},? (?:the )?)?"
WD2 = rf"(?:{{wd2}}{PART},? (?:the )?)?"
NIGHT = r"(?:(?:the )?(?:night|weekend) (?:of|from|between) (?:the )?)?"
_DASH = r" ?(?:-|–|—|/) ?"
UP_TO = rf"(?:{_DASH}| (?:to|until|till|through|thru|up to|up to and including)(?: the)? )"
TO = rf"(?:{_DASH}| ?& ?| (?:to|until|till|through|thru|up to|and|or|into)(?: the)? )"
AND = r"(?:,? (?:and|or)(?: on)?(?: the)? | ?& ?)"
YEAR = r"(?:{year}|['’‘]{yy})"
YEAR2 = r"(?:{year2}|['’‘]{yy2})"
SUFFIX = r"(?:st|nd|rd|th)?"
YEAR_SPAN = r"{year} ?[-–/] ?(?:{year2}|{yy2})"
# What makes a number before it a measure, also where a year could stand.
MEASURES = (
    r"(?:(?: |-)(?:years?|months?|weeks?|days?|hours?|hrs|minutes?|mins?|seconds?|times|km|kilomet(?:re|er)s?|met(?:re|er)s?|miles?"
    r"|feet|ft|yards?|acres?|hectares?|ha|kg|tonnes?|tons?|lbs?|euros?|dollars?|pounds?|cents|pence|million|billion|trillion|mln|bn"
    r"|percent|per cent|kWh|MW|MWh|GW|GWh|TWh|MHz|GHz|Hz|ppm|Mt|kt|Gt|MtCO2e?|tCO2e?|MB|GB|TB|kB|rpm|degrees|square|cubic|sq|GMT|UTC|points|words)\b"
    r"| ?[%‰€$£°](?! ?[0-9])|[0-9]|[.,:/][0-9]{1,3}(?![0-9]))"
)
UNITS_BEHIND = (
    MEASURES[:-1]
    + r"| (?:people|persons?|homes|houses|households|residents|inhabitants|members|units|items|pieces|jobs|trees|children|pupils"
    r"|students|patients|cases|reports|incidents|companies|firms|businesses|copies|pages|places|seats|beds|refugees|migrants"
    r"|asylum|employees|workers|staff|participants|respondents|applications|applicants|victims|deaths|casualties|vehicles|troops"
    r"|soldiers|personnel|volunteers|officers|customers|users|servers|accounts|records|files|devices|requests|messages|votes"
    r"|shares|tickets|civilians|prisoners|schools|teachers|nurses|doctors|sites|locations|buildings|flats|apartments|dwellings"
    r"|rooms|cars|ships|drones|missiles|shells|tanks|aircraft|flights|passengers|visitors|guests|delegates|signatures|complaints"
    r"|hosts|nodes|errors|rows|lines|transactions|orders|emails|calls|men|women|families|farms|villages|cattle|sheep|new|additional"
    r"|other|or more|or so|characters|steps|calories|euro|francs|livres|guilders|roubles|crowns)\b)"
)
COUNT_BEFORE = (
    r"(?:nos?|nrs?|number|numbers|art|article|articles|section|sections|sec|(?<!['’])s|ss|clause|rule|paragraph|para|page|pages|pp|p|chapter"
    r"|annex|appendix|table|figure|fig|item|case|docket|ref|reference|room|suite|flight|route|gate|box|PO box|highway"
    r"|apartment|apt|platform|extension|ext|tel|phone|telephone|fax|version|ISO|IEC|RFC|HTTP|COP|agenda|horizon|EUR|USD|GBP|AUD|CAD|CHF|more than|less than|fewer than|at least|at most"
    r"|almost|nearly|some|total of|up to|one in|another|these|those|the other|bill|resolution|ticket|PR|§)\.?:?"
    r"|[€$£+#@=]|[0-9A-Za-z][.,/–_-]|[0-9]{2,}/|[0-9]"
)
ROUGHLY = r"(?:(?:about|some|around|nearly|almost|just|over|just over|barely|only|more than) )?"
A_DAY = r"(?:the )?(?:{day}(?: of)? {month}|{month2} {day2})(?:,? {year})?"
# Words before a weekday that make it one of many, or a name.
NO_WEEKDAY = (
    r"every|each|any|most|all|a|an|per|other|black|good|ash|palm|bloody|super|cyber|maundy|holy|giving|sheffield|whit"
    r"|usually|{ordinal}|man|(?-i:[A-Z])\."
)
# What follows "the day after" where it hangs on an event rather than on the date told before.
EVENT_BEHIND = (
    r" (?:the|a|an|his|her|its|their|our|my|your|this|that|these|those|which|when|it|he|she|they|we|being|[a-z]+ing"
    r"|[0-9]|(?-i:[A-Z]))"
)

# A time of day between a bound and its day ("by noon on Friday").
CLOCK = (
    r"(?: (?:[0-9]{1,2}[.:][0-9]{2}(?: ?(?:a\.?m\.?|p\.?m\.?|hours|hrs|h))?|[0-9]{1,2} ?(?:a\.?m\.?|p\.?m\.?|hours|hrs)|(?:12 )?noon|midday"
    r"|midnight|(?:the )?close of (?:business|play))(?: (?:local time|GMT|UTC|CET|CEST|BST|EST|EDT|PST|PDT|\([A-Za-z ]+\)))?,?(?: on)?)?"
)

# Words that open a sentence and are no first names.
OPENING_WORDS = "The|This|That|These|Its|His|Her|Their|Our|My|In|On|By|Since|Until|From|For|Last|Next|Each|All|Both|After|Before|During|Between"

# Words after which a number that could be something else is a year.
YEAR_LEAD = (
    r"in|since|until|till|from|by|of|during|through|throughout|before|after|early|late|mid-?|about|around|circa|ca\.|c\.|to|for|and|between"
    r"|beyond|past|(?:until|till|since|by|from|before|after) at least|year|spring|summer|autumn|fall|winter|end|beginning|start|middle|anno|or|towards?|than|{lone}|may|{named}|[(–-]"
)
