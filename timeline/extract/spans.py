"""Stretches of a source, and the marks found in it while they are being gathered."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple


class Span(NamedTuple):
    """A stretch of the source, end exclusive."""

    start: int
    end: int


class Anchor(NamedTuple):
    """The place in a sentence that points at a note."""

    start: int
    end: int
    label: str


class Note(NamedTuple):
    """A note: the whole mark, and within it the body that a person reads."""

    start: int
    end: int
    label: str
    body: Span


@dataclass(slots=True)
class Found:
    """The marks of a text while they are being gathered; `numbered` are bare numbers in brackets."""

    hidden: list[Span] = field(default_factory=list)
    anchors: list[Anchor] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    numbered: list[Span] = field(default_factory=list)
