"""A person's own SQL: every way to write, to leave the file or to hang is refused, and mistakes are explained."""

from __future__ import annotations

import shutil
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from tests.store.builders import CATALOGUE, a_document, an_event
from timeline.errors import DatabaseError, SqlError
from timeline.store import connection as opening
from timeline.store import sql
from timeline.store.add import add_document
from timeline.store.connection import SCHEMA_VERSION, open_database
from timeline.store.sql import SqlResult, run_sql, schema_text


@pytest.fixture
def filled(path: Path) -> Path:
    with closing(open_database(path)) as connection:
        add_document(connection, a_document(), [an_event(actors=("eu",))], catalogue=CATALOGUE)
    return path


ANSWERS = {
    "SELECT id, date, actors FROM timeline": [("event-2025-12-19", "2025-12-19", "eu")],
    "SELECT actor, name, kind FROM timeline_actor": [("eu", "European Union", "organisation")],
    "SELECT count(*) FROM timeline_mention": [(1,)],
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 3) SELECT sum(i) FROM n": [(6,)],
    "SELECT e.title FROM event_fts JOIN event AS e ON e.id = event_fts.rowid WHERE event_fts MATCH 'akk*'": [
        ("Akkoord over een lening",)
    ],
    "SELECT value FROM json_each('[1, 2]')": [(1,), (2,)],
    "SELECT name FROM pragma_table_info('theme')": [("id",), ("slug",), ("label",)],
    "PRAGMA user_version": [(SCHEMA_VERSION,)],
    "VALUES (1, NULL, 'x')": [(1, None, "x")],
    "-- why not\nSELECT 1;": [(1,)],
}


@pytest.mark.parametrize(("text", "expected"), ANSWERS.items())
def test_reading_is_answered(filled: Path, text: str, expected: list[tuple[object, ...]]) -> None:
    assert run_sql(filled, text).rows == expected


WRITES = (
    "DELETE FROM event",
    "INSERT INTO theme (slug, label) VALUES ('a', 'A')",
    "UPDATE event SET title = ''",
    "UPDATE sqlite_master SET sql = ''",
    "REPLACE INTO theme VALUES (1, 'a', 'A')",
    "WITH x AS (SELECT 1) DELETE FROM event",
    "CREATE TABLE mine (a)",
    "CREATE TEMP TABLE mine (a)",
    "CREATE VIEW mine AS SELECT 1",
    "CREATE VIRTUAL TABLE mine USING fts5(a)",
    "CREATE INDEX mine ON event (title)",
    "CREATE TRIGGER mine AFTER INSERT ON event BEGIN SELECT 1; END",
    "DROP TABLE event",
    "ALTER TABLE event ADD COLUMN mine",
    "ATTACH '{other}' AS other",
    "ATTACH ':memory:' AS other",
    "DETACH main",
    "VACUUM",
    "VACUUM INTO '{other}'",
    "PRAGMA query_only = 0",
    "PRAGMA journal_mode = WAL",
    "PRAGMA user_version = 7",
    "PRAGMA writable_schema = ON",
    "PRAGMA temp_store_directory = '/tmp'",
    "SELECT load_extension('/tmp/evil.so')",
    "SELECT fts3_tokenizer('simple')",
    "INSERT INTO event_fts (event_fts) VALUES ('rebuild')",
    "BEGIN",
    "SAVEPOINT mine",
    "REINDEX",
    "ANALYZE",
)


@pytest.mark.parametrize("text", WRITES)
def test_whatever_could_write_or_leave_the_file_is_refused(filled: Path, text: str) -> None:
    before, other = filled.read_bytes(), filled.with_name("other.db")
    with pytest.raises(SqlError) as failure:
        run_sql(filled, text.format(other=other))
    assert "this SQL may only read" in failure.value.message
    assert filled.read_bytes() == before
    assert [file.name for file in filled.parent.iterdir()] == [filled.name]


MISTAKES = {
    "SELECT * FROM timelin": "Did you mean timeline?",
    "SELECT titel FROM timeline": "Did you mean title?",
    "SELEKT 1": "--schema",
    "SELECT ?": "--schema",
    "": "Write one SELECT",
    "-- nothing": "Write one SELECT",
    "SELECT 1; DELETE FROM event": "Run them one after another",
    "SELECT '\0'": "",
    "SELECT '\ud800'": "",
}


