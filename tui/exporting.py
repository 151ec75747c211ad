"""What a filter shows as a file or as text: what the command `timeline export` writes, byte for byte."""

from __future__ import annotations

import sqlite3
from datetime import date
from io import StringIO
from pathlib import Path
from typing import NamedTuple, TextIO

from timeline.export import Options, Report, export_stored, format_for
from timeline.query import Query, sentence
from timeline.store.labels import every_label


class Exported(NamedTuple):
    """A report, and the text where it was not written to a file."""

    report: Report
    text: str = ""


def to_file(connection: sqlite3.Connection, query: Query, target: Path, *, today: date, language: str) -> Exported:
    """Write a file, whose suffix says how; raise `ExportError` where it cannot be written."""
    return Exported(_export(connection, query, target, format_for(target), today=today, language=language))


def to_text(connection: sqlite3.Connection, query: Query, name: str, *, today: date, language: str) -> Exported:
    """The same as text, in the format that the suffix of `name` tells."""
    stream = StringIO(newline="")
    report = _export(connection, query, stream, format_for(name), today=today, language=language)
    return Exported(report, stream.getvalue())


def _export(  # noqa: PLR0913 - what, where to, in which words
    connection: sqlite3.Connection, query: Query, target: Path | TextIO, form: str, *, today: date, language: str
) -> Report:
    names = every_label(connection, language)
    options = Options(description=sentence(query), language=language, names=names)
    return export_stored(connection, query, target, form, options, today=today)
