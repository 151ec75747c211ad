"""Documents: listed, and found by whatever a person calls them."""

from __future__ import annotations

import sqlite3
from datetime import date

import pytest

from tests.store.builders import CATALOGUE, LETTER, a_document, an_event, the_talk
from timeline.errors import NotFoundError
from timeline.store.add import add_document
from timeline.store.documents import document, documents, find_document


@pytest.fixture
def filled(connection: sqlite3.Connection) -> sqlite3.Connection:
    add_document(connection, a_document(), [an_event(), the_talk()], catalogue=CATALOGUE)
    older = a_document("Oud", id="older", path="/old/memo.txt", title="Memo", date=date(2020, 1, 1))
    undated = a_document("?", id="undated", path="/new/memo.txt", title="Nota", date=None, date_origin="unknown")
    for extra in (undated, older):
        add_document(connection, extra, [])
    return connection


def test_the_latest_comes_first_and_the_undated_last(filled: sqlite3.Connection) -> None:
    assert [(row.id, row.events) for row in documents(filled)] == [("letter", 2), ("older", 0), ("undated", 0)]


def test_a_document_comes_back_whole(filled: sqlite3.Connection) -> None:
    assert document(filled, "letter") == a_document(LETTER)


@pytest.mark.parametrize("name", ["letter", "lett", "letter.txt", "/letters/letter.txt", "steun aan Oekraïne"])
def test_a_document_answers_to_its_id_title_and_file(filled: sqlite3.Connection, name: str) -> None:
    assert find_document(filled, name).id == "letter"


def test_a_relative_path_is_that_of_this_folder(filled: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    filled.execute("UPDATE document SET path = '/tmp/notes/memo.txt' WHERE uid = 'older'")
    monkeypatch.chdir("/tmp")
    assert find_document(filled, "notes/memo.txt").id == "older"


def test_a_name_of_two_documents_asks_which(filled: sqlite3.Connection) -> None:
    with pytest.raises(NotFoundError, match="can mean 2 documents") as failure:
        find_document(filled, "memo.txt")
    assert "older" in failure.value.hint
    assert "undated" in failure.value.hint


def test_an_unknown_name_is_told_what_there_is(filled: sqlite3.Connection, connection: sqlite3.Connection) -> None:
    with pytest.raises(NotFoundError, match="no document 'brief'") as failure:
        document(filled, "brief")
    assert "letter (Steun aan Oekraïne)" in failure.value.hint


def test_without_documents_the_hint_is_to_add_one(connection: sqlite3.Connection) -> None:
    with pytest.raises(NotFoundError) as failure:
        document(connection, "brief")
    assert failure.value.hint == "Add one: timeline add FILE"
