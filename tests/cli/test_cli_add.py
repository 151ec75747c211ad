"""`timeline add` and what follows from it: documents in, one line each, and a wrong date put right."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from tests.cli.running import Run

LETTER = "Aan de Voorzitter\n\nOp 19 december jl. bereikte de Europese Raad een akkoord over een lening.\n"


@pytest.fixture
def letter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A letter in an empty folder, and an empty database beside it."""
    monkeypatch.setenv("TIMELINE_DB", str(tmp_path / "timeline.db"))
    (tmp_path / "letters").mkdir()
    path = tmp_path / "letters" / "letter.txt"
    path.write_text(LETTER, encoding="utf-8")
    return path


def test_adds_a_letter_and_tells_its_date(run: Run, letter: Path) -> None:
    done = run("add", str(letter), "--date", "2026-02-23", "--title", "A loan")
    assert (done.code, done.out) == (0, "")
    assert done.err == "A loan: 1 event; date given: 2026-02-23\n"
    assert run("list", "--fields", "edtf").lines == ["2025-12-19"]


def test_says_how_to_correct_a_date_that_was_inferred(run: Run, letter: Path) -> None:
    letter.write_text("24 februari 2026 markeert vier jaar oorlog.\n\n" + LETTER, encoding="utf-8")
    told = run("add", str(letter)).err
    assert "date inferred: 2026-02-24, because" in told
    assert "correct it with: timeline documents" in told


def test_adding_again_changes_nothing(run: Run, letter: Path) -> None:
    run("add", str(letter), "--date", "2026-02-23")
    before = run("list", "--json").out
    assert "nothing changed" in run("add", str(letter), "--date", "2026-02-23").err
    assert run("list", "--json").out == before


def test_adds_what_can_be_read_and_fails_for_the_rest(run: Run, letter: Path) -> None:
    (letter.parent / "empty.txt").touch()
    done = run("add", str(letter.parent), "missing.txt", "--date", "2026-02-23")
    assert done.code == 1
    assert "empty.txt is empty" in done.err
    assert "missing.txt does not exist" in done.err
    assert run("list", "--count").lines == ["1"]


def test_reads_standard_input(run: Run, letter: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(letter.read_bytes())))
    assert run("add", "-", "--date", "2026-02-23", "--language", "nl").code == 0
    assert run("list", "--count").lines == ["1"]


def test_a_dry_run_tells_and_stores_nothing(run: Run, letter: Path) -> None:
    assert "1 event" in run("add", str(letter), "--date", "2026-02-23", "--dry-run").err
    assert run("list", "--count").lines == ["0"]


def test_tells_programs_what_became_of_each_document(run: Run, letter: Path) -> None:
    (told,) = map(json.loads, run("add", str(letter), "--date", "2026-02-23", "--json").lines)
    assert (told["path"], told["date"], told["outcome"], told["new"]) == (str(letter), "2026-02-23", "new", 1)


def test_another_date_moves_what_depended_on_it_and_says_so(run: Run, letter: Path) -> None:
    run("add", str(letter), "--date", "2026-02-23")
    (before,) = run("list", "--fields", "id").lines
    (moved,) = run("documents", "letter.txt", "--date", "2025-02-23").lines
    assert moved.startswith("2025-12-19  →  2024-12-19  ")
    assert run("list", "--fields", "id,edtf").lines == [f"{before}  2024-12-19"]


def test_a_date_that_a_person_gave_stands_when_the_letter_is_added_again(run: Run, letter: Path) -> None:
    run("add", str(letter), "--date", "2026-02-23")
    run("documents", "letter.txt", "--date", "2025-02-23")
    run("add", str(letter))
    assert run("list", "--fields", "edtf").lines == ["2024-12-19"]
