"""SQL in the browser: asking, being helped, going through the answer, taking it along."""

from __future__ import annotations

import csv
import json
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.tui.archive import LOAN
from tests.tui.session import Browse, Session
from timeline.store.sql_history import history_path, past
from tui.screens.sql import SqlScreen

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
MANY = "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n LIMIT 20000) SELECT i, 'row ' || i AS words"


class Desk:
    """The SQL screen under test."""

    def __init__(self, session: Session, screen: SqlScreen) -> None:
        self.session = session
        self.screen = screen

    @property
    def state(self) -> str:
        """What the screen says of the answer."""
        return str(self.screen.query_one("#answer-state").render())

    @property
    def text(self) -> str:
        return self.screen.editor.text

    @property
    def focused(self) -> str | None:
        return self.screen.focused.id if self.screen.focused else None

    def write(self, text: str) -> None:
        self.screen.editor.write(text)

    async def press(self, *keys: str) -> None:
        await self.session.press(*keys)

    async def ask(self, text: str) -> list[tuple[Any, ...]]:
        """Ask, and wait for the rows."""
        self.write(text)
        await self.press("f5")
        return list(map(tuple, self.screen.answer.rows))


Open = Callable[..., AbstractAsyncContextManager[Desk]]


@pytest.fixture
def desk(browse: Browse) -> Open:
    """Open SQL: `async with desk() as desk`."""

    @asynccontextmanager
    async def opened(*, size: tuple[int, int] = (120, 40)) -> AsyncIterator[Desk]:
        async with browse(size=size) as session:
            await session.press("S")
            screen = session.app.screen
            assert isinstance(screen, SqlScreen)
            yield Desk(session, screen)

    return opened


async def test_a_query_ended_by_a_semicolon_is_answered_by_enter(desk: Open) -> None:
    async with desk() as sql:
        await sql.session.type("SELECT title FROM timeline")
        await sql.press("enter")
        assert sql.screen.answer.rows == ()
        await sql.session.type("ORDER BY start LIMIT 1;")
        await sql.press("enter")
        assert sql.screen.answer.columns == ("title",)
        assert len(sql.screen.answer.rows) == 1
        assert "1 row in" in sql.state


async def test_tab_takes_the_word_offered_and_then_the_next(desk: Open) -> None:
    async with desk() as sql:
        await sql.session.type("SELECT ti")
        assert "title" in sql.session.text
        await sql.press("tab")
        assert sql.text == "SELECT title"
        await sql.press("tab")
        assert sql.text == "SELECT timeline"
        sql.write("SELECT * FROM timeline AS t WHERE t.sta")
        await sql.press("tab")
        assert sql.text.endswith("t.start")
        await sql.press("tab")
        assert sql.text.endswith("t.status")


async def test_nothing_is_offered_in_a_comment_or_a_string(desk: Open) -> None:
    async with desk() as sql:
        for text in ("SELECT 1 -- ti", "SELECT 'ti"):
            sql.write(text)
            await sql.press("tab")
            assert sql.text == text
            assert sql.focused == "answer"
            await sql.press("f6")
            assert sql.focused == "query"


@pytest.mark.parametrize(
    ("text", "said", "cursor"),
    [
        ("SELECT\n  titel FROM timeline", "Did you mean title?", (1, 2)),
        ("SELEC title", "syntax error", (0, 0)),
        ("DELETE FROM event", "may only read", None),
        ("-- nothing", "asks for nothing", None),
    ],
)
async def test_a_mistake_is_explained_where_it_stands(
    desk: Open, text: str, said: str, cursor: tuple[int, int] | None
) -> None:
    async with desk() as sql:
        assert await sql.ask(text) == []
        assert said in sql.state
        if cursor:
            assert sql.screen.editor.cursor_location == cursor
        assert await sql.ask("SELECT 1") == [(1,)]
        assert said not in sql.state


async def test_escape_stops_a_long_query_and_only_then_leaves(desk: Open) -> None:
    async with desk() as sql:
        sql.write(ENDLESS)
        await sql.session.pilot.press("f5")
        assert "Running" in sql.state
        await sql.press("escape")
        assert "Stopped" in sql.state
        assert sql.session.open == "SqlScreen"
        await sql.press("escape")
        assert sql.session.open == "Browser"
        await sql.press("S")
        assert sql.text == ENDLESS


async def test_a_large_answer_scrolls_under_a_heading_that_stays(desk: Open) -> None:
    wide = ", ".join(f"i * {number} AS column_{number}" for number in range(40))
    async with desk(size=(80, 24)) as sql:
        rows = await sql.ask(f"{MANY}, {wide} FROM n")
        assert len(rows) == 10_000
        assert "The first 10,000 rows" in sql.state
        await sql.press("tab", "end")
        assert "row 10000" in sql.session.text
        assert "words" in sql.session.text
        await sql.press("dollar_sign")
        assert "column_39" in sql.session.text
        assert "390000" in sql.session.text
        await sql.press("home", "circumflex_accent", "pagedown", "j", "l")
        assert sql.screen.answer.column == 1
        assert 1 < sql.screen.answer.row < 20


