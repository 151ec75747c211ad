"""Who of those named takes part in what a sentence tells, and not merely where or about whom it is."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType

from timeline.extract.actor_words import ACTING_COMPOUNDS, ACTING_NOUNS, PLACES
from timeline.extract.hits import ActorHit

_LOOK_BACK = 30
_LOOK_AHEAD = 60


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
        head = re.match(r"-(\w+)", text[hit.end : hit.end + _LOOK_AHEAD])
        acts = head is not None and head[1].lower().startswith(_lowered(ACTING_COMPOUNDS))
        return f"{text[hit.start : hit.end]}-{head[1]}" if acts and head else ""
    if hit.how in ("name", "short", "organisation") and _is_place(text, hit.start, language):
        return ""
    return f"named: {hit.name}" if hit.how != "person" else f"named with an office: {hit.name}"


def _demonym(text: str, hit: ActorHit, following: Sequence[ActorHit], language: str) -> str:
    """A demonym acts through the noun it qualifies, or is itself a noun; before a known name it only qualifies that."""
    if following and text[hit.end : following[0].start].strip() == "":
        return f"of: {following[0].name}" if following[0].how in ("person", "name") else ""
    ahead = re.match(r"\s+((?:[\w'’-]+\s+){0,2}?[\w'’-]+)", text[hit.end : hit.end + _LOOK_AHEAD])
    nouns = _acting(language)
    for word in re.findall(r"[\w'’-]+", ahead[1])[:1] if ahead else ():
        if word.lower().startswith(nouns):
            return f"{text[hit.start : hit.end]} {word}"
    after = re.match(r"\s+([\w'’-]+)\s+([\w'’-]+)", text[hit.end : hit.end + _LOOK_AHEAD])
    if after and _adjective(after[1], language) and after[2].lower().startswith(nouns):
        return f"{text[hit.start : hit.end]} {after[1]} {after[2]}"
    return ""


def _adjective(word: str, language: str) -> bool:
    """Whether a word may stand between a demonym and its noun: an inflected adjective, or any English word."""
    return language == "en" or word.endswith(("e", "en", "er", "es")) or "-" in word


def _is_place(text: str, start: int, language: str) -> bool:
    before = text[max(0, start - _LOOK_BACK) : start]
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
    words = PLACES.get(language) or tuple(word for known in PLACES.values() for word in known)
    longest_first = "|".join(sorted(map(re.escape, words), key=len, reverse=True))
    return re.compile(
        rf"(?<!\w)(?:{longest_first})(?:\s+(?:de|het|the|der|dem|la|le|les))?(?:\s+|(?<='))$", re.IGNORECASE
    )
