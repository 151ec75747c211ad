"""A step around changes that others make in their own way, so that it can be taken back like any other."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from timeline.store.corrections.image import images
from timeline.store.corrections.steps import WHOLE, Change, Step, Tool, begin, differences, remember
from timeline.store.corrections.subjects import actor_images, pair_images

Images = Mapping[str, dict[str, Any] | None]


class Recorder:
    """One step, filled bit by bit inside the caller's transaction; none where nothing changes.

    Of new events it remembers no more than that they were made: a large import stays quick, and its history small.
    """

    def __init__(self, connection: sqlite3.Connection, *, tool: Tool, what: str) -> None:
        self._connection = connection
        self._tool = tool
        self._what = what
        self._step: Step | None = None

    @contextmanager
    def watching(
        self, made: Collection[str], changed: Collection[str], pairs: Collection[str], actors: Collection[str]
    ) -> Iterator[None]:
        """Remember what the block changes: events that it makes or changes, pairs by their names, and known actors."""
        before = self._images(changed, pairs, actors)
        yield
        after = self._images(changed, pairs, actors)
        self._add(Change("event", uid, WHOLE, None, None) for uid in made)
        self._add(differences(before[0], after[0], "event"))
        self._add(differences(before[1], after[1], "pair"))
        self._add(differences(before[2], {slug: after[2][slug] for slug in before[2]}, "actor"))

    def _images(
        self, events: Collection[str], pairs: Collection[str], actors: Collection[str]
    ) -> tuple[Images, Images, Images]:
        connection = self._connection
        return images(connection, list(events)), pair_images(connection, pairs), actor_images(connection, actors)

    def _add(self, changes: Iterable[Change]) -> None:
        found = list(changes)
        if found:
            self._step = self._step or begin(self._connection, tool=self._tool, what=self._what)
            remember(self._connection, self._step, found)
