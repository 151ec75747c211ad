"""Dates in what a sentence says by the way: "the contract, signed on 3 May, expires".

What the date belongs to is then not the sentence but the insertion, told of the noun before it.
"""

from __future__ import annotations

import re

from timeline.extract.clauses import any_of
from timeline.extract.grammar.table import Grammar


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
    if first and re.fullmatch(grammar.participle_pattern, first[0].lower()):
        return _of_noun(noun, opening, told, grammar)
    return ""


def _of_noun(before: str, opening: str, told: str, grammar: Grammar) -> str:
    """The last noun phrase of what stands before, with what is told of it; empty when that is a clause already."""
    words = before.split()
    starts = [place for place, word in enumerate(words) if word.lower() in grammar.opening_nouns]
    leads = bool(words) and words[0].lower() in grammar.prepositions
    named = words[starts[-1] :] if starts and (leads or not opening) else words
    if len(named) > 1 and re.fullmatch(grammar.participle_pattern, named[-1].lower()):
        named = named[:-1]
    noun = " ".join(named)
    if not noun or grammar.finite.intersection(noun.lower().split()) or not (opening.strip() or told.strip()):
        return ""
    return f"{noun} {opening} {told}"
