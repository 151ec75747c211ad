"""French, of France, Belgium and Switzerland."""

from __future__ import annotations

from timeline.dates.languages.fr.around import LINKS, MODIFIERS, OPENERS, SUFFIXES
from timeline.dates.languages.fr.days import DAYS
from timeline.dates.languages.fr.digits import DIGITS
from timeline.dates.languages.fr.months import MONTHS
from timeline.dates.languages.fr.refusals import REFUSALS
from timeline.dates.languages.fr.relative import RELATIVE
from timeline.dates.languages.fr.tense import TENSE
from timeline.dates.languages.fr.weeks import WEEKS
from timeline.dates.languages.fr.words import WORDS
from timeline.dates.languages.fr.years import YEARS
from timeline.dates.rows import Language

LANGUAGE = Language(
    code="fr",
    words=WORDS,
    rows=(*DAYS, *DIGITS, *MONTHS, *WEEKS, *RELATIVE, *YEARS),
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
