"""The history in the browser: what was changed, and back and forth in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import OptionList

from tests.tui.session import Browse, Session
from tests.tui.test_correcting import stored
from timeline.store.connection import open_database
from timeline.store.corrections import history


def decided(path: Path) -> list[str]:
    """What was decided about the events that something was decided about, in the order of the list."""
    return [event.review for event in stored(path) if event.review != "proposed"]


async def in_history(session: Session) -> None:
    await session.press("H")
    await session.until(lambda: session.open == "History")


async def test_a_database_that_nobody_changed_says_so(browse: Browse) -> None:
    async with browse() as session:
        await in_history(session)
        assert "Nothing was changed yet" in session.text
        await session.press("u")
        assert "Nothing was changed yet" in session.text
        await session.press("escape")
        assert session.open == "Browser"


async def test_enter_goes_back_to_a_step_and_on_again(browse: Browse, database: Path) -> None:
    async with browse() as session:
        await session.press("y", "j", "r", "j", "y")
        await in_history(session)
        lines = session.app.screen.query_one(OptionList)
        assert lines.highlighted == 0
        await session.press("down", "down", "enter")
        assert decided(database) == ["confirmed"]
        assert session.text.count("(undone)") == 2
        assert lines.highlighted == 2
        await session.press("end", "enter")
        assert decided(database) == []
        await session.press("home", "enter")
        assert decided(database) == ["confirmed", "rejected", "confirmed"]
        assert "(undone)" not in session.text


async def test_the_keys_of_undo_and_redo_hold_in_the_history(browse: Browse, database: Path) -> None:
    async with browse() as session:
        await session.press("y", "j", "r")
        await in_history(session)
        await session.press("u")
        assert decided(database) == ["confirmed"]
        assert "Undone: reject" in session.text
        await session.press("u", "u")
        assert "there is nothing to undo" in session.text
        await session.press("U", "U")
        assert decided(database) == ["confirmed", "rejected"]
        await session.press("u", "escape")
        assert session.open == "Browser"
        assert session.text.count("✓") == 1
        assert "✗" not in session.text


@pytest.mark.parametrize("size", [(80, 24), (200, 60)])
async def test_a_long_history_fits(browse: Browse, size: tuple[int, int]) -> None:
    async with browse(size=size) as session:
        await session.press(*["y"] * 30)
        await in_history(session)
        dialog = session.app.screen.query_one(".dialog")
        assert session.app.screen.region.contains_region(dialog.region)
        assert "Enter goes back or on" in session.text


async def test_the_history_holds_the_heads_of_steps_alone(browse: Browse, database: Path) -> None:
    async with browse() as session:
        await session.press("y")
    with open_database(database) as connection:
        (head,), (whole,) = history(connection, heads=True), history(connection)
    assert head == whole._replace(changes=())
    assert whole.changes
