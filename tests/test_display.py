"""Text in terminal columns: measured, cut, filled and made harmless."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.display import columns, fit, in_place, pad

MEASURED = [
    ("plain", 5),
    ("", 0),
    ("Oekraïne", 8),
    ("Oekrai\u0308ne", 8),  # a combining diaeresis
    ("北京", 4),
    ("🙂", 2),
    ("na\u200bme", 4),
]


@pytest.mark.parametrize(("text", "width"), MEASURED)
def test_counts_columns(text: str, width: int) -> None:
    assert columns(text) == width


CUT = [
    ("fits", 4, "fits"),
    ("does not fit", 9, "does not…"),
    ("Bundesverfassungsgericht", 10, "Bundesver…"),
    ("北京北京", 5, "北京…"),
    ("anything", 0, ""),
]


@pytest.mark.parametrize(("text", "width", "cut"), CUT)
def test_cuts_with_an_ellipsis(text: str, width: int, cut: str) -> None:
    assert fit(text, width) == cut


@given(st.text(), st.integers(1, 40))
def test_what_is_cut_fits_and_what_is_filled_is_wide_enough(text: str, width: int) -> None:
    assert columns(fit(text, width)) <= width
    assert columns(pad(fit(text, width), width)) == width


@given(st.text(st.characters()))
def test_a_stand_in_keeps_every_place(text: str) -> None:
    shown = in_place(text)
    assert len(shown) == len(text)
    assert "\x1b" not in shown
    assert "\n" not in shown
