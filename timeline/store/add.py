"""Documents in and out, each in one transaction: all of a document is stored, or nothing.

Adding what is there already changes nothing. A new version of a document (same file, other text, or
another date) updates its events: those that are the same keep their id, and what a person confirmed,
rejected, edited, tagged or annotated keeps what it says; only its place in the text is brought up to date.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from timeline.model import Document, Event, Mention
from timeline.store import write
from timeline.store.assemble import assemble
from timeline.store.connection import transaction
from timeline.store.documents import DocumentRow, find_document, same_source, whole
from timeline.store.matching import pair
from timeline.store.names import drop_unused
from timeline.store.search import forget, learn
from timeline.store.write import Source

if TYPE_CHECKING:
    from timeline.extract.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class Added:
    """What adding a document did: how many events are new, were kept under their id, and are gone."""

    document_id: str
    outcome: Literal["new", "unchanged", "updated"]
    new: int
    kept: int
    gone: int


@dataclass(frozen=True, slots=True)
class Removed:
    """What removing a document did: how many events only it told, and how many stay for another document's or a
    person's sake."""

    document_id: str
    gone: int
    kept: int


def add_document(
    connection: sqlite3.Connection,
    document: Document,
    events: Sequence[Event],
    *,
    catalogue: Catalogue | None = None,
    dry_run: bool = False,
) -> Added:
    """Store a document and the events that were read from it; raise `DatabaseError` with nothing stored.

    `catalogue` names the actors and themes (by default the lists that ship with the program). `dry_run`
    does it all and takes it back: the answer is what would have been.
    """
    with transaction(connection, keep=not dry_run):
        row = same_source(connection, path=document.path, digest=document.digest, uid=document.id)
        if row is None:
            return _add_new(connection, document, events, catalogue)
        if _adds_nothing(row, document):
            return Added(row.id, "unchanged", 0, row.events, 0)
        return _replace_events(connection, row, document, events, catalogue)


def update_document(
    connection: sqlite3.Connection, document: Document, events: Sequence[Event], *, catalogue: Catalogue | None = None
) -> Added:
    """Bring the stored document of this id up to another text or date; raise `NotFoundError` where there is none."""
    with transaction(connection):
        return _replace_events(connection, find_document(connection, document.id), document, events, catalogue)


def is_stored(connection: sqlite3.Connection, document: Document) -> bool:
    """Whether adding the document would change nothing, so that its events need not be read."""
    row = same_source(connection, path=document.path, digest=document.digest, uid=document.id)
    return row is not None and _adds_nothing(row, document)


def remove_document(connection: sqlite3.Connection, name: str) -> Removed:
    """Remove a document and what only it told; raise `NotFoundError` where there is none of that name."""
    with transaction(connection):
        row = find_document(connection, name)
        keys = _events_of(connection, row.key)
        forget(connection, keys)
        connection.execute("DELETE FROM document WHERE id = ?", (row.key,))
        gone = _without_ground(connection, keys)
        write.delete_events(connection, gone)
        stay = [key for key in keys if key not in gone]
        write.extend_open_ends(connection, stay)
        learn(connection, stay)
        drop_unused(connection)
        return Removed(row.id, len(gone), len(stay))


def _adds_nothing(row: DocumentRow, document: Document) -> bool:
    """Whether it is the same text, title and language, and the same date if a person gave one."""
    same_date = document.date_origin != "given" or document.date == row.date
    return same_date and (document.digest, document.title, document.language) == (row.digest, row.title, row.language)


def _replace_events(
    connection: sqlite3.Connection,
    row: DocumentRow,
    document: Document,
    events: Sequence[Event],
    catalogue: Catalogue | None,
) -> Added:
    before = whole(connection, row)
    keys = _events_of(connection, row.key)
    stored = [_told_by(event, row.id) for event in assemble(connection, keys)]
    pairs = pair(stored, events, same_text=before.text == document.text)
    forget(connection, keys)
    _update_document(connection, row, document)
    source = Source(row.key, document, catalogue)
    kept = [(keys[old], stored[old], events[new]) for old, new in pairs]
    _update_kept(connection, kept, source)
    paired_old, paired_new = {old for old, _ in pairs}, {new for _, new in pairs}
    lost = [(key, stored[at]) for at, key in enumerate(keys) if at not in paired_old]
    gone = _let_go(connection, lost, row, before.text, document.text)
    fresh = _insert(connection, [e for at, e in enumerate(events) if at not in paired_new], source)
    told = [key for key in keys if key not in gone] + fresh
    write.extend_open_ends(connection, told)
    learn(connection, told)
    drop_unused(connection)
    return Added(row.id, "updated", len(fresh), len(keys) - len(gone), len(gone))


def _add_new(
    connection: sqlite3.Connection, document: Document, events: Sequence[Event], catalogue: Catalogue | None
) -> Added:
    (uid,) = write.free_ids(connection, "document", [document.id])
    cursor = connection.execute(
        "INSERT INTO document (uid, path, title, date, date_origin, date_reason, language, digest, text, added_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (uid, document.path, *_document_values(document), write.now()),
    )
    assert cursor.lastrowid is not None
    fresh = _insert(connection, events, Source(cursor.lastrowid, document, catalogue))
    write.extend_open_ends(connection, fresh)
    learn(connection, fresh)
    return Added(uid, "new", len(fresh), 0, 0)


