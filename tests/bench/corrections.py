"""Corrections in a large database: each kind of step, and the first question after it (`BENCH_EVENTS`, 100,000).

The yardstick is finding and assembling the event that is shown anyhow before it is changed. At a million events a step
on one event belongs under 20 milliseconds, and one on a thousand under half a second.
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
from itertools import count as numbers
from pathlib import Path

from tests.bench.figures import Figure, milliseconds
from tests.bench.generate import generate
from timeline.query import Query
from timeline.store import corrections
from timeline.store.connection import open_database
from timeline.store.facets import facet
from timeline.store.find import event
from timeline.store.index.build import build
from timeline.when import When

EVENTS = int(os.environ.get("BENCH_EVENTS", "100000"))
TODAY = date(2026, 2, 23)
MANY = 1_000
TIMES = 5
YARDSTICK = "show"

_number = numbers(1)


def run() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.db"
        generate(path, EVENTS)
        with closing(open_database(path)) as connection:
            build(connection)
            shown = milliseconds(partial(event, connection, f"e{EVENTS // 2}"))
            return [
                Figure(what, _milliseconds(partial(act, connection)), "ms", YARDSTICK, shown)
                for what, act in STEPS.items()
            ]


def _ids(number: int) -> list[str]:
    """The ids of events that no earlier step has touched, spread over all of them."""
    first = next(_number)
    return [f"e{at}" for at in range(first, EVENTS, EVENTS // number)][:number]


def _edit(connection: sqlite3.Connection) -> None:
    fields = {"title": f"Other words {next(_number)}", "date": When.parse("2024-05-03"), "actors": ["actor-1"]}
    corrections.edit(connection, _ids(1), fields)


def _new(connection: sqlite3.Connection) -> None:
    corrections.new(connection, {"date": When.parse("2024-05-03"), "title": "Own words"}, today=TODAY)


def _merge(connection: sqlite3.Connection) -> None:
    corrections.merge(connection, _ids(2))


def _confirm(connection: sqlite3.Connection, events: int) -> None:
    corrections.confirm(connection, _ids(events))


def _ask(connection: sqlite3.Connection) -> None:
    """Confirm one more event, and count all by actor."""
    _confirm(connection, 1)
    facet(connection, Query(), "actor", today=TODAY)


STEPS: dict[str, Callable[[sqlite3.Connection], object]] = {
    "confirm one": partial(_confirm, events=1),
    "edit title, date and actors": _edit,
    "new": _new,
    "merge two": _merge,
    "undo": corrections.undo,
    "redo": corrections.redo,
    "confirm one and count all by actor": _ask,
    f"confirm {MANY:,}": partial(_confirm, events=MANY),
    f"undo {MANY:,}": corrections.undo,
    f"redo {MANY:,}": corrections.redo,
    "what is open": corrections.open_items,
    "the last steps": partial(corrections.history, limit=5),
    f"confirm one and count all, {MANY * (TIMES + 1):,} changed": _ask,
}


def _milliseconds(work: Callable[[], object]) -> float:
    """The median time by the clock, since writing waits for the disk, after one run that warms the caches."""
    work()
    taken = []
    for _ in range(TIMES):
        begun = time.perf_counter()
        work()
        taken.append(time.perf_counter() - begun)
    return sorted(taken)[TIMES // 2] * 1000
