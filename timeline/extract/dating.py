"""The date of a document: stated in its head, else told by its file name, else inferred from what it tells.

Nothing here knows what day it is today. The reason is one sentence that a person can check
against the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from timeline.dates import find_dates
from timeline.extract.blocks import Block, find_blocks
from timeline.extract.grammar import grammar_for
from timeline.extract.marks import Span, find_marks, readable
from timeline.extract.sentences import Sentence, find_sentences
from timeline.extract.status import looks_ahead, looks_back
from timeline.model import DateExpression, DateOrigin, Document
from timeline.when import When
from timeline.wording import when_text


class DateGuess(NamedTuple):
    """A document's day, where it comes from, and why, in words."""

    day: date | None
    origin: DateOrigin
    reason: str


_HEAD = 4_000
_TAIL = 1_500
_OPENING = 600
_QUOTED = 90

# What stands before the date on its line. Whatever says whose date it is ("uw brief van") is none.
_KEY = re.compile(
    r"(?:^|[,;|·–])\s*(?:datum(?: brief| rapport| publicatie)?|dagtekening|verzonden|verzenddatum|d\.d\.|"
    r"gepubliceerd(?: op)?|vastgesteld(?: op)?|date(?:d)?(?: of (?:report|issue|publication|this letter))?|issued|"
    r"published|stand|datum und zeit|erstellt(?: am)?|den|le|publié le|date de publication)\s*[:|]?\s*\Z",
    re.I,
)
# "By Jane Doe, ", "Par Jean Dupont, envoyé spécial, ": who wrote it, and then when.
_BYLINE = re.compile(r"^(?:\w+ )?(?:par|by|door|von|te(?:ks|x)te?\s*:|auth?(?:eu|o)r\s*:)\s[^!?]{3,80},\s*\Z", re.I)
_PLACE = re.compile(r"^(?:[^\W\d_]+:\s*)?[A-ZÀ-Þ][^\W\d_]*(?:[ '’-][^\W\d_]+){0,3}\s*[,(]?\s*(?:den|le|de|op|on)?\s*$")
# The dateline of a news report: "BRUSSELS, Belgium, 3 May 2024 (Agency) – ".
_NEWS_PLACE = re.compile(r"^[A-ZÀ-Þ]{2}[A-ZÀ-Þ'’ .-]*(?:,\s*[A-ZÀ-Þ][\w.]*)?\s*[,(]?\s*$")
_NEWS_DASH = re.compile(r"^[^\n–—]{0,40}?\s*(?:[–—]|-\s)\s*\S")
_OTHERS = re.compile(
    r"\b(?:uw|your|ihr|votre|betreft|onderwerp|vergadering|meeting|sitzung|séance|van|vom|of|du|tot|until|bis)\b", re.I
)
_ISO_IN_NAME = re.compile(r"(?<!\d)((?:19|20)\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)")


def document_date(text: str, language: str, name: str = "") -> DateGuess:
    """The date of a document with this text and file name; the day is None where nothing tells one."""
    if stated := next(_date_lines(text, _in_margins(text, language)), None):
        return DateGuess(stated.day, "stated", f"it says so itself: “{_line_of(text, stated.span)}”")
    if named := _named_day(name):
        return DateGuess(named, "inferred", f"the name of the file holds {named.isoformat()}")
    return _headed(text, language) or _inferred(text, language)


def date_lines(document: Document, dates: Sequence[DateExpression]) -> list[Span]:
    """Where a document, whose `dates` are given, states its own: those dates tell no event."""
    margins = _margins(document.text)
    in_margins = (found for found in dates if any(m.start <= found.start and found.end <= m.end for m in margins))
    return [line.span for line in _date_lines(document.text, in_margins)]


class _DateLine(NamedTuple):
    day: date
    span: Span


def _date_lines(text: str, dates: Iterable[DateExpression]) -> Iterator[_DateLine]:
    """Those of a text's dates whose line holds a day and little else."""
    for found in dates:
        if found.when.precision == "day" and found.when.earliest and found.when.earliest == found.when.latest:
            span = Span(found.start, found.end)
            if _states(*_line_around(text, span)):
                yield _DateLine(found.when.earliest, span)


