"""CSV → events: our own, as it was or as a person changed it in a spreadsheet, and lists from elsewhere.

Columns are found by name (`columns.py`). Dates may stand as people write them, and actors and themes by any name
that our lists know.
"""

from __future__ import annotations

import csv
import hashlib
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any, TextIO, get_args

from timeline.errors import DateError, ExportError
from timeline.export.incoming.columns import columns_of
from timeline.export.incoming.names import Names, amounts_named, papers_named, split
from timeline.export.incoming.numerals import DateReader, month_first
from timeline.model import Amount, Event, Mention, Review, Status
from timeline.store.flat import SEPARATOR
from timeline.store.imported import Restored, Stub
from timeline.when import When

if TYPE_CHECKING:
    from timeline.export.incoming import Guidance, Opener

_OURS = {"id", "date", "title", "status", "review"}
_NEUTRALISED = re.compile(r"'('*[=+\-@＝＋－＠])")
_DELIMITERS = (",", ";", "\t", "|")
_LONGEST_CELL = 10_000_000  # characters; Python's own limit is less than a long note
_DATES = ("date", "start", "end")

# Fields of an event, by the columns that tell them; a mention stands in several columns.
_TOLD = {"date": "when", "start": "when", "end": "when", "url": "references"}
_EVIDENCE = ("document", "path", "sentence", "date_text", "why", "section")


