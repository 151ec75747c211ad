"""`timeline import`: events in from files of our own or of other programs."""

from __future__ import annotations

import sys
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from timeline.cli.console import counted, say, talk
from timeline.cli.options import TimelineCommand, database_option, json_option

if TYPE_CHECKING:
    from timeline.store.imported import Imported

EXAMPLES = (
    ("What was exported comes back", "timeline export all.jsonl && timeline import all.jsonl"),
    (
        "See what a list from elsewhere would give",
        "timeline import list.csv --map date=Moment --map title=What --dry-run",
    ),
)


def _mapping(_ctx: click.Context, _parameter: click.Parameter, value: tuple[str, ...]) -> dict[str, str]:
    pairs = [text.partition("=") for text in value]
    for field, sign, column in pairs:
        if not (field and sign and column):
            raise click.BadParameter(f"“{field}{sign}{column}” is no FIELD=COLUMN")
    return {field: column for field, _, column in pairs}


@click.command("import", cls=TimelineCommand, examples=EXAMPLES)
@click.argument("source", metavar="FILE", type=click.Path(path_type=Path, allow_dash=True))
@click.option(
    "--map",
    "columns",
    multiple=True,
    callback=_mapping,
    metavar="FIELD=COLUMN",
    help="CSV: what a column holds, where its name does not tell.",
)
@click.option("--format", "format_name", help="jsonl, csv or ical; else the suffix of FILE decides.")
@click.option("--dry-run", is_flag=True, help="Read and tell, but store nothing.")
@json_option
@database_option
def command(
    *,
    source: Path,
    columns: dict[str, str],
    format_name: str | None,
    dry_run: bool,
    as_json: bool,
    database: Path | None,
) -> None:
    """Take in the events of FILE: JSON Lines, CSV or iCal, of ours or of others (- is standard input).

    All of the file comes in, or nothing, and `timeline undo` takes it back. Events keep their ids, so that the same
    file twice changes nothing, and what was exported, edited elsewhere and imported again is updated.
    """
    from timeline.export.incoming import Guidance, read_events
    from timeline.store.connection import open_database
    from timeline.store.imported import import_events

    guidance = Guidance(today=date.today(), columns=columns, name=source.name)
    content = sys.stdin.buffer.read() if source == Path("-") else source
    with closing(open_database(database)) as connection:
        incoming = read_events(content, guidance, format_name)
        done = import_events(connection, incoming, name=source.name, dry_run=dry_run)
    if as_json:
        from timeline.export.jsonl import json_line

        say(json_line(done._asdict()))
    talk(_told(done))
    if dry_run:
        talk("Nothing was stored: this was a dry run.")


def _told(done: Imported) -> str:
    older = f", {done.older} older than what is stored and left out" if done.older else ""
    return f"{counted(done.new, 'event')} new, {done.updated} updated, {done.unchanged} unchanged{older}."
