"""Plain text: the file as it is, and a title from its subject line or its first heading."""

from __future__ import annotations

import re

from timeline.documents.decoding import decode
from timeline.documents.source import Source
from timeline.extract.blocks import Block, find_blocks
from timeline.extract.marks import readable
from timeline.extract.sentences import find_sentences

_LOOKED_AT = 6_000  # a subject line or a title stands on the first page
_TITLE_AT_MOST = 120
_SUBJECT = re.compile(
    r"^[ \t]*(?:betreft|onderwerp|subject|re|betreff|objet|concerne|title|titel|titre)"
    r"(?:[ \t]*:|[ \t]{2,}|\t|[ \t]+(?=[A-ZÀ-Þ]))"
    r"[ \t]*-?[ \t]*(\S.*)$",
    re.I | re.M,
)

# A letter opens with an address; any other document opens with its title.
_SALUTATION = re.compile(
    r"^[ \t]*(?:geachte|beste|dear|sehr geehrte\w*|liebe[rs]?|madame|monsieur|mesdames|cher|chère)\b.{0,80},[ \t]*$",
    re.I | re.M,
)

# What documents call themselves; an organisation's name often stands above it.
_KIND = re.compile(
    r"\b(?:besluitenlijst|notulen|verslag|rapport|notitie|nota|advies|jaarverslag|persbericht|kroniek|report|minutes|memo|"
    r"memorandum|statement|press release|chronology|bericht|protokoll|antwort|pressemitteilung|chronik|gutachten|"
    r"procès-verbal|communiqué|compte rendu|chronologie)\b",
    re.I,
)
_HEAD_LINES = 10


def read(data: bytes, path: str) -> Source:
    """A plain text file. Raises `DocumentError` when it is no text."""
    text, remarks = decode(data, path)
    return Source(text, remarks=remarks)


def title_of(text: str) -> str:
    """What the document is called: its subject line, else the title it opens with, else how it begins."""
    head = text[:_LOOKED_AT]
    if subject := _SUBJECT.search(head):
        return _short(readable(head, *subject.span(1)).text)
    blocks = [block for block in find_blocks(head) if block.kind != "note"]
    if not blocks:
        return ""
    sentence = find_sentences(head, blocks=[_opening(head, blocks)])[0]
    return _short(readable(head, sentence.start, sentence.end).text)


def _opening(head: str, blocks: list[Block]) -> Block:
    """The block that names the document: what says its kind, else its first sentence (a letter) or its first line."""
    first_prose = next((n for n, block in enumerate(blocks) if head[block.end - 1] in ".!?"), len(blocks))
    if _SALUTATION.search(head):
        return blocks[first_prose % len(blocks)]
    kinds = (block for block in blocks[: min(first_prose, _HEAD_LINES)] if _KIND.search(head, block.start, block.end))
    return next(kinds, blocks[0])


def _short(title: str) -> str:
    title = title.capitalize() if title.isupper() else title[:1].upper() + title[1:]
    if len(title) <= _TITLE_AT_MOST:
        return title.rstrip(" .")
    return title[:_TITLE_AT_MOST].rpartition(" ")[0].rstrip(" ,;:–-") + "…"
