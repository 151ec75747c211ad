"""Finding and counting: what a filter shows equals what plain Python says of the same events."""

from __future__ import annotations

import re
import sqlite3
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import cast

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.laws import examples
from tests.store.builders import CATALOGUE, LOAN, a_document, a_mention, an_event, the_talk
from timeline.errors import FilterError, NotFoundError, UsageError
from timeline.model import Event
from timeline.query import Query, Term, parse
from timeline.store.add import add_document
from timeline.store.connection import add_functions
from timeline.store.facets import FacetCount, Unit, facet, histogram
from timeline.store.find import SORTS, check, count, event, events, position, rows
from timeline.store.labels import actors_of, every_label, labels

TODAY = date(2026, 2, 23)
TOLD = date(2026, 3, 4)
EDTF = ["2025-12-19", "2025-12", "2025", "2025-12-18/2025-12-19", "2022-02-24/..", "../2026-06-01", "2024-21", "199X"]

told_events = st.builds(
    an_event,
    st.sampled_from(EDTF),
    st.sampled_from(["Akkoord over een lening", "Gesprek over sancties", "Een lening", "Lening een"]),
    id=st.just("e"),
    status=st.sampled_from(["happened", "ongoing", "planned"]),
    actors=st.lists(st.sampled_from(["eu", "ukraine", "netherlands"]), unique=True).map(tuple),
    themes=st.lists(st.sampled_from(["sanctions", "financial-support"]), unique=True, max_size=2).map(tuple),
    mentions=st.just((replace(a_mention(LOAN, "19 december 2025"), text="Zo staat het er."),)),
)


def known_days(told: Event) -> tuple[int, int]:
    """First and last known day; what is going on counts up to the day it was told."""
    open_end = told.status == "ongoing" and told.when.latest is None
    return told.when.first_day, TOLD.toordinal() if open_end else told.when.last_day


def overlaps(told: Event, first: date, last: date) -> bool:
    start, end = known_days(told)
    return start <= last.toordinal() and end >= first.toordinal()


def words(told: Event) -> list[str]:
    return re.findall(r"\w+", told.title.lower())


def says(told: Event, phrase: str) -> bool:
    return f" {phrase} " in f" {' '.join(words(told))} "


# The filters again, in plain Python.
MEANING: dict[str, Callable[[Event], bool]] = {
    "": lambda _: True,
    "actor:eu": lambda e: "eu" in e.actors,
    "-actor:eu": lambda e: "eu" not in e.actors,
    "actor:eu,ukraine": lambda e: bool({"eu", "ukraine"} & {*e.actors}),
    "theme:sanctions status:planned": lambda e: "sanctions" in e.themes and e.status == "planned",
    "date:2025-12": lambda e: overlaps(e, date(2025, 12, 1), date(2025, 12, 31)),
    "akkoord": lambda e: any(word.startswith("akkoord") for word in words(e)),
    "date:2023..2025-06 -theme:sanctions": lambda e: (
        overlaps(e, date(2023, 1, 1), date(2025, 6, 30)) and "sanctions" not in e.themes
    ),
    "precision:day review:proposed": lambda e: e.when.precision == "day",
    '"een lening" -gesprek': lambda e: says(e, "een lening") and "gesprek" not in words(e),
    "date:2026-03": lambda e: overlaps(e, date(2026, 3, 1), date(2026, 3, 31)),
}

FILTERS = list(MEANING)


@pytest.fixture(scope="module")
def stored(empty_database: Path) -> Callable[[list[Event]], sqlite3.Connection]:
    """Makes a database in memory that holds these events, numbered from 1."""
    content = empty_database.read_bytes()

    def store(told: list[Event]) -> sqlite3.Connection:
        connection = sqlite3.connect(":memory:", isolation_level=None)
        connection.deserialize(content)
        add_functions(connection)
        add_document(connection, a_document(date=TOLD), told, catalogue=CATALOGUE)
        return connection

    return store


Store = Callable[[list[Event]], sqlite3.Connection]


