"""Cutting a line to a length so that it still reads: at a phrase, and never on a word that calls for another."""

from __future__ import annotations

import re

from timeline.extract.clauses import any_of
from timeline.extract.grammar.table import Grammar
from timeline.extract.sentences import BEFORE_NUMBERS, MAY_BE_LAST, NEVER_LAST

_EDGE = " ,;:–—-•|/"
_SHORTEST = 35
_ABBREVIATIONS = NEVER_LAST | MAY_BE_LAST | BEFORE_NUMBERS


def shortened(text: str, longest: int, grammar: Grammar) -> str:
    """`text` without its full stop and its trailing asides, at most about `longest` characters, with a capital."""
    text = _without_stop(text.strip(_EDGE))
    tail = any_of(grammar.tails, r",\s+(?:{})\b").search(text, _SHORTEST)
    if tail:
        text = text[: tail.start()]
    if len(text) > longest:
        text = text[: _boundary(text, longest, grammar)]
    words = text.strip(_EDGE).split(" ")
    hanging = grammar.attaching | grammar.articles | grammar.indefinite | grammar.conjunctions | grammar.governing
    while len(words) > 1 and words[-1].lower().strip(_EDGE) in hanging:
        words.pop()
    text = " ".join(words).strip(_EDGE)
    return text[:1].upper() + text[1:]


def _without_stop(text: str) -> str:
    last = text.rpartition(" ")[2].rstrip(".").lower()
    return text if last in _ABBREVIATIONS or "." in last else text.rstrip(".!?… ")


def _boundary(text: str, longest: int, grammar: Grammar) -> int:
    """The last place within the length before a phrase; failing that, before a word."""
    best = 0
    for found in re.finditer(r"([,;:]?)\s+([^\s,;:]+)", text[: longest + 20]):
        if _SHORTEST <= found.start() <= longest:
            opens_phrase = found[2].lower() in grammar.prepositions | grammar.conjunctions
            best = found.start() if found[1] or opens_phrase else best
    return best or text.rfind(" ", 0, longest) if " " in text[:longest] else longest
