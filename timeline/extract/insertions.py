"""Dates in what a sentence says by the way: "the contract, signed on 3 May, expires".

What the date belongs to is then not the sentence but the insertion, told of the noun before it.
"""

from __future__ import annotations

from timeline.extract.clauses import any_of, is_finite, is_participle_phrase
from timeline.extract.grammar.table import Grammar, fits
from timeline.extract.phrases import PhraseReader, Token, tokens_of


def told_in_insertion(before: str, after: str, grammar: Grammar) -> str:
    """What is told of a noun by an insertion that holds a date, empty where there is none.

    `before` and `after` are the clause on either side of the date phrase.
    """
    told = after.partition(",")[0]
    if opened := _of_subject(before, after, grammar):
        return opened
    if straight := any_of((grammar.relative_pattern,), r"\s(?:{})\s*\Z").search(before):
        return _of_noun(before[: straight.start()].rstrip(","), "", told, grammar)
    noun, comma, opening = before.rpartition(",")
    if not comma or "," not in after:
        return ""
    if relative := any_of((grammar.relative_pattern,), r"\s+(?:{})\s+").match(opening):
        return _of_noun(noun, opening[relative.end() :], told, grammar)
    first = opening.split(None, 1)
    if first and fits(grammar.participle_pattern, first[0].lower()):
        return _of_noun(noun, opening, told, grammar)
    return ""


def _of_subject(before: str, after: str, grammar: Grammar) -> str:
    """What a participle in front tells of the subject behind the comma: "Treaty signed"."""
    told, comma, main = after.partition(", ")
    if not comma or "," in before or not is_participle_phrase(before, grammar):
        return ""
    tokens = tokens_of(main)
    inverted = grammar.inverts and bool(tokens) and is_finite(tokens[0].lower, grammar)
    place = PhraseReader(tokens, grammar).subject(int(inverted))
    if place is None or not (inverted or (place[0] == 0 and _is_verb(tokens[place[1] :], grammar))):
        return ""
    subject = main[tokens[place[0]].start : tokens[place[1] - 1].end]
    return " ".join((subject, before[:1].lower() + before[1:].strip(), told.strip()))


def _is_verb(tokens: list[Token], grammar: Grammar) -> bool:
    return bool(tokens) and is_finite(tokens[0].lower.rpartition("'")[2], grammar)


def _of_noun(before: str, opening: str, told: str, grammar: Grammar) -> str:
    """The last noun phrase of what stands before, with what is told of it; empty when that is a clause already."""
    words = before.split()
    starts = [place for place, word in enumerate(words) if word.lower() in grammar.opening_nouns]
    leads = bool(words) and words[0].lower() in grammar.prepositions
    named = words[starts[-1] :] if starts and (leads or not opening) else words
    if len(named) > 2 and (
        named[-1].lower() in grammar.particles or fits(grammar.participle_pattern, named[-1].lower())
    ):
        named = named[:-1]
    noun = " ".join(named)
    if not noun or grammar.finite.intersection(noun.lower().split()) or not (opening.strip() or told.strip()):
        return ""
    return " ".join((noun, *_straight(f"{opening} {told}".split(), grammar)))


def _straight(words: list[str], grammar: Grammar) -> list[str]:
    """The words of a relative clause with the verb first, where the language keeps it for the end.

    "een update uitbracht" is "bracht een update uit", "in gebruik werd genomen" is "werd in gebruik genomen".
    """
    if not grammar.inverts or not words or words[0].lower() in grammar.finite:
        return words
    helped = len(words) > 2 and words[-2].lower() in grammar.auxiliaries | grammar.copulas
    if helped and fits(grammar.participle_pattern, words[-1].lower()):
        return [words[-2], *words[:-2], words[-1]]
    last = words[-1]
    for particle in sorted(grammar.particles):
        verb = last.removeprefix(particle)
        if verb != last and is_finite(verb.lower(), grammar):
            return [verb, *words[:-1], particle]
    return [last, *words[:-1]] if is_finite(last.lower(), grammar) else words
