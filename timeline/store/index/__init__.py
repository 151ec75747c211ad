"""A derived index that counts a million events at once: one bitmap a value, over the events in date order.

It is worth its room in large databases only, is built from the tables and can be thrown away at any time.
Triggers note which events change after it was built; a few such changes are answered for beside it, and after
many plain SQL answers until it is built anew. So an answer is never out of date, only slower.

`find_hits` evaluates a filter; `refresh` builds the index where that is due.
"""

from __future__ import annotations

from contextlib import nullcontext
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from contextlib import AbstractContextManager
    from datetime import date

    from timeline.query import Query
    from timeline.store.index.hits import Hits

__all__ = ["drop", "find_hits", "refresh"]


def find_hits(
    connection: sqlite3.Connection, query: Query, today: date, *, load: bool = True
) -> AbstractContextManager[Hits | None]:
    """The events of a filter as a bitmap, to be asked inside the block; None where SQL must answer.

    With `load` false, also None where this connection has not used the index yet: a page is not worth reading it.
    """
    if not load and getattr(connection, "reader", None) is None:
        return nullcontext()
    from timeline.store.index import reading

    return reading.find_hits(connection, query, today)


def refresh(connection: sqlite3.Connection) -> bool:
    """Build the index if there are enough events and it is missing or too much changed; return whether it was.

    Others can read and write meanwhile. About 10 seconds for a million events.
    """
    from timeline.store.index.build import build, is_due

    return is_due(connection) and build(connection)


def drop(connection: sqlite3.Connection) -> None:
    """Take the index and all that keeps it out of the file."""
    from timeline.store.index import schema

    schema.drop(connection)
