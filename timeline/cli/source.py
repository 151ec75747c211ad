"""A file, or standard input for "-", as a document."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from timeline.model import Document

STANDARD_INPUT = "-"


def read_source(path: Path, *, date: date | None, language: str | None) -> Document:
    """Read PATH as a document; raise `DocumentError` where it cannot be."""
    from timeline.documents import document_from_bytes, read_document

    if str(path) == STANDARD_INPUT:
        return document_from_bytes(sys.stdin.buffer.read(), STANDARD_INPUT, date=date, language=language)
    return read_document(path, date=date, language=language)
