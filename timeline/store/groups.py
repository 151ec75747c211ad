"""The events of a filter under the actors or themes they have, each as often as it has some."""

from __future__ import annotations

import sqlite3
from array import array
from datetime import date
from typing import NamedTuple

from timeline.query import Query, condition
from timeline.store.clock import local_day
from timeline.store.failures import explained, path_of
from timeline.store.find import SORTS
from timeline.store.labels import ACTOR_NAME, ENGLISH, THEME_NAME
from timeline.store.saved import resolved

_NAMES = {
    "actor": f"SELECT id, slug, {ACTOR_NAME} FROM actor",
    "theme": f"SELECT id, slug, {THEME_NAME} FROM theme",
}


class Group(NamedTuple):
    """An actor or theme and the row numbers of its events; without slug and name, those that have none."""

    slug: str
    name: str
    keys: array[int]


def groups(  # noqa: PLR0913 - what a listing can ask for, each by name
    connection: sqlite3.Connection,
    query: Query,
    kind: str,
    *,
    sort: str = "date",
    today: date | None = None,
    language: str = ENGLISH,
) -> list[Group]:
    """The groups of `kind`, "actor" or "theme", the largest first and what has none last; within, in order of `sort`.

    What the filter asks of actors or themes holds for the events: one of the EU and Ukraine stands under both,
    whichever of them the filter names.
    """
    wanted = condition(resolved(connection, query), today or local_day())
    select = (
        f"SELECT coalesce(l.{kind}_id, 0), e.id FROM event AS e LEFT JOIN event_{kind} AS l ON l.event_id = e.id"
        f" WHERE {wanted.sql} ORDER BY {SORTS[sort]}"
    )
    keys: dict[int, array[int]] = {}
    with explained(path_of(connection)):
        for member, key in connection.execute(select, wanted.parameters):
            keys.setdefault(member, array("q")).append(key)
        named = {member: (slug, name) for member, slug, name in connection.execute(_NAMES[kind], (language,))}
    bare = keys.pop(0, None)
    found = sorted((Group(*named[member], among) for member, among in keys.items()), key=_largest_first)
    return [*found, *([Group("", "", bare)] if bare else [])]


def _largest_first(group: Group) -> tuple[int, str, str]:
    return -len(group.keys), group.name, group.slug
