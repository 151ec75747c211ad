"""What the program thinks in: frozen values, free of storage and display.

Offsets are Unicode code points into `Document.text`, ends exclusive. Days are inclusive.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from timeline.states import Alike, Review, Status, Verdict
from timeline.when import When

__all__ = [
    "Actor",
    "Amount",
    "DateExpression",
    "DateOrigin",
    "Decided",
    "Document",
    "Event",
    "Kind",
    "Likeness",
    "Mention",
    "Reading",
    "Reference",
    "Refusal",
    "Review",
    "Status",
    "Theme",
]

DateOrigin = Literal["given", "stated", "inferred", "unknown"]
Kind = Literal["state", "organisation", "body", "programme", "person"]


@dataclass(frozen=True, slots=True)
class Document:
    """A text with its date, the reference for every relative date in it.

    `date_origin` tells where the date comes from: a person gave it, the text states it,
    we inferred it (`date_reason` says how), or it is unknown. `digest` is the SHA-256 of
    the file's bytes; `id` is short, stable, and names the document everywhere. `remarks` tell a
    person what was guessed while reading (an encoding, say).
    """

    id: str
    text: str
    title: str
    language: str
    date: datetime.date | None
    date_origin: DateOrigin
    date_reason: str
    path: str
    digest: str
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DateExpression:
    """A span of text that means a calendar day or period.

    `rule` names the row that read it and `reason` tells a person why this value;
    `reference` is the day it was resolved against (none for an explicit date) and
    `alternative` the value it would have in the other direction, where there is one.
    `conflict` is empty unless the text contradicts the calendar ("maandag 3 mei" on a Tuesday).
    """

    start: int
    end: int
    text: str
    when: When
    rule: str
    reason: str = ""
    reference: datetime.date | None = None
    alternative: When | None = None
    conflict: str = ""


@dataclass(frozen=True, slots=True)
class Actor:
    """Who takes part. `aliases` are further spellings by language code, "" for any language;
    `demonyms` are adjectives and inhabitants ("Oekraïense") that name the actor indirectly.
    What a person or a ministry does, those in `acts_for` take part in too."""

    slug: str
    name: str
    kind: Kind
    names: dict[str, str] = field(default_factory=dict)
    aliases: dict[str, tuple[str, ...]] = field(default_factory=dict)
    demonyms: dict[str, tuple[str, ...]] = field(default_factory=dict)
    member_of: tuple[str, ...] = ()
    acts_for: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Theme:
    """A subject with labels and keywords by language code. A star opens the beginning or the end of a keyword.

    `weak` are words that many subjects use: they count for half. `procedural` themes have words
    that come with the kind of document, so that no document is about them by those alone.
    """

    slug: str
    labels: dict[str, str] = field(default_factory=dict)
    keywords: dict[str, tuple[str, ...]] = field(default_factory=dict)
    procedural: bool = False
    weak: dict[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reference:
    """A paper that a sentence points at.

    `id` is normalised (`kst-36045-264`), `text` as written, `url` empty where none is known.
    """

    id: str
    kind: str
    text: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class Amount:
    """A sum of money in whole units of `currency` (ISO 4217); `approximate` for "ca."."""

    value: int | float
    currency: str
    text: str
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class Mention:
    """Where a document says it. `text` is the sentence as a person reads it; `start` and `end` span it in the source.

    The date fields answer "why this date?": the words, the rule that read them, the day they
    were resolved against, the value in the other direction, and the reason in words.
    """

    document_id: str
    start: int
    end: int
    text: str
    date_start: int
    date_end: int
    date_text: str
    rule: str
    reference: datetime.date | None = None
    alternative: str | None = None
    why: str = ""
    section: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a document says, by field, of an event that several tell or a person changed; `why` it is that one."""

    document_id: str
    said: Mapping[str, Any]
    why: str


@dataclass(frozen=True, slots=True)
class Refusal:
    """What a document would have changed of what a person decided; it waits for the person."""

    field: str
    document_id: str
    value: Any


@dataclass(frozen=True, slots=True)
class Likeness:
    """Another event, by id, that may be the same or contradict this one (`kind`); `verdict` is what a person said."""

    event_id: str
    kind: Alike
    why: str
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Decided:
    """What a person decided about an event, and what waits for a decision. `settled` are fields of the event."""

    settled: tuple[str, ...] = ()
    readings: tuple[Reading, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    alike: tuple[Likeness, ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, is going on, or is planned. `id` is given once and never changes.

    `actors`, `themes` hold slugs; `reasons` says, by field or slug, why the extractor decided so, and
    `found` gives the actors that no list knows as their document names them.
    `created`, `updated` (UTC) and `sequence`, which counts the changes, come from the database:
    calendars need them to tell a later version from an earlier one. None for an event never stored.
    `decided` comes from there too; what an event says is the same whoever decided it.
    """

    id: str
    when: When
    title: str
    status: Status
    mentions: tuple[Mention, ...]
    actors: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    references: tuple[Reference, ...] = ()
    amounts: tuple[Amount, ...] = ()
    tags: tuple[str, ...] = ()
    note: str | None = None
    review: Review = "proposed"
    reasons: dict[str, str] = field(default_factory=dict)
    found: tuple[Actor, ...] = field(default=(), compare=False)
    created: datetime.datetime | None = None
    updated: datetime.datetime | None = None
    sequence: int = 0
    decided: Decided = field(default=Decided(), compare=False)

    @property
    def sections(self) -> tuple[str, ...]:
        """The headings under which the event is told, each once, in order."""
        return tuple(dict.fromkeys(m.section for m in self.mentions if m.section))
