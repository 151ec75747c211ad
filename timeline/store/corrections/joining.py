"""What a person can do to several events at once: say that they are one, that they are not, or take one apart."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from timeline.errors import UsageError
from timeline.store import write
from timeline.store.clock import now
from timeline.store.connection import transaction
from timeline.store.corrections.image import DECIDABLE, SAID, Image, images, stored_actors
from timeline.store.corrections.steps import Change, Step, Tool, commit, differences, remember_readings
from timeline.store.corrections.subjects import pair_images, pair_name
from timeline.store.linking.readings import combined
from timeline.when import When

_MENTIONS = "mentions"  # settled: which event a sentence tells of is what a person said
_MOST_THEMES = 3


def merge(
    connection: sqlite3.Connection, ids: Sequence[str], *, when: When | None = None, tool: Tool = "python"
) -> Step | None:
    """Make events one: the first, with every mention of all of them; the others are gone.

    It keeps the first one's date (or takes `when`), title and status, and what it becomes is settled. Raise
    `UsageError` for less than two events, `NotFoundError` for one that is not there.
    """
    wanted = list(dict.fromkeys(ids))
    if len(wanted) < 2:
        raise UsageError("merging takes two events or more", hint="timeline merge EVENT EVENT")
    with transaction(connection):
        before = images(connection, wanted)
        remember_readings(connection, before)
        first, *others = (before[uid] for uid in wanted)
        after: dict[str, Image | None] = dict.fromkeys(wanted)
        after[wanted[0]] = _merged(first, others, when)
        what = f"merge {len(before)} events into “{first['title']}”"
        return commit(connection, differences(before, after), tool=tool, what=what)


def split(connection: sqlite3.Connection, event_id: str, numbers: Collection[int], *, tool: Tool = "python") -> str:
    """Put some mentions of an event, by their number from 1, into a new one; its id.

    The new event says what the documents of these mentions said, where that is known, else what the old one says.
    That the two are not one is remembered. Raise `UsageError` for a number without a mention, and when none would stay.
    """
    with transaction(connection):
        image = images(connection, [event_id])[event_id]
        _check_numbers(image, numbers)
        before: dict[str, Image] = {event_id: image}
        remember_readings(connection, before)
        (uid,) = write.free_ids(connection, "event", [event_id])
        taken = [mention for at, mention in enumerate(image[_MENTIONS], start=1) if at in numbers]
        left = [mention for mention in image[_MENTIONS] if mention not in taken]
        after = {event_id: _part(connection, image, left), uid: _part(connection, image, taken)}
        after[uid].update(key=write.next_key(connection), created=now(), sequence=0)
        after[uid].update(refusals=[], tags=[], note=None)
        changes = [
            *differences({**before, uid: None}, after),
            *_verdict(connection, event_id, uid, "different"),
        ]
        commit(connection, changes, tool=tool, what=f"split “{image['title']}”")
        return uid


def keep_apart(connection: sqlite3.Connection, one: str, other: str, *, tool: Tool = "python") -> Step | None:
    """Say that two events are not one: they are not proposed as such again, nor made one by a later document."""
    if one == other:
        raise UsageError(f"{one} is one event", hint="Name two events that are different.")
    with transaction(connection):
        (this, that) = images(connection, [one, other]).values()
        changes = _verdict(connection, one, other, "different")
        return commit(connection, changes, tool=tool, what=f"keep apart “{this['title']}” and “{that['title']}”")


def _verdict(connection: sqlite3.Connection, one: str, other: str, verdict: str) -> Iterable[Change]:
    before = pair_images(connection, [pair_name(one, other)])
    unknown = {"kind": "duplicate", "why": "a person keeps them apart", "verdict": ""}
    after = {name: {**(image or unknown), "verdict": verdict} for name, image in before.items()}
    return differences(before, after, "pair")


def _check_numbers(image: Image, numbers: Collection[int]) -> None:
    most = len(image[_MENTIONS])
    for number in numbers:
        if not 1 <= number <= most:
            raise UsageError(f"there is no mention {number}", hint=f"`timeline show` numbers them, here 1 to {most}.")
    if not numbers or len(set(numbers)) == most:
        raise UsageError(
            "splitting takes some of the mentions and leaves some", hint=f"This event has {most}; name fewer of them."
        )


def _merged(first: Image, others: Sequence[Image], when: When | None) -> Image:
    everything = [first, *others]
    reviews = {image["review"] for image in everything}
    merged = {
        **first,
        **{field: _union(everything, field) for field in ("actors", "references", "amounts", "refusals", _MENTIONS)},
        "themes": _union(everything, "themes")[:_MOST_THEMES],
        "tags": sorted(_union(everything, "tags")),
        "note": "\n".join(dict.fromkeys(image["note"] for image in everything if image["note"])) or None,
        "reasons": {field: why for image in reversed(everything) for field, why in image["reasons"].items()},
        "readings": list({row[0]: row for image in reversed(everything) for row in image["readings"]}.values()),
        "review": "confirmed" if "confirmed" in reviews else first["review"],
        "edited": max(image["edited"] for image in everything),
        "settled": sorted({*first["settled"], *DECIDABLE, _MENTIONS}),
    }
    return merged if when is None else {**merged, "date": when.edtf}


def _union(everything: Sequence[Image], field: str) -> list[Any]:
    """Each value once, in the order in which the events have them."""
    keyed = {json.dumps(value, sort_keys=True): value for image in everything for value in image[field]}
    return list(keyed.values())


def _part(connection: sqlite3.Connection, image: Image, mentions: Sequence[Sequence[Any]]) -> Image:
    """The image with some of its mentions: it says what their documents said, apart from what a person settled."""
    documents = {mention[1] for mention in mentions}
    rows = [row for row in image["readings"] if row[0] in documents]
    part = {**image, _MENTIONS: list(mentions), "readings": rows, "settled": sorted({*image["settled"], _MENTIONS})}
    others = {mention[1] for mention in image[_MENTIONS]} - documents
    if rows and others:
        content = combined([json.loads(row[1]) for row in rows])
        content["actors"] = list(stored_actors(connection, content["actors"]).values())
        merged = set(DECIDABLE) <= set(image["settled"])  # a person put together what is taken apart again
        free = [field for field in SAID if merged or field not in image["settled"]]
        part |= {field: content[field] for field in free}
    return part
