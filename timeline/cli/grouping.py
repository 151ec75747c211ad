"""Headings above listed events: the periods in which they begin, or the actors or themes they have."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from timeline.cli.console import interface_language
from timeline.query import Query
from timeline.store.find import EventRow, row_blocks, rows_at
from timeline.when import When
from timeline.wording import when_text

if TYPE_CHECKING:
    from timeline.store.facets import Unit  # a plain listing counts nothing

# How a row reads in a language, or is headed in it.
Words = Callable[[EventRow, str], str]

_BLOCK = 500


class Period(NamedTuple):
    """A stretch of time that can stand above the events that begin in it, by their first known day."""

    unit: Unit
    words: Words


class Page(NamedTuple):
    """Which events are listed, under which headings and in what order; `limit` and `offset` count their lines."""

    group: str | None
    sort: str
    limit: int | None
    offset: int


class GroupCount(NamedTuple):
    """How many events stand under a heading: `value` as a filter takes it, "" for those that have none."""

    value: str
    label: str
    events: int


def _year(row: EventRow, _language: str) -> str:
    return f"{date.fromordinal(row.first_day).year}"


def _month(row: EventRow, language: str) -> str:
    day = date.fromordinal(row.first_day)
    return when_text(When.month(day.year, day.month), language)


def _nothing(_row: EventRow, _language: str) -> str:
    return ""


PERIODS = {"year": Period("year", _year), "month": Period("month", _month)}
GROUPS = (*PERIODS, "actor", "theme")


def headed_blocks(connection: sqlite3.Connection, query: Query, page: Page) -> Iterator[tuple[Words, list[EventRow]]]:
    """The events of a page, some hundreds at a time, with what heads each; one with two actors stands under both."""
    if page.group is not None and page.group not in PERIODS:
        yield from _under_names(connection, query, page, page.group)
        return
    words = PERIODS[page.group].words if page.group else _nothing
    found = row_blocks(connection, query, limit=page.limit, offset=page.offset, sort=page.sort, today=date.today())
    for block in found:
        yield words, block


def group_counts(connection: sqlite3.Connection, query: Query, group: str) -> list[GroupCount]:
    """How many events of a filter stand under each heading: periods in order of time, names by their numbers."""
    from timeline.store.facets import histogram

    today, language = date.today(), interface_language()
    if group in PERIODS:
        found = histogram(connection, query, PERIODS[group].unit, today=today)
        return [GroupCount(edtf, when_text(When.parse(edtf), language), events) for edtf, events in found]
    from timeline.store.groups import groups

    return [
        GroupCount(one.slug, one.name or _without(group), len(one.keys))
        for one in groups(connection, query, group, today=today, language=language)
    ]


def _under_names(
    connection: sqlite3.Connection, query: Query, page: Page, kind: str
) -> Iterator[tuple[Words, list[EventRow]]]:
    from timeline.store.groups import groups

    found = groups(connection, query, kind, sort=page.sort, today=date.today(), language=interface_language())
    skip, left = page.offset, page.limit
    for one in found:
        keys = one.keys[skip:][:left]
        skip = max(0, skip - len(one.keys))
        left = left if left is None else left - len(keys)
        name = one.name or _without(kind)
        for first in range(0, len(keys), _BLOCK):
            yield partial(_named, name), rows_at(connection, keys[first : first + _BLOCK].tolist())


def _named(name: str, _row: EventRow, _language: str) -> str:
    return name


def _without(kind: str) -> str:
    """The heading of the events that have none."""
    return f"no {kind}"
