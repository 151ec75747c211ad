"""`timeline add`: documents in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from timeline.cli.console import animated, complain, say, talk
from timeline.cli.options import TimelineCommand, database_option, date_option, json_option, language_option
from timeline.cli.outcomes import changes, dated, named
from timeline.plain import one_line

if TYPE_CHECKING:
    from timeline.intake import Outcome

EXAMPLES = (
    ("Read a letter whose date you know", "timeline add letter.txt --date 2026-02-23"),
    ("See what a folder of documents would give", "timeline add letters --dry-run"),
)


@click.command("add", cls=TimelineCommand, examples=EXAMPLES)
@click.argument("paths", metavar="PATH…", nargs=-1, required=True, type=click.Path(path_type=Path, allow_dash=True))
@date_option
@language_option
@click.option("--title", help="The document's title, when its first lines are none.")
@click.option("--dry-run", is_flag=True, help="Read and tell, but store nothing.")
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    default=1,
    show_default=True,
    help="Processes that read side by side.",
)
@json_option
@database_option
def command(
    *,
    paths: tuple[Path, ...],
    day: date | None,
    language: str | None,
    title: str | None,
    dry_run: bool,
    jobs: int,
    as_json: bool,
    database: Path | None,
) -> int:
    """Read documents (files, folders, - for standard input), find their events and store them.

    A document that cannot be read is reported; the others are added all the same.
    """
    from timeline.export.jsonl import json_line
    from timeline.intake import add_paths
    from timeline.store.connection import open_database

    failures = 0
    with closing(open_database(database)) as connection:
        told: dict[str, Any] = {"date": day, "language": language, "title": title}
        outcomes = add_paths(connection, paths, **told, dry_run=dry_run, jobs=jobs)
        for outcome in _watched(outcomes, total=None if any(path.is_dir() for path in paths) else len(paths)):
            failures += outcome.error is not None
            if as_json:
                say(json_line(_as_object(outcome)))
            _tell(outcome)
    if dry_run:
        talk("Nothing was stored: this was a dry run.")
    return 1 if failures else 0


def _tell(outcome: Outcome) -> None:
    if outcome.error is not None:
        complain(outcome.error)
    else:
        assert outcome.document
        assert outcome.added
        talk(f"{named(outcome.document)}: {changes(outcome.added)}; {dated(outcome.document)}")
        for remark in outcome.document.remarks:
            talk(f"  {one_line(remark)}")


def _as_object(outcome: Outcome) -> dict[str, Any]:
    document, added = outcome.document, outcome.added
    return {
        "path": str(outcome.path),
        "document": document and document.id,
        "title": document and document.title,
        "date": document and document.date and document.date.isoformat(),
        "date_origin": document and document.date_origin,
        "date_reason": document and document.date_reason,
        "outcome": added and added.outcome,
        "new": added and added.new,
        "kept": added and added.kept,
        "gone": added and added.gone,
        "known": added and added.known,
        "duplicates": added and added.duplicates,
        "contradictions": added and added.contradictions,
        "refused": added and added.refused,
        "error": outcome.error and outcome.error.message,
    }


def _watched(outcomes: Iterable[Outcome], total: int | None) -> Iterator[Outcome]:
    """The same outcomes, with a bar on standard error while they come in, when that is a terminal.

    `total` is how many there will be, None where folders leave that open.
    """
    if not animated():
        yield from outcomes
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    layout = (SpinnerColumn(), TextColumn("{task.completed} documents read"), BarColumn(20), TimeElapsedColumn())
    with Progress(*layout, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("", total=total)
        for outcome in outcomes:
            yield outcome
            progress.advance(task)
