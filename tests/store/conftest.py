"""A fresh database for each test, copied from one that was made once."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from timeline.store.connection import open_database


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database without events, not to be written to."""
    path = tmp_path_factory.mktemp("empty") / "empty.db"
    open_database(path).close()
    return path


@pytest.fixture
def path(tmp_path: Path, empty_database: Path) -> Path:
    """A database file of the test's own, without events."""
    return Path(shutil.copy(empty_database, tmp_path / "timeline.db"))


@pytest.fixture
def connection(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(open_database(path)) as opened:
        yield opened
