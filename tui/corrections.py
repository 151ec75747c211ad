"""What the browser changes: each correction a method that a screen awaits, made in a lane of its own."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeVar

from timeline.errors import NotFoundError
from timeline.query import Query, parse
from timeline.store import index
from timeline.store.connection import open_database
from timeline.store.find import rows
from timeline.store.labels import labels
from tui.lanes import Lane
from tui.plain import counted, plain

if TYPE_CHECKING:
    from timeline.store.corrections import Item, Step

_PROPOSALS = 200  # gone through in one review; the next takes up where it ends
Named = Literal["actor", "theme"]
Judgement = Literal["confirm", "reject", "propose"]
Changed = TypeVar("Changed")


class Made(NamedTuple):
    """A step that was made, None where nothing changed; `event` is the id of an event that it brought."""

    step: Step | None
    event: str = ""

    def said(self, done: str = "Done") -> str:
        """What was done, and what of it could not be."""
        if self.step is None:
            return "Nothing changed: that is what it says already."
        went = len(self.step.gone)
        gone = f"\n{counted(went, 'event')} went with its document and stays gone." if went else ""
        return f"{done}: {plain(self.step.what)}{gone}"


class Corrections:
    """One database, put right from the browser."""

    def __init__(self, path: Path, today: date, language: str) -> None:
        self._today = today
        self._language = language
        self._lane = Lane("corrections", lambda: open_database(path))

    def close(self) -> None:
        """Let the running change end, and close the connection."""
        self._lane.close()

    async def review(self, ids: Sequence[str], judgement: Judgement) -> Made:
        """Confirm or reject events, or leave open again whether they are right."""
        from timeline.store import corrections

        judges = {"confirm": corrections.confirm, "reject": corrections.reject, "propose": corrections.propose}
        judge = judges[judgement]
        return await self._do(lambda connection: judge(connection, ids, tool="browser"))

    async def edit(self, ids: Sequence[str], fields: Mapping[str, Any]) -> Made:
        """Change fields of events, as `timeline.store.corrections.edit` takes them."""
        from timeline.store.corrections import edit

        return await self._do(lambda connection: edit(connection, ids, fields, tool="browser"))

    async def tag(self, ids: Sequence[str], tags: Collection[str], *, remove: bool) -> Made:
        """Put tags on events, or take them off."""
        from timeline.store.corrections import tag

        return await self._do(lambda connection: tag(connection, ids, tags, remove=remove, tool="browser"))

    async def new(self, fields: Mapping[str, Any]) -> Made:
        """Write an event of one's own."""
        from timeline.store.corrections import new

        return await self._make(lambda connection: new(connection, fields, today=self._today, tool="browser"))

    async def merge(self, ids: Sequence[str]) -> Made:
        """Make events one, led by the first."""
        from timeline.store.corrections import merge

        return await self._do(lambda connection: merge(connection, ids, tool="browser"))

    async def split(self, event: str, numbers: Collection[int]) -> Made:
        """Put some mentions of an event, by their number from 1, into a new one."""
        from timeline.store.corrections import split

        return await self._make(lambda connection: split(connection, event, numbers, tool="browser"))

    async def walk(self, step: int) -> Made:
        """Undo (-1) or redo (1); raise `NotFoundError` where there is nothing."""
        from timeline.store.corrections import redo, undo

        return await self._do(undo if step < 0 else redo)

    async def history(self, limit: int) -> list[Step]:
        """The last steps without their changes, the latest first; those that are undone lead."""
        from timeline.store.corrections import history

        return await self._lane.ask(lambda connection: history(connection, limit=limit, heads=True))

    async def accept(self, item: Item, keep: str = "") -> Made:
        """Follow an open item, led by the event `keep`."""
        from timeline.store.corrections import accept

        return await self._do(lambda connection: accept(connection, item, keep=keep, tool="browser"))

    async def dismiss(self, item: Item) -> Made:
        """Turn an open item down."""
        from timeline.store.corrections import dismiss

        return await self._do(lambda connection: dismiss(connection, item, tool="browser"))

    async def open_items(self, query: Query) -> list[Item]:
        """All questions that are open, then what is proposed under a filter."""
        return await self._lane.ask(lambda connection: self._open_items(connection, query))

    async def called(self, key: Named, names: Sequence[str]) -> list[str | None]:
        """What actors or themes are called that a person names in any way; None for one that is not known yet."""
        return await self._lane.ask(lambda connection: self._called(connection, key, names))

    async def _do(self, change: Callable[[sqlite3.Connection], Step | None]) -> Made:
        return await self._lane.ask(lambda connection: Made(_indexed(connection, change)))

    async def _make(self, change: Callable[[sqlite3.Connection], str]) -> Made:
        from timeline.store.corrections import history

        def make(connection: sqlite3.Connection) -> Made:
            event = _indexed(connection, change)
            return Made(history(connection, limit=1)[0], event)

        return await self._lane.ask(make)

    def _open_items(self, connection: sqlite3.Connection, query: Query) -> list[Item]:
        from timeline.store.corrections import Item, open_items

        proposed = Query((*query.terms, *parse("review:proposed").terms))
        found = rows(connection, proposed, limit=_PROPOSALS, today=self._today)
        return [*open_items(connection), *(Item("proposed", (row.id,), "") for row in found)]

    def _called(self, connection: sqlite3.Connection, key: Named, names: Sequence[str]) -> list[str | None]:
        from timeline.store.corrections import naming

        if key == "theme":
            return [self._theme(connection, name) for name in names]
        found = [row for name in names for row in naming.actor_rows(connection, [name])]
        stored = labels(connection, [slug for slug, *_ in found], self._language)
        return [stored.get(slug) or (name if origin == "listed" else None) for slug, name, _, origin in found]

    def _theme(self, connection: sqlite3.Connection, name: str) -> str | None:
        from timeline.store.corrections import naming

        try:
            (slug,) = naming.theme_slugs(connection, [name])
        except NotFoundError:
            return None
        return labels(connection, [slug], self._language).get(slug, slug)


def _indexed(connection: sqlite3.Connection, change: Callable[[sqlite3.Connection], Changed]) -> Changed:
    """Make a change; the index of a large database follows where many events changed."""
    done = change(connection)
    index.refresh(connection)
    return done
