"""Ways back: through the filters tried, from around an event, out of a question that takes long; and saved filters."""

from __future__ import annotations

import sqlite3

import pytest

from tests.tui.archive import LOAN
from tests.tui.session import Browse
from timeline.errors import UsageError
from timeline.query import Query, parse
from timeline.store.connection import open_database
from timeline.store.saved import saved_filters
from tui.library import Library, Place, Shown


async def test_back_and_forward_through_the_filters_tried(browse: Browse) -> None:
    async with browse() as session:
        await session.press("slash")
        await session.type("council")
        await session.press("enter", "t", "enter", "escape")
        tried = str(session.browser.filter)
        assert tried.startswith("council theme:")
        await session.press("less_than_sign")
        assert session.browser.bar.text == "council"
        assert session.browser.events.total == 2
        await session.press("alt+left")
        assert session.browser.events.total == 12
        await session.press("less_than_sign")
        assert "no filter before" in session.text
        await session.press("greater_than_sign", "alt+right")
        assert str(session.browser.filter) == tried


async def test_going_back_finds_the_place_again(browse: Browse) -> None:
    async with browse() as session:
        await session.press("g")
        await session.type("dec 2025")
        await session.press("enter")
        assert session.title == LOAN
        await session.press("slash")
        await session.fill("tunnel")
        await session.press("enter", "less_than_sign")
        assert session.title == LOAN


@pytest.mark.parametrize("leave", ["w", "escape", "less_than_sign"])
async def test_around_an_event_shows_what_else_happened_and_comes_back(browse: Browse, leave: str) -> None:
    async with browse("loan") as session:
        await session.press("w")
        assert session.browser.events.total == 12
        assert session.title == LOAN
        assert "goes back to loan" in session.text
        await session.press("j", "j")
        assert session.title != LOAN
        await session.press(leave)
        assert str(session.browser.filter) == "loan"
        assert session.title == LOAN
        assert "goes back to" not in session.text


async def test_escape_closes_what_is_open_before_it_leaves_around(browse: Browse) -> None:
    async with browse("loan", size=(80, 24)) as session:
        await session.press("w", "enter", "escape")
        assert session.browser.events.total == 12
        await session.press("escape")
        assert str(session.browser.filter) == "loan"


async def test_around_without_a_filter_says_so(browse: Browse) -> None:
    async with browse() as session:
        await session.press("w")
        assert "Everything is shown already" in session.text


async def test_a_filter_is_saved_picked_renamed_and_removed(browse: Browse) -> None:
    async with browse("actor:un") as session:
        database = open_database(session.browser.library.path)
        await session.press("F")
        assert "None yet" in session.text
        await session.press("s")
        await session.type("nations")
        await session.press("enter")
        assert [(saved.name, saved.filter) for saved in saved_filters(database)] == [("nations", "actor:un")]
        await session.press("escape", "x", "F", "enter")
        assert session.browser.bar.text == "actor:un"
        await session.press("F", "r")
        await session.type("UN")
        await session.press("enter")
        assert [saved.name for saved in saved_filters(database)] == ["UN"]
        await session.press("d")
        assert "Press it again" in session.text
        await session.press("d")
        assert saved_filters(database) == []
        assert "None yet" in session.text
        await session.press("escape")
        assert str(session.browser.filter) == "actor:un"


async def test_a_name_that_is_taken_is_replaced_only_when_asked_twice(browse: Browse) -> None:
    async with browse("actor:un") as session:
        await session.browser.library.save("plans", parse("status:planned"))
        await session.press("F", "s")
        await session.type("PLANS")
        await session.press("enter")
        assert "already" in session.text
        (before,) = await session.browser.library.saved()
        assert before.filter == "status:planned"
        await session.press("enter")
        (after,) = await session.browser.library.saved()
        assert (after.name, after.filter) == ("PLANS", "actor:un")


async def test_a_filter_that_others_use_is_neither_renamed_nor_removed(browse: Browse) -> None:
    async with browse() as session:
        library = session.browser.library
        await library.save("plans", parse("status:planned"))
        await library.save("their plans", parse("filter:plans actor:eu"))
        with pytest.raises(UsageError, match="part of their plans"):
            await library.rename_saved("plans", "intentions")
        await session.press("F", "d", "d")
        assert "part of their plans" in " ".join(session.text.split())
        assert len(await library.saved()) == 2


async def test_a_question_that_takes_long_says_so_and_is_stopped_by_escape(
    browse: Browse, monkeypatch: pytest.MonkeyPatch
) -> None:
    answered = Library._shown

    def slow(library: Library, connection: sqlite3.Connection, query: Query, place: Place | None) -> Shown:
        if query:
            connection.execute(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1e10) SELECT count(*) FROM n"
            )
        return answered(library, connection, query, place)

    monkeypatch.setattr(Library, "_shown", slow)
    async with browse() as session:
        session.browser.choose(parse("actor:eu"))
        while "Esc stops" not in session.text:
            await session.pilot.pause(0.05)
        await session.press("escape")
        assert "Stopped" in session.text
        assert "Esc stops" not in session.text
        await session.press("x")
        assert session.browser.events.total == 12
