"""The detail pane: one event with its evidence, and why it has this date."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from tui import keys
from tui.reading import Reading, told


class DetailPane(VerticalScroll, can_focus=True):
    """What is known of the event under the cursor."""

    BINDINGS: ClassVar = keys.DETAIL

    def __init__(self, language: str, *, id: str) -> None:
        super().__init__(id=id)
        self._language = language
        self._reading: Reading | None = None

    def compose(self) -> ComposeResult:
        yield Static("", id="detail-text", markup=False)

    @property
    def reading(self) -> Reading | None:
        """The event shown."""
        return self._reading

    def show(self, reading: Reading | None) -> None:
        """Show another event from its top, or nothing."""
        other = reading is None or self._reading is None or reading.event.id != self._reading.event.id
        self._reading = reading
        self.query_one(Static).update(told(reading, self._language) if reading else Content(""))
        if other:
            self.scroll_home(animate=False)
