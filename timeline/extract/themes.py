"""What a statement is about: themes by its heading, its own words, the words around it, and the whole document.

A heading is the author's own label and the words of a statement are its own evidence, so these weigh most. A
statement that says too little goes on about what stands around it, and in the end about what its document is about.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from timeline.extract.flat import Flat, flatten
from timeline.extract.lexicon import ANY, Held, Lexicon
from timeline.extract.marks import Span
from timeline.model import Theme

OTHER = "other"
_MOST = 3
_WEAK = 0.5  # of a word that many subjects use; any other weighs 1
# What speaks for a theme, by where it stands; fitted on thirty keyed documents of four languages, where anything
# near these figures does as well.
_IN_HEADING = 1.0  # shared by the themes of the heading: of several, those that the statement speaks of hold
_IN_PARAGRAPH = 0.4  # the words around it in its paragraph, however many
_IN_DOCUMENT = 2.5  # the whole document, if all of its theme words are of one theme
_REACH = 800  # code points: a word further off in a paragraph says nothing of a statement
_ENOUGH = 1.0  # to be about a theme at all
_BESIDE = 0.5  # of the fittest theme's score, to stand beside it
# A document has a subject if this share of its theme words is of one theme, so many times as many as of the next, with
# some in all but one of so many parts.
_SUBJECT_SHARE = 0.4
_LEAD = 2.0
_PARTS = 4
_FEW = 4  # words added to those of a document: a share of three words is none

Weighted = tuple[tuple[str, float], ...]  # the themes that a word speaks for, each with its weight


class Said(NamedTuple):
    """A theme word in a text: its place in the source, what it speaks for, and the word as a person would quote it."""

    start: int
    themes: Weighted
    word: str


class Place(NamedTuple):
    """Where a statement stands: its heading, its own span and that of its paragraph, in the source."""

    section: str
    told: Span
    paragraph: Span


class ThemeFinder:
    """Finds the words of a list of themes. Keywords match without regard to case, "sanctie*" as a prefix."""

    def __init__(self, themes: Iterable[Theme]) -> None:
        self._themes = tuple(themes)

    def read(self, flat: Flat, language: str) -> ThemeReading:
        """A document read for its themes, to be asked about its statements; one pass, linear in the text."""
        said = _said(flat, _lexicon(Held(self._themes), language))
        procedural = frozenset(theme.slug for theme in self._themes if theme.procedural)
        shares, subject = _shares(said, procedural)
        order = {theme.slug: place for place, theme in enumerate(self._themes)}
        starts = [found.start for found in said]
        return ThemeReading(self._themes, order, language, said, starts, shares, subject, procedural)


@dataclass(frozen=True, slots=True)
class ThemeReading:
    """The theme words of a document, the share of each theme in them, and the one it is about ("" if several)."""

    _themes: tuple[Theme, ...]
    _order: Mapping[str, int]
    _language: str
    _said: Sequence[Said]
    _starts: Sequence[int]
    _shares: Mapping[str, float]
    subject: str
    _procedural: frozenset[str]

    def rank(self, place: Place) -> list[tuple[str, str]]:
        """At most three (slug, reason) of a statement, the fittest first; "other" alone where nothing fits."""
        told = self._evidence(place)
        chosen = self._chosen(told) or self._fallback(told)
        if not chosen and OTHER in self._order:
            return [(OTHER, "no theme's words in the sentence or around it")]
        return [(slug, told[slug].reason() if slug in told else "what the document is about") for slug in chosen]

    def _evidence(self, place: Place) -> dict[str, _Evidence]:
        """What the heading, the statement and the text around it say, by theme in the order of the list."""
        told: defaultdict[str, _Evidence] = defaultdict(_Evidence)
        heading = _heading(Held(self._themes), place.section, self._language)
        each = _IN_HEADING / (len({slug for slug, _, _ in heading}) or 1)
        for slug, weight, word in heading:
            told[slug].add("heading", word, each * weight)
            told[slug].holds = each == _IN_HEADING
        told_from, told_to = place.told
        first = bisect_left(self._starts, max(place.paragraph.start, told_from - _REACH))
        last = bisect_left(self._starts, min(place.paragraph.end, told_to + _REACH))
        for start, themes, word in self._said[first:last]:
            away = told_from - start if start < told_from else start - told_to + 1
            where, near = ("words", 1.0) if away <= 0 else ("in its paragraph", 1 - away / _REACH)
            for slug, weight in themes:
                told[slug].add(where, word, weight * near)
        return told

    def _chosen(self, told: Mapping[str, _Evidence]) -> list[str]:
        """The fittest, and those that the heading or the statement itself also speaks of."""
        scores = {slug: self._score(slug, evidence) for slug, evidence in told.items()}
        ranked = [slug for slug, score in scores.items() if score >= _ENOUGH]
        if len(ranked) < 2 and not (ranked and ranked[0] in self._procedural):
            return ranked
        ranked.sort(key=lambda slug: (-scores[slug], self._order[slug]))
        least = _BESIDE * scores[ranked[0]]
        beside = [slug for slug in ranked[1:] if told[slug].holds or (told[slug].own and scores[slug] >= least)]
        if not beside and self.subject and ranked[0] in self._procedural:
            beside = [self.subject]
        return [ranked[0], *beside][:_MOST]

    def _score(self, slug: str, evidence: _Evidence) -> float:
        if slug in self._procedural:
            return evidence.own
        return evidence.own + _IN_PARAGRAPH * min(1.0, evidence.near) + _IN_DOCUMENT * self._shares.get(slug, 0.0)

    def _fallback(self, told: Mapping[str, _Evidence]) -> list[str]:
        headed = [slug for slug, evidence in told.items() if evidence.is_headed]
        return headed[:2] or ([self.subject] if self.subject else [])


class _Evidence:
    """What speaks for a theme: words of its own and near it, each word once.

    It `holds` where the heading is about this theme alone: then all under the heading is.
    """

    __slots__ = ("_words", "holds", "near", "own")

    def __init__(self) -> None:
        self.own = self.near = 0.0
        self.holds = False
        self._words: dict[str, dict[str, None]] = {}

    @property
    def is_headed(self) -> bool:
        return "heading" in self._words

    def add(self, where: str, word: str, weight: float) -> None:
        words = self._words.setdefault(where, {})
        if word in words:
            return
        words[word] = None
        if where == "in its paragraph":
            self.near += weight
        else:
            self.own += weight

    def reason(self) -> str:
        return "; ".join(f"{where}: {', '.join(words)}" for where, words in self._words.items())


def _shares(said: Sequence[Said], procedural: frozenset[str]) -> tuple[dict[str, float], str]:
    """The share of each theme in the words of a document, and the one that the document is about."""
    counts: dict[str, float] = {}
    parts: dict[str, set[int]] = {}
    for place, found in enumerate(said):
        for slug, weight in found.themes:
            if slug not in procedural:
                counts[slug] = counts.get(slug, 0) + weight
                parts.setdefault(slug, set()).add(_PARTS * place // len(said))
    total = sum(counts.values())
    likely, *others = sorted(counts, key=lambda slug: -counts[slug]) or [""]
    leads = likely and counts[likely] >= max(_SUBJECT_SHARE * total, _LEAD * (counts[others[0]] if others else 0))
    is_subject = leads and len(parts[likely]) >= _PARTS - 1
    return {slug: count / (total + _FEW) for slug, count in counts.items()}, likely if is_subject else ""


def _said(flat: Flat, lexicon: Lexicon[Weighted]) -> list[Said]:
    lower = flat.text.lower()
    return [
        Said(flat.source(word.start), word.meaning, _whole(lower, word.start, word.end)) for word in lexicon.find(lower)
    ]


@lru_cache(maxsize=512)
def _heading(themes: Held[tuple[Theme, ...]], section: str, language: str) -> tuple[tuple[str, float, str], ...]:
    said = _said(flatten(section), _lexicon(themes, language)) if section else []
    return tuple((slug, weight, found.word) for found in said for slug, weight in found.themes)


@lru_cache(maxsize=16)
def _lexicon(themes: Held[tuple[Theme, ...]], language: str) -> Lexicon[Weighted]:
    """The keywords of all themes; one that themes share stands for each, as open as any of them wrote it."""
    meanings: dict[str, dict[str, float]] = {}
    stars: dict[str, tuple[bool, bool]] = {}
    for theme in themes.value:
        for keyword, weight in _keywords(theme, language):
            bare = keyword.strip(ANY)
            before, after = stars.get(bare, (False, False))
            stars[bare] = before or keyword.startswith(ANY), after or keyword.endswith(ANY)
            meanings.setdefault(bare, {}).setdefault(theme.slug, weight)
    return Lexicon(
        (f"{ANY * stars[b][0]}{b}{ANY * stars[b][1]}", tuple(found.items())) for b, found in meanings.items()
    )


def _keywords(theme: Theme, language: str) -> list[tuple[str, float]]:
    """The words of a theme that a text in `language` may use, with their weight: all languages where we have none."""
    known = language in theme.keywords or language in theme.labels
    languages = ("", language) if known else tuple(theme.keywords)
    words = [(word, 1.0) for code in languages for word in theme.keywords.get(code, ())]
    words += [(label, 1.0) for code, label in theme.labels.items() if code in languages]
    words += [(word, _WEAK) for code in languages for word in theme.weak.get(code, ())]
    return [(word.lower(), weight) for word, weight in words]


def _whole(text: str, start: int, end: int) -> str:
    """The word or words that a match is part of, as a person would quote them."""
    while start and text[start - 1].isalpha():
        start -= 1
    while end < len(text) and text[end].isalpha():
        end += 1
    return text[start:end]
