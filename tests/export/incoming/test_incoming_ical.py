"""Calendars of other programs, and our own after a person changed them there."""

from __future__ import annotations

import io
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.export.samples import LOAN, an_event
from timeline.errors import ExportError
from timeline.export import Options, export
from timeline.export.incoming import Guidance, read_events
from timeline.export.incoming.ical import YEARS_AHEAD
from timeline.model import Event
from timeline.store.imported import Restored

TODAY = date(2026, 2, 23)


def calendar(*events: str) -> bytes:
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//EN"]
    for event in events:
        lines += ["BEGIN:VEVENT", *event.strip().splitlines(), "END:VEVENT"]
    return "\r\n".join([*lines, "END:VCALENDAR", ""]).encode()


def restored(content: bytes) -> list[Restored]:
    return list(read_events(content, Guidance(TODAY), "ical"))


def read(*events: str) -> list[Event]:
    return [one.event for one in restored(calendar(*events))]


def written(*events: Event, options: Options | None = None) -> str:
    stream = io.StringIO(newline="")
    export(events, {}, stream, "ical", options or Options(coarse="start"))
    return stream.getvalue()


@pytest.mark.parametrize(
    ("properties", "edtf"),
    [
        ("DTSTART;VALUE=DATE:20251219", "2025-12-19"),
        ("DTSTART;VALUE=DATE:20251218\nDTEND;VALUE=DATE:20251220", "2025-12-18/2025-12-19"),
        ("DTSTART;VALUE=DATE:20251218\nDURATION:P2D", "2025-12-18/2025-12-19"),
        ("DTSTART:20251219T090000Z\nDTEND:20251219T170000Z", "2025-12-19"),
        ("DTSTART:20251219T220000\nDTEND:20251220T000000", "2025-12-19"),
        ("DTSTART:20251219T220000\nDTEND:20251220T010000", "2025-12-19/2025-12-20"),
    ],
)
def test_days_are_inclusive_here(properties: str, edtf: str) -> None:
    assert [event.when.edtf for event in read(f"UID:1\nSUMMARY:Top\n{properties}")] == [edtf]


def test_what_another_program_tells() -> None:
    (event,) = read(
        "UID:1\nSUMMARY:Top\\, in Brussel\nDTSTART;VALUE=DATE:20270101\nCATEGORIES:raad,werk\n"
        "DESCRIPTION:Eén\\nTwee\nLOCATION:Brussel\nSTATUS:CANCELLED"
    )
    assert (event.title, event.status, event.review) == ("Top, in Brussel", "planned", "rejected")
    assert (event.tags, event.note) == (("raad", "werk"), "Eén\nTwee\nBrussel")


# Each rule beside what recurring-ical-events, which nobody here wrote, makes of it.
RULES = [
    "RRULE:FREQ=YEARLY",
    "RRULE:FREQ=WEEKLY;COUNT=5",
    "RRULE:FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20250630T235959Z",
    "RRULE:FREQ=MONTHLY;BYDAY=-1FR",
    "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1",
    "RRULE:FREQ=DAILY;INTERVAL=10\nEXDATE;TZID=Europe/Amsterdam:20250213T100000",
    "RDATE;TZID=Europe/Amsterdam:20250301T100000,20250401T100000",
]


@pytest.mark.parametrize("rule", RULES)
def test_recurrences_are_those_of_another_program(rule: str) -> None:
    import recurring_ical_events
    from icalendar import Calendar

    event = f"UID:1\nSUMMARY:Overleg\nDTSTART;TZID=Europe/Amsterdam:20250203T100000\n{rule}"
    theirs = recurring_ical_events.of(Calendar.from_ical(calendar(event))).between(
        date(2025, 1, 1), date(TODAY.year + YEARS_AHEAD, 12, 31)
    )
    expected = sorted(one.start.date() for one in theirs)
    events = read(event)
    assert [event.when.earliest for event in events] == expected
    assert len({event.id for event in events}) == len(events)


