"""Filters that people gave a name: kept as typed, looked up wherever a filter is used."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from timeline.errors import FilterError, NotFoundError, UsageError
from timeline.query.folding import fold
from timeline.store.failures import explained, path_of

if TYPE_CHECKING:
    from timeline.query import Query, Term

KEY = "filter"
LONGEST_NAME = 60  # characters
MOST_LOOK_UPS = 200  # of filters by name in one filter, those in others counted

_BY_NAME = "SELECT filter FROM saved_filter WHERE fold(name) = fold(?)"


class SavedFilter(NamedTuple):
    """A filter as typed, under its name; `saved_at` is ISO in UTC."""

    name: str
    filter: str
    saved_at: str


def saved_filters(connection: sqlite3.Connection) -> list[SavedFilter]:
    """All saved filters, by name."""
    with explained(path_of(connection)):
        found = connection.execute("SELECT name, filter, saved_at FROM saved_filter ORDER BY fold(name)").fetchall()
    return list(map(SavedFilter._make, found))


def save_filter(connection: sqlite3.Connection, name: str, text: str) -> SavedFilter | None:
    """Keep a filter under a name, whose case does not count; return the one that stood there before.

    Raise `UsageError` for a name that is none, `FilterError` for a filter that cannot be read, that names a filter
    there is none of, or that would come to name itself.
    """
    from timeline.query import condition, parse
    from timeline.store.clock import local_day, now
    from timeline.store.connection import transaction
    from timeline.store.known import check

    _check_name(name)
    query = parse(text)
    if not query:
        raise UsageError("there is no filter to save", hint="Write it behind the name: status:planned actor:eu")
    before = next((each for each in saved_filters(connection) if fold(each.name) == fold(name)), None)
    with transaction(connection):
        _delete(connection, name)
        connection.execute("INSERT INTO saved_filter VALUES (?, ?, ?)", (name, str(query), now()))
        check(connection, query)
        condition(resolved(connection, query), local_day())
    return before


def remove_filter(connection: sqlite3.Connection, name: str) -> None:
    """Forget a saved filter; raise `NotFoundError` where there is none of that name and `UsageError` where
    others use it."""
    _check_unused(connection, name)
    with explained(path_of(connection)):
        if not _delete(connection, name):
            raise _missing(connection, name)


def rename_filter(connection: sqlite3.Connection, name: str, to: str) -> None:
    """Give a saved filter another name, under which it says the same.

    Raise `NotFoundError` where there is none of that name, and `UsageError` where others use it and where the
    new name is none or is taken.
    """
    from timeline.store.connection import transaction

    _check_name(to)
    if fold(to) != fold(name):
        _check_unused(connection, name)
    with transaction(connection):
        if fold(to) != fold(name) and connection.execute(_BY_NAME, (to,)).fetchone():
            raise UsageError(f"there is a filter {to!r} already", hint="Choose another name, or remove that one.")
        if not connection.execute("UPDATE saved_filter SET name = ? WHERE fold(name) = fold(?)", (to, name)).rowcount:
            raise _missing(connection, name)


def resolved(connection: sqlite3.Connection, query: Query) -> Query:
    """The filter with what the filters that it names say; the same one where it names none.

    Raise `FilterError` for a name that there is no filter of, and for a filter that comes to name itself.
    """
    if not any(term.key == KEY for term in query.terms):
        return query
    return _Lookup(connection).whole(query, ())


class _Lookup:
    """Looks the names in one filter up, and those in what it finds."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._left = MOST_LOOK_UPS

    def whole(self, query: Query, within: tuple[str, ...]) -> Query:
        """The filter, reached through the filters `within`."""
        from timeline.query import Query

        return Query(tuple(self._term(term, query, within) if term.key == KEY else term for term in query.terms))

    def _term(self, term: Term, query: Query, within: tuple[str, ...]) -> Term:
        return replace(term, means=tuple(self._meaning(name, query, within) for name in term.values))

    def _meaning(self, name: str, query: Query, within: tuple[str, ...]) -> Query:
        from timeline.query import parse

        self._left -= 1
        if fold(name) in within or self._left < 0:
            what = "names itself" if self._left >= 0 else "names too many others"
            raise _error(f"the filter “{name}” {what}", query, name, "Save it anew: timeline filters save NAME FILTER")
        with explained(path_of(self._connection)):
            found = self._connection.execute(_BY_NAME, (name,)).fetchone()
        if found is None:
            raise _error(f"there is no filter “{name}”", query, name, "`timeline filters` lists what there is.")
        return self.whole(parse(found[0]), (*within, fold(name)))


def _names_in(saved: SavedFilter) -> set[str]:
    from timeline.query import parse

    query = parse(saved.filter)
    return {fold(name) for negated in (False, True) for name in query.having(KEY, negated=negated)}


def _check_unused(connection: sqlite3.Connection, name: str) -> None:
    users = [each.name for each in saved_filters(connection) if fold(name) in _names_in(each)]
    if users:
        raise UsageError(f"the filter {name!r} is part of {', '.join(users)}", hint="Remove or change these first.")


def _missing(connection: sqlite3.Connection, name: str) -> NotFoundError:
    from timeline.store.known import nearest_names

    near = nearest_names(connection, KEY, name)
    hint = f"Did you mean {' or '.join(near)}? " if near else ""
    return NotFoundError(f"there is no filter {name!r}", hint=f"{hint}`timeline filters` lists what there is.")


def _check_name(name: str) -> None:
    if not name.strip() or not name.isprintable() or len(name) > LONGEST_NAME or name != name.strip():
        raise UsageError(
            f"{name!r} is no name for a filter", hint=f"Choose one on a line, of at most {LONGEST_NAME} characters."
        )


def _delete(connection: sqlite3.Connection, name: str) -> int:
    return connection.execute("DELETE FROM saved_filter WHERE fold(name) = fold(?)", (name,)).rowcount


def _error(message: str, query: Query, name: str, hint: str) -> FilterError:
    from timeline.query.terms import written

    text = str(query)
    return FilterError(message, text=text, position=max(text.find(written(name)), 0), hint=hint)
