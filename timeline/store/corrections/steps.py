"""What people changed, step by step: recorded as it is done, taken back by `undo`, done again by `redo`.

A step is a list of changes of one field each, with the value before and after; so taking it back is writing values,
whatever the operation was. A new step drops what was undone before it.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal, NamedTuple, get_args

from timeline.errors import NotFoundError, UsageError
from timeline.store.clock import now
from timeline.store.connection import transaction
from timeline.store.corrections.image import IDENTITY, SAID, Image, images
from timeline.store.corrections.later import with_later
from timeline.store.corrections.subjects import write_actors, write_pairs
from timeline.store.corrections.writing import write_events
from timeline.store.failures import explained, path_of

Tool = Literal["cli", "browser", "import", "python"]
Kind = Literal["event", "pair", "actor"]

_BLOCK = 500  # events whose images are in memory at once
WHOLE = ""  # the field of a change that made or removed its subject


class Change(NamedTuple):
    """One field of one thing, before and after; None where the thing was not there."""

    kind: Kind
    subject: str
    field: str
    before: Any
    after: Any


class Step(NamedTuple):
    """One thing that a person did. `at` is ISO in UTC; `undone` where `redo` would bring it back.

    `gone` are the ids of events that a walk could not bring to what they were: they went with their document.
    """

    number: int
    at: str
    tool: Tool
    what: str
    undone: bool
    changes: tuple[Change, ...]
    gone: tuple[str, ...] = ()


_WRITERS: dict[str, Callable[[sqlite3.Connection, Mapping[str, Mapping[str, Any] | None]], None]] = {
    "event": write_events,
    "pair": write_pairs,
    "actor": write_actors,
}


def differences(
    before: Mapping[str, Image | None], after: Mapping[str, Image | None], kind: Kind = "event"
) -> Iterator[Change]:
    """What changes between images, a field at a time; None stands for what is not there."""
    for subject in dict.fromkeys((*before, *after)):
        old, new = before.get(subject), after.get(subject)
        if old is None or new is None:
            if old is not new:
                yield Change(kind, subject, WHOLE, old, new)
            continue
        for field in new:
            if old[field] != new[field] and field not in IDENTITY:
                yield Change(kind, subject, field, old[field], new[field])


def commit(connection: sqlite3.Connection, changes: Iterable[Change], *, tool: Tool, what: str) -> Step | None:
    """Make changes and remember them as one step, inside the caller's transaction; None where nothing changes."""
    made = list(changes)
    if not made:
        return None
    step = begin(connection, tool=tool, what=what)
    remember(connection, step, made)
    _write(connection, made, forward=True)
    return step._replace(changes=tuple(made))


def begin(connection: sqlite3.Connection, *, tool: Tool, what: str) -> Step:
    """A step without changes yet; what was undone before it can no longer be redone."""
    if tool not in get_args(Tool):
        raise UsageError(f"{tool!r} is no tool of ours", hint=f"Use one of {', '.join(get_args(Tool))}.")
    connection.execute("DELETE FROM step WHERE undone")
    at = now()
    cursor = connection.execute("INSERT INTO step (at, tool, what, undone) VALUES (?, ?, ?, 0)", (at, tool, what))
    assert cursor.lastrowid is not None
    return Step(cursor.lastrowid, at, tool, what, False, ())


def remember(connection: sqlite3.Connection, step: Step, changes: Iterable[Change]) -> None:
    """Remember changes as part of a step, made by whoever calls this.

    What was made may go without its image (None before and after): it is then remembered when it is taken back.
    """
    connection.executemany(
        "INSERT INTO change (step_id, kind, subject, field, before, after) VALUES (?, ?, ?, ?, ?, ?)",
        ((step.number, change.kind, change.subject, change.field, *map(_json, change[3:])) for change in changes),
    )


def undo(connection: sqlite3.Connection) -> Step:
    """Take back the last step that stands; raise `NotFoundError` where there is none."""
    select = "SELECT id FROM step WHERE NOT undone ORDER BY id DESC LIMIT 1"
    return _walk(connection, select, forward=False, nothing="there is nothing to undo")


def redo(connection: sqlite3.Connection) -> Step:
    """Do the last undone step again; raise `NotFoundError` where there is none."""
    select = "SELECT id FROM step WHERE undone ORDER BY id LIMIT 1"
    return _walk(connection, select, forward=True, nothing="there is nothing to redo")


