"""iCalendar: what stands in the file, property by property, as the icalendar package reads it back."""

import io
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from tests.export.samples import DOCUMENTS, LOAN, PAPER, an_event
from timeline.export import Options, Report, export
from timeline.export.spans import TOO_COARSE
from timeline.model import Event

DUTCH = Options(
    title="Oekraïne",
    description="Alles over steun",
    source="https://example.org/oekraine.ics",
    language="nl",
    names={
        "european-council": "Europese Raad",
        "ukraine": "Oekraïne",
        "financial-support": "Financiële, macro-economische steun",
    },
)


def written(*events: Event, options: Options | None = None) -> str:
    stream = io.StringIO(newline="")
    export(events, DOCUMENTS, stream, "ical", options or Options())
    return stream.getvalue()


def calendar(*events: Event, options: Options | None = None) -> Any:
    return Calendar.from_ical(written(*events, options=options))


def component(event: Event, options: Options | None = None) -> Any:
    (only,) = calendar(event, options=options).walk("VEVENT")
    return only


def test_an_event_in_full() -> None:
    assert written(LOAN, options=DUTCH).replace("\r\n ", "").split("\r\n") == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Timeline//timeline-from-documents//EN",
        "CALSCALE:GREGORIAN",
        "DESCRIPTION:Alles over steun",
        "X-WR-CALDESC:Alles over steun",
        "NAME:Oekraïne",
        "X-WR-CALNAME:Oekraïne",
        "COLOR:steelblue",
        "SOURCE;VALUE=URI:https://example.org/oekraine.ics",
        "BEGIN:VEVENT",
        "SUMMARY:Europese Raad bereikte politiek akkoord over een lening van EUR 90 mld.",
        "DTSTART;VALUE=DATE:20251219",
        "DTEND;VALUE=DATE:20251220",
        "DTSTAMP:20260301T120000Z",
        "UID:4f2a9c@timeline-from-documents",
        "SEQUENCE:2",
        "CATEGORIES:Financiële macro-economische steun,lening",
        "CREATED:20260224T093000Z",
        "DESCRIPTION:19 december 2025"
        "\\n“Op 19 december jl. bereikte de Europese Raad politiek akkoord over een lening van EUR 90 mld.”"
        " — Kamerbrief Nederlandse inzet Oekraïne"
        "\\nWaarom deze datum: jl.: the last 19 December before 23 February 2026"
        "\\nStatus: gebeurd"
        "\\nActoren: Europese Raad\\, Oekraïne"
        "\\nBedragen: EUR 90 mld."
        "\\nStukken: Kamerstuk 21 501-20\\, nr. 2361 https://zoek.officielebekendmakingen.nl/kst-21501-20-2361.html"
        "\\nNotitie: Zie ook het verslag.",
        "LAST-MODIFIED:20260301T120000Z",
        'LINK;LABEL="Kamerstuk 21 501-20, nr. 2361";LINKREL="describedby";VALUE=URI:'
        "https://zoek.officielebekendmakingen.nl/kst-21501-20-2361.html",
        "STATUS:CONFIRMED",
        "TRANSP:TRANSPARENT",
        "URL:https://zoek.officielebekendmakingen.nl/kst-21501-20-2361.html",
        "X-EDTF:2025-12-19",
        "X-TIMELINE-ACTORS:european-council ukraine",
        "X-TIMELINE-NOTE:Zie ook het verslag.",
        "X-TIMELINE-REFERENCES:kst-21501-20-2361",
        "X-TIMELINE-REVIEW:confirmed",
        "X-TIMELINE-STATUS:happened",
        "X-TIMELINE-TAGS:lening",
        "X-TIMELINE-THEMES:financial-support",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


@pytest.mark.parametrize(
    ("edtf", "summary", "first", "after", "status"),
    [
        ("2025-12-19", "Top", "2025-12-19", "2025-12-20", "CONFIRMED"),
        ("2025-12-18/2025-12-19", "Top", "2025-12-18", "2025-12-20", "CONFIRMED"),
        ("2024-02-28/2024-02-29", "Top", "2024-02-28", "2024-03-01", "CONFIRMED"),
        ("2025-12", "ca. Top", "2025-12-01", "2026-01-01", "TENTATIVE"),
        ("2025-06-05~", "ca. Top", "2025-06-05", "2025-06-06", "TENTATIVE"),
        ("2022-02-24/..", "Top", "2022-02-24", "2022-02-25", "CONFIRMED"),
        ("1566-08-10", "Top", "1566-08-10", "1566-08-11", "CONFIRMED"),
        ("0044-03-15", "Top", "0044-03-15", "0044-03-16", "CONFIRMED"),
    ],
)
def test_days_end_exclusive_and_vague_dates_say_so(
    edtf: str, summary: str, first: str, after: str, status: str
) -> None:
    event = component(an_event(edtf, "Top"))
    assert (event["SUMMARY"], event["STATUS"], event["X-EDTF"]) == (summary, status, edtf)
    assert (event.decoded("DTSTART"), event.decoded("DTEND")) == (date.fromisoformat(first), date.fromisoformat(after))


