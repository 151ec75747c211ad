"""The application: one database, one filter to start with, two looks."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

from textual.app import App, SystemCommand
from textual.screen import Screen

from timeline.query import Query
from tui.library import Library
from tui.screens.browser import Browser
from tui.theme import DARK, THEMES


def run(path: Path, query: Query, *, language: str = "en") -> None:
    """Browse the database at `path`, made where there is none, starting from a filter.

    `language` is that of the dates in words. Raise `DatabaseError` before anything is drawn where
    the database cannot be opened.
    """
    library = Library(path, date.today(), language)
    try:
        library.check()
        Timeline(library, query, language).run()
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

    def __init__(self, library: Library, query: Query, language: str = "en") -> None:
        super().__init__()
        self._library = library
        self._start = query
        self._language = language
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = DARK.name

    def get_default_screen(self) -> Screen[None]:
        return Browser(self._library, self._start, self._language)

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """What can be done here by name: every binding of the screen that is not tied to a place."""
        for binding in getattr(screen, "BINDINGS", ()):
            action = binding.action if binding.action.startswith("app.") else f"screen.{binding.action}"
            yield SystemCommand(binding.description, binding.tooltip, self._runner(action))

    def _runner(self, action: str) -> Callable[[], None]:
        def run() -> None:
            self.call_later(self.run_action, action)

        return run
