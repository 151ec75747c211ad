"""The database in Datasette, which nobody here wrote: names, views, links, search and descriptions make sense there."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest
from datasette.app import Datasette

from tests.store.builders import CATALOGUE, a_document, an_event, the_talk
from timeline.model import Amount, Reference
from timeline.store.add import add_document
from timeline.store.described import datasette_metadata, described

LOAN = an_event(
    actors=("eu", "ukraine"),
    themes=("financial-support",),
    references=(Reference("kst-36045-264", "kamerstuk", "36 045, nr. 264", "https://example.org"),),
    amounts=(Amount(90_000_000_000, "EUR", "EUR 90 mld."),),
)


@pytest.fixture
async def datasette(connection: sqlite3.Connection, path: Path) -> Datasette:
    add_document(connection, a_document(), [LOAN, the_talk()], catalogue=CATALOGUE)
    served = Datasette([str(path)], metadata=datasette_metadata(connection, path.stem))
    await served.invoke_startup()
    return served


async def asked(datasette: Datasette, path: str) -> Any:
    answer = await datasette.client.get(f"/timeline{path}")
    assert answer.status_code == 200, answer.text[:500]
    return answer.json()


def test_every_table_and_column_is_described(connection: sqlite3.Connection) -> None:
    for each in described(connection):
        assert each.description, each.name
        assert all(each.columns.values()), (each.name, each.columns)


WORDS = {
    ("event_pair", "kind"): "contradiction",
    ("event_pair", "why"): "why they may be one",
    ("actor_decision", "kind"): "refused",
    ("change", "kind"): "a pair of events",
    ("event_settled", "field"): "a field of the event",
}


@pytest.mark.parametrize(("table", "column"), WORDS)
def test_columns_of_one_name_are_described_by_their_table(
    connection: sqlite3.Connection, table: str, column: str
) -> None:
    columns = next(each.columns for each in described(connection) if each.name == table)
    assert WORDS[table, column] in columns[column]


async def test_tables_and_views_are_there_by_name(datasette: Datasette) -> None:
    listing = await asked(datasette, ".json")
    shown = {table["name"] for table in listing["tables"] if not table["hidden"]}
    assert {"document", "event", "mention", "actor", "theme", "reference", "amount"} <= shown
    assert not {name for name in shown if name.startswith("event_fts") or name == "alembic_version"}
    assert {"timeline", "timeline_actor", "timeline_theme"} <= {view["name"] for view in listing["views"]}


async def test_the_view_for_people_reads_as_it_should(datasette: Datasette) -> None:
    rows = await asked(datasette, "/timeline.json?_shape=array&_sort=start")
    assert [(row["date"], row["title"], row["actors"]) for row in rows] == [
        ("2025-12-19", "Akkoord over een lening", "eu, ukraine"),
        ("2026-03-03", "Minister Van Weel sprak met de Kamer", "van-weel"),
    ]


async def test_links_lead_to_names(datasette: Datasette) -> None:
    rows = await asked(datasette, "/event_actor.json?_shape=array&_labels=on")
    assert {(row["actor_id"]["label"], row["event_id"]["label"]) for row in rows} >= {
        ("European Union", "Akkoord over een lening"),
        ("Ukraine", "Akkoord over een lening"),
    }
    mentions = await asked(datasette, "/mention.json?_shape=array&_labels=on")
    assert {row["document_id"]["label"] for row in mentions} == {"Steun aan Oekraïne"}


async def test_events_are_searched_by_their_words(datasette: Datasette) -> None:
    rows = await asked(datasette, "/event.json?_shape=array&_search=lening")
    assert [row["uid"] for row in rows] == [LOAN.id]


async def test_descriptions_stand_on_the_pages(datasette: Datasette) -> None:
    page = (await datasette.client.get("/timeline/timeline")).text
    assert "One readable row an event." in page
    assert "the date as EDTF (ISO 8601-2)" in page
