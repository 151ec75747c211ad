"""Images back into the tables: one writer a field, so that any step can be taken back and taken again."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from timeline.model import Event, Mention, Reference
from timeline.store import write
from timeline.store.clock import now
from timeline.store.names import reference_keys, theme_keys
from timeline.store.search import forget, learn
from timeline.store.text_places import moved
from timeline.when import When

Connection = sqlite3.Connection
Writer = Callable[[Connection, int, Any], None]

_WORDED = {"title", "note", "mentions"}  # what full-text search reads
_LASTING = {"date", "status", "mentions"}  # what open ends count up to

# An event as it is made, before its fields are written.
_MAKE = (
    'INSERT INTO event (id, uid, edtf, start, "end", first_day, last_day, precision, approximate, title, status,'
    " review, note, edited, created_at, updated_at, sequence)"
    " VALUES (?, ?, '0001', '0001-01-01', '0001-01-01', 1, 1, 'day', 0, '', 'happened', 'proposed', NULL, 0, ?, ?, ?)"
)


def write_events(connection: Connection, wanted: Mapping[str, Mapping[str, Any] | None]) -> None:
    """Bring events, by id, to the fields given; None removes one, and one that is not there is made.

    Every change counts as one more in the event's sequence, also where it takes an earlier one back: calendars that
    saw the later state must learn of it.
    """
    keys = _keys(connection, list(wanted))
    worded = {uid for uid, fields in wanted.items() if fields is None or uid not in keys or fields.keys() & _WORDED}
    forget(connection, [keys[uid] for uid in worded if uid in keys])
    write.delete_events(connection, [keys.pop(uid) for uid, fields in wanted.items() if fields is None and uid in keys])
    kept = {uid: fields for uid, fields in wanted.items() if fields is not None}
    for uid, fields in kept.items():
        if uid not in keys:
            keys[uid] = _make(connection, uid, fields)
        for name, writer in WRITERS.items():
            if name in fields:
                writer(connection, keys[uid], fields[name])
    _count(connection, [keys[uid] for uid in kept])
    _end(connection, [keys[uid] for uid, fields in kept.items() if fields.keys() & _LASTING])
    learn(connection, [keys[uid] for uid in kept.keys() & worded])


def _keys(connection: Connection, ids: Sequence[str]) -> dict[str, int]:
    select = "SELECT uid, id FROM event WHERE uid IN (SELECT value FROM json_each(?))"
    return dict(connection.execute(select, (json.dumps(ids),)).fetchall())


def _make(connection: Connection, uid: str, fields: Mapping[str, Any]) -> int:
    """A row for an event: under the number it had, if that is free."""
    key: int = fields["key"]
    if connection.execute("SELECT 1 FROM event WHERE id = ?", (key,)).fetchone():
        key = write.next_key(connection)
    stamp = now()
    # The history of its changes tells how far an event that comes back had been counted.
    (counted,) = connection.execute("SELECT count(*) FROM change WHERE subject = ?", (uid,)).fetchone()
    connection.execute(_MAKE, (key, uid, fields["created"], stamp, max(counted, fields["sequence"])))
    return key


def _count(connection: Connection, keys: Sequence[int]) -> None:
    """Date the change, and count it."""
    stamp = now()
    connection.executemany(
        "UPDATE event SET updated_at = ?, sequence = sequence + 1 WHERE id = ?", [(stamp, key) for key in keys]
    )


def _end(connection: Connection, keys: Sequence[int]) -> None:
    """Let events end where their date, status and mentions now say."""
    for key in keys:
        (edtf,) = connection.execute("SELECT edtf FROM event WHERE id = ?", (key,)).fetchone()
        connection.execute("UPDATE event SET last_day = ? WHERE id = ?", (When.parse(edtf).last_day, key))
    write.extend_open_ends(connection, keys)


def _column(name: str) -> Writer:
    def written(connection: Connection, key: int, value: Any) -> None:
        connection.execute(f"UPDATE event SET {name} = ? WHERE id = ?", (value, key))

    return written


def _date(connection: Connection, key: int, edtf: str) -> None:
    when = When.parse(edtf)
    start, end = (day and day.isoformat() for day in (when.earliest, when.latest))
    connection.execute(
        'UPDATE event SET edtf = ?, start = ?, "end" = ?, first_day = ?, last_day = ?, precision = ?, approximate = ?'
        " WHERE id = ?",
        (when.edtf, start, end, when.first_day, when.last_day, when.precision, when.approximate, key),
    )
    for table in ("event_actor", "event_theme"):
        connection.execute(f"UPDATE {table} SET first_day = ? WHERE event_id = ?", (when.first_day, key))


def _actors(connection: Connection, key: int, actors: Sequence[Sequence[str]]) -> None:
    connection.executemany(
        "INSERT INTO actor (slug, name, kind, origin) VALUES (?, ?, ?, ?) ON CONFLICT (slug) DO NOTHING", actors
    )
    _links(connection, "actor", key, [slug for slug, *_ in actors])


def _themes(connection: Connection, key: int, themes: Sequence[str]) -> None:
    theme_keys(connection, [_bearer(themes=tuple(themes))], None)
    _links(connection, "theme", key, themes)


def _links(connection: Connection, name: str, key: int, slugs: Sequence[str]) -> None:
    connection.execute(f"DELETE FROM event_{name} WHERE event_id = ?", (key,))
    connection.executemany(
        f"INSERT INTO event_{name} SELECT n.id, e.first_day, e.id, ? FROM {name} AS n JOIN event AS e"
        " WHERE n.slug = ? AND e.id = ?",
        [(at, slug, key) for at, slug in enumerate(slugs)],
    )


def _references(connection: Connection, key: int, papers: Sequence[Sequence[str]]) -> None:
    references = [Reference(*paper) for paper in papers]
    known = reference_keys(connection, references)
    connection.execute("DELETE FROM event_reference WHERE event_id = ?", (key,))
    connection.executemany(
        "INSERT INTO event_reference VALUES (?, ?, ?, ?)",
        [(key, known[reference.id], at, reference.text) for at, reference in enumerate(references)],
    )


def _mentions(connection: Connection, key: int, mentions: Sequence[Sequence[Any]]) -> None:
    """Where the event is told; what stood in another version of a text is looked up in the present one."""
    connection.execute("DELETE FROM mention WHERE event_id = ?", (key,))
    select = "SELECT id, digest, text FROM document WHERE uid = ?"
    for digest, *values in mentions:
        mention = _mention(values)
        row = connection.execute(select, (mention.document_id,)).fetchone()
        if row is None:
            continue  # its document was removed in the meantime
        if row[1] != digest:
            mention = moved(mention, mention.text, row[2])
        write.insert_mentions(connection, [(key, _bearer(mentions=(mention,)))], row[0])


def _mention(values: Sequence[Any]) -> Mention:
    mention = Mention(*values)
    reference = values[9]
    return replace(mention, reference=reference and date.fromisoformat(reference))


def _bearer(**parts: Any) -> Event:
    """An event that only carries what one writer stores."""
    known: dict[str, Any] = {"id": "", "when": When.year(1), "title": "", "status": "happened", "mentions": ()}
    return Event(**known | parts)


def _rows(table: str, width: int) -> Writer:
    """A writer of the rows that a table holds of an event: the event's number, then `width` values."""
    marks = ", ".join("?" * (width + 1))

    def written(connection: Connection, key: int, values: Sequence[Any]) -> None:
        connection.execute(f"DELETE FROM {table} WHERE event_id = ?", (key,))
        rows = [(key, *((value,) if width == 1 else value)) for value in values]
        connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)

    return written


