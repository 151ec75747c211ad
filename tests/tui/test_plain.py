"""Text from documents, made safe and cut to columns; long texts cut into lines."""

from __future__ import annotations

import itertools
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tui.pages import wrapped
from tui.plain import fit, plain, plain_lines, plain_spans

BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x1b]0;title\x07b", "a]0;titleb"),
        ("a\x1b[31mred", "a[31mred"),
        ("one\ntwo\tthree\r\nfour", "one two three four"),
        (f"x{BIDI}y", "xy"),
        ("soft\u00adhyphen", "softhyphen"),
        ("[red]not markup[/]", "[red]not markup[/]"),
        ("\ud800", "\ufffd"),
        ("c\x9bsi", "csi"),
    ],
)
def test_a_line_holds_nothing_that_a_terminal_obeys(text: str, shown: str) -> None:
    assert plain(text) == shown


@given(st.text())
def test_no_control_or_direction_mark_survives(text: str) -> None:
    for made in (plain(text), plain_lines(text).replace("\n", "")):
        assert not any(unicodedata.category(char) in ("Cc", "Cs") or char in BIDI for char in made)
        made.encode()


@given(st.text(), st.integers(0, 40))
def test_fit_fills_its_cells_exactly(text: str, width: int) -> None:
    assert cell_len(fit(plain(text), width)) == width


@pytest.mark.parametrize(
    ("text", "width", "shown"),
    [
        ("short", 8, "short   "),
        ("a long title", 7, "a long…"),
        ("漢字漢字", 5, "漢字…"),
        ("漢字漢字", 4, "漢… "),
        ("\u0301a", 3, " \u0301a "),
        ("word", 1, "…"),
        ("word", 0, ""),
    ],
)
def test_fit_cuts_with_an_ellipsis(text: str, width: int, shown: str) -> None:
    assert fit(text, width) == shown


def test_spans_move_with_what_is_taken_out() -> None:
    text, spans = plain_spans("a\u202eb \x1bdate", [(4, 9), (0, 1)])
    assert text == "ab date"
    assert [text[start:end] for start, end in spans] == ["date", "a"]


def test_lines_break_at_spaces_and_keep_empty_ones() -> None:
    text = "one two three\n\nfour\r\nabcdefghijkl"
    lines = [text[start:end] for start, end in wrapped(text, 8)]
    assert [line.strip() for line in lines] == ["one two", "three", "", "four", "abcdefgh", "ijkl"]


@given(st.text(alphabet=st.sampled_from("ab 漢\n\u0301é-"), max_size=200), st.integers(2, 30))
def test_lines_fit_and_lose_no_letter(text: str, width: int) -> None:
    spans = wrapped(text, width)
    assert all(cell_len(text[start:end].rstrip()) <= width for start, end in spans)
    assert all(one[1] <= other[0] for one, other in itertools.pairwise(spans))
    covered = "".join(text[start:end] for start, end in spans)
    assert covered.replace(" ", "") == text.replace("\n", "").replace(" ", "")
