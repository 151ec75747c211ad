"""The names behind slugs and row numbers, for whoever shows events to people."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence

from timeline.store.failures import explained, path_of

_LABELS = (
    "SELECT slug, label FROM theme WHERE slug IN (SELECT value FROM json_each(?1))"
    " UNION ALL SELECT slug, name FROM actor WHERE slug IN (SELECT value FROM json_each(?1))"
)
_ACTORS = (
    "SELECT l.event_id, a.name FROM event_actor AS l JOIN actor AS a ON a.id = l.actor_id"
    " WHERE l.event_id IN (SELECT value FROM json_each(?1)) ORDER BY l.event_id, l.position"
)
_IN_LANGUAGE = (
    "SELECT slug, n.name FROM theme_name AS n JOIN theme ON theme.id = n.theme_id WHERE language = ?1"
    " UNION ALL SELECT slug, n.name FROM actor_name AS n JOIN actor ON actor.id = n.actor_id WHERE language = ?1"
)
_TITLES = "SELECT uid, title FROM document WHERE uid IN (SELECT value FROM json_each(?1))"


def labels(connection: sqlite3.Connection, slugs: Iterable[str]) -> dict[str, str]:
    """The name of each actor and the label of each theme in `slugs`; unknown slugs are left out."""
    with explained(path_of(connection)):
        return dict(connection.execute(_LABELS, (json.dumps(list(slugs)),)).fetchall())


def every_label(connection: sqlite3.Connection) -> dict[str, str]:
    """The name of every stored actor and the label of every stored theme, by slug."""
    with explained(path_of(connection)):
        return dict(
            connection.execute("SELECT slug, label FROM theme UNION ALL SELECT slug, name FROM actor").fetchall()
        )


def every_label_in(connection: sqlite3.Connection, language: str) -> dict[str, str]:
    """As `every_label`, in `language` ("nl") where a name in it is known."""
    with explained(path_of(connection)):
        return every_label(connection) | dict(connection.execute(_IN_LANGUAGE, (language,)).fetchall())


def titles(connection: sqlite3.Connection, documents: Iterable[str]) -> dict[str, str]:
    """The title of each document in `documents` (ids)."""
    with explained(path_of(connection)):
        return dict(connection.execute(_TITLES, (json.dumps(list(documents)),)).fetchall())


def actors_of(connection: sqlite3.Connection, keys: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """The names of the actors of each event, in their order there, by the event's row number."""
    names: dict[int, list[str]] = defaultdict(list)
    with explained(path_of(connection)):
        for key, name in connection.execute(_ACTORS, (json.dumps(list(keys)),)):
            names[key].append(name)
    return {key: tuple(found) for key, found in names.items()}
