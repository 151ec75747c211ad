"""Laws that hold however documents come, change and go."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.laws import examples
from tests.store.builders import CATALOGUE, a_document
from timeline.model import Event, Mention
from timeline.query import Query, Term
from timeline.store.add import add_document, remove_document, update_document
from timeline.store.connection import add_functions
from timeline.store.documents import documents
from timeline.store.find import count, events
from timeline.store.matching import pair
from timeline.store.upkeep import check
from timeline.when import When

PLAIN_WORDS = ("lening", "akkoord", "sancties", "verdrag")
WORDS = (*PLAIN_WORDS, "Oekraïne", "\x00nul", "“aanhaling”", "日本", "\u202eomgekeerd")

Telling = tuple[str, tuple[Event, ...]]

sentences = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join)
days = st.dates(date(2020, 1, 1), date(2026, 12, 31)).map(When.day)


@st.composite
def a_telling(draw: st.DrawFn) -> Telling:
    """A text, and what an extractor would find in it: one event a line."""
    lines = draw(st.lists(st.tuples(sentences, days), max_size=5))
    text, told = "", []
    for number, (sentence, when) in enumerate(lines):
        place = Mention(
            "letter", len(text), len(text) + len(sentence), sentence, len(text), len(text) + 1, sentence[0], "r"
        )
        actors = ("eu", draw(st.sampled_from(PLAIN_WORDS)))
        told.append(Event(f"e{number}", when, sentence, "happened", (place,), actors=actors))
        text += sentence + "\n"
    return text, tuple(told)


@dataclass(frozen=True)
class Step:
    """One thing that happens to the letter at `path`."""

    kind: str
    path: str
    telling: Telling


steps = st.lists(
    st.builds(
        Step, st.sampled_from(["add", "add", "redate", "confirm", "remove"]), st.sampled_from(["/a", "/b"]), a_telling()
    ),
    max_size=6,
)


@pytest.fixture(scope="module")
def fresh(empty_database: Path) -> Callable[[], sqlite3.Connection]:
    content = empty_database.read_bytes()

    def make() -> sqlite3.Connection:
        connection = sqlite3.connect(":memory:", isolation_level=None)
        connection.deserialize(content)
        add_functions(connection)
        connection.execute("PRAGMA foreign_keys = ON")
        return connection

    return make


def take(connection: sqlite3.Connection, step: Step) -> None:
    text, told = step.telling
    document = a_document(text, path=step.path, id=step.path)
    stored = {row.path: row for row in documents(connection)}.get(step.path)
    if step.kind == "add":
        add_document(connection, document, told, catalogue=CATALOGUE)
    elif step.kind == "confirm":
        connection.execute("UPDATE event SET review = 'confirmed' WHERE id % 2")
    elif stored and step.kind == "remove":
        remove_document(connection, stored.id)
    elif stored:
        given = replace(document, id=stored.id, date=date(2025, 1, 1), date_origin="given")
        update_document(connection, given, told, catalogue=CATALOGUE)


def settled(connection: sqlite3.Connection) -> set[tuple[object, ...]]:
    return set(connection.execute("SELECT uid, edtf, title FROM event WHERE review = 'confirmed'"))


@given(steps)
@examples(120)
def test_the_file_stays_whole_and_what_was_confirmed_stays_said(
    fresh: Callable[[], sqlite3.Connection], taken: Sequence[Step]
) -> None:
    connection = fresh()
    for step in taken:
        confirmed = settled(connection)
        take(connection, step)
        assert confirmed <= settled(connection)
        assert check(connection) == []
    told = list(events(connection, Query()))
    assert all(event.mentions or event.review == "confirmed" for event in told)
    for word in PLAIN_WORDS:
        saying = [
            event for event in told if word in f"{event.title} {' '.join(m.text for m in event.mentions)}".split()
        ]
        assert count(connection, Query((Term("text", (word,)),))) == len(saying)


@given(a_telling(), a_telling())
@examples(60)
def test_the_last_version_is_what_stands(
    fresh: Callable[[], sqlite3.Connection],
    first: Telling,
    second: Telling,
) -> None:
    connection = fresh()
    for version, (text, told) in enumerate((first, second)):
        add_document(connection, a_document(text, digest=f"{version}"), told, catalogue=CATALOGUE)
    expected = sorted((event.when.edtf, event.title, event.mentions[0].start) for event in second[1])
    stored = [(e.when.edtf, e.title, e.mentions[0].start) for e in events(connection, Query())]
    assert sorted(stored) == expected


@given(a_telling(), a_telling(), st.booleans())
def test_pairs_are_one_to_one(first: Telling, second: Telling, same_text: bool) -> None:
    pairs = pair(first[1], second[1], same_text=same_text)
    assert len({old for old, _ in pairs}) == len({new for _, new in pairs}) == len(pairs)


@given(a_telling(), st.booleans())
def test_what_did_not_change_is_paired_with_itself(telling: Telling, same_text: bool) -> None:
    _, told = telling
    assert sorted(pair(told, told, same_text=same_text)) == [(at, at) for at in range(len(told))]
