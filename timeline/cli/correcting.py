"""What the commands that change events share: which events are meant, the question before, and what is said after."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from timeline.cli.console import counted, say, talk
from timeline.cli.options import asked, reading
from timeline.errors import NotFoundError, UsageError
from timeline.plain import one_line

if TYPE_CHECKING:
    import sqlite3

    from timeline.store.corrections import Step

events_argument = click.argument("words", metavar="EVENT…|FILTER", nargs=-1)
yes_option = click.option("--yes", is_flag=True, help="Do not ask before what a filter shows is changed.")
step_option = click.option("--json", "as_json", is_flag=True, help="Print the step that was made as JSON.")


@contextmanager
def correcting(database: Path | None) -> Iterator[sqlite3.Connection]:
    """The database of a command that changes events; the index of a large one follows where many did."""
    from timeline.store import index

    with reading(database) as connection:
        yield connection
        index.refresh(connection)


def correct_all(
    database: Path | None,
    words: Sequence[str],
    change: Callable[[sqlite3.Connection, Sequence[str]], Step | None],
    verb: str,
    *,
    yes: bool,
    as_json: bool,
) -> None:
    """Change the events that `words` mean in one step; what a filter shows is asked about first on a terminal."""
    with correcting(database) as connection:
        ids, filtered = _ids(connection, words)
        if filtered and not yes and sys.stdin.isatty():
            click.confirm(f"{verb} {counted(len(ids), 'event')}?", abort=True, err=True)
        tell(change(connection, ids), as_json=as_json)


def event_ids(connection: sqlite3.Connection, names: Sequence[str]) -> list[str]:
    """The whole ids of events that are named by theirs, or as much of it as no other event shares."""
    from timeline.store.find import event_id

    if not names:
        raise UsageError("which events?", hint="Name them by their ids, or give a filter: review:proposed actor:eu")
    return [event_id(connection, name) for name in names]


def tell(step: Step | None, *, as_json: bool = False, done: str = "Done") -> None:
    """What was done, and what of it could not be."""
    if step is None:
        talk("Nothing changed: that is what it says already.")
        return
    if as_json:
        from timeline.export.jsonl import json_line

        say(json_line(step_json(step)))
    talk(f"{done}: {one_line(step.what)}.")
    if step.gone:
        talk(f"{counted(len(step.gone), 'event')} went with its document and stays gone: {', '.join(step.gone)}")


def tell_made(connection: sqlite3.Connection, event_id: str, *, as_json: bool) -> None:
    """The id of an event that was made just now, for people and programs to go on with; or the step that made it."""
    from timeline.store.corrections import history

    (step,) = history(connection, limit=1)
    tell(step, as_json=as_json)
    if not as_json:
        say(event_id)


def step_json(step: Step) -> dict[str, Any]:
    """A step as JSON prints it."""
    values = step._asdict()
    values["changes"] = [change._asdict() for change in step.changes]
    return values


def _ids(connection: sqlite3.Connection, words: Sequence[str]) -> tuple[list[str], bool]:
    """The events that words mean, and whether they are a filter: some have a key or leave out, and not all name events.

    Words without a key are never searched for: a mistyped id must not change what happens to hold it.
    """
    if not any(":" in word or word.startswith("-") for word in words):
        return event_ids(connection, words), False
    try:
        return event_ids(connection, words), False
    except NotFoundError:
        return _by_filter(connection, words), True


def _by_filter(connection: sqlite3.Connection, words: Sequence[str]) -> list[str]:
    from timeline.query import sentence
    from timeline.store.find import check, rows

    query = asked(words)
    check(connection, query)
    found = [row.id for row in rows(connection, query, today=date.today())]
    if not found:
        raise UsageError(f"there are no {sentence(query)}", hint="`timeline list FILTER` shows what a filter means.")
    return found
