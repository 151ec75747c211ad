"""Rows as aligned columns: cut to fit a terminal, whole when piped."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.cli.console import styled, terminal_width
from timeline.display import columns, fit, pad

GAP = "  "
_NARROWEST = 8


@dataclass(frozen=True, slots=True)
class Column:
    """A column's heading and looks. One with a `weight` gives way on a narrow terminal, the less the heavier it is."""

    heading: str = ""
    style: str = ""
    weight: int = 0
    numeric: bool = False


def table(layout: Sequence[Column], rows: Sequence[Sequence[str]], *, headings: bool = False) -> list[str]:
    """The lines of a table. Cells must be printable text; columns are as wide as their widest cell."""
    cells = [[c.heading for c in layout], *rows] if headings else list(rows)
    widths = _fitting(layout, [max((columns(row[n]) for row in cells), default=0) for n in range(len(layout))])
    lines = [_line(layout, row, widths) for row in rows]
    if headings:
        plain = [Column(numeric=c.numeric, style="faint") for c in layout]
        lines.insert(0, _line(plain, cells[0], widths))
    return lines


def _fitting(layout: Sequence[Column], widths: list[int]) -> list[int]:
    """The widths, made narrower one by one where a column takes most for its weight, until a line fits the terminal."""
    room = terminal_width()
    if room is None:
        return widths
    excess = sum(widths) + len(GAP) * (len(widths) - 1) - room
    while excess > 0:
        yielding = [n for n, column in enumerate(layout) if column.weight and widths[n] > _NARROWEST]
        if not yielding:
            break
        widths[max(yielding, key=lambda n: widths[n] / layout[n].weight)] -= 1
        excess -= 1
    return widths


def _line(layout: Sequence[Column], row: Sequence[str], widths: Sequence[int]) -> str:
    cells = []
    for column, cell, width in zip(layout, row, widths, strict=True):
        text = fit(cell, width)
        filled = " " * (width - columns(text)) + text if column.numeric else pad(text, width)
        cells.append(styled(filled, column.style) if column.style and text else filled)
    return GAP.join(cells).rstrip()
