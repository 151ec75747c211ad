"""Reading the evidence and doing something with it: links, documents, exports, help."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import pytest

from tests.tui.archive import LOAN, OTHER_PAPER, PAPER, store, told_events
from tests.tui.session import Browse
from timeline.store.connection import open_database
from tui.widgets.page_view import PageView


async def test_the_evidence_stands_in_its_paragraph_with_the_reason_for_the_date(browse: Browse) -> None:
    async with browse(size=(200, 60)) as session:
        await session.press("slash")
        await session.type("loan")
        await session.press("enter", "enter")
        assert session.app.focused is session.browser.detail
        shown = session.text
        for expected in (
            "Ships use shore power",
            "EUR 90 mln. (EUR 90,000,000)",
            "Kamerstuk 36 045, nr. 264",
            "European Union, Port Authority, City Council",
            "“16 December 2025”: as written",
            "counted from 23 February 2026",
            "16 December 2026",
        ):
            assert expected in " ".join(shown.split()) or expected in shown


async def test_the_detail_steps_through_events(browse: Browse) -> None:
    async with browse() as session:
        await session.press("enter", "n", "n", "p")
        assert session.title == "On 14 March 2023 the council bought the quay"
        reading = session.browser.detail.reading
        assert reading is not None
        assert reading.event.title == session.title


async def test_export_writes_exactly_what_is_shown(browse: Browse, tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    async with browse("actor:un") as session:
        await session.press("e")
        await session.fill(str(target))
        await session.press("enter")
        await session.until(target.exists)
    with target.open(newline="", encoding="utf-8") as file:
        titles = [row["title"] for row in csv.DictReader(file)]
    assert titles == ["A conference on 18 and 19 December", "The report is due by 1 June 2026"]


async def test_export_asks_before_it_replaces_a_file(browse: Browse, tmp_path: Path) -> None:
    target = tmp_path / "out.ics"
    target.write_text("mine", encoding="utf-8")
    async with browse() as session:
        await session.press("e")
        await session.fill(str(target))
        await session.press("enter")
        assert "is there already" in session.text
        assert target.read_text(encoding="utf-8") == "mine"
        await session.press("enter")
        await session.until(lambda: target.read_text(encoding="utf-8") != "mine")
    assert "BEGIN:VCALENDAR" in target.read_text(encoding="utf-8")


async def test_open_lets_a_person_choose_between_papers(browse: Browse, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    async with browse("loan") as session:
        monkeypatch.setattr(session.app, "open_url", opened.append)
        await session.press("o")
        await session.until(lambda: session.open == "Choose")
        await session.press("down", "enter")
        await session.until(lambda: bool(opened))
    assert opened == [OTHER_PAPER]


async def test_a_click_on_a_paper_opens_it(browse: Browse, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    async with browse("loan", size=(200, 60)) as session:
        monkeypatch.setattr(session.app, "open_url", opened.append)
        lines = session.text.splitlines()
        row = next(at for at, line in enumerate(lines) if "Kamerstuk 36 045" in line)
        await session.pilot.click(offset=(lines[row].index("Kamerstuk") + 3, row))
        await session.settle()
    assert opened == [PAPER]


async def test_open_says_when_there_is_nothing_to_open(browse: Browse) -> None:
    async with browse("tunnel") as session:
        await session.press("o")
        await session.until(lambda: "refers to no paper" in session.text)


async def test_the_document_opens_at_the_place_and_steps_through_it(browse: Browse) -> None:
    async with browse("loan") as session:
        await session.press("d")
        await session.until(lambda: session.open == "DocumentView")
        page = session.app.screen.query_one(PageView)
        assert page.size.height > 10
        assert "6 of 12" in session.text
        assert "the loan was signed" in session.text
        await session.press("n")
        assert "7 of 12" in session.text
        await session.press("escape")
        assert session.open == "Browser"


async def test_words_are_found_in_the_document(browse: Browse) -> None:
    async with browse("loan") as session:
        await session.press("d", "slash")
        await session.type("THE council")
        await session.press("enter")
        assert "1 of 2" in session.text
        await session.press("f")
        assert "2 of 2" in session.text
        await session.press("f")
        assert "1 of 2" in session.text
        await session.press("F", "slash")
        await session.type("nobody")
        await session.press("enter")
        assert "nowhere" in session.text
        await session.press("n")
        assert "7 of 12" in session.text


async def test_a_document_of_five_megabytes_is_read_at_its_place(browse: Browse, tmp_path: Path) -> None:
    document, events = told_events()
    prose = "The harbour is wide and the quays are long, and nothing of it has a date. " * 20 + "\n\n"
    long = replace(document, text=document.text + prose * 3_400 + "The end.")
    assert len(long.text) > 5_000_000
    async with browse("loan", path=store(tmp_path / "long.db", long, events)) as session:
        await session.press("d")
        page = session.app.screen.query_one(PageView)
        assert "the loan was signed" in session.text
        await session.press("slash")
        await session.type("the end.")
        await session.press("enter")
        assert "The end." in session.text
        assert page.top > 4_900_000


async def test_all_events_of_the_same_document(browse: Browse, tmp_path: Path) -> None:
    document, events = told_events()
    other = replace(document, id="letter02", path="/letters/other.txt", digest="d2", title="Other letter")
    path = store(tmp_path / "two.db", document, events[:4])
    mention = replace(events[5].mentions[0], document_id="letter02")
    store(path, other, [replace(events[5], mentions=(mention,))])
    async with browse("loan", path=path) as session:
        await session.press("D")
        assert str(session.browser.filter) == "document:letter02"
        assert session.browser.events.total == 1
        assert session.title == LOAN


async def test_help_lists_every_binding_with_its_sentence(browse: Browse) -> None:
    async with browse(size=(120, 60)) as session:
        await session.press("question_mark")
        assert session.open == "Help"
        assert "Type a filter" in session.text
        await session.press("escape")
        assert session.open == "Browser"


async def test_the_command_palette_offers_the_keys_by_name(browse: Browse) -> None:
    async with browse() as session:
        names = [command.title for command in session.app.get_system_commands(session.app.screen)]
        assert {"Filter", "Export", "Look", "Quit"} <= set(names)
        await session.press("ctrl+p")
        await session.type("colours")
        await session.pilot.pause(0.3)
        await session.press("enter")
        await session.until(lambda: session.browser.chart.splitting)


async def test_an_empty_database_says_what_to_do(browse: Browse, tmp_path: Path) -> None:
    path = tmp_path / "empty.db"
    open_database(path).close()
    async with browse(path=path, size=(80, 24)) as session:
        assert "No events yet" in session.text
        assert "timeline add letter.txt" in session.text
        await session.press("j", "end", "enter", "escape", "a", "enter", "d", "o", "plus", "]", "{")
        assert session.app.is_running
