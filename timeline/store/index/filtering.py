"""A filter as a bitmap: each term from its own bitmaps where the index has them, else from SQL."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from pyroaring import BitMap

from timeline.query import OPERATORS, Query, Term, condition
from timeline.store.index.prefixes import folded
from timeline.store.index.view import View

# Asks the database of the view; a word may stand in most events, whose numbers would fill the memory all at once.
Ask = Callable[[str, list[str | int]], Iterator[Any]]


def evaluate(view: View, query: Query, today: date, ask: Ask) -> BitMap:
    """The places of exactly the events of a filter. Raise `FilterError` as `condition` does."""
    condition(query, today)  # whatever is wrong with the filter is told of the whole of it
    return _all(view, query, today, ask)


def _all(view: View, query: Query, today: date, ask: Ask) -> BitMap:
    found = view.live
    for term in query.terms:
        matching = _matching(view, term, today, ask)
        found = found - matching if term.negated else found & matching
    return found


def _matching(view: View, term: Term, today: date, ask: Ask) -> BitMap:
    """The places of the events that a term is about, whether it wants them or not."""
    if term.means:
        return BitMap.union(*(_all(view, meaning, today, ask) for meaning in term.means))
    special = _SPECIAL.get(term.key)
    if special:
        parts = [special(view, term.key, value, today, ask) for value in term.values]
        held = [part for part in parts if part is not None]
        if len(held) == len(parts):
            return BitMap.union(*held)
    return _by_sql(view, replace(term, negated=False), today, ask)


def _by_sql(view: View, term: Term, today: date, ask: Ask) -> BitMap:
    wanted = condition(Query((term,)), today)
    return view.places(ask(f"SELECT e.id FROM event AS e WHERE {wanted.sql}", wanted.parameters))


def _named(view: View, key: str, value: str, today: date, ask: Ask) -> BitMap | None:
    """Values that rows of another table have, found by the names people use for them."""
    operator = OPERATORS[key]
    return _union(view, key, ask(operator.one, list(operator.parameters(value, today))))


def _spelt(view: View, key: str, value: str, today: date, ask: Ask) -> BitMap | None:
    """Values that stand as they are, found among those that occur by the condition that SQL would put on each."""
    held = view.values(key)
    if held is None:
        return None
    operator = OPERATORS[key]
    occurring = json.dumps(list({**held[0], **held[1]}))
    select = f"SELECT {key} FROM (SELECT value AS {key} FROM json_each(?)) WHERE {operator.one}"
    return _union(view, key, ask(select, [occurring, *operator.parameters(value, today)]))


def _exact(view: View, key: str, value: str, _today: date, _ask: Ask) -> BitMap | None:
    return _union(view, key, [value])


def _overlapping(view: View, key: str, value: str, today: date, _ask: Ask) -> BitMap | None:
    last, first = OPERATORS[key].parameters(value, today)
    assert isinstance(first, int)
    assert isinstance(last, int)
    return view.overlapping(first, last)


def _words(view: View, key: str, value: str, today: date, ask: Ask) -> BitMap | None:
    """Words that begin so, all of them: the common ones by their bitmaps, the others by full-text search."""
    found: BitMap | None = None
    rest = []
    for word in value.split():
        plain = folded(word)
        held = view.prefix(plain) if plain else None
        if held is None:
            rest.append(word)
        else:
            found = held if found is None else found & held
    if found is None or not rest:
        return found
    return found & _by_sql(view, Term(key, (" ".join(rest),)), today, ask)


def _phrase(view: View, _key: str, value: str, _today: date, _ask: Ask) -> BitMap | None:
    """A phrase of one common word; where words stand, only full-text search knows."""
    plain = folded(value)
    return view.word(plain) if plain else None


_SPECIAL: dict[str, Callable[[View, str, str, date, Ask], BitMap | None]] = {
    **dict.fromkeys(("actor", "theme", "document", "ref"), _named),
    **dict.fromkeys(("section", "tag"), _spelt),
    **dict.fromkeys(("status", "review", "precision"), _exact),
    "date": _overlapping,
    "text": _words,
    "phrase": _phrase,
}


def _union(view: View, kind: str, values: Iterable[Any]) -> BitMap | None:
    held = view.values(kind)
    if held is None:
        return None
    found = [bitmaps[value] for value in values for bitmaps in held if value in bitmaps]
    return BitMap.union(*found) if found else BitMap()
