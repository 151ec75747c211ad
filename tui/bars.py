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


def bars(values: Sequence[int], lines: int) -> list[str]:
    """One character a value on each of `lines` lines, the top one first.

    The highest value fills its column, and whatever is not nothing shows at least an eighth of a line.
    """
    return ["".join(cell.block for cell in line) for line in stacked(tuple((value,) for value in values), lines)]


@lru_cache(maxsize=4)  # a chart is drawn line by line, and most often the same again
def stacked(columns: tuple[tuple[int, ...], ...], lines: int) -> Sequence[Sequence[Cell]]:
    """Each column its layers on top of one another, the first at the bottom; else as `bars`.

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
