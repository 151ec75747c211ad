"""`timeline history`: what people changed, when, and with which tool."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from timeline.cli.console import say, styled, talk
from timeline.cli.correcting import step_json
from timeline.cli.options import TimelineCommand, database_option, json_option, reading
from timeline.cli.table import Column, Table
from timeline.plain import one_line

if TYPE_CHECKING:
    from timeline.store.corrections import Step

EXAMPLES = (
    ("The last steps", "timeline history --limit 5"),
    ("What was changed of one event, before and after", "timeline confirm EVENT && timeline history EVENT"),
)

LAYOUT = (Column("", "faint", numeric=True), Column(), Column("", "faint"), Column("", weight=1), Column("", "value"))
LIMIT = 50


@click.command("history", cls=TimelineCommand, examples=EXAMPLES)
@click.argument("subject", metavar="[EVENT|ACTOR]", required=False)
@click.option("--limit", type=click.IntRange(min=0), default=LIMIT, show_default=True, help="Print no more than this.")
@json_option
@database_option
def command(*, subject: str | None, limit: int, as_json: bool, database: Path | None) -> None:
    """List the steps that people made, the latest first; of one event or actor, with what it was before and after.

    A step that `timeline undo` took back is marked, as long as `timeline redo` can do it again.
    """
    from timeline.store.corrections import history, known_subject

    with reading(database) as connection:
        about = known_subject(connection, subject) if subject else None
        steps = history(connection, subject=about, limit=limit)
    if as_json:
        from timeline.export.jsonl import json_line

        for step in steps:
            say(json_line(step_json(step)))
        return
    table = Table.measured(LAYOUT, [_cells(step) for step in steps])
    for step in steps:
        say(table.line(_cells(step)))
        for change in _changes(step, about):
            say(change)
    if not steps:
        talk("Nothing was changed yet. `timeline edit`, `confirm`, `merge` and others are kept here.")


def _cells(step: Step) -> list[str]:
    moment = datetime.fromisoformat(step.at).astimezone().strftime("%Y-%m-%d %H:%M")
    return [str(step.number), moment, step.tool, one_line(step.what), "undone" if step.undone else ""]


def _changes(step: Step, about: str | None) -> Iterator[str]:
    from timeline.store.corrections import change_text

    for change in step.changes:
        if change.subject == about and change.field != "readings":
            yield styled(f"      {one_line(change_text(change))}", "faint")
