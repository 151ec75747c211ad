"""Events as rows of plain text, for tables: a million of them without building a million objects.

What a row holds is what `timeline.export.csv` makes of an event; a test compares the two.
"""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date
from operator import itemgetter
from typing import Any

from timeline.query import Query, condition
from timeline.store.clock import local_day
from timeline.store.failures import explained, path_of
from timeline.store.find import SORTS
from timeline.store.saved import resolved

FIELDS = (
    *("id", "date", "start", "end", "precision", "approximate", "title", "status", "review", "actors", "themes"),
    *("references", "url", "amounts", "sections", "tags", "note", "document", "path", "sentence", "date_text", "why"),
    "mentions",
)
SEPARATOR = "; "
_CHUNK = 500
# Bytes of the file that are read where the system keeps them: events in date order lie all over it, and asking for
# each page costs a quarter of the time. The memory is the system's own, to be taken back whenever others need it.
_MAPPED = 2_000_000_000

FlatEvent = tuple[str, ...]

_AMONG = "IN (SELECT value FROM json_each(?))"
_EVENTS = (
    "SELECT k.key, e.id, e.uid, e.edtf, coalesce(e.start, ''), coalesce(e.\"end\", ''), e.precision,"
    " iif(e.approximate, 'true', 'false'), e.title, e.status, e.review, coalesce(e.note, '')"
    " FROM json_each(?) AS k CROSS JOIN event AS e ON e.id = k.value"
)
_MENTIONS = (
    "SELECT event_id, document_id, text, date_text, why, section FROM mention"
    f" WHERE event_id {_AMONG} ORDER BY event_id, id"
)
# The names that an event links to, in their order there, as one text.
_NAMES = (
    f"SELECT event_id, group_concat(slug, '{SEPARATOR}') FROM (SELECT l.event_id, n.slug FROM event_{{0}} AS l"
    f" JOIN {{0}} AS n ON n.id = l.{{0}}_id WHERE l.event_id {_AMONG} ORDER BY l.event_id, l.position)"
    " GROUP BY event_id"
)
_ACTORS, _THEMES, _REFERENCES = (_NAMES.format(table) for table in ("actor", "theme", "reference"))
_ADDRESSES = (
    "SELECT l.event_id, r.url FROM event_reference AS l JOIN reference AS r ON r.id = l.reference_id"
    f" WHERE l.event_id {_AMONG} AND r.url <> '' ORDER BY l.event_id, l.position DESC"
)
_TAGS = (
    f"SELECT event_id, group_concat(tag, '{SEPARATOR}') FROM (SELECT event_id, tag FROM event_tag"
    f" WHERE event_id {_AMONG} ORDER BY event_id, tag) GROUP BY event_id"
)
_AMOUNTS = f"SELECT event_id, currency, value FROM amount WHERE event_id {_AMONG} ORDER BY id"
_UNTOLD = (0, 0, "", "", "", "")


def flat_events(
    connection: sqlite3.Connection, query: Query, *, today: date | None = None
) -> Iterator[list[FlatEvent]]:
    """The events of a filter in date order, some hundreds at a time; each a text for every one of `FIELDS`.

    As with `find.events`, which they are is settled at the first, and reading them keeps nobody from writing.
    """
    wanted = condition(resolved(connection, query), today or local_day())
    select = f"SELECT e.id FROM event AS e WHERE {wanted.sql} ORDER BY {SORTS['date']}"
    with explained(path_of(connection)):
        connection.execute(f"PRAGMA mmap_size = {_MAPPED}")
        keys = array("q", (key for (key,) in connection.execute(select, wanted.parameters)))
        documents = {key: names for key, *names in connection.execute("SELECT id, title, path FROM document")}
        for first in range(0, len(keys), _CHUNK):
            yield _chunk(connection, keys[first : first + _CHUNK], documents)


def _chunk(connection: sqlite3.Connection, keys: array[int], documents: dict[int, list[str]]) -> list[FlatEvent]:
    chosen = (json.dumps(keys.tolist()),)

    def gather(select: str) -> dict[int, str]:
        return dict(connection.execute(select, chosen).fetchall())

    actors, themes, references = gather(_ACTORS), gather(_THEMES), gather(_REFERENCES)
    addresses, tags, amounts = gather(_ADDRESSES), gather(_TAGS), _amounts(connection.execute(_AMOUNTS, chosen))
    told, sections, times = _mentions(connection.execute(_MENTIONS, chosen))
    found = connection.execute(_EVENTS, chosen).fetchall()
    found.sort(key=itemgetter(0))  # they come in this order; sorting them in SQL would copy them all
    rows: list[FlatEvent] = []
    for _, key, uid, edtf, start, end, precision, approximate, title, status, review, note in found:
        _, document, sentence, date_text, why, section = told.get(key, _UNTOLD)
        name, path = documents.get(document, ("", ""))
        rows.append(
            (
                *(uid, edtf, start, end, precision, approximate, title, status, review),
                *(actors.get(key, ""), themes.get(key, ""), references.get(key, ""), addresses.get(key, "")),
                *(amounts.get(key, ""), sections.get(key, section), tags.get(key, ""), note),
                *(name, path, sentence, date_text, why, times.get(key, "1" if document else "0")),
            )
        )
    return rows


def _mentions(
    found: sqlite3.Cursor,
) -> tuple[dict[int, tuple[Any, ...]], dict[int, str], dict[int, str]]:
    """The first mention of each event; of those with several also their sections and how many they are."""
    mentions = found.fetchall()
    first = {mention[0]: mention for mention in reversed(mentions)}
    several: dict[int, list[str]] = {}
    if len(first) < len(mentions):
        times = Counter(map(itemgetter(0), mentions))
        several = {key: [] for key, number in times.items() if number > 1}
        for mention in mentions:
            if mention[0] in several:
                several[mention[0]].append(mention[5])
    sections = {key: SEPARATOR.join(dict.fromkeys(filter(None, each))) for key, each in several.items()}
    return first, sections, {key: str(len(each)) for key, each in several.items()}


def _amounts(found: sqlite3.Cursor) -> dict[int, str]:
    amounts: dict[int, list[str]] = defaultdict(list)
    for key, currency, value in found:
        amounts[key].append(f"{currency} {value}")
    return {key: SEPARATOR.join(each) for key, each in amounts.items()}
