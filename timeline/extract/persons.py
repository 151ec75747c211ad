"""Persons that no list knows, by the office before the name: "minister Van Weel", "de leden Klos, Piri en Boswijk"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple, Protocol

from timeline.extract.actor_words import CALENDAR, LENDING, LINKS, MONTHS, NO_NAME, PORTFOLIO
from timeline.extract.offices import BEFORE_SMALL, HONORIFICS

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
    rf" ?(?P<name>(?:{_INITIALS} ?)?(?:{_WORD} ){{0,2}}?(?:{_PARTICLE} )?{_WORD}"
    rf"(?: (?:{_PARTICLE} )?{_WORD}){{0,2}}(?: [IVX]+\b)?)"
)
# What stands between two names of a listing, after the party of the first.
_NEXT = re.compile(r"(?: \([^)]{2,30}\))?(?:, (?:en |and |und |et )?| en | and | und | et | & )")
# For text in small letters.
_LENT = re.compile(
    rf"(?:{'|'.join(map(re.escape, sorted(LENDING, key=len, reverse=True))).lower()})"
    r"(?: van)?(?: de| het| the| des)?(?: heer| heren)? $"
)
_FULL = rf"{_WORD} (?:{_WORD} )?(?:{_PARTICLE} )?{_WORD}"
_TITLE = r"(?:Dr|Mr|Mrs|Ms|Prof|M|Mme|mr|dr|prof|ir|drs)\.? "
_TITLED = re.compile(rf" (?:{_TITLE})+")
_FULL = rf"{_WORD} (?:{_WORD} )?(?:{_PARTICLE} )?{_WORD}"
# ", Dr Helen Winter," after an office and what it is of: a full name set off by commas.
_APPOSED = re.compile(
    rf"(?: (?:of|van|der|des|de|du|for|voor|für|in)(?: [\w'-]+){{1,4}})?, (?:{_TITLE})*(?P<name>{_FULL})(?=,)"
)
# Before an office: "benoemt Els Zomer tot voorzitter", "Klaus Müller, Präsident der Behörde", "werd Jan Bos dijkgraaf".
_LED = (", ", " tot ", " als ", " as ", " zum ", " zur ", " comme ")
_HOLDER = re.compile(rf"(?<![\w.])(?P<name>{_FULL})(?:{'|'.join(_LED)})$")
_BECAME = re.compile(rf"\b(?:werd|wordt|became|becomes|wurde|wird|devient) (?P<name>{_FULL}) $")
_AGE = re.compile(r"(?:, | \()(?:1[6-9]|[2-9]\d)[,)]")
_AGED = re.compile(rf"(?<![\w.])(?P<name>{_FULL})$")
_ROLE = re.compile(r"\b(?:de|het|een|als|tot|huidige?|voormalige?|nieuwe|zijn|haar|hun|onze) $", re.IGNORECASE)
_ROMAN = re.compile(r"[IVX]+")
_LINK = re.compile(rf"(?:, | )(?:{'|'.join(map(re.escape, sorted(LINKS, key=len, reverse=True)))})\b ?")
_PORTFOLIO = re.compile(
    rf"(?:(?:{'|'.join(sorted(PORTFOLIO))})\b(?:, (?={_CAPITAL})| (?:en|and|und|et|&) (?={_CAPITAL})| ?))+"
)
_LONGEST_LIST = 8
_LOOK_BACK = 80
_BEFORE_PLACES = frozenset("in te uit at from near im aus à en dans of van de der".split())  # noqa: SIM905  # as prose


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
    return _LENT.search(text[max(0, start - 40) : start].lower()) is not None


class Manner(NamedTuple):
    """How names follow an office: `several` of them, with a `small` particle at first, or `sure` to be a name."""

    several: bool
    small: bool
    sure: bool


def manner_of(text: str, start: int, end: int, *, several: bool) -> Manner:
    """How names may follow the office `text[start:end]`.

    "minister van Weel" names a person, "de minister van Begroting" and "le maire de Lyon" say what of; after "Herr"
    and "de heer" even "Freitag" is a name.
    """
    office = text[start:end]
    sure = office in HONORIFICS
    small = sure or text.startswith(" von der ", end)
    if office in BEFORE_SMALL and _ROLE.search(text, max(0, start - 20), start) is None:
        small = True
    return Manner(several, small, sure)


def names_after(text: str, end: int, known: Mapping[int, Spanned], manner: Manner) -> Iterator[Named]:
    """The names that follow an office which ends at `end`; `known` are the names of the lists by their start.

    A listing ("de leden Klos, Piri en Boswijk") holds known names too.
    """
    if apposed := _APPOSED.match(text, end):
        yield Named(apposed.start("name"), apposed.end("name"), apposed["name"])
        return
    at = _after_portfolio(text, end)
    if title := _TITLED.match(text, at):
        at = title.end() - 1
    for _ in range(_LONGEST_LIST):
        listed = known.get(at + 1) if manner.several else None
        found = (
            Named(listed.start, listed.end, text[listed.start : listed.end])
            if listed
            else _name(text, at, known, sure=manner.sure)
        )
        if found is None or (found.name[0].islower() and not manner.small):
            return
        yield found
        joined = _NEXT.match(text, found.end) if manner.several else None
        if joined is None:
            return
        at = joined.end() - 1


def holder_before(text: str, start: int) -> Named | None:
    """The full name before the office that starts at `start`: "werd Jan de Boer dijkgraaf", "Ann Smith, director"."""
    begin = max(0, start - _LOOK_BACK)
    pattern = _HOLDER if text.endswith(_LED, begin, start) else _BECAME
    return _full_name(pattern.search(text[begin:start]), begin)


def aged(text: str) -> Iterator[Named]:
    """Full names with an age behind them: "Walter May, 81, retired"."""
    for age in _AGE.finditer(text):
        begin = max(0, age.start() - _LOOK_BACK)
        if named := _full_name(_AGED.search(text[begin : age.start()]), begin):
            yield named


def _full_name(found: re.Match[str] | None, offset: int) -> Named | None:
    """The name that a pattern found, unless it is no person's or a place ("In New York, president …")."""
    if found is None:
        return None
    words = found["name"].split(" ")
    before = found.string[: found.start("name")].rstrip().rpartition(" ")[2].lower()
    if _kept(words, sure=False) < len(words) or before in _BEFORE_PLACES:
        return None
    return Named(offset + found.start("name"), offset + found.end("name"), found["name"])


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


