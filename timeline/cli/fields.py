"""The fields of an event on a command line: each an option, read as the program stores it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, get_args

import click

from timeline.cli.options import WhenType
from timeline.states import Status

Decorated = TypeVar("Decorated", bound=Callable[..., Any])

# What `new` and `edit` have in common; an option that is not given is None, a list that is not given empty.
_OPTIONS = (
    click.option("--status", type=click.Choice(get_args(Status)), help="Whether it came to pass."),
    click.option("--actor", "actors", multiple=True, metavar="NAME", help="Who takes part; repeat it for more."),
    click.option("--theme", "themes", multiple=True, metavar="NAME", help="What it is about; repeat it for more."),
    click.option("--tag", "tags", multiple=True, metavar="TAG", help="A word of your own; repeat it for more."),
    click.option("--note", help="A note of your own."),
)
date_option = click.option("--date", type=WhenType(), help="When: EDTF, or words such as “19 december 2025”.")
title_option = click.option("--title", help="What happened, in a few words.")


def field_options(command: Decorated) -> Decorated:
    """Add the options that `new` and `edit` share."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def given(options: dict[str, Any]) -> dict[str, Any]:
    """Those fields that were given."""
    return {name: value for name, value in options.items() if value not in (None, ())}
