"""JSON Lines: the keys and their order, nothing lost, nothing that a terminal obeys."""

import io
import json

from hypothesis import given
from hypothesis import strategies as st

from tests.export.samples import DOCUMENTS, LOAN, an_event
from timeline.export import Report, export
from timeline.export.jsonl import event_json, json_line
from timeline.store.participants import Participant, Said

CAST = {
    "european-council": Participant("european-council", "European Council", "body", "listed"),
    "ukraine": Participant(
        *("ukraine", "Oekraïne", "state", "listed"),
        aliases=(("Ukraine", ""),),
        decisions=(Said("ukraine", "renamed", "Oekraïne", ""),),
    ),
}


def test_every_value_of_an_event() -> None:
    assert event_json(LOAN, DOCUMENTS, CAST.get) == {
        "id": "4f2a9c",
        "date": "2025-12-19",
        "start": "2025-12-19",
        "end": "2025-12-19",
        "precision": "day",
        "approximate": False,
        "title": "Europese Raad bereikte politiek akkoord over een lening van EUR 90 mld.",
        "status": "happened",
        "review": "confirmed",
        "actors": ["european-council", "ukraine"],
        "themes": ["financial-support"],
        "references": ["kst-21501-20-2361"],
        "amounts": [{"value": 90_000_000_000, "currency": "EUR", "text": "EUR 90 mld.", "approximate": False}],
        "sections": ["Niet-militaire steun"],
        "tags": ["lening"],
        "note": "Zie ook het verslag.",
        "mentions": [
            {
                "document": {
                    "id": "d1",
                    "title": "Kamerbrief Nederlandse inzet Oekraïne",
                    "path": "brieven/kamerbrief.txt",
                    "date": "2026-02-23",
                },
                "start": 12589,
                "end": 12800,
                "text": "Op 19 december jl. bereikte de Europese Raad politiek akkoord over een lening van EUR 90 mld.",
                "date_text": "19 december jl.",
                "rule": "day-month-jl",
                "reference": "2026-02-23",
                "alternative": "2026-12-19",
                "why": "jl.: the last 19 December before 23 February 2026",
                "date_start": 12592,
                "date_end": 12607,
                "section": "Niet-militaire steun",
            }
        ],
        "papers": [
            {
                "id": "kst-21501-20-2361",
                "kind": "kamerstuk",
                "text": "Kamerstuk 21 501-20, nr. 2361",
                "url": "https://zoek.officielebekendmakingen.nl/kst-21501-20-2361.html",
            }
        ],
        "participants": [
            {"id": "european-council", "name": "European Council", "kind": "body", "origin": "listed"},
            {
                "id": "ukraine",
                "name": "Oekraïne",
                "kind": "state",
                "origin": "listed",
                "aliases": [{"name": "Ukraine", "language": ""}],
                "decisions": [{"slug": "ukraine", "kind": "renamed", "value": "Oekraïne", "language": ""}],
            },
        ],
        "reasons": {"financial-support": "the heading"},
        "created": "2026-02-24T09:30:00+00:00",
        "updated": "2026-03-01T12:00:00+00:00",
        "sequence": 2,
        "settled": ["title"],
        "readings": [{"document": "d1", "said": {"title": "Akkoord"}, "why": "the same sum on the same day"}],
        "refusals": [{"field": "title", "document": "d1", "value": "Akkoord"}],
        "alike": [
            {"event": "9c3b", "kind": "duplicate", "why": "nearly the same words", "verdict": "different"},
        ],
    }


def test_actors_that_no_database_tells_of_stay_slugs() -> None:
    value = event_json(LOAN, DOCUMENTS)
    assert (value["actors"], value["participants"]) == (["european-council", "ukraine"], [])


def test_the_keys_keep_their_order() -> None:
    keys = list(event_json(LOAN, DOCUMENTS))
    assert keys[:9] == ["id", "date", "start", "end", "precision", "approximate", "title", "status", "review"]
    assert keys[9:17] == ["actors", "themes", "references", "amounts", "sections", "tags", "note", "mentions"]


def test_an_open_end_and_what_is_missing_are_null() -> None:
    value = event_json(an_event("2022-02-24/.."), {})
    assert (value["end"], value["note"], value["created"]) == (None, None, None)


def test_a_document_that_is_not_known_keeps_its_id() -> None:
    assert event_json(LOAN, {})["mentions"][0]["document"] == {"id": "d1", "title": None, "path": None, "date": None}


def test_one_line_an_event() -> None:
    stream = io.StringIO()
    report = export([LOAN, an_event(title="twee\nregels")], DOCUMENTS, stream, "jsonl")
    lines = stream.getvalue().splitlines()
    assert report == Report(2)
    assert [json.loads(line)["title"] for line in lines] == [LOAN.title, "twee\nregels"]


@given(st.text(alphabet=st.characters()))  # lone surrogates too
def test_any_text_survives_and_none_reaches_the_terminal_as_it_is(text: str) -> None:
    line = json_line({"title": text})
    assert json.loads(line) == {"title": text}
    assert line.encode("utf-8")
    assert not any(0x7F <= ord(c) < 0xA0 or c < " " or c in "\u202e\u2066\u2028\ufeff" for c in line)
