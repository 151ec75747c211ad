"""Laws of many documents: what was removed was never there, and what is there already changes nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.laws import examples
from tests.store.builders import CATALOGUE, a_document, an_event
from timeline.model import Event, Mention
from timeline.query import Query
from timeline.store.add import add_document, remove_document
from timeline.store.connection import add_functions
from timeline.store.find import events
from timeline.store.upkeep import check

# Ways to tell of one occurrence, and another occurrence of the same day and actors.
LOANS = (
    "De Europese Unie verstrekte Oekraïne een lening voor het herstel van de energievoorziening.",
    "Voor het herstel van de energievoorziening is door de Europese Unie een lening verstrekt aan Oekraïne.",
)
VISIT = "Een delegatie van de Europese Unie bezocht Oekraïne en een ziekenhuis."

LETTERS = st.lists(
    st.tuples(st.sampled_from([(), *((loan,) for loan in LOANS)]), st.sampled_from([(), (VISIT,)])).map(
        lambda parts: parts[0] + parts[1]
    ),
    min_size=1,
    max_size=4,
)

Making = Callable[[Iterable[tuple[int, tuple[str, ...]]]], sqlite3.Connection]


@pytest.fixture(scope="module")
def stored(empty_database: Path) -> Making:
    """A database with these letters, by number, added in this order."""
    content = empty_database.read_bytes()

    def make(letters: Iterable[tuple[int, tuple[str, ...]]]) -> sqlite3.Connection:
        connection = sqlite3.connect(":memory:", isolation_level=None)
        connection.deserialize(content)
        connection.execute("PRAGMA foreign_keys = ON")
        add_functions(connection)
        for number, sentences in letters:
            _add(connection, number, sentences)
        return connection

    return make


def _add(connection: sqlite3.Connection, number: int, sentences: tuple[str, ...]) -> None:
    name = f"letter{number}"
    document = a_document(f"{number} {' '.join(sentences)}", id=name, path=f"/letters/{name}.txt")
    add_document(connection, document, [_told(name, sentence) for sentence in sentences], catalogue=CATALOGUE)


def _told(letter: str, sentence: str) -> Event:
    mention = Mention(letter, 0, len(sentence), sentence, 0, 0, "", "rule")
    parts = {"id": f"{letter}-{len(sentence)}", "actors": ("eu", "ukraine"), "mentions": (mention,)}
    return an_event("2025-12-19", sentence.rstrip("."), **parts)


def _what_stands(connection: sqlite3.Connection) -> list[tuple[object, ...]]:
    found = events(connection, Query())
    return sorted((event.title, event.actors, *(m.document_id for m in event.mentions)) for event in found)


@given(LETTERS, st.data())
@examples(40)
def test_what_is_removed_leaves_no_trace(stored: Making, letters: list[tuple[str, ...]], data: st.DataObject) -> None:
    number = data.draw(st.integers(0, len(letters) - 1))
    numbered = list(enumerate(letters))
    connection = stored(numbered)
    remove_document(connection, f"letter{number}")
    assert _what_stands(connection) == _what_stands(stored(one for one in numbered if one[0] != number))
    assert check(connection) == []


@given(LETTERS)
@examples(40)
def test_adding_all_of_them_again_changes_nothing(stored: Making, letters: list[tuple[str, ...]]) -> None:
    connection = stored(enumerate(letters))
    before = list(connection.iterdump())
    for number, sentences in enumerate(letters):
        _add(connection, number, sentences)
    assert list(connection.iterdump()) == before


@given(LETTERS, st.randoms(use_true_random=False))
@examples(40)
def test_which_letters_tell_of_one_event_does_not_hang_on_their_order(
    stored: Making, letters: list[tuple[str, ...]], chance: Random
) -> None:
    numbered = list(enumerate(letters))
    shuffled = list(numbered)
    chance.shuffle(shuffled)
    told = [
        sorted(sorted(m.document_id for m in event.mentions) for event in events(stored(order), Query()))
        for order in (numbered, shuffled)
    ]
    assert told[0] == told[1]
