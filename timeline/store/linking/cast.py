"""What a person said of actors, for every document to come: who is one, who is none, and how else they are spelled."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from timeline.model import Event

if TYPE_CHECKING:
    from timeline.extract.spelled import Spelling

_SPELLINGS = (
    "SELECT a.slug, a.name, a.kind, d.value, d.language FROM actor_decision AS d JOIN actor AS a ON a.slug = d.slug"
    " WHERE d.kind IN ('alias', 'renamed') AND d.value <> '' ORDER BY a.slug, d.value, d.language"
)


class Cast(NamedTuple):
    """Which actor takes the place of which, and who takes part in nothing; all by slug."""

    merged: Mapping[str, str]
    refused: Collection[str]

    def of(self, slug: str) -> str | None:
        """Who a slug stands for; None for who takes part in nothing."""
        seen: set[str] = set()
        while slug in self.merged and slug not in seen:
            seen.add(slug)
            slug = self.merged[slug]
        return None if slug in self.refused else slug

    def among(self, slugs: Iterable[str]) -> list[str]:
        """Who takes part where documents name these, each once."""
        return list(dict.fromkeys(place for slug in slugs if (place := self.of(slug))))


def decided_cast(connection: sqlite3.Connection) -> Cast:
    """What was decided about actors so far."""
    rows = connection.execute("SELECT kind, slug, value FROM actor_decision WHERE kind IN ('merged', 'refused')")
    decisions = rows.fetchall()
    return Cast(
        {slug: value for kind, slug, value in decisions if kind == "merged"},
        {slug for kind, slug, _ in decisions if kind == "refused"},
    )


def decided_spellings(connection: sqlite3.Connection) -> tuple[Spelling, ...]:
    """The names that a person gave actors: what a document is read with, beside the lists."""
    rows = connection.execute(_SPELLINGS).fetchall()
    if not rows:
        return ()
    from timeline.extract.spelled import Spelling

    return tuple(Spelling(*row) for row in rows)


def recast(events: Iterable[Event], cast: Cast) -> list[Event]:
    """The events with the actors that a person says they have; an actor's reason goes to whoever takes its place."""
    return [_recast(event, cast) for event in events] if cast.merged or cast.refused else list(events)


def _recast(event: Event, cast: Cast) -> Event:
    places = {slug: cast.of(slug) for slug in event.actors}
    if all(slug == place for slug, place in places.items()):
        return event
    reasons = {field: why for field, why in event.reasons.items() if field not in places}
    for slug, place in places.items():
        if place and slug in event.reasons:
            reasons.setdefault(place, event.reasons[slug])
    return replace(event, actors=tuple(cast.among(event.actors)), reasons=reasons)
