"""The tables of what people decided: the history of their changes, what is settled, and what waits for a decision."""

from __future__ import annotations

from typing import get_args

from sqlalchemy import CheckConstraint, Index, Integer
from sqlmodel import Field, SQLModel

from timeline.states import Alike, Decision, Verdict
from timeline.store.tables import WITHOUT_ROWID, key, link, one_of, string

TOOLS = ("cli", "browser", "import", "python")
SUBJECTS = ("event", "pair", "actor")


class Step(SQLModel, table=True):
    """One thing that a person did; `undone` where `redo` would bring it back."""

    __tablename__ = "step"
    __table_args__ = (one_of("tool", TOOLS),)

    id: int | None = key()
    at: str = string()
    tool: str = string()
    what: str = string()
    undone: bool = Field(default=False, sa_type=Integer)


class Change(SQLModel, table=True):
    """What a step changed, a field at a time; `before` and `after` are JSON, NULL where it was not there."""

    __tablename__ = "change"
    __table_args__ = (
        one_of("kind", SUBJECTS),
        Index("change_by_step", "step_id", "id"),
        Index("change_by_subject", "subject", "step_id"),
    )

    id: int | None = key()
    step_id: int = link("step.id")
    kind: str = string()
    subject: str = string()
    field: str = string()
    before: str | None = string(None)
    after: str | None = string(None)


class EventSettled(SQLModel, table=True):
    """A field of an event that a person decided: no reading of a document overrules it."""

    __tablename__ = "event_settled"
    __table_args__ = (WITHOUT_ROWID,)

    event_id: int = link("event.id", primary_key=True)
    field: str = string(primary_key=True)


class EventReading(SQLModel, table=True):
    """What a document says of an event that several tell or a person changed; `why` it counts as the same event."""

    __tablename__ = "event_reading"
    __table_args__ = (Index("event_reading_by_document", "document_id"), WITHOUT_ROWID)

    event_id: int = link("event.id", primary_key=True)
    document_id: int = link("document.id", primary_key=True)
    said: str = string()
    why: str = string("")


class EventRefusal(SQLModel, table=True):
    """What a document would have changed of what a person decided; it waits for the person."""

    __tablename__ = "event_refusal"
    __table_args__ = (Index("event_refusal_by_document", "document_id"), WITHOUT_ROWID)

    event_id: int = link("event.id", primary_key=True)
    field: str = string(primary_key=True)
    document_id: int = link("document.id", primary_key=True)
    value: str = string()


class EventPair(SQLModel, table=True):
    """Two events, by `uid`, that may be one; a verdict outlives the removal of either."""

    __tablename__ = "event_pair"
    __table_args__ = (
        one_of("kind", get_args(Alike)),
        one_of("verdict", get_args(Verdict)),
        CheckConstraint("one < other", name="in_order"),
        Index("event_pair_by_other", "other"),
        WITHOUT_ROWID,
    )

    one: str = string(primary_key=True)
    other: str = string(primary_key=True)
    kind: str = string()
    why: str = string()
    verdict: str = string("")


class ActorDecision(SQLModel, table=True):
    """What a person said of an actor, by slug: it holds for the next document too."""

    __tablename__ = "actor_decision"
    __table_args__ = (one_of("kind", get_args(Decision)), WITHOUT_ROWID)

    slug: str = string(primary_key=True)
    kind: str = string(primary_key=True)
    value: str = string("", primary_key=True)
    language: str = string("", primary_key=True)
