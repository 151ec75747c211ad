"""What a person said of an actor holds for the next document too."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from tests.store.builders import CATALOGUE, a_document, an_event, the_talk
from timeline.intake import add_paths
from timeline.query import Query
from timeline.store import corrections
from timeline.store.add import add_document
from timeline.store.find import events
from timeline.store.linking.cast import Cast, decided_spellings, recast
from timeline.store.names import renew_names

MERGED = Cast({"van-weel": "david-van-weel", "minister": "van-weel", "a": "b", "b": "a"}, {"kyiv"})


@pytest.mark.parametrize(
    ("slug", "place"),
    [
        ("eu", "eu"),
        ("van-weel", "david-van-weel"),
        ("minister", "david-van-weel"),
        ("kyiv", None),
        ("a", "a"),  # two that were made one both ways stay what they are
    ],
)
def test_who_a_slug_stands_for(slug: str, place: str | None) -> None:
    assert MERGED.of(slug) == place


def test_reasons_go_to_who_takes_the_place() -> None:
    event = an_event(
        actors=("van-weel", "kyiv", "eu"), reasons={"van-weel": "named", "kyiv": "named", "status": "past"}
    )
    (found,) = recast([event], MERGED)
    assert found.actors == ("david-van-weel", "eu")
    assert found.reasons == {"david-van-weel": "named", "status": "past"}


def test_who_is_refused_takes_part_in_no_later_document(connection: sqlite3.Connection) -> None:
    add_document(connection, a_document(), [the_talk()], catalogue=CATALOGUE)
    corrections.refuse_actor(connection, "van-weel")
    second = a_document("Een tweede brief.", id="second", path="/letters/second.txt")
    add_document(connection, second, [the_talk(id="again", mentions=())], catalogue=CATALOGUE)
    assert {found.actors for found in events(connection, Query())} == {()}


def test_who_is_merged_is_so_in_every_later_document(connection: sqlite3.Connection) -> None:
    add_document(connection, a_document(), [the_talk(), an_event(actors=("eu",))], catalogue=CATALOGUE)
    corrections.merge_actors(connection, "van-weel", "eu")
    second = a_document("Een tweede brief.", id="second", path="/letters/second.txt")
    add_document(connection, second, [the_talk(id="again", mentions=())], catalogue=CATALOGUE)
    assert {found.actors for found in events(connection, Query())} == {("eu",)}
    corrections.undo(connection)
    third = a_document("Een derde brief.", id="third", path="/letters/third.txt")
    add_document(connection, third, [the_talk(id="third", mentions=())], catalogue=CATALOGUE)
    assert "van-weel" in {slug for found in events(connection, Query()) for slug in found.actors}


def test_what_documents_said_before_a_merge_brings_nobody_back(connection: sqlite3.Connection) -> None:
    for name in ("first", "second", "third"):
        if name == "third":
            corrections.merge_actors(connection, "van-weel", "eu")
        letter = a_document(f"De brief {name}.", id=name, path=f"/letters/{name}.txt")
        mentions = tuple(replace(mention, document_id=name) for mention in the_talk().mentions)
        told = the_talk(id=name, actors=("van-weel", "eu"), mentions=mentions)
        add_document(connection, letter, [told], catalogue=CATALOGUE)
    (found,) = events(connection, Query())
    assert (found.actors, len(found.mentions)) == (("eu",), 3)


def test_another_spelling_is_read_in_the_next_document(connection: sqlite3.Connection, tmp_path: Path) -> None:
    for number, name in enumerate(("Oekraïne", "Het Land van de Zonnebloem"), start=1):
        path = tmp_path / f"{number}.txt"
        path.write_text(f"Op {number} mei 2024 sloot {name} een verdrag met Polen.\n", encoding="utf-8")
        list(add_paths(connection, [path], language="nl"))
        if number == 1:
            corrections.add_alias(connection, "ukraine", "Land van de Zonnebloem", language="nl")
    assert [spelling.alias for spelling in decided_spellings(connection)] == ["Land van de Zonnebloem"]
    assert ["ukraine" in found.actors for found in events(connection, Query())] == [True, True]


def test_a_name_that_a_person_gave_outlives_newer_lists_and_unused_time(connection: sqlite3.Connection) -> None:
    add_document(connection, a_document(), [the_talk(), an_event(actors=("eu",))], catalogue=CATALOGUE)
    corrections.rename_actor(connection, "eu", "De Unie")
    corrections.rename_actor(connection, "van-weel", "David van Weel")
    renew_names(connection)
    add_document(connection, a_document("Niets."), [], catalogue=CATALOGUE)
    names = dict(connection.execute("SELECT slug, name FROM actor").fetchall())
    assert (names["eu"], names["van-weel"]) == ("De Unie", "David van Weel")
