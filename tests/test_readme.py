"""The README is run: every command line, every SQL query, the filter table, and the Python."""

from __future__ import annotations

import contextlib
import io
import re
import shlex
from pathlib import Path

import pytest

from timeline.cli import run_command
from timeline.query import OPERATORS, parse
from timeline.resources import resource
from timeline.store.sql import run_sql

README = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")
LETTER = resource("seeds") / "documents" / "kamerbrief-nederlandse-inzet-oekraine.txt"

LINES = re.findall(
    r"^\$ (timeline .*)$", "\n".join(re.findall(r"```console\n(.*?)```", README, re.DOTALL)), re.MULTILINE
)
QUERIES = re.findall(r"```sql\n(.*?)```", README, re.DOTALL)
PYTHON = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
PICTURES = re.findall(r"!\[[^\]]+\]\((\S+)\)", README)
FILTERS = re.findall(r"`((?:-?[a-z]+:)[^`\s][^`]*)`", README)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a letter, which its database already knows."""
    place = tmp_path_factory.mktemp("readme")
    (place / "letter.txt").write_bytes(LETTER.read_bytes())
    (place / "list.csv").write_text("Moment,What\n1566,Iconoclasm\n", encoding="utf-8")
    assert (
        run_command(["--db", str(place / "timeline.db"), "add", str(place / "letter.txt"), "--date", "2026-02-23"]) == 0
    )
    return place


@pytest.fixture
def there(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(folder)
    monkeypatch.setenv("TIMELINE_DB", str(folder / "timeline.db"))
    monkeypatch.setenv("XDG_DATA_HOME", str(folder))
    return folder


def _names() -> dict[str, str]:
    """What stands for a name in the README: two events, and the document."""
    events = run_sql("timeline.db", "SELECT id FROM timeline LIMIT 2").rows
    ((document,),) = run_sql("timeline.db", "SELECT uid FROM document LIMIT 1").rows
    return {"EVENT": str(events[0][0]), "OTHER": str(events[1][0]), "DOCUMENT": str(document)}


@pytest.mark.parametrize("picture", PICTURES)
def test_every_picture_is_there(picture: str) -> None:
    assert (Path(__file__).parent.parent / picture).is_file()


@pytest.mark.usefixtures("there")
@pytest.mark.parametrize("line", LINES)
def test_every_command_line_works(line: str, capsys: pytest.CaptureFixture[str]) -> None:
    names = _names()
    words = [names.get(word, word) for word in shlex.split(line)[1:]]
    assert run_command(words) == 0, capsys.readouterr().err


@pytest.mark.parametrize("query", QUERIES, ids=[query.partition("\n")[0] for query in QUERIES])
def test_every_query_answers(query: str, there: Path) -> None:
    answer = run_sql(there / "timeline.db", query)
    assert answer.columns
    assert answer.rows or "now" in query or "alternative" in query


def test_there_are_ten_queries() -> None:
    assert len(QUERIES) == 10


@pytest.mark.parametrize("text", FILTERS)
def test_every_filter_is_one(text: str) -> None:
    assert parse(text)


def test_the_table_of_keys_is_that_of_the_program() -> None:
    for operator in OPERATORS.values():
        assert f"| `{operator.example}` | {operator.explanation} |" in README


@pytest.mark.usefixtures("there")
@pytest.mark.parametrize("code", PYTHON)
def test_the_python_runs(code: str) -> None:
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(code, {})
    assert "19 december jl. 2025-12-19 2025-12-19 2025-12-19" in printed.getvalue()
