"""Every calendar program sees in our file the titles and days that we mean."""

import io
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from icalendar import Calendar

from tests.export.calendars import READERS, Reader, Shown, khal_after
from tests.export.samples import DOCUMENTS, LOAN, an_event
from timeline.export import Options, Report, export
from timeline.export.incoming import Guidance, read_events
from timeline.model import Event, Status
from timeline.query import parse
from timeline.store.connection import open_database
from timeline.store.find import events
from timeline.store.imported import Restored, import_events

# Each event with what a calendar must show of it: title, first day, last day.
SAMPLES: list[tuple[Event, str, str, str]] = [
    (LOAN, LOAN.title, "2025-12-19", "2025-12-19"),
    (an_event("2025-12-18/2025-12-19", "Europese Raad"), "Europese Raad", "2025-12-18", "2025-12-19"),
    (an_event("2025-12-28/2026-01-03", "Reces"), "Reces", "2025-12-28", "2026-01-03"),
    (an_event("2025-11", "Overleg"), "ca. Overleg", "2025-11-01", "2025-11-30"),
    (an_event("2025-06-02/2025-06-08", "Week"), "ca. Week", "2025-06-02", "2025-06-08"),
    (an_event("2025-10-26", "Zomertijd eindigt"), "Zomertijd eindigt", "2025-10-26", "2025-10-26"),
    (an_event("2025-03-01/..", "Missie"), "Missie", "2025-03-01", "2025-03-01"),
    (an_event("../2026-06-01", "Termijn", status="planned"), "Termijn", "2026-06-01", "2026-06-01"),
    (an_event("1566-08-10", "Beeldenstorm"), "Beeldenstorm", "1566-08-10", "1566-08-10"),
    (an_event("2025-04-01", "Regel\r\nbreuk \x1b[31m"), "Regel breuk [31m", "2025-04-01", "2025-04-01"),
    (an_event("2025-04-02", "a, b; c: d"), "a, b; c: d", "2025-04-02", "2025-04-02"),
    (an_event("2025-04-03", "Vrede ✌🏽 اتفاق"), "Vrede ✌🏽 اتفاق", "2025-04-03", "2025-04-03"),
    (an_event("2025-04-04", "lang " * 300), "lang " * 299 + "lang", "2025-04-04", "2025-04-04"),
]


@pytest.fixture(scope="module")
def calendar(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("calendar") / "tijdlijn.ics"
    assert export([event for event, *_ in SAMPLES], DOCUMENTS, path) == Report(len(SAMPLES))
    return path


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.__name__)
def test_calendars_show_what_we_mean(reader: Reader, calendar: Path, tmp_path: Path) -> None:
    if not READERS[reader]():
        pytest.skip(f"{reader.__name__} is not installed (.ci/run installs it)")
    expected = {Shown(title, date.fromisoformat(a), date.fromisoformat(b)) for _, title, a, b in SAMPLES}
    assert reader(calendar, tmp_path) == expected


# An anniversary, with the days on which a calendar must show it from 2025 to 2028.
ANNIVERSARIES = [
    ("2022-02-24", "happened", ["2025-02-24", "2026-02-24", "2027-02-24", "2028-02-24"]),
    ("2024-02-29", "happened", ["2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29"]),
    ("2025-12-19", "happened", ["2025-12-19", "2026-12-19", "2027-12-19", "2028-12-19"]),
    ("2026-12-19", "planned", ["2026-12-19"]),
    ("2025-12-18/2025-12-19", "happened", ["2025-12-18"]),
    ("2025-11", "happened", ["2025-11-01"]),
    ("2025-11-03/..", "ongoing", ["2025-11-03"]),
]


@pytest.mark.parametrize(("edtf", "status", "days"), ANNIVERSARIES)
def test_anniversaries_are_those_of_what_happened_on_a_known_day(edtf: str, status: Status, days: list[str]) -> None:
    import recurring_ical_events

    stream = io.StringIO(newline="")
    export([an_event(edtf, status=status)], DOCUMENTS, stream, "ical", Options(anniversaries=True))
    found = recurring_ical_events.of(Calendar.from_ical(stream.getvalue())).between(date(2025, 1, 1), date(2029, 1, 1))
    assert sorted(str(event.start) for event in found) == days


def test_leap_days_are_spoken_of() -> None:
    report = export([an_event("2024-02-29")], {}, io.StringIO(), "ical", Options(anniversaries=True))
    assert report.remarks == ("1 of 29 February come back on the last day of February.",)
    assert export([an_event("2024-02-29")], {}, io.StringIO(), "ical").remarks == ()


def test_an_anniversary_comes_back_as_the_event_that_it_is() -> None:
    stream = io.StringIO(newline="")
    export([LOAN], DOCUMENTS, stream, "ical", Options(anniversaries=True))
    (one,) = read_events(stream.getvalue().encode(), Guidance(date(2026, 2, 23)), "ical")
    assert (one.event.id, one.event.when) == (LOAN.id, LOAN.when)


def test_khal_takes_over_an_edit_and_keeps_one_event(tmp_path: Path) -> None:
    """An edit raises SEQUENCE and LAST-MODIFIED in the database; the next import replaces the event."""
    with closing(open_database(tmp_path / "timeline.db")) as connection:
        import_events(connection, [Restored(LOAN, {})])
        first = _exported(connection)
        import_events(connection, [Restored(replace(LOAN, title="Akkoord"), {}, frozenset(("title",)))])
        second = _exported(connection)
    before, after = (Calendar.from_ical(text).walk("VEVENT")[0] for text in (first, second))
    assert after["UID"] == before["UID"]
    assert after.decoded("SEQUENCE") == before.decoded("SEQUENCE") + 1
    assert after.decoded("LAST-MODIFIED") > before.decoded("LAST-MODIFIED")
    assert after.decoded("DTSTAMP") > before.decoded("DTSTAMP")
    for name, text in (("1.ics", first), ("2.ics", second)):
        (tmp_path / name).write_text(text, encoding="utf-8", newline="")
    both = (tmp_path / "1.ics", tmp_path / "2.ics")
    assert khal_after(both, tmp_path) == {Shown("Akkoord", date(2025, 12, 19), date(2025, 12, 19))}


def _exported(connection: sqlite3.Connection) -> str:
    stream = io.StringIO(newline="")
    export(events(connection, parse("")), DOCUMENTS, stream, "ical")
    return stream.getvalue()
