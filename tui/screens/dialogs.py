"""Small questions over the browser: a line to type, a link to choose."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from tui import keys
from tui.plain import plain

Objection = Callable[[str], str]
Offers = Callable[[str], list[str]]
_SHOWN = 8  # offers in view


def _none(_text: str) -> str:
    return ""


def _no_offers(_text: str) -> list[str]:
    return []


def overwrites(target: str) -> str:
    """What a second Enter agrees to, where a file is there already."""
    path = Path(target).expanduser()
    return f"{path} is there already. Press Enter again to replace it." if path.exists() else ""


class Ask(ModalScreen[str]):
    """One line of text; empty when cancelled.

    `wrong` says why a text will not do; `confirm` what a second Enter would agree to. Both are
    empty where there is nothing to say. `offers` gives texts that it could go on to, which Tab takes.
    """

    BINDINGS: ClassVar = keys.ASK

    def __init__(  # noqa: PLR0913 - what a dialog says and asks, each by name
        self,
        title: str,
        example: str,
        wrong: Objection = _none,
        *,
        text: str = "",
        confirm: Objection = _none,
        offers: Offers = _no_offers,
    ) -> None:
        super().__init__()
        self._title = title
        self._example = example
        self._text = text
        self._wrong = wrong
        self._confirm = confirm
        self._offers = offers
        self._offered: list[str] = []
        self._agreed = ""

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            yield Static(self._title, classes="dialog-title", markup=False)
            yield Input(self._text, placeholder=self._example, id="answer", select_on_focus=False, compact=True)
            yield Static(f"For example {self._example}", classes="dialog-hint", markup=False)

    @on(Input.Changed)
    @work(exclusive=True, group="offers")
    async def _offer(self, event: Input.Changed) -> None:
        """Show what the text could go on to; a folder on a slow disk holds up nothing."""
        self._offered = [] if self._offers is _no_offers else await asyncio.to_thread(self._offers, event.value)
        if self._offered:
            self._hint(Content("\n").join([Content(plain(offer)) for offer in self._offered[:_SHOWN]]))

    def action_complete(self) -> None:
        """Go on as far as all that is offered agrees, or take the first."""
        line = self.query_one(Input)
        common = os.path.commonprefix(self._offered)  # noqa: RUF071 - letter by letter is meant
        if len(common) <= len(line.value) and self._offered:
            common = self._offered[0]
        if common:
            line.value = common
            line.cursor_position = len(common)

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        text = event.value.strip()
        if not text and not self._text:
            self.dismiss("")
            return
        objection = self._wrong(text)
        if not objection and self._agreed != text:
            objection = self._confirm(text)
            self._agreed = text
        if objection:
            self._hint(Content.styled(plain(objection), "$error"))
        else:
            self.dismiss(text)

    def action_cancel(self) -> None:
        self.dismiss("")

    def _hint(self, words: Content) -> None:
        self.query_one(".dialog-hint", Static).update(words)


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


class ChooseSome(ModalScreen[list[int]]):
    """Some of several lines, by their places; empty when cancelled."""

    BINDINGS: ClassVar = keys.CHOOSE_SOME

    def __init__(self, title: str, lines: Sequence[str]) -> None:
        super().__init__()
        self._title = title
        self._lines = lines
        self._taken: set[int] = set()

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            yield Static(self._title, classes="dialog-title", markup=False)
            yield OptionList(*map(self._line, range(len(self._lines))), id="links", compact=True)
            yield Static("Space marks, Enter is done", classes="dialog-hint", markup=False)

    def action_mark(self) -> None:
        lines = self.query_one(OptionList)
        if lines.highlighted is not None:
            self._taken ^= {lines.highlighted}
            lines.replace_option_prompt_at_index(lines.highlighted, self._line(lines.highlighted))

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        """Done; with nothing marked, the line itself is meant."""
        self.dismiss(sorted(self._taken) or [event.option_index])

    def action_cancel(self) -> None:
        self.dismiss([])

    def _line(self, at: int) -> Content:
        return Content(f"{'◆' if at in self._taken else ' '} {plain(self._lines[at])}")
