"""Care of the file: a consistent copy, and whether it is whole."""

from __future__ import annotations

import os
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path

from timeline.errors import DatabaseError
from timeline.store import index
from timeline.store.connection import transaction
from timeline.store.failures import explain, explained, path_of


def backup(connection: sqlite3.Connection, target: Path) -> None:
    """Copy the database to a new file, whole and consistent also while others write.

    The copy appears under its name only when complete. Raise `DatabaseError` where a file of that
    name stands or the place cannot be written.
    """
    if target.exists():
        raise DatabaseError(f"{target} exists already", hint="Name another file, or move that one away.")
    if not target.parent.is_dir():
        raise DatabaseError(
            f"{target} cannot be made: there is no folder {target.parent}", hint="Make the folder first."
        )
    unfinished = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with explained(target), closing(sqlite3.connect(unfinished)) as copy:
            connection.backup(copy)
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)


def check(connection: sqlite3.Connection) -> list[str]:
    """What is wrong with the file, in words; empty where all is well.

    Looks at SQLite's own structure, at links that point nowhere, and at whether the full-text index
    holds exactly the words of the events.
    """
    with explained(path_of(connection)):
        damage = [row[0] for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
        broken = Counter((table, parent) for table, _, parent, _ in connection.execute("PRAGMA foreign_key_check"))
    dangling = [
        f"{count} rows of {table} point at rows of {parent} that are gone" for (table, parent), count in broken.items()
    ]
    return damage + dangling + _index_faults(connection)


def repair_index(connection: sqlite3.Connection) -> None:
    """Build the full-text index anew from the events, and from it the index of a large database."""
    with transaction(connection):
        connection.execute("INSERT INTO event_fts (event_fts) VALUES ('rebuild')")
        index.drop(connection)
    index.refresh(connection)


def _index_faults(connection: sqlite3.Connection) -> list[str]:
    """FTS5 compares its index with the view it indexes, and says only that they differ.

    It takes the question for a write, so a file that can only be read is compared in a copy in memory.
    """
    try:
        connection.execute("INSERT INTO event_fts (event_fts, rank) VALUES ('integrity-check', 1)")
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorname.startswith("SQLITE_CORRUPT"):
            return ["the full-text index does not match the events; `timeline db repair` builds it anew"]
        if not error.sqlite_errorname.startswith("SQLITE_READONLY"):
            raise explain(error, path_of(connection)) from error
        with closing(sqlite3.connect(":memory:")) as copy:
            connection.backup(copy)
            return _index_faults(copy)
    return []
