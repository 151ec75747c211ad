"""What people call the things that slugs stand for."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence

from timeline.store.failures import explained, path_of

_EVERY = "SELECT slug, label FROM theme UNION ALL SELECT slug, name FROM actor"


def labels(connection: sqlite3.Connection, slugs: Iterable[str] | None = None) -> dict[str, str]:
    """The names of actors and labels of themes by slug: of all, or of those among `slugs` that are known."""
    with explained(path_of(connection)):
        if slugs is None:
            return dict(connection.execute(_EVERY).fetchall())
        chosen = f"SELECT * FROM ({_EVERY}) WHERE slug IN (SELECT value FROM json_each(?))"
        return dict(connection.execute(chosen, (json.dumps(list(slugs)),)).fetchall())


def actors_of(connection: sqlite3.Connection, keys: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """The names of the actors of each event, by its row number (`EventRow.key`); events without any are left out."""
    select = (
        "SELECT l.event_id, a.name FROM event_actor AS l JOIN actor AS a ON a.id = l.actor_id"
        " WHERE l.event_id IN (SELECT value FROM json_each(?)) ORDER BY l.event_id, l.position"
    )
    found: dict[int, list[str]] = defaultdict(list)
    with explained(path_of(connection)):
        for key, name in connection.execute(select, (json.dumps(list(keys)),)):
            found[key].append(name)
    return {key: tuple(names) for key, names in found.items()}
