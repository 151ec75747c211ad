"""Files → events: what `timeline.export` wrote comes back, and lists and calendars of other programs come in."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import BinaryIO, Protocol

from timeline.errors import ExportError, UsageError
from timeline.export.formats import FORMATS, find_format, format_for
from timeline.store.imported import Restored

Opener = Callable[[], BinaryIO]
READABLE = ("jsonl", "csv", "ical")


@dataclass(frozen=True, slots=True)
class Guidance:
    """What a reader cannot see in the file: the day it is, and which column holds what (field: name of the column).

    `name` tells the files of other programs apart, where their events have numbers that others have too.
    """

    today: date
    columns: Mapping[str, str] = field(default_factory=dict)
    name: str = ""


class Reader(Protocol):
    """Reads events from bytes, as far as possible one after another."""

    def __call__(self, opener: Opener, guidance: Guidance) -> Iterator[Restored]: ...


def read_events(source: Path | bytes, guidance: Guidance, format: str | None = None) -> Iterator[Restored]:
    """The events of a file (or of what standard input gave), in the format that its suffix or `format` names.

    Raise `ExportError` that names the place of what cannot be read, `UsageError` for a format that is only written.
    """
    name = find_format(format).name if format else format_for(source if isinstance(source, Path) else "-.jsonl")
    if name not in READABLE:
        readable = ", ".join(FORMATS[known].suffixes[0] for known in READABLE)
        raise UsageError(f"{FORMATS[name].title} cannot be read back", hint=f"These can: {readable}.")
    if guidance.columns and name != "csv":
        raise UsageError("columns are of tables; this file is none", hint="Leave --map out, or give --format csv.")
    reader: Reader = import_module(f"timeline.export.incoming.{name}").read
    try:
        yield from reader(partial(_opened, source), guidance)
    except UnicodeDecodeError as error:
        raise ExportError(f"{_named(source)} is not in UTF-8", hint="Save it as UTF-8 and try again.") from error
    except OSError as error:
        raise ExportError(
            f"cannot read {_named(source)}: {error.strerror or error}", hint="Check the name and the folder."
        ) from error


def _opened(source: Path | bytes) -> BinaryIO:
    return io.BytesIO(source) if isinstance(source, bytes) else source.open("rb")


def _named(source: Path | bytes) -> str:
    return "what came in" if isinstance(source, bytes) else str(source)


__all__ = ["READABLE", "Guidance", "Opener", "read_events"]
