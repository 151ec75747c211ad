"""Date expressions: text in, spans with their values out. Pure; a language is a table (see `languages`)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from timeline.model import DateExpression

if TYPE_CHECKING:
    from timeline.dates.engine import Engine

__all__ = ["find_dates"]


def find_dates(text: str, *, reference: date | None = None, language: str | None = None) -> list[DateExpression]:
    """Every date expression of `text`, in order, none overlapping; offsets are code points.

    `reference` is the document's date: without it only what the text itself settles is returned.
    `language` is an ISO 639-1 code, found out where it is not given; languages without a table of
    their own yield their explicit dates. The cost is linear in the length of the text.
    """
    return list(iterate_dates(text, reference=reference, language=language))


def iterate_dates(text: str, *, reference: date | None = None, language: str | None = None) -> Iterator[DateExpression]:
    """The same, one at a time."""
    if language is None:
        from timeline.language import detect

        language = detect(text)
    return _engine(language.lower()[:2]).dates(text, reference)


@cache
def _engine(code: str) -> Engine:
    from timeline.dates.engine import Engine
    from timeline.dates.languages import language_for

    return Engine(language_for(code))
