"""The clause that carries a date, cut out of its sentence."""

from __future__ import annotations

import re
from functools import lru_cache

from timeline.extract.grammar.table import Grammar, fits
from timeline.extract.marks import Span

_WORDS = re.compile(r"[^\W\d_]+")
_FEWEST_WORDS = 3  # a clause of fewer words says nothing by itself


@lru_cache(maxsize=256)
def any_of(patterns: tuple[str, ...], frame: str = "{}") -> re.Pattern[str]:
    """A pattern that matches any of several, within a frame."""
    return re.compile(frame.format("|".join(f"(?:{pattern})" for pattern in patterns) or r"(?!)"), re.IGNORECASE)


@lru_cache(maxsize=256)
def clause_around(text: str, date: Span, grammar: Grammar) -> Span:
    """The main clause of `text` in which a date stands, without what a subordinate clause in front says."""
    start, end = 0, len(text)
    for cut in any_of(grammar.coordinators).finditer(text):
        sides = text[start : cut.start()], text[cut.end() : end]
        if ";" not in cut[0] and not all(_is_clause(side, grammar) for side in sides):
            continue
        if cut.end() <= date.start:
            start = cut.end()
        elif cut.start() >= date.end:
            end = cut.start()
            break
    return _without_front(text, Span(start, end), date, grammar)


def _is_clause(text: str, grammar: Grammar) -> bool:
    return len(_WORDS.findall(text)) >= _FEWEST_WORDS and has_finite(text, grammar)


def has_finite(text: str, grammar: Grammar) -> bool:
    """Whether a finite verb stands in a text, as far as the table and the endings tell."""
    return any(is_finite(word, grammar) for word in _WORDS.findall(text) if word.islower())


def _without_front(text: str, clause: Span, date: Span, grammar: Grammar) -> Span:
    """The clause without "Hoewel …," or "Om … te …," in front of it; that itself when the date stands in it.

    "Zoals ik in mijn brief van 3 maart heb gemeld," only says where the rest was told.
    """
    first = _WORDS.search(text, clause.start, clause.end)
    if first is None or first[0].lower() not in grammar.subordinators:
        return clause
    for comma in re.finditer(r",\s+", text[clause.start : clause.end]):
        behind = clause.start + comma.end()
        word = _WORDS.match(text, behind, clause.end)
        if word and (not grammar.inverts or is_finite(word[0].lower(), grammar)):
            ends = clause.start + comma.start()
            if date.end > ends or first[0].lower() in grammar.reporting:
                return Span(behind, clause.end)
            inside = Span(first.end() + 1, ends)
            return inside if date.start > first.end() and _is_clause(text[slice(*inside)], grammar) else clause
    return clause


@lru_cache(maxsize=1 << 14)
def is_finite(word: str, grammar: Grammar) -> bool:
    """Whether a word in lower case looks like a finite verb: by the table, else by its ending."""
    if word in grammar.finite:
        return True
    if word in grammar.closed:
        return False
    return fits(grammar.past_pattern, word) or fits(grammar.present_pattern, word)
