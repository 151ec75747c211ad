"""Documents in: one outcome each, failures told, and a person's word on a date kept."""

from __future__ import annotations

import io
import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from timeline.errors import NotFoundError
from timeline.intake import add_paths, redate
from timeline.query import Query
from timeline.store.connection import open_database
from timeline.store.documents import documents
from timeline.store.find import events, rows
from timeline.store.imported import Restored, Stub, import_events
from timeline.store.upkeep import check

LETTER = """Den Haag, 23 februari 2026

Geachte voorzitter,

Op 19 december jl. bereikte de Europese Raad een akkoord over een lening aan Oekraïne.

Op 24 februari 2022 viel Rusland Oekraïne binnen.
"""


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(open_database(tmp_path / "timeline.db")) as opened:
        yield opened


@pytest.fixture
def letters(tmp_path: Path) -> Path:
    folder = tmp_path / "letters"
    (folder / "older").mkdir(parents=True)
    (folder / ".hidden").mkdir()
    for name in ("letter.txt", "older/letter.md", ".hidden/letter.txt", ".draft.txt", "figures.csv"):
        (folder / name).write_text(f"{LETTER}\nDit is {name}.")
    return folder


def dates(connection: sqlite3.Connection) -> dict[str, str]:
    return {row.edtf: row.id for row in rows(connection, Query())}


def test_a_folder_gives_its_readable_files(connection: sqlite3.Connection, letters: Path) -> None:
    outcomes = list(add_paths(connection, [letters]))
    assert [Path(outcome.path).relative_to(letters).as_posix() for outcome in outcomes] == [
        "letter.txt",
        "older/letter.md",
    ]
    assert all(outcome.added and outcome.added.outcome == "new" for outcome in outcomes)
    assert {row.path for row in documents(connection)} == {
        str(letters / "letter.txt"),
        str(letters / "older/letter.md"),
    }


def test_what_a_letter_tells_is_found_with_its_dates(connection: sqlite3.Connection, letters: Path) -> None:
    (outcome,) = add_paths(connection, [letters / "letter.txt"])
    assert outcome.document
    assert (outcome.document.date, outcome.document.date_origin) == (date(2026, 2, 23), "stated")
    assert {"2025-12-19", "2022-02-24"} <= dates(connection).keys()
    assert check(connection) == []


def test_a_failure_is_told_and_the_next_one_follows(
    connection: sqlite3.Connection, letters: Path, tmp_path: Path
) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "empty.txt").touch()
    (tmp_path / "binary.txt").write_bytes(b"\x00\x01\x02" * 100)
    bad = [tmp_path / "missing.txt", tmp_path / "empty", tmp_path / "empty.txt", tmp_path / "binary.txt"]
    outcomes = list(add_paths(connection, [*bad, letters / "letter.txt"]))
    for path, outcome in zip(bad, outcomes, strict=False):
        assert outcome.error
        assert str(path) in outcome.error.message
        assert outcome.error.hint
        assert (outcome.document, outcome.added) == (None, None)
    assert outcomes[-1].added
    assert len(documents(connection)) == 1


