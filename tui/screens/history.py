"""What people changed, step by step: a list to walk back and forth in."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from timeline.errors import TimelineError
from tui import keys
from tui.library import Library
from tui.plain import plain

if TYPE_CHECKING:
    from timeline.store.corrections import Step

_MOST = 1_000  # steps in the list; `timeline history` has them all
_QUIET = "$foreground 60%"
_HINT = "Enter goes back or on to a line · u undoes · U redoes · Esc leaves"
_EMPTY = "Nothing was changed yet. What you confirm, edit, merge or write is kept here."
_START = "Before all of it"


class History(ModalScreen[None]):
    """The steps, the latest first; those above the mark are undone."""

    BINDINGS: ClassVar = keys.HISTORY

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._corrections = library.corrections
        self._steps: list[Step] = []

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            yield Static("History", classes="dialog-title", markup=False)
            yield OptionList(id="steps", compact=True)
            yield Static("", classes="dialog-hint", markup=False)

    def on_mount(self) -> None:
        self._walk(0, 0)

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        """Make the chosen step the last that stands."""
        away = event.option_index - self._undone
        self._walk(-1 if away > 0 else 1, abs(away))

    def action_walk(self, step: int) -> None:
        self._walk(step, 1)

    def action_leave(self) -> None:
        self.dismiss(None)

    @property
    def _undone(self) -> int:
        """The place of the last step that stands, below those that are undone."""
        return sum(step.undone for step in self._steps)

    @work(group="history")
    async def _walk(self, step: int, times: int) -> None:
        """Undo (-1) or redo (1) so many times, and show what stands then."""
        hint = Content(_HINT)
        try:
            for _ in range(times):
                made = await self._corrections.walk(step)
                hint = Content(made.said("Undone" if step < 0 else "Done again"))
        except TimelineError as error:
            hint = Content.styled(plain(error.message), "$error")
        try:
            self._steps = await self._corrections.history(_MOST)
        except TimelineError as error:
            hint = Content.styled(plain(f"{error.message}. {error.hint}"), "$error")
        self._show(hint if self._steps else Content(_EMPTY))

    def _show(self, hint: Content) -> None:
        options = self.query_one(OptionList)
        here = self._undone
        lines = [_told(step, here=at == here) for at, step in enumerate(self._steps)]
        if lines and len(lines) < _MOST:
            lines.append(Content.styled(f"{'▸' if here == len(lines) else ' '} {_START}", _QUIET))
        options.set_options(Option(line) for line in lines)
        options.display = bool(lines)
        if lines:
            options.highlighted = min(here, len(lines) - 1)
            options.focus()
        self.query_one(".dialog-hint", Static).update(hint)


def _told(step: Step, *, here: bool) -> Content:
    """A step in a line: quiet where it is undone, and marked where it is the last that stands."""
    when = datetime.fromisoformat(step.at).astimezone().strftime("%Y-%m-%d %H:%M")
    what = plain(step.what) + ("  (undone)" if step.undone else "")
    return Content.assemble(
        ("▸ " if here else "  ", "$accent"),
        (f"{when}  {step.tool:<7}  ", _QUIET),
        (what, _QUIET if step.undone else ""),
    )
