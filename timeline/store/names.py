"""The numbers behind slugs: actors, themes and papers, stored when an event first needs them.

What our lists know comes in with its name, kind and aliases; what only a text knows is marked
"found" and named as it stands there. `catalogue` gives the lists, None those that ship with the program.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from timeline.model import Actor, Event, Kind, Reference, Theme

if TYPE_CHECKING:
    from timeline.extract.catalogue import Catalogue


def actor_keys(
    connection: sqlite3.Connection, events: Sequence[Event], catalogue: Catalogue | None, language: str
) -> dict[str, int]:
    """The row number of every actor in `events`, whose sentences are in `language`; new ones are stored.

    An actor that was once found in a text is completed as soon as a list knows it.
    """
    slugs = {slug for event in events for slug in event.actors}
    unsure = slugs - _known(connection, "SELECT slug, id FROM actor WHERE origin = 'listed' AND slug IN", slugs).keys()
    if unsure:
        catalogue = catalogue or _catalogue()
        listed = [actor for actor in catalogue.actors if actor.slug in unsure]
        for actor in listed:
            _store_listed(connection, actor)
        unsure -= {actor.slug for actor in listed}
        unsure -= _known(connection, "SELECT slug, id FROM actor WHERE slug IN", unsure).keys()
    if unsure:
        _store_found(connection, unsure, events, catalogue or _catalogue(), language)
    return _known(connection, "SELECT slug, id FROM actor WHERE slug IN", slugs)


def theme_keys(connection: sqlite3.Connection, events: Sequence[Event], catalogue: Catalogue | None) -> dict[str, int]:
    """The row number of every theme in `events`; new ones are stored with their label."""
    slugs = {slug for event in events for slug in event.themes}
    missing = slugs - _known(connection, "SELECT slug, id FROM theme WHERE slug IN", slugs).keys()
    if missing:
        listed = {theme.slug: theme for theme in (catalogue or _catalogue()).themes}
        for slug in sorted(missing):
            _store_theme(connection, listed.get(slug, Theme(slug)))
    return _known(connection, "SELECT slug, id FROM theme WHERE slug IN", slugs)


def renew_names(connection: sqlite3.Connection) -> None:
    """Bring the names of stored actors and themes up to the lists that ship with the program.

    A file of an older schema lacks what this one has a place for.
    """
    catalogue = _catalogue()
    actors = {slug for (slug,) in connection.execute("SELECT slug FROM actor WHERE origin = 'listed'")}
    themes = {slug for (slug,) in connection.execute("SELECT slug FROM theme")}
    for actor in catalogue.actors:
        if actor.slug in actors:
            _store_listed(connection, actor)
    for theme in catalogue.themes:
        if theme.slug in themes:
            _store_theme(connection, theme)


def reference_keys(connection: sqlite3.Connection, references: Iterable[Reference]) -> dict[str, int]:
    """The row number of every paper; new ones are stored."""
    by_slug = {reference.id: reference for reference in references}
    connection.executemany(
        "INSERT INTO reference (slug, kind, url) VALUES (?, ?, ?)"
        " ON CONFLICT (slug) DO UPDATE SET url = excluded.url WHERE url = ''",
        [(slug, reference.kind, reference.url) for slug, reference in by_slug.items()],
    )
    return _known(connection, "SELECT slug, id FROM reference WHERE slug IN", by_slug.keys())


def drop_unused(connection: sqlite3.Connection) -> None:
    """Forget the found actors and the papers that no event speaks of any more, apart from whom a person spoke of."""
    connection.execute(
        "DELETE FROM actor WHERE origin = 'found' AND slug NOT IN (SELECT slug FROM actor_decision)"
        " AND NOT EXISTS (SELECT 1 FROM event_actor AS l WHERE l.actor_id = actor.id)"
    )
    connection.execute(
        "DELETE FROM reference"
        " WHERE NOT EXISTS (SELECT 1 FROM event_reference AS l WHERE l.reference_id = reference.id)"
    )


def _known(connection: sqlite3.Connection, select: str, slugs: Iterable[str]) -> dict[str, int]:
    return dict(connection.execute(f"{select} (SELECT value FROM json_each(?))", (json.dumps(list(slugs)),)).fetchall())


def _catalogue() -> Catalogue:
    from timeline.extract.catalogue import load_catalogue

    return load_catalogue()


def _store_listed(connection: sqlite3.Connection, actor: Actor) -> None:
    """An actor of a list, with its names; the one that a person gave it stays."""
    (key,) = connection.execute(
        "INSERT INTO actor (slug, name, kind, origin) VALUES (?, ?, ?, 'listed')"
        " ON CONFLICT (slug) DO UPDATE SET kind = excluded.kind, origin = 'listed', name = iif(EXISTS"
        " (SELECT 1 FROM actor_decision AS d WHERE d.slug = excluded.slug AND d.kind = 'renamed'), name, excluded.name)"
        " RETURNING id",
        (actor.slug, actor.name, actor.kind),
    ).fetchone()
    aliases = {(name, language) for language, name in actor.names.items() if name != actor.name}
    aliases |= {(alias, language) for language, aliases in actor.aliases.items() for alias in aliases}
    connection.executemany(
        "INSERT OR IGNORE INTO actor_alias (actor_id, alias, language) VALUES (?, ?, ?)",
        [(key, alias, language) for alias, language in sorted(aliases)],
    )
    connection.executemany(
        "INSERT OR REPLACE INTO actor_name (actor_id, language, name) VALUES (?, ?, ?)",
        [(key, language, name) for language, name in sorted(actor.names.items()) if name != actor.name],
    )


def _store_theme(connection: sqlite3.Connection, theme: Theme) -> None:
    """A theme with what it is called in each language; one of no list is called as its slug reads."""
    label = theme.labels.get("en") or next(iter(theme.labels.values()), theme.slug.replace("-", " ").capitalize())
    (key,) = connection.execute(
        "INSERT INTO theme (slug, label) VALUES (?, ?)"
        " ON CONFLICT (slug) DO UPDATE SET label = excluded.label RETURNING id",
        (theme.slug, label),
    ).fetchone()
    connection.executemany(
        "INSERT OR REPLACE INTO theme_name (theme_id, language, name) VALUES (?, ?, ?)",
        [(key, language, name) for language, name in sorted(theme.labels.items()) if name != label],
    )


def _store_found(
    connection: sqlite3.Connection, slugs: set[str], events: Sequence[Event], catalogue: Catalogue, language: str
) -> None:
    names = {actor.slug: (actor.name, actor.kind) for event in events for actor in event.found}
    if unnamed := slugs - names.keys():
        telling = [event for event in events if not unnamed.isdisjoint(event.actors)]
        names = {**_found_names(telling, catalogue, language), **names}
    found = ((slug, *names.get(slug, (slug.replace("-", " ").title(), "organisation"))) for slug in sorted(slugs))
    connection.executemany(
        "INSERT INTO actor (slug, name, kind, origin) VALUES (?, ?, ?, 'found') ON CONFLICT (slug) DO NOTHING", found
    )


def _found_names(events: Sequence[Event], catalogue: Catalogue, language: str) -> dict[str, tuple[str, Kind]]:
    """Name and kind of the actors that sentences name, by slug, as the finder of actors reads them there.

    The sentences are read as one text, so that a person named in full in one is known by the family name in another.
    """
    from timeline.extract.actors import ActorFinder  # only a text with unknown names needs it

    told = "\n\n".join(mention.text for event in events for mention in event.mentions)
    names: dict[str, tuple[str, Kind]] = {}
    for hit in ActorFinder(catalogue.actors).find(told, language):
        names.setdefault(hit.slug, (hit.name, hit.kind))
    return names
