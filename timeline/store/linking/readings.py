"""What each document says of an event that several tell, and what the event then says."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from timeline.model import Event
from timeline.store.corrections.image import DECIDABLE, SAID, images, said, stored_actors
from timeline.store.corrections.writing import WRITERS

_MOST_THEMES = 3
_JOINED = ("actors", "references", "amounts")

Reading = Mapping[str, Any]


def combined(readings: Sequence[Reading]) -> dict[str, Any]:
    """What an event says when these documents tell it: date, title and status of the first, names and sums of all."""
    first, *others = readings
    content = dict(first)
    for field in _JOINED:
        content[field] = _each_once(field, [value for reading in readings for value in reading[field]])
    for other in others:
        themes = dict.fromkeys([*content["themes"], *other["themes"]])
        content["themes"] = list(themes)[: max(_MOST_THEMES, len(first["themes"]))]
        content["reasons"] = {**other["reasons"], **content["reasons"]}
    return content


def keep_reading(connection: sqlite3.Connection, key: int, document: int, event: Event, why: str | None = None) -> None:
    """Remember what a document says of an event; `why` it counts as that event, None to leave that as it is."""
    connection.execute(
        "INSERT INTO event_reading (event_id, document_id, said, why) VALUES (?1, ?2, ?3, coalesce(?4, ''))"
        " ON CONFLICT DO UPDATE SET said = excluded.said, why = coalesce(?4, why)",
        (key, document, json.dumps(said(event), ensure_ascii=False), why),
    )


def stored_readings(connection: sqlite3.Connection, keys: Collection[int]) -> dict[int, dict[int, dict[str, Any]]]:
    """What documents (by row number) say of events (by row number), where that is kept."""
    found: dict[int, dict[int, dict[str, Any]]] = {}
    select = "SELECT event_id, document_id, said FROM event_reading WHERE event_id IN (SELECT value FROM json_each(?))"
    for key, document, content in connection.execute(select, (json.dumps(list(keys)),)):
        found.setdefault(key, {})[document] = json.loads(content)
    return found


def recombine(connection: sqlite3.Connection, keys: Collection[int]) -> None:
    """Let events say what their documents do, apart from what a person settled.

    The documents speak in the order in which they tell it; their actors are stored. Whoever calls this keeps the
    full-text index in step.
    """
    readings = stored_readings(connection, keys)
    for key, of_documents in readings.items():
        row = connection.execute("SELECT uid, review, edited FROM event WHERE id = ?", (key,)).fetchone()
        order = connection.execute(
            "SELECT document_id FROM mention WHERE event_id = ? GROUP BY document_id ORDER BY min(id)", (key,)
        )
        telling = [of_documents[document] for (document,) in order if document in of_documents]
        if not telling or row[1] != "proposed" or row[2]:
            continue
        uid = row[0]
        image = images(connection, [uid])[uid]
        content = combined(telling)
        known = stored_actors(connection, content["actors"])
        content["actors"] = [known[slug] for slug in content["actors"] if slug in known]
        changed = {
            field: content[field]
            for field in SAID
            if content[field] != image[field] and not (field in DECIDABLE and field in image["settled"])
        }
        for field in (name for name in WRITERS if name in changed):
            WRITERS[field](connection, key, changed[field])
        if changed:
            connection.execute("UPDATE event SET sequence = sequence + 1 WHERE id = ?", (key,))


def _each_once(field: str, values: Sequence[Any]) -> list[Any]:
    """Each actor, paper (by id) and sum (by value and currency) once."""
    width = {"actors": None, "references": 1, "amounts": 2}[field]
    keyed: dict[str, Any] = {}
    for value in values:
        keyed.setdefault(json.dumps(value if width is None else value[:width]), value)
    return list(keyed.values())
