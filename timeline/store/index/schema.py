"""The tables of the index, and the triggers that note what changes after it was built.

They are made when a database first gets an index, not by a migration: whoever wants to may drop them all.
"""

from __future__ import annotations

import sqlite3
from typing import NamedTuple

from timeline.store.connection import SCHEMA_VERSION

FORMAT = 1  # of the blobs; an index of another format counts as none
MOST_CHANGES = 5_000  # events that changed since; with more, the first question after a change exceeds 50 ms

NUMBERS = "I"  # the `array` code of row numbers, days and places
NOWHERE = 0xFFFFFFFF  # the place of a row number that has no event

# The values of each kind that events are counted and filtered by: value and row number of the event.
KINDS = {
    "actor": "SELECT actor_id, event_id FROM event_actor WHERE {among}",
    "theme": "SELECT theme_id, event_id FROM event_theme WHERE {among}",
    "ref": "SELECT reference_id, event_id FROM event_reference WHERE {among}",
    "document": "SELECT document_id, event_id FROM mention WHERE {among}",
    "section": "SELECT section, event_id FROM mention WHERE section <> '' AND {among}",
    "tag": "SELECT tag, event_id FROM event_tag WHERE {among}",
    "status": "SELECT status, event_id FROM (SELECT status, id AS event_id FROM event) WHERE {among}",
    "review": "SELECT review, event_id FROM (SELECT review, id AS event_id FROM event) WHERE {among}",
    "precision": 'SELECT "precision", event_id FROM (SELECT "precision", id AS event_id FROM event) WHERE {among}',
}

_TABLES = (
    """
CREATE TABLE IF NOT EXISTS index_state (
    format  INTEGER NOT NULL,
    schema  INTEGER NOT NULL,   -- of the tables that it was built from
    token   TEXT NOT NULL,      -- another one each time it is built
    valid   INTEGER NOT NULL,   -- it holds all changes of earlier epochs
    current INTEGER NOT NULL    -- the epoch that changes are noted under now
)""",
    """
CREATE TABLE IF NOT EXISTS index_blob (
    id   INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    key  NOT NULL,
    data BLOB NOT NULL,
    UNIQUE (kind, key)
)""",
    """
CREATE TABLE IF NOT EXISTS index_changed (
    event_id INTEGER NOT NULL,
    epoch    INTEGER NOT NULL,
    PRIMARY KEY (event_id, epoch)
) WITHOUT ROWID""",
)

# What an answer depends on: table, the column with the event's number, and the columns whose change matters.
_WATCHED = (
    ("event", "id", " OF id, first_day, last_day, precision, title, status, review, note"),
    *((table, "event_id", "") for table in ("mention", "event_actor", "event_theme", "event_reference", "event_tag")),
)
_MOMENTS = (("INSERT", ("NEW",)), ("DELETE", ("OLD",)), ("UPDATE", ("OLD", "NEW")))
_NOTE = (
    "INSERT INTO index_changed SELECT {row}.{column}, current FROM index_state WHERE NOT EXISTS"
    " (SELECT 1 FROM index_changed WHERE event_id = {row}.{column} AND epoch = current);"
)
TRIGGERS = {
    f"index_changed_{moment.lower()}_{table}": f"CREATE TRIGGER IF NOT EXISTS index_changed_{moment.lower()}_{table}"
    f" AFTER {moment}{columns if moment == 'UPDATE' else ''} ON {table}"
    f" BEGIN {' '.join(_NOTE.format(row=row, column=column) for row in rows)} END"
    for table, column, columns in _WATCHED
    for moment, rows in _MOMENTS
}


class State(NamedTuple):
    """Which index there is, and up to which epoch it holds all changes."""

    token: str
    valid: int
    current: int


def create(connection: sqlite3.Connection) -> None:
    """Make what is missing of the tables and triggers; an index that misses a trigger is emptied."""
    if not _is_watched(connection):
        drop(connection)
    for statement in (*_TABLES, *TRIGGERS.values()):
        connection.execute(statement)


def drop(connection: sqlite3.Connection) -> None:
    """Remove the tables and triggers, as far as there are any."""
    for trigger in TRIGGERS:
        connection.execute(f"DROP TRIGGER IF EXISTS {trigger}")
    for table in ("index_state", "index_blob", "index_changed"):
        connection.execute(f"DROP TABLE IF EXISTS {table}")


def state(connection: sqlite3.Connection) -> State | None:
    """The state of an index that can be used, None where there is none."""
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'index_state'").fetchone():
        return None
    row = connection.execute("SELECT format, schema, token, valid, current FROM index_state").fetchone()
    if row is None or row[:2] != (FORMAT, SCHEMA_VERSION) or not _is_watched(connection):
        return None
    return State(*row[2:])


def changed(connection: sqlite3.Connection, since: int) -> list[int]:
    """Row numbers of the events that changed in an epoch or later, one more than `MOST_CHANGES` at most."""
    select = "SELECT DISTINCT event_id FROM index_changed WHERE epoch >= ? LIMIT ?"
    return [key for (key,) in connection.execute(select, (since, MOST_CHANGES + 1))]


def _is_watched(connection: sqlite3.Connection) -> bool:
    """Whether every trigger is there: a table that was made anew has lost its own."""
    select = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    return TRIGGERS.keys() <= {name for (name,) in connection.execute(select)}
