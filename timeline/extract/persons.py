"""Persons that no list knows, by the office before the name: "minister Van Weel", "de leden Klos, Piri en Boswijk"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple, Protocol

from timeline.extract.actor_words import CALENDAR, HONORIFICS, LENDING, LINKS, NO_NAME, OFFICES_BEFORE_SMALL, PORTFOLIO

# "den" and "der" alone count with a capital only: in German they are articles ("Bürgermeister Schmitt den Schaden").
_PARTICLE = (
    r"(?:[Vv]an (?:der|den|de|het|'t)|[Vv]an|[Vv]on der|[Vv]on|[Dd]e la|Den|Der|[Dd]e|[Tt]er|[Tt]en|[Dd]u|"
    r"[Dd]el|[Dd]i|[Zz]u|[Ee]l|[Aa]l|[Ll]e)"
)
_CAPITAL = r"[A-ZÀ-ÖØ-ÞĀŁŠŽŚŻ]"
_WORD = rf"(?:{_CAPITAL}|d'|O'){_CAPITAL}?[\w'-]*[\w]"
_INITIALS = rf"(?:{_CAPITAL}\.\s?)+"
# Up to three parts: initials or given names, then a family name with its particles.
_NAME = re.compile(
    rf" ?(?P<name>(?:{_INITIALS} ?)?(?:{_WORD} ){{0,2}}?(?:{_PARTICLE} )?{_WORD}(?: (?:{_PARTICLE} )?{_WORD}){{0,2}})"
)
# What stands between two names of a listing, after the party of the first.
_NEXT = re.compile(r"(?: \([^)]{2,30}\))?(?:, (?:en |and |und |et )?| en | and | und | et | & )")
_LENT = re.compile(
    rf"(?:{'|'.join(map(re.escape, sorted(LENDING, key=len, reverse=True)))})"
    r"(?: van)?(?: de| het| the| des)?(?: heer| heren)? $",
    re.IGNORECASE,
)
# ", Dr Helen Winter," after an office: a full name set off by commas.
_TITLE = r"(?:Dr|Mr|Mrs|Ms|Prof|M|Mme|mr|dr|prof|ir|drs)\.? "
_TITLED = re.compile(rf" (?:{_TITLE})+")
_APPOSED = re.compile(rf", (?:{_TITLE})*(?P<name>{_WORD} (?:{_WORD} )?(?:{_PARTICLE} )?{_WORD})(?=,)")
_ROLE = re.compile(r"\b(?:de|het|een|als|tot|huidige?|voormalige?|nieuwe|zijn|haar|hun|onze) $", re.IGNORECASE)
_ROMAN = re.compile(r"[IVX]+")
_LINK = re.compile(rf"(?:, | )(?:{'|'.join(map(re.escape, sorted(LINKS, key=len, reverse=True)))})\b ?")
_PORTFOLIO = re.compile(
    rf"(?:(?:{'|'.join(sorted(PORTFOLIO))})\b(?:, (?={_CAPITAL})| (?:en|and|und|et|&) (?={_CAPITAL})| ?))+"
)
_LONGEST_LIST = 8


class Named(NamedTuple):
    """A person's name and its span."""

    start: int
    end: int
    name: str


class Spanned(Protocol):
    """Anything with a span."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


def lends(text: str, start: int) -> bool:
    """Whether the words before `start` make whoever follows the mover of a paper, who takes no part in what it asks."""
    return _LENT.search(text, max(0, start - 40), start) is not None


def may_open_small(text: str, start: int, end: int) -> bool:
    """Whether a name with a small particle may follow the office `text[start:end]`.

    "minister van Weel" names a person, "de minister van Begroting" and "le maire de Lyon" say what of.
    """
    office = text[start:end]
    if office in HONORIFICS or text.startswith(" von der ", end):
        return True
    return office in OFFICES_BEFORE_SMALL and _ROLE.search(text, max(0, start - 20), start) is None


def names_after(text: str, end: int, known: Mapping[int, Spanned], *, several: bool, small: bool) -> Iterator[Named]:
    """The names that follow an office which ends at `end`; `known` are the names of the lists by their start.

    `several` reads on through a listing ("de leden Klos, Piri en Boswijk"), known names included; `small` allows a
    name that begins with a small particle.
    """
    if apposed := _APPOSED.match(text, end):
        yield Named(apposed.start("name"), apposed.end("name"), apposed["name"])
        return
    at = _after_portfolio(text, end)
    if title := _TITLED.match(text, at):
        at = title.end() - 1
    for _ in range(_LONGEST_LIST):
        listed = known.get(at + 1) if several else None
        found = Named(listed.start, listed.end, text[listed.start : listed.end]) if listed else _name(text, at, known)
        if found is None or (found.name[0].islower() and not small):
            return
        yield found
        joined = _NEXT.match(text, found.end) if several else None
        if joined is None:
            return
        at = joined.end() - 1


def _after_portfolio(text: str, end: int) -> int:
    """Past "van Justitie en Veiligheid", "for Foreign Affairs": the rest of an office."""
    link = _LINK.match(text, end)
    if link is None:
        return end
    portfolio = _PORTFOLIO.match(text, link.end())
    if portfolio is None:
        return end
    stop = portfolio.end()
    return stop - 1 if text[stop - 1] == " " else stop


def _name(text: str, at: int, known: Mapping[int, Spanned]) -> Named | None:
    """The name after the blank at `at`; it ends where a known one begins."""
    match = _NAME.match(text, at) if text[at : at + 1] == " " else None
    if match is None:
        return None
    start = match.start("name")
    words = match["name"].split(" ")
    kept = _kept(words)
    offset = start
    for place, word in enumerate(words[:kept]):
        if offset in known:
            kept = place
            break
        offset += len(word) + 1
    while kept and words[kept - 1][0].islower():
        kept -= 1  # the particle of what came after the name
    if not kept:
        return None
    name = " ".join(words[:kept]).removesuffix("'s")
    return Named(start, start + len(name), name)


def _kept(words: list[str]) -> int:
    """How many words stand before the first that is no part of a name."""
    for place, word in enumerate(words):
        particle = word in ("De", "Van") and place + 1 < len(words)
        if (word in NO_NAME and not particle) or (place == 0 and word in CALENDAR):
            return place
        if len(word) > 1 and word.isupper() and "." not in word and not (place and _ROMAN.fullmatch(word)):
            return place
    return len(words)


def family_name(name: str) -> str:
    """What a person is called by later: the last word with its particles ("Jan van der Berg": "van der Berg")."""
    match = re.search(rf"(?:{_PARTICLE} )?[\w'-]+$", name)
    return match[0] if match else name
