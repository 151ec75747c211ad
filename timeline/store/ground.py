"""What an event stands on: the documents that tell it, and what a person decided about it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection

_PERSONAL = (
    "(e.edited OR e.review <> 'proposed' OR e.note IS NOT NULL"
    " OR EXISTS (SELECT 1 FROM event_settled AS s WHERE s.event_id = e.id)"
    " OR EXISTS (SELECT 1 FROM event_tag AS t WHERE t.event_id = e.id))"
)


def told_by(connection: sqlite3.Connection, document: int) -> list[int]:
    """Row numbers of the events that a document tells, in the order of its text."""
    select = "SELECT event_id FROM mention WHERE document_id = ? GROUP BY event_id ORDER BY min(start), event_id"
    return [key for (key,) in connection.execute(select, (document,))]


def ids_of(connection: sqlite3.Connection, keys: Collection[int]) -> list[str]:
    """The ids of events by row number."""
    select = "SELECT uid FROM event WHERE id IN (SELECT value FROM json_each(?))"
    return [uid for (uid,) in connection.execute(select, (json.dumps(list(keys)),))]


def decided(connection: sqlite3.Connection, keys: Collection[int]) -> set[int]:
    """Those that a person decided on, or wrote something on."""
    return _among(connection, keys, _PERSONAL)


def without_ground(connection: sqlite3.Connection, keys: Collection[int]) -> set[int]:
    """Those that no document tells any more and no person decided on."""
    told = "EXISTS (SELECT 1 FROM mention AS m WHERE m.event_id = e.id)"
    return _among(connection, keys, f"NOT {told} AND NOT {_PERSONAL}")


def told_by_no_other(connection: sqlite3.Connection, keys: Collection[int], document: int) -> set[int]:
    """Those that no document beside this one tells."""
    other = f"EXISTS (SELECT 1 FROM mention AS m WHERE m.event_id = e.id AND m.document_id <> {int(document)})"
    return _among(connection, keys, f"NOT {other}")


def drop_mentions(connection: sqlite3.Connection, keys: Collection[int], document: int) -> None:
    """Forget where a document tells of events."""
    connection.execute(
        "DELETE FROM mention WHERE document_id = ? AND event_id IN (SELECT value FROM json_each(?))",
        (document, json.dumps(list(keys))),
    )


def _among(connection: sqlite3.Connection, keys: Collection[int], condition: str) -> set[int]:
    select = f"SELECT e.id FROM event AS e WHERE e.id IN (SELECT value FROM json_each(?)) AND {condition}"
    return {key for (key,) in connection.execute(select, (json.dumps(list(keys)),))}
