"""A command that lists, under which others act on what is listed: `timeline actors`, `timeline actors rename`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click

from timeline.cli.options import Example, TimelineCommand

_LISTING = "list"


class ListingGroup(click.Group):
    """A group whose command `list` is meant where no other is named; its help ends with examples."""

    def __init__(self, *args: Any, examples: Sequence[Example] = (), **settings: Any) -> None:
        super().__init__(*args, **settings)
        self.examples = examples

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        named = args and (args[0] in self.commands or args[0] in ctx.help_option_names)
        return super().parse_args(ctx, args if named else [_LISTING, *args])

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        TimelineCommand.write_examples(self.examples, formatter)
