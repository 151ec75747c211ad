"""The help: every key of every part, from the bindings themselves, and what the marks mean."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from timeline.query import OPERATORS
from tui import keys
from tui.columns import REVIEW_MARKS, STATUS_MARKS
from tui.keymap import shown

_MOUSE = (
    ("Click", "An event, an actor, a theme, a link"),
    ("Double click", "Read the evidence"),
    ("Ctrl click", "Keep an actor or theme out; so does the right button"),
    ("Drag", "Over the chart: show only that time"),
    ("Wheel", "Over the chart: shorter or longer stretches"),
)
_QUIET = "$foreground 60%"
_KEY_WIDTH = 12
_LEFT = 4  # parts in the left column, where there is room for two


class Help(ModalScreen[None]):
    """All keys, the filter language, and the marks."""

    BINDINGS: ClassVar = [Binding("escape,q,question_mark,f1", "dismiss", "Close", id="help.close")]

    def __init__(self, keymap: Mapping[str, tuple[str, ...]]) -> None:
        super().__init__()
        self._keymap = keymap

    def compose(self) -> ComposeResult:
        parts = list(self._parts())
        with VerticalScroll(id="help"):
            yield Static(_told(parts[:_LEFT]), markup=False)
            yield Static(_told(parts[_LEFT:]), markup=False)

    def _parts(self) -> Iterable[tuple[str, Iterable[tuple[str, str]]]]:
        for title, bindings in keys.PARTS:
            told = [binding for binding in bindings if isinstance(binding, Binding)]
            yield title, [(shown(binding, self._keymap), binding.tooltip) for binding in told]
        yield "The mouse", _MOUSE
        yield "Marks", [(mark, word) for word, mark in (*STATUS_MARKS.items(), *REVIEW_MARKS.items()) if mark.strip()]
        yield "Filters", [(f"{key}:", operator.about) for key, operator in OPERATORS.items()]


def _told(parts: Iterable[tuple[str, Iterable[tuple[str, str]]]]) -> Content:
    lines: list[Content] = []
    for title, rows in parts:
        lines.append(Content.styled(title, "bold"))
        lines += [Content.assemble((f"  {key:<{_KEY_WIDTH}}", "$accent"), f" {about}") for key, about in rows]
        lines.append(Content(""))
    return Content("\n").join(lines)
