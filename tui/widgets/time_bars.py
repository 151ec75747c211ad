"""Bars over time, drawn: what a chart shows once it knows its stretches and where it stands."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.reactive import reactive
from textual.strip import Strip

from timeline.when import When
from timeline.wording import when_text
from tui.axis import axis
from tui.bars import Cell, stacked
from tui.buckets import Stretches, named
from tui.plain import fit, plain
from tui.split import MOST, Part
from tui.styled import Styled

_WIDEST_BAR = 6
_OTHERS = "others"


class TimeBars(Styled):
    """Stretches of time as bars around a place, over an axis, and what the colours mean where they are split."""

    LOOKS = "chart"
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "chart--past",
        "chart--ahead",
        "chart--place",
        "chart--range",
        "chart--axis",
        *(f"chart--part-{number}" for number in range(MOST + 1)),
    }

    place: reactive[int] = reactive(0)
    """The stretch at which the list stands."""
    begun: reactive[int | None] = reactive(None)
    """Where a range begins that runs to `place`; None while there is none."""
    splitting: reactive[bool] = reactive(False)
    """Whether the bars are split by theme."""

    def __init__(self, language: str, today: date, *, id: str) -> None:
        super().__init__(id=id)
        self._language = language
        self._today = today
        self._shown = Stretches()
        self._left = 0  # the first stretch in view
        self._parts: tuple[Part, ...] = ()
        self._layers: list[Stretches] = []

    @property
    def shown(self) -> Stretches:
        """The stretches from the first to the last event."""
        return self._shown

    def watch_place(self) -> None:
        """The place stays in view; the window moves no more than it must."""
        room = self._room()
        self._left = min(max(self._left, self.place - room + 1), self.place)
        self._left = max(min(self._left, len(self._shown) - room), 0)

    def render_line(self, y: int) -> Strip:
        lines = self.size.height - 1 - self.splitting
        if not self._shown:
            strip = Strip.blank(self.size.width)
        elif y < lines:
            strip = self._bar_strip(y, lines)
        elif y == lines:
            strip = self._axis_strip()
        else:
            strip = self._legend_strip()
        return strip.adjust_cell_length(self.size.width).apply_style(self.ground)

    def _bar_width(self) -> int:
        return min(max(self.size.width // len(self._shown), 1), _WIDEST_BAR)

    def _room(self) -> int:
        """How many stretches are in view."""
        return self.size.width // self._bar_width() if self._shown else 0

    def _window(self) -> tuple[int, int]:
        """The stretches in view, end exclusive."""
        return self._left, min(self._left + self._room(), len(self._shown))

    def _marked(self) -> tuple[int, int]:
        """The first and the last stretch of the range, or the place alone."""
        first, last = sorted((self.place if self.begun is None else self.begun, self.place))
        return first, last

    def _place_at(self, x: int) -> int | None:
        if not self._shown:
            return None
        start, end = self._window()
        return min(start + max(x - self.styles.padding.left, 0) // self._bar_width(), end - 1)

    def _bar_strip(self, y: int, lines: int) -> Strip:
        start, end = self._window()
        width = self._bar_width()
        gap = 1 if width > 2 else 0
        first, last = self._marked()
        segments = []
        columns = tuple(self._column(place) for place in range(start, end))
        for place, cell in enumerate(stacked(columns, lines)[y], start):
            style = self._cell_style(cell, place, marked=first <= place <= last)
            segments += [Segment(cell.block * (width - gap), style), Segment(" " * gap)]
        return Strip(segments)

    def _column(self, place: int) -> tuple[int, ...]:
        """How high each layer of a bar is: one, or the parts and the rest."""
        return self._split(place, place) if self._layers else (self._shown[place].events,)

    def _split(self, first: int, last: int) -> tuple[int, ...]:
        start, end = self._shown[first].first, self._shown[last].last
        parts = [layer.between(start, end) for layer in self._layers]
        return (*parts, self._shown.between(start, end) - sum(parts))

    def _cell_style(self, cell: Cell, place: int, *, marked: bool) -> Style:
        if self._layers:
            style = self.look("range") if marked else Style()
            lower, upper = (None if layer is None else self._part(layer).color for layer in (cell.lower, cell.upper))
            return style + Style(color=lower, bgcolor=upper)
        if marked:
            return self.look("place" if self.begun is None else "range")
        return self.look("ahead" if self._shown[place].first > self._today else "past")

    def _part(self, layer: int) -> Style:
        return self.look(f"part-{layer if layer < len(self._layers) else MOST}")

    def _axis_strip(self) -> Strip:
        """Years and months where there is room for them, and at the right what the marked stretches are."""
        caption = f"  {self._caption()} "
        room = max(self.size.width - len(caption), 0)
        width = self._bar_width()
        text = axis(self._shown, self._window(), width, room, self._month)
        at = (self.place - self._left) * width
        base, here = self.look("axis"), self.look("place")
        return Strip(
            [
                Segment(text[:at], base),
                Segment(text[at : at + 1], here + Style(reverse=True)),
                Segment(text[at + 1 :], base),
                Segment(fit(caption, min(len(caption), self.size.width)), here),
            ]
        )

    def _month(self, day: date) -> str:
        return when_text(When.month(day.year, day.month), self._language, compact=True)

    def _caption(self) -> str:
        first, last = (self._shown[place] for place in self._marked())
        words = when_text(named(first.first, last.first, self._shown.unit), self._language, compact=True)
        return f"{words} · {self._shown.between(first.first, last.last):,}"

    def _legend_strip(self) -> Strip:
        """What each colour stands for, and how many events of it the marked stretches have."""
        if not self._layers:
            return Strip.blank(self.size.width)
        counts = self._split(*self._marked())
        axis_style = self.look("axis")
        words = [f" {count:,} {plain(name)}" for name, count in zip([*self._names(), _OTHERS], counts, strict=True)]
        room = self.size.width // len(words) - len("■ ")
        if sum(cell_len(text) + len("■  ") for text in words) <= self.size.width:
            words, room = [f"{text} " for text in words], 0
        segments = []
        for layer, text in enumerate(words):
            segments += [Segment("■", self._part(layer)), Segment(fit(text, room or cell_len(text)) + " ", axis_style)]
        return Strip(segments)

    def _names(self) -> list[str]:
        return [part.name for part in self._parts]
