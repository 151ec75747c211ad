"""Events from elsewhere into the database: all of a file or nothing, and the same file twice changes nothing.

An event is known by its id. What a source cannot tell (a CSV has no reasons, a calendar no amounts) stays as it
is stored. What comes in counts as written by a person: no later reading of a document overrules it.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import UTC, date, datetime
from itertools import groupby, islice
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from timeline.errors import ExportError
from timeline.model import Document, Event
from timeline.plain import one_line
from timeline.store import index, write
from timeline.store.assemble import assemble
from timeline.store.clock import moment, now
from timeline.store.connection import transaction
from timeline.store.corrections.recording import Recorder
from timeline.store.corrections.subjects import pair_name
from timeline.store.decided import differs, documents_decided_by, tidied, write_alike, write_decided
from timeline.store.names import drop_unused
from timeline.store.participants import Participant, store_unknown, take_over
from timeline.store.search import forget, learn
from timeline.store.storable import storable

if TYPE_CHECKING:
    from timeline.extract.catalogue import Catalogue

_CHUNK = 500
_REASON = "it came along with imported events, without its text"

# What a source that holds part of an event can hold of a field: stored values that agree in this are left alone.
_ESSENCE: dict[str, Callable[[Any], object]] = {
    "title": one_line,
    "note": lambda note: one_line(note or ""),
    "tags": lambda tags: sorted({one_line(tag) for tag in tags}),
    "references": lambda references: [reference.id for reference in references],
    "amounts": lambda amounts: [(amount.currency, amount.value) for amount in amounts],
}

Outcome = Literal["new", "updated", "unchanged", "older"]


class Stub(NamedTuple):
    """What an export tells of a document: enough to name it, not its text."""

    title: str
    path: str
    date: date | None = None


class Restored(NamedTuple):
    """An event with the documents that its mentions name, by id.

    `fields` are those of `Event` that the source tells, None for all; `place` says where in the source it stands;
    `participants` are actors of whom the source tells more than a slug.
    """

    event: Event
    documents: Mapping[str, Stub]
    fields: frozenset[str] | None = None
    place: str = ""
    participants: tuple[Participant, ...] = ()


class Imported(NamedTuple):
    """How many events came in new, how many changed, were the same already, or are older than what is stored."""

    new: int
    updated: int
    unchanged: int
    older: int


def import_events(
    connection: sqlite3.Connection,
    incoming: Iterable[Restored],
    *,
    catalogue: Catalogue | None = None,
    name: str = "events",
    dry_run: bool = False,
) -> Imported:
    """Store events in one transaction; raise `ExportError` for one that cannot be, with nothing stored.

    It is one step of the history, which calls the source by its `name`.

    An event that is stored with more changes than the incoming one has seen stays as it is. Documents that are
    not here come in as stubs: title, path and date, without text. `dry_run` does it all and takes it back.
    """
    counts: Counter[Outcome] = Counter()
    seen: dict[str, str] = {}
    source = iter(incoming)
    recorder = Recorder(connection, tool="import", what=f"import {name}")
    with transaction(connection, keep=not dry_run):
        while chunk := list(islice(source, _CHUNK)):
            _refuse_doubles(chunk, seen)
            with storable((one.place, [asdict(one.event), one.participants]) for one in chunk):
                counts += _store(connection, chunk, catalogue, recorder)
        drop_unused(connection)
    if not dry_run:
        index.refresh(connection)
    return Imported(counts["new"], counts["updated"], counts["unchanged"], counts["older"])


def _store(
    connection: sqlite3.Connection, chunk: Sequence[Restored], catalogue: Catalogue | None, recorder: Recorder
) -> Counter[Outcome]:
    stored = _stored(connection, [one.event.id for one in chunk])
    fresh = [_tidy(one.event) for one in chunk if one.event.id not in stored]
    new = list(enumerate(fresh, start=write.next_key(connection)))
    known = [(stored[one.event.id], one) for one in chunk if one.event.id in stored]
    merged = [(key, *_merged(before, one._replace(event=_tidy(one.event))), one) for (key, before), one in known]
    changed = [(key, after) for key, outcome, after, _ in merged if outcome == "updated"]
    told_anew = [(key, after) for key, outcome, after, one in merged if outcome == "updated" and one.fields is None]
    with recorder.watching(
        [event.id for event in fresh],
        [event.id for _, event in changed],
        {pair_name(one.event.id, other.event_id) for one in chunk for other in one.event.decided.alike},
        {actor.id for one in chunk for actor in one.participants},
    ):
        _write(connection, chunk, catalogue, new=new, changed=changed, told_anew=told_anew)
    counts: Counter[Outcome] = Counter(outcome for _, outcome, _, _ in merged)
    counts["new"] += len(new)
    return counts


def _write(  # noqa: PLR0913 - the parts of a chunk, each by name
    connection: sqlite3.Connection,
    chunk: Sequence[Restored],
    catalogue: Catalogue | None,
    *,
    new: write.Keyed,
    changed: write.Keyed,
    told_anew: write.Keyed,
) -> None:
    """Put the events of a chunk, by row number, and all that comes with them, into the tables."""
    details = write.Source(0, _UNREAD, catalogue)
    actors = {actor.id: actor for one in chunk for actor in one.participants}.values()
    store_unknown(connection, actors)
    forget(connection, [key for key, _ in changed])
    write.insert_rows(connection, new)
    write.insert_details(connection, new, details)
    write.update_events(connection, changed, details)
    _drop_mentions(connection, told_anew)
    stubs = {name: stub for one in chunk for name, stub in one.documents.items()}
    told = [*told_anew, *new]
    documents = _document_keys(connection, _documents_of(told), stubs)
    _insert_mentions(connection, told, documents)
    write_decided(connection, told, documents)
    write_alike(connection, (one.event for one in chunk))
    take_over(connection, actors)
    _stamp(connection, [*new, *changed])
    keys = [key for key, _ in (*new, *changed)]
    write.extend_open_ends(connection, keys)
    learn(connection, keys)


def _tidy(event: Event) -> Event:
    """The event as the tables hold it: each name once, tags in order."""
    return replace(
        event,
        actors=tuple(dict.fromkeys(event.actors)),
        themes=tuple(dict.fromkeys(event.themes)),
        references=tuple({reference.id: reference for reference in event.references}.values()),
        tags=tuple(sorted(set(event.tags))),
        decided=tidied(event.decided),
    )


def _merged(before: Event, one: Restored) -> tuple[Outcome, Event]:
    """What becomes of a stored event, and the event that it then is."""
    told = one.fields
    after = one.event if told is None else replace(before, **_differing(before, one.event, told))
    same = replace(after, created=before.created, updated=before.updated, sequence=before.sequence) == before
    if same and not differs(after.decided, before.decided):
        return "unchanged", before
    counted = told is None or "sequence" in told
    if counted and one.event.sequence < before.sequence:
        return "older", before
    if told is None and one.event.sequence > before.sequence:
        return "updated", after
    return "updated", replace(
        after, created=before.created, updated=moment(), sequence=max(before.sequence + 1, one.event.sequence)
    )


def _differing(before: Event, incoming: Event, told: frozenset[str]) -> dict[str, Any]:
    """The fields in which an event comes in with something else than is stored."""
    differing = {}
    for name in told - {"sequence"}:
        old, new = getattr(before, name), getattr(incoming, name)
        essence = _ESSENCE.get(name, _whole)
        if essence(old) != essence(new):
            differing[name] = new
    return differing


def _whole(value: Any) -> object:
    return value


def _stored(connection: sqlite3.Connection, uids: Sequence[str]) -> dict[str, tuple[int, Event]]:
    select = "SELECT id FROM event WHERE uid IN (SELECT value FROM json_each(?)) ORDER BY id"
    keys = [key for (key,) in connection.execute(select, (json.dumps(uids),))]
    return {event.id: (key, event) for key, event in zip(keys, assemble(connection, keys), strict=True)}


def _document_keys(connection: sqlite3.Connection, uids: Iterable[str], stubs: Mapping[str, Stub]) -> dict[str, int]:
    """The row number of every document; those that are not here come in as stubs."""
    named = {uid: stubs.get(uid, Stub(uid, "")) for uid in uids}
    connection.executemany(
        "INSERT INTO document (uid, path, title, date, date_origin, date_reason, language, digest, text, added_at)"
        " VALUES (?, ?, ?, ?, ?, ?, '', '', '', ?) ON CONFLICT (uid) DO NOTHING",
        ((uid, stub.path, stub.title, *_document_date(stub), now()) for uid, stub in named.items()),
    )
    select = "SELECT uid, id FROM document WHERE uid IN (SELECT value FROM json_each(?))"
    return dict(connection.execute(select, (json.dumps(list(named)),)).fetchall())


def _document_date(stub: Stub) -> tuple[str | None, str, str]:
    return (stub.date.isoformat(), "given", _REASON) if stub.date else (None, "unknown", _REASON)


def _drop_mentions(connection: sqlite3.Connection, keyed: Sequence[tuple[int, Event]]) -> None:
    keys = json.dumps([key for key, _ in keyed])
    connection.execute("DELETE FROM mention WHERE event_id IN (SELECT value FROM json_each(?))", (keys,))


def _documents_of(keyed: Sequence[tuple[int, Event]]) -> dict[str, None]:
    """The ids of the documents that events name, in the order in which they do."""
    events = [event for _, event in keyed]
    named = dict.fromkeys(mention.document_id for event in events for mention in event.mentions)
    return named | documents_decided_by(events)


def _insert_mentions(
    connection: sqlite3.Connection, keyed: Sequence[tuple[int, Event]], documents: Mapping[str, int]
) -> None:
    """The mentions of each event in their order, those of one document after another together."""
    for key, event in keyed:
        for document, mentions in groupby(event.mentions, key=lambda mention: mention.document_id):
            write.insert_mentions(connection, [(key, replace(event, mentions=tuple(mentions)))], documents[document])


def _stamp(connection: sqlite3.Connection, keyed: Sequence[tuple[int, Event]]) -> None:
    """When an event was made and changed, and how often: as the source says, where it does."""
    connection.executemany(
        "UPDATE event SET created_at = ?, updated_at = ?, sequence = ?, edited = 1 WHERE id = ?",
        (
            (_written(event.created), _written(event.updated or event.created), event.sequence, key)
            for key, event in keyed
        ),
    )


def _written(told: datetime | None) -> str:
    at = told or moment()
    return (at if at.tzinfo is None else at.astimezone(UTC).replace(tzinfo=None)).isoformat() + "Z"


def _refuse_doubles(chunk: Iterable[Restored], seen: dict[str, str]) -> None:
    for one in chunk:
        earlier = seen.get(one.event.id)
        if earlier is not None:
            raise ExportError(
                f"{one.place} holds the event {one.event.id!r} of {earlier} again", hint="Keep one of the two."
            )
        seen[one.event.id] = one.place


# What names the actors of imported events: their sentences are in a language that nobody told.
_UNREAD = Document("", "", "", "", None, "unknown", "", "", "")