async def test_all_of_a_value_is_read_below_the_table(desk: Open) -> None:
    async with desk() as sql:
        await sql.ask("SELECT 1, 'begin' || hex(zeroblob(40)) || 'end' AS long")
        await sql.press("tab", "right")
        assert "begin" + "0" * 80 + "end" in sql.session.text.replace("\n", "")


async def test_what_was_asked_comes_back_also_in_the_next_session(desk: Open) -> None:
    async with desk() as sql:
        await sql.ask("SELECT 1")
        await sql.ask("SELECT\n2")
        sql.write("draft")
        await sql.press("up")
        assert sql.text == "SELECT\n2"
        await sql.press("up", "up")
        assert sql.text == "SELECT 1"
        await sql.press("down", "down", "down")
        assert sql.text == "draft"
    assert past(history_path()) == ["SELECT\n2", "SELECT 1"]
    async with desk() as sql:
        await sql.press("f4", "down", "enter")
        assert sql.text == "SELECT 1"


async def test_history_that_cannot_be_kept_is_told_once(desk: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    async with desk() as sql:
        history_path().parent.parent.mkdir(parents=True, exist_ok=True)
        history_path().parent.write_text("a file", encoding="utf-8")
        assert await sql.ask("SELECT 1") == [(1,)]
        assert "is not remembered" in " ".join(sql.session.text.split())


async def test_an_example_is_a_place_to_start(desk: Open) -> None:
    async with desk() as sql:
        await sql.press("f2", "down", "down", "enter")
        assert sql.text.startswith("SELECT name, kind, count(*)")
        await sql.press("enter")
        assert sql.screen.answer.columns == ("name", "kind", "events")
        assert len(sql.screen.answer.rows) == 4


async def test_a_table_is_chosen_by_name(desk: Open) -> None:
    async with desk() as sql:
        sql.write("SELECT count(*) FROM ")
        await sql.press("f3", "enter")
        assert sql.text == "SELECT count(*) FROM timeline"


async def test_the_answer_is_written_to_a_file(desk: Open, tmp_path: Path) -> None:
    async with desk() as sql:
        await sql.press("ctrl+s")
        assert sql.session.open == "SqlScreen"
        rows = await sql.ask("SELECT title, status FROM timeline WHERE status = 'planned'")
        for name in ("answer.csv", "answer.json"):
            await sql.press("ctrl+s")
            await sql.session.fill(str(tmp_path / name))
            await sql.press("enter")
            while not (tmp_path / name).exists():
                await sql.session.pilot.pause(0.01)
    with (tmp_path / "answer.csv").open(newline="", encoding="utf-8") as file:
        assert [tuple(row.values()) for row in csv.DictReader(file)] == rows
    found = json.loads((tmp_path / "answer.json").read_text(encoding="utf-8"))
    assert [tuple(row.values()) for row in found] == rows


async def test_the_answer_and_a_cell_go_to_the_clipboard(desk: Open) -> None:
    async with desk() as sql:
        await sql.ask("SELECT 1 AS one, 'two' AS two")
        await sql.press("tab", "right", "c")
        assert sql.session.app.clipboard == "two"
        await sql.press("y")
        assert sql.session.app.clipboard == "one,two\r\n1,two\r\n"


async def test_a_row_leads_to_its_event(desk: Open) -> None:
    async with desk() as sql:
        await sql.ask("SELECT title, id FROM timeline WHERE title LIKE '%loan%'")
        await sql.press("f6", "enter")
        assert sql.session.open == "Browser"
        assert sql.session.title == LOAN
        await sql.press("S")
        await sql.ask("SELECT 1")
        await sql.press("enter")
        assert "has no column id" in " ".join(sql.session.text.split())


HOSTILE = ["\x1b]0;owned\x07", "[red]", "[@click=app.bell]ring[/]", "a\u202eb", "x" * 10_000, "line\nline\tend"]


@pytest.mark.parametrize("value", HOSTILE)
async def test_nothing_in_an_answer_acts_on_the_terminal(desk: Open, value: str) -> None:
    quoted = "'" + value.replace("'", "''") + "'"
    async with desk() as sql:
        await sql.ask(f'SELECT {quoted} AS "{value}", 1')
        await sql.press("tab", "right", "left")
        shown = sql.session.text
        assert "\x1b" not in shown
        assert "\u202e" not in shown
        if value.startswith("["):
            assert shown.count(value) >= 3
