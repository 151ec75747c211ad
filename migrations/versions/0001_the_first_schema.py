"""The first schema: documents, events with their evidence and links, the full-text index, views for people.

Written as SQL because SQLite keeps the text of each statement: `timeline sql --schema` and `.schema`
show these comments to whoever opens the file.
"""

from __future__ import annotations

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TABLES = (
    """
CREATE TABLE document (
    id          INTEGER NOT NULL PRIMARY KEY,
    uid         TEXT NOT NULL UNIQUE,   -- the name it has for people and in exports
    path        TEXT NOT NULL,          -- where it was read from; "-" for standard input
    title       TEXT NOT NULL,
    date        TEXT,                   -- ISO; what relative dates in it were resolved against
    date_origin TEXT NOT NULL CONSTRAINT date_origin_is_known
                    CHECK (date_origin IN ('given', 'stated', 'inferred', 'unknown')),
    date_reason TEXT NOT NULL,
    language    TEXT NOT NULL,          -- ISO 639-1
    digest      TEXT NOT NULL,          -- SHA-256 of the file's bytes
    text        TEXT NOT NULL,          -- the source as read; every offset counts code points of it
    added_at    TEXT NOT NULL           -- ISO, UTC
)""",
    "CREATE INDEX document_by_path ON document (path)",
    "CREATE INDEX document_by_digest ON document (digest)",
    """
CREATE TABLE event (
    id          INTEGER NOT NULL PRIMARY KEY,
    uid         TEXT NOT NULL UNIQUE,   -- given once and kept; `timeline show` takes it
    edtf        TEXT NOT NULL,          -- the date as EDTF (ISO 8601-2)
    start       TEXT,                   -- first possible day, ISO; NULL where open
    "end"       TEXT,                   -- last possible day, inclusive; NULL where open
    first_day   INTEGER NOT NULL,       -- first known day as a number: 1 is 1 January of the year 1
    last_day    INTEGER NOT NULL,       -- last known day; what is going on counts up to its document's date
    precision   TEXT NOT NULL CONSTRAINT precision_is_known
                    CHECK (precision IN ('day', 'week', 'month', 'season', 'quarter', 'half', 'year', 'decade',
                                         'century', 'interval')),
    approximate INTEGER NOT NULL,       -- 1 for "about"
    title       TEXT NOT NULL,
    status      TEXT NOT NULL CONSTRAINT status_is_known
                    CHECK (status IN ('happened', 'ongoing', 'planned', 'hypothetical')),
    review      TEXT NOT NULL CONSTRAINT review_is_known
                    CHECK (review IN ('proposed', 'confirmed', 'rejected')),
    note        TEXT,
    edited      INTEGER NOT NULL,       -- 1 once a person wrote or changed it
    created_at  TEXT NOT NULL,          -- ISO, UTC
    updated_at  TEXT NOT NULL,
    sequence    INTEGER NOT NULL,       -- how often it changed
    CONSTRAINT days_run_forward CHECK (first_day <= last_day),
    CONSTRAINT a_bound_is_known CHECK (start IS NOT NULL OR "end" IS NOT NULL)
)""",
    "CREATE INDEX event_by_day ON event (first_day, last_day, id)",
    """
CREATE TABLE mention (                  -- where a document tells of an event
    id          INTEGER NOT NULL PRIMARY KEY,
    event_id    INTEGER NOT NULL,
    document_id INTEGER NOT NULL,
    start       INTEGER NOT NULL,       -- the sentence in document.text, end exclusive;
    "end"       INTEGER NOT NULL,       -- an empty span: no longer in the document's present text
    text        TEXT NOT NULL,          -- the sentence as a person reads it
    date_start  INTEGER NOT NULL,       -- the date expression in document.text
    date_end    INTEGER NOT NULL,
    date_text   TEXT NOT NULL,
    rule        TEXT NOT NULL,          -- the rule that read it
    reference   TEXT,                   -- the day it was resolved against
    alternative TEXT,                   -- EDTF in the other direction, where there is one
    why         TEXT NOT NULL,
    section     TEXT NOT NULL,          -- the heading above it
    CONSTRAINT sentence_runs_forward CHECK (0 <= start AND start <= "end"),
    CONSTRAINT date_runs_forward CHECK (0 <= date_start AND date_start <= date_end),
    FOREIGN KEY (event_id) REFERENCES event (id) ON DELETE CASCADE,
    FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE CASCADE
)""",
    "CREATE INDEX mention_by_event ON mention (event_id, id)",
    "CREATE INDEX mention_by_document ON mention (document_id, start, event_id)",
    "CREATE INDEX mention_by_section ON mention (section, event_id)",
    """
CREATE TABLE actor (
    id     INTEGER NOT NULL PRIMARY KEY,
    slug   TEXT NOT NULL UNIQUE,
    name   TEXT NOT NULL,
    kind   TEXT NOT NULL CONSTRAINT kind_is_known
               CHECK (kind IN ('state', 'organisation', 'body', 'programme', 'person')),
    origin TEXT NOT NULL                -- of our lists, or found in a text
               CONSTRAINT origin_is_known CHECK (origin IN ('listed', 'found'))
)""",
    """
CREATE TABLE actor_alias (
    id       INTEGER NOT NULL PRIMARY KEY,
    actor_id INTEGER NOT NULL,
    alias    TEXT NOT NULL,
    language TEXT NOT NULL, -- "" for any
    FOREIGN KEY (actor_id) REFERENCES actor (id) ON DELETE CASCADE
)""",
    "CREATE UNIQUE INDEX actor_alias_once ON actor_alias (actor_id, alias, language)",
    """
CREATE TABLE event_actor (              -- first_day is the event's: one actor's events lie in date order
    actor_id  INTEGER NOT NULL,
    first_day INTEGER NOT NULL,
    event_id  INTEGER NOT NULL,
    position  INTEGER NOT NULL,
    PRIMARY KEY (actor_id, first_day, event_id),
    FOREIGN KEY (actor_id) REFERENCES actor (id) ON DELETE CASCADE,
    FOREIGN KEY (event_id) REFERENCES event (id) ON DELETE CASCADE
) WITHOUT ROWID""",
    "CREATE INDEX event_actor_by_event ON event_actor (event_id, position, actor_id)",
    """
CREATE TABLE theme (
    id    INTEGER NOT NULL PRIMARY KEY,
    slug  TEXT NOT NULL UNIQUE,
    label TEXT NOT NULL
)""",
    """
CREATE TABLE event_theme (
    theme_id  INTEGER NOT NULL,
    first_day INTEGER NOT NULL,
    event_id  INTEGER NOT NULL,
    position  INTEGER NOT NULL,
    PRIMARY KEY (theme_id, first_day, event_id),
    FOREIGN KEY (theme_id) REFERENCES theme (id) ON DELETE CASCADE,
    FOREIGN KEY (event_id) REFERENCES event (id) ON DELETE CASCADE
) WITHOUT ROWID""",
    "CREATE INDEX event_theme_by_event ON event_theme (event_id, position, theme_id)",
    """
CREATE TABLE reference (                -- a paper that events point at
    id   INTEGER NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,          -- kst-36045-264
    kind TEXT NOT NULL,
    url  TEXT NOT NULL                  -- "" where none is known
)""",
    """
CREATE TABLE event_reference (
    event_id     INTEGER NOT NULL,
    reference_id INTEGER NOT NULL,
    position     INTEGER NOT NULL,
    text         TEXT NOT NULL,         -- as written
    PRIMARY KEY (event_id, reference_id),
    FOREIGN KEY (event_id) REFERENCES event (id) ON DELETE CASCADE,
    FOREIGN KEY (reference_id) REFERENCES reference (id) ON DELETE CASCADE
) WITHOUT ROWID""",
    "CREATE INDEX event_reference_by_reference ON event_reference (reference_id, event_id)",
    """
CREATE TABLE amount (
    id          INTEGER NOT NULL PRIMARY KEY,
    event_id    INTEGER NOT NULL,
    value       NUMERIC NOT NULL,       -- in whole units of the currency
    currency    TEXT NOT NULL,          -- ISO 4217
    text        TEXT NOT NULL,          -- as written
    approximate INTEGER NOT NULL,
    FOREIGN KEY (event_id) REFERENCES event (id) ON DELETE CASCADE
)""",
    "CREATE INDEX amount_by_event ON amount (event_id, id)",
    """
CREATE TABLE event_tag (
    event_id INTEGER NOT NULL,
    tag      TEXT NOT NULL,
    PRIMARY KEY (event_id, tag),
    FOREIGN KEY (event_id) REFERENCES event (id) ON DELETE CASCADE
) WITHOUT ROWID""",
    "CREATE INDEX event_tag_by_tag ON event_tag (tag, event_id)",
    """
CREATE TABLE event_reason (             -- why it was read so
    event_id INTEGER NOT NULL,
    field    TEXT NOT NULL,             -- a field of the event, or the slug of an actor or theme
    reason   TEXT NOT NULL,
    PRIMARY KEY (event_id, field),
    FOREIGN KEY (event_id) REFERENCES event (id) ON DELETE CASCADE
) WITHOUT ROWID""",
)

