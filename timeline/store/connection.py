"""Opening the database: one file, made on first use, upgraded when it is older, refused with a reason otherwise.

Current files open with plain `sqlite3`, so that a listing starts at once; Alembic is loaded only
where there is something to make or upgrade.

The rollback journal stays SQLite's default (DELETE), not WAL: the library is one file that people copy,
mail and keep on network folders, where WAL does not work; SQLite before 3.51.3 can corrupt a WAL file
that two programs write; and one short transaction a document keeps waiting readers few.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from timeline.errors import DatabaseError
from timeline.query.folding import fold
from timeline.store.failures import explained, path_of

# "TmLn" in the header tells our files from other SQLite files; the version is the number of the last migration.
APPLICATION_ID = 0x546D4C6E
SCHEMA_VERSION = 3

BUSY_SECONDS = 10.0
CACHE_KIB = 32_768


class Database(sqlite3.Connection):
    """A connection that remembers what it knows of the derived index (`timeline.store.index`)."""

    reader: object = None


def default_path() -> Path:
    """`TIMELINE_DB` where it is set, else `timeline.db` in the platform's data folder."""
    named = os.environ.get("TIMELINE_DB")
    if named:
        return Path(named).expanduser()
    from platformdirs import user_data_path

    return user_data_path("timeline", appauthor=False) / "timeline.db"


def open_database(path: Path | str | None = None, *, create: bool = True) -> sqlite3.Connection:
    """Open the database at `path` (by default `default_path()`), made or upgraded as needed.

    The connection commits each statement by itself; use `transaction` for what belongs together.
    Raise `DatabaseError` where there is none and `create` is false, where the file is no Timeline
    database or of a newer version, and where it cannot be read or made.
    """
    where = Path(path) if path is not None else default_path()
    _check_place(where, create=create, ours=path is None)
    connection = connect(where, "rwc" if create else "rw")
    try:
        with explained(where):
            version = schema_version(connection, where)
            if version == 0 and not create:
                raise _nothing_at(where)
            if version < SCHEMA_VERSION:
                _upgrade(connection, where)
            connection.execute("PRAGMA foreign_keys = ON")
    except BaseException:
        connection.close()
        raise
    return connection


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """A bare connection in SQLite's mode `ro`, `rw` or `rwc`, for files that were checked.

    SQL on it knows the function `fold`, by which names are compared.
    """
    with explained(path):
        connection = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode={mode}",
            uri=True,
            timeout=BUSY_SECONDS,
            isolation_level=None,
            factory=Database,
        )
        connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
        add_functions(connection)
    return connection


def schema_version(connection: sqlite3.Connection, path: Path) -> int:
    """The schema's number, 0 for an empty file; raise `DatabaseError` for what is not ours or newer than we are."""
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if application != APPLICATION_ID:
        if connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            raise DatabaseError(
                f"{path} is a database of another program", hint="Name a Timeline database with --db, or a new file."
            )
        return 0
    if version > SCHEMA_VERSION:
        raise DatabaseError(
            f"{path} was made by a newer version of Timeline (schema {version}; this program knows {SCHEMA_VERSION})",
            hint="Upgrade Timeline, for example with `pipx upgrade timeline-from-documents`.",
        )
    return version


def add_functions(connection: sqlite3.Connection) -> None:
    """Teach a connection `fold`, the SQL function that filters compare names by."""
    connection.create_function("fold", 1, _fold, deterministic=True)


def _fold(value: str | bytes | float | None) -> str | bytes | float | None:
    return fold(value) if isinstance(value, str) else value


@contextmanager
def transaction(connection: sqlite3.Connection, *, keep: bool = True) -> Iterator[None]:
    """All or nothing: commit at the end, roll back on any error; SQLite's own come out as `DatabaseError`.

    With `keep` false everything is taken back at the end: a rehearsal.
    """
    with explained(path_of(connection)):
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT" if keep else "ROLLBACK")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def _check_place(path: Path, *, create: bool, ours: bool) -> None:
    """Refuse a place that cannot hold a database, before SQLite would make or misread one there."""
    try:
        known, folder = path.exists(), path.is_dir()
    except OSError as error:
        raise DatabaseError(
            f"{path} cannot be reached: {error.strerror}", hint="Check the name and who may enter its folder."
        ) from error
    if folder:
        raise DatabaseError(f"{path} is a folder", hint=f"Name a file in it: --db {path / 'timeline.db'}")
    if known:
        return
    if not create:
        raise _nothing_at(path)
    if ours:
        _make_folder(path.parent)
    elif not path.parent.is_dir():
        raise DatabaseError(
            f"{path} cannot be made: there is no folder {path.parent}", hint=f"Make it first: mkdir -p {path.parent}"
        )


def _nothing_at(path: Path) -> DatabaseError:
    return DatabaseError(f"there is no database at {path}", hint="Make one by adding a document: timeline add FILE")


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DatabaseError(
            f"the folder {folder} cannot be made: {error.strerror}",
            hint="Choose another place with --db or TIMELINE_DB.",
        ) from error


def _upgrade(connection: sqlite3.Connection, path: Path) -> None:
    from timeline.store.migrate import upgrade

    upgrade(connection, path)
