"""`timeline diff`: what a document adds to what was known."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from timeline.cli.console import counted, interface_language, say, styled, talk
from timeline.cli.options import (
    TimelineCommand,
    database_option,
    date_option,
    json_option,
    language_option,
    reading,
)
from timeline.cli.table import Column, lines
from timeline.plain import one_line
from timeline.when import When
from timeline.wording import when_text

if TYPE_CHECKING:
    from timeline.store.find import EventRow
    from timeline.store.linking.difference import Finding

EXAMPLES = (
    ("What a letter adds to those before it", "timeline diff DOCUMENT"),
    ("What a file would add, without storing it", "timeline diff letter.txt --json"),
)

HEADINGS = {
    "new": "New",
    "changes": "Told before, and changed",
    "contradicts": "Told before, perhaps, on another day",
    "perhaps": "Told before, perhaps",
    "repeats": "Told before",
}
LAYOUT = (Column("date", "value"), Column("what", weight=3), Column("how", "faint", weight=2), Column("id", "faint"))


@click.command("diff", cls=TimelineCommand, examples=EXAMPLES)
@click.argument("document")
@click.option("--all", "everything", is_flag=True, help="Compare with later documents too.")
@date_option
@language_option
@json_option
@database_option
def command(
    *,
    document: str,
    everything: bool,
    day: date | None,
    language: str | None,
    as_json: bool,
    database: Path | None,
) -> None:
    """Tell what a document adds to what earlier ones told: what is new, repeated, changed or contradicted.

    DOCUMENT is its id, as much of it as no other shares, its title, or a file; --date and --language are for a file
    that is not stored.
    """
    from timeline.intake import compared
    from timeline.store.documents import documents
    from timeline.store.find import rows_of

    def told(connection: sqlite3.Connection, found: Sequence[Finding]) -> None:
        known = rows_of(connection, [uid for one in found for uid in (one.event, one.other) if uid])
        if as_json:
            _print_json(found, known)
        else:
            _print(found, known, {row.id: row.title for row in documents(connection)})

    with reading(database) as connection:
        compared(connection, document, told, everything=everything, date=day, language=language)


def _print_json(found: Sequence[Finding], known: Mapping[str, EventRow]) -> None:
    from timeline.export.jsonl import json_line, named_event

    for finding in found:
        rows = {name: known.get(getattr(finding, name)) for name in ("event", "other")}
        events = {name: row and named_event(row) for name, row in rows.items()}
        say(json_line({**finding._asdict(), **events}))


def _print(found: Sequence[Finding], known: Mapping[str, EventRow], titles: Mapping[str, str]) -> None:
    if not found:
        talk("It tells of no events.")
    for at, (kind, group) in enumerate(groupby(found, key=lambda finding: finding.kind)):
        findings = list(group)
        if at:
            say()
        say(styled(f"{HEADINGS[kind]}: {counted(len(findings), 'event')}", "strong"))
        for line in lines(LAYOUT, [_cells(finding, known, titles) for finding in findings]):
            say(line)


def _cells(finding: Finding, known: Mapping[str, EventRow], titles: Mapping[str, str]) -> list[str]:
    row = known[finding.event]
    when = when_text(When.parse(row.edtf), interface_language(), compact=True)
    return [when, one_line(row.title), one_line(_how(finding, known, titles)), row.id]


def _how(finding: Finding, known: Mapping[str, EventRow], titles: Mapping[str, str]) -> str:
    if finding.field:
        before = f"{_value(finding.field, finding.before)} → " if isinstance(finding.before, str) else "also "
        return f"{finding.field}: {before}{_value(finding.field, finding.after)}"
    if finding.other:
        other = known[finding.other]
        return f"{other.edtf} {other.title} ({finding.why})"
    return ", ".join(titles[document] for document in finding.documents)


def _value(field: str, value: Any) -> str:
    from timeline.store.corrections import value_text

    return value_text(field, value)
