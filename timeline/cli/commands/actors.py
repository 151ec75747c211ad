"""`timeline actors`: who takes part, and in how much."""

from __future__ import annotations

from pathlib import Path

import click

from timeline.cli.facets import print_facet
from timeline.cli.options import FilterCommand, database_option, filter_argument, json_option

EXAMPLES = (
    ("Who takes part most", "timeline actors --limit 10"),
    ("Who takes part in what is planned", "timeline actors status:planned"),
)


@click.command("actors", cls=FilterCommand, examples=EXAMPLES)
@filter_argument
@click.option("--limit", type=click.IntRange(min=0), help="Print no more than this.")
@json_option
@database_option
def command(*, filter_words: tuple[str, ...], limit: int | None, as_json: bool, database: Path | None) -> None:
    """List the actors of the events of a filter, the most frequent first."""
    print_facet("actor", filter_words, limit=limit, as_json=as_json, database=database)
