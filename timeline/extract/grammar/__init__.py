"""The words by which a language builds its sentences: one table a language, read by engines that know none.

A language without a table still gets events; only its titles stay as the sentence has them.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module

from timeline.extract.grammar.table import Grammar

LANGUAGES = ("nl", "en", "de", "fr")


@cache
def grammar_for(language: str) -> Grammar:
    """The table of a language (ISO 639-1), an empty one where there is none."""
    if language not in LANGUAGES:
        return Grammar(language)
    table: Grammar = import_module(f"timeline.extract.grammar.{language}").GRAMMAR
    return table
