"""The facets under one another: each a heading that opens, as many open as there is room for."""

from __future__ import annotations

from collections.abc import Sequence

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical

from tui.choices import KINDS, Choice
from tui.sharing import ROOMY, shares
from tui.widgets.facet_list import FacetList


class FacetColumn(Vertical):
    """Every kind of value that can be counted, the one in use with the most room."""

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self._first = 0
        self._most = [0] * len(
            KINDS
        )  # values each kind was seen with, so that heights do not jump as a filter is typed

    def compose(self) -> ComposeResult:
        for key, title in KINDS:
            yield FacetList(key, title, id=f"facet-{key}")

    @property
    def lists(self) -> list[FacetList]:
        """The facets in their order."""
        return list(self.query(FacetList))

    def show(self, key: str, choices: Sequence[Choice]) -> None:
        """List other choices of a kind."""
        at = next(at for at, (kind, _) in enumerate(KINDS) if kind == key)
        self.lists[at].show(choices)
        if len(choices) > self._most[at]:
            self._most[at] = len(choices)
            self._arrange()

    def enter(self, key: str = "") -> None:
        """Go to a kind, or to the one that was used last."""
        lists = self.lists
        wanted = next((each for each in lists if each.key == key), lists[self._first])
        self.screen.set_focus(wanted)

    def step(self, step: int) -> None:
        """Go to the next kind (1) or the one before (-1), around the ends."""
        self.screen.set_focus(self.lists[(self._first + step) % len(KINDS)])

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        if isinstance(event.widget, FacetList):
            self._first = self.lists.index(event.widget)
            self._arrange()

    def on_resize(self) -> None:
        self._arrange()

    def _arrange(self) -> None:
        height = self.size.height
        if not height:
            return
        for at, (each, rows) in enumerate(zip(self.lists, shares(self._most, height, self._first), strict=True)):
            each.styles.height = rows
            each.styles.margin = (1 if at and height >= ROOMY else 0, 0, 0, 0)
