"""Which statements are events: each date expression that anchors what is told, with the value the event has.

An event's value may differ from its expression's. "Sinds de invasie op 24 februari 2022 heeft …"
tells the invasion of that day and something that has gone on since; "sinds februari 2022 … tot en
met 2025" bounds one statement from both sides.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from timeline.errors import DateError
from timeline.extract.clauses import any_of, clause_around, is_finite
from timeline.extract.grammar.table import Grammar
from timeline.extract.marks import Span
from timeline.extract.statements import Statement
from timeline.extract.status import looks_ahead, looks_back
from timeline.extract.titles import finish, title_of
from timeline.model import DateExpression
from timeline.when import When

_LOOK_BACK = 40  # code points in which "with effect from" and its like stand before a date
# "(NOS, 11 maart 2025)": a source and its date.
_CITATION = re.compile(r"\([^\W\d_a-zß-öø-ÿ][^()]{0,80},\s*\Z")


@dataclass(frozen=True, slots=True)
class Anchor:
    """An event in the making: its value, the expression it rests on, and the part of the sentence that tells it."""

    when: When
    expression: DateExpression
    part: Span
    title: str
    why: str = ""
    lead: str = ""  # the title of the clause before it in its sentence


class Scene(NamedTuple):
    """What a document lends to each of its statements: its language's grammar and its day."""

    grammar: Grammar
    reference: date | None


def anchors_of(statement: Statement, scene: Scene, names: Collection[str] = ()) -> list[Anchor]:
    """The events that a statement tells by its own dates.

    `names` are the first words of states and organisations named in it. A day given twice over
    ("over vijf weken, op 16 april") is given once; the last wording is the surer one.
    """
    anchors = {(anchor.when.edtf, anchor.part): anchor for anchor in _each_anchor(statement, scene, names)}
    return _led(list(anchors.values()))


def _led(anchors: list[Anchor]) -> list[Anchor]:
    """The anchors, each with the title of the clause before its own."""
    return [
        replace(anchor, lead=before.title) if before and before.part.end <= anchor.part.start else anchor
        for before, anchor in zip([None, *anchors], anchors, strict=False)
    ]


def _each_anchor(statement: Statement, scene: Scene, names: Collection[str]) -> Iterator[Anchor]:
    grammar = scene.grammar
    told = [found for found in statement.dates if _anchors(statement, found, grammar)]
    taken: set[int] = set()
    for place, found in enumerate(told):
        if place in taken:
            continue
        other = _bound_of(statement, told, place, grammar)
        if other is not None:
            taken.add(other)
            yield from _joined(statement, found, told[other], grammar)
        elif noun := _since_noun(statement, found, grammar):
            yield from _since_event(statement, found, noun, grammar)
        elif noun := _aside_noun(statement, found, grammar):
            named = Span(noun.start, statement.place(found).start)
            yield Anchor(found.when, found, noun, _noun_title(statement, named, grammar))
        else:
            yield _plain(statement, found, scene, names)


def _anchors(statement: Statement, found: DateExpression, grammar: Grammar) -> bool:
    """Whether a date dates what is told, and not a paper or a budget; vague ones ("afgelopen jaar") date nothing."""
    if found.rule.endswith("-about"):
        return False
    span = statement.place(found)
    before, after = statement.text[: span.start], statement.text[span.end :].split(None, 1)
    if statement.text.startswith(")", span.end) and _CITATION.search(before):
        return False
    if _dates_paper(before, grammar):
        verb = after[0].lower() if after else ""
        says = is_finite(verb, grammar) and verb not in grammar.copulas  # "het rapport van 20 juni noemt …"
        by_it = re.search(rf"{grammar.by_paper}[^,;]*\Z", before, re.I)  # "bij besluit van 3 mei is …"
        return says or bool(by_it or re.search(grammar.telling, statement.text, re.I))
    is_year = found.when.precision in ("year", "interval") and len(found.when.edtf) in (4, 9)
    return not (is_year and re.search(grammar.budget_pattern, before, re.I))


def _dates_paper(before: str, grammar: Grammar) -> bool:
    """Whether the words before a date are a paper's name: "de brief van de minister van", with no verb in between."""
    if before.rstrip().rpartition(" ")[2].lower() not in grammar.paper_links:
        return False
    paper = _after_paper(grammar.papers).search(before)
    return paper is not None and not any(is_finite(word, grammar) for word in paper["gap"].lower().split())


@lru_cache(maxsize=16)
def _after_paper(papers: str) -> re.Pattern[str]:
    return re.compile(rf"{papers}(?P<gap>(?:\s+[^\s,;:()]+){{0,5}}?)\s+\S+\s*\Z", re.IGNORECASE)