@given(st.lists(told_events, max_size=12), st.sampled_from(FILTERS))
@examples(150)
def test_what_a_filter_shows_is_what_plain_python_says(stored: Store, told: list[Event], text: str) -> None:
    connection = stored(told)
    shown = [(key, e) for key, e in enumerate(told, start=1) if MEANING[text](e)]
    shown.sort(key=lambda item: (*known_days(item[1]), item[0]))
    query = parse(text)
    found = rows(connection, query, today=TODAY)
    assert [row.key for row in found] == [key for key, _ in shown]
    assert [found.title for found in events(connection, query, today=TODAY)] == [e.title for _, e in shown]
    assert count(connection, query, today=TODAY) == len(shown)
    assert rows(connection, query, limit=3, offset=2, today=TODAY) == found[2:5]
    day = date(2025, 1, 1).toordinal()
    assert position(connection, query, day, today=TODAY) == sum(row.first_day < day for row in found)
    years = Counter(f"{date.fromordinal(row.first_day).year:04}" for row in found)
    assert histogram(connection, query, "year", today=TODAY) == sorted(years.items())


@given(st.lists(told_events, max_size=12), st.sampled_from(FILTERS), st.sampled_from(["actor", "theme"]))
@examples(100)
def test_counts_of_a_kind_leave_out_its_own_conditions(stored: Store, told: list[Event], text: str, key: str) -> None:
    others = Query(tuple(term for term in parse(text).terms if term.key != key))
    meanings = [MEANING[text] for text in FILTERS if parse(text) == others]
    assume(meanings)
    shown = [e for e in told if meanings[0](e)]
    expected = Counter(slug for e in shown for slug in getattr(e, f"{key}s"))
    found = facet(stored(told), parse(text), key, today=TODAY)
    assert {row.value: row.count for row in found} == expected
    assert [row.count for row in found] == sorted(expected.values(), reverse=True)


@pytest.fixture
def filled(connection: sqlite3.Connection) -> sqlite3.Connection:
    told = [
        an_event(
            actors=("eu", "ukraine"),
            themes=("financial-support",),
            tags=("raad",),
            mentions=(a_mention(LOAN, "19 december 2025", section="Geld"),),
        ),
        the_talk(status="planned"),
    ]
    add_document(connection, a_document(), told, catalogue=CATALOGUE)
    return connection


COUNTS = {
    "actor": [("eu", "European Union", 1), ("ukraine", "Ukraine", 1), ("van-weel", "Van Weel", 1)],
    "theme": [("financial-support", "Financial support", 1)],
    "document": [("letter", "Steun aan Oekraïne", 2)],
    "section": [("Geld", "Geld", 1)],
    "tag": [("raad", "raad", 1)],
    "status": [("happened", "happened", 1), ("planned", "planned", 1)],
    "review": [("proposed", "proposed", 2)],
    "precision": [("day", "day", 2)],
    "ref": [],
}


@pytest.mark.parametrize(("key", "expected"), COUNTS.items())
def test_every_kind_is_counted(filled: sqlite3.Connection, key: str, expected: list[tuple[str, str, int]]) -> None:
    assert facet(filled, Query(), key) == [FacetCount(*row) for row in expected]


@pytest.mark.parametrize(("key", "expected"), COUNTS.items())
def test_a_counted_value_filters_to_as_many_events(
    filled: sqlite3.Connection, key: str, expected: list[tuple[str, str, int]]
) -> None:
    for value, _, number in expected:
        query = Query((Term(key, (value,)),))
        check(filled, query)
        assert count(filled, query) == number


def test_the_most_frequent_come_first_and_a_limit_cuts(filled: sqlite3.Connection) -> None:
    assert [row.value for row in facet(filled, parse("akkoord"), "actor", limit=1)] == ["eu"]


UNITS: dict[Unit, str] = {
    "decade": "202X",
    "year": "2025",
    "month": "2025-12",
    "week": "2025-12-15/2025-12-21",
    "day": "2025-12-19",
}


@pytest.mark.parametrize(("unit", "name"), UNITS.items())
def test_time_is_cut_into_stretches_that_a_filter_takes(filled: sqlite3.Connection, unit: Unit, name: str) -> None:
    stretches = histogram(filled, Query(), unit)
    assert stretches[0][0] == name
    for stretch, number in stretches:
        assert count(filled, parse(f"date:{stretch}")) == number


