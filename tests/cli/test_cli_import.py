"""`timeline import`: files in, what is told, and what is refused."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from tests.cli.running import Run


@pytest.mark.usefixtures("database")
def test_what_was_exported_changes_nothing(run: Run, tmp_path: Path) -> None:
    for name in ("all.jsonl", "all.csv", "all.ics"):
        run("export", str(tmp_path / name))
        done = run("import", str(tmp_path / name))
        assert done.code == 0, done.err
        assert done.err.startswith("0 events new, 0 updated, ")


def test_an_empty_database_is_made_and_filled(run: Run, database: Path, tmp_path: Path) -> None:
    other, first, second = (str(tmp_path / name) for name in ("other.db", "first.jsonl", "second.jsonl"))
    run("--db", str(database), "export", first)
    done = run("--db", other, "import", first, "--json")
    assert json.loads(done.out) == {"new": 4, "updated": 0, "unchanged": 0, "older": 0}
    run("--db", other, "export", second)
    assert Path(second).read_bytes() == Path(first).read_bytes()


@pytest.mark.usefixtures("database")
def test_a_list_from_elsewhere(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"A,B\n1566,Iconoclasm\n")))
    line = ("import", "-", "--format", "csv", "--map", "date=A", "--map", "title=B")
    assert (
        run(*line, "--dry-run").err == "1 event new, 0 updated, 0 unchanged.\nNothing was stored: this was a dry run.\n"
    )
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"A,B\n1566,Iconoclasm\n")))
    assert run(*line).code == 0
    assert "Iconoclasm" in run("list", "date:1566").out


@pytest.mark.usefixtures("database")
@pytest.mark.parametrize(
    ("name", "content", "options", "code", "says"),
    [
        ("a.csv", "date,title\n2025-13,Top\n", (), 1, "row 2, column “date”: “2025-13” is no date"),
        ("a.jsonl", "{}\n", (), 1, "line 1 holds no event"),
        ("a.jsonl", "\xff", (), 1, "is not in UTF-8"),
        ("a.ics", "x", (), 1, "this is no calendar"),
        ("a.md", "x", (), 2, "cannot be read back"),
        ("a.jsonl", "", ("--map", "date=x"), 2, "columns are of tables"),
        ("a.csv", "date,title\n", ("--map", "date"), 2, "“date” is no FIELD=COLUMN"),
        ("missing.csv", None, (), 1, "cannot read"),
    ],
)
def test_mistakes(  # noqa: PLR0917 - a column of the table each
    run: Run, tmp_path: Path, name: str, content: str | None, options: tuple[str, ...], code: int, says: str
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content.encode("latin-1" if content == "\xff" else "utf-8"))
    done = run("import", str(tmp_path / name), *options)
    assert (done.code, done.out) == (code, "")
    assert says in done.err
