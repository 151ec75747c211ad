"""A long text cut into lines of a width, as offsets, so that places in it can be found again. Pure."""

from __future__ import annotations

import re

from rich.cells import cell_len, chop_cells

from tui.plain import Span, plain_lines

_LINE = re.compile(r"[^\n]*\n?")
_WORD = re.compile(r"\s*\S+")
# Latin letters and the punctuation of running text: one cell each, whatever stands beside them.
_NARROW = re.compile(r"[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u20ac]*")


def wrapped(text: str, width: int) -> list[Span]:
    """Where each line starts and ends (its newline left out), broken at spaces, within words where it must be."""
    lines: list[Span] = []
    for found in _LINE.finditer(text):
        if found[0]:
            lines += _paragraph(text, found.start(), found.start() + len(found[0].rstrip("\r\n")), max(width, 1))
    return lines


def _paragraph(text: str, start: int, end: int, width: int) -> list[Span]:
    if _NARROW.fullmatch(text, start, end):
        return _narrow(text, start, end, width)
    if cell_len(text[start:end]) <= width:
        return [(start, end)]
    lines: list[Span] = []
    line, used = start, 0
    for found in _WORD.finditer(text, start, end):
        word = cell_len(plain_lines(found[0]))
        if used + word > width and used:
            lines.append((line, found.start()))
            line = found.start() + len(found[0]) - len(found[0].lstrip())
            word, used = cell_len(plain_lines(text[line : found.end()])), 0
        if word > width:
            *full, line = _pieces(text, line, found.end(), width)
            lines += zip(full, [*full[1:], line], strict=True)
            word = cell_len(text[line : found.end()])
        used += word
    lines.append((line, end))
    return lines


def _narrow(text: str, start: int, end: int, width: int) -> list[Span]:
    """The lines of a paragraph whose characters take a cell each: found by counting, hundreds of times as fast."""
    lines: list[Span] = []
    while end - start > width:
        space = text.rfind(" ", start, start + width + 1)
        if space < 0 or not text[start:space].strip():
            lines.append((start, start + width))
            start += width
        else:
            lines.append((start, space))
            start = space + 1
    return [*lines, (start, end)]


def _pieces(text: str, start: int, end: int, width: int) -> list[int]:
    """Where each piece of an overlong word begins."""
    starts = [start]
    for piece in chop_cells(text[start:end], max(width, 2))[:-1]:
        starts.append(starts[-1] + len(piece))
    return starts
