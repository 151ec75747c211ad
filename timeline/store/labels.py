"""The names behind slugs and row numbers, for whoever shows events to people."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence

from timeline.store.failures import explained, path_of

# What a row of `actor` or `theme` is called in a language, bound at `?`: its name there, else the one it has by itself.
ACTOR_NAME = "coalesce((SELECT n.name FROM actor_name AS n WHERE n.actor_id = actor.id AND language = ?), actor.name)"
THEME_NAME = "coalesce((SELECT n.name FROM theme_name AS n WHERE n.theme_id = theme.id AND language = ?), theme.label)"

_EVERY = f"SELECT slug, {THEME_NAME} FROM theme {{0}} UNION ALL SELECT slug, {ACTOR_NAME} FROM actor {{0}}"
_SOME = _EVERY.format("WHERE slug IN (SELECT value FROM json_each(?))")
_ACTORS = (
    f"SELECT l.event_id, {ACTOR_NAME} FROM event_actor AS l JOIN actor ON actor.id = l.actor_id"
    " WHERE l.event_id IN (SELECT value FROM json_each(?)) ORDER BY l.event_id, l.position"
)
_TITLES = "SELECT uid, title FROM document WHERE uid IN (SELECT value FROM json_each(?1))"

# Names are in English where no language is asked for; what lacks a name in a language keeps the one it has by itself.
ENGLISH = "en"


def labels(connection: sqlite3.Connection, slugs: Iterable[str], language: str = ENGLISH) -> dict[str, str]:
    """The name of each actor and the label of each theme in `slugs`; unknown slugs are left out."""
    wanted = _listed(slugs)
    with explained(path_of(connection)):
        return dict(connection.execute(_SOME, (language, wanted, language, wanted)).fetchall())


def every_label(connection: sqlite3.Connection, language: str = ENGLISH) -> dict[str, str]:
    """The name of every stored actor and the label of every stored theme, by slug."""
    with explained(path_of(connection)):
        return dict(connection.execute(_EVERY.format(""), (language, language)).fetchall())


def titles(connection: sqlite3.Connection, documents: Iterable[str]) -> dict[str, str]:
    """The title of each document in `documents` (ids)."""
    with explained(path_of(connection)):
        return dict(connection.execute(_TITLES, (_listed(documents),)).fetchall())


def actors_of(
    connection: sqlite3.Connection, keys: Sequence[int], language: str = ENGLISH
) -> dict[int, tuple[str, ...]]:
    """The names of the actors of each event, in their order there, by the event's row number."""
    names: dict[int, list[str]] = defaultdict(list)
    with explained(path_of(connection)):
        for key, name in connection.execute(_ACTORS, (language, str(list(keys)))):
            names[key].append(name)
    return {key: tuple(found) for key, found in names.items()}


def _listed(names: Iterable[str]) -> str:
    from json import dumps  # a plain listing has only numbers, which read the same as JSON

    return dumps(list(names))
