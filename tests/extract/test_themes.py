"""What a statement is about: by its heading, its words, what stands around it, and the whole document."""

from __future__ import annotations

import pytest

from timeline.extract.catalogue import load_catalogue
from timeline.extract.flat import flatten
from timeline.extract.marks import Span
from timeline.extract.themes import Place, ThemeFinder
from timeline.model import Theme

FAR = " Zo ging het verder, dag na dag." * 30


@pytest.fixture(scope="module")
def finder() -> ThemeFinder:
    return ThemeFinder(load_catalogue().themes)


def ranked(
    finder: ThemeFinder, sentence: str, language: str = "nl", *, heading: str = "", text: str = ""
) -> dict[str, str]:
    """The themes of a sentence with their reasons, where it stands in a text of one paragraph a line."""
    text = text or sentence
    start = text.index(sentence)
    paragraph = Span(text.rfind("\n", 0, start) + 1, len(text) if "\n" not in text[start:] else text.index("\n", start))
    place = Place(heading, Span(start, start + len(sentence)), paragraph)
    return dict(finder.read(flatten(text), language).rank(place))


CASES = [
    # heading, sentence, language, themes
    ("", "De EU nam in 2025 vier sanctiepakketten aan.", "nl", ["sanctions"]),
    ("Militaire steun", "In december is 300 miljoen euro besteed.", "nl", ["military-support"]),
    ("Militaire steun", "Nederland levert het noodfonds een lening.", "nl", ["financial-support", "military-support"]),
    ("Asiel en terugkeer", "In maart is een akkoord gesloten.", "nl", ["migration"]),
    ("Energie en wederopbouw", "In mei begint de wederopbouw van scholen.", "nl", ["reconstruction", "education"]),
    ("Energie en sancties", "In mei kwam het akkoord.", "nl", ["energy", "sanctions"]),
    ("", "The hospital will reopen in June.", "en", ["health"]),
    ("", "Die Mietpreisbremse wird bis 2029 verlängert.", "de", ["housing"]),
    ("", "Le Sénat a adopté le projet de loi en mai.", "fr", ["parliament"]),
    ("", "De boeren demonstreren op 3 mei.", "nl", ["agriculture"]),
    ("", "Die Datenschutzbehörde verhängte im Mai ein Bußgeld.", "de", ["justice"]),
    ("", "Op 3 mei kwamen zij bijeen.", "nl", ["other"]),
    ("", "Het bedrijf verhuisde op 3 mei.", "nl", ["other"]),
]


@pytest.mark.parametrize(("heading", "sentence", "language", "themes"), CASES, ids=[case[1] for case in CASES])
def test_ranks_themes(finder: ThemeFinder, heading: str, sentence: str, language: str, themes: list[str]) -> None:
    assert list(ranked(finder, sentence, language, heading=heading)) == themes


def test_each_theme_comes_with_the_words_that_gave_it(finder: ThemeFinder) -> None:
    found = ranked(finder, "De schaduwvloot groeide in 2025.", heading="Sancties")
    assert found == {"sanctions": "heading: sancties; words: schaduwvloot"}


def test_a_statement_that_says_too_little_is_about_what_stands_around_it(finder: ThemeFinder) -> None:
    text = "Het ziekenhuis wordt verbouwd. Dat begint in mei. De patiënten verhuizen."
    assert list(ranked(finder, "Dat begint in mei.", text=text)) == ["health"]


def test_what_stands_far_off_says_nothing(finder: ThemeFinder) -> None:
    text = f"Sancties, een school en een ziekenhuis.{FAR} Dat begint in mei."
    assert list(ranked(finder, "Dat begint in mei.", text=text)) == ["other"]


def test_words_of_procedure_say_nothing_of_the_next_sentence(finder: ThemeFinder) -> None:
    text = "De motie is aangenomen. Het amendement is verworpen. Dat begint in mei."
    assert list(ranked(finder, "Dat begint in mei.", text=text)) == ["other"]


HOUSING = f"De huren stijgen. De motie is aangenomen. Er komen woningen. Het amendement is verworpen.{FAR}\n" * 4


def test_a_document_of_one_subject_is_about_it_where_nothing_else_is_said(finder: ThemeFinder) -> None:
    text = HOUSING + FAR + " Dat begint in mei."
    assert ranked(finder, "Dat begint in mei.", text=text)["housing"]
    assert finder.read(flatten(HOUSING), "nl").subject == "housing"


def test_beside_procedure_stands_what_the_document_is_about(finder: ThemeFinder) -> None:
    text = HOUSING + FAR + " De Tweede Kamer stemt in mei."
    assert list(ranked(finder, "De Tweede Kamer stemt in mei.", text=text)) == ["parliament", "housing"]


def test_a_heading_outweighs_the_subject_of_the_document(finder: ThemeFinder) -> None:
    text = HOUSING + FAR + " Dat begint in mei."
    assert next(iter(ranked(finder, "Dat begint in mei.", text=text, heading="Sancties"))) == "sanctions"


@pytest.mark.parametrize("text", ["De huren stijgen." + FAR * 4 + " De patiënten.", "Zij kwamen bijeen.", ""])
def test_a_document_of_several_or_no_subjects_has_none(finder: ThemeFinder, text: str) -> None:
    assert finder.read(flatten(text), "nl").subject == ""


def test_never_more_than_three(finder: ThemeFinder) -> None:
    sentence = "Sancties, asielzoekers, ziekenhuizen, woningen en scholen kwamen ter sprake."
    assert len(ranked(finder, sentence)) == 3


def test_a_list_of_another_field_needs_no_code() -> None:
    finder = ThemeFinder([Theme("cheese", {"en": "Cheese"}, {"en": ("gouda", "*cheese")})])
    assert ranked(finder, "In 1668 the first Gouda was weighed.", "en") == {"cheese": "words: gouda"}
    assert ranked(finder, "In 1668 it rained.", "en") == {}


def test_a_weak_word_makes_a_theme_beside_another_only() -> None:
    cheese = Theme("cheese", {"en": "Cheese"}, {"en": ("gouda",)}, weak={"en": ("milk", "salt")})
    finder = ThemeFinder([cheese])
    assert list(ranked(finder, "Milk and salt came.", "en")) == ["cheese"]
    assert list(ranked(finder, "Milk came.", "en")) == []


def test_a_language_without_words_of_its_own_takes_those_of_all() -> None:
    finder = ThemeFinder([Theme("cheese", {"en": "Cheese"}, {"en": ("gouda",), "nl": ("kaas*",)})])
    assert list(ranked(finder, "El gouda de 1668", "es")) == ["cheese"]


def test_a_keyword_that_two_themes_share_stands_for_both() -> None:
    themes = [Theme("war", {"en": "War"}, {"en": ("siege",)}), Theme("town", {"en": "Town"}, {"en": ("siege*",)})]
    finder = ThemeFinder(themes)
    assert list(ranked(finder, "The siege began.", "en")) == ["war", "town"]
    assert list(ranked(finder, "The sieges began.", "en")) == ["war", "town"]
