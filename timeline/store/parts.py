"""What hangs on events, one part at a time, for listings that show a few of them and no whole event."""

from __future__ import annotations

import sqlite3
from collections import defaultdict

from timeline.store.failures import explained, path_of
from timeline.store.labels import ACTOR_NAME, ENGLISH, THEME_NAME

_NAMED = (
    "SELECT l.event_id, {shown} FROM event_{name} AS l JOIN {name} ON {name}.id = l.{name}_id"
    " WHERE l.event_id IN ({{keys}}) ORDER BY l.event_id, l.position"
)
# Row number of the event and the part as text, in the order of `Event`'s field; `{keys}` selects the events,
# bound as JSON, which a list of numbers reads the same as.
_PARTS = {
    "actors": _NAMED.format(name="actor", shown=ACTOR_NAME),
    "themes": _NAMED.format(name="theme", shown=THEME_NAME),
    "references": _NAMED.format(name="reference", shown="slug"),
    "amounts": "SELECT event_id, text FROM amount WHERE event_id IN ({keys}) ORDER BY event_id, id",
    "sections": "SELECT event_id, section FROM mention WHERE event_id IN ({keys}) AND section <> ''"
    " GROUP BY event_id, section ORDER BY event_id, min(id)",
    "tags": "SELECT event_id, tag FROM event_tag WHERE event_id IN ({keys}) ORDER BY event_id, tag",
    "settled": "SELECT event_id, field FROM event_settled WHERE event_id IN ({keys}) ORDER BY event_id, field",
    "sentence": "SELECT event_id, text FROM mention WHERE id IN"
    " (SELECT min(id) FROM mention WHERE event_id IN ({keys}) GROUP BY event_id)",
}

PARTS = tuple(_PARTS)
_IN_LANGUAGE = ("actors", "themes")  # what has names by language


def parts(connection: sqlite3.Connection, name: str, keys: list[int], language: str = ENGLISH) -> dict[int, list[str]]:
    """One of `PARTS` of each event, by the event's row number; events that have none are left out.

    Actors and themes come by their names in `language`, references by their ids.
    """
    found: dict[int, list[str]] = defaultdict(list)
    select = _PARTS[name].format(keys="SELECT value FROM json_each(?)")
    labelling = (language,) if name in _IN_LANGUAGE else ()
    with explained(path_of(connection)):
        for key, text in connection.execute(select, (*labelling, str(keys))):
            found[key].append(text)
    return dict(found)