def _in_margins(text: str, language: str) -> Iterator[DateExpression]:
    """The dates of head and foot, for which the rest of a long text need not be read."""
    for start, end in _margins(text):
        for found in find_dates(text[start:end], language=language):
            yield replace(found, start=start + found.start, end=start + found.end)


def _margins(text: str) -> list[Span]:
    if len(text) <= _HEAD + _TAIL:
        return [Span(0, len(text))]
    return [Span(0, _HEAD), Span(len(text) - _TAIL, len(text))]


def _line_ends(text: str, span: Span) -> Span:
    end = text.find("\n", span.end)
    return Span(text.rfind("\n", 0, span.start) + 1, len(text) if end < 0 else end)


def _line_of(text: str, span: Span) -> str:
    """The line of a date as a person would quote it."""
    line = readable(text, *_line_ends(text, span)).text.strip("| ")
    return line if len(line) <= _QUOTED else line[:_QUOTED].rstrip() + "…"


def _line_around(text: str, span: Span) -> tuple[str, str]:
    """What stands before and after a date on its line; a key may stand on the line above."""
    start, end = _line_ends(text, span)
    before, after = text[start : span.start].strip(" \t\r|*_#>"), text[span.end : end].strip(" \t\r|*_")
    if not before and start > 0:
        above = text[text.rfind("\n", 0, start - 1) + 1 : start - 1].strip(" \t\r|*_")
        if _KEY.search(above):
            before = above
    return before, after


def _states(before: str, after: str) -> bool:
    """Whether a line with this before and after its date states the document's date."""
    if _KEY.search(before) and len(after) < 40:
        return True
    if _NEWS_PLACE.match(before) and _NEWS_DASH.match(after):
        return True
    if _BYLINE.match(before):
        return not after or after[0] in ".)"
    if after.strip(" .)"):
        return False
    return not before or bool(_PLACE.match(before) and not _OTHERS.search(before))


def _named_day(name: str) -> date | None:
    found = _ISO_IN_NAME.search(name)
    if not found:
        return None
    try:
        return date(*(int(part) for part in found.groups()))
    except ValueError:  # 2024-02-31: a number that only looks like a day
        return None


def _headed(text: str, language: str) -> DateGuess | None:
    """A day in the lines before the first sentence: the title of a report, the head of a printed paper."""
    head = text[:_HEAD]
    blocks = find_blocks(head)
    prose = next((block.start for block in blocks if _is_prose(head, block)), 0)
    for found in find_dates(head[:prose], language=language):
        span = Span(found.start, found.end)
        before, _ = _line_around(head, span)
        if (
            found.when.precision == "day"
            and found.when.earliest
            and not re.search(r"\b(?:uw|your|ihr|votre)\b", before, re.I)
        ):
            return DateGuess(found.when.earliest, "inferred", f"the lines above the text say “{_line_of(head, span)}”")
    return None


def _is_prose(text: str, block: Block) -> bool:
    return block.kind == "paragraph" and block.end - block.start > 40 and text[block.end - 1] in ".!?…:"


def _inferred(text: str, language: str) -> DateGuess:
    """The latest explicit day that the text tells as come, or that it opens with."""
    grammar = grammar_for(language)
    marks = find_marks(text)
    sentences = find_sentences(text, marks)
    latest: tuple[date, str] | None = None
    for found, sentence in _told(find_dates(text, language=language), sentences):
        day = found.when.earliest
        if day is None or found.when.precision != "day" or (latest and day <= latest[0]):
            continue
        told = text[sentence.start : sentence.end]
        opening = sentence.end <= _OPENING and not looks_ahead(told, grammar)
        if opening or looks_back(told, grammar):
            latest = day, "opening" if opening else "text"
    if latest is None:
        return DateGuess(None, "unknown", "the text states no date and tells of no day that it could be dated by")
    day, place = latest
    said = when_text(When.day(day), "en")
    return DateGuess(
        day, "inferred", f"the {place} speaks of {said}, the latest explicit day that the text tells as come"
    )


def _told(found: list[DateExpression], sentences: list[Sentence]) -> Iterator[tuple[DateExpression, Sentence]]:
    """Each date with the sentence it stands in; both lists are in order of their place."""
    at = 0
    for expression in found:
        while at < len(sentences) and sentences[at].end <= expression.start:
            at += 1
        if at < len(sentences) and sentences[at].start <= expression.start:
            yield expression, sentences[at]
