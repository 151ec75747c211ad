"""Exporting from the database: the same file as of events in memory, progress, and files whole or not at all."""

from __future__ import annotations

import io
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given
from hypothesis import strategies as st

from tests.export.incoming.test_round_trip import DOCUMENTS, EVENTS, NOBODY, TODAY, empty_database
from tests.export.samples import LOAN, an_event
from tests.laws import examples
from timeline.export import FORMATS, Options, export, export_stored
from timeline.export.csv import COLUMNS
from timeline.model import Event
from timeline.query import parse
from timeline.store.connection import open_database
from timeline.store.documents import documents
from timeline.store.find import events
from timeline.store.flat import FIELDS
from timeline.store.imported import Restored, Stub, import_events
from timeline.store.participants import participants

OPTIONS = [Options(), Options(excel=True)]


def stored(connection: sqlite3.Connection, name: str, options: Options, text: str = "") -> str:
    stream = io.StringIO(newline="")
    export_stored(connection, parse(text), stream, name, options, today=TODAY)
    return stream.getvalue()


def in_memory(connection: sqlite3.Connection, name: str, options: Options, text: str = "") -> str:
    stream = io.StringIO(newline="")
    sources = {row.id: row for row in documents(connection)}
    export(events(connection, parse(text), today=TODAY), sources, stream, name, options)
    return stream.getvalue()


def test_rows_of_the_database_have_the_columns_of_the_table() -> None:
    assert tuple(column.name for column in COLUMNS) == FIELDS


# Cells that a plain row must not hold: formulas, quotes, separators, spaces at either end, breaks, the bar itself.
ODD = ["=1+1", '"', "a,b;c", " x", "x ", "a  b", "a\nb", "a\x1bb", "¦", "¦=1", "", "'-a", "\u202e"]


@examples(60, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(EVENTS, max_size=4, unique_by=lambda event: event.id), st.sampled_from(OPTIONS))
@example([an_event(id=f"e{n}", title=title or "-", note=title) for n, title in enumerate(ODD)], OPTIONS[0])
@example([an_event(id=f"e{n}", title="a", tags=(title,)) for n, title in enumerate(ODD)], OPTIONS[1])
def test_a_csv_is_the_same_whichever_way(some: list[Event], options: Options) -> None:
    with empty_database() as connection:
        import_events(connection, [Restored(event, DOCUMENTS) for event in some], catalogue=NOBODY)
        assert stored(connection, "csv", options) == in_memory(connection, "csv", options)


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(open_database(tmp_path / "timeline.db")) as opened:
        several = [replace(LOAN, id=f"e{n}", mentions=LOAN.mentions * (n % 3)) for n in range(1200)]
        import_events(opened, [Restored(event, {"d1": Stub("Brief", "b.txt")}) for event in several])
        yield opened


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("text", ["", "actor:ukraine", "text:niets"])
def test_every_format_is_the_same_whichever_way(connection: sqlite3.Connection, name: str, text: str) -> None:
    told = Options(participants=participants(connection))
    assert stored(connection, name, Options(), text) == in_memory(connection, name, told, text)


@pytest.mark.parametrize("name", ["csv", "jsonl"])
def test_progress_adds_up(connection: sqlite3.Connection, name: str) -> None:
    passed: list[int] = []
    report = export_stored(connection, parse(""), io.StringIO(), name, today=TODAY, advance=passed.append)
    assert sum(passed) == report.written == 1200
    assert len(passed) > 1


def test_nobody_is_kept_from_writing(connection: sqlite3.Connection, tmp_path: Path) -> None:
    """While rows are still being read, another connection can store."""

    def store_one(_number: int) -> None:
        with closing(open_database(tmp_path / "timeline.db")) as other:
            import_events(other, [Restored(an_event(id="late"), {})])

    report = export_stored(connection, parse(""), io.StringIO(), "csv", today=date(2026, 1, 1), advance=store_one)
    assert report.written == 1200
