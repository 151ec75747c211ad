"""What the SQL screen asks: answers, the schema, earlier queries; each awaited, none of it on the event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path
from threading import Event
from time import monotonic
from typing import Any, NamedTuple

from timeline.export.answers import answer_text, write_answer
from timeline.store.sql import run_sql, schema_names
from timeline.store.sql_history import history_path, past, remember
from tui.grid import Grid, grid

_SECONDS = 60.0  # a person sees that it runs, and can stop it
_ROWS = 10_000


class Answer(NamedTuple):
    """Rows laid out; `truncated` where there were more, `seconds` how long it took."""

    grid: Grid
    truncated: bool
    seconds: float


class SqlDesk:
    """One database, asked in a person's own SQL."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._history = history_path()

    async def schema(self) -> dict[str, list[str]]:
        """The columns of every view and table."""
        return await asyncio.to_thread(schema_names, self.path)

    async def past(self) -> list[str]:
        """Earlier queries, the latest first."""
        return await asyncio.to_thread(past, self._history)

    async def remember(self, text: str) -> None:
        """Keep a query for later sessions; raise `OSError` where that is not possible."""
        await asyncio.to_thread(remember, self._history, text)

    async def answer(self, text: str) -> Answer:
        """The answer to one query; cancelling the wait stops the work. Raise `SqlError` as `run_sql` does."""
        stop = Event()

        def run() -> Answer:
            started = monotonic()
            found = run_sql(self.path, text, seconds=_SECONDS, rows=_ROWS, stopped=stop.is_set)
            return Answer(grid(found.columns, found.rows), found.truncated, monotonic() - started)

        try:
            return await asyncio.to_thread(run)
        finally:
            stop.set()

    async def write(self, columns: Sequence[str], rows: Sequence[Sequence[Any]], target: Path) -> None:
        """Write an answer to a file, whose suffix says how."""
        await asyncio.to_thread(write_answer, columns, rows, target)

    async def as_text(self, columns: Sequence[str], rows: Sequence[Sequence[Any]], name: str) -> str:
        """An answer as text, in the format that the suffix of `name` tells."""
        return await asyncio.to_thread(answer_text, columns, rows, name)
