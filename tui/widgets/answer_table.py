"""An answer to SQL as a table that draws only what is in view, under a heading that stays."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui import keys
from tui.grid import GAP, Grid, grid, shown
from tui.styled import Styled

_NOTHING = grid((), ())
_HEADING = 1  # line above the rows


class AnswerTable(ScrollView, Styled, can_focus=True):
    """Rows and columns with a cursor on one cell."""

    BINDINGS: ClassVar = keys.SQL_ANSWER
    LOOKS = "answer-table"
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "answer-table--heading",
        "answer-table--cursor",
        "answer-table--row",
        "answer-table--nothing",
    }

    class Reached(Message):
        """The cursor stands on another cell; `value` is all of it as text."""

        def __init__(self, column: str, value: str) -> None:
            super().__init__()
            self.column = column
            self.value = value

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self._grid: Grid = _NOTHING
        self.row = 0
        self.column = 0

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns shown."""
        return self._grid.columns

    @property
    def rows(self) -> Sequence[Sequence[Any]]:
        """The rows shown, as SQLite gave them."""
        return self._grid.rows

    def show(self, laid: Grid) -> None:
        """Show another answer from its first cell on."""
        self._grid = laid
        self.virtual_size = Size(laid.width, len(laid.rows) + _HEADING)
        self.scroll_to(0, 0, animate=False, force=True, immediate=True)
        self.move_to(0, 0)

    def move_to(self, row: int, column: int) -> None:
        """Put the cursor on a cell, or on the nearest one there is."""
        self.row = min(max(row, 0), max(len(self.rows) - 1, 0))
        self.column = min(max(column, 0), max(len(self.columns) - 1, 0))
        self._reveal()
        self.refresh()
        if self.rows and self.columns:
            self.post_message(self.Reached(self.columns[self.column], shown(self.rows[self.row][self.column])))

    def action_move(self, rows: int, columns: int) -> None:
        self.move_to(self.row + rows, self.column + columns)

    def action_page(self, step: int) -> None:
        self.move_to(self.row + step * max(self._height - 1, 1), self.column)

    def action_end(self, side: int) -> None:
        self.move_to(len(self.rows) if side > 0 else 0, self.column)

    def action_side(self, side: int) -> None:
        self.move_to(self.row, len(self.columns) if side > 0 else 0)

    def on_resize(self) -> None:
        self._reveal()

    def on_click(self, event: events.Click) -> None:
        x, y = event.x + self.scroll_offset.x, event.y - _HEADING
        if y >= 0 and self.columns and y + self.scroll_offset.y < len(self.rows):
            self.move_to(y + self.scroll_offset.y, self._grid.between(x, x + 1)[-1])

    @property
    def _height(self) -> int:
        """Rows in view."""
        return max(self.scrollable_content_region.height - _HEADING, 1)

    def _reveal(self) -> None:
        """Scroll so that the cell of the cursor is in view."""
        if not self.columns:
            return
        start, width = self._grid.starts[self.column], self._grid.widths[self.column]
        room = self.scrollable_content_region.width
        self.scroll_to(
            x=_nearest(self.scroll_offset.x, start + min(width, room) - room, start),
            y=_nearest(self.scroll_offset.y, self.row + 1 - self._height, self.row),
            animate=False,
            force=True,
            immediate=True,
        )

    def render_line(self, y: int) -> Strip:
        width = self.scrollable_content_region.width
        if not self.columns:
            return Strip.blank(width, self.rich_style)
        row = y - _HEADING + self.scroll_offset.y
        if y and row >= len(self.rows):
            return Strip.blank(width, self.rich_style)
        shown_columns = self._grid.between(self.scroll_offset.x, self.scroll_offset.x + max(width, 1))
        first = self._grid.starts[shown_columns[0]]
        segments = [segment for column in shown_columns for segment in self._cell(row if y else None, column)]
        strip = Strip(segments).crop(self.scroll_offset.x - first, self.scroll_offset.x - first + width)
        under = self.look("heading") if not y else self.look("row") if row == self.row else Style()
        return strip.extend_cell_length(width).apply_style(self.rich_style + under)

    def _cell(self, row: int | None, column: int) -> tuple[Segment, Segment]:
        """A cell and the gap behind it; the heading's where `row` is None."""
        gap = Segment(" " * GAP)
        if row is None:
            return Segment(self._grid.heading(column)), gap
        at_cursor = row == self.row and column == self.column
        style = self.look("cursor") if at_cursor else None
        return Segment(self._grid.cell(row, column), style), gap


def _nearest(now: int, least: int, most: int) -> int:
    """The place nearest to `now` from which something is in view, the earlier edge where it is too large."""
    return max(min(max(now, least), most), 0)
