"""Questions in a lane: answered in turn, dropped when nobody waits, stopped when they run."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import Iterator

import pytest

from tui.lanes import Lane

ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"


@pytest.fixture
def lane() -> Iterator[Lane]:
    opened = Lane("test", lambda: sqlite3.connect(":memory:"))
    yield opened
    opened.close()


async def test_questions_are_answered_by_one_thread_and_connection(lane: Lane) -> None:
    threads = await asyncio.gather(*(lane.ask(lambda _: threading.get_ident()) for _ in range(5)))
    assert len(set(threads)) == 1
    assert threads[0] != threading.get_ident()
    assert await lane.ask(lambda connection: connection.execute("SELECT 6 * 7").fetchone()) == (42,)


async def test_an_error_comes_back_to_the_asker(lane: Lane) -> None:
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        await lane.ask(lambda connection: connection.execute("SELECT * FROM nowhere"))


async def test_a_question_nobody_waits_for_is_stopped(lane: Lane) -> None:
    started = threading.Event()

    def endless(connection: sqlite3.Connection) -> object:
        started.set()
        return connection.execute(ENDLESS).fetchone()

    asked = asyncio.create_task(lane.ask(endless))
    while not started.is_set():
        await asyncio.sleep(0.001)
    await asyncio.sleep(0.02)
    asked.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asked
    answer = await asyncio.wait_for(lane.ask(lambda connection: connection.execute("SELECT 1").fetchone()), 5)
    assert answer == (1,)


async def test_a_question_that_still_waits_is_never_run(lane: Lane) -> None:
    gate, ran = threading.Event(), []
    first = asyncio.create_task(lane.ask(lambda _: gate.wait(5)))
    second = asyncio.create_task(lane.ask(lambda _: ran.append("second")))
    await asyncio.sleep(0.01)
    second.cancel()
    await asyncio.sleep(0.01)
    gate.set()
    assert await first
    await lane.ask(lambda _: None)
    assert ran == []


async def test_closing_stops_what_runs() -> None:
    lane = Lane("test", lambda: sqlite3.connect(":memory:", check_same_thread=True))
    asked = asyncio.create_task(lane.ask(lambda connection: connection.execute(ENDLESS).fetchone()))
    await asyncio.sleep(0.1)
    await asyncio.to_thread(lane.close)
    with pytest.raises(sqlite3.OperationalError, match="interrupted"):
        await asked
