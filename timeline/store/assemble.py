"""Events out of their tables: whole ones, many at a time."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from timeline.model import Amount, Decided, Event, Likeness, Mention, Reading, Reference, Refusal
from timeline.when import Precision, When

_REMEMBERED = 4096

# What hangs on events, by the event's row number and in its order there; `{keys}` selects the events.
_MENTIONS = (
    'SELECT m.event_id, d.uid, m.start, m."end", m.text, m.date_start, m.date_end, m.date_text, m.rule, m.reference,'
    " m.alternative, m.why, m.section FROM mention AS m JOIN document AS d ON d.id = m.document_id"
    " WHERE m.event_id IN ({keys}) ORDER BY m.event_id, m.id"
)
_ACTORS = (
    "SELECT l.event_id, a.slug FROM event_actor AS l JOIN actor AS a ON a.id = l.actor_id"
    " WHERE l.event_id IN ({keys}) ORDER BY l.event_id, l.position"
)
_THEMES = (
    "SELECT l.event_id, t.slug FROM event_theme AS l JOIN theme AS t ON t.id = l.theme_id"
    " WHERE l.event_id IN ({keys}) ORDER BY l.event_id, l.position"
)
_REFERENCES = (
    "SELECT l.event_id, r.slug, r.kind, l.text, r.url FROM event_reference AS l"
    " JOIN reference AS r ON r.id = l.reference_id WHERE l.event_id IN ({keys}) ORDER BY l.event_id, l.position"
)
_AMOUNTS = "SELECT event_id, value, currency, text, approximate FROM amount WHERE event_id IN ({keys}) ORDER BY id"
_TAGS = "SELECT event_id, tag FROM event_tag WHERE event_id IN ({keys}) ORDER BY event_id, tag"
_REASONS = "SELECT event_id, field, reason FROM event_reason WHERE event_id IN ({keys})"
_SETTLED = "SELECT event_id, field FROM event_settled WHERE event_id IN ({keys}) ORDER BY event_id, field"
_READINGS = (
    "SELECT r.event_id, d.uid, r.said, r.why FROM event_reading AS r JOIN document AS d ON d.id = r.document_id"
    " WHERE r.event_id IN ({keys}) ORDER BY r.event_id, d.uid"
)
_REFUSALS = (
    "SELECT r.event_id, r.field, d.uid, r.value FROM event_refusal AS r JOIN document AS d ON d.id = r.document_id"
    " WHERE r.event_id IN ({keys}) ORDER BY r.event_id, r.field, d.uid"
)
_ALIKE = (
    "SELECT e.id, p.other, p.kind, p.why, p.verdict FROM event AS e"
    " JOIN event_pair AS p ON p.one = e.uid WHERE e.id IN ({keys})"
    " UNION ALL SELECT e.id, p.one, p.kind, p.why, p.verdict FROM event AS e"
    " JOIN event_pair AS p ON p.other = e.uid WHERE e.id IN ({keys}) ORDER BY 1, 2"
)
_EVENTS = (
    'SELECT id, uid, edtf, start, "end", precision, approximate, title, status, review, note,'
    " created_at, updated_at, sequence"
    " FROM event WHERE id IN ({keys})"
)


def assemble(connection: sqlite3.Connection, keys: Sequence[int]) -> list[Event]:
    """The events of these row numbers, in the order given; numbers that no event has are left out."""
    chosen = json.dumps(keys)

    def gather(select: str) -> dict[int, list[tuple[Any, ...]]]:
        grouped: dict[int, list[tuple[Any, ...]]] = defaultdict(list)
        for key, *rest in connection.execute(select.format(keys="SELECT value FROM json_each(?1)"), (chosen,)):
            grouped[key].append(tuple(rest))
        return grouped

    mentions, actors, themes = gather(_MENTIONS), gather(_ACTORS), gather(_THEMES)
    references, amounts, tags, reasons = gather(_REFERENCES), gather(_AMOUNTS), gather(_TAGS), gather(_REASONS)
    settled, readings, refusals, alike = gather(_SETTLED), gather(_READINGS), gather(_REFUSALS), gather(_ALIKE)
    rows = gather(_EVENTS)
    return [
        _event(
            rows[key][0],
            mentions=tuple(map(_mention, mentions[key])),
            actors=tuple(slug for (slug,) in actors[key]),
            themes=tuple(slug for (slug,) in themes[key]),
            references=tuple(Reference(*row) for row in references[key]),
            amounts=tuple(Amount(value, currency, text, bool(about)) for value, currency, text, about in amounts[key]),
            tags=tuple(tag for (tag,) in tags[key]),
            reasons=dict(reasons[key]),
            decided=Decided(
                settled=tuple(name for (name,) in settled[key]),
                readings=tuple(Reading(document, json.loads(said), why) for document, said, why in readings[key]),
                refusals=tuple(Refusal(name, document, json.loads(value)) for name, document, value in refusals[key]),
                alike=tuple(Likeness(*row) for row in alike[key]),
            ),
        )
        for key in keys
        if key in rows
    ]


def day(text: str | None) -> date | None:
    """A stored day."""
    return date.fromisoformat(text) if text else None


def _event(row: tuple[Any, ...], **parts: Any) -> Event:
    uid, edtf, start, end, precision, approximate, title, status, review, note, created, updated, sequence = row
    return Event(
        id=uid,
        when=_when(edtf, start, end, precision, approximate),
        title=title,
        status=status,
        review=review,
        note=note,
        created=_moment(created),
        updated=_moment(updated),
        sequence=sequence,
        **parts,
    )


# Many events share a date, and those that were read together the moment.
@lru_cache(_REMEMBERED)
def _when(edtf: str, start: str | None, end: str | None, precision: Precision, approximate: int) -> When:
    return When(edtf, day(start), day(end), precision, bool(approximate))


_moment = lru_cache(_REMEMBERED)(datetime.fromisoformat)


def _mention(row: tuple[Any, ...]) -> Mention:
    document, start, end, text, date_start, date_end, date_text, rule, reference, alternative, why, section = row
    return Mention(
        document_id=document,
        start=start,
        end=end,
        text=text,
        date_start=date_start,
        date_end=date_end,
        date_text=date_text,
        rule=rule,
        reference=day(reference),
        alternative=alternative,
        why=why,
        section=section,
    )
