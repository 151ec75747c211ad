"""Time cut into stretches, and numbers drawn as bars."""

from __future__ import annotations

import itertools
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.bars import bars
from tui.buckets import UNITS, Unit, buckets, edtf, finest_that_fits, named, neighbour, place_of


@pytest.mark.parametrize(
    ("first", "last", "room", "unit"),
    [
        (date(2025, 12, 1), date(2025, 12, 20), 80, "day"),
        (date(2025, 1, 1), date(2025, 12, 20), 80, "week"),
        (date(2020, 1, 1), date(2025, 12, 20), 80, "month"),
        (date(2010, 1, 1), date(2025, 12, 20), 80, "quarter"),
        (date(1950, 1, 1), date(2025, 12, 20), 80, "year"),
        (date(1500, 1, 1), date(2025, 12, 20), 80, "decade"),
        (date(1, 1, 1), date(2025, 12, 20), 80, "century"),
        (date(1, 1, 1), date(2025, 12, 20), 1, "century"),
    ],
)
def test_the_finest_unit_that_fits(first: date, last: date, room: int, unit: Unit) -> None:
    assert finest_that_fits(first, last, room) == unit


@pytest.mark.parametrize(
    ("unit", "day", "name", "in_filter"),
    [
        ("day", date(2025, 12, 19), "2025-12-19", "2025-12-19"),
        ("week", date(2025, 12, 19), "2025-12-15/2025-12-21", "2025-12-15..2025-12-21"),
        ("month", date(2025, 12, 19), "2025-12", "2025-12"),
        ("quarter", date(2025, 12, 19), "2025-36", "2025-10-01..2025-12-31"),
        ("year", date(2025, 12, 19), "2025", "2025"),
        ("decade", date(1994, 5, 1), "199X", "1990-01-01..1999-12-31"),
        ("century", date(1994, 5, 1), "19XX", "1900-01-01..1999-12-31"),
        ("decade", date(5, 5, 1), "000X", "0001-01-01..0009-12-31"),
        ("year", date(9999, 12, 31), "9999", "9999"),
    ],
)
def test_a_stretch_is_named_and_written(unit: Unit, day: date, name: str, in_filter: str) -> None:
    (bucket,) = buckets([(day, 3)], unit)
    assert bucket.events == 3
    assert named(bucket, unit).edtf == name
    assert edtf(bucket.first, bucket.last, unit) == in_filter


def test_stretches_without_events_are_there_too() -> None:
    shown = buckets([(date(2025, 1, 1), 2), (date(2025, 4, 1), 1)], "month")
    assert [bucket.events for bucket in shown] == [2, 0, 0, 1]
    assert buckets([], "month") == []


def test_zooming_stops_at_either_end() -> None:
    assert neighbour("month", 1) == "week"
    assert neighbour("day", 1) == "day"
    assert neighbour("century", -1) == "century"


DAYS = st.dates(date(1, 1, 1), date(9999, 12, 31))


@given(DAYS, st.integers(0, 400), st.sampled_from([unit for unit in UNITS if unit != "day"]))
def test_stretches_join_and_hold_every_day(first: date, span: int, unit: Unit) -> None:
    last = first + timedelta(min(span, (date.max - first).days))
    shown = buckets([(first, 1), (last, 2)], unit)
    assert sum(bucket.events for bucket in shown) == 3
    for one, other in itertools.pairwise(shown):
        assert one.last + timedelta(1) == other.first
    for day in (first, last):
        place = place_of(shown, day)
        assert place is not None
        assert shown[place].first <= day <= shown[place].last
    assert [named(bucket, unit).earliest for bucket in shown] == [bucket.first for bucket in shown]


def test_bars_fill_the_height_with_the_highest_and_show_the_least() -> None:
    assert bars([0, 1, 8, 16], 2) == ["   █", " ▁██"]
    assert bars([1, 1000], 1) == ["▁█"]
    assert bars([0, 0], 2) == ["  ", "  "]
    assert bars([], 1) == [""]


@given(st.lists(st.integers(0, 1_000_000), max_size=60), st.integers(1, 12))
def test_bars_are_as_many_as_values_and_seen_where_not_nothing(values: list[int], lines: int) -> None:
    drawn = bars(values, lines)
    assert [len(line) for line in drawn] == [len(values)] * lines
    assert [cell != " " for cell in drawn[-1]] == [value > 0 for value in values]
