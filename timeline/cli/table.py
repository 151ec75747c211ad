"""Rows as aligned columns: cut to fit a terminal, whole when piped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from timeline.cli.console import styled, terminal_width
from timeline.display import columns, fit, pad

GAP = "  "
_NARROWEST = 8


class Column(NamedTuple):
    """A column's heading and looks. One with a `weight` gives way on a narrow terminal, the less the heavier it is."""

    heading: str = ""
    style: str = ""
    weight: int = 0
    numeric: bool = False


class Table(NamedTuple):
    """Columns with their widths; `cut` where a wider cell must not run over its column."""

    layout: Sequence[Column]
    widths: Sequence[int]
    cut: bool

    @staticmethod
    def measured(layout: Sequence[Column], rows: Sequence[Sequence[str]], *, headings: bool = False) -> Table:
        """A table whose columns are as wide as the widest of these cells, if they all fit the terminal."""
        cells = [*rows, [column.heading for column in layout]] if headings else rows
        widths = [max((columns(row[n]) for row in cells), default=0) for n in range(len(layout))]
        room = terminal_width()
        return Table(layout, widths if room is None else _fitting(layout, widths, room), room is not None)

    def line(self, row: Sequence[str]) -> str:
        """A row as a line."""
        return GAP.join(map(self._cell, self.layout, row, self.widths)).rstrip()

    def headings(self) -> str:
        """The line above the rows."""
        plain = [column._replace(style="faint") for column in self.layout]
        return self._replace(layout=plain).line([column.heading for column in self.layout])

    def _cell(self, column: Column, cell: str, width: int) -> str:
        text = fit(cell, width) if self.cut else cell
        filled = " " * (width - columns(text)) + text if column.numeric else pad(text, width)
        return styled(filled, column.style) if column.style and text else filled


def lines(layout: Sequence[Column], rows: Sequence[Sequence[str]], *, headings: bool = False) -> Iterator[str]:
    """The lines of a whole table; cells are printable text on one line."""
    table = Table.measured(layout, rows, headings=headings)
    if headings:
        yield table.headings()
    yield from map(table.line, rows)


def _fitting(layout: Sequence[Column], widths: Sequence[int], room: int) -> list[int]:
    """The widths, made narrower one by one where a column takes most for its weight, until a line fits."""
    fitting = list(widths)
    excess = sum(fitting) + len(GAP) * (len(fitting) - 1) - room
    while excess > 0:
        yielding = [n for n, column in enumerate(layout) if column.weight and fitting[n] > _NARROWEST]
        if not yielding:
            break
        fitting[max(yielding, key=lambda n: fitting[n] / layout[n].weight)] -= 1
        excess -= 1
    return fitting
