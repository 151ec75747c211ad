"""`timeline filters`: filters that have a name, which `filter:NAME` puts into any other filter."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from timeline.cli.console import say, talk
from timeline.cli.options import (
    FilterCommand,
    TimelineCommand,
    database_option,
    filter_argument,
    json_option,
    reading,
)
from timeline.cli.table import Column, lines
from timeline.plain import one_line

EXAMPLES = {
    "list": (
        ("Which there are", "timeline filters"),
        (
            "Save one, then use it",
            'timeline filters save soon status:planned "date:next month" && timeline list filter:soon',
        ),
    ),
    "save": (
        ("What Ukraine and the EU plan", "timeline filters save plans actor:eu,ukraine status:planned"),
        ("Last month, whenever you ask", 'timeline filters save recent "date:last month"'),
    ),
    "remove": (
        ("Forget one", "timeline filters save old date:..1999 && timeline filters remove old"),
        (
            "Of another database",
            "timeline filters save old date:..1999 --db project.db && timeline --db project.db filters remove old",
        ),
    ),
}

LAYOUT = (Column("name", "value"), Column("events", numeric=True), Column("filter", weight=1))


class FilterGroup(click.Group):
    """The group's own help ends with examples, as each command's does."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        TimelineCommand.write_examples(EXAMPLES["list"], formatter)


@click.group("filters", cls=FilterGroup, invoke_without_command=True)
@json_option
@database_option
@click.pass_context
def command(ctx: click.Context, *, as_json: bool, database: Path | None) -> None:
    """List the saved filters with the number of their events; save and remove them.

    A saved filter is used as `filter:NAME`, alone or in another filter: `filter:NAME -theme:sanctions`.
    """
    if ctx.invoked_subcommand is None:
        _list(database, as_json=as_json)


@command.command("save", cls=FilterCommand, examples=EXAMPLES["save"])
@click.argument("name")
@filter_argument
@database_option
def save_command(*, name: str, filter_words: tuple[str, ...], database: Path | None) -> None:
    """Save FILTER under NAME. Its dates are kept as you type them, so that "last month" stays last month."""
    from timeline.query import Query, Term, phrase_arguments
    from timeline.store.saved import save_filter

    with reading(database) as connection:
        before = save_filter(connection, name, phrase_arguments(filter_words))
    if before is not None:
        talk(f"Saved in place of: {one_line(before.filter)}")
    talk(f"Use it as {Query((Term('filter', (name,)),))}")


@command.command("remove", cls=TimelineCommand, examples=EXAMPLES["remove"])
@click.argument("name")
@database_option
def remove_command(*, name: str, database: Path | None) -> None:
    """Forget the filter NAME."""
    from timeline.store.saved import remove_filter

    with reading(database) as connection:
        remove_filter(connection, name)
    talk(f"The filter {one_line(name)} is removed.")


def _list(database: Path | None, *, as_json: bool) -> None:
    from timeline.query import parse
    from timeline.store.find import count
    from timeline.store.saved import saved_filters

    with reading(database) as connection:
        found = [
            (each, count(connection, parse(each.filter), today=date.today())) for each in saved_filters(connection)
        ]
    if as_json:
        from timeline.export.jsonl import json_line

        for saved, events in found:
            say(json_line({"name": saved.name, "filter": saved.filter, "events": events}))
        return
    for line in lines(LAYOUT, [[one_line(saved.name), str(events), one_line(saved.filter)] for saved, events in found]):
        say(line)
    if not found:
        talk("No filter is saved yet. Save one: timeline filters save NAME FILTER")
