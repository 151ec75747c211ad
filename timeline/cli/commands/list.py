"""`timeline list`: the events of a filter, in date order."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import chain, groupby, islice
from operator import itemgetter
from pathlib import Path

import click

from timeline.cli.console import interface_language, say, styled, talk
from timeline.cli.options import FilterCommand, asked, database_option, filter_argument, json_option, reading
from timeline.cli.table import Column, Table
from timeline.errors import UsageError
from timeline.model import Event
from timeline.plain import one_line
from timeline.query import Query
from timeline.store.find import SORTS
from timeline.when import When
from timeline.wording import when_text

EXAMPLES = (
    ("What involves the EU or Ukraine, other than sanctions", "timeline list actor:eu,ukraine -theme:sanctions"),
    ("What was planned for the second half of 2025", "timeline list date:2025-07..2025-12 status:planned"),
)

DEFAULT_FIELDS = "date,title,actors,id"

# Rows whose widths decide those of the columns; what follows streams in them.
_MEASURED = 1_000

# How an event reads in a language, or is headed in it.
Words = Callable[[Event, str], str]
Field = tuple[Column, Words]


def _dated(event: Event, language: str) -> str:
    return when_text(event.when, language, compact=True)


FIELDS: dict[str, Field] = {
    "id": (Column("id", "faint"), lambda e, _: e.id),
    "date": (Column("date", "value"), _dated),
    "edtf": (Column("edtf"), lambda e, _: e.when.edtf),
    "start": (Column("start"), lambda e, _: e.when.earliest.isoformat() if e.when.earliest else ""),
    "end": (Column("end"), lambda e, _: e.when.latest.isoformat() if e.when.latest else ""),
    "precision": (Column("precision"), lambda e, _: e.when.precision),
    "title": (Column("title", weight=3), lambda e, _: e.title),
    "status": (Column("status"), lambda e, _: e.status),
    "review": (Column("review"), lambda e, _: e.review),
    "actors": (Column("actors", "faint", weight=1), lambda e, _: ", ".join(e.actors)),
    "themes": (Column("themes", weight=1), lambda e, _: ", ".join(e.themes)),
    "references": (Column("references", weight=1), lambda e, _: ", ".join(r.id for r in e.references)),
    "amounts": (Column("amounts", weight=1), lambda e, _: ", ".join(a.text for a in e.amounts)),
    "sections": (Column("sections", weight=1), lambda e, _: ", ".join(e.sections)),
    "tags": (Column("tags", weight=1), lambda e, _: ", ".join(e.tags)),
    "sentence": (Column("sentence", weight=1), lambda e, _: e.mentions[0].text if e.mentions else ""),
}


def _year(event: Event, _language: str) -> str:
    return f"{date.fromordinal(event.when.first_day).year}"


def _month(event: Event, language: str) -> str:
    day = date.fromordinal(event.when.first_day)
    return when_text(When.month(day.year, day.month), language)


# What can stand above the events that begin in it, by their first known day.
PERIODS: dict[str, Words] = {"year": _year, "month": _month}


def _fields(_ctx: click.Context, _parameter: click.Parameter, value: str) -> list[Field]:
    names = [name.strip() for name in value.split(",")]
    for name in names:
        if name not in FIELDS:
            raise UsageError(f"there is no field “{name}”", hint=f"Choose from {', '.join(FIELDS)}.")
    return [FIELDS[name] for name in names]


@click.command("list", cls=FilterCommand, examples=EXAMPLES)
@filter_argument
@json_option
@click.option("--csv", "as_csv", is_flag=True, help="Print CSV.")
@click.option("--count", "only_count", is_flag=True, help="Print how many there are.")
@click.option("--fields", callback=_fields, default=DEFAULT_FIELDS, show_default=True, help=f"Of {', '.join(FIELDS)}.")
@click.option("--group-by", "period", type=click.Choice(list(PERIODS)), help="Put a heading above each year or month.")
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
    fields: list[Field],
    period: str | None,
    sort: str,
    limit: int | None,
    offset: int,
    database: Path | None,
) -> None:
    """List events: all, or those of a filter such as `actor:eu -theme:sanctions date:2025`."""
    from timeline.store.find import check, count, events

    query = asked(filter_words)
    with reading(database) as connection:
        check(connection, query)
        if only_count:
            say(str(count(connection, query, today=date.today())))
            return
        found = events(connection, query, limit=limit, offset=offset, sort=sort, today=date.today())
        if as_csv or as_json:
            _print_for_programs(connection, found, "csv" if as_csv else "jsonl")
        else:
            some = _print_for_people(found, fields, PERIODS[period] if period else None)
            if not some:
                _explain_nothing(query)


def _print_for_programs(connection: sqlite3.Connection, found: Iterable[Event], format_name: str) -> None:
    from timeline.store.documents import documents

    sources = {row.id: row for row in documents(connection)}
    if format_name == "csv":
        from timeline.export import export

        export(found, sources, sys.stdout, "csv")
        return
    from timeline.export.jsonl import event_json, json_line

    for event in found:
        say(json_line(event_json(event, sources)))


def _print_for_people(found: Iterator[Event], fields: list[Field], period: Words | None) -> bool:
    """Print rows, under the headings of their periods if there are to be any; return whether there were rows."""
    language = interface_language()
    rows = ((period(e, language) if period else "", [one_line(text(e, language)) for _, text in fields]) for e in found)
    first = list(islice(rows, _MEASURED))
    table = Table.measured([column for column, _ in fields], [row for _, row in first])
    for heading, under in groupby(chain(first, rows), key=itemgetter(0)):
        if heading:
            say(styled(heading, "strong"))
        for _, row in under:
            say(table.line(row))
    return bool(first)


def _explain_nothing(query: Query) -> None:
    from timeline.query import sentence

    if query:
        talk(f"There are no {sentence(query)}.")
    else:
        talk("There are no events yet. Read a document: timeline add FILE")
