"""Where each kind of date stands in a calendar: first day, last day, exact or about; None where it is left out."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.export.formats import Coarse
from timeline.export.spans import LONGEST_VAGUE_SPAN, day_span
from timeline.when import When

SPANS = {
    "2025-12-19": ("2025-12-19", "2025-12-19", True),
    "2025-12-18/2025-12-19": ("2025-12-18", "2025-12-19", True),
    "2025-01-10/2025-06-20": ("2025-01-10", "2025-06-20", True),  # long, but known to the day
    "2025-06-05~": ("2025-06-05", "2025-06-05", False),
    "2025-06-02/2025-06-08": ("2025-06-02", "2025-06-08", False),  # some time in that week
    "2025-12": ("2025-12-01", "2025-12-31", False),
    "2025-02-XX": ("2025-02-01", "2025-02-28", False),
    "{2025-12-01,2025-12-03}": ("2025-12-01", "2025-12-03", False),
    "2025-12-21~/2025-12-31~": ("2025-12-21", "2025-12-31", False),
    # What is open stands at the end that is known.
    "2022-02-24/..": ("2022-02-24", "2022-02-24", True),
    "../2026-06-01": ("2026-06-01", "2026-06-01", True),
    "2022-02/..": ("2022-02-01", "2022-02-28", False),
    # Coarser than a month.
    "2025": None,
    "2026-21": None,
    "199X": None,
    "2025-11/2025-12": None,
    "2025-09~/2025-12~": None,
    "2022/..": None,
}


@pytest.mark.parametrize(("edtf", "expected"), SPANS.items())
def test_spans(edtf: str, expected: tuple[str, str, bool] | None) -> None:
    span = day_span(When.parse(edtf))
    assert (span and (str(span.first), str(span.last), span.exact)) == expected


@pytest.mark.parametrize(
    ("edtf", "coarse", "first", "last"),
    [
        ("2025", "span", "2025-01-01", "2025-12-31"),
        ("2025", "start", "2025-01-01", "2025-01-01"),
        ("2026-21", "span", "2026-03-01", "2026-05-31"),
        ("2022/..", "span", "2022-01-01", "2022-12-31"),
        ("2022/..", "start", "2022-01-01", "2022-01-01"),
        ("../2026", "start", "2026-12-31", "2026-12-31"),  # a deadline is its last day
        ("2025-01-10/2025-06-20", "start", "2025-01-10", "2025-06-20"),  # exact dates stay
    ],
)
def test_coarse_dates_on_request(edtf: str, coarse: Coarse, first: str, last: str) -> None:
    span = day_span(When.parse(edtf), coarse)
    assert span is not None
    assert (str(span.first), str(span.last)) == (first, last)


@given(st.dates(), st.dates(), st.sampled_from(("{a}", "{a}~", "{a}/..", "../{b}", "{a}/{b}", "{a}~/{b}~")))
def test_a_span_lies_within_the_possible_days(one: date, other: date, shape: str) -> None:
    first, last = sorted((one, other))
    when = When.parse(shape.format(a=first, b=last))
    span = day_span(when)
    if span is None:
        assert when.days is not None
        assert when.days > LONGEST_VAGUE_SPAN
    else:
        assert when.first_day <= span.first.toordinal() <= span.last.toordinal() <= when.last_day
