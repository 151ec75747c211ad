"""German, of Germany, Austria and Switzerland."""

from __future__ import annotations

from timeline.dates.languages.de.around import LINKS, MODIFIERS, OPENERS, SUFFIXES
from timeline.dates.languages.de.days import DAYS
from timeline.dates.languages.de.digits import DIGITS
from timeline.dates.languages.de.months import MONTHS
from timeline.dates.languages.de.refusals import REFUSALS
from timeline.dates.languages.de.relative import RELATIVE
from timeline.dates.languages.de.tense import TENSE
from timeline.dates.languages.de.weeks import WEEKS
from timeline.dates.languages.de.words import WORDS
from timeline.dates.languages.de.years import YEARS
from timeline.dates.rows import Language

LANGUAGE = Language(
    code="de",
    words=WORDS,
    rows=(*DAYS, *DIGITS, *MONTHS, *WEEKS, *RELATIVE, *YEARS),
    refusals=REFUSALS,
    openers=OPENERS,
    modifiers=MODIFIERS,
    suffixes=SUFFIXES,
    links=LINKS,
    tense=TENSE,
    ordinal_suffix=r"\.|te[nrs]?|ste[nrs]?",
    abbreviations="Dr Prof Nr Nrn Art Abs Mio Mrd St Str bzw Az Drs Ing Hr Fr Tsd Bd Kap Ziff",
    report_title=r"(?:Jahresbericht|Geschäftsbericht|Tätigkeitsbericht|Jahresrückblick|Rechenschaftsbericht|Lagebericht|Bericht über das (?:Jahr|Berichtsjahr)|Rückblick)"
    r"(?: für| über| auf)?(?: das)?(?: (?:Geschäfts|Berichts)?jahr)? ((?:19|20)[0-9]{2})\b(?! ?[-–/])",
    region=r"Österreich|österreichisch|Jänner",
)
