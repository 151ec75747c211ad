"""Documents in and out: what is stored, kept, updated and gone."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.store.builders import CATALOGUE, LETTER, LOAN, TALK, a_document, a_mention, an_event, the_talk
from timeline.errors import DatabaseError, NotFoundError
from timeline.model import Amount, Event, Reference
from timeline.query import Query, parse
from timeline.store import connection as opening
from timeline.store.add import Added, add_document, is_stored, remove_document, update_document
from timeline.store.connection import open_database
from timeline.store.documents import document, documents
from timeline.store.find import count, event, events, rows
from timeline.store.upkeep import check
from timeline.when import When

PAPER = Reference("kst-36045-1", "kamerstuk", "Kamerstuk 36 045, nr. 1", "https://example.org/1")


def add(connection: sqlite3.Connection, *told: Event, **fields: Any) -> Added:
    return add_document(connection, a_document(**fields), told, catalogue=CATALOGUE)


def ids(connection: sqlite3.Connection, filter_text: str = "") -> list[str]:
    return [row.id for row in rows(connection, parse(filter_text))]


def decide(connection: sqlite3.Connection, name: str, **fields: object) -> None:
    """What a person's edit leaves in the table."""
    for field, value in fields.items():
        connection.execute(f"UPDATE event SET {field} = ? WHERE uid = ?", (value, name))


def test_a_stored_event_comes_back_whole(connection: sqlite3.Connection) -> None:
    told = an_event(
        actors=("ukraine", "eu"),
        themes=("sanctions",),
        references=(PAPER,),
        amounts=(Amount(90_000_000_000, "EUR", "EUR 90 mld."), Amount(1.5, "USD", "$1.50", approximate=True)),
        tags=("lening", "raad"),
        note="Zie het verslag.",
        review="confirmed",
        reasons={"sanctions": "the heading", "status": "past tense"},
        mentions=(
            a_mention(
                LOAN, "19 december 2025", alternative="2026-12-19", reference=date(2026, 3, 4), why="so", section="Geld"
            ),
            a_mention(TALK, "3 maart 2026"),
        ),
    )
    assert add(connection, told) == Added("letter", "new", 1, 0, 0)
    stored = event(connection, told.id)
    assert stored.created is not None
    assert replace(stored, created=None, updated=None) == told


@pytest.mark.parametrize(
    "edtf",
    [
        "2025-12-19",
        "2022-02-24/..",
        "../2026-06-01",
        "2025-09~/2025-12~",
        "199X",
        "2026-21",
        "0001-01-01",
        "9999-12-31",
    ],
)
def test_every_kind_of_date_comes_back(connection: sqlite3.Connection, edtf: str) -> None:
    add(connection, an_event(edtf))
    assert event(connection, f"event-{edtf}").when == When.parse(edtf)


def test_a_week_stays_a_week(connection: sqlite3.Connection) -> None:
    week = When.week(date(2026, 3, 4))
    add(connection, replace(an_event(), when=week))
    assert event(connection, "event").when == week


def test_what_goes_on_counts_up_to_its_document(connection: sqlite3.Connection) -> None:
    add(connection, an_event("2022-02-24/..", status="ongoing"), an_event("2023/..", id="planned", status="planned"))
    days = {row.id: row.last_day for row in rows(connection, Query())}
    assert days == {"event-2022-02-24/..": date(2026, 3, 4).toordinal(), "planned": date(2023, 1, 1).toordinal()}


def test_what_goes_on_follows_its_document(connection: sqlite3.Connection) -> None:
    since = an_event("2022-02-24/..", id="since", status="ongoing")
    add(connection, since)
    later = a_document(date=date(2026, 6, 1))
    update_document(connection, later, [since], catalogue=CATALOGUE)
    (row,) = rows(connection, Query())
    assert (row.last_day, event(connection, "since").sequence) == (date(2026, 6, 1).toordinal(), 0)


def test_adding_again_changes_nothing(connection: sqlite3.Connection) -> None:
    add(connection, an_event())
    before = list(connection.iterdump())
    assert is_stored(connection, a_document())
    assert add(connection, an_event()) == Added("letter", "unchanged", 0, 1, 0)
    assert add(connection, path="/elsewhere/copy.txt", id="other") == Added("letter", "unchanged", 0, 1, 0)
    assert list(connection.iterdump()) == before


def test_a_dry_run_tells_and_stores_nothing(connection: sqlite3.Connection) -> None:
    before = list(connection.iterdump())
    assert add_document(connection, a_document(), [an_event()], dry_run=True).new == 1
    assert list(connection.iterdump()) == before


