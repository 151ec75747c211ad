"""Sentences with their place in the source, in time linear in the text.

A full stop ends a sentence unless what stands before it is an abbreviation or an ordinal. Which is
which is data: three classes of abbreviations, for all languages together, because a Dutch letter
quotes English names and their endings do not collide.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from timeline.extract.blocks import MONTH, Block, find_blocks
from timeline.extract.marks import Marks, find_marks, masked


class Sentence(NamedTuple):
    """A sentence and the block it stands in; the span holds the note anchors that hang on it."""

    start: int
    end: int
    block: Block

    @property
    def section(self) -> str:
        """The heading under which the sentence stands."""
        return self.block.section


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Something always follows these: titles, "for example", "with regard to". In Dutch, English, German, French.
NEVER_LAST = _words(
    "dr mr mrs ms drs ir ing prof mw mevr dhr st ste jr ds mgr gen kol lt sgt kapt capt sen rep gov hr fr frl hrn "
    "mme mlle mm pr ca circa bijv bv vgl cf vs resp incl excl inkl exkl evtl ggf bzw sog vzgl d.d dd o.a i.v.m m.b.t "
    "t.a.v n.a.v i.h.k.v t.b.v m.u.v d.m.v i.p.v a.d.h.v m.a.w d.w.z z.g.n zgn t.o.v z.b d.h u.a v.a e.g i.e p.ex "
    "c.-à-d c.a i.o o.b.v m.i.v p.a o.l.v i.s.m z.n h.r.h z.k.h dgl i.d.r i.e.s approx geb dipl univ mio mrd"
)
# A number follows these, and then they end nothing: "nr. 264", "art. 5", "16 dec. 2025", "No. 3".
BEFORE_NUMBERS = _words(
    "nr nrs no nos nos art artt abs par blz p pp s vol fig hfst hst kap ch sec stb stcrt trb bgbl jo ziff rn rz rdn "
    "tel jan feb febr mrt apr jun jul aug sep sept okt oct nov dec dez janv févr avr juil août déc mär kst kamerst "
    "bijl anl ann cl bd jg jrg"
)
# These may end a sentence: a capital after them starts a new one.
MAY_BE_LAST = _words(
    "jl a.s mln mld bn bln enz etc e.d c.s e.a p.m a.m v.chr n.chr a.d u.s u.k inc ltd co corp b.v n.v usw"
)

_LONGEST = 2_000  # code points: some three hundred words, more than a person reads in one breath
_STOP = re.compile(r"[.!?…]+[\"'”“’»)\]]*(?:[ ]{6,}\.)?(?=\s|\Z)")  # a blanked anchor may stand between two full stops
_NEXT = re.compile(r"\s+(?:[-–—]\s*)?[\"'“‘„«»(\[]{0,3}(?:(\d)|([^\W\d_]))?")
_BEFORE_TOKEN = re.compile(r"[\s(\[\"'“‘„«]")
_ORDINAL = re.compile(r"(?:\d{1,2}|[ivx]{1,5})\Z")
_DOTTED = re.compile(r"(?:[^\W\d_]{1,3}\.)+[^\W\d_]{1,3}\Z")
_NUMBERED = re.compile(r"\s+[^\W\d_]{0,4}\d")  # "264", "Z21-0045"
_MONTH_NEXT = re.compile(rf"\s+{MONTH}", re.I)
# German writes an ordinal before a noun ("am 3. Deutschen Bundestag"): these words call for one.
_ORDINAL_CALLERS = _words("der die das den dem des am zum vom beim im seit ab bis und jeder")


def find_sentences(text: str, marks: Marks | None = None, blocks: list[Block] | None = None) -> list[Sentence]:
    """The sentences of a text in order; a heading, a table row and a note's text are sentences of their own."""
    marks = find_marks(text) if marks is None else marks
    view = masked(text, marks)
    anchors = {anchor.start: anchor.end for anchor in marks.anchors}
    found: list[Sentence] = []
    for block in find_blocks(text, marks) if blocks is None else blocks:
        source = text if block.kind == "note" else view
        found += (Sentence(start, _behind_anchors(anchors, end), block) for start, end in _split(source, block))
    return found


def _behind_anchors(anchors: dict[int, int], end: int) -> int:
    """The end of a sentence behind the anchors that follow it, directly or after one space."""
    while (end in anchors) or (end + 1 in anchors):
        end = anchors.get(end) or anchors[end + 1]
    return end


def _split(view: str, block: Block) -> Iterator[tuple[int, int]]:
    start = block.start
    if block.kind not in ("row", "heading"):
        for stop in _STOP.finditer(view, block.start, block.end):
            if stop.end() < block.end and _ends_sentence(view, start, stop):
                yield from _bounded(view, *_trimmed(view, start, stop.end()))
                start = stop.end()
    yield from _bounded(view, *_trimmed(view, start, block.end))


def _bounded(view: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence in parts of a bounded length: what reads sentences may take time that grows with their square."""
    while end - start > _LONGEST:
        earliest, latest = start + _LONGEST // 2, start + _LONGEST
        cut = max(view.rfind(mark, earliest, latest) for mark in ";,") + 1 or view.rfind(" ", earliest, latest) + 1
        yield _trimmed(view, start, cut or latest)
        start = _trimmed(view, cut or latest, end)[0]
    if start < end:
        yield start, end


def _trimmed(view: str, start: int, end: int) -> tuple[int, int]:
    while start < end and view[start].isspace():
        start += 1
    while end > start and view[end - 1].isspace():
        end -= 1
    return start, end


def _ends_sentence(view: str, start: int, stop: re.Match[str]) -> bool:
    following = _NEXT.match(view, stop.end())
    digit, letter = following.groups() if following else (None, None)
    if letter is not None and letter.islower():
        return False
    if stop[0][0] != ".":
        return True
    word = _BEFORE_TOKEN.split(view[max(start, stop.start() - 24) : stop.start()])[-1].lower()
    if _ORDINAL.match(word):
        return not _is_ordinal(view, start, stop, word)
    if word in MAY_BE_LAST:
        return digit is None
    if word in BEFORE_NUMBERS:
        return not _NUMBERED.match(view, stop.end())
    is_initial = len(word) == 1 and word.isalpha()
    return not (is_initial or word in NEVER_LAST or _DOTTED.match(word))


def _is_ordinal(view: str, start: int, stop: re.Match[str], number: str) -> bool:
    """Whether "3." is "third", or the number of a list item, and not a figure that ends a sentence."""
    if _MONTH_NEXT.match(view, stop.end()):
        return True
    before = view[max(start, stop.start() - 24) : stop.start() - len(number)].split()
    return not before or before[-1].lower() in _ORDINAL_CALLERS
