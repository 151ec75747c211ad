"""Numbers as bars of block characters, eight steps a line. Pure."""

from __future__ import annotations

from collections.abc import Sequence

_BLOCKS = " ▁▂▃▄▅▆▇█"


def bars(values: Sequence[int], lines: int) -> list[str]:
    """One character a value on each of `lines` lines, the top one first.

    The highest value fills its column, and whatever is not nothing shows at least an eighth of a line.
    """
    top = max(values, default=0)
    if top <= 0 or lines <= 0:
        return [" " * len(values) for _ in range(lines)]
    eighths = [max(round(8 * lines * value / top), 1) if value > 0 else 0 for value in values]
    return [
        "".join(_BLOCKS[min(max(level - 8 * below, 0), 8)] for level in eighths) for below in reversed(range(lines))
    ]
