"""Text for matching: every run of white space one blank, typographic look-alikes made plain, and the way back.

A name may be broken over two lines or held together by a no-break space; it is the same name. A blank
line stays a line break, and so does the end of a line too short to have been wrapped, so that nothing
matches across paragraphs or out of a heading.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

_PLAIN = (("\u00a0", " "), ("\u202f", " "), ("\t", " "), ("\r", " "), ("\u2011", "-"), ("’", "'"), ("\u2018", "'"))
_SHORTEST_WRAPPED = 40  # code points: nobody wraps text at less
_RUN = re.compile(r"\n[ \n]*| [ \n]+")  # half the time of "[ \n]{2,}|\n"


class Flat(NamedTuple):
    """A text made plain. `cuts` holds the offsets here behind which characters were dropped, `dropped` how many."""

    text: str
    cuts: tuple[int, ...]
    dropped: tuple[int, ...]

    def source(self, offset: int) -> int:
        """The offset in the source of an offset here."""
        if not self.cuts:
            return offset
        place = bisect_right(self.cuts, offset) - 1
        return offset + (self.dropped[place] if place >= 0 else 0)


def flatten(text: str) -> Flat:
    """Make `text` plain; without runs of white space the offsets stay as they are."""
    for odd, plain in _PLAIN:
        if odd in text:
            text = text.replace(odd, plain)
    if "  " not in text and "\n" not in text:
        return Flat(text, (), ())
    parts: list[str] = []
    cuts: list[int] = []
    dropped: list[int] = []
    done = size = lost = line = 0
    for run in _RUN.finditer(text):
        breaks = run[0].count("\n")
        blank = "\n" if breaks > 1 or (breaks and run.start() - line < _SHORTEST_WRAPPED) else " "
        line = run.end() if breaks else line
        parts += (text[done : run.start()], blank)
        size += run.start() - done + 1
        done = run.end()
        if len(run[0]) > 1:
            lost += len(run[0]) - 1
            cuts.append(size)
            dropped.append(lost)
    parts.append(text[done:])
    return Flat("".join(parts), tuple(cuts), tuple(dropped))
