"""Many words, found in one pass: an Aho-Corasick automaton that knows where words begin and end.

Time is linear in the text and does not depend on how many words there are. The longest word wins; where
the longest turns out to be the beginning of another word, the next shorter one gets its chance.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

Meaning = TypeVar("Meaning")
Value = TypeVar("Value")
ANY = "*"


class Word(NamedTuple, Generic[Meaning]):
    """A word found: its span, what it means, and whether a hyphen glues another word to its end."""

    start: int
    end: int
    meaning: Meaning
    compound: bool


class Lexicon(Generic[Meaning]):
    """Words with a meaning each. A star at an end of a word leaves that end open: "sanctie*" finds "sanctiepakket".

    `endings` are letters that may follow any word ("s" for a genitive). Of two meanings for one word the first stays.
    """

    def __init__(self, words: Iterable[tuple[str, Meaning]], endings: tuple[str, ...] = ()) -> None:
        self._meanings: dict[str, tuple[bool, bool, Meaning]] = {}
        for word, meaning in words:
            bare = word.strip(ANY)
            if bare:
                self._meanings.setdefault(bare, (word.startswith(ANY), word.endswith(ANY), meaning))
        self._words = list(self._meanings)
        self._known = list(self._meanings.values())
        self._endings = endings

    @cached_property
    def _automaton(self) -> AhoCorasick:
        from ahocorasick_rs import AhoCorasick, Implementation, MatchKind  # only who searches pays for it

        # As quick to build as the default and half as long in searching.
        contiguous = Implementation.ContiguousNFA
        return AhoCorasick(self._words, matchkind=MatchKind.LeftmostLongest, implementation=contiguous)

    def find(self, text: str) -> Iterator[Word[Meaning]]:
        """The words of `text` in order, none overlapping another."""
        if not self._words:
            return
        known = self._known
        for number, start, stop in self._automaton.find_matches_as_indexes(text):
            open_start, open_end, meaning = known[number]
            before = text[start - 1] if start else " "
            inside = before.isalnum() or before in "-_"
            end = self._end(text, stop, open_end) if open_start or not inside else 0
            if end:
                yield Word(start, end, meaning, text.startswith("-", end))
            elif found := self._shorter(text, start, self._words[number], inside=inside):
                yield found

    def _shorter(self, text: str, start: int, word: str, *, inside: bool) -> Word[Meaning] | None:
        """The longest other word with which `word` begins; `inside` tells that it does not open a word of the text."""
        for size in range(len(word) - 1, 0, -1):
            known = None if word[size].isalnum() else self._meanings.get(word[:size])
            if known is not None and (known[0] or not inside):
                end = self._end(text, start + size, known[1])
                if end:
                    return Word(start, end, known[2], text.startswith("-", end))
        return None

    def _end(self, text: str, end: int, open_end: bool) -> int:
        """Where the word ends with its ending, 0 if it is only the beginning of another word."""
        after = text[end : end + 1]
        if open_end or not (after.isalnum() or after == "_") or text[end - 1].isspace():
            return end
        for ending in self._endings:
            stop = end + len(ending)
            if text.startswith(ending, end) and not text[stop : stop + 1].isalnum():
                return stop
        return 0


class Literals:
    """Strings of which a text may hold some: one pass tells which, however many they are."""

    def __init__(self, strings: Iterable[str]) -> None:
        self._strings = tuple(strings)

    @cached_property
    def _automaton(self) -> AhoCorasick:
        from ahocorasick_rs import AhoCorasick  # only who searches pays for it

        return AhoCorasick(self._strings)

    def inside(self, text: str) -> set[int]:
        """The places, in the order given, of the strings that `text` holds."""
        return {place for place, _, _ in self._automaton.find_matches_as_indexes(text, overlapping=True)}


class Held(Generic[Value]):
    """A value as the key of a cache: the same only as itself. Lists of names are too long to compare."""

    __slots__ = ("value",)

    def __init__(self, value: Value) -> None:
        self.value = value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Held) and other.value is self.value

    def __hash__(self) -> int:
        return id(self.value)
