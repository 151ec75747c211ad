"""Going through what is open: what each kind of question is called and answered with, and the way through. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from timeline.store.corrections import Item, ItemKind


class Question(NamedTuple):
    """How a kind of item is put: its heading, and what yes, the other yes and no would do ("" where there is none)."""

    heading: str
    yes: str
    other: str
    no: str


QUESTIONS: Mapping[ItemKind, Question] = {
    "duplicate": Question("Perhaps one event", "one, as the first", "one, as the second", "different"),
    "contradiction": Question(
        "Perhaps one event, on different days", "one, as the first", "one, as the second", "different"
    ),
    "refusal": Question("A document says otherwise than you", "take it", "", "keep yours"),
    "proposed": Question("Proposed", "confirm", "", "reject"),
}


class Round:
    """Items one after another; those that were answered can be gone back to."""

    def __init__(self, items: Sequence[Item] = ()) -> None:
        self.items = items
        self.at = 0
        self._answered: list[int] = []

    @property
    def item(self) -> Item | None:
        """The item to answer; None at the end."""
        return self.items[self.at] if self.at < len(self.items) else None

    @property
    def answered(self) -> int:
        """How many took an answer."""
        return len(self._answered)

    def answer(self) -> None:
        """Take this item as answered, and go on."""
        self._answered.append(self.at)
        self.at += 1

    def move(self, step: int) -> None:
        """To another item, at most to the end."""
        self.at = min(max(self.at + step, 0), len(self.items))

    def take_back(self) -> bool:
        """Back to the item that was answered last; return whether there is one."""
        if self._answered:
            self.at = self._answered.pop()
            return True
        return False
