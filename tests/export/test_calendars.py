"""Every calendar program sees in our file the titles and days that we mean."""

from datetime import date
from pathlib import Path

import pytest

from tests.export.calendars import READERS, Reader, Shown
from tests.export.samples import DOCUMENTS, LOAN, an_event
from timeline.export import Report, export
from timeline.model import Event

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
