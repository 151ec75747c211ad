"""Where it stands: the paragraph around a mention as a person reads it, with the words that matter marked."""

from __future__ import annotations

import json
import re
import sqlite3
from bisect import bisect_right
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, NamedTuple

from timeline.extract.blocks import Block, find_blocks
from timeline.extract.marks import Marks, Readable, find_marks, readable
from timeline.model import Mention
from timeline.store.failures import explained, path_of


class Highlight(NamedTuple):
    """A stretch of the evidence's text, end exclusive, and what it is."""

    start: int
    end: int
    kind: Literal["sentence", "date", "actor"]


@dataclass(frozen=True, slots=True)
class Evidence:
    """A paragraph without its marks; `at` is where it starts in the source, None where that no longer holds it."""

    text: str
    highlights: tuple[Highlight, ...]
    at: int | None


def evidence(connection: sqlite3.Connection, mention: Mention, *, actors: Collection[str] = ()) -> Evidence:
    """The paragraph that a mention stands in, with its sentence, its date expression and the names of `actors` (slugs).

    A sentence that the document no longer holds (a newer version left it out) is given alone.
    """
    with explained(path_of(connection)):
        row = connection.execute("SELECT text FROM document WHERE uid = ?", (mention.document_id,)).fetchone()
        names = _names(connection, actors) if actors else []
    if row is None or not mention.start < mention.end <= len(row[0]):
        return Evidence(mention.text, (Highlight(0, len(mention.text), "sentence"),), None)
    text: str = row[0]
    layout = _layout(text)
    block = layout.around(mention)
    shown = readable(text, block.start, block.end, layout.marks)
    spans = [Highlight(*_within(shown, mention.start, mention.end), "sentence")]
    if block.start <= mention.date_start < mention.date_end <= block.end:
        spans.append(Highlight(*_within(shown, mention.date_start, mention.date_end), "date"))
    spans += _named(shown.text, names)
    return Evidence(shown.text, tuple(spans), block.start)


@dataclass(frozen=True, slots=True)
class _Layout:
    marks: Marks
    blocks: tuple[Block, ...]
    starts: tuple[int, ...]

    def around(self, mention: Mention) -> Block:
        """The innermost block that holds the whole sentence: a note stands inside a paragraph."""
        at = bisect_right(self.starts, mention.start)
        for block in reversed(self.blocks[:at]):
            if mention.end <= block.end:
                return block
        return Block("paragraph", mention.start, mention.end)


@lru_cache(maxsize=4)
def _layout(text: str) -> _Layout:
    marks = find_marks(text)
    blocks = tuple(sorted(find_blocks(text, marks), key=lambda block: (block.start, -block.end)))
    return _Layout(marks, blocks, tuple(block.start for block in blocks))


def _within(shown: Readable, start: int, end: int) -> tuple[int, int]:
    first = shown.to_readable(start)
    return first, max(first, shown.to_readable(end))


def _names(connection: sqlite3.Connection, slugs: Collection[str]) -> list[str]:
    select = (
        "WITH chosen AS (SELECT id, name FROM actor WHERE slug IN (SELECT value FROM json_each(?)))"
        " SELECT name FROM chosen UNION SELECT alias FROM actor_alias JOIN chosen ON chosen.id = actor_id"
    )
    return [name for (name,) in connection.execute(select, (json.dumps(list(slugs)),))]


def _named(text: str, names: list[str]) -> Iterator[Highlight]:
    if names:
        longest_first = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
        for found in re.finditer(rf"(?<!\w)(?:{longest_first})(?!\w)", text):
            yield Highlight(found.start(), found.end(), "actor")
