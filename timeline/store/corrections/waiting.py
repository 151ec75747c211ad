"""What waits for a person: events that may be one, contradictions, readings that were refused, and proposals."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterator
from typing import Any, Literal, NamedTuple

from timeline.errors import NotFoundError
from timeline.store.connection import transaction
from timeline.store.corrections.editing import confirm, reject
from timeline.store.corrections.image import images, stored_actors
from timeline.store.corrections.joining import keep_apart, merge
from timeline.store.corrections.naming import actor_rows
from timeline.store.corrections.steps import Step, Tool, commit, differences
from timeline.store.failures import explained, path_of

ItemKind = Literal["duplicate", "contradiction", "refusal", "proposed"]
QUESTIONS: tuple[ItemKind, ...] = ("duplicate", "contradiction", "refusal")  # what cannot be left as it is


class Item(NamedTuple):
    """One thing that is open. `events` are the ids it is about: two that may be one, one that is proposed, or one whose
    field a document would change; then `field`, `document` (id) and `value` say what, and which document would."""

    kind: ItemKind
    events: tuple[str, ...]
    why: str
    field: str = ""
    document: str = ""
    value: Any = None


_PAIRS = (
    "SELECT p.kind, p.one, p.other, p.why FROM event_pair AS p JOIN event AS a ON a.uid = p.one"
    " JOIN event AS b ON b.uid = p.other WHERE p.verdict = '' AND a.review <> 'rejected' AND b.review <> 'rejected'"
    " ORDER BY p.kind DESC, min(a.first_day, b.first_day), p.one, p.other"
)
_REFUSALS = (
    "SELECT e.uid, r.field, d.uid, r.value, d.title FROM event_refusal AS r JOIN event AS e ON e.id = r.event_id"
    " JOIN document AS d ON d.id = r.document_id ORDER BY e.first_day, e.uid, r.field, d.uid"
)
_PROPOSED = "SELECT uid FROM event WHERE review = 'proposed' ORDER BY first_day, last_day, id"


def open_items(
    connection: sqlite3.Connection, kinds: Collection[ItemKind] = QUESTIONS, *, among: Collection[str] | None = None
) -> list[Item]:
    """What is open of some kinds: duplicates, contradictions, refusals, then proposals, each in date order.

    `among` leaves out what is about none of these events.
    """
    chosen = None if among is None else set(among)
    with explained(path_of(connection)):
        found = [*_pairs(connection), *_refusals(connection)]
        if "proposed" in kinds:
            found += (Item("proposed", (uid,), "") for (uid,) in connection.execute(_PROPOSED))
    return [item for item in found if item.kind in kinds and (chosen is None or not chosen.isdisjoint(item.events))]


def _pairs(connection: sqlite3.Connection) -> Iterator[Item]:
    for kind, one, other, why in connection.execute(_PAIRS).fetchall():
        yield Item(kind, _earlier_first(connection, one, other), why)


def _refusals(connection: sqlite3.Connection) -> Iterator[Item]:
    for uid, field, document, value, title in connection.execute(_REFUSALS):
        yield Item("refusal", (uid,), f"“{title}” says otherwise", field, document, json.loads(value))


def accept(connection: sqlite3.Connection, item: Item, *, keep: str = "", tool: Tool = "python") -> Step | None:
    """Follow an item: make the two events one, led by `keep` (by default the first), take the new value, or confirm.

    What is taken stays settled: the person has decided again.
    """
    if item.kind == "proposed":
        return confirm(connection, item.events, tool=tool)
    if item.kind == "refusal":
        return _take(connection, item, tool)
    first = keep or item.events[0]
    others = [uid for uid in item.events if uid != first]
    return merge(connection, [first, *others], tool=tool)


def dismiss(connection: sqlite3.Connection, item: Item, *, tool: Tool = "python") -> Step | None:
    """Turn an item down: the two events are different, the person's value stands, or the proposal is no event."""
    if item.kind == "proposed":
        return reject(connection, item.events, tool=tool)
    if item.kind != "refusal":
        return keep_apart(connection, *item.events, tool=tool)
    with transaction(connection):
        (uid,) = item.events
        before = images(connection, [uid])
        after = {uid: {**before[uid], "refusals": _others(before[uid]["refusals"], item)}}
        what = f"keep {item.field} of “{before[uid]['title']}”"
        return commit(connection, differences(before, after), tool=tool, what=what)


def _take(connection: sqlite3.Connection, item: Item, tool: Tool) -> Step | None:
    with transaction(connection):
        (uid,) = item.events
        before = images(connection, [uid])
        left = _others(before[uid]["refusals"], item)
        if len(left) == len(before[uid]["refusals"]):
            raise NotFoundError(f"nothing waits for {item.field} of {uid}", hint="`timeline review` lists what does.")
        value = item.value
        if item.field == "actors":
            stored = stored_actors(connection, value)
            value = [stored.get(slug) or actor_rows(connection, [slug])[0] for slug in value]
        after = {uid: {**before[uid], item.field: value, "refusals": left}}
        what = f"take another {item.field} for “{before[uid]['title']}”"
        return commit(connection, differences(before, after), tool=tool, what=what)


def _others(refusals: list[list[str]], item: Item) -> list[list[str]]:
    return [row for row in refusals if (row[0], row[1]) != (item.field, item.document)]


def _earlier_first(connection: sqlite3.Connection, *ids: str) -> tuple[str, ...]:
    select = "SELECT uid FROM event WHERE uid IN (?, ?) ORDER BY id"
    return tuple(uid for (uid,) in connection.execute(select, ids))
