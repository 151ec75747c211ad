"""What one document says of one event, made ready to be compared with what another one says."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from functools import cache
from typing import NamedTuple

from timeline.extract.grammar import grammar_for
from timeline.model import Amount, Event, Mention
from timeline.store.linking.acts import light, notion
from timeline.when import When

_WORD = re.compile(r"[^\W\d_]{3,}|\d+")
_NAME = re.compile(r"(?<=[\w,] )[^\W\d_a-zà-ÿ]\w{2,}")  # not at the beginning
_SENTENCES = 3  # of one document on one event: what comes after them elaborates

Terms = frozenset[str]


class Telling(NamedTuple):
    """A date, who and what, in terms: notions (marked `=`), numbers, and the words that have no notion.

    `title` holds the terms of the title, `told` those of the sentences too; the words of dates, sums, papers and actors
    are in neither, since they are compared as what they are.
    """

    when: When
    language: str
    title: Terms
    told: Terms
    names: Terms  # words of the title with a capital, where nouns in general have none
    actors: Terms
    themes: Terms
    papers: Terms  # cited in the sentence itself, not in a note: they are what it is about
    sums: frozenset[tuple[str, float]]


def telling(event: Event, mentions: Iterable[Mention], language: str, names: Mapping[str, Terms]) -> Telling:
    """What a document in `language` tells in `mentions` of an event; `names` are the words that name each actor."""
    chosen = list(mentions)[:_SENTENCES]
    text = " ".join(mention.text for mention in chosen)
    dates, sums_said = (mention.date_text for mention in chosen), (amount.text for amount in event.amounts)
    compared_apart = name_words((*dates, *sums_said, *(paper.text for paper in event.references)))
    left_out = compared_apart.union(*(names.get(slug, frozenset()) for slug in event.actors))
    title = terms(event.title, language, left_out)
    nouns = grammar_for(language).capital_nouns
    return Telling(
        when=event.when,
        language=language,
        title=title,
        told=title | terms(text, language, left_out),
        names=frozenset() if nouns else name_words(_NAME.findall(event.title)) - left_out,
        actors=frozenset(event.actors),
        themes=frozenset(event.themes),
        papers=frozenset(paper.id for paper in event.references if paper.text in text),
        sums=sums(event.amounts),
    )


def terms(text: str, language: str, left_out: Collection[str] = ()) -> Terms:
    """What a text says, as a set: its words without those that only join them, each as its notion where it has one."""
    empty = _empty_words(language)
    found = (word for word in _words(text) if word not in empty and word not in left_out)
    return frozenset(f"={act}" if (act := notion(word, language)) else word for word in found)


def name_words(names: Iterable[str]) -> Terms:
    """The words of some names, in lower case."""
    return frozenset(word for name in names for word in _words(name))


def sums(amounts: Iterable[Amount]) -> frozenset[tuple[str, float]]:
    """Sums of money as they compare: by currency and two leading digits, since letters round them each in their way."""
    return frozenset((amount.currency, float(f"{amount.value:.1e}")) for amount in amounts)


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]


@cache
def _empty_words(language: str) -> Terms:
    grammar = grammar_for(language)
    return grammar.closed | grammar.auxiliaries | grammar.copulas | grammar.perfect | grammar.future | light(language)
