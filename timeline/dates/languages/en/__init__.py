"""English, British and American."""

from __future__ import annotations

from timeline.dates.languages.en.around import LINKS, MODIFIERS, OPENERS, SUFFIXES
from timeline.dates.languages.en.days import DAYS
from timeline.dates.languages.en.digits import DIGITS
from timeline.dates.languages.en.months import MONTHS
from timeline.dates.languages.en.quarters import QUARTERS
from timeline.dates.languages.en.refusals import REFUSALS
from timeline.dates.languages.en.relative import RELATIVE
from timeline.dates.languages.en.tense import TENSE
from timeline.dates.languages.en.told import TOLD
from timeline.dates.languages.en.weeks import WEEKS
from timeline.dates.languages.en.words import WORDS
from timeline.dates.languages.en.years import YEARS
from timeline.dates.rows import DATE, Language

_STYLED = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?"
# What may follow "after the 3 May" without being what that date belongs to.
_NO_NOUN = (
    r"(?:and|are|but|for|from|had|has|have|her|his|its|nor|not|once|our|she|that|the|their|then|there|they|this|those|through"
    r"|until|was|were|when|where|which|while|who|will|with|would|you|deadline|cut-off|target|date)\b"
)
_A_DAY = r"(?:[0-9]{1,2} [A-Z][a-z]+|[A-Z][a-z]+ [0-9]{1,2})"

LANGUAGE = Language(
    code="en",
    words=WORDS,
    rows=(*DAYS, *DIGITS, *MONTHS, *QUARTERS, *WEEKS, *RELATIVE, *TOLD, *YEARS),
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
    attribute=rf"the {_A_DAY}(?:,? [0-9]{{4}},?)?{DATE} (?!{_NO_NOUN})[a-z]{{3}}|[^{DATE}]*{DATE}['’]s [a-z]",
    report_title=r"(?:annual (?:report|review|accounts)|activity report|year in review|review of the year|report for the year|report of activities)"
    r"(?: and accounts)?,?(?: for| of| on)?(?: the year)? ((?:19|20)[0-9]{2})\b(?! ?[-–/])",
)
