"""The names behind slugs, in the language of the interface."""

from __future__ import annotations

import sqlite3

import pytest

from tests.store.builders import an_event
from timeline.store.imported import Restored, import_events
from timeline.store.labels import every_label


@pytest.fixture
def named(connection: sqlite3.Connection) -> sqlite3.Connection:
    event = an_event(mentions=(), actors=("ukraine", "germany", "jan-jansen"), themes=("sanctions", "eigen-thema"))
    import_events(connection, [Restored(event, {})])
    return connection


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("nl", {"ukraine": "Oekraïne", "germany": "Duitsland", "sanctions": "Sancties"}),
        ("de", {"ukraine": "Ukraine", "germany": "Deutschland", "sanctions": "Sanktionen"}),
        ("en", {"ukraine": "Ukraine", "germany": "Germany", "sanctions": "Sanctions"}),
        ("xx", {"ukraine": "Ukraine", "germany": "Germany", "sanctions": "Sanctions"}),
    ],
)
def test_names_are_in_the_language_asked_for(
    named: sqlite3.Connection, language: str, expected: dict[str, str]
) -> None:
    names = every_label(named, language)
    assert names == {**expected, "jan-jansen": "Jan Jansen", "eigen-thema": "Eigen thema"}
    assert names.keys() == every_label(named).keys()
