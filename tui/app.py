"""The application: one database, one filter to start with, a person's keys and looks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from pathlib import Path

from textual import work
from textual.app import App, SystemCommand
from textual.screen import Screen

from timeline.query import Query
from tui.keymap import default_path, read_keymap
from tui.library import Library
from tui.memory import Memory, default_memory
from tui.screens.browser import Browser
from tui.screens.help import Help
from tui.screens.looks import Looks
from tui.theme import THEMES, start_theme


def run(path: Path, query: Query, *, language: str = "en") -> None:
    """Browse the database at `path`, made where there is none, starting from a filter.

    `language` is that of the dates in words. Raise `DatabaseError` before anything is drawn where
    the database cannot be opened, and `UsageError` where a person's own keys cannot be read.
    """
    keymap = read_keymap(default_path())
    library = Library(path, date.today(), language)
    try:
        library.check()
        memory = default_memory()
        app = Timeline(library, query, language, keymap=keymap, memory=memory)
        app.theme = start_theme(memory.recall("theme"), app.console.color_system)
        app.run()
    finally:
        library.close()


class Timeline(App[None]):
    """The browser in a terminal."""

    TITLE = "Timeline"
    CSS_PATH = "timeline.tcss"
    HORIZONTAL_BREAKPOINTS = [  # noqa: RUF012  # Textual declares it without ClassVar
        (0, "-narrow"),
        (110, "-medium"),
        (150, "-wide"),
    ]
    VERTICAL_BREAKPOINTS = [(0, "-low"), (36, "-high")]  # noqa: RUF012  # the same

    def __init__(
        self,
        library: Library,
        query: Query,
        language: str = "en",
        *,
        keymap: Mapping[str, tuple[str, ...]] | None = None,
        memory: Memory | None = None,
    ) -> None:
        """`keymap` holds a person's own keys by binding; `memory` what is kept until the next time, if anything is."""
        super().__init__()
        self._library = library
        self._start = query
        self._language = language
        self.own_keys = keymap or {}
        self.memory = memory or Memory()
        self.set_keymap({id: ",".join(keys) for id, keys in self.own_keys.items()})
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = start_theme(self.memory.recall("theme"))

    def get_default_screen(self) -> Screen[None]:
        return Browser(self._library, self._start, self._language, self.own_keys)

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """What can be done here by name: every binding of the screen that is not tied to a place."""
        for binding in getattr(screen, "BINDINGS", ()):
            action = binding.action if binding.action.startswith("app.") else f"screen.{binding.action}"
            yield SystemCommand(binding.description, binding.tooltip, self._runner(action))

    def action_help(self) -> None:
        self.push_screen(Help(self.own_keys))

    @work(exclusive=True, group="dialog")
    async def action_look(self) -> None:
        """Choose a look, and keep it for the next time."""
        look = await self.push_screen_wait(Looks())
        if look:
            try:
                self.memory.keep("theme", look)
            except OSError as error:
                self.notify(f"The look cannot be kept: {error.strerror or error}", severity="warning", markup=False)

    def _runner(self, action: str) -> Callable[[], None]:
        def run() -> None:
            self.call_later(self.run_action, action)

        return run
