"""Events → files: `export` writes them in one of `FORMATS`, streaming, to a file or an open stream."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TextIO

from timeline.export.files import replacing
from timeline.export.formats import FORMATS, Coarse, Format, Options, Report, Source, find_format, format_for
from timeline.model import Event

__all__ = ["FORMATS", "Coarse", "Format", "Options", "Report", "Source", "export", "find_format", "format_for"]

_PLAIN = Options()


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
    if isinstance(target, Path):
        form = find_format(format or format_for(target))
        with replacing(target) as stream:
            return form.write(events, documents, stream, options)
    form = find_format(format or "jsonl")
    return form.write(events, documents, target, options)
