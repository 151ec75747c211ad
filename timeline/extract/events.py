"""The events of a document, told sentence by sentence.

One event per distinct what and when: two sentences on one occurrence are one event with two
mentions, and a sentence that anchors two occurrences is two events.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from timeline.dates import find_dates
from timeline.extract.anchoring import Anchor, Scene, anchors_of
from timeline.extract.blocks import Block, find_blocks
from timeline.extract.dating import date_lines
from timeline.extract.drafts import Draft, Drafter
from timeline.extract.following import follows
from timeline.extract.grammar import grammar_for
from timeline.extract.grammar.table import Grammar
from timeline.extract.likeness import alike, stems
from timeline.extract.marks import Span, find_marks
from timeline.extract.sentences import find_sentences
from timeline.extract.statements import Statement, is_told, stands_in_head, statements, telling_blocks, without_date_of
from timeline.extract.titles import finish
from timeline.model import Actor, Document, Event, Theme

_LONGEST_HEAD = 24  # blocks: more lines than this are no letterhead
_COMPARED = 100  # events of one date that a new one is compared with: keeps long lists linear
_FURTHEST = 2  # sentences that a date carries over to, one after the other


def extract(document: Document, actors: Iterable[Actor], themes: Iterable[Theme]) -> list[Event]:
    """The events that a document tells, in the order of their days."""
    dates = find_dates(document.text, reference=document.date, language=document.language)
    if not dates:
        return []
    grammar = grammar_for(document.language)
    marks = find_marks(document.text)
    blocks = find_blocks(document.text, marks)
    sentences = find_sentences(document.text, marks, list(telling_blocks(blocks, dates)))
    told = statements(document, sentences, dates, marks)
    drafter = Drafter(document, grammar, marks, actors, themes)
    teller = _Teller(document, grammar, drafter, date_lines(document, dates), _prose_from(blocks, document.text))
    drafts = _merged(teller.drafts(told))
    return sorted((draft.event() for draft in drafts), key=lambda event: (event.when.sort_key, event.mentions[0].start))


def _prose_from(blocks: Sequence[Block], text: str) -> int:
    """Where the first sentence of a document stands; what is above it is letterhead and title."""
    for place, block in enumerate(blocks):
        is_prose = block.kind == "paragraph" and text[block.end - 1] in ".!?:…"
        if is_prose or block.kind == "item":
            return block.start
        if block.kind == "heading" or place > _LONGEST_HEAD:
            break
    return 0


class _Teller:
    """Walks through the statements, keeping the last dated one: what follows it may go on about it."""

    def __init__(
        self, document: Document, grammar: Grammar, drafter: Drafter, own_dates: Sequence[Span], prose_from: int
    ) -> None:
        self._document = document
        self._grammar = grammar
        self._drafter = drafter
        self._own_dates = own_dates
        self._prose_from = prose_from
        self._dated: tuple[Statement, Anchor, Draft] | None = None
        self._followed = 0

    def drafts(self, told: Iterable[Statement]) -> Iterator[Draft]:
        """The drafts of all statements; mentions are added to a draft after it was given."""
        for statement in told:
            yield from self._drafts_of(self._own(statement))

    def _own(self, statement: Statement) -> Statement:
        for span in self._own_dates if statement.dates else ():
            statement = without_date_of(statement, span)
        return statement

    def _drafts_of(self, statement: Statement) -> Iterator[Draft]:
        block = statement.sentence.block
        if not (statement.dates or statement.heading_dates or self._dated) or (
            block.kind == "note" and not statement.dates
        ):
            return
        if stands_in_head(block, self._prose_from) or not is_told(statement, self._grammar):
            self._dated = None
            return
        anchors = self._anchors(statement) if statement.dates else []
        if anchors:
            yield from self._anchored(statement, anchors)
        elif self._dated and self._dated[0].sentence.block == block:
            yield from self._following(statement)
        elif not statement.dates:
            yield from self._headed(statement)

    def _anchors(self, statement: Statement) -> list[Anchor]:
        names = self._drafter.names(statement)
        return anchors_of(statement, Scene(self._grammar, self._document.date), names)

    def _anchored(self, statement: Statement, anchors: list[Anchor]) -> Iterator[Draft]:
        for anchor in anchors:
            draft = self._drafter.draft(statement, anchor)
            self._dated, self._followed = (statement, anchor, draft), 0
            yield draft

    def _following(self, statement: Statement) -> Iterator[Draft]:
        assert self._dated is not None
        before, anchor, draft = self._dated
        kind = follows(statement.text, before.text, self._grammar, lambda: self._drafter.opens_with_actor(statement))
        self._followed += 1
        if kind is None or self._followed > _FURTHEST:
            self._dated = None
        elif kind == "detail":
            draft.mentions.append(self._drafter.mention(statement, anchor))
        else:
            carried = self._carried(statement, anchor, f"it goes on from the sentence with “{anchor.expression.text}”")
            yield self._drafter.draft(statement, carried)

    def _headed(self, statement: Statement) -> Iterator[Draft]:
        """What stands under a heading that is a day or a month is dated by it."""
        heading = [found for found in statement.heading_dates if found.when.precision in ("day", "month", "week")]
        section = statement.sentence.section
        if len(heading) != 1 or len(section) - len(heading[0].text) > 4:
            return
        whole = Anchor(heading[0].when, heading[0], Span(0, len(statement.text)), "")
        carried = self._carried(statement, whole, f"it stands under the heading “{section}”")
        draft = self._drafter.draft(statement, carried)
        self._dated, self._followed = (statement, carried, draft), 0
        yield draft

    def _carried(self, statement: Statement, anchor: Anchor, why: str) -> Anchor:
        title = finish(statement.text, self._grammar)
        return Anchor(anchor.when, anchor.expression, Span(0, len(statement.text)), title, why)


def _merged(drafts: Iterable[Draft]) -> list[Draft]:
    """Drafts with those that tell the same event again absorbed into the first."""
    kept: list[Draft] = []
    by_date: dict[str, deque[_Told]] = {}
    for draft in list(drafts):
        same_date = by_date.setdefault(draft.when.edtf, deque(maxlen=_COMPARED))
        twin = next((other for other in same_date if other.again_in(draft)), None)
        if twin is None:
            kept.append(draft)
            twin = _Told(draft, set(), set())
            same_date.append(twin)
        else:
            twin.draft.absorb(draft)
        twin.starts.update(said.start for said in draft.mentions)
        twin.dates.update(said.date_start for said in draft.mentions)
    return kept


class _Told(NamedTuple):
    """A draft, and where its sentences and its dates start."""

    draft: Draft
    starts: set[int]
    dates: set[int]

    def again_in(self, other: Draft) -> bool:
        """Whether the other tells the same, with a date of its own elsewhere.

        What one sentence or one date anchors is told once.
        """
        again = other.mentions[0]
        elsewhere = again.start not in self.starts and again.date_start not in self.dates
        return elsewhere and alike(stems(self.draft.title), stems(other.title))
