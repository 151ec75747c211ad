"""Editing an event, several at once, and writing one: a form that tells how each line is read."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.widgets import Input, TextArea

from tests.tui.archive import LOAN, TODAY, told_events
from tests.tui.session import Browse, Session
from tests.tui.test_correcting import SECOND, one, row_of, stored
from timeline.errors import DateError
from timeline.when import When
from tui.form import Filled, changes, filled, read_date, split, trouble_with

READ = [
    ("18 december 2025", "18 December 2025 (2025-12-18)"),
    ("2025-12", "December 2025 (2025-12, 2025-12-01 to 2025-12-31)"),
    ("../2026-06-01", "until 1 June 2026 (../2026-06-01, … to 2026-06-01)"),
]


@pytest.mark.parametrize(("text", "read"), READ)
def test_a_date_is_read_back_in_words(text: str, read: str) -> None:
    assert read_date(text, TODAY, "en") == read


CHANGED = [
    (Filled(), {}),
    (Filled(date=" 2025 "), {"date": When.parse("2025")}),
    (
        Filled(title="A loan", actors="EU; Ukraine,", note="Ask. "),
        {"title": "A loan", "actors": ["EU", "Ukraine"], "note": "Ask."},
    ),
]


@pytest.mark.parametrize(("after", "fields"), CHANGED)
def test_only_what_was_changed_counts(after: Filled, fields: dict[str, object]) -> None:
    assert changes(Filled(), after, TODAY, "en") == fields


def test_what_was_emptied_is_taken_away() -> None:
    before = Filled(note="Old", actors="EU", tags="a; b")
    assert changes(before, Filled(tags="b"), TODAY, "en") == {"note": "", "actors": [], "tags": ["b"]}


def test_a_date_that_is_none_is_refused() -> None:
    with pytest.raises(DateError):
        changes(Filled(), Filled(date="blah blah"), TODAY, "en")


@pytest.mark.parametrize("event", told_events()[1], ids=lambda event: event.id)
def test_a_form_that_nobody_touched_changes_nothing(event: object) -> None:
    before = filled(event, {"eu": "European Union; the"})  # type: ignore[arg-type]  # an event of the table
    assert changes(before, before, TODAY, "en") == {}
    assert split(before.actors) == list(event.actors)  # type: ignore[attr-defined]  # the same


@given(st.lists(st.text("ab c", min_size=1).map(str.strip).filter(bool)))
def test_names_are_listed_and_split_again(names: list[str]) -> None:
    assert split("; ".join(names)) == names


def test_an_event_needs_a_date_and_a_title() -> None:
    assert trouble_with({}) == "An event needs a date and a title."
    assert trouble_with({"date": When.parse("2025")}) == "An event needs a title."


async def in_form(session: Session, *keys: str) -> None:
    """Open the form."""
    await session.press(*keys)
    await session.until(lambda: session.open == "Form")


def line(session: Session, field: str) -> Input:
    return session.app.screen.query_one(f"#{field}", Input)


async def test_a_date_is_put_right_and_read_while_it_is_typed(browse: Browse, database: Path) -> None:
    async with browse() as session:
        await in_form(session, "j", "E")
        assert line(session, "date").value == "2023-03-14"
        await session.fill("blah")
        assert "is no date that we can read" in " ".join(session.text.split())
        await session.press("enter")
        assert session.open == "Form"
        await session.fill("15 maart 2023")
        assert "15 March 2023 (2023-03-15)" in session.text
        await session.press("enter")
        await session.until(lambda: one(database, SECOND).when.edtf == "2023-03-15")
        assert session.title == SECOND
        assert "✎" in row_of(session, SECOND)
        await session.press("u")
        assert one(database, SECOND).when.edtf == "2023-03-14"
        assert "✎" not in row_of(session, SECOND)


async def test_every_field_can_be_changed_by_keys(browse: Browse, database: Path) -> None:
    async with browse() as session:
        await in_form(session, "j", "E")
        await session.press("tab")
        await session.fill("Council buys the quay")
        await session.press("tab", "right")
        await session.press("tab")
        await session.fill("EU; Harbour Club")
        await session.until(lambda: "European Union · Harbour Club (new)" in session.text)
        await session.press("tab")
        await session.fill("energy; nonsense")
        await session.until(lambda: "no theme is called nonsense" in session.text)
        await session.fill("energy; sanctions")
        await session.press("tab")
        await session.fill("important")
        await session.press("tab")
        await session.type("two")
        await session.press("enter")
        await session.type("lines")
        await session.press("ctrl+s")
        await session.until(lambda: session.open == "Browser")
        await session.until(lambda: any(event.note for event in stored(database)))
        event = one(database, "Council buys the quay")
        assert event.status == "ongoing"
        assert event.actors == ("eu", "harbour-club")
        assert event.themes == ("energy", "sanctions")
        assert event.tags == ("important",)
        assert event.note == "two\nlines"


async def test_a_theme_that_nobody_knows_is_refused_when_saved(browse: Browse, database: Path) -> None:
    async with browse() as session:
        await in_form(session, "j", "E")
        session.app.screen.set_focus(line(session, "themes"))
        await session.fill("nonsense")
        await session.press("enter")
        await session.until(lambda: "there is no theme" in " ".join(session.text.split()))
        assert one(database, SECOND).themes == ("housing",)


async def test_the_note_is_a_key_away(browse: Browse, database: Path) -> None:
    async with browse() as session:
        await in_form(session, "j", "semicolon")
        assert isinstance(session.app.focused, TextArea)
        await session.type("Ask them")
        await session.press("ctrl+s")
        await session.until(lambda: one(database, SECOND).note == "Ask them")


async def test_marked_events_are_edited_together(browse: Browse, database: Path) -> None:
    async with browse() as session:
        await in_form(session, "space", "space", "E")
        assert "2 events" in session.text
        assert line(session, "title").value == ""
        session.app.screen.set_focus(line(session, "themes"))
        await session.fill("sanctions")
        await session.press("enter")
        await session.until(lambda: len(stored(database, "theme:sanctions")) == 4)
        assert one(database, SECOND).when.edtf == "2023-03-14"


async def test_an_event_of_ones_own_is_written_and_gone_to(browse: Browse, database: Path) -> None:
    async with browse() as session:
        await in_form(session, "N")
        await session.press("ctrl+s")
        assert "An event needs a date and a title." in session.text
        await session.fill("17 december 2025")
        await session.press("tab")
        await session.fill("The neighbours objected")
        await session.press("enter")
        await session.until(lambda: session.title == "The neighbours objected")
        event = one(database, "The neighbours objected")
        assert event.when.edtf == "2025-12-17"
        assert event.review == "confirmed"
        assert event.mentions == ()


async def test_an_event_that_the_filter_does_not_show_is_told_of(browse: Browse, database: Path) -> None:
    async with browse("actor:un") as session:
        await in_form(session, "N")
        await session.fill("2001")
        await session.press("tab")
        await session.fill("The neighbours objected")
        await session.press("enter")
        await session.until(lambda: "does not show it" in " ".join(session.text.split()))
        assert one(database, "The neighbours objected").review == "confirmed"


async def test_leaving_the_form_changes_nothing(browse: Browse, database: Path) -> None:
    before = stored(database)
    async with browse("loan") as session:
        await in_form(session, "E")
        await session.fill("1999")
        await session.press("escape")
        assert session.open == "Browser"
        assert session.title == LOAN
    assert stored(database) == before


@pytest.mark.parametrize("size", [(80, 24), (200, 60)])
async def test_the_form_fits(browse: Browse, size: tuple[int, int]) -> None:
    async with browse("loan", size=size) as session:
        await in_form(session, "E")
        screen = session.app.screen
        form = screen.query_one("#form")
        assert screen.region.contains_region(form.region)
        for label in ("Date", "Title", "Status", "Actors", "Themes", "Tags", "Note"):
            assert label in session.text
