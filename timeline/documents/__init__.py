"""Files in, documents out: one reader a format, chosen by suffix; whatever has none is read as plain text.

A new format is a module with a `read(data, name) -> Source` and a row in `READERS`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import date
from pathlib import Path

from timeline.documents import markdown, plain
from timeline.documents.decoding import read_bytes
from timeline.documents.source import Source
from timeline.errors import DocumentError
from timeline.extract.dating import DateGuess, document_date
from timeline.language import detect
from timeline.model import Document

Reader = Callable[[bytes, str], Source]

READERS: dict[str, Reader] = {
    ".txt": plain.read,
    ".text": plain.read,
    ".md": markdown.read,
    ".markdown": markdown.read,
}


def read_document(path: str | Path, date: date | None = None, language: str | None = None) -> Document:
    """Read a file as a document.

    `date` and `language` (ISO 639-1) overrule what the text tells. Raises `DocumentError` when the
    file is missing, a folder, unreadable, empty, too large, or no text.
    """
    path = Path(path)
    return document_from_bytes(read_bytes(path), str(path), date=date, language=language)


def document_from_bytes(data: bytes, path: str, *, date: date | None = None, language: str | None = None) -> Document:
    """A document from a file's bytes; `path` says where they came from ("-": standard input).

    The id is made of the file's name and its bytes, so that a file keeps it wherever it is moved; the
    database keeps the first id when a new version of the same file comes in. It begins with a letter, so that
    no spreadsheet takes it for a number.
    """
    name = Path(path).name
    source = READERS.get(Path(name).suffix.lower(), plain.read)(data, path)
    if not source.text.strip("\ufeff \t\r\n\f\v"):
        raise DocumentError(f"{path} is empty", hint="Nothing was added. Is this the file you meant?")
    spoken = language or source.language or detect(source.text)
    guess = DateGuess(date, "given", "given by a person") if date else _date_of(source, spoken, name)
    digest = hashlib.sha256(data).hexdigest()
    return Document(
        id="d" + hashlib.sha256(f"{name}\0{digest}".encode()).hexdigest()[:10],
        text=source.text,
        title=source.title or plain.title_of(source.text) or name,
        language=spoken,
        date=guess.day,
        date_origin=guess.origin,
        date_reason=guess.reason,
        path=path,
        digest=digest,
        remarks=source.remarks,
    )


def _date_of(source: Source, language: str, name: str) -> DateGuess:
    if source.day:
        return DateGuess(source.day, "stated", source.day_reason)
    return document_date(source.text, language, name)
