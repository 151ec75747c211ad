"""Cutting a line to a length so that it still reads: at a phrase, and never on a word that calls for another."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from timeline.extract.clauses import any_of
from timeline.extract.grammar.table import Grammar, fits
from timeline.extract.sentences import BEFORE_NUMBERS, MAY_BE_LAST, NEVER_LAST

_EDGE = " ,;:–—-•|/"
_SHORTEST = 35
_FIRM = 55  # a firm boundary further on than this is better than a later loose one
_UNCLOSED = re.compile(r"\s*\([^()]*$")
_ABBREVIATIONS = NEVER_LAST | MAY_BE_LAST | BEFORE_NUMBERS


def shortened(text: str, longest: int, grammar: Grammar) -> str:
    """`text` without its full stop and its trailing asides, at most about `longest` characters, with a capital."""
    text = without_stop(text.strip(_EDGE))
    tail = any_of(grammar.tails, r",\s+(?:{})\b").search(text, _SHORTEST)
    if tail:
        text = text[: tail.start()]
    text = _cut(text, longest, grammar) if len(text) > longest else _without_hanging(text, grammar.hanging, grammar)
    return text[:1].upper() + text[1:]


def _cut(text: str, longest: int, grammar: Grammar) -> str:
    """The text cut at a phrase, with the verb that closes it: "heeft een nieuw plan voor … aangenomen"."""
    closing = _closing_verb(text, grammar)
    kept = text[: _boundary(text, longest - len(closing), grammar)]
    if closing and ("," in text[len(kept) :] or not _awaits(kept, closing, grammar)):
        closing, kept = "", text[: _boundary(text, longest, grammar)]
    return _without_hanging(kept, grammar.hanging_where_cut, grammar) + closing


def _closing_verb(text: str, grammar: Grammar) -> str:
    """The participle or infinitive at the end, with a blank before it, where the language keeps it for there."""
    *_, before, last = "", *text.rsplit(None, 2)[-2:]
    verb = fits(grammar.participle_pattern, last) or last.endswith("en")
    return f" {last}" if grammar.inverts and last.islower() and verb and before not in grammar.infinitive else ""


def _awaits(kept: str, closing: str, grammar: Grammar) -> bool:
    """Whether an auxiliary in what is kept waits for the verb that closes the clause."""
    words = kept.lower().split()
    if fits(grammar.participle_pattern, closing.strip()):
        waiting = grammar.perfect | grammar.auxiliaries
        return not waiting.isdisjoint(words) and not any(fits(grammar.participle_pattern, word) for word in words)
    return not grammar.future.isdisjoint(words)


def _without_hanging(text: str, hanging: Collection[str], grammar: Grammar) -> str:
    words = (_UNCLOSED.sub("", text) if "(" in text else text).strip(_EDGE).split(" ")
    while len(words) > 1 and _hangs(words, hanging, grammar):
        words.pop()
    return " ".join(words).strip(_EDGE)


def _hangs(words: list[str], hanging: Collection[str], grammar: Grammar) -> bool:
    """Whether the last word calls for another; a verb does not where it closes a clause: "zegt dat het af is"."""
    last = words[-1].lower().strip(_EDGE)
    return last in hanging and not (last in grammar.copulas and _subordinate(grammar).search(" ".join(words[:-1])))


@lru_cache(maxsize=8)
def _subordinate(grammar: Grammar) -> re.Pattern[str]:
    """What opens a subordinate clause inside a sentence."""
    inside = "|".join(sorted(grammar.subordinating)) or "(?!)"
    return re.compile(rf"\s(?:{inside})\s|,\s+(?:{grammar.relative_pattern})\s")


def without_stop(text: str) -> str:
    """A sentence without its full stop, unless that belongs to an abbreviation."""
    last = text.rpartition(" ")[2].rstrip(".").lower()
    abbreviated = last in _ABBREVIATIONS or ("." in last and not last[-1:].isdigit())
    return text if abbreviated else text.rstrip(".!?… ")


def _boundary(text: str, longest: int, grammar: Grammar) -> int:
    """The last place within the length before a phrase; failing that, before a word.

    "Of" and its like tie a phrase to the noun before it, so they are cut before only where nothing else is.
    """
    firm = loose = 0
    before = ""
    for found in re.finditer(r"([,;:]?)\s+([^\s,;:]+)", text[: longest + 20]):
        word = found[2].lower()
        if _SHORTEST <= found.start() <= longest:
            if word in grammar.attaching:
                loose = found.start()
            elif found[1] or _opens_phrase(word, before, grammar):
                firm = found.start()
        before = word
    if firm >= _FIRM or (firm and not loose):
        return firm
    return loose or (text.rfind(" ", 0, longest) if " " in text[:longest] else longest)


def _opens_phrase(word: str, before: str, grammar: Grammar) -> bool:
    if word in grammar.prepositions or word in grammar.conjunctions:
        return word not in grammar.infinitive
    return (word in grammar.articles or word in grammar.indefinite) and before not in grammar.closed
