"""Sentences without a date of their own that go on where a dated one stopped.

A new act with a finite verb of its own ("tijdens deze conferentie bood … aan") is an event of that
date; what only says more of the same act (results, amounts) is a further mention of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from typing import Literal

from timeline.extract.grammar.table import Grammar
from timeline.extract.statements import has_verb
from timeline.extract.status import looks_back

Following = Literal["act", "detail"]


def follows(text: str, before: str, grammar: Grammar, actor_leads: Callable[[], bool]) -> Following | None:
    """What a sentence is to the dated one `before` it: a new act, a detail, or (None) neither.

    `actor_leads` tells, when asked, whether somebody who can act opens the sentence; one that opens with the tie itself
    ("daar tekenden 27 partijen …") goes on to a new act too.
    """
    if not has_verb(text, grammar):
        return "detail"
    if not looks_back(text, grammar):
        return None
    if re.match(grammar.elaborating, text, re.IGNORECASE):
        return "detail"
    if re.match(grammar.anaphors, text, re.IGNORECASE):
        return "act"
    if not re.search(grammar.anaphors, text, re.IGNORECASE) and not taken_up(text, before, grammar):
        return None
    first = text.split(" ", 1)[0].lower()
    return "act" if first in grammar.actor_pronouns or actor_leads() else "detail"


def taken_up(text: str, before: str, grammar: Grammar) -> str:
    """The noun that the sentence before introduced and this one takes up: "een conferentie", "de conferentie"."""
    introduced: Collection[str] = {noun.lower() for noun in re.findall(grammar.introduced, before, re.IGNORECASE)}
    mentioned = (noun.lower() for noun in re.findall(grammar.taken_up, text, re.IGNORECASE))
    return next((noun for noun in mentioned if noun in introduced), "")
