"""Markdown (CommonMark): a chronology to read, to paste in a memo, or to print; a heading a year."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import TextIO

from timeline.export.formats import Options, Report, Source
from timeline.export.labels import labels
from timeline.export.links import linked
from timeline.model import Event, Mention
from timeline.plain import one_line
from timeline.wording import when_text

_Documents = Mapping[str, Source]

# Everything that could begin markup within a line; "$", "~" and "|" do so only on the sites that people paste it in.
_MARKUP = re.compile(r"([\\`*_\[\]<>&|~#$])")


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
    papers = [f"[{_text(paper.text)}](<{paper.url}>)" for paper in linked(event.references)]
    paragraphs = [" · ".join((*about, *papers))] if about or papers else []
    if event.note:
        paragraphs.append(f"{labels(options.language)['note']}: {_text(event.note)}")
    paragraphs += [f"> “{_text(mention.text)}”{_source(mention, documents)}" for mention in event.mentions]
    for paragraph in paragraphs:
        yield f"\n  {paragraph}"


def _source(mention: Mention, documents: _Documents) -> str:
    document = documents.get(mention.document_id)
    return f" — *{_text(document.title)}*" if document else ""


def _text(text: str) -> str:
    """`text` on one line, with no character that means anything to Markdown."""
    return _MARKUP.sub(r"\\\1", one_line(text))