ORDERS = {
    "date": ["event-2025-12-19", "talk"],
    "-date": ["talk", "event-2025-12-19"],
    "title": ["event-2025-12-19", "talk"],
    "-title": ["talk", "event-2025-12-19"],
    "updated": ["event-2025-12-19", "talk"],
    "-updated": ["talk", "event-2025-12-19"],
}


def test_every_order_is_known() -> None:
    assert ORDERS.keys() == SORTS.keys()


@pytest.mark.parametrize(("sort", "expected"), ORDERS.items())
def test_orders(filled: sqlite3.Connection, sort: str, expected: list[str]) -> None:
    assert [row.id for row in rows(filled, Query(), sort=sort)] == expected
    assert [found.id for found in events(filled, Query(), sort=sort)] == expected


WRONG = {
    lambda c: rows(c, Query(), sort="size"): "cannot be sorted by 'size'",
    lambda c: facet(c, Query(), "colour"): "not counted by 'colour'",
    lambda c: histogram(c, Query(), cast("Unit", "fortnight")): "not cut by 'fortnight'",
}


@pytest.mark.parametrize(("ask", "message"), WRONG.items())
def test_what_is_not_offered_says_what_is(
    connection: sqlite3.Connection, ask: Callable[[sqlite3.Connection], object], message: str
) -> None:
    with pytest.raises(UsageError, match=message) as failure:
        ask(connection)
    assert "one of" in failure.value.hint


UNKNOWN = [
    ("status:planned actor:ukrain", 21, "actor:ukraine"),
    ("actor:eu,Oekraine", 9, "actor:ukraine"),
    ("-theme:financial-suport", 7, "theme:financial-support"),
    ("document:steun", 9, "document:letter"),
    ("section:Gelden", 8, "section:Geld"),
    ("tag:raden", 4, "tag:raad"),
]


@pytest.mark.parametrize(("text", "position", "suggestion"), UNKNOWN)
def test_a_name_that_nothing_is_called_is_pointed_at(
    filled: sqlite3.Connection, text: str, position: int, suggestion: str
) -> None:
    with pytest.raises(FilterError) as failure:
        check(filled, parse(text))
    assert failure.value.position == position
    assert "lists what there is" in failure.value.hint
    assert suggestion in failure.value.hint


SPELLINGS = (
    "actor:eu",
    "actor:EU",
    'actor:"europese unie"',
    "theme:Financial-Support",
    "theme:housing -actor:nato",  # nothing here tells of them, but the lists that ship know them
    "-document:letter.txt",
    "date:1900 status:ongoing ref:36045-9",
)


@pytest.mark.parametrize("text", SPELLINGS)
def test_names_in_any_spelling_are_known(filled: sqlite3.Connection, text: str) -> None:
    check(filled, parse(text))


def test_an_event_is_found_by_the_start_of_its_id(filled: sqlite3.Connection) -> None:
    assert event(filled, "ta").id == "talk"


@pytest.mark.parametrize(
    ("name", "message"), [("", "no event"), ("x", "no event 'x'"), ("%", "no event"), ("talk2", "no event")]
)
def test_an_event_that_is_not_there(filled: sqlite3.Connection, name: str, message: str) -> None:
    with pytest.raises(NotFoundError, match=message):
        event(filled, name)


def test_a_start_that_several_ids_share_is_told(connection: sqlite3.Connection) -> None:
    add_document(connection, a_document(), [an_event(id=f"same-{n}") for n in range(9)] + [an_event(id="same")])
    with pytest.raises(NotFoundError, match="can mean several events") as failure:
        event(connection, "sam")
    assert failure.value.hint == "Give more of the id: same, same-0, same-1, same-2, same-3 …"
    assert event(connection, "same").id == "same"


def test_the_names_of_actors_by_row(filled: sqlite3.Connection) -> None:
    keys = [row.key for row in rows(filled, Query())]
    assert actors_of(filled, [*keys, 99]) == {keys[0]: ("European Union", "Ukraine"), keys[1]: ("Van Weel",)}


def test_slugs_have_names(filled: sqlite3.Connection) -> None:
    assert labels(filled, ["eu", "financial-support", "nobody"]) == {
        "eu": "European Union",
        "financial-support": "Financial support",
    }
    assert every_label(filled).keys() == {"eu", "ukraine", "van-weel", "financial-support"}
