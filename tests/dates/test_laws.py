"""Laws that hold for any text: nothing raises, spans are in range and in order, answers repeat."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.laws import examples
from timeline.dates import find_dates
from timeline.dates.languages import CODES

REFERENCE = date(2026, 2, 23)
WORDS = """
19 december jl. 2025 feb tot eind 2026 'x' 3/4/2021 31-2-2024 1.2.24 week 36 maandag Monday May mars Montag im in op le
1er jan. of van des de – — - / ( ) Q3 2025-02-30 9999 0001 1e eeuw twee jaar geleden ago kwartaal il y a deux ans vor
zwei Jahren tomorrow hier gestern ’24 [1: 2024] | # é 🎄 א 12 13 14 en and und et
"""
PIECES = st.sampled_from([*WORDS.split(), "\n", "\u00a0", "\u202e"])
texts = st.one_of(st.lists(PIECES, max_size=25).map(" ".join), st.text(max_size=120))


@given(texts, st.sampled_from([*CODES, "es"]), st.sampled_from([None, REFERENCE, date(1, 1, 1), date(9999, 12, 31)]))
@examples(300)
def test_any_text_gives_ordered_spans_within_it(text: str, language: str, reference: date | None) -> None:
    end = 0
    for found in find_dates(text, reference=reference, language=language):
        assert end <= found.start < found.end <= len(text)
        assert found.text == text[found.start : found.end]
        assert found.when.first_day <= found.when.last_day
        end = found.end


@given(texts, st.sampled_from(CODES))
@examples(100)
def test_the_same_text_gives_the_same_answer(text: str, language: str) -> None:
    first = find_dates(text, reference=REFERENCE, language=language)
    assert find_dates(text, reference=REFERENCE, language=language) == first


@pytest.mark.parametrize("before", ["Een alinea zonder iets.\n\n", "De prijs is € 2025.\n\n", "[" * 300 + "\n\n"])
def test_unrelated_text_before_a_paragraph_changes_nothing(before: str) -> None:
    paragraph = "Op 19 december jl. bereikte de Raad akkoord; in maart volgt een brief over 2026 en 2027."
    alone = find_dates(paragraph, reference=REFERENCE, language="nl")
    after = find_dates(before + paragraph, reference=REFERENCE, language="nl")
    assert [(d.text, d.when) for d in after] == [(d.text, d.when) for d in alone]


@pytest.mark.parametrize("filler", ["x", "lorem ipsum ", "é ", "\n", "1"])
def test_windows_leave_no_seam(filler: str) -> None:
    """A date is found wherever it stands, on the edge of a scanning window too."""
    for offset in range(262_144 - 460, 262_144 + 40, 61):
        padding = (filler * (offset // len(filler) + 1))[:offset]
        text = f"{padding}\nOp 19 december 2025 begon het."
        (found,) = find_dates(text, reference=REFERENCE, language="nl")
        assert (found.text, found.when.edtf) == ("19 december 2025", "2025-12-19")
