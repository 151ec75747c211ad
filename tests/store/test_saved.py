"""Saved filters: as typed, used by name in any filter, never in a circle."""

from __future__ import annotations

import sqlite3
from datetime import date

import pytest

from tests.store.builders import CATALOGUE, a_document, an_event, the_talk
from timeline.errors import FilterError, NotFoundError, UsageError
from timeline.query import parse
from timeline.store.add import add_document
from timeline.store.facets import facet, histogram
from timeline.store.find import check, count, rows
from timeline.store.saved import remove_filter, rename_filter, save_filter, saved_filters

TODAY = date(2026, 3, 20)


@pytest.fixture
def filled(connection: sqlite3.Connection) -> sqlite3.Connection:
    events = (an_event(actors=("eu",), themes=("sanctions",)), the_talk(), an_event("2024", "Verdrag", id="treaty"))
    add_document(connection, a_document(), events, catalogue=CATALOGUE)
    for name, text in {
        "Verdragen": "verdrag",
        "eu": "actor:eu",
        "recent": 'date:"last month"',
        "either": "filter:eu,verdragen",
        "eu sanctions": "filter:eu theme:sanctions",
    }.items():
        save_filter(connection, name, text)
    return connection


USED = [
    ("filter:eu", ["event-2025-12-19"]),
    ("filter:verdragen", ["treaty"]),
    ("filter:VERDRAGEN", ["treaty"]),
    ("filter:eu,verdragen", ["treaty", "event-2025-12-19"]),
    ("-filter:eu", ["treaty", "talk"]),
    ("-filter:either", ["talk"]),
    ("filter:either -filter:eu", ["treaty"]),
    ('filter:"eu sanctions"', ["event-2025-12-19"]),
    ('-filter:"eu sanctions" actor:eu', []),
    ("filter:either precision:day", ["event-2025-12-19"]),
]


@pytest.mark.parametrize(("text", "ids"), USED)
def test_a_name_stands_for_all_that_its_filter_says(filled: sqlite3.Connection, text: str, ids: list[str]) -> None:
    query = parse(text)
    check(filled, query)
    assert [row.id for row in rows(filled, query)] == ids
    assert sum(number for _, number in histogram(filled, query, "year")) == count(filled, query) == len(ids)


def test_counts_of_a_kind_stand_under_the_named_filter(filled: sqlite3.Connection) -> None:
    assert [(found.value, found.count) for found in facet(filled, parse("filter:either"), "theme")] == [
        ("sanctions", 1)
    ]


@pytest.mark.parametrize(
    ("today", "ids"), [(date(2026, 4, 2), ["talk"]), (date(2026, 1, 2), ["event-2025-12-19"]), (TODAY, [])]
)
def test_dates_stay_relative(filled: sqlite3.Connection, today: date, ids: list[str]) -> None:
    assert [row.id for row in rows(filled, parse("filter:recent"), today=today)] == ids


REFUSED = [
    ("plans", "status:planed", FilterError, "no status “planed”"),
    ("plans", "actor:eurpean-union", FilterError, "no actor"),
    ("plans", "date:someday", FilterError, "no date"),
    ("plans", "filter:eus", FilterError, "no filter"),
    ("plans", "filter:plans", FilterError, "names itself"),
    ("EU", "filter:either", FilterError, "names itself"),
    ("plans", " ", UsageError, "no filter to save"),
    (" ", "actor:eu", UsageError, "no name for a filter"),
    ("a\nb", "actor:eu", UsageError, "no name for a filter"),
]


@pytest.mark.parametrize(("name", "text", "kind", "message"), REFUSED)
def test_what_could_not_be_used_is_not_saved(
    filled: sqlite3.Connection, name: str, text: str, kind: type[UsageError], message: str
) -> None:
    before = saved_filters(filled)
    with pytest.raises(kind, match=message):
        save_filter(filled, name, text)
    assert saved_filters(filled) == before


def test_the_nearest_name_is_suggested(filled: sqlite3.Connection) -> None:
    with pytest.raises(FilterError) as refused:
        check(filled, parse("actor:eu filter:verdrag"))
    assert "filter:Verdragen" in refused.value.hint
    assert refused.value.position == len("actor:eu filter:")


def test_a_name_is_given_once_in_any_case(filled: sqlite3.Connection) -> None:
    before = save_filter(filled, "RECENT", "date:2025")
    assert before is not None
    assert before.filter == 'date:"last month"'
    assert [each.name for each in saved_filters(filled)] == ["either", "eu", "eu sanctions", "RECENT", "Verdragen"]


def test_a_filter_that_others_use_stays(filled: sqlite3.Connection) -> None:
    with pytest.raises(UsageError, match="is part of either"):
        remove_filter(filled, "verdragen")
    remove_filter(filled, "Either")
    remove_filter(filled, "verdragen")
    with pytest.raises(NotFoundError, match="no filter"):
        remove_filter(filled, "verdragen")


def test_another_name_for_the_same_filter(filled: sqlite3.Connection) -> None:
    rename_filter(filled, "RECENT", "last month")
    assert count(filled, parse('filter:"last month"'), today=TODAY) == count(
        filled, parse('date:"last month"'), today=TODAY
    )
    rename_filter(filled, "last month", "Last month")
    assert "Last month" in [saved.name for saved in saved_filters(filled)]


@pytest.mark.parametrize(
    ("name", "to", "error", "said"),
    [
        ("recent", "EITHER", UsageError, "already"),
        ("recent", " spaced", UsageError, "no name"),
        ("eu", "europe", UsageError, "part of"),
        ("recnt", "other", NotFoundError, "no filter 'recnt'"),
    ],
)
def test_another_name_that_will_not_do(
    filled: sqlite3.Connection, name: str, to: str, error: type[UsageError], said: str
) -> None:
    before = saved_filters(filled)
    with pytest.raises(error, match=said):
        rename_filter(filled, name, to)
    assert saved_filters(filled) == before
