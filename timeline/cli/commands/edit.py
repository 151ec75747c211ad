"""`timeline edit`: what an event says, put right."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from timeline.cli.correcting import correcting, step_option, tell
from timeline.cli.fields import date_option, field_options, given, title_option
from timeline.cli.options import TimelineCommand, database_option
from timeline.errors import UsageError

if TYPE_CHECKING:
    from timeline.model import Event

EXAMPLES = (
    ("Another day and title", 'timeline edit EVENT --date "18 december 2025" --title "Council agrees on a loan"'),
    ("One actor less, and a note", 'timeline edit EVENT --remove-actor ukraine --note "Ask the ministry."'),
)


@click.command("edit", cls=TimelineCommand, examples=EXAMPLES)
@click.argument("event_id", metavar="EVENT")
@date_option
@title_option
@field_options
@click.option("--add-actor", "added", multiple=True, metavar="NAME", help="One more; --actor replaces them all.")
@click.option("--remove-actor", "removed", multiple=True, metavar="NAME", help="One less.")
@step_option
@database_option
def command(
    *,
    event_id: str,
    added: tuple[str, ...],
    removed: tuple[str, ...],
    as_json: bool,
    database: Path | None,
    **options: Any,
) -> None:
    """Change what EVENT says; no later reading of a document overrules it. An empty --note removes the note.

    Without options: in your editor ($VISUAL or $EDITOR), as a small text.
    """
    from timeline.store.corrections import edit
    from timeline.store.find import event as find_event

    with correcting(database) as connection:
        event = find_event(connection, event_id)
        fields = given(options)
        if added or removed:
            fields["actors"] = _cast(connection, fields.get("actors", event.actors), added, removed)
        if not fields:
            fields = _in_editor(event)
        tell(edit(connection, [event.id], fields, tool="cli"), as_json=as_json)


def _cast(
    connection: sqlite3.Connection, actors: Sequence[str], added: Sequence[str], removed: Sequence[str]
) -> list[str]:
    """The actors with some more and some less; raise `UsageError` for one to remove that does not take part."""
    from timeline.store.corrections import known_actor

    less = {known_actor(connection, name): name for name in removed}
    for slug, name in less.items():
        if slug not in actors:
            raise UsageError(f"{name} does not take part in it", hint=f"Those that do: {', '.join(actors) or 'none'}.")
    return [*(actor for actor in actors if actor not in less), *added]


def _in_editor(event: Event) -> dict[str, Any]:
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise UsageError("what should change?", hint='Say it, for example: --date 2025-12-18 --title "…"')
    from timeline.cli.form import edited

    def in_editor(text: str) -> str | None:
        return click.edit(text, extension=".toml")

    return edited(event, date.today(), in_editor)
