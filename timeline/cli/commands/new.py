"""`timeline new`: an event of one's own."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import click

from timeline.cli.correcting import step_option, tell_made
from timeline.cli.fields import field_options, given
from timeline.cli.options import TimelineCommand, WhenType, database_option
from timeline.when import When

EXAMPLES = (
    ("Something that no document tells", 'timeline new 2025-12-19 "Council agrees on a loan" --actor eu'),
    ("Only roughly known, and with a note", 'timeline new "summer 1914" "War breaks out" --note "See the atlas."'),
)


@click.command("new", cls=TimelineCommand, examples=EXAMPLES)
@click.argument("date_", metavar="DATE", type=WhenType())
@click.argument("title")
@field_options
@step_option
@database_option
def command(*, date_: When, title: str, as_json: bool, database: Path | None, **options: Any) -> None:
    """Write an event of your own, and print its id. DATE is EDTF, or words such as “19 december 2025” or “last week”.

    Its status, unless given, follows from DATE and today.
    """
    from timeline.store.connection import open_database
    from timeline.store.corrections import new

    fields = {"date": date_, "title": title, **given(options)}
    with closing(open_database(database)) as connection:
        tell_made(connection, new(connection, fields, today=date.today(), tool="cli"), as_json=as_json)
