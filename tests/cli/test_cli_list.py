"""`timeline list`: for people, for programs, and part by part."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from tests.cli.running import Run

ALL = ["war0000002", "loan000001", "court00003", "hostile004"]

FILTERED = [
    ([], ALL),
    (["actor:eu"], ["loan000001"]),
    (["actor:ukraine"], ["war0000002", "loan000001"]),
    (["actor:Europese Unie"], ["loan000001"]),
    (["actor:OEKRAÏNE"], ["war0000002", "loan000001"]),
    (["theme:FINANCIËLE STEUN"], ["loan000001"]),
    (["actor:eu,ukraine"], ["war0000002", "loan000001"]),
    (["actor:eu", "actor:ukraine"], ["loan000001"]),
    (["-actor:ukraine"], ["court00003", "hostile004"]),
    (["theme:accountability"], ["court00003"]),
    (["document:a-letter.txt"], ALL),
    (["document:d0c0"], ALL),
    (["date:2025"], ["war0000002", "loan000001"]),  # the war goes on until the day of the letter
    (["date:2026-03..2026-06"], ["court00003"]),
    (["date:..2022-02-23"], []),
    (["-date:2026.."], ["loan000001"]),
    (["status:planned,hypothetical"], ["court00003", "hostile004"]),
    (["precision:day"], ["loan000001"]),
    (["review:confirmed"], []),
    (["ref:21501-20-2361"], ["loan000001"]),
    (["ref:21 501-20, nr. 2361"], ["loan000001"]),
    (["ref:21501-20"], ["loan000001"]),
    (["ref:21501"], ["loan000001"]),
    (["section:financial support"], ["war0000002", "loan000001"]),
    (["claims"], ["court00003"]),
    (["clai comm"], []),
    (["clai", "comm"], ["court00003"]),
    (["claims commission"], ["court00003"]),
    (["commission claims"], []),
    (["-claims", "-actor:ukraine"], ["hostile004"]),
    (["AND"], []),
    (["NEAR("], []),
    (['5"'], []),
    (["*"], []),
    (["--", "-claims", "-actor:ukraine"], ["hostile004"]),
]


@pytest.mark.usefixtures("database")
@pytest.mark.parametrize(("words", "ids"), FILTERED)
def test_lists_what_the_filter_shows(run: Run, words: list[str], ids: list[str]) -> None:
    done = run("list", "--fields", "id", *words)
    assert (done.code, done.lines) == (0, ids)


@pytest.mark.usefixtures("database")
def test_aligns_columns_and_prints_whole_titles_when_piped(run: Run) -> None:
    assert run("list", "date:2025", "--sort", "title").lines == [
        "19 Dec 2025    European Council agreed on a loan of EUR 90 bn  European Union, Ukraine  loan000001",
        "24 Feb 2022 →  Ukraine has been at war                         Ukraine                  war0000002",
    ]


@pytest.mark.usefixtures("database")
def test_puts_headings_above_years_or_months(run: Run) -> None:
    assert run("list", "--fields", "id", "--group-by", "year", "--limit", "2").lines == [
        "2022",
        "war0000002",
        "2025",
        "loan000001",
    ]
    assert run("list", "--fields", "id", "--group-by", "month", "actor:eu").lines == ["December 2025", "loan000001"]


@pytest.mark.usefixtures("database")
def test_puts_an_event_under_each_actor_or_theme(run: Run) -> None:
    assert run("list", "--fields", "id", "--group-by", "actor").lines == [
        *("Ukraine", "war0000002", "loan000001"),
        *("European Union", "loan000001"),
        *("no actor", "court00003", "hostile004"),
    ]
    assert run("list", "--fields", "id", "--group-by", "actor", "--offset", "1", "--limit", "2").lines == [
        *("Ukraine", "loan000001"),
        *("European Union", "loan000001"),
    ]
    assert run("list", "--fields", "id", "--group-by", "theme", "actor:eu").lines == ["Financial support", "loan000001"]


COUNTED = [
    ("year", ["1  2022", "1  2025", "1  2026", "1  2027"]),
    ("month", ["1  February 2022", "1  December 2025", "1  June 2026", "1  January 2027"]),
    ("actor", ["2  Ukraine", "1  European Union", "2  no actor"]),
    ("theme", ["1  Accountability", "1  Financial support", "1  Sanctions", "1  no theme"]),
]


@pytest.mark.usefixtures("database")
@pytest.mark.parametrize(("group", "lines"), COUNTED)
def test_counts_under_each_heading(run: Run, group: str, lines: list[str]) -> None:
    assert run("list", "--count", "--group-by", group).lines == lines


@pytest.mark.usefixtures("database")
def test_counts_for_programs_name_what_a_filter_takes(run: Run) -> None:
    done = run("list", "--count", "--group-by", "actor", "--json", "actor:eu", "--limit", "1")
    assert json.loads(done.out) == {"value": "eu", "label": "European Union", "events": 1}


@pytest.mark.usefixtures("database")
def test_keeps_the_columns_of_the_first_rows_and_cuts_nothing_after_them(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("timeline.cli.commands.list._MEASURED", 1)
    assert run("list", "date:2025", "--fields", "title,id").lines == [
        "Ukraine has been at war  war0000002",
        "European Council agreed on a loan of EUR 90 bn  loan000001",
    ]


@pytest.mark.usefixtures("database")
def test_fits_the_terminal_when_there_is_one(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("timeline.cli.table.terminal_width", lambda: 60)
    assert run("list", "date:2025").lines == [
        "24 Feb 2022 →  Ukraine has been at war  Ukraine   war0000002",
        "19 Dec 2025    European Council…        Europea…  loan000001",
    ]


@pytest.mark.usefixtures("database")
def test_words_dates_in_the_readers_language(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIMELINE_LANGUAGE", "nl")
    assert run("list", "actor:eu", "--fields", "date").lines == ["19 dec 2025"]


@pytest.mark.usefixtures("database")
def test_names_actors_and_themes_in_the_readers_language(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIMELINE_LANGUAGE", "nl")
    assert run("list", "actor:eu", "--fields", "actors,themes").lines == ["European Union, Oekraïne  Financiële steun"]
    assert run("themes", "actor:eu").lines == ["1  financial-support  Financiële steun"]
    assert "Oekraïne" in run("show", "loan").out


@pytest.mark.usefixtures("database")
def test_lets_nothing_from_a_document_act_on_the_terminal(run: Run) -> None:
    (line,) = run("list", "status:hypothetical").lines
    assert "red" in line
    assert "\x1b" not in line
    assert "\u202e" not in line


@pytest.mark.usefixtures("database")
def test_prints_json_a_line_for_each_event(run: Run) -> None:
    events = [json.loads(line) for line in run("list", "--json").lines]
    assert [event["id"] for event in events] == ALL
    assert events[1]["actors"] == ["eu", "ukraine"]
    document = events[1]["mentions"][0]["document"]
    assert (document["id"], document["title"], document["path"]) == ("d0c0000001", "A letter", "letters/a-letter.txt")


@pytest.mark.usefixtures("database")
def test_prints_csv(run: Run) -> None:
    rows = list(csv.DictReader(io.StringIO(run("list", "--csv").out)))
    assert [row["id"] for row in rows] == ALL


@pytest.mark.usefixtures("database")
def test_counts_and_pages(run: Run) -> None:
    assert run("list", "--count").lines == ["4"]
    assert run("list", "--fields", "id", "--limit", "2", "--offset", "1").lines == ALL[1:3]
    assert run("list", "--fields", "id", "--sort", "-date").lines == ALL[::-1]


@pytest.mark.usefixtures("database")
def test_says_in_words_that_nothing_matches(run: Run) -> None:
    done = run("list", "actor:eu", "status:planned")
    assert (done.code, done.out) == (0, "")
    assert done.err == "There are no events involving eu, planned.\n"


def test_says_what_to_do_when_there_are_no_events_yet(run: Run, tmp_path: Path) -> None:
    from timeline.store.connection import open_database

    open_database(tmp_path / "empty.db").close()
    assert "timeline add" in run("--db", str(tmp_path / "empty.db"), "list").err


@pytest.mark.usefixtures("database")
def test_the_bare_command_lists_when_it_is_piped(run: Run) -> None:
    assert run().lines == run("list").lines
