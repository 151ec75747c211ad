"""`timeline today`: this day in the past, and what is coming up."""

from __future__ import annotations

import json
import re
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from tests.cli.command_sample import CATALOGUE, DOCUMENT, EVENTS
from tests.cli.running import Run
from timeline.store.add import add_document
from timeline.store.connection import open_database
from timeline.when import When


@pytest.mark.usefixtures("database")
def test_shows_this_day_in_the_past_and_what_is_coming_up(run: Run) -> None:
    printed = run("today", "--date", "2025-02-24", "--days", "300").lines
    assert [re.split("  +", line) for line in printed] == [
        ["This day in the past"],
        ["3 years ago", "24 Feb 2022 →", "Ukraine has been at war", "Ukraine", "war0000002"],
        ["Coming up"],
        [
            *("in 298 days", "19 Dec 2025", "European Council agreed on a loan of EUR 90 bn"),
            *("European Union, Ukraine", "loan000001"),
        ],
    ]


ON_A_DAY = [
    ("2026-12-19", ["--days", "0"], ["loan000001"]),
    ("2026-12-19", ["--days", "13"], ["loan000001", "hostile004"]),
    ("2026-12-18", ["--days", "0"], []),
    ("2025-12-18", ["--days", "1"], ["loan000001"]),
    ("2025-12-19", ["--days", "0"], ["loan000001"]),
    ("2025-12-19", ["--days", "0", "actor:eu"], ["loan000001"]),
    ("2025-12-19", ["--days", "0", "-actor:eu"], []),
    ("2026-05-20", [], ["court00003"]),  # a deadline comes up on its day
    ("2028-01-01", ["--days", "0"], []),  # 2027 is no day
]


@pytest.mark.usefixtures("database")
@pytest.mark.parametrize(("day", "words", "ids"), ON_A_DAY)
def test_takes_days_for_what_they_are(run: Run, day: str, words: list[str], ids: list[str]) -> None:
    printed = run("today", "--date", day, "--json", *words).lines
    assert [json.loads(line)["id"] for line in printed] == ids


LEAP = [("2027-02-28", ["leap"]), ("2028-02-28", []), ("2028-02-29", ["leap"]), ("2027-03-01", [])]


@pytest.mark.parametrize(("day", "ids"), LEAP)
def test_29_february_comes_back_on_the_28th_in_other_years(run: Run, tmp_path: Path, day: str, ids: list[str]) -> None:
    path = tmp_path / "leap.db"
    leap = replace(EVENTS[0], id="leap", when=When.parse("2024-02-29"))
    about = replace(EVENTS[0], id="about", when=When.parse("2024-02-29~"))
    with closing(open_database(path)) as connection:
        add_document(connection, DOCUMENT, [leap, about], catalogue=CATALOGUE)
    printed = run("--db", str(path), "today", "--date", day, "--json", "--days", "0").lines
    assert [json.loads(line)["id"] for line in printed] == ids


def test_leaves_out_what_was_rejected_unless_it_is_asked_for(run: Run, database: Path) -> None:
    with closing(open_database(database)) as connection:
        connection.execute("UPDATE event SET review = 'rejected' WHERE uid = 'loan000001'")
    assert run("today", "--date", "2026-12-19", "--days", "0").lines == []
    assert len(run("today", "--date", "2026-12-19", "--days", "0", "review:rejected").lines) == 2


@pytest.mark.usefixtures("database")
def test_says_that_there_is_nothing(run: Run) -> None:
    done = run("today", "--date", "1999-01-01")
    assert (done.code, done.out) == (0, "")
    assert "--days looks further" in done.err
