"""Taking along what is shown: to a file, to the clipboard, or as a command that does the same again."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar, NamedTuple

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from timeline.errors import UsageError
from timeline.export import FORMATS, format_for
from tui import keys
from tui.clipboard import copied
from tui.plain import counted, plain
from tui.screens.dialogs import overwrites

_QUIET = "$foreground 60%"
_DEFAULT = "timeline.ics"


class Taken(NamedTuple):
    """Where to: a file, or with `copy` the clipboard in the format that the file's name tells."""

    target: str
    copy: bool = False


class TakeAlong(ModalScreen[Taken | None]):
    """A file's name, whose suffix says how to write; None when cancelled."""

    BINDINGS: ClassVar = keys.EXPORT

    def __init__(self, events: int, command: Callable[[str], str]) -> None:
        """`events` is how many would be written, `command` the command line that writes the same to a file."""
        super().__init__()
        self._events = events
        self._command = command
        self._agreed = ""

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            yield Static(f"Take along {counted(self._events, 'event')}", classes="dialog-title", markup=False)
            yield Input(placeholder=f"{_DEFAULT}: the name of a file, or only its suffix", id="answer", compact=True)
            yield Static(_formats(), classes="dialog-hint", markup=False)
            yield Static("", id="same", markup=False)
            yield Static("", id="objection", markup=False)
            yield Static(_keys(), classes="dialog-hint", markup=False)

    def on_mount(self) -> None:
        self._tell_command()

    @property
    def target(self) -> str:
        """The file as it would be called."""
        text = self.query_one(Input).value.strip() or _DEFAULT
        return f"timeline{text}" if text.startswith(".") and "/" not in text else text

    @on(Input.Changed)
    def _tell_command(self) -> None:
        same = Content.assemble(("The same as a command  ", _QUIET), plain(self._command(self.target)))
        self.query_one("#same", Static).update(same)
        self.query_one("#objection", Static).update("")

    @on(Input.Submitted)
    def _write(self) -> None:
        objection = self._objection() or (overwrites(self.target) if self._agreed != self.target else "")
        self._agreed = self.target
        if objection:
            self._object(objection)
        else:
            self.dismiss(Taken(self.target))

    def action_copy(self) -> None:
        if objection := self._objection():
            self._object(objection)
        else:
            self.dismiss(Taken(self.target, copy=True))

    def action_copy_command(self) -> None:
        command = self._command(self.target)
        self.app.copy_to_clipboard(command)
        self.notify(copied("The command", command), markup=False)

    def action_cancel(self) -> None:
        self.dismiss(None)

    def _object(self, objection: str) -> None:
        self.query_one("#objection", Static).update(Content.styled(plain(objection), "$error"))

    def _objection(self) -> str:
        """Why nothing can be written under this name; empty where it can."""
        try:
            format_for(self.target)
        except UsageError as error:
            return f"{error.message}. {error.hint}"
        return ""


def _formats() -> Content:
    rows = [Content.assemble((f"{form.suffixes[0]:<18}", "$accent"), form.title) for form in FORMATS.values()]
    return Content("\n").join(rows)


def _keys() -> Content:
    told = [("Enter", "write the file"), ("^Y", "copy the events"), ("^L", "copy the command"), ("Esc", "leave")]
    return Content("   ").join(Content.assemble((key, "$accent"), f" {what}") for key, what in told)
