"""What is being typed at a place in a filter, and how it could go on."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from timeline.query.operators import OPERATORS
from timeline.query.terms import written

# The term under the cursor: a sign, perhaps a key, values that are done, and the one being typed.
_OPEN_TERM = re.compile(
    r"""(?:^|(?<=\s))-?
        (?:(?P<key>[A-Za-z]+):(?:(?:"(?:[^"\\]|\\.)*"|[^\s,"]+),)*)?
        (?P<prefix>"[^"]*|[^\s,":]*)$""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Place:
    """The word being typed: where it starts, what it reads so far, and under which key (none: a key or a bare word)."""

    start: int
    key: str | None
    prefix: str


def place(text: str, cursor: int) -> Place | None:
    """What is being typed at the cursor; None where nothing can be offered."""
    match = _OPEN_TERM.search(text[:cursor])
    if match is None:
        return None
    key = match["key"].lower() if match["key"] else None
    if key is not None and key not in OPERATORS:
        return None
    return Place(match.start("prefix"), key, match["prefix"].lstrip('"'))


def complete(text: str, cursor: int, values: Callable[[str], Iterable[str]]) -> list[str]:
    """Texts that could stand from the place's `start` to the cursor, in the order in which `values` gives them.

    `values` lists what is known under a key; a closed list of values needs no asking.
    """
    here = place(text, cursor)
    if here is None:
        return []
    begun = here.prefix.lower()
    if here.key is None:
        return [f"{key}:" for key in OPERATORS if begun and key.startswith(begun)]
    known = OPERATORS[here.key].values or values(here.key)
    return [written(value) for value in known if value.lower().startswith(begun)]
