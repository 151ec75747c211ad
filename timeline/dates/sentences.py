"""The sentence around a date, cut into words once for all the dates in it."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import lru_cache

from timeline.dates.rows import Language

# Code points on either side of a date in which words of its sentence count, and the most that is cut at once.
REACH = 260
_CUT = 4 * REACH

_TOKEN = re.compile(r"[^\W\d_]+|[;:()–—]|,(?!\d)")
# What can end a sentence leads, so that all else is skipped at once.
_ENDS = (
    r"[:.!?…|•\n\[](?:(?<=:)\s|(?<=[.!?…]){no_stop}[\"'”’)\]]*\s+(?=[\[“\"'(]*[^\W\d_a-zß-öø-ÿ])"
    r"|(?<=\n)\s*\n|(?<=[|•])|(?<=\[)\d+:|(?<=\n)(?=\s*(?:[-*•–]|\d+[.)])\s))"
)
# The stop of an initial ends no sentence; that of an ordinal neither, where ordinals have one ("3. Mai").
_INITIAL = r"(?<!\b[A-Z]\.)"
_ORDINAL = r"(?<!\b\d\.)(?<!\b\d\d\.)"


# What may lead from a label to its date ("Bijeen: op 3 mei").
_LEAD = re.compile(r"\s*(?:[^\W\d_]{1,4}\s+)?")


@dataclass(slots=True)
class Sentence:
    """The words and punctuation of a sentence, and where in the text each stands.

    It was cut for the date at `origin`. `window` is the stretch of text, from `low` to `high`, that
    decided where it starts and ends; `closed` tells an end of its own from the length that is cut at once.
    `marks` and `sayings` are for what a reader finds in it.
    """

    origin: int
    start: int
    end: int
    closed: bool
    low: int
    high: int
    window: str
    words: list[str]
    places: list[int]
    marks: list[tuple[int, tuple[int, bool | None]]] = field(default_factory=list)
    sayings: list[tuple[re.Pattern[str], bool]] = field(default_factory=list)

    def holds(self, text: str, start: int, end: int) -> bool:
        """Whether this is the sentence of `text[start:end]`."""
        within = self.origin <= start and (end if self.closed else end + REACH) <= self.end
        return within and text[self.low : self.high] == self.window

    def words_before(self, place: int) -> int:
        """How many words stand before a place of the text."""
        return bisect_left(self.places, place)


def sentence_around(text: str, start: int, end: int, language: Language) -> Sentence:
    """The sentence of `text[start:end]`, as far as it is near; a label right before ("Term: 3 May") belongs to it."""
    ends = _sentence_ends(language.ordinal_suffix, language.abbreviations)
    low, high = max(start - REACH, 0), end + _CUT
    # One character more shows a sentence that opens with the date itself.
    before = [found for found in ends.finditer(text, low, start + 1) if found.end() <= start]
    if before and before[-1].group()[0] == ":" and _LEAD.fullmatch(text, before[-1].end(), start):
        before.pop()
    first = before[-1].end() if before else low
    over = ends.search(text, end, high)
    last = over.start() if over else min(high, len(text))
    tokens = list(_TOKEN.finditer(text, first, last))
    closed = over is not None or high > len(text)
    words, places = [token.group() for token in tokens], [token.start() for token in tokens]
    return Sentence(start, first, last, closed, low, high + 1, text[low : high + 1], words, places)


@lru_cache(maxsize=8)
def _sentence_ends(ordinal_suffix: str, abbreviations: str) -> re.Pattern[str]:
    no_stop = _INITIAL + "".join(rf"(?<!\b{word}\.)" for word in abbreviations.split())
    if re.fullmatch(ordinal_suffix, "."):
        no_stop += _ORDINAL
    return re.compile(_ENDS.replace("{no_stop}", no_stop))
