"""`timeline themes`: what it is about, and how much of it."""

from __future__ import annotations

from pathlib import Path

import click

from timeline.cli.facets import print_facet
from timeline.cli.options import FilterCommand, database_option, filter_argument, json_option

EXAMPLES = (
    ("What it is about", "timeline themes"),
    ("What concerns the EU", "timeline themes actor:eu"),
)


@click.command("themes", cls=FilterCommand, examples=EXAMPLES)
@filter_argument
@click.option("--limit", type=click.IntRange(min=0), help="Print no more than this.")
@json_option
@database_option
def command(*, filter_words: tuple[str, ...], limit: int | None, as_json: bool, database: Path | None) -> None:
    """List the themes of the events of a filter, the most frequent first."""
    print_facet("theme", filter_words, limit=limit, as_json=as_json, database=database)
