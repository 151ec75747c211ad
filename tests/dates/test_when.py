"""When: the EDTF the guide uses, with its bounds; the `edtf` package is the oracle."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

from timeline.errors import DateError
from timeline.when import When

BOUNDS = [
    ("2025-12-19", "2025-12-19", "2025-12-19", "day"),
    ("2025-12", "2025-12-01", "2025-12-31", "month"),
    ("2024-02", "2024-02-01", "2024-02-29", "month"),
    ("2025", "2025-01-01", "2025-12-31", "year"),
    ("2026-21", "2026-03-01", "2026-05-31", "season"),
    ("2025-24", "2025-12-01", "2026-02-28", "season"),
    ("2025-36", "2025-10-01", "2025-12-31", "quarter"),
    ("2025-40", "2025-01-01", "2025-06-30", "half"),
    ("199X", "1990-01-01", "1999-12-31", "decade"),
    ("19XX", "1900-01-01", "1999-12-31", "century"),
    ("2026-1X", "2026-10-01", "2026-12-31", "year"),
    ("2026-02-2X", "2026-02-20", "2026-02-28", "month"),
    ("2025-12-18/2025-12-19", "2025-12-18", "2025-12-19", "interval"),
    ("2025-06-02/2025-06-08", "2025-06-02", "2025-06-08", "week"),
    ("2022-02-24/..", "2022-02-24", None, "interval"),
    ("2022-02-24/", "2022-02-24", None, "interval"),
    ("../2026-06-01", None, "2026-06-01", "interval"),
    ("2025-06-05~", "2025-06-05", "2025-06-05", "day"),
    ("2025-09~/2025-12~", "2025-09-01", "2025-12-31", "interval"),
    ("{2026,2027}", "2026-01-01", "2027-12-31", "interval"),
    ("2024-03-12T14:05:00Z", "2024-03-12", "2024-03-12", "day"),
]

THIRDS = [
    (When.month(2025, 2), ("2025-02-01~/2025-02-10~", "2025-02-11~/2025-02-20~", "2025-02-21~/2025-02-28~")),
    (When.year(2025), ("2025-01~/2025-04~", "2025-05~/2025-08~", "2025-09~/2025-12~")),
    (When.decade(1994), ("1990~/1992~", "1993~/1996~", "1997~/1999~")),
    (When.century(1850), ("1800~/1832~", "1833~/1866~", "1867~/1899~")),
]

days = st.dates(date(1, 1, 1), date(9999, 12, 31))
months = st.builds(When.month, st.integers(1, 9998), st.integers(1, 12))
years = st.builds(When.year, st.integers(1, 9999))
subyears = st.builds(When.subyear, st.integers(1, 9998), st.sampled_from([*range(21, 25), *range(33, 37), 40, 41]))
points = st.one_of(days.map(When.day), months, years, subyears)
whens = st.one_of(points, points.map(When.since), points.map(When.until), points.map(When.about))


@pytest.mark.parametrize(("edtf", "earliest", "latest", "precision"), BOUNDS)
def test_bounds(edtf: str, earliest: str | None, latest: str | None, precision: str) -> None:
    when = When.parse(edtf)
    found = [day and day.isoformat() for day in (when.earliest, when.latest)]
    assert (found, when.precision) == ([earliest, latest], precision)


# Where the oracle is of no use: it raises on partly unspecified months, pads unknown ends, reads
# winter as December alone, and knows no sets or times of day.
NO_ORACLE = {"2026-1X", "2026-02-2X", "2022-02-24/", "2025-24", "{2026,2027}", "2024-03-12T14:05:00Z"}


@pytest.mark.parametrize("edtf", [edtf for edtf, *_ in BOUNDS if edtf not in NO_ORACLE])
def test_the_edtf_package_agrees(edtf: str) -> None:
    when, oracle = When.parse(edtf), parse_edtf(edtf)
    for day, bound in ((when.earliest, "lower_strict"), (when.latest, "upper_strict")):
        if day is not None:
            assert tuple(getattr(oracle, bound)()[:3]) == (day.year, day.month, day.day)


@pytest.mark.parametrize("text", ["", "2025-13", "2025-02-30", "soon", "../..", "2026/2025", "XXXX", "12025", "-0044"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(DateError):
        When.parse(text)


@pytest.mark.parametrize(("when", "thirds"), THIRDS, ids=str)
def test_begin_middle_end(when: When, thirds: tuple[str, ...]) -> None:
    assert tuple(when.third(part).edtf for part in range(3)) == thirds


@given(whens)
def test_what_is_written_reads_back(when: When) -> None:
    assert When.parse(when.edtf) == when


@given(whens)
def test_a_when_starts_before_it_ends_and_meets_itself(when: When) -> None:
    assert when.first_day <= when.last_day
    assert when.overlaps(when)
    assert (when.days is None) == (when.earliest is None or when.latest is None)


@given(points, points)
def test_overlap_is_mutual_and_means_a_shared_day(a: When, b: When) -> None:
    assert a.overlaps(b) == b.overlaps(a) == (max(a.first_day, b.first_day) <= min(a.last_day, b.last_day))


@given(st.one_of(months, years))
def test_thirds_follow_each_other_and_fill_the_period(when: When) -> None:
    parts = [when.third(part) for part in range(3)]
    assert (parts[0].earliest, parts[2].latest) == (when.earliest, when.latest)
    for earlier, later in pairwise(parts):
        assert earlier.last_day + 1 == later.first_day


@given(st.dates(date(1, 1, 8), date(9999, 12, 24)))
def test_a_week_runs_from_monday_to_sunday_and_holds_its_day(day: date) -> None:
    week = When.week(day)
    assert week.earliest is not None
    assert week.latest is not None
    assert (week.earliest.weekday(), week.latest - week.earliest) == (0, timedelta(6))
    assert week.earliest <= day <= week.latest
