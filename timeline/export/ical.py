"""iCalendar (RFC 5545, with properties of RFC 7986 and 9253): all-day events that calendars can update.

The same event has the same UID in every export; its DTSTAMP, LAST-MODIFIED and SEQUENCE come from the database, so
that importing a second time updates and never doubles. The value that a calendar cannot hold stands in X-EDTF.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, TextIO

from timeline.export.evidence import Paper, papers, told
from timeline.export.formats import Options, Report, Source
from timeline.export.labels import labels
from timeline.export.spans import TOO_COARSE, DaySpan, day_span
from timeline.model import Event
from timeline.plain import one_line, plain_lines
from timeline.wording import when_text

if TYPE_CHECKING:
    from icalendar import Component

_Documents = Mapping[str, Source]

PRODUCT = "-//Timeline//timeline-from-documents//EN"
HOST = "timeline-from-documents"
COLOUR = "steelblue"  # RFC 7986 wants a CSS3 colour name
VAGUE = "ca. "

# An event that no database holds has no revision: any later version must win from it.
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)
_UNCERTAIN = ("planned", "hypothetical")


def write(events: Iterable[Event], documents: _Documents, stream: TextIO, options: Options) -> Report:
    """Write a calendar of the events that have days; the others are counted in the report."""
    written, left_out, leap_days = 0, Counter[str](), 0
    head, tail = _calendar(options)
    stream.write(head)
    for event in events:
        span = day_span(event.when, options.coarse)
        if span is None:
            left_out[TOO_COARSE] += 1
            continue
        component = _event(event, span, documents, options)
        if options.anniversaries and _recurs(event, span):
            component.add("RRULE", _yearly(span.first))
            leap_days += _is_leap_day(span.first)
        stream.write(component.to_ical().decode("utf-8"))
        written += 1
    stream.write(tail)
    remarks = (f"{leap_days} of 29 February come back on the last day of February.",) if leap_days else ()
    return Report(written, left_out.total(), left_out, remarks)


def _recurs(event: Event, span: DaySpan) -> bool:
    """Whether it has an anniversary: it happened, and on one known day."""
    return event.status == "happened" and span.exact and span.first == span.last


def _yearly(day: date) -> dict[str, object]:
    """The same day every year. By itself 29 February would recur in leap years only: it is the last of the month."""
    return {"FREQ": "YEARLY"} | ({"BYMONTH": 2, "BYMONTHDAY": -1} if _is_leap_day(day) else {})


def _is_leap_day(day: date) -> bool:
    return (day.month, day.day) == (2, 29)


def _calendar(options: Options) -> tuple[str, str]:
    """What stands before the events and what after them."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("PRODID", PRODUCT)
    calendar.add("VERSION", "2.0")
    calendar.add("CALSCALE", "GREGORIAN")
    for names, text in (
        (("NAME", "X-WR-CALNAME"), options.title),
        (("DESCRIPTION", "X-WR-CALDESC"), options.description),
    ):
        for name in names if text else ():  # the second of each is what most calendars read
            calendar.add(name, one_line(text))
    calendar.add("COLOR", COLOUR)
    if options.source:
        calendar.add("SOURCE", options.source, parameters={"VALUE": "URI"})
    head, end, tail = calendar.to_ical().decode("utf-8").rpartition("END:VCALENDAR")
    return head, end + tail


def _event(event: Event, span: DaySpan, documents: _Documents, options: Options) -> Component:
    from icalendar import Event as Component

    component = Component()
    title = one_line(event.title)
    component.add("UID", f"{one_line(event.id)}@{HOST}")
    component.add("DTSTAMP", _utc(event.updated or event.created or _NEVER))
    component.add("SEQUENCE", event.sequence)
    component.add("DTSTART", span.first)
    if span.last < date.max:
        component.add("DTEND", span.last + timedelta(1))  # exclusive: the first day after it
    component.add("SUMMARY", title if span.exact or title.lower().startswith(VAGUE) else VAGUE + title)
    component.add("DESCRIPTION", "\n".join(_description(event, documents, options)))
    component.add("STATUS", "CONFIRMED" if span.exact and event.status not in _UNCERTAIN else "TENTATIVE")
    component.add("TRANSP", "TRANSPARENT")  # history does not make anyone busy
    if event.created:
        component.add("CREATED", _utc(event.created))
    if event.updated:
        component.add("LAST-MODIFIED", _utc(event.updated))
    _add_links(component, [paper for paper in papers(event.references) if paper.url])
    _add_exact_values(component, event, options)
    return component


def _utc(moment: datetime) -> datetime:
    """`moment` in UTC, as which these properties must stand; one without a zone is so already."""
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)


def _description(event: Event, documents: _Documents, options: Options) -> Iterator[str]:
    """When, the evidence and why, and what else is known, a line each."""
    words = labels(options.language)
    yield when_text(event.when, options.language)
    for sentences, title, reasons in told(event, documents):
        yield " ".join(f"“{sentence}”" for sentence in sentences) + (f" — {title}" if title else "")
        if reasons:
            yield f"{words['why']}: {'; '.join(reasons)}"
    facts = {
        "status": words[event.status],
        "actors": ", ".join(options.name(slug) for slug in event.actors),
        "amounts": ", ".join(amount.text for amount in event.amounts),
        "references": ", ".join(f"{paper.label} {paper.url}".strip() for paper in papers(event.references)),
        "note": event.note or "",
    }
    for label, text in facts.items():
        if text:
            yield f"{words[label]}: {plain_lines(text) if label == 'note' else one_line(text)}"


def _add_links(component: Component, addressed: Sequence[Paper]) -> None:
    """Each paper as a LINK, the first as the URL that every calendar shows."""
    if addressed:
        component.add("URL", addressed[0].url)
    for paper in addressed:
        component.add("LINK", paper.url, parameters={"VALUE": "URI", "LINKREL": "describedby", "LABEL": paper.label})


def _add_exact_values(component: Component, event: Event, options: Options) -> None:
    """Labels for calendars, and our own values as they are, for who reads the file back."""
    from icalendar import vText

    # Some clients split categories at commas even where these are escaped.
    categories = [one_line(text.replace(",", " ")) for text in (*map(options.name, event.themes), *event.tags)]
    if any(categories):
        component.add("CATEGORIES", [category for category in categories if category])
    values = {
        "EDTF": event.when.edtf,
        "TIMELINE-TITLE": one_line(event.title) if str(component["SUMMARY"]) != one_line(event.title) else "",
        "TIMELINE-STATUS": event.status,
        "TIMELINE-REVIEW": event.review,
        "TIMELINE-ACTORS": " ".join(event.actors),
        "TIMELINE-THEMES": " ".join(event.themes),
        "TIMELINE-REFERENCES": " ".join(reference.id for reference in event.references),
        "TIMELINE-TAGS": "\n".join(map(one_line, event.tags)),
        "TIMELINE-NOTE": event.note or "",
    }
    for name, text in values.items():
        if text:
            component.add(f"X-{name}", vText(plain_lines(text)))  # typed, or it would not be escaped
