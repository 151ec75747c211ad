"""What a document adds to what was known: what is new, what it repeats, what it changes, and what it contradicts."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from typing import Any, Literal, NamedTuple

from timeline.store.documents import DocumentRow, find_document
from timeline.store.failures import explained, path_of
from timeline.store.linking.readings import Reading, combined, stored_readings

FindingKind = Literal["new", "changes", "contradicts", "perhaps", "repeats"]

# In the order in which they are told.
KINDS: tuple[FindingKind, ...] = ("new", "changes", "contradicts", "perhaps", "repeats")
_VALUES = ("date", "status")
_LISTS = ("actors", "references", "amounts")

_TOLD = (
    "SELECT e.id, e.uid, (SELECT json_group_array(DISTINCT d.uid) FROM mention AS o JOIN document AS d"
    " ON d.id = o.document_id WHERE o.event_id = e.id AND {earlier}), e.edited"
    " FROM event AS e WHERE e.review <> 'rejected' AND e.id IN (SELECT event_id FROM mention WHERE document_id = :key)"
    " ORDER BY e.first_day, e.last_day, e.id"
)
_PAIRS = (
    "SELECT p.kind, p.one, p.other, p.why FROM event_pair AS p WHERE p.verdict = '' AND p.{side} = :event AND EXISTS"
    " (SELECT 1 FROM event AS e JOIN mention AS m ON m.event_id = e.id JOIN document AS d ON d.id = m.document_id"
    " WHERE e.uid = p.{further} AND {earlier})"
)
# A document is earlier by its date; one without, or of the same date, where it was added first.
_EARLIER = "d.id <> :key AND (d.date < :date OR ((d.date IS NULL OR :date IS NULL OR d.date = :date) AND d.id < :key))"
_ANY = "d.id <> :key AND (:date IS NULL OR 1)"


class Finding(NamedTuple):
    """One thing that a document tells. `documents` told the event before; a change has a `field` with what it was
    `before` and is `after` (of lists, what is added); a contradiction or what is perhaps the same names the `other`
    event, and why."""

    kind: FindingKind
    event: str
    documents: tuple[str, ...] = ()
    field: str = ""
    before: Any = None
    after: Any = None
    other: str = ""
    why: str = ""


def difference(connection: sqlite3.Connection, name: str, *, everything: bool = False) -> list[Finding]:
    """What the document of a name adds to the documents before it, or to `everything` else, kind by kind in date order.

    Raise `NotFoundError` where no document is called so.
    """
    row = find_document(connection, name)
    with explained(path_of(connection)):
        found = list(_findings(connection, row, _ANY if everything else _EARLIER))
    return sorted(found, key=lambda finding: KINDS.index(finding.kind))


def _findings(connection: sqlite3.Connection, row: DocumentRow, earlier: str) -> Iterator[Finding]:
    bound = {"key": row.key, "date": row.date and row.date.isoformat()}
    told = connection.execute(_TOLD.format(earlier=earlier), bound).fetchall()
    readings = stored_readings(connection, [key for key, *_ in told])
    numbers = dict(connection.execute("SELECT uid, id FROM document").fetchall())
    for key, event, before, edited in told:
        documents = tuple(json.loads(before))
        asked = list(_pairs(connection, event, bound, earlier))
        yield from asked
        if not documents and not edited:
            if not asked:
                yield Finding("new", event)
        else:
            yield Finding("repeats", event, documents)
            said = readings.get(key, {})
            known = [said[numbers[uid]] for uid in documents if numbers[uid] in said]
            if known and row.key in said:
                yield from _changes(event, documents, combined(known), said[row.key])


def _changes(event: str, documents: tuple[str, ...], known: Reading, said: Reading) -> Iterator[Finding]:
    """Where a document says otherwise than those before it, or more."""
    for field in _VALUES:
        if said[field] != known[field]:
            yield Finding("changes", event, documents, field, known[field], said[field])
    for field in _LISTS:
        more = [value for value in said[field] if _name(value) not in map(_name, known[field])]
        if more:
            yield Finding("changes", event, documents, field, known[field], more)


def _name(value: Any) -> Any:
    """What tells an actor, a paper or a sum from another: its slug, its id, its value and currency."""
    if isinstance(value, str):
        return value
    return value[0] if isinstance(value[0], str) else tuple(value[:2])


def _pairs(connection: sqlite3.Connection, event: str, bound: Mapping[str, Any], earlier: str) -> Iterator[Finding]:
    for side, further in (("one", "other"), ("other", "one")):
        select = _PAIRS.format(side=side, further=further, earlier=earlier)
        for kind, one, other, why in connection.execute(select, {**bound, "event": event}):
            verdict: FindingKind = "contradicts" if kind == "contradiction" else "perhaps"
            yield Finding(verdict, event, other=other if side == "one" else one, why=why)
