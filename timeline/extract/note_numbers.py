"""Notes that are known by a number alone: in brackets, raised, or glued to a word that lost its superscript."""

from __future__ import annotations

import re

from timeline.extract.spans import Anchor, Found, Note, Span

_NOTE_END = re.compile(r"\n(?=[ \t]*(?:\n|\[\^?\w{1,40}\]|[\d⁰¹²³⁴-⁹]{1,3}[ \t]|\Z))|\Z")


def opens_line(text: str, offset: int) -> bool:
    """Whether nothing but space stands before an offset on its line."""
    before = text[max(0, offset - 4) : offset].rpartition("\n")
    return not before[2].strip() and (bool(before[1]) or offset <= 3)


def line_note(text: str, start: int, body: int, label: str) -> Note:
    """A note that stands on lines of its own, up to a blank line or the next note."""
    found = _NOTE_END.search(text, body)
    end = found.start() if found else len(text)
    return Note(start, end, label, Span(body, end))


def read_numbered(text: str, found: Found) -> None:
    """Read `[1]` as an anchor where a line opens with `[1]` and text: elsewhere it may be anything."""
    openers = {span for span in found.numbered if opens_line(text, span.start)}
    labels = {text[span.start : span.end] for span in openers}
    for span in found.numbered:
        label = text[span.start : span.end]
        if span in openers:
            found.notes.append(line_note(text, span.start, span.end, label))
        elif label in labels:
            found.anchors.append(Anchor(span.start, span.end, label))


# Raised figures behind a word or a stop: "beschlossen.³". Behind a unit they are its power: "51 m³".
_RAISED = re.compile(
    r"(?:(?<=[^\W\d_]{3})|(?<=[.,;:!?)”’\"»]))[⁰¹²³⁴-⁹]{1,3}|(?m:^[ \t]*)(?P<opens>[⁰¹²³⁴-⁹]{1,3})[ \t]+(?=\S)"
)
_FIGURES = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_LOWERED = str.maketrans(_FIGURES, "0123456789")


def read_raised(text: str, found: Found) -> None:
    """Read raised figures as anchors, and as the notes that open a line with one."""
    if not any(figure in text for figure in _FIGURES):  # most texts hold none, and this is quick
        return
    for raised in _RAISED.finditer(text):
        label = raised[0].strip().translate(_LOWERED)
        if raised["opens"]:
            found.notes.append(line_note(text, raised.start(), raised.end(), label))
        else:
            found.anchors.append(Anchor(raised.start(), raised.end(), label))


# A note's number that lost its superscript ("aangenomen.3", "eind 20244"), and the line of the note ("3 Zie …").
_GLUED = re.compile(r"(?:(?<=[^\W\d_][.,;:!?)”’\"»])|(?<=[^\W\d_]{3})|(?<=\b(?:19|20)\d\d))(\d{1,3})(?=[\s.,;:)]|\Z)")
_NOTE_LINE = re.compile(r"^[ \t]*(\d{1,3})[ \t]+(?=[^\W\d_]|[\"“‘(])", re.M)


def read_glued(text: str, found: Found) -> None:
    """Read glued numbers as anchors where lines numbered from one on, below them, are their notes."""
    lines = list(_NOTE_LINE.finditer(text))
    if not any(line[1] == "1" for line in lines):
        return
    candidates: dict[str, list[Span]] = {}
    for glued in _GLUED.finditer(text):
        candidates.setdefault(glued[1], []).append(Span(*glued.span()))
    number, at = 1, 0
    for line in lines:
        if line[1] != str(number):
            continue
        anchor = next((c for c in candidates.get(line[1], []) if at <= c.start < line.start()), None)
        if anchor is None:
            return
        found.anchors.append(Anchor(anchor.start, anchor.end, line[1]))
        found.notes.append(line_note(text, line.start(), line.end(), line[1]))
        number, at = number + 1, anchor.end
