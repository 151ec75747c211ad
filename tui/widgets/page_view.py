"""A whole document, drawn line by line, with its dated sentences marked."""

from __future__ import annotations

import asyncio
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import ClassVar, NamedTuple

from rich.segment import Segment
from rich.style import Style
from textual import work
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui.pages import wrapped
from tui.plain import Span, plain_lines
from tui.styled import Styled

_MARGIN = 2
_WIDEST = 100


class Mark(NamedTuple):
    """A stretch of the text to show in a style, named as in the style sheet."""

    start: int
    end: int
    style: str


class PageView(ScrollView, Styled, can_focus=True):
    """Text in lines of a readable length; where marks overlap, the later one shows."""

    LOOKS = "page-view"
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "page-view--sentence",
        "page-view--date",
        "page-view--here",
        "page-view--found",
    }

    def __init__(self, text: str, marks: Sequence[Mark], place: int, *, id: str) -> None:
        super().__init__(id=id)
        self._text = text
        self._place = place
        self._width = 0
        self._lines: list[Span] = []
        self._starts: list[int] = []
        self._marks: list[tuple[int, Mark]] = []
        self._longest = 0
        self._take(marks)

    @property
    def top(self) -> int:
        """The offset of the first line in view."""
        return self._starts[min(self.scroll_offset.y, len(self._starts) - 1)] if self._starts else 0

    def mark(self, marks: Sequence[Mark], place: int) -> None:
        """Mark other stretches, and scroll to an offset."""
        self._take(marks)
        self.go(place)
        self.refresh()

    def _take(self, marks: Sequence[Mark]) -> None:
        """Keep marks by where they begin, each with its rank where they overlap."""
        self._marks = sorted(enumerate(marks), key=lambda ranked: ranked[1].start)
        self._longest = max((mark.end - mark.start for mark in marks), default=0)

    def go(self, place: int) -> None:
        """Scroll to an offset of the text, a third down the window."""
        self._place = place
        line = max(bisect_right(self._starts, place) - 1, 0)
        self.scroll_to(
            y=max(line - self.scrollable_content_region.height // 3, 0), animate=False, force=True, immediate=True
        )

    def on_resize(self) -> None:
        width = min(self.size.width - 2 * _MARGIN - self.scrollbar_size_vertical, _WIDEST)
        if width != self._width:
            self._width = width
            self._lay_out(width)
        else:
            self.go(self._place)

    @work(exclusive=True, group="layout")
    async def _lay_out(self, width: int) -> None:
        """Cut the text into lines; keys are answered meanwhile, however long it is."""
        self._lines = await asyncio.to_thread(wrapped, self._text, width)
        self._starts = [start for start, _ in self._lines]
        self.virtual_size = Size(self.scrollable_content_region.width, len(self._lines))
        self.go(self._place)
        self.refresh()

    def render_line(self, y: int) -> Strip:
        line = y + self.scroll_offset.y
        width = self.scrollable_content_region.width
        if line >= len(self._lines):
            return Strip.blank(width, self.rich_style)
        segments = [Segment(" " * _MARGIN), *self._segments(*self._lines[line])]
        return Strip(segments).adjust_cell_length(width).apply_style(self.rich_style)

    def _segments(self, start: int, end: int) -> list[Segment]:
        here = self._marks_of(start, end)
        cuts = sorted({start, end, *(min(max(at, start), end) for mark in here for at in mark[:2])})
        return [
            Segment(plain_lines(self._text[first:last]), self._style_at(first, here)) for first, last in pairwise(cuts)
        ]

    def _marks_of(self, start: int, end: int) -> list[Mark]:
        """The marks that reach into a stretch, in the order of their rank."""
        first = bisect_left(self._marks, start - self._longest, key=_start)
        last = bisect_left(self._marks, end, key=_start)
        return [mark for _, mark in sorted(self._marks[first:last]) if start < mark.end]

    def _style_at(self, offset: int, marks: Sequence[Mark]) -> Style:
        style = Style()
        for mark in marks:
            if mark.start <= offset < mark.end:
                style += self.look(mark.style)
        return style


def _start(ranked: tuple[int, Mark]) -> int:
    return ranked[1].start
