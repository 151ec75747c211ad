"""What was asked in SQL comes back, in the prompt and in the browser."""

from __future__ import annotations

import stat
from pathlib import Path

from prompt_toolkit.history import FileHistory

from timeline.store.sql_history import past, remember


def test_the_latest_comes_first_and_each_once(tmp_path: Path) -> None:
    file = tmp_path / "data" / "sql-history"
    for text in ("SELECT 1", "SELECT\n  2", "SELECT 1"):
        remember(file, text)
    assert past(file) == ["SELECT 1", "SELECT\n  2"]


def test_it_is_the_prompts_own(tmp_path: Path) -> None:
    file = tmp_path / "sql-history"
    FileHistory(file).store_string("SELECT 1;")
    remember(file, "SELECT 2")
    assert past(file) == list(FileHistory(file).load_history_strings()) == ["SELECT 2", "SELECT 1;"]


def test_nothing_kept_is_nothing_past(tmp_path: Path) -> None:
    assert past(tmp_path / "none") == []


def test_others_cannot_read_it(tmp_path: Path) -> None:
    file = tmp_path / "sql-history"
    remember(file, "SELECT 1")
    assert not stat.S_IMODE(file.stat().st_mode) & 0o077
