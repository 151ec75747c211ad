"""The group of commands, each known by name and one line until it is used."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from pathlib import Path

import click

from timeline import __version__
from timeline.cli.console import interface_language
from timeline.cli.options import DATABASE_HELP, TimelineCommand

# A command's name and its line in the help.
COMMANDS: dict[str, str] = {
    "add": "Read documents, find their events and store them.",
    "list": "List events, all or those of a filter.",
    "today": "Show this day in the past, and what is coming up.",
    "diff": "Tell what a document adds to what was known.",
    "show": "Show one event with its evidence, and why it has this date.",
    "dates": "Find every date expression in a text.",
    "export": "Write events to a file: iCal, CSV, JSON Lines, Markdown, HTML.",
    "import": "Take in events from JSON Lines, CSV or iCal.",
    "review": "Go through what is open: possible duplicates, contradictions, proposals.",
    "new": "Write an event of your own.",
    "edit": "Change what an event says.",
    "confirm": "Say that events are right.",
    "reject": "Say that events are none.",
    "reopen": "Leave open again whether events are right.",
    "merge": "Make events one.",
    "apart": "Say that two events are not one.",
    "split": "Take an event apart.",
    "tag": "Put a word of your own on events.",
    "undo": "Take back the last change.",
    "redo": "Do again what was taken back.",
    "history": "List what people changed.",
    "serve": "Serve a calendar feed that other programs subscribe to.",
    "web": "Open the browser in a web page.",
    "keys": "Show the keys of the browser, and where to change them.",
    "sql": "Query the database with SQL, read-only.",
    "documents": "List documents, correct their dates, remove them.",
    "actors": "List actors with the number of their events; rename, merge, refuse them.",
    "themes": "List themes with the number of their events.",
    "filters": "List, save and remove filters that have a name.",
    "db": "Where the database is; check, back up, upgrade it.",
}

# Where a command's module is not called as the command is: Python's own words cannot name one, and several share one.
MODULES = {
    "import": "importing",
    **dict.fromkeys(("confirm", "reject", "reopen"), "judging"),
    **dict.fromkeys(("merge", "apart", "split"), "joining"),
    **dict.fromkeys(("undo", "redo"), "walking"),
}


class LazyGroup(click.Group):
    """A group that imports a command's module when the command is used, not when it is listed."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"timeline.cli.commands.{MODULES.get(cmd_name, cmd_name)}")
        command = getattr(module, f"{cmd_name}_command", None) or module.command
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The lines of `COMMANDS`, so that help imports none of them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        TimelineCommand.write_examples(EXAMPLES, formatter)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in COMMANDS:
            raise _unknown(args[0], ctx)
        return super().resolve_command(ctx, args)


EXAMPLES = (
    ("Read a letter, then browse what happened", "timeline add letter.txt"),
    ("What the EU plans", "timeline list actor:eu status:planned"),
)


def _unknown(name: str, ctx: click.Context) -> click.UsageError:
    from timeline.query import nearest

    near = nearest(name, COMMANDS)
    proposal = f"; did you mean {near}?" if near else ""
    return click.UsageError(f"there is no command “{name}”{proposal}", ctx)


@click.group(cls=LazyGroup, invoke_without_command=True)
@click.option("--db", "database", type=click.Path(path_type=Path), help=DATABASE_HELP)
@click.version_option(__version__, prog_name="timeline", message="%(prog)s %(version)s")
@click.pass_context
def root(ctx: click.Context, database: Path | None) -> None:
    """Turn documents into a timeline of dated events, each with its evidence.

    Without a command: the browser on your timeline; when piped, the list.
    """
    ctx.obj = database
    if ctx.invoked_subcommand is None:
        _browse(ctx)


def _browse(ctx: click.Context) -> None:
    if not (sys.stdin.isatty() and sys.stdout.isatty()) and "TEXTUAL_DRIVER" not in os.environ:  # a web page draws it
        listing = root.get_command(ctx, "list")
        assert listing
        with listing.make_context("list", [], parent=ctx) as context:
            listing.invoke(context)
        return
    from timeline.query import Query
    from timeline.store.connection import default_path, open_database
    from tui.app import run

    open_database(ctx.obj).close()  # made on first use, also the folder that holds it
    run(ctx.obj or default_path(), Query(), language=interface_language())
