"""The bytes of a file and the text in them, with a plain word for everything that can be wrong.

Encodings in order: what a byte order mark says, UTF-8, and Windows-1252, which older office programs
wrote without saying so. Nothing else is guessed: a wrong guess would falsify the text.
"""

from __future__ import annotations

from pathlib import Path

from timeline.errors import DocumentError

MAX_BYTES = 50_000_000  # some 20,000 pages; a larger file is rarely a document

# How files of other kinds begin.
_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a zip archive or office document (DOCX, ODT, XLSX)"),
    (b"\xd0\xcf\x11\xe0", "an old office document (DOC, XLS)"),
    (b"{\\rtf", "a rich text file (RTF)"),
    (b"SQLite format 3\x00", "a database"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x7fELF", "a program"),
    (b"\x1f\x8b", "a compressed file"),
)
_MARKED: tuple[tuple[bytes, str], ...] = (
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_AS_TEXT = "Save it as plain text (UTF-8) or Markdown and add that file."


def read_bytes(path: Path) -> bytes:
    """The bytes of a file; `DocumentError` says why when there are none to be had."""
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise DocumentError(
                f"{path} is a folder, not a document", hint="Name a file in it, or add the whole folder."
            )
        if size > MAX_BYTES:
            raise DocumentError(
                f"{path} is {size / 1e6:.0f} MB; a document may be {MAX_BYTES // 1_000_000} MB at most",
                hint="Split it into parts and add those.",
            )
        return path.read_bytes()
    except FileNotFoundError as error:
        raise DocumentError(f"{path} does not exist", hint="Check the name and the folder.") from error
    except PermissionError as error:
        raise DocumentError(
            f"{path} may not be read by you", hint="Ask its owner for permission to read it."
        ) from error
    except OSError as error:
        raise DocumentError(
            f"{path} cannot be read: {error.strerror or error}", hint="Copy it elsewhere and try again."
        ) from error


def decode(data: bytes, path: str) -> tuple[str, tuple[str, ...]]:
    """The text of a file and remarks on how it was read. No newline is translated and a byte order mark stays in."""
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            raise DocumentError(f"{path} is {kind}, not text", hint=_AS_TEXT)
    encoding = next((name for mark, name in _MARKED if data.startswith(mark)), None)
    if encoding is None and b"\x00" in data:
        raise DocumentError(f"{path} is binary, not text (a zero byte at {data.index(0)})", hint=_AS_TEXT)
    try:
        return data.decode(encoding or "utf-8"), ()
    except UnicodeDecodeError as error:
        if encoding:
            raise DocumentError(
                f"{path} is damaged: its {encoding} breaks off at byte {error.start}", hint=_AS_TEXT
            ) from error
        return _windows_1252(data, path, error.start)


def _windows_1252(data: bytes, path: str, at: int) -> tuple[str, tuple[str, ...]]:
    controls = sum(byte < 32 and byte not in b"\t\n\f\r\v" for byte in data[:4096])
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError as error:
        raise _undecodable(path, error.start) from error
    if controls:
        raise _undecodable(path, at)
    return text, (f"not UTF-8 at byte {at}: read as Windows-1252",)


def _undecodable(path: str, at: int) -> DocumentError:
    return DocumentError(f"{path} is neither UTF-8 nor Windows-1252 text (byte {at})", hint=_AS_TEXT)
