"""The tables as SQLModel classes: the schema that migrations must match, and the way to edit single rows.

Tables store, dataclasses think: reading and bulk writing use plain SQL on these names, because
building objects row by row costs thirty times as much. Nothing on a command's reading path imports this.

Days stand twice: as ISO text (`start`, `end`; NULL where the period is open) for people, and as day
numbers (`first_day`, `last_day`: proleptic Gregorian ordinals, always known) for sorting and overlap.
Links to actors and themes carry the day too, so that one actor's events come out in date order.
"""

from __future__ import annotations

from typing import Any, get_args

from sqlalchemy import CheckConstraint, Index, Integer, Numeric, Text
from sqlmodel import Field, SQLModel

from timeline.model import DateOrigin, Kind
from timeline.states import Origin, Review, Status
from timeline.when import Precision


def one_of(column: str, values: tuple[str, ...]) -> CheckConstraint:
    """The rule that a text column holds one of a few words."""
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", name=f"{column}_is_known")


def key() -> Any:
    """A row's own number, given by SQLite."""
    return Field(default=None, primary_key=True)


def string(default: Any = ..., *, unique: bool = False, primary_key: bool = False) -> Any:
    """A column of text; NULL is allowed where the annotation says so."""
    return Field(default=default, sa_type=Text, unique=unique, primary_key=primary_key)


def link(target: str, *, primary_key: bool = False) -> Any:
    """A number that points at a row of another table and goes when that row goes."""
    return Field(foreign_key=target, primary_key=primary_key, ondelete="CASCADE")


WITHOUT_ROWID = {"sqlite_with_rowid": False}


class Document(SQLModel, table=True):
    """A text that was read. `uid` names it to people and in exports; `digest` is the SHA-256 of the file's bytes."""

    __tablename__ = "document"
    __table_args__ = (
        one_of("date_origin", get_args(DateOrigin)),
        Index("document_by_path", "path"),
        Index("document_by_digest", "digest"),
    )

    id: int | None = key()
    uid: str = string(unique=True)
    path: str = string()
    title: str = string()
    date: str | None = string(None)
    date_origin: str = string()
    date_reason: str = string("")
    language: str = string()
    digest: str = string()
    text: str = string()
    added_at: str = string()


class Event(SQLModel, table=True):
    """Something dated. `edited` says that a person wrote or changed it; `sequence` counts its changes."""

    __tablename__ = "event"
    __table_args__ = (
        one_of("precision", get_args(Precision)),
        one_of("status", get_args(Status)),
        one_of("review", get_args(Review)),
        CheckConstraint("first_day <= last_day", name="days_run_forward"),
        CheckConstraint('start IS NOT NULL OR "end" IS NOT NULL', name="a_bound_is_known"),
        Index("event_by_day", "first_day", "last_day", "id"),
    )

    id: int | None = key()
    uid: str = string(unique=True)
    edtf: str = string()
    start: str | None = string(None)
    end: str | None = string(None)
    first_day: int
    last_day: int
    precision: str = string()
    approximate: bool = Field(default=False, sa_type=Integer)
    title: str = string()
    status: str = string()
    review: str = string("proposed")
    note: str | None = string(None)
    edited: bool = Field(default=False, sa_type=Integer)
    created_at: str = string()
    updated_at: str = string()
    sequence: int = 0


class Mention(SQLModel, table=True):
    """Where a document tells of an event. The offsets are code points into the document's text, ends exclusive."""

    __tablename__ = "mention"
    __table_args__ = (
        CheckConstraint('0 <= start AND start <= "end"', name="sentence_runs_forward"),
        CheckConstraint("0 <= date_start AND date_start <= date_end", name="date_runs_forward"),
        Index("mention_by_event", "event_id", "id"),
        Index("mention_by_document", "document_id", "start", "event_id"),
        Index("mention_by_section", "section", "event_id"),
    )

    id: int | None = key()
    event_id: int = link("event.id")
    document_id: int = link("document.id")
    start: int
    end: int
    text: str = string()
    date_start: int
    date_end: int
    date_text: str = string()
    rule: str = string()
    reference: str | None = string(None)
    alternative: str | None = string(None)
    why: str = string("")
    section: str = string("")


