"""What a statement is about: themes by the heading it stands under and by the words it uses.

A heading is the author's own label, so it counts first; the words of the sentence say which of several
headings' themes apply, and add what the heading leaves out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from timeline.extract.flat import Flat, flatten
from timeline.extract.lexicon import ANY, Held, Lexicon
from timeline.model import Theme

OTHER = "other"
_MOST = 3
# A theme that the heading does not name needs this share of the strongest one's words to stand beside it.
_BESIDE = 0.5
# A document has a subject if this share of its theme words is of one theme, with some in all but one of so many parts.
_SUBJECT_SHARE = 0.5
_SPREAD = 4


class ThemeFinder:
    """Ranks the themes of a list. Keywords match without regard to case, "sanctie*" as a prefix."""

    def __init__(self, themes: Iterable[Theme]) -> None:
        self._themes = tuple(themes)
        self._procedural = {theme.slug for theme in self._themes if theme.procedural}
        self._order = {theme.slug: place for place, theme in enumerate(self._themes)}
        self._in_heading = lru_cache(maxsize=512)(self._words)

    def rank(
        self, section: str, sentence: str, language: str, *, before: str = "", subject: str = ""
    ) -> list[tuple[str, str]]:
        """At most three (slug, reason), the fittest first; "other" alone where nothing fits.

        A sentence that says too little is about what stands before it in its paragraph (`before`), or about the
        `subject` of the whole document, if it has one (see `subject`).
        """
        heading = self._in_heading(section, language) if section else {}
        said = self._words(sentence, language) or (self._words(before, language) if before and not heading else {})
        chosen = self._choose(heading, said)
        ranked = [(slug, _reason(slug, heading, said)) for slug in chosen]
        if subject and subject not in chosen and len(chosen) < 2 and not heading:
            ranked.append((subject, "what the document is about"))
        if not ranked and OTHER in self._order:
            return [(OTHER, "no theme's words in the sentence or its heading")]
        return ranked

    def subject(self, flat: Flat, language: str) -> str:
        """The one theme that a document is about, "" if it is about several."""
        text = flat.text.lower()
        words = list(_lexicon(Held(self._themes), language).find(text))
        counts = Counter(slug for word in words for slug in word.meaning if slug not in self._procedural)
        if not counts:
            return ""
        (slug, count), *_ = counts.most_common(1)
        spread = {_SPREAD * word.start // len(text) for word in words if slug in word.meaning}
        return slug if len(spread) >= _SPREAD - 1 and count >= _SUBJECT_SHARE * counts.total() else ""

    def _choose(self, heading: dict[str, list[str]], said: dict[str, list[str]]) -> list[str]:
        """A heading of one theme holds for all under it; of several, those that the sentence speaks of."""
        by_words = sorted(said, key=lambda slug: (-len(said[slug]), self._order[slug]))
        strong = [slug for slug in by_words if len(said[slug]) >= _BESIDE * len(said[by_words[0]])]
        if len(heading) == 1:
            (only,) = heading
            return [only, *(slug for slug in strong if slug != only)][: _MOST - (only not in said)]
        confirmed = [slug for slug in by_words if slug in heading]
        if confirmed:
            return [*confirmed, *(slug for slug in strong if slug not in heading)][:_MOST]
        return (strong[:2] + [slug for slug in heading if slug not in strong])[:2] if heading else strong[:2]

    def _words(self, text: str, language: str) -> dict[str, list[str]]:
        """The themes a text has words of, in the order they come up, each with its distinct words."""
        found: dict[str, list[str]] = {}
        flat = flatten(text).text.lower()
        for word in _lexicon(Held(self._themes), language).find(flat):
            for slug in word.meaning:
                words = found.setdefault(slug, [])
                written = _whole(flat, word.start, word.end)
                if written not in words:
                    words.append(written)
        return found


@lru_cache(maxsize=16)
def _lexicon(themes: Held[tuple[Theme, ...]], language: str) -> Lexicon[tuple[str, ...]]:
    """The keywords of all themes; one that two themes share stands for both, as open as either wrote it."""
    meanings: dict[str, list[str]] = {}
    stars: dict[str, tuple[bool, bool]] = {}
    for theme in themes.value:
        for keyword in map(str.lower, _keywords(theme, language)):
            bare = keyword.strip(ANY)
            before, after = stars.get(bare, (False, False))
            stars[bare] = before or keyword.startswith(ANY), after or keyword.endswith(ANY)
            slugs = meanings.setdefault(bare, [])
            if theme.slug not in slugs:
                slugs.append(theme.slug)
    return Lexicon((f"{ANY * stars[b][0]}{b}{ANY * stars[b][1]}", tuple(slugs)) for b, slugs in meanings.items())


def _keywords(theme: Theme, language: str) -> list[str]:
    """The words of a theme that a text in `language` may use: all languages where we have none of it."""
    languages = ("", language) if language in theme.keywords or language in theme.labels else tuple(theme.keywords)
    words = [word for code in languages for word in theme.keywords.get(code, ())]
    return words + [label for code, label in theme.labels.items() if code in languages]


def _whole(text: str, start: int, end: int) -> str:
    """The word or words that a match is part of, as a person would quote them."""
    while start and text[start - 1].isalpha():
        start -= 1
    while end < len(text) and text[end].isalpha():
        end += 1
    return text[start:end]


def _reason(slug: str, heading: dict[str, list[str]], said: dict[str, list[str]]) -> str:
    reasons = []
    if slug in heading:
        reasons.append(f"heading: {', '.join(heading[slug])}")
    if slug in said:
        reasons.append(f"words: {', '.join(said[slug])}")
    return "; ".join(reasons)
