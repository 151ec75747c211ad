"""Opening: made on first use, quick afterwards, and a plain word for whatever cannot be opened."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from timeline.errors import DatabaseError
from timeline.store import connection as opening
from timeline.store.connection import APPLICATION_ID, SCHEMA_VERSION, default_path, open_database, transaction

NOBODY = 65534


def a_text_file(folder: Path) -> Path:
    path = folder / "letter.txt"
    path.write_text("Geachte voorzitter,\n" * 100)
    return path


def a_database_of_another_program(folder: Path) -> Path:
    path = folder / "other.db"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE song (title TEXT)")
    return path


def a_newer_database(folder: Path) -> Path:
    path = folder / "newer.db"
    with closing(open_database(path)) as newer:
        newer.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    return path


def a_damaged_database(folder: Path) -> Path:
    path = folder / "damaged.db"
    open_database(path).close()
    content = bytearray(path.read_bytes())
    content[100:4096] = b"\xff" * 3996
    path.write_bytes(content)
    return path


def nothing_there(folder: Path) -> Path:
    return folder / "nothing.db"


def an_empty_file(folder: Path) -> Path:
    path = folder / "empty.db"
    path.touch()
    return path


def no_folder_there(folder: Path) -> Path:
    return folder / "nowhere" / "timeline.db"


def a_file_for_a_folder(folder: Path) -> Path:
    return a_text_file(folder) / "timeline.db"


def a_name_too_long(folder: Path) -> Path:
    return folder / ("x" * 5000)


BAD = [
    (a_text_file, True, "letter.txt is not a database", "Name another file"),
    (a_database_of_another_program, True, "other.db is a database of another program", "--db"),
    (a_newer_database, True, "newer.db was made by a newer version", "Upgrade Timeline"),
    (a_damaged_database, True, "damaged.db is damaged", "backup"),
    (lambda folder: folder, True, "is a folder", "timeline.db"),
    (nothing_there, False, "there is no database at", "timeline add FILE"),
    (an_empty_file, False, "there is no database at", "timeline add FILE"),
    (no_folder_there, True, "there is no folder", "mkdir -p"),
    (a_name_too_long, True, "cannot be reached: File name too long", "Check the name"),
    (a_file_for_a_folder, True, "there is no folder", "mkdir -p"),
]


def content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


@pytest.mark.parametrize(("make", "create", "message", "hint"), BAD)
def test_what_cannot_be_opened_says_what_where_and_what_to_do(
    tmp_path: Path, make: Callable[[Path], Path], create: bool, message: str, hint: str
) -> None:
    path = make(tmp_path)
    before = content(path)
    with pytest.raises(DatabaseError) as failure:
        open_database(path, create=create)
    assert message in failure.value.message
    assert str(path) in failure.value.message
    assert hint in failure.value.hint
    assert "\n" not in failure.value.message
    assert content(path) == before


def test_first_use_makes_the_database(tmp_path: Path) -> None:
    with closing(open_database(tmp_path / "new.db")) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
        assert connection.execute("SELECT count(*) FROM timeline").fetchone() == (0,)


@pytest.mark.parametrize("name", ["met spatie.db", "vraag?teken.db", "hek#je.db", "100%.db", "Київ.db"])
def test_any_file_name_will_do(tmp_path: Path, name: str) -> None:
    open_database(tmp_path / name).close()
    assert [file.name for file in tmp_path.iterdir()] == [name]


def test_the_default_place_is_made_with_its_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TIMELINE_DB", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("HOME", str(tmp_path))
    open_database().close()
    assert default_path().is_file()
    assert default_path().is_relative_to(tmp_path)


def test_the_environment_names_the_default_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIMELINE_DB", str(tmp_path / "mine.db"))
    assert default_path() == tmp_path / "mine.db"


def test_opening_a_current_database_imports_nothing_heavy(path: Path) -> None:
    code = f"""
