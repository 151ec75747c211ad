"""`timeline export`: the events of a filter, for other programs."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import click

from timeline.cli.console import counted, interface_language, talk
from timeline.cli.options import FilterCommand, asked, database_option, filter_argument, reading
from timeline.cli.progress import progress
from timeline.export.formats import FORMATS, Coarse, Options, format_for

if TYPE_CHECKING:
    from timeline.query import Query

EXAMPLES = (
    ("What is planned, for your calendar", "timeline export planned.ics status:planned"),
    ("All that concerns two actors, for a spreadsheet", "timeline export talks.csv actor:eu,ukraine --excel"),
)


@click.command("export", cls=FilterCommand, examples=EXAMPLES)
@click.argument("target", metavar="FILE", type=click.Path(path_type=Path, allow_dash=True))
@filter_argument
@click.option("--format", "format_name", help=f"One of {', '.join(FORMATS)}; else the suffix of FILE decides.")
@click.option("--excel", is_flag=True, help="CSV that opens in Excel: byte-order mark and semicolons.")
@click.option(
    "--coarse",
    type=click.Choice(get_args(Coarse)),
    default="leave",
    show_default=True,
    help="iCal, dates coarser than a month: leave them out, span them, or put them at their start.",
)
@click.option("--anniversaries", is_flag=True, help="iCal: what happened on a known day comes back every year.")
@database_option
def command(
    *,
    target: Path,
    filter_words: tuple[str, ...],
    format_name: str | None,
    excel: bool,
    coarse: Coarse,
    anniversaries: bool,
    database: Path | None,
) -> None:
    """Write the events of a filter to FILE, in the format that its suffix names (- is standard output)."""
    from timeline.export import export_stored
    from timeline.store.find import check, count
    from timeline.store.labels import every_label

    query = asked(filter_words)
    to_stream = target == Path("-")
    name = format_name or ("jsonl" if to_stream else format_for(target))
    with reading(database) as connection:
        check(connection, query)
        options = Options(
            description=_described(query),
            language=interface_language(),
            names=every_label(connection, interface_language()),
            coarse=coarse,
            anniversaries=anniversaries,
            excel=excel,
        )
        today = date.today()
        stream = sys.stdout if to_stream else target
        with progress("events written", lambda: count(connection, query, today=today)) as advance:
            report = export_stored(connection, query, stream, name, options, today=today, advance=advance)
    talk(f"{counted(report.written, 'event')} written" + (f" to {target}." if not to_stream else "."))
    for reason, number in report.reasons.items():
        talk(f"{number} left out: {reason}")
    for remark in report.remarks:
        talk(remark)


def _described(query: Query) -> str:
    """The filter as a sentence; in a language that we have no sentences in, as it was typed."""
    from timeline.query import sentence

    return sentence(query) if query and interface_language().startswith("en") else str(query)
