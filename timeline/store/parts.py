"""What hangs on events, one part at a time, for listings that show a few of them and no whole event."""

from __future__ import annotations

import sqlite3
from collections import defaultdict

from timeline.store.failures import explained, path_of

_NAMED = (
    "SELECT l.event_id, n.slug FROM event_{name} AS l JOIN {name} AS n ON n.id = l.{name}_id"
    " WHERE l.event_id IN ({{keys}}) ORDER BY l.event_id, l.position"
)
# Row number of the event and the part as text, in the order of `Event`'s field; `{keys}` selects the events,
# bound as JSON, which a list of numbers reads the same as.
_PARTS = {
    "actors": _NAMED.format(name="actor"),
    "themes": _NAMED.format(name="theme"),
    "references": _NAMED.format(name="reference"),
    "amounts": "SELECT event_id, text FROM amount WHERE event_id IN ({keys}) ORDER BY event_id, id",
    "sections": "SELECT event_id, section FROM mention WHERE event_id IN ({keys}) AND section <> ''"
    " GROUP BY event_id, section ORDER BY event_id, min(id)",
    "tags": "SELECT event_id, tag FROM event_tag WHERE event_id IN ({keys}) ORDER BY event_id, tag",
    "sentence": "SELECT event_id, text FROM mention WHERE id IN"
    " (SELECT min(id) FROM mention WHERE event_id IN ({keys}) GROUP BY event_id)",
}

PARTS = tuple(_PARTS)


def parts(connection: sqlite3.Connection, name: str, keys: list[int]) -> dict[int, list[str]]:
    """One of `PARTS` of each event, by the event's row number; events that have none are left out."""
    found: dict[int, list[str]] = defaultdict(list)
    select = _PARTS[name].format(keys="SELECT value FROM json_each(?)")
    with explained(path_of(connection)):
        for key, text in connection.execute(select, (str(keys),)):
            found[key].append(text)
    return dict(found)
