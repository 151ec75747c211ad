"""Narrowing down: the filter line, the facets and the chart, by keys and by clicks."""

from __future__ import annotations

import pytest
from textual.widgets import Input

from tests.tui.archive import FIRST, LAST
from tests.tui.session import Browse
from tui.widgets.chart import Chart
from tui.widgets.facet_list import FacetList


async def test_typing_a_filter_narrows_while_it_is_typed(browse: Browse) -> None:
    async with browse() as session:
        await session.press("slash")
        await session.type("council")
        assert session.browser.events.total == 2
        assert "2 of 12" in session.text
        assert str(session.browser.filter) == "council"
        await session.press("enter")
        assert session.app.focused is session.browser.events


async def test_the_filter_line_completes_keys_and_names(browse: Browse) -> None:
    async with browse() as session:
        await session.press("slash")
        await session.type("act")
        await session.press("right")
        assert session.browser.bar.text == "actor:"
        await session.type("po")
        await session.press("right")
        assert session.browser.bar.text == "actor:port"
        assert "Events involving Port Authority" in session.text


@pytest.mark.parametrize("typed", ["actor:", "actor:po", "-actor:ci", "status:pla", "theme:ho"])
async def test_a_name_that_is_half_there_does_not_filter_yet(browse: Browse, typed: str) -> None:
    async with browse() as session:
        await session.press("slash")
        await session.fill(f"council {typed}")
        assert str(session.browser.filter) == "council"
        assert "2 of 12" in session.text
        await session.fill("actor:un,po")
        assert str(session.browser.filter) == "actor:un"


async def test_enter_takes_a_half_typed_name_at_its_word(browse: Browse) -> None:
    async with browse() as session:
        await session.press("slash")
        await session.fill("actor:po")
        await session.press("enter")
        assert "there is no actor 'po' here" in session.text


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("color:red", "color"),
        ("actor:nobody", "there is no actor 'nobody' here"),
        ("date:someday", "someday"),
    ],
)
async def test_a_filter_that_cannot_be_read_says_why_and_keeps_the_events(
    browse: Browse, typed: str, said: str
) -> None:
    async with browse("council") as session:
        await session.press("slash")
        await session.fill(typed)
        assert said in str(session.browser.query_one("#filter-sentence").render())
        assert session.browser.events.total == 2
        assert str(session.browser.filter) == "council"


async def test_escape_forgets_a_filter_that_was_never_shown(browse: Browse) -> None:
    async with browse("council") as session:
        await session.press("slash")
        await session.fill("color:red")
        assert "color" in session.text
        await session.press("escape")
        assert session.browser.bar.text == "council"
        assert "color" not in session.text


async def test_an_actor_is_asked_for_excluded_and_let_go_by_keys(browse: Browse) -> None:
    async with browse() as session:
        await session.press("a", "enter")
        actors = session.browser.query_one("#facet-actor", FacetList)
        chosen = actors.choices[0].value
        assert str(session.browser.filter) == f"actor:{chosen}"
        assert session.browser.bar.text == f"actor:{chosen}"
        assert session.browser.events.total == actors.choices[0].count
        await session.press("minus")
        assert str(session.browser.filter) == f"-actor:{chosen}"
        assert actors.choices[0].state == "excluded"
        await session.press("minus")
        assert not session.browser.filter


async def test_themes_count_under_the_actor_asked_for(browse: Browse) -> None:
    async with browse() as session:
        await session.press("slash")
        await session.type("actor:un")
        themes = session.browser.query_one("#facet-theme", FacetList)
        assert {choice.value: choice.count for choice in themes.choices} == {"energy": 1, "sanctions": 1}
        await session.press("escape", "t", "enter")
        assert len(session.browser.filter.terms) == 2
        assert session.browser.events.total == 1


async def test_a_click_toggles_a_facet_and_a_control_click_excludes(browse: Browse) -> None:
    async with browse() as session:
        await session.pilot.click("#facet-theme", offset=(5, 1))
        await session.settle()
        themes = session.browser.query_one("#facet-theme", FacetList)
        value = themes.choices[0].value
        assert str(session.browser.filter) == f"theme:{value}"
        await session.pilot.click("#facet-theme", offset=(5, 1), control=True)
        await session.settle()
        assert str(session.browser.filter) == f"-theme:{value}"


async def test_clear_shows_everything_again(browse: Browse) -> None:
    async with browse("actor:un") as session:
        assert session.browser.events.total == 2
        await session.press("x")
        assert session.browser.events.total == 12
        assert session.browser.bar.text == ""


async def test_the_chart_filters_on_the_stretch_under_its_cursor(browse: Browse) -> None:
    async with browse() as session:
        chart = session.browser.query_one(Chart)
        await session.press("c")
        assert session.app.focused is chart
        assert chart.unit == "year"
        await session.press(*["right"] * 33)  # 1990 to 2023
        await session.press("enter")
        assert str(session.browser.filter) == "date:2023"
        await session.press("x")
        assert session.browser.events.total == 12


async def test_dragging_over_the_chart_shows_only_that_time(browse: Browse) -> None:
    async with browse("-date:..2000") as session:
        chart = session.browser.query_one(Chart)
        assert chart.unit == "month"
        await session.pilot.mouse_down("#chart", offset=(2, 3))
        await session.pilot.hover("#chart", offset=(22, 3))
        await session.pilot.mouse_up("#chart", offset=(22, 3))
        await session.settle()
        (dates,) = session.browser.filter.having("date")
        first, _, last = dates.partition("..")
        assert first < last
        assert len(first) == len("2023-03")


async def test_zooming_reaches_days_and_comes_back(browse: Browse) -> None:
    async with browse() as session:
        chart = session.browser.query_one(Chart)
        units = []
        for _ in range(4):
            await session.press("plus")
            units.append(chart.unit)
        assert units == ["quarter", "month", "week", "day"]
        await session.press("minus")
        assert chart.unit == "week"


async def test_an_empty_answer_says_what_to_do(browse: Browse) -> None:
    async with browse("nothinglikethis") as session:
        assert "Nothing matches this filter" in session.text
        await session.press("x")
        assert session.title == FIRST


async def test_a_late_answer_to_an_older_filter_is_dropped(browse: Browse) -> None:
    async with browse() as session:
        session.browser.bar.edit()
        line = session.browser.query_one(Input)
        for text in ("actor:un", "actor:eu", "tunnel"):
            line.value = text
        await session.settle()
        assert str(session.browser.filter) == "tunnel"
        assert session.title == LAST


async def test_tab_takes_what_is_offered_and_goes_on_where_nothing_is(browse: Browse) -> None:
    async with browse() as session:
        await session.press("slash")
        await session.type("theme:ene")
        await session.press("tab")
        line = session.browser.bar.query_one(Input)
        assert line.value == "theme:energy"
        assert session.app.focused is line
        await session.press("tab")
        assert session.app.focused is not line
        assert str(session.browser.filter) == "theme:energy"