def test_an_occurrence_that_was_moved_stands_at_its_own_day() -> None:
    events = read(
        "UID:1\nSUMMARY:Overleg\nDTSTART:20260105T100000\nRRULE:FREQ=WEEKLY;COUNT=3",
        "UID:1\nRECURRENCE-ID:20260112T100000\nSUMMARY:Verzet\nDTSTART:20260113T100000",
    )
    assert [(event.when.edtf, event.title) for event in events] == [
        ("2026-01-05", "Overleg"),
        ("2026-01-19", "Overleg"),
        ("2026-01-13", "Verzet"),
    ]


def test_of_two_versions_the_later_counts() -> None:
    events = read(
        *(f"UID:1\nSUMMARY:{title}\nDTSTART:20260105T100000\nSEQUENCE:{n}" for n, title in ((2, "Nieuw"), (1, "Oud")))
    )
    assert [event.title for event in events] == ["Nieuw"]


@given(
    st.sampled_from(
        ["2025-12-19", "2025-12", "2025", "2022-02-24/..", "../2026-06-01", "199X", "2025-11-03/2025-11-09"]
    )
)
def test_our_own_dates_come_back_however_coarse(edtf: str) -> None:
    for coarse in ("span", "start"):
        content = written(an_event(edtf, "Top"), options=Options(coarse=coarse))
        assert [one.event.when.edtf for one in restored(content.encode())] == [edtf]


@pytest.mark.parametrize(
    ("was", "becomes", "field", "value"),
    [
        ("SUMMARY:Europese Raad bereikte", "SUMMARY:De Raad bereikte", "title", "De Raad bereikte"),
        ("DTSTART;VALUE=DATE:20251219", "DTSTART;VALUE=DATE:20251218", "when", "2025-12-18/2025-12-19"),
        ("X-TIMELINE-REVIEW:confirmed", "X-TIMELINE-REVIEW:rejected", "review", "rejected"),
    ],
)
def test_what_a_person_changed_in_a_calendar_counts(was: str, becomes: str, field: str, value: str) -> None:
    content = written(LOAN)
    assert was in content
    (one,) = restored(content.replace(was, becomes).encode())
    assert one.event.id == LOAN.id
    changed = str(getattr(one.event, field))
    assert changed.startswith(value) or one.event.when.edtf == value


@pytest.mark.parametrize("title", ["Overleg", "ca. 100 mensen", "ca. "])
def test_the_mark_of_what_is_vague_is_no_part_of_the_title(title: str) -> None:
    (one,) = restored(written(an_event("2025-11", title)).encode())
    assert one.event.title == title.strip()


def test_a_calendar_that_drops_what_it_does_not_know_changes_no_date() -> None:
    content = "\r\n".join(line for line in written(LOAN).split("\r\n") if not line.startswith("X-"))
    (one,) = restored(content.encode())
    assert (one.event.id, one.fields) == (LOAN.id, frozenset(("title", "sequence")))


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"geen kalender", "this is no calendar"),
        (b"geen kalender\nEND:VCALENDAR\n", "this is no calendar"),
        (b"", "this is no calendar"),
        (calendar("UID:1\nSUMMARY:Top\nDTSTART:20250101")[:-20], "or only its beginning"),
        (calendar("UID:1\nSUMMARY:Top"), "event 1 “Top”: DTSTART is missing"),
        (calendar("UID:1\nSUMMARY:Top\nDTSTART:gisteren"), "event 1 “Top”: DTSTART"),
        (calendar("UID:1\nSUMMARY:Top\nDTSTART:20250101T100000\nRRULE:FREQ=HOURLY"), "HOURLY repeats within the day"),
        (calendar("UID:1\nSUMMARY:Top\nDTSTART:20250101T100000\nRRULE:FREQ=SOMETIMES"), "event 1 “Top”: .*RRULE"),
        (written(LOAN).replace("X-EDTF:2025-12-19", "X-EDTF:bijna").encode(), "'bijna' is no date"),
        (written(LOAN).replace("-STATUS:happened", "-STATUS:ooit").encode(), "X-TIMELINE-STATUS is none of"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_by_its_event(content: bytes, message: str) -> None:
    with pytest.raises(ExportError, match=message):
        restored(content)