SEARCH = (
    """
CREATE VIEW event_text AS               -- the words that event_fts holds
SELECT e.id, e.title,
       coalesce((SELECT group_concat(text, char(10))
                 FROM (SELECT text FROM mention WHERE event_id = e.id ORDER BY id)), '')
       || coalesce(char(10) || e.note, '') AS text
FROM event AS e""",
    """
CREATE VIRTUAL TABLE event_fts USING fts5(
    title, text, content = 'event_text', content_rowid = 'id', tokenize = "unicode61 remove_diacritics 2"
)""",
)

VIEWS = (
    """
CREATE VIEW timeline AS                 -- one readable row an event
SELECT e.uid AS id, e.edtf AS date, e.start, e."end", e.precision, e.approximate, e.title, e.status, e.review,
       (SELECT group_concat(slug, ', ')
        FROM (SELECT a.slug FROM event_actor AS l JOIN actor AS a ON a.id = l.actor_id
              WHERE l.event_id = e.id ORDER BY l.position)) AS actors,
       (SELECT group_concat(slug, ', ')
        FROM (SELECT t.slug FROM event_theme AS l JOIN theme AS t ON t.id = l.theme_id
              WHERE l.event_id = e.id ORDER BY l.position)) AS themes,
       (SELECT group_concat(slug, ', ')
        FROM (SELECT r.slug FROM event_reference AS l JOIN reference AS r ON r.id = l.reference_id
              WHERE l.event_id = e.id ORDER BY l.position)) AS refs,
       (SELECT d.title FROM mention AS m JOIN document AS d ON d.id = m.document_id
        WHERE m.event_id = e.id ORDER BY m.id LIMIT 1) AS document,
       (SELECT m.text FROM mention AS m WHERE m.event_id = e.id ORDER BY m.id LIMIT 1) AS sentence,
       e.note
FROM event AS e""",
    """
CREATE VIEW timeline_actor AS           -- one row an event and actor
SELECT e.uid AS id, e.edtf AS date, e.start, e."end", e.title, e.status, a.slug AS actor, a.name, a.kind,
       (SELECT reason FROM event_reason WHERE event_id = e.id AND field = a.slug) AS reason
FROM event_actor AS l JOIN event AS e ON e.id = l.event_id JOIN actor AS a ON a.id = l.actor_id""",
    """
CREATE VIEW timeline_theme AS           -- one row an event and theme
SELECT e.uid AS id, e.edtf AS date, e.start, e."end", e.title, e.status, t.slug AS theme, t.label,
       (SELECT reason FROM event_reason WHERE event_id = e.id AND field = t.slug) AS reason
FROM event_theme AS l JOIN event AS e ON e.id = l.event_id JOIN theme AS t ON t.id = l.theme_id""",
    """
CREATE VIEW timeline_reference AS       -- one row an event and paper
SELECT e.uid AS id, e.edtf AS date, e.start, e."end", e.title, e.status, r.slug AS reference, r.kind, l.text, r.url
FROM event_reference AS l JOIN event AS e ON e.id = l.event_id JOIN reference AS r ON r.id = l.reference_id""",
    """
CREATE VIEW timeline_amount AS          -- one row an event and sum of money
SELECT e.uid AS id, e.edtf AS date, e.start, e."end", e.title, e.status, a.value, a.currency, a.text, a.approximate
FROM amount AS a JOIN event AS e ON e.id = a.event_id""",
    """
CREATE VIEW timeline_mention AS         -- one row a sentence that tells of an event
SELECT e.uid AS id, e.edtf AS date, e.title, d.title AS document, d.path, d.date AS document_date, m.section, m.text,
       m.start, m."end", m.date_text, m.rule, m.reference, m.alternative, m.why
FROM mention AS m JOIN event AS e ON e.id = m.event_id JOIN document AS d ON d.id = m.document_id""",
)


def upgrade() -> None:
    for statement in (*TABLES, *SEARCH, *VIEWS):
        op.execute(statement.strip())
