"""Events that come in from elsewhere: what is new, what changes, what stays, and that all of it is or nothing."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from tests.store.builders import CATALOGUE, LETTER, LOAN, a_document, a_mention, an_event, the_talk
from timeline.errors import ExportError
from timeline.model import Amount, Event, Reference
from timeline.query import parse
from timeline.store.add import add_document
from timeline.store.documents import documents, find_document
from timeline.store.find import count, event, events
from timeline.store.imported import Imported, Restored, Stub, import_events
from timeline.store.upkeep import check
from timeline.when import When

STUB = {"letter": Stub("Steun aan Oekraïne", "/letters/letter.txt", date(2026, 3, 4))}
MOMENT = datetime(2026, 2, 24, 9, 30, 0, 123, tzinfo=UTC)
FULL = an_event(
    actors=("eu", "ukraine"),
    themes=("sanctions", "financial-support"),
    references=(Reference("kst-36045-264", "kamerstuk", "36 045, nr. 264", "https://example.org"),),
    amounts=(Amount(1.5, "EUR", "EUR 1,5"), Amount(90_000_000_000, "EUR", "EUR 90 mld.", approximate=True)),
    tags=("a", "b"),
    note="Eén\nTwee",
    review="confirmed",
    reasons={"eu": "named"},
    created=MOMENT,
    updated=MOMENT,
    sequence=3,
)


def take(connection: sqlite3.Connection, *incoming: Event, fields: tuple[str, ...] | None = None) -> Imported:
    told = None if fields is None else frozenset(fields)
    rows = [Restored(one, STUB, told, f"row {at}") for at, one in enumerate(incoming, start=2)]
    return import_events(connection, rows, catalogue=CATALOGUE)


def test_everything_comes_back_and_twice_changes_nothing(connection: sqlite3.Connection) -> None:
    assert take(connection, FULL, the_talk()) == Imported(2, 0, 0, 0)
    assert event(connection, FULL.id) == FULL
    assert take(connection, FULL, the_talk()) == Imported(0, 0, 2, 0)
    assert event(connection, FULL.id) == FULL
    assert check(connection) == []


def test_a_document_comes_along_as_a_stub(connection: sqlite3.Connection) -> None:
    take(connection, FULL)
    (stub,) = documents(connection)
    assert (stub.id, stub.title, stub.path, stub.date, stub.digest) == (
        "letter",
        "Steun aan Oekraïne",
        "/letters/letter.txt",
        date(2026, 3, 4),
        "",
    )


@pytest.mark.parametrize("place", ["/letters/letter.txt", "/somewhere/else/letter.txt"])
def test_the_document_itself_takes_the_place_of_its_stub(connection: sqlite3.Connection, place: str) -> None:
    take(connection, FULL)
    added = add_document(connection, a_document(path=place), [an_event(id="another")], catalogue=CATALOGUE)
    assert (added.outcome, added.new, added.kept) == ("updated", 0, 1)
    assert len(documents(connection)) == 1
    assert find_document(connection, "letter").digest == a_document().digest
    assert event(connection, FULL.id).note == FULL.note, "what came in counts as a person's"


def test_what_goes_on_counts_up_to_the_date_of_its_stub(connection: sqlite3.Connection) -> None:
    take(connection, an_event("2022-02-24/..", status="ongoing"))
    assert count(connection, parse("date:2026-03-04")) == 1
    assert count(connection, parse("date:2026-03-05")) == 0


@pytest.mark.parametrize(
    ("fields", "change", "expected"),
    [
        (("title",), {"title": "Anders", "note": "niet verteld"}, {"title": "Anders"}),
        (("when",), {"when": When.parse("2025-12")}, {"when": When.parse("2025-12")}),
        (("tags", "note"), {"tags": ("c",), "note": None}, {"tags": ("c",), "note": None}),
        (("amounts",), {"amounts": (Amount(2, "EUR", "EUR 2"),)}, {"amounts": (Amount(2, "EUR", "EUR 2"),)}),
    ],
)
def test_a_source_that_tells_a_part_changes_that_part(
    connection: sqlite3.Connection, fields: tuple[str, ...], change: dict[str, Any], expected: dict[str, Any]
) -> None:
    take(connection, FULL)
    incoming = replace(FULL, mentions=(), **change)
    assert take(connection, incoming, fields=fields) == Imported(0, 1, 0, 0)
    after = event(connection, FULL.id)
    assert after.updated is not None
    assert after.updated > MOMENT
    assert after == replace(FULL, **expected, updated=after.updated, sequence=4)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("note", "Eén Twee"),
        ("tags", ("b", "a")),
        ("references", (Reference("kst-36045-264", "", "kst-36045-264"),)),
        ("amounts", (Amount(1.5, "EUR", "EUR 1.5"), Amount(9e10, "EUR", "EUR 90000000000"))),
    ],
)
def test_what_a_source_can_hold_no_better_is_no_change(connection: sqlite3.Connection, field: str, value: Any) -> None:
    take(connection, FULL)
    incoming = replace(FULL, **{field: value})
    assert take(connection, incoming, fields=(field,)) == Imported(0, 0, 1, 0)


@pytest.mark.parametrize(
    ("sequence", "outcome", "title"),
    [
        (2, Imported(0, 0, 0, 1), FULL.title),
        (3, Imported(0, 1, 0, 0), "Van elders"),
        (9, Imported(0, 1, 0, 0), "Van elders"),
    ],
)
def test_what_is_older_than_what_is_stored_is_left_out(
    connection: sqlite3.Connection, sequence: int, outcome: Imported, title: str
) -> None:
    take(connection, FULL)
    assert take(connection, replace(FULL, title="Van elders", sequence=sequence)) == outcome
    after = event(connection, FULL.id)
    assert after.title == title
    assert after.sequence == {2: 3, 3: 4, 9: 9}[sequence]


def test_the_search_finds_what_came_in(connection: sqlite3.Connection) -> None:
    take(connection, FULL)
    take(connection, replace(FULL, title="Verdrag"), fields=("title",))
    assert [count(connection, parse(word)) for word in ("verdrag", "lening", "lenings")] == [1, 1, 0]
    assert check(connection) == []


@pytest.mark.parametrize(
    ("broken", "message"),
    [
        (replace(FULL, id="other", title="half \ud800"), "row 3 holds what no database can"),
        (replace(FULL, id="other", amounts=(Amount(2**63, "EUR", ""),)), "row 3 holds what no database can"),
        (FULL, "row 3 holds the event 'event-2025-12-19' of row 2 again"),
    ],
)
def test_all_or_nothing(connection: sqlite3.Connection, broken: Event, message: str) -> None:
    with pytest.raises(ExportError, match=message):
        take(connection, FULL, broken)
    assert list(events(connection, parse(""))) == []
    assert documents(connection) == []


def test_no_stub_comes_along_that_nothing_points_at(connection: sqlite3.Connection) -> None:
    take(connection, replace(FULL, mentions=()))
    take(connection, replace(FULL, title="Anders"), fields=("title",))
    assert documents(connection) == []


def test_a_dry_run_stores_nothing(connection: sqlite3.Connection) -> None:
    assert import_events(connection, [Restored(FULL, STUB)], catalogue=CATALOGUE, dry_run=True) == Imported(1, 0, 0, 0)
    assert list(events(connection, parse(""))) == []


def test_several_documents_keep_the_order_of_their_sentences(connection: sqlite3.Connection) -> None:
    mentions = [a_mention(LOAN, "19 december 2025", LETTER, document_id=name) for name in ("a", "b", "a")]
    take(connection, an_event(mentions=tuple(mentions)))
    assert [mention.document_id for mention in event(connection, FULL.id).mentions] == ["a", "b", "a"]
