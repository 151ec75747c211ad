"""What a facet lists: every value with its count, and those that the filter asks for or keeps out. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from timeline.query import Query
from timeline.store.facets import FacetCount

State = Literal["asked", "excluded", ""]


@dataclass(frozen=True, slots=True)
class Choice:
    """A value of the facet as shown; `value` is what the filter says, or would say."""

    value: str
    label: str
    count: int
    state: State = ""


def choices(counts: Sequence[FacetCount], query: Query, key: str) -> list[Choice]:
    """The counted values in their order, after those in the filter that nothing here has.

    A filter may call a value by its name ("actor:EU"); it is the same choice, and letting it go
    takes away what was typed.
    """
    typed: dict[str, tuple[str, State]] = {}
    for value in query.having(key, negated=True):
        typed[value.casefold()] = value, "excluded"
    for value in query.having(key):
        typed[value.casefold()] = value, "asked"
    listed = []
    for count in counts:
        called = typed.pop(count.value.casefold(), None) or typed.pop(count.label.casefold(), None)
        value, state = called or (count.value, "")
        listed.append(Choice(value, count.label, count.count, state))
    return [*(Choice(value, value, 0, state) for value, state in typed.values()), *listed]
