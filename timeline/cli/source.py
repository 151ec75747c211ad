"""A file, or standard input for "-", as a document."""

from __future__ import annotations

import sys
import tempfile
from datetime import date
from pathlib import Path

from timeline.model import Document

STANDARD_INPUT = Path("-")


def read_source(path: Path, *, date: date | None, language: str | None) -> Document:
    """Read PATH as a document; raise `DocumentError` where it cannot be."""
    from timeline.documents import read_document

    if path != STANDARD_INPUT:
        return read_document(path, date=date, language=language)
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "standard input.txt"
        copy.write_bytes(sys.stdin.buffer.read())
        return read_document(copy, date=date, language=language)
