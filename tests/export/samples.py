"""Events to export: one of each kind of date, and one with all that can be known of an event."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from timeline.export import Source
from timeline.model import Amount, Decided, Document, Event, Likeness, Mention, Reading, Reference, Refusal
from timeline.when import When

LETTER = Document(
    id="d1",
    text="",
    title="Kamerbrief Nederlandse inzet Oekraïne",
    language="nl",
    date=date(2026, 2, 23),
    date_origin="given",
    date_reason="",
    path="brieven/kamerbrief.txt",
    digest="",
)
DOCUMENTS: Mapping[str, Source] = {LETTER.id: LETTER}

MENTION = Mention(
    document_id="d1",
    start=12589,
    end=12800,
    text="Op 19 december jl. bereikte de Europese Raad politiek akkoord over een lening van EUR 90 mld.",
    date_start=12592,
    date_end=12607,
    date_text="19 december jl.",
    rule="day-month-jl",
    reference=date(2026, 2, 23),
    alternative="2026-12-19",
    why="jl.: the last 19 December before 23 February 2026",
    section="Niet-militaire steun",
)
PAPER = Reference(
    id="kst-21501-20-2361",
    kind="kamerstuk",
    text="Kamerstuk 21 501-20, nr. 2361",
    url="https://zoek.officielebekendmakingen.nl/kst-21501-20-2361.html",
)
LOAN = Event(
    id="4f2a9c",
    when=When.parse("2025-12-19"),
    title="Europese Raad bereikte politiek akkoord over een lening van EUR 90 mld.",
    status="happened",
    mentions=(MENTION,),
    actors=("european-council", "ukraine"),
    themes=("financial-support",),
    references=(PAPER,),
    amounts=(Amount(90_000_000_000, "EUR", "EUR 90 mld."),),
    tags=("lening",),
    note="Zie ook het verslag.",
    review="confirmed",
    reasons={"financial-support": "the heading"},
    created=datetime(2026, 2, 24, 9, 30, tzinfo=UTC),
    updated=datetime(2026, 3, 1, 12, 0, tzinfo=UTC),
    sequence=2,
    decided=Decided(
        settled=("title",),
        readings=(Reading("d1", {"title": "Akkoord"}, "the same sum on the same day"),),
        refusals=(Refusal("title", "d1", "Akkoord"),),
        alike=(Likeness("9c3b", "duplicate", "nearly the same words", "different"),),
    ),
)


def an_event(edtf: str = "2025-12-19", title: str = "Top in Brussel", **fields: Any) -> Event:
    """An event of which only the date and the title matter, and what the test adds."""
    known: dict[str, Any] = {"id": f"id-{edtf}", "status": "happened", "mentions": ()} | fields
    return Event(when=When.parse(edtf), title=title, **known)
