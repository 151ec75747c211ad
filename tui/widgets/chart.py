"""The chart: a bar for each stretch of time, as tall as events begin in it, split by theme where asked.

The stretch is the finest of which all fit, until a person zooms; what does not fit then is in view
around the place in the list. A stretch, or a range of them, can be made the only time shown.
"""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from textual import events

from tui import keys
from tui.buckets import Stretches, Unit, edtf, finer_than_months, finest_that_fits, neighbour
from tui.messages import DaysWanted, DayWanted, SpanToggled, SplitWanted
from tui.split import Counts, Part
from tui.widgets.time_bars import TimeBars


class Chart(TimeBars, can_focus=True):
    """Events over time, and where in it the list stands."""

    BINDINGS: ClassVar = keys.CHART

    def __init__(self, language: str, today: date, *, id: str) -> None:
        super().__init__(language, today, id=id)
        self._months: Counts = []
        self._days: Counts | None = None
        self._zoom: Unit | None = None
        self._day = today
        self._pressed: int | None = None

    @property
    def unit(self) -> Unit:
        """How long a stretch is."""
        return self._shown.unit

    def show(self, months: Counts) -> None:
        """Show the counts of another answer, by the first days of months in order."""
        self._months = months
        self._days = None
        self._join()
        self._arrange()

    def show_days(self, days: Counts) -> None:
        """Take in the counts a day, which shorter stretches are made of."""
        self._days = days
        self._arrange()

    def show_parts(self, parts: tuple[Part, ...]) -> None:
        """Take in what the bars are split by, from the bottom up; the rest is on top."""
        self._parts = parts
        self._layers = [Stretches(part.counts, self.unit) for part in parts]
        self.refresh()

    def follow(self, day: date) -> None:
        """Mark the stretch in which the list stands, unless a person walks through the chart itself."""
        if not self.has_focus and self.begun is None:
            self._day = day
            self.place = self._shown.place_of(day) or 0

    def zoom(self, step: int) -> None:
        """Cut time into finer (1) or coarser (-1) stretches around the place."""
        if self._months:
            self._zoom = neighbour(self.unit, step)
            self.begun = None
            self._arrange()

    def watch_splitting(self) -> None:
        self.set_class(self.splitting, "-split")
        self._join()
        self._arrange()

    def on_resize(self) -> None:
        self._arrange()

    def action_move(self, step: int) -> None:
        self.begun = None
        self._step(step)

    def action_page(self, step: int) -> None:
        """Half of what is in view."""
        self.action_move(step * max(self._room() // 2, 1))

    def action_end(self, side: int) -> None:
        self.action_move(side * len(self._shown))

    def action_stretch(self, step: int) -> None:
        if self.begun is None:
            self.begun = self.place
        self._step(step)

    def action_only(self) -> None:
        self._toggle(self.place if self.begun is None else self.begun, self.place)

    async def action_leave(self) -> None:
        """Out of the range, then out of the chart."""
        if self.begun is None:
            await self.run_action("screen.back")
        self.begun = None

    def on_mouse_down(self, event: events.MouseDown) -> None:
        self._pressed = self._place_at(event.x)
        self.capture_mouse()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        here = self._place_at(event.x)
        if self._pressed is not None and here is not None and here != self.place:
            self.begun = self._pressed
            self.place = here

    def on_mouse_up(self, event: events.MouseUp) -> None:
        self.release_mouse()
        pressed, self._pressed = self._pressed, None
        here = self._place_at(event.x)
        if pressed is None or here is None:
            return
        if pressed != here:
            self._toggle(pressed, here)
        else:
            self.begun = None
            self.post_message(DayWanted(self._shown[here].first.toordinal()))

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        self._zoom_at(event, 1)

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        self._zoom_at(event, -1)

    def _arrange(self) -> None:
        """Cut time anew around the same day, and ask for what is missing to do so."""
        if not self._months or not self.size.width:
            self._shown = Stretches()
            self.refresh()
            return
        unit = self._zoom or finest_that_fits(self._months[0][0], self._months[-1][0], self.size.width)
        fine = finer_than_months(unit)
        if fine and self._days is None:
            self.post_message(DaysWanted())
            return
        changed = fine != finer_than_months(self.unit)
        self._shown = Stretches(self._days if fine and self._days is not None else self._months, unit)
        self.begun = None
        self.set_reactive(Chart.place, self._shown.place_of(self._day) or 0)
        self._left = self.place - self._room() // 2
        self.watch_place()
        if self.splitting and (changed or not self._parts):
            self._join()
            self.post_message(SplitWanted(days=fine))
        self._layers = [Stretches(part.counts, unit) for part in self._parts]
        self.refresh()

    def _join(self) -> None:
        """Draw whole bars until it is known what they are split by."""
        self._parts = ()
        self._layers = []

    def _step(self, step: int) -> None:
        if self._shown:
            self.place = min(max(self.place + step, 0), len(self._shown) - 1)
            self._day = self._shown[self.place].first
            if self.begun is None:
                self.post_message(DayWanted(self._shown[self.place].first.toordinal()))

    def _zoom_at(self, event: events.MouseEvent, step: int) -> None:
        event.stop()
        here = self._place_at(event.x)
        if here is not None:
            self._day = self._shown[here].first
            self.zoom(step)

    def _toggle(self, one: int, other: int) -> None:
        if self._shown:
            first, last = sorted((one, other))
            self.begun = None
            self.post_message(SpanToggled(edtf(self._shown[first].first, self._shown[last].last)))
