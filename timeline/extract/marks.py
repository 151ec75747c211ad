"""Marks that word processors leave in a text, and the text as a person reads it.

A footnote anchor, a note's own text, a bookmark and a link target are part of the source but not of
the sentence around them. Offsets point into the source as it is; `readable` maps both ways.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from timeline.extract.note_numbers import line_note, opens_line, read_glued, read_numbered, read_raised
from timeline.extract.spans import Anchor, Found, Note, Span

__all__ = ["Marks", "Readable", "Span", "find_marks", "masked", "readable"]


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks of a text, each list in order; `hidden` holds every span that is not read where it stands,
    `notes` the notes by their label."""

    hidden: tuple[Span, ...] = ()
    anchors: tuple[Anchor, ...] = ()
    notes: dict[str, tuple[Note, ...]] = field(default_factory=dict)

    def notes_of(self, start: int, end: int) -> list[Note]:
        """The notes whose anchors stand in a span.

        A label may be used again (each chapter counting from one), so an anchor means the first note
        of its label that follows it, and only failing that one before it.
        """
        first = bisect_left(self.anchors, (start,))
        last = bisect_left(self.anchors, (end,))
        return [note for anchor in self.anchors[first:last] if (note := self._note_of(anchor)) is not None]

    def _note_of(self, anchor: Anchor) -> Note | None:
        same = self.notes.get(anchor.label, ())
        following = bisect_left(same, (anchor.end,))
        return same[min(following, len(same) - 1)] if same else None


# What a pair of square brackets holds, as word processors and Markdown write it. The first row that fits wins.
_ANCHOR = re.compile(r"(?:foot|end)noteRef:(\w{1,12})\Z|\^(\w[\w-]{0,40})\Z", re.I)
_WORD_NOTE = re.compile(r"(\d{1,4}):\s+(?=\S)")
_BOOKMARK = re.compile(r"bookmark:", re.I)
_NUMBER = re.compile(r"\d{1,3}\Z")
_LINK_TARGET = re.compile(r"\(\S{1,2000}?\)")
# What a Markdown file says of itself above its text, between lines of three dashes.
FRONT_MATTER = re.compile(r"\A\ufeff?---[ \t]*\r?\n(.*?)^(?:---|\.\.\.)[ \t]*\r?$", re.S | re.M)
_BRACKET = re.compile(r"[\[\]]")
_LONGEST_MARK = 80
_EMPHASIS = re.compile(r"\*\*|(?<!\w)__(?=\w)|(?<=\w)__(?!\w)")


def find_marks(text: str) -> Marks:
    """Every mark of a text, in time linear in its length."""
    found = Found()
    if "**" in text or "__" in text:
        found.hidden += [Span(*emphasis.span()) for emphasis in _EMPHASIS.finditer(text)]
    if front := FRONT_MATTER.match(text):
        found.hidden.append(Span(*front.span()))
    for start, end in _bracket_pairs(text):
        _read_brackets(text, start, end, found)
    read_numbered(text, found)
    read_raised(text, found)
    if not found.notes:
        read_glued(text, found)
    return _marks(found)


def _marks(found: Found) -> Marks:
    marked = [Span(a.start, a.end) for a in found.anchors] + [Span(n.start, n.end) for n in found.notes]
    by_label: dict[str, list[Note]] = {}
    for note in sorted(found.notes):
        by_label.setdefault(note.label, []).append(note)
    notes = {label: tuple(same) for label, same in by_label.items()}
    return Marks(tuple(sorted(found.hidden + marked)), tuple(sorted(found.anchors)), notes)


def _read_brackets(text: str, start: int, end: int, found: Found) -> None:
    inside = text[start + 1 : end - 1] if end - start < _LONGEST_MARK else ""
    if anchor := _ANCHOR.match(inside):
        _read_anchor(text, Span(start, end), anchor, found)
    elif note := _WORD_NOTE.match(text, start + 1, end - 1):
        found.notes.append(Note(start, end, note[1], Span(note.end(), end - 1)))
    elif _BOOKMARK.match(text, start + 1, end):
        found.hidden.append(Span(start, end))
    elif _NUMBER.match(inside):
        found.numbered.append(Span(start, end))
    elif target := _LINK_TARGET.match(text, end):
        found.hidden += (Span(start, start + 1), Span(end - 1, target.end()))


def _read_anchor(text: str, span: Span, anchor: re.Match[str], found: Found) -> None:
    """An anchor, or in Markdown the note itself: `[^1]:` at the start of a line."""
    start, end = span
    if anchor[1]:
        found.anchors.append(Anchor(start, end, anchor[1]))
    elif text[end : end + 1] == ":" and opens_line(text, start):
        found.notes.append(line_note(text, start, end + 1, f"^{anchor[2]}"))
    else:
        found.anchors.append(Anchor(start, end, f"^{anchor[2]}"))


