"""The derived index answers as SQL does, whatever was stored, changed and removed since it was built."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.laws import examples
from tests.store.builders import CATALOGUE, a_document, an_event
from tests.store.test_laws import PLAIN_WORDS, Step, steps, take
from timeline.query import Query, Term, parse
from timeline.store import index
from timeline.store.add import add_document, remove_document
from timeline.store.connection import open_database
from timeline.store.described import described
from timeline.store.facets import Unit, facet, histogram
from timeline.store.failures import path_of
from timeline.store.find import count, position, rows
from timeline.store.index import schema
from timeline.store.index.build import build
from timeline.store.index.prefixes import Node, folded, heavy_prefixes
from timeline.store.saved import save_filter
from timeline.store.sql import schema_text
from timeline.store.upkeep import check, repair_index
from timeline.when import When

TODAY = date(2026, 2, 23)
FACETS = ("actor", "theme", "ref", "document", "section", "tag", "status", "review", "precision")
UNITS: tuple[Unit, ...] = ("day", "week", "month", "year", "decade")

# What a person can ask, of the words and names that the letters of the laws hold and of some that they do not.
VALUES: dict[str, Sequence[str]] = {
    "actor": ("eu", "European Union", *PLAIN_WORDS, "nobody"),
    "date": ("2020", "2021..", "..2024-06", "2023-05-01..2025-03", "2019"),
    "status": ("happened", "planned"),
    "review": ("proposed", "confirmed"),
    "precision": ("day", "year"),
    "document": ("/a", "/b"),
    "section": ("none",),
    "tag": ("none",),
    "text": (
        *PLAIN_WORDS,
        "l",
        "A",
        "akk",
        "sanct",
        "ver lening",
        "oekraine",
        "Oekraï",
        "日本",
        "日",
        "nul",
        "aanh",
        "x",
    ),
    "phrase": (*PLAIN_WORDS, "lening akkoord", "verdrag verdrag", "oekraïne", "len"),
}
terms = st.sampled_from(sorted(VALUES)).flatmap(
    lambda key: st.builds(
        Term, st.just(key), st.lists(st.sampled_from(VALUES[key]), min_size=1, max_size=2).map(tuple), st.booleans()
    )
)
queries = st.lists(terms, max_size=3).map(lambda found: Query(tuple(found)))

Answers = dict[str, object]


def answers(connection: sqlite3.Connection, query: Query) -> Answers:
    """Everything that lists and browsers ask."""
    found: Answers = {"count": count(connection, query, today=TODAY)}
    for day in (date(2020, 1, 1), date(2023, 7, 1), date(2027, 1, 1)):
        found[f"before {day}"] = position(connection, query, day.toordinal(), today=TODAY)
    for sort in ("date", "-date"):
        for limit, offset in ((None, 0), (2, 0), (2, 3), (3, 1)):
            found[f"{sort} {limit} {offset}"] = rows(
                connection, query, limit=limit, offset=offset, sort=sort, today=TODAY
            )
    found |= {key: facet(connection, query, key, today=TODAY) for key in FACETS}
    found |= {unit: histogram(connection, query, unit, today=TODAY) for unit in UNITS}
    return found


@contextmanager
def answering_with_sql(connection: sqlite3.Connection) -> Iterator[None]:
    """Inside a transaction, of which the index cannot know the end, SQL answers."""
    connection.execute("BEGIN")
    yield
    connection.execute("COMMIT")


def is_used(connection: sqlite3.Connection) -> bool:
    with index.find_hits(connection, Query(), TODAY) as hits:
        return hits is not None


def agrees(connection: sqlite3.Connection, query: Query) -> bool:
    assert is_used(connection)
    ours = answers(connection, query)
    with answering_with_sql(connection):
        assert not is_used(connection)
        assert ours == answers(connection, query)
    return True


@pytest.fixture(scope="module")
def fresh(empty_database: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[], sqlite3.Connection]:
    folder = tmp_path_factory.mktemp("indexed")

    def make() -> sqlite3.Connection:
        return open_database(shutil.copy(empty_database, folder / "timeline.db"))

    return make


@given(steps, steps, st.lists(queries, min_size=1, max_size=4))
@examples(80)
def test_answers_as_sql_does_before_and_after_changes(
    fresh: Callable[[], sqlite3.Connection], before: Sequence[Step], after: Sequence[Step], asked: Sequence[Query]
) -> None:
    with closing(fresh()) as connection:
        for step in before:
            take(connection, step)
        build(connection, heavy=2)
        for query in asked:
            assert agrees(connection, query)
        for step in after:
            take(connection, step)
            assert agrees(connection, asked[0])
        for query in asked:
            assert agrees(connection, query)


edges = st.sampled_from([date(2020, 5, 31), date(2020, 6, 1), date(2020, 6, 30), date(2020, 7, 1), date(2021, 12, 31)])


@given(st.lists(st.tuples(edges | st.dates(date(2020, 1, 1), date(2022, 1, 1)), st.sampled_from([0, 1, 40, 4000]))))
@examples(40)
def test_finds_what_lasts_into_a_period(
    fresh: Callable[[], sqlite3.Connection], stretches: list[tuple[date, int]]
) -> None:
    with closing(fresh()) as connection:
        events = [
            an_event(
                When.span(When.day(first), When.day(date.fromordinal(first.toordinal() + days))).edtf,
                id=f"e{number}",
            )
            for number, (first, days) in enumerate(stretches)
        ]
        half = len(events) // 2
        add_document(connection, a_document(), events[:half], catalogue=CATALOGUE)
        build(connection)
        add_document(connection, a_document("more", path="/more", id="more"), events[half:], catalogue=CATALOGUE)
        for period in ("2019", "2020-06", "2021-12-31", "2022", "2025..2031", "..2020-01-02"):
            assert agrees(connection, parse(f"date:{period}"))


@pytest.fixture
def indexed(connection: sqlite3.Connection) -> sqlite3.Connection:
    """Three events in an index."""
    events = [an_event(f"2025-0{month}-01", id=f"e{month}", actors=("eu",)) for month in (1, 2, 3)]
    add_document(connection, a_document(), events, catalogue=CATALOGUE)
    build(connection)
    return connection


def test_sees_what_other_connections_change(indexed: sqlite3.Connection, path: Path) -> None:
    assert count(indexed, parse("actor:eu status:planned")) == 0
    with closing(open_database(path)) as other:
        other.execute("UPDATE event SET status = 'planned' WHERE uid = 'e2'")
    assert is_used(indexed)
    assert [row.id for row in rows(indexed, parse("actor:eu status:planned"))] == ["e2"]
    assert [row.id for row in rows(indexed, Query())] == ["e1", "e2", "e3"]


CHANGES = (
    "UPDATE event SET first_day = first_day - 9000",
    "UPDATE event SET last_day = last_day + 9000",
    "UPDATE event SET precision = 'year'",
    "UPDATE event SET status = 'planned'",
    "UPDATE event SET review = 'rejected'",
    "UPDATE mention SET section = 'Loans'",
    "UPDATE mention SET event_id = 1",
    "DELETE FROM mention",
    "DELETE FROM event_actor",
    "UPDATE event_actor SET actor_id = (SELECT max(id) FROM actor)",
    "INSERT INTO event_theme SELECT 1, first_day, id, 0 FROM event",
    "INSERT INTO event_tag SELECT id, 'mine' FROM event",
    "INSERT INTO event_reference SELECT id, 1, 0, '' FROM event",
    "DELETE FROM event",
    "DELETE FROM actor",
)


@pytest.mark.parametrize("change", CHANGES)
def test_sees_every_change_that_an_answer_depends_on(indexed: sqlite3.Connection, change: str) -> None:
    indexed.execute("INSERT INTO reference VALUES (1, 'kst-1', 'paper', '')")
    indexed.execute("INSERT INTO theme VALUES (1, 'loans', 'Loans')")
    indexed.execute("INSERT INTO actor VALUES (99, 'un', 'United Nations', 'organisation', 'listed')")
    assert agrees(indexed, Query())
    indexed.execute(change)
    assert agrees(indexed, Query())
    assert agrees(indexed, parse("actor:eu date:2025"))


def test_knows_events_that_are_gone(indexed: sqlite3.Connection) -> None:
    assert count(indexed, Query()) == 3
    remove_document(indexed, "letter")
    assert is_used(indexed)
    assert (count(indexed, Query()), facet(indexed, Query(), "actor")) == (0, [])


@pytest.mark.parametrize("change", [f"DROP TRIGGER {name}" for name in schema.TRIGGERS] + ["DROP TABLE index_state"])
def test_is_not_used_when_it_cannot_know_what_changed(indexed: sqlite3.Connection, change: str) -> None:
    assert is_used(indexed)
    indexed.execute(change)
    assert not is_used(indexed)
    assert count(indexed, Query()) == 3
    build(indexed)
    assert is_used(indexed)


def test_is_not_used_after_many_changes_until_it_is_built_anew(
    indexed: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(schema, "MOST_CHANGES", 2)
    indexed.execute("UPDATE event SET review = 'confirmed'")
    assert not is_used(indexed)
    assert count(indexed, parse("review:confirmed")) == 3
    build(indexed)
    assert is_used(indexed)
    assert count(indexed, parse("review:confirmed")) == 3


def test_answers_for_what_changes_while_it_is_built(
    indexed: sqlite3.Connection, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from timeline.store.index import build as building

    order_of = building._order

    def change_then(connection: sqlite3.Connection) -> object:
        order = order_of(connection)
        with closing(open_database(path)) as other:
            other.execute("UPDATE event SET status = 'planned', first_day = first_day - 400 WHERE uid = 'e3'")
            fresh = an_event("2025-02-15", id="e4", actors=("eu",))
            add_document(other, a_document("more", path="/more", id="more"), [fresh], catalogue=CATALOGUE)
        return order

    monkeypatch.setattr(building, "_order", change_then)
    build(indexed)
    assert [row.id for row in rows(indexed, Query())] == ["e3", "e1", "e2", "e4"]
    assert agrees(indexed, parse("status:planned"))
    assert agrees(indexed, parse("actor:eu"))


def test_knows_what_saved_filters_mean(indexed: sqlite3.Connection) -> None:
    save_filter(indexed, "nothing", "status:hypothetical")
    save_filter(indexed, "soon", "status:planned date:2025-02..")
    save_filter(indexed, "ours", "filter:soon,nothing actor:eu")
    indexed.execute("UPDATE event SET status = 'planned' WHERE uid <> 'e1'")
    assert count(indexed, parse("filter:ours"), today=TODAY) == 2
    assert agrees(indexed, parse("filter:ours -filter:nothing"))
    save_filter(indexed, "soon", "date:2025-03")
    assert count(indexed, parse("filter:ours"), today=TODAY) == 1
    assert agrees(indexed, parse("-filter:ours"))


def test_gives_way_to_a_newer_index(indexed: sqlite3.Connection, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from timeline.store.index import build as building

    replace_blobs = building._replace

    def build_another_first(connection: sqlite3.Connection, *rest: object) -> bool:
        monkeypatch.setattr(building, "_replace", replace_blobs)
        with closing(open_database(path)) as other:
            assert build(other)
        return replace_blobs(connection, *rest)  # type: ignore[arg-type] # handed on as it came

    monkeypatch.setattr(building, "_replace", build_another_first)
    assert not build(indexed)
    assert is_used(indexed)


def test_is_built_for_many_events_and_again_after_many_changes(
    connection: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("timeline.store.index.build.FEWEST_EVENTS", 3)
    monkeypatch.setattr(schema, "MOST_CHANGES", 2)
    events = [an_event(f"2025-0{month}-01", id=f"e{month}") for month in (1, 2, 3)]
    add_document(connection, a_document(), events[:2], catalogue=CATALOGUE)
    assert not index.refresh(connection)
    add_document(connection, a_document("more", path="/more", id="more"), events[2:], catalogue=CATALOGUE)
    assert index.refresh(connection)
    assert not index.refresh(connection)
    connection.execute("UPDATE event SET title = 'new'")
    assert index.refresh(connection)


def test_a_repair_leaves_no_index_of_the_words_before(
    indexed: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    repair_index(indexed)
    assert not is_used(indexed)
    monkeypatch.setattr("timeline.store.index.build.FEWEST_EVENTS", 3)
    repair_index(indexed)
    assert is_used(indexed)
    assert check(indexed) == []


def test_is_kept_out_of_what_people_are_shown(indexed: sqlite3.Connection) -> None:
    assert "index_" not in schema_text(path_of(indexed))
    assert not [table.name for table in described(indexed) if table.name.startswith("index_")]


def test_keeps_no_bitmaps_of_a_kind_with_very_many_values(
    indexed: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("timeline.store.index.build.MOST_VALUES", 0)
    build(indexed)
    assert agrees(indexed, parse("actor:eu status:happened document:letter"))


def test_words_part_where_their_events_do() -> None:
    vocabulary = [("lend", 5), ("lender", 6), ("lending", 3), ("loan", 9), ("zoo", 2), ("ärger", 50)]
    assert heavy_prefixes(vocabulary, heavy=6) == [
        Node(
            "l",
            (
                Node("lend", (Node("lender", (), (), ("lender",)),), ("lendi",), ("lend",)),
                Node("loan", (), (), ("loan",)),
            ),
            (),
            (),
        )
    ]


def test_folds_letters_as_full_text_search_does(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE VIRTUAL TABLE temp.letters USING fts5(t, tokenize = 'unicode61 remove_diacritics 2')")
    connection.execute("CREATE VIRTUAL TABLE temp.terms USING fts5vocab(temp, letters, row)")
    for letter in map(chr, range(1, 0x250)):
        word = folded(f"a{letter}b")
        if word is not None:
            connection.execute("DELETE FROM temp.letters")
            connection.execute("INSERT INTO temp.letters VALUES (?)", (f"a{letter}b",))
            assert [term for (term,) in connection.execute("SELECT term FROM temp.terms")] == [word], hex(ord(letter))
