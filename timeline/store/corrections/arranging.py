"""The sentences of a document, read anew, with the events that a person put them to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.model import Event, Mention

Place = tuple[str, str]


def arranged(settled: Sequence[Event], read: Sequence[Event]) -> list[Event]:
    """What a document tells, as events that hold the sentences which a person put together, and no others of these.

    `settled` are the events whose sentences a person merged or split, each with its mentions in this document. What
    becomes one event says what the one with its first sentence says. A sentence that nobody placed goes with those
    before it. Pure.
    """
    homes = {_place(mention): at for at, event in enumerate(settled) for mention in event.mentions}
    found: list[tuple[int | None, Event]] = []
    for event in read:
        found += _parts(event, homes)
    gathered: list[Event] = [event for home, event in found if home is None]
    for home, known in enumerate(settled):
        if parts := [event for at, event in found if at == home]:
            gathered.append(_joined(parts, known))
    return sorted(gathered, key=lambda event: event.mentions[0].start if event.mentions else -1)


def _parts(event: Event, homes: dict[Place, int]) -> list[tuple[int | None, Event]]:
    """The event for each settled one that its sentences belong to, or itself where they belong to none."""
    placed: dict[int, list[Mention]] = {}
    home = next((homes[_place(mention)] for mention in event.mentions if _place(mention) in homes), None)
    if home is None:
        return [(None, event)]
    for mention in event.mentions:
        home = homes.get(_place(mention), home)
        placed.setdefault(home, []).append(mention)
    return [(home, replace(event, mentions=tuple(mentions))) for home, mentions in placed.items()]


def _joined(parts: Sequence[Event], known: Event) -> Event:
    first = _place(known.mentions[0])
    lead = next((part for part in parts if any(_place(mention) == first for mention in part.mentions)), parts[0])
    mentions = [mention for part in parts for mention in part.mentions]
    # The first stays in front: by it the event is known again.
    mentions.sort(key=lambda mention: (_place(mention) != first, mention.start))
    return replace(lead, mentions=tuple(mentions))


def _place(mention: Mention) -> Place:
    return mention.text, mention.date_text