def test_a_new_version_keeps_the_ids_of_events_that_are_the_same(connection: sqlite3.Connection) -> None:
    add(connection, an_event(), the_talk())
    text = "Het volgende gesprek is op 1 mei 2026.\n\n" + LETTER.replace("een lening", "een grote lening")
    alike = an_event(
        id="other-1",
        title="Akkoord over een grote lening",
        mentions=(a_mention(LOAN.replace("een lening", "een grote lening"), "19 december 2025", text),),
    )
    talk = a_mention("Het volgende gesprek is op 1 mei 2026.", "1 mei 2026", text)
    fresh = an_event("2026-05-01", "Een volgend gesprek", id="other-2", mentions=(talk,))
    added = add_document(connection, a_document(text), [alike, fresh], catalogue=CATALOGUE)
    assert added == Added("letter", "updated", 1, 1, 1)
    assert ids(connection) == ["event-2025-12-19", "other-2"]
    kept = event(connection, "event-2025-12-19")
    assert (kept.title, kept.sequence) == ("Akkoord over een grote lening", 1)
    assert text[kept.mentions[0].start :].startswith("Op 19 december 2025 bereikte")
    assert document(connection, "letter").text == text


def test_an_event_that_did_not_change_is_not_counted_as_changed(connection: sqlite3.Connection) -> None:
    add(connection, an_event(actors=("eu",)))
    text = "Een nieuwe inleiding.\n\n" + LETTER
    moved = an_event(id="other", actors=("eu",), mentions=(a_mention(LOAN, "19 december 2025", text),))
    add_document(connection, a_document(text), [moved], catalogue=CATALOGUE)
    assert event(connection, "event-2025-12-19").sequence == 0


DECISIONS = (
    "UPDATE event SET review = 'confirmed'",
    "UPDATE event SET review = 'rejected'",
    "UPDATE event SET edited = 1",
    "INSERT INTO event_tag SELECT id, 'belangrijk' FROM event",
)


@pytest.mark.parametrize("decision", DECISIONS)
def test_what_a_person_decided_survives_a_new_version(connection: sqlite3.Connection, decision: str) -> None:
    add(connection, an_event(title="Wat een mens schreef"))
    connection.execute(decision)
    text = LETTER + "\nNaschrift."
    add_document(connection, a_document(text), [an_event(title="Wat de machine las")], catalogue=CATALOGUE)
    assert event(connection, "event-2025-12-19").title == "Wat een mens schreef"


def test_a_decided_event_that_the_new_version_leaves_out_stays_with_its_words(connection: sqlite3.Connection) -> None:
    add(connection, an_event(), the_talk())
    decide(connection, "event-2025-12-19", review="confirmed")
    decide(connection, "talk", review="confirmed")
    text = "Inleiding. " + LETTER.replace(LOAN, "")
    assert add(connection, text=text) == Added("letter", "updated", 0, 2, 0)
    gone, moved = event(connection, "event-2025-12-19").mentions[0], event(connection, "talk").mentions[0]
    assert (gone.text, gone.start, gone.end) == (LOAN, 0, 0)
    assert text[moved.start : moved.end] == TALK
    assert text[moved.date_start : moved.date_end] == "3 maart 2026"


def test_another_date_keeps_what_stands_at_the_same_place(connection: sqlite3.Connection) -> None:
    add(connection, an_event(), the_talk())
    resolved = an_event("2024-12-19", id="other-1"), the_talk(id="other-2")
    redated = a_document(date=date(2025, 3, 4), date_origin="given")
    assert update_document(connection, redated, resolved, catalogue=CATALOGUE) == Added("letter", "updated", 0, 2, 0)
    assert [(row.id, row.edtf) for row in rows(connection, Query())] == [
        ("event-2025-12-19", "2024-12-19"),
        ("talk", "2026-03-03"),
    ]
    assert add(connection, date=date(2025, 3, 4), date_origin="given").outcome == "unchanged"


def test_two_statements_at_one_place_keep_their_own_ids(connection: sqlite3.Connection) -> None:
    add(connection, an_event(title="Akkoord", id="a"), an_event(title="Lening", id="b"))
    swapped = an_event(title="Lening", id="c"), an_event(title="Akkoord", id="d")
    update_document(connection, a_document(date=date(2025, 1, 1)), swapped, catalogue=CATALOGUE)
    assert {row.id: row.title for row in rows(connection, Query())} == {"a": "Akkoord", "b": "Lening"}


def test_an_id_that_is_taken_gets_a_number(connection: sqlite3.Connection) -> None:
    add(connection, an_event(), an_event(title="Iets anders"))
    other = "Een andere brief"
    add_document(connection, a_document(other, path="/letters/other.txt"), [an_event(mentions=())], catalogue=CATALOGUE)
    assert ids(connection) == ["event-2025-12-19", "event-2025-12-19-2", "event-2025-12-19-3"]
    assert [row.id for row in documents(connection)] == ["letter", "letter-2"]


def test_texts_from_standard_input_are_documents_of_their_own(connection: sqlite3.Connection) -> None:
    add(connection, path="-")
    add(connection, path="-", text="Iets anders", id="other")
    assert {row.id for row in documents(connection)} == {"letter", "other"}


