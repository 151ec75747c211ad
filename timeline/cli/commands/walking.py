"""`timeline undo` and `redo`: back and forth through what was done."""

from __future__ import annotations

from pathlib import Path

import click

from timeline.cli.correcting import correcting, step_option, tell
from timeline.cli.options import TimelineCommand, database_option

EXAMPLES = {
    "undo": (
        ("Take back the last step", "timeline reject EVENT && timeline undo"),
        ("The last two", "timeline confirm EVENT && timeline reject EVENT && timeline undo && timeline undo"),
    ),
    "redo": (
        ("Do it again after all", "timeline reject EVENT && timeline undo && timeline redo"),
        ("And see what it was", "timeline reject EVENT && timeline undo && timeline redo --json"),
    ),
}


@click.command("undo", cls=TimelineCommand, examples=EXAMPLES["undo"])
@step_option
@database_option
def undo_command(*, as_json: bool, database: Path | None) -> None:
    """Take back the last step that `timeline history` lists, whatever tool it was made with."""
    from timeline.store.corrections import undo

    with correcting(database) as connection:
        tell(undo(connection), as_json=as_json, done="Undone")


@click.command("redo", cls=TimelineCommand, examples=EXAMPLES["redo"])
@step_option
@database_option
def redo_command(*, as_json: bool, database: Path | None) -> None:
    """Do again what `timeline undo` took back last; a new step drops all that was taken back before it."""
    from timeline.store.corrections import redo

    with correcting(database) as connection:
        tell(redo(connection), as_json=as_json, done="Done again")
