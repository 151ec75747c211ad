"""Actors and themes as a person calls them, as the rows they are stored under."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from timeline.errors import NotFoundError
from timeline.query import OPERATORS
from timeline.query.folding import fold
from timeline.store.find import event_id
from timeline.store.known import nearest_names

_ACTOR = "SELECT slug, name, kind, origin FROM actor WHERE id IN ({}) LIMIT 1"
_THEME = "SELECT slug FROM theme WHERE id IN ({}) LIMIT 1"


def actor_rows(connection: sqlite3.Connection, names: Sequence[str]) -> list[list[str]]:
    """Slug, name, kind and origin of each actor, by a slug, name or alias that the database or a list knows.

    A name that nobody knows is a new actor.
    """
    found = [_stored_actor(connection, name) or _listed_actor(name) or _new_actor(name) for name in names]
    return list({row[0]: row for row in found}.values())


def theme_slugs(connection: sqlite3.Connection, names: Sequence[str]) -> list[str]:
    """The slug of each theme; raise `NotFoundError` for one that neither the database nor a list knows."""
    return list(dict.fromkeys(_theme(connection, name) for name in names))


def known_subject(connection: sqlite3.Connection, name: str) -> str:
    """What a history knows as `name`: the id of an event, also of one that is gone, or the slug of an actor."""
    if connection.execute("SELECT 1 FROM change WHERE subject = ? LIMIT 1", (name,)).fetchone():
        return name
    try:
        return event_id(connection, name)
    except NotFoundError:
        actor = _stored_actor(connection, name)
        if actor is None:
            raise
        return actor[0]


def known_actor(connection: sqlite3.Connection, name: str) -> str:
    """The slug of a stored actor; raise `NotFoundError` with the nearest names where there is none."""
    row = _stored_actor(connection, name)
    if row is None:
        near = nearest_names(connection, "actor", name)
        hint = f"Did you mean {' or '.join(near)}? " if near else ""
        raise NotFoundError(f"there is no actor {name!r}", hint=f"{hint}`timeline actors` lists them.")
    return row[0]


def _stored_actor(connection: sqlite3.Connection, name: str) -> list[str] | None:
    one = OPERATORS["actor"].one
    row = connection.execute(_ACTOR.format(one), [name] * one.count("?")).fetchone()
    return list(row) if row else None


def _listed_actor(name: str) -> list[str] | None:
    from timeline.extract.catalogue import load_catalogue, spellings  # only a name that is not stored needs the lists

    wanted = fold(name)
    for actor in load_catalogue().actors:
        if wanted in (actor.slug, fold(actor.name)) or any(wanted == fold(said) for _, said in spellings(actor)):
            return [actor.slug, actor.name, actor.kind, "listed"]
    return None


def _new_actor(name: str) -> list[str]:
    from timeline.extract.territories import slug_of

    words = " ".join(name.split())
    slug = slug_of(words)
    if not slug:
        raise NotFoundError(f"{name!r} names no actor", hint="Give a name with letters in it.")
    return [slug, words, "organisation", "found"]


def _theme(connection: sqlite3.Connection, name: str) -> str:
    one = OPERATORS["theme"].one
    row = connection.execute(_THEME.format(one), [name] * one.count("?")).fetchone()
    if row:
        return str(row[0])
    from timeline.extract.catalogue import load_catalogue

    wanted = fold(name)
    themes = load_catalogue().themes
    for theme in themes:
        if wanted == theme.slug or wanted in map(fold, theme.labels.values()):
            return theme.slug
    from timeline.query import nearest

    near = nearest(name, [theme.slug for theme in themes])
    hint = f"Did you mean {near}? " if near else ""
    raise NotFoundError(f"there is no theme {name!r}", hint=f"{hint}Themes stand in seeds/themes.toml.")
