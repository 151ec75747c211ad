"""What each document says of an event that several tell or a person changed, and what the event then says."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

from timeline.model import Amount, Event, Reference
from timeline.store.clock import now
from timeline.store.corrections.image import DECIDABLE, SAID, images, said, stored_actors
from timeline.store.corrections.writing import WRITERS
from timeline.store.linking.cast import decided_cast
from timeline.when import When

_MOST_THEMES = 3
_JOINED = ("actors", "references", "amounts")
_SUREST = ("happened", "ongoing", "planned", "hypothetical")  # what one document saw happen is no plan any more

Reading = Mapping[str, Any]


def combined(readings: Sequence[Reading]) -> dict[str, Any]:
    """What an event says when these documents tell it: the title of the first, the most exact date within its own,
    the surest status, and the names, papers and sums of all."""
    first, *others = readings
    content = dict(first)
    content["date"] = _sharpest([reading["date"] for reading in readings])
    content["status"] = min((reading["status"] for reading in readings), key=_SUREST.index)
    for field in _JOINED:
        content[field] = _each_once(field, [value for reading in readings for value in reading[field]])
    for other in others:
        themes = dict.fromkeys([*content["themes"], *other["themes"]])
        content["themes"] = list(themes)[: max(_MOST_THEMES, len(first["themes"]))]
        content["reasons"] = {**other["reasons"], **content["reasons"]}
    return content


def as_read(event: Event, reading: Reading) -> Event:
    """The event as one document tells it."""
    return replace(
        event,
        when=When.parse(reading["date"]),
        title=reading["title"],
        status=reading["status"],
        actors=tuple(reading["actors"]),
        themes=tuple(reading["themes"]),
        references=tuple(Reference(*row) for row in reading["references"]),
        amounts=tuple(Amount(*row) for row in reading["amounts"]),
        reasons=dict(reading["reasons"]),
    )


def keep_reading(connection: sqlite3.Connection, key: int, document: int, event: Event, why: str | None = None) -> None:
    """Remember what a document says of an event; `why` it counts as that event, None to leave that as it is."""
    connection.execute(
        "INSERT INTO event_reading (event_id, document_id, said, why) VALUES (?1, ?2, ?3, coalesce(?4, ''))"
        " ON CONFLICT DO UPDATE SET said = excluded.said, why = coalesce(?4, why)",
        (key, document, json.dumps(said(event), ensure_ascii=False), why),
    )


def drop_readings(connection: sqlite3.Connection, keys: Collection[int], document: int) -> None:
    """Forget what a document says of events that it no longer tells."""
    connection.execute(
        "DELETE FROM event_reading WHERE document_id = ? AND event_id IN (SELECT value FROM json_each(?))",
        (document, json.dumps(list(keys))),
    )


def stored_readings(connection: sqlite3.Connection, keys: Collection[int]) -> dict[int, dict[int, dict[str, Any]]]:
    """What documents (by row number) say of events (by row number), where that is kept; first what was added first.

    Their actors are those that a person says they are.
    """
    found: dict[int, dict[int, dict[str, Any]]] = {}
    select = (
        "SELECT event_id, document_id, said FROM event_reading WHERE event_id IN (SELECT value FROM json_each(?))"
        " ORDER BY event_id, document_id"
    )
    cast = decided_cast(connection)
    for key, document, content in connection.execute(select, (json.dumps(list(keys)),)):
        reading = json.loads(content)
        found.setdefault(key, {})[document] = reading | {"actors": cast.among(reading["actors"])}
    return found


def reasons(connection: sqlite3.Connection, event_id: str) -> dict[str, str]:
    """Why what a document tells counts as this event, by the document's id; the first one needs no reason."""
    select = (
        "SELECT d.uid, r.why FROM event AS e JOIN event_reading AS r ON r.event_id = e.id JOIN document AS d"
        " ON d.id = r.document_id WHERE e.uid = ? AND r.why <> ''"
    )
    return dict(connection.execute(select, (event_id,)).fetchall())


def recombine(connection: sqlite3.Connection, keys: Collection[int]) -> None:
    """Let events say what their documents do, apart from what a person settled.

    The documents speak in the order in which they were added; their actors are stored. Whoever calls this keeps the
    full-text index in step.
    """
    readings = stored_readings(connection, keys)
    open_ones = _open(connection, readings)
    stored = images(connection, list(open_ones.values()))
    for key, uid in open_ones.items():
        image = stored[uid]
        content = combined(list(readings[key].values()))
        known = stored_actors(connection, content["actors"])
        content["actors"] = [known[slug] for slug in content["actors"] if slug in known]
        changed = [
            field
            for field in SAID
            if content[field] != image[field] and not (field in DECIDABLE and field in image["settled"])
        ]
        for field in (name for name in WRITERS if name in changed):
            WRITERS[field](connection, key, content[field])
        if changed:
            stamp = "UPDATE event SET sequence = sequence + 1, updated_at = ? WHERE id = ?"
            connection.execute(stamp, (now(), key))


def _open(connection: sqlite3.Connection, keys: Collection[int]) -> dict[int, str]:
    """Row number and id of the events that no person has decided as a whole."""
    select = (
        "SELECT id, uid FROM event WHERE review = 'proposed' AND NOT edited AND id IN (SELECT value FROM json_each(?))"
    )
    return dict(connection.execute(select, (json.dumps(list(keys)),)).fetchall())


def _sharpest(dates: Sequence[str]) -> str:
    """The first date, or a more exact one that lies in it."""
    first, *others = map(When.parse, dates)
    for other in others:
        inside = first.first_day <= other.first_day and other.last_day <= first.last_day
        if inside and other.last_day - other.first_day < first.last_day - first.first_day:
            first = other
    return first.edtf


def _each_once(field: str, values: Sequence[Any]) -> list[Any]:
    """Each actor, paper (by id) and sum (by value and currency) once."""
    width = {"actors": None, "references": 1, "amounts": 2}[field]
    keyed: dict[str, Any] = {}
    for value in values:
        keyed.setdefault(json.dumps(value if width is None else value[:width]), value)
    return list(keyed.values())
