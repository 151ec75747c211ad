"""The list of actors with spellings that a person added: known from the next document on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from timeline.extract.catalogue import load_catalogue
from timeline.extract.lexicon import Held
from timeline.model import Actor, Kind


class Spelling(NamedTuple):
    """A further spelling of an actor in one language ("" for any); name and kind are for one that no list knows."""

    slug: str
    name: str
    kind: Kind
    alias: str
    language: str


def spelled_actors(spellings: Iterable[Spelling]) -> tuple[Actor, ...]:
    """The actors that ship with the program, and those spelled, each with all its spellings."""
    return _spelled(Held(load_catalogue().actors), tuple(spellings))


@lru_cache(maxsize=4)  # whoever reads many documents asks for each of them, and a list costs a moment to take in
def _spelled(listed: Held[tuple[Actor, ...]], spellings: tuple[Spelling, ...]) -> tuple[Actor, ...]:
    actors = {actor.slug: actor for actor in listed.value}
    for slug, name, kind, alias, language in spellings:
        actor = actors.get(slug) or Actor(slug, name, kind, aliases={"": (name,)})
        known = actor.aliases.get(language, ())
        actors[slug] = replace(actor, aliases={**actor.aliases, language: tuple(dict.fromkeys((*known, alias)))})
    return tuple(actors.values())
