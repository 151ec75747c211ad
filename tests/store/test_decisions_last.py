"""What a person decided stands, whatever documents say later; and what they would have changed waits for the person."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tests.store.builders import CATALOGUE, LETTER, LOAN, TALK, a_document, a_mention, an_event, the_talk
from timeline.intake import redate
from timeline.model import Event
from timeline.query import Query
from timeline.store import corrections
from timeline.store.add import Added, add_document, remove_document
from timeline.store.corrections import open_items
from timeline.store.find import count, event, events
from timeline.store.upkeep import check
from timeline.when import When

LOAN_ID, TALK_ID = "event-2025-12-19", "talk"
NEWER = "Een nieuwe inleiding. " + LETTER


def the_loan(**fields: Any) -> Event:
    return replace(an_event(actors=("eu", "ukraine"), themes=("sanctions",)), **fields)


def add(connection: sqlite3.Connection, *told: Event, text: str = LETTER) -> Added:
    """Add the letter, or a version of it, with what is read from it."""
    words = {LOAN: "19 december 2025", TALK: "3 maart 2026"}
    placed = [
        replace(one, mentions=tuple(a_mention(at.text, words[at.text], text) for at in one.mentions)) for one in told
    ]
    return add_document(connection, a_document(text), placed, catalogue=CATALOGUE)


@pytest.fixture
def filled(connection: sqlite3.Connection) -> sqlite3.Connection:
    add(connection, the_loan(), the_talk())
    return connection


def waiting(connection: sqlite3.Connection) -> list[tuple[str, object]]:
    return [(item.field, item.value) for item in open_items(connection, ["refusal"])]


# A field: what a person makes of it, what a newer version of the letter says, and what waits then.
FIELDS: dict[str, tuple[object, dict[str, Any], object]] = {
    "date": (When.parse("2025-12-18"), {"when": When.parse("2025-12-20")}, "2025-12-20"),
    "title": ("Lening", {"title": "Akkoord over een grote lening"}, "Akkoord over een grote lening"),
    "status": ("planned", {"status": "ongoing"}, "ongoing"),
    "actors": (["eu"], {"actors": ("netherlands", "ukraine")}, ["netherlands", "ukraine"]),
    "themes": ([], {"themes": ("financial-support",)}, ["financial-support"]),
}


@pytest.mark.parametrize("field", FIELDS)
def test_an_edited_field_stands_and_the_rest_follows_the_document(filled: sqlite3.Connection, field: str) -> None:
    mine, said, waits = FIELDS[field]
    corrections.edit(filled, [LOAN_ID], {field: mine})
    before = event(filled, LOAN_ID)
    all_said = {name: value for _, other, _ in FIELDS.values() for name, value in other.items()}
    add(filled, the_loan(**all_said), the_talk(), text=NEWER)
    after, told = event(filled, LOAN_ID), the_loan(**all_said)
    for name in ("when", "title", "status", "actors", "themes"):
        assert getattr(after, name) == getattr(before if name in said else told, name), name
    assert waiting(filled) == [(field, waits)]
    assert check(filled) == []


def test_a_confirmed_event_stands_as_a_whole(filled: sqlite3.Connection) -> None:
    corrections.confirm(filled, [LOAN_ID])
    before = event(filled, LOAN_ID)
    added = add(filled, the_loan(title="Akkoord over een grote lening", status="planned"), the_talk(), text=NEWER)
    assert (added.kept, added.refused) == (2, 2)
    after = event(filled, LOAN_ID)
    assert (after.title, after.status) == (before.title, before.status)
    assert waiting(filled) == [("status", "planned"), ("title", "Akkoord over een grote lening")]


def test_what_a_document_said_all_along_is_no_question(filled: sqlite3.Connection) -> None:
    corrections.edit(filled, [LOAN_ID], {"title": "Lening"})
    add(filled, the_loan(), the_talk(), text=NEWER)
    assert waiting(filled) == []


def test_what_a_document_comes_to_agree_with_is_no_question(filled: sqlite3.Connection) -> None:
    corrections.edit(filled, [LOAN_ID], {"title": "Lening"})
    add(filled, the_loan(title="Krediet"), the_talk(), text=NEWER)
    assert waiting(filled) == [("title", "Krediet")]
    add(filled, the_loan(title="Lening"), the_talk(), text="Nog iets. " + NEWER)
    assert waiting(filled) == []


@pytest.mark.parametrize(
    ("settle", "title"), [(corrections.accept, "Krediet"), (corrections.dismiss, "Lening")], ids=["accept", "dismiss"]
)
def test_a_question_is_settled_once(
    filled: sqlite3.Connection, settle: Callable[[sqlite3.Connection, corrections.Item], object], title: str
) -> None:
    corrections.edit(filled, [LOAN_ID], {"title": "Lening"})
    add(filled, the_loan(title="Krediet"), the_talk(), text=NEWER)
    (item,) = open_items(filled)
    settle(filled, item)
    add(filled, the_loan(title="Krediet"), the_talk(), text="Nog iets. " + NEWER)
    assert (event(filled, LOAN_ID).title, waiting(filled)) == (title, [])
    corrections.undo(filled)
    assert (event(filled, LOAN_ID).title, waiting(filled)) == ("Lening", [("title", "Krediet")])


def test_a_rejected_event_does_not_come_back(filled: sqlite3.Connection) -> None:
    corrections.reject(filled, [LOAN_ID])
    add(filled, the_loan(title="Krediet"), the_talk(), text=NEWER)
    assert {found.id: found.review for found in events(filled, Query())} == {LOAN_ID: "rejected", TALK_ID: "proposed"}


def test_what_was_merged_stays_one(filled: sqlite3.Connection) -> None:
    corrections.merge(filled, [TALK_ID, LOAN_ID])
    add(filled, the_loan(), the_talk(), text=NEWER)
    (merged,) = events(filled, Query())
    assert [at.text for at in merged.mentions] == [TALK, LOAN]


def test_what_was_split_stays_two(connection: sqlite3.Connection) -> None:
    both = the_talk().mentions + the_loan().mentions
    add(connection, the_talk(mentions=both))
    uid = corrections.split(connection, TALK_ID, [2])
    add(connection, the_talk(mentions=both), text=NEWER)
    assert [len(event(connection, each).mentions) for each in (TALK_ID, uid)] == [1, 1]


def test_an_event_of_ones_own_outlives_every_document(filled: sqlite3.Connection) -> None:
    mine = corrections.new(filled, {"date": When.year(2027), "title": "Verkiezingen"}, today=date(2026, 3, 4))
    corrections.edit(filled, [LOAN_ID], {"title": "Lening"})
    remove_document(filled, "letter")
    assert [found.id for found in events(filled, Query())] == [LOAN_ID, mine]


REPORT = "Verslag\n\nGisteren sprak minister Van Weel met de Kamer. Morgen komt de Europese Unie met een voorstel.\n"


def test_a_corrected_date_of_the_document_leaves_what_a_person_decided(connection: sqlite3.Connection) -> None:
    from timeline.extract import extract_events

    report = a_document(REPORT, id="report", path="/letters/report.txt")
    add_document(connection, report, extract_events(report))
    past, ahead = (found.id for found in events(connection, Query()))
    corrections.edit(connection, [past], {"date": When.parse("2026-03-02")})
    redate(connection, "report", date(2026, 4, 1))
    assert event(connection, past).when == When.parse("2026-03-02")
    assert event(connection, ahead).when == When.parse("2026-04-02")
    assert waiting(connection) == [("date", "2026-03-31")]


def test_an_edited_event_that_no_document_tells_any_more_stays_and_is_found(filled: sqlite3.Connection) -> None:
    corrections.tag(filled, [TALK_ID], ["belangrijk"])
    add(filled, the_loan(), text=NEWER.replace(TALK, ""))
    assert count(filled, Query()) == 2
    assert event(filled, TALK_ID).mentions[0].text == TALK
