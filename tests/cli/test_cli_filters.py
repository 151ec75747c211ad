"""`timeline filters`: saved once, used wherever a filter is."""

from __future__ import annotations

import json

import pytest

from tests.cli.running import Run

pytestmark = pytest.mark.usefixtures("database")


def test_a_saved_filter_is_listed_used_and_removed(run: Run) -> None:
    assert run("filters", "save", "plans", "status:planned,hypothetical", "-actor:eu").err == "Use it as filter:plans\n"
    run("filters", "save", "last years", "date:2020..2025")
    assert run("filters").lines == [
        "last years  2  date:2020..2025",
        "plans       2  status:planned,hypothetical -actor:eu",
    ]
    assert json.loads(run("filters", "--json").lines[1])["name"] == "plans"
    assert run("list", "filter:plans", "--fields", "id").lines == ["court00003", "hostile004"]
    assert run("list", "-filter:plans", "filter:last years", "--count").lines == ["2"]
    assert run("themes", "filter:Plans").lines == ["1  accountability  Accountability", "1  sanctions       Sanctions"]
    assert run("export", "-", "--format", "csv", "filter:plans").out.count("\n") == 3
    run("filters", "remove", "plans")
    assert len(run("filters").lines) == 1


def test_a_filter_saved_again_says_what_it_replaces(run: Run) -> None:
    run("filters", "save", "plans", "date:last month")
    assert 'Saved in place of: date:"last month"' in run("filters", "save", "plans", "status:planned").err


def test_an_unknown_name_gets_the_nearest(run: Run) -> None:
    run("filters", "save", "plans", "status:planned")
    done = run("list", "filter:plan")
    assert (done.code, done.out) == (2, "")
    assert "Did you mean filter:plans?" in done.err


def test_says_how_to_save_one_when_there_is_none(run: Run) -> None:
    assert "timeline filters save NAME FILTER" in run("filters").err
