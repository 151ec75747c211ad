"""What the table of spellings is made of: the pieces that several patterns share, and the builders of ids.

Identifiers are those of the official address where there is one:
`kst-36045-264` is https://zoek.officielebekendmakingen.nl/kst-36045-264.html.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

Build = Callable[[re.Match[str]], Iterable[tuple[str, str]]]  # gives (id, address or "")


@dataclass(frozen=True, slots=True)
class Spelling:
    """A way to write a reference: it applies where one of `literals` is in the text.

    `examples` maps text to the ids it must give; none of `refusals` may give any.
    """

    name: str
    kind: str
    literals: tuple[str, ...]
    pattern: re.Pattern[str]
    build: Build
    examples: dict[str, tuple[str, ...]]
    refusals: tuple[str, ...]


def behind_figure(letter: str) -> tuple[str, ...]:
    """The literals of a pattern that has a letter behind a figure, which is rarer by far than the letter."""
    return tuple(f"{figure}{letter}" for figure in range(10))


_OFFICIAL = "https://zoek.officielebekendmakingen.nl"
HOUSE = "https://www.tweedekamer.nl"
EURLEX = "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri"
_BUNDESTAG = "https://dserver.bundestag.de"

# A dossier: five digits, mostly in two groups ("36 045"), then a subdivision ("-02") or a chapter of the
# budget ("-V", " XIV"). After the word Kamerstuk a group that lost a digit is read too, but gets no address.
_CHAPTER = r"(?:\s?[-–‑]\s?\d{2}|\s?[-–‑\s]\s?[IVX]+[AB]?|\s?[-–‑]\s?[A-CFHJL])?(?!\w)"
DOSSIER = rf"\d{{2}}\s?\d{{3}}{_CHAPTER}"
MAYBE_DOSSIER = rf"(?:\d{{2}}\s?\d{{3}}|\d{{2}}\s\d{{2}}){_CHAPTER}"
MORE_DOSSIERS = rf"(?:\s?(?:,|/|en|and)\s?{DOSSIER}){{0,9}}"
_PARTS = re.compile(r"(\d{2})\s?(\d{2,3})(?:\s?[-–‑\s]?\s?(\d{2}|[A-Z]+))?(?!\w)")
YEAR = r"(?P<from>\d{4})\s?[/–-]\s?(?P<to>\d{4}|\d{2})"
PAPER = (
    r"(?:[Kk]amerstuk(?:ken|dossiers?)?|\b[TE]K)\s{1,3}(?:(?:I{1,2}|[ET]K)\b\s?,?\s?)?"
    r"(?:(?:vergaderjaar\s)?\d{4}\s?[/–-]\s?\d{2,4}\s?,\s?)?"
)
# "nr. 12 en 13" and "nrs. 12, 13 en 15": a comma goes on listing only after the plural, since a date may follow it.
_ONE = r"\d{1,4}(?!\d|[A-Z])"
_JOINED = rf"(?:\s?(?:en|and|&|t/m|tot en met)\s?|[-–])(?!\d\d\s\d{{3}}\b){_ONE}"
NUMBERS = (
    rf"(?P<numbers>(?:nrs|nos|nummers)\b\.?\s?{_ONE}(?:,\s?(?!\d\d\s?\d{{3}}\b){_ONE}|{_JOINED}){{0,30}}"
    rf"|(?:nr|no|nummer)\b\.?\s?{_ONE}(?:{_JOINED}){{0,30}})"
)
_LIST_ITEM = re.compile(r"(t/m|tot en met|[-–])?\s?(\d+)")
_LONGEST_RANGE = 50


def papers(match: re.Match[str]) -> Iterable[tuple[str, str]]:
    """The numbers listed after a dossier; of several dossiers the first owns them."""
    dossier = _dossier(match["dossier"])
    return [_paper(dossier, str(number)) for number in _listed(match["numbers"])]


def lettered(match: re.Match[str]) -> Iterable[tuple[str, str]]:
    """A paper of the Senate, which counts its papers by letters."""
    return [_paper(_dossier(match["dossier"]), match["letter"])]


def _paper(dossier: str, number: str) -> tuple[str, str]:
    identity = f"kst-{dossier}-{number}"
    return identity, f"{_OFFICIAL}/{identity}.html" if len(dossier.split("-", maxsplit=1)[0]) == 5 else ""


def whole_dossier(match: re.Match[str]) -> Iterable[tuple[str, str]]:
    """A dossier without a number: the address lists its papers."""
    dossier = _dossier(match["dossier"])
    return [(f"kst-{dossier}", f"{_OFFICIAL}/dossier/{dossier}")]


def _dossier(listing: str) -> str:
    first, second, chapter = _PARTS.match(listing).groups()  # type: ignore[union-attr]  # the pattern that found it holds one
    return "-".join(filter(None, (first + second, chapter)))


def _listed(numbers: str) -> list[int]:
    listed: list[int] = []
    for through, digits in _LIST_ITEM.findall(numbers):
        number = int(digits)
        if through and listed and 0 < number - listed[-1] <= _LONGEST_RANGE:
            listed += range(listed[-1] + 1, number)
        listed.append(number)
    return listed


def filled(identity: str, url: str = "") -> Build:
    """A builder that puts the groups of the match into an identity and an address."""

    def build(match: re.Match[str]) -> Iterable[tuple[str, str]]:
        groups = {name: value or "" for name, value in match.groupdict().items()}
        return [(identity.format(**groups), url.format(**groups))]

    return build


def of_year(prefix: str) -> Build:
    """A builder for what is numbered within a parliamentary year: "2023/24" and "2023-2024" are 20232024."""

    def build(match: re.Match[str]) -> Iterable[tuple[str, str]]:
        groups = match.groupdict()
        years = f"{match['from']}{int(match['from']) + 1}"
        house = "ek" if groups.get("house") in ("I", "EK") else "tk"
        identity = "-".join([prefix, house, years, match["number"], *filter(None, [groups.get("item")])])
        return [(identity, f"{_OFFICIAL}/{identity}.html")]

    return build


_GAZETTES = {"staatsblad": "stb", "staatscourant": "stcrt", "tractatenblad": "trb"}


def gazette(match: re.Match[str]) -> Iterable[tuple[str, str]]:
    """A number of Staatsblad, Staatscourant or Tractatenblad, by name or abbreviation."""
    name = match["gazette"].lower()
    identity = f"{_GAZETTES.get(name, name)}-{match['year']}-{match['number']}"
    return [(identity, f"{_OFFICIAL}/{identity}.html")]


# The letter of an act in its CELEX number, by how its name begins in Dutch, English, German and French.
_ACTS = {"R": ("veror", "regul", "règl"), "L": ("richt", "direc"), "D": ("beslu", "besch", "decis", "décis")}


def european_act(match: re.Match[str]) -> Iterable[tuple[str, str]]:
    """An act of the Union by its CELEX number: sector 3, year, letter, number. Older regulations ("nr. 833/2014")
    put the number first, directives and everything since 2015 the year."""
    name = match["act"].lower()
    letter = next(letter for letter, starts in _ACTS.items() if name.startswith(starts))
    first, second = match["first"], match["second"]
    number_first = letter != "L" and (bool(match["nr"]) or len(first) < 4 or int(first) < 1950)
    number, year = (first, second) if number_first else (second, first)
    full_year = year if len(year) == 4 else f"19{year}"
    celex = f"3{full_year}{letter}{int(number):04}"
    return [(f"celex-{celex}", f"{EURLEX}=CELEX:{celex}")]


ACT = (
    r"\b(?P<act>(?:[Vv]erordening|[Rr]ichtlijn|[Bb]esluit|[Rr]egulation|[Dd]irective|[Dd]ecision|"
    r"Verordnung|Richtlinie|Beschluss|[Rr]èglement|[Dd]écision))\s"
)
BODY = r"(?:EU|EG|EEG|EC|EEC|UE|CE|CEE|GBVB|CFSP|PESC|GASP|JBZ|JHA|Euratom)"


def drucksache(match: re.Match[str]) -> Iterable[tuple[str, str]]:
    """A paper of the Bundestag: its address has the number in five digits, in a folder of the first three."""
    period, number = int(match["period"]), int(match["number"])
    file = f"{number:05}"
    return [(f"bt-drs-{period}-{number}", f"{_BUNDESTAG}/btd/{period}/{file[:3]}/{period}{file}.pdf")]
