"""What to say of a text that went to the clipboard, which terminals take on trust and without an answer. Pure."""

from __future__ import annotations

_TAKEN_BY_MOST = 74_000  # bytes: as base64 about 100,000 characters, where xterm and tmux stop


def copied(what: str, text: str) -> str:
    """A sentence on `text`, called `what`, having been copied."""
    said = f"{what} copied."
    if len(text.encode(errors="replace")) > _TAKEN_BY_MOST:
        said += " Many terminals do not take that much at once: if it is not there, write a file instead."
    return said