def _insert(connection: sqlite3.Connection, events: Sequence[Event], source: Source) -> list[int]:
    """Store new events; their row numbers."""
    if not events:
        return []
    first = write.next_key(connection)
    uids = write.free_ids(connection, "event", [event.id for event in events])
    keyed = [(first + at, replace(event, id=uid)) for at, (event, uid) in enumerate(zip(events, uids, strict=True))]
    write.insert_events(connection, keyed, source)
    return [key for key, _ in keyed]


def _update_document(connection: sqlite3.Connection, row: DocumentRow, document: Document) -> None:
    connection.execute(
        "UPDATE document SET title = ?, date = ?, date_origin = ?, date_reason = ?, language = ?, digest = ?, text = ?"
        " WHERE id = ?",
        (*_document_values(document), row.key),
    )


def _document_values(document: Document) -> tuple[object, ...]:
    return (
        document.title,
        document.date and document.date.isoformat(),
        document.date_origin,
        document.date_reason,
        document.language,
        document.digest,
        document.text,
    )


def _update_kept(connection: sqlite3.Connection, kept: Sequence[tuple[int, Event, Event]], source: Source) -> None:
    """Renew the mentions of all, and the rest of those that no person decided on and that did change."""
    settled = _settled(connection, [key for key, _, _ in kept])
    changed = [
        (key, replace(new, id=old.id, review=old.review, note=old.note, tags=old.tags))
        for key, old, new in kept
        if key not in settled and _content(old) != _content(new)
    ]
    write.update_events(connection, changed, source)
    _drop_mentions(connection, [key for key, _, _ in kept], source.key)
    write.insert_mentions(connection, [(key, new) for key, _, new in kept], source.key)


def _content(event: Event) -> Event:
    """What an event says, apart from where it stands and what only a person gives."""
    return replace(
        event, id="", mentions=(), review="proposed", note=None, tags=(), created=None, updated=None, sequence=0
    )


def _let_go(
    connection: sqlite3.Connection, lost: Sequence[tuple[int, Event]], row: DocumentRow, old_text: str, new_text: str
) -> set[int]:
    """Drop events that the new text no longer tells; those that a person decided on stay, with their words.

    Their sentence is looked up in the new text; where it is no longer there, its span becomes empty.
    """
    settled = _settled(connection, [key for key, _ in lost])
    moved = [
        (key, replace(event, mentions=tuple(_moved(mention, old_text, new_text) for mention in event.mentions)))
        for key, event in lost
        if key in settled
    ]
    _drop_mentions(connection, [key for key, _ in lost], row.key)
    write.insert_mentions(connection, moved, row.key)
    gone = _without_ground(connection, [key for key, _ in lost])
    write.delete_events(connection, gone)
    return gone


def _moved(mention: Mention, old_text: str, new_text: str) -> Mention:
    at = new_text.find(old_text[mention.start : mention.end]) if mention.start < mention.end else -1
    if at < 0:
        return replace(mention, start=0, end=0, date_start=0, date_end=0)
    shift = at - mention.start
    return replace(
        mention,
        start=at,
        end=mention.end + shift,
        date_start=mention.date_start + shift,
        date_end=mention.date_end + shift,
    )


def _told_by(event: Event, document_id: str) -> Event:
    """The event with only the mentions of one document."""
    return replace(event, mentions=tuple(m for m in event.mentions if m.document_id == document_id))


def _events_of(connection: sqlite3.Connection, document: int) -> list[int]:
    """Row numbers of the events that a document tells, in the order of its text."""
    select = "SELECT event_id FROM mention WHERE document_id = ? GROUP BY event_id ORDER BY min(start), event_id"
    return [key for (key,) in connection.execute(select, (document,))]


_PERSONAL = (
    "(e.edited OR e.review <> 'proposed' OR e.note IS NOT NULL"
    " OR EXISTS (SELECT 1 FROM event_tag AS t WHERE t.event_id = e.id))"
)


def _settled(connection: sqlite3.Connection, keys: Sequence[int]) -> set[int]:
    """Those that a person decided on, or wrote something on."""
    return _among(connection, keys, _PERSONAL)


def _without_ground(connection: sqlite3.Connection, keys: Sequence[int]) -> set[int]:
    """Those that no document tells any more and no person decided on."""
    told = "EXISTS (SELECT 1 FROM mention AS m WHERE m.event_id = e.id)"
    return _among(connection, keys, f"NOT {told} AND NOT {_PERSONAL}")


def _among(connection: sqlite3.Connection, keys: Sequence[int], condition: str) -> set[int]:
    select = f"SELECT e.id FROM event AS e WHERE e.id IN (SELECT value FROM json_each(?)) AND {condition}"
    return {key for (key,) in connection.execute(select, (json.dumps(keys),))}


def _drop_mentions(connection: sqlite3.Connection, keys: Sequence[int], document: int) -> None:
    connection.execute(
        "DELETE FROM mention WHERE document_id = ? AND event_id IN (SELECT value FROM json_each(?))",
        (document, json.dumps(keys)),
    )
