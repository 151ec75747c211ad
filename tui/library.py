"""What the browser asks of the store: each question a method that a screen awaits.

Rows, counts and evidence have a lane each, so that a slow count does not hold up the list.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from timeline.model import Document, Event, Mention
from timeline.query import Query, sentence
from timeline.query.terms import Term
from timeline.query.wording import as_typed
from timeline.store import documents as stored_documents
from timeline.store import find
from timeline.store.connection import open_database
from timeline.store.evidence import evidence
from timeline.store.facets import FacetCount, facet, histogram
from timeline.store.failures import explained, path_of
from timeline.store.labels import actors_of, labels, titles
from timeline.store.saved import SavedFilter, remove_filter, rename_filter, save_filter, saved_filters
from timeline.when import When
from tui.choices import KINDS
from tui.columns import Entry
from tui.corrections import Corrections
from tui.exporting import Exported, to_file, to_text
from tui.lanes import Lane
from tui.outline import BLOCK, Month
from tui.plain import plain
from tui.reading import Passage, Reading
from tui.split import Part, leading, parts
from tui.trail import Place

_KINDS = ("sentence", "date", "actor")
_NAMED = ("actor", "theme", "document", "section", "tag", "ref")  # keys whose values are names of this database
_CACHE_KIB = 4_096  # a lane: four large ones would be most of what the browser holds, and the system keeps the file too
_NEAR = 50  # rows of one day among which an event is looked for again


@dataclass(frozen=True, slots=True)
class Shown:
    """What a filter shows: events a month, how many in all and of how many, and the rows of today and of the place.

    `blocks` are the events around the place, by the number of their block.
    """

    query: Query
    words: str
    months: tuple[Month, ...]
    of: int
    today: int
    place: int
    blocks: dict[int, list[Entry]]


@dataclass(frozen=True, slots=True)
class Facets:
    """The counts of each kind of `KINDS` under a filter."""

    query: Query
    counts: dict[str, list[FacetCount]]


class Library:
    """One database, asked from the browser."""

    def __init__(self, path: Path, today: date, language: str = "en") -> None:
        self.path = path
        self.today = today
        self._language = language
        self._rows, self._counts, self._evidence, self._watch = (
            Lane(name, lambda: _opened(path)) for name in ("rows", "counts", "evidence", "watch")
        )

        self.corrections = Corrections(path, today, language)

    def check(self) -> None:
        """Open the database once, making or upgrading it; raise `DatabaseError` where that fails."""
        open_database(self.path).close()

    def close(self) -> None:
        """Stop what runs and close the connections."""
        for lane in (self._rows, self._counts, self._evidence, self._watch):
            lane.close()
        self.corrections.close()

    async def shown(self, query: Query, place: Place | None) -> Shown:
        """Everything but the rows. Raise `FilterError` for a name that nothing here is called."""
        return await self._rows.ask(lambda connection: self._shown(connection, query, place))

    async def entries(self, query: Query, offset: int, limit: int) -> list[Entry]:
        """The events from row `offset` on."""
        return await self._rows.ask(lambda connection: self._entries(connection, query, offset, limit))

    async def row_of_day(self, query: Query, day: int) -> int:
        """The first row that begins on or after a day."""
        return await self._rows.ask(lambda connection: find.position(connection, query, day, today=self.today))

    async def shows(self, query: Query, place: Place) -> bool:
        """Whether a filter shows an event."""
        return await self._rows.ask(lambda connection: self._shows(connection, query, place))

    async def facets(self, query: Query) -> Facets:
        """The values of every kind with their counts."""
        # Where words stand only full-text search knows, slowly; whoever found the rows still has what it said.
        lane = self._rows if query.having("phrase") else self._counts
        return await lane.ask(lambda connection: self._facets(connection, query))

    async def values(self) -> dict[str, list[str]]:
        """What can follow each key of a filter, the most frequent first."""
        return await self._counts.ask(self._values)

    async def names(self) -> dict[str, list[str]]:
        """What actors and themes are called here, and the tags: the most frequent first."""
        return await self._counts.ask(self._names)

    async def days(self, query: Query) -> list[tuple[date, int]]:
        """Events a day, by their first day."""
        return await self._counts.ask(lambda connection: self._days(connection, query))

    async def split(self, query: Query, *, days: bool) -> tuple[Part, ...]:
        """The leading themes with their own events a month, or a day: an event counts for the first of its themes."""
        return await self._counts.ask(lambda connection: self._split(connection, query, days=days))

    async def saved(self) -> list[SavedFilter]:
        """The filters that have a name."""
        return await self._evidence.ask(saved_filters)

    async def save(self, name: str, query: Query) -> None:
        """Give a filter a name; raise `UsageError` for a name or a filter that will not do."""
        await self._evidence.ask(lambda connection: save_filter(connection, name, str(query)))

    async def rename_saved(self, name: str, to: str) -> None:
        """Give a saved filter another name; raise `UsageError` where that will not do."""
        await self._evidence.ask(lambda connection: rename_filter(connection, name, to))

    async def forget_saved(self, name: str) -> None:
        """Forget a saved filter; raise `UsageError` where others use it."""
        await self._evidence.ask(lambda connection: remove_filter(connection, name))

    async def reading(self, id: str) -> Reading:
        """An event with its evidence."""
        return await self._evidence.ask(lambda connection: _reading(connection, id, self._language))

    async def event(self, id: str) -> Event:
        """A whole event."""
        return await self._evidence.ask(lambda connection: find.event(connection, id))

    async def document(self, id: str) -> tuple[Document, list[Event]]:
        """A document with all events it tells of."""
        return await self._evidence.ask(lambda connection: self._document(connection, id))

    async def export(self, query: Query, target: Path) -> Exported:
        """Write what a filter shows to a file, whose suffix says how."""
        said = self._language
        return await self._evidence.ask(lambda c: to_file(c, query, target, today=self.today, language=said))

    async def export_text(self, query: Query, name: str) -> Exported:
        """What a filter shows as text, in the format that the suffix of `name` tells."""
        said = self._language
        return await self._evidence.ask(lambda c: to_text(c, query, name, today=self.today, language=said))

    async def version(self) -> int:
        """A number that is another one once anything in the database has changed."""
        return await self._watch.ask(_version)

    def _shown(self, connection: sqlite3.Connection, query: Query, place: Place | None) -> Shown:
        find.check(connection, query)
        months = tuple(_month(label, count) for label, count in histogram(connection, query, "month", today=self.today))
        today = find.position(connection, query, self.today.toordinal(), today=self.today)
        row = self._row_of(connection, query, place) if place else 0
        return Shown(
            query,
            sentence(query, _labeller(connection, query, self._language)),
            months,
            find.count(connection, Query(), today=self.today) if query else sum(month.events for month in months),
            today,
            row,
            self._around(connection, query, row),
        )

    def _row_of(self, connection: sqlite3.Connection, query: Query, place: Place) -> int:
        first = find.position(connection, query, place.day, today=self.today)
        near = find.rows(connection, query, offset=first, limit=_NEAR, today=self.today) if place.id else []
        return next((first + offset for offset, row in enumerate(near) if row.id == place.id), first)

    def _shows(self, connection: sqlite3.Connection, query: Query, place: Place) -> bool:
        row = self._row_of(connection, query, place)
        return [entry.id for entry in find.rows(connection, query, offset=row, limit=1, today=self.today)] == [place.id]

    def _around(self, connection: sqlite3.Connection, query: Query, row: int) -> dict[int, list[Entry]]:
        """The block of a row, and the one that its window may reach into."""
        blocks = sorted({max(row - BLOCK // 2, 0) // BLOCK, (row + BLOCK // 2) // BLOCK})
        rows = self._entries(connection, query, blocks[0] * BLOCK, len(blocks) * BLOCK)
        cut = {block: rows[at * BLOCK : (at + 1) * BLOCK] for at, block in enumerate(blocks)}
        return {block: entries for block, entries in cut.items() if entries}

    def _entries(self, connection: sqlite3.Connection, query: Query, offset: int, limit: int) -> list[Entry]:
        rows = find.rows(connection, query, offset=offset, limit=limit, today=self.today)
        keys = [row.key for row in rows]
        actors, changed = actors_of(connection, keys, self._language), find.settled_among(connection, keys)
        return [
            Entry(
                row.id,
                When.parse(row.edtf),
                row.title,
                row.status,
                row.review,
                actors.get(row.key, ()),
                row.key in changed,
            )
            for row in rows
        ]

    def _facets(self, connection: sqlite3.Connection, query: Query) -> Facets:
        counts = {key: facet(connection, query, key, today=self.today, language=self._language) for key, _ in KINDS}
        return Facets(query, counts)

    def _values(self, connection: sqlite3.Connection) -> dict[str, list[str]]:
        named = {key: [count.value for count in facet(connection, Query(), key)] for key in _NAMED}
        return {**named, "filter": [saved.name for saved in saved_filters(connection)]}

    def _names(self, connection: sqlite3.Connection) -> dict[str, list[str]]:
        keys = ("actor", "theme", "tag")
        counts = {key: facet(connection, Query(), key, language=self._language) for key in keys}
        return {f"{key}s": [plain(count.label) for count in found] for key, found in counts.items()}

    def _split(self, connection: sqlite3.Connection, query: Query, *, days: bool) -> tuple[Part, ...]:
        themes = leading(facet(connection, query, "theme", today=self.today, language=self._language), query)
        count = self._days if days else self._months
        return tuple(
            Part(theme.label, count(connection, part)) for theme, part in zip(themes, parts(query, themes), strict=True)
        )

    def _months(self, connection: sqlite3.Connection, query: Query) -> list[tuple[date, int]]:
        counts = histogram(connection, query, "month", today=self.today)
        return [(date.fromisoformat(f"{label}-01"), count) for label, count in counts]

    def _days(self, connection: sqlite3.Connection, query: Query) -> list[tuple[date, int]]:
        counts = histogram(connection, query, "day", today=self.today)
        return [(date.fromisoformat(label), count) for label, count in counts]

    def _document(self, connection: sqlite3.Connection, id: str) -> tuple[Document, list[Event]]:
        told = Query((Term("document", (id,)),))
        return stored_documents.document(connection, id), list(find.events(connection, told, today=self.today))


def _opened(path: Path) -> sqlite3.Connection:
    connection = open_database(path)
    connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
    return connection


def _version(connection: sqlite3.Connection) -> int:
    with explained(path_of(connection)):
        return int(connection.execute("PRAGMA data_version").fetchone()[0])


def _reading(connection: sqlite3.Connection, id: str, language: str) -> Reading:
    event = find.event(connection, id)
    documents = titles(connection, (mention.document_id for mention in event.mentions))
    passages = tuple(_passage(connection, event, mention, documents) for mention in event.mentions)
    asking = titles(connection, (refusal.document_id for refusal in event.decided.refusals))
    alike = find.rows_of(connection, [other.event_id for other in event.decided.alike])
    others = {row.id: row.title for row in alike.values()}
    names = {**asking, **others, **labels(connection, (*event.actors, *event.themes), language)}
    return Reading(event, passages, names)


def _passage(connection: sqlite3.Connection, event: Event, mention: Mention, documents: dict[str, str]) -> Passage:
    found = evidence(connection, mention, actors=event.actors)
    spans = {kind: [(mark.start, mark.end) for mark in found.highlights if mark.kind == kind] for kind in _KINDS}
    sentence_span, date_span = (next(iter(spans[kind]), (0, 0)) for kind in ("sentence", "date"))
    document = documents.get(mention.document_id, mention.document_id)
    return Passage(mention, document, found.text, sentence_span, date_span, tuple(spans["actor"]))


def _labeller(connection: sqlite3.Connection, query: Query, language: str) -> Callable[[str, str], str]:
    """Names for the slugs and documents in a filter, and other values as they were typed."""
    values = [value for term in query.terms for value in term.values]
    slugs = labels(connection, values, language)
    names = {"actor": slugs, "theme": slugs, "document": titles(connection, values)}
    return lambda key, value: names.get(key, {}).get(value) or as_typed(key, value)


def _month(label: str, count: int) -> Month:
    return Month(int(label[:4]), int(label[5:7]), count)
