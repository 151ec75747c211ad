"""The chart: moving and zooming through time, and what the bars are made of."""

from __future__ import annotations

import pytest

from tests.tui.archive import FIRST, TODAY
from tests.tui.session import Browse
from timeline.query import Query, parse
from timeline.store.facets import FacetCount
from tui.library import Library
from tui.split import leading, parts
from tui.widgets.chart import Chart

THEMES = [
    FacetCount("energy", "Energy", 6),
    FacetCount("housing", "Housing", 5),
    FacetCount("sanctions", "Sanctions", 2),
]


async def test_the_list_follows_the_chart(browse: Browse) -> None:
    async with browse() as session:
        await session.press("c", "end")
        assert session.title == "If funded, the tunnel opens in 2027"
        await session.press("home")
        assert session.title == FIRST


async def test_zooming_stays_where_a_person_looks(browse: Browse) -> None:
    async with browse() as session:
        chart = session.browser.query_one(Chart)
        await session.press("c", *["right"] * 35)
        day = chart.shown[chart.place].first
        for key in ("plus",) * 4 + ("minus",) * 6:
            await session.press(key)
            here = chart.shown[chart.place]
            assert here.first <= day <= here.last
        assert chart.unit == "century"


@pytest.mark.parametrize("size", [(80, 24), (200, 60)])
async def test_what_does_not_fit_scrolls_only_at_the_edge(browse: Browse, size: tuple[int, int]) -> None:
    async with browse(size=size) as session:
        chart = session.browser.query_one(Chart)
        await session.press("c", "plus", "plus", "plus", "plus")
        assert chart.unit == "day"
        assert len(chart.shown) > chart.size.width
        await session.press("home")
        shown = session.text.splitlines()[2:4]
        await session.press("right", "right")
        assert session.text.splitlines()[2:4] == shown
        await session.press("pagedown", "pagedown")
        assert chart.place == 2 + 2 * (chart.size.width // 2)


async def test_keys_brush_a_range_and_escape_lets_it_go(browse: Browse) -> None:
    async with browse("-date:..2000") as session:
        chart = session.browser.query_one(Chart)
        await session.press("c", "home", "shift+right", "shift+right")
        assert "Mar–May 2023 · 1" in session.text
        await session.press("escape")
        assert chart.begun is None
        assert session.app.focused is chart
        await session.press("shift+right", "enter")
        assert session.browser.filter.having("date") == ("2023-05..2023-06",)


async def test_dragging_in_days_brushes_what_is_under_the_pointer(browse: Browse) -> None:
    async with browse("-date:..2000", size=(80, 24)) as session:
        chart = session.browser.query_one(Chart)
        await session.press("c", "plus", "plus", "home")
        assert chart.unit == "day"
        await session.pilot.mouse_down("#chart", offset=(2, 1))
        for x in (10, 20, 33):
            await session.pilot.hover("#chart", offset=(x, 1))
        await session.pilot.mouse_up("#chart", offset=(33, 1))
        await session.settle()
        assert session.browser.filter.having("date") == ("2023-03-14..2023-04-14",)


async def test_the_bars_are_split_by_theme_and_the_legend_counts_the_place(browse: Browse) -> None:
    async with browse() as session:
        chart = session.browser.query_one(Chart)
        await session.press("C")
        assert chart.splitting
        await session.press("c", "home", *["right"] * 33)
        assert "■ 0 Energy" in session.text
        assert "■ 2 Housing" in session.text
        await session.press("slash")
        await session.fill("theme:sanctions")
        assert "■ 0 Sanctions" in session.text or "■ 1 Sanctions" in session.text
        assert "Housing" not in session.text.splitlines()[9]
        await session.press("escape", "C")
        assert "■" not in session.text


@pytest.mark.parametrize("days", [False, True])
async def test_the_parts_and_the_rest_add_up(database: object, browse: Browse, days: bool) -> None:
    async with browse() as session:
        library: Library = session.browser.library
        assert library.today == TODAY
        for text in ("", "actor:city", "theme:energy,housing"):
            split = await library.split(parse(text), days=days)
            own = sum(count for part in split for _, count in part.counts)
            assert own == sum(month.events for month in (await library.shown(parse(text), None)).months)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("", ["Energy", "Housing", "Sanctions"]),
        ("theme:sanctions", ["Sanctions", "Energy", "Housing"]),
        ('theme:"Housing"', ["Housing", "Energy", "Sanctions"]),
        ("-theme:energy", ["Housing", "Sanctions"]),
    ],
)
def test_the_themes_asked_for_lead(text: str, names: list[str]) -> None:
    assert [count.label for count in leading(THEMES, parse(text))] == names


def test_an_event_counts_for_the_first_of_its_themes() -> None:
    assert list(map(str, parts(Query(), THEMES))) == [
        "theme:energy",
        "theme:housing -theme:energy",
        "theme:sanctions -theme:energy,housing",
    ]
