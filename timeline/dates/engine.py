"""The engine: scan, compose, resolve. One for every language; the tables make the difference."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from timeline.dates.compose import Composer
from timeline.dates.hyphens import mended
from timeline.dates.passage import Passages
from timeline.dates.resolve import Resolver
from timeline.dates.rows import Language
from timeline.dates.scan import Scanner
from timeline.dates.tense import TenseReader
from timeline.model import DateExpression


class Engine:
    """A language's tables, compiled; making one takes tens of milliseconds, so keep it."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._scanner = Scanner(language)
        self._composer = Composer(language)
        self._tense = TenseReader(language)

    def dates(self, text: str, reference: date | None) -> Iterator[DateExpression]:
        """The date expressions of `text`, resolved against `reference` and against each other."""
        whole = mended(text)
        if whole is None:
            yield from self._resolved(text, reference)
            return
        for found in self._resolved(whole.text, reference):
            start, end = whole.back(found.start, found.end)
            yield replace(found, start=start, end=end, text=text[start:end])

    def _resolved(self, text: str, reference: date | None) -> Iterator[DateExpression]:
        resolver = Resolver(Passages(text, self._language), reference, self._tense)
        for hit in self._composer.composed(text, self._scanner.hits(text)):
            found = resolver.resolve(hit)
            if found is not None:
                yield found
