"""`timeline confirm`, `reject` and `reopen`: whether events are right."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import click

from timeline.cli.correcting import correct_all, events_argument, step_option, yes_option
from timeline.cli.options import Example, FilterCommand, database_option

_NAMING = "Name events by their ids, or give a filter with a key, such as `{}`."


class Judgement(NamedTuple):
    """What a command says of events: the function of `timeline.store.corrections`, the help, and examples."""

    function: str
    help: str
    examples: Sequence[Example]


JUDGEMENTS = {
    "confirm": Judgement(
        "confirm",
        "Say that events are right: no later reading of a document changes what they say.\n\n"
        + _NAMING.format("review:proposed actor:eu"),
        (
            ("One, by its id or the start of it", "timeline confirm EVENT"),
            ("All that a filter shows", "timeline confirm status:happened actor:ukraine --yes"),
        ),
    ),
    "reject": Judgement(
        "reject",
        "Say that events are none. They stay, marked so, and no later reading brings them back.\n\n"
        + _NAMING.format("review:proposed theme:sanctions"),
        (
            ("One, by its id or the start of it", "timeline reject EVENT"),
            ("All that a filter shows", "timeline reject actor:ukraine date:2022.. --yes"),
        ),
    ),
    "reopen": Judgement(
        "propose",
        "Leave open again whether events are right, after they were confirmed or rejected.\n\n"
        + _NAMING.format("review:rejected"),
        (
            ("One that was confirmed too soon", "timeline confirm EVENT && timeline reopen EVENT"),
            ("All that were rejected", "timeline reject EVENT && timeline reopen review:rejected --yes"),
        ),
    ),
}


def _command(name: str) -> click.Command:
    judgement = JUDGEMENTS[name]

    @click.command(name, cls=FilterCommand, examples=judgement.examples, help=judgement.help)
    @events_argument
    @yes_option
    @step_option
    @database_option
    def command(*, words: tuple[str, ...], yes: bool, as_json: bool, database: Path | None) -> None:
        from timeline.store import corrections

        change = getattr(corrections, judgement.function)
        verb = name.capitalize()
        correct_all(database, words, lambda c, ids: change(c, ids, tool="cli"), verb, yes=yes, as_json=as_json)

    return command


confirm_command, reject_command, reopen_command = map(_command, JUDGEMENTS)
