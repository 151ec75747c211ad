"""Speaking to people and programs: data on standard output, talk on standard error.

Colour and animation appear only on a terminal that wants them (NO_COLOR and TERM=dumb do not).
"""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper
from typing import TextIO

from timeline.errors import FilterError, SqlError, TimelineError

# A style's name, as what it means, and its number in ANSI's "select graphic rendition".
_STYLES = {"strong": "1", "faint": "2", "underlined": "4", "value": "36", "failure": "31"}

_WIDTH_ELSEWHERE = 100


def prepare_streams() -> None:
    """Never fail over a character that the terminal's encoding lacks: show its code instead."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def say(text: str = "") -> None:
    """Data, or what was asked for, to standard output."""
    sys.stdout.write(text + "\n")


def talk(text: str = "") -> None:
    """What is going on, to standard error."""
    sys.stderr.write(text + "\n")
    sys.stderr.flush()


def complain(error: TimelineError) -> None:
    """What is wrong and where, then what to do about it."""
    from timeline.display import columns, in_place

    talk(styled("timeline: ", "failure", stream=sys.stderr) + _lines(error.message))
    if isinstance(error, FilterError | SqlError) and error.text:
        start = error.text.rfind("\n", 0, error.position) + 1
        shown = in_place(error.text[start:].partition("\n")[0])
        talk(f"  {shown}\n  {' ' * columns(shown[: error.position - start])}^")
    if error.hint:
        talk(_lines(error.hint))


def styled(text: str, *styles: str, stream: TextIO | None = None) -> str:
    """The text in styles of the table above, where the stream (standard output) shows any."""
    if not styles or not colourful(stream or sys.stdout):
        return text
    return f"\x1b[{';'.join(_STYLES[style] for style in styles)}m{text}\x1b[0m"


def colourful(stream: TextIO) -> bool:
    """Whether a stream is a terminal whose owner wants colour."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def animated() -> bool:
    """Whether progress may be drawn on standard error."""
    return colourful(sys.stderr)


def terminal_width() -> int | None:
    """Columns of the terminal that standard output is, None when it is none."""
    if not sys.stdout.isatty():
        return None
    from shutil import get_terminal_size  # loads every compressor there is, which a pipe need not pay for

    return get_terminal_size((_WIDTH_ELSEWHERE, 24)).columns


def counted(number: int, noun: str) -> str:
    """A number with its noun: "1 event", "48 events"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def interface_language() -> str:
    """The language of dates in words: TIMELINE_LANGUAGE, else the locale's, else English."""
    from timeline.wording import LANGUAGES

    for name in ("TIMELINE_LANGUAGE", "LC_ALL", "LC_TIME", "LANG"):
        value = os.environ.get(name, "")
        if value:
            return value[:2].lower() if value[:2].lower() in LANGUAGES else "en"
    return "en"


def _lines(text: str) -> str:
    from timeline.plain import one_line

    return "\n".join(map(one_line, text.split("\n")))
