"""The store: opening, listing, counting and adding, beside a full scan of the same events (`BENCH_EVENTS`, 100,000)."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import date
from functools import partial
from pathlib import Path

from tests.bench.figures import Figure, milliseconds
from tests.bench.generate import generate
from timeline.extract.catalogue import Catalogue
from timeline.model import Document, Event, Mention
from timeline.query import parse
from timeline.store.add import add_document
from timeline.store.connection import open_database
from timeline.store.facets import facet, histogram
from timeline.store.find import count, position, rows
from timeline.when import When

EVENTS = int(os.environ.get("BENCH_EVENTS", "100000"))
TODAY = date(2026, 2, 23)
MIDDLE = date(2010, 1, 1).toordinal()
PAGE = 64
FILTERS = {
    "all": "",
    "a rare actor": "actor:actor-900",
    "the top actor": "actor:actor-1",
    "top actor and theme": "actor:actor-1 theme:theme-1",
    "one month": "date:2025-12",
    "a common word": "ba",
}
LETTERS, EVENTS_A_LETTER = 100, 50

START = """
from timeline.store.connection import open_database
from timeline.store.find import rows
from timeline.query import parse
rows(open_database({path!r}, create=False), parse(""), limit=100)
"""


def run() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.db"
        begun = time.process_time()
        generate(path, EVENTS)
        made = Figure(
            f"making {EVENTS:,} events with links and index", EVENTS / (time.process_time() - begun), "events/s"
        )
        size = Figure("size of the database", path.stat().st_size / EVENTS, "bytes an event")
        with closing(open_database(path)) as connection:
            return [made, size, _start(path), *_reading(connection), _adding(Path(folder))]


def _start(path: Path) -> Figure:
    plain = _seconds("pass")
    return Figure(
        "a process that opens it and lists 100", _seconds(START.format(path=str(path))), "s", "python -c pass", plain
    )


def _seconds(code: str) -> float:
    """The quickest of several starts, by the clock on the wall."""
    taken = []
    for _ in range(7):
        begun = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True)
        taken.append(time.perf_counter() - begun)
    return min(taken)


def _reading(connection: sqlite3.Connection) -> list[Figure]:
    scan = milliseconds(lambda: connection.execute("SELECT sum(length(title)) FROM event").fetchone())
    figures = []
    for name, text in FILTERS.items():
        query = parse(text)
        found = count(connection, query, today=TODAY)
        asked: dict[str, Callable[[], object]] = {
            f"{name} ({found:,}): first page": partial(rows, connection, query, limit=PAGE, today=TODAY),
            f"{name}: page in the middle": partial(rows, connection, query, limit=PAGE, offset=found // 2, today=TODAY),
            f"{name}: count": partial(count, connection, query, today=TODAY),
            f"{name}: place of a day": partial(position, connection, query, MIDDLE, today=TODAY),
            f"{name}: actors counted": partial(facet, connection, query, "actor", today=TODAY),
            f"{name}: themes counted": partial(facet, connection, query, "theme", today=TODAY),
            f"{name}: events a month": partial(histogram, connection, query, "month", today=TODAY),
        }
        figures += [Figure(what, milliseconds(ask), "ms", "a scan of all titles", scan) for what, ask in asked.items()]
    return figures


def _adding(folder: Path) -> Figure:
    letters = [_letter(number) for number in range(LETTERS)]
    begun = time.process_time()
    with closing(open_database(folder / "adding.db")) as connection:
        for document, events in letters:
            add_document(connection, document, events, catalogue=Catalogue((), ()))
    ours = time.process_time() - begun
    begun = time.process_time()
    with closing(sqlite3.connect(folder / "plain.db")) as connection:
        connection.execute("CREATE TABLE plain (id TEXT PRIMARY KEY, edtf TEXT, title TEXT, text TEXT)")
        for _, events in letters:
            with connection:
                lines = ((e.id, e.when.edtf, e.title, e.mentions[0].text) for e in events)
                connection.executemany("INSERT INTO plain VALUES (?, ?, ?, ?)", lines)
    plain = time.process_time() - begun
    total = LETTERS * EVENTS_A_LETTER
    return Figure(
        f"adding {LETTERS} documents of {EVENTS_A_LETTER} events",
        total / ours,
        "events/s",
        "one bare table",
        total / plain,
    )


def _letter(number: int) -> tuple[Document, list[Event]]:
    text = f"Letter {number}. " + "On this day something was agreed. " * EVENTS_A_LETTER
    document = Document(
        f"d{number}", text, f"Letter {number}", "en", TODAY, "given", "", f"/l/{number}.txt", str(number)
    )
    return document, [_event(number, at) for at in range(EVENTS_A_LETTER)]


def _event(number: int, at: int) -> Event:
    mention = Mention(f"d{number}", at, at + 30, "On this day something was agreed.", at, at + 8, "this day", "rule")
    return Event(
        id=f"e{number}-{at}",
        when=When.day(date.fromordinal(MIDDLE + number * EVENTS_A_LETTER + at)),
        title="Something was agreed",
        status="happened",
        mentions=(mention,),
        actors=("netherlands", f"person-{at}"),
        themes=("economy",),
    )
