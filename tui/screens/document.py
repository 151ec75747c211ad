"""A document at the place where it tells of an event."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Footer, Static

from timeline.model import Document, Event
from tui import keys
from tui.plain import plain
from tui.widgets.page_view import Mark, PageView

_QUIET = "$foreground 65%"


class DocumentView(Screen[None]):
    """The text as it was read, with every dated sentence marked and one of them shown."""

    BINDINGS: ClassVar = keys.DOCUMENT

    def __init__(self, document: Document, told: Sequence[Event], place: int) -> None:
        super().__init__()
        self._document = document
        own = [(event, mention) for event in told for mention in event.mentions if mention.document_id == document.id]
        self._told = sorted(own, key=lambda pair: (pair[1].start, pair[1].date_start))
        starts = [mention.start for _, mention in self._told]
        self._at = starts.index(place) if place in starts else 0

    def compose(self) -> ComposeResult:
        yield Static(self._title(), id="document-title", markup=False)
        yield PageView(self._document.text, self._marks(), self._place(), id="page")
        yield Footer(compact=True, show_command_palette=False)

    def action_back(self) -> None:
        self.dismiss()

    def action_move(self, step: int) -> None:
        self.query_one(PageView).scroll_relative(y=step, animate=False)

    def action_place(self, step: int) -> None:
        """To the next dated sentence, or the one before."""
        if self._told:
            self._at = min(max(self._at + step, 0), len(self._told) - 1)
            self.query_one(PageView).mark(self._marks(), self._place())
            self.query_one("#document-title", Static).update(self._title())

    def _place(self) -> int:
        return self._told[self._at][1].start if self._told else 0

    def _marks(self) -> list[Mark]:
        marks = [Mark(mention.date_start, mention.date_end, "date") for _, mention in self._told]
        if self._told:
            here = self._told[self._at][1]
            marks.insert(0, Mark(here.start, here.end, "here"))
        return marks

    def _title(self) -> Content:
        title = plain(self._document.title)
        if not self._told:
            return Content.styled(title, "bold")
        event = self._told[self._at][0]
        return Content.assemble(
            (f"{self._at + 1} of {len(self._told)}  ", _QUIET),
            (plain(event.title), "$accent"),
            (f"  {title}", _QUIET),
        )
