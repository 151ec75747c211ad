"""Evidence: the paragraph as a person reads it, with the words that matter marked."""

from __future__ import annotations

import sqlite3
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.store.builders import CATALOGUE, LETTER, LOAN, TALK, a_document, a_mention, an_event
from timeline.model import Mention
from timeline.store.add import add_document
from timeline.store.evidence import Evidence, evidence


def marked(found: Evidence) -> list[tuple[str, str]]:
    return [(mark.kind, found.text[mark.start : mark.end]) for mark in found.highlights]


@pytest.fixture
def filled(connection: sqlite3.Connection) -> sqlite3.Connection:
    add_document(connection, a_document(), [an_event(actors=("eu", "ukraine"))], catalogue=CATALOGUE)
    return connection


def test_the_sentence_stands_in_its_paragraph(filled: sqlite3.Connection) -> None:
    found = evidence(filled, a_mention(LOAN, "19 december 2025"), actors=("eu", "ukraine"))
    assert found.text == f"{LOAN} Het kabinet is daarmee blij."
    assert found.at == LETTER.index(LOAN)
    assert marked(found) == [
        ("sentence", LOAN),
        ("date", "19 december 2025"),
        ("actor", "Europese Unie"),
        ("actor", "Oekraïne"),
    ]


def test_marks_of_the_word_processor_are_not_shown(filled: sqlite3.Connection) -> None:
    found = evidence(filled, a_mention(TALK, "3 maart 2026"))
    assert found.text == "Minister Van Weel sprak op 3 maart 2026 met de Kamer."
    assert marked(found) == [("sentence", found.text), ("date", "3 maart 2026")]


def test_a_note_is_a_paragraph_of_its_own(filled: sqlite3.Connection) -> None:
    found = evidence(filled, a_mention("Verslag van 5 maart 2026.", "5 maart 2026"))
    assert (found.text, marked(found)[1]) == ("Verslag van 5 maart 2026.", ("date", "5 maart 2026"))


def test_a_date_of_another_paragraph_is_not_marked(filled: sqlite3.Connection) -> None:
    elsewhere = LETTER.index("24 februari")
    carried = a_mention(LOAN, "19 december 2025", date_start=elsewhere, date_end=elsewhere + 16)
    assert marked(evidence(filled, carried)) == [("sentence", LOAN)]


@pytest.mark.parametrize("gone", [{"start": 0, "end": 0}, {"document_id": "removed"}])
def test_what_the_document_no_longer_holds_is_shown_alone(filled: sqlite3.Connection, gone: dict[str, Any]) -> None:
    found = evidence(filled, a_mention(LOAN, "19 december 2025", **gone))
    assert (found.text, found.at, marked(found)) == (LOAN, None, [("sentence", LOAN)])


@given(st.data())
def test_marks_lie_within_the_text_wherever_a_mention_points(empty_database: object, data: st.DataObject) -> None:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.execute("CREATE TABLE document (uid, text)")
    text = data.draw(st.text(alphabet="ab. \n[]1:\u202e\x1bfootnoteRef", min_size=1, max_size=80))
    connection.execute("INSERT INTO document VALUES ('letter', ?)", (text,))
    start, date_start, date_end, end = sorted(data.draw(st.integers(0, len(text))) for _ in range(4))
    found = evidence(connection, Mention("letter", start, end, "", date_start, date_end, "", ""))
    assert all(0 <= mark.start <= mark.end <= len(found.text) for mark in found.highlights)
