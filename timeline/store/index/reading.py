"""From a connection to the index of its database: loaded once a process, brought up to date at each question."""

from __future__ import annotations

import sqlite3
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from threading import Lock
from typing import TYPE_CHECKING

from timeline.query import Query
from timeline.store.connection import Database
from timeline.store.failures import explained, path_of
from timeline.store.index import schema

if TYPE_CHECKING:
    from timeline.store.index.base import Base
    from timeline.store.index.hits import Hits
    from timeline.store.index.view import View

_KEPT_HITS = 8  # filters: the questions of one screen are about two or three
_KEPT_BASES = 2  # the one in use, and the one that takes its place

_bases: OrderedDict[str, Base] = OrderedDict()
_lock = Lock()


class Reader:
    """What one connection knows of the index, good until something is written."""

    def __init__(self) -> None:
        self.version: tuple[int, ...] | None = None
        self.view: View | None = None
        self.hits: OrderedDict[tuple[Query, date], Hits] = OrderedDict()


@contextmanager
def find_hits(connection: sqlite3.Connection, query: Query, today: date) -> Iterator[Hits | None]:
    """See `timeline.store.index.find_hits`."""
    if not isinstance(connection, Database) or connection.in_transaction:
        yield None
        return
    connection.reader = reader = connection.reader or Reader()
    assert isinstance(reader, Reader)
    with explained(path_of(connection)), _snapshot(connection):
        view = _current_view(connection, reader)
        yield _evaluated(connection, reader, view, query, today) if view else None
        reader.version = _version(connection)  # tables of our own count as changes


def _evaluated(connection: sqlite3.Connection, reader: Reader, view: View, query: Query, today: date) -> Hits:
    found = reader.hits.get((query, today))
    if found is None:
        from timeline.store.index.filtering import evaluate
        from timeline.store.index.hits import Hits

        def ask(select: str, parameters: list[str | int]) -> Iterator[int]:
            return (key for (key,) in connection.execute(select, parameters))

        found = reader.hits[query, today] = Hits(view, evaluate(view, query, today, ask))
        if len(reader.hits) > _KEPT_HITS:
            reader.hits.popitem(last=False)
    return found


def _current_view(connection: sqlite3.Connection, reader: Reader) -> View | None:
    version = _version(connection)
    if reader.version != version:
        reader.hits.clear()
        reader.view = _view(connection)
        reader.version = version
    return reader.view


def _view(connection: sqlite3.Connection) -> View | None:
    found = schema.state(connection)
    if found is None:
        return None
    changed = schema.changed(connection, found.valid)
    if len(changed) > schema.MOST_CHANGES:
        return None
    from timeline.store.index.view import View

    return View(connection, _base(connection, found.token), changed)


def _base(connection: sqlite3.Connection, token: str) -> Base:
    from timeline.store.index.base import Base

    with _lock:
        if token not in _bases:
            _bases[token] = Base(connection, token)
            if len(_bases) > _KEPT_BASES:
                _bases.popitem(last=False)
        return _bases[token]


def _version(connection: sqlite3.Connection) -> tuple[int, ...]:
    """Another value after every change: of other connections, of this one, and of the tables themselves."""
    others, tables = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("data_version", "schema_version"))
    return int(others), int(tables), connection.total_changes


@contextmanager
def _snapshot(connection: sqlite3.Connection) -> Iterator[None]:
    """All statements inside see the database as it is at the first."""
    connection.execute("BEGIN")
    try:
        yield
    finally:
        if connection.in_transaction:  # some failures end it
            connection.execute("COMMIT")
