"""How the facets share the height of their column: all open where there is room, else the one in use. Pure."""

from __future__ import annotations

from collections.abc import Sequence

_USEFUL = 8  # values, fewer of which are worth opening a facet for only where there are no more
ROOMY = 40  # rows from which a blank row stands before each facet


def shares(values: Sequence[int], rows: int, first: int) -> list[int]:
    """Rows for each facet, its heading counted: `values` says how many each could show.

    The facet at place `first` is served first, the others in order. Each opens with a useful number of
    values or not at all (then it is its heading, 1 row); what is left goes to those that can use it.
    """
    left = rows - len(values) - (len(values) - 1 if rows >= ROOMY else 0)
    shown = [0] * len(values)
    for at in sorted(range(len(values)), key=lambda at: at != first):
        useful = min(values[at], _USEFUL)
        if useful <= left or at == first:
            shown[at] = max(min(useful, left), 0)
            left -= shown[at]
    wanting = [at for at in range(len(values)) if 0 < shown[at] < values[at]]
    while left > 0 and wanting:
        for at in wanting[:left]:
            shown[at] += 1
        left -= min(left, len(wanting))
        wanting = [at for at in wanting if shown[at] < values[at]]
    return [1 + count for count in shown]
