"""A sentence as evidence: wrapped, with its date expression made visible."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, repeat

from timeline.cli.console import styled, terminal_width
from timeline.display import columns, in_place
from timeline.store.evidence import Evidence

_INDENT = "  "
_WIDTH_WHEN_PIPED = 100


def quotation(evidence: Evidence, number: str = "") -> Iterator[str]:
    """The lines of the sentence that tells of an event, after its number if it has one.

    The words that date it are underlined on a terminal.
    """
    text = in_place(evidence.text)
    spans = {mark.kind: range(mark.start, mark.end) for mark in evidence.highlights}
    sentence, date = spans["sentence"], spans.get("date", range(0))
    width = (terminal_width() or _WIDTH_WHEN_PIPED) - len(_INDENT)
    indents = chain([f"{number:<{len(_INDENT)}}"], repeat(_INDENT))
    for indent, (first, last) in zip(indents, _lines(text, sentence, width), strict=False):
        yield styled(indent, "faint") + _marked(text, first, last, date)


def _lines(text: str, sentence: range, width: int) -> Iterator[tuple[int, int]]:
    """The spans of the sentence that fill one line each, broken at spaces; a longer word has a line to itself."""
    start = end = sentence.start
    for word in text[sentence.start : sentence.stop].split(" "):
        after = end + len(word)
        if end > start and columns(text[start:after]) > width:
            yield start, end - 1
            start = end
        end = after + 1
    yield start, sentence.stop


def _marked(text: str, first: int, last: int, marked: range) -> str:
    start, stop = max(first, marked.start), min(last, marked.stop)
    if start >= stop:
        return text[first:last]
    return text[first:start] + styled(text[start:stop], "underlined", "value") + text[stop:last]
