"""The words by which actors are sought: the spellings of a list in a language, and clues to those no list knows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from timeline.extract.actor_words import (
    ADDRESSING,
    ARTICLES,
    COMPANY_FORMS,
    DEMONYM_ENDINGS,
    NAME_ENDINGS,
    NAMED_BODIES,
    ORGANISATION_WORDS,
)
from timeline.extract.catalogue import spellings
from timeline.extract.hits import ActorHit, How
from timeline.extract.lexicon import Held, Lexicon, Word
from timeline.extract.offices import OF_SEVERAL, OFFICES
from timeline.extract.persons import lends
from timeline.extract.territories import LANGUAGES
from timeline.model import Actor


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a word stands for: an actor by a kind of name, or a clue to one that no list knows."""

    how: How
    actor: Actor | None = None
    clue: str = ""


BEHIND_OFFICE = (" ", ",", ".")
_OFFICE = Meaning("person", clue="office")
_OFFICE_OF_SEVERAL = Meaning("person", clue="offices")
_CLUES = (("named", tuple(NAMED_BODIES)), ("organisation", ORGANISATION_WORDS), ("company", COMPANY_FORMS))


@lru_cache(maxsize=16)
def lexicon_of(actors: Held[tuple[Actor, ...]], language: str) -> Lexicon[Meaning]:
    """The words by which a list of actors is sought in a language; made once for each list."""
    return Lexicon(_words(actors.value, language), NAME_ENDINGS)


def _words(actors: Iterable[Actor], language: str) -> Iterable[tuple[str, Meaning]]:
    """Every word to seek in a text of `language`: its own names and the English ones, which all languages quote."""
    spoken = (language, "en", "") if language in LANGUAGES else ("", *LANGUAGES)
    for actor in actors:
        for code, spelled in spellings(actor):
            if code in spoken:
                how, bare = _read(spelled)
                meaning = Meaning(how, actor, _clue(bare))
                yield from ((word, meaning) for word in (*_capitalised(bare), *_genitive(bare, code)))
        demonym = Meaning("demonym", actor)
        for code, demonyms in actor.demonyms.items():
            if code in spoken:
                yield from ((word, demonym) for spelled in demonyms for word in _inflected(spelled, code))
    for office in OFFICES:
        meaning = _OFFICE_OF_SEVERAL if office in OF_SEVERAL else _OFFICE
        yield from ((f"{word}{behind}", meaning) for word in _capitalised(office) for behind in BEHIND_OFFICE)
    for clue, clues in _CLUES:
        yield from ((word, Meaning("organisation", clue=clue)) for spelled in clues for word in _capitalised(spelled))


def _clue(spelled: str) -> str:
    """What a spelling of the lists also hints at: an office whose holder may follow, or an unknown organisation."""
    if spelled.startswith(("minister ", "staatssecretaris ", "Bundesminister")):
        return "office"
    if spelled[0].lower() + spelled[1:] in NAMED_BODIES:
        return "named"
    return "organisation" if spelled in ORGANISATION_WORDS else ""


def _read(spelled: str) -> tuple[How, str]:
    """How a spelling of the lists names its actor, and the spelling without the article that makes it a short form."""
    low = spelled[0].lower() + spelled[1:]
    if low.startswith(ADDRESSING):
        return "addressee", spelled
    article = next((article for article in ARTICLES if low.startswith(article)), "")
    return ("short" if article else "name"), spelled[len(article) :]


def _capitalised(word: str) -> tuple[str, ...]:
    """A word, and as it opens a sentence if it begins with a small letter."""
    plain = word.replace("’", "'")
    return (plain, plain[0].upper() + plain[1:]) if plain[0].islower() else (plain,)


def _genitive(name: str, language: str) -> tuple[str, ...]:
    """A German name of several words in the genitive: "Bundesministeriums für Verkehr"."""
    first, blank, rest = name.partition(" ")
    return (f"{first}s {rest}",) if language == "de" and blank and first[-1] not in "ensr" else ()


def _inflected(demonym: str, language: str) -> Iterable[str]:
    endings = DEMONYM_ENDINGS[language] if demonym.endswith("*") else ("",)
    stem = demonym.rstrip("*")
    return (word for ending in endings for word in _capitalised(stem + ending))


def hit_of(text: str, word: Word[Meaning]) -> ActorHit | None:
    """The actor that a word found in `text` names, None for a clue and for a short form without its article."""
    meaning = word.meaning
    if meaning.actor is None:
        return None
    if meaning.how == "short" and not text[max(0, word.start - 4) : word.start].lower().endswith(ARTICLES):
        return None
    how = meaning.how
    if word.compound and how in ("name", "short"):
        how = "compound"
    elif meaning.actor.kind == "person" and lends(text, word.start):
        how = "lends"
    return ActorHit(word.start, word.end, meaning.actor.slug, meaning.actor.name, how, meaning.actor.kind)
