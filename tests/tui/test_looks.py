"""How the browser looks: the text of whole screens, and colours that can be read on what lies under them.

A screen is kept as text, which a person can review and a new version of Textual leaves alone;
`pytest tests/tui/test_looks.py --snapshot-update` takes new ones.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from rich.color import Color, ColorType
from rich.segment import Segment
from syrupy.assertion import SnapshotAssertion

from tests.tui.archive import TODAY
from tests.tui.session import Browse, Session
from timeline.query import Query
from tui.app import Timeline
from tui.library import Library
from tui.memory import Memory
from tui.theme import DARK, LIGHT, LOOKS, start_theme

SIZES = [(80, 24), (120, 40), (200, 60)]
FOLDED = {"list": (), "actors": ("a", "down", "enter"), "evidence": ("]", "enter")}
LEAST_CONTRAST = 3.0  # WCAG 2.2, 1.4.11: for what is not running text


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_the_whole_browser(browse: Browse, snapshot: SnapshotAssertion, size: tuple[int, int]) -> None:
    async with browse(size=size) as session:
        await session.press("]", "]")
        assert session.text == snapshot


@pytest.mark.parametrize("keys", FOLDED.values(), ids=FOLDED)
async def test_the_panes_of_a_small_terminal(
    browse: Browse, snapshot: SnapshotAssertion, keys: tuple[str, ...]
) -> None:
    async with browse(size=(80, 24)) as session:
        await session.press(*keys)
        assert session.text == snapshot


def _luminance(color: Color) -> float:
    channels = [value / 255 for value in color.get_truecolor()]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(segment: Segment) -> float | None:
    """Of the letters of a segment against what lies under them; None where there is nothing to read."""
    style = segment.style
    if not any(char.isalnum() for char in segment.text) or style is None or not style.color or not style.bgcolor:
        return None
    light, dark = sorted((_luminance(style.color), _luminance(style.bgcolor)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


EVERY_PART: list[tuple[str, ...]] = [
    (),
    ("a", "enter", "down", "minus"),
    ("]", "enter"),
    ("slash", "c", "o"),
    ("d",),
    ("C",),
    ("y", "j", "r", "space"),
    ("R",),
    ("S", "f2", "down", "down", "enter", "f5", "f6"),
]
BEFORE_THE_OTHERS = 2  # looks of which every part is seen
SEEN = [
    (look, keys)
    for number, look in enumerate(look for look in LOOKS if not look.startswith("ansi"))
    for keys in (EVERY_PART if number < BEFORE_THE_OTHERS else EVERY_PART[1:2])
]


@pytest.mark.parametrize(("look", "keys"), SEEN)
async def test_everything_can_be_read_in_every_look(browse: Browse, look: str, keys: tuple[str, ...]) -> None:
    async with browse(size=(200, 60)) as session:
        session.app.theme = look
        await session.press(*keys)
        await session.pilot.pause(0.05)
        pairs = [
            (_contrast(segment), segment.text.strip())
            for strip in session.app.screen._compositor.render_strips()
            for segment in strip
        ]
        assert len([contrast for contrast, _ in pairs if contrast]) > 10
        assert [text for contrast, text in pairs if contrast is not None and contrast < LEAST_CONTRAST] == []


async def test_a_look_is_tried_under_the_cursor_and_left_again(browse: Browse) -> None:
    async with browse() as session:
        await session.press("T", "down")
        assert session.app.theme == LIGHT.name
        await session.press("escape")
        assert session.app.theme == DARK.name


async def test_a_look_is_kept_for_the_next_time(database: Path, tmp_path: Path) -> None:
    memory = Memory(tmp_path / "state" / "browser.json")
    for before, keys in ((DARK.name, ("T", "down", "enter")), (LIGHT.name, ())):
        library = Library(database, TODAY)
        app = Timeline(library, Query(), memory=memory)
        try:
            async with app.run_test() as pilot:
                assert app.theme == before
                await pilot.press(*keys)
                await pilot.pause(0.1)
        finally:
            library.close()


async def test_a_look_that_cannot_be_kept_says_so(database: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    library = Library(database, TODAY)
    app = Timeline(library, Query(), memory=Memory(tmp_path / "file" / "browser.json"))
    try:
        async with app.run_test(notifications=True) as pilot:
            await pilot.press("T", "down", "enter")
            await pilot.pause(0.2)
            assert app.theme == LIGHT.name
            assert "cannot be kept" in Session(pilot).text
    finally:
        library.close()


@pytest.mark.parametrize("text", ["", "{", "[]", '{"theme": 3}', '{"theme": "no such look"}'])
def test_a_memory_that_makes_no_sense_holds_nothing(tmp_path: Path, text: str) -> None:
    path = tmp_path / "browser.json"
    path.write_text(text, encoding="utf-8")
    assert start_theme(Memory(path).recall("theme"), "truecolor") == DARK.name


@pytest.mark.parametrize(
    ("kept", "colours", "look"),
    [
        ("", "truecolor", DARK.name),
        ("", None, DARK.name),
        ("", "standard", "ansi-dark"),
        (LIGHT.name, "standard", LIGHT.name),
    ],
)
def test_the_look_to_start_with(kept: str, colours: str | None, look: str) -> None:
    assert start_theme(kept, colours) == look


@pytest.mark.parametrize("look", [look for look in LOOKS if look.startswith("ansi")])
async def test_a_terminal_of_sixteen_colours_shows_where_one_is(browse: Browse, look: str) -> None:
    async with browse() as session:
        session.app.theme = look
        await session.press("a", "enter", "down", "minus")
        used = {
            color
            for strip in session.app.screen._compositor.render_strips()
            for segment in strip
            if segment.style
            for color in (segment.style.color, segment.style.bgcolor)
            if color is not None
        }
        assert {color.type for color in used} <= {ColorType.DEFAULT, ColorType.STANDARD}
        reversed_rows = [
            segment.text
            for strip in session.app.screen._compositor.render_strips()
            for segment in strip
            if segment.style and segment.style.reverse and segment.text.strip()
        ]
        assert any("Port Authority" in text or "City" in text for text in reversed_rows)


@pytest.mark.parametrize("look", [DARK.name, LIGHT.name])
@pytest.mark.parametrize("keys", [("E",), ("N",), ("e",), ("A",), ("number_sign",)])
async def test_every_dialog_can_be_read(browse: Browse, look: str, keys: tuple[str, ...]) -> None:
    async with browse() as session:
        session.app.theme = look
        await session.press(*keys)
        await session.pilot.pause(0.1)
        region = session.app.screen.query(".dialog").first().region
        lines = session.app.screen._compositor.render_strips()[region.y : region.bottom]
        parts = [part for line in lines for part in line.crop(region.x, region.right)]
        pairs = [(_contrast(part), part.text.strip()) for part in parts]
        assert len([contrast for contrast, _ in pairs if contrast]) > 2
        assert [text for contrast, text in pairs if contrast is not None and contrast < LEAST_CONTRAST] == []


async def test_without_colour_every_state_still_has_a_mark(browse: Browse, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with browse() as session:
        await session.press("a", "enter", "down", "minus", "escape")
        assert session.app.no_color
        lines = session.text.splitlines()
        assert sum("✓ " in line for line in lines) == 1
        assert sum("✗ " in line for line in lines) == 1
        assert sum("▌" in line for line in lines) == 1
