"""An answer to SQL as a table: how wide its columns are and what stands in a line. Pure."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from rich.cells import cell_len

from tui.plain import fit, plain

GAP = 2  # cells between columns
_WIDEST = 48
_MEASURED = 500  # rows, spread over the answer, that decide how wide a column of text is
_LOOKED_AT = 200  # characters of a value that can matter in a cell


@dataclass(frozen=True, slots=True)
class Grid:
    """Rows under named columns. `widths` are cells, `starts` where each column begins; numbers stand to the right."""

    columns: tuple[str, ...]
    rows: Sequence[Sequence[Any]]
    widths: tuple[int, ...]
    starts: tuple[int, ...]
    numeric: tuple[bool, ...]

    @property
    def width(self) -> int:
        """Cells of a whole line."""
        return self.starts[-1] + self.widths[-1] + GAP if self.columns else 0

    def heading(self, column: int) -> str:
        """The column's name, as wide as the column, to the right where its values are."""
        return self._fitted(self.columns[column], column)

    def cell(self, row: int, column: int) -> str:
        """A value, as wide as its column."""
        return self._fitted(shown(self.rows[row][column], _LOOKED_AT), column)

    def between(self, first: int, last: int) -> range:
        """The columns of which something stands in the cells `first` to `last` (exclusive)."""
        return range(max(bisect_right(self.starts, first) - 1, 0), bisect_right(self.starts, last - 1))

    def _fitted(self, text: str, column: int) -> str:
        width = self.widths[column]
        line = fit(plain(text), width)
        if not self.numeric[column]:
            return line
        written = line.rstrip()
        return " " * (width - cell_len(written)) + written


def grid(columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> Grid:
    """Lay out an answer: numbers are never cut, and of texts some rows decide how wide their column is."""
    some = [*rows[:: max(len(rows) // _MEASURED, 1)], *rows[-1:]]
    numeric = tuple(_is_numeric(rows, at) for at in range(len(columns)))
    widths = tuple(
        _width([name, *(shown(row[at], _LOOKED_AT) for row in (rows if numeric[at] else some))])
        for at, name in enumerate(columns)
    )
    starts = tuple(accumulate((width + GAP for width in widths), initial=0))[: len(columns)]
    return Grid(tuple(columns), rows, widths, starts, numeric)


def _is_numeric(rows: Sequence[Sequence[Any]], column: int) -> bool:
    kinds = {type(row[column]) for row in rows}
    return kinds <= {int, float, type(None)} and kinds != {type(None)}


def _width(texts: Iterable[str]) -> int:
    """Cells of the widest text within reason; there is room for an ellipsis at least."""
    return min(max(1, *(cell_len(plain(text)) for text in texts)), _WIDEST)


def shown(value: Any, most: int | None = None) -> str:
    """A value of SQLite as a person reads it, or its first `most` characters; NULL is empty, bytes are hexadecimal."""
    if value is None:
        return ""
    return value[:most].hex() if isinstance(value, bytes) else str(value)[:most]
