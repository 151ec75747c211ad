"""What was clicked together, as a command for a script. Pure."""

from __future__ import annotations

import shlex
from pathlib import Path

from timeline.query import Query


def export_command(target: str, query: Query, database: Path) -> str:
    """The command that writes the same file, quoted for a POSIX shell; each term of the filter is one word of it."""
    file = str(Path(target).expanduser())
    named = f"./{file}" if file.startswith("-") else file
    return shlex.join(["timeline", "export", named, *map(str, query.terms), "--db", str(database.absolute())])
