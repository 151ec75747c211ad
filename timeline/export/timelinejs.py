"""TimelineJS (Knight Lab): JSON for a chronology on a web page, an event a slide with its evidence.

TimelineJS takes headlines and texts for HTML, so that ours stand there escaped. A slide spans the days in which the
event can lie; its date stands above it in words, as imprecise as it is.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from html import escape
from typing import Any, TextIO

from timeline.export.evidence import papers, told
from timeline.export.formats import Options, Report, Source
from timeline.export.labels import labels
from timeline.model import Event
from timeline.plain import one_line
from timeline.wording import when_text

_Documents = Mapping[str, Source]


def write(events: Iterable[Event], documents: _Documents, stream: TextIO, options: Options) -> Report:
    """Write one JSON object, a slide a line. What is open at an end stands at the end that is known."""
    title = {"text": {"headline": _html(options.title), "text": _html(options.description)}}
    stream.write(f'{{"title": {_json(title)}, "events": [')
    written = 0
    for event in events:
        stream.write(("," if written else "") + "\n" + _json(_slide(event, documents, options)))
        written += 1
    stream.write("\n]}\n")
    return Report(written)


def _slide(event: Event, documents: _Documents, options: Options) -> dict[str, Any]:
    first, last = (date.fromordinal(day) for day in (event.when.first_day, event.when.last_day))
    slide: dict[str, Any] = {
        "unique_id": one_line(event.id),
        "start_date": _date(first),
        "display_date": when_text(event.when, options.language),
        "text": {"headline": _html(event.title), "text": "".join(_paragraphs(event, documents, options))},
    }
    if last > first:
        slide["end_date"] = _date(last)
    if event.themes:
        slide["group"] = one_line(options.name(event.themes[0]))  # the row that it stands in
    return slide


def _date(day: date) -> dict[str, int]:
    return {"year": day.year, "month": day.month, "day": day.day}


def _paragraphs(event: Event, documents: _Documents, options: Options) -> Iterator[str]:
    about = [_html(options.name(slug)) for slug in event.actors]
    about += [
        f'<a href="{_html(paper.url)}">{_html(paper.label)}</a>' if paper.url else _html(paper.label)
        for paper in papers(event.references)
    ]
    if about:
        yield f"<p>{' · '.join(about)}</p>"
    for sentences, title, _ in told(event, documents):
        source = f" — <cite>{_html(title)}</cite>" if title else ""
        yield f"<blockquote>{' '.join(map(_html, sentences))}{source}</blockquote>"
    if event.note:
        yield f"<p>{labels(options.language)['note']}: {_html(event.note)}</p>"


def _html(text: str) -> str:
    return escape(one_line(text))


def _json(value: Mapping[str, Any]) -> str:
    """On one line, in ASCII: it may stand in a script on a page."""
    return json.dumps(value).replace("</", "<\\/")
