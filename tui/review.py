"""The way through what is open, there and back. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.store.corrections import Item


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