class Actor(SQLModel, table=True):
    """Who takes part. `origin` tells a name of our lists ("listed") from one that a document showed ("found")."""

    __tablename__ = "actor"
    __table_args__ = (one_of("kind", get_args(Kind)), one_of("origin", get_args(Origin)))

    id: int | None = key()
    slug: str = string(unique=True)
    name: str = string()
    kind: str = string()
    origin: str = string()


class ActorAlias(SQLModel, table=True):
    """Another name of an actor, by language code; "" for any language."""

    __tablename__ = "actor_alias"
    __table_args__ = (Index("actor_alias_once", "actor_id", "alias", "language", unique=True),)

    id: int | None = key()
    actor_id: int = link("actor.id")
    alias: str = string()
    language: str = string("")


class ActorName(SQLModel, table=True):
    """What an actor is usually called in a language, where that is not its `name`."""

    __tablename__ = "actor_name"
    __table_args__ = (WITHOUT_ROWID,)

    actor_id: int = link("actor.id", primary_key=True)
    language: str = string(primary_key=True)
    name: str = string()


class Theme(SQLModel, table=True):
    """A subject."""

    __tablename__ = "theme"

    id: int | None = key()
    slug: str = string(unique=True)
    label: str = string()


class ThemeName(SQLModel, table=True):
    """What a theme is called in a language, where that is not its `label`."""

    __tablename__ = "theme_name"
    __table_args__ = (WITHOUT_ROWID,)

    theme_id: int = link("theme.id", primary_key=True)
    language: str = string(primary_key=True)
    name: str = string()


class EventActor(SQLModel, table=True):
    """An actor takes part in an event; `position` is its place among them."""

    __tablename__ = "event_actor"
    __table_args__ = (Index("event_actor_by_event", "event_id", "position", "actor_id"), WITHOUT_ROWID)

    actor_id: int = link("actor.id", primary_key=True)
    first_day: int = Field(primary_key=True)
    event_id: int = link("event.id", primary_key=True)
    position: int = 0


class EventTheme(SQLModel, table=True):
    """An event belongs to a theme; `position` is its place among them."""

    __tablename__ = "event_theme"
    __table_args__ = (Index("event_theme_by_event", "event_id", "position", "theme_id"), WITHOUT_ROWID)

    theme_id: int = link("theme.id", primary_key=True)
    first_day: int = Field(primary_key=True)
    event_id: int = link("event.id", primary_key=True)
    position: int = 0


class Reference(SQLModel, table=True):
    """A paper that events point at; `slug` is its normalised name, `url` empty where none is known."""

    __tablename__ = "reference"

    id: int | None = key()
    slug: str = string(unique=True)
    kind: str = string()
    url: str = string("")


class EventReference(SQLModel, table=True):
    """An event's sentence or its footnote points at a paper; `text` is how it was written there."""

    __tablename__ = "event_reference"
    __table_args__ = (Index("event_reference_by_reference", "reference_id", "event_id"), WITHOUT_ROWID)

    event_id: int = link("event.id", primary_key=True)
    reference_id: int = link("reference.id", primary_key=True)
    position: int = 0
    text: str = string()


class Amount(SQLModel, table=True):
    """A sum of money in an event's sentence, in whole units of `currency` (ISO 4217)."""

    __tablename__ = "amount"
    __table_args__ = (Index("amount_by_event", "event_id", "id"),)

    id: int | None = key()
    event_id: int = link("event.id")
    value: float = Field(sa_type=Numeric)
    currency: str = string()
    text: str = string()
    approximate: bool = Field(default=False, sa_type=Integer)


class EventTag(SQLModel, table=True):
    """A word that a person put on an event."""

    __tablename__ = "event_tag"
    __table_args__ = (Index("event_tag_by_tag", "tag", "event_id"), WITHOUT_ROWID)

    event_id: int = link("event.id", primary_key=True)
    tag: str = string(primary_key=True)


class EventReason(SQLModel, table=True):
    """Why the extractor decided so; `field` is a field of the event, or the slug of an actor or theme."""

    __tablename__ = "event_reason"
    __table_args__ = (WITHOUT_ROWID,)

    event_id: int = link("event.id", primary_key=True)
    field: str = string(primary_key=True)
    reason: str = string()


class SavedFilter(SQLModel, table=True):
    """A filter that a person gave a name, as typed: what is relative in it stays so."""

    __tablename__ = "saved_filter"
    __table_args__ = (WITHOUT_ROWID,)

    name: str = string(primary_key=True)
    filter: str = string()
    saved_at: str = string()
