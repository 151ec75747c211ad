"""Documents in and out, each in one transaction: all of a document is stored, or nothing.

Adding what is there already changes nothing. A new version of a document (same file, other text, or another date)
updates its events (`timeline.store.renewal`). What another document told already is one event with a mention more
(`timeline.store.linking`).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from timeline.model import Document, Event
from timeline.store import write
from timeline.store.clock import now
from timeline.store.connection import transaction
from timeline.store.documents import DocumentRow, find_document, same_source, whole
from timeline.store.ground import ids_of, told_by, without_ground
from timeline.store.linking.cast import decided_cast, recast
from timeline.store.linking.pairs import forget_pairs
from timeline.store.linking.readings import recombine
from timeline.store.linking.telling_again import tell
from timeline.store.names import drop_unused
from timeline.store.renewal import Renewed, renew
from timeline.store.search import forget, learn
from timeline.store.write import Source

if TYPE_CHECKING:
    from timeline.extract.catalogue import Catalogue

Outcome = Literal["new", "unchanged", "updated"]


@dataclass(frozen=True, slots=True)
class Added:
    """What adding a document did: how many events are new, were kept under their id, and are gone.

    `known` of its events other documents told already; `duplicates` and `contradictions` count the pairs of a new
    event and one of another document that wait for a person, `refused` what the document says otherwise than a person
    decided.
    """

    document_id: str
    outcome: Outcome
    new: int
    kept: int
    gone: int
    known: int = 0
    duplicates: int = 0
    contradictions: int = 0
    refused: int = 0


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
        return _add(connection, document, events, catalogue)


@contextmanager
def rehearsed(
    connection: sqlite3.Connection, document: Document, events: Sequence[Event], *, catalogue: Catalogue | None = None
) -> Iterator[Added]:
    """A database in which the document is added, for as long as the block lasts; then it is as before."""
    with transaction(connection, keep=False):
        yield _add(connection, document, events, catalogue)


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
        keys = told_by(connection, row.key)
        forget(connection, keys)
        connection.execute("DELETE FROM document WHERE id = ?", (row.key,))
        gone = without_ground(connection, keys)
        forget_pairs(connection, ids_of(connection, gone))
        write.delete_events(connection, gone)
        stay = [key for key in keys if key not in gone]
        recombine(connection, stay)
        write.extend_open_ends(connection, stay)
        learn(connection, stay)
        drop_unused(connection)
        return Removed(row.id, len(gone), len(stay))


def _add(
    connection: sqlite3.Connection, document: Document, events: Sequence[Event], catalogue: Catalogue | None
) -> Added:
    row = same_source(connection, path=document.path, digest=document.digest, uid=document.id)
    if row is None:
        return _add_new(connection, document, recast(events, decided_cast(connection)), catalogue)
    if _adds_nothing(row, document):
        return Added(row.id, "unchanged", 0, row.events, 0)
    return _replace_events(connection, row, document, events, catalogue)


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
    before = whole(connection, row).text
    _update_document(connection, row, document)
    source = Source(row.key, replace(document, id=row.id), catalogue)
    renewed = renew(connection, source, before, recast(events, decided_cast(connection)))
    drop_unused(connection)
    return _added(row.id, "updated", renewed, _refused(connection, row.key))


def _add_new(
    connection: sqlite3.Connection, document: Document, events: Sequence[Event], catalogue: Catalogue | None
) -> Added:
    (uid,) = write.free_ids(connection, "document", [document.id])
    cursor = connection.execute(
        "INSERT INTO document (uid, path, title, date, date_origin, date_reason, language, digest, text, added_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (uid, document.path, *_document_values(document), now()),
    )
    assert cursor.lastrowid is not None
    source = Source(cursor.lastrowid, replace(document, id=uid), catalogue)
    told = tell(connection, events, source)
    return _added(uid, "new", Renewed(0, 0, told), _refused(connection, source.key))


def _refused(connection: sqlite3.Connection, document: int) -> int:
    select = "SELECT count(*) FROM event_refusal WHERE document_id = ?"
    return int(connection.execute(select, (document,)).fetchone()[0])


def _added(uid: str, outcome: Outcome, renewed: Renewed, refused: int) -> Added:
    told = renewed.told
    waiting = (told.duplicates, told.contradictions, refused)
    return Added(uid, outcome, told.new, renewed.kept, renewed.gone, told.known, *waiting)


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
