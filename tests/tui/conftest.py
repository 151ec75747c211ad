"""The browser on a small archive, driven by keys."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.tui.archive import TODAY, store, told_events
from tests.tui.session import Browse, Session
from timeline.query import parse
from tui.app import Timeline
from tui.library import Library


@pytest.fixture(autouse=True)
def own_folders(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What is kept between sessions is kept for one test."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return store(tmp_path / "harbour.db", *told_events())


@pytest.fixture
def browse(database: Path) -> Browse:
    """Open the browser: `async with browse("actor:eu", size=(80, 24)) as session`."""

    @asynccontextmanager
    async def opened(
        text: str = "", *, size: tuple[int, int] = (120, 40), path: Path = database
    ) -> AsyncIterator[Session]:
        library = Library(path, TODAY)
        app = Timeline(library, parse(text))
        try:
            async with app.run_test(size=size, notifications=True) as pilot:
                session = Session(pilot)
                await session.settle()
                yield session
        finally:
            library.close()

    return opened
