"""What every errand of the browser stands on: the database, what of it is shown, and how trouble is told."""

from __future__ import annotations

from textual.screen import Screen

from timeline.errors import TimelineError
from timeline.query import Query
from tui.keymap import OwnKeys, key_to_press
from tui.library import Library
from tui.plain import plain
from tui.trail import Place
from tui.widgets.event_list import EventList


class Base(Screen[None]):
    """The events of a filter, in a list."""

    def __init__(self, library: Library, query: Query, language: str, keymap: OwnKeys) -> None:
        """`keymap` holds a person's own keys, which the texts on the screen then name."""
        super().__init__()
        self._own_keys = keymap
        self.library = library
        self.filter = query
        self._language = language

    @property
    def events(self) -> EventList:
        return self.query_one(EventList)

    def again(self, place: Place | None = None) -> object:
        """Show the same filter after something changed: at the same place, or at another one."""
        raise NotImplementedError

    def choose(self, query: Query, place: Place | None = None) -> None:
        """Show another filter at the same place or at another one, and write it in the line."""
        raise NotImplementedError

    def key(self, id: str) -> str:
        """The key that a person presses for a binding."""
        return key_to_press(id, self._own_keys)

    def tell(self, error: TimelineError) -> None:
        """Say what went wrong, and what to do."""
        self.notify(plain(f"{error.message}. {error.hint}"), severity="error", timeout=8, markup=False)
