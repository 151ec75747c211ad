"""`timeline merge`, `apart` and `split`: which events are one."""

from __future__ import annotations

from pathlib import Path

import click

from timeline.cli.correcting import correcting, event_ids, step_option, tell, tell_made
from timeline.cli.options import TimelineCommand, WhenType, database_option
from timeline.when import When

EXAMPLES = {
    "merge": (
        ("The first keeps its date and title", "timeline merge EVENT OTHER"),
        ("Neither date was right", "timeline merge EVENT OTHER --date 2025-12-18"),
    ),
    "apart": (
        ("They are not one, however alike", "timeline apart EVENT OTHER"),
        ("And what else may be", "timeline apart EVENT OTHER && timeline review"),
    ),
    "split": (
        ("What its second sentence tells is another event", "timeline merge EVENT OTHER && timeline split EVENT 2"),
        ("And see what was done", "timeline merge EVENT OTHER && timeline split EVENT 2 --json"),
    ),
}


@click.command("merge", cls=TimelineCommand, examples=EXAMPLES["merge"])
@click.argument("events", metavar="EVENT EVENT…", nargs=-1)
@click.option("--date", "when", type=WhenType(), help="The date of the one that they become; else that of the first.")
@step_option
@database_option
def merge_command(*, events: tuple[str, ...], when: When | None, as_json: bool, database: Path | None) -> None:
    """Make events one: the first, with the actors and the evidence of all."""
    from timeline.store.corrections import merge

    with correcting(database) as connection:
        tell(merge(connection, event_ids(connection, events), when=when, tool="cli"), as_json=as_json)


@click.command("apart", cls=TimelineCommand, examples=EXAMPLES["apart"])
@click.argument("one", metavar="EVENT")
@click.argument("other", metavar="EVENT")
@step_option
@database_option
def apart_command(*, one: str, other: str, as_json: bool, database: Path | None) -> None:
    """Say that two events are not one: nothing proposes it again, and no later document makes them one."""
    from timeline.store.corrections import keep_apart

    with correcting(database) as connection:
        first, second = event_ids(connection, (one, other))
        tell(keep_apart(connection, first, second, tool="cli"), as_json=as_json)


@click.command("split", cls=TimelineCommand, examples=EXAMPLES["split"])
@click.argument("event")
@click.argument("numbers", metavar="NUMBER…", type=click.IntRange(min=1), nargs=-1, required=True)
@step_option
@database_option
def split_command(*, event: str, numbers: tuple[int, ...], as_json: bool, database: Path | None) -> None:
    """Put some of the evidence of EVENT into a new event, and print its id.

    NUMBER counts the sentences that `timeline show EVENT` prints, from 1.
    """
    from timeline.store.corrections import split

    with correcting(database) as connection:
        (event_id,) = event_ids(connection, (event,))
        tell_made(connection, split(connection, event_id, numbers, tool="cli"), as_json=as_json)
