"""The blocks of a text: headings, paragraphs, list items, table rows and notes, each under its heading.

Word exports put a paragraph on one line, mail and typewritten text wrap it over several. Which of
the two a text does is read off its own line lengths, so that a line break means what its author meant.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Literal, NamedTuple

from timeline.extract.marks import Marks, find_marks, masked, readable

BlockKind = Literal["heading", "paragraph", "item", "row", "note"]


class Block(NamedTuple):
    """A unit of layout: `section` is the heading it stands under, `label` that of a note."""

    kind: BlockKind
    start: int
    end: int
    section: str = ""
    label: str = ""


class _Line(NamedTuple):
    start: int
    end: int
    kind: Literal["text", "item", "row", "heading", "rule", "underline"]
    content: int  # where the text starts after a list or heading marker
    after_blank: bool


MONTH = (
    r"(?:jan(?:uar[iy]?|v)|feb|f[eé]v|m[aä]rz|ma[ar]|mrt|a[pv]r|ma[iy]|mei|ju[iln]|a[ou][uû]?[gt]|sep|o[ck]t|nov"
    r"|d[eé][cz])"
)
_LINES = re.compile(r"[^\n\r\f\v\u2028\u2029]+")
_RULE = re.compile(r"\s*(?:\|?[\s:|]*-[-\s:|]*\|?|[=*_~\s]{3,})\Z")
_UNDERLINE = re.compile(r"\s{0,3}(?:={3,}|-{3,})\s*\Z")
_ROW = re.compile(r"\s*\|.*\||.*\S[ ]*\t\s*\S")
_HEADING = re.compile(r"\s{0,3}#{1,6}\s+(?=\S)")
_ITEM = re.compile(
    rf"\s*(?:[-*+•–—‣◦▪·●○■]|\d{{1,2}}°|\(?(?!\d+\.\s+{MONTH})\d{{1,2}}[.)]|\(?[a-z][.)]|\(?[ivx]{{1,5}}[.)])\s+(?=\S)",
    re.I,
)
# "12 mei 2023 – …", "Maart 2024: …", "1990–1992: …": a line of a chronology. Nothing but a date stands before the dash.
_ONE_DATE = (
    rf"(?:\d{{1,2}}(?:\.|st|nd|rd|th|er)?[ ]+{MONTH}\w*\.?(?:[ ]+\d{{4}})?|{MONTH}\w*\.?[ ]+\d{{1,2}}(?:,?[ ]+\d{{4}})?"
    rf"|{MONTH}\w*\.?[ ]+\d{{4}}|\d{{1,4}}[./-]\d{{1,2}}[./-]\d{{1,4}}|(?:1\d|20)\d\d(?:-\d\d)?)"
)
_DATED = re.compile(
    rf"\s*(?:[^\W\d]+[.,]?[ ]+)?{_ONE_DATE}(?:[ ]*[-–/][ ]*{_ONE_DATE}|[ ]+[a-z]+[ ]+{_ONE_DATE})?"
    r"(?:\s*[–—:]|\s+-)\s+\S",
    re.I,
)
# "02-03-2025 02:40  …": a line of a log, its date in digits with a time or a column's gap behind it.
_LOGGED = re.compile(
    r"\s*(?:\d{4}-\d\d-\d\d|\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?)"
    r"(?:(?:T|[ ]+)\d{1,2}[:.]\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?[ ]+|[ ]{2,})\S"
)
_KEYED = re.compile(r"\w[\w .-]{1,25}:\s+\S")
_STOP = re.compile(r"[.!?…:;][\"'”“’»)\]]*\Z")
_WRAPPED = range(30, 121)  # the widths that people wrap at
_HEADING_AT_MOST = 100


def find_blocks(text: str, marks: Marks | None = None) -> list[Block]:
    """The blocks of a text in order, each with its heading; whitespace and list markers stay outside."""
    marks = find_marks(text) if marks is None else marks
    view = masked(text, marks)
    lines = _find_lines(view)
    blocks = _with_headings(view, _grouped(view, lines))
    blocks += (Block("note", *note.body, label=note.label) for notes in marks.notes.values() for note in notes)
    return _under_sections(text, marks, sorted(blocks, key=lambda block: block.start))


def _find_lines(view: str) -> list[_Line]:
    lines: list[_Line] = []
    end_before = 0
    for found in _LINES.finditer(view):
        content = found[0]
        if content.isspace():
            continue
        gap = view[end_before : found.start()]
        blank = not lines or gap.count("\n") + gap.count("\r\n") * -1 + gap.count("\r") > 1
        end_before = found.end()
        start = found.start() + len(content) - len(content.lstrip())
        lines.append(_line(view, start, found.start() + len(content.rstrip()), content, blank))
    return lines


def _line(view: str, start: int, end: int, content: str, blank: bool) -> _Line:
    if _RULE.match(content):
        return _Line(start, end, "underline" if _UNDERLINE.match(content) and not blank else "rule", start, blank)
    if marker := _HEADING.match(content):
        return _Line(start, end, "heading", end - len(content.rstrip()) + marker.end(), blank)
    if ("|" in content or "\t" in content) and _ROW.match(content):
        return _Line(start, end, "row", start, blank)
    if marker := _ITEM.match(content):
        return _Line(start, end, "item", end - len(content.rstrip()) + marker.end(), blank)
    if _DATED.match(content) or _LOGGED.match(content):
        return _Line(start, end, "item", start, blank)
    return _Line(start, end, "text", start, blank)


def _grouped(view: str, lines: list[_Line]) -> list[Block]:
    """Lines joined into blocks where the break between them is only that of the page."""
    width = _page_width(view, lines)
    blocks: list[Block] = []
    last: _Line | None = None
    for line in lines:
        if line.kind == "underline" and last and last.kind == "text" and blocks[-1].start == last.start:
            blocks[-1] = blocks[-1]._replace(kind="heading")
        elif line.kind in ("rule", "underline"):
            pass
        elif last and _continues(view, last, line, width):
            blocks[-1] = blocks[-1]._replace(end=line.end)
        else:
            blocks.append(Block(_BLOCK_OF[line.kind], line.content, line.end))
        last = line
    return blocks


_BLOCK_OF: dict[str, BlockKind] = {"text": "paragraph", "item": "item", "row": "row", "heading": "heading"}


def _page_width(view: str, lines: list[_Line]) -> int:
    """The width that lines were wrapped at, 0 where they were not.

    Wrapped text breaks in mid-sentence: many lines then go on in lower case. Nearly all of its lines are
    short; the few that are not (a long address) are left out of account.
    """
    breaks = [
        (last, line)
        for last, line in pairwise(lines)
        if not line.after_blank and last.kind in ("text", "item") and line.kind == "text"
    ]
    lengths = sorted(last.end - last.start for last, _ in breaks)
    if not lengths:
        return 0
    width = lengths[min(len(lengths) * 95 // 100, len(lengths) - 1)]
    going_on = sum(view[line.start].islower() for _, line in breaks)
    return width if width in _WRAPPED and going_on * 4 >= len(breaks) else 0


def _continues(view: str, last: _Line, line: _Line, width: int) -> bool:
    """Whether a line goes on where the last one stopped: its first word would not have fitted there."""
    if line.after_blank or line.kind != "text" or last.kind not in ("text", "item"):
        return False
    if view[line.start].islower() and (last.kind == "item" or last.end - last.start > _WRAPPED[0]):
        return True
    first_word = view[line.start : line.end].split(None, 1)[0]
    return bool(width) and last.end - last.start + 1 + len(first_word) > width


def _with_headings(view: str, blocks: list[Block]) -> list[Block]:
    """Mark the short lines that stand before prose as headings, from the end on: a title may precede a heading."""
    found: list[Block] = []
    for block in reversed(blocks):
        following = found[-1] if found else None
        if block.kind == "paragraph" and following and _heads(view, block, following):
            block = block._replace(kind="heading")  # noqa: PLW2901 - the same block, known better
        found.append(block)
    return found[::-1]


def _heads(view: str, block: Block, following: Block) -> bool:
    words = view[block.start : block.end]
    if len(words) > _HEADING_AT_MOST or "\n" in words or _STOP.search(words) or words[-1] == "," or _KEYED.match(words):
        return False
    if not (words[0].isupper() or words[0].isdigit() or words[0] in "\"'“‘«"):
        return False
    below = view[following.start : following.end]
    if following.kind == "paragraph":
        return bool(_STOP.search(below)) and len(below) > len(words)
    apart = view.count("\n", block.end, following.start) > 1
    return following.kind in ("item", "row") or (following.kind == "heading" and apart)


def _under_sections(text: str, marks: Marks, blocks: list[Block]) -> list[Block]:
    section = ""
    placed: list[Block] = []
    for block in blocks:
        if block.kind == "heading":
            section = readable(text, block.start, block.end, marks).text
        placed.append(block._replace(section=section))
    return placed
