"""Markdown (CommonMark): a chronology to read, to paste in a memo, or to print; a heading a year."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import TextIO

from timeline.export.evidence import Paper, Told, papers, told
from timeline.export.formats import Options, Report, Source
from timeline.export.labels import labels
from timeline.model import Event
from timeline.plain import one_line
from timeline.wording import when_text

_Documents = Mapping[str, Source]

# Everything that could begin markup within a line; "$", "~" and "|" do so only on the sites that people paste it in.
_MARKUP = re.compile(r"([\\`*_\[\]<>&|~#$])")
# What could make a line an item of a list, or the one above it a heading.
_ITEM = re.compile(r"^(\d*)([-+=.)])")


def write(events: Iterable[Event], documents: _Documents, stream: TextIO, options: Options) -> Report:
    """Write a list item an event with its evidence, under a heading for the year in which it starts."""
    stream.write(f"# {_text(options.title)}\n")
    if options.description:
        stream.write(f"\n{_text(options.description)}\n")
    written, year = 0, None
    for event in events:
        starts = date.fromordinal(event.when.first_day).year
        if starts != year:
            year = starts
            stream.write(f"\n## {year}\n")
        stream.write("\n" + "\n".join(_item(event, documents, options)) + "\n")
        written += 1
    return Report(written)


def _item(event: Event, documents: _Documents, options: Options) -> Iterator[str]:
    status = f" *({labels(options.language)[event.status]})*" if event.status != "happened" else ""
    yield f"- **{_text(when_text(event.when, options.language))}** — {_text(event.title)}{status}"
    about = [_text(options.name(slug)) for slug in (*event.actors, *event.themes)]
    about += map(_paper, papers(event.references))
    paragraphs = [" · ".join(about)] if about else []
    if event.note:
        paragraphs.append(f"{labels(options.language)['note']}: {_text(event.note)}")
    paragraphs += [_quotation(document) for document in told(event, documents)]
    for paragraph in paragraphs:
        yield f"\n  {paragraph}"


def _paper(paper: Paper) -> str:
    return f"[{_text(paper.label)}](<{paper.url}>)" if paper.url else _text(paper.label)


def _quotation(document: Told) -> str:
    sentences = " ".join(f"“{_text(sentence)}”" for sentence in document.sentences)
    return f"> {sentences}" + (f" — *{_text(document.title)}*" if document.title else "")


def _text(text: str) -> str:
    """`text` on one line, with no character that means anything to Markdown."""
    return _ITEM.sub(r"\1\\\2", _MARKUP.sub(r"\\\1", one_line(text)))
