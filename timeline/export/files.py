"""Files written whole or not at all."""

from __future__ import annotations

import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from timeline.errors import ExportError


@contextmanager
def replacing(path: Path) -> Iterator[TextIO]:
    """Open a stream whose text takes the place of the file `path` when all went well.

    It is written beside the file, brought to the disk, and only then renamed, so that an export that fails, or a
    machine that stops, leaves the old file as it was. UTF-8, newlines as written. A device or pipe is written
    directly. Raise `ExportError` when the place cannot be written.
    """
    try:
        if path.exists() and not path.is_file() and not path.is_dir():
            with path.open("w", encoding="utf-8", newline="") as stream:
                yield stream
            return
        with _beside(path.resolve()) as stream:
            yield stream
    except OSError as error:
        raise ExportError(f"cannot write {path}: {error.strerror or error}", hint=_hint(path)) from error


@contextmanager
def _beside(path: Path) -> Iterator[TextIO]:
    if path.is_dir():
        raise IsADirectoryError(0, "it is a folder")
    mode = stat.S_IMODE(path.stat().st_mode) if path.exists() else None
    if mode is not None and not os.access(path, os.W_OK):  # renaming would not ask
        raise PermissionError(0, "the file is read-only")
    temporary = path.with_name(f".timeline-{secrets.token_hex(4)}.part")
    try:
        with temporary.open("x", encoding="utf-8", newline="") as stream:
            if mode is not None:
                temporary.chmod(mode)
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """Bring the renaming to the disk; systems that cannot open a folder do so by themselves."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _hint(path: Path) -> str:
    if path.is_dir():
        return "Give the name of a file in it."
    if not path.parent.exists():
        return f"Make the folder {path.parent} first, or choose another."
    return "Choose another place, or free this one."
