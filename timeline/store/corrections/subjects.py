"""The other things a step can change, put back into their tables: pairs of events, and actors."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

Fields = Mapping[str, Any]


def pair_name(one: str, other: str) -> str:
    """How a step names two events: their ids in order, with a space between."""
    return " ".join(sorted((one, other)))


def pair_images(connection: sqlite3.Connection, names: Iterable[str]) -> dict[str, dict[str, Any] | None]:
    """What is known of pairs: kind, why and verdict; None for a pair that is not stored."""
    select = "SELECT kind, why, verdict FROM event_pair WHERE one = ? AND other = ?"
    found: dict[str, dict[str, Any] | None] = {}
    for name in names:
        row = connection.execute(select, name.split(" ")).fetchone()
        found[name] = dict(zip(("kind", "why", "verdict"), row, strict=True)) if row else None
    return found


def write_pairs(connection: sqlite3.Connection, wanted: Mapping[str, Fields | None]) -> None:
    """Bring pairs to the fields given; None forgets one."""
    for name, fields in wanted.items():
        ids = name.split(" ")
        if fields is None:
            connection.execute("DELETE FROM event_pair WHERE one = ? AND other = ?", ids)
            continue
        connection.execute(
            "INSERT INTO event_pair (one, other, kind, why, verdict) VALUES (?, ?, 'duplicate', '', '')"
            " ON CONFLICT DO NOTHING",
            ids,
        )
        for field, value in fields.items():
            connection.execute(f"UPDATE event_pair SET {field} = ? WHERE one = ? AND other = ?", (value, *ids))


def actor_images(connection: sqlite3.Connection, slugs: Iterable[str]) -> dict[str, dict[str, Any]]:
    """Name, kind, origin, aliases and decisions of stored actors, by slug."""
    select = (
        "SELECT slug, name, kind, origin,"
        " (SELECT json_group_array(json_array(alias, language)) FROM"
        "   (SELECT alias, language FROM actor_alias WHERE actor_id = actor.id ORDER BY 1, 2)),"
        " (SELECT json_group_array(json_array(kind, value, language)) FROM"
        "   (SELECT kind, value, language FROM actor_decision WHERE slug = actor.slug ORDER BY 1, 2, 3))"
        " FROM actor WHERE slug IN (SELECT value FROM json_each(?))"
    )
    return {
        slug: {
            "name": name,
            "kind": kind,
            "origin": origin,
            "aliases": json.loads(aliases),
            "decisions": json.loads(decisions),
        }
        for slug, name, kind, origin, aliases, decisions in connection.execute(select, (json.dumps(list(slugs)),))
    }


def write_actors(connection: sqlite3.Connection, wanted: Mapping[str, Fields | None]) -> None:
    """Bring actors, by slug, to the fields given; of one that nothing speaks of any more, what was decided."""
    for slug, fields in wanted.items():
        assert fields is not None  # an actor is never made or removed by a step, only changed
        if "name" in fields:
            connection.execute("UPDATE actor SET name = ? WHERE slug = ?", (fields["name"], slug))
        if "aliases" in fields:
            _replace_aliases(connection, slug, fields["aliases"])
        if "decisions" in fields:
            connection.execute("DELETE FROM actor_decision WHERE slug = ?", (slug,))
            rows = [(slug, *decision) for decision in fields["decisions"]]
            connection.executemany("INSERT INTO actor_decision (slug, kind, value, language) VALUES (?, ?, ?, ?)", rows)


def _replace_aliases(connection: sqlite3.Connection, slug: str, aliases: Sequence[Sequence[str]]) -> None:
    connection.execute("DELETE FROM actor_alias WHERE actor_id = (SELECT id FROM actor WHERE slug = ?)", (slug,))
    connection.executemany(
        "INSERT INTO actor_alias (actor_id, alias, language) SELECT id, ?, ? FROM actor WHERE slug = ?",
        [(*alias, slug) for alias in aliases],
    )
