"""An event as the detail pane tells it: values in, styled text out. Pure.

Everything from documents goes in as text, never as markup, without control characters.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from textual.content import Content
from textual.style import Style

from timeline.model import Amount, Event, Mention
from timeline.store.corrections import value_text
from timeline.when import When
from timeline.wording import when_text
from tui.plain import Span, plain, plain_lines, plain_spans


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
_DATE = "bold underline $accent"
_LABEL_WIDTH = 9


def told(reading: Reading, language: str) -> Content:
    """The evidence and what else is known, without the title and date."""
    parts: list[Content] = []
    several = len({passage.mention.document_id for passage in reading.passages}) > 1
    for _, group in groupby(reading.passages, _paragraph):
        passages = list(group)
        source = [_document(passages[0])] if several else []
        parts += [*source, *_evidence(passages, reading.event, language), Content("")]
    return Content("\n").join([*parts, *_facts(reading)])


def sentence_place(reading: Reading) -> int:
    """Where in `told` the first sentence begins."""
    if not reading.passages:
        return 0
    first = reading.passages[0]
    several = len({passage.mention.document_id for passage in reading.passages}) > 1
    above = [first.document] * several + [first.mention.section] * bool(first.mention.section)
    return sum(len(plain(line)) + 1 for line in above) + len(plain_lines(first.text[: first.sentence[0]]))


def lines_above(content: Content, place: int, width: int) -> int:
    """How many lines of `width` cells stand above an offset."""
    return content[:place].get_height({}, width) - 1 if width else 0


def _paragraph(passage: Passage) -> tuple[str, str, str]:
    """Mentions in one paragraph are shown in it together."""
    return passage.document, passage.mention.section, passage.text


def heading(event: Event, language: str) -> Content:
    """Title, date in words and as EDTF, status and review."""
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
    if event.note:
        yield _fact("Note", Content(plain(event.note)))
    if reading.passages:
        documents = {passage.mention.document_id: passage for passage in reversed(reading.passages)}
        yield _fact("Source", Content("; ").join([_document(passage) for passage in reversed(documents.values())]))
    yield from _decided(reading)
    reasons = [f"{plain(reading.names.get(what, what))}: {plain(why)}" for what, why in event.reasons.items()]
    if reasons:
        yield _fact("Because", Content.styled("; ".join(reasons), _QUIET))


def _decided(reading: Reading) -> Iterable[Content]:
    """What a person settled, and what documents say instead."""
    event = reading.event
    if event.review == "confirmed":
        yield _fact("Settled", Content("all of it is confirmed"))
    elif event.decided.settled:
        yield _fact("Settled", Content(f"{', '.join(event.decided.settled)}: changed by you"))
    for other in event.decided.alike:
        if not other.verdict:
            said = "one with" if other.kind == "duplicate" else "one, on another day, with"
            title = reading.names.get(other.event_id, other.event_id)
            yield _fact("Perhaps", Content.styled(plain(f"{said} “{title}”: {other.why}"), "$warning"))
    for refusal in event.decided.refusals:
        document = reading.names.get(refusal.document_id, refusal.document_id)
        said = f"{refusal.field} {value_text(refusal.field, refusal.value)}: “{document}” says otherwise"
        yield _fact("But", Content.styled(plain(said), "$warning"))


def _fact(label: str, value: Content) -> Content:
    return Content.assemble((f"{label:<{_LABEL_WIDTH}}", _QUIET), value)


def _document(passage: Passage) -> Content:
    """The document's title; a click opens it at this place."""
    at = f"screen.read_at({passage.mention.document_id!r}, {passage.mention.start})"
    return Content.styled(plain(passage.document), Style(underline=True) + Style.from_meta({"@click": at}))


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


def _evidence(passages: Sequence[Passage], event: Event, language: str) -> Iterable[Content]:
    section = passages[0].mention.section
    if section:
        yield Content.styled(plain(section), f"bold {_QUIET}")
    yield marked(passages)
    reasons = dict.fromkeys(_why(passage.mention, event, language) for passage in passages)
    for reason in reasons:
        yield Content.assemble(("Why this date  ", _QUIET), reason)


def marked(passages: Sequence[Passage]) -> Content:
    """The paragraph of these passages, quiet around the sentences, with dates and the names of actors marked."""
    sentences, dates = [passage.sentence for passage in passages], [passage.date for passage in passages]
    actors = [span for passage in passages for span in passage.actors]
    text, spans = plain_spans(passages[0].text, (*sentences, *dates, *actors))
    content = Content(text).stylize(_QUIET)
    styles = ["$foreground"] * len(sentences) + [_DATE] * len(dates) + ["$primary"] * len(actors)
    for (start, end), style in zip(spans, styles, strict=True):
        content = content.stylize(style, start, end) if start < end else content
    return content


def _why(mention: Mention, event: Event, language: str) -> str:
    parts = [f"“{plain(mention.date_text)}”"]
    if mention.why:
        parts.append(f": {plain(mention.why)}")
    if mention.reference:
        parts.append(f"; counted from {when_text(When.day(mention.reference), language)}")
    if mention.alternative and mention.alternative != event.when.edtf:
        parts.append(f"; it could also be {when_text(When.parse(mention.alternative), language)}")
    return "".join(parts) + f" ({plain(mention.rule)})"
