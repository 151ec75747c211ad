"""An event as the detail pane tells it: values in, styled text out. Pure.

Everything from documents goes in as text, never as markup, without control characters.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from textual.content import Content
from textual.style import Style

from timeline.model import Amount, Event, Mention
from timeline.when import When
from timeline.wording import when_text
from tui.plain import Span, plain, plain_spans


@dataclass(frozen=True, slots=True)
class Passage:
    """A mention in its paragraph: where the sentence, the date and the actors' names stand in `text`."""

    mention: Mention
    document: str
    text: str
    sentence: Span
    date: Span
    actors: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """All that the pane shows: the event, its passages, and the names behind slugs."""

    event: Event
    passages: tuple[Passage, ...]
    names: Mapping[str, str] = field(default_factory=dict)


_QUIET = "$foreground 60%"
_LABEL_WIDTH = 9


def told(reading: Reading, language: str) -> Content:
    """The whole text of the pane."""
    parts: list[Content] = [_heading(reading.event, language), *_facts(reading)]
    if reading.event.note:
        parts.append(_fact("Note", Content(plain(reading.event.note))))
    for passage in reading.passages:
        parts += [Content(""), *_passage(passage, reading.event, language)]
    return Content("\n").join(parts)


def _heading(event: Event, language: str) -> Content:
    strike = " strike" if event.review == "rejected" else ""
    words = when_text(event.when, language)
    exact = f"  {event.when.edtf}" if event.when.edtf != words else ""
    return Content.assemble(
        (plain(event.title), f"bold{strike}"),
        "\n",
        (words, "$accent"),
        (exact, _QUIET),
        (f"  {event.status}, {event.review}", _QUIET),
    )


def _facts(reading: Reading) -> Iterable[Content]:
    event = reading.event
    named = [("Actors", event.actors), ("Themes", event.themes)]
    for label, slugs in named:
        if slugs:
            yield _fact(label, Content(", ".join(plain(reading.names.get(slug, slug)) for slug in slugs)))
    if event.amounts:
        yield _fact("Amounts", Content("; ".join(map(_amount, event.amounts))))
    if event.references:
        papers = [_paper(plain(ref.text), ref.url) for ref in event.references]
        yield _fact("Papers", Content("; ").join(papers))
    if event.tags:
        yield _fact("Tags", Content(", ".join(map(plain, event.tags))))


def _fact(label: str, value: Content) -> Content:
    return Content.assemble((f"{label:<{_LABEL_WIDTH}}", _QUIET), value)


def _amount(amount: Amount) -> str:
    about = "about " if amount.approximate else ""
    return f"{plain(amount.text)} ({about}{amount.currency} {amount.value:,})"


def _paper(text: str, url: str) -> Content:
    if not _is_link(url):
        return Content(text)
    click = Style.from_meta({"@click": f"screen.follow({url!r})"})
    return Content.styled(text, Style(link=url, underline=True) + click).stylize("$primary")


def links_of(event: Event) -> tuple[str, ...]:
    """Addresses of the papers an event refers to, each once."""
    return tuple(dict.fromkeys(ref.url for ref in event.references if _is_link(ref.url)))


def _is_link(url: str) -> bool:
    """Whether an address is safe to hand to a terminal and a web browser."""
    return url.startswith(("https://", "http://")) and url.isprintable() and " " not in url


def _passage(passage: Passage, event: Event, language: str) -> Iterable[Content]:
    mention = passage.mention
    where = passage.document + (f", {mention.section}" if mention.section else "")
    yield Content.styled(plain(where), "bold $foreground 60%")
    yield marked(passage)
    yield Content.assemble(("Why this date  ", _QUIET), *_why(mention, event, language))


def marked(passage: Passage) -> Content:
    """The paragraph, quiet around the sentence, with its date and the names of actors marked."""
    text, (sentence, date, *actors) = plain_spans(passage.text, (passage.sentence, passage.date, *passage.actors))
    content = Content(text).stylize(_QUIET, 0, sentence[0]).stylize(_QUIET, sentence[1])
    for start, end in actors:
        content = content.stylize("$primary", start, end)
    return content.stylize("bold underline $accent", *date) if date[1] > date[0] else content


def _why(mention: Mention, event: Event, language: str) -> Iterable[str | tuple[str, str]]:
    yield f"“{plain(mention.date_text)}”"
    if mention.why:
        yield f": {plain(mention.why)}"
    if mention.reference:
        yield f"; counted from {when_text(When.day(mention.reference), language)}"
    if mention.alternative and mention.alternative != event.when.edtf:
        yield f"; it could also be {when_text(When.parse(mention.alternative), language)}"
    yield (f"  ({plain(mention.rule)})", _QUIET)
