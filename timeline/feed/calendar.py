"""The calendar behind the feed: written when the database has changed, and known by a tag until then."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from threading import Lock
from typing import NamedTuple

from timeline import __version__
from timeline.errors import DatabaseError
from timeline.export import Options, export_stored
from timeline.query import Query
from timeline.store.connection import open_database

# Where SQLite counts the transactions that changed the file: https://www.sqlite.org/fileformat.html, 1.3.7.
_CHANGES = slice(24, 28)


class Edition(NamedTuple):
    """A calendar as it stands: its tag, which changes when it may have changed, and its bytes."""

    tag: str
    content: bytes


class Calendar:
    """The events of a filter as iCal. `today` tells the day from which relative dates in the filter count."""

    def __init__(self, database: Path, query: Query, options: Options, today: Callable[[], date]) -> None:
        self._database = database
        self._query = query
        self._options = options
        self._today = today
        self._lock = Lock()
        self._edition: Edition | None = None

    def edition(self) -> Edition:
        """The calendar as of now, written anew only after a change; raise `DatabaseError` when it cannot be read."""
        with self._lock:
            tag = self._tag()
            if self._edition is None or self._edition.tag != tag:
                self._edition = Edition(tag, self._written())
            return self._edition

    def _tag(self) -> str:
        """Made of what the calendar depends on, so that asking whether it changed reads no event."""
        try:
            state = self._database.stat()
            with self._database.open("rb") as stream:
                changes = stream.read(_CHANGES.stop)[_CHANGES]
        except OSError as error:
            raise DatabaseError(f"{self._database} cannot be read: {error.strerror or error}") from error
        seen = (state.st_ino, state.st_size, state.st_mtime_ns, changes, self._today(), str(self._query))
        told = repr((*seen, self._options, __version__))
        return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:32]

    def _written(self) -> bytes:
        stream = io.StringIO(newline="")
        with closing(open_database(self._database, create=False)) as connection:
            export_stored(connection, self._query, stream, "ical", self._options, today=self._today())
        return stream.getvalue().encode("utf-8")
