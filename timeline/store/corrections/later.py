"""What documents told of events after a step was done: taking the step back, or doing it again, leaves it there."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from timeline.store.corrections.image import images

if TYPE_CHECKING:
    from timeline.store.corrections.steps import Change

# The fields whose rows come from documents, and where in a row the document's id stands.
_DOCUMENT_AT = {"mentions": 1, "readings": 0}


def with_later(connection: sqlite3.Connection, changes: Iterable[Change], *, forward: bool) -> list[Change]:
    """The changes, with what documents that a step did not know have added since to what it changed."""
    listed = list(changes)
    joined = {change.subject for change in listed if change.kind == "event" and change.field in _DOCUMENT_AT}
    stored = images(connection, _there(connection, joined))
    return [
        _with_later(change, stored[change.subject][change.field], forward=forward)
        if change.subject in stored and change.field in _DOCUMENT_AT
        else change
        for change in listed
    ]


def _with_later(change: Change, stands: Sequence[Sequence[Any]], *, forward: bool) -> Change:
    at = _DOCUMENT_AT[change.field]
    known = {row[at] for rows in (change.before, change.after) for row in rows}
    added = [row for row in stands if row[at] not in known]
    if forward:
        return change._replace(after=[*change.after, *added])
    return change._replace(before=[*change.before, *added])


def _there(connection: sqlite3.Connection, ids: Iterable[str]) -> list[str]:
    select = "SELECT uid FROM event WHERE uid IN (SELECT value FROM json_each(?)) ORDER BY id"
    return [uid for (uid,) in connection.execute(select, (json.dumps(sorted(ids)),))]
