"""Dutch, of the Netherlands and of Flanders."""

from __future__ import annotations

from timeline.dates.languages.nl.around import LINKS, MODIFIERS, OPENERS, SUFFIXES
from timeline.dates.languages.nl.days import DAYS
from timeline.dates.languages.nl.digits import DIGITS
from timeline.dates.languages.nl.months import MONTHS
from timeline.dates.languages.nl.quarters import QUARTERS
from timeline.dates.languages.nl.refusals import REFUSALS
from timeline.dates.languages.nl.relative import RELATIVE
from timeline.dates.languages.nl.tense import TENSE
from timeline.dates.languages.nl.told import TOLD
from timeline.dates.languages.nl.weeks import WEEKS
from timeline.dates.languages.nl.words import WORDS
from timeline.dates.languages.nl.years import YEARS
from timeline.dates.rows import Language

LANGUAGE = Language(
    code="nl",
    words=WORDS,
    rows=(*DAYS, *DIGITS, *MONTHS, *QUARTERS, *WEEKS, *RELATIVE, *TOLD, *YEARS),
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
