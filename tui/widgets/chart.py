"""The chart: a bar for each stretch of time, as tall as events begin in it.

The stretch is the finest of which all fit, until a person zooms; what does not fit then follows the
place in the list. A stretch, or a range of them, can be made the only time shown.
"""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.reactive import reactive
from textual.strip import Strip

from timeline.wording import when_text
from tui import keys
from tui.bars import bars
from tui.buckets import Bucket, Unit, buckets, edtf, finer_than_months, finest_that_fits, named, neighbour, place_of
from tui.messages import DaysWanted, DayWanted, SpanToggled
from tui.plain import fit
from tui.styled import Styled

Counts = list[tuple[date, int]]
_WIDEST_BAR = 6


class Chart(Styled, can_focus=True):
    """Events over time, and where in it the list stands."""

    BINDINGS: ClassVar = keys.CHART
    LOOKS = "chart"
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "chart--past",
        "chart--ahead",
        "chart--place",
        "chart--range",
        "chart--axis",
    }

    place: reactive[int] = reactive(0)
    """The stretch at which the list stands."""
    begun: reactive[int | None] = reactive(None)
    """Where a range begins that runs to `place`; None while there is none."""

    def __init__(self, language: str, today: date, *, id: str) -> None:
        super().__init__(id=id)
        self._language = language
        self._today = today
        self._months: Counts = []
        self._days: Counts | None = None
        self._zoom: Unit | None = None
        self._unit: Unit = "year"
        self._shown: list[Bucket] = []
        self._day = today
        self._pressed: int | None = None

    @property
    def unit(self) -> Unit:
        """How long a stretch is."""
        return self._unit

    def show(self, months: Counts) -> None:
        """Show the counts of another answer, by the first days of months in order."""
        self._months = months
        self._days = None
        self._arrange()

    def show_days(self, days: Counts) -> None:
        """Take in the counts a day, which shorter stretches are made of."""
        self._days = days
        self._arrange()

    def follow(self, day: date) -> None:
        """Mark the stretch in which the list stands, unless a person walks through the chart itself."""
        self._day = day
        if not self.has_focus and self.begun is None:
            self.place = place_of(self._shown, day) or 0

    def zoom(self, step: int) -> None:
        """Cut time into finer (1) or coarser (-1) stretches."""
        if self._months:
            self._zoom = neighbour(self._unit, step)
            self.begun = None
            self._arrange()

    def on_resize(self) -> None:
        self._arrange()

    def action_move(self, step: int) -> None:
        self.begun = None
        self._step(step)

    def action_stretch(self, step: int) -> None:
        if self.begun is None:
            self.begun = self.place
        self._step(step)

    def action_only(self) -> None:
        self._toggle(self.place if self.begun is None else self.begun, self.place)

    def on_mouse_down(self, event: events.MouseDown) -> None:
        self._pressed = self._bucket_at(event.x - self.styles.padding.left)
        self.capture_mouse()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        here = self._bucket_at(event.x - self.styles.padding.left)
        if self._pressed is not None and here is not None and here != self.place:
            self.begun = self._pressed
            self.place = here

    def on_mouse_up(self, event: events.MouseUp) -> None:
        self.release_mouse()
        pressed, self._pressed = self._pressed, None
        here = self._bucket_at(event.x - self.styles.padding.left)
        if pressed is None or here is None:
            return
        if pressed != here:
            self._toggle(pressed, here)
        else:
            self.begun = None
            self.post_message(DayWanted(self._shown[here].first.toordinal()))

    def render_line(self, y: int) -> Strip:
        lines = self.size.height - 1
        if not self._shown:
            strip = Strip.blank(self.size.width)
        elif y < lines:
            strip = self._bar_strip(y, lines)
        else:
            strip = self._axis_strip()
        return strip.adjust_cell_length(self.size.width).apply_style(self.rich_style)

    def _arrange(self) -> None:
        """Cut time anew, and ask for the days where months are too coarse."""
        if not self._months or not self.size.width:
            self._shown = []
            self.refresh()
            return
        first, last = self._months[0][0], self._months[-1][0]
        self._unit = self._zoom or finest_that_fits(first, last, self.size.width)
        counts = self._months
        if finer_than_months(self._unit):
            if self._days is None:
                self.post_message(DaysWanted())
                return
            counts = self._days
        self._shown = buckets(counts, self._unit)
        self.follow(self._day)
        self.refresh()

    def _step(self, step: int) -> None:
        if self._shown:
            self.place = min(max(self.place + step, 0), len(self._shown) - 1)
            if self.begun is None:
                self.post_message(DayWanted(self._shown[self.place].first.toordinal()))

    def _toggle(self, one: int, other: int) -> None:
        if self._shown:
            first, last = sorted((one, other))
            self.begun = None
            self.post_message(SpanToggled(edtf(self._shown[first].first, self._shown[last].last, self._unit)))

    def _bar_width(self) -> int:
        return min(max(self.size.width // len(self._shown), 1), _WIDEST_BAR)

    def _window(self) -> tuple[int, int]:
        """The stretches in view, end exclusive: all, or as many as fit around the place."""
        room = self.size.width // self._bar_width()
        start = min(max(self.place - room // 2, 0), max(len(self._shown) - room, 0))
        return start, min(start + room, len(self._shown))

    def _bucket_at(self, x: int) -> int | None:
        if not self._shown:
            return None
        start, end = self._window()
        return min(start + max(x, 0) // self._bar_width(), end - 1)

    def _bar_strip(self, y: int, lines: int) -> Strip:
        start, end = self._window()
        blocks = bars([bucket.events for bucket in self._shown[start:end]], lines)[y]
        width = self._bar_width()
        gap = 1 if width > 2 else 0
        return Strip(
            [
                Segment(block * (width - gap) + " " * gap, self._bar_style(start + offset))
                for offset, block in enumerate(blocks)
            ]
        )

    def _bar_style(self, place: int) -> Style:
        if self.begun is not None and min(self.begun, self.place) <= place <= max(self.begun, self.place):
            name = "range"
        elif place == self.place:
            name = "place"
        else:
            name = "ahead" if self._shown[place].first > self._today else "past"
        return self.look(name)

    def _axis_strip(self) -> Strip:
        """Years where there is room for them, and at the right what the marked stretch is."""
        start, end = self._window()
        width = self._bar_width()
        caption = f"  {self._caption()} "
        cells = [" "] * max(self.size.width - len(caption), 0)
        free = 0
        for offset, bucket in enumerate(self._shown[start:end]):
            at, label = offset * width, f"{bucket.first.year}"
            begins = offset == 0 or bucket.first.year != self._shown[start + offset - 1].first.year
            if begins and at >= free and at + len(label) <= len(cells):
                cells[at : at + len(label)] = label
                free = at + len(label) + 1
        axis = self.look("axis")
        place = self.look("place")
        return Strip([Segment("".join(cells), axis), Segment(fit(caption, min(len(caption), self.size.width)), place)])

    def _caption(self) -> str:
        first, last = sorted((self.place if self.begun is None else self.begun, self.place))
        count = sum(bucket.events for bucket in self._shown[first : last + 1])
        words = when_text(named(self._shown[first], self._unit), self._language, compact=True)
        if first != last:
            words += " – " + when_text(named(self._shown[last], self._unit), self._language, compact=True)
        return f"{words} · {count:,}"
