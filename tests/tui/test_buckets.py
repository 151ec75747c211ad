"""Time cut into stretches, and numbers drawn as bars."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.axis import axis
from tui.bars import Cell, stacked
from tui.buckets import UNITS, Stretches, Unit, edtf, finest_that_fits, named, neighbour


def bars(values: Sequence[int], lines: int) -> list[str]:
    """The lines of a chart whose columns have one layer each."""
    return ["".join(cell.block for cell in line) for line in stacked(tuple((value,) for value in values), lines)]


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
        ("quarter", date(2025, 12, 19), "2025-36", "2025-10..2025-12"),
        ("year", date(2025, 12, 19), "2025", "2025"),
        ("decade", date(1994, 5, 1), "199X", "1990..1999"),
        ("century", date(1994, 5, 1), "19XX", "1900..1999"),
        ("decade", date(5, 5, 1), "000X", "0001..0009"),
        ("year", date(9999, 12, 31), "9999", "9999"),
    ],
)
def test_a_stretch_is_named_and_written(unit: Unit, day: date, name: str, in_filter: str) -> None:
    (bucket,) = Stretches([(day, 3)], unit)
    assert bucket.events == 3
    assert named(bucket.first, bucket.first, unit).edtf == name
    assert edtf(bucket.first, bucket.last) == in_filter


def test_stretches_without_events_are_there_too() -> None:
    shown = Stretches([(date(2025, 1, 1), 2), (date(2025, 4, 1), 1)], "month")
    assert [bucket.events for bucket in shown] == [2, 0, 0, 1]
    assert not Stretches([], "month")


def test_zooming_stops_at_either_end() -> None:
    assert neighbour("month", 1) == "week"
    assert neighbour("day", 1) == "day"
    assert neighbour("century", -1) == "century"


def test_days_since_antiquity_are_not_made_before_they_are_seen() -> None:
    shown = Stretches([(date(1, 1, 1), 1), (date(9999, 12, 31), 2)], "day")
    assert len(shown) == 3_652_059
    assert shown[3_652_058].events == 2
    assert shown.between(date(1, 1, 2), date(9999, 12, 30)) == 0


@pytest.mark.parametrize(
    ("first", "last", "unit", "name"),
    [
        (date(2023, 3, 1), date(2024, 5, 1), "month", "2023-03/2024-05"),
        (date(1990, 1, 1), date(2010, 1, 1), "decade", "199X/201X"),
        (date(2025, 12, 15), date(2025, 12, 22), "week", "2025-12-15/2025-12-28"),
        (date(2025, 12, 1), date(2025, 12, 9), "day", "2025-12-01/2025-12-09"),
    ],
)
def test_a_range_of_stretches_has_a_name(first: date, last: date, unit: Unit, name: str) -> None:
    assert named(first, last, unit).edtf == name


@pytest.mark.parametrize(
    ("unit", "days", "width", "room", "labels"),
    [
        ("year", (date(2020, 1, 1), date(2023, 1, 1)), 5, 20, "2020 2021 2022 2023 "),
        ("year", (date(2020, 1, 1), date(2029, 1, 1)), 1, 10, "2020 2025 "),
        ("month", (date(2020, 11, 1), date(2021, 3, 1)), 2, 10, "2020      "),
        ("day", (date(2020, 1, 30), date(2020, 2, 3)), 6, 24, "1/2020      2/2020      "),
        ("year", (date(2020, 1, 1), date(2023, 1, 1)), 5, 7, "2020   "),
    ],
)
def test_the_axis_labels_what_there_is_room_for(
    unit: Unit, days: tuple[date, date], width: int, room: int, labels: str
) -> None:
    shown = Stretches([(day, 1) for day in days], unit)
    assert axis(shown, (0, len(shown)), width, room, lambda day: f"{day.month}/{day.year}") == labels


DAYS = st.dates(date(1, 1, 1), date(9999, 12, 31))


@given(DAYS, st.integers(0, 400), st.sampled_from([unit for unit in UNITS if unit != "day"]))
def test_stretches_join_and_hold_every_day(first: date, span: int, unit: Unit) -> None:
    last = first + timedelta(min(span, (date.max - first).days))
    shown = Stretches([(first, 1), (last, 2)], unit)
    assert sum(bucket.events for bucket in shown) == 3
    for one, other in itertools.pairwise(shown):
        assert one.last + timedelta(1) == other.first
    for day in (first, last):
        place = shown.place_of(day)
        assert place is not None
        assert shown[place].first <= day <= shown[place].last
    assert [named(bucket.first, bucket.first, unit).earliest for bucket in shown] == [bucket.first for bucket in shown]


def test_bars_fill_the_height_with_the_highest_and_show_the_least() -> None:
    assert bars([0, 1, 8, 16], 2) == ["   █", " ▁██"]
    assert bars([1, 1000], 1) == ["▁█"]
    assert bars([0, 0], 2) == ["  ", "  "]
    assert bars([], 1) == [""]


def test_a_column_of_layers_stands_on_its_first() -> None:
    assert stacked(((1, 1, 2),), 2) == [[Cell("█", 2, None)], [Cell("▄", 0, 1)]]
    assert stacked(((3, 0), (0, 1)), 1) == [[Cell("█", 0, None), Cell("▃", 1, None)]]


@given(st.lists(st.tuples(*[st.integers(0, 10_000)] * 3), min_size=1, max_size=30).map(tuple), st.integers(1, 8))
def test_layers_are_as_high_together_as_one_bar(columns: tuple[tuple[int, ...], ...], lines: int) -> None:
    filled = [[cell.block != " " for cell in line] for line in stacked(columns, lines)]
    assert filled == [[block != " " for block in line] for line in bars([sum(column) for column in columns], lines)]
    shown = {layer for line in stacked(columns, lines) for cell in line for layer in (cell.lower, cell.upper)} - {None}
    assert shown <= {layer for column in columns for layer, value in enumerate(column) if value}


@given(st.lists(st.integers(0, 1_000_000), max_size=60), st.integers(1, 12))
def test_bars_are_as_many_as_values_and_seen_where_not_nothing(values: list[int], lines: int) -> None:
    drawn = bars(values, lines)
    assert [len(line) for line in drawn] == [len(values)] * lines
    assert [cell != " " for cell in drawn[-1]] == [value > 0 for value in values]
