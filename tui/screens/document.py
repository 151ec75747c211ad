"""A document at the place where it tells of an event."""

from __future__ import annotations

import asyncio
import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Footer, Static

from timeline.model import Document, Event
from tui import keys
from tui.plain import Span, plain
from tui.screens.dialogs import Ask
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
        self._words = ""
        self._found: list[Span] = []
        self._found_at = -1

    def compose(self) -> ComposeResult:
        yield Static(self._title(), id="document-title", markup=False)
        yield PageView(self._document.text, self._marks(), self._place(), id="page")
        yield Footer(compact=True, show_command_palette=False)

    def action_back(self) -> None:
        self.dismiss()

    def action_move(self, step: int) -> None:
        self._page.scroll_relative(y=step, animate=False)

    def action_place(self, step: int) -> None:
        """To the next dated sentence, or the one before."""
        self._words = ""
        if self._told:
            self._at = min(max(self._at + step, 0), len(self._told) - 1)
            self._page.mark(self._marks(), self._place())
            self.query_one("#document-title", Static).update(self._title())

    @work(exclusive=True, group="dialog")
    async def action_find(self) -> None:
        """Mark some words wherever they stand, and go to the first place from here on."""
        words = await self.app.push_screen_wait(Ask("Find in this document", "a word, or several in a row"))
        if not words:
            return
        self._words = words
        self._found = await asyncio.to_thread(_places, words, self._document.text)
        self._found_at = bisect_left(self._found, (self._page.top, 0)) - 1
        self.action_found(1)

    def action_found(self, step: int) -> None:
        """To the next place of the words looked for, or the one before, round the end."""
        if self._found:
            self._found_at = (self._found_at + step) % len(self._found)
            self._page.mark(self._marks(), self._found[self._found_at][0])
        self.query_one("#document-title", Static).update(self._title())

    @property
    def _page(self) -> PageView:
        return self.query_one(PageView)

    def _place(self) -> int:
        return self._told[self._at][1].start if self._told else 0

    def _marks(self) -> list[Mark]:
        marks = [Mark(mention.date_start, mention.date_end, "date") for _, mention in self._told]
        marks += [Mark(start, end, "found") for start, end in self._found]
        if self._told:
            here = self._told[self._at][1]
            marks.insert(0, Mark(here.start, here.end, "here"))
        return marks

    def _title(self) -> Content:
        title = plain(self._document.title)
        if self._words:
            place = f"{self._found_at + 1} of {len(self._found)}" if self._found else "nowhere"
            return Content.assemble(
                (f"{place}  ", _QUIET), (f"“{plain(self._words)}”", "$accent"), (f"  {title}", _QUIET)
            )
        if not self._told:
            return Content.styled(title, "bold")
        event = self._told[self._at][0]
        return Content.assemble(
            (f"{self._at + 1} of {len(self._told)}  ", _QUIET),
            (plain(event.title), "$accent"),
            (f"  {title}", _QUIET),
        )


def _places(words: str, text: str) -> list[Span]:
    """Where the words stand, in any case, also over the end of a line."""
    return [found.span() for found in re.finditer(r"\s+".join(map(re.escape, words.split())), text, re.IGNORECASE)]
