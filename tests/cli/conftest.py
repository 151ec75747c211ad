"""A small database to command, and a way to run the command in this process."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.command_sample import CATALOGUE, DOCUMENT, EVENTS
from tests.cli.running import Ran, Run
from timeline.cli import run_command
from timeline.store.add import add_document
from timeline.store.connection import open_database


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A database with one document and four events, which the command finds through TIMELINE_DB."""
    path = tmp_path / "timeline.db"
    with closing(open_database(path)) as connection:
        add_document(connection, DOCUMENT, EVENTS, catalogue=CATALOGUE)
    monkeypatch.setenv("TIMELINE_DB", str(path))
    monkeypatch.setenv("TIMELINE_LANGUAGE", "en")
    return path


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run `timeline` with these arguments."""

    def run_timeline(*arguments: str) -> Ran:
        code = run_command(arguments)
        printed = capsys.readouterr()
        return Ran(code, printed.out, printed.err)

    return run_timeline
