"""A stored document in another version: its events follow, and what a person decided stands.

Events that are the same keep their id. What a person confirmed, rejected, edited, tagged or annotated keeps what it
says, apart from its place in the text; what the new version would have changed of it waits for the person. Of an event
that other documents tell too, only the part of this one changes.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from timeline.model import Event
from timeline.store import write
from timeline.store.assemble import assemble
from timeline.store.corrections.arranging import arranged
from timeline.store.corrections.image import said
from timeline.store.ground import decided, drop_mentions, told_by, told_by_no_other, without_ground
from timeline.store.linking.matches import find_matches, parted
from timeline.store.linking.pairs import forget_pairs, note_pairs
from timeline.store.linking.readings import Reading, as_read, drop_readings, keep_reading, recombine, stored_readings
from timeline.store.linking.refusing import refusing
from timeline.store.linking.telling_again import Told, tell
from timeline.store.matching import pair
from timeline.store.names import actor_keys
from timeline.store.search import forget, learn
from timeline.store.text_places import moved
from timeline.store.write import Source


class Renewed(NamedTuple):
    """How many of a document's events stayed and went, and what it tells beside them."""

    kept: int
    gone: int
    told: Told


class _Stored(NamedTuple):
    """An event of the document: its row number, how it stands, and what this document says of it, if that is kept."""

    key: int
    event: Event
    reading: Reading | None


class _Kept(NamedTuple):
    """A stored event and what the document says of it now."""

    stored: _Stored
    event: Event


def renew(connection: sqlite3.Connection, source: Source, before: str, events: Sequence[Event]) -> Renewed:
    """Bring the events of a document, whose row is up to date and whose text was `before`, to what it tells now."""
    stored = _stored(connection, source)
    keys = [one.key for one in stored]
    placed = {key for key, fields in _settled(connection, keys).items() if "mentions" in fields}
    events = arranged([_own(one, source) for one in stored if one.key in placed], events)
    actor_keys(connection, events, source.catalogue, source.document.language)
    paired = pair([_own(one, source) for one in stored], events, same_text=before == source.document.text)
    kept = [_Kept(stored[old], events[new]) for old, new in paired]
    leaving = _leaving(connection, kept, source)
    kept = [one for one in kept if one.stored.key not in leaving]
    staying, again = {one.stored.key for one in kept}, {id(one.event) for one in kept}
    forget(connection, keys)
    changed = _update(connection, kept, source)
    gone = _let_go(connection, [one for one in stored if one.key not in staying], before, source)
    left = [key for key in keys if key not in gone]
    write.extend_open_ends(connection, left)
    learn(connection, left)
    told = tell(connection, [event for event in events if id(event) not in again], source, staying)
    _ask_again(connection, changed, source, staying)
    return Renewed(len(left), len(gone), told)


def _stored(connection: sqlite3.Connection, source: Source) -> list[_Stored]:
    keys = told_by(connection, source.key)
    readings = stored_readings(connection, keys)
    events = assemble(connection, keys)
    return [_Stored(key, e, readings.get(key, {}).get(source.key)) for key, e in zip(keys, events, strict=True)]


def _own(one: _Stored, source: Source) -> Event:
    """The event as this document told it, with only its own mentions."""
    event = as_read(one.event, one.reading) if one.reading else one.event
    return replace(event, mentions=tuple(m for m in event.mentions if m.document_id == source.document.id))


def _leaving(connection: sqlite3.Connection, kept: Sequence[_Kept], source: Source) -> set[int]:
    """The events of which this document now tells something else than the other documents that tell them do.

    Where a person made the event one, it stays one.
    """
    settled = _settled(connection, [one.stored.key for one in kept])
    shared = {one.stored.key: one.event for one in kept if one.stored.reading is not None}
    asked = {key: event for key, event in shared.items() if "mentions" not in settled.get(key, ())}
    return parted(connection, asked, source.document.id, source.document.language)


def _update(connection: sqlite3.Connection, kept: Sequence[_Kept], source: Source) -> list[_Kept]:
    """Renew the mentions of all, and what the events say that are open to it; those of which this document says
    something else than before."""
    changed = [one for one in kept if said(_own(one.stored, source)) != said(one.event)]
    shared = [one for one in kept if one.stored.reading is not None]
    with refusing(connection, [one.stored.key for one in shared], source.key):
        for one in shared:
            keep_reading(connection, one.stored.key, source.key, one.event)
    personal = decided(connection, [one.stored.key for one in changed])
    own = [one for one in changed if one.stored.reading is None and one.stored.key not in personal]
    write.update_events(connection, [(one.stored.key, _kept_by_person(one)) for one in own], source)
    drop_mentions(connection, [one.stored.key for one in kept], source.key)
    write.insert_mentions(connection, [(one.stored.key, one.event) for one in kept], source.key)
    recombine(connection, [one.stored.key for one in shared])
    return changed


def _kept_by_person(one: _Kept) -> Event:
    old = one.stored.event
    return replace(one.event, id=old.id, review=old.review, note=old.note, tags=old.tags)


def _settled(connection: sqlite3.Connection, keys: Sequence[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    select = "SELECT event_id, field FROM event_settled WHERE event_id IN (SELECT value FROM json_each(?))"
    for key, field in connection.execute(select, (json.dumps(keys),)):
        found.setdefault(key, []).append(field)
    return found


def _let_go(connection: sqlite3.Connection, lost: Sequence[_Stored], before: str, source: Source) -> set[int]:
    """Drop events that the document no longer tells; those that a person decided on stay, with their words.

    Their sentence is looked up in the new text; where it is no longer there, its span becomes empty.
    """
    keys = [one.key for one in lost]
    alone = told_by_no_other(connection, keys, source.key)
    personal = decided(connection, alone)
    drop_mentions(connection, keys, source.key)
    drop_readings(connection, [key for key in keys if key not in alone], source.key)
    for one in lost:
        if one.key in personal:
            own = (m for m in one.event.mentions if m.document_id == source.document.id)
            places = tuple(moved(mention, before[mention.start : mention.end], source.document.text) for mention in own)
            write.insert_mentions(connection, [(one.key, replace(one.event, mentions=places))], source.key)
    recombine(connection, [key for key in keys if key not in alone])
    gone = without_ground(connection, keys)
    forget_pairs(connection, [one.event.id for one in lost if one.key in gone])
    write.delete_events(connection, gone)
    return gone


def _ask_again(connection: sqlite3.Connection, changed: Sequence[_Kept], source: Source, apart: set[int]) -> None:
    """Compare events that changed with those of other documents anew. An event keeps its id, so that two which turn
    out to be one wait for a person."""
    events = [replace(one.event, id=one.stored.event.id) for one in changed]
    forget_pairs(connection, [event.id for event in events])
    same, asked = find_matches(connection, events, source.document.language, apart)
    note_pairs(connection, [*same, *asked], {at: one.stored.key for at, one in enumerate(changed)})
