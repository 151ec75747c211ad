"""Documents added from within, and what others add noticed, while the list keeps its place."""

from __future__ import annotations

from pathlib import Path
from threading import Event

from textual import work
from textual.content import Content
from textual.widgets import Static

from timeline.errors import TimelineError
from timeline.query import Query
from tui.arrivals import Tally, arrivals
from tui.keymap import OwnKeys
from tui.library import Library
from tui.paths import path_offers
from tui.plain import plain, plain_lines
from tui.screens.base import Base
from tui.screens.dialogs import Ask

_LOOK = 1.0  # seconds between looks at whether the database changed
_ADDING = "adding"  # the group of the worker


class Adding(Base):
    """One adding at a time; the list shows what has come in every second."""

    def __init__(self, library: Library, query: Query, language: str, keymap: OwnKeys) -> None:
        super().__init__(library, query, language, keymap)
        self._version: int | None = None
        self._stop = Event()

    def on_mount(self) -> None:
        self.set_interval(_LOOK, self._look)

    @work(exclusive=True, group="watch")
    async def _look(self) -> None:
        """Show what came in, from here or from another process."""
        try:
            version = await self.library.version()
        except TimelineError as error:
            self.tell(error)
            return
        if self._version not in (None, version):
            self.again()
        self._version = version

    @work(exclusive=True, group="dialog")
    async def action_add(self) -> None:
        """Ask for documents and add them; while that goes on, stop it."""
        if any(worker.group == _ADDING and not worker.is_finished for worker in self.workers):
            self._stop.set()
            self.query_one("#arriving", Static).update("Stopping after the document that is being read …")
            return
        asked = Ask("Add documents", "letter.txt, or a folder of them", _no_path, offers=path_offers)
        path = await self.app.push_screen_wait(asked)
        if path:
            self._stop = Event()
            self._add(Path(path).expanduser())

    @work(group=_ADDING)
    async def _add(self, path: Path) -> None:
        tally = Tally()
        line = self.query_one("#arriving", Static)
        line.update(_progress(tally, path))
        line.display = True
        try:
            async for outcome in arrivals(self.library.path, [path], self._stop):
                tally.count(outcome)
                line.update(_progress(tally, path))
        except TimelineError as error:
            self.tell(error)
        finally:
            line.display = False
            self._conclude(tally)

    def _conclude(self, tally: Tally) -> None:
        if tally.documents:
            self.notify(tally.words, title="Stopped" if self._stop.is_set() else "Added", markup=False)
        if tally.failures:
            trouble = plain_lines(tally.trouble)
            self.notify(trouble, title="Could not be read", severity="error", timeout=12, markup=False)
        self.again()


def _progress(tally: Tally, path: Path) -> Content:
    return Content.assemble(("Adding ", "bold"), plain(str(path)), f": {tally.words}   ", ("A", "$accent"), " stops")


def _no_path(text: str) -> str:
    """Why nothing can be added from there; empty where something may."""
    path = Path(text).expanduser()
    return "" if path.exists() else f"There is no file or folder {path}."
