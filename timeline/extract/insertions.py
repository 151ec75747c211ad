"""Dates in what a sentence says by the way: "the contract, signed on 3 May, expires".

What the date belongs to is then not the sentence but the insertion, told of the noun before it.
"""

from __future__ import annotations

from timeline.extract.clauses import any_of, is_finite
from timeline.extract.grammar.table import Grammar, fits


def told_in_insertion(before: str, after: str, grammar: Grammar) -> str:
    """What is told of a noun by an insertion that holds a date, empty where there is none.

    `before` and `after` are the clause on either side of the date phrase.
    """
    told = after.partition(",")[0]
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