@pytest.mark.parametrize(("text", "hint"), MISTAKES.items())
def test_a_mistake_is_explained(filled: Path, text: str, hint: str) -> None:
    with pytest.raises(SqlError) as failure:
        run_sql(filled, text)
    assert hint in failure.value.hint
    assert failure.value.exit_code == 2


ENDLESS = (
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n",
    "SELECT count(*) FROM json_each('[' || replace(hex(zeroblob(3000)), '0', '0,') || '0]') AS a, "
    "json_each('[' || replace(hex(zeroblob(3000)), '0', '0,') || '0]') AS b, sqlite_master AS c",
)


@pytest.mark.parametrize("text", ENDLESS)
def test_what_takes_too_long_is_stopped(filled: Path, text: str) -> None:
    begun = time.monotonic()
    with pytest.raises(SqlError, match=r"longer than 0\.2 seconds"):
        run_sql(filled, text, seconds=0.2)
    assert time.monotonic() - begun < 2


def test_what_nobody_waits_for_any_longer_is_stopped(filled: Path) -> None:
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    looks = iter([False] * 5)
    started = time.monotonic()
    with pytest.raises(SqlError):
        run_sql(filled, endless, seconds=60, stopped=lambda: next(looks, True))
    assert time.monotonic() - started < 30


def test_a_long_answer_is_cut_and_says_so(filled: Path) -> None:
    numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT {}) SELECT i FROM n"
    assert run_sql(filled, numbers.format(4), rows=3) == SqlResult(("i",), [(1,), (2,), (3,)], truncated=True)
    assert not run_sql(filled, numbers.format(3), rows=3).truncated


def test_a_wide_answer_is_cut_and_says_so(filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sql, "LARGEST_ANSWER", 25)
    assert run_sql(filled, "SELECT '0123456789' FROM pragma_table_info('event')") == SqlResult(
        ("'0123456789'",), [("0123456789",)] * 2, truncated=True
    )


@pytest.mark.parametrize("text", ["SELECT zeroblob(99999999)", "SELECT hex(zeroblob(30000000))"])
def test_a_value_that_would_fill_the_memory_is_refused(filled: Path, text: str) -> None:
    with pytest.raises(SqlError, match="longer than 32 MB"):
        run_sql(filled, text)


def test_text_that_is_no_text_is_shown_as_far_as_it_goes(filled: Path) -> None:
    assert run_sql(filled, "SELECT CAST(x'61ff62' AS TEXT)").rows == [("a\ufffdb",)]


def test_a_database_in_use_is_told_apart_from_wrong_sql(filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sql, "open_database", lambda *_, **__: sqlite3.connect(":memory:"))
    monkeypatch.setattr(opening, "BUSY_SECONDS", 0.1)
    with closing(sqlite3.connect(filled, isolation_level=None)) as writer:
        writer.execute("BEGIN EXCLUSIVE")
        with pytest.raises(DatabaseError, match="in use by another program"):
            run_sql(filled, "SELECT 1 FROM event")


def test_a_database_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(DatabaseError, match="there is no database"):
        run_sql(tmp_path / "nothing.db", "SELECT 1")
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_writer_left_is_put_right_before_reading(filled: Path, tmp_path: Path) -> None:
    crashed = tmp_path / "crashed.db"
    with closing(sqlite3.connect(filled, isolation_level=None)) as writer:
        writer.execute("PRAGMA cache_size = 1")
        writer.execute("BEGIN")
        writer.execute("UPDATE event SET title = 'half'")
        writer.executemany("INSERT INTO theme (slug, label) VALUES (?, ?)", ((str(n), "x" * 999) for n in range(999)))
        shutil.copy(filled, crashed)
        shutil.copy(f"{filled}-journal", f"{crashed}-journal")
    assert run_sql(crashed, "SELECT title FROM timeline").rows == [("Akkoord over een lening",)]


def test_the_schema_reads_from_the_views_down(path: Path) -> None:
    text = schema_text(path)
    assert text.startswith(("CREATE VIEW event_text", "CREATE VIEW timeline "))
    assert text.index("CREATE VIEW timeline") < text.index("CREATE TABLE document") < text.index("CREATE INDEX")
    assert "-- given once and kept" in text
    assert "event_fts_data" not in text
    assert "alembic" not in text