def history(
    connection: sqlite3.Connection, *, subject: str | None = None, limit: int | None = None, heads: bool = False
) -> list[Step]:
    """The steps, the latest first: all, or those that touched one event (by its id) or actor (by its slug).

    With `heads` they come without their changes, which an import has many of.
    """
    among = "WHERE id IN (SELECT step_id FROM change WHERE subject = ?)" if subject else ""
    select = f"SELECT id FROM step {among} ORDER BY id DESC LIMIT ?"
    with explained(path_of(connection)):
        found = connection.execute(select, (*([subject] if subject else []), -1 if limit is None else limit))
        return [_step(connection, number, head=heads) for (number,) in found.fetchall()]


def _walk(connection: sqlite3.Connection, select: str, *, forward: bool, nothing: str) -> Step:
    with transaction(connection):
        row = connection.execute(select).fetchone()
        if row is None:
            raise NotFoundError(nothing, hint="`timeline history` lists what was done.")
        step = _step(connection, row[0])
        gone = _gone(connection, step)
        if not forward:
            _remember_made(connection, step)
        changes = with_later(connection, (c for c in step.changes if c.subject not in gone), forward=forward)
        _write(connection, changes, forward=forward)
        connection.execute("UPDATE step SET undone = ? WHERE id = ?", (not forward, step.number))
        return step._replace(undone=not forward, gone=tuple(sorted(gone)))


def _step(connection: sqlite3.Connection, number: int, *, head: bool = False) -> Step:
    row = connection.execute("SELECT id, at, tool, what, undone FROM step WHERE id = ?", (number,)).fetchone()
    if head:
        return Step(row[0], row[1], row[2], row[3], bool(row[4]), ())
    changes = connection.execute(
        "SELECT kind, subject, field, before, after FROM change WHERE step_id = ? ORDER BY id", (number,)
    )
    read = (Change(kind, subject, field, _read(old), _read(new)) for kind, subject, field, old, new in changes)
    return Step(row[0], row[1], row[2], row[3], bool(row[4]), tuple(read))


def _remember_made(connection: sqlite3.Connection, step: Step) -> None:
    """Keep events that are about to be taken back and of which the step knows only that it made them."""
    made = [change.subject for change in step.changes if change == Change("event", change.subject, WHOLE, None, None)]
    for first in range(0, len(made), _BLOCK):
        found = images(connection, sorted(_there(connection, made[first : first + _BLOCK])))
        connection.executemany(
            "UPDATE change SET after = ? WHERE subject = ? AND step_id = ?",
            ((_json(image), uid, step.number) for uid, image in found.items()),
        )


def _gone(connection: sqlite3.Connection, step: Step) -> set[str]:
    """The events of which a step changed a part, and that are no longer there to put it into."""
    parts = {change.subject for change in step.changes if change.kind == "event" and change.field != WHOLE}
    return parts - _there(connection, parts)


def _there(connection: sqlite3.Connection, ids: Collection[str]) -> set[str]:
    select = "SELECT uid FROM event WHERE uid IN (SELECT value FROM json_each(?))"
    return {uid for (uid,) in connection.execute(select, (json.dumps(list(ids)),))}


def _write(connection: sqlite3.Connection, changes: Sequence[Change], *, forward: bool) -> None:
    for kind, writer in _WRITERS.items():
        wanted: dict[str, dict[str, Any] | None] = {}
        for change in changes:
            if change.kind == kind:
                value = change.after if forward else change.before
                if change.field == WHOLE:
                    wanted[change.subject] = value
                else:
                    fields = wanted.setdefault(change.subject, {})
                    assert fields is not None
                    fields[change.field] = value
        if wanted:
            writer(connection, wanted)


def _json(value: Any) -> str | None:
    return None if value is None else json.dumps(value, ensure_ascii=False)


def _read(text: str | None) -> Any:
    return None if text is None else json.loads(text)


def remember_readings(connection: sqlite3.Connection, before: Mapping[str, Image]) -> None:
    """Keep what the documents say of events that a person is about to change for the first time.

    A later reading is compared with it: only what a document newly says is worth asking the person about.
    """
    rows = []
    for image in before.values():
        if not image["readings"] and image["mentions"]:
            content = {**{name: image[name] for name in SAID}, "actors": [slug for slug, *_ in image["actors"]]}
            document, said = image["mentions"][0][1], json.dumps(content, ensure_ascii=False)
            image["readings"] = [[document, said, ""]]
            rows.append((image["key"], said, document))
    connection.executemany(
        "INSERT INTO event_reading (event_id, document_id, said, why) SELECT ?, id, ?, '' FROM document WHERE uid = ?",
        rows,
    )
