"""What actors and themes are called, for showing them."""

from __future__ import annotations

import sqlite3

from timeline.store.failures import explained, path_of


def labels(connection: sqlite3.Connection) -> dict[str, str]:
    """The name of every stored actor and the label of every stored theme, by slug."""
    with explained(path_of(connection)):
        return dict(
            connection.execute("SELECT slug, label FROM theme UNION ALL SELECT slug, name FROM actor").fetchall()
        )
