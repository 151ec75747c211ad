"""What people write for actors, themes, papers and sums, as the values that events hold."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property

from timeline.extract.catalogue import Catalogue, load_catalogue, spellings
from timeline.extract.references import find_references
from timeline.extract.territories import slug_of
from timeline.model import Amount, Reference

_SEPARATORS = (";", "|", ",")
_SLUG = re.compile(r"[^\W_]+(-[^\W_]+)*")
_AMOUNT = re.compile(r"([A-Z]{3}) (-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)")
_IMPORTED = "imported"


def split(text: str) -> list[str]:
    """The values in a cell, at semicolons, else bars, else commas."""
    separator = next((one for one in _SEPARATORS if one in text), ";")
    return [part.strip() for part in text.split(separator) if part.strip()]


class Names:
    """Finds slugs by any name in the lists; what no list knows gets a slug of its own. Slugs stand for themselves."""

    def __init__(self, catalogue: Catalogue | None = None) -> None:
        self._given = catalogue

    @cached_property
    def _catalogue(self) -> Catalogue:
        return self._given or load_catalogue()

    def actors(self, names: Iterable[str]) -> tuple[str, ...]:
        return tuple(self._actors.get(name.casefold()) or _slug(name) for name in names)

    def themes(self, names: Iterable[str]) -> tuple[str, ...]:
        return tuple(self._themes.get(name.casefold()) or _slug(name) for name in names)

    @cached_property
    def _actors(self) -> dict[str, str]:
        named = {name.casefold(): actor.slug for actor in self._catalogue.actors for _, name in spellings(actor)}
        return named | {slug: slug for slug in self._catalogue.actor}

    @cached_property
    def _themes(self) -> dict[str, str]:
        named = {label.casefold(): theme.slug for theme in self._catalogue.themes for label in theme.labels.values()}
        return named | {slug: slug for slug in self._catalogue.theme}


def _slug(name: str) -> str:
    """A name that no list knows, as a slug; one already, or one without Latin letters, stays nearly as it is."""
    if _SLUG.fullmatch(name) and name == name.casefold():
        return name
    return slug_of(name) or "-".join(name.casefold().split())


def papers_named(texts: Iterable[str], url: str = "") -> tuple[Reference, ...]:
    """The papers that each text names, or is the id of; `url` is the first one's address, or the only paper."""
    papers: list[Reference] = []
    for text in list(texts) or [url] * bool(url):
        hits = find_references(text)
        papers += [hit.reference for hit in hits] or [Reference(text, _IMPORTED, text, url)]
        url = ""
    return tuple(papers)


def amounts_named(texts: Iterable[str]) -> tuple[Amount, ...]:
    """Sums as our CSV writes them ("EUR 90000000000"); raise `ValueError` for another form."""
    amounts = []
    for text in texts:
        match = _AMOUNT.fullmatch(text)
        if match is None:
            raise ValueError(f"“{text}” is no sum of money such as “EUR 1500000”")
        value = float(match[2])
        amounts.append(Amount(int(value) if value == int(value) else value, match[1], text))
    return tuple(amounts)
