"""A long text cut into lines of a width, as offsets, so that places in it can be found again. Pure."""

from __future__ import annotations

import re

from rich.cells import cell_len, chop_cells

from tui.plain import Span, plain_lines

_LINE = re.compile(r"[^\n]*\n?")
_WORD = re.compile(r"\s*\S+")


def wrapped(text: str, width: int) -> list[Span]:
    """Where each line starts and ends (its newline left out), broken at spaces, within words where it must be."""
    lines: list[Span] = []
    for found in _LINE.finditer(text):
        if found[0]:
            lines += _paragraph(text, found.start(), found.start() + len(found[0].rstrip("\r\n")), max(width, 1))
    return lines


def _paragraph(text: str, start: int, end: int, width: int) -> list[Span]:
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


def _pieces(text: str, start: int, end: int, width: int) -> list[int]:
    """Where each piece of an overlong word begins."""
    starts = [start]
    for piece in chop_cells(text[start:end], max(width, 2))[:-1]:
        starts.append(starts[-1] + len(piece))
    return starts
