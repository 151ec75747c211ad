"""What a statement is about: by its heading, its words, what stands before it, and the whole document."""

from __future__ import annotations

import pytest

from timeline.extract.catalogue import load_catalogue
from timeline.extract.flat import flatten
from timeline.extract.themes import ThemeFinder
from timeline.model import Theme


@pytest.fixture(scope="module")
def finder() -> ThemeFinder:
    return ThemeFinder(load_catalogue().themes)


CASES = [
    # heading, sentence, language, themes
    ("", "De EU nam in 2025 vier sanctiepakketten aan.", "nl", ["sanctions"]),
    ("Militaire steun", "In december is 300 miljoen euro besteed.", "nl", ["military-support"]),
    ("Militaire steun", "Nederland levert het noodfonds een lening.", "nl", ["military-support", "financial-support"]),
    ("Asiel en terugkeer", "In maart is een akkoord gesloten.", "nl", ["migration"]),
    ("Energie en wederopbouw", "In mei begint de wederopbouw van scholen.", "nl", ["reconstruction", "education"]),
    ("", "The hospital will reopen in June.", "en", ["health"]),
    ("", "Die Mietpreisbremse wird bis 2029 verlängert.", "de", ["housing"]),
    ("", "Le Sénat a adopté le projet de loi en mai.", "fr", ["parliament"]),
    ("", "Op 3 mei kwamen zij bijeen.", "nl", ["other"]),
]


@pytest.mark.parametrize(("heading", "sentence", "language", "themes"), CASES)
def test_ranks_themes(finder: ThemeFinder, heading: str, sentence: str, language: str, themes: list[str]) -> None:
    assert [slug for slug, _ in finder.rank(heading, sentence, language)] == themes


def test_each_theme_comes_with_the_words_that_gave_it(finder: ThemeFinder) -> None:
    ranked = finder.rank("Sancties", "De schaduwvloot groeide in 2025.", "nl")
    assert ranked == [("sanctions", "heading: sancties; words: schaduwvloot")]


def test_a_sentence_that_says_too_little_is_about_what_stands_before_it(finder: ThemeFinder) -> None:
    before = "Het ziekenhuis wordt verbouwd."
    assert [slug for slug, _ in finder.rank("", "Dat begint in mei.", "nl", before=before)] == ["health"]


def test_or_about_what_the_document_is_about(finder: ThemeFinder) -> None:
    assert finder.rank("", "Dat begint in mei.", "nl", subject="housing") == [("housing", "what the document is about")]


def test_a_heading_outweighs_the_subject_of_the_document(finder: ThemeFinder) -> None:
    assert [slug for slug, _ in finder.rank("Sancties", "Dat begint in mei.", "nl", subject="housing")] == ["sanctions"]


def test_a_document_of_one_subject(finder: ThemeFinder) -> None:
    text = "De huren stijgen. De motie is aangenomen. Het amendement is verworpen. " * 4
    assert finder.subject(flatten(text), "nl") == "housing"


def test_a_document_that_speaks_of_it_in_one_place_only_has_no_subject(finder: ThemeFinder) -> None:
    assert finder.subject(flatten("De huren stijgen. Er komen woningen. " + "Zij kwamen bijeen. " * 20), "nl") == ""


def test_a_text_without_any_theme_has_no_subject(finder: ThemeFinder) -> None:
    assert finder.subject(flatten("Zij kwamen bijeen."), "nl") == ""


def test_never_more_than_three(finder: ThemeFinder) -> None:
    sentence = "Sancties, asielzoekers, ziekenhuizen, woningen en scholen kwamen ter sprake."
    assert 1 <= len(finder.rank("", sentence, "nl")) <= 3


def test_a_list_of_another_field_needs_no_code() -> None:
    finder = ThemeFinder([Theme("cheese", {"en": "Cheese"}, {"en": ("gouda", "*cheese")})])
    assert finder.rank("", "In 1668 the first Gouda was weighed.", "en") == [("cheese", "words: gouda")]
    assert finder.rank("", "In 1668 it rained.", "en") == []


def test_a_language_without_words_of_its_own_takes_those_of_all() -> None:
    finder = ThemeFinder([Theme("cheese", {"en": "Cheese"}, {"en": ("gouda",), "nl": ("kaas*",)})])
    assert [slug for slug, _ in finder.rank("", "El gouda de 1668", "es")] == ["cheese"]


def test_a_keyword_that_two_themes_share_stands_for_both() -> None:
    themes = [Theme("war", {"en": "War"}, {"en": ("siege",)}), Theme("town", {"en": "Town"}, {"en": ("siege*",)})]
    finder = ThemeFinder(themes)
    assert [slug for slug, _ in finder.rank("", "The siege began.", "en")] == ["war", "town"]
    assert [slug for slug, _ in finder.rank("", "The sieges began.", "en")] == ["war", "town"]
