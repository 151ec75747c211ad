"""The derived index: each question of the browser by bitmaps and by SQL on the same events (`BENCH_EVENTS`, 100,000).

At a million events every answer but that to a phrase of common words belongs under 50 milliseconds.
"""

from __future__ import annotations

import os
import sqlite3
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import date
from functools import partial
from pathlib import Path

from tests.bench.figures import Figure, milliseconds
from tests.bench.generate import generate
from timeline.query import Query, parse
from timeline.store.connection import Database, open_database
from timeline.store.facets import facet, histogram
from timeline.store.find import count, position, rows
from timeline.store.index.build import build
from timeline.store.index.reading import Reader

EVENTS = int(os.environ.get("BENCH_EVENTS", "100000"))
TODAY = date(2026, 2, 23)
MIDDLE = date(2010, 1, 1).toordinal()
PAGE = 64
YARDSTICK = "SQL"
FILTERS = {
    "all": "",
    "the top actor": "actor:actor-1",
    "top actor and theme": "actor:actor-1 theme:theme-1",
    "without the top actor": "-actor:actor-1",
    "one month": "date:2025-12",
    "a letter": "t",
    "two common words": "toi mu",
    "words, actor and theme": "toi gelo actor:actor-1 theme:theme-1",
    "a phrase": '"toing mu"',
}
CHANGES = 500


def run() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.db"
        generate(path, EVENTS)
        with closing(open_database(path)) as connection:
            begun = time.process_time()
            build(connection)
            made = Figure("building the index", EVENTS / (time.process_time() - begun), "events/s")
            (stored,) = connection.execute("SELECT sum(length(data)) FROM index_blob").fetchone()
            size = Figure("its size", stored / EVENTS, "bytes an event")
        with closing(open_database(path)) as connection:
            figures = [made, size, _loading(connection, path), *_asking(connection, "")]
            connection.execute("UPDATE event SET status = 'planned' WHERE id <= ?", (CHANGES,))
            figures.append(_catching_up(connection))
            return [*figures, *_asking(connection, f", {CHANGES} changed")]


def _loading(connection: sqlite3.Connection, path: Path) -> Figure:
    """The first question of a process, with all actors counted."""
    begun = time.process_time()
    facet(connection, Query(), "actor", today=TODAY)
    ours = 1000 * (time.process_time() - begun)
    with closing(open_database(path)) as other:
        other.execute("BEGIN")
        begun = time.process_time()
        facet(other, Query(), "actor", today=TODAY)
        return Figure("first question", ours, "ms", YARDSTICK, 1000 * (time.process_time() - begun))


def _catching_up(connection: sqlite3.Connection) -> Figure:
    begun = time.process_time()
    count(connection, Query(), today=TODAY)
    return Figure(f"first question after {CHANGES} changes", 1000 * (time.process_time() - begun), "ms")


def _asking(connection: sqlite3.Connection, when: str) -> list[Figure]:
    figures = []
    for name, text in FILTERS.items():
        query = parse(text)
        found = count(connection, query, today=TODAY)
        asked: dict[str, Callable[[], object]] = {
            "count": partial(count, connection, query, today=TODAY),
            "place of a day": partial(position, connection, query, MIDDLE, today=TODAY),
            "page in the middle": partial(rows, connection, query, limit=PAGE, offset=found // 2, today=TODAY),
            "actors counted": partial(facet, connection, query, "actor", today=TODAY),
            "themes counted": partial(facet, connection, query, "theme", today=TODAY),
            "events a month": partial(histogram, connection, query, "month", today=TODAY),
            "events a day": partial(histogram, connection, query, "day", today=TODAY),
        }
        for what, ask in asked.items():
            ours = milliseconds(partial(_anew, connection, ask))
            connection.execute("BEGIN")  # inside a transaction SQL answers
            figures.append(
                Figure(f"{name} ({found:,}){when}: {what}", ours, "ms", YARDSTICK, milliseconds(ask, times=1))
            )
            connection.execute("COMMIT")
    return figures


def _anew(connection: sqlite3.Connection, ask: Callable[[], object]) -> None:
    """Ask for a filter as if for the first time: what the index found for the last one is forgotten."""
    assert isinstance(connection, Database)
    assert isinstance(connection.reader, Reader)
    connection.reader.hits.clear()
    ask()
