"""Words cut by a line's end are read as whole, and spans still point into the text as it is."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates import find_dates
from timeline.dates.hyphens import mended

REFERENCE = date(2026, 2, 23)

CASES = [
    ("Op 15 decem-\nber 1911 bereikten zij de pool.", "15 decem-\nber 1911", "1911-12-15"),
    ("Dat was op 3 okto-\r\n  ber jl. in Assen.", "3 okto-\r\n  ber jl.", "2025-10-03"),
    ("Vóór de aan-\nbesteding van 3 mei 2024 was er niets.", "3 mei 2024", "2024-05-03"),
    ("Het liep van 3 mei tot 7 sep-\ntember 2024.", "van 3 mei tot 7 sep-\ntember 2024", "2024-05-03/2024-09-07"),
]


@pytest.mark.parametrize(("text", "span", "edtf"), CASES)
def test_a_cut_word_is_read_as_one(text: str, span: str, edtf: str) -> None:
    (found,) = find_dates(text, reference=REFERENCE, language="nl")
    assert (found.text, found.when.edtf) == (span, edtf)
    assert text[found.start : found.end] == span


def test_hyphens_that_cut_no_word_are_left_alone() -> None:
    assert mended("Noord-\nHolland, 2024-\n2025, een 34-\njarige") is None


@given(st.lists(st.text(alphabet="abc é1\n", max_size=6), max_size=8))
def test_every_place_of_a_mended_text_leads_back(pieces: list[str]) -> None:
    text = "-\n".join(pieces)
    whole = mended(text)
    if whole is None:
        return
    for at in range(len(whole.text)):
        start, end = whole.back(at, at + 1)
        assert text[start:end] == whole.text[at]
