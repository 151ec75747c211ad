"""What a document would have changed of fields that a person settled: it changes nothing, and waits for the person."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from timeline.store.corrections.image import DECIDABLE, images
from timeline.store.linking.readings import combined, stored_readings

_DECIDED = (
    "SELECT uid FROM event AS e WHERE id IN (SELECT value FROM json_each(?)) AND (review = 'confirmed'"
    " OR EXISTS (SELECT 1 FROM event_settled AS s WHERE s.event_id = e.id))"
)


@contextmanager
def refusing(connection: sqlite3.Connection, keys: Sequence[int], document: int) -> Iterator[None]:
    """A block in which what documents say of events may change; what `document` changes of settled fields then waits.

    Compared is what all documents of an event say together, before and after: a title more changes nothing where the
    first one stands. What comes to be what the person said is no question any more.
    """
    settled = _settled(connection, keys)
    before = _said(connection, settled)
    yield
    after = _said(connection, settled)
    for key in before.keys() & after.keys():
        for field, stands in settled[key].items():
            says = after[key][field]
            if says != before[key][field]:
                _refuse(connection, (key, field, document), says, stands)


def _refuse(connection: sqlite3.Connection, place: tuple[int, str, int], says: Any, stands: Any) -> None:
    connection.execute("DELETE FROM event_refusal WHERE event_id = ? AND field = ? AND document_id = ?", place)
    if says != stands:
        insert = "INSERT INTO event_refusal (event_id, field, document_id, value) VALUES (?, ?, ?, ?)"
        connection.execute(insert, (*place, json.dumps(says, ensure_ascii=False)))


def _settled(connection: sqlite3.Connection, keys: Sequence[int]) -> dict[int, dict[str, Any]]:
    """What events hold in the fields that a person settled, by row number; of confirmed ones in all."""
    ids = [uid for (uid,) in connection.execute(_DECIDED, (json.dumps(keys),))]
    settled = {}
    for image in images(connection, ids).values():
        fields = (
            DECIDABLE if image["review"] == "confirmed" else [name for name in DECIDABLE if name in image["settled"]]
        )
        values = {**image, "actors": [slug for slug, *_ in image["actors"]]}
        settled[image["key"]] = {field: values[field] for field in fields}
    return settled


def _said(connection: sqlite3.Connection, keys: Collection[int]) -> dict[int, dict[str, Any]]:
    readings = stored_readings(connection, keys)
    return {key: combined(list(of_documents.values())) for key, of_documents in readings.items()}
