"""One facet: names with how many events each has, drawn line by line, each a switch."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Size
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui import keys
from tui.choices import Choice
from tui.messages import FacetToggled
from tui.plain import fit, plain
from tui.styled import Styled

_MARKS = {"asked": "✓", "excluded": "✗", "": " "}


class FacetList(ScrollView, Styled, can_focus=True):
    """Names and counts. Enter or a click asks for one; minus, or a click with Ctrl or the right button, bars it."""

    BINDINGS: ClassVar = keys.FACETS
    LOOKS = "facet-list"
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "facet-list--title",
        "facet-list--cursor",
        "facet-list--asked",
        "facet-list--excluded",
        "facet-list--count",
    }

    cursor: reactive[int] = reactive(0, repaint=False)

    def __init__(self, key: str, title: str, *, id: str) -> None:
        super().__init__(id=id)
        self.key = key
        self._title = title
        self._choices: Sequence[Choice] = ()

    @property
    def choices(self) -> Sequence[Choice]:
        """What is listed, in order."""
        return self._choices

    def show(self, choices: Sequence[Choice]) -> None:
        """List other choices; the cursor stays on its value where that is still listed."""
        value = self._choices[self.cursor].value if self._choices else None
        self._choices = choices
        self.virtual_size = Size(self.scrollable_content_region.width, len(choices) + 1)
        places = {choice.value: place for place, choice in enumerate(choices)}
        self.cursor = places.get(value or "", min(self.cursor, max(len(choices) - 1, 0)))
        self.refresh()

    def watch_cursor(self) -> None:
        self._reveal()
        self.refresh()

    def on_resize(self) -> None:
        self.virtual_size = Size(self.scrollable_content_region.width, len(self._choices) + 1)
        self._reveal()

    def on_focus(self) -> None:
        self.refresh()

    def on_blur(self) -> None:
        self.refresh()

    def action_move(self, step: int) -> None:
        self.cursor = min(max(self.cursor + step, 0), max(len(self._choices) - 1, 0))

    def action_switch(self, negated: bool) -> None:
        if self._choices:
            self.post_message(FacetToggled(self.key, self._choices[self.cursor].value, negated=negated))

    def on_click(self, event: events.Click) -> None:
        place = event.y + self.scroll_offset.y - 1
        if event.y > 0 and place < len(self._choices):
            self.cursor = place
            self.action_switch(event.ctrl or event.meta or event.button == 3)

    def render_line(self, y: int) -> Strip:
        place = y + self.scroll_offset.y - 1
        width = self.scrollable_content_region.width
        if y == 0:
            strip = Strip([Segment(fit(f"  {self._title}", width), self.look("title"))])
        elif place < len(self._choices):
            strip = self._choice_strip(place, width)
        else:
            strip = Strip.blank(width)
        return strip.apply_style(self.rich_style)

    def _choice_strip(self, place: int, width: int) -> Strip:
        choice = self._choices[place]
        count = f"{choice.count:,}"
        name = fit(plain(choice.label), max(width - len(count) - 4, 1))
        name_style = self.look(choice.state) if choice.state else Style()
        strip = Strip(
            [
                Segment(f"{_MARKS[choice.state]} ", name_style + Style(strike=False)),
                Segment(name.rstrip(), name_style),
                Segment(" " * (len(name) - len(name.rstrip()) + 1)),
                Segment(count + " ", self.look("count")),
            ]
        ).adjust_cell_length(width)
        return strip.apply_style(self.look("cursor")) if place == self.cursor and self.has_focus else strip

    def _reveal(self) -> None:
        """Scroll so that the cursor is in view; the title stays where it is."""
        room = self.scrollable_content_region.height - 1
        if room <= 0:
            return
        top = min(max(self.scroll_offset.y, self.cursor - room + 1), self.cursor)
        self.scroll_to(y=top, animate=False, force=True, immediate=True)
