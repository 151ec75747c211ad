"""How a path may go on while it is typed."""

from __future__ import annotations

import os
from pathlib import Path

_MOST = 200


def path_offers(text: str) -> list[str]:
    """The folders, and then the files that can be read, whose path begins with `text`; folders end in a slash.

    What is hidden is offered once its dot is typed, and nothing where a folder cannot be looked into.
    """
    from timeline.documents import READERS  # only who adds needs what reads

    folder, _, begun = text.rpartition("/")
    where = Path(f"{folder}/" if text.startswith("/") or folder else ".").expanduser()
    try:
        with os.scandir(where) as entries:
            fitting = [(entry.name, entry.is_dir()) for entry in entries if _fits(entry.name, begun)]
    except OSError:
        return []
    start = text[: len(text) - len(begun)]
    folders = sorted(f"{start}{name}/" for name, is_folder in fitting if is_folder)
    files = sorted(
        f"{start}{name}" for name, is_folder in fitting if not is_folder and Path(name).suffix.lower() in READERS
    )
    return [*folders, *files][:_MOST]


def _fits(name: str, begun: str) -> bool:
    hidden = name.startswith(".") and not begun.startswith(".")
    return name.startswith(begun) and name.isprintable() and not hidden
