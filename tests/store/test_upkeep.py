"""Care of the file: copies, and faults found and told."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.store.builders import CATALOGUE, a_document, an_event
from timeline.errors import DatabaseError
from timeline.query import parse
from timeline.store.add import add_document
from timeline.store.connection import connect, open_database
from timeline.store.find import count
from timeline.store.upkeep import backup, check, repair_index


@pytest.fixture
def filled(connection: sqlite3.Connection) -> sqlite3.Connection:
    add_document(connection, a_document(), [an_event(actors=("eu",))], catalogue=CATALOGUE)
    return connection


def test_a_whole_file_has_no_faults(filled: sqlite3.Connection) -> None:
    assert check(filled) == []


@pytest.mark.parametrize(("change", "faults"), [("", 0), ("UPDATE event SET title = 'Verdrag'", 1)])
def test_a_file_that_can_only_be_read_is_checked_as_well(
    filled: sqlite3.Connection, path: Path, change: str, faults: int
) -> None:
    filled.execute(change)
    with closing(connect(path, "ro")) as read_only:
        assert len(check(read_only)) == faults


def test_a_link_to_nothing_is_found(filled: sqlite3.Connection) -> None:
    filled.execute("PRAGMA foreign_keys = OFF")
    filled.execute("DELETE FROM actor")
    assert check(filled) == [
        "1 rows of actor_name point at rows of actor that are gone",
        "2 rows of actor_alias point at rows of actor that are gone",
        "1 rows of event_actor point at rows of actor that are gone",
    ]


def test_an_index_out_of_step_is_found_and_repaired(filled: sqlite3.Connection) -> None:
    filled.execute("UPDATE event SET title = 'Verdrag'")
    assert check(filled) == ["the full-text index does not match the events; `timeline db repair` builds it anew"]
    repair_index(filled)
    assert check(filled) == []
    assert count(filled, parse("verdrag")) == 1


def test_a_copy_opens_with_all_that_was_stored(filled: sqlite3.Connection, tmp_path: Path) -> None:
    backup(filled, tmp_path / "copy.db")
    with closing(open_database(tmp_path / "copy.db", create=False)) as copy:
        assert list(copy.iterdump()) == list(filled.iterdump())
    assert sorted(file.name for file in tmp_path.iterdir()) == ["copy.db", "timeline.db"]


@pytest.mark.parametrize(
    ("name", "message"), [("timeline.db", "exists already"), ("nowhere/copy.db", "there is no folder")]
)
def test_a_copy_never_overwrites_and_needs_a_folder(
    filled: sqlite3.Connection, tmp_path: Path, name: str, message: str
) -> None:
    with pytest.raises(DatabaseError, match=message):
        backup(filled, tmp_path / name)
    assert [file.name for file in tmp_path.iterdir()] == ["timeline.db"]
