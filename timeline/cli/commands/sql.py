"""`timeline sql`: a person's own questions to the database, read-only and with a time limit."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from timeline.cli.console import say, talk
from timeline.cli.options import TimelineCommand, database_option, json_option
from timeline.cli.table import Column, lines
from timeline.plain import one_line

if TYPE_CHECKING:
    from timeline.store.sql import SqlResult

EXAMPLES = (
    ("What is planned, soonest first", "timeline sql \"SELECT date, title FROM timeline WHERE status = 'planned'\""),
    ("The tables and views there are", "timeline sql --schema"),
)


@click.command("sql", cls=TimelineCommand, examples=EXAMPLES)
@click.argument("query", required=False)
@click.option("--schema", is_flag=True, help="Print the tables and views instead.")
@click.option("--csv", "as_csv", is_flag=True, help="Print CSV.")
@json_option
@click.option(
    "--seconds",
    type=click.FloatRange(min=0, min_open=True),
    default=5.0,
    show_default=True,
    help="Give up after this time.",
)
@click.option("--rows", type=click.IntRange(min=1), default=10_000, show_default=True, help="Print no more than this.")
@database_option
def command(
    *, query: str | None, schema: bool, as_csv: bool, as_json: bool, seconds: float, rows: int, database: Path | None
) -> None:
    """Query the database with SQL. Nothing that you write here can change it.

    Without QUERY: reads it from standard input, or asks for one after the other on a terminal.
    """
    from timeline.store.connection import default_path
    from timeline.store.sql import run_sql, schema_text

    path = database or default_path()
    show = partial(_print_file, ".csv" if as_csv else ".jsonl") if as_csv or as_json else _print_table

    def answer(text: str) -> None:
        show(run_sql(path, text, seconds=seconds, rows=rows))

    if schema:
        say(schema_text(path))
    elif query is not None or not sys.stdin.isatty():
        answer(query if query is not None else sys.stdin.read())
    else:
        from timeline.cli.sql_prompt import ask
        from timeline.store.sql import schema_names

        ask(answer, schema_names(path))


def _print_table(result: SqlResult) -> None:
    layout = [Column(one_line(name), weight=1) for name in result.columns]
    rows = [[_cell(value) for value in row] for row in result.rows]
    for line in lines(layout, rows, headings=True):
        say(line)
    _tell_if_cut(result)


def _print_file(suffix: str, result: SqlResult) -> None:
    """What a file of this suffix would hold: harmless to a spreadsheet, and to a terminal."""
    from timeline.export.answers import answer_format

    answer_format(suffix)(result.columns, result.rows, sys.stdout)
    _tell_if_cut(result)


def _tell_if_cut(result: SqlResult) -> None:
    if result.truncated:
        talk(f"These are the first {len(result.rows)} rows; --rows shows more.")


def _cell(value: object) -> str:
    from timeline.export.answers import plain_value

    return "" if value is None else one_line(str(plain_value(value)))
