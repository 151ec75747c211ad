"""Two dates that the words between them make one: "van 1 januari tot 30 juni", "mei van dat jaar"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from timeline.dates.patterns import expand
from timeline.dates.reading import Anchor, Turn, within_year, year_first
from timeline.dates.rows import Language, Link
from timeline.dates.scan import ITEM, Hit

# Code points that may stand between two dates of one expression, and before the first.
_BETWEEN = 24
_BEFORE = 16
# What makes a part and its year one date, before that is the end of a span.
_WITHIN = (within_year, year_first)


@dataclass(frozen=True, slots=True)
class _Compiled:
    link: Link
    between: re.Pattern[str]
    before: re.Pattern[str] | None


class Composer:
    """A language's links, compiled."""

    def __init__(self, language: Language) -> None:
        compiled = [
            _Compiled(
                link,
                re.compile(expand(link.between, language), re.IGNORECASE),
                re.compile(rf"(?:\A|(?<=[\W_]))(?:{expand(link.before, language)})\s*\Z", re.IGNORECASE)
                if link.before
                else None,
            )
            for link in language.links
        ]
        self._inner = [c for c in compiled if c.link.join in _WITHIN]
        self._outer = [c for c in compiled if c.link.join not in _WITHIN]

    def composed(self, text: str, hits: Iterable[Hit]) -> Iterator[Hit]:
        """The hits of a text, those joined by a link as one; a year joins its month before two ends join."""
        return self._joined(text, self._joined(text, hits, self._inner), self._outer)

    def _joined(self, text: str, hits: Iterable[Hit], links: list[_Compiled]) -> Iterator[Hit]:
        held: Hit | None = None
        for hit in hits:
            if held is not None:
                joined = self._join(text, held, hit, links)
                if joined is not None:
                    held = joined
                    continue
                yield held
            held = hit
        if held is not None:
            yield held

    @staticmethod
    def _join(text: str, first: Hit, last: Hit, links: list[_Compiled]) -> Hit | None:
        if last.core - first.end > _BETWEEN:
            return None
        between = text[first.end : last.core]
        if ITEM.search(between) or ("\n" in between and _is_counted(last)):
            return None
        for compiled in links:
            if compiled.between.fullmatch(between) and (hit := _linked(text, first, last, compiled)):
                return hit
        return None


def _is_counted(hit: Hit) -> bool:
    """Whether a date is counted from another ("in two weeks"): on a new line it goes on with no other."""
    return hit.inner.anchor is not Anchor.NONE and hit.inner.turn is Turn.ONLY


def _linked(text: str, first: Hit, last: Hit, compiled: _Compiled) -> Hit | None:
    link = compiled.link
    at = max(first.core - _BEFORE, 0)
    before = compiled.before.search(text[at : first.core]) if compiled.before else None
    if link.needs_before and before is None:
        return None
    reading = inner = link.join(first.inner, last.inner)
    if reading is None or inner is None:
        return None
    start, core, opener = first.start, first.core, first.opener
    if before is not None:
        start = core = at + before.start()
        opener = None
    elif opener is not None:
        reading = opener.apply(inner)
        if reading is None:
            return None
    return Hit(start, core, last.end, f"{link.name} {first.name} {last.name}", reading, inner, opener)
