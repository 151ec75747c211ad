"""What the browser says where there is nothing to show: what to do next."""

from __future__ import annotations

from pathlib import Path

from textual.content import Content

from tui.plain import plain

_QUIET = "$foreground 60%"


def nothing_yet(path: Path) -> Content:
    """For a database without events."""
    return Content.assemble(
        ("No events yet", "bold"),
        "\n\nTimeline reads documents and finds what happened when.\n"
        "Give it a letter, a report, or a folder of them: press ",
        ("A", "$accent"),
        " here, or\n\n    ",
        ("timeline add letter.txt", "$accent"),
        (f"\n\nThis database is {plain(str(path))}", _QUIET),
    )


def nothing_found() -> Content:
    """For a filter that shows nothing."""
    return Content.assemble(
        ("Nothing matches this filter", "bold"),
        "\n\n",
        ("/", "$accent"),
        " to change it   ",
        ("x", "$accent"),
        " to show everything again",
    )
