"""CSV (RFC 4180, UTF-8): one event a row, in columns that stay as they are.

Cells that a spreadsheet would run as a formula get an apostrophe before them. Several values in one cell stand
with "; " between them. Every cell is one line without control characters, so that line tools can read the file.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain
from typing import Any, NamedTuple, TextIO

from timeline.export.formats import Options, Report, Source
from timeline.export.jsonl import whole
from timeline.model import Event
from timeline.plain import one_line
from timeline.store.flat import SEPARATOR, FlatEvent

_Documents = Mapping[str, Source]
BYTE_ORDER_MARK = "\ufeff"
_LINE_END = "\r\n"

# What Excel, LibreOffice and Google Sheets take for a formula, in their full-width forms too. Cells that only look
# neutralised already get one more apostrophe, so that taking one off always gives back the text.
_FORMULA = re.compile(r"'*[=+\-@＝＋－＠]")
_SUSPECT = frozenset("'=+-@＝＋－＠")

# Rows from the database are looked through together. The bar stands between their cells; one inside a text at most
# makes us look closer.
_BAR = "¦"
_SUSPECT_CELL = re.compile(f"{_BAR}[ {re.escape(''.join(sorted(_SUSPECT)))}]")
_LOOKED_THROUGH = 20  # rows: one that must be changed makes the others slower too


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
    rows = _begun(stream, options)
    values = [column.value for column in COLUMNS]
    written = 0
    for event in events:
        rows.writerow([cell(value(event, documents)) for value in values])
        written += 1
    return Report(written)


def write_flat(chunks: Iterable[Sequence[FlatEvent]], stream: TextIO, options: Options) -> Report:
    """Write rows whose texts stand in the order of `COLUMNS` already, as the database gives them: the same file."""
    rows = _begun(stream, options)
    delimiter = _delimiter(options)
    written = 0
    for chunk in chunks:
        for first in range(0, len(chunk), _LOOKED_THROUGH):
            some = chunk[first : first + _LOOKED_THROUGH]
            if _plain(some):
                stream.write(_lines(some, delimiter))
            else:
                rows.writerows([cell(text) for text in row] for row in some)
        written += len(chunk)
    return Report(written)


def _begun(stream: TextIO, options: Options) -> Any:
    if options.excel:
        stream.write(BYTE_ORDER_MARK)
    rows = csv.writer(stream, delimiter=_delimiter(options), lineterminator=_LINE_END)
    rows.writerow(column.name for column in COLUMNS)
    return rows


def _delimiter(options: Options) -> str:
    return ";" if options.excel else ","


def _plain(rows: Sequence[FlatEvent]) -> bool:
    """Whether no cell of some rows holds a quote or what `cell` would change; told from all of their text at once."""
    text = f"{_BAR}{_BAR.join(chain.from_iterable(rows))}{_BAR}"
    return (
        text.isprintable()
        and '"' not in text
        and "  " not in text
        and f" {_BAR}" not in text
        and not _SUSPECT_CELL.search(text)
    )


def _lines(rows: Sequence[FlatEvent], delimiter: str) -> str:
    """What `csv.writer` makes of plain rows, in a quarter of its time."""
    lines = [delimiter.join([f'"{text}"' if delimiter in text else text for text in row]) for row in rows]
    return _LINE_END.join([*lines, ""])


def cell(text: str) -> str:
    """`text` as a cell: on one line, and never a formula."""
    line = one_line(text) if text else ""
    return f"'{line}" if line[:1] in _SUSPECT and _FORMULA.match(line) else line
