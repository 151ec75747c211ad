"""Words that stand right before a place, without regard to case.

They are looked for at most dates. `re.IGNORECASE` takes three times as long as an expression in small letters
over small letters, and is left to the expressions that do regard case in a part of theirs.
"""

from __future__ import annotations

import re

# What is no letter of a text: an escape, and the opening of a named group.
_NOTATION = re.compile(r"(\\.|\(\?P<)")
_REGARDS_CASE = "(?-i:"


class Lead:
    """An expression for the last words before a place; they are group 1 of its matches."""

    def __init__(self, words: str) -> None:
        source = rf"(?<![^\W_])({words})\s*\Z"
        self._regards_case = _REGARDS_CASE in words
        self._pattern = re.compile(source, re.IGNORECASE) if self._regards_case else re.compile(_in_small(source))

    def search(self, left: str, small: str) -> re.Match[str] | None:
        """The words at the end of `left`, given in small letters too."""
        return self._pattern.search(left if self._regards_case else small)


def in_small_letters(text: str) -> str:
    """The text in small letters, each in its place; as it is where one of them is longer than its capital ("İ")."""
    small = text.lower()
    return small if len(small) == len(text) else text


def _in_small(source: str) -> str:
    parts = _NOTATION.split(source)
    parts[::2] = [part.lower() for part in parts[::2]]
    return "".join(parts)
