"""Words right before a place, with and without regard to case."""

from __future__ import annotations

import pytest

from timeline.dates.leads import Lead, in_small_letters

EITHER_CASE = r"nr\.?|EUR|[A-Z]+wet van|\S+tekst"


@pytest.mark.parametrize(
    ("words", "left", "found"),
    [
        (EITHER_CASE, "Kamerstuk Nr. ", "Nr."),
        (EITHER_CASE, "voor eur ", "eur"),
        (EITHER_CASE, "de Grondwet van\n", "Grondwet van"),
        (EITHER_CASE, "een Wettekst", "Wettekst"),
        (EITHER_CASE, "de donr ", None),
        (EITHER_CASE, "nr. 3 ", None),
        ("(?P<body>ISO)|(?-i:EN)", "de norm iso ", "iso"),
        ("(?P<body>ISO)|(?-i:EN)", "de norm EN ", "EN"),
        ("(?P<body>ISO)|(?-i:EN)", "wit en ", None),
    ],
)
def test_words_at_the_end_are_found(words: str, left: str, found: str | None) -> None:
    match = Lead(words).search(left, in_small_letters(left))
    assert (match and left[slice(*match.span(1))]) == found


def test_small_letters_stand_where_their_capitals_stood() -> None:
    assert in_small_letters("Op 3 MEI") == "op 3 mei"
    assert in_small_letters("İzmir, Op") == "İzmir, Op"
