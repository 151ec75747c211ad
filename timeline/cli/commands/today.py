"""`timeline today`: this day in the past, and what is coming up."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import click

from timeline.cli.console import interface_language, say, styled, talk
from timeline.cli.options import (
    DayType,
    FilterCommand,
    asked,
    database_option,
    filter_argument,
    json_option,
    reading,
)
from timeline.cli.table import Column, Table
from timeline.plain import one_line
from timeline.store.find import EventRow
from timeline.when import When
from timeline.wording import when_text

EXAMPLES = (
    ("This day in the past, and the next 30 days", "timeline today"),
    ("What Ukraine can expect in a quarter from a day on", "timeline today actor:ukraine --date 2026-02-24 --days 91"),
)

LAYOUT = (
    Column("distance", "faint"),
    Column("date", "value"),
    Column("title", weight=3),
    Column("actors", "faint", weight=1),
    Column("id", "faint"),
)

# How far a day is from today, in words.
Distance = Callable[[date, date], str]


@click.command("today", cls=FilterCommand, examples=EXAMPLES)
@filter_argument
@click.option("--days", type=click.IntRange(min=0), default=30, show_default=True, help="How far to look ahead.")
@click.option("--date", "day", type=DayType(), help="Another day than today.")
@json_option
@database_option
def command(
    *, filter_words: tuple[str, ...], days: int, day: date | None, as_json: bool, database: Path | None
) -> None:
    """Show what began on this day of earlier years, and what is coming up, among the events of a filter.

    What a person rejected is left out, unless the filter asks for `review:rejected`.
    """
    from timeline.store.anniversaries import anniversaries, upcoming
    from timeline.store.find import check

    query = asked(filter_words)
    today = day or date.today()
    with reading(database) as connection:
        check(connection, query)
        wanted = query if query.having("review") else query.toggle("review", "rejected", negated=True)
        past, next_ones = anniversaries(connection, wanted, today), upcoming(connection, wanted, today, days)
        if as_json:
            _print_json(connection, [*past, *next_ones])
            return
        _print_people(connection, [("This day in the past", past, _years_ago), ("Coming up", next_ones, _ahead)], today)
    if not past and not next_ones:
        talk(f"Nothing happened on this day, and nothing is known of the next {days} days; --days looks further.")


def _print_people(
    connection: sqlite3.Connection, parts: Sequence[tuple[str, list[EventRow], Distance]], today: date
) -> None:
    """Print each part under its heading, in the same columns."""
    from timeline.store.labels import actors_of

    language = interface_language()
    actors = actors_of(connection, [row.key for _, rows, _ in parts for row in rows], language)
    cells = {
        heading: [
            [
                distance(date.fromordinal(row.first_day), today),
                when_text(When.parse(row.edtf), language, compact=True),
                one_line(row.title),
                one_line(", ".join(actors.get(row.key, ()))),
                row.id,
            ]
            for row in rows
        ]
        for heading, rows, distance in parts
        if rows
    }
    table = Table.measured(LAYOUT, [line for lines in cells.values() for line in lines])
    for heading, lines in cells.items():
        say(styled(heading, "strong"))
        for line in lines:
            say(table.line(line))


def _print_json(connection: sqlite3.Connection, rows: Sequence[EventRow]) -> None:
    from timeline.export.jsonl import json_lines
    from timeline.store.assemble import assemble

    for line in json_lines(connection, assemble(connection, [row.key for row in rows])):
        say(line)


def _years_ago(day: date, today: date) -> str:
    years = today.year - day.year
    return f"{years} years ago" if years > 1 else "1 year ago"


def _ahead(day: date, today: date) -> str:
    days = (day - today).days
    return ("today", "tomorrow")[days] if days < 2 else f"in {days} days"
