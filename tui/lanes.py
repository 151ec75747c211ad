"""Questions to the database, each lane a thread with a connection of its own.

SQLite's connections belong to the thread that opened them, and a slow count must not hold up the
rows under the cursor. A question that nobody waits for any longer is stopped, running or not.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Lock
from typing import TypeVar

Answer = TypeVar("Answer")
Open = Callable[[], sqlite3.Connection]


class Lane:
    """One thread, one connection, one question at a time."""

    def __init__(self, name: str, opener: Open) -> None:
        self._open = opener
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._connection: sqlite3.Connection | None = None
        self._lock = Lock()
        self._running: object | None = None

    async def ask(self, question: Callable[[sqlite3.Connection], Answer]) -> Answer:
        """The answer to `question`; cancelling the wait stops the work behind it."""
        token = object()
        future: Future[Answer] = self._thread.submit(self._answer, question, token)
        try:
            return await asyncio.wrap_future(future)
        except asyncio.CancelledError:
            future.cancel()
            self._stop(token)
            raise

    def close(self) -> None:
        """Let the running question end, drop those that wait, and close the connection."""
        with self._lock:
            if self._connection is not None:
                self._connection.interrupt()
        self._thread.submit(self._close)
        self._thread.shutdown(wait=True)

    def _answer(self, question: Callable[[sqlite3.Connection], Answer], token: object) -> Answer:
        if self._connection is None:
            self._connection = self._open()
        with self._lock:
            self._running = token
        try:
            return question(self._connection)
        finally:
            with self._lock:
                self._running = None

    def _stop(self, token: object) -> None:
        with self._lock:
            if self._running is token and self._connection is not None:
                self._connection.interrupt()

    def _close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
