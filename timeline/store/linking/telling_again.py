"""A further document tells of an event that is known: it is one event then, with a mention more."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import NamedTuple

from timeline.model import Event
from timeline.store import write
from timeline.store.assemble import assemble
from timeline.store.linking.matches import Match, find_matches
from timeline.store.linking.pairs import note_pairs
from timeline.store.linking.readings import keep_reading, recombine, stored_readings
from timeline.store.linking.refusing import refusing
from timeline.store.names import actor_keys
from timeline.store.search import forget, learn
from timeline.store.write import Source


class Told(NamedTuple):
    """How many events are new, how many were known, and how many pairs of either kind wait for a person."""

    new: int = 0
    known: int = 0
    duplicates: int = 0
    contradictions: int = 0


def tell(connection: sqlite3.Connection, events: Sequence[Event], source: Source, apart: Collection[int] = ()) -> Told:
    """Store what a document tells: new events, and mentions of known ones; note the pairs that a person must settle.

    `apart` are row numbers of events that the document tells already: none of these is one of them.
    """
    if not events:
        return Told()
    actor_keys(connection, events, source.catalogue, source.document.language)
    same, asked = find_matches(connection, events, source.document.language, apart)
    known = {match.position for match in same}
    fresh = [position for position in range(len(events)) if position not in known]
    keys = dict(zip(fresh, _insert(connection, [events[at] for at in fresh], source), strict=True))
    _join(connection, events, same, source)
    note_pairs(connection, asked, keys)
    touched = [*keys.values(), *(match.key for match in same)]
    write.extend_open_ends(connection, touched)
    learn(connection, touched)
    contradictions = sum(match.judgement.kind == "contradiction" for match in asked)
    return Told(len(fresh), len(same), len(asked) - contradictions, contradictions)


def _insert(connection: sqlite3.Connection, events: Sequence[Event], source: Source) -> list[int]:
    """Store new events; their row numbers."""
    first = write.next_key(connection)
    uids = write.free_ids(connection, "event", [event.id for event in events])
    keyed = [(first + at, replace(event, id=uid)) for at, (event, uid) in enumerate(zip(events, uids, strict=True))]
    write.insert_events(connection, keyed, source)
    return [key for key, _ in keyed]


def _join(connection: sqlite3.Connection, events: Sequence[Event], same: Sequence[Match], source: Source) -> None:
    keys = [match.key for match in same]
    forget(connection, keys)
    _keep_first_readings(connection, keys)
    with refusing(connection, keys, source.key):
        for match in same:
            keep_reading(connection, match.key, source.key, events[match.position], match.judgement.why)
    for match in same:
        write.insert_mentions(connection, [(match.key, events[match.position])], source.key)
    recombine(connection, keys)


def _keep_first_readings(connection: sqlite3.Connection, keys: Sequence[int]) -> None:
    """Keep what the one document says that told these events so far: what they say themselves, if nothing is kept."""
    kept = stored_readings(connection, keys)
    alone = [key for key in keys if key not in kept]
    select = "SELECT document_id FROM mention WHERE event_id = ? ORDER BY id LIMIT 1"
    for key, event in zip(alone, assemble(connection, alone), strict=True):
        for (document,) in connection.execute(select, (key,)).fetchall():
            keep_reading(connection, key, document, event)
