"""Small questions over the browser: a line to type, a link to choose."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from tui import keys
from tui.plain import plain

Objection = Callable[[str], str]


def _none(_text: str) -> str:
    return ""


def overwrites(target: str) -> str:
    """What a second Enter agrees to, where a file is there already."""
    path = Path(target).expanduser()
    return f"{path} is there already. Press Enter again to replace it." if path.exists() else ""


class Ask(ModalScreen[str]):
    """One line of text; empty when cancelled.

    `wrong` says why a text will not do; `confirm` what a second Enter would agree to. Both are
    empty where there is nothing to say.
    """

    BINDINGS: ClassVar = keys.DIALOG

    def __init__(self, title: str, example: str, wrong: Objection, *, confirm: Objection = _none) -> None:
        super().__init__()
        self._title = title
        self._example = example
        self._wrong = wrong
        self._confirm = confirm
        self._agreed = ""

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            yield Static(self._title, classes="dialog-title", markup=False)
            yield Input(placeholder=self._example, id="answer", compact=True)
            yield Static(f"For example {self._example}", classes="dialog-hint", markup=False)

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        text = event.value.strip()
        if not text:
            self.dismiss("")
            return
        objection = self._wrong(text)
        if not objection and self._agreed != text:
            objection = self._confirm(text)
            self._agreed = text
        if objection:
            self.query_one(".dialog-hint", Static).update(Content.styled(plain(objection), "$error"))
        else:
            self.dismiss(text)

    def action_cancel(self) -> None:
        self.dismiss("")


class Choose(ModalScreen[int]):
    """One of several lines, by its place; `CANCELLED` for none of them."""

    CANCELLED: ClassVar = -1
    BINDINGS: ClassVar = keys.DIALOG

    def __init__(self, title: str, lines: Sequence[str]) -> None:
        super().__init__()
        self._title = title
        self._lines = lines

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            yield Static(self._title, classes="dialog-title", markup=False)
            yield OptionList(*(Option(Content(plain(line))) for line in self._lines), id="links", compact=True)

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(event.option_index)

    def action_cancel(self) -> None:
        self.dismiss(self.CANCELLED)
