"""Facets: every kind counted under the filter, searched by typing, the one in use with the most room."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tui.archive import TODAY
from tests.tui.session import Browse, Session
from timeline.query import Query
from timeline.store.facets import FacetCount
from tui.choices import KINDS, choices, matching
from tui.library import Facets, Library
from tui.widgets.facet_list import FacetList


def facet(session: Session, key: str) -> FacetList:
    return session.browser.query_one(f"#facet-{key}", FacetList)


def counted(session: Session, key: str) -> dict[str, int]:
    return {choice.label: choice.count for choice in facet(session, key).choices}


async def test_every_kind_is_counted_under_the_filter(browse: Browse) -> None:
    async with browse("actor:city") as session:
        assert counted(session, "status") == {"happened": 4, "planned": 2}
        assert counted(session, "document") == {"Letter about the harbour": 6}
        assert counted(session, "section") == {"The harbour": 6}
        assert counted(session, "review") == {"proposed": 6}


async def test_several_of_a_kind_are_or_and_kinds_are_and(browse: Browse) -> None:
    async with browse("status:planned") as session:
        await session.press("f", "right", "enter", "down", "enter")
        (term,) = [term for term in session.browser.filter.terms if term.key == "theme"]
        assert len(term.values) == 2
        assert session.browser.events.total == 3
        await session.press("right", "right", "right", "minus")
        assert session.browser.filter.having("status") == ("planned",)


async def test_arrows_go_from_kind_to_kind_and_around(browse: Browse) -> None:
    async with browse() as session:
        await session.press("a")
        seen = []
        for _ in KINDS:
            assert isinstance(session.app.focused, FacetList)
            seen.append(session.app.focused.key)
            await session.press("right")
        assert seen == [key for key, _ in KINDS]
        await session.press("left")
        assert session.app.focused is facet(session, "review")


@pytest.mark.parametrize("typed", ["unit", "UNITED", "nations"])
async def test_typing_in_a_facet_searches_in_it(browse: Browse, typed: str) -> None:
    async with browse() as session:
        await session.press("a")
        await session.type(typed)
        assert counted(session, "actor") == {"United Nations": 2}
        await session.press("enter")
        assert str(session.browser.filter) == "actor:un"
        assert len(facet(session, "actor").choices) > 1


async def test_escape_ends_the_search_before_it_leaves_the_facet(browse: Browse) -> None:
    async with browse() as session:
        await session.press("a")
        await session.type("zz top")
        assert facet(session, "actor").choices == []
        await session.press("backspace")
        assert facet(session, "actor").search == "zz to"
        await session.press("escape")
        assert session.app.focused is facet(session, "actor")
        assert len(facet(session, "actor").choices) == 4
        await session.press("escape")
        assert session.app.focused is session.browser.events


async def test_the_kind_in_use_opens_on_a_small_terminal_and_others_fold(browse: Browse) -> None:
    async with browse(size=(80, 13)) as session:
        for key in ("actor", "theme"):
            await session.press("f", *["right"] * ([kind for kind, _ in KINDS].index(key)))
            assert not facet(session, key).folded
            assert facet(session, "actor" if key == "theme" else "theme").folded
            await session.press("escape")


async def test_a_folded_kind_says_what_of_it_is_asked_for(browse: Browse) -> None:
    async with browse("-status:planned theme:energy", size=(80, 14)) as session:
        await session.press("a")
        assert "−planned" in session.text
        assert "Energy" in session.text


def test_those_that_begin_with_what_is_typed_come_first() -> None:
    listed = choices([FacetCount(name, name, 1) for name in ("Coast Guard", "Guard", "Café")], Query(), "actor")
    assert [choice.label for choice in matching(listed, "guard")] == ["Guard", "Coast Guard"]
    assert [choice.label for choice in matching(listed, "CAFÉ")] == ["Café"]
    assert matching(listed, "  ") == listed


async def test_the_counts_of_a_kind_leave_its_own_terms_out(database: Path) -> None:
    library = Library(database, TODAY)
    try:
        plain = await library.facets(Query())
        asked = await library.facets(Query().toggle("theme", "energy"))
    finally:
        library.close()
    assert isinstance(plain, Facets)
    assert asked.counts["theme"] == plain.counts["theme"]
    assert asked.counts["actor"] != plain.counts["actor"]
