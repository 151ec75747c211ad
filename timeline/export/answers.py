"""Answers to SQL → files: CSV for spreadsheets, JSON Lines for programs, JSON as one list, a Markdown table.

Bytes, which none of them knows, become hexadecimal digits.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Sequence
from io import StringIO
from pathlib import Path
from typing import Any, TextIO

from timeline.errors import UsageError
from timeline.export.csv import cell
from timeline.export.files import replacing
from timeline.export.jsonl import json_line
from timeline.plain import one_line

Row = Sequence[Any]


def write_answer(columns: Sequence[str], rows: Sequence[Row], target: Path) -> None:
    """Write rows under the names of their columns to a file, whose suffix is one of `ANSWER_FORMATS`.

    The file is replaced only when all is written. Raise `UsageError` for another suffix, `ExportError` where the file
    cannot be written.
    """
    write = answer_format(target.name)
    with replacing(target) as stream:
        write(columns, rows, stream)


def answer_text(columns: Sequence[str], rows: Sequence[Row], name: str) -> str:
    """The same as text, in the format that the suffix of `name` tells."""
    stream = StringIO(newline="")
    answer_format(name)(columns, rows, stream)
    return stream.getvalue()


def answer_format(name: str) -> Callable[[Sequence[str], Sequence[Row], TextIO], None]:
    """What writes the format that a file's name tells; raise `UsageError` where it tells none."""
    suffix = f".{name.rpartition('.')[2].lower()}"
    if suffix not in ANSWER_FORMATS:
        known = ", ".join(ANSWER_FORMATS)
        raise UsageError(f"{name} does not say by its suffix what to write", hint=f"End it in {known}.")
    return ANSWER_FORMATS[suffix]


def _csv(columns: Sequence[str], rows: Sequence[Row], stream: TextIO) -> None:
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow([cell(name) for name in columns])
    writer.writerows([_cell(value) for value in row] for row in rows)


def _cell(value: Any) -> Any:
    """Numbers stay numbers, a negative one too; texts that a spreadsheet would run are made harmless."""
    value = plain_value(value)
    return cell(value) if isinstance(value, str) else value


def _json_lines(columns: Sequence[str], rows: Sequence[Row], stream: TextIO) -> None:
    stream.writelines(f"{line}\n" for line in _objects(columns, rows))


def _json(columns: Sequence[str], rows: Sequence[Row], stream: TextIO) -> None:
    stream.write(f"[{','.join(f'{chr(10)}  {line}' for line in _objects(columns, rows))}\n]\n")


def _objects(columns: Sequence[str], rows: Sequence[Row]) -> Iterator[str]:
    """An object a row; of columns that share a name, the later ones get a number, since an object has each key once."""
    names = _distinct(columns)
    for row in rows:
        yield json_line(dict(zip(names, map(plain_value, row), strict=True)))


def _distinct(columns: Sequence[str]) -> list[str]:
    names: list[str] = []
    for column in columns:
        name, number = column, 2
        while name in names:
            name, number = f"{column}_{number}", number + 1
        names.append(name)
    return names


def _markdown(columns: Sequence[str], rows: Sequence[Row], stream: TextIO) -> None:
    for line in (columns, ["---"] * len(columns), *rows):
        stream.write(f"| {' | '.join(_markdown_cell(value) for value in line)} |\n")


def _markdown_cell(value: Any) -> str:
    text = "" if value is None else one_line(str(plain_value(value)))
    return text.replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;")


def plain_value(value: Any) -> Any:
    """A value of SQLite as text, number or None."""
    return value.hex() if isinstance(value, bytes) else value


ANSWER_FORMATS: dict[str, Callable[[Sequence[str], Sequence[Row], TextIO], None]] = {
    ".csv": _csv,
    ".json": _json,
    ".jsonl": _json_lines,
    ".md": _markdown,
}
