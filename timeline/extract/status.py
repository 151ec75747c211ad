"""Whether something has happened, goes on, is planned or only supposed, seen from the document's date.

The calendar decides first: what is wholly over has happened unless it is told as supposed, what is
still to come is planned. Only what the calendar leaves open, a period that holds the document's date
or an open end, is decided by the verb.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from timeline.extract.grammar.table import Grammar, fits
from timeline.model import Status
from timeline.when import When

_WORD = re.compile(r"[^\W\d_]+")


def status_of(clause: str, when: When, reference: date | None, grammar: Grammar) -> tuple[Status, str]:
    """The status of what `clause` tells, dated `when`, and the reason in words.

    `reference` is the document's date; without one the verb alone decides.
    """
    text = clause.lower()
    if found := _search(grammar.hypothetical_pattern, text):
        return "hypothetical", f"“{found}” supposes"
    settled = _by_calendar(when, reference) if reference else None
    over = settled is not None and settled[0] == "happened"
    if not over and (found := _search(grammar.possible_pattern, text)):
        return "hypothetical", f"“{found}” supposes"
    if settled:
        return settled
    if reference and when.earliest is None:
        return _until(text, grammar)
    if reference and when.latest is None:
        return "ongoing", "it started and no end is told"
    return _by_verb(clause, grammar)


def _by_calendar(when: When, reference: date) -> tuple[Status, str] | None:
    """What the days settle by themselves."""
    if when.latest is not None and when.latest < reference:
        return "happened", f"it was over by {reference.isoformat()}"
    if when.earliest is not None and when.earliest > reference:
        return "planned", f"it lies after {reference.isoformat()}"
    return None


def looks_back(clause: str, grammar: Grammar) -> bool:
    """Whether a clause tells of something past: a past form, or a perfect, and no word that looks ahead."""
    return _has_past(clause, grammar) and not looks_ahead(clause, grammar)


def looks_ahead(clause: str, grammar: Grammar) -> bool:
    """Whether a clause tells of a plan, a forecast or a supposition."""
    text = clause.lower()
    if _search(grammar.hypothetical_pattern, text) or _search(grammar.forecast_pattern, text):
        return True
    if _search(grammar.intention_pattern, text) or _search(grammar.possible_pattern, text):
        return True
    return bool(_search(grammar.plan_pattern, text)) and not _has_past(clause, grammar)


def _until(text: str, grammar: Grammar) -> tuple[Status, str]:
    """Up to a day still to come: going on until then, unless it is to be done by then."""
    if found := _search(grammar.deadline_pattern, text) or _search(grammar.intention_pattern, text):
        return "planned", f"“{found}” sets a term"
    return "ongoing", "it lasts until a day still to come"


def _by_verb(clause: str, grammar: Grammar) -> tuple[Status, str]:
    text = clause.lower()
    if found := _search(grammar.forecast_pattern, text):
        return "planned", f"“{found}” is a forecast"
    if found := _search(grammar.intention_pattern, text):
        return "planned", f"“{found}” is a plan"
    if _has_past(clause, grammar):
        return "happened", "the verb is in the past"
    if found := _search(grammar.plan_pattern, text):
        return "planned", f"“{found}” looks ahead"
    return "ongoing", "the verb is in the present"


def _has_past(clause: str, grammar: Grammar) -> bool:
    """A past form, or a perfect: an auxiliary with a participle. Endings count only where no verb is listed.

    In a language that writes nouns with a capital those are none: "die Versicherten".
    """
    text = clause.lower()
    tokens = _WORD.findall(text)
    listed = [token for token in tokens if token in grammar.finite]
    if any(token in grammar.past and token not in grammar.perfect for token in listed):
        return True
    if any(token in grammar.perfect for token in listed) and _search(grammar.participle_pattern, text):
        return True
    verbs = filter(str.islower, _WORD.findall(clause)) if grammar.capital_nouns else tokens
    return not listed and any(fits(grammar.past_pattern, token) for token in verbs)


def _search(pattern: str, text: str) -> str:
    found = _compiled(pattern).search(text)
    return found[0] if found else ""


@lru_cache(maxsize=128)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
