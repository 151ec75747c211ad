"""Where in a person's SQL a mistake stands: SQLite names the word, Python's driver not the place."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator

# Words, and what holds no words: strings, names in quotes, comments.
_TOKEN = re.compile(
    r"""'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|\[[^\]]*\]|--[^\n]*|/\*.*?(?:\*/|\Z)|\w+|[^\w\s]""", re.DOTALL
)
_NEAR = re.compile(r'near "(.+)": syntax error', re.DOTALL)
_NAMED = re.compile(r"(?:no such \w+|ambiguous column name): (?:\w+\.)?(.+?)\(?$")
_UNREADABLE = re.compile(r'unrecognized token: "(.+)"$', re.DOTALL)
_UNFINISHED = "incomplete input"


def place(said: str, text: str, connection: sqlite3.Connection) -> int | None:
    """The offset in `text` that SQLite's message is about, None where it is about no place.

    `connection` is asked, with EXPLAIN, which of several equal words is the one.
    """
    if _UNFINISHED in said:
        return len(text.rstrip())
    if near := _NEAR.search(said):
        return _first_wrong(near[1], text, connection)
    if unreadable := _UNREADABLE.search(said):
        return text.find(unreadable[1])
    named = _NAMED.search(said)
    return next(_starts(named[1], text), None) if named else None


def _starts(word: str, text: str) -> Iterator[int]:
    return (token.start() for token in _TOKEN.finditer(text) if token[0].strip('"').lower() == word.lower())


def _first_wrong(word: str, text: str, connection: sqlite3.Connection) -> int | None:
    """The first place of `word` up to which SQLite complains of it: the text before that is fine as far as it goes."""
    for start in _starts(word, text):
        try:
            connection.execute("EXPLAIN " + text[: start + len(word)])
        except sqlite3.Error as error:
            if _NEAR.search(str(error)):
                return start
    return None
