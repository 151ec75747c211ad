"""The browser on 100,000 events: from its start to the first rows, and keys, against Textual's own table.

The table gets the same rows, which it must hold all at once. Processor time, since a test pilot waits between keys.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Awaitable, Callable
from contextlib import closing
from datetime import date
from pathlib import Path

from textual.app import App, ComposeResult
from textual.pilot import Pilot
from textual.widgets import DataTable

from tests.bench.figures import Figure
from tests.bench.generate import generate
from timeline.query import Query
from timeline.store.connection import open_database
from timeline.store.find import rows
from tui.app import Timeline
from tui.library import Library
from tui.widgets.event_list import EventList

EVENTS = 100_000
SIZE = (120, 40)
TODAY = date(2026, 1, 1)
YARDSTICK = "DataTable"


class Table(App[None]):
    """The same rows in the table that comes with Textual."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path

    def compose(self) -> ComposeResult:
        yield DataTable(cursor_type="row")

    def on_mount(self) -> None:
        table = self.query_one(DataTable)
        table.add_columns("date", "status", "title")
        with closing(open_database(self._path)) as connection:
            table.add_rows((row.edtf, row.status, row.title) for row in rows(connection, Query(), today=TODAY))
        table.focus()


async def _filled(pilot: Pilot[None]) -> None:
    events = pilot.app.screen.query_one(EventList)
    while events.current is None:
        await pilot.pause(0.005)


async def _drawn(pilot: Pilot[None]) -> None:
    await pilot.pause()


async def _measured(app: App[None], ready: Callable[[Pilot[None]], Awaitable[None]]) -> tuple[float, float]:
    """Milliseconds from the start to the first rows, and of a page down."""
    begun = time.process_time()
    async with app.run_test(size=SIZE) as pilot:
        await ready(pilot)
        started = time.process_time() - begun
        await pilot.press("pagedown")
        begun = time.process_time()
        await pilot.press(*["pagedown"] * 20)
        return 1000 * started, 1000 * (time.process_time() - begun) / 20


def run() -> list[Figure]:
    """First rows and a page down, ours against the table's."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.db"
        generate(path, EVENTS)
        library = Library(path, TODAY)
        try:
            ours = asyncio.run(_measured(Timeline(library, Query()), _filled))
        finally:
            library.close()
        theirs = asyncio.run(_measured(Table(path), _drawn))
    names = (f"first rows of {EVENTS:,}", "a page down")
    return [Figure(name, mine, "ms", YARDSTICK, table) for name, mine, table in zip(names, ours, theirs, strict=True)]
