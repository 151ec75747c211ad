"""Names compared without regard for case, in every script."""

from __future__ import annotations


def fold(text: str) -> str:
    """The text by which two spellings of a name are the same: "OEKRAÏNE", "Oekraïne", with one ï or with i and dots.

    SQLite's own comparison knows the case of ASCII letters only, so that names are compared by this instead.
    """
    if text.isascii():
        return text.lower()
    from unicodedata import normalize  # most names need no tables

    return normalize("NFC", normalize("NFC", text).casefold())
