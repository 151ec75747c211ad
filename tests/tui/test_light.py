"""What a key may cost: nothing is asked twice, and nothing moves that need not."""

from __future__ import annotations

import pytest

from tests.tui.session import Browse
from timeline.query import Query
from tui.library import Library, Shown
from tui.trail import Place


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The filters that the database was asked for."""
    seen: list[str] = []
    shown = Library.shown

    async def noted(library: Library, query: Query, place: Place | None) -> Shown:
        seen.append(str(query))
        return await shown(library, query, place)

    monkeypatch.setattr(Library, "shown", noted)
    return seen


async def test_a_space_or_half_a_name_asks_for_nothing_new(browse: Browse, asked: list[str]) -> None:
    async with browse() as session:
        await session.press("slash")
        await session.type("tunnel")
        asked.clear()
        for text in ("tunnel ", "tunnel actor:", "tunnel actor:po", "tunnel"):
            await session.fill(text)
        assert asked == []
        await session.press("enter")
        assert len(asked) == 1


async def test_a_filter_taken_back_by_another_way_can_be_typed_again(browse: Browse) -> None:
    async with browse() as session:
        await session.press("slash")
        await session.type("tunnel")
        await session.press("escape", "x")
        assert session.browser.events.total == 12
        await session.press("slash")
        await session.type("tunnel")
        assert str(session.browser.filter) == "tunnel"


async def test_the_count_keeps_its_width_under_every_filter(browse: Browse) -> None:
    async with browse() as session:
        count = session.browser.query_one("#filter-count")
        width = count.size.width
        await session.press("slash")
        await session.fill("tunnel")
        assert "of 12" in session.text
        assert count.size.width == width


@pytest.mark.parametrize("text", ["actor:port", '"the tunnel"', "nothing-like-this"])
async def test_the_facets_count_what_the_list_shows(browse: Browse, text: str) -> None:
    async with browse(text) as session:
        reviews = next(each for each in session.browser.column.lists if each.key == "review")
        assert sum(choice.count for choice in reviews.choices) == session.browser.events.total
