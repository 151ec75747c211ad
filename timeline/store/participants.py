"""Actors as they are known here, for exports that lose nothing, and back: a person's names travel with the events."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from functools import cache
from typing import NamedTuple

from timeline.model import Kind
from timeline.states import Decision, Origin
from timeline.store.corrections.subjects import actor_images, write_actors

_MERGED_INTO = (
    "SELECT slug, kind, value, language FROM actor_decision WHERE kind = 'merged' AND value = ? ORDER BY slug"
)


class Said(NamedTuple):
    """What a person said of the actor of this slug; see `timeline.store.decision_tables.ActorDecision`."""

    slug: str
    kind: Decision
    value: str
    language: str


class Participant(NamedTuple):
    """An actor by its slug. Of one about whom a person decided something also all other names, each with its language,
    and the decisions, those about actors that were merged into it among them."""

    id: str
    name: str
    kind: Kind
    origin: Origin
    aliases: tuple[tuple[str, str], ...] = ()
    decisions: tuple[Said, ...] = ()


def participants(connection: sqlite3.Connection) -> Callable[[str], Participant]:
    """A function that looks up the stored actor of a slug; each is read once. One that is gone goes by its slug."""

    @cache
    def participant(slug: str) -> Participant:
        image = actor_images(connection, [slug]).get(slug)
        if image is None:
            return Participant(slug, slug, "organisation", "found")
        decisions = [Said(slug, *decision) for decision in image["decisions"]]
        decisions += map(Said._make, connection.execute(_MERGED_INTO, (slug,)))
        aliases = tuple((alias, language) for alias, language in image["aliases"]) if decisions else ()
        return Participant(slug, image["name"], image["kind"], image["origin"], aliases, tuple(decisions))

    return participant


def store_unknown(connection: sqlite3.Connection, incoming: Iterable[Participant]) -> None:
    """Store the actors that are not here, as found in a text: so they are completed where a list knows them."""
    connection.executemany(
        "INSERT INTO actor (slug, name, kind, origin) VALUES (?, ?, ?, 'found') ON CONFLICT (slug) DO NOTHING",
        [one[:3] for one in incoming],
    )


def take_over(connection: sqlite3.Connection, incoming: Iterable[Participant]) -> None:
    """Let stored actors be what is told of them: named by a list, or by a person. What a person decided here stands."""
    for one in incoming:
        if connection.execute("SELECT 1 FROM actor_decision WHERE slug = ?", (one.id,)).fetchone():
            continue
        if one.origin == "listed":
            listed = "UPDATE actor SET name = ?, kind = ?, origin = 'listed' WHERE slug = ? AND origin = 'found'"
            connection.execute(listed, (one.name, one.kind, one.id))
        if one.decisions:
            own = dict.fromkeys(decision[1:] for decision in one.decisions if decision.slug == one.id)
            aliases = list(dict.fromkeys(one.aliases))
            write_actors(connection, {one.id: {"name": one.name, "aliases": aliases, "decisions": list(own)}})
            connection.executemany("INSERT OR IGNORE INTO actor_decision VALUES (?, ?, ?, ?)", one.decisions)
