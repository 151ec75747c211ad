"""What a person types is looked for, and is never syntax of the index."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.query.fulltext import match_phrase, match_words

TITLES = ("The Claims Commission opens", "Commission of claims", "Déjà vu in Oekraïne", 'He said "stop"')


@pytest.fixture(scope="module")
def index() -> Iterator[sqlite3.Connection]:
    """A full-text index with the tokenizer of the database."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE VIRTUAL TABLE f USING fts5(title, tokenize = 'unicode61 remove_diacritics 2')")
        connection.executemany("INSERT INTO f VALUES (?)", [(title,) for title in TITLES])
        yield connection


def _found(index: sqlite3.Connection, expression: str) -> list[str]:
    return [title for (title,) in index.execute("SELECT title FROM f WHERE f MATCH ? ORDER BY rowid", (expression,))]


WORDS = [
    ("claims commission", TITLES[:2]),
    ("clai comm", TITLES[:2]),
    ("CLAIMS", TITLES[:2]),
    ("deja oekraine", TITLES[2:3]),
    ('"stop"', TITLES[3:]),
    ("claims - commission", TITLES[:2]),  # a mark without letters asks for nothing
    ("claims NOT commission", ()),
    ("laims", ()),
]


@pytest.mark.parametrize(("typed", "titles"), WORDS)
def test_words_find_what_begins_so(index: sqlite3.Connection, typed: str, titles: tuple[str, ...]) -> None:
    assert _found(index, match_words(typed)) == list(titles)


PHRASES = [
    ("claims commission", TITLES[:1]),
    ("commission of", TITLES[1:2]),
    ("clai commission", ()),
    ('said "stop"', TITLES[3:]),
]


@pytest.mark.parametrize(("typed", "titles"), PHRASES)
def test_phrases_find_these_words_in_a_row(index: sqlite3.Connection, typed: str, titles: tuple[str, ...]) -> None:
    assert _found(index, match_phrase(typed)) == list(titles)


@given(st.text(st.characters(exclude_categories=["Cs"])) | st.text(st.sampled_from("ab\"'*^(){}:+-. \0AND OR NEAR")))
def test_whatever_is_typed_is_no_syntax_error(index: sqlite3.Connection, typed: str) -> None:
    for expression in (match_words(typed), match_phrase(typed)):
        assert set(_found(index, expression)) <= set(TITLES)
