"""Answers to SQL as files: what other programs read back is what SQLite said."""

from __future__ import annotations

import csv
import json
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.errors import UsageError
from timeline.export.answers import ANSWER_FORMATS, answer_text, write_answer

COLUMNS = ("title", "n")
ROWS = [("a loan", 1), (None, -2.5), ("=1+1", None), (b"\x00\xff", 3)]

WRITTEN = {
    "x.csv": "title,n\r\na loan,1\r\n,-2.5\r\n'=1+1,\r\n00ff,3\r\n",
    "x.jsonl": '{"title": "a loan", "n": 1}\n{"title": null, "n": -2.5}\n'
    '{"title": "=1+1", "n": null}\n{"title": "00ff", "n": 3}\n',
    "X.MD": "| title | n |\n| --- | --- |\n| a loan | 1 |\n|  | -2.5 |\n| =1+1 |  |\n| 00ff | 3 |\n",
}


@pytest.mark.parametrize("name", WRITTEN)
def test_an_answer_as_text(name: str) -> None:
    assert answer_text(COLUMNS, ROWS, name) == WRITTEN[name]


@pytest.mark.parametrize("suffix", ANSWER_FORMATS)
def test_a_file_holds_the_same_as_the_text(suffix: str, tmp_path: Path) -> None:
    target = tmp_path / f"answer{suffix}"
    write_answer(COLUMNS, ROWS, target)
    assert target.read_bytes().decode() == answer_text(COLUMNS, ROWS, suffix)


@given(st.lists(st.tuples(st.text(), st.integers() | st.none()), max_size=5))
def test_json_and_json_lines_lose_nothing(rows: list[tuple[object, ...]]) -> None:
    lines = [json.loads(line) for line in answer_text(COLUMNS, rows, "x.jsonl").splitlines()]
    assert [tuple(line.values()) for line in lines] == rows
    assert json.loads(answer_text(COLUMNS, rows, "x.json")) == lines


@given(st.text())
def test_no_text_runs_in_a_spreadsheet(text: str) -> None:
    ((_, (value, _)),) = [list(csv.reader(StringIO(answer_text(COLUMNS, [(text, 1)], "x.csv"), newline="")))]
    assert not value.startswith(("=", "+", "-", "@"))


def test_columns_of_one_name_are_told_apart_in_json() -> None:
    line = answer_text(("id", "id", "id_2"), [(1, 2, 3)], "x.jsonl")
    assert json.loads(line) == {"id": 1, "id_2": 2, "id_2_2": 3}


def test_an_unknown_suffix_names_those_there_are() -> None:
    with pytest.raises(UsageError, match="suffix") as refused:
        answer_text(COLUMNS, ROWS, "x.doc")
    assert ".csv" in refused.value.hint
