"""Narrowing down: the filter that is shown, where it comes from, and the way back through those tried.

Each question goes to the library in a worker that a newer one replaces, so that an answer is shown
only while it is the one waited for. One that takes long can be stopped.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from textual import on, work
from textual.content import Content
from textual.widgets import Input, Static

from timeline.errors import FilterError, TimelineError
from timeline.query import Query, parse
from tui.choices import choices
from tui.keymap import OwnKeys
from tui.library import Facets, Library, Shown
from tui.messages import DaysWanted, FacetToggled, FilterUnread, QueryWanted, SpanToggled, SplitWanted, ValuesWanted
from tui.outline import Outline
from tui.plain import plain
from tui.screens.errands import Errands
from tui.screens.filters import SavedFilters
from tui.trail import Place, Trail
from tui.welcome import nothing_found, nothing_yet
from tui.widgets.chart import Chart
from tui.widgets.detail_pane import DetailPane
from tui.widgets.facet_column import FacetColumn
from tui.widgets.filter_bar import FilterBar

_PATIENCE = 0.4  # seconds after which a person is told that an answer takes long
_OF_A_FILTER = ("rows", "facets", "days", "split")  # groups of workers whose answers another filter makes stale
_STOPPED = ("shown", *_OF_A_FILTER)


class Narrowing(Errands):
    """One filter at a time, from the line, the facets, the chart, a name or the past."""

    def __init__(self, library: Library, query: Query, language: str, keymap: OwnKeys) -> None:
        super().__init__(library, query, language, keymap)
        self._trail = Trail(query)
        self._facets = Facets(query, {})
        self._values: dict[str, list[str]] = {}
        self._slow: set[str] = set()
        self._typing = False  # the filter shown last was typed since the line was entered

    @property
    def bar(self) -> FilterBar:
        return self.query_one(FilterBar)

    @property
    def chart(self) -> Chart:
        return self.query_one(Chart)

    @property
    def column(self) -> FacetColumn:
        return self.query_one(FacetColumn)

    @property
    def detail(self) -> DetailPane:
        return self.query_one(DetailPane)

    def choose(self, query: Query, place: Place | None = None, *, around: bool = False) -> None:
        """Show a filter that was not typed, and write it in the line."""
        self.filter = query
        self.bar.show_query(query)
        self.ask(query, place, around=around)

    @work(exclusive=True, group="shown")
    async def ask(self, query: Query, place: Place | None = None, *, around: bool = False, typed: bool = False) -> None:
        """Show another filter; the list keeps its place in time, or goes to `place`."""
        left = self._here()
        try:
            with self._patience("shown"):
                shown = await self.library.shown(query, place or left)
        except FilterError as error:
            self.bar.show_trouble(f"{error.message}. {error.hint}")
        except TimelineError as error:
            self.tell(error)
        else:
            self._trail.visit(query, left, around=around, instead=typed and self._typing)
            self._typing = typed
            self._show(shown)

    @work(exclusive=True, group="again")
    async def again(self, place: Place | None = None) -> None:
        """Show the same filter after something changed, at the same place; a filter asked for meanwhile goes first."""
        try:
            shown = await self.library.shown(self.filter, place or self._here())
        except TimelineError as error:
            self.tell(error)
            return
        asked = any(worker.group == "shown" and not worker.is_finished for worker in self.workers)
        if shown.query == self.filter and not asked:
            self._show(shown)

    def _show(self, shown: Shown) -> None:
        for group in _OF_A_FILTER:
            self.workers.cancel_group(self, group)
        self.filter = shown.query
        outline = Outline(shown.months, shown.today if shown.months else None)
        self.bar.show_answer(self._worded(shown), outline.total, shown.of)
        self.chart.show([(date(year, month, 1), count) for year, month, count in shown.months])
        self.set_class(not outline.total, "-nothing")
        self.events.show(outline, shown.place, shown.blocks)
        if not outline.total:
            self.query_one("#nothing", Static).update(self._nothing(shown.of))
            self.detail.show(None)
        self._count(shown.query)

    def _nothing(self, of: int) -> Content:
        """What to do where none of `of` events is shown."""
        if of:
            return nothing_found(edit=self.key("browser.filter"), clear=self.key("browser.clear"))
        return nothing_yet(self.library.path, add=self.key("browser.add"))

    def _worded(self, shown: Shown) -> str:
        before = self._trail.before
        if not self._trail.here.around or before is None:
            return shown.words
        return f"all events around this one; Esc goes back to {before.query}"

    def _here(self) -> Place | None:
        current = self.events.current
        return Place(current.when.first_day, current.id) if current else None

    @work(exclusive=True, group="facets")
    async def _count(self, query: Query) -> None:
        try:
            with self._patience("facets"):
                self._show_facets(await self.library.facets(query))
        except TimelineError as error:
            self.tell(error)

    def _show_facets(self, facets: Facets) -> None:
        self._facets = facets
        for key, counts in facets.counts.items():
            self.column.show(key, choices(counts, facets.query, key))

    @on(DaysWanted)
    @work(exclusive=True, group="days")
    async def _days(self) -> None:
        try:
            with self._patience("days"):
                self.chart.show_days(await self.library.days(self.filter))
        except TimelineError as error:
            self.tell(error)

    @on(SplitWanted)
    @work(exclusive=True, group="split")
    async def _split(self, message: SplitWanted) -> None:
        try:
            with self._patience("split"):
                self.chart.show_parts(await self.library.split(self.filter, days=message.days))
        except TimelineError as error:
            self.tell(error)

    def action_split(self) -> None:
        self.chart.splitting = not self.chart.splitting

    @contextmanager
    def _patience(self, what: str) -> Iterator[None]:
        """Say after a while that an answer takes long, and that it can be stopped."""

        def tell() -> None:
            self._slow.add(what)
            self.bar.show_waiting(True)
            self._show_facets(Facets(self.filter, self._facets.counts))  # what is asked for, beside the counts so far

        timer = self.set_timer(_PATIENCE, tell)
        try:
            yield
        finally:
            timer.stop()
            self._slow.discard(what)
            for bar in self.query(FilterBar):  # none is left when the question ends with the browser
                bar.show_waiting(bool(self._slow))

    def stop(self) -> bool:
        """Stop what takes long; return whether anything did."""
        slow = bool(self._slow)
        if slow:
            for group in _STOPPED:
                self.workers.cancel_group(self, group)
            self.bar.show_trouble("Stopped. Enter in the filter line asks again.")
        return slow

    @on(QueryWanted)
    def _typed(self, message: QueryWanted) -> None:
        self.ask(message.query, typed=True)

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

    def action_clear(self) -> None:
        self.choose(Query())
        self.set_focus(self.events)

    def action_past(self, step: int) -> None:
        """Back (-1) or forward (1) through the filters tried, each at the place where it was left."""
        stop = self._trail.step(step, self._here())
        if stop is None:
            self.notify("There is no filter before this one." if step < 0 else "This is the last filter.", markup=False)
        else:
            self.choose(stop.query, stop.place)

    def action_around(self) -> None:
        """Drop the filter and stay at the event, to see what else happened then; and back."""
        if self._trail.here.around:
            self.action_past(-1)
        elif self.filter and self.events.current:
            self.choose(Query(), around=True)
        else:
            self.notify("Everything is shown already.", markup=False)

    @work(exclusive=True, group="dialog")
    async def action_saved(self) -> None:
        """Pick, save, rename or remove filters with names."""
        text = await self.app.push_screen_wait(SavedFilters(self.library, self.filter))
        if text:
            self.choose(parse(text))
            self.set_focus(self.events)

    def back_to_filter(self) -> None:
        """Forget what was typed and never shown, or return from looking around an event."""
        if self.bar.text != plain(str(self.filter)):
            self.choose(self.filter)
        elif self._trail.here.around:
            self.action_past(-1)

    @on(ValuesWanted)
    @work(exclusive=True, group="values")
    async def _learn(self) -> None:
        """Learn what can follow each key of a filter, under no filter at all."""
        self._typing = False
        try:
            self._values = await self.library.values()
        except TimelineError as error:
            self.tell(error)

    def _known_values(self, key: str) -> list[str]:
        return self._values.get(key, [])
