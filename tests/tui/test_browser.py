"""What people do in the browser, each task by its keys or clicks, with the state it leaves."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest
from textual.widgets import Input

from tests.tui.archive import OTHER_PAPER, PAPER, TODAY
from tests.tui.session import Browse
from timeline.store.connection import open_database
from tui.widgets.chart import Chart
from tui.widgets.facet_list import FacetList
from tui.widgets.page_view import PageView

LOAN = "On 16 December 2025 the loan was signed"
FIRST = "In the nineties the old quay fell into disuse"
LAST = "If funded, the tunnel opens in 2027"


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
        actors = session.browser.query_one("#actors", FacetList)
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
        themes = session.browser.query_one("#themes", FacetList)
        assert {choice.value: choice.count for choice in themes.choices} == {"energy": 1, "sanctions": 1}
        await session.press("escape", "t", "enter")
        assert len(session.browser.filter.terms) == 2
        assert session.browser.events.total == 1


async def test_a_click_toggles_a_facet_and_a_control_click_excludes(browse: Browse) -> None:
    async with browse() as session:
        await session.pilot.click("#themes", offset=(5, 1))
        await session.settle()
        themes = session.browser.query_one("#themes", FacetList)
        value = themes.choices[0].value
        assert str(session.browser.filter) == f"theme:{value}"
        await session.pilot.click("#themes", offset=(5, 1), control=True)
        await session.settle()
        assert str(session.browser.filter) == f"-theme:{value}"


async def test_clear_shows_everything_again(browse: Browse) -> None:
    async with browse("actor:un") as session:
        assert session.browser.events.total == 2
        await session.press("x")
        assert session.browser.events.total == 12
        assert session.browser.bar.text == ""


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
        for part in ("#filter", "#chart", "#actors", "#themes", "#events", "#detail"):
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


async def test_export_writes_exactly_what_is_shown(browse: Browse, tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    async with browse("actor:un") as session:
        await session.press("e")
        await session.fill(str(target))
        await session.press("enter")
        await session.settle()
        while not target.exists():
            await session.pilot.pause(0.01)
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
        while target.read_text(encoding="utf-8") == "mine":
            await session.pilot.pause(0.01)
    assert "BEGIN:VCALENDAR" in target.read_text(encoding="utf-8")


async def test_export_refuses_a_suffix_it_does_not_know(browse: Browse) -> None:
    async with browse() as session:
        await session.press("e")
        await session.type("out.doc")
        await session.press("enter")
        assert "does not say by its suffix what to write" in " ".join(session.text.split())


async def test_open_lets_a_person_choose_between_papers(browse: Browse, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    async with browse("loan") as session:
        monkeypatch.setattr(session.app, "open_url", opened.append)
        await session.press("o")
        await session.pilot.pause(0.1)
        await session.press("down", "enter")
        await session.pilot.pause(0.1)
    assert opened == [OTHER_PAPER]
    assert opened != [PAPER]


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
        await session.pilot.pause(0.1)
        assert "refers to no paper" in session.text


async def test_the_document_opens_at_the_place_and_steps_through_it(browse: Browse) -> None:
    async with browse("loan") as session:
        await session.press("d")
        await session.pilot.pause(0.1)
        assert session.open == "DocumentView"
        page = session.app.screen.query_one(PageView)
        assert page.size.height > 10
        assert "6 of 12" in session.text
        assert "the loan was signed" in session.text
        await session.press("n")
        assert "7 of 12" in session.text
        await session.press("escape")
        assert session.open == "Browser"


async def test_help_lists_every_binding_with_its_sentence(browse: Browse) -> None:
    async with browse(size=(120, 60)) as session:
        await session.press("question_mark")
        assert session.open == "Help"
        assert "Type a filter" in session.text
        await session.press("escape")
        assert session.open == "Browser"


async def test_one_key_changes_between_dark_and_light(browse: Browse) -> None:
    async with browse() as session:
        assert session.app.current_theme.dark
        await session.press("T")
        assert not session.app.current_theme.dark
        await session.press("T")
        assert session.app.current_theme.dark


async def test_the_command_palette_offers_the_keys_by_name(browse: Browse) -> None:
    async with browse() as session:
        names = [command.title for command in session.app.get_system_commands(session.app.screen)]
        assert {"Filter", "Export", "Light/dark", "Quit"} <= set(names)
        await session.press("ctrl+p")
        await session.type("light/dark")
        await session.pilot.pause(0.3)
        await session.press("enter")
        await session.pilot.pause(0.3)
        assert not session.app.current_theme.dark


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


async def test_an_empty_database_says_what_to_do(browse: Browse, tmp_path: Path) -> None:
    path = tmp_path / "empty.db"
    open_database(path).close()
    async with browse(path=path, size=(80, 24)) as session:
        assert "No events yet" in session.text
        assert "timeline add letter.txt" in session.text
        await session.press("j", "end", "enter", "escape", "a", "enter", "d", "o", "plus", "]", "{")
        assert session.app.is_running


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


def test_the_fixture_tells_of_both_sides_of_today() -> None:
    assert date(2025, 12, 16) < TODAY < date(2026, 3, 5)
