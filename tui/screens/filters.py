"""The filters with names: pick one, save the one shown, rename and remove."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from timeline.errors import TimelineError
from timeline.query import Query
from timeline.query.folding import fold
from timeline.store.saved import SavedFilter
from tui import keys
from tui.library import Library
from tui.plain import plain
from tui.screens.dialogs import Ask

_QUIET = "$foreground 60%"
_HINT = "Enter shows it · s saves the filter shown · r renames · Del removes"


class SavedFilters(ModalScreen[str]):
    """A list of names; gives the text of the filter picked, empty when closed."""

    BINDINGS: ClassVar = keys.SAVED

    def __init__(self, library: Library, shown: Query) -> None:
        super().__init__()
        self._library = library
        self._shown = shown
        self._saved: Sequence[SavedFilter] = ()
        self._removing = ""  # what a second key would remove

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            yield Static("Saved filters", classes="dialog-title", markup=False)
            yield OptionList(id="saved", compact=True)
            yield Static("", classes="dialog-hint", markup=False)

    def on_mount(self) -> None:
        self._list()

    @work(exclusive=True, group="saved")
    async def _list(self, name: str = "") -> None:
        """List them anew, the one called `name` under the cursor."""
        try:
            self._saved = await self._library.saved()
        except TimelineError as error:
            self._object(error)
            return
        options = self.query_one(OptionList)
        at = options.highlighted or 0
        options.set_options(Option(_worded(saved)) for saved in self._saved)
        options.display = bool(self._saved)
        named = (place for place, saved in enumerate(self._saved) if fold(saved.name) == fold(name))
        if self._saved:
            options.highlighted = min(next(named, at), len(self._saved) - 1)
            options.focus()
        self._say(_HINT if self._saved else "None yet. Press s to save the filter that is shown.")

    @on(OptionList.OptionSelected)
    def _picked(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(self._saved[event.option_index].filter)

    @on(OptionList.OptionHighlighted)
    def _moved(self) -> None:
        if self._removing:
            self._removing = ""
            self._say(_HINT)

    @work(exclusive=True, group="dialog")
    async def action_save(self) -> None:
        if not self._shown:
            self._say("Everything is shown: there is no filter to save.")
            return
        name = await self.app.push_screen_wait(
            Ask(f"Save {plain(str(self._shown))} as", "plans", _anything, confirm=self._replaces)
        )
        if name:
            await self._change(lambda: self._library.save(name, self._shown), name)

    @work(exclusive=True, group="dialog")
    async def action_rename(self) -> None:
        saved = self._at_cursor()
        if saved is None:
            return
        name = await self.app.push_screen_wait(Ask(f"Another name for {plain(saved.name)}", saved.name, _anything))
        if name:
            await self._change(lambda: self._library.rename_saved(saved.name, name), name)

    @work(exclusive=True, group="dialog")
    async def action_remove(self) -> None:
        saved = self._at_cursor()
        if saved is None:
            return
        if self._removing != saved.name:
            self._removing = saved.name
            self._say(f"Press it again to remove {plain(saved.name)}.")
            return
        self._removing = ""
        await self._change(lambda: self._library.forget_saved(saved.name), "")

    def action_cancel(self) -> None:
        self.dismiss("")

    async def _change(self, change: Callable[[], Awaitable[None]], name: str) -> None:
        try:
            await change()
        except TimelineError as error:
            self._object(error)
        else:
            self._list(name)

    def _replaces(self, name: str) -> str:
        taken = any(fold(saved.name) == fold(name) for saved in self._saved)
        return f"There is a filter {name} already. Press Enter again to replace it." if taken else ""

    def _at_cursor(self) -> SavedFilter | None:
        at = self.query_one(OptionList).highlighted
        return self._saved[at] if at is not None and self._saved else None

    def _say(self, words: str) -> None:
        self.query_one(".dialog-hint", Static).update(Content(words))

    def _object(self, error: TimelineError) -> None:
        self.query_one(".dialog-hint", Static).update(Content.styled(plain(f"{error.message}. {error.hint}"), "$error"))


def _worded(saved: SavedFilter) -> Content:
    return Content.assemble((plain(saved.name), "bold"), "  ", (plain(saved.filter), _QUIET))


def _anything(_text: str) -> str:
    return ""
