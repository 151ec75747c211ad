"""JSON Lines: one event a line, with everything that is known of it.

The JSON of an event is the same here, in `list --json` and in the Python API.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import Any, TextIO

from timeline.export.formats import Options, Participants, Report, Source, nobody
from timeline.model import Amount, Decided, Event, Mention, Reference
from timeline.store.documents import documents as stored_documents
from timeline.store.find import EventRow
from timeline.store.participants import Participant, participants

# Characters that act on a terminal or that no encoding takes, though JSON allows them as they are.
_ESCAPED = re.compile("[\x7f-\x9f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff\ud800-\udfff]")


def write(events: Iterable[Event], documents: Mapping[str, Source], stream: TextIO, options: Options) -> Report:
    """Write each event as one line of JSON; nothing is left out, whatever the options."""
    written = 0
    for event in events:
        stream.write(json_line(event_json(event, documents, options.participants)) + "\n")
        written += 1
    return Report(written)


def json_lines(connection: sqlite3.Connection, events: Iterable[Event]) -> Iterator[str]:
    """Each stored event as the line that an export has of it."""
    sources = {row.id: row for row in stored_documents(connection)}
    known = participants(connection)
    for event in events:
        yield json_line(event_json(event, sources, known))


def json_line(value: Mapping[str, Any]) -> str:
    """`value` as JSON on one line: text as it reads, but nothing that a terminal would obey."""
    text = json.dumps(value, ensure_ascii=False)
    return text if text.isprintable() else _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def named_event(row: EventRow) -> dict[str, str]:
    """What tells a person which event is meant: its id, its date in EDTF, and its title."""
    return {"id": row.id, "date": row.edtf, "title": row.title}


def event_json(event: Event, documents: Mapping[str, Source], known: Participants = nobody) -> dict[str, Any]:
    """`event` as a dictionary that JSON can hold, its keys in a fixed order.

    `date` is EDTF; `start` and `end` are its first and last possible day, None where open. `references` are ids.
    After the keys that people read come those without which something would be lost: `papers` holds the references
    in full, `participants` the actors that are known, `reasons` why the extractor decided so, `created`, `updated` and
    `sequence` the history in short, and the last four what a person decided and what waits for a decision.
    """
    return {
        "id": event.id,
        "date": event.when.edtf,
        "start": _iso(event.when.earliest),
        "end": _iso(event.when.latest),
        "precision": event.when.precision,
        "approximate": event.when.approximate,
        "title": event.title,
        "status": event.status,
        "review": event.review,
        "actors": list(event.actors),
        "themes": list(event.themes),
        "references": [reference.id for reference in event.references],
        "amounts": [_amount(amount) for amount in event.amounts],
        "sections": list(event.sections),
        "tags": list(event.tags),
        "note": event.note,
        "mentions": [_mention(mention, documents) for mention in event.mentions],
        "papers": [_paper(reference) for reference in event.references],
        "participants": [_participant(one) for one in map(known, event.actors) if one],
        "reasons": dict(event.reasons),
        "created": _iso(event.created),
        "updated": _iso(event.updated),
        "sequence": event.sequence,
        **_decided(event.decided),
    }


def _mention(mention: Mention, documents: Mapping[str, Source]) -> dict[str, Any]:
    document = documents.get(mention.document_id)
    return {
        "document": {
            "id": mention.document_id,
            "title": document.title if document else None,
            "path": document.path if document else None,
            "date": _iso(document.date) if document else None,
        },
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        "date_text": mention.date_text,
        "rule": mention.rule,
        "reference": _iso(mention.reference),
        "alternative": mention.alternative,
        "why": mention.why,
        "date_start": mention.date_start,
        "date_end": mention.date_end,
        "section": mention.section,
    }


def _amount(amount: Amount) -> dict[str, Any]:
    return {
        "value": whole(amount.value),
        "currency": amount.currency,
        "text": amount.text,
        "approximate": amount.approximate,
    }


def _paper(reference: Reference) -> dict[str, Any]:
    return {"id": reference.id, "kind": reference.kind, "text": reference.text, "url": reference.url}


def _participant(one: Participant) -> dict[str, Any]:
    """An actor; of one that a person decided on also what the lists do not tell."""
    named = {"id": one.id, "name": one.name, "kind": one.kind, "origin": one.origin}
    if not one.decisions:
        return named
    aliases = [{"name": name, "language": language} for name, language in one.aliases]
    return {**named, "aliases": aliases, "decisions": [decision._asdict() for decision in one.decisions]}


def _decided(decided: Decided) -> dict[str, Any]:
    return {
        "settled": list(decided.settled),
        "readings": [
            {"document": reading.document_id, "said": reading.said, "why": reading.why} for reading in decided.readings
        ],
        "refusals": [
            {"field": refusal.field, "document": refusal.document_id, "value": refusal.value}
            for refusal in decided.refusals
        ],
        "alike": [
            {"event": other.event_id, "kind": other.kind, "why": other.why, "verdict": other.verdict}
            for other in decided.alike
        ],
    }


def whole(value: float) -> int | float:
    """A sum without a fraction as a whole number."""
    return int(value) if value == int(value) else value


def _iso(value: date | datetime | None) -> str | None:
    return value.isoformat() if value else None
