"""Which line shows what: laws that hold for any months, and one example drawn out."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tui.outline import Heading, Month, Outline, Row, Today

MONTHS = (Month(2024, 12, 2), Month(2025, 1, 1), Month(2025, 3, 2))


def drawn(outline: Outline) -> list[str]:
    """The list as a person would sketch it."""
    sketch = []
    for line in range(outline.height):
        match outline.at(line):
            case Heading(month, new_year):
                sketch.append(f"{month.year}-{month.month}{'!' if new_year else ''}")
            case Row(index):
                sketch.append(str(index))
            case Today():
                sketch.append("today")
            case None:
                sketch.append("?")
    return sketch


def test_months_head_their_events() -> None:
    assert drawn(Outline(MONTHS)) == ["2024-12!", "0", "1", "2025-1!", "2", "2025-3", "3", "4"]


def test_today_stands_between_two_events_of_a_month() -> None:
    assert drawn(Outline(MONTHS, 1)) == ["2024-12!", "0", "today", "1", "2025-1!", "2", "2025-3", "3", "4"]


def test_today_between_months_leaves_them_whole() -> None:
    assert drawn(Outline(MONTHS, 2)) == ["2024-12!", "0", "1", "today", "2025-1!", "2", "2025-3", "3", "4"]


def test_today_may_stand_at_either_end() -> None:
    assert drawn(Outline(MONTHS, 0))[0] == "today"
    assert drawn(Outline(MONTHS, 5))[-1] == "today"


def test_nothing_has_no_lines() -> None:
    assert drawn(Outline()) == []
    assert Outline().row_near(0) == 0


@st.composite
def outlines(draw: st.DrawFn) -> Outline:
    counts = draw(st.lists(st.integers(1, 5), min_size=1, max_size=30))
    months = tuple(Month(2000 + at // 12, at % 12 + 1, count) for at, count in enumerate(counts))
    today = draw(st.none() | st.integers(0, sum(counts)))
    return Outline(months, today)


@given(outlines())
def test_every_row_and_heading_has_its_own_line(outline: Outline) -> None:
    lines = [outline.at(line) for line in range(outline.height)]
    assert [line.index for line in lines if isinstance(line, Row)] == list(range(outline.total))
    assert [line.month for line in lines if isinstance(line, Heading)] == list(outline.months)
    assert sum(isinstance(line, Today) for line in lines) == (outline.today is not None)
    assert outline.at(-1) is None
    assert outline.at(outline.height) is None


@given(outlines(), st.data())
def test_a_row_is_found_again_on_its_line(outline: Outline, data: st.DataObject) -> None:
    row = data.draw(st.integers(0, outline.total - 1))
    assert outline.at(outline.line_of(row)) == Row(row)
    assert outline.row_near(outline.line_of(row)) == row
    place = outline.month_of(row)
    assert outline.start_of(place) <= row < outline.start_of(place) + outline.months[place].events
