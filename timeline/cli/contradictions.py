"""What documents tell of two days, two by two."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from timeline.cli.console import interface_language, say, styled, talk, terminal_width
from timeline.cli.table import Column, Table
from timeline.display import fit
from timeline.plain import one_line
from timeline.query import Query
from timeline.when import When
from timeline.wording import when_text

if TYPE_CHECKING:
    from timeline.store.corrections.waiting import ItemKind

LAYOUT = (
    Column("date", "value"),
    Column("title", weight=3),
    Column("documents", "faint", weight=1),
    Column("id", "faint"),
)


def print_contradictions(connection: sqlite3.Connection, query: Query, *, as_json: bool) -> None:
    """Print each open contradiction that an event of the filter is part of: both events, then why they seem one.

    As JSON one object a line: `why`, and `events` with id, date, title and the titles of their documents.
    """
    from timeline.store.corrections import open_items
    from timeline.store.find import rows, rows_of

    among = [row.id for row in rows(connection, query, today=date.today())] if query else None
    kinds: tuple[ItemKind, ...] = ("contradiction",)
    items = open_items(connection, kinds, among=among)
    known = rows_of(connection, [uid for item in items for uid in item.events])
    documents = _documents(connection, list(known))
    cells = {uid: [row.edtf, row.title, "; ".join(documents.get(uid, ())), uid] for uid, row in known.items()}
    if as_json:
        _print_json([(item.why, [cells[uid] for uid in item.events]) for item in items], documents)
        return
    printable = {uid: [_dated(edtf), *map(one_line, rest)] for uid, (edtf, *rest) in cells.items()}
    table = Table.measured(LAYOUT, list(printable.values()))
    for item in items:
        for uid in item.events:
            say(table.line(printable[uid]))
        say(styled(_fitting(f"  {one_line(item.why)}"), "faint"))
    if not items:
        talk("Nothing is told of two days.")


def _print_json(found: Sequence[tuple[str, Sequence[Sequence[str]]]], documents: Mapping[str, Sequence[str]]) -> None:
    from timeline.export.jsonl import json_line

    for why, events in found:
        told = [
            {"id": uid, "date": edtf, "title": title, "documents": list(documents.get(uid, ()))}
            for edtf, title, _, uid in events
        ]
        say(json_line({"why": why, "events": told}))


def _documents(connection: sqlite3.Connection, ids: Sequence[str]) -> dict[str, list[str]]:
    """The titles of the documents that tell each event."""
    from json import dumps

    titles: dict[str, list[str]] = {}
    select = (
        "SELECT e.uid, d.title FROM event AS e JOIN mention AS m ON m.event_id = e.id JOIN document AS d"
        " ON d.id = m.document_id WHERE e.uid IN (SELECT value FROM json_each(?))"
        " GROUP BY e.id, d.id ORDER BY e.id, d.id"
    )
    for uid, title in connection.execute(select, (dumps(ids),)):
        titles.setdefault(uid, []).append(title)
    return titles


def _fitting(text: str) -> str:
    width = terminal_width()
    return text if width is None else fit(text, width)


def _dated(edtf: str) -> str:
    return when_text(When.parse(edtf), interface_language(), compact=True)