def _name(text: str, at: int, known: Mapping[int, Spanned], *, sure: bool) -> Named | None:
    """The name after the blank at `at`; it ends where a known one begins."""
    match = _NAME.match(text, at) if text[at : at + 1] == " " else None
    if match is None:
        return None
    start = match.start("name")
    words = match["name"].split(" ")
    kept = _kept(words, sure=sure)
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


def _kept(words: list[str], *, sure: bool) -> int:
    """How many words stand before the first that is no part of a name."""
    for place, word in enumerate(words):
        particle = word in ("De", "Van") and place + 1 < len(words)
        if (word in NO_NAME and not particle) or (place == 0 and word in CALENDAR and not (sure or _is_given(words))):
            return place
        if len(word) > 1 and word.isupper() and "." not in word and not (place and _ROMAN.fullmatch(word)):
            return place
    return len(words)


def _is_given(words: list[str]) -> bool:
    """Whether names open with a month that is a given name: "May Jansma"."""
    return words[0] in MONTHS and len(words) > 1 and words[1] not in CALENDAR | NO_NAME


@lru_cache(maxsize=1 << 12)
def family_name(name: str) -> str:
    """What a person is called by later: the last word with its particles ("Jan van der Berg": "van der Berg")."""
    match = re.search(rf"(?:{_PARTICLE} )?[\w'-]+$", name)
    return match[0] if match else name
