"""What a person changes: done, remembered, taken back and done again."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.laws import examples
from tests.store.builders import CATALOGUE, LETTER, LOAN, TALK, a_document, a_mention, an_event, the_talk
from timeline.errors import NotFoundError, TimelineError, UsageError
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


# One thing that a person does: a number chooses the event or actor among those there are then.
Act = Callable[[sqlite3.Connection, Sequence[str], int], object]
EDITS: tuple[Callable[[int], dict[str, Any]], ...] = (
    lambda n: {"title": f"Titel {n}", "note": f"{n % 2}" * (n % 3)},
    lambda n: {"date": When.parse(("2025", "2024-02-24/..", "../2026-06-01", "2025-12-15/2025-12-21", "199X")[n % 5])},
    lambda n: {"actors": ["eu", f"Nieuw {n}"], "themes": ["financial-support"][: n % 2], "status": "ongoing"},
)
ACTS: dict[str, Act] = {
    "edit": lambda c, ids, n: corrections.edit(c, ids[n % len(ids) :][: n % 2 + 1], EDITS[n % 3](n)),
    "confirm": lambda c, ids, n: corrections.confirm(c, ids[: n % 3 + 1]),
    "reject": lambda c, ids, n: corrections.reject(c, ids[n % len(ids) :][:1]),
    "tag": lambda c, ids, n: corrections.tag(c, ids, [f"t{n % 2}"], remove=n % 3 == 0),
    "new": lambda c, ids, n: corrections.new(
        c, {"date": When.year(2000 + n), "title": f"Eigen {n}", "tags": ["eigen"]}, today=TODAY
    ),
    "merge": lambda c, ids, n: corrections.merge(c, [ids[n % len(ids)], *ids[: n % 3 + 1]]),
    "split": lambda c, ids, n: corrections.split(c, ids[n % len(ids)], [n % 3 + 1]),
    "apart": lambda c, ids, n: corrections.keep_apart(c, ids[0], ids[-1]),
    "rename actor": lambda c, ids, n: corrections.rename_actor(c, "eu", f"Unie {n}"),
    "alias": lambda c, ids, n: corrections.add_alias(c, "ukraine", f"OEK{n % 3}"),
    "merge actors": lambda c, ids, n: corrections.merge_actors(c, ("eu", "van-weel")[n % 2], "ukraine"),
    "refuse": lambda c, ids, n: corrections.refuse_actor(c, ("eu", "van-weel")[n % 2]),
}
acts = st.lists(st.tuples(st.sampled_from(list(ACTS)), st.integers(0, 30)), max_size=8)

# All that can be seen of a database apart from the history itself, the count of changes, and what documents say.
_SEEN = (
    'SELECT id, uid, edtf, start, "end", first_day, last_day, precision, approximate, title, status, review, note,'
    " edited, created_at FROM event ORDER BY id",
    "SELECT event_id, field FROM event_settled ORDER BY 1, 2",
    "SELECT event_id, field, value FROM event_refusal ORDER BY 1, 2",
    "SELECT one, other, verdict FROM event_pair ORDER BY 1, 2",
    "SELECT slug, kind, value, language FROM actor_decision ORDER BY 1, 2, 3, 4",
    "SELECT name, alias, language FROM actor JOIN actor_alias ON actor_id = actor.id ORDER BY 1, 2, 3",
)


def seen(connection: sqlite3.Connection) -> list[object]:
    return [told(connection), *(connection.execute(select).fetchall() for select in _SEEN)]


@pytest.fixture(scope="module")
def copies(empty_database: Path) -> Callable[[], sqlite3.Connection]:
    """Makes a database in memory with three events, two of them of one sentence."""
    content = empty_database.read_bytes()

    def make() -> sqlite3.Connection:
        from timeline.store.connection import add_functions

        connection = sqlite3.connect(":memory:", isolation_level=None)
        connection.deserialize(content)
        connection.execute("PRAGMA foreign_keys = ON")
        add_functions(connection)
        twice = an_event(
            "2022-02-24/..",
            id="since",
            status="ongoing",
            actors=("ukraine",),
            mentions=(a_mention(LOAN, "19 december 2025"), a_mention(TALK, "3 maart 2026")),
            reasons={"status": "present tense"},
        )
        told_here = an_event(actors=("eu", "ukraine"), themes=("sanctions",)), the_talk(), twice
        add_document(connection, a_document(), told_here, catalogue=CATALOGUE)
        return connection

    return make


@given(acts)
@examples(150)
def test_undoing_everything_restores_and_redoing_brings_back(
    copies: Callable[[], sqlite3.Connection], done: Sequence[tuple[str, int]]
) -> None:
    connection = copies()
    states = [seen(connection)]
    for name, number in done:
        ids = [found.id for found in events(connection, Query())]
        steps = len(corrections.history(connection))
        try:
            ACTS[name](connection, ids, number)
        except TimelineError:
            assert seen(connection) == states[-1]
        if len(corrections.history(connection)) > steps:
            states.append(seen(connection))
    for state in reversed(states[:-1]):
        corrections.undo(connection)
        assert seen(connection) == state
    assert check(connection) == []
    for state in states[1:]:
        corrections.redo(connection)
        assert seen(connection) == state
    assert check(connection) == []
