"""Events → files: `export` writes them in one of `FORMATS`, streaming, to a file or an open stream."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TextIO, TypeVar

from timeline.export.files import replacing
from timeline.export.formats import FORMATS, Coarse, Format, Options, Report, Source, find_format, format_for
from timeline.model import Event
from timeline.query import Query
from timeline.store.documents import documents as stored_documents
from timeline.store.find import events as stored_events
from timeline.store.flat import flat_events
from timeline.store.participants import participants

__all__ = [
    "FORMATS",
    "Coarse",
    "Format",
    "Options",
    "Report",
    "Source",
    "export",
    "export_stored",
    "find_format",
    "format_for",
]

_PLAIN = Options()
_Thing = TypeVar("_Thing")


def export(
    events: Iterable[Event],
    documents: Mapping[str, Source],
    target: Path | TextIO,
    format: str | None = None,
    options: Options = _PLAIN,
) -> Report:
    """Write `events` to `target` and report what was written and what left out.

    `documents` gives the documents that the mentions name, by id. `format` is a name of `FORMATS` or a suffix; left
    out, the suffix of the file decides. Events are taken one by one, so that memory does not grow with their number.
    A file is replaced only when all is written. Raise `UsageError` for an unknown format and `ExportError` when the
    file cannot be written.
    """
    with _target(target, format) as (form, stream):
        return form.write(events, documents, stream, options)


def export_stored(  # noqa: PLR0913 - as `export`, and what a long way from the database needs
    connection: sqlite3.Connection,
    query: Query,
    target: Path | TextIO,
    format: str | None = None,
    options: Options = _PLAIN,
    *,
    today: date | None = None,
    advance: Callable[[int], object] = bool,
) -> Report:
    """Write the stored events of a filter, as `export` does, as fast as the format allows.

    Relative dates in the filter count from `today`; `advance` is told of every few events that have passed.
    """
    with _target(target, format) as (form, stream):
        if form.write_flat:
            chunks = flat_events(connection, query, today=today)
            return form.write_flat(_watched(chunks, advance, len), stream, options)
        sources = {row.id: row for row in stored_documents(connection)}
        options = replace(options, participants=participants(connection))
        found = stored_events(connection, query, today=today)
        return form.write(_watched(found, advance, lambda _: 1), sources, stream, options)


@contextmanager
def _target(target: Path | TextIO, format: str | None) -> Iterator[tuple[Format, TextIO]]:
    if isinstance(target, Path):
        form = find_format(format or format_for(target))
        with replacing(target) as stream:
            yield form, stream
    else:
        yield find_format(format or "jsonl"), target


def _watched(
    things: Iterable[_Thing], advance: Callable[[int], object], size: Callable[[_Thing], int]
) -> Iterator[_Thing]:
    for thing in things:
        yield thing
        advance(size(thing))
