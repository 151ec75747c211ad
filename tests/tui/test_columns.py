"""The columns of the list at different widths, and what stands in them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from timeline.when import When
from tui.columns import actors_cell, columns, date_cell


@given(st.integers(30, 300))
def test_columns_fill_the_line(width: int) -> None:
    layout = columns(width)
    actors = layout.actors + 2 if layout.actors else 0
    assert 2 + layout.date + 1 + 3 + layout.title + actors + 1 == width


@pytest.mark.parametrize(("width", "actors"), [(60, False), (80, False), (100, True), (160, True)])
def test_actors_stand_beside_titles_where_there_is_room(width: int, actors: bool) -> None:
    assert (columns(width).actors > 0) is actors


@pytest.mark.parametrize(
    ("edtf", "width", "words"),
    [
        ("2025-12-19", 18, "19 December 2025  "),
        ("2025-12-19", 13, "19 Dec 2025  "),
        ("2022-02-24/..", 18, "24 Feb 2022 →     "),
        ("2025-09~/2025-12~", 18, "end of 2025       "),
    ],
)
def test_a_date_is_worded_as_long_as_it_fits(edtf: str, width: int, words: str) -> None:
    assert date_cell(When.parse(edtf), width, "en") == words


@pytest.mark.parametrize(
    ("actors", "width", "shown"),
    [
        (("Ukraine", "Russia"), 20, "Ukraine, Russia     "),
        (("Ukraine", "Russia", "Poland"), 18, "Ukraine, Russia +1"),
        (("A very long name indeed", "Russia"), 10, "A very lo…"),
        ((), 4, "    "),
    ],
)
def test_whole_names_and_how_many_more(actors: tuple[str, ...], width: int, shown: str) -> None:
    assert actors_cell(actors, width) == shown


@given(st.lists(st.text(max_size=30), max_size=6), st.integers(1, 40))
def test_the_actors_fill_their_column(actors: list[str], width: int) -> None:
    assert cell_len(actors_cell(tuple(actors), width)) == width
