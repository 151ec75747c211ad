"""What a person says of actors, once and for the documents to come: another name, one and the same, or none."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable
from typing import Any

from timeline.errors import UsageError
from timeline.store.connection import transaction
from timeline.store.corrections.image import stored_actors
from timeline.store.corrections.naming import known_actor
from timeline.store.corrections.steps import Change, Step, Tool, commit, differences
from timeline.store.corrections.subjects import actor_images

Fields = dict[str, Any]

# All actors of each event of one actor, in their order.
_CASTS = (
    "SELECT e.uid, a.slug, a.name, a.kind, a.origin FROM event_actor AS one JOIN actor ON actor.id = one.actor_id"
    " JOIN event AS e ON e.id = one.event_id JOIN event_actor AS l ON l.event_id = one.event_id"
    " JOIN actor AS a ON a.id = l.actor_id WHERE actor.slug = ? ORDER BY e.id, l.position"
)


def rename_actor(connection: sqlite3.Connection, actor: str, name: str, *, tool: Tool = "python") -> Step | None:
    """Call an actor by another name; its old one still finds it, and its slug stays."""
    words = _words(name)

    def renamed(image: Fields) -> Fields:
        aliases = [alias for alias in image["aliases"] if alias[0] != words]
        return _decided({**image, "name": words, "aliases": _with(aliases, image["name"])}, "renamed", words)

    return _change(connection, actor, renamed, tool, f"rename {{}}: {words}")


def add_alias(
    connection: sqlite3.Connection, actor: str, alias: str, *, language: str = "", tool: Tool = "python"
) -> Step | None:
    """Know an actor by a further spelling, in one language or ("") any: the next document is read with it."""
    words = _words(alias)

    def aliased(image: Fields) -> Fields:
        return _decided({**image, "aliases": _with(image["aliases"], words, language)}, "alias", words, language)

    return _change(connection, actor, aliased, tool, f"alias of {{}}: {words}")


def merge_actors(connection: sqlite3.Connection, actor: str, into: str, *, tool: Tool = "python") -> Step | None:
    """Say that two actors are one: `into` takes part wherever `actor` did, now and in every later document."""
    with transaction(connection):
        old, kept = known_actor(connection, actor), known_actor(connection, into)
        if old == kept:
            raise UsageError(f"{actor!r} and {into!r} are one actor already", hint="Name two actors.")
        before = actor_images(connection, [old, kept])
        aliases = before[kept]["aliases"]
        for name, language in [[before[old]["name"], ""], *before[old]["aliases"]]:
            if name != before[kept]["name"]:
                aliases = _with(aliases, name, language)
        after = {
            old: _decided(before[old], "merged", kept),
            kept: _decided({**before[kept], "aliases": aliases}, "alias", before[old]["name"]),
        }
        target = stored_actors(connection, [kept])[kept]
        changes = [*differences(before, after, "actor"), *_replaced(connection, old, target)]
        return commit(connection, changes, tool=tool, what=f"merge actor {old} into {kept}")


def refuse_actor(connection: sqlite3.Connection, actor: str, *, tool: Tool = "python") -> Step | None:
    """Say that something is no actor: it takes part in no event, now or in any later document."""
    with transaction(connection):
        slug = known_actor(connection, actor)
        before = actor_images(connection, [slug])
        after = {slug: _decided(before[slug], "refused", "")}
        changes = [*differences(before, after, "actor"), *_replaced(connection, slug, None)]
        return commit(connection, changes, tool=tool, what=f"refuse actor {slug}")


def _change(
    connection: sqlite3.Connection, actor: str, change: Callable[[Fields], Fields], tool: Tool, what: str
) -> Step | None:
    with transaction(connection):
        slug = known_actor(connection, actor)
        before = actor_images(connection, [slug])
        after = {slug: change(before[slug])}
        return commit(connection, differences(before, after, "actor"), tool=tool, what=what.format(slug))


def _replaced(connection: sqlite3.Connection, slug: str, target: list[str] | None) -> Iterable[Change]:
    """Another actor, or none, in the place of one in every event."""
    taking_part: dict[str, list[list[str]]] = {}
    for uid, *actor in connection.execute(_CASTS, (slug,)):
        taking_part.setdefault(uid, []).append(actor)
    for uid, before in taking_part.items():
        rows = (target if row[0] == slug else row for row in before)
        yield Change("event", uid, "actors", before, list({row[0]: row for row in rows if row}.values()))


def _decided(image: Fields, kind: str, value: str, language: str = "") -> Fields:
    """The image with one more decision; a later name takes the place of an earlier one."""
    once = [decision for decision in image["decisions"] if not (decision[0] == kind == "renamed")]
    decisions = {json.dumps(decision): decision for decision in [*once, [kind, value, language]]}
    return {**image, "decisions": sorted(decisions.values())}


def _with(aliases: list[list[str]], name: str, language: str = "") -> list[list[str]]:
    return [list(alias) for alias in sorted({*((said, code) for said, code in aliases), (name, language)})]


def _words(name: str) -> str:
    words = " ".join(name.split())
    if not words:
        raise UsageError("an actor needs a name", hint='timeline actors rename van-weel "David van Weel"')
    return words
