"""How facets share the height of their column."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.sharing import ROOMY, shares


@pytest.mark.parametrize(
    ("values", "rows", "first", "heights"),
    [
        ([30, 20, 3], 14, 0, [9, 1, 4]),  # a short one opens beside the one in use
        ([30, 20, 3], 14, 1, [1, 9, 4]),
        ([30, 20, 3], 8, 0, [6, 1, 1]),  # too low for more than one
        ([30, 20, 3], 38, 0, [17, 17, 4]),  # all open, what is left shared
        ([2, 0, 3], 30, 0, [3, 1, 4]),  # nobody takes more than it can show
        ([30, 20, 3], 2, 0, [1, 1, 1]),  # no room at all: headings
    ],
)
def test_the_one_in_use_is_served_first(values: list[int], rows: int, first: int, heights: list[int]) -> None:
    assert shares(values, rows, first) == heights


@given(st.lists(st.integers(0, 5_000), min_size=1, max_size=8), st.integers(0, 100), st.data())
def test_shares_fit_and_show_no_more_than_there_is(values: list[int], rows: int, data: st.DataObject) -> None:
    first = data.draw(st.integers(0, len(values) - 1))
    heights = shares(values, rows, first)
    gaps = len(values) - 1 if rows >= ROOMY else 0
    assert all(1 <= height <= 1 + count for height, count in zip(heights, values, strict=True))
    assert sum(heights) + gaps <= max(rows, len(values))
