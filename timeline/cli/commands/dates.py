"""`timeline dates`: what a text says about when, without storing anything."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import click

from timeline.cli.console import counted, say, talk
from timeline.cli.options import TimelineCommand, date_option, json_option, language_option
from timeline.cli.table import Column, lines
from timeline.model import DateExpression, Document
from timeline.plain import one_line

EXAMPLES = (
    ("What the dates in a letter mean", "timeline dates letter.txt"),
    ("A sentence, read on a given day", "echo 'We meet next Friday.' | timeline dates - --date 2026-02-23 --json"),
)

LAYOUT = (
    Column("place", "faint", numeric=True),
    Column("text", "strong", weight=2),
    Column("date", "value"),
    Column("why", "faint", weight=1),
)


@click.command("dates", cls=TimelineCommand, examples=EXAMPLES)
@click.argument("path", type=click.Path(path_type=Path, allow_dash=True))
@date_option
@language_option
@json_option
@click.option("--timex3", is_flag=True, help="Print TimeML: the text with TIMEX3 tags in it.")
def command(*, path: Path, day: date | None, language: str | None, as_json: bool, timex3: bool) -> None:
    """Find every date expression in the text of PATH (- reads standard input), with its value and why.

    A place is the line and the character in it; a date is EDTF (ISO 8601-2). Relative dates count
    from --date, else from the date that the text itself states or suggests.
    """
    from timeline.cli.source import read_source
    from timeline.dates import find_dates

    document = read_source(path, date=day, language=language)
    found = find_dates(document.text, reference=document.date, language=document.language)
    if timex3:
        from timeline.export.timeml import timeml

        say(timeml(document, found))
    elif as_json:
        from timeline.export.jsonl import json_line

        for expression in found:
            say(json_line(as_object(expression)))
    else:
        _print_table(document, found)


def as_object(expression: DateExpression) -> dict[str, Any]:
    """A date expression as JSON: its span in code points, its value, and how that came about."""
    when, other = expression.when, expression.alternative
    return {
        "start": expression.start,
        "end": expression.end,
        "text": expression.text,
        "edtf": when.edtf,
        "from": when.earliest and when.earliest.isoformat(),
        "to": when.latest and when.latest.isoformat(),
        "precision": when.precision,
        "approximate": when.approximate,
        "rule": expression.rule,
        "reason": expression.reason,
        "reference": expression.reference and expression.reference.isoformat(),
        "alternative": other and other.edtf,
        "conflict": expression.conflict,
    }


def _print_table(document: Document, found: list[DateExpression]) -> None:
    places = _places(document.text, found)
    rows = [
        [
            place,
            one_line(e.text),
            e.when.edtf,
            one_line(f"{e.reason or e.rule}; {e.conflict}" if e.conflict else e.reason or e.rule),
        ]
        for place, e in zip(places, found, strict=True)
    ]
    for line in lines(LAYOUT, rows, headings=bool(rows)):
        say(line)
    as_of = f"{document.date} ({document.date_origin})" if document.date else "no known date"
    talk(f"{counted(len(found), 'date expression')}, read as of {as_of}.")


def _places(text: str, found: list[DateExpression]) -> list[str]:
    """Line and character of each expression, both counted from 1."""
    places, line, line_start = [], 1, 0
    for expression in found:
        line += text.count("\n", line_start, expression.start)
        line_start = text.rfind("\n", 0, expression.start) + 1
        places.append(f"{line}:{expression.start - line_start + 1}")
    return places
