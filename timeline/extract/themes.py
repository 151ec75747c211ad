"""What a statement is about: themes by the heading it stands under and by the words it uses.

A heading is the author's own label, so it counts first; the words of the sentence say which of several
headings' themes apply, and add what the heading leaves out.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from timeline.extract.flat import flatten
from timeline.extract.lexicon import Lexicon
from timeline.model import Theme

OTHER = "other"
_MOST = 3
# A theme that the heading does not name needs this share of the strongest one's words to stand beside it.
_BESIDE = 0.5


class ThemeFinder:
    """Ranks the themes of a list. Keywords match without regard to case, "sanctie*" as a prefix."""

    def __init__(self, themes: Iterable[Theme]) -> None:
        self._themes = tuple(themes)
        self._order = {theme.slug: place for place, theme in enumerate(self._themes)}
        self._lexicons: dict[str, Lexicon[str]] = {}
        self._in_heading = lru_cache(maxsize=512)(self._words)

    def rank(self, section: str, sentence: str, language: str) -> list[tuple[str, str]]:
        """At most three (slug, reason), the fittest first; "other" alone where nothing fits."""
        heading = self._in_heading(section, language) if section else {}
        said = self._words(sentence, language)
        chosen = self._choose(heading, said)
        if not chosen and OTHER in self._order:
            return [(OTHER, "no theme's words in the sentence or its heading")]
        return [(slug, _reason(slug, heading, said)) for slug in chosen]

    def _choose(self, heading: dict[str, list[str]], said: dict[str, list[str]]) -> list[str]:
        by_words = sorted(said, key=lambda slug: (-len(said[slug]), self._order[slug]))
        both = [slug for slug in by_words if slug in heading]
        strongest = len(said[by_words[0]]) if by_words else 0
        beside = [s for s in by_words if s not in heading and len(said[s]) >= _BESIDE * strongest]
        if both:
            return (both + beside)[:_MOST] if len(both) > 1 or not beside else [both[0], *beside][:_MOST]
        if heading:
            return [*list(heading)[: _MOST - 1], *beside][: _MOST if len(heading) == 1 else _MOST - 1]
        return by_words[: _MOST - 1] if len(by_words) > 1 else by_words

    def _words(self, text: str, language: str) -> dict[str, list[str]]:
        """The themes a text has words of, in the order they come up, each with its distinct words."""
        found: dict[str, list[str]] = {}
        flat = flatten(text).text.lower()
        for word in self._lexicon(language).find(flat):
            for slug in word.meaning:
                words = found.setdefault(slug, [])
                written = flat[word.start : word.end]
                if written not in words:
                    words.append(written)
        return found

    def _lexicon(self, language: str) -> Lexicon[tuple[str, ...]]:
        if language not in self._lexicons:
            meanings: dict[str, list[str]] = {}
            for theme in self._themes:
                for keyword in _keywords(theme, language):
                    slugs = meanings.setdefault(keyword.lower(), [])
                    if theme.slug not in slugs:
                        slugs.append(theme.slug)
            self._lexicons[language] = Lexicon((word, tuple(slugs)) for word, slugs in meanings.items())
        return self._lexicons[language]


def _keywords(theme: Theme, language: str) -> list[str]:
    """The words of a theme that a text in `language` may use: all languages where we have none of it."""
    languages = ("", language) if language in theme.keywords or language in theme.labels else tuple(theme.keywords)
    words = [word for code in languages for word in theme.keywords.get(code, ())]
    return words + [label for code, label in theme.labels.items() if code in languages]


def _reason(slug: str, heading: dict[str, list[str]], said: dict[str, list[str]]) -> str:
    reasons = []
    if slug in heading:
        reasons.append(f"heading: {', '.join(heading[slug])}")
    if slug in said:
        reasons.append(f"words: {', '.join(said[slug])}")
    return "; ".join(reasons)
