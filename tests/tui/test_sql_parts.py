"""The parts of the SQL screen that think: words to colour, a table's layout, what was typed before, examples."""

from __future__ import annotations

import re
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from timeline.store.connection import open_database
from timeline.store.corrections import new
from timeline.store.sql import run_sql
from timeline.when import When
from tui.grid import GAP, grid
from tui.recall import Recall
from tui.sql_examples import EXAMPLES
from tui.sql_tokens import tokens

README = Path(__file__).parents[2] / "README.md"
NAMES = {"timeline", "title"}

COLOURED = [
    ("SELECT title", [("SELECT", "keyword"), ("title", "name")]),
    ("select TITLE, x", [("select", "keyword"), ("TITLE", "name")]),
    ("'it''s' <> 12.5", [("'it''s'", "string"), ("12.5", "number")]),
    ('"end" -- why', [('"end"', "name"), ("-- why", "comment")]),
    ("'FROM\n-- it' LIMIT", [("'FROM", "string"), ("-- it'", "string"), ("LIMIT", "keyword")]),
    ("/* a\n\nb */ 1", [("/* a", "comment"), ("b */", "comment"), ("1", "number")]),
    ("'open", [("'open", "string")]),
    ("2025x", []),
]


@pytest.mark.parametrize(("text", "coloured"), COLOURED)
def test_words_are_told_apart(text: str, coloured: list[tuple[str, str]]) -> None:
    lines = text.split("\n")
    assert [(lines[token.line][token.start : token.end], token.kind) for token in tokens(text, NAMES)] == coloured


@given(st.text(alphabet="SELECT '\"-/*\n1x.[]`", max_size=60))
def test_tokens_lie_in_their_lines_and_follow_each_other(text: str) -> None:
    lines = text.split("\n")
    at = (0, 0)
    for token in tokens(text, NAMES):
        assert at <= (token.line, token.start)
        assert token.start < token.end <= len(lines[token.line])
        at = (token.line, token.end)


def test_a_table_is_as_wide_as_what_stands_in_it() -> None:
    laid = grid(("title", "n"), [("a loan", 1), (None, 250), ("漢字", None)])
    assert [laid.heading(0), laid.cell(0, 0), laid.cell(2, 0)] == ["title ", "a loan", "漢字  "]
    assert [laid.heading(1), laid.cell(0, 1), laid.cell(1, 1), laid.cell(2, 1)] == ["  n", "  1", "250", "   "]
    assert laid.starts == (0, 6 + GAP)
    assert list(laid.between(0, 5)) == [0]
    assert list(laid.between(8, 9)) == [1]


VALUES = st.none() | st.integers() | st.floats(allow_nan=False) | st.text() | st.binary()


@given(st.lists(st.tuples(VALUES, VALUES), max_size=5))
def test_every_cell_fills_its_column(rows: list[tuple[object, object]]) -> None:
    laid = grid(("a", "漢"), rows)
    for column in range(2):
        assert cell_len(laid.heading(column)) == laid.widths[column]
        assert all(cell_len(laid.cell(row, column)) == laid.widths[column] for row in range(len(rows)))


def test_walking_back_and_forth_comes_back_to_the_draft() -> None:
    recall = Recall(["latest", "older"])
    assert [recall.step("draft", 1), recall.step("latest", 1), recall.step("older", 1)] == ["latest", "older", None]
    assert [recall.step("older", -1), recall.step("latest", -1), recall.step("draft", -1)] == ["latest", "draft", None]
    recall.add("older")
    assert recall.past == ["older", "latest"]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.asks)
def test_every_example_runs(database: Path, example: tuple[str, str]) -> None:
    assert run_sql(database, example[1]).columns


def test_what_has_to_be_done_by_a_day_is_as_soon_as_that_day(tmp_path: Path) -> None:
    told = [("../2099-06-01", "By June"), ("2099-01-01", "In January"), ("2099-12-01", "In December")]
    path = tmp_path / "plans.db"
    with closing(open_database(path)) as connection:
        for day, title in told:
            fields = {"date": When.parse(day), "title": title, "status": "planned"}
            new(connection, fields, today=date(2026, 2, 23), tool="python")
    soonest = next(example for example in EXAMPLES if example.asks.startswith("What is still to come"))
    assert [row[1] for row in run_sql(path, soonest.sql).rows] == ["In January", "By June", "In December"]


def test_the_readme_gives_the_same_examples() -> None:
    blocks = re.findall(r"```sql\n-- (.+?)\n(.+?)\n```", README.read_text(encoding="utf-8"), re.DOTALL)
    assert [(asks, " ".join(sql.split())) for asks, sql in blocks] == [
        (example.asks, " ".join(example.sql.split())) for example in EXAMPLES
    ]
