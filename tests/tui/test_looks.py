"""How the browser looks: the text of whole screens, and colours that can be read on what lies under them.

A screen is kept as text, which a person can review and a new version of Textual leaves alone;
`pytest tests/tui/test_looks.py --snapshot-update` takes new ones.
"""

from __future__ import annotations

import pytest
from rich.color import Color
from rich.segment import Segment
from syrupy.assertion import SnapshotAssertion

from tests.tui.session import Browse

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


@pytest.mark.parametrize("look", ["dark", "light"])
@pytest.mark.parametrize("keys", [(), ("a", "enter", "down", "minus"), ("]", "enter"), ("slash", "c", "o"), ("d",)])
async def test_everything_can_be_read_in_both_looks(browse: Browse, look: str, keys: tuple[str, ...]) -> None:
    async with browse(size=(200, 60)) as session:
        if look == "light":
            await session.press("T")
        await session.press(*keys)
        await session.pilot.pause(0.05)
        pairs = [
            (_contrast(segment), segment.text.strip())
            for strip in session.app.screen._compositor.render_strips()
            for segment in strip
        ]
        assert len([contrast for contrast, _ in pairs if contrast]) > 10
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
