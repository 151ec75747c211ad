"""`timeline documents`: what was read; a wrong date put right; a document removed."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from timeline.cli.console import counted, say, talk
from timeline.cli.options import DayType, TimelineCommand, database_option, json_option, reading
from timeline.cli.outcomes import changes, dated, named
from timeline.cli.table import Column, lines
from timeline.errors import UsageError
from timeline.export.jsonl import json_line
from timeline.plain import one_line

if TYPE_CHECKING:
    import sqlite3

    from timeline.model import Event
    from timeline.store.documents import DocumentRow

EXAMPLES = (
    ("What was read, and as of which day", "timeline documents"),
    ("Correct a date that was inferred wrongly", "timeline documents DOCUMENT --date 2026-02-23"),
)

LAYOUT = (
    Column("id", "faint"),
    Column("date", "value"),
    Column("events", numeric=True),
    Column("title", weight=3),
    Column("file", "faint", weight=2),
)

MOVES = (Column("from"), Column(), Column("to", "value"), Column("title", weight=1))


@click.command("documents", cls=TimelineCommand, examples=EXAMPLES)
@click.argument("document", required=False)
@click.option("--date", "day", type=DayType(), help="Correct the document's date, and what depends on it.")
@click.option("--remove", is_flag=True, help="Remove the document and the events that only it tells.")
@json_option
@database_option
def command(*, document: str | None, day: date | None, remove: bool, as_json: bool, database: Path | None) -> None:
    """List the documents; or correct the date of one, or remove it.

    DOCUMENT is its id, as much of it as no other shares, its title or its file.
    """
    if document is None and (day or remove):
        raise UsageError(
            "which document?", hint="Name it: timeline documents DOCUMENT; `timeline documents` lists them."
        )
    if day and remove:
        raise UsageError("a document cannot be dated and removed at once", hint="Leave out --date or --remove.")
    with reading(database) as connection:
        if document is not None and day:
            _redate(connection, document, day)
        elif document is not None and remove:
            _remove(connection, document)
        else:
            _list(connection, document, as_json=as_json)


def _redate(connection: sqlite3.Connection, name: str, day: date) -> None:
    from timeline.intake import redate
    from timeline.store.documents import find_document

    document = find_document(connection, name).id
    before = _events_of(connection, document)
    outcome = redate(connection, document, day)
    after = _events_of(connection, document)
    assert outcome.document
    assert outcome.added
    talk(f"{named(outcome.document)}: {dated(outcome.document)}; {changes(outcome.added)}")
    moved = [(before[event.id].when, event) for event in after.values() if event.id in before]
    rows = [[old.edtf, "→", e.when.edtf, one_line(e.title)] for old, e in moved if old.edtf != e.when.edtf]
    for line in lines(MOVES, rows):
        say(line)


def _events_of(connection: sqlite3.Connection, document: str) -> dict[str, Event]:
    from timeline.query import Query, Term
    from timeline.store.find import events

    told = events(connection, Query((Term("document", (document,)),)), today=date.today())
    return {event.id: event for event in told}


def _remove(connection: sqlite3.Connection, name: str) -> None:
    from timeline.store.add import remove_document
    from timeline.store.documents import find_document

    found = find_document(connection, name)
    removed = remove_document(connection, found.id)
    gone = counted(removed.gone, "event")
    talk(f"{one_line(found.title)} is removed, and {gone} that only it told; {removed.kept} stay.")


def _list(connection: sqlite3.Connection, name: str | None, *, as_json: bool) -> None:
    from timeline.store.documents import documents, find_document

    rows = documents(connection) if name is None else [find_document(connection, name)]
    if as_json:
        for row in rows:
            say(json_line(_as_object(row)))
        return
    for line in lines(LAYOUT, [_cells(row) for row in rows], headings=bool(rows)):
        say(line)
    if not rows:
        talk("There are no documents yet. Read one: timeline add FILE")


def _cells(row: DocumentRow) -> list[str]:
    mark = {"inferred": " (inferred)", "unknown": "no date"}.get(row.date_origin, "")
    return [row.id, f"{row.date or ''}{mark}", str(row.events), one_line(row.title), one_line(Path(row.path).name)]


def _as_object(row: DocumentRow) -> dict[str, Any]:
    values = row._asdict()
    del values["key"]  # a number of this file's own
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in values.items()}
