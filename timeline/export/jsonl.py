"""JSON Lines: one event a line, with everything that is known of it.

The JSON of an event is the same here, in `list --json` and in the Python API.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any, TextIO

from timeline.export.formats import Options, Report, Source
from timeline.model import Amount, Event, Mention, Reference

# Characters that act on a terminal or that no encoding takes, though JSON allows them as they are.
_ESCAPED = re.compile("[\x7f-\x9f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff\ud800-\udfff]")


def write(events: Iterable[Event], documents: Mapping[str, Source], stream: TextIO, options: Options) -> Report:
    """Write each event as one line of JSON; nothing is left out, whatever the options."""
    written = 0
    for event in events:
        stream.write(json_line(event_json(event, documents)) + "\n")
        written += 1
    return Report(written)


def json_line(value: Mapping[str, Any]) -> str:
    """`value` as JSON on one line: text as it reads, but nothing that a terminal would obey."""
    text = json.dumps(value, ensure_ascii=False)
    return text if text.isprintable() else _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def event_json(event: Event, documents: Mapping[str, Source]) -> dict[str, Any]:
    """`event` as a dictionary that JSON can hold, its keys in a fixed order.

    `date` is EDTF; `start` and `end` are its first and last possible day, None where open. `references` are ids.
    After the keys that people read come those without which something would be lost: `papers` holds the references
    in full, `reasons` why the extractor decided so, `created`, `updated` and `sequence` the history in short.
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
        "reasons": dict(event.reasons),
        "created": _iso(event.created),
        "updated": _iso(event.updated),
        "sequence": event.sequence,
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


def whole(value: float) -> int | float:
    """A sum without a fraction as a whole number."""
    return int(value) if value == int(value) else value


def _iso(value: date | datetime | None) -> str | None:
    return value.isoformat() if value else None