def _plain(statement: Statement, found: DateExpression, scene: Scene, names: Collection[str]) -> Anchor:
    grammar = scene.grammar
    span = statement.place(found)
    others = tuple(statement.place(other) for other in statement.dates if other is not found)
    part = clause_around(statement.text, span, grammar, others)
    left_out = next((other for other in others if _opens(statement.text, part, other, span, grammar)), span)
    title = title_of(statement.text, left_out, grammar, names, others)
    when, why = _standing(statement.text, span, part, found.when, scene)
    return Anchor(when, found, part, title, why)


def _opens(text: str, part: Span, other: Span, span: Span, grammar: Grammar) -> bool:
    """Whether another date opens the clause: a title leaves that one out, for then its own is a detail to keep."""
    opening = text[part.start : other.start].split()
    return part.start <= other.start < span.start and all(word.lower() in grammar.date_prepositions for word in opening)


def _standing(text: str, span: Span, part: Span, when: When, scene: Scene) -> tuple[When, str]:
    """ "Per 1 januari" with a verb in the present: what started then goes on."""
    grammar, reference = scene.grammar, scene.reference
    starts = any_of((grammar.starting_pattern,), r"{}\s*\Z").search(text, max(0, span.start - _LOOK_BACK), span.start)
    clause = text[part.start : part.end]
    if not starts or when.earliest is None or reference is None or when.earliest > reference:
        return when, ""
    if looks_back(clause, grammar) or looks_ahead(clause, grammar):
        return when, ""
    return When.since(when), "it started then, and the verb is in the present: it goes on"


def _bound_of(statement: Statement, told: list[DateExpression], place: int, grammar: Grammar) -> int | None:
    """The expression that closes the interval which this one opens, in the same clause."""
    opening = told[place].when
    if opening.latest is not None or opening.earliest is None:
        return None
    clause = clause_around(statement.text, statement.place(told[place]), grammar)
    for other in range(place + 1, len(told)):
        closing = told[other].when
        if closing.earliest is None and closing.latest and closing.latest >= opening.earliest:
            between = Span(statement.place(told[place]).end, statement.place(told[other]).start)
            apart = ", " in statement.text[slice(*between)] or between.end > clause.end
            return None if apart else other
    return None


def _joined(
    statement: Statement, opening: DateExpression, closing: DateExpression, grammar: Grammar
) -> Iterator[Anchor]:
    first, last = opening.when.edtf.split("/")[0], closing.when.edtf.rsplit("/", 1)[-1]
    try:
        when = When.parse(f"{first}/{last}")
    except DateError:  # an interval that runs backwards: two statements after all
        when = opening.when
    span, end = statement.place(opening), statement.place(closing)
    text = statement.text[: end.start].rstrip() + statement.text[end.end :]
    title = title_of(text, span, grammar)
    yield Anchor(when, opening, clause_around(statement.text, span, grammar), title, f"bounded by “{closing.text}”")


def _since_noun(statement: Statement, found: DateExpression, grammar: Grammar) -> Span | None:
    """The noun phrase of "sinds de invasie op", where the date is that of the event named."""
    span = statement.place(found)
    match = any_of((grammar.since_noun_pattern,)).search(statement.text, 0, span.start)
    return Span(match.start("noun"), span.end) if match and found.when.earliest else None


def _since_event(statement: Statement, found: DateExpression, noun: Span, grammar: Grammar) -> Iterator[Anchor]:
    span = statement.place(found)
    yield Anchor(found.when, found, noun, _noun_title(statement, Span(noun.start, span.start), grammar))
    opened = statement.text[: noun.start].split()
    if opened and opened[-1].lower() in grammar.since and found.when.latest is not None:
        part = Span(span.end, clause_around(statement.text, span, grammar).end)
        title = title_of(statement.text, Span(noun.start, span.end), grammar)
        why = f"“{opened[-1]}” opens what has gone on since"
        yield Anchor(When.since(found.when), found, part, title, why)


def _aside_noun(statement: Statement, found: DateExpression, grammar: Grammar) -> Span | None:
    """The noun phrase of ", zoals de verhoging per 1 januari" at a sentence's end: an example with its own date."""
    span = statement.place(found)
    match = any_of((grammar.aside_pattern,)).search(statement.text, 0, span.start)
    ends = not statement.text[span.end :].strip(" .!?)")
    return Span(match.start("noun"), span.end) if match and ends else None


def _noun_title(statement: Statement, span: Span, grammar: Grammar) -> str:
    """A noun phrase as a title, without the preposition that leads to its date."""
    words = statement.text[span.start : span.end].split()
    if words and words[0].lower() in grammar.articles:
        words = words[1:]
    while len(words) > 1 and words[-1].lower() in grammar.date_prepositions:
        words.pop()
    return finish(" ".join(words), grammar)
