"""Small documents and events to store."""

from __future__ import annotations

import hashlib
from datetime import date
from typing import Any

from timeline.extract.catalogue import Catalogue
from timeline.model import Actor, Document, Event, Mention, Theme
from timeline.when import When

CATALOGUE = Catalogue(
    actors=(
        Actor("eu", "European Union", "organisation", names={"nl": "Europese Unie"}, aliases={"": ("EU",)}),
        Actor("ukraine", "Ukraine", "state", names={"nl": "Oekraïne"}),
        Actor("netherlands", "Netherlands", "state", names={"nl": "Nederland"}),
    ),
    themes=(Theme("sanctions", {"en": "Sanctions"}), Theme("financial-support", {"en": "Financial support"})),
)

LETTER = """Steun aan Oekraïne

Op 19 december 2025 bereikte de Europese Unie een akkoord over een lening aan Oekraïne. Het kabinet is daarmee blij.

Op 24 februari 2022 viel Rusland Oekraïne binnen [footnoteRef:1]. [1: Kamerstuk 36 045, nr. 1.]

Minister Van Weel sprak op 3 maart 2026[footnoteRef:2] met de Kamer. [2: Verslag van 5 maart 2026.]
"""
LOAN = "Op 19 december 2025 bereikte de Europese Unie een akkoord over een lening aan Oekraïne."
TALK = "Minister Van Weel sprak op 3 maart 2026[footnoteRef:2] met de Kamer."


def a_document(text: str = LETTER, **fields: Any) -> Document:
    """A letter of 4 March 2026 at `/letters/letter.txt`, and what the test changes of it."""
    known: dict[str, Any] = {
        "id": "letter",
        "title": "Steun aan Oekraïne",
        "language": "nl",
        "date": date(2026, 3, 4),
        "date_origin": "stated",
        "date_reason": "the first line",
        "path": "/letters/letter.txt",
        "digest": hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
    }
    return Document(text=text, **known | fields)


def a_mention(sentence: str, words: str, text: str = LETTER, **fields: Any) -> Mention:
    """The place of a sentence and of the words that date it."""
    start = text.index(sentence)
    known: dict[str, Any] = {
        "document_id": "letter",
        "start": start,
        "end": start + len(sentence),
        "text": sentence,
        "date_start": start + sentence.index(words),
        "date_end": start + sentence.index(words) + len(words),
        "date_text": words,
        "rule": "day-month-year",
    }
    return Mention(**known | fields)


def an_event(edtf: str = "2025-12-19", title: str = "Akkoord over een lening", **fields: Any) -> Event:
    """An event that the letter tells of in its first sentence, and what the test changes of it."""
    known: dict[str, Any] = {
        "id": f"event-{edtf}",
        "status": "happened",
        "mentions": (a_mention(LOAN, "19 december 2025"),),
    }
    return Event(when=When.parse(edtf), title=title, **known | fields)


def the_talk(**fields: Any) -> Event:
    """The other event of the letter, with a person whom no list knows."""
    known: dict[str, Any] = {
        "id": "talk",
        "title": "Minister Van Weel sprak met de Kamer",
        "mentions": (a_mention(TALK, "3 maart 2026"),),
        "actors": ("van-weel",),
    }
    return an_event("2026-03-03", **known | fields)
