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
from textual.containers import Container, Horizontal, Vertical
from textual.widgets import Footer, Input, Static

from timeline.errors import FilterError, TimelineError
from timeline.query import Query
from tui import keys
from tui.choices import choices
from tui.library import Facets, Library, Place, Shown
from tui.messages import (
    BlockWanted,
    DaysWanted,
    DayWanted,
    EventChosen,
    EventReached,
    FacetToggled,
    FilterUnread,
    QueryWanted,
    SpanToggled,
    ValuesWanted,
)
from tui.outline import Outline
from tui.screens.errands import Errands
from tui.theme import DARK, LIGHT
from tui.welcome import nothing_found, nothing_yet
from tui.widgets.chart import Chart
from tui.widgets.detail_pane import DetailPane
from tui.widgets.event_list import BLOCK, EventList
from tui.widgets.facet_list import FacetList
from tui.widgets.filter_bar import FilterBar

_REST = 0.04  # seconds the cursor rests before its evidence is read, so that holding a key stays light


class Browser(Errands):
    """Everything about the events of one filter."""

    BINDINGS: ClassVar = keys.BROWSER
    AUTO_FOCUS = "#events"

    def __init__(self, library: Library, query: Query, language: str) -> None:
        super().__init__(library, query, language)
        self._facets = Facets(query, [], [])
        self._values: dict[str, list[str]] = {}

    def compose(self) -> ComposeResult:
        yield FilterBar(self._known_values, id="filter")
        yield Chart(self._language, self.library.today, id="chart")
        with Horizontal(id="body"):
            with Vertical(id="facets"):
                yield FacetList("actor", "Actors", id="actors")
                yield FacetList("theme", "Themes", id="themes")
            with Container(id="main"):
                yield EventList(self._language, self.library.today, id="events")
                yield Static("", id="nothing", markup=False)
                yield DetailPane(self._language, id="detail")
        yield Footer(compact=True, show_command_palette=False)

    def on_mount(self) -> None:
        self.bar.show_query(self.filter)
        self.ask(self.filter)

    @property
    def bar(self) -> FilterBar:
        return self.query_one(FilterBar)

    @property
    def chart(self) -> Chart:
        return self.query_one(Chart)

    @property
    def detail(self) -> DetailPane:
        return self.query_one(DetailPane)

    @work(exclusive=True, group="shown")
    async def ask(self, query: Query) -> None:
        """Show another filter; the list keeps its place in time."""
        current = self.events.current
        place = Place(current.when.first_day, current.id) if current else None
        try:
            shown = await self.library.shown(query, place)
        except FilterError as error:
            self.bar.show_trouble(f"{error.message}. {error.hint}")
        except TimelineError as error:
            self.tell(error)
        else:
            self._show(shown)

    def _show(self, shown: Shown) -> None:
        self.workers.cancel_group(self, "rows")
        self.filter = shown.query
        outline = Outline(shown.months, shown.today if shown.months else None)
        self.bar.show_answer(shown.words, outline.total, shown.of)
        self.chart.show([(date(year, month, 1), count) for year, month, count in shown.months])
        self.set_class(not outline.total, "-nothing")
        self.query_one("#nothing", Static).update(nothing_found() if shown.of else nothing_yet(self.library.path))
        self.events.show(outline, shown.place)
        if not outline.total:
            self.detail.show(None)
        self._show_facets(Facets(shown.query, self._facets.actors, self._facets.themes))
        self._count(shown.query)

    @work(exclusive=True, group="facets")
    async def _count(self, query: Query) -> None:
        try:
            self._show_facets(await self.library.facets(query))
        except TimelineError as error:
            self.tell(error)

    def _show_facets(self, facets: Facets) -> None:
        self._facets = facets
        for key, counts in (("actor", facets.actors), ("theme", facets.themes)):
            self.query_one(f"#{key}s", FacetList).show(choices(counts, facets.query, key))

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

    @on(DaysWanted)
    @work(exclusive=True, group="days")
    async def _days(self) -> None:
        try:
            self.chart.show_days(await self.library.days(self.filter))
        except TimelineError as error:
            self.tell(error)

    @on(QueryWanted)
    def _typed(self, message: QueryWanted) -> None:
        self.ask(message.query)

    @on(Input.Submitted, "#filter-text")
    def _filter_done(self) -> None:
        self.set_focus(self.events)

    @on(FilterUnread)
    def _unread(self, message: FilterUnread) -> None:
        self.workers.cancel_group(self, "shown")
        self.bar.show_trouble(message.reason)

    @on(FacetToggled)
    def _toggled(self, message: FacetToggled) -> None:
        self.choose(self.filter.toggle(message.key, message.value, message.negated))

    @on(SpanToggled)
    def _spanned(self, message: SpanToggled) -> None:
        held = message.dates in self.filter.having("date")
        rest = self.filter.without("date")
        self.choose(rest if held else rest.toggle("date", message.dates))

    def choose(self, query: Query) -> None:
        """Show a filter that was clicked together, and write it in the line."""
        self.filter = query
        self.bar.show_query(query)
        self.ask(query)

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
        self.set_focus(self.query_one(f"#{facet}s", FacetList))

    def action_chart(self) -> None:
        self.set_focus(self.chart)

    def action_clear(self) -> None:
        self.choose(Query())
        self.set_focus(self.events)

    def action_today(self) -> None:
        self.go(self.library.today.toordinal())

    def action_step(self, step: int) -> None:
        self.events.action_move(step)

    def action_zoom(self, step: int) -> None:
        self.chart.zoom(step)

    def action_back(self) -> None:
        """Back to the list; a filter that was typed but never shown is forgotten."""
        self.remove_class("-detail", "-facets")
        self.set_focus(self.events)
        if self.bar.text != str(self.filter):
            self.choose(self.filter)

    def action_look(self) -> None:
        self.app.theme = LIGHT.name if self.app.theme == DARK.name else DARK.name

    @on(ValuesWanted)
    @work(exclusive=True, group="values")
    async def _learn(self) -> None:
        """Learn what can follow each key of a filter, under no filter at all."""
        try:
            self._values = await self.library.values()
        except TimelineError as error:
            self.tell(error)

    def _known_values(self, key: str) -> list[str]:
        return self._values.get(key, [])
