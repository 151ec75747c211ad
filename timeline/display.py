"""Text on a terminal: measured in columns, where a wide character takes two and a combining mark none."""

from __future__ import annotations

import re
from unicodedata import combining, east_asian_width

_INVISIBLE = "\u200b\u200c\u200d\u2060\ufe0e\ufe0f\ufeff\u00ad"


_LONGEST_LOSS = 10  # characters given up so that a cut falls between words
_BREAK = r"\s"
_OBEYED = "[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"


def in_place(text: str) -> str:
    """The text on one line, with a stand-in for each character that a terminal would obey, so that places keep."""
    return re.sub(_OBEYED, "\ufffd", re.sub(_BREAK, " ", text))


def columns(text: str) -> int:
    """How many columns the text takes."""
    return len(text) if text.isascii() else sum(map(_width, text))


def fit(text: str, width: int) -> str:
    """The text in at most `width` columns, cut with an ellipsis, at a word where one ends nearby."""
    if columns(text) <= width:
        return text
    kept = _first(text, width - 1)
    at_word = kept.rfind(" ")
    if text[len(kept)] != " " and at_word > max(0, len(kept) - _LONGEST_LOSS):
        kept = kept[:at_word]
    return kept.rstrip(" ,;:–-") + "…" if width > 0 else ""


def pad(text: str, width: int) -> str:
    """The text followed by the spaces that fill `width` columns."""
    return text + " " * (width - columns(text))


def _first(text: str, width: int) -> str:
    used = 0
    for at, character in enumerate(text):
        used += _width(character)
        if used > width:
            return text[:at]
    return text


def _width(character: str) -> int:
    if combining(character) or character in _INVISIBLE:
        return 0
    return 2 if east_asian_width(character) in "WF" else 1
