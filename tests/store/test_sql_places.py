"""Mistakes in SQL are pointed at, also where the same word stands elsewhere, rightly."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from timeline.errors import SqlError
from timeline.store.connection import open_database
from timeline.store.sql import run_sql, schema_names

# The place is where the mark stands; it is no part of the query.
WRONG = (
    "SELECT title FORM ▸timeline",  # FORM could have been another name for the title
    'SELECT ▸"title',
    "SELECT 1 ▸$ 2",
    "SELECT ▸titel FROM timeline",
    "SELECT 'titel', ▸titel FROM timeline",
    "SELECT 1 -- titel\n, ▸titel FROM timeline",
    "SELECT title\nFROM timeline\nWHERE ▸titel = 1",
    "SELECT t.▸titel FROM timeline AS t",
    "SELECT title FROM ▸timelin",
    "SELECT title FROM timeline WHERE ▸WHERE title",
    "SELECT (1 + 2) ▸)",
    "SELECT ▸nothere(1)",
    "SELECT ▸id FROM event JOIN actor",
    "SELECT count(▸",
    "▸SELEC 1",
)


@pytest.mark.parametrize("marked", WRONG)
def test_the_place_of_a_mistake_is_told(path: Path, marked: str) -> None:
    with pytest.raises(SqlError) as refused:
        run_sql(path, marked.replace("▸", ""))
    at = refused.value.position
    assert refused.value.text[:at] + "▸" + refused.value.text[at:] == marked


@pytest.mark.parametrize("text", ["DELETE FROM event", "SELECT 1; SELECT 2"])
def test_what_is_wrong_as_a_whole_has_no_place(path: Path, text: str) -> None:
    with pytest.raises(SqlError) as refused:
        run_sql(path, text)
    assert refused.value.text == ""


def test_the_names_are_those_of_every_view_and_table(path: Path) -> None:
    names = schema_names(path)
    assert list(names).index("timeline") < list(names).index("event")
    assert names["theme"] == ["id", "slug", "label"]
    with closing(open_database(path)) as connection:
        assert all(connection.execute(f'SELECT * FROM "{name}" LIMIT 0').description for name in names)
