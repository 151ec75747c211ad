"""What a person can do to single events: change fields, confirm, reject, tag, and write a new one."""

from __future__ import annotations

import secrets
import sqlite3
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from typing import Any, get_args

from timeline.errors import UsageError
from timeline.states import Status
from timeline.store import write
from timeline.store.connection import transaction
from timeline.store.corrections.image import DECIDABLE, Image, images
from timeline.store.corrections.naming import actor_rows, theme_slugs
from timeline.store.corrections.steps import Step, Tool, commit, differences, remember_readings
from timeline.when import When

# What `edit` takes; `note` "" removes the note.
FIELDS = ("date", "title", "status", "actors", "themes", "note")


def edit(
    connection: sqlite3.Connection, event_id: str, fields: Mapping[str, Any], *, tool: Tool = "python", what: str = ""
) -> Step | None:
    """Change fields of an event and settle them; None where it says all that already.

    `fields` are some of `FIELDS`: `date` a `When`, `actors` and `themes` names or slugs in order. Raise `UsageError`
    for another field, an empty title or an unknown status, `NotFoundError` for an unknown event or theme.
    """
    with transaction(connection):
        values = _stored_values(connection, fields)

        def changed(image: Image) -> Image:
            asked = [refusal for refusal in image["refusals"] if refusal[0] not in values]
            settled = sorted({*image["settled"], *(field for field in values if field in DECIDABLE)})
            return {**image, **values, "settled": settled, "refusals": asked}

        return _each(connection, [event_id], changed, tool, what or f"edit {', '.join(fields)} of {event_id}")


def confirm(
    connection: sqlite3.Connection, ids: Sequence[str], *, tool: Tool = "python", what: str = ""
) -> Step | None:
    """Say that events are right as they stand: all they say is settled."""
    return _review(connection, ids, "confirmed", tool, what or f"confirm {' '.join(ids)}")


def reject(connection: sqlite3.Connection, ids: Sequence[str], *, tool: Tool = "python", what: str = "") -> Step | None:
    """Say that events are none; they stay, so that the next reading does not bring them back."""
    return _review(connection, ids, "rejected", tool, what or f"reject {' '.join(ids)}")


def propose(
    connection: sqlite3.Connection, ids: Sequence[str], *, tool: Tool = "python", what: str = ""
) -> Step | None:
    """Leave open again whether events are right."""
    return _review(connection, ids, "proposed", tool, what or f"reopen {' '.join(ids)}")


def tag(  # noqa: PLR0913 - what, where and who
    connection: sqlite3.Connection,
    ids: Sequence[str],
    tags: Collection[str],
    *,
    remove: bool = False,
    tool: Tool = "python",
    what: str = "",
) -> Step | None:
    """Put tags on events, or take them off."""
    words = {" ".join(word.split()) for word in tags} - {""}
    if not words:
        raise UsageError("a tag is a word or more", hint="timeline tag EVENT important")

    def tagged(image: Image) -> Image:
        kept = set(image["tags"]) - words if remove else set(image["tags"]) | words
        return {**image, "tags": sorted(kept)}

    said = f"{'untag' if remove else 'tag'} {' '.join(ids)}: {', '.join(sorted(words))}"
    with transaction(connection):
        return _each(connection, ids, tagged, tool, what or said)


def new(  # noqa: PLR0913 - what an event can have, each by name
    connection: sqlite3.Connection,
    when: When,
    title: str,
    *,
    today: date,
    fields: Mapping[str, Any] | None = None,
    tags: Collection[str] = (),
    tool: Tool = "python",
    what: str = "",
) -> str:
    """Write an event of one's own; its id. `fields` as for `edit`.

    Its status, unless given, is what `today` makes of its date.
    """
    with transaction(connection):
        given = {"status": _status(when, today), **(fields or {}), "date": when, "title": title}
        values = _stored_values(connection, given)
        (uid,) = write.free_ids(connection, "event", [f"e{secrets.token_hex(5)}"])
        image: Image = {
            **{name: [] for name in ("actors", "themes", "references", "amounts", "mentions", "settled")},
            "readings": [],
            "refusals": [],
            "reasons": {},
            "note": None,
            "review": "confirmed",
            "edited": 1,
            "key": write.next_key(connection),
            "created": write.now(),
            **values,
            "tags": sorted(set(tags)),
        }
        commit(connection, differences({uid: None}, {uid: image}), tool=tool, what=what or f"new {uid}: {title}")
        return uid


def _status(when: When, today: date) -> str:
    if when.latest is not None and when.latest < today:
        return "happened"
    if when.earliest is not None and when.earliest > today:
        return "planned"
    return "planned" if when.earliest is None else "happened" if when.precision == "day" else "ongoing"


def _review(connection: sqlite3.Connection, ids: Sequence[str], review: str, tool: Tool, what: str) -> Step | None:
    with transaction(connection):
        return _each(connection, ids, lambda image: {**image, "review": review}, tool, what)


def _each(
    connection: sqlite3.Connection, ids: Sequence[str], change: Callable[[Image], Image], tool: Tool, what: str
) -> Step | None:
    before = images(connection, list(dict.fromkeys(ids)))
    remember_readings(connection, before)
    after = {uid: change(image) for uid, image in before.items()}
    return commit(connection, differences(before, after), tool=tool, what=what)


def _stored_values(connection: sqlite3.Connection, fields: Mapping[str, Any]) -> dict[str, Any]:
    """The values of some fields as an image holds them, each checked."""
    for field in fields:
        if field not in FIELDS:
            raise UsageError(f"an event has no {field!r} to change", hint=f"Change one of {', '.join(FIELDS)}.")
    return {field: _STORED[field](connection, value) for field, value in fields.items()}


def _title(_connection: sqlite3.Connection, title: str) -> str:
    words = " ".join(title.split())
    if not words:
        raise UsageError("an event needs a title", hint='Say what happened: --title "Council agrees on a loan"')
    return words


def _known_status(_connection: sqlite3.Connection, status: str) -> str:
    if status not in get_args(Status):
        raise UsageError(f"{status!r} is no status", hint=f"Use one of {', '.join(get_args(Status))}.")
    return status


_STORED: dict[str, Callable[[sqlite3.Connection, Any], Any]] = {
    "date": lambda _connection, when: when.edtf,
    "title": _title,
    "status": _known_status,
    "actors": actor_rows,
    "themes": theme_slugs,
    "note": lambda _connection, note: (note or "").strip() or None,
}
