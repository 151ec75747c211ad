"""Titles and texts that try to be something else: markup, actions, escape sequences, and what breaks columns."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.tui.archive import letter, store, told_events
from tests.tui.session import Browse
from timeline.model import Document, Event

HOSTILE = {
    "markup": "[red]all[/red] is well",
    "closing": "a [/] b [/nothing] c",
    "action": "[@click=app.bell]ring[/]",
    "link": "[link=https://example.org]here[/link] $accent {x}",
    "escape": "\x1b]0;mine\x07\x1b[31mred\x9b2J",
    "bidi": "\u202eevil\u2066 text\u200f",
    "long": "long " * 2_000,
    "emoji": "👩‍🚀 🇳🇱 ✈️ 👍🏽 launch",
    "wide": "漢字 カタカナ 한국어 " * 20,
    "combining": "\u0301e\u0301\u0323 Z̸̡̛a̷l̶g̵o̴",
    "right to left": "مجلس الأمن שלום",
    "lines": "one\r\ntwo\ttabs\x0bthree\u2028four",
}


def disguised(text: str) -> tuple[Document, list[Event]]:
    """The letter with this text in every title, sentence, section, name and note."""
    document, events = told_events()
    source = letter([text] * 3)
    mention = replace(
        events[0].mentions[0],
        start=source.text.index(text.rstrip()[:1]),
        end=len(source.text),
        text=text,
        section=text,
        date_text=text,
        why=text,
        rule=text,
    )
    made = [
        replace(event, title=text, note=text, tags=(text,), actors=(f"actor-{at}",), mentions=(mention,))
        for at, event in enumerate(events[:4])
    ]
    return replace(source, title=text, id=document.id), made


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("size", [(80, 24), (200, 60)])
async def test_a_hostile_text_is_only_text(browse: Browse, tmp_path: Path, name: str, size: tuple[int, int]) -> None:
    path = store(tmp_path / "hostile.db", *disguised(HOSTILE[name]))
    async with browse(path=path, size=size) as session:
        await session.press("j", "enter", "down", "n", "escape", "a", "enter", "t", "enter", "escape", "x")
        await session.press("d")
        await session.pilot.pause(0.05)
        await session.press("n", "escape", "enter")
        assert session.browser.events.total == 4
        width = size[0]
        for strip in session.app.screen._compositor.render_strips():
            assert strip.cell_length == width
            assert not any(char in strip.text for char in "\x1b\x07\x9b\u202e\u2066\u200f\x0b\u2028")


OPENED = {
    "editing": ("E",),
    "merging": ("space", "space", "m"),
    "reviewing": ("R",),
    "what was done": ("y",),
    "tagging": ("number_sign",),
    "a new one": ("N",),
    "taking along": ("e",),
}


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("keys", OPENED.values(), ids=OPENED)
async def test_a_hostile_text_is_only_text_where_it_is_put_right(
    browse: Browse, tmp_path: Path, name: str, keys: tuple[str, ...]
) -> None:
    path = store(tmp_path / "hostile.db", *disguised(HOSTILE[name]))
    async with browse(path=path, size=(80, 24)) as session:
        await session.press(*keys)
        await session.pilot.pause(0.1)
        for strip in session.app.screen._compositor.render_strips():
            assert strip.cell_length == 80
            assert not any(char in strip.text for char in "\x1b\x07\x9b\u202e\u2066\u200f\x0b\u2028")


async def test_markup_in_a_title_stays_visible(browse: Browse, tmp_path: Path) -> None:
    path = store(tmp_path / "hostile.db", *disguised(HOSTILE["action"]))
    async with browse(path=path, size=(200, 60)) as session:
        assert session.text.count("[@click=app.bell]ring[/]") >= 4


@pytest.mark.parametrize("typed", list(HOSTILE.values()), ids=list(HOSTILE))
async def test_a_hostile_filter_is_only_a_filter(browse: Browse, typed: str) -> None:
    async with browse() as session:
        await session.press("slash")
        await session.fill(typed)
        await session.press("escape", "j")
        assert session.app.is_running
