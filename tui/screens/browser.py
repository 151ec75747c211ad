"""The browser: the filter, the chart, the list, the facets and the evidence, and what they tell each other.

Each wish comes up as a message; each question goes to the library in a worker that a newer one
replaces, so that an answer is shown only while it is the one waited for.
"""

from __future__ import annotations

import asyncio
from datetime import date
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Container, Horizontal
from textual.widgets import Footer, Static

from timeline.errors import TimelineError
from tui import keys
from tui.messages import BlockWanted, DayWanted, EventChosen, EventReached
from tui.outline import BLOCK
from tui.screens.narrowing import Narrowing
from tui.widgets.chart import Chart
from tui.widgets.detail_pane import DetailPane
from tui.widgets.event_list import EventList
from tui.widgets.facet_column import FacetColumn
from tui.widgets.filter_bar import FilterBar

_REST = 0.04  # seconds the cursor rests before its evidence is read, so that holding a key stays light


class Browser(Narrowing):
    """Everything about the events of one filter."""

    BINDINGS: ClassVar = [*keys.BROWSER, *keys.CORRECTING]
    AUTO_FOCUS = "#events"

    def compose(self) -> ComposeResult:
        yield FilterBar(self._known_values, key=self.key("browser.filter"), id="filter")
        yield Chart(self._language, self.library.today, id="chart")
        with Horizontal(id="body"):
            yield FacetColumn(id="facets")
            with Container(id="main"):
                yield EventList(self._language, self.library.today, id="events")
                yield Static("", id="nothing", markup=False)
                yield DetailPane(self._language, id="detail")
        yield Static("", id="arriving", markup=False)
        yield Static("", id="marked", markup=False)
        yield Footer(compact=True, show_command_palette=False)

    def on_mount(self) -> None:
        self.bar.show_query(self.filter)
        self.ask(self.filter)

    @on(BlockWanted)
    @work(group="rows")
    async def _fetch(self, message: BlockWanted) -> None:
        try:
            entries = await self.library.entries(self.filter, message.block * BLOCK, BLOCK)
        except TimelineError as error:
            self.tell(error)
        else:
            self.events.fill(message.block, entries)

    @on(EventReached)
    def _follow(self) -> None:
        entry = self.events.current
        if entry is None:
            return
        self.chart.follow(date.fromordinal(entry.when.first_day))
        if self.detail.display:
            self.read(entry.id)

    @work(exclusive=True, group="reading")
    async def read(self, id: str) -> None:
        """Show the evidence of an event, once the cursor rests on it."""
        await asyncio.sleep(_REST)
        try:
            self.detail.show(await self.library.reading(id))
        except TimelineError as error:
            self.tell(error)

    @on(DayWanted)
    def _wanted_day(self, message: DayWanted) -> None:
        self.go(message.day)

    @on(EventChosen)
    def _chosen(self) -> None:
        self.add_class("-detail")
        self.set_focus(self.detail)
        if self.events.current:
            self.read(self.events.current.id)

    def action_edit_filter(self) -> None:
        self.bar.edit()

    def action_panel(self, facet: str) -> None:
        self.remove_class("-detail")
        self.add_class("-facets")
        self.column.enter(facet)

    def action_kind(self, step: int) -> None:
        self.column.step(step)

    def action_chart(self) -> None:
        self.set_focus(self.chart)

    def action_today(self) -> None:
        self.go(self.library.today.toordinal())

    def action_step(self, step: int) -> None:
        self.events.action_move(step)

    def action_zoom(self, step: int) -> None:
        self.chart.zoom(step)

    def action_back(self) -> None:
        """Out of whatever is innermost: a long question, the filter line, a pane, the look around an event."""
        if self.stop():
            return
        inside = self.focused is not self.events or self.has_class("-detail", "-facets")
        if not inside and self.let_go():
            return
        self.remove_class("-detail", "-facets")
        self.set_focus(self.events)
        if not inside or self.bar.text != str(self.filter):
            self.back_to_filter()
