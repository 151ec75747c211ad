"""What each table, view and column holds, in words: from the comments in the schema, and for views from a table here.

Datasette shows these descriptions: https://docs.datasette.io/en/stable/metadata.html
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from typing import Any, NamedTuple

from timeline.store.failures import explained, path_of

# Columns without a comment in the schema: those of views, and those of tables whose name says nearly all.
_COLUMNS = {
    "actor": "who takes part, by slug",
    "actor_id": "the actor",
    "actors": "who takes part, by slug, in the order of the sentence",
    "alias": "another name or spelling of the actor",
    "alternative": "the date in the other direction, as EDTF, where there is one",
    "amount": "a sum of money",
    "approximate": "1 for “about”",
    "created_at": "when it was stored first, ISO, UTC",
    "currency": "ISO 4217",
    "date": "the date as EDTF (ISO 8601-2)",
    "date_end": "where the words that give the date end in document.text, exclusive",
    "date_origin": "who says so: given by a person, stated in the text, inferred from it, or unknown",
    "date_reason": "how the document's date was found",
    "date_text": "the words that give the date",
    "document": "title of the document that says so",
    "document_date": "the document's date, ISO",
    "document_id": "the document",
    "end": "last possible day, ISO, inclusive; empty where open",
    "event_id": "the event",
    "field": "a field of the event, or the slug of an actor or theme",
    "first_day": "the event's first known day as a number: 1 is 1 January of the year 1",
    "id": "number of the row",
    "kind": "what it is: for actors state, organisation, body, programme or person",
    "label": "the theme as people read it, in English",
    "language": "ISO 639-1; empty for any",
    "name": "the name as people read it",
    "note": "what a person noted",
    "path": "where the document was read",
    "position": "place among those of the event, from 0",
    "precision": "how exact the date is: day, week, month, season, quarter, half, year, decade, century, interval",
    "reason": "why it was read so",
    "reference": "a paper that the event points at, by its normalised name",
    "reference_id": "the paper",
    "refs": "papers that it points at, by their normalised names",
    "review": "what a person decided about it: proposed, confirmed or rejected",
    "rule": "the rule that read the date",
    "section": "the heading it stands under",
    "sentence": "the first sentence that tells of it",
    "slug": "the short name that filters and exports use",
    "start": "first possible day, ISO; empty where open",
    "status": "happened, ongoing, planned or hypothetical, seen from the document's date",
    "tag": "a word that a person put on it",
    "text": "as it is written",
    "theme": "its subject, by slug",
    "theme_id": "the theme",
    "themes": "its subjects, by slug, the first the strongest",
    "title": "what it is, in one line",
    "updated_at": "when it was last changed, ISO, UTC",
    "url": "address; empty where none is known",
    "value": "the sum in whole units of its currency",
    "why": "why these words mean that date",
}
# In views the event goes by its lasting name; in mentions start and end are places in a text, and a reference is a day.
_EXACTLY = {
    **dict.fromkeys(
        (("mention", "start"), ("timeline_mention", "start")),
        "where the sentence starts in document.text, in code points",
    ),
    **dict.fromkeys(
        (("mention", "end"), ("timeline_mention", "end")),
        "where the sentence ends, exclusive; as its start when the text no longer holds it",
    ),
    ("mention", "date_start"): "where the words that give the date start in document.text",
    ("timeline_mention", "reference"): "the day that the date was resolved against",
    ("document", "title"): "what it is called",
    ("actor_name", "name"): "what the actor is called in that language",
    ("theme_name", "name"): "what the theme is called in that language",
    ("saved_filter", "name"): "what it is called",
    ("reference", "kind"): "what kind of paper it is",
    ("actor", "origin"): "listed: of our lists; found: in a text",
    ("actor_decision", "slug"): "the actor",
    ("actor_decision", "kind"): "renamed, alias, merged (into another) or refused (it is no actor)",
    ("change", "kind"): "what was changed: an event, a pair of events, or an actor",
    ("event_pair", "kind"): "duplicate: the two may be one; contradiction: they tell of two days",
    ("event_pair", "why"): "why they may be one, or contradict each other",
    **dict.fromkeys((("event_settled", "field"), ("event_refusal", "field")), "a field of the event"),
    ("event_refusal", "value"): "what the document would make of it, as JSON",
    ("step", "tool"): "what it was done with: cli, browser, import or python",
}
_ID_IN_VIEWS = "the event; `timeline show` takes it"
_TABLES = {
    "actor": "Who takes part in events: a state, organisation, body, programme or person.",
    "actor_alias": "Further names of actors, by language.",
    "amount": "Sums of money in the sentences of events.",
    "document": "Texts that were read, with the date that relative dates in them count from.",
    "event": "What happened, goes on or is planned, with its date. The view `timeline` reads easier.",
    "event_actor": "Which actor takes part in which event.",
    "event_fts": "Full-text index of events: MATCH finds words in titles, sentences and notes; rowid is event.id.",
    "event_reason": "Why the program decided so, by field.",
    "event_reference": "Which event points at which paper.",
    "event_tag": "The tags that people put on events.",
    "event_theme": "Which event is about which theme.",
    "theme": "Subjects.",
}
# How Datasette names a row that others point at, and where it searches.
_LABELS = {"actor": "name", "theme": "label", "document": "title", "event": "title", "reference": "slug"}
_SEARCHED = {"event": {"fts_table": "event_fts", "fts_pk": "id", "sort": "first_day"}}
_HIDDEN = ("alembic_version", "event_text", "index_state", "index_blob", "index_changed")

_COLUMN_LINE = re.compile(r'^\s+"?(?P<name>[a-z_]+)"?\s+[A-Z]+\b[^-\n]*?--\s*(?P<comment>.+?);?\s*$', re.MULTILINE)
_HEAD = re.compile(r"^CREATE (?:TABLE|VIEW)[^\n]*?--\s*(?P<comment>.+?)\s*$", re.MULTILINE)


class Described(NamedTuple):
    """A table or view: what it holds, and what each column does."""

    name: str
    description: str
    columns: dict[str, str]


def described(connection: sqlite3.Connection) -> list[Described]:
    """Every table and view that is made for reading, those first that read easiest: views, then tables by name."""
    select = "SELECT name, type, sql FROM sqlite_master WHERE type IN ('table', 'view') ORDER BY type DESC, name"
    with explained(path_of(connection)):
        found = connection.execute(select).fetchall()
        shadows = tuple(f"{name}_" for name, _, sql in found if sql.startswith("CREATE VIRTUAL"))
        return [
            Described(name, _description(name, sql), dict(_columns(connection, name, kind, sql)))
            for name, kind, sql in found
            if name not in _HIDDEN and not name.startswith(shadows or "\0")
        ]


def datasette_metadata(connection: sqlite3.Connection, name: str) -> dict[str, Any]:
    """What Datasette wants to know of a database that it calls `name`, the file's name without its ending."""
    tables: dict[str, dict[str, Any]] = {
        each.name: {"description": each.description, "columns": each.columns} for each in described(connection)
    }
    for table, column in _LABELS.items():
        tables[table]["label_column"] = column
    for table, settings in _SEARCHED.items():
        tables[table] |= settings
    tables |= {table: {"hidden": True} for table in _HIDDEN}
    return {
        "title": "Timeline",
        "description": "Dated events from documents, each with the sentence that says so.",
        "databases": {name: {"tables": tables}},
    }


def _description(name: str, sql: str) -> str:
    head = _HEAD.search(sql)
    if name in _TABLES or not head:
        return _TABLES.get(name, "")
    return f"{head['comment'][0].upper()}{head['comment'][1:]}."


def _columns(connection: sqlite3.Connection, table: str, kind: str, sql: str) -> Iterator[tuple[str, str]]:
    commented = {match["name"]: match["comment"] for match in _COLUMN_LINE.finditer(sql)} if kind == "table" else {}
    for _, column, *_ in connection.execute("SELECT * FROM pragma_table_info(?)", (table,)):
        if kind == "view" and column == "id":
            yield column, _ID_IN_VIEWS
        else:
            yield column, _EXACTLY.get((table, column)) or commented.get(column) or _COLUMNS.get(column, "")
