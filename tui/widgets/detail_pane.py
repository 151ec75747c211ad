"""The detail pane: one event with its evidence, and why it has this date."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from tui import keys
from tui.reading import Reading, heading, lines_above, sentence_place, told


class DetailPane(VerticalScroll, can_focus=True):
    """What is known of the event under the cursor; its title and date stay while the rest scrolls."""

    BINDINGS: ClassVar = keys.DETAIL

    def __init__(self, language: str, *, id: str) -> None:
        super().__init__(id=id)
        self._language = language
        self._reading: Reading | None = None
        self._told = Content("")

    def compose(self) -> ComposeResult:
        yield Static("", id="detail-heading", markup=False)
        yield Static("", id="detail-text", markup=False)

    @property
    def reading(self) -> Reading | None:
        """The event shown."""
        return self._reading

    def show(self, reading: Reading | None) -> None:
        """Show another event with its sentence in view, or nothing."""
        other = reading is None or self._reading is None or reading.event.id != self._reading.event.id
        self._reading = reading
        self._told = told(reading, self._language) if reading else Content("")
        title = heading(reading.event, self._language) if reading else Content("")
        self.query_one("#detail-heading", Static).update(title)
        self.query_one("#detail-text", Static).update(self._told)
        if other:
            self.scroll_home(animate=False)
            self.call_after_refresh(self._reveal)

    def _reveal(self) -> None:
        """Scroll down to the sentence where a long paragraph hides it."""
        width = self.query_one("#detail-text", Static).size.width
        if self._reading is None:
            return
        above = lines_above(self._told, sentence_place(self._reading), width)
        room = self.size.height - self.query_one("#detail-heading", Static).size.height
        if above > room // 2:
            self.scroll_to(y=above - 1, animate=False)
