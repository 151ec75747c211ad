"""What a person types as FTS5 match expressions; none of it is ever FTS5 syntax."""

from __future__ import annotations


def match_words(text: str) -> str:
    """Words that begin as these do, all of them, in any place; nothing begins as no word does."""
    return " ".join(f"{_string(word)}*" for word in text.split()) or _string("")


def match_phrase(text: str) -> str:
    """These very words, in a row."""
    return _string(text)


def _string(text: str) -> str:
    """An FTS5 string: quotes doubled; a NUL, which would end the expression, is a space."""
    return '"' + text.replace('"', '""').replace("\0", " ") + '"'
