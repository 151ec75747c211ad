"""What people decided about events, and what waits for a decision, put into its tables."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter
from typing import Any

from timeline.model import Decided, Event

_DOCUMENT, _REFUSED, _OTHER = attrgetter("document_id"), attrgetter("field", "document_id"), attrgetter("event_id")
_TABLES = ("event_settled", "event_reading", "event_refusal")


def documents_decided_by(events: Sequence[Event]) -> dict[str, None]:
    """The ids of the documents that readings and refusals come from, each once."""
    told = [one.document_id for event in events for one in event.decided.readings]
    asked = [one.document_id for event in events for one in event.decided.refusals]
    return dict.fromkeys(told + asked)


def write_decided(
    connection: sqlite3.Connection, keyed: Sequence[tuple[int, Event]], documents: Mapping[str, int]
) -> None:
    """Replace what is decided about events, by row number; `documents` gives the row number of each document."""
    keys = json.dumps([key for key, _ in keyed])
    for table in _TABLES:
        connection.execute(f"DELETE FROM {table} WHERE event_id IN (SELECT value FROM json_each(?))", (keys,))
    decided = [(key, event.decided) for key, event in keyed]
    connection.executemany(
        "INSERT OR IGNORE INTO event_settled VALUES (?, ?)",
        ((key, field) for key, one in decided for field in one.settled),
    )
    connection.executemany(
        "INSERT OR REPLACE INTO event_reading (event_id, document_id, said, why) VALUES (?, ?, ?, ?)",
        ((key, documents[r.document_id], _json(r.said), r.why) for key, one in decided for r in one.readings),
    )
    connection.executemany(
        "INSERT OR REPLACE INTO event_refusal (event_id, document_id, field, value) VALUES (?, ?, ?, ?)",
        ((key, documents[r.document_id], r.field, _json(r.value)) for key, one in decided for r in one.refusals),
    )


def write_alike(connection: sqlite3.Connection, events: Iterable[Event]) -> None:
    """Remember which events may be one, or are not; what a person said of two here stands."""
    connection.executemany(
        "INSERT INTO event_pair (one, other, kind, why, verdict) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE"
        " SET kind = excluded.kind, why = excluded.why, verdict = excluded.verdict WHERE verdict = ''",
        (
            (*sorted((event.id, other.event_id)), other.kind, other.why, other.verdict)
            for event in events
            for other in event.decided.alike
        ),
    )


def tidied(decided: Decided) -> Decided:
    """What is decided, in the order in which the tables give it, each once."""
    return Decided(
        settled=tuple(sorted(set(decided.settled))),
        readings=tuple(sorted({one.document_id: one for one in decided.readings}.values(), key=_DOCUMENT)),
        refusals=tuple(sorted({_REFUSED(one): one for one in decided.refusals}.values(), key=_REFUSED)),
        alike=tuple(sorted({one.event_id: one for one in decided.alike}.values(), key=_OTHER)),
    )


def differs(one: Decided, other: Decided) -> bool:
    """Whether two sources tell otherwise of one event, leaving aside what concerns other events too."""
    return (one.settled, one.readings, one.refusals) != (other.settled, other.readings, other.refusals)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
