"""Documents coming in while a person goes on reading: read and stored in a thread, told of one by one."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from timeline.store.connection import open_database
from tui.plain import counted

if TYPE_CHECKING:
    from timeline.intake import Outcome

_TOLD = 3  # failures that are told in full


async def arrivals(database: Path, paths: Sequence[Path], stop: Event) -> AsyncIterator[Outcome]:
    """Add files and folders, an outcome each once it is stored, until `stop` is set; what is being read then comes too.

    Raise `DatabaseError` where the database cannot be written.
    """
    loop = asyncio.get_running_loop()
    told: asyncio.Queue[Outcome | None] = asyncio.Queue()

    def read() -> None:
        from timeline.intake import add_paths  # only who adds needs what reads

        with closing(open_database(database)) as connection:
            for outcome in add_paths(connection, paths):
                loop.call_soon_threadsafe(told.put_nowait, outcome)
                if stop.is_set():
                    return

    reading = loop.run_in_executor(None, read)
    reading.add_done_callback(lambda _: told.put_nowait(None))
    try:
        while (outcome := await told.get()) is not None:
            yield outcome
        await reading
    finally:
        stop.set()


@dataclass
class Tally:
    """What became of the documents so far."""

    documents: int = 0
    known: int = 0
    events: int = 0
    failures: list[str] = field(default_factory=list)

    def count(self, outcome: Outcome) -> None:
        """Take one more in."""
        if outcome.error is not None:
            self.failures.append(f"{outcome.error.message}. {outcome.error.hint}")
        elif outcome.added is not None:
            self.documents += 1
            self.known += outcome.added.outcome == "unchanged"
            self.events += outcome.added.new

    @property
    def words(self) -> str:
        """What came in, in a sentence."""
        known = f", {self.known:,} known already" if self.known else ""
        failed = f"; {len(self.failures):,} could not be read" if self.failures else ""
        return f"{counted(self.documents, 'document')}{known}, {counted(self.events, 'new event')}{failed}"

    @property
    def trouble(self) -> str:
        """Why some could not be read, a line each; of many the first."""
        more = len(self.failures) - _TOLD
        return "\n".join([*self.failures[:_TOLD], *([f"… and {more:,} more"] if more > 0 else [])])
