"""Organisations that no list knows: by the word that makes one ("Delta Safety Board"), a company's form, a public
body and its place ("gemeente Rotterdam"), or an acronym in brackets after the name."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from timeline.extract.actor_words import (
    ALSO_CALLED,
    NAMED_BODIES,
    ORGANISATION_WORDS,
    PRIVATE_BODIES,
    PUBLIC_BODIES,
    SORTS,
)
from timeline.extract.territories import slug_of
from timeline.model import Kind

_CAPITAL = r"[A-ZÀ-ÖØ-Þ]"
_WORD = rf"{_CAPITAL}[\w&'-]*"
_JOIN = (
    r"(?:van der|van de|van het|van den|van|voor de|voor|of the|of|for the|for|and|en|und|et|&|für|des|der|"
    r"de la|de l'|de|du|d')"
)
# What may stand capitalised at the start of a sentence before a name without being part of it.
_OPENERS = frozenset(
    """De Het Een The A An This That These Our In Op Bij Van Voor Door Met Na Naar Om Tot Uit Als En Dit Deze Die Ook
    On At By For From With After Before Since When While As And But Their Both Der Das Ein Eine Im Am Beim Vom Zur
    Zum Mit Nach Seit Von Für Und Auch Le La Les Un Une Des Du Au Aux Dans Par Pour Avec Après Depuis Et Sinds
    Volgens Namens Tijdens Zowel Hoewel Omdat Daarom Vandaag Gisteren Today Yesterday According""".split()  # noqa: SIM905
)
_LEFT = re.compile(rf"(?:{_WORD} ){{1,5}}$")
_RIGHT = re.compile(rf"(?: {_JOIN}(?: |(?<=')))(?:{_WORD})(?:(?: (?:en|and|und|et|&))? {_WORD}){{0,3}}")
_COMPANY = re.compile(rf"(?:{_WORD} (?:(?:&|en|and|und|et) )?){{1,4}}$")
_PLACE = re.compile(rf" {_WORD}(?:(?: (?:aan den|aan de|op de|am|an der|sur|en|und|et|de|la))? {_WORD}){{0,3}}")
_ACRONYM = re.compile(
    rf"\((?:hierna: |the |de |het |der |die |la |le )?[\"'“‘]?(?P<acronym>{_CAPITAL}[\w&-]{{1,11}})[\"'”’]?\)"
)
_WORDS = frozenset(ORGANISATION_WORDS)
_PUBLIC = re.compile(rf"\b(?:{'|'.join(PUBLIC_BODIES)})", re.IGNORECASE)
_SORT = re.compile(rf"(?:{'|'.join(sorted(SORTS, key=len, reverse=True))})s?\b", re.IGNORECASE)
# Every organisation has one; it is the name of none.
_ANYBODYS = frozenset(
    {"Board of Directors", "Board of Trustees", "Raad van Bestuur", "Raad van Commissarissen", "Raad van Toezicht"}
)


class Organisation(NamedTuple):
    """A name that stands for an organisation, its span, the slug it gets, and what it is."""

    start: int
    end: int
    name: str
    slug: str
    kind: Kind


def around(text: str, start: int, end: int) -> Organisation | None:
    """The capitalised phrase around an organisation word, None where the word stands alone ("the Council")."""
    left = _LEFT.search(text, max(0, start - 80), start)
    begin = _past_openers(text, left.start(), start) if left else start
    right = _RIGHT.match(text, end)
    stop = right.end() if right else end
    if (begin == start and stop == end) or text[begin:stop] in _ANYBODYS:
        return None
    return _organisation(text, begin, stop)


def company(text: str, start: int) -> Organisation | None:
    """The name before the form of a company that stands at `start` ("Jansen & Zonen" B.V.)."""
    before = _COMPANY.search(text, max(0, start - 80), start)
    return _organisation(text, _past_openers(text, before.start(), start), start) if before else None


def _past_openers(text: str, begin: int, end: int) -> int:
    while begin < end and " " in text[begin:end] and text[begin : text.index(" ", begin)] in _OPENERS:
        begin = text.index(" ", begin) + 1
    return begin


def _before_openers(text: str, begin: int, end: int) -> int:
    """Where a name ends that a word which opens the next line has run into: "Stichting Linde" with "Het"."""
    while end > begin and text[begin:end].rpartition(" ")[2] in _OPENERS:
        end = begin + text[begin:end].rfind(" ")
    return end


def named_body(text: str, start: int, end: int) -> Organisation | None:
    """The body that the word `text[start:end]` and the proper name after it stand for ("gemeente" Rotterdam)."""
    place = _PLACE.match(text, end)
    if place is None:
        return None
    word = text[start:end]
    stop = _before_openers(text, end, place.end())
    if stop <= end:
        return None
    slug = (NAMED_BODIES.get(word) or NAMED_BODIES[word[0].lower() + word[1:]]).format(slug_of(text[end:stop]))
    kind: Kind = "organisation" if word.lower() in PRIVATE_BODIES else "body"
    return Organisation(start, stop, text[start:stop], slug, kind)


def _organisation(text: str, start: int, end: int) -> Organisation | None:
    name = text[start:end].rstrip(" ,")
    kind: Kind = "body" if _PUBLIC.search(name) else "organisation"
    return Organisation(start, start + len(name), name, slug_of(name), kind) if len(name) > 3 else None


class Introduced(NamedTuple):
    """An acronym in brackets behind a name: where the brackets open and close, and what stands in them."""

    start: int
    end: int
    acronym: str


def introduced(text: str) -> list[Introduced]:
    """Every acronym in brackets; whether it stands for an organisation its surroundings must tell."""
    if "(" not in text:
        return []
    return [
        Introduced(match.start(), match.end(), match["acronym"])
        for match in _ACRONYM.finditer(text)
        if sum(letter.isupper() for letter in match["acronym"]) > 1
    ]


def spelled_out(text: str, bracket: int, acronym: str) -> Organisation | None:
    """The name before the bracket whose words begin with the letters of `acronym`, if it has an organisation word."""
    before = text[max(0, bracket - 120) : bracket].rstrip(" ")
    words = [(match.start(), match[0]) for match in re.finditer(r"[\w'&-]+", before)]
    letters = [letter.lower() for letter in acronym if letter.isalpha()]
    at = len(words)
    for letter in reversed(letters):
        at = next((place for place in range(at - 1, max(-1, at - 4), -1) if words[place][1][0].lower() == letter), -1)
        if at < 0:
            return None
    phrase = [word for _, word in words[at:]]
    offset = max(0, bracket - 120)
    if not phrase[0][0].isupper() or not any(word in _WORDS or _ends_like(word) for word in phrase):
        return None
    return _organisation(text, offset + words[at][0], offset + len(before))


@lru_cache(maxsize=1 << 12)
def sorts_of(name: str) -> tuple[str, ...]:
    """What the bearer of a name is, in the words by which a text comes back to it ("Bundesnetzagentur": "behörde")."""
    found = (match[0].lower() for match in _SORT.finditer(name))
    sorts = [word if word in SORTS else word.removesuffix("s") for word in found]
    return (*sorts, *(ALSO_CALLED[sort] for sort in sorts if sort in ALSO_CALLED))


def _ends_like(word: str) -> bool:
    """Whether a compound ends in an organisation word ("Energieagentschap")."""
    lower = word.lower()
    return any(len(lower) > len(known) > 4 and lower.endswith(known.lower()) for known in _WORDS)
