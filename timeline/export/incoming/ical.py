"""iCalendar → events: our own, as it was or as a person changed it in a calendar, and calendars from elsewhere."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, get_args

from timeline.errors import DateError, ExportError
from timeline.export.formats import Coarse
from timeline.export.ical import HOST, VAGUE
from timeline.export.incoming import recurrence
from timeline.export.incoming.names import papers_named
from timeline.export.spans import day_span
from timeline.model import Event, Review, Status
from timeline.plain import one_line, plain_lines
from timeline.store.imported import Restored
from timeline.when import When

if TYPE_CHECKING:
    from timeline.export.incoming import Guidance, Opener

Component = Any  # icalendar's own type allows each property every value that any property can have

_ESCAPED = re.compile(r"\\([\\;,nN])")  # RFC 5545, 3.3.11

# How far an event without an end is followed.
YEARS_AHEAD = 2

_OURS = frozenset(("when", "title", "status", "review", "actors", "themes", "references", "tags", "note", "sequence"))
_STRIPPED = frozenset(("title", "sequence"))  # of our own events, what is left in a calendar that drops what it lacks
_THEIRS = frozenset(("when", "title", "status", "review", "tags", "note"))


def read(opener: Opener, guidance: Guidance) -> Iterator[Restored]:
    """Read every event, one that recurs once for each occurrence; raise `ExportError` that names what is wrong."""
    from icalendar import Calendar

    with opener() as stream:
        content = stream.read()
    if not re.search(rb"END:VCALENDAR\s*\Z", content, re.IGNORECASE):
        raise ExportError(
            "this is no calendar, or only its beginning: its last line is not END:VCALENDAR",
            hint="Export or fetch it again; nothing was imported.",
        )
    try:
        calendars = Calendar.from_ical(content, multiple=True)
    except ValueError as error:
        raise ExportError(f"this is no calendar: {error}", hint="Is it an .ics file, whole and in UTF-8?") from error
    components = [component for calendar in calendars for component in calendar.walk("VEVENT")]
    for number, component in enumerate(_latest(components), start=1):
        place = f"event {number} “{_text(component, 'SUMMARY')}”"
        try:
            yield from _restored(component, components, guidance, place)
        except (ExportError, DateError, ValueError, AttributeError) as error:
            raise ExportError(f"{place}: {error}", hint="Correct it there; nothing was imported.") from error


def _latest(components: Iterable[Component]) -> list[Component]:
    """Of several versions of one event the latest, in the order of the file."""
    latest: dict[object, Component] = {}
    for number, component in enumerate(components):
        moved = component.get("RECURRENCE-ID")
        name = (str(component["UID"]), str(moved and moved.dt)) if "UID" in component else number
        if name not in latest or _sequence(component) >= _sequence(latest[name]):
            latest[name] = component
    return list(latest.values())


def _restored(
    component: Component, components: Iterable[Component], guidance: Guidance, place: str
) -> Iterator[Restored]:
    for name, message in component.errors:
        raise ExportError(f"{name}: {message}")
    first, last = _days(component)
    uid = str(component.get("UID", ""))
    event = _foreign(component, first, last, guidance)
    if uid.endswith(f"@{HOST}"):
        event = replace(event, id=uid.removesuffix(f"@{HOST}"), sequence=_sequence(component))
        whole = "X-EDTF" in component
        yield Restored(
            _own(component, event, first, last) if whole else event, {}, _OURS if whole else _STRIPPED, place
        )
    elif not recurrence.recurs(component):
        yield Restored(event, {}, _THEIRS, place)
    else:
        others = (other for other in components if other.get("UID") == uid and "RECURRENCE-ID" in other)
        moved = {_day(other["RECURRENCE-ID"].dt) for other in others}
        horizon = date(guidance.today.year + YEARS_AHEAD, 12, 31)
        for day in recurrence.days(component, horizon):
            if day not in moved:
                when = _when(day, day + (last - first))
                once = replace(event, id=_identity(uid, day), when=when, status=_status(when, guidance))
                yield Restored(once, {}, _THEIRS, f"{place}, on {day}")


def _days(component: Component) -> tuple[date, date]:
    """The first and last day, both inclusive, as the clock stands where the event is."""
    if "DTSTART" not in component:
        raise ExportError("DTSTART is missing, so that nothing tells when it is")
    start = component["DTSTART"].dt
    end = component["DTEND"].dt if "DTEND" in component else start
    if "DURATION" in component:
        end = start + component["DURATION"].dt
    last = _day(end)
    if last > _day(start) and (not isinstance(end, datetime) or not (end.hour or end.minute or end.second)):
        last -= timedelta(1)  # an end is exclusive
    return _day(start), max(last, _day(start))


def _day(moment: date) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _when(first: date, last: date) -> When:
    return When.span(When.day(first), When.day(last))


def _foreign(component: Component, first: date, last: date, guidance: Guidance) -> Event:
    """An event of another program: what it says beside title and days becomes its note, its categories tags."""
    when = _when(first, last)
    texts = {name: _text(component, name) for name in ("SUMMARY", "DESCRIPTION", "LOCATION", "URL")}
    title = one_line(texts.pop("SUMMARY")) or one_line(texts["DESCRIPTION"])[:100] or "—"
    moved = component.get("RECURRENCE-ID")
    return Event(
        id=_identity(str(component.get("UID") or f"{title}\0{first}"), moved and _day(moved.dt)),
        when=when,
        title=title.removeprefix(VAGUE),
        status=_status(when, guidance),
        review="rejected" if _text(component, "STATUS") == "CANCELLED" else "confirmed",
        mentions=(),
        tags=tuple(_categories(component)),
        note="\n".join(plain_lines(text) for text in texts.values() if text) or None,
    )


def _own(component: Component, event: Event, first: date, last: date) -> Event:
    """An event of ours: its exact values, unless a person gave it another title or other days in the calendar."""
    when = When.parse(_text(component, "X-EDTF"))
    places = [day_span(when, coarse) for coarse in get_args(Coarse)]
    unmoved = any(place and (place.first, place.last) == (first, last) for place in places)
    title, shown = _text(component, "X-TIMELINE-TITLE"), _text(component, "SUMMARY")
    return replace(
        event,
        when=when if unmoved else event.when,
        title=title if title and shown == VAGUE + title else event.title if title else shown,
        status=_one_of(component, "STATUS", get_args(Status)),
        review=_one_of(component, "REVIEW", get_args(Review)),
        actors=tuple(_text(component, "X-TIMELINE-ACTORS").split()),
        themes=tuple(_text(component, "X-TIMELINE-THEMES").split()),
        references=papers_named(_text(component, "X-TIMELINE-REFERENCES").split(), _text(component, "URL")),
        tags=tuple(filter(None, _text(component, "X-TIMELINE-TAGS").split("\n"))),
        note=_text(component, "X-TIMELINE-NOTE") or None,
    )


def _status(when: When, guidance: Guidance) -> Status:
    """What lies ahead is planned."""
    return "planned" if when.first_day > guidance.today.toordinal() else "happened"


def _identity(uid: str, day: date | None) -> str:
    """Made of the calendar's own name for the event, and of the day for each occurrence of one that recurs."""
    name = f"ical\0{uid}\0{day}".encode("utf-8", "surrogatepass")
    return f"e{hashlib.sha256(name).hexdigest()[:10]}"


def _categories(component: Component) -> Iterator[str]:
    values = component.get("CATEGORIES", [])
    for one in values if isinstance(values, list) else [values]:
        yield from (one_line(str(category)) for category in getattr(one, "cats", [one]) if str(category).strip())


def _one_of(component: Component, name: str, choices: tuple[Any, ...]) -> Any:
    value = _text(component, f"X-TIMELINE-{name}")
    if value not in choices:
        raise ValueError(f"X-TIMELINE-{name} is none of {', '.join(choices)}")
    return value


def _sequence(component: Component) -> int:
    return int(component.get("SEQUENCE", 0))


def _text(component: Component, name: str) -> str:
    """The text of a property, empty where there is none. icalendar leaves the escapes in what it does not know."""
    from icalendar import vUnknown

    value = component.get(name, "")
    first = value[0] if isinstance(value, list) else value
    return _ESCAPED.sub(_unescaped, first) if isinstance(first, vUnknown) else str(first)


def _unescaped(found: re.Match[str]) -> str:
    return "\n" if found[1] in "nN" else found[1]
