"""An event as plain values that JSON can hold: what a history keeps of it, field by field.

Whatever a person can change is a function from images to images; `timeline.store.corrections.writing` puts an image,
or some fields of it, back into the tables.
"""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import fields
from datetime import date
from operator import attrgetter
from typing import Any

from timeline.errors import NotFoundError
from timeline.model import Event, Mention
from timeline.store.assemble import assemble
from timeline.store.failures import explained, path_of

Image = dict[str, Any]

_values = attrgetter(*(field.name for field in fields(Mention)))

# What a document says of an event, and what a reading may therefore renew.
SAID = ("date", "title", "status", "actors", "themes", "references", "amounts", "reasons")
# The parts of it that a person can disagree with, and thereby settle.
DECIDABLE = SAID[:-1]

# What an event is beside what it says; a person changes none of it.
IDENTITY = ("key", "created", "sequence")
_IDENTITIES = "SELECT uid, id, created_at, sequence, edited FROM event WHERE uid IN (SELECT value FROM json_each(?))"

# What hangs on an event beside what `assemble` gathers, by its row number.
_MORE = {
    "settled": "SELECT event_id, field FROM event_settled WHERE event_id IN (SELECT value FROM json_each(?))",
    "readings": (
        "SELECT r.event_id, d.uid, r.said, r.why FROM event_reading AS r JOIN document AS d ON d.id = r.document_id"
        " WHERE r.event_id IN (SELECT value FROM json_each(?)) ORDER BY r.event_id, r.document_id"
    ),
    "refusals": (
        "SELECT r.event_id, r.field, d.uid, r.value FROM event_refusal AS r JOIN document AS d ON d.id = r.document_id"
        " WHERE r.event_id IN (SELECT value FROM json_each(?)) ORDER BY 1, 2, 3"
    ),
}
_ACTORS = "SELECT slug, name, kind, origin FROM actor WHERE slug IN (SELECT value FROM json_each(?))"


def images(connection: sqlite3.Connection, ids: Sequence[str]) -> dict[str, Image]:
    """The images of events by id, in the order given; raise `NotFoundError` for an id that none has."""
    found = {row[0]: row[1:] for row in connection.execute(_IDENTITIES, (json.dumps(ids),))}
    for uid in ids:
        if uid not in found:
            raise NotFoundError(
                f"there is no event {uid!r} any more", hint="`timeline history` tells what became of it."
            )
    keys = [found[uid][0] for uid in ids]
    events = assemble(connection, keys)
    more = {name: _gathered(connection, select, keys) for name, select in _MORE.items()}
    actors = stored_actors(connection, (slug for event in events for slug in event.actors))
    digests = _digests(connection, events)
    return {
        event.id: {
            **dict(zip((*IDENTITY, "edited"), found[event.id], strict=True)),
            **said(event),
            "actors": [actors[slug] for slug in event.actors],
            "review": event.review,
            "note": event.note,
            "tags": list(event.tags),
            "mentions": [_mention(mention, digests) for mention in event.mentions],
            "settled": sorted(field for (field,) in more["settled"][key]),
            "readings": more["readings"][key],
            "refusals": more["refusals"][key],
        }
        for key, event in zip(keys, events, strict=True)
    }


def settled_fields(connection: sqlite3.Connection, event_id: str) -> list[str]:
    """The fields of an event that a person changed, which no reading overrules; a confirmed event is settled whole."""
    select = "SELECT field FROM event_settled AS s JOIN event AS e ON e.id = s.event_id WHERE uid = ? ORDER BY field"
    with explained(path_of(connection)):
        return [field for (field,) in connection.execute(select, (event_id,))]


def said(event: Event) -> dict[str, Any]:
    """What an event says, as a reading of a document gives it; actors by slug."""
    return {
        "date": event.when.edtf,
        "title": event.title,
        "status": event.status,
        "actors": list(event.actors),
        "themes": list(event.themes),
        "references": [[r.id, r.kind, r.text, r.url] for r in event.references],
        "amounts": [[a.value, a.currency, a.text, a.approximate] for a in event.amounts],
        "reasons": dict(sorted(event.reasons.items())),
    }


def _gathered(connection: sqlite3.Connection, select: str, keys: Sequence[int]) -> dict[int, list[list[Any]]]:
    grouped: dict[int, list[list[Any]]] = defaultdict(list)
    for key, *rest in connection.execute(select, (json.dumps(keys),)):
        grouped[key].append(rest)
    return grouped


def stored_actors(connection: sqlite3.Connection, slugs: Iterable[str]) -> dict[str, list[str]]:
    """Each stored actor by slug: slug, name, kind and origin, so that it can come back when nothing speaks of it."""
    return {row[0]: list(row) for row in connection.execute(_ACTORS, (json.dumps(sorted(set(slugs))),))}


def _digests(connection: sqlite3.Connection, events: Iterable[Event]) -> dict[str, str]:
    uids = {mention.document_id for event in events for mention in event.mentions}
    select = "SELECT uid, digest FROM document WHERE uid IN (SELECT value FROM json_each(?))"
    return dict(connection.execute(select, (json.dumps(sorted(uids)),)).fetchall())


def _mention(mention: Mention, digests: dict[str, str]) -> list[Any]:
    """The mention's values, after the digest of the text that its offsets count in."""
    values = _values(mention)
    return [
        digests[mention.document_id],
        *(value.isoformat() if isinstance(value, date) else value for value in values),
    ]
