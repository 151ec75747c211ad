"""Putting events right, each correction a key: one event, several marked ones, and back."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from tests.tui.archive import FIRST, LOAN, store, told_events
from tests.tui.session import Browse, Session
from timeline.model import Event
from timeline.query import parse
from timeline.store.connection import open_database
from timeline.store.find import events

SECOND = "On 14 March 2023 the council bought the quay"


def stored(path: Path, text: str = "") -> list[Event]:
    """The events of a filter as they stand in the database."""
    with closing(open_database(path)) as connection:
        return list(events(connection, parse(text)))


def one(path: Path, title: str) -> Event:
    """The event of this title."""
    return next(event for event in stored(path) if event.title == title)


def row_of(session: Session, title: str) -> str:
    """The line of the list that shows an event, without the panes beside it."""
    region = session.browser.events.region
    lines = [line[region.x : region.right] for line in session.text.splitlines()[region.y : region.bottom]]
    return next((line for line in lines if title[:20] in line), "")


@pytest.mark.parametrize(("key", "review", "mark"), [("y", "confirmed", "✓"), ("r", "rejected", "✗")])
async def test_one_key_decides_and_the_same_key_leaves_it_open_again(
    browse: Browse, database: Path, key: str, review: str, mark: str
) -> None:
    async with browse() as session:
        await session.press("j", key)
        assert session.title == SECOND
        assert one(database, SECOND).review == review
        assert mark in row_of(session, SECOND)
        assert SECOND in session.text
        await session.press(key)
        assert one(database, SECOND).review == "proposed"
        assert mark not in row_of(session, SECOND)


async def test_undo_and_redo_say_what_and_keep_the_place(browse: Browse, database: Path) -> None:
    async with browse() as session:
        await session.press("j", "y", "j", "r", "end")
        here = session.title
        await session.press("u")
        assert "reject “In November 2023 the plan was shown”" in " ".join(session.text.split())
        assert session.title == here
        assert [event.review for event in stored(database)].count("rejected") == 0
        await session.press("u", "u")
        assert "there is nothing to undo" in " ".join(session.text.split())
        await session.press("U", "ctrl+r")
        assert one(database, SECOND).review == "confirmed"
        assert [event.review for event in stored(database)].count("rejected") == 1


async def test_counts_follow_a_correction(browse: Browse) -> None:
    async with browse("review:proposed") as session:
        before = session.browser.events.total
        await session.press("j", "y")
        assert session.browser.events.total == before - 1
        assert session.title == "In November 2023 the plan was shown"


async def test_marked_events_are_corrected_together_in_one_step(browse: Browse, database: Path) -> None:
    async with browse() as session:
        await session.press("space", "j", "space", "end", "space", "home")
        assert len(session.browser.events.marked) == 3
        assert "3 marked" in session.text
        assert "◆" in row_of(session, FIRST)
        await session.press("y")
        assert [event.review for event in stored(database)].count("confirmed") == 3
        await session.press("u")
        assert "Undone" in session.text
        assert [event.review for event in stored(database)].count("confirmed") == 0
        await session.press("escape")
        assert not session.browser.events.marked
        assert "marked" not in session.text


async def test_a_range_is_marked_and_marks_outlast_the_filter(browse: Browse) -> None:
    async with browse() as session:
        await session.press("space", "j", "j", "v")
        assert [entry.title for entry in session.browser.events.marked][-1] == session.title
        assert len(session.browser.events.marked) == 4
        await session.press("slash")
        await session.type("actor:un")
        await session.press("enter")
        assert len(session.browser.events.marked) == 4
        await session.press("space")
        assert len(session.browser.events.marked) == 5


async def test_all_of_a_large_list_can_be_marked(browse: Browse, tmp_path: Path) -> None:
    document, told = told_events()
    many = [replace(told[1], id=f"e{number:04}", title=f"Event {number}") for number in range(400)]
    async with browse(path=store(tmp_path / "many.db", document, many)) as session:
        await session.press("home", "space", "end", "v", "y")
        assert len(session.browser.events.marked) == 400
        assert len(stored(tmp_path / "many.db", "review:confirmed")) == 400


async def test_tags_are_put_on_and_taken_off(browse: Browse, database: Path) -> None:
    async with browse() as session:
        await session.press("space", "space", "number_sign")
        await session.type("important, to ask")
        await session.press("enter")
        await session.until(lambda: len(stored(database, "tag:important")) == 2)
        assert [event.tags for event in stored(database, "tag:important")] == [("important", "to ask")] * 2
        await session.press("number_sign")
        await session.type("-imp")
        assert "-important" in session.text
        await session.press("tab", "enter")
        await session.until(lambda: not stored(database, "tag:important"))
        assert [event.tags for event in stored(database, 'tag:"to ask"')] == [("to ask",)] * 2


async def test_merging_takes_marks_and_asks_which_one_leads(browse: Browse, database: Path) -> None:
    before = len(stored(database))
    async with browse() as session:
        await session.press("m")
        assert "Mark two events or more" in session.text
        await session.press("j", "space", "space", "m")
        await session.press("down", "enter")
        await session.until(lambda: len(stored(database)) == before - 1)
        assert session.title == "In November 2023 the plan was shown"
        merged = one(database, session.title)
        assert len(merged.mentions) == 2
        assert not session.browser.events.marked
        await session.press("u")
        assert len(stored(database)) == before


async def test_an_event_is_taken_apart_by_its_sentences(browse: Browse, database: Path) -> None:
    before = len(stored(database))
    async with browse() as session:
        await session.press("s")
        await session.until(lambda: "take apart." in session.text)
        await session.press("j", "space", "space", "m", "enter")
        await session.until(lambda: len(one(database, SECOND).mentions) == 2)
        await session.press("home", "j", "s")
        await session.until(lambda: session.open == "ChooseSome")
        await session.press("down", "space", "enter")
        await session.until(lambda: len(stored(database)) == before)
        assert len(one(database, SECOND).mentions) == 1


async def test_keys_without_an_event_do_nothing(browse: Browse) -> None:
    async with browse("nothing matches this") as session:
        for key in ("y", "r", "number_sign", "m", "s", "space", "v"):
            await session.press(key)
        assert session.open == "Browser"


async def test_the_loan_stays_where_it_is_while_its_neighbours_change(browse: Browse) -> None:
    async with browse(size=(80, 24)) as session:
        await session.press("g")
        await session.type("16 december 2025")
        await session.press("enter")
        line = next(at for at, text in enumerate(session.text.splitlines()) if "▌" in text)
        await session.press("y", "u", "r", "u")
        assert session.title == LOAN
        assert "▌" in session.text.splitlines()[line]