import sys
from timeline.store.connection import open_database
from timeline.store.find import rows
from timeline.query import parse
rows(open_database({str(path)!r}, create=False), parse("status:planned"))
heavy = {{"sqlalchemy", "sqlmodel", "pydantic", "alembic", "textual", "rapidfuzz", "platformdirs"}} & sys.modules.keys()
sys.exit(f"imports {{heavy}}" if heavy else 0)
"""
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


def test_two_that_start_at_once_make_one_database(tmp_path: Path) -> None:
    code = f"from timeline.store.connection import open_database; open_database({str(tmp_path / 'new.db')!r})"
    with ThreadPoolExecutor(3) as pool:
        started = [pool.submit(subprocess.run, [sys.executable, "-c", code], check=True) for _ in range(3)]
    assert all(process.result().returncode == 0 for process in started)


def test_another_writer_is_waited_for_and_then_named(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "BUSY_SECONDS", 0.1)
    with closing(open_database(path)) as first, closing(open_database(path)) as second:
        first.execute("BEGIN IMMEDIATE")
        with pytest.raises(DatabaseError, match="in use by another program"), transaction(second):
            pass
        first.execute("COMMIT")
        with transaction(second):
            second.execute("INSERT INTO theme (slug, label) VALUES ('a', 'A')")
        assert first.execute("SELECT slug FROM theme").fetchall() == [("a",)]


def store_and_stop(connection: sqlite3.Connection) -> None:
    with transaction(connection):
        connection.execute("INSERT INTO theme (slug, label) VALUES ('a', 'A')")
        raise KeyboardInterrupt


def test_first_use_waits_for_another_program_and_then_names_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "BUSY_SECONDS", 0.1)
    with closing(sqlite3.connect(tmp_path / "new.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DatabaseError, match="in use by another program"):
            open_database(tmp_path / "new.db")


def test_an_error_takes_everything_back(path: Path) -> None:
    with closing(open_database(path)) as connection:
        with pytest.raises(KeyboardInterrupt):
            store_and_stop(connection)
        assert connection.execute("SELECT count(*) FROM theme").fetchone() == (0,)


def test_links_to_nothing_are_refused(path: Path) -> None:
    with closing(open_database(path)) as connection, pytest.raises(sqlite3.IntegrityError):
        connection.execute("INSERT INTO event_tag VALUES (1, 'tag')")


# Opens and writes as a user who owns nothing, since root may write anywhere; what Python needs is imported before.
OPEN = f"""
import os, sys
from timeline.errors import DatabaseError
from timeline.store.connection import open_database, transaction
if os.geteuid() == 0:
    os.setgid({NOBODY})
    os.setuid({NOBODY})
try:
    connection = open_database(sys.argv[1])
    print(connection.execute("SELECT count(*) FROM event").fetchone()[0])
    with transaction(connection):
        connection.execute("INSERT INTO theme (slug, label) VALUES ('a', 'A')")
except DatabaseError as error:
    print(error.message, "|", error.hint)
"""


def open_without_rights(path: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", OPEN, str(path)], check=False, capture_output=True, text=True)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that everybody may look into; pytest's own are closed to other users, and stay so."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder
        folder.chmod(0o755)


def test_a_read_only_folder_can_be_read_and_says_why_not_written(open_folder: Path, empty_database: Path) -> None:
    path = Path(shutil.copy(empty_database, open_folder / "timeline.db"))
    path.chmod(0o444)
    open_folder.chmod(0o555)
    done = open_without_rights(path)
    assert done.stdout.splitlines()[0] == "0", done.stderr
    assert "can only be read" in done.stdout


def test_a_new_database_in_a_read_only_folder_is_refused(open_folder: Path) -> None:
    open_folder.chmod(0o555)
    done = open_without_rights(open_folder / "new.db")
    assert "new.db cannot be opened or written | Check that you may write in its folder" in done.stdout, done.stderr
    assert list(open_folder.iterdir()) == []
