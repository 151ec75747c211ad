"""`timeline tag`: words of one's own on events."""

from __future__ import annotations

from pathlib import Path

import click

from timeline.cli.correcting import correct_all, events_argument, step_option, yes_option
from timeline.cli.options import FilterCommand, database_option

EXAMPLES = (
    ("Find it again as tag:important", "timeline tag important EVENT && timeline list tag:important"),
    ("Take it off again", "timeline tag later EVENT && timeline tag later tag:later --remove --yes"),
)


@click.command("tag", cls=FilterCommand, examples=EXAMPLES)
@click.argument("tag")
@events_argument
@click.option("--remove", is_flag=True, help="Take the tag off.")
@yes_option
@step_option
@database_option
def command(*, tag: str, words: tuple[str, ...], remove: bool, yes: bool, as_json: bool, database: Path | None) -> None:
    """Put TAG on events, or take it off.

    Name events by their ids, or give a filter with a key, such as `actor:eu date:2025`.
    """
    from timeline.store import corrections

    correct_all(
        database,
        words,
        lambda c, ids: corrections.tag(c, ids, [tag], remove=remove, tool="cli"),
        "Untag" if remove else "Tag",
        yes=yes,
        as_json=as_json,
    )
