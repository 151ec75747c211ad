"""Keeping the full-text index in step with the events.

The index holds no text of its own: to take an event out, FTS5 must be told the very words it was given.
So whoever changes a title, note or mention calls `forget` before and `learn` after, in one transaction.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection


def forget(connection: sqlite3.Connection, keys: Collection[int]) -> None:
    """Take events out of the index, while their words are still as they were learnt."""
    connection.execute(
        "INSERT INTO event_fts (event_fts, rowid, title, text)"
        " SELECT 'delete', id, title, text FROM event_text WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(keys)),),
    )


def learn(connection: sqlite3.Connection, keys: Collection[int]) -> None:
    """Put events into the index, with their words as they are now."""
    connection.execute(
        "INSERT INTO event_fts (rowid, title, text)"
        " SELECT id, title, text FROM event_text WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(keys)),),
    )
