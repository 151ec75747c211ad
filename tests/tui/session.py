"""A browser under test: press keys, wait for the answers, look."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

from textual.pilot import Pilot
from textual.widgets import Input

from tui.app import Timeline
from tui.screens.browser import Browser

Browse = Callable[..., AbstractAsyncContextManager["Session"]]


class Session:
    """A running browser: press keys, wait for the answers, look."""

    def __init__(self, pilot: Pilot[None]) -> None:
        self.pilot = pilot

    @property
    def app(self) -> Timeline:
        assert isinstance(self.pilot.app, Timeline)
        return self.pilot.app

    @property
    def browser(self) -> Browser:
        screen = self.app.screen_stack[0]
        assert isinstance(screen, Browser)
        return screen

    @property
    def open(self) -> str:
        """What kind of screen is on top."""
        return type(self.app.screen).__name__

    @property
    def title(self) -> str:
        """The title under the cursor."""
        current = self.browser.events.current
        return current.title if current else ""

    @property
    def text(self) -> str:
        """All that stands on the screen."""
        width, _height = self.app.size
        lines = self.app.screen._compositor.render_strips()
        return "\n".join(line.text.ljust(width).rstrip() for line in lines)

    async def press(self, *keys: str) -> None:
        """Press keys one after another, and wait until all is answered."""
        for key in keys:
            await self.pilot.press(key)
        await self.settle()

    async def type(self, text: str) -> None:
        """Type text into whatever has the focus."""
        for character in text:
            await self.pilot.press("space" if character == " " else character)
        await self.settle()

    async def fill(self, text: str) -> None:
        """Put text into the line that has the focus, at once."""
        line = self.app.focused
        assert isinstance(line, Input)
        line.value = text
        await self.settle()

    async def settle(self) -> None:
        """Wait until no question is open; dialogs may wait for a person."""
        await self.pilot.pause()
        while any(not worker.is_finished and worker.group != "dialog" for worker in self.app.workers):
            await self.pilot.pause(0.01)
        await self.pilot.pause()

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait for what takes a while: a dialog that opens, a change that is stored, another process."""
        for _ in range(500):
            if holds():
                break
            await self.pilot.pause(0.02)
        await self.settle()
        assert holds()
