"""`timeline review`: go through what is open, one key each."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from timeline.cli.console import say, talk
from timeline.cli.correcting import correcting
from timeline.cli.options import FilterCommand, asked, database_option, filter_argument, json_option
from timeline.cli.table import Column, lines
from timeline.plain import one_line

if TYPE_CHECKING:
    from timeline.store.corrections import Item
    from timeline.store.find import EventRow

EXAMPLES = (
    ("What is open", "timeline review --json"),
    ("Also the events of one actor that nobody confirmed yet", "timeline review --proposed actor:eu"),
)

LAYOUT = (Column("kind"), Column("events", "faint"), Column("what", weight=2), Column("why", "faint", weight=1))


@click.command("review", cls=FilterCommand, examples=EXAMPLES)
@filter_argument
@click.option("--proposed", is_flag=True, help="Also the events that are neither confirmed nor rejected.")
@json_option
@database_option
def command(*, filter_words: tuple[str, ...], proposed: bool, as_json: bool, database: Path | None) -> None:
    """Go through what is open, one key each: possible duplicates, contradictions, and what a document says
    otherwise than you decided. With a filter, what concerns its events. Piped, or as JSON: the list.
    """
    from timeline.store.corrections import QUESTIONS, open_items
    from timeline.store.find import rows_of

    with correcting(database) as connection:
        kinds = (*QUESTIONS, "proposed") if proposed else QUESTIONS
        items = open_items(connection, kinds, among=_events_of(connection, filter_words))
        known = rows_of(connection, [uid for item in items for uid in item.events])
        if as_json:
            _print_json(items, known)
        elif sys.stdin.isatty() and sys.stdout.isatty() and items:
            from timeline.cli.reviewing import go_through

            go_through(connection, items, click.getchar)
        else:
            for line in lines(LAYOUT, [_cells(item, known) for item in items]):
                say(line)
    if not items:
        talk(
            "Nothing is open." if proposed else "Nothing is open; `timeline review --proposed` goes through proposals."
        )


def _events_of(connection: sqlite3.Connection, filter_words: Sequence[str]) -> list[str] | None:
    from timeline.store.find import check, rows

    if not filter_words:
        return None
    query = asked(filter_words)
    check(connection, query)
    return [row.id for row in rows(connection, query, today=date.today())]


def _print_json(items: Sequence[Item], known: Mapping[str, EventRow]) -> None:
    from timeline.export.jsonl import json_line, named_event

    for item in items:
        events = [named_event(known[uid]) for uid in item.events]
        say(json_line({**item._asdict(), "events": events}))


def _cells(item: Item, known: Mapping[str, EventRow]) -> list[str]:
    from timeline.store.corrections import value_text

    told = [known[uid] for uid in item.events]
    titles = " | ".join(f"{row.edtf} {row.title}" for row in told)
    change = f": {item.field} {value_text(item.field, item.value)}?" if item.field else ""
    return [item.kind, " ".join(item.events), one_line(titles + change), one_line(item.why)]
