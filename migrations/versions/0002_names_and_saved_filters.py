"""Names of actors and themes by language, and the filters that people save."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

TABLES = (
    """
CREATE TABLE actor_name (               -- what it is usually called in a language; actor.name where none is here
    actor_id INTEGER NOT NULL,
    language TEXT NOT NULL,             -- ISO 639-1
    name     TEXT NOT NULL,
    PRIMARY KEY (actor_id, language),
    FOREIGN KEY (actor_id) REFERENCES actor (id) ON DELETE CASCADE
) WITHOUT ROWID""",
    """
CREATE TABLE theme_name (               -- what it is called in a language; theme.label where none is here
    theme_id INTEGER NOT NULL,
    language TEXT NOT NULL,
    name     TEXT NOT NULL,
    PRIMARY KEY (theme_id, language),
    FOREIGN KEY (theme_id) REFERENCES theme (id) ON DELETE CASCADE
) WITHOUT ROWID""",
    """
CREATE TABLE saved_filter (             -- what `filter:name` stands for
    name     TEXT NOT NULL PRIMARY KEY,
    filter   TEXT NOT NULL,             -- as typed, so that "last month" stays last month
    saved_at TEXT NOT NULL              -- ISO, UTC
) WITHOUT ROWID""",
)


def upgrade() -> None:
    for statement in TABLES:
        op.execute(statement.strip())
