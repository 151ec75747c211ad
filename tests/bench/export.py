"""The exports: events a second, beside the bare library that each format is written with, and from the database."""

from __future__ import annotations

import csv
import io
import json
import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from icalendar import Calendar

from tests.bench.figures import Figure, milliseconds
from tests.bench.generate import generate
from tests.export.samples import DOCUMENTS, LOAN
from timeline.export import FORMATS, export, export_stored
from timeline.model import Event
from timeline.query import parse
from timeline.store.connection import open_database
from timeline.when import When

EVENTS = 5_000
STORED = 50_000
_ROWS = (
    'SELECT id, uid, edtf, start, "end", first_day, last_day, precision, approximate, title, status, review FROM event'
    " ORDER BY first_day, last_day, id"
)
TODAY = date(2026, 2, 23)


def run() -> list[Figure]:
    return [*_written(), *_from_the_database()]


def _written() -> list[Figure]:
    """Each format, of events that are ready in memory."""
    first = date(2020, 1, 1)
    ready = [replace(LOAN, id=f"e{n}", when=When.day(first + timedelta(n % 2000))) for n in range(EVENTS)]
    yardsticks = _yardsticks(ready)
    figures = []
    for name in FORMATS:
        bare, seconds = yardsticks.get(name, ("", None))
        taken = milliseconds(partial(_write, ready, name), times=3) / 1000
        figures.append(_figure(f"{name}, of events in memory", taken, bare, seconds))
    return figures


def _write(ready: list[Event], name: str) -> None:
    export(ready, DOCUMENTS, io.StringIO(), name)


def _yardsticks(ready: list[Event]) -> dict[str, tuple[str, float]]:
    """What the bare libraries take for the very same output."""
    texts = {name: io.StringIO(newline="") for name in ("csv", "jsonl", "ical")}
    for name, stream in texts.items():
        export(ready, DOCUMENTS, stream, name)
    rows = list(csv.reader(io.StringIO(texts["csv"].getvalue(), newline="")))
    values = [json.loads(line) for line in texts["jsonl"].getvalue().splitlines()]
    calendar = Calendar.from_ical(texts["ical"].getvalue())
    return {
        "csv": ("csv.writer", milliseconds(lambda: csv.writer(io.StringIO()).writerows(rows), times=3) / 1000),
        "jsonl": ("json.dumps", milliseconds(lambda: [json.dumps(value) for value in values], times=3) / 1000),
        "ical": ("icalendar", milliseconds(calendar.to_ical, times=3) / 1000),
    }


def _from_the_database() -> Iterator[Figure]:
    """The streaming formats, of events as they are stored, beside reading their rows and doing nothing with them."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.db"
        generate(path, STORED)
        with closing(open_database(path)) as connection:
            bare = milliseconds(lambda: connection.execute(_ROWS).fetchall(), times=3) / 1000
            for name in ("csv", "jsonl"):
                work = partial(_export_stored, connection, name)
                taken = milliseconds(work, times=3) / 1000
                yield Figure(f"{name}, from the database", STORED / taken, "events/s", "the bare SELECT", STORED / bare)


def _export_stored(connection: sqlite3.Connection, name: str) -> None:
    with Path(os.devnull).open("w", encoding="utf-8", newline="") as stream:
        export_stored(connection, parse(""), stream, name, today=TODAY)


def _figure(what: str, taken: float, yardstick: str, seconds: float | None) -> Figure:
    against = EVENTS / seconds if seconds is not None else None
    return Figure(what, EVENTS / taken, "events/s", yardstick, against)
