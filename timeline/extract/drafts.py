"""An event while its evidence is being gathered: who, what about, which papers, how much, told where."""

from __future__ import annotations

import hashlib
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field

from timeline.extract.actors import ActorHit, finder_of
from timeline.extract.amounts import find_amounts
from timeline.extract.anchoring import Anchor
from timeline.extract.flat import flatten
from timeline.extract.grammar.table import Grammar
from timeline.extract.lexicon import Held
from timeline.extract.marks import Marks, Span
from timeline.extract.references import find_references
from timeline.extract.statements import Statement
from timeline.extract.status import status_of
from timeline.extract.themes import Place, ThemeFinder
from timeline.extract.titles import finish, led_by
from timeline.model import Actor, Amount, Document, Event, Mention, Reference, Status, Theme
from timeline.when import When

_FIRST_WORDS = 3
_BEFORE = 600  # code points of its paragraph that a sentence may go on from


@dataclass(slots=True)
class Draft:
    """What will be an event. Dictionaries keep the order of finding and the reason for each slug."""

    when: When
    title: str
    status: Status
    mentions: list[Mention]
    actors: dict[str, str] = field(default_factory=dict)
    themes: dict[str, str] = field(default_factory=dict)
    references: dict[str, Reference] = field(default_factory=dict)
    amounts: list[Amount] = field(default_factory=list)
    reasons: dict[str, str] = field(default_factory=dict)
    found: dict[str, Actor] = field(default_factory=dict)

    def absorb(self, other: Draft) -> None:
        """Take over the evidence of a draft that tells the same event."""
        self.mentions += other.mentions
        self.references = {**other.references, **self.references}
        self.actors = {**other.actors, **self.actors}
        self.found = {**other.found, **self.found}
        self.amounts += [amount for amount in other.amounts if amount not in self.amounts]

    def event(self) -> Event:
        """The finished event. Its id is made of where it is first told, of its date and of its title.

        It begins with a letter: spreadsheets take "0123456789" and "123e456789" for numbers, and change them.
        """
        first = self.mentions[0]
        place = f"{first.document_id}\0{first.date_start}\0{first.start}\0{self.when.edtf}\0{self.title}"
        return Event(
            id="e" + hashlib.sha256(place.encode("utf-8", "surrogatepass")).hexdigest()[:10],
            when=self.when,
            title=self.title,
            status=self.status,
            mentions=tuple(self.mentions),
            actors=tuple(self.actors),
            themes=tuple(self.themes),
            references=tuple(self.references.values()),
            amounts=tuple(self.amounts),
            reasons={**self.reasons, **self.actors, **self.themes},
            found=tuple(self.found.values()),
        )


class Drafter:
    """Turns anchors into drafts, with all that their statements say about them."""

    def __init__(
        self, document: Document, grammar: Grammar, marks: Marks, actors: Iterable[Actor], themes: Iterable[Theme]
    ) -> None:
        self._document = document
        self._grammar = grammar
        self._marks = marks
        finder = finder_of(Held(tuple(actors)))
        self._bodies = finder.bodies
        flat = flatten(document.text)
        self._themes = ThemeFinder(themes).read(flat, document.language)
        self._cast = finder.read(flat, document.language)

    def _hits(self, statement: Statement) -> list[ActorHit]:
        """The actors that a statement names; the spans are of the document."""
        hits = self._cast.hits
        return hits[bisect_left(hits, (statement.sentence.start,)) : bisect_left(hits, (statement.sentence.end,))]

    def opens_with_actor(self, statement: Statement) -> bool:
        """Whether somebody who can act is named among the first words of a statement."""
        text, start = self._document.text, statement.sentence.start
        return any(text.count(" ", start, hit.start) < _FIRST_WORDS for hit in self._hits(statement)[:1])

    def names(self, statement: Statement) -> set[str]:
        """The first words of the states and organisations that a statement names."""
        text = self._document.text
        named = (text[hit.start : hit.end] for hit in self._hits(statement) if hit.slug in self._bodies)
        return {name.split(None, 1)[0] for name in named}

    def draft(self, statement: Statement, anchor: Anchor) -> Draft:
        """The draft of what an anchor tells; its actors and themes are those of its own part of the sentence."""
        part = statement.text[anchor.part.start : anchor.part.end] or statement.text
        status, why = status_of(part, anchor.when, self._document.date, self._grammar)
        before = self._before(statement, anchor.part)
        actors = dict(self._cast.participants(part, before, self._named_in(statement, anchor.part)))
        return Draft(
            when=anchor.when,
            title=self._title(statement, anchor, before),
            status=status,
            mentions=[self.mention(statement, anchor)],
            actors=actors,
            themes=dict(self._themes.rank(self._place(statement, anchor.part))),
            references={found.id: found for found in self.references(statement)},
            amounts=[hit.amount for hit in find_amounts(part)],
            reasons={"status": why, **({"when": anchor.why} if anchor.why else {})},
            found={slug: self._cast.found[slug] for slug in actors if slug in self._cast.found},
        )

    def _title(self, statement: Statement, anchor: Anchor, before: str) -> str:
        """The title of what an anchor tells, with the name for a pronoun at its head; a bare date has its heading's."""
        title = anchor.title or statement.sentence.section or statement.text
        person = self._cast.taken_up(title, before)
        if person:
            return finish(f"{person.name} {title.partition(' ')[2]}", self._grammar)
        return led_by(anchor.lead, title, self._grammar) if anchor.lead else title

    def _place(self, statement: Statement, part: Span) -> Place:
        """Where a part of a statement stands in the document."""
        sentence = statement.sentence
        told = Span(sentence.start, sentence.end)
        if part.end > part.start and part != (0, len(statement.text)):
            told = Span(statement.read.to_source(part.start), statement.read.to_source(part.end - 1) + 1)
        return Place(sentence.section, told, Span(sentence.block.start, sentence.block.end))

    def _named_in(self, statement: Statement, part: Span) -> list[ActorHit]:
        """The actors that a part of a statement names; the spans are of that part."""
        first, last = part if part.end > part.start else (0, len(statement.text))
        placed = (
            (statement.read.to_readable(hit.start), statement.read.to_readable(hit.end), hit)
            for hit in self._hits(statement)
        )
        return [
            ActorHit(start - first, end - first, *hit[2:])
            for start, end, hit in placed
            if first <= start and end <= last
        ]

    def _before(self, statement: Statement, part: Span) -> str:
        """What stands before a part of a sentence in its paragraph."""
        sentence = statement.sentence
        start = max(sentence.block.start, sentence.start - _BEFORE)
        return self._document.text[start : sentence.start] + statement.text[: part.start]

    def mention(self, statement: Statement, anchor: Anchor) -> Mention:
        """Where the document says it."""
        found = anchor.expression
        reasons = [reason for reason in (found.reason, anchor.why, found.conflict) if reason]
        return Mention(
            document_id=self._document.id,
            start=statement.sentence.start,
            end=statement.sentence.end,
            text=statement.text,
            date_start=found.start,
            date_end=found.end,
            date_text=found.text,
            rule=found.rule,
            reference=found.reference,
            alternative=found.alternative.edtf if found.alternative else None,
            why="; ".join(reasons),
            section=statement.sentence.section,
        )

    def references(self, statement: Statement) -> list[Reference]:
        """The papers that a sentence names, or a note that hangs on it."""
        sentence = statement.sentence
        spans = [Span(sentence.start, sentence.end)]
        spans += [note.body for note in self._marks.notes_of(sentence.start, sentence.end)]
        return [hit.reference for start, end in spans for hit in find_references(self._document.text[start:end])]
