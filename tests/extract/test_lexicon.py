"""Many words in one pass: where they begin and end, which wins, and text made plain for matching."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.extract.flat import flatten
from timeline.extract.lexicon import Held, Lexicon

FOUND = [
    # words, text, what is found
    (["NAVO"], "de NAVO en de NAVO-top, NAVO.", ["NAVO", "NAVO", "NAVO"]),
    (["NAVO"], "NAVOX XNAVO pro-NAVO NAVO_1", []),
    (["Raad", "Raad van Europa"], "de Raad van Europa en de Raad", ["Raad van Europa", "Raad"]),
    (["EU", "EU mission"], "the EU missionaries", ["EU"]),
    (["sanctie*"], "sanctiepakketten, sancties, de-sanctie", ["sanctie", "sanctie"]),
    (["*oorlog"], "agressieoorlog en oorlog, oorlogje", ["oorlog", "oorlog"]),
    (["*weg*"], "snelwegen", ["weg"]),
    (["Oekraïne"], "Oekraïnes grens, Oekraïner", ["Oekraïnes"]),
    ([], "niets", []),
]


@pytest.mark.parametrize(("words", "text", "found"), FOUND, ids=[text for _, text, _ in FOUND])
def test_finds_words_and_no_parts_of_words(words: list[str], text: str, found: list[str]) -> None:
    lexicon = Lexicon([(word, word) for word in words], endings=("s",))
    assert [text[word.start : word.end] for word in lexicon.find(text)] == found


def test_tells_a_compound_from_a_word() -> None:
    words = list(Lexicon([("EU", "eu")]).find("de EU-top van de EU"))
    assert [word.compound for word in words] == [True, False]


def test_of_two_meanings_the_first_stays() -> None:
    (word,) = Lexicon([("Kamer", "house"), ("Kamer", "room")]).find("de Kamer")
    assert word.meaning == "house"


def test_a_held_value_is_the_same_only_as_itself() -> None:
    value = [1, 2]
    assert Held(value) == Held(value)
    assert Held(value) != Held([1, 2])
    assert len({Held(value), Held(value)}) == 1


LONG = "een regel die lang genoeg is om te zijn afgebroken"


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("een regel", "een regel"),
        (f"{LONG}\nregels", f"{LONG} regels"),
        (f"{LONG}\r\nregels", f"{LONG} regels"),
        (f"{LONG} \n  regels", f"{LONG} regels"),
        ("kop\nregels", "kop\nregels"),
        ("alinea\n\nalinea", "alinea\nalinea"),
        ("Oekraïne\u2019s\u00a0grens", "Oekraïne's grens"),
    ],
)
def test_text_is_made_plain(text: str, plain: str) -> None:
    assert flatten(text).text == plain


@given(st.text(alphabet="ab\n\r \t\u00a0’", max_size=60))
def test_every_letter_of_plain_text_stands_at_its_source(text: str) -> None:
    flat = flatten(text)
    for offset, letter in enumerate(flat.text):
        if letter.isalpha():
            assert text[flat.source(offset)] == letter
