"""One facet: names with how many events each has, drawn line by line, each a switch."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Size
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui import keys
from tui.choices import Choice, matching, summary
from tui.messages import FacetToggled
from tui.plain import fit, plain
from tui.styled import Styled

_MARKS = {"asked": "✓", "excluded": "✗", "": " "}


class FacetList(ScrollView, Styled, can_focus=True):
    """Names and counts under a heading; a list of one row is folded to what its heading says.

    Enter or a click asks for a value; minus, or a click with Ctrl or the right button, bars it. Letters
    and digits search in it.
    """

    BINDINGS: ClassVar = keys.FACETS
    LOOKS = "facet-list"
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "facet-list--title",
        "facet-list--cursor",
        "facet-list--asked",
        "facet-list--excluded",
        "facet-list--count",
        "facet-list--search",
    }

    cursor: reactive[int] = reactive(0, repaint=False)
    search: reactive[str] = reactive("", repaint=False)
    """What was typed to find a value."""

    def __init__(self, key: str, title: str, *, id: str) -> None:
        super().__init__(id=id)
        self.key = key
        self._title = title
        self._all: Sequence[Choice] = ()
        self._choices: Sequence[Choice] = ()

    @property
    def choices(self) -> Sequence[Choice]:
        """What is listed, in order."""
        return self._choices

    @property
    def folded(self) -> bool:
        """Whether there is room for the heading alone."""
        return self.size.height <= 1

    def show(self, choices: Sequence[Choice]) -> None:
        """List other choices; the cursor stays on its value where that is still listed."""
        value = self._choices[self.cursor].value if self._choices else None
        self._all = choices
        self._choices = matching(choices, self.search)
        self._measure()
        place = next((at for at, choice in enumerate(self._choices) if choice.value == value), self.cursor)
        self.action_move(place - self.cursor)
        self.refresh()

    def watch_cursor(self) -> None:
        self._reveal()
        self.refresh()

    def watch_search(self) -> None:
        """The best match is under the cursor."""
        self._choices = matching(self._all, self.search)
        self._measure()
        self.cursor = 0
        self._reveal()
        self.refresh()

    def on_resize(self) -> None:
        self._measure()
        self._reveal()

    def on_focus(self) -> None:
        self.refresh()

    def on_blur(self) -> None:
        self.search = ""
        self.refresh()

    def check_consume_key(self, key: str, character: str | None) -> bool:
        """Letters and digits search, so that no key of the screen is told for them; a space only between words."""
        return character is not None and (character.isalnum() or (character == " " and bool(self.search)))

    def on_key(self, event: events.Key) -> None:
        if event.character and self.check_consume_key(event.key, event.character):
            self.search += event.character
        elif event.key == "backspace" and self.search:
            self.search = self.search[:-1]
        else:
            return
        event.stop()
        event.prevent_default()

    def action_move(self, step: int) -> None:
        self.cursor = min(max(self.cursor + step, 0), max(len(self._choices) - 1, 0))

    def action_switch(self, negated: bool) -> None:
        if self._choices:
            chosen = self._choices[self.cursor]
            self.search = ""
            self.cursor = next((at for at, choice in enumerate(self._choices) if choice == chosen), self.cursor)
            self.post_message(FacetToggled(self.key, chosen.value, negated=negated))

    async def action_leave(self) -> None:
        """Out of the search, then out of the facet."""
        if self.search:
            self.search = ""
        else:
            await self.run_action("screen.back")

    def on_click(self, event: events.Click) -> None:
        place = event.y + self.scroll_offset.y - 1
        if event.y > 0 and place < len(self._choices):
            self.cursor = place
            self.action_switch(event.ctrl or event.meta or event.button == 3)

    def render_line(self, y: int) -> Strip:
        place = y + self.scroll_offset.y - 1
        width = self.scrollable_content_region.width
        if y == 0:
            strip = self._title_strip(width)
        elif place < len(self._choices):
            strip = self._choice_strip(place, width)
        else:
            strip = Strip.blank(width)
        return strip.apply_style(self.ground)

    def _title_strip(self, width: int) -> Strip:
        """The heading, and behind it what is searched for, or what a folded list holds."""
        title = Segment(f"  {self._title} ", self.look("title"))
        room = max(width - len(title.text) - 1, 0)
        if self.search or not self.folded:
            searched = f"{plain(self.search)}▏" if self.search else ""
            behind = Segment(fit(searched, room), self.look("search"))
        else:
            words = fit(plain(summary(self._all)), room).rstrip()
            named = any(choice.state for choice in self._all)
            behind = Segment(" " * (room - cell_len(words)) + words, self.look("asked" if named else "count"))
        return Strip([title, behind]).adjust_cell_length(width)

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

    def _measure(self) -> None:
        self.virtual_size = Size(self.scrollable_content_region.width, 1 if self.folded else len(self._choices) + 1)

    def _reveal(self) -> None:
        """Scroll so that the cursor is in view; the title stays where it is."""
        room = self.scrollable_content_region.height - 1
        if room <= 0:
            return
        top = min(max(self.scroll_offset.y, self.cursor - room + 1), self.cursor)
        self.scroll_to(y=top, animate=False, force=True, immediate=True)
