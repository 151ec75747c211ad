"""What a person asked in SQL, kept across sessions and shared by the prompt and the browser."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from prompt_toolkit.history import FileHistory

_KEPT = 1_000


def history_path() -> Path:
    """The file that keeps it, in the platform's data folder."""
    from platformdirs import user_data_path

    return user_data_path("timeline", appauthor=False) / "sql-history"


def past(path: Path) -> list[str]:
    """What was asked, the latest first, each once; nothing where nothing was kept."""
    from prompt_toolkit.history import FileHistory

    kept = FileHistory(path).load_history_strings()
    return list(dict.fromkeys(text.strip() for text in kept if text.strip()))[:_KEPT]


def remember(path: Path, text: str) -> None:
    """Keep a query; raise `OSError` where the file cannot be written."""
    writable(path).store_string(text.strip())


def writable(path: Path) -> FileHistory:
    """The file, made where it is not there; raise `OSError` where it cannot be.

    It is readable for its owner alone: a query can tell what somebody looks into.
    """
    from prompt_toolkit.history import FileHistory

    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(mode=0o600)
    return FileHistory(path)
