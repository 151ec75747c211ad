"""Documents added from within, and changes of others noticed, while the list keeps its place."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.tui.archive import LOAN
from tests.tui.session import Browse, Session
from timeline.intake import add_paths
from timeline.store.connection import open_database
from tui.paths import path_offers
from tui.plain import counted
from tui.screens import adding

LETTER = """Letter on the bridge

10 January 2026

On 3 March 1999 the council approved the bridge. On {day} June 2001 the queen opened the bridge.
"""


@pytest.fixture
def letters(tmp_path: Path) -> Path:
    folder = tmp_path / "letters"
    (folder / "more").mkdir(parents=True)
    for number in range(1, 6):
        (folder / f"letter{number}.txt").write_text(LETTER.format(day=number), encoding="utf-8")
    (folder / "picture.png").write_bytes(b"\x89PNG")
    (folder / ".hidden.txt").write_text("On 1 May 2001 nobody saw it.", encoding="utf-8")
    (folder / "broken.md").write_bytes(b"")
    return folder


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look ten times as often."""
    monkeypatch.setattr(adding, "_LOOK", 0.1)


async def added(session: Session, path: Path) -> None:
    """Add a path and wait for the end of it."""
    await session.press("A")
    await session.fill(str(path))
    await session.press("enter")
    await session.settle()


async def test_a_folder_is_added_and_the_cursor_stays_on_its_event(browse: Browse, letters: Path) -> None:
    async with browse() as session:
        await session.press("g")
        await session.type("16 december 2025")
        await session.press("enter")
        assert session.title == LOAN
        before = session.browser.events.total
        await added(session, letters)
        assert session.browser.events.total > before
        assert session.title == LOAN
        shown = " ".join(session.text.split())
        assert "new events; 1 could not be read" in shown
        assert "broken.md" in shown
        await session.press("slash")
        await session.type("bridge")
        assert session.browser.events.total == 6
        assert "Queen opened the bridge" in session.text


async def test_the_place_is_kept_when_events_come_before_it_in_the_list(browse: Browse, letters: Path) -> None:
    async with browse() as session:
        await session.press("end")
        here, row = session.title, session.browser.events.cursor
        await added(session, letters / "letter1.txt")
        assert session.title == here
        assert session.browser.events.cursor > row


async def test_what_another_process_adds_is_noticed(browse: Browse, letters: Path, database: Path) -> None:
    async with browse("bridge") as session:
        assert session.browser.events.total == 0
        await session.pilot.pause(0.3)
        command = [sys.executable, "-m", "timeline", "add", str(letters / "letter1.txt"), "--db", str(database)]
        subprocess.run(command, check=True, capture_output=True, env=os.environ)
        await session.until(lambda: session.browser.events.total > 0)
        assert "Queen opened the bridge" in session.text


async def test_a_document_that_is_known_says_so(browse: Browse, letters: Path, database: Path) -> None:
    letter = letters / "letter1.txt"
    with closing(open_database(database)) as connection:
        assert [outcome.error for outcome in add_paths(connection, [letter])] == [None]
    async with browse() as session:
        await added(session, letter)
        assert "1 known already, 0 new events" in " ".join(session.text.split())


async def test_a_path_is_completed_and_one_that_is_not_there_is_refused(browse: Browse, letters: Path) -> None:
    async with browse() as session:
        await session.press("A")
        await session.fill(str(letters / "nothing.txt"))
        await session.press("enter")
        assert "There is no file or folder" in " ".join(session.text.split())
        await session.fill(str(letters) + "/lett")
        assert "letter3.txt" in " ".join(session.text.split())
        await session.press("tab")
        assert session.app.focused.value == str(letters / "letter")  # type: ignore[union-attr]  # a line
        await session.type("4")
        await session.press("tab")
        assert session.app.focused.value == str(letters / "letter4.txt")  # type: ignore[union-attr]  # a line


async def test_adding_can_be_stopped(browse: Browse, letters: Path) -> None:
    for number in range(200):
        (letters / f"more{number}.txt").write_text(f"{LETTER.format(day=1) * 30}{number}", encoding="utf-8")
    async with browse() as session:
        await session.press("A")
        await session.fill(str(letters))
        await session.pilot.press("enter")
        while "Adding" not in session.text:
            await session.pilot.pause(0.01)
        await session.pilot.press("A")
        await session.settle()
        assert not session.browser.query_one("#arriving").display
        with closing(open_database(session.browser.library.path)) as connection:
            (documents,) = connection.execute("SELECT count(*) FROM document").fetchone()
        assert documents < 200
        assert "Stopped" in session.text
        assert counted(documents - 1, "document") in session.text  # one was there before


OFFERS = [("letter1", ["letter1.txt"]), ("mo", ["more/"]), ("pic", []), (".h", [".hidden.txt"]), ("x/y", [])]


@pytest.mark.parametrize(("begun", "offered"), OFFERS)
def test_paths_that_can_be_read_are_offered(letters: Path, begun: str, offered: list[str]) -> None:
    assert path_offers(f"{letters}/{begun}") == [f"{letters}/{name}" for name in offered]


def test_a_path_may_begin_here_or_at_home(letters: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(letters)
    monkeypatch.setenv("HOME", str(letters))
    assert path_offers("mo") == ["more/"]
    assert path_offers("~/mo") == ["~/more/"]
    assert "/tmp/" in path_offers("/tm")
