"""The clause that carries a date, cut out of its sentence."""

from __future__ import annotations

import re
from functools import lru_cache

from timeline.extract.grammar.table import Grammar, fits
from timeline.extract.marks import Span

_WORDS = re.compile(r"[^\W\d_]+")
_LEAD = 20  # code points in which a comma and prepositions stand before a date
_FEWEST_WORDS = 3  # a clause of fewer words says nothing by itself


@lru_cache(maxsize=256)
def any_of(patterns: tuple[str, ...], frame: str = "{}") -> re.Pattern[str]:
    """A pattern that matches any of several, within a frame."""
    return re.compile(frame.format("|".join(f"(?:{pattern})" for pattern in patterns) or r"(?!)"), re.IGNORECASE)


@lru_cache(maxsize=256)
def clause_around(text: str, date: Span, grammar: Grammar, others: tuple[Span, ...] = ()) -> Span:
    """The main clause of `text` in which a date stands, without what a subordinate clause in front says.

    `others` are the places of the other dates in it: a comma before one parts clauses as a coordinator does.
    """
    start, end = 0, len(text)
    for cut in _cuts(text, (date, *others), grammar):
        sides = text[start : cut.start], text[cut.end : end]
        if ";" not in text[slice(*cut)] and not all(_is_clause(side, grammar) for side in sides):
            continue
        if cut.end <= date.start:
            start = cut.end
        elif cut.start >= date.end:
            end = cut.start
            break
    return _without_front(text, Span(start, end), date, grammar)


def _cuts(text: str, dates: tuple[Span, ...], grammar: Grammar) -> list[Span]:
    """Where one main clause may end and the next one begin, in order."""
    cuts = [Span(*found.span()) for found in any_of(grammar.coordinators).finditer(text)]
    for date in dates if len(dates) > 1 and grammar.date_prepositions else ():
        comma = text.rfind(", ", max(0, date.start - _LEAD), date.start)
        lead = text[comma + 2 : date.start].split()
        leads = comma > 0 and all(word.lower() in grammar.date_prepositions for word in lead)
        if leads and has_finite(text[date.end :], grammar):
            cuts.append(Span(comma, comma + 2))
    return sorted(cuts)


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
    if first is None:
        return clause
    front = text.find(", ", clause.start, date.start)
    if front > 0 and is_participle_phrase(text[clause.start : front], grammar):  # the rest has its own date
        return Span(front + 2, clause.end)
    if first[0].lower() not in grammar.subordinators:
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


def is_participle_phrase(text: str, grammar: Grammar) -> bool:
    """Whether a participle opens a text and nothing is told in it: "Signed in Oslo", with its subject still to come."""
    first, *following = text.split(None, 2)[:2] or [""]
    leading = grammar.prepositions | grammar.articles
    led = not following or following[0].lower() in leading or following[0][:1].isdigit()
    participle = first.lower() not in grammar.closed and fits(grammar.participle_pattern, first.lower())
    return led and participle and not has_finite(text, grammar)


@lru_cache(maxsize=1 << 14)
def is_finite(word: str, grammar: Grammar) -> bool:
    """Whether a word in lower case looks like a finite verb: by the table, else by its ending."""
    if word in grammar.finite:
        return True
    if word in grammar.closed:
        return False
    return fits(grammar.past_pattern, word) or fits(grammar.present_pattern, word)
