"""A small document with four events, made by hand, so that the command is tested apart from what finds events."""

from __future__ import annotations

from datetime import date

from timeline.extract.catalogue import Catalogue
from timeline.model import Actor, Amount, Document, Event, Mention, Reference, Theme
from timeline.when import When

TEXT = (
    "Financial support\n"
    "On 19 December 2025 the European Council agreed on a loan of EUR 90 bn.\n"
    "Since 24 February 2022 Ukraine has been at war.\n"
    "Justice\n"
    "The Claims Commission will open in The Hague by 1 June 2026.\n"
    "A \x1b[31mred\x1b[0m \u202eevent may follow in 2027.\n"
)

DOCUMENT = Document(
    id="d0c0000001",
    text=TEXT,
    title="A letter",
    language="en",
    date=date(2026, 2, 23),
    date_origin="inferred",
    date_reason="the first date in it is 24 February 2026",
    path="letters/a-letter.txt",
    digest="0" * 64,
)

CATALOGUE = Catalogue(
    actors=(
        Actor("eu", "European Union", "organisation", aliases={"nl": ("Europese Unie",)}),
        Actor("ukraine", "Ukraine", "state", names={"nl": "Oekraïne"}),
    ),
    themes=(
        Theme("financial-support", {"en": "Financial support", "nl": "Financiële steun"}),
        Theme("accountability", {"en": "Accountability"}),
        Theme("sanctions", {"en": "Sanctions"}),
    ),
)


def _mention(sentence: str, dated: str, section: str) -> Mention:
    start = TEXT.index(sentence)
    date_start = TEXT.index(dated, start)
    return Mention(
        document_id=DOCUMENT.id,
        start=start,
        end=start + len(sentence),
        text=sentence,
        date_start=date_start,
        date_end=date_start + len(dated),
        date_text=dated,
        rule="day month year",
        why="the year is written",
        section=section,
    )


EVENTS = (
    Event(
        id="loan000001",
        when=When.parse("2025-12-19"),
        title="European Council agreed on a loan of EUR 90 bn",
        status="happened",
        actors=("eu", "ukraine"),
        themes=("financial-support",),
        references=(
            Reference("kst-21501-20-2361", "kamerstuk", "21 501-20, nr. 2361", "https://example.org/kst-21501-20-2361"),
        ),
        amounts=(Amount(90_000_000_000, "EUR", "EUR 90 bn"),),
        reasons={"financial-support": "the heading says so"},
        mentions=(
            _mention(
                "On 19 December 2025 the European Council agreed on a loan of EUR 90 bn.",
                "19 December 2025",
                "Financial support",
            ),
        ),
    ),
    Event(
        id="war0000002",
        when=When.parse("2022-02-24/.."),
        title="Ukraine has been at war",
        status="ongoing",
        actors=("ukraine",),
        mentions=(
            _mention("Since 24 February 2022 Ukraine has been at war.", "Since 24 February 2022", "Financial support"),
        ),
    ),
    Event(
        id="court00003",
        when=When.parse("../2026-06-01"),
        title="Claims Commission opens in The Hague",
        status="planned",
        themes=("accountability",),
        mentions=(
            _mention("The Claims Commission will open in The Hague by 1 June 2026.", "by 1 June 2026", "Justice"),
        ),
    ),
    Event(
        id="hostile004",
        when=When.parse("2027"),
        title="A \x1b[31mred\x1b[0m \u202eevent may follow",
        status="hypothetical",
        themes=("sanctions",),
        mentions=(_mention("A \x1b[31mred\x1b[0m \u202eevent may follow in 2027.", "2027", "Justice"),),
    ),
)
