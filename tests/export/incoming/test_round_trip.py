"""What was exported comes back: JSON Lines whole, byte for byte; CSV and iCal in the fields that the README lists."""

from __future__ import annotations

import io
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, date
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import HealthCheck, given
from hypothesis import strategies as st

from tests.export.decisions import decided, participant
from tests.laws import examples
from timeline.cli.run import run_command
from timeline.export import Options, export_stored
from timeline.export.incoming import Guidance, read_events
from timeline.extract.catalogue import Catalogue
from timeline.model import Amount, Event, Mention, Reference, Review, Status
from timeline.query import parse
from timeline.resources import resource
from timeline.store import corrections
from timeline.store.connection import open_database
from timeline.store.documents import documents
from timeline.store.find import event, events, rows
from timeline.store.imported import Imported, Restored, Stub, import_events
from timeline.store.labels import labels
from timeline.store.upkeep import check
from timeline.when import When

TODAY = date(2026, 2, 23)
NOBODY = Catalogue((), ())  # no list knows the random names
DOCUMENTS = {"d1": Stub("Brief\n“één”", "/b/1.txt", date(2026, 2, 23)), "d2": Stub("لا شيء", "", None)}

# Any script and any control character that a database can hold; halves of surrogate pairs it cannot.
TEXT = st.text(max_size=12)
NAMES = st.text(st.characters(categories=("L", "N", "P", "S")), min_size=1, max_size=8)
DATES = (
    *("2025-12-19", "2025-12", "2025-21", "199X", "18XX", "2025~", "2025-02-XX", "{2025-01,2025-03}"),
    *("2022-02-24/..", "../2026-06-01", "2025-06-02/2025-06-08", "2025-09~/2025-12~", "0001-01-01", "9999-12-31"),
)


def spans(first: str, last: str) -> st.SearchStrategy[dict[str, int]]:
    pairs = st.tuples(st.integers(0, 10**6), st.integers(0, 10**6)).map(sorted)
    return pairs.map(lambda pair: {first: pair[0], last: pair[1]})


MENTIONS = st.builds(
    lambda sentence, words, **rest: Mention(**sentence, **words, **rest),
    spans("start", "end"),
    spans("date_start", "date_end"),
    document_id=st.sampled_from(list(DOCUMENTS)),
    **dict.fromkeys(("text", "date_text", "rule", "why", "section"), TEXT),
    reference=st.none() | st.dates(),
    alternative=st.none() | st.dates().map(str),
)
AMOUNTS = st.builds(Amount, st.integers(0, 10**15) | st.floats(0.01, 10**9), TEXT, TEXT, st.booleans())
# A paper has one kind and one address, whoever points at it.
PAPERS = st.builds(lambda slug, text: Reference(slug, f"kind of {slug}", text, f"https://{slug}"), NAMES, TEXT)
SLUGS = st.lists(NAMES, max_size=3, unique=True).map(tuple)
MOMENTS = st.none() | st.datetimes(timezones=st.just(UTC))
EVENTS = st.builds(
    Event,
    id=NAMES,
    when=st.sampled_from(DATES).map(When.parse),
    title=TEXT,
    status=st.sampled_from(get_args(Status)),
    review=st.sampled_from(get_args(Review)),
    mentions=st.lists(MENTIONS, max_size=3).map(tuple),
    references=st.lists(PAPERS, max_size=2, unique_by=lambda paper: paper.id).map(tuple),
    amounts=st.lists(AMOUNTS, max_size=2).map(tuple),
    **dict.fromkeys(("actors", "themes"), SLUGS),
    tags=st.lists(TEXT, max_size=3).map(tuple),
    note=st.none() | TEXT,
    reasons=st.dictionaries(TEXT, TEXT, max_size=3),
    **dict.fromkeys(("created", "updated"), MOMENTS),
    sequence=st.integers(0, 1000),
    decided=decided(TEXT, NAMES, st.sampled_from(["d1", "d2", "d3"])),
).filter(lambda event: event.id not in {other.event_id for other in event.decided.alike})


@contextmanager
def empty_database() -> Iterator[sqlite3.Connection]:
    with tempfile.TemporaryDirectory() as folder, closing(open_database(Path(folder) / "timeline.db")) as connection:
        yield connection


def written(connection: sqlite3.Connection, name: str, options: Options | None = None) -> bytes:
    stream = io.StringIO(newline="")
    export_stored(connection, parse(""), stream, name, options or Options(), today=TODAY)
    return stream.getvalue().encode("utf-8")


def taken(connection: sqlite3.Connection, content: bytes, name: str) -> Imported:
    return import_events(connection, read_events(content, Guidance(TODAY), name), catalogue=NOBODY)


