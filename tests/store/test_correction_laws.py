"""Whatever people do, in whatever order: taken back, the database is as it was; done again, it is as it became."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from tests.laws import examples
from tests.store.builders import CATALOGUE, LOAN, TALK, a_document, a_mention, an_event, the_talk
from timeline.errors import NotFoundError, TimelineError
from timeline.query import Query, parse
from timeline.store import corrections
from timeline.store.add import add_document
from timeline.store.connection import Database, add_functions, open_database
from timeline.store.corrections.subjects import pair_name, write_pairs
from timeline.store.find import count, events
from timeline.store.index.build import build
from timeline.store.upkeep import check
from timeline.when import When

TODAY = date(2026, 3, 4)
LOAN_ID, TALK_ID, SINCE_ID = "event-2025-12-19", "talk", "since"

# One thing that a person does: a number chooses the event or actor among those there are then.
Act = Callable[[sqlite3.Connection, Sequence[str], int], object]
EDITS: tuple[Callable[[int], dict[str, Any]], ...] = (
    lambda n: {"title": f"Titel {n}", "note": f"{n % 2}" * (n % 3)},
    lambda n: {"date": When.parse(("2025", "2024-02-24/..", "../2026-06-01", "2025-12-15/2025-12-21", "199X")[n % 5])},
    lambda n: {"actors": ["eu", f"Nieuw {n}"], "themes": ["financial-support"][: n % 2], "status": "ongoing"},
    lambda n: {"tags": ["eigen"] * (n % 2), "themes": []},
)
ACTS: dict[str, Act] = {
    "edit": lambda c, ids, n: corrections.edit(c, ids[n % len(ids) :][: n % 2 + 1], EDITS[n % 4](n)),
    "confirm": lambda c, ids, n: corrections.confirm(c, ids[: n % 3 + 1]),
    "reject": lambda c, ids, n: corrections.reject(c, ids[n % len(ids) :][:1]),
    "reopen": lambda c, ids, n: corrections.propose(c, ids),
    "tag": lambda c, ids, n: corrections.tag(c, ids, [f"t{n % 2}"], remove=n % 3 == 0),
    "new": lambda c, ids, n: corrections.new(c, {"date": When.year(2000 + n), "title": f"Eigen {n}"}, today=TODAY),
    "merge": lambda c, ids, n: corrections.merge(c, [ids[n % len(ids)], *ids[: n % 3 + 1]]),
    "split": lambda c, ids, n: corrections.split(c, ids[n % len(ids)], [n % 3 + 1]),
    "apart": lambda c, ids, n: corrections.keep_apart(c, ids[0], ids[-1]),
    "accept": lambda c, ids, n: corrections.accept(c, corrections.open_items(c)[n % 2]),
    "dismiss": lambda c, ids, n: corrections.dismiss(c, corrections.open_items(c)[n % 2]),
    "rename actor": lambda c, ids, n: corrections.rename_actor(c, "eu", f"Unie {n}"),
    "alias": lambda c, ids, n: corrections.add_alias(c, "ukraine", f"OEK{n % 3}"),
    "merge actors": lambda c, ids, n: corrections.merge_actors(c, ("eu", "van-weel")[n % 2], "ukraine"),
    "refuse": lambda c, ids, n: corrections.refuse_actor(c, ("eu", "van-weel")[n % 2]),
}

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
_ASKED = tuple(map(parse, ("", "titel", "review:confirmed", "actor:ukraine", "tag:t1", "date:2024..2026", "lening")))


def seen(connection: sqlite3.Connection) -> list[object]:
    told = [replace(found, updated=None, sequence=0) for found in events(connection, Query())]
    return [told, *(connection.execute(select).fetchall() for select in _SEEN)]


def reopened(content: bytes) -> Database:
    """A connection of its own to a database with this content."""
    connection = sqlite3.connect(":memory:", isolation_level=None, factory=Database)
    connection.deserialize(content)
    connection.execute("PRAGMA foreign_keys = ON")
    add_functions(connection)
    return connection


def filled(path: Path) -> bytes:
    """A database with three events, two of them of one sentence and perhaps one, and a reading that was refused."""
    twice = an_event(
        "2022-02-24/..",
        id=SINCE_ID,
        status="ongoing",
        actors=("ukraine",),
        mentions=(a_mention(LOAN, "19 december 2025"), a_mention(TALK, "3 maart 2026")),
        reasons={"status": "present tense"},
    )
    told_here = an_event(actors=("eu", "ukraine"), themes=("sanctions",)), the_talk(), twice
    with closing(open_database(path)) as connection:
        add_document(connection, a_document(), told_here, catalogue=CATALOGUE)
        pair = {"kind": "duplicate", "why": "the same sentence", "verdict": ""}
        write_pairs(connection, {pair_name(SINCE_ID, LOAN_ID): pair})
        connection.execute(
            "INSERT INTO event_refusal SELECT e.id, 'date', d.id, '\"2026-04\"' FROM event AS e, document AS d"
            " WHERE e.uid = ?",
            (TALK_ID,),
        )
        build(connection)
        return connection.serialize()


class People(RuleBasedStateMachine):
    """People who change things, take them back, do them again, and close the program in between."""

    content = b""

    @initialize()
    def begin(self) -> None:
        self.connection = reopened(self.content)
        self.states = [seen(self.connection)]
        self.at = 0

    @rule(act=st.sampled_from(list(ACTS)), number=st.integers(0, 30))
    def change(self, act: str, number: int) -> None:
        ids = [found.id for found in events(self.connection, Query())]
        before = corrections.history(self.connection)
        try:
            ACTS[act](self.connection, ids, number)
        except (TimelineError, IndexError):  # it cannot be meant here, or nothing is open any more
            return
        if corrections.history(self.connection) != before:
            self.at += 1
            self.states[self.at :] = [seen(self.connection)]
            assert self.states[self.at] != self.states[self.at - 1]

    @rule()
    def undo(self) -> None:
        self._walk(corrections.undo, -1)

    @rule()
    def redo(self) -> None:
        self._walk(corrections.redo, 1)

    @rule()
    def reopen(self) -> None:
        content = self.connection.serialize()
        self.connection.close()
        self.connection = reopened(content)

    @invariant()
    def the_database_is_as_it_was_left(self) -> None:
        assert seen(self.connection) == self.states[self.at]

    @invariant()
    def the_index_answers_as_the_tables_do(self) -> None:
        by_index = [count(self.connection, query, today=TODAY) for query in _ASKED]
        self.connection.execute("BEGIN")  # inside a transaction the tables answer
        assert by_index == [count(self.connection, query, today=TODAY) for query in _ASKED]
        self.connection.execute("ROLLBACK")

    def teardown(self) -> None:
        for state in reversed(self.states[: self.at]):
            corrections.undo(self.connection)
            assert seen(self.connection) == state
        for state in self.states[1:]:
            corrections.redo(self.connection)
            assert seen(self.connection) == state
        assert check(self.connection) == []
        self.connection.close()

    def _walk(self, step: Callable[[sqlite3.Connection], object], by: int) -> None:
        possible = 0 <= self.at + by < len(self.states)
        try:
            step(self.connection)
        except NotFoundError:
            assert not possible
        else:
            assert possible
            self.at += by


def test_any_walk_through_what_people_do(tmp_path: Path) -> None:
    People.content = filled(tmp_path / "people.db")
    run_state_machine_as_test(People, settings=examples(60, stateful_step_count=12))
