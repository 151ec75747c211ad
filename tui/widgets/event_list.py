"""The list: events in date order under their months, drawn line by line from the rows around the window.

It holds no more than a few blocks of rows, whatever the number of events; which line shows what
follows from the counts a month alone.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Region, Size
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from timeline.when import When
from timeline.wording import when_text
from tui import keys
from tui.columns import Columns, Entry, actors_cell, columns, date_cell, marks_cell
from tui.messages import BlockWanted, EventChosen, EventReached, MarksChanged, RangeMarked
from tui.outline import BLOCK, Heading, Outline, Row, Today
from tui.plain import fit, plain
from tui.styled import Styled

_BLOCKS_KEPT = 32
_CURSOR, _MARK = "▌", "◆"


class EventList(ScrollView, Styled, can_focus=True):
    """Events under headings, with a cursor on one of them."""

    BINDINGS: ClassVar = keys.LIST
    LOOKS = "event-list"
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "event-list--cursor",
        "event-list--heading",
        "event-list--year",
        "event-list--quiet",
        "event-list--date",
        "event-list--ahead",
        "event-list--rejected",
        "event-list--confirmed",
        "event-list--today",
        "event-list--marked",
    }

    cursor: reactive[int] = reactive(0, repaint=False)

    def __init__(self, language: str, today: date, *, id: str) -> None:
        super().__init__(id=id)
        self._language = language
        self._today = today
        self._outline = Outline()
        self._blocks: OrderedDict[int, Sequence[Entry]] = OrderedDict()
        self._wanted: set[int] = set()
        self._marks: dict[str, Entry] = {}
        self._marked_last = 0  # a row, from which a range reaches to the cursor

    @property
    def total(self) -> int:
        """How many events there are to scroll through."""
        return self._outline.total

    @property
    def current(self) -> Entry | None:
        """The event under the cursor, where it is at hand."""
        return self._entry(self.cursor)

    @property
    def marked(self) -> list[Entry]:
        """The events that a person marked, in the order of marking; a filter lets none of them go."""
        return list(self._marks.values())

    def mark(self, entries: Iterable[Entry]) -> None:
        """Mark these events too."""
        self._marks.update((entry.id, entry) for entry in entries)
        self._say_marks()

    def unmark(self) -> None:
        """Let all marks go."""
        self._marks.clear()
        self._say_marks()

    def show(self, outline: Outline, place: int, blocks: Mapping[int, Sequence[Entry]]) -> None:
        """Show another answer, with the cursor on row `place`, at the height where it stood.

        `blocks` are the rows around it, so that what is in view is there at once.
        """
        height_of_cursor = self._outline.line_of(self.cursor) - self.scroll_offset.y if self.total else 2
        self._outline = outline
        self.forget()
        for block, entries in blocks.items():
            self._hold(block, entries)
        self.virtual_size = Size(self.scrollable_content_region.width, outline.height)
        self.set_reactive(EventList.cursor, min(max(place, 0), max(outline.total - 1, 0)))
        top = outline.line_of(self.cursor) - min(
            max(height_of_cursor, 0), max(self.scrollable_content_region.height - 1, 0)
        )
        self.scroll_to(y=max(top, 0), animate=False, force=True, immediate=True)
        self._reveal()
        self.refresh()
        self.post_message(EventReached(self.cursor))

    def forget(self) -> None:
        """Drop the rows held; what is in view is asked for anew."""
        self._blocks.clear()
        self._wanted.clear()

    def fill(self, block: int, entries: Sequence[Entry]) -> None:
        """Take in the rows of a block that was asked for."""
        self._wanted.discard(block)
        self._hold(block, entries)
        while len(self._blocks) > _BLOCKS_KEPT:
            self._blocks.popitem(last=False)
        self.refresh()
        if self.cursor // BLOCK == block:
            self.post_message(EventReached(self.cursor))

    def _hold(self, block: int, entries: Sequence[Entry]) -> None:
        self._blocks[block] = entries
        self._marks.update((entry.id, entry) for entry in entries if entry.id in self._marks)

    def move_to(self, row: int) -> None:
        """Put the cursor on a row."""
        self.cursor = min(max(row, 0), max(self.total - 1, 0))

    def watch_cursor(self) -> None:
        self._reveal()
        self.refresh()
        self.post_message(EventReached(self.cursor))

    def action_move(self, step: int) -> None:
        self.move_to(self.cursor + step)

    def action_page(self, step: int) -> None:
        here = self._outline.line_of(self.cursor)
        there = here + step * max(self.scrollable_content_region.height - 2, 1)
        self.move_to(self._outline.row_near(there) if there > 0 else 0)

    def action_end(self, side: int) -> None:
        self.move_to(self.total if side > 0 else 0)

    def action_month(self, step: int) -> None:
        self._go_to_month(self._outline.month_of(self.cursor), step)

    def action_year(self, step: int) -> None:
        months = self._outline.months
        place = self._outline.month_of(self.cursor)
        if not months:
            return
        year = months[place].year
        if step > 0:
            later = (at for at in range(place, len(months)) if months[at].year != year)
            self._go_to_month(next(later, place), 0)
            return
        first = self._first_month_of_year(place)
        at_start = self.cursor == self._outline.start_of(first)
        self._go_to_month(self._first_month_of_year(max(first - 1, 0)) if at_start else first, 0)

    def action_mark(self) -> None:
        """Mark the event under the cursor, or no longer, and go on to the next."""
        entry = self.current
        if entry is None:
            return
        if self._marks.pop(entry.id, None) is None:
            self._marks[entry.id] = entry
        self._marked_last = self.cursor
        self._say_marks()
        self.action_move(1)

    def action_mark_range(self) -> None:
        """Mark all from the last one marked to the cursor."""
        if self.total:
            self.post_message(RangeMarked(*sorted((min(self._marked_last, self.total - 1), self.cursor))))

    def _say_marks(self) -> None:
        self.refresh()
        self.post_message(MarksChanged())

    def action_choose(self) -> None:
        if self.total:
            self.post_message(EventChosen())

    def on_resize(self) -> None:
        self.virtual_size = Size(self.scrollable_content_region.width, self._outline.height)
        self._reveal()

    def on_click(self, event: events.Click) -> None:
        line = self._outline.at(event.y + self.scroll_offset.y)
        if isinstance(line, Row):
            self.move_to(line.index)
            if event.chain == 2:
                self.post_message(EventChosen())

    def render_line(self, y: int) -> Strip:
        line = self._outline.at(y + self.scroll_offset.y)
        width = self.scrollable_content_region.width
        match line:
            case Row(index):
                strip = self._row_strip(index, width)
            case Heading():
                strip = self._heading_strip(line, width)
            case Today():
                strip = self._today_strip(width)
            case None:
                strip = Strip.blank(width)
        return strip.apply_style(self.ground)

    def _go_to_month(self, place: int, step: int) -> None:
        """To the start of a month; one step back from within a month is its own start."""
        if not self.total:
            return
        if step < 0 and self.cursor > self._outline.start_of(place):
            step = 0
        place = min(max(place + step, 0), len(self._outline.months) - 1)
        self.move_to(self._outline.start_of(place))

    def _first_month_of_year(self, place: int) -> int:
        months = self._outline.months
        while place > 0 and months[place - 1].year == months[place].year:
            place -= 1
        return place

    def _entry(self, row: int) -> Entry | None:
        """A row where it is at hand; its block is asked for once where it is not."""
        block, offset = divmod(row, BLOCK)
        held = self._blocks.get(block)
        if held is not None:
            self._blocks.move_to_end(block)
            return held[offset] if offset < len(held) else None
        if row < self.total and block not in self._wanted:
            self._wanted.add(block)
            self.post_message(BlockWanted(block))
        return None

    def _reveal(self) -> None:
        """Scroll so that the cursor is in view, with its heading where that is the line above."""
        if not self.total or not self.scrollable_content_region.height:
            return
        line = self._outline.line_of(self.cursor)
        above = 1 if isinstance(self._outline.at(line - 1), Heading) else 0
        region = Region(0, line - above, 1, 1 + above)
        self.scroll_to_region(region, animate=False, force=True, immediate=True)

    def _row_strip(self, row: int, width: int) -> Strip:
        entry = self._entry(row)
        if entry is None:
            return Strip([Segment(fit("  ·", width), self.look("quiet"))])
        layout = columns(width)
        at_cursor = row == self.cursor
        segments = self._segments(entry, layout, at_cursor=at_cursor)
        strip = Strip(segments).adjust_cell_length(width)
        return strip.apply_style(self.look("cursor")) if at_cursor else strip

    def _segments(self, entry: Entry, layout: Columns, *, at_cursor: bool) -> list[Segment]:
        ahead = entry.status in ("planned", "hypothetical")
        date_style = self.look("date") + Style(italic=entry.when.approximate)
        title_style = self.look("rejected") if entry.review == "rejected" else Style()
        decided = entry.review == "confirmed" or entry.changed
        mark_style = self.look("confirmed" if decided else "ahead" if ahead else "quiet")
        segments = [
            Segment(_CURSOR if at_cursor else " ", self.look("today")),
            Segment(_MARK if entry.id in self._marks else " ", self.look("marked")),
            Segment(date_cell(entry.when, layout.date, self._language) + " ", date_style),
            Segment(marks_cell(entry), mark_style),
            Segment(fit(plain(entry.title), layout.title), title_style),
        ]
        if layout.actors:
            segments.append(Segment("  " + actors_cell(entry.actors, layout.actors), self.look("quiet")))
        return segments

    def _heading_strip(self, heading: Heading, width: int) -> Strip:
        month = heading.month
        words = when_text(When.month(month.year, month.month), self._language)
        count = f" {month.events:,}"
        rule = "─" * max(width - len(words) - len(count) - 4, 0)
        return Strip(
            [
                Segment(f"  {words} ", self.look("year" if heading.new_year else "heading")),
                Segment(f"{rule}{count} ", self.look("quiet")),
            ]
        ).adjust_cell_length(width)

    def _today_strip(self, width: int) -> Strip:
        words = f"── today, {when_text(When.day(self._today), self._language)} "
        rule = "─" * max(width - len(words) - 1, 0)
        return Strip([Segment(words + rule, self.look("today"))]).adjust_cell_length(width)
