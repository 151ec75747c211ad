"""Sentences as statements: what a person reads, the dates in it, and what its place in the text makes of it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from timeline.extract.blocks import Block
from timeline.extract.clauses import is_finite
from timeline.extract.grammar.table import Grammar
from timeline.extract.marks import Marks, Readable, Span, readable
from timeline.extract.phrases import tokens_of
from timeline.extract.sentences import Sentence
from timeline.model import DateExpression, Document

_STOPS = ".!?…"
_FEWEST_WORDS = 4
_VERBS_REMEMBERED = 1 << 14


@dataclass(frozen=True)
class Statement:
    """A sentence of a source with the date expressions in it.

    `heading_dates` are those of the heading it stands under: they date what says nothing itself. What a
    person reads is worked out when it is asked for: most sentences tell no event.
    """

    source: str
    marks: Marks
    sentence: Sentence
    dates: tuple[DateExpression, ...]
    heading_dates: tuple[DateExpression, ...] = ()

    @cached_property
    def read(self) -> Readable:
        """The readable text, mapped to the source and back."""
        return readable(self.source, self.sentence.start, self.sentence.end, self.marks)

    @cached_property
    def text(self) -> str:
        """The sentence as a person reads it."""
        return self.read.text

    def place(self, expression: DateExpression) -> Span:
        """Where a date expression stands in the readable text."""
        return Span(self.read.to_readable(expression.start), self.read.to_readable(expression.end))


def telling_blocks(blocks: Iterable[Block], dates: Sequence[DateExpression]) -> Iterator[Block]:
    """The blocks that may tell an event: with a date in them or in their heading. Headings are all kept.

    Most of a document holds no date, and sentences are not sought there.
    """
    starts = [found.start for found in dates]
    below_date = False
    for block in blocks:
        holds_date = bisect_left(starts, block.start) < bisect_left(starts, block.end)
        if block.kind == "heading":
            below_date = holds_date
        if holds_date or below_date or block.kind == "heading":
            yield block


def statements(
    document: Document, sentences: Sequence[Sentence], dates: Sequence[DateExpression], marks: Marks
) -> Iterator[Statement]:
    """Every sentence of a document as a statement, in order."""
    at = 0
    heading: tuple[DateExpression, ...] = ()
    for sentence in sentences:
        while at < len(dates) and dates[at].end <= sentence.start:
            at += 1
        last = at
        while last < len(dates) and dates[last].start < sentence.end:
            last += 1
        inside = tuple(dates[at:last])
        if sentence.block.kind == "heading":
            heading = inside
        yield Statement(document.text, marks, sentence, inside, heading)


def is_told(statement: Statement, grammar: Grammar) -> bool:
    """Whether a sentence tells something: letterheads, headings, questions and citations in notes do not."""
    kind = statement.sentence.block.kind
    if kind == "heading" or statement.text.endswith("?"):
        return False
    if kind in ("item", "row"):
        return True
    if kind == "note":
        return has_verb(statement.text, grammar)
    return statement.text[-1:] in _STOPS or has_verb(statement.text, grammar)


@lru_cache(maxsize=_VERBS_REMEMBERED)
def has_verb(text: str, grammar: Grammar) -> bool:
    """Whether a text holds a finite verb among enough words to be a sentence; without a grammar, enough words."""
    tokens = [token for token in tokens_of(text) if token.is_word]
    if len(tokens) < _FEWEST_WORDS:
        return False
    if not grammar.finite:
        return True
    return any(not token.is_capital and is_finite(token.lower, grammar) for token in tokens)


def without_date_of(statement: Statement, span: Span) -> Statement:
    """The statement without its expressions that touch a span of the source."""
    kept = tuple(d for d in statement.dates if d.end <= span.start or d.start >= span.end)
    return statement if len(kept) == len(statement.dates) else replace(statement, dates=kept)


def stands_in_head(block: Block, prose_from: int) -> bool:
    """Whether a block belongs to what stands above the first sentence of a document."""
    return block.kind in ("paragraph", "row") and block.start < prose_from
