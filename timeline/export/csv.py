"""CSV (RFC 4180, UTF-8): one event a row, in columns that stay as they are.

Cells that a spreadsheet would run as a formula get an apostrophe before them. Several values in one cell stand
with "; " between them. Every cell is one line without control characters, so that line tools can read the file.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple, TextIO

from timeline.export.formats import Options, Report, Source
from timeline.export.jsonl import whole
from timeline.model import Event
from timeline.plain import one_line

_Documents = Mapping[str, Source]
BYTE_ORDER_MARK = "\ufeff"
SEPARATOR = "; "

# What Excel, LibreOffice and Google Sheets take for a formula, in their full-width forms too. Cells that only look
# neutralised already get one more apostrophe, so that taking one off always gives back the text.
_FORMULA = re.compile(r"'*[=+\-@＝＋－＠]")
_SUSPECT = frozenset("'=+-@＝＋－＠")


class Column(NamedTuple):
    """A column: its name in the first row, what it holds (for the documentation), and its value for an event."""

    name: str
    holds: str
    value: Callable[[Event, _Documents], str]


def _first_document(event: Event, documents: _Documents, field: str) -> str:
    document = documents.get(event.mentions[0].document_id) if event.mentions else None
    return str(getattr(document, field)) if document else ""


COLUMNS = (
    Column("id", "the event, the same in every export", lambda e, _: e.id),
    Column("date", "the date as EDTF", lambda e, _: e.when.edtf),
    Column("start", "first possible day, empty where open", lambda e, _: str(e.when.earliest or "")),
    Column("end", "last possible day, empty where open", lambda e, _: str(e.when.latest or "")),
    Column("precision", "day, week, month … interval", lambda e, _: e.when.precision),
    Column("approximate", "true or false", lambda e, _: "true" if e.when.approximate else "false"),
    Column("title", "what happened", lambda e, _: e.title),
    Column("status", "happened, ongoing, planned or hypothetical", lambda e, _: e.status),
    Column("review", "proposed, confirmed or rejected", lambda e, _: e.review),
    Column("actors", "who takes part, by slug", lambda e, _: SEPARATOR.join(e.actors)),
    Column("themes", "subjects, by slug", lambda e, _: SEPARATOR.join(e.themes)),
    Column("references", "papers, by id", lambda e, _: SEPARATOR.join(r.id for r in e.references)),
    Column("url", "address of the first paper", lambda e, _: next((r.url for r in e.references if r.url), "")),
    Column(
        "amounts",
        "sums of money: currency and whole units",
        lambda e, _: SEPARATOR.join(f"{a.currency} {whole(a.value)}" for a in e.amounts),
    ),
    Column("sections", "headings it stands under", lambda e, _: SEPARATOR.join(e.sections)),
    Column("tags", "your own tags", lambda e, _: SEPARATOR.join(e.tags)),
    Column("note", "your own note", lambda e, _: e.note or ""),
    Column("document", "title of the first document that says so", lambda e, d: _first_document(e, d, "title")),
    Column("path", "where that document was read", lambda e, d: _first_document(e, d, "path")),
    Column("sentence", "what it says there", lambda e, _: e.mentions[0].text if e.mentions else ""),
    Column("date_text", "the words that give the date", lambda e, _: e.mentions[0].date_text if e.mentions else ""),
    Column("why", "why these words mean that date", lambda e, _: e.mentions[0].why if e.mentions else ""),
    Column("mentions", "how often it is told", lambda e, _: str(len(e.mentions))),
)  # fmt: skip


def write(events: Iterable[Event], documents: _Documents, stream: TextIO, options: Options) -> Report:
    """Write a row of column names and a row an event; `options.excel` adds the byte-order mark and semicolons."""
    if options.excel:
        stream.write(BYTE_ORDER_MARK)
    rows = csv.writer(stream, delimiter=";" if options.excel else ",", lineterminator="\r\n")
    rows.writerow(column.name for column in COLUMNS)
    values = [column.value for column in COLUMNS]
    written = 0
    for event in events:
        rows.writerow([cell(value(event, documents)) for value in values])
        written += 1
    return Report(written)


def cell(text: str) -> str:
    """`text` as a cell: on one line, and never a formula."""
    line = one_line(text) if text else ""
    return f"'{line}" if line[:1] in _SUSPECT and _FORMULA.match(line) else line
