"""`timeline diff`, contradictions, and why two letters tell of one event: what the documents are to each other."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.running import Run

FIRST = """Den Haag, 23 februari 2026

Op 19 december 2025 bereikte de Europese Raad een akkoord over een lening van EUR 90 mld. aan Oekraïne.

Op 3 februari 2026 bezocht minister Van Weel Kyiv en sprak hij over de luchtverdediging.
"""
SECOND = """Den Haag, 12 maart 2026

De Europese Raad bereikte op 19 december jl. met Polen een akkoord over een lening van 90 miljard euro aan Oekraïne.

Op 4 februari 2026 bezocht minister Van Weel Kyiv en sprak hij over de luchtverdediging.

Op 10 maart 2026 nam de Tweede Kamer een motie over sancties tegen Rusland aan.
"""


@pytest.fixture
def letters(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two letters in the folder where the command runs, with an empty database beside them."""
    monkeypatch.setenv("TIMELINE_DB", str(tmp_path / "timeline.db"))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "first.txt").write_text(FIRST, encoding="utf-8")
    (tmp_path / "second.txt").write_text(SECOND, encoding="utf-8")
    return tmp_path


@pytest.fixture
def both(letters: Path, run: Run) -> Path:
    assert run("add", "first.txt", "second.txt").code == 0
    return letters


def kinds(out: list[str]) -> list[tuple[str, str, str]]:
    """Kind of finding, date of the event, and the field that changed."""
    found = [json.loads(line) for line in out]
    return [(one["kind"], one["event"]["date"], one["field"]) for one in found]


EXPECTED = [
    ("new", "2026-03-10", ""),
    ("changes", "2025-12-19", "actors"),
    ("contradicts", "2026-02-04", ""),
    ("repeats", "2025-12-19", ""),
]


def test_tells_what_a_stored_letter_adds(both: Path, run: Run) -> None:
    assert kinds(run("diff", "second.txt", "--json").lines) == EXPECTED
    assert {kind for kind, _, _ in kinds(run("diff", "first.txt", "--json").lines)} == {"new"}
    assert "repeats" in {kind for kind, _, _ in kinds(run("diff", "first.txt", "--json", "--all").lines)}


def test_tells_what_a_file_would_add_and_stores_nothing(letters: Path, run: Run) -> None:
    run("add", "first.txt")
    before = (letters / "timeline.db").read_bytes()
    assert kinds(run("diff", "second.txt", "--json").lines) == EXPECTED
    assert (letters / "timeline.db").read_bytes() == before


def test_tells_it_to_people_kind_by_kind(both: Path, run: Run) -> None:
    told = run("diff", "second.txt").lines
    headings = [line for line in told if line.endswith(" event")]
    assert headings == [
        "New: 1 event",
        "Told before, and changed: 1 event",
        "Told before, perhaps, on another day: 1 event",
        "Told before: 1 event",
    ]
    assert any("actors: also poland" in line for line in told)


def test_what_is_neither_a_document_nor_a_file_is_refused(both: Path, run: Run) -> None:
    done = run("diff", "third.txt")
    assert done.code == 2
    assert "there is no document 'third.txt'" in done.err


def test_lists_contradictions_two_by_two(both: Path, run: Run) -> None:
    first, second, why = run("list", "--contradictions").lines
    assert (first[:10], second[:10]) == ("3 Feb 2026", "4 Feb 2026")
    assert why.startswith("  2026-02-04 and 2026-02-03, ")
    (found,) = map(json.loads, run("list", "--contradictions", "--json", "luchtverdediging").lines)
    assert [event["documents"] for event in found["events"]] == [
        ["Den Haag, 23 februari 2026"],
        ["Den Haag, 12 maart 2026"],
    ]
    nothing = run("list", "--contradictions", "sancties")
    assert (nothing.lines, nothing.err) == ([], "Nothing is told of two days.\n")


def test_shows_why_two_letters_tell_of_one_event(both: Path, run: Run) -> None:
    (event,) = run("list", "date:2025-12-19", "--fields", "id").lines
    assert any("Same event" in line and "points; 60 would do" in line for line in run("show", event).lines)


def test_adding_tells_what_was_told_before(letters: Path, run: Run) -> None:
    run("add", "first.txt")
    assert (
        "3 events, 1 told before; 1 perhaps told before on another day: timeline review" in run("add", "second.txt").err
    )
