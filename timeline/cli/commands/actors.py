"""`timeline actors`: who takes part, in how much, and what they are called."""

from __future__ import annotations

from pathlib import Path

import click

from timeline.cli.correcting import correcting, step_option, tell
from timeline.cli.facets import print_facet
from timeline.cli.listing_group import ListingGroup
from timeline.cli.options import (
    FilterCommand,
    LanguageType,
    TimelineCommand,
    database_option,
    filter_argument,
    json_option,
)

EXAMPLES = {
    "": (
        ("Who takes part most", "timeline actors --limit 10"),
        ("Call one by another name", 'timeline actors rename eu "The Union"'),
    ),
    "list": (
        ("Who takes part most", "timeline actors --limit 10"),
        ("Who takes part in what is planned", "timeline actors status:planned"),
    ),
    "rename": (
        ("By its name, or by its slug", 'timeline actors rename "European Union" "The Union"'),
        ("It is found by either name", 'timeline actors rename eu "The Union" && timeline list "actor:The Union"'),
    ),
    "alias": (
        ("Another spelling", "timeline actors alias ukraine UKR"),
        ("In one language", "timeline actors alias ukraine Oekraine --language nl"),
    ),
    "merge": (
        ("The second takes part wherever the first did", "timeline actors merge ukraine eu"),
        ("Not so", "timeline actors merge ukraine eu && timeline undo"),
    ),
    "refuse": (
        ("It takes part in nothing", "timeline actors refuse ukraine"),
        ("What it took part in", "timeline actors refuse ukraine && timeline history ukraine"),
    ),
}

_actor_argument = click.argument("actor")


@click.group("actors", cls=ListingGroup, examples=EXAMPLES[""])
def command() -> None:
    """List actors; rename, merge or refuse them, or know them by a further spelling.

    `timeline actors FILTER` lists those of the events of a filter; `timeline actors list --help` says more.
    What is said of an actor holds for the documents to come, and `timeline undo` takes it back.
    """


@command.command("list", cls=FilterCommand, examples=EXAMPLES["list"])
@filter_argument
@click.option("--limit", type=click.IntRange(min=0), help="Print no more than this.")
@json_option
@database_option
def list_command(*, filter_words: tuple[str, ...], limit: int | None, as_json: bool, database: Path | None) -> None:
    """List the actors of the events of a filter, the most frequent first."""
    print_facet("actor", filter_words, limit=limit, as_json=as_json, database=database)


@command.command("rename", cls=TimelineCommand, examples=EXAMPLES["rename"])
@_actor_argument
@click.argument("name")
@step_option
@database_option
def rename_command(*, actor: str, name: str, as_json: bool, database: Path | None) -> None:
    """Call ACTOR by another NAME; the old one still finds it."""
    from timeline.store.corrections import rename_actor

    with correcting(database) as connection:
        tell(rename_actor(connection, actor, name, tool="cli"), as_json=as_json)


@command.command("alias", cls=TimelineCommand, examples=EXAMPLES["alias"])
@_actor_argument
@click.argument("name")
@click.option("--language", type=LanguageType(), help="Only in documents of this language.")
@step_option
@database_option
def alias_command(*, actor: str, name: str, language: str | None, as_json: bool, database: Path | None) -> None:
    """Know ACTOR by a further NAME, in filters and in the documents to come."""
    from timeline.store.corrections import add_alias

    with correcting(database) as connection:
        tell(add_alias(connection, actor, name, language=language or "", tool="cli"), as_json=as_json)


@command.command("merge", cls=TimelineCommand, examples=EXAMPLES["merge"])
@_actor_argument
@click.argument("into")
@step_option
@database_option
def merge_command(*, actor: str, into: str, as_json: bool, database: Path | None) -> None:
    """Say that ACTOR and INTO are one: INTO takes part wherever ACTOR did, now and in the documents to come."""
    from timeline.store.corrections import merge_actors

    with correcting(database) as connection:
        tell(merge_actors(connection, actor, into, tool="cli"), as_json=as_json)


@command.command("refuse", cls=TimelineCommand, examples=EXAMPLES["refuse"])
@_actor_argument
@step_option
@database_option
def refuse_command(*, actor: str, as_json: bool, database: Path | None) -> None:
    """Say that ACTOR is none: it takes part in no event, now or in the documents to come."""
    from timeline.store.corrections import refuse_actor

    with correcting(database) as connection:
        tell(refuse_actor(connection, actor, tool="cli"), as_json=as_json)
