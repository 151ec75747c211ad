"""Whether the names in a filter are known here, and which ones were perhaps meant."""

from __future__ import annotations

import sqlite3

from timeline.errors import FilterError
from timeline.query import OPERATORS, Query
from timeline.query.terms import written
from timeline.store.failures import explained, path_of

# For each kind of name: a query that answers to a value as the filter does, all names that could be
# suggested, and how a person sees them all.
_NAMES = {
    "actor": (
        OPERATORS["actor"].one,
        "SELECT slug, slug FROM actor UNION SELECT name, slug FROM actor"
        " UNION SELECT alias, slug FROM actor_alias JOIN actor ON actor.id = actor_id",
        "timeline actors",
    ),
    "theme": (
        OPERATORS["theme"].one,
        "SELECT slug, slug FROM theme UNION SELECT label, slug FROM theme"
        " UNION SELECT name, slug FROM theme_name JOIN theme ON theme.id = theme_id",
        "timeline themes",
    ),
    "document": (
        OPERATORS["document"].one,
        "SELECT uid, uid FROM document UNION SELECT title, uid FROM document UNION SELECT path, uid FROM document",
        "timeline documents",
    ),
    "section": (
        f"SELECT 1 FROM mention WHERE {OPERATORS['section'].one}",
        "SELECT DISTINCT section, section FROM mention WHERE section <> ''",
        "timeline sql 'SELECT DISTINCT section FROM mention'",
    ),
    "tag": (
        f"SELECT 1 FROM event_tag WHERE {OPERATORS['tag'].one}",
        "SELECT DISTINCT tag, tag FROM event_tag",
        "timeline sql 'SELECT DISTINCT tag FROM event_tag'",
    ),
    "filter": (
        "SELECT 1 FROM saved_filter WHERE fold(name) = fold(?)",
        "SELECT name, name FROM saved_filter",
        "timeline filters",
    ),
}
_SUGGESTIONS = 3
_NEAR_ENOUGH = 60.0


def check(connection: sqlite3.Connection, query: Query) -> None:
    """Raise `FilterError` for an actor, theme, document, section, tag or saved filter that nothing here is called.

    The error points at the name in `str(query)` and suggests the nearest ones.
    """
    with explained(path_of(connection)):
        for term in query.terms:
            if term.key in _NAMES:
                for value in term.values:
                    _check_name(connection, query, term.key, value)


def _check_name(connection: sqlite3.Connection, query: Query, key: str, value: str) -> None:
    answers, _, listing = _NAMES[key]
    if connection.execute(f"{answers} LIMIT 1", [value] * answers.count("?")).fetchone() or _is_listed(key, value):
        return
    nearest = nearest_names(connection, key, value)
    hint = f"Did you mean {' or '.join(f'{key}:{written(name)}' for name in nearest)}?" if nearest else ""
    text = str(query)
    raise FilterError(
        f"there is no {key} {value!r} here",
        text=text,
        position=max(text.find(written(value)), 0),
        hint=f"{hint} `{listing}` lists what there is.".strip(),
    )


def _is_listed(key: str, value: str) -> bool:
    """Whether a value is a slug of the lists that ship with the program, of which nothing here tells yet.

    A filter that somebody keeps, or a README shows, means the same in every database.
    """
    if key not in ("actor", "theme"):
        return False
    from timeline.extract.catalogue import load_catalogue  # only a name without events needs it

    lists = load_catalogue()
    return value.casefold() in {listed.slug for listed in (lists.actors if key == "actor" else lists.themes)}


def nearest_names(connection: sqlite3.Connection, key: str, value: str) -> list[str]:
    """The values of a key (slugs, ids) whose name in any spelling is most like `value`, best first."""
    from rapidfuzz import process  # only a mistake needs it
    from rapidfuzz.fuzz import WRatio
    from rapidfuzz.utils import default_process

    names = connection.execute(_NAMES[key][1]).fetchall()
    found = process.extract(
        value,
        [name for name, _ in names],
        scorer=WRatio,
        processor=default_process,
        score_cutoff=_NEAR_ENOUGH,
        limit=20,
    )
    return list(dict.fromkeys(names[at][1] for _, _, at in found))[:_SUGGESTIONS]