def test_a_folder_that_may_not_be_entered_is_told(
    connection: sqlite3.Connection, letters: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scan = os.scandir

    def closed(path: str) -> object:
        if str(path).endswith("older"):
            raise PermissionError(13, "Permission denied", path)
        return scan(path)

    monkeypatch.setattr(os, "scandir", closed)
    refused, added = add_paths(connection, [letters])
    assert refused.error
    assert refused.error.message == f"the folder {letters / 'older'} cannot be read: Permission denied"
    assert added.added


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lets a file's name be any bytes")
def test_a_file_whose_name_is_no_text_is_added(connection: sqlite3.Connection, letters: Path) -> None:
    path = os.fsencode(letters) + b"/caf\xe9.txt"
    Path(os.fsdecode(path)).write_text(LETTER)
    (outcome,) = add_paths(connection, [os.fsdecode(path)])
    assert outcome.added
    assert documents(connection)[0].path == f"{letters}/caf\ufffd.txt"


def test_adding_twice_changes_nothing_also_from_another_folder(
    connection: sqlite3.Connection, letters: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    list(add_paths(connection, [letters / "letter.txt"]))
    before = list(connection.iterdump())
    monkeypatch.chdir(letters)
    (outcome,) = add_paths(connection, ["letter.txt"])
    assert outcome.added
    assert outcome.added.outcome == "unchanged"
    assert list(connection.iterdump()) == before


def test_a_new_version_of_a_file_keeps_ids(connection: sqlite3.Connection, letters: Path) -> None:
    list(add_paths(connection, [letters / "letter.txt"]))
    before = dates(connection)
    (letters / "letter.txt").write_text(f"{LETTER}\nOp 1 maart 2026 volgt een gesprek.")
    (outcome,) = add_paths(connection, [letters / "letter.txt"])
    assert outcome.added
    assert (outcome.added.outcome, outcome.added.new, outcome.added.gone) == ("updated", 1, 0)
    assert dates(connection).items() >= before.items()


def test_another_date_resolves_again_and_keeps_ids(connection: sqlite3.Connection, letters: Path) -> None:
    (outcome,) = add_paths(connection, [letters / "letter.txt"])
    before = dates(connection)
    assert outcome.document
    redated = redate(connection, outcome.document.id, date(2025, 2, 23))
    assert redated.document
    assert redated.document.date_origin == "given"
    after = dates(connection)
    assert after["2024-12-19"] == before["2025-12-19"]
    assert after["2022-02-24"] == before["2022-02-24"]


def test_a_date_that_a_person_gave_stands_for_later_versions(connection: sqlite3.Connection, letters: Path) -> None:
    list(add_paths(connection, [letters / "letter.txt"], date=date(2025, 2, 23)))
    (letters / "letter.txt").write_text(f"{LETTER}\nEen naschrift.")
    list(add_paths(connection, [letters / "letter.txt"]))
    assert documents(connection)[0].date == date(2025, 2, 23)
    assert "2024-12-19" in dates(connection)


def test_the_date_that_came_along_with_imported_events_stands(
    connection: sqlite3.Connection, letters: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(letters)
    with closing(open_database(tmp_path / "elsewhere.db")) as elsewhere:
        list(add_paths(elsewhere, ["letter.txt"], date=date(2025, 2, 23)))
        (row,) = documents(elsewhere)
        stub = {row.id: Stub(row.title, "/elsewhere/letter.txt", row.date)}
        import_events(connection, [Restored(event, stub) for event in events(elsewhere, Query())])
    list(add_paths(connection, ["letter.txt"]))
    assert [(row.date, row.date_origin) for row in documents(connection)] == [(date(2025, 2, 23), "given")]
    assert "2024-12-19" in dates(connection)


def test_what_a_person_says_overrules_the_text(connection: sqlite3.Connection, letters: Path) -> None:
    list(add_paths(connection, [letters / "letter.txt"], date=date(2025, 2, 23), language="en", title="My letter"))
    (row,) = documents(connection)
    assert (row.date, row.date_origin, row.language, row.title) == (date(2025, 2, 23), "given", "en", "My letter")


def test_a_word_on_a_known_document_is_heard_and_stands(connection: sqlite3.Connection, letters: Path) -> None:
    list(add_paths(connection, [letters / "letter.txt"]))
    before = dates(connection)
    (said,) = add_paths(connection, [letters / "letter.txt"], title="My letter")
    (again,) = add_paths(connection, [letters / "letter.txt"])
    assert said.added
    assert again.added
    assert (said.added.outcome, again.added.outcome) == ("updated", "unchanged")
    assert documents(connection)[0].title == "My letter"
    assert dates(connection) == before


def test_a_dry_run_tells_all_and_stores_nothing(connection: sqlite3.Connection, letters: Path) -> None:
    (outcome,) = add_paths(connection, [letters / "letter.txt"], dry_run=True)
    assert outcome.added
    assert outcome.added.new >= 2
    assert documents(connection) == []


def test_standard_input_is_a_document(connection: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(LETTER.encode())))
    (outcome,) = add_paths(connection, ["-"])
    assert outcome.added
    assert documents(connection)[0].path == "-"


def test_several_processes_read_the_same_in_the_same_order(tmp_path: Path) -> None:
    for number in range(1, 8):
        (tmp_path / f"{number}.txt").write_text(
            f"Op {number} mei 2024 stemde de Kamer met de motie in.\n", encoding="utf-8"
        )
    (tmp_path / "4.txt").write_bytes(b"")
    added: list[list[tuple[str, bool]]] = []
    events: list[list[tuple[str, str]]] = []
    for jobs in (1, 3):
        with closing(open_database(tmp_path / f"{jobs}.db")) as connection:
            outcomes = add_paths(connection, [tmp_path], date=date(2026, 1, 1), language="nl", jobs=jobs)
            added.append([(Path(outcome.path).name, outcome.error is None) for outcome in outcomes])
            events.append([(row.id, row.edtf) for row in rows(connection, Query())])
    assert added[0] == added[1] == [(f"{number}.txt", number != 4) for number in range(1, 8)]
    assert events[0] == events[1]
    assert [day for _, day in events[0]] == [f"2024-05-{day:02}" for day in (1, 2, 3, 5, 6, 7)]


def test_a_document_that_is_not_there_cannot_be_redated(connection: sqlite3.Connection) -> None:
    with pytest.raises(NotFoundError):
        redate(connection, "nothing", date(2026, 1, 1))