class _CellError(Exception):
    """What is wrong with the cell of a field."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(message)
        self.field = field


def read(opener: Opener, guidance: Guidance) -> Iterator[Restored]:
    """Read an event a row; raise `ExportError` that names row and column. Rows without any value are skipped."""
    csv.field_size_limit(_LONGEST_CELL)
    encoding = _encoding(opener)
    with io.TextIOWrapper(opener(), encoding, newline="") as text:
        header, rows = _table(text)
        reader = _reader(header, rows, guidance)
    with io.TextIOWrapper(opener(), encoding, newline="") as text:
        header, rows = _table(text)
        for number, row in enumerate(rows, start=2):
            if any(cell.strip() for cell in row):
                yield _restored(reader, row, number, header)


def _encoding(opener: Opener) -> str:
    """UTF-8 where the whole file is, else the Windows-1252 of older spreadsheets."""
    try:
        with io.TextIOWrapper(opener(), "utf-8-sig") as text:
            for _ in text:
                pass
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8-sig"


def _table(text: TextIO) -> tuple[list[str], Iterator[list[str]]]:
    """The first row, which names the columns, and the rows below it."""
    first = next(text, "")
    rows = _parsed(csv.reader(chain([first], text), delimiter=max(_DELIMITERS, key=first.count), strict=True))
    header = next(rows, [])
    if not any(header):
        raise ExportError("there is no row of column names", hint="The first row must name the columns.")
    return header, rows


def _parsed(rows: Any) -> Iterator[list[str]]:
    """The rows as far as they can be told apart; raise `ExportError` where a quotation goes wrong.

    Read less strictly, one quotation mark that is missing would make the rest of the file a single cell.
    """
    try:
        yield from rows
    except csv.Error as error:
        raise ExportError(
            f"line {rows.line_num}: {error}",
            hint="A cell that begins with a quotation mark must end with one; inside it, each is written twice.",
        ) from error


def _reader(header: Sequence[str], rows: Iterable[Sequence[str]], guidance: Guidance) -> _Rows:
    """What reads the rows; in files of others, all of them tell whether the day or the month stands first."""
    ours = set(header) >= _OURS
    columns = columns_of(header, guidance.columns)
    dated = [columns[name] for name in _DATES if name in columns]
    american = not ours and month_first(row[at] for row in rows for at in dated if at < len(row))
    return _Rows(columns, DateReader(guidance.today, month_first=american), guidance, ours=ours)


def _restored(reader: _Rows, row: Sequence[str], number: int, header: Sequence[str]) -> Restored:
    try:
        return reader.restored(row, f"row {number}")
    except _CellError as error:
        column = header[reader.columns[error.field]]
        raise ExportError(
            f"row {number}, column “{column}”: {error}", hint="Correct it there; nothing was imported."
        ) from error


class _Rows:
    """Turns rows into events, by the place of each field."""

    def __init__(self, columns: dict[str, int], dates: DateReader, guidance: Guidance, *, ours: bool) -> None:
        self.columns = columns
        self._names = Names()
        self._dates = dates
        self._guidance = guidance
        self._ours = ours
        self._alike: Counter[str] = Counter()
        told = {_TOLD.get(name, name) for name in columns if name not in _EVIDENCE}
        self._fields = frozenset(told - {"id"})

    def restored(self, row: Sequence[str], place: str) -> Restored:
        cells = {name: self._cell(row[at]) if at < len(row) else "" for name, at in self.columns.items()}
        when = self._when(cells)
        if not cells.get("title"):
            raise _CellError("title", "it is empty")
        mention, documents = _evidence(cells)
        event = Event(
            id=self._identity(cells, when),
            when=when,
            title=cells["title"],
            status=_choice(cells, "status", get_args(Status)) or self._status(when),
            review=_choice(cells, "review", get_args(Review)) or "confirmed",
            actors=self._names.actors(self._values(cells, "actors")),
            themes=self._names.themes(self._values(cells, "themes")),
            references=papers_named(self._values(cells, "references"), cells.get("url", "")),
            amounts=_amounts(self._values(cells, "amounts")),
            tags=tuple(self._values(cells, "tags")),
            note=cells.get("note") or None,
            mentions=mention,
        )
        return Restored(event, documents, self._fields, place)

    def _cell(self, text: str) -> str:
        """The text that a cell stands for: without the apostrophe that keeps our own from running as formulas."""
        return _NEUTRALISED.sub(r"\1", text, count=1) if self._ours and text[:1] == "'" else text.strip()

    def _values(self, cells: dict[str, str], name: str) -> list[str]:
        text = cells.get(name, "")
        return [part for part in text.split(SEPARATOR) if part] if self._ours else split(text)

    def _when(self, cells: dict[str, str]) -> When:
        name = next((name for name in _DATES if cells.get(name)), "")
        if not name:
            raise _CellError(next(name for name in _DATES if name in self.columns), "there is no date")
        try:
            when = self._dates.read(cells[name])
            if name == "start" and cells.get("end"):
                name = "end"
                return When.span(when, self._dates.read(cells[name]))
        except DateError as error:
            raise _CellError(name, str(error)) from error
        return when

    def _status(self, when: When) -> Status:
        """What lies ahead is planned."""
        return "planned" if when.first_day > self._guidance.today.toordinal() else "happened"

    def _identity(self, cells: dict[str, str], when: When) -> str:
        """Its id where the file is ours; else one made of the file's own, or of what the event says."""
        given = cells.get("id", "")
        if given and self._ours:
            return given
        said = f"{self._guidance.name}\0{given}" if given else f"{when.edtf}\0{cells['title']}"
        self._alike[said] += 0 if given else 1
        digest = hashlib.sha256(f"csv\0{said}\0{self._alike[said]}".encode("utf-8", "surrogatepass"))
        return f"e{digest.hexdigest()[:10]}"


def _evidence(cells: dict[str, str]) -> tuple[tuple[Mention, ...], dict[str, Stub]]:
    """The first sentence that told the event, and the document that it stood in; no place in its text."""
    told = {name: cells.get(name, "") for name in _EVIDENCE}
    if not told["sentence"]:
        return (), {}
    source = told["path"] or told["document"]
    document = f"d{hashlib.sha256(source.encode('utf-8', 'surrogatepass')).hexdigest()[:10]}"
    section = told["section"].partition(SEPARATOR)[0]
    mention = Mention(
        document, 0, 0, told["sentence"], 0, 0, told["date_text"], "imported", why=told["why"], section=section
    )
    return (mention,), {document: Stub(told["document"] or source, told["path"])}


def _choice(cells: dict[str, str], name: str, choices: tuple[Any, ...]) -> Any:
    value = cells.get(name, "").casefold()
    if value and value not in choices:
        raise _CellError(name, f"“{cells[name]}” is none of {', '.join(choices)}")
    return value


def _amounts(texts: Sequence[str]) -> tuple[Amount, ...]:
    try:
        return amounts_named(texts)
    except ValueError as error:
        raise _CellError("amounts", str(error)) from error
