"""The words for dates: one table a language, one row a shape of value.

A row's pattern is filled with the parts of the value: `{d}` its day, `{month}`, `{y}` its year, `{next}` the
year after, `{nr}` a number and `{n}` that number as an ordinal. A row around another value has `{x}` for it in
words, or the form it takes there: `{the}` with its article, `{of}` in "the end of …", `{mid}` in its middle,
`{to}` where it bounds. "of decade" is the row for one shape in such a form, "of" the row for all others.

Adding a language is adding one table, and a short one for narrow columns.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

_NONE: Mapping[int, str] = MappingProxyType({})


class Words(NamedTuple):
    """How one language says dates. `ordinals` and `days` hold the numbers that have a form of their own."""

    months: tuple[str, ...]
    ordinal: str
    rows: Mapping[str, str]
    ordinals: Mapping[int, str] = _NONE
    days: Mapping[int, str] = _NONE

    def shortened(self, months: tuple[str, ...], rows: Mapping[str, str]) -> Words:
        """The same language for a narrow column, with all months and some rows replaced."""
        return self._replace(months=months, rows={**self.rows, **rows})


def _months(names: str) -> tuple[str, ...]:
    return tuple(names.split())


# What holds in every language that does not say otherwise.
_COMMON = {
    "day": "{d} {month} {y}",
    "day in month": "{d}",
    "day in year": "{d} {month}",
    "month": "{month} {y}",
    "month in year": "{month}",
    "year": "{y}",
    "tight range": "{a}–{b}",
    "range": "{a} – {b}",
    "about": "ca. {x}",
    "doubtful": "{x}?",
    "the": "{x}",
    "of": "{x}",
    "mid": "mid-{x}",
    "to": "{x}",
}

_DUTCH = Words(
    months=_months("januari februari maart april mei juni juli augustus september oktober november december"),
    ordinal="{}e",
    rows=_COMMON
    | {
        "spring": "voorjaar {y}",
        "summer": "zomer {y}",
        "autumn": "najaar {y}",
        "winter": "winter {y}–{next}",
        "quarter": "{n} kwartaal {y}",
        "half": "{n} helft {y}",
        "decade": "jaren {y}",
        "century": "{n} eeuw",
        "week": "week {nr} van {y} ({x})",
        "begin": "begin {x}",
        "middle": "medio {x}",
        "end": "eind {x}",
        "since": "sinds {the}",
        "until": "tot {the}",
        "the spring": "het voorjaar van {y}",
        "the summer": "de zomer van {y}",
        "the autumn": "het najaar van {y}",
        "the winter": "de winter van {y}–{next}",
        "the quarter": "het {n} kwartaal van {y}",
        "the half": "de {n} helft van {y}",
        "the decade": "de jaren {y}",
        "the century": "de {n} eeuw",
        "within": "ergens in {x}",
        "all of": "{a} en {b}",
        "one of": "{a} of {b}",
    },
)

_ENGLISH = Words(
    months=_months("January February March April May June July August September October November December"),
    ordinal="{}th",
    ordinals={
        tens + unit: f"{tens + unit}{ending}"
        for tens in (0, *range(20, 100, 10))  # not the teens: 11th, 12th, 13th
        for unit, ending in ((1, "st"), (2, "nd"), (3, "rd"))
    },
    rows=_COMMON
    | {
        "spring": "spring {y}",
        "summer": "summer {y}",
        "autumn": "autumn {y}",
        "winter": "winter {y}–{next}",
        "quarter": "{n} quarter of {y}",
        "half": "{n} half of {y}",
        "decade": "{y}s",
        "century": "{n} century",
        "week": "week {nr} of {y} ({x})",
        "begin": "start of {the}",
        "middle": "{mid}",
        "end": "end of {the}",
        "since": "since {the}",
        "until": "until {the}",
        "the quarter": "the {x}",
        "the half": "the {x}",
        "the decade": "the {x}",
        "the century": "the {x}",
        "mid quarter": "middle of the {x}",
        "mid half": "middle of the {x}",
        "within": "some time in {x}",
        "all of": "{a} and {b}",
        "one of": "{a} or {b}",
    },
)

_GERMAN = Words(
    months=_months("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
    ordinal="{}.",
    rows=_COMMON
    | {
        "day": "{d}. {month} {y}",
        "day in month": "{d}.",
        "day in year": "{d}. {month}",
        "spring": "Frühjahr {y}",
        "summer": "Sommer {y}",
        "autumn": "Herbst {y}",
        "winter": "Winter {y}/{next}",
        "quarter": "{n} Quartal {y}",
        "half": "{n} Halbjahr {y}",
        "decade": "{y}er-Jahre",
        "century": "{n} Jahrhundert",
        "week": "KW {nr} {y} ({x})",
        "begin": "Anfang {of}",
        "middle": "Mitte {of}",
        "end": "Ende {of}",
        "since": "seit {the}",
        "until": "bis {to}",
        "the day": "dem {x}",
        "the spring": "dem {x}",
        "the summer": "dem {x}",
        "the autumn": "dem {x}",
        "the winter": "dem {x}",
        "the quarter": "dem {x}",
        "the half": "dem {x}",
        "the decade": "den {x}n",
        "the century": "dem {x}",
        "of spring": "des Frühjahrs {y}",
        "of summer": "des Sommers {y}",
        "of autumn": "des Herbstes {y}",
        "of winter": "des Winters {y}/{next}",
        "of quarter": "des {n} Quartals {y}",
        "of half": "des {n} Halbjahres {y}",
        "of decade": "der {x}",
        "of century": "des {n} Jahrhunderts",
        "to day": "zum {x}",
        "to spring": "zum {x}",
        "to summer": "zum {x}",
        "to autumn": "zum {x}",
        "to winter": "zum {x}",
        "to quarter": "zum {x}",
        "to half": "zum {x}",
        "to decade": "zu den {x}n",
        "to century": "zum {x}",
        "within": "irgendwann {x}",
        "all of": "{a} und {b}",
        "one of": "{a} oder {b}",
    },
)

_FRENCH = Words(
    months=_months("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    ordinal="{}e",
    ordinals={1: "1er"},
    days={1: "1er"},
    rows=_COMMON
    | {
        "about": "env. {x}",
        "spring": "printemps {y}",
        "summer": "été {y}",
        "autumn": "automne {y}",
        "winter": "hiver {y}–{next}",
        "quarter": "{n} trimestre {y}",
        "half": "{n} semestre {y}",
        "decade": "années {y}",
        "century": "{n} siècle",
        "week": "semaine {nr} de {y} ({x})",
        "begin": "début {of}",
        "middle": "{mid}",
        "end": "fin {of}",
        "since": "depuis {the}",
        "until": "jusqu’{to}",
        "the day": "le {x}",
        "the spring": "le {x}",
        "the summer": "l’{x}",
        "the autumn": "l’{x}",
        "the winter": "l’{x}",
        "the quarter": "le {x}",
        "the half": "le {x}",
        "the decade": "les {x}",
        "the century": "le {x}",
        "of spring": "du {x}",
        "of summer": "de l’{x}",
        "of autumn": "de l’{x}",
        "of winter": "de l’{x}",
        "of quarter": "du {x}",
        "of half": "du {x}",
        "of decade": "des {x}",
        "of century": "du {x}",
        "mid": "mi-{x}",
        "mid quarter": "milieu du {x}",
        "mid half": "milieu du {x}",
        "mid decade": "milieu des {x}",
        "mid century": "milieu du {x}",
        "to": "à {x}",
        "to day": "au {x}",
        "to month": "en {x}",
        "to year": "en {x}",
        "to spring": "au {x}",
        "to summer": "à l’{x}",
        "to autumn": "à l’{x}",
        "to winter": "à l’{x}",
        "to quarter": "au {x}",
        "to half": "au {x}",
        "to decade": "aux {x}",
        "to century": "au {x}",
        "within": "courant {x}",
        "all of": "{a} et {b}",
        "one of": "{a} ou {b}",
    },
)

FULL = {"nl": _DUTCH, "en": _ENGLISH, "de": _GERMAN, "fr": _FRENCH}

_ARROWS = {"since": "{x} →", "until": "→ {x}"}

# Months as CLDR abbreviates them, without full stops.
SHORT = {
    "nl": _DUTCH.shortened(
        _months("jan feb mrt apr mei jun jul aug sep okt nov dec"),
        _ARROWS | {"quarter": "Q{nr} {y}", "week": "week {nr} {y}"},
    ),
    "en": _ENGLISH.shortened(
        _months("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"),
        _ARROWS
        | {"quarter": "Q{nr} {y}", "half": "H{nr} {y}", "century": "{n} c.", "week": "week {nr} {y}"}
        | {"begin": "early {x}", "middle": "mid-{x}", "end": "late {x}"},
    ),
    "de": _GERMAN.shortened(
        _months("Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez"),
        _ARROWS
        | {"quarter": "Q{nr} {y}", "half": "{n} Hj. {y}", "century": "{n} Jh.", "week": "KW {nr} {y}"}
        | {"begin": "Anfang {x}", "middle": "Mitte {x}", "end": "Ende {x}"},
    ),
    "fr": _FRENCH.shortened(
        _months("janv févr mars avr mai juin juil août sept oct nov déc"),
        _ARROWS | {"quarter": "T{nr} {y}", "half": "S{nr} {y}", "century": "{n} s.", "week": "sem. {nr} {y}"},
    ),
}
