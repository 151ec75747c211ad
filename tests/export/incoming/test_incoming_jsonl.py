"""JSON Lines lose nothing: whatever an event holds comes back, and is written the same again."""

import io
import json
from datetime import UTC, date
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.export.decisions import decided, participant
from tests.export.samples import DOCUMENTS, LOAN, PAPER
from timeline.errors import ExportError
from timeline.export import export
from timeline.export.incoming.jsonl import event_from_json, restore
from timeline.export.jsonl import event_json, json_line
from timeline.model import Amount, Event, Mention, Reference, Review, Status
from timeline.store.imported import Stub
from timeline.when import When

TEXT = st.text(alphabet=st.characters(exclude_categories=()))  # every script, controls and lone surrogates too
SPANS = st.integers(0, 10**7)
MENTIONS = st.builds(
    Mention,
    document_id=st.sampled_from(["d1", "d2"]),
    **dict.fromkeys(("start", "date_start"), SPANS),
    **dict.fromkeys(("end", "date_end"), SPANS.map(lambda length: 10**7 + length)),
    **dict.fromkeys(("text", "date_text", "rule", "why", "section"), TEXT),
    reference=st.none() | st.dates(),
    alternative=st.none() | st.dates().map(str),
)
AMOUNTS = st.builds(
    Amount, st.integers(0, 10**13) | st.floats(0, 10**9).filter(lambda x: x != int(x)), TEXT, TEXT, st.booleans()
)
DATES = (
    *("2025-12-19", "2025-12", "2025-21", "199X", "18XX", "2025~", "2025-02-XX", "{2025-01,2025-03}"),
    *("2022-02-24/..", "../2026-06-01", "2025-06-02/2025-06-08", "2025-09~/2025-12~"),
)
WHENS = st.sampled_from(DATES).map(When.parse)
MOMENTS = st.none() | st.datetimes(timezones=st.just(UTC))
TEXTS = st.lists(TEXT, max_size=3).map(tuple)
EVENTS = st.builds(
    Event,
    id=TEXT,
    when=WHENS,
    title=TEXT,
    status=st.sampled_from(get_args(Status)),
    review=st.sampled_from(get_args(Review)),
    mentions=st.lists(MENTIONS, max_size=3).map(tuple),
    references=st.lists(st.builds(Reference, TEXT, TEXT, TEXT, TEXT), max_size=2).map(tuple),
    amounts=st.lists(AMOUNTS, max_size=2).map(tuple),
    **dict.fromkeys(("actors", "themes", "tags"), TEXTS),
    note=st.none() | TEXT,
    reasons=st.dictionaries(TEXT, TEXT, max_size=3),
    **dict.fromkeys(("created", "updated"), MOMENTS),
    sequence=st.integers(0, 1000),
    decided=decided(TEXT, st.uuids().map(str), TEXT),
)


@given(EVENTS)
def test_an_event_comes_back(event: Event) -> None:
    again = event_from_json(event_json(event, DOCUMENTS))
    assert (again, again.decided) == (event, event.decided)


@given(st.data(), EVENTS)
def test_its_actors_come_back(data: st.DataObject, event: Event) -> None:
    cast = {slug: data.draw(participant(slug, TEXT)) for slug in event.actors}
    (one,) = restore([json_line(event_json(event, DOCUMENTS, cast.get))])
    assert one.participants == tuple(cast[slug] for slug in event.actors)


@given(st.lists(EVENTS, max_size=4))
def test_a_file_written_again_is_the_same(events: list[Event]) -> None:
    first, second = io.StringIO(), io.StringIO()
    export(events, DOCUMENTS, first, "jsonl")
    restored = list(restore(first.getvalue().split("\n")))
    documents = {name: stub for one in restored for name, stub in one.documents.items()}
    export([one.event for one in restored], documents, second, "jsonl")
    assert second.getvalue() == first.getvalue()


def test_documents_come_along_by_name() -> None:
    stream = io.StringIO()
    export([LOAN], DOCUMENTS, stream, "jsonl")
    (one,) = restore(stream.getvalue().splitlines())
    assert one.documents == {
        "d1": Stub("Kamerbrief Nederlandse inzet Oekraïne", "brieven/kamerbrief.txt", date(2026, 2, 23))
    }


def _mention(**change: object) -> dict[str, object]:
    (mention,) = event_json(LOAN, DOCUMENTS)["mentions"]
    return {**mention, **change}


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"date": "2025-13-45"}, "'2025-13-45' is no date"),
        ({"date": 2025}, "2025 is no text"),
        ({"status": "maybe"}, "'maybe' is none of happened"),
        ({"actors": [1]}, "1 is no text"),
        ({"amounts": [{"value": "veel", "currency": "EUR", "text": "", "approximate": False}]}, "'veel' is no sum"),
        ({"mentions": [{}]}, "'reference' is missing"),
        ({"mentions": None}, "not iterable"),
        ({"mentions": [_mention(start=9, end=3)]}, "nothing reaches from start 9 to end 3"),
        ({"alike": [{"event": "4f2a9c"}]}, "an event is no other than itself"),
        ({"refusals": [{"field": "title", "document": "d1"}]}, "'value' is missing"),
        ({"participants": [{"id": "eu", "name": "EU", "kind": "club", "origin": "found"}]}, "'club' is none of state"),
        ({"created": "gisteren"}, "Invalid isoformat"),
    ],
)
def test_a_line_that_is_no_event_is_named(change: dict[str, object], message: str) -> None:
    lines = ["", json.dumps(event_json(LOAN, DOCUMENTS)), json.dumps(event_json(LOAN, DOCUMENTS) | change)]
    events = restore(lines)
    assert next(events).event == LOAN
    with pytest.raises(ExportError, match=f"line 3 holds no event: .*{message}"):
        next(events)


def test_a_program_may_write_only_what_people_read() -> None:
    full = event_json(LOAN, DOCUMENTS)
    short = {key: full[key] for key in list(full)[:17]}
    short["mentions"] = [{key: value for key, value in _mention().items() if key not in ("date_start", "date_end")}]
    (one,) = restore([json.dumps(short)])
    assert one.fields is not None
    assert one.fields >= {"title", "when", "references"}
    assert (one.event.title, one.event.when, one.event.amounts) == (LOAN.title, LOAN.when, LOAN.amounts)
    assert [paper.id for paper in one.event.references] == [PAPER.id]
    assert one.event.mentions[0].text == LOAN.mentions[0].text


@pytest.mark.parametrize("line", ["geen json", "[]", "3", "{}"])
def test_a_line_of_something_else(line: str) -> None:
    with pytest.raises(ExportError, match="line 1 holds no event"):
        list(restore([line]))
