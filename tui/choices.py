"""What a facet lists: every value with its count, and those that the filter asks for or keeps out. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from timeline.query import Query
from timeline.query.folding import fold
from timeline.store.facets import FacetCount

State = Literal["asked", "excluded", ""]

# The kinds of values that the browser counts: the filter's key and the heading, in the order of the column.
KINDS: tuple[tuple[str, str], ...] = (
    ("actor", "Actors"),
    ("theme", "Themes"),
    ("document", "Documents"),
    ("section", "Sections"),
    ("status", "Status"),
    ("review", "Review"),
)


class Choice(NamedTuple):
    """A value of the facet as shown; `value` is what the filter says, or would say."""

    value: str
    label: str
    count: int  # type: ignore[assignment]  # the word that people use; nobody searches a row of four for a value
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
    listed: list[Choice] = []
    for count in counts if typed else ():
        called = typed.pop(count.value.casefold(), None) or typed.pop(count.label.casefold(), None)
        value, state = called or (count.value, "")
        listed.append(Choice(value, count.label, count.count, state))
        if not typed:  # what a filter names is mostly frequent, and there are thousands
            break
    missing = (Choice(value, value, 0, state) for value, state in typed.values())
    return [*missing, *listed, *(Choice(*count) for count in counts[len(listed) :])]


def matching(listed: Sequence[Choice], text: str) -> Sequence[Choice]:
    """The choices with a name that holds `text`, those that begin so first; case and spelling of accents aside."""
    sought = fold(text.strip())
    if not sought:
        return listed
    named = [(fold(choice.label), choice) for choice in listed]
    begins = [choice for name, choice in named if name.startswith(sought)]
    return begins + [choice for name, choice in named if sought in name and not name.startswith(sought)]


def summary(listed: Sequence[Choice]) -> str:
    """A folded facet in a few words: what of it the filter names, else how many values there are."""
    named = [("−" if choice.state == "excluded" else "") + choice.label for choice in listed if choice.state]
    return ", ".join(named) or f"{len(listed):,}"
