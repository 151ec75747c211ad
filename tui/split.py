"""The events over time, split by theme, so that the parts add up to the whole. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from timeline.query import Query, Term
from timeline.store.facets import FacetCount

MOST = 5  # themes told apart; the others are one part

Counts = list[tuple[date, int]]


@dataclass(frozen=True, slots=True)
class Part:
    """A theme by its name, and the events that count as its own, by day or by the first day of their month."""

    name: str
    counts: Counts


def leading(counts: Sequence[FacetCount], query: Query) -> list[FacetCount]:
    """The themes worth telling apart: those that the filter asks for, then the most frequent."""
    asked = {value.casefold() for value in query.having("theme")}
    barred = {value.casefold() for value in query.having("theme", negated=True)}
    named = [(count, {count.value.casefold(), count.label.casefold()}) for count in counts]
    first = [count for count, names in named if names & asked]
    return [*first, *(count for count, names in named if not names & (asked | barred))][:MOST]


def parts(query: Query, themes: Sequence[FacetCount]) -> list[Query]:
    """A filter for each theme's part: an event of several themes counts as one of the first of them."""
    slugs = [theme.value for theme in themes]
    return [
        Query((*query.terms, Term("theme", (slug,)), *([Term("theme", tuple(slugs[:at]), negated=True)] if at else [])))
        for at, slug in enumerate(slugs)
    ]