@examples(60, suppress_health_check=[HealthCheck.too_slow])
@given(st.data(), st.lists(EVENTS, max_size=4, unique_by=lambda event: event.id))
def test_json_lines_lose_nothing(data: st.DataObject, some: list[Event]) -> None:
    cast = {slug: data.draw(participant(slug, TEXT)) for event in some for slug in event.actors}
    incoming = [Restored(event, DOCUMENTS, participants=tuple(cast[slug] for slug in event.actors)) for event in some]
    with empty_database() as first, empty_database() as second:
        import_events(first, incoming, catalogue=NOBODY)
        before = written(first, "jsonl")
        assert taken(second, before, "jsonl") == Imported(len(some), 0, 0, 0)
        assert written(second, "jsonl") == before
        assert taken(second, before, "jsonl") == Imported(0, 0, len(some), 0)
        assert written(second, "jsonl") == before
        assert check(second) == []


@pytest.fixture(scope="module")
def letter(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the events of a real letter, one of them with all that a person can add."""
    path = tmp_path_factory.mktemp("letter") / "timeline.db"
    assert run_command(["--db", str(path), "add", str(resource("seeds") / "documents"), "--date", "2026-02-23"]) == 0
    with closing(open_database(path)) as connection:
        one = next(iter(events(connection, parse('"EUR 90 mld"'))))
        personal = replace(one, tags=("=1+1", "a b"), note="-Eerst\nTwee", review="confirmed", sequence=1)
        import_events(connection, [Restored(personal, {})])
    return path


@pytest.mark.parametrize("name", ["jsonl", "csv", "ical"])
def test_what_was_exported_changes_nothing(letter: Path, name: str) -> None:
    with closing(open_database(letter)) as connection:
        content = written(connection, name, Options(coarse="span"))
        before = written(connection, "jsonl")
        done = taken(connection, content, name)
        assert (done.new, done.updated, done.older) == (0, 0, 0)
        assert done.unchanged > 40
        assert written(connection, "jsonl") == before


def test_corrections_come_back_byte_for_byte(letter: Path, tmp_path: Path) -> None:
    copy = tmp_path / "corrected.db"
    copy.write_bytes(letter.read_bytes())
    with closing(open_database(copy)) as source, empty_database() as target:
        first, second, third, fourth = (row.id for row in rows(source, parse("actor:ukraine"), limit=4))
        corrections.edit(source, [first], {"date": When.parse("2024~"), "actors": ["Oekraïne", "Nieuw Verbond"]})
        corrections.merge(source, [first, second])
        corrections.keep_apart(source, third, fourth)
        corrections.rename_actor(source, "ukraine", "Republiek Oekraïne")
        corrections.add_alias(source, "nieuw-verbond", "het Verbond", language="nl")
        corrections.merge_actors(source, "eu", "european-council")
        corrections.reject(source, [fourth])
        before = written(source, "jsonl")
        import_events(target, read_events(before, Guidance(TODAY), "jsonl"))
        assert written(target, "jsonl") == before
        again = event(target, first)
        assert len(again.mentions) > 1
        assert "date" in again.decided.settled
        assert [row.id for row in rows(target, parse('actor:"het Verbond"'))] == [first]
        assert [other.event_id for other in event(target, third).decided.alike] == [fourth]
        assert "Republiek Oekraïne" in labels(target, ["ukraine"], "en").values()


# What each format gives back in an empty database; the README lists the same.
KEPT = {
    "csv": ("id", "when", "title", "status", "review", "actors", "themes", "tags"),
    "ical": ("id", "when", "title", "status", "review", "actors", "themes", "tags", "note"),
}


@pytest.mark.parametrize("name", KEPT)
@pytest.mark.parametrize("coarse", ["span", "start"])
def test_tables_and_calendars_give_back_their_fields(letter: Path, name: str, coarse: str) -> None:
    with closing(open_database(letter)) as source, empty_database() as target:
        content = written(source, name, Options(coarse=coarse))  # type: ignore[arg-type]  # a case of the list above
        taken(target, content, name)
        before = {event.id: event for event in events(source, parse(""))}
        after = {event.id: event for event in events(target, parse(""))}
        assert after.keys() == before.keys()
        for uid, event in before.items():
            for field in KEPT[name]:
                assert getattr(after[uid], field) == getattr(event, field), f"{field} of {event.title}"
            assert [r.id for r in after[uid].references] == [r.id for r in event.references]


def test_a_csv_gives_back_sums_and_the_first_sentence(letter: Path) -> None:
    with closing(open_database(letter)) as source, empty_database() as target:
        taken(target, written(source, "csv"), "csv")
        stored = {event.id: event for event in events(target, parse(""))}
        for before in events(source, parse("")):
            after = stored[before.id]
            assert [(a.currency, a.value) for a in after.amounts] == [(a.currency, a.value) for a in before.amounts]
            first, again = before.mentions[0], after.mentions[0]
            assert (again.text, again.date_text, again.why) == (first.text, first.date_text, first.why)
        assert [row.path for row in documents(target)] == [row.path for row in documents(source)]
