"""What could stand at a place in SQL: tables where tables go, columns of the tables that are named, words of SQL."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

Schema = Mapping[str, Sequence[str]]

KEYWORDS = (
    *("SELECT", "DISTINCT", "FROM", "WHERE", "AND", "OR", "NOT", "IN", "IS", "NULL", "LIKE", "BETWEEN", "EXISTS"),
    *("GROUP BY", "HAVING", "ORDER BY", "ASC", "DESC", "LIMIT", "OFFSET", "JOIN", "LEFT JOIN", "ON", "USING", "AS"),
    *("WITH", "UNION ALL", "UNION", "CASE", "WHEN", "THEN", "ELSE", "END", "MATCH", "count(*)"),
)
_WORD = re.compile(r"(?:(\w+)\.)?(\w*)$")
_WANTS_TABLE = re.compile(r"\b(?:FROM|JOIN)\s+\w*$|\bFROM\s+[^()]*,\s*\w*$", re.IGNORECASE)
_TABLES = re.compile(r"\b(?:FROM|JOIN)\s+(\w+)(?:\s+(?:AS\s+)?(\w+))?", re.IGNORECASE)


def open_word(before: str) -> str:
    """The word being typed at the end of `before`."""
    word = _WORD.search(before)
    return word[2] if word else ""


def offers(before: str, after: str, schema: Schema) -> list[str]:
    """The words that could complete what is being typed between `before` and `after`, the likeliest first."""
    word = _WORD.search(before)
    assert word  # an empty word is one
    begun = word[2].lower()
    if word[1]:
        candidates = list(schema.get(_named(before + after).get(word[1].lower(), ""), ()))
    elif _WANTS_TABLE.search(before):
        candidates = list(schema)
    elif begun:
        here = dict.fromkeys(_named(before + after).values()) or schema
        columns = [column for table in here for column in schema.get(table, ())]
        candidates = [*dict.fromkeys(columns), *KEYWORDS, *schema]
    else:
        candidates = []
    return [candidate for candidate in dict.fromkeys(candidates) if candidate.lower().startswith(begun)]


def _named(text: str) -> dict[str, str]:
    """The table behind each name and alias in the text."""
    tables = {}
    for found in _TABLES.finditer(text):
        tables[found[1].lower()] = found[1].lower()
        if found[2]:
            tables[found[2].lower()] = found[1].lower()
    return tables
