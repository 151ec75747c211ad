"""`timeline list`: the events of a filter, in date order."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import chain, groupby, islice
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from timeline.cli.console import interface_language, say, styled, talk
from timeline.cli.grouping import GROUPS, GroupCount, Page, Words, group_counts, headed_blocks
from timeline.cli.options import FilterCommand, asked, database_option, filter_argument, json_option, reading
from timeline.cli.table import Column, Table
from timeline.cli.table import lines as table_lines
from timeline.errors import UsageError
from timeline.plain import one_line
from timeline.query import Query
from timeline.store.find import SORTS, EventRow, check, count, events
from timeline.store.parts import parts
from timeline.when import When
from timeline.wording import when_text

if TYPE_CHECKING:
    from timeline.model import Event  # what programs read; people get rows

EXAMPLES = (
    ("What involves the EU or Ukraine, other than sanctions", "timeline list actor:eu,ukraine -theme:sanctions"),
    ("What was planned for the second half of 2025", "timeline list date:2025-07..2025-12 status:planned"),
)

DEFAULT_FIELDS = "date,title,actors,id"

# Rows whose widths decide those of the columns; what follows streams in them.
_MEASURED = 1_000


def _dated(row: EventRow, language: str) -> str:
    return when_text(When.parse(row.edtf), language, compact=True)


_PARTS = ("themes", "references", "amounts", "sections", "tags", "settled", "sentence")

COLUMNS: dict[str, Column] = {
    "id": Column("id", "faint"),
    "date": Column("date", "value"),
    "edtf": Column("edtf"),
    "start": Column("start"),
    "end": Column("end"),
    "precision": Column("precision"),
    "title": Column("title", weight=3),
    "status": Column("status"),
    "review": Column("review"),
    "actors": Column("actors", "faint", weight=1),
    **{name: Column(name, weight=1) for name in _PARTS},
}

# What the row itself tells; all other columns are parts that hang on the event.
OWN: dict[str, Words] = {
    "id": lambda row, _: row.id,
    "date": _dated,
    "edtf": lambda row, _: row.edtf,
    "start": lambda row, _: row.start or "",
    "end": lambda row, _: row.end or "",
    "precision": lambda row, _: row.precision,
    "title": lambda row, _: row.title,
    "status": lambda row, _: row.status,
    "review": lambda row, _: row.review,
}


def _fields(_ctx: click.Context, _parameter: click.Parameter, value: str) -> list[str]:
    names = [name.strip() for name in value.split(",")]
    for name in names:
        if name not in COLUMNS:
            raise UsageError(f"there is no field “{name}”", hint=f"Choose from {', '.join(COLUMNS)}.")
    return names


@click.command("list", cls=FilterCommand, examples=EXAMPLES)
@filter_argument
@json_option
@click.option("--csv", "as_csv", is_flag=True, help="Print CSV.")
@click.option("--count", "only_count", is_flag=True, help="Print how many there are.")
@click.option("--contradictions", is_flag=True, help="Print what documents tell of two days, two by two.")
@click.option("--fields", callback=_fields, default=DEFAULT_FIELDS, show_default=True, help=f"Of {', '.join(COLUMNS)}.")
@click.option(
    "--group-by", "group", type=click.Choice(GROUPS), help="Put headings above them; with --count, count each."
)
@click.option("--sort", type=click.Choice(list(SORTS)), default="date", show_default=True, help="The order.")
@click.option("--limit", type=click.IntRange(min=0), help="Print no more than this.")
@click.option("--offset", type=click.IntRange(min=0), default=0, help="Leave out this many first.")
@database_option
def command(
    *,
    filter_words: tuple[str, ...],
    as_json: bool,
    as_csv: bool,
    only_count: bool,
    contradictions: bool,
    fields: list[str],
    group: str | None,
    sort: str,
    limit: int | None,
    offset: int,
    database: Path | None,
) -> None:
    """List events: all, or those of a filter such as `actor:eu -theme:sanctions date:2025`."""
    query = asked(filter_words)
    with reading(database) as connection:
        check(connection, query)
        if contradictions:
            from timeline.cli.contradictions import print_contradictions

            print_contradictions(connection, query, as_json=as_json)
            return
        if only_count and group:
            _print_counts(group_counts(connection, query, group)[offset:][:limit], as_json=as_json)
            return
        if only_count:
            say(str(count(connection, query, today=date.today())))
            return
        if as_csv or as_json:
            wanted: dict[str, Any] = {"limit": limit, "offset": offset, "sort": sort, "today": date.today()}
            _print_for_programs(connection, events(connection, query, **wanted), "csv" if as_csv else "jsonl")
            return
        blocks = headed_blocks(connection, query, Page(group, sort, limit, offset))
        lines = _lines(connection, blocks, fields)
        if not _print_for_people(lines, fields):
            _explain_nothing(query)


def _print_for_programs(connection: sqlite3.Connection, found: Iterable[Event], format_name: str) -> None:
    if format_name == "csv":
        from timeline.export import export
        from timeline.store.documents import documents

        export(found, {row.id: row for row in documents(connection)}, sys.stdout, "csv")
        return
    from timeline.export.jsonl import json_lines

    for line in json_lines(connection, found):
        say(line)


def _print_counts(counts: Sequence[GroupCount], *, as_json: bool) -> None:
    if as_json:
        from timeline.export.jsonl import json_line

        for one in counts:
            say(json_line(one._asdict()))
        return
    layout = (Column("events", "value", numeric=True), Column("name", weight=1))
    for line in table_lines(layout, [[str(one.events), one_line(one.label)] for one in counts]):
        say(line)


def _lines(
    connection: sqlite3.Connection, blocks: Iterable[tuple[Words, list[EventRow]]], fields: list[str]
) -> Iterator[tuple[str, list[str]]]:
    """The heading and the cells of each row; of what hangs on events, only the fields are read."""
    language = interface_language()
    for heading, block in blocks:
        keys = [row.key for row in block]
        told = {name: parts(connection, name, keys, language) for name in dict.fromkeys(fields) if name not in OWN}
        for row in block:
            cells = (
                OWN[name](row, language) if name in OWN else ", ".join(told[name].get(row.key, ())) for name in fields
            )
            yield heading(row, language), list(map(one_line, cells))


def _print_for_people(lines: Iterator[tuple[str, list[str]]], fields: list[str]) -> bool:
    """Print rows, under their headings if there are to be any; return whether there were rows."""
    first = list(islice(lines, _MEASURED))
    table = Table.measured([COLUMNS[name] for name in fields], [cells for _, cells in first])
    for heading, under in groupby(chain(first, lines), key=itemgetter(0)):
        if heading:
            say(styled(heading, "strong"))
        for _, cells in under:
            say(table.line(cells))
    return bool(first)


def _explain_nothing(query: Query) -> None:
    from timeline.query import sentence

    if query:
        talk(f"There are no {sentence(query)}.")
    else:
        talk("There are no events yet. Read a document: timeline add FILE")
