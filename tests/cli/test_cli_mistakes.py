"""Wrong use and bad luck: one clear message, what to do, an exit code, and never a traceback."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.running import Run

# What was asked, the exit code, and words that the message must hold.
MISTAKES = [
    (["lst"], 2, "did you mean list?"),
    (["list", "--jsn"], 2, "--json"),
    (["list", "actr:eu"], 2, "Did you mean actor:?"),
    (["list", "actor:ukrain"], 2, "actor:ukraine"),
    (["list", "theme:acountability"], 2, "theme:accountability"),
    (["list", "date:soonish"], 2, "date:soonish\n       ^"),
    (["list", "date:2026..2025"], 2, "ends before it starts"),
    (["list", "--fields", "id,colour"], 2, "Choose from id"),
    (["list", "--sort", "colour"], 2, "-title"),
    (["list", "--limit", "-1"], 2, "--limit"),
    (["list", "\udcff"], 2, "UTF-8"),
    (["list", 'actor:"eu'], 2, "Close it"),
    (["show", "nothing"], 2, "timeline list"),
    (["show", ""], 2, "timeline list"),
    (["show"], 2, "EVENT"),
    (["documents", "nothing"], 2, "timeline documents"),
    (["documents", "--remove"], 2, "which document?"),
    (["documents", "d0c0", "--date", "2026-02-23", "--remove"], 2, "at once"),
    (["documents", "d0c0", "--date", "31 februari"], 2, "no date that we can read"),
    (["documents", "d0c0", "--date", "2026-02"], 2, "no single day"),
    (["export", "out.xyz"], 2, ".ics"),
    (["export", "out.csv", "--format", "xyz"], 2, "csv"),
    (["export", "nowhere/at/all.csv"], 1, "nowhere"),
    (["sql", "DELETE FROM event"], 2, "only read"),
    (["sql", "SELECT titel FROM timeline"], 2, "Did you mean title?"),
    (["sql", "SELEC"], 2, "--schema"),
    (["sql", ""], 2, "SELECT"),
    (["db", "backup", "nowhere/at/all.db"], 1, "nowhere"),
    (["db", "chek"], 2, "check"),
    (["add"], 2, "PATH"),
    (["add", "missing.txt"], 1, "missing.txt"),
    (["dates", "missing.txt", "--language", "dutch"], 2, "Write nl"),
    (["dates", "missing.txt"], 1, "missing.txt"),
]


@pytest.fixture
def somewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty folder to stand in."""
    (tmp_path / "folder").mkdir()
    monkeypatch.chdir(tmp_path / "folder")


@pytest.mark.usefixtures("database", "somewhere")
@pytest.mark.parametrize(("arguments", "code", "words"), MISTAKES, ids=[" ".join(row[0]) for row in MISTAKES])
def test_a_mistake_gets_one_clear_message(run: Run, arguments: list[str], code: int, words: str) -> None:
    done = run(*arguments)
    assert done.code == code
    assert words in done.err
    assert done.err.startswith("timeline: ")
    assert done.out == ""


def _foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE mine (x)")


def _newer(path: Path) -> None:
    from timeline.store.connection import open_database

    open_database(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 9999")


BAD_DATABASES = [
    ("missing", lambda path: None, "timeline add"),
    ("a text", lambda path: path.write_text("no database at all, " * 100), "--db"),
    ("a folder", lambda path: path.mkdir(), "folder"),
    ("of another program", _foreign, "another program"),
    ("of a newer version", _newer, "newer version"),
]


@pytest.mark.parametrize(("make", "words"), [row[1:] for row in BAD_DATABASES], ids=[row[0] for row in BAD_DATABASES])
@pytest.mark.parametrize("command", [["list"], ["actors"], ["sql", "SELECT 1"], ["db", "check"], ["show", "x"]])
def test_a_database_that_is_none_is_refused_with_a_reason(
    run: Run, tmp_path: Path, make: object, words: str, command: list[str]
) -> None:
    path = tmp_path / "bad.db"
    assert callable(make)
    make(path)
    done = run("--db", str(path), *command)
    assert done.code == 1
    assert words in done.err
    assert str(path) in done.err
