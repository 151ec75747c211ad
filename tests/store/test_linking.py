"""Many documents, one timeline: what is told again, what changes, what goes, and what a person said of it."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from typing import Any

import pytest

from tests.store.builders import CATALOGUE, a_document, an_event
from timeline.model import Amount, Event, Mention
from timeline.query import Query, parse
from timeline.store import corrections
from timeline.store.add import Added, add_document, remove_document, update_document
from timeline.store.find import count, event, events
from timeline.store.linking.candidates import candidates
from timeline.store.upkeep import check
from timeline.when import When

LOAN = "De Europese Unie verstrekte Oekraïne een lening voor het herstel van de energievoorziening."
AGAIN = "Voor het herstel van de energievoorziening is door de Europese Unie een lening verstrekt aan Oekraïne."
VISIT = "Een delegatie van de Europese Unie bezocht Oekraïne en een ziekenhuis."


def told(text: str = LOAN, edtf: str = "2025-12-19", letter: str = "a", **parts: Any) -> Event:
    """An event that a letter tells in one sentence."""
    mention = Mention(letter, 0, len(text), text, 0, 0, "", "rule")
    fields = {"id": f"{letter}-{edtf}-{len(text)}", "actors": ("eu", "ukraine"), "mentions": (mention,)}
    return an_event(edtf, text.rstrip("."), **fields | parts)


def add(connection: sqlite3.Connection, letter: str, *events: Event, text: str = "", **fields: Any) -> Added:
    place = f"/letters/{letter}.txt"
    document = a_document(text or f"{letter}. {LOAN} {AGAIN} {VISIT}", id=letter, path=place, **fields)
    return add_document(connection, document, events, catalogue=CATALOGUE)


def stored(connection: sqlite3.Connection) -> list[tuple[str, list[str]]]:
    """The day of each event and the letters that tell it."""
    return [(found.when.edtf, [m.document_id for m in found.mentions]) for found in events(connection, Query())]


def pairs(connection: sqlite3.Connection) -> list[tuple[str, str, str]]:
    return connection.execute("SELECT one, other, kind FROM event_pair ORDER BY 1, 2").fetchall()


def test_what_two_letters_tell_is_one_event_with_two_mentions(connection: sqlite3.Connection) -> None:
    add(connection, "a", told())
    added = add(connection, "b", told(AGAIN, letter="b"), told(VISIT, letter="b"))
    assert (added.new, added.known, added.duplicates) == (1, 1, 0)
    assert stored(connection) == [("2025-12-19", ["a", "b"]), ("2025-12-19", ["b"])]
    assert count(connection, parse("document:a document:b")) == 1
    assert count(connection, parse('"is door de Europese Unie een lening"')) == 1
    assert check(connection) == []


def test_the_reason_why_it_counts_as_one_is_kept(connection: sqlite3.Connection) -> None:
    add(connection, "a", told())
    add(connection, "b", told(AGAIN, letter="b"))
    reasons = connection.execute("SELECT d.uid, why FROM event_reading JOIN document AS d ON d.id = document_id")
    assert dict(reasons.fetchall()) == {"a": "", "b": "the same day, wording 86%, 2 of 2 actors: 72 points"}


def test_an_event_says_what_all_its_letters_do(connection: sqlite3.Connection) -> None:
    add(connection, "a", told(status="planned"))
    sum_ = Amount(90_000_000_000, "EUR", "90 mld.")
    add(connection, "b", told(AGAIN, letter="b", actors=("ukraine", "eu", "netherlands"), amounts=(sum_,)))
    (found,) = events(connection, Query())
    assert (found.title, found.status) == (LOAN.rstrip("."), "happened")
    assert (found.actors, found.amounts) == (("eu", "ukraine", "netherlands"), (sum_,))
    assert found.sequence == 1


def test_nothing_is_told_twice_by_one_letter(connection: sqlite3.Connection) -> None:
    add(connection, "a", told())
    added = add(connection, "b", told(AGAIN, letter="b"), told(AGAIN, letter="b", id="b-other"))
    assert (added.new, added.known) == (1, 1)


def test_what_may_be_one_is_asked(connection: sqlite3.Connection) -> None:
    add(connection, "a", told())
    other = "De Europese Unie verstrekte Oekraïne een lening voor de energie."
    added = add(connection, "b", told(other, letter="b"))
    assert (added.new, added.duplicates) == (1, 1)
    (item,) = corrections.open_items(connection)
    assert item.kind == "duplicate"
    assert item.why.endswith("points")


def test_two_days_for_one_occurrence_contradict_each_other(connection: sqlite3.Connection) -> None:
    add(connection, "a", told())
    added = add(connection, "b", told(letter="b", edtf="2025-12-18"))
    assert (added.new, added.contradictions) == (1, 1)
    assert [kind for _, _, kind in pairs(connection)] == ["contradiction"]


def test_what_is_told_of_several_days_recurs(connection: sqlite3.Connection) -> None:
    add(connection, "a", told(), told(edtf="2025-12-22"))
    assert add(connection, "b", told(letter="b", edtf="2025-12-18")).contradictions == 0


@pytest.mark.parametrize("again", [1, 2])
def test_what_a_person_called_different_stays_so(connection: sqlite3.Connection, again: int) -> None:
    add(connection, "a", told())
    add(connection, "b", told(letter="b", edtf="2025-12-18"))
    (item,) = corrections.open_items(connection)
    corrections.dismiss(connection, item)
    for number in range(again):
        remove_document(connection, "b")
        added = add(connection, "b", told(letter="b", edtf="2025-12-18"), text=f"Versie {number}")
    assert added.contradictions == 0
    assert corrections.open_items(connection) == []


def test_what_a_person_called_one_takes_what_comes_later(connection: sqlite3.Connection) -> None:
    add(connection, "a", told())
    add(connection, "b", told(letter="b", edtf="2025-12-18"))
    (item,) = corrections.open_items(connection)
    corrections.accept(connection, item, keep="a-2025-12-19-91")
    add(connection, "c", told(AGAIN, letter="c", edtf="2025-12-18"))
    assert stored(connection) == [("2025-12-19", ["a", "b", "c"])]


@pytest.mark.parametrize("walks", [("undo",), ("undo", "redo")])
def test_what_came_later_stays_when_a_merge_is_taken_back(
    connection: sqlite3.Connection, walks: tuple[str, ...]
) -> None:
    add(connection, "a", told())
    add(connection, "b", told(letter="b", edtf="2025-12-18"))
    corrections.merge(connection, ["a-2025-12-19-91", "b-2025-12-18-91"])
    add(connection, "c", told(AGAIN, letter="c"))
    for walk in walks:
        getattr(corrections, walk)(connection)
    assert stored(connection) == (
        [("2025-12-18", ["b"]), ("2025-12-19", ["a", "c"])] if walks == ("undo",) else [("2025-12-19", ["a", "b", "c"])]
    )
    assert check(connection) == []


def test_what_a_person_decided_stands_when_a_letter_more_tells_it(connection: sqlite3.Connection) -> None:
    add(connection, "a", told())
    (found,) = events(connection, Query())
    corrections.edit(connection, [found.id], {"title": "De lening", "actors": ["eu"]})
    add(connection, "b", told(AGAIN, letter="b", actors=("eu", "ukraine", "netherlands")))
    (found,) = events(connection, Query())
    assert (found.title, found.actors, len(found.mentions)) == ("De lening", ("eu",), 2)


# What a person made of an event, what a letter more says of it, and what waits then: what it would have changed.
MORE: dict[str, tuple[dict[str, Any], dict[str, Any], dict[str, object]]] = {
    "a sharper date": ({"date": When.parse("2025-12-21")}, {"when": When.parse("2025-12-20")}, {"date": "2025-12-20"}),
    "a surer status": ({"status": "hypothetical"}, {"status": "happened"}, {"status": "happened"}),
    "an actor more": (
        {"actors": ["eu"]},
        {"actors": ("ukraine", "eu", "netherlands")},
        {"actors": ["eu", "ukraine", "netherlands"]},
    ),
    "another title, where the first one stands": ({"title": "De lening"}, {"title": "Leningen"}, {}),
    "what the first letter said": ({"actors": ["eu"]}, {}, {}),
    "what the person said": ({"status": "happened"}, {"status": "happened"}, {}),
    "more of what nobody settled": ({"title": "De lening"}, {"actors": ("eu", "ukraine", "netherlands")}, {}),
}


@pytest.mark.parametrize(("mine", "says", "waits"), MORE.values(), ids=MORE)
def test_what_a_letter_more_would_change_of_a_settled_field_waits(
    connection: sqlite3.Connection, mine: dict[str, Any], says: dict[str, Any], waits: dict[str, object]
) -> None:
    first = told(edtf="2025-12-19/2025-12-20", status="planned")
    add(connection, "a", first)
    corrections.edit(connection, [first.id], mine)
    added = add(connection, "b", replace(told(letter="b", edtf="2025-12-19/2025-12-20", status="planned"), **says))
    assert {item.field: item.value for item in corrections.open_items(connection)} == waits
    assert (added.known, added.refused) == (1, len(waits))


def test_what_a_letter_more_would_change_of_a_confirmed_event_waits(connection: sqlite3.Connection) -> None:
    add(connection, "a", told(status="planned"))
    corrections.confirm(connection, ["a-2025-12-19-91"])
    add(connection, "b", told(letter="b"))
    assert event(connection, "a-2025-12-19-91").status == "planned"
    (item,) = corrections.open_items(connection)
    assert (item.field, item.value, item.document) == ("status", "happened", "b")
    corrections.accept(connection, item)
    assert event(connection, "a-2025-12-19-91").status == "happened"


def test_what_a_person_rejected_does_not_come_back(connection: sqlite3.Connection) -> None:
    add(connection, "a", told())
    corrections.reject(connection, ["a-2025-12-19-91"])
    add(connection, "b", told(AGAIN, letter="b"))
    assert count(connection, parse("review:proposed")) == 0


def test_a_new_version_changes_the_part_of_its_letter(connection: sqlite3.Connection) -> None:
    add(connection, "a", told())
    add(connection, "b", told(AGAIN, letter="b"))
    more = told(AGAIN, letter="b", actors=("eu", "ukraine", "netherlands"))
    changed = add(connection, "b", more, text=f"Inleiding. {AGAIN}")
    assert (changed.kept, changed.new, changed.gone) == (1, 0, 0)
    (found,) = events(connection, Query())
    assert (found.title, found.actors) == (LOAN.rstrip("."), ("eu", "ukraine", "netherlands"))
    gone = add(connection, "b", text="Niets meer.")
    assert (gone.kept, gone.gone) == (1, 0)
    (found,) = events(connection, Query())
    assert (found.actors, [m.document_id for m in found.mentions]) == (("eu", "ukraine"), ["a"])
    assert check(connection) == []


def test_a_letter_that_comes_to_contradict_the_others_parts_from_them(connection: sqlite3.Connection) -> None:
    add(connection, "a", told())
    add(connection, "b", told(letter="b"))
    changed = add(connection, "b", told(letter="b", edtf="2025-12-18"), text=f"Herzien. {LOAN}")
    assert (changed.new, changed.contradictions) == (1, 1)
    assert stored(connection) == [("2025-12-18", ["b"]), ("2025-12-19", ["a"])]


def test_events_that_turn_out_to_be_one_keep_their_ids_and_are_asked_about(connection: sqlite3.Connection) -> None:
    add(connection, "a", told())
    add(connection, "b", told(letter="b", edtf="2025-12-18"))
    document = replace(a_document(f"b. {LOAN}", id="b"), path="/letters/b.txt")
    update_document(connection, document, [told(letter="b")], catalogue=CATALOGUE)
    assert pairs(connection) == [("a-2025-12-19-91", "b-2025-12-18-91", "duplicate")]


def test_what_a_letter_newly_says_of_a_settled_field_waits(connection: sqlite3.Connection) -> None:
    add(connection, "a", told())
    corrections.edit(connection, ["a-2025-12-19-91"], {"date": When.parse("2025-12-20")})
    add(connection, "a", told(edtf="2025-12-21"), text=f"Herzien. {LOAN}")
    assert event(connection, "a-2025-12-19-91").when.edtf == "2025-12-20"
    (item,) = corrections.open_items(connection)
    assert (item.kind, item.field, item.value) == ("refusal", "date", "2025-12-21")


def test_removing_a_letter_removes_what_only_it_said(connection: sqlite3.Connection) -> None:
    add(connection, "a", told(), told(VISIT))
    add(connection, "b", told(AGAIN, letter="b", actors=("eu", "ukraine", "netherlands")))
    removed = remove_document(connection, "a")
    assert (removed.gone, removed.kept) == (1, 1)
    (found,) = events(connection, Query())
    assert (found.id, found.title) == ("a-2025-12-19-91", AGAIN.rstrip("."))
    assert count(connection, parse("ziekenhuis")) == 0
    assert check(connection) == []


def test_removing_a_letter_takes_its_questions_along(connection: sqlite3.Connection) -> None:
    add(connection, "a", told())
    add(connection, "b", told(letter="b", edtf="2025-12-18"))
    remove_document(connection, "b")
    assert pairs(connection) == []


def test_the_order_of_letters_makes_no_difference_to_what_is_one(connection: sqlite3.Connection) -> None:
    letters = {"a": told(), "b": told(AGAIN, letter="b"), "c": told(VISIT, letter="c")}
    for name in reversed(letters):
        add(connection, name, letters[name])
    assert sorted(sorted(names) for _, names in stored(connection)) == [["a", "b"], ["c"]]


def test_a_crowded_day_costs_no_more_than_a_few_comparisons(connection: sqlite3.Connection) -> None:
    crowd = [told(f"Bericht {n} over iets heel anders.", actors=(), id=f"n{n}") for n in range(200)]
    add(connection, "a", *crowd, told())
    found = candidates(connection, told(AGAIN, letter="b"))
    assert len(found) == 60
    (loan,) = connection.execute("SELECT id FROM event WHERE title = ?", (LOAN.rstrip("."),)).fetchone()
    assert found[0] == loan
    assert add(connection, "b", told(AGAIN, letter="b")).known == 1


@pytest.mark.parametrize(
    ("edtf", "other", "near"),
    [
        ("2025-12-19", "2025-12-13", True),
        ("2025-12-19", "2025-12-02", False),
        ("2025-12-19", "2025-11-19", True),
        ("2024-02-29", "2025-02-28", True),
        ("2025-12-19", "2025-12", True),
        ("2025-12", "2025-12-19", True),
        ("2025", "2025-12-19", False),
        ("2025", "2025", True),
        ("0001-01-01", "9999-12-31", False),
        ("9999-12-31", "9999-12-31", True),
    ],
)
def test_candidates_are_of_a_day_near_or_alike(
    connection: sqlite3.Connection, edtf: str, other: str, near: bool
) -> None:
    add(connection, "a", told(edtf=other))
    assert bool(candidates(connection, told(AGAIN, edtf=edtf, letter="b"))) == near
