"""A small archive to browse: one letter about a harbour, with events of every kind of date and state."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

from timeline.extract.catalogue import Catalogue
from timeline.model import Actor, Amount, Document, Event, Mention, Reference, Theme
from timeline.store.add import add_document
from timeline.store.connection import open_database
from timeline.when import When

TODAY = date(2026, 2, 23)
PAPER = "https://zoek.officielebekendmakingen.nl/kst-36045-264.html"
OTHER_PAPER = "https://zoek.officielebekendmakingen.nl/kst-21501-20-2361.html"

# Titles that tests look for.
LOAN = "On 16 December 2025 the loan was signed"
FIRST = "In the nineties the old quay fell into disuse"
LAST = "If funded, the tunnel opens in 2027"

CATALOGUE = Catalogue(
    actors=(
        Actor("port", "Port Authority", "organisation"),
        Actor("city", "City Council", "body"),
        Actor("eu", "European Union", "organisation"),
        Actor("un", "United Nations", "organisation"),
    ),
    themes=(
        Theme("energy", labels={"en": "Energy"}),
        Theme("housing", labels={"en": "Housing"}),
        Theme("sanctions", labels={"en": "Sanctions"}),
    ),
)

# Date, the words for it in the sentence, the sentence, status, actors, themes.
_TOLD: tuple[tuple[str, str, str, str, str, str], ...] = (
    ("199X", "the nineties", "In the nineties the old quay fell into disuse.", "happened", "port", "housing"),
    (
        "2023-03-14",
        "14 March 2023",
        "On 14 March 2023 the council bought the quay.",
        "happened",
        "city port",
        "housing",
    ),
    ("2023-11", "November 2023", "In November 2023 the plan was shown.", "happened", "city", "housing"),
    ("2024~", "around 2024", "Around 2024 the first grants came in.", "happened", "eu city", "energy"),
    ("2024-06-01/..", "since 1 June 2024", "Ships use shore power since 1 June 2024.", "ongoing", "port", "energy"),
    (
        "2025-12-16",
        "16 December 2025",
        "On 16 December 2025 the loan was signed.",
        "happened",
        "eu port city",
        "energy",
    ),
    (
        "2025-12-18/2025-12-19",
        "18 and 19 December",
        "A conference on 18 and 19 December.",
        "happened",
        "un",
        "sanctions",
    ),
    ("2026-01-01", "1 January 2026", "The rules apply from 1 January 2026.", "ongoing", "eu", "sanctions energy"),
    ("2026-03-05", "5 March 2026", "The council votes on 5 March 2026.", "planned", "city", "housing"),
    ("../2026-06-01", "by 1 June 2026", "The report is due by 1 June 2026.", "planned", "port un", "energy"),
    ("2026-21", "spring 2026", "In spring 2026 the first stone is laid.", "planned", "port city", "housing"),
    ("2027", "2027", "If funded, the tunnel opens in 2027.", "hypothetical", "port", "energy"),
)


def letter(sentences: Iterable[str]) -> Document:
    """A document of these sentences, two a paragraph."""
    lines = [f"{sentence}{' ' if at % 2 == 0 else chr(10) * 2}" for at, sentence in enumerate(sentences)]
    text = "The harbour\n\n" + "".join(lines)
    day = date(2026, 2, 23)
    return Document("letter01", text, "Letter about the harbour", "en", day, "given", "", "/letters/harbour.txt", "d1")


def told_events() -> tuple[Document, list[Event]]:
    """The letter and what it tells, every event with its evidence."""
    document = letter(row[2] for row in _TOLD)
    events = []
    for number, (edtf, words, sentence, status, actors, themes) in enumerate(_TOLD, 1):
        start = document.text.index(sentence)
        at = start + sentence.lower().index(words.lower())
        mention = Mention(
            document_id=document.id,
            start=start,
            end=start + len(sentence),
            text=sentence,
            date_start=at,
            date_end=at + len(words),
            date_text=words,
            rule="day month year",
            why="as written",
            section="The harbour",
        )
        event = Event(
            id=f"{number:02}" + "abcdef",
            when=When.parse(edtf),
            title=sentence.rstrip("."),
            status=status,  # type: ignore[arg-type]  # a word of the table above
            mentions=(mention,),
            actors=tuple(actors.split()),
            themes=tuple(themes.split()),
        )
        events.append(event)
    return document, [*events[:5], _the_loan(events[5]), *events[6:]]


def _the_loan(event: Event) -> Event:
    """One event with all that an event can have."""
    mention = replace(event.mentions[0], reference=TODAY, alternative="2026-12-16")
    return replace(
        event,
        mentions=(mention,),
        references=(
            Reference("kst-36045-264", "kamerstuk", "Kamerstuk 36 045, nr. 264", PAPER),
            Reference("kst-21501-20-2361", "kamerstuk", "Kamerstuk 21 501-20, nr. 2361", OTHER_PAPER),
        ),
        amounts=(Amount(90_000_000, "EUR", "EUR 90 mln."),),
    )


def store(path: Path, document: Document, events: list[Event]) -> Path:
    """A database of one document."""
    connection = open_database(path)
    add_document(connection, document, events, catalogue=CATALOGUE)
    connection.close()
    return path
