"""How what waits is put to a person: one wording for the command and the browser."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from timeline.store.corrections.waiting import ItemKind


class Question(NamedTuple):
    """A heading, and what yes, the other yes and no would do ("" where there is none)."""

    heading: str
    yes: str
    other: str
    no: str


_PAIR = ("one, as the first", "one, as the second", "different")

ASKED: Mapping[ItemKind, Question] = {
    "duplicate": Question("Perhaps one event", *_PAIR),
    "contradiction": Question("Perhaps one event, on different days", *_PAIR),
    "refusal": Question("A document says otherwise than you", "take it", "", "keep yours"),
    "proposed": Question("Proposed", "confirm", "", "reject"),
}
