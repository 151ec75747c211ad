"""The documents that were read: listing them, and finding one by whatever a person calls it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection
from datetime import date
from pathlib import Path
from typing import NamedTuple

from timeline.errors import NotFoundError
from timeline.model import DateOrigin, Document
from timeline.query import OPERATORS
from timeline.store.assemble import day
from timeline.store.failures import explained, path_of


class DocumentRow(NamedTuple):
    """A document without its text. `key` is its row number, `events` how many events it tells of."""

    key: int
    id: str
    path: str
    title: str
    date: date | None
    date_origin: DateOrigin
    date_reason: str
    language: str
    digest: str
    added_at: str
    events: int


_SELECT = (
    "SELECT d.id, d.uid, d.path, d.title, d.date, d.date_origin, d.date_reason, d.language, d.digest, d.added_at,"
    " (SELECT count(DISTINCT event_id) FROM mention WHERE document_id = d.id) FROM document AS d"
)


def documents(connection: sqlite3.Connection) -> list[DocumentRow]:
    """Every document, the latest first; those without a date at the end."""
    with explained(path_of(connection)):
        rows = connection.execute(f"{_SELECT} ORDER BY d.date IS NULL, d.date DESC, d.id").fetchall()
    return [_row(row) for row in rows]


def find_document(connection: sqlite3.Connection, name: str) -> DocumentRow:
    """The one document that answers to a name: its id or the start of it, title, path or file name.

    Raise `NotFoundError` where none does, or several do.
    """
    operator = OPERATORS["document"]
    with explained(path_of(connection)):
        select = f"{_SELECT} WHERE d.id IN ({operator.one}) OR d.path = ?"
        parameters = (*[name] * operator.one.count("?"), str(Path(name).absolute()))
        found = [_row(row) for row in connection.execute(select, parameters)]
    if len(found) == 1:
        return found[0]
    if found:
        raise NotFoundError(
            f"{name!r} can mean {len(found)} documents", hint=f"Say which: {', '.join(row.id for row in found[:5])}."
        )
    raise NotFoundError(f"there is no document {name!r}", hint=_suggestion(connection))


def document(connection: sqlite3.Connection, name: str) -> Document:
    """A document with its text, by whatever a person calls it; raise `NotFoundError` as `find_document` does."""
    return whole(connection, find_document(connection, name))


def whole(connection: sqlite3.Connection, row: DocumentRow) -> Document:
    """The document of a row, with its text."""
    (text,) = connection.execute("SELECT text FROM document WHERE id = ?", (row.key,)).fetchone()
    return Document(
        id=row.id,
        text=text,
        title=row.title,
        language=row.language,
        date=row.date,
        date_origin=row.date_origin,
        date_reason=row.date_reason,
        path=row.path,
        digest=row.digest,
    )


def titles_telling(connection: sqlite3.Connection, event_ids: Collection[str]) -> dict[str, list[str]]:
    """The titles of the documents that tell each of some events, by its id; those that none tells are left out."""
    titles: dict[str, list[str]] = {}
    select = (
        "SELECT e.uid, d.title FROM event AS e JOIN mention AS m ON m.event_id = e.id JOIN document AS d"
        " ON d.id = m.document_id WHERE e.uid IN (SELECT value FROM json_each(?))"
        " GROUP BY e.id, d.id ORDER BY e.id, d.id"
    )
    with explained(path_of(connection)):
        for uid, title in connection.execute(select, (json.dumps(list(event_ids)),)):
            titles.setdefault(uid, []).append(title)
    return titles


def same_source(connection: sqlite3.Connection, *, path: str, digest: str, uid: str = "") -> DocumentRow | None:
    """The stored document that a reading belongs to: of the same file, else of the very same bytes.

    A document that came along with imported events, without its text, is known by its id (`uid`) too: its file may
    lie elsewhere here. Standard input ("-") is no source that could come again; only its bytes count.
    """
    same = "(d.path = ? AND d.path NOT IN ('', '-')) OR d.digest = ? OR (d.uid = ? AND d.digest = '')"
    select = f"{_SELECT} WHERE {same} ORDER BY d.path = ? DESC, d.id LIMIT 1"
    row = connection.execute(select, (path, digest, uid, path)).fetchone()
    return _row(row) if row else None


def _row(row: tuple[object, ...]) -> DocumentRow:
    return DocumentRow._make(day(value) if at == 4 else value for at, value in enumerate(row))  # type: ignore[arg-type]  # untyped rows


def _suggestion(connection: sqlite3.Connection) -> str:
    known = [f"{row.id} ({row.title})" for row in documents(connection)[:3]]
    return f"`timeline documents` lists them: {', '.join(known)} …" if known else "Add one: timeline add FILE"
