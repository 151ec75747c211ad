"""Choosing a look: each is shown while it is under the cursor."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from tui import keys
from tui.theme import LOOKS


class Looks(ModalScreen[str]):
    """The name of the look chosen; empty where the one before is kept."""

    BINDINGS: ClassVar = keys.DIALOG

    def __init__(self) -> None:
        super().__init__()
        self._before = ""

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            yield Static("Look", classes="dialog-title", markup=False)
            yield OptionList(*(Option(Content(label)) for label in LOOKS.values()), id="looks", compact=True)

    def on_mount(self) -> None:
        self._before = self.app.theme
        if self._before in LOOKS:
            self.query_one(OptionList).highlighted = list(LOOKS).index(self._before)

    @on(OptionList.OptionHighlighted)
    def _tried(self, event: OptionList.OptionHighlighted) -> None:
        self.app.theme = list(LOOKS)[event.option_index]

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(list(LOOKS)[event.option_index])

    def action_cancel(self) -> None:
        self.app.theme = self._before
        self.dismiss("")
