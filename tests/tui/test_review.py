"""Going through what is open, one key each, from the browser."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.tui.archive import TODAY
from tests.tui.session import Browse, Session
from tests.tui.test_correcting import one, stored
from timeline.query import Query
from timeline.store.connection import open_database
from timeline.store.corrections import Item, open_items
from tui.library import Library
from tui.review import Round
from tui.screens.review import ReviewScreen

QUAY, PLAN, GRANTS, RULES = (
    "On 14 March 2023 the council bought the quay",
    "In November 2023 the plan was shown",
    "Around 2024 the first grants came in",
    "The rules apply from 1 January 2026",
)


@pytest.fixture
def open_questions(database: Path) -> Path:
    """A possible duplicate, a contradiction and a refusal."""
    with closing(open_database(database)) as connection:
        _pair(connection, "duplicate", QUAY, PLAN, "nearly the same words")
        _pair(connection, "contradiction", PLAN, GRANTS, "other days")
        connection.execute(
            "INSERT INTO event_refusal (event_id, field, document_id, value)"
            " SELECT e.id, 'date', m.document_id, ? FROM event AS e JOIN mention AS m ON m.event_id = e.id"
            " WHERE e.title = ?",
            (json.dumps("2026-01-02"), RULES),
        )
    return database


def _pair(connection: sqlite3.Connection, kind: str, one: str, other: str, why: str) -> None:
    connection.execute(
        "INSERT INTO event_pair (kind, one, other, why, verdict)"
        " SELECT ?, a.uid, b.uid, ?, '' FROM event AS a, event AS b WHERE a.title = ? AND b.title = ?",
        (kind, why, one, other),
    )


def kinds(path: Path) -> list[str]:
    """What is open."""
    with closing(open_database(path)) as connection:
        return [item.kind for item in open_items(connection)]


async def review(session: Session) -> None:
    await session.press("R")
    await session.until(lambda: isinstance(session.app.screen, ReviewScreen) and " of " in session.text)


@pytest.mark.parametrize("size", [(80, 24), (200, 60)])
async def test_two_events_that_may_be_one_stand_in_one_view(
    browse: Browse, open_questions: Path, size: tuple[int, int]
) -> None:
    async with browse("date:2025", size=size) as session:
        await review(session)
        shown = session.text
        for expected in ("1 of ", "Perhaps one event", "nearly the same words", QUAY, PLAN, "one, as the second"):
            assert expected in shown
        first, second = (session.app.screen.query_one(f"#{side}").region for side in ("first", "second"))
        assert first.area > 0
        assert (first.y == second.y) == (size[0] == 200)


@pytest.mark.parametrize(
    ("key", "title", "edtf"), [("y", QUAY, "2023-03-14"), ("1", QUAY, "2023-03-14"), ("2", PLAN, "2023-11")]
)
async def test_they_become_one_led_by_either(
    browse: Browse, open_questions: Path, key: str, title: str, edtf: str
) -> None:
    before = len(stored(open_questions))
    async with browse() as session:
        await review(session)
        await session.press(key)
        assert len(stored(open_questions)) == before - 1
        merged = one(open_questions, title)
        assert merged.when.edtf == edtf
        assert len(merged.mentions) == 2


async def test_a_question_whose_event_is_gone_is_passed_over(browse: Browse, open_questions: Path) -> None:
    async with browse() as session:
        await review(session)
        await session.press("y")  # the plan is part of the quay now, so it contradicts nothing any more
        assert "A document says otherwise than you" in session.text


async def test_they_stay_two_and_are_not_asked_about_again(browse: Browse, open_questions: Path) -> None:
    async with browse() as session:
        await review(session)
        await session.press("d")
        assert "on different days" in session.text
        await session.press("d")
        assert kinds(open_questions) == ["refusal"]
        await session.press("escape", "R")
        await session.until(lambda: "A document says otherwise" in session.text)


@pytest.mark.parametrize(("key", "edtf"), [("t", "2026-01-02"), ("k", "2026-01-01"), ("y", "2026-01-02")])
async def test_what_a_document_says_otherwise_is_taken_or_not(
    browse: Browse, open_questions: Path, key: str, edtf: str
) -> None:
    async with browse() as session:
        await review(session)
        await session.press("n", "n")
        assert "2026-01-02" in session.text
        await session.press(key)
        assert "refusal" not in kinds(open_questions)
        assert one(open_questions, RULES).when.edtf == edtf


async def test_undo_brings_the_question_back(browse: Browse, open_questions: Path) -> None:
    async with browse() as session:
        await review(session)
        await session.press("u")
        assert "Nothing was answered yet" in session.text
        await session.press("n", "d", "u")
        assert "Undone" in session.text
        assert "on different days" in session.text
        assert kinds(open_questions) == ["duplicate", "contradiction", "refusal"]
        await session.press("p")
        assert "nearly the same words" in session.text


async def test_a_proposal_is_rejected_with_the_key_of_the_list(browse: Browse) -> None:
    async with browse("actor:un") as session:
        await review(session)
        assert "y confirm    r reject" in session.text


async def test_proposals_of_the_filter_are_confirmed_and_rejected(browse: Browse, database: Path) -> None:
    async with browse("actor:un") as session:
        await review(session)
        assert "1 of 2" in session.text
        await session.press("c", "r")
        assert "2 of 2 answered" in session.text
        await session.press("y", "escape")
        await session.until(lambda: session.open == "Browser")
        assert [event.review for event in stored(database, "actor:un")] == ["confirmed", "rejected"]
        assert "✓" in session.text


async def test_an_event_is_put_right_before_it_is_confirmed(browse: Browse, database: Path) -> None:
    async with browse("tunnel") as session:
        await review(session)
        await session.press("E")
        await session.until(lambda: session.open == "Form")
        await session.fill("2028")
        await session.press("enter")
        await session.until(lambda: session.open == "ReviewScreen" and "2028" in session.text)
        await session.press("y")
        (event,) = stored(database, "tunnel")
        assert (event.when.edtf, event.review) == ("2028", "confirmed")


async def test_nothing_open_says_so(browse: Browse) -> None:
    async with browse("nothing matches this") as session:
        await session.press("R")
        await session.until(lambda: "Nothing is open" in session.text)
        await session.press("y", "2", "d", "n", "p", "E", "escape")
        assert session.open == "Browser"


async def test_questions_come_before_proposals(open_questions: Path) -> None:
    library = Library(open_questions, TODAY)
    items = await library.corrections.open_items(Query())
    library.close()
    assert [item.kind for item in items] == ["duplicate", "contradiction", "refusal", *["proposed"] * 12]


ITEMS = [Item("proposed", (f"e{number}",), "") for number in range(4)]


@given(st.lists(st.sampled_from(["answer", "later", "before", "undo"])))
def test_a_round_stays_within_its_items_and_counts_its_answers(steps: list[str]) -> None:
    way = Round(ITEMS)
    answered = 0
    for step in steps:
        if step == "answer" and way.item:
            way.answer()
            answered += 1
        elif step == "undo":
            answered -= way.take_back()
        else:
            way.move(1 if step == "later" else -1)
        assert way.answered == answered
        assert (way.item is None) == (way.at == len(ITEMS))
        assert 0 <= way.at <= len(ITEMS)


@pytest.mark.parametrize("keys", [("R",), ("d",), ("S",)])
async def test_help_is_a_key_away_everywhere(browse: Browse, keys: tuple[str, ...]) -> None:
    async with browse() as session:
        await session.press(*keys)
        await session.until(lambda: session.open != "Browser")
        here = session.open
        await session.press("f1")
        assert session.open == "Help"
        await session.press("escape")
        assert session.open == here
