"""One of a few words, gone through with the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.content import Content
from textual.reactive import reactive
from textual.widgets import Static

from tui import keys


class Cycle(Static, can_focus=True):
    """A choice that fits a line: the word between two arrows."""

    BINDINGS: ClassVar = keys.CYCLE

    value: reactive[str] = reactive("", layout=True)

    def __init__(self, words: Sequence[str], value: str, *, unset: str, id: str) -> None:
        """`unset` stands where none of the words is chosen yet."""
        super().__init__(id=id, markup=False)
        self._unset = unset
        self._words = words
        self.value = value

    def watch_value(self, value: str) -> None:
        self.update(Content.assemble(("‹ ", "$foreground 60%"), value or self._unset, (" ›", "$foreground 60%")))

    def action_turn(self, step: int) -> None:
        """To the next word, round the end."""
        at = self._words.index(self.value) if self.value in self._words else -1 if step > 0 else 0
        self.value = self._words[(at + step) % len(self._words)]

    def on_click(self) -> None:
        self.action_turn(1)
