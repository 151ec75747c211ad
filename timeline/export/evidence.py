"""What an export for people shows of an event's evidence: quotations by document, and papers as links."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from timeline.export.formats import Source
from timeline.model import Event, Reference
from timeline.plain import one_line

_WEB_ADDRESS = re.compile(r"https?://[^\s\"<>\\^`{|}\x00-\x20\x7f-\x9f]+")


class Told(NamedTuple):
    """What one document says: its sentences, its title (empty when it is not known), and why they mean that date."""

    sentences: tuple[str, ...]
    title: str
    reasons: tuple[str, ...]


class Paper(NamedTuple):
    """A paper by the name that it goes by here; `url` is empty where no safe address is known."""

    label: str
    url: str


def told(event: Event, documents: Mapping[str, Source]) -> Iterator[Told]:
    """The mentions, those that follow each other in one document together; each text on one line, each reason once."""
    for document_id, mentions in groupby(event.mentions, key=lambda mention: mention.document_id):
        together = list(mentions)
        document = documents.get(document_id)
        yield Told(
            tuple(one_line(mention.text) for mention in together),
            one_line(document.title) if document else "",
            tuple(dict.fromkeys(one_line(mention.why) for mention in together if mention.why)),
        )


def papers(references: Sequence[Reference]) -> list[Paper]:
    """The papers that an event points at.

    A paper goes by its text, or by its id where one text names several ("nrs. 243 en 261"). An address counts when it
    leads to the web: no script, no file, nothing that ends a line or a quotation.
    """
    texts = Counter(one_line(reference.text) for reference in references)
    return [
        Paper(
            label=text if text and texts[text] == 1 else one_line(reference.id),
            url=reference.url if _WEB_ADDRESS.fullmatch(reference.url) else "",
        )
        for reference in references
        for text in [one_line(reference.text)]
    ]
