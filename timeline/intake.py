"""Documents in: read, extract, store, one outcome a document; a failure is told and the next one follows."""

from __future__ import annotations

import os
import sqlite3
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from timeline.documents import READERS, document_from_bytes
from timeline.documents.decoding import read_bytes
from timeline.errors import DocumentError, NotFoundError
from timeline.model import Document
from timeline.parallel import AHEAD, EventsOf, Pending, extract, readers
from timeline.store import index
from timeline.store.add import Added, add_document, is_stored, rehearsed, update_document
from timeline.store.documents import document as stored_document
from timeline.store.documents import find_document, same_source
from timeline.store.linking.cast import decided_spellings
from timeline.store.linking.difference import Finding, difference

STANDARD_INPUT = "-"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one path: a document and what adding it did, or the error that kept it out."""

    path: str
    document: Document | None = None
    added: Added | None = None
    error: DocumentError | None = None


@dataclass(frozen=True, slots=True)
class _Told:
    """What a person says of the documents; None where the text may tell."""

    date: date | None
    language: str | None
    title: str | None


def add_paths(  # noqa: PLR0913 - what a person can say of documents, each by name
    connection: sqlite3.Connection,
    paths: Iterable[Path | str],
    *,
    date: date | None = None,
    language: str | None = None,
    title: str | None = None,
    dry_run: bool = False,
    jobs: int = 1,
) -> Iterator[Outcome]:
    """Add files, the readable files of folders, and standard input ("-"), one outcome each, in their order.

    `date`, `language` and `title` overrule what the texts tell. `dry_run` stores nothing and tells what
    would have been. A document that cannot be read becomes an outcome with an error; a database that
    cannot be written raises `DatabaseError` and ends it. After the last one, the index of a large database is
    brought up to date. `jobs` processes read events side by side; only this one writes.
    """
    told = _Told(date, language, title)
    with readers(jobs, decided_spellings(connection)) as events_of:
        waiting: deque[_Begun] = deque()
        for path, failure in _each_file(paths):
            waiting.append(_Begun(path, error=failure) if failure else _begin(connection, path, told, events_of))
            if len(waiting) > AHEAD * (jobs - 1):
                yield _finish(connection, waiting.popleft(), dry_run=dry_run)
        while waiting:
            yield _finish(connection, waiting.popleft(), dry_run=dry_run)
    if not dry_run:
        index.refresh(connection)


def compared(  # noqa: PLR0913 - what a person can say of a document, each by name
    connection: sqlite3.Connection,
    name: str,
    ask: Callable[[sqlite3.Connection, list[Finding]], None],
    *,
    everything: bool = False,
    date: date | None = None,
    language: str | None = None,
) -> None:
    """Let `ask` see what a document adds to those before it, or to `everything` else.

    `name` is whatever a person calls a stored document, or a file, which is read (as of `date`, in `language`) and
    added for as long as `ask` looks. Raise `NotFoundError` where it is neither, `DocumentError` for a file that cannot
    be read.
    """
    try:
        find_document(connection, name)
    except NotFoundError:
        if not Path(name).is_file():
            raise
        told = _Told(date, language, None)
        document = _as_decided(connection, _read(name, told), told)
        with rehearsed(connection, document, extract(document, decided_spellings(connection))) as added:
            ask(connection, difference(connection, added.document_id, everything=everything))
    else:
        ask(connection, difference(connection, name, everything=everything))


def redate(connection: sqlite3.Connection, document_id: str, date: date) -> Outcome:
    """Give a stored document another date and resolve again what depended on it.

    Events that are the same keep their id, and what a person decided stands. `document_id` is whatever a
    person calls the document; raise `NotFoundError` where none is called so.
    """
    before = stored_document(connection, document_id)
    document = replace(before, date=date, date_origin="given", date_reason="given by a person")
    events = extract(document, decided_spellings(connection))
    return Outcome(document.path, document, update_document(connection, document, events))


def _each_file(paths: Iterable[Path | str]) -> Iterator[tuple[Path | str, DocumentError | None]]:
    """The files that some paths stand for, and what could not be read of folders."""
    for path in paths:
        if str(path) == STANDARD_INPUT or not Path(path).is_dir():
            yield path, None
            continue
        files, failures = _files_in(Path(path))
        yield from ((path, failure) for failure in failures)
        yield from ((file, None) for file in files)


def _files_in(path: Path) -> tuple[list[Path], list[DocumentError]]:
    """The files of known formats in a folder and those within it, hidden ones left out; and what could not be read."""
    files: list[Path] = []
    closed: list[OSError] = []
    for folder, folders, names in os.walk(path, onerror=closed.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        files += (
            Path(folder, name)
            for name in sorted(names)
            if not name.startswith(".") and Path(name).suffix.lower() in READERS
        )
    failures = [
        DocumentError(f"the folder {error.filename} cannot be read: {error.strerror}", hint="Check its permissions.")
        for error in closed
    ]
    if not files and not failures:
        known = f"Files that can be read end in {', '.join(READERS)}."
        failures.append(DocumentError(f"the folder {path} holds no documents", hint=known))
    return files, failures


@dataclass(frozen=True, slots=True)
class _Begun:
    """A path whose document is read and whose events are being read, or the error that keeps it out."""

    path: Path | str
    document: Document | None = None
    events: Pending = list
    error: DocumentError | None = None


def _begin(connection: sqlite3.Connection, path: Path | str, told: _Told, events_of: EventsOf) -> _Begun:
    try:
        document = _read(path, told)
    except DocumentError as error:
        return _Begun(path, error=error)
    document = _as_decided(connection, document, told)
    return _Begun(path, document, list if is_stored(connection, document) else events_of(document))


def _finish(connection: sqlite3.Connection, begun: _Begun, *, dry_run: bool) -> Outcome:
    if begun.document is None:
        return Outcome(str(begun.path), error=begun.error)
    try:
        events = begun.events()
    except DocumentError as error:
        return Outcome(str(begun.path), error=error)
    added = add_document(connection, begun.document, events, dry_run=dry_run)
    return Outcome(str(begun.path), replace(begun.document, id=added.document_id), added)


def _read(path: Path | str, told: _Told) -> Document:
    """The document of a path, which it names in full, so that it is known again from another folder."""
    if str(path) == STANDARD_INPUT:
        data, name, full_name = sys.stdin.buffer.read(), STANDARD_INPUT, STANDARD_INPUT
    else:
        data, name = read_bytes(Path(path)), _as_text(path)
        full_name = _as_text(os.path.abspath(path))  # noqa: PTH100 - Path.resolve follows links
    document = document_from_bytes(data, name, date=told.date, language=told.language)
    return replace(document, path=full_name, title=told.title or document.title)


def _as_text(path: Path | str) -> str:
    """A path as text; bytes of it that are no UTF-8 are replaced, since a database holds none."""
    return os.fsencode(path).decode("utf-8", "replace")


def _as_decided(connection: sqlite3.Connection, document: Document, told: _Told) -> Document:
    """What a person said of this document before stands until they say otherwise.

    That is its date, and of an unchanged text also its title and language.
    """
    row = same_source(connection, path=document.path, digest=document.digest, uid=document.id)
    if row is None:
        return document
    if row.date_origin == "given" and told.date is None:
        document = replace(document, date=row.date, date_origin=row.date_origin, date_reason=row.date_reason)
    if row.digest == document.digest:
        document = replace(document, title=told.title or row.title, language=told.language or row.language)
    return document
