"""For every key of the filter language: what a filter shows is what plain Python says of the same events."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.laws import examples
from tests.store.builders import CATALOGUE, a_document, a_mention
from timeline.extract.catalogue import Catalogue
from timeline.model import Document, Event, Reference, Theme
from timeline.query import OPERATORS, Query, Term
from timeline.query.folding import fold
from timeline.store.add import add_document
from timeline.store.connection import add_functions
from timeline.store.find import count, rows
from timeline.when import When

TODAY = date(2026, 2, 23)
SENTENCES = ("Akkoord over een lening", "Геополитика en ΣΊΣΥΦΟΣ", "Een lening, geen akkoord", "Geen woord")
NAMES = Catalogue(CATALOGUE.actors, (*CATALOGUE.themes, Theme("energy", {"nl": "Energie", "fr": "Énergie"})))

# Ways to write a value, and the values that are meant: by slug, by name, in another language, in another case.
SPELT = {
    "actor": {"eu": "eu", "EUROPESE UNIE": "eu", "Oekraïne": "ukraine", "OEKRAÏNE": "ukraine", "Van-Weel": "van-weel"},
    "theme": {"sanctions": "sanctions", "ÉNERGIE": "energy", "energie": "energy", "Energy": "energy"},
    "document": {"letter": "letter", "/letters/a.txt": "letter", "a.txt": "letter", "ÉTAT": "report", "repo": "report"},
    "ref": {"36045": "kst-36045-264", "36 045, nr. 264": "kst-36045-264", "KST-36045-264": "kst-36045-264", "36": ""},
    "section": {"Énergie": "Énergie", "ÉNERGIE": "Énergie", "énergie": "Énergie", "niets": ""},
    "tag": {"straße": "Straße", "STRASSE": "Straße", "a, b": "a, b"},
    "date": {"2025": "2025", "..2024": "0001-01-01/2024", "2025-12..": "2025-12/9999", "last month": "2026-01"},
}  # fmt: skip


def values(key: str) -> tuple[str, ...]:
    return OPERATORS[key].values or tuple(SPELT[key])


def meant(key: str, value: str) -> str:
    return SPELT[key][value] if key in SPELT else value


def said(told: Event) -> list[str]:
    """Title and sentence, apart, as words."""
    parts = (told.title, *(mention.text for mention in told.mentions))
    return [f" {' '.join(fold(part).replace(',', ' ').split())} " for part in parts]


def overlaps(told: Event, value: str) -> bool:
    asked = When.parse(meant("date", value))
    open_end = told.status == "ongoing" and told.when.latest is None
    last = max(told.when.last_day, TODAY.toordinal()) if open_end else told.when.last_day
    return told.when.first_day <= asked.last_day and last >= asked.first_day


# What each key says of an event, told in plain Python.
SAYS: dict[str, Callable[[Event, str], bool]] = {
    "actor": lambda told, value: meant("actor", value) in told.actors,
    "theme": lambda told, value: meant("theme", value) in told.themes,
    "document": lambda told, value: meant("document", value) in {m.document_id for m in told.mentions},
    "date": overlaps,
    "status": lambda told, value: told.status == value,
    "review": lambda told, value: told.review == value,
    "precision": lambda told, value: told.when.precision == value,
    "ref": lambda told, value: meant("ref", value) in {reference.id for reference in told.references},
    "section": lambda told, value: meant("section", value) in told.sections,
    "tag": lambda told, value: meant("tag", value) in told.tags,
    "text": lambda told, value: all(any(f" {fold(word)}" in part for part in said(told)) for word in value.split()),
    "phrase": lambda told, value: any(f" {fold(value)} " in part for part in said(told)),
}
SEARCHED = {
    "text": ("len", "akk", "геополит", "een len", "xyz"),
    "phrase": ("een lening", "geen akkoord", "lening een"),
}
SAVED = {"plans": "status:planned actor:eu", "Énergie": "theme:energy", "both": "filter:plans,énergie -tag:straße"}


def shows(query: Query, told: Event) -> bool:
    return all(any(_holds(term.key, value, told) for value in term.values) != term.negated for term in query.terms)


def _holds(key: str, value: str, told: Event) -> bool:
    if key != "filter":
        return SAYS[key](told, value)
    plans = told.status == "planned" and "eu" in told.actors
    energy = "energy" in told.themes
    return {"plans": plans, "énergie": energy, "both": (plans or energy) and "Straße" not in told.tags}[fold(value)]


@st.composite
def an_event(draw: st.DrawFn) -> Event:
    sentence, document = draw(st.sampled_from(SENTENCES)), draw(st.sampled_from(["letter", "report"]))
    section = draw(st.sampled_from(["Énergie", "Inleiding", ""]))
    edtf = draw(st.sampled_from(["2025-12-19", "2025-12", "2024", "2022-02-24/..", "../2026-06-01", "199X", "2026-01"]))

    def some(*names: str) -> tuple[str, ...]:
        return tuple(draw(st.lists(st.sampled_from(names), unique=True, max_size=2)))

    return Event(
        id="e",
        when=When.parse(edtf),
        title=draw(st.sampled_from(SENTENCES)),
        status=draw(st.sampled_from(OPERATORS["status"].values)),
        review=draw(st.sampled_from(OPERATORS["review"].values)),
        actors=some("eu", "ukraine", "van-weel"),
        themes=some("sanctions", "energy"),
        tags=some("Straße", "a, b"),
        references=tuple(Reference(name, "kamerstuk", name) for name in some("kst-36045-264", "kst-360451-2")),
        mentions=(replace(a_mention("Op", "Op", "Op"), text=sentence, section=section, document_id=document),),
    )


@st.composite
def a_term(draw: st.DrawFn, keys: tuple[str, ...]) -> Term:
    key = draw(st.sampled_from(keys))
    known = ("plans", "PLANS", "énergie", "both") if key == "filter" else SEARCHED.get(key) or values(key)
    return Term(key, tuple(draw(st.lists(st.sampled_from(known), min_size=1, max_size=2))), draw(st.booleans()))


@pytest.fixture(scope="module")
def stored(empty_database: Path) -> Callable[[list[Event]], sqlite3.Connection]:
    """A database with these events, each in its document, which a person keeps apart, tagged and reviewed."""
    content = empty_database.read_bytes()

    def make(told: list[Event]) -> sqlite3.Connection:
        connection = sqlite3.connect(":memory:", isolation_level=None)
        connection.deserialize(content)
        add_functions(connection)
        ids = sorted({event.id for event in told})
        connection.executemany(
            "INSERT INTO event_pair VALUES (?, ?, 'duplicate', '', 'different')", combinations(ids, 2)
        )
        for document in DOCUMENTS:
            add_document(
                connection,
                document,
                [event for event in told if event.mentions[0].document_id == document.id],
                catalogue=NAMES,
            )
        for name, text in SAVED.items():
            save_filter_unchecked(connection, name, text)
        return connection

    return make


DOCUMENTS: tuple[Document, ...] = (
    a_document("Op", id="letter", path="/letters/a.txt", date=TODAY, title="Brief"),
    a_document("Op ", id="report", path="/letters/b.txt", date=TODAY, title="État"),
)


def save_filter_unchecked(connection: sqlite3.Connection, name: str, text: str) -> None:
    """Names in it need not be known: a random database may lack them."""
    connection.execute("INSERT INTO saved_filter VALUES (?, ?, '2026-01-01T00:00:00Z')", (name, text))


@pytest.mark.parametrize("key", OPERATORS)
@given(data=st.data())
@examples(25)
def test_every_key_shows_what_plain_python_says(
    stored: Callable[[list[Event]], sqlite3.Connection], key: str, data: st.DataObject
) -> None:
    told = [replace(e, id=f"e{n}") for n, e in enumerate(data.draw(st.lists(an_event(), max_size=6), label="events"))]
    first = data.draw(a_term((key,)), label="term")
    query = Query((first, *data.draw(st.lists(a_term(tuple(OPERATORS)), max_size=2), label="more")))
    connection = stored(told)
    assert {row.id for row in rows(connection, query, today=TODAY)} == {e.id for e in told if shows(query, e)}
    assert count(connection, query, today=TODAY) == sum(shows(query, event) for event in told)


def test_every_key_is_told_in_plain_python() -> None:
    assert {*SAYS, "filter"} == set(OPERATORS)
