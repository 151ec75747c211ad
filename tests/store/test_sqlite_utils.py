"""The database in sqlite-utils, which nobody here wrote: its tables, links, views and full-text index answer there."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.store.builders import CATALOGUE, a_document, an_event, the_talk
from timeline.store import corrections
from timeline.store.add import add_document

PROGRAM = Path(sys.executable).with_name("sqlite-utils")


@pytest.fixture
def told(connection: sqlite3.Connection, path: Path) -> Path:
    loan = an_event(actors=("eu", "ukraine"))
    add_document(connection, a_document(), [loan, the_talk()], catalogue=CATALOGUE)
    corrections.edit(connection, [loan.id], {"title": "Akkoord over de lening"})
    return path


def asked(path: Path, command: str, *arguments: str) -> Any:
    done = subprocess.run([PROGRAM, command, path, *arguments], capture_output=True, text=True, check=True, timeout=60)
    return json.loads(done.stdout)


def test_tables_and_views_are_there(told: Path) -> None:
    tables = {row["table"]: row["count"] for row in asked(told, "tables", "--counts")}
    assert (tables["document"], tables["event"], tables["step"], tables["event_settled"]) == (1, 2, 1, 1)
    assert "timeline" in {row["view"] for row in asked(told, "views")}


def test_rows_of_a_view(told: Path) -> None:
    titles = [row["title"] for row in asked(told, "rows", "timeline", "--order", "start", "-c", "title")]
    assert titles == ["Akkoord over de lening", "Minister Van Weel sprak met de Kamer"]


def test_links_are_foreign_keys(told: Path) -> None:
    from sqlite_utils import Database

    links = {(key.column, key.other_table) for key in Database(told).table("event_settled").foreign_keys}
    assert links == {("event_id", "event")}


@pytest.mark.parametrize("word", ["lening", "LENING", "oekraine"])
def test_its_search_finds_events(told: Path, word: str) -> None:
    search = "SELECT e.title FROM event_fts JOIN event AS e ON e.id = event_fts.rowid WHERE event_fts MATCH :word"
    assert asked(told, "query", search, "-p", "word", word) == [{"title": "Akkoord over de lening"}]
