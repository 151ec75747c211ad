"""Where in a text a language's dates stand, and how each reads by itself.

RE2 looks for the longest phrase at each place over the UTF-8 bytes, in time linear in the text;
only what it finds is taken apart in Python.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from timeline.dates.patterns import GAP, anonymous, expand
from timeline.dates.phrases import Candidate, PhraseReader
from timeline.dates.reading import Reading
from timeline.dates.rows import Language, Modifier

# The bullet of a new list item.
ITEM = re.compile(r"\n\s*[-–—•*]")
# Code points scanned at a time; a phrase that starts in the last `_MARGIN` of them, and could
# run on, is left to the next window. No phrase is longer than that.
_WINDOW = 1 << 18
_MARGIN = 400
# RE2 caches the states it builds; the four grammars together stay below a tenth of this.
_RE2_MEMORY = 1 << 28


class Hit(NamedTuple):
    """A date expression in the text, read but not yet resolved.

    `core` is where the date starts after its opener ("sinds"), `inner` its reading without that.
    A named tuple: one is made for every date, and a frozen dataclass takes four times as long to make.
    """

    start: int
    core: int
    end: int
    name: str
    reading: Reading
    inner: Reading
    opener: Modifier | None = None


class Scanner:
    """A language's tables compiled. Making one takes tens of milliseconds; keep it."""

    def __init__(self, language: Language) -> None:
        import re2

        options = re2.Options()
        options.case_sensitive = False
        options.longest_match = True
        options.never_capture = True
        options.max_mem = _RE2_MEMORY
        self.reader = PhraseReader(language, options)
        self._search: Any = re2.compile(self._phrase(language).encode(), options).search

    def _phrase(self, language: Language) -> str:
        opener, modifier, suffix = (
            "|".join(anonymous(expand(m.pattern, language)) for m in modifiers)
            for modifiers in (language.openers, language.modifiers, language.suffixes)
        )
        parts = (
            f"(?:(?:{opener}){GAP})?" if opener else "",
            f"(?:(?:{modifier})(?:{GAP}|-)){{0,2}}" if modifier else "",
            "(?:" + "|".join(anonymous(source) for source in self.reader.sources) + ")",
            f"(?:{GAP}?(?:{suffix}))?" if suffix else "",
        )
        return r"[^\pL\pN_]" + "".join(parts) + r"[^\pL\pN_]"

    def hits(self, text: str) -> Iterator[Hit]:
        """The date expressions of `text` in order, none overlapping."""
        at = 0
        while at < len(text):
            end = min(at + _WINDOW, len(text))
            done = at
            for place, hit in self._window(text, at, end):
                done = place
                if hit is not None:
                    yield hit
            at = max(done, end - _MARGIN) if end < len(text) else end

    def _window(self, text: str, at: int, end: int) -> Iterator[tuple[int, Hit | None]]:
        """The hits that start well inside a window, each with the place where the search goes on.

        One character more on either side lets every phrase show its edges.
        """
        before = text[at - 1] if at else " "
        data = f"{before}{text[at:end]} ".encode("utf-8", "surrogatepass")
        last = end if end == len(text) else end - _MARGIN
        position = counted = 0
        place = at - 1  # the code point at byte `counted`
        while match := self._search(data, position):
            first, stop = _trim(data, *match.span())
            place += len(data[counted:first].decode("utf-8", "surrogatepass"))
            counted = first
            if place >= last:
                return
            phrase = data[first:stop].decode("utf-8", "surrogatepass")
            candidate = self._choose(phrase, text, place)
            used = candidate.end if candidate else _first_word(phrase)
            # The character before the next phrase is the last one of this, or the gap behind it.
            position = first + len(phrase[:used].encode("utf-8", "surrogatepass"))
            yield place + used, _hit(candidate, place)

    def _choose(self, phrase: str, text: str, place: int) -> Candidate | None:
        """The reading of a phrase; a full stop before a note's number ("jl.1") belongs to it where it can.

        A new list item ends it: its bullet looks like the dash of a span.
        """
        if item := ITEM.search(phrase):
            phrase = phrase[: item.start()]
        end = place + len(phrase)
        if text[end : end + 1] == "." and text[end + 1 : end + 2].isdigit():
            longer = self.reader.choose(phrase + ".", text, place)
            if longer is not None and longer.end > len(phrase):
                return longer
        while (candidate := self.reader.choose(phrase, text, place)) is None and (shorter := _shorter(phrase)):
            phrase = shorter
        return candidate


def _trim(data: bytes, start: int, end: int) -> tuple[int, int]:
    """The span of a match without the character before and the one after that only mark its edges."""
    start, end = start + 1, end - 1
    while data[start] & 0xC0 == 0x80:
        start += 1
    while data[end] & 0xC0 == 0x80:
        end -= 1
    return start, end


def _shorter(phrase: str) -> str:
    """The phrase without its last word, or that word without its genitive ("2016's"); empty where nothing is left."""
    if phrase.endswith(("'s", "’s")):
        return phrase[:-2]
    return phrase.rpartition(" ")[0].rstrip()


def _first_word(phrase: str) -> int:
    length = 1
    while length < len(phrase) and phrase[length].isalnum():
        length += 1
    return length


def _hit(candidate: Candidate | None, place: int) -> Hit | None:
    if candidate is None or candidate.reading is None or candidate.inner is None:
        return None
    return Hit(
        place + candidate.start,
        place + candidate.core,
        place + candidate.end,
        candidate.name,
        candidate.reading,
        candidate.inner,
        candidate.opener,
    )
