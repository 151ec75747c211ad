"""One HTML page that holds everything: a chronology to search and filter in any browser, without a network.

The list is in the page as it is, so that it reads without scripts and prints; the script only hides and counts. A
policy in the page lets nothing run or load but its own script and style.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cache
from html import escape
from pathlib import Path
from typing import TextIO

from timeline.export.evidence import Paper, Told, papers, told
from timeline.export.formats import Options, Report, Source
from timeline.export.labels import labels
from timeline.model import Event
from timeline.plain import one_line
from timeline.wording import when_text

_Documents = Mapping[str, Source]


def write(events: Iterable[Event], documents: _Documents, stream: TextIO, options: Options) -> Report:
    """Write the page, a section a year and an item an event."""
    stream.write(_head(options))
    written, year, end_of_section = 0, None, ""
    for event in events:
        starts = date.fromordinal(event.when.first_day).year
        if starts != year:
            stream.write(f"{end_of_section}<section><h2>{starts}</h2><ol>\n")
            year, end_of_section = starts, "</ol></section>\n"
        stream.write("\n".join(_item(event, documents, options)) + "\n")
        written += 1
    stream.write(f"{end_of_section}</main></div>\n<script>{_asset('page.js')}</script></body></html>\n")
    return Report(written)


def _head(options: Options) -> str:
    words = labels(options.language)
    script, style = _asset("page.js"), _asset("page.css")
    policy = f"default-src 'none'; script-src '{_digest(script)}'; style-src '{_digest(style)}'"
    facets = (("theme", "themes"), ("actor", "actors"), ("status", "status"))
    return f"""<!doctype html>
<html lang="{escape(options.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>{_text(options.title)}</title>
<style>{style}</style>
</head>
<body class="no-script">
<header><h1>{_text(options.title)}</h1><p>{_text(options.description)}</p></header>
<div id="chart"></div>
<div class="page">
<form class="controls" role="search">
<input id="text" type="search" autocomplete="off" placeholder="{words["search"]}" aria-label="{words["search"]}">
<p><output aria-live="polite" data-pattern="{words["shown"]}"></output>
<button type="button" class="clear">{words["clear"]}</button></p>
{"".join(f'<h3>{words[label]}</h3><ul id="{kind}"></ul>' for kind, label in facets)}
</form>
<main>
<p id="nothing" hidden>{words["nothing"]} <button type="button" class="clear">{words["clear"]}</button></p>
"""


def _item(event: Event, documents: _Documents, options: Options) -> Iterator[str]:
    when = event.when
    yield (
        f'<li class="event" id="{_text(event.id)}" data-first="{date.fromordinal(when.first_day)}"'
        f' data-status="{event.status}" data-actors="{_text(" ".join(event.actors))}"'
        f' data-themes="{_text(" ".join(event.themes))}">'
    )
    yield f'<span class="when" title="{_text(when.edtf)}">{_text(when_text(when, options.language))}</span>'
    yield f'<div><h3 dir="auto">{_text(event.title)}</h3>'
    yield f'<p class="facts">{" ".join(_facts(event, options))}</p>'
    if event.note:
        yield f'<p dir="auto">{_text(event.note)}</p>'
    if event.mentions:
        evidence = "".join(map(_quotation, told(event, documents)))
        yield f"<details><summary>{labels(options.language)['evidence']}</summary>{evidence}</details>"
    yield "</div></li>"


def _facts(event: Event, options: Options) -> Iterator[str]:
    status = labels(options.language)[event.status]
    hidden = " hidden" if event.status == "happened" else ""  # what goes without saying, but the filter needs its name
    yield f'<span class="status" data-kind="status" data-value="{event.status}"{hidden}>{status}</span>'
    for kind, slugs in (("actor", event.actors), ("theme", event.themes)):
        for slug in slugs:
            name = _text(options.name(slug))
            yield f'<button type="button" data-kind="{kind}" data-value="{_text(slug)}">{name}</button>'
    yield from map(_paper, papers(event.references))


def _paper(paper: Paper) -> str:
    if not paper.url:
        return f"<span>{_text(paper.label)}</span>"
    return f'<a href="{_text(paper.url)}" rel="noopener noreferrer">{_text(paper.label)}</a>'


def _quotation(document: Told) -> str:
    sentences = "".join(f'<p dir="auto">{_text(sentence)}</p>' for sentence in document.sentences)
    cite = f"<cite>{_text(document.title)}</cite>" if document.title else ""
    why = f'<span class="why">{_text("; ".join(document.reasons))}</span>' if document.reasons else ""
    return f"<blockquote>{sentences}{cite}{why}</blockquote>"


def _text(text: str) -> str:
    """`text` on one line, with nothing that HTML takes for markup, also within an attribute."""
    return escape(one_line(text), quote=True)


@cache
def _asset(name: str) -> str:
    return (Path(__file__).parent / name).read_text(encoding="utf-8")


def _digest(text: str) -> str:
    """What a content policy calls a script or style of the page: the digest of its text."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")
