"""What a person can do to events one by one: change fields, confirm, reject, tag, and write a new one."""

from __future__ import annotations

import secrets
import sqlite3
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from typing import Any, get_args

from timeline.errors import UsageError
from timeline.states import Status
from timeline.store import write
from timeline.store.clock import now
from timeline.store.connection import transaction
from timeline.store.corrections.image import DECIDABLE, Image, images
from timeline.store.corrections.naming import actor_rows, theme_slugs
from timeline.store.corrections.steps import Change, Step, Tool, commit, differences, remember_readings
from timeline.when import When

_BLOCK = 500

# What `edit` and `new` take; `note` "" removes the note.
FIELDS = ("date", "title", "status", "actors", "themes", "tags", "note")


def edit(
    connection: sqlite3.Connection, ids: Sequence[str], fields: Mapping[str, Any], *, tool: Tool = "python"
) -> Step | None:
    """Change fields of events and settle them; None where they say all that already.

    `fields` are some of `FIELDS`: `date` a `When`, `actors` and `themes` names or slugs in order. Raise `UsageError`
    for another field, an empty title or an unknown status, `NotFoundError` for an unknown event or theme.
    """
    with transaction(connection):
        values = _stored_values(connection, fields)

        def changed(image: Image) -> Image:
            asked = [refusal for refusal in image["refusals"] if refusal[0] not in values]
            settled = sorted({*image["settled"], *(field for field in values if field in DECIDABLE)})
            return {**image, **values, "settled": settled, "refusals": asked}

        return _each(connection, ids, changed, tool, f"edit {', '.join(fields)} of")


def confirm(connection: sqlite3.Connection, ids: Sequence[str], *, tool: Tool = "python") -> Step | None:
    """Say that events are right as they stand: all they say is settled."""
    return _review(connection, ids, "confirmed", tool, "confirm")


def reject(connection: sqlite3.Connection, ids: Sequence[str], *, tool: Tool = "python") -> Step | None:
    """Say that events are none; they stay, so that the next reading does not bring them back."""
    return _review(connection, ids, "rejected", tool, "reject")


def propose(connection: sqlite3.Connection, ids: Sequence[str], *, tool: Tool = "python") -> Step | None:
    """Leave open again whether events are right."""
    return _review(connection, ids, "proposed", tool, "reopen")


def tag(
    connection: sqlite3.Connection,
    ids: Sequence[str],
    tags: Collection[str],
    *,
    remove: bool = False,
    tool: Tool = "python",
) -> Step | None:
    """Put tags on events, or take them off; raise `UsageError` where no tag is given."""
    words = set(_tags(connection, tags))
    if not words:
        raise UsageError("a tag is a word or more", hint="timeline tag EVENT important")

    def tagged(image: Image) -> Image:
        kept = set(image["tags"]) - words if remove else set(image["tags"]) | words
        return {**image, "tags": sorted(kept)}

    with transaction(connection):
        return _each(
            connection,
            ids,
            tagged,
            tool,
            f"{'take' if remove else 'put'} {', '.join(sorted(words))} {'off' if remove else 'on'}",
        )


def new(connection: sqlite3.Connection, fields: Mapping[str, Any], *, today: date, tool: Tool = "python") -> str:
    """Write an event of one's own; its id. `fields` as for `edit`, with a date and a title.

    Its status, unless given, is what `today` makes of its date. Raise `UsageError` also where date or title is missing.
    """
    if "date" not in fields:
        raise UsageError("an event needs a date", hint='timeline new 2025-12-19 "Council agrees on a loan"')
    with transaction(connection):
        given = {"title": "", "status": _status(fields["date"], today), **fields}
        (uid,) = write.free_ids(connection, "event", [f"e{secrets.token_hex(5)}"])
        image: Image = {
            **{name: [] for name in ("actors", "themes", "references", "amounts", "tags", "mentions", "settled")},
            "readings": [],
            "refusals": [],
            "reasons": {},
            "note": None,
            "review": "confirmed",
            "edited": 1,
            "key": write.next_key(connection),
            "created": now(),
            "sequence": 0,
            **_stored_values(connection, given),
        }
        commit(connection, differences({uid: None}, {uid: image}), tool=tool, what=f"new “{image['title']}”")
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
    """Change events in one step; `what` says so, in front of the names of those that change.

    However many they are, only some of them are in memory as a whole.
    """
    changes: list[Change] = []
    titles: list[str] = []
    wanted = list(dict.fromkeys(ids))
    for first in range(0, len(wanted), _BLOCK):
        before = images(connection, wanted[first : first + _BLOCK])
        remember_readings(connection, before)
        after = {uid: new for uid, image in before.items() if (new := change(image)) != image}
        changes += differences({uid: before[uid] for uid in after}, after)
        titles += (before[uid]["title"] for uid in after)
    named = f"{len(titles):,} events" if len(titles) > 1 else f"“{''.join(titles)}”"
    return commit(connection, changes, tool=tool, what=f"{what} {named}")


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


def _tags(_connection: sqlite3.Connection, tags: Collection[str]) -> list[str]:
    return sorted({" ".join(word.split()) for word in tags} - {""})


_STORED: dict[str, Callable[[sqlite3.Connection, Any], Any]] = {
    "date": lambda _connection, when: when.edtf,
    "title": _title,
    "status": _known_status,
    "actors": actor_rows,
    "themes": theme_slugs,
    "tags": _tags,
    "note": lambda _connection, note: (note or "").strip() or None,
}
