"""The numbers behind slugs: actors, themes and papers, stored when an event first needs them.

What our lists know comes in with its name, kind and aliases; what only a text knows is marked
"found" and named as it stands there.
"""

from __future__ import annotations

import json
import re
import sqlite3
import unicodedata
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from timeline.model import Actor, Event, Reference

if TYPE_CHECKING:
    from timeline.extract.catalogue import Catalogue

_WORD = re.compile(r"\w+")


def actor_keys(
    connection: sqlite3.Connection, events: Sequence[Event], catalogue: Catalogue | None = None
) -> dict[str, int]:
    """The row number of every actor in `events`; new ones are stored.

    An actor that was once found in a text is completed as soon as a list knows it.
    """
    slugs = {slug for event in events for slug in event.actors}
    listed = _known(connection, "SELECT slug, id FROM actor WHERE origin = 'listed' AND slug IN", slugs)
    unsure = slugs - listed.keys()
    if unsure:
        known = {actor.slug: actor for actor in (catalogue or _catalogue()).actors}
        for slug in sorted(unsure):
            if slug in known:
                _store_listed(connection, known[slug])
        rest = unsure - known.keys()
        if rest:
            _store_found(connection, rest, events)
    return _known(connection, "SELECT slug, id FROM actor WHERE slug IN", slugs)


def theme_keys(
    connection: sqlite3.Connection, events: Sequence[Event], catalogue: Catalogue | None = None
) -> dict[str, int]:
    """The row number of every theme in `events`; new ones are stored with their label."""
    slugs = {slug for event in events for slug in event.themes}
    missing = slugs - _known(connection, "SELECT slug, id FROM theme WHERE slug IN", slugs).keys()
    if missing:
        labels = {theme.slug: theme.labels.get("en", "") for theme in (catalogue or _catalogue()).themes}
        connection.executemany(
            "INSERT INTO theme (slug, label) VALUES (?, ?)",
            [(slug, labels.get(slug) or slug.replace("-", " ").capitalize()) for slug in sorted(missing)],
        )
    return _known(connection, "SELECT slug, id FROM theme WHERE slug IN", slugs)


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
    """Forget the found actors and the papers that no event speaks of any more."""
    connection.execute(
        "DELETE FROM actor WHERE origin = 'found'"
        " AND NOT EXISTS (SELECT 1 FROM event_actor AS l WHERE l.actor_id = actor.id)"
    )
    connection.execute(
        "DELETE FROM reference"
        " WHERE NOT EXISTS (SELECT 1 FROM event_reference AS l WHERE l.reference_id = reference.id)"
    )


def name_in_text(slug: str, text: str) -> str | None:
    """The name as it stands in a text, for a slug that was made from it: "van-weel" is "Van Weel"."""
    words = [(match.start(), match.end(), _plain(match[0])) for match in _WORD.finditer(text)]
    wanted = slug.split("-")
    size = len(wanted)
    for at in range(len(words) - size + 1):
        if [word for _, _, word in words[at : at + size]] == wanted:
            return text[words[at][0] : words[at + size - 1][1]]
    return None


def _plain(word: str) -> str:
    return unicodedata.normalize("NFKD", word).encode("ascii", "ignore").decode().lower()


def _known(connection: sqlite3.Connection, select: str, slugs: Iterable[str]) -> dict[str, int]:
    return dict(connection.execute(f"{select} (SELECT value FROM json_each(?))", (json.dumps(list(slugs)),)).fetchall())


def _catalogue() -> Catalogue:
    from timeline.extract.catalogue import load_catalogue

    return load_catalogue()


def _store_listed(connection: sqlite3.Connection, actor: Actor) -> None:
    (key,) = connection.execute(
        "INSERT INTO actor (slug, name, kind, origin) VALUES (?, ?, ?, 'listed')"
        " ON CONFLICT (slug) DO UPDATE SET name = excluded.name, kind = excluded.kind, origin = 'listed' RETURNING id",
        (actor.slug, actor.name, actor.kind),
    ).fetchone()
    aliases = {(name, language) for language, name in actor.names.items() if name != actor.name}
    aliases |= {(alias, language) for language, aliases in actor.aliases.items() for alias in aliases}
    connection.executemany(
        "INSERT OR IGNORE INTO actor_alias (actor_id, alias, language) VALUES (?, ?, ?)",
        [(key, alias, language) for alias, language in sorted(aliases)],
    )


def _store_found(connection: sqlite3.Connection, slugs: Iterable[str], events: Sequence[Event]) -> None:
    """Nothing says of what kind a found actor is; most are persons named with their office."""
    tellers: dict[str, Event] = {}
    for event in events:
        for slug in event.actors:
            tellers.setdefault(slug, event)
    connection.executemany(
        "INSERT INTO actor (slug, name, kind, origin) VALUES (?, ?, 'person', 'found') ON CONFLICT (slug) DO NOTHING",
        [(slug, _found_name(slug, tellers[slug])) for slug in sorted(slugs)],
    )


def _found_name(slug: str, event: Event) -> str:
    for text in (*(mention.text for mention in event.mentions), event.title):
        name = name_in_text(slug, text)
        if name:
            return name
    return slug.replace("-", " ").title()
