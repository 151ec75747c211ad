"""A filter as a sentence, for people who clicked it together."""

from __future__ import annotations

from collections.abc import Callable

from timeline.query.operators import OPERATORS
from timeline.query.terms import Query, Term

_SPOKEN_IN_QUOTES = ("text", "phrase", "section", "filter")


def sentence(query: Query, label: Callable[[str, str], str] | None = None) -> str:
    """What a filter shows: "events involving eu or ukraine, not about sanctions, in 2025".

    `label` turns a key and a value into the name to show for it; without it the value stands as typed.
    """
    if not query:
        return "all events"
    return "events " + ", ".join(_clause(term, label or as_typed) for term in query.terms)


def _clause(term: Term, label: Callable[[str, str], str]) -> str:
    operator = OPERATORS[term.key]
    template = operator.means_not if term.negated else operator.means
    return template.format(" or ".join(label(term.key, value) for value in term.values))


def as_typed(key: str, value: str) -> str:
    """How a value reads in a sentence where nobody knows a better name for it."""
    if key == "date":
        first, dots, last = value.partition("..")
        return f"{first or 'the past'} to {last or 'the future'}" if dots and "/" not in value else value
    return f"“{value}”" if key in _SPOKEN_IN_QUOTES else value