def test_removing_a_document_removes_what_only_it_told(connection: sqlite3.Connection) -> None:
    add(connection, an_event(), the_talk())
    decide(connection, "event-2025-12-19", review="confirmed")
    removed = remove_document(connection, "letter.txt")
    assert (removed.gone, removed.kept) == (1, 1)
    assert ids(connection) == ["event-2025-12-19"]
    assert connection.execute("SELECT slug FROM actor").fetchall() == []
    assert count(connection, parse("akkoord")) == 1
    assert count(connection, parse("Weel")) == 0
    assert check(connection) == []


def test_an_event_with_another_witness_stays(connection: sqlite3.Connection) -> None:
    add(connection, an_event())
    add(connection, text="Een tweede brief.", path="/letters/second.txt", id="second")
    connection.execute(
        "INSERT INTO mention SELECT NULL, 1, id, 0, 3, '', 0, 0, '', '', NULL, NULL, '', ''"
        " FROM document WHERE uid = 'second'"
    )
    connection.execute("INSERT INTO event_fts (event_fts) VALUES ('rebuild')")
    assert remove_document(connection, "letter").kept == 1
    assert [m.document_id for m in event(connection, "event-2025-12-19").mentions] == ["second"]


def test_what_is_not_there_cannot_be_removed(connection: sqlite3.Connection) -> None:
    add(connection)
    with pytest.raises(NotFoundError, match="no document 'nota'"):
        remove_document(connection, "nota")


def test_listed_actors_come_with_names_and_found_ones_as_they_stand_in_the_text(
    connection: sqlite3.Connection,
) -> None:
    add(connection, an_event(actors=("eu",), themes=("sanctions", "own-theme")), the_talk())
    actors = connection.execute("SELECT slug, name, kind, origin FROM actor ORDER BY slug").fetchall()
    assert actors == [
        ("eu", "European Union", "organisation", "listed"),
        ("van-weel", "Van Weel", "person", "found"),
    ]
    aliases = connection.execute("SELECT alias, language FROM actor_alias ORDER BY alias").fetchall()
    assert aliases == [("EU", ""), ("Europese Unie", "nl")]
    labels = connection.execute("SELECT label FROM theme ORDER BY label").fetchall()
    assert labels == [("Own theme",), ("Sanctions",)]


def test_a_found_actor_is_completed_once_a_list_knows_it(connection: sqlite3.Connection) -> None:
    add_document(connection, a_document(), [an_event(actors=("eu",))], catalogue=replace(CATALOGUE, actors=()))
    assert connection.execute("SELECT name, origin FROM actor").fetchall() == [("Eu", "found")]
    add(connection, an_event(id="second", actors=("eu",)), text="Een andere brief", path="/letters/other.txt")
    assert connection.execute("SELECT name, origin FROM actor").fetchall() == [("European Union", "listed")]


def test_a_failure_stores_nothing_of_a_document(connection: sqlite3.Connection) -> None:
    before = list(connection.iterdump())
    with pytest.raises(DatabaseError, match="CHECK constraint failed: status_is_known"):
        add(connection, an_event(), an_event(id="wrong", status="forgotten"))
    assert list(connection.iterdump()) == before


def test_a_database_that_cannot_be_written_says_so(path: Path) -> None:
    path.chmod(0o444)
    with sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, isolation_level=None) as read_only:
        with pytest.raises(DatabaseError, match="can only be read") as failure:
            add(read_only, an_event())
        assert "permissions" in failure.value.hint


def test_a_writer_that_is_killed_leaves_nothing_half_written(path: Path) -> None:
    writer = """
import os, sys
from tests.store.builders import *
from timeline.store.add import add_document
from timeline.store.linking import telling_again
from timeline.store.connection import open_database
connection = open_database(sys.argv[1])
connection.execute("PRAGMA cache_size = 1")  # so that changed pages reach the file before the end
telling_again.learn = lambda *_: os.kill(os.getpid(), 9)
told = [an_event(id=str(n), note="x" * 2000) for n in range(500)]
add_document(connection, a_document(LETTER * 2000), told, catalogue=CATALOGUE)
"""
    before = list(open_database(path).iterdump())
    killed = subprocess.run(
        [sys.executable, "-c", writer, str(path)],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parent)},
        check=False,
    )
    assert killed.returncode == -signal.SIGKILL
    assert path.with_name(path.name + "-journal").exists()
    connection = open_database(path)
    assert list(connection.iterdump()) == before
    assert check(connection) == []


def test_a_reader_in_no_hurry_keeps_nobody_from_writing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "BUSY_SECONDS", 0.1)
    reader, writer = open_database(path), open_database(path)
    add(writer, *(an_event(id=f"e{number}", mentions=()) for number in range(1200)))
    reading = events(reader, Query())
    next(reading)
    writer.execute("DELETE FROM event WHERE id = 700")
    assert len(list(reading)) == 1198


def test_events_stream_in_date_order(connection: sqlite3.Connection) -> None:
    told = [an_event(f"{year}-01-01", id=f"e{year}", mentions=()) for year in range(2900, 1700, -1)]
    add(connection, *told)
    assert [found.when.edtf[:4] for found in events(connection, Query())] == [str(year) for year in range(1701, 2901)]
