"""SQL cut into the words that an editor colours. Pure."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Literal, NamedTuple

from timeline.store.sql_words import KEYWORDS

Kind = Literal["keyword", "name", "string", "number", "comment"]


class Token(NamedTuple):
    """A stretch of one line of the text and what it is; the rest is left as it is."""

    line: int
    start: int
    end: int
    kind: Kind


# What completion offers, word by word, and what is too rare to offer.
_RARE = """all any cast collate escape except explain false filter glob intersect left over partition
plan pragma query range recursive regexp right rows true values window nulls first last"""
_WORDS = {word.lower() for phrase in KEYWORDS for word in re.findall(r"[A-Za-z]+", phrase)} | {*_RARE.split()}
_TOKEN = re.compile(
    r"(?P<comment>--[^\n]*|/\*.*?(?:\*/|\Z))"
    r"|(?P<string>[xX]?'(?:[^']|'')*(?:'|\Z))"
    r'|(?P<quoted>"(?:[^"]|"")*(?:"|\Z)|`[^`]*(?:`|\Z)|\[[^\]\n]*\])'
    r"|(?P<number>\b\d+(?:\.\d*)?(?:[eE][+-]?\d+)?\b)"
    r"|(?P<word>\w+)",
    re.DOTALL,
)


def tokens(text: str, names: Collection[str]) -> Iterator[Token]:
    """The words of `text` worth a colour, in order; `names` are the tables and columns, in lower case.

    What goes over several lines (a string, a comment) is one token a line, as a line is what is drawn.
    """
    line, line_start = 0, 0
    for found in _TOKEN.finditer(text):
        newlines = text.count("\n", line_start, found.start())
        if newlines:
            line += newlines
            line_start = text.rindex("\n", 0, found.start()) + 1
        kind = _kind(found, names)
        if kind:
            yield from _by_line(found[0], kind, line, found.start() - line_start)


def _kind(found: re.Match[str], names: Collection[str]) -> Kind | None:
    match found.lastgroup:
        case "word":
            word = found[0].lower()
            return "name" if word in names else "keyword" if word in _WORDS else None
        case "quoted":
            return "name"
        case "comment" | "string" | "number" as kind:
            return kind
    return None


def _by_line(text: str, kind: Kind, line: int, start: int) -> Iterator[Token]:
    for further, part in enumerate(text.split("\n")):
        first = 0 if further else start
        if part:
            yield Token(line + further, first, first + len(part), kind)
