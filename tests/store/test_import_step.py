"""An import is one step of the history: taken back and done again like any other."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from tests.store.builders import CATALOGUE, a_document, an_event, the_talk
from timeline.errors import NotFoundError
from timeline.model import Event
from timeline.query import Query, parse
from timeline.store import corrections
from timeline.store.add import add_document
from timeline.store.find import count, event, events
from timeline.store.imported import Restored, Stub, import_events
from timeline.store.upkeep import check

STUB = {"letter": Stub("Steun aan Oekraïne", "/letters/letter.txt", date(2026, 3, 4))}
MOMENT = datetime(2026, 2, 24, 9, 30, 0, 123000, tzinfo=UTC)


def take(connection: sqlite3.Connection, *incoming: Event) -> None:
    rows = [Restored(one, STUB, None, f"row {at}") for at, one in enumerate(incoming, start=2)]
    import_events(connection, rows, catalogue=CATALOGUE, name="list.jsonl")


def told(connection: sqlite3.Connection) -> list[Event]:
    """All events, apart from when and how often they changed."""
    return [replace(found, updated=None, sequence=0) for found in events(connection, Query())]


def test_what_is_new_goes_and_comes_back(connection: sqlite3.Connection) -> None:
    mine = an_event(id="mine", tags=("a",), note="Kijk.", created=MOMENT, updated=MOMENT, sequence=7)
    take(connection, mine, the_talk())
    before = told(connection)
    assert corrections.undo(connection).what == "import list.jsonl"
    assert (told(connection), count(connection, parse("kijk"))) == ([], 0)
    corrections.redo(connection)
    assert (told(connection), count(connection, parse("kijk"))) == (before, 1)
    assert event(connection, "mine").created == MOMENT
    assert event(connection, "mine").sequence > mine.sequence
    assert check(connection) == []


def test_what_changes_is_as_it_was(connection: sqlite3.Connection) -> None:
    add_document(connection, a_document(), [an_event(actors=("eu",)), the_talk()], catalogue=CATALOGUE)
    before = told(connection)
    changed = replace(event(connection, "talk"), title="Overleg", actors=("eu", "ukraine"), tags=("b",), sequence=1)
    take(connection, changed, an_event(id="new"))
    (step,) = corrections.history(connection)
    assert (step.tool, {change.subject for change in step.changes}) == ("import", {"talk", "new"})
    after = told(connection)
    corrections.undo(connection)
    assert told(connection) == before
    corrections.redo(connection)
    assert told(connection) == after


def test_an_import_that_changes_nothing_is_no_step(connection: sqlite3.Connection) -> None:
    take(connection, an_event())
    corrections.reject(connection, ["event-2025-12-19"])
    corrections.undo(connection)
    take(connection, event(connection, "event-2025-12-19"))
    assert [step.what for step in corrections.history(connection)] == [
        "reject “Akkoord over een lening”",
        "import list.jsonl",
    ]
    corrections.redo(connection)
    assert event(connection, "event-2025-12-19").review == "rejected"


def test_a_rehearsal_is_no_step(connection: sqlite3.Connection) -> None:
    import_events(connection, [Restored(an_event(), STUB)], catalogue=CATALOGUE, dry_run=True)
    with pytest.raises(NotFoundError, match="nothing to undo"):
        corrections.undo(connection)


def test_many_events_are_walked_at_once(connection: sqlite3.Connection) -> None:
    take(connection, *(an_event(id=f"e{number}") for number in range(1_100)))
    corrections.undo(connection)
    assert count(connection, Query()) == 0
    corrections.redo(connection)
    assert count(connection, Query()) == 1_100
