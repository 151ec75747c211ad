"""What a person changes: done, remembered, taken back and done again."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.store.builders import CATALOGUE, LETTER, LOAN, TALK, a_document, a_mention, an_event, the_talk
from timeline.errors import NotFoundError, UsageError
from timeline.model import Event
from timeline.query import Query, parse
from timeline.store import corrections
from timeline.store.add import add_document
from timeline.store.connection import open_database
from timeline.store.find import count, event, events
from timeline.store.upkeep import check
from timeline.when import When

TODAY = date(2026, 3, 4)
LOAN_ID, TALK_ID = "event-2025-12-19", "talk"


@pytest.fixture
def filled(connection: sqlite3.Connection) -> sqlite3.Connection:
    """A letter with a loan (of the EU) and a talk (of Van Weel)."""
    told = an_event(actors=("eu", "ukraine"), themes=("sanctions",)), the_talk()
    add_document(connection, a_document(), told, catalogue=CATALOGUE)
    return connection


def told(connection: sqlite3.Connection) -> list[Event]:
    """All events, apart from when and how often they changed."""
    return [replace(found, updated=None, sequence=0) for found in events(connection, Query())]


def test_an_edit_changes_what_it_names(filled: sqlite3.Connection) -> None:
    corrections.edit(
        filled,
        [TALK_ID],
        {
            "title": "Overleg",
            "date": When.parse("2026-03"),
            "actors": ["Europese Unie", "Jan Jansen"],
            "note": "Zie X.",
        },
    )
    talk = event(filled, TALK_ID)
    assert (talk.title, talk.when.edtf, talk.actors, talk.note, talk.sequence) == (
        "Overleg",
        "2026-03",
        ("eu", "jan-jansen"),
        "Zie X.",
        1,
    )
    assert count(filled, parse("Overleg")) == count(filled, parse('actor:"Jan Jansen" date:2026-03-20')) == 1
    assert check(filled) == []


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"title": " "}, "needs a title"),
        ({"status": "forgotten"}, "is no status"),
        ({"themes": ["sanctoins"]}, "no theme 'sanctoins'"),
        ({"colour": "red"}, "no 'colour' to change"),
    ],
)
def test_an_edit_that_cannot_be_meant_changes_nothing(
    filled: sqlite3.Connection, fields: dict[str, Any], message: str
) -> None:
    before = told(filled)
    with pytest.raises(UsageError, match=message):
        corrections.edit(filled, [TALK_ID], fields)
    assert told(filled) == before
    assert corrections.history(filled) == []


def test_what_says_nothing_new_is_no_step(filled: sqlite3.Connection) -> None:
    assert corrections.tag(filled, [TALK_ID], ["x"]) is not None
    assert corrections.tag(filled, [TALK_ID], ["x"]) is None
    assert len(corrections.history(filled)) == 1


def test_an_event_of_ones_own(filled: sqlite3.Connection) -> None:
    fields = {"date": When.parse("2027"), "title": "Verkiezingen", "actors": ["Nederland"]}
    uid = corrections.new(filled, fields, today=TODAY)
    made = event(filled, uid)
    assert (made.status, made.review, made.actors, made.mentions) == ("planned", "confirmed", ("netherlands",), ())


def test_merging_keeps_the_first_with_all_mentions(filled: sqlite3.Connection) -> None:
    corrections.merge(filled, [TALK_ID, LOAN_ID])
    (merged,) = events(filled, Query())
    assert (merged.id, merged.when.edtf) == (TALK_ID, "2026-03-03")
    assert [mention.text for mention in merged.mentions] == [TALK, LOAN]
    assert merged.actors == ("van-weel", "eu", "ukraine")
    assert count(filled, parse("lening")) == 1


def test_splitting_takes_mentions_apart_again(filled: sqlite3.Connection) -> None:
    corrections.merge(filled, [TALK_ID, LOAN_ID])
    uid = corrections.split(filled, TALK_ID, [2])
    assert [m.text for m in event(filled, uid).mentions] == [LOAN]
    assert [m.text for m in event(filled, TALK_ID).mentions] == [TALK]


@pytest.mark.parametrize("numbers", [[], [2], [1]])
def test_splitting_takes_some_and_leaves_some(filled: sqlite3.Connection, numbers: list[int]) -> None:
    with pytest.raises(UsageError, match=r"no mention 2|takes some"):
        corrections.split(filled, LOAN_ID, numbers)


def test_the_history_tells_what_when_and_by_which_tool(filled: sqlite3.Connection) -> None:
    corrections.reject(filled, [LOAN_ID], tool="browser")
    corrections.edit(filled, [TALK_ID], {"title": "Overleg"}, tool="cli")
    last, first = corrections.history(filled)
    assert (last.tool, last.what) == ("cli", "edit title of “Minister Van Weel sprak met de Kamer”")
    assert (first.tool, first.what) == ("browser", "reject “Akkoord over een lening”")
    assert first.changes == (corrections.Change("event", LOAN_ID, "review", "proposed", "rejected"),)
    assert [step.what for step in corrections.history(filled, subject=TALK_ID)] == [last.what]


def test_undo_and_redo_walk_the_history_across_restarts(filled: sqlite3.Connection, path: Path) -> None:
    corrections.edit(filled, [TALK_ID], {"title": "Een"})
    corrections.edit(filled, [TALK_ID], {"title": "Twee"})
    filled.close()
    again = open_database(path)
    assert corrections.undo(again).undone
    assert event(again, TALK_ID).title == "Een"
    corrections.redo(again)
    assert event(again, TALK_ID).title == "Twee"
    with pytest.raises(NotFoundError, match="nothing to redo"):
        corrections.redo(again)


def test_a_new_change_drops_what_was_undone(filled: sqlite3.Connection) -> None:
    corrections.edit(filled, [TALK_ID], {"title": "Een"})
    corrections.undo(filled)
    corrections.edit(filled, [TALK_ID], {"title": "Twee"})
    with pytest.raises(NotFoundError, match="nothing to redo"):
        corrections.redo(filled)
    corrections.undo(filled)
    assert event(filled, TALK_ID).title == the_talk().title
    with pytest.raises(NotFoundError, match="nothing to undo"):
        corrections.undo(filled)


def test_an_undone_merge_finds_its_sentences_in_a_newer_text(filled: sqlite3.Connection) -> None:
    corrections.merge(filled, [TALK_ID, LOAN_ID])
    text = "Een nieuwe inleiding. " + LETTER
    moved = [
        replace(e, mentions=(a_mention(m, w, text),))
        for e, m, w in ((an_event(), LOAN, "19 december 2025"), (the_talk(), TALK, "3 maart 2026"))
    ]
    add_document(filled, a_document(text), moved, catalogue=CATALOGUE)
    corrections.undo(filled)
    (mention,) = event(filled, LOAN_ID).mentions
    assert text[mention.start : mention.end] == LOAN


def test_a_renamed_actor_is_found_by_both_names(filled: sqlite3.Connection) -> None:
    corrections.rename_actor(filled, "van-weel", "David van Weel")
    assert count(filled, parse('actor:"David van Weel"')) == count(filled, parse('actor:"Van Weel"')) == 1


def test_a_merged_actor_takes_part_where_both_did(filled: sqlite3.Connection) -> None:
    corrections.merge_actors(filled, "Oekraïne", "eu")
    assert event(filled, LOAN_ID).actors == ("eu",)
    corrections.undo(filled)
    assert event(filled, LOAN_ID).actors == ("eu", "ukraine")


def test_a_refused_actor_takes_part_in_nothing(filled: sqlite3.Connection) -> None:
    corrections.refuse_actor(filled, "van-weel")
    assert event(filled, TALK_ID).actors == ()
