"""Which beginnings of words deserve a bitmap: those that full-text search would have to read too much for.

The words make a tree whose nodes are the beginnings at which they part. Between two such beginnings every
shorter one means the same words, so that one bitmap serves them all.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

HEAVY = 20_000  # postings, which FTS5 reads in about ten milliseconds

_PLAIN_LETTERS = 0x180  # Basic Latin, Latin-1 and Latin Extended-A, where FTS5 and Unicode agree on what is a mark


class Node(NamedTuple):
    """A beginning that all its words share. So they do any shorter one that is longer than the node above.

    Its events are those of its `children`, of the `light` beginnings, and of the `words` that are no longer.
    """

    stem: str
    children: tuple[Node, ...]
    light: tuple[str, ...]
    words: tuple[str, ...]

    def below_first(self) -> Iterator[Node]:
        """This node and all under it, each after those under it."""
        for child in self.children:
            yield from child.below_first()
        yield self


def heavy_prefixes(vocabulary: Sequence[tuple[str, int]], heavy: int = HEAVY) -> list[Node]:
    """The topmost nodes of words, given in order with the number of events that each is in."""
    tree = _Tree([word for word, _ in vocabulary], [0, *accumulate(count for _, count in vocabulary)], heavy)
    plain = [word for word in tree.words if is_plain(word[0])]
    firsts = sorted({word[0] for word in plain})
    spans = [(letter, *tree.span(letter)) for letter in firsts]
    return [tree.node(first, last) for _, first, last in spans if tree.weight(first, last) >= heavy]


def folded(word: str) -> str | None:
    """A typed word as the index writes it, None for one that only FTS5 knows how to read."""
    if any(ord(letter) >= _PLAIN_LETTERS for letter in word):
        return None
    bare = "".join(letter for letter in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(letter))
    return bare if is_plain(bare) else None


def is_plain(text: str) -> bool:
    """Whether FTS5 reads the text as one word, written as it stands."""
    return text.isascii() and text.isalnum() and text == text.lower()


class _Tree:
    """Words in order, with the sums of their counts, cut where they part."""

    def __init__(self, words: list[str], sums: list[int], heavy: int) -> None:
        self.words = words
        self._sums = sums
        self._heavy = heavy

    def weight(self, first: int, last: int) -> int:
        return self._sums[last] - self._sums[first]

    def span(self, stem: str, low: int = 0) -> tuple[int, int]:
        """The words that begin with `stem`, from `low` on."""
        first = bisect_left(self.words, stem, low)
        return first, bisect_left(self.words, stem + "\U0010ffff", first)

    def node(self, first: int, last: int) -> Node:
        """The node of a span of words."""
        stem = _shared(self.words[first], self.words[last - 1])
        words = (stem,) if self.words[first] == stem else ()
        children, light = [], []
        low = first + len(words)
        while low < last:
            beginning = self.words[low][: len(stem) + 1]
            _, high = self.span(beginning, low)
            if self.weight(low, high) >= self._heavy:
                children.append(self.node(low, high))
            else:
                light.append(beginning)
            low = high
        return Node(stem, tuple(children), tuple(light), words)


def _shared(one: str, other: str) -> str:
    """The letters that both begin with."""
    for at, (left, right) in enumerate(zip(one, other, strict=False)):
        if left != right:
            return one[:at]
    return min(one, other)
