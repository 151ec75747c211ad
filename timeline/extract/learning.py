"""What a document itself teaches about names: acronyms it introduces, persons it names in full."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from timeline.extract import organisations
from timeline.extract.actor_words import CALENDAR
from timeline.extract.hits import ActorHit, How
from timeline.extract.naming import Meaning
from timeline.extract.organisations import sorts_of
from timeline.extract.persons import family_name
from timeline.extract.territories import slug_of
from timeline.model import Actor


def learned(text: str, hits: list[ActorHit]) -> Iterator[tuple[str, Meaning]]:
    """What the text itself names: acronyms in brackets, what they are short for, persons by their family name."""
    ends = {hit.end: hit for hit in hits}
    for bracket in organisations.introduced(text):
        named = ends.get(bracket.start - 1)
        if named is None and (spelled := organisations.spelled_out(text, bracket.start, bracket.acronym)):
            named = ActorHit(spelled.start, spelled.end, spelled.slug, spelled.name, "organisation", spelled.kind)
            yield named.name, _as_learned(named)
        if named is not None and named.how in ("name", "organisation") and text[named.start] == bracket.acronym[0]:
            yield bracket.acronym, _as_learned(named)
    for hit in hits:
        if hit.how == "person" and " " in hit.name:
            family = family_name(hit.name)
            if family not in CALENDAR:
                yield family, _as_learned(hit)
            yield hit.name, _as_learned(hit)

    yield from _by_what_they_are(text, hits)


def _by_what_they_are(text: str, hits: Iterable[ActorHit]) -> Iterator[tuple[str, Meaning]]:
    """Short forms of the only body of its sort: "de inspectie", "the Agency", where no other is named."""
    sorts: dict[str, dict[str, ActorHit]] = {}
    for hit in hits:
        if hit.how in ("name", "organisation") and hit.kind != "person":
            for sort in sorts_of(text[hit.start : hit.end]):
                sorts.setdefault(sort, {}).setdefault(hit.slug, hit)
    for sort, named in sorts.items():
        if len(named) == 1:
            (only,) = named.values()
            yield from ((word, _as_learned(only, "short")) for word in (sort, sort.capitalize()))


def _as_learned(hit: ActorHit, how: How = "name") -> Meaning:
    return Meaning(how, Actor(hit.slug, hit.name, hit.kind))


@dataclass(frozen=True, slots=True)
class Cast:
    """Whom a document names in full: by slug, and persons by their family name."""

    full: frozenset[str]
    families: Mapping[str, str]

    def settle(self, hits: Iterable[ActorHit]) -> list[ActorHit]:
        """One slug a person, and no short form whose full name the document never gives."""
        return [
            hit._replace(slug=self.families[hit.slug])
            if hit.how in ("person", "lends") and hit.slug in self.families
            else hit
            for hit in hits
            if hit.how != "short" or hit.slug in self.full
        ]


def cast_of(hits: Iterable[ActorHit]) -> Cast:
    """The cast of a document from all its hits; a family name that two persons share stands for neither."""
    full: set[str] = set()
    families: dict[str, set[str]] = {}
    for how, slug, name in {(hit.how, hit.slug, hit.name) for hit in hits}:
        if how in ("name", "compound", "addressee", "organisation"):
            full.add(slug)
        if how in ("person", "lends", "name") and " " in name:
            families.setdefault(slug_of(family_name(name)), set()).add(slug)
    return Cast(frozenset(full), {family: min(slugs) for family, slugs in families.items() if len(slugs) == 1})