def _amounts(connection: Connection, key: int, amounts: Sequence[Sequence[Any]]) -> None:
    connection.execute("DELETE FROM amount WHERE event_id = ?", (key,))
    insert = "INSERT INTO amount (event_id, value, currency, text, approximate) VALUES (?, ?, ?, ?, ?)"
    connection.executemany(insert, [(key, *amount) for amount in amounts])


def _reasons(connection: Connection, key: int, reasons: Mapping[str, str]) -> None:
    _rows("event_reason", 2)(connection, key, list(reasons.items()))


def _of_documents(table: str, columns: str) -> Writer:
    """A writer of rows that name a document by its id; those of a removed document are left out."""
    marks = ", ".join("?" * (columns.count(",") + 1))

    def written(connection: Connection, key: int, rows: Sequence[Sequence[Any]]) -> None:
        connection.execute(f"DELETE FROM {table} WHERE event_id = ?", (key,))
        at = columns.split(", ").index("document_id")
        for row in rows:
            found = connection.execute("SELECT id FROM document WHERE uid = ?", (row[at],)).fetchone()
            if found:
                values = [*row[:at], found[0], *row[at + 1 :]]
                connection.execute(f"INSERT INTO {table} (event_id, {columns}) VALUES (?, {marks})", (key, *values))

    return written


# In the order in which they are written: links carry the day that the date gives.
WRITERS: dict[str, Writer] = {
    "date": _date,
    "title": _column("title"),
    "status": _column("status"),
    "review": _column("review"),
    "note": _column("note"),
    "edited": _column("edited"),
    "actors": _actors,
    "themes": _themes,
    "references": _references,
    "amounts": _amounts,
    "tags": _rows("event_tag", 1),
    "reasons": _reasons,
    "mentions": _mentions,
    "settled": _rows("event_settled", 1),
    "readings": _of_documents("event_reading", "document_id, said, why"),
    "refusals": _of_documents("event_refusal", "field, document_id, value"),
}
