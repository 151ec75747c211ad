"""Events into their tables, as tuples: rows built one object at a time would cost thirty times as much."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.model import Document, Event, Mention
from timeline.store.clock import now
from timeline.store.names import actor_keys, reference_keys, theme_keys

if TYPE_CHECKING:
    from timeline.extract.catalogue import Catalogue

Keyed = Sequence[tuple[int, Event]]

_EVENT_FIELDS = 'uid, edtf, start, "end", first_day, last_day, precision, approximate, title, status, review, note'
_DETAIL_TABLES = ("event_actor", "event_theme", "event_reference", "event_tag", "event_reason", "amount")


@dataclass(frozen=True, slots=True)
class Source:
    """The stored document that events come from, by its row number, and the lists that name their actors and themes."""

    key: int
    document: Document
    catalogue: Catalogue | None


def insert_events(connection: sqlite3.Connection, keyed: Keyed, source: Source) -> None:
    """Store new events under the given row numbers, with their mentions in `source` and everything they link to."""
    insert_rows(connection, keyed)
    insert_details(connection, keyed, source)
    insert_mentions(connection, keyed, source.key)


def insert_rows(connection: sqlite3.Connection, keyed: Keyed) -> None:
    """Store new events under the given row numbers, without what they link to and where they are told."""
    stamp = now()
    connection.executemany(
        f"INSERT INTO event (id, {_EVENT_FIELDS}, edited, created_at, updated_at, sequence)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, 0)",
        ((key, *_event_values(event), stamp, stamp) for key, event in keyed),
    )


def update_events(connection: sqlite3.Connection, keyed: Keyed, source: Source) -> None:
    """Replace what is stored of events by what they are now, mentions apart; the change is counted and dated."""
    stamp = now()
    assignments = ", ".join(f"{field} = ?" for field in _EVENT_FIELDS.split(", "))
    connection.executemany(
        f"UPDATE event SET {assignments}, updated_at = ?, sequence = sequence + 1 WHERE id = ?",
        ((*_event_values(event), stamp, key) for key, event in keyed),
    )
    keys = json.dumps([key for key, _ in keyed])
    for table in _DETAIL_TABLES:
        connection.execute(f"DELETE FROM {table} WHERE event_id IN (SELECT value FROM json_each(?))", (keys,))
    insert_details(connection, keyed, source)


def insert_details(connection: sqlite3.Connection, keyed: Keyed, source: Source) -> None:
    """Actors, themes, papers, amounts, tags and reasons of events that have none stored."""
    events = [event for _, event in keyed]
    actors = actor_keys(connection, events, source.catalogue, source.document.language)
    themes = theme_keys(connection, events, source.catalogue)
    papers = reference_keys(connection, (reference for event in events for reference in event.references))
    insert = connection.executemany
    insert("INSERT INTO event_actor VALUES (?, ?, ?, ?)", _links(keyed, actors, "actors"))
    insert("INSERT INTO event_theme VALUES (?, ?, ?, ?)", _links(keyed, themes, "themes"))
    insert(
        "INSERT OR IGNORE INTO event_reference VALUES (?, ?, ?, ?)",
        ((key, papers[r.id], at, r.text) for key, event in keyed for at, r in enumerate(event.references)),
    )
    insert(
        "INSERT INTO amount (event_id, value, currency, text, approximate) VALUES (?, ?, ?, ?, ?)",
        ((key, a.value, a.currency, a.text, a.approximate) for key, event in keyed for a in event.amounts),
    )
    insert("INSERT INTO event_tag VALUES (?, ?)", ((key, tag) for key, e in keyed for tag in dict.fromkeys(e.tags)))
    insert(
        "INSERT INTO event_reason VALUES (?, ?, ?)", ((key, *item) for key, e in keyed for item in e.reasons.items())
    )


def insert_mentions(connection: sqlite3.Connection, keyed: Keyed, document: int) -> None:
    """Where the document of this row number tells of each event."""
    connection.executemany(
        'INSERT INTO mention (event_id, document_id, start, "end", text, date_start, date_end, date_text, rule,'
        " reference, alternative, why, section) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        ((key, document, *_mention_values(mention)) for key, event in keyed for mention in event.mentions),
    )


def extend_open_ends(connection: sqlite3.Connection, keys: Collection[int]) -> None:
    """Let what is still going on count up to the latest date of the documents that say so."""
    connection.execute(
        # SQLite counts days from noon of 24 November 4714 BC; day 1 of the year 1 is 1721425.5 of them later.
        "UPDATE event SET last_day = max(first_day, coalesce(("
        " SELECT max(CAST(julianday(d.date) - 1721424.5 AS INTEGER)) FROM mention AS m"
        " JOIN document AS d ON d.id = m.document_id WHERE m.event_id = event.id), first_day))"
        " WHERE status = 'ongoing' AND \"end\" IS NULL AND id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(keys)),),
    )


def next_key(connection: sqlite3.Connection) -> int:
    """The first row number that no event has; only good inside a transaction."""
    return int(connection.execute("SELECT coalesce(max(id), 0) + 1 FROM event").fetchone()[0])


def free_ids(connection: sqlite3.Connection, table: str, wanted: Sequence[str]) -> list[str]:
    """Each wanted public id, with "-2", "-3" … after it where an earlier one or a stored row of `table` has it."""
    select = f"SELECT uid FROM {table} WHERE uid IN (SELECT value FROM json_each(?))"
    taken = {uid for (uid,) in connection.execute(select, (json.dumps(wanted),))}
    free = []
    for uid in wanted:
        candidate, number = uid, 1
        while candidate in taken or (number > 1 and _exists(connection, table, candidate)):
            number += 1
            candidate = f"{uid}-{number}"
        taken.add(candidate)
        free.append(candidate)
    return free


def delete_events(connection: sqlite3.Connection, keys: Collection[int]) -> None:
    """Remove events and, by the tables' own rules, everything that hangs on them."""
    connection.execute("DELETE FROM event WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(list(keys)),))


def _exists(connection: sqlite3.Connection, table: str, uid: str) -> bool:
    return connection.execute(f"SELECT 1 FROM {table} WHERE uid = ?", (uid,)).fetchone() is not None


def _event_values(event: Event) -> tuple[object, ...]:
    when = event.when
    return (
        event.id,
        when.edtf,
        when.earliest and when.earliest.isoformat(),
        when.latest and when.latest.isoformat(),
        when.first_day,
        when.last_day,
        when.precision,
        when.approximate,
        event.title,
        event.status,
        event.review,
        event.note,
    )


def _mention_values(mention: Mention) -> tuple[object, ...]:
    return (
        mention.start,
        mention.end,
        mention.text,
        mention.date_start,
        mention.date_end,
        mention.date_text,
        mention.rule,
        mention.reference and mention.reference.isoformat(),
        mention.alternative,
        mention.why,
        mention.section,
    )


def _links(keyed: Keyed, keys: Mapping[str, int], field: str) -> Iterator[tuple[int, int, int, int]]:
    for key, event in keyed:
        for at, slug in enumerate(dict.fromkeys(getattr(event, field))):
            yield keys[slug], event.when.first_day, key, at
