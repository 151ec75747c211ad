"""Numbers as bars of block characters, eight steps a line. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

_BLOCKS = " ▁▂▃▄▅▆▇█"
_STEPS = 8


class Cell(NamedTuple):
    """A block character and the layers that its lower and its upper part belong to (None: to nothing)."""

    block: str
    lower: int | None = None
    upper: int | None = None


@lru_cache(maxsize=4)  # a chart is drawn line by line, and most often the same again
def stacked(columns: tuple[tuple[int, ...], ...], lines: int) -> Sequence[Sequence[Cell]]:
    """One character a column on each of `lines` lines, the top one first; a column's first layer is at the bottom.

    The highest column fills its place, and whatever is not nothing shows at least an eighth of a line.
    A character has two colours at most: where more layers meet in one, the smallest give way.
    """
    most = max(map(sum, columns), default=0)
    towers = [_tower(column, most, lines) for column in columns]
    return [
        [_cell(tower[_STEPS * below : _STEPS * (below + 1)]) for tower in towers] for below in reversed(range(lines))
    ]


def _tower(column: Sequence[int], most: int, lines: int) -> list[int]:
    """The layer of each eighth of a line, from the bottom up."""
    total = sum(column)
    if total <= 0:
        return []
    height = max(round(_STEPS * lines * total / most), 1)
    ends = [round(height * sofar / total) for sofar in accumulate(column)]
    return [layer for layer, (start, end) in enumerate(zip([0, *ends], ends, strict=False)) for _ in range(start, end)]


def _cell(eighths: Sequence[int]) -> Cell:
    if len(eighths) < _STEPS:
        return Cell(_BLOCKS[len(eighths)], _largest(eighths))
    lowest = next((at for at, layer in enumerate(eighths) if layer != eighths[0]), _STEPS)
    return Cell(_BLOCKS[lowest], eighths[0], _largest(eighths[lowest:]))


def _largest(eighths: Sequence[int]) -> int | None:
    return Counter(eighths).most_common(1)[0][0] if eighths else None
