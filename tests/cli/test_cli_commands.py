"""The other commands on the small database."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from tests.cli.running import Run


@pytest.mark.usefixtures("database")
def test_shows_an_event_with_its_evidence_and_why(run: Run) -> None:
    done = run("show", "loan")
    for words in (
        "19 December 2025 (2025-12-19)",
        "happened, proposed",
        "European Union",
        "Financial support  the heading says so",
        "https://example.org/kst-21501-20-2361",
        "90,000,000,000 EUR",
        "A letter, under “Financial support”\nletters/a-letter.txt, characters 18 to 89",
        "  On 19 December 2025 the European Council agreed on a loan of EUR 90 bn.",
        "Why         the year is written",
    ):
        assert words in done.out


@pytest.mark.usefixtures("database")
def test_shows_a_hostile_event_harmlessly(run: Run) -> None:
    done = run("show", "hostile")
    assert "follow in 2027" in done.out
    assert "\x1b" not in done.out
    assert "\u202e" not in done.out


@pytest.mark.usefixtures("database")
def test_shows_the_same_json_as_the_list(run: Run) -> None:
    assert json.loads(run("show", "loan", "--json").out) == json.loads(run("list", "actor:eu", "--json").out)


@pytest.mark.usefixtures("database")
def test_counts_actors_and_themes_under_a_filter(run: Run) -> None:
    assert run("actors").lines == ["2  ukraine  Ukraine", "1  eu       European Union"]
    assert run("actors", "status:ongoing").lines == ["1  ukraine  Ukraine"]
    assert json.loads(run("themes", "actor:eu", "--json").out) == {
        "slug": "financial-support",
        "name": "Financial support",
        "events": 1,
    }


@pytest.mark.usefixtures("database")
def test_lists_documents_and_says_which_dates_are_inferred(run: Run) -> None:
    assert run("documents").lines == [
        "id          date                   events  title     file",
        "d0c0000001  2026-02-23 (inferred)       4  A letter  a-letter.txt",
    ]
    assert json.loads(run("documents", "--json").out)["date_origin"] == "inferred"


@pytest.mark.usefixtures("database")
def test_removes_a_document_with_what_only_it_told(run: Run) -> None:
    done = run("documents", "a-letter.txt", "--remove")
    assert (done.code, done.err) == (0, "A letter is removed, and 4 events that only it told; 0 stay.\n")
    assert run("list", "--count").lines == ["0"]


@pytest.mark.usefixtures("database")
def test_answers_sql_as_table_csv_and_json(run: Run) -> None:
    query = "SELECT title, actors FROM timeline WHERE date = '2025-12-19'"
    title = "European Council agreed on a loan of EUR 90 bn"
    assert run("sql", query).lines == [f"{'title':<{len(title)}}  actors", f"{title}  eu, ukraine"]
    assert run("sql", query, "--csv").lines == ["title,actors", f'{title},"eu, ukraine"']
    assert json.loads(run("sql", query, "--json").out) == {"title": title, "actors": "eu, ukraine"}


HOSTILE = [
    ("--csv", ["a,b", "'=1+1[31m,-1"]),
    ("--json", ['{"a": "=1+1\\u001b[31m", "b": -1}']),
]


@pytest.mark.usefixtures("database")
@pytest.mark.parametrize(("form", "lines"), HOSTILE)
def test_answers_to_sql_run_nowhere(run: Run, form: str, lines: list[str]) -> None:
    assert run("sql", "SELECT '=1+1' || char(27) || '[31m' AS a, -1 AS b", form).lines == lines


@pytest.mark.usefixtures("database")
def test_reads_sql_from_a_pipe(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("SELECT count(*) AS events FROM timeline;\n"))
    assert run("sql", "--csv").lines == ["events", "4"]


@pytest.mark.usefixtures("database")
def test_sql_says_when_there_was_more(run: Run) -> None:
    done = run("sql", "SELECT id FROM timeline", "--rows", "3")
    assert len(done.lines) == 1 + 3
    assert "--rows" in done.err


@pytest.mark.usefixtures("database")
def test_sql_shows_the_schema(run: Run) -> None:
    assert "CREATE VIEW timeline " in run("sql", "--schema").out


@pytest.mark.usefixtures("database")
@pytest.mark.parametrize("suffix", ["ics", "csv", "jsonl"])
def test_exports_what_the_filter_shows(run: Run, tmp_path: Path, suffix: str) -> None:
    target = tmp_path / f"out.{suffix}"
    done = run("export", str(target), "actor:eu")
    assert (done.code, done.out) == (0, "")
    assert "1 event written" in done.err
    assert "loan of EUR 90 bn" in target.read_text(encoding="utf-8").replace("\r\n ", "")


@pytest.mark.usefixtures("database")
def test_exports_to_standard_output(run: Run) -> None:
    assert run("export", "-", "actor:eu", "--format", "jsonl").lines == run("list", "actor:eu", "--json").lines


def test_keeps_the_database_as_a_file(run: Run, database: Path, tmp_path: Path) -> None:
    assert run("db", "path").lines == [str(database)]
    assert run("db", "check").code == 0
    copy = tmp_path / "copy.db"
    assert run("db", "backup", str(copy)).code == 0
    assert run("--db", str(copy), "list").lines == run("list").lines
    assert run("list", "--db", str(copy)).lines == run("list").lines
    assert run("db", "backup", str(copy)).code == 1
    assert run("db", "repair").code == 0
    assert run("db", "upgrade").code == 0
