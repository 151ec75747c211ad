"""Pairs of events that may be one, or contradict each other: noted for a person, forgotten when they no longer hold."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Mapping, Sequence

from timeline.store.linking.matches import Match


def note_pairs(connection: sqlite3.Connection, asked: Sequence[Match], keys: Mapping[int, int]) -> None:
    """Let a person be asked about matches, whose positions stand for the row numbers in `keys`.

    What a person said of a pair before stands.
    """
    connection.executemany(
        "INSERT INTO event_pair (one, other, kind, why, verdict)"
        " SELECT min(a.uid, b.uid), max(a.uid, b.uid), ?3, ?4, '' FROM event AS a JOIN event AS b"
        " WHERE a.id = ?1 AND b.id = ?2"
        " ON CONFLICT DO UPDATE SET kind = excluded.kind, why = excluded.why WHERE verdict = ''",
        [(keys[match.position], match.key, _kind(match), match.judgement.why) for match in asked],
    )


def forget_pairs(connection: sqlite3.Connection, ids: Collection[str]) -> None:
    """Ask no more about these events; what a person said of them is remembered, should they come back."""
    chosen = json.dumps(list(ids))
    for side in ("one", "other"):
        connection.execute(
            f"DELETE FROM event_pair WHERE verdict = '' AND {side} IN (SELECT value FROM json_each(?))", (chosen,)
        )


def _kind(match: Match) -> str:
    return "contradiction" if match.judgement.kind == "contradiction" else "duplicate"
