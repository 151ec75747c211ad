"""Upgrading: all or nothing, a copy first, and the tables always what the migrations make."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory

from tests.store.builders import CATALOGUE, a_document, an_event
from timeline.errors import DatabaseError
from timeline.resources import resource
from timeline.store import connection as opening
from timeline.store import migrate
from timeline.store.add import add_document
from timeline.store.connection import SCHEMA_VERSION, open_database

NEXT = f"{SCHEMA_VERSION + 1:04}"
MIGRATION = f"""
from alembic import op
revision = "{NEXT}"
down_revision = "{SCHEMA_VERSION:04}"

def upgrade():
    op.execute("ALTER TABLE event ADD COLUMN colour TEXT")
    op.execute("CREATE TABLE palette (colour TEXT)")
    {{last}}
"""


@pytest.fixture
def next_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Makes the program one migration newer; its last statement is the test's."""

    def install(last: str) -> None:
        folder = Path(shutil.copytree(resource("migrations"), tmp_path / "migrations"))
        (folder / "versions" / f"{NEXT}_next.py").write_text(MIGRATION.format(last=last))
        monkeypatch.setattr(migrate, "resource", lambda _: folder)
        for module in (opening, migrate):
            monkeypatch.setattr(module, "SCHEMA_VERSION", SCHEMA_VERSION + 1)

    return install


@pytest.fixture
def filled(path: Path) -> Path:
    with closing(open_database(path)) as connection:
        add_document(connection, a_document(), [an_event()], catalogue=CATALOGUE)
    return path


def test_the_migrations_make_the_tables() -> None:
    assert migrate.check() == ""


def test_a_difference_between_migrations_and_tables_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(migrate, "check", lambda: "add_column event.colour")
    assert migrate.main(["check"]) == 1
    assert capsys.readouterr().out == "add_column event.colour\n"


def test_the_schema_number_is_that_of_the_last_migration() -> None:
    config = Config()
    config.set_main_option("script_location", str(resource("migrations")))
    assert ScriptDirectory.from_config(config).get_current_head() == f"{SCHEMA_VERSION:04}"


def test_an_older_database_is_upgraded_with_its_data_and_a_copy_kept(
    filled: Path, next_version: Callable[[str], None]
) -> None:
    next_version("pass")
    with closing(open_database(filled)) as connection:
        assert connection.execute("SELECT title, colour FROM event").fetchall() == [("Akkoord over een lening", None)]
        assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION + 1,)
    copy = filled.with_name(f"timeline.db.v{SCHEMA_VERSION}.backup")
    with closing(sqlite3.connect(copy)) as kept:
        assert kept.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
        assert kept.execute("SELECT count(*) FROM event").fetchone() == (1,)


@pytest.mark.parametrize("failure", ["op.execute('INSERT INTO nowhere VALUES (1)')", "raise SystemExit"])
def test_an_upgrade_that_fails_leaves_the_file_as_it_was(
    filled: Path, next_version: Callable[[str], None], failure: str
) -> None:
    with closing(sqlite3.connect(filled)) as connection:
        before = list(connection.iterdump())
    next_version(failure)
    with pytest.raises((Exception, SystemExit)):
        open_database(filled)
    with closing(sqlite3.connect(filled)) as connection:
        assert list(connection.iterdump()) == before
        assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)


def test_an_upgrade_that_would_break_links_is_refused(filled: Path, next_version: Callable[[str], None]) -> None:
    next_version("op.execute('INSERT INTO event_tag VALUES (99, 1)')")
    with pytest.raises(DatabaseError, match="a row of its table event_tag points nowhere"):
        open_database(filled)


def test_an_earlier_copy_is_not_overwritten(filled: Path, next_version: Callable[[str], None]) -> None:
    earlier = filled.with_name(f"timeline.db.v{SCHEMA_VERSION}.backup")
    earlier.write_text("mine")
    next_version("pass")
    open_database(filled).close()
    assert earlier.read_text() == "mine"
    assert filled.with_name(f"timeline.db.v{SCHEMA_VERSION}-1.backup").exists()
