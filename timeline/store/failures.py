"""What SQLite complains about, in words that tell a person what to do."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from timeline.errors import DatabaseError

# The first word of SQLite's error name after "SQLITE_", what it means for the file, and what to do.
_MEANINGS = {
    "NOTADB": ("{path} is not a database", "Name another file with --db, or move this one away."),
    "CORRUPT": (
        "{path} is damaged",
        "Put a backup in its place, or add the documents again to a new database (--db NEW).",
    ),
    "CANTOPEN": (
        "{path} cannot be opened or written",
        "Check that you may write in its folder, or choose another with --db.",
    ),
    "READONLY": (
        "{path} can only be read",
        "Check the permissions of the file and its folder, or choose another with --db.",
    ),
    "PERM": (
        "{path} may not be opened",
        "Check the permissions of the file and its folder, or choose another with --db.",
    ),
    "BUSY": ("{path} is in use by another program", "Wait until that has finished, then try again."),
    "LOCKED": ("{path} is in use by another program", "Wait until that has finished, then try again."),
    "FULL": ("the disk of {path} is full", "Make room; nothing of this step was stored."),
    "IOERR": (
        "{path} cannot be read or written: the disk or network failed",
        "Check the disk; nothing of this step was stored.",
    ),
}
_FALLBACK = "Run `timeline db check` to see whether the file is whole."


def explain(error: sqlite3.Error, path: object) -> DatabaseError:
    """The same failure as an error of ours: message and hint."""
    name = getattr(error, "sqlite_errorname", "").removeprefix("SQLITE_").partition("_")[0]
    message, hint = _MEANINGS.get(name, (f"{{path}}: {error}", _FALLBACK))
    return DatabaseError(message.replace("{path}", str(path)), hint=hint)


def path_of(connection: sqlite3.Connection) -> str:
    """The file behind a connection."""
    return str(connection.execute("PRAGMA database_list").fetchone()[2])


@contextmanager
def explained(path: object) -> Iterator[None]:
    """Raise `DatabaseError` for whatever SQLite complains about inside the block."""
    try:
        yield
    except sqlite3.Error as error:
        raise explain(error, path) from error
