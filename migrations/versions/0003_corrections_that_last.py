"""What people decided: the history of their changes, what is settled, and what still waits for a decision."""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

TABLES = (
    """
CREATE TABLE step (                     -- one thing that a person did
    id     INTEGER NOT NULL PRIMARY KEY,
    at     TEXT NOT NULL,               -- ISO, UTC
    tool   TEXT NOT NULL                -- what it was done with
               CONSTRAINT tool_is_known CHECK (tool IN ('cli', 'browser', 'import', 'python')),
    what   TEXT NOT NULL,               -- in words
    undone INTEGER NOT NULL             -- 1 where `redo` would bring it back
)""",
    """
CREATE TABLE change (                   -- what a step changed, one row a field
    id      INTEGER NOT NULL PRIMARY KEY,
    step_id INTEGER NOT NULL,           -- the step that changed it
    kind    TEXT NOT NULL CONSTRAINT kind_is_known CHECK (kind IN ('event', 'pair', 'actor')),
    subject TEXT NOT NULL,              -- the id of an event, two ids with a space between, or the slug of an actor
    field   TEXT NOT NULL,              -- "" for an event as a whole: made or gone
    before  TEXT,                       -- JSON; NULL: it was not there
    after   TEXT,                       -- JSON; NULL: it is gone
    FOREIGN KEY (step_id) REFERENCES step (id) ON DELETE CASCADE
)""",
    "CREATE INDEX change_by_step ON change (step_id, id)",
    "CREATE INDEX change_by_subject ON change (subject, step_id)",
    """
CREATE TABLE event_settled (            -- a field that a person decided: no reading of a document overrules it
    event_id INTEGER NOT NULL,
    field    TEXT NOT NULL,
    PRIMARY KEY (event_id, field),
    FOREIGN KEY (event_id) REFERENCES event (id) ON DELETE CASCADE
) WITHOUT ROWID""",
    """
CREATE TABLE event_reading (            -- what each document says of an event that several tell or a person changed
    event_id    INTEGER NOT NULL,
    document_id INTEGER NOT NULL,
    said        TEXT NOT NULL,          -- JSON: date, title, status, actors and so on, as last read
    why         TEXT NOT NULL,          -- why it counts as the same event; "" for the first document
    PRIMARY KEY (event_id, document_id),
    FOREIGN KEY (event_id) REFERENCES event (id) ON DELETE CASCADE,
    FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE CASCADE
) WITHOUT ROWID""",
    "CREATE INDEX event_reading_by_document ON event_reading (document_id)",
    """
CREATE TABLE event_refusal (            -- what a document would have changed of what a person decided
    event_id    INTEGER NOT NULL,
    field       TEXT NOT NULL,
    document_id INTEGER NOT NULL,
    value       TEXT NOT NULL,          -- JSON
    PRIMARY KEY (event_id, field, document_id),
    FOREIGN KEY (event_id) REFERENCES event (id) ON DELETE CASCADE,
    FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE CASCADE
) WITHOUT ROWID""",
    "CREATE INDEX event_refusal_by_document ON event_refusal (document_id)",
    """
CREATE TABLE event_pair (               -- two events that may be one; by id, so that a decision outlives a removal
    one     TEXT NOT NULL,              -- the id that sorts first
    other   TEXT NOT NULL,              -- the id that sorts last
    kind    TEXT NOT NULL CONSTRAINT kind_is_known CHECK (kind IN ('duplicate', 'contradiction')),
    why     TEXT NOT NULL,
    verdict TEXT NOT NULL               -- what a person said; "" while it waits
                CONSTRAINT verdict_is_known CHECK (verdict IN ('', 'different')),
    PRIMARY KEY (one, other),
    CONSTRAINT in_order CHECK (one < other)
) WITHOUT ROWID""",
    "CREATE INDEX event_pair_by_other ON event_pair (other)",
    """
CREATE TABLE actor_decision (           -- what a person said of an actor, for the next document
    slug     TEXT NOT NULL,
    kind     TEXT NOT NULL CONSTRAINT kind_is_known CHECK (kind IN ('renamed', 'alias', 'merged', 'refused')),
    value    TEXT NOT NULL,             -- a name, an alias, the slug it is merged into, or ""
    language TEXT NOT NULL,             -- of an alias; "" for any
    PRIMARY KEY (slug, kind, value, language)
) WITHOUT ROWID""",
)


def upgrade() -> None:
    for statement in TABLES:
        op.execute(statement.strip())
