"""What the browser says where there is nothing to show: what to do next."""

from __future__ import annotations

from pathlib import Path

from textual.content import Content

from tui.plain import plain

_QUIET = "$foreground 60%"


def nothing_yet(path: Path, *, add: str) -> Content:
    """For a database without events; `add` is the key that adds documents."""
    return Content.assemble(
        ("No events yet", "bold"),
        "\n\nTimeline reads documents and finds what happened when.\n"
        "Give it a letter, a report, or a folder of them: press ",
        (add, "$accent"),
        " here, or\n\n    ",
        ("timeline add letter.txt", "$accent"),
        (f"\n\nThis database is {plain(str(path))}", _QUIET),
    )


def nothing_found(*, edit: str, clear: str) -> Content:
    """For a filter that shows nothing, with the keys that change it and show everything."""
    return Content.assemble(
        ("Nothing matches this filter", "bold"),
        "\n\n",
        (edit, "$accent"),
        " to change it   ",
        (clear, "$accent"),
        " to show everything again",
    )
