"""Moving through the list and folding panes, each task by its keys, with the state it leaves."""

from __future__ import annotations

import pytest

from tests.tui.archive import FIRST, LAST, LOAN
from tests.tui.session import Browse


async def test_opens_on_the_list_in_date_order_under_months(browse: Browse) -> None:
    async with browse() as session:
        assert session.app.focused is session.browser.events
        assert session.title == FIRST
        shown = session.text
        assert [line for line in ("January 1990", "March 2023", "June 2024") if line in shown] == [
            "January 1990",
            "March 2023",
            "June 2024",
        ]
        assert "12 events" in shown
        assert "All events" in shown


@pytest.mark.parametrize(
    ("keys", "title"),
    [
        (("j",), "On 14 March 2023 the council bought the quay"),
        (("down", "down", "up"), "On 14 March 2023 the council bought the quay"),
        (("end",), LAST),
        (("G", "home"), FIRST),
        (("end", "k"), "The report is due by 1 June 2026"),
        (("pagedown", "pagedown"), LAST),
        (("end", "pageup", "pageup"), FIRST),
        (("]",), "On 14 March 2023 the council bought the quay"),
        (("}", "}"), "Around 2024 the first grants came in"),
        (("end", "["), "The report is due by 1 June 2026"),
        (("end", "{"), "The rules apply from 1 January 2026"),
        (("full_stop",), "In spring 2026 the first stone is laid"),
    ],
)
async def test_keys_move_the_cursor(browse: Browse, keys: tuple[str, ...], title: str) -> None:
    async with browse() as session:
        await session.press(*keys)
        assert session.title == title


async def test_today_is_a_line_between_what_was_and_what_comes(browse: Browse) -> None:
    async with browse(size=(100, 50)) as session:
        lines = session.text.splitlines()
        today = next(at for at, line in enumerate(lines) if "today, 23 February 2026" in line)
        assert any("The rules apply" in line for line in lines[:today])
        assert any("The council votes" in line for line in lines[today:])


async def test_the_list_keeps_its_place_when_the_filter_changes(browse: Browse) -> None:
    async with browse() as session:
        await session.press("g")
        await session.type("16 december 2025")
        await session.press("enter")
        assert session.title == LOAN
        await session.press("a", "enter")
        assert session.title == LOAN
        await session.press("x")
        assert session.title == LOAN


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("dec 2025", LOAN),
        ("2025-12-18", "A conference on 18 and 19 December"),
        ("vorige maand", "The rules apply from 1 January 2026"),
        ("2030", LAST),
    ],
)
async def test_go_takes_a_date_as_people_type_it(browse: Browse, words: str, title: str) -> None:
    async with browse() as session:
        await session.press("g")
        await session.type(words)
        await session.press("enter")
        assert session.title == title


async def test_go_explains_what_is_no_date_and_can_be_left(browse: Browse) -> None:
    async with browse() as session:
        await session.press("g")
        await session.type("blah")
        await session.press("enter")
        assert "is no date that we can read" in session.text
        await session.press("escape")
        assert session.open == "Browser"
        assert session.title == FIRST


async def test_narrow_panes_fold_and_open_by_key(browse: Browse) -> None:
    async with browse(size=(80, 24)) as session:
        browser = session.browser
        facets = browser.query_one("#facets")
        assert not browser.detail.display
        assert not facets.display
        await session.press("a")
        assert facets.display
        await session.press("escape")
        assert not facets.display
        await session.press("enter")
        assert browser.detail.display
        assert not browser.events.display
        assert "the old quay" in session.text
        await session.press("escape")
        assert browser.events.display
        assert session.app.focused is browser.events


async def test_everything_is_in_view_on_a_large_terminal(browse: Browse) -> None:
    async with browse(size=(200, 60)) as session:
        browser = session.browser
        for part in ("#filter", "#chart", "#facet-actor", "#facet-review", "#events", "#detail"):
            region = browser.query_one(part).region
            assert region.area > 0
            assert browser.region.contains_region(region)


async def test_resizing_keeps_the_place(browse: Browse) -> None:
    async with browse(size=(200, 60)) as session:
        await session.press("end")
        await session.pilot.resize_terminal(80, 24)
        await session.settle()
        assert session.title == LAST
        assert LAST[:20] in session.text