def test_the_last_day_there_is_has_no_day_after_it() -> None:
    event = component(an_event("9999-12-31"))
    assert event.decoded("DTSTART") == date.max
    assert "DTEND" not in event


def test_a_title_that_says_about_says_it_once() -> None:
    assert component(an_event("2025-12", "Ca. EUR 1,3 mld. toegezegd"))["SUMMARY"] == "Ca. EUR 1,3 mld. toegezegd"


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ("happened", "CONFIRMED"),
        ("ongoing", "CONFIRMED"),
        ("planned", "TENTATIVE"),
        ("hypothetical", "TENTATIVE"),
    ],
)
def test_what_has_not_happened_is_tentative(status: str, expected: str) -> None:
    assert component(an_event(status=status))["STATUS"] == expected


def test_coarse_dates_are_left_out_and_counted() -> None:
    stream = io.StringIO()
    events = [an_event("2025"), an_event("2026-21"), an_event("2025-12-19")]
    assert export(events, {}, stream, "ical") == Report(1, 2, {TOO_COARSE: 2})


def test_coarse_dates_on_request() -> None:
    span = component(an_event("2025", "Jaar"), Options(coarse="span"))
    start = component(an_event("2025", "Jaar"), Options(coarse="start"))
    assert (span["SUMMARY"], span.decoded("DTEND")) == ("ca. Jaar", date(2026, 1, 1))
    assert (start["SUMMARY"], start.decoded("DTEND")) == ("ca. Jaar", date(2025, 1, 2))


def test_a_later_version_keeps_its_uid_and_is_later() -> None:
    later = replace(LOAN, title="Andere titel", updated=datetime(2026, 4, 1, tzinfo=UTC), sequence=3)
    before, after = component(LOAN), component(later)
    assert before["UID"] == after["UID"]
    assert before["SEQUENCE"] < after["SEQUENCE"]
    assert before.decoded("DTSTAMP") < after.decoded("DTSTAMP")


def test_an_event_that_no_database_holds_is_older_than_any_that_one_does() -> None:
    assert component(an_event()).decoded("DTSTAMP") < component(LOAN).decoded("DTSTAMP")


def test_only_web_addresses_become_links() -> None:
    papers = (
        replace(PAPER, url="javascript:alert(1)"),
        replace(PAPER, url="https://example.org/a\r\nATTACH:x"),
        PAPER,
        replace(PAPER, text='De "tweede"\nregel', url="https://example.org/b"),
    )
    event = component(an_event(references=papers))
    assert event["URL"] == PAPER.url
    assert [str(link) for link in event["LINK"]] == [PAPER.url, "https://example.org/b"]
    assert "ATTACH" not in event


# Text from a document: the summary it becomes.
HOSTILE = {
    "Top\r\nATTENDEE:mailto:x@example.org\nEND:VEVENT": "Top ATTENDEE:mailto:x@example.org END:VEVENT",
    "Top\x1b]0;titel\x07\x9b31m": "Top]0;titel31m",
    "To\x00p": "Top",
    "Top \u202egnilaas\u2066": "Top gnilaas",
    "Top\u2028van\u2029Brussel\x85\x0b\x0c!": "Top van Brussel !",
    "Onderhandelingen " * 600: ("Onderhandelingen " * 600).strip(),
    'a, b; c\\ d: e="f"': 'a, b; c\\ d: e="f"',
    r"a\nb": r"a\nb",
    "👩‍👩‍👧‍👦 " * 40: ("👩‍👩‍👧‍👦 " * 40).strip(),
    "اتفاق سلام " * 30: ("اتفاق سلام " * 30).strip(),
    "\ud83d kapot": "\ufffd kapot",
}


@pytest.mark.parametrize(("text", "summary"), HOSTILE.items(), ids=range(len(HOSTILE)))
def test_hostile_text_stays_text(text: str, summary: str) -> None:
    mention = replace(LOAN.mentions[0], text=text, why=text)
    source = written(replace(LOAN, title=text, mentions=(mention,), note=text, tags=(text,)))
    assert all(len(line.encode()) <= 75 for line in source.split("\r\n"))
    assert not set(source.replace("\r\n", "")) & set("\r\n\x00\x07\x0b\x0c\x1b\x85\x9b\u2028\u2029\u202e\u2066")
    (event,) = Calendar.from_ical(source).walk("VEVENT")
    assert event["SUMMARY"] == summary
    assert "ATTENDEE" not in event


@given(st.text(alphabet=st.characters(), min_size=1))
def test_any_title_reads_back_on_one_line(title: str) -> None:
    event = component(an_event(title=title))
    assert event["SUMMARY"].splitlines() in ([], [event["SUMMARY"]])
    assert event["UID"] == "id-2025-12-19@timeline-from-documents"
