"""Dates in filters: EDTF, ranges, and what people type in four languages, seen from one fixed day."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.errors import DateError, FilterError
from timeline.query import condition, parse, read_when
from timeline.query.days import day_range
from timeline.when import When

TODAY = date(2026, 2, 23)  # a Monday

RANGES = [
    ("2025", "2025-01-01", "2025-12-31"),
    ("2025-06", "2025-06-01", "2025-06-30"),
    ("2025-12-19", "2025-12-19", "2025-12-19"),
    ("2025-06..2025-12", "2025-06-01", "2025-12-31"),
    ("2025-6-5", "2025-06-05", "2025-06-05"),
    ("2025-12-18/2025-12-19", "2025-12-18", "2025-12-19"),
    ("2025-06..", "2025-06-01", "9999-12-31"),
    ("..2025-06", "0001-01-01", "2025-06-30"),
    ("2022-02-24/..", "2022-02-24", "9999-12-31"),
    ("2025-21", "2025-03-01", "2025-05-31"),
    ("vorige maand", "2026-01-01", "2026-01-31"),
    ("vorig jaar", "2025-01-01", "2025-12-31"),
    ("gisteren", "2026-02-22", "2026-02-22"),
    ("last week", "2026-02-16", "2026-02-22"),
    ("next month", "2026-03-01", "2026-03-31"),
    ("this year", "2026-01-01", "2026-12-31"),
    ("letzten Monat", "2026-01-01", "2026-01-31"),
    ("le mois dernier", "2026-01-01", "2026-01-31"),
    ("dec 2025", "2025-12-01", "2025-12-31"),
    ("19 december 2025", "2025-12-19", "2025-12-19"),
    ("3/4/2021", "2021-04-03", "2021-04-03"),
    ("eind 2025", "2025-09-01", "2025-12-31"),
    ("voorjaar 2026", "2026-03-01", "2026-05-31"),
    ("twee weken geleden", "2026-02-09", "2026-02-09"),
    ("vorige maand..gisteren", "2026-01-01", "2026-02-22"),
]


@pytest.mark.parametrize(("text", "first", "last"), RANGES)
def test_reads_a_range_of_days(text: str, first: str, last: str) -> None:
    start, end = day_range(text, TODAY)
    assert (date.fromordinal(start).isoformat(), date.fromordinal(end).isoformat()) == (first, last)


# What languages read differently: the own one decides; without one, and where it knows nothing, the first that does.
OWN = [
    ("mar", "en", "2026-03"),
    ("mar.", "de", "2026-03"),
    ("mar", "fr", "2026-02-24"),
    ("mar", "", "2026-02-24"),
    ("di", "fr", "2026-02-22"),
    ("di", "nl", "2026-02-24"),
    ("mar", "xx", "2026-02-24"),
    ("vorige maand", "en", "2026-01"),
    ("3/4/2026", "en", "2026-04-03"),
]


@pytest.mark.parametrize(("text", "language", "edtf"), OWN)
def test_reads_words_in_the_language_of_the_person_first(text: str, language: str, edtf: str) -> None:
    assert read_when(text, TODAY, language).edtf == edtf


@pytest.mark.parametrize("language", ["nl", "en", "de", "fr"])
@pytest.mark.parametrize("text", [text for text, _, _ in RANGES if ".." not in text])
def test_what_only_one_language_says_is_read_whatever_the_own_one_is(text: str, language: str) -> None:
    assert read_when(text, TODAY, language) == read_when(text, TODAY)


@pytest.mark.parametrize(
    "text", ["", "..", "soonish", "2025-13", "12", "31 februari 2025", "x" * 10_000, "2025..soonish"]
)
def test_refuses_what_is_no_date(text: str) -> None:
    with pytest.raises(DateError) as refused:
        day_range(text, TODAY)
    assert refused.value.hint


def test_refuses_a_range_that_runs_backwards() -> None:
    with pytest.raises(DateError, match="ends before it starts"):
        day_range("2025-12..2025-06", TODAY)


def test_a_filter_points_at_the_date_it_cannot_read() -> None:
    with pytest.raises(FilterError) as refused:
        condition(parse("actor:eu date:2025,soonish"), TODAY)
    assert refused.value.text[refused.value.position :] == "soonish"


def test_a_relative_date_stays_relative() -> None:
    query = parse('date:"last month"')
    january = condition(query, date(2026, 2, 23)).parameters
    february = condition(query, date(2026, 3, 23)).parameters
    assert january != february
    assert str(query) == 'date:"last month"'


def test_a_filter_of_too_many_values_is_refused_before_sqlite_chokes_on_it() -> None:
    with pytest.raises(FilterError, match="at most 200 values"):
        condition(parse("actor:" + ",".join(f"a{n}" for n in range(201))), TODAY)


@given(st.dates(min_value=date(1, 1, 1), max_value=date(9999, 12, 31)))
def test_every_day_reads_as_itself(day: date) -> None:
    assert read_when(day.isoformat(), TODAY) == When.day(day)
