"""Who of those named takes part in what a sentence tells, and not merely where or about whom it is."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType

from timeline.extract.actor_words import ACTING_COMPOUNDS, ACTING_NOUNS, PLACES
from timeline.extract.hits import ActorHit

_LOOK_BACK = 30
_HEAD = re.compile(r"-(\w+)")
_TWO_WORDS = re.compile(r"\s+([\w'’-]+)(?:\s+([\w'’-]+))?")
_ADJECTIVE = re.compile(r"isch(?:e[mnrs]?)?$")


def participants(
    statement: str,
    hits: Sequence[ActorHit],
    language: str,
    *,
    acts_for: Mapping[str, tuple[str, ...]] = MappingProxyType({}),
) -> list[tuple[str, str]]:
    """The (slug, reason) of each named actor that takes part in what `statement` tells, in order of mention.

    `hits` are of `statement`; `acts_for` gives those for whom a person or a ministry takes part.
    """
    found: dict[str, str] = {}
    for place, hit in enumerate(hits):
        reason = _part(statement, hit, hits[place + 1 : place + 2], language)
        if reason:
            found.setdefault(hit.slug, reason)
            for group in acts_for.get(hit.slug, ()):
                found.setdefault(group, f"through {hit.name}")
    return list(found.items())


def _part(text: str, hit: ActorHit, following: Sequence[ActorHit], language: str) -> str:
    """Why a hit takes part, "" if it does not."""
    if hit.how == "lends":
        return ""
    if text[hit.start - 1 : hit.start] == "(" and text[hit.end : hit.end + 1] == ")":
        return ""  # the short form of a name just given, or the label of a regulation
    if hit.how == "demonym":
        return _demonym(text, hit, following, language)
    if hit.how == "compound":
        head = _HEAD.match(text, hit.end)
        acts = head is not None and head[1].lower().startswith(_lowered(ACTING_COMPOUNDS))
        return f"{text[hit.start : hit.end]}-{head[1]}" if acts and head else ""
    if hit.how in ("name", "short", "organisation") and _is_place(text, hit.start, language):
        return ""
    return f"named: {hit.name}" if hit.how != "person" else f"named with an office: {hit.name}"


def _demonym(text: str, hit: ActorHit, following: Sequence[ActorHit], language: str) -> str:
    """A demonym acts as a people, or through the noun it qualifies; before a known name it only tells whose that is."""
    word = text[hit.start : hit.end]
    if following and text[hit.end : following[0].start].strip() == "":
        return f"of: {following[0].name}" if following[0].how in ("person", "name") else ""
    if _is_people(word, language):
        return f"named: {word}"
    ahead = _TWO_WORDS.match(text, hit.end)
    if ahead is None:
        return ""
    nouns = _acting(language)
    if ahead[1].lower().startswith(nouns):
        return f"{word} {ahead[1]}"
    if ahead[2] and _may_stand_between(ahead[1], language) and ahead[2].lower().startswith(nouns):
        return f"{word} {ahead[1]} {ahead[2]}"
    return ""


def _is_people(word: str, language: str) -> bool:
    """Whether a demonym is a noun: the plural in Dutch ("Russen") and English, a capital in German and French."""
    if language == "nl":
        return word.endswith(("en", "ers", "'s", "’s"))
    if language == "en":
        return word.endswith("s") and word != "Swiss"
    return word[0].isupper() and _ADJECTIVE.search(word) is None


def _may_stand_between(word: str, language: str) -> bool:
    """Whether a word may stand between a demonym and its noun: an inflected adjective, or any English word."""
    return language == "en" or word.endswith(("e", "en", "er", "es")) or "-" in word


def _is_place(text: str, start: int, language: str) -> bool:
    before = text[max(0, start - _LOOK_BACK) : start].lower()
    return _places(language).search(before) is not None


@lru_cache(maxsize=8)
def _acting(language: str) -> tuple[str, ...]:
    nouns = ACTING_NOUNS.get(language) or " ".join(ACTING_NOUNS.values())
    return tuple(nouns.split())


@lru_cache(maxsize=1)
def _lowered(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word.lower() for word in words)


@lru_cache(maxsize=8)
def _places(language: str) -> re.Pattern[str]:
    """The words that make what follows a place, for text in small letters."""
    words = PLACES.get(language) or tuple(word for known in PLACES.values() for word in known)
    longest_first = "|".join(sorted(map(re.escape, words), key=len, reverse=True)).lower()
    return re.compile(rf"(?<!\w)(?:{longest_first})(?:\s+(?:de|het|the|der|dem|la|le|les))?(?:\s+|(?<='))$")
