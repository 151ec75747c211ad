"""Words, noun phrases and subjects, read by closed word classes alone: fast, and wrong only in harmless ways.

Nothing here parses. A noun phrase is what stands between words that cannot be part of one; what
follows is good enough to put a subject before its verb in a title.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import NamedTuple

from timeline.extract.grammar.table import Grammar, fits

_TITLES = ("Dr.", "Prof.", "Mr.", "Ir.", "St.")  # a name goes on behind them
_TOKEN = re.compile(r"[^\s,;:()–—\"“”„«»]+|[,;:()–—\"“”„«»]")


class Token(NamedTuple):
    """A word or a punctuation mark, with its place in the string it was read from."""

    text: str
    start: int
    end: int

    @property
    def lower(self) -> str:
        return self.text.lower()

    @property
    def is_word(self) -> bool:
        return self.text[0].isalnum() or self.text[0] in "’'‘-€$£"

    @property
    def is_capital(self) -> bool:
        """A name, an acronym, or the first word of a sentence; a number after a name belongs to it too."""
        return self.text.lstrip("’'‘-")[:1].isupper()


def tokens_of(text: str) -> list[Token]:
    """The words and marks of a string."""
    return [Token(m[0], *m.span()) for m in _TOKEN.finditer(text)]


class PhraseReader:
    """Reads phrases in one clause. `names` are first words of names that stand by themselves."""

    def __init__(self, tokens: Sequence[Token], grammar: Grammar, names: Collection[str] = ()) -> None:
        self.tokens = tokens
        self._grammar = grammar
        self._names = names

    def word(self, at: int) -> str:
        """The word at a place in lower case, empty past the end or on punctuation."""
        return self.tokens[at].lower if at < len(self.tokens) and self.tokens[at].is_word else ""

    def subject(self, at: int) -> tuple[int, int] | None:
        """The first noun phrase from a place on that no preposition governs."""
        grammar = self._grammar
        while at < len(self.tokens):
            word = self.word(at)
            if self._quantified(at) > at and (end := self.noun_phrase(at)) > at:
                return at, end
            if self.tokens[at].text == ",":
                at = self._behind_insertion(at)
            elif word in grammar.adverbs or self._is_object(at):
                at += 1
            elif word in grammar.prepositions:
                at = max(self.noun_phrase(at + 1), at + 1)
            else:
                end = self.noun_phrase(at)
                return (at, end) if end > at else None
        return None

    def _is_object(self, at: int) -> bool:
        """Whether a pronoun stands there that is no subject; "ihr" may also belong to a noun: "ihr Bericht"."""
        word, grammar = self.word(at), self._grammar
        return word in grammar.oblique and (
            word not in grammar.determiners or self.word(at + 1) in grammar.opening_nouns
        )

    def _behind_insertion(self, comma: int) -> int:
        """Behind ", sofern nichts dazwischenkommt,": a subordinate clause in the way; else behind the comma."""
        if self.word(comma + 1) not in self._grammar.subordinators | self._grammar.subordinating:
            return comma + 1
        closing = (at for at in range(comma + 1, len(self.tokens)) if self.tokens[at].text == ",")
        return next(closing, comma) + 1

    def noun_phrase(self, at: int) -> int:
        """Where the noun phrase that starts at a place ends; the place itself when none does."""
        end = self._simple(at)
        while at < end < len(self.tokens):
            longer = self._attached(end)
            if longer == end:
                break
            end = longer
        return end

    def _attached(self, end: int) -> int:
        grammar = self._grammar
        word, text = self.word(end), self.tokens[end].text
        if text == "(" and end + 2 < len(self.tokens) and self.tokens[end + 2].text == ")":
            return end + 3
        if word in grammar.attaching or self._opens_office(end):
            after = self._simple(end + 1)
            bare = after == end + 2 and self.tokens[end + 1].text.isdigit()  # "von 9 bis 11 Uhr"
            return end if bare or after == end + 1 else after
        joins = word in grammar.joins or (text == "," and self._lists_on(end + 1))
        if joins and (after := self._simple(end + 1)) > end + 1:
            return after
        return end

    def _opens_office(self, at: int) -> bool:
        """Whether "voor Buitenlandse Handel" follows a name: then it is the name's office."""
        following = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        return (
            self.word(at) in self._grammar.offices
            and following is not None
            and following.is_capital
            and (self.tokens[at - 1].is_capital or self.word(at - 1) in self._grammar.bodies)
        )

    def _lists_on(self, at: int) -> bool:
        """Whether a comma goes on to list names: "A, B en C"."""
        end = self._simple(at)
        return end > at and self.tokens[at].is_capital and self.word(end) in self._grammar.joins

    def _simple(self, at: int) -> int:
        grammar = self._grammar
        place = self._quantified(at)
        opened = place
        while self.word(place) in grammar.opening_nouns:
            place += 1
        while place < len(self.tokens) and self.tokens[place].text[0].isdigit():
            place += 1
        while place > opened and self.word(place) in grammar.magnitudes:
            place += 1
        while self._is_adjective(place):
            place += 1
        if not self._is_noun(place):
            return self._without_noun(at, opened, place)
        place += 1
        while self._goes_on(place):
            place += 1
        return place

    def _without_noun(self, at: int, opened: int, place: int) -> int:
        """A bare number ("35 van hen"), a pronoun, or a demonstrative alone ("dit"); else no phrase at all."""
        if place > opened and (
            self.tokens[place - 1].text[0].isdigit() or self.word(place - 1) in self._grammar.magnitudes
        ):
            return place
        word = self.word(opened)
        alone = word in self._grammar.pronouns or word in self._grammar.demonstratives
        return opened + 1 if alone else at

    def _quantified(self, at: int) -> int:
        """Behind "meer dan" and its like, where a number follows them."""
        place = at
        while self.word(place) in self._grammar.quantifiers:
            place += 1
        return place if place < len(self.tokens) and self.tokens[place].text[0].isdigit() else at

    def _is_adjective(self, at: int) -> bool:
        word = self.word(at)
        if not word or word in self._grammar.closed or not self._is_noun(at + 1):
            return False
        if self.tokens[at].is_capital and at + 1 < len(self.tokens) and not self.tokens[at + 1].is_capital:
            return fits(self._grammar.adjective_pattern, word)
        small = self._grammar.capital_nouns and not self.tokens[at].is_capital
        noun = not small and fits(self._grammar.noun_pattern, word)
        return fits(self._grammar.adjective_pattern, word) and not noun

    def _is_noun(self, at: int) -> bool:
        word = self.word(at)
        if not word or word in self._grammar.finite:
            return False
        if self.tokens[at].is_capital:
            return word not in self._grammar.closed or at + 1 < len(self.tokens)
        return not self._grammar.capital_nouns and word not in self._grammar.closed and word[0].isalpha()

    def _opens_amount(self, at: int) -> bool:
        """Whether "EUR 1.987" stands there: no part of the name before it."""
        code, *figure = (token.text for token in self.tokens[at : at + 2])
        return len(code) == 3 and code.isupper() and bool(figure) and figure[0][0].isdigit()

    def _goes_on(self, at: int) -> bool:
        """Whether a capital or a figure continues the name before it."""
        if at >= len(self.tokens) or not self.tokens[at].is_word or self.tokens[at].text in self._names:
            return False
        if self.tokens[at].text.isdigit():  # "die Staatsstraße 2177 gesperrt", and not "die Stadt 40 Wohnungen"
            following = self.tokens[at + 1 :][:1]
            return not self._is_noun(at + 1) and not (following and following[0].start == self.tokens[at].end)
        if not self.tokens[at].is_capital or self._opens_amount(at):
            return False
        if self.tokens[at - 1].text in _TITLES:
            return True
        another = self._grammar.capital_nouns and fits(self._grammar.noun_pattern, self.tokens[at].lower)
        return not another
