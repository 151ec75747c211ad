"""Query: what a filter means, frozen, and how it is written down again."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

TEXT, PHRASE = "text", "phrase"

# A bare word may not look like anything else: no quote to open, no "not", no key.
_BARE_WORD = r'(?![-"])(?![A-Za-z]+:)\S+'
_BARE_VALUE = r'(?!")[^\s,]+'


@dataclass(frozen=True, slots=True)
class Term:
    """One condition: any of `values` under `key`, or none of them where `negated`.

    The key is one of `OPERATORS`; "text" for bare words and "phrase" for quoted ones. `means` is what each of the
    values says where they name saved filters, once the database that holds them was asked.
    """

    key: str
    values: tuple[str, ...]
    negated: bool = False
    means: tuple[Query, ...] = field(default=(), compare=False)

    def __str__(self) -> str:
        return ("-" if self.negated else "") + self._positive()

    def _positive(self) -> str:
        if len(self.values) == 1:
            value = self.values[0]
            if self.key == PHRASE:
                return quoted(value)
            if self.key == TEXT and re.fullmatch(_BARE_WORD, value):
                return value
        return f"{self.key}:" + ",".join(map(written, self.values))


@dataclass(frozen=True, slots=True)
class Query:
    """All conditions of a filter, every one of which must hold. `str` gives text that parses to the same."""

    terms: tuple[Term, ...] = ()

    def __str__(self) -> str:
        return " ".join(map(str, self.terms))

    def __bool__(self) -> bool:
        return bool(self.terms)

    def having(self, key: str, *, negated: bool = False) -> tuple[str, ...]:
        """The values asked for (or excluded) under a key, in order."""
        return tuple(value for t in self.terms if (t.key, t.negated) == (key, negated) for value in t.values)

    def toggle(self, key: str, value: str, negated: bool = False) -> Query:
        """The filter with `value` switched on, or off where it already was on in this sense.

        Values of one key join its term, since several of a kind mean "or"; words of text each
        stand alone, since they mean "and". The opposite sense of the value is taken back.
        """
        here = value in self.having(key, negated=negated)
        rest = self._dropping(key, value)
        return rest if here else rest._adding(key, value, negated)

    def without(self, key: str) -> Query:
        """The filter without any condition on `key`."""
        return Query(tuple(t for t in self.terms if t.key != key))

    def _dropping(self, key: str, value: str) -> Query:
        kept = (replace(t, values=tuple(v for v in t.values if v != value)) if t.key == key else t for t in self.terms)
        return Query(tuple(t for t in kept if t.values))

    def _adding(self, key: str, value: str, negated: bool) -> Query:
        for at, term in enumerate(self.terms):
            if (term.key, term.negated) == (key, negated) and key not in (TEXT, PHRASE):
                joined = replace(term, values=(*term.values, value))
                return Query((*self.terms[:at], joined, *self.terms[at + 1 :]))
        return Query((*self.terms, Term(key, (value,), negated)))


def written(value: str) -> str:
    """A value as it stands after `key:`, quoted only where it must be."""
    return value if re.fullmatch(_BARE_VALUE, value) else quoted(value)


def quoted(value: str) -> str:
    """A value in quotation marks; a backslash protects marks and backslashes inside."""
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
