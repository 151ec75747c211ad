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
    from timeline.store.corrections import Item, ItemKind
    from timeline.store.find import EventRow

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
    from timeline.store.documents import titles_telling
    from timeline.store.find import rows, rows_of

    among = [row.id for row in rows(connection, query, today=date.today())] if query else None
    kinds: tuple[ItemKind, ...] = ("contradiction",)
    items = open_items(connection, kinds, among=among)
    known = rows_of(connection, [uid for item in items for uid in item.events])
    titles = titles_telling(connection, list(known))
    if as_json:
        _print_json(items, known, titles)
        return
    cells = {
        uid: [_dated(row.edtf), *map(one_line, (row.title, "; ".join(titles.get(uid, ())), uid))]
        for uid, row in known.items()
    }
    table = Table.measured(LAYOUT, list(cells.values()))
    for item in items:
        for uid in item.events:
            say(table.line(cells[uid]))
        say(styled(_fitting(f"  {one_line(item.why)}"), "faint"))
    if not items:
        talk("Nothing is told of two days.")


def _print_json(items: Sequence[Item], known: Mapping[str, EventRow], titles: Mapping[str, Sequence[str]]) -> None:
    from timeline.export.jsonl import json_line, named_event

    for item in items:
        events = [{**named_event(known[uid]), "documents": list(titles.get(uid, ()))} for uid in item.events]
        say(json_line({"why": item.why, "events": events}))


def _fitting(text: str) -> str:
    width = terminal_width()
    return text if width is None else fit(text, width)


def _dated(edtf: str) -> str:
    return when_text(When.parse(edtf), interface_language(), compact=True)
