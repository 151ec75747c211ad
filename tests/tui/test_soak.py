"""Any keys in any order leave the browser standing."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from textual.binding import Binding

from tests.tui.session import Browse
from tui import keys

# Every key of every part, and what people type; leaving is left out.
BOUND = {key for _, part in keys.PARTS for binding in Binding.make_bindings(part) for key in binding.key.split(",")}
TYPED = {"tab", "shift+tab", "c", "o", "colon", "quotation_mark", "backspace", "delete", "ctrl+a", "comma", "ctrl+p"}
PRESSED = sorted((BOUND | TYPED) - {"q"})


@pytest.fixture(autouse=True)
def elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Whatever is written is written here."""
    monkeypatch.chdir(tmp_path)


async def _pressed(browse: Browse, seed: int, count: int) -> None:
    chance = random.Random(seed)
    size = chance.choice([(80, 24), (120, 40), (200, 60), (40, 10)])
    async with browse(size=size) as session:
        session.app.open_url = lambda *_args, **_more: None  # type: ignore[method-assign]  # no browser here
        for _ in range(count):
            await session.pilot.press(chance.choice(PRESSED))
        await session.press("escape", "escape", "escape", "escape")
        assert session.app.is_running


@pytest.mark.parametrize("seed", range(3))
async def test_sixty_random_keys(browse: Browse, seed: int) -> None:
    await _pressed(browse, seed, 60)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(10, 14))
async def test_five_hundred_random_keys(browse: Browse, seed: int) -> None:
    await _pressed(browse, seed, 500)