def _bracket_pairs(text: str) -> list[Span]:
    opened: list[int] = []
    pairs: list[Span] = []
    for found in _BRACKET.finditer(text):
        if found[0] == "[":
            opened.append(found.start())
        elif opened:
            pairs.append(Span(opened.pop(), found.end()))
    return sorted(pairs)


@dataclass(frozen=True, slots=True)
class Readable:
    """A stretch of text as a person reads it: no marks, whitespace tidied, no control characters.

    `_read` and `_source` hold where each unbroken run starts, in the readable text and in the source.
    """

    text: str
    _read: tuple[int, ...]
    _source: tuple[int, ...]

    def to_source(self, offset: int) -> int:
        """Where a character of the readable text stands in the source."""
        run = max(bisect_right(self._read, offset) - 1, 0)
        return self._source[run] + offset - self._read[run]

    def to_readable(self, offset: int) -> int:
        """Where a source offset falls in the readable text; inside what is left out, the place where that was."""
        if len(self._read) == 1:  # most sentences are one run
            return min(max(offset - self._source[0], 0), len(self.text))
        run = bisect_right(self._source, offset) - 1
        if run < 0:
            return 0
        limit = self._read[run + 1] if run + 1 < len(self._read) else len(self.text)
        if limit and self.text[limit - 1] == " ":
            limit -= 1
        return min(self._read[run] + offset - self._source[run], limit)


# Controls, soft hyphens, zero-width characters and bidi overrides: nobody reads them, and terminals obey some.
_UNREAD = "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
_RUN = re.compile(rf"[^\s{_UNREAD}]+(?: [^\s{_UNREAD}]+)*")
_CLOSING = tuple(".,;:!?)”’")


def readable(text: str, start: int = 0, end: int | None = None, marks: Marks | None = None) -> Readable:
    """What a person reads in `text[start:end]`.

    Give the `marks` of the whole text where they are at hand; otherwise those of the stretch are found.
    """
    end = len(text) if end is None else end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    hidden = _hidden_within(text, start, end, marks)
    stretch = text[start:end]
    if not hidden and stretch.isprintable() and "  " not in stretch:  # white space other than a blank is not printable
        return Readable(stretch, (0,), (start,))
    return _tidied(text, start, end, hidden)


def _hidden_within(text: str, start: int, end: int, marks: Marks | None) -> list[Span]:
    if marks is None:
        return [Span(a + start, b + start) for a, b in find_marks(text[start:end]).hidden]
    first = bisect_left(marks.hidden, (start,))
    last = bisect_left(marks.hidden, (end,))
    return [span for span in marks.hidden[first:last] if span.end <= end]


def _tidied(text: str, start: int, end: int, hidden: list[Span]) -> Readable:
    pieces: list[str] = []
    read: list[int] = []
    source: list[int] = []
    length, last_end = 0, start
    for run_start, run_end in _runs(text, start, end, hidden):
        gap = text[last_end:run_start]
        touches_mark = any(last_end <= span.start < run_start for span in hidden) if hidden else False
        spaced = bool(pieces) and _leaves_space(gap, touches_mark, text[run_start])
        if spaced:
            pieces.append(" ")
            length += 1
        pieces.append(text[run_start:run_end])
        read.append(length)
        source.append(run_start)
        length += run_end - run_start
        last_end = run_end
    return Readable("".join(pieces), tuple(read) or (0,), tuple(source) or (start,))


def _leaves_space(gap: str, touches_mark: bool, following: str) -> bool:
    """Whether words stay apart over what was left out: not before the stop that a mark held off."""
    if touches_mark and following in _CLOSING:
        return False
    return any(character.isspace() for character in gap)


def _runs(text: str, start: int, end: int, hidden: list[Span]) -> Iterator[Span]:
    at = start
    for span in hidden:
        if span.start >= at:
            yield from (Span(*m.span()) for m in _RUN.finditer(text, at, span.start))
        at = max(at, span.end)
    yield from (Span(*m.span()) for m in _RUN.finditer(text, at, end))


def masked(text: str, marks: Marks) -> str:
    """The text with every hidden span blanked by spaces, so that offsets stay and patterns read over marks."""
    if not marks.hidden:
        return text
    pieces: list[str] = []
    at = 0
    for start, end in marks.hidden:
        if start >= at:
            pieces += (text[at:start], " " * (end - start))
            at = end
    return "".join((*pieces, text[at:]))
