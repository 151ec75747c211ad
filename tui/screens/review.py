"""Review: what is open, one after the other, one key each; two events that may be one stand side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from textual import work
from textual.app import ComposeResult
from textual.containers import Container, VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Footer, Static

from timeline.errors import NotFoundError, TimelineError
from timeline.query import Query
from timeline.store.corrections.questions import ASKED
from tui import keys
from tui.form import filled
from tui.library import Library
from tui.plain import plain
from tui.reading import Reading, heading, lines_above, sentence_place, told
from tui.review import Round
from tui.screens.form import Form

if TYPE_CHECKING:
    from timeline.store.corrections import Item

_QUIET = "$foreground 60%"
_GAP = "\n\n"
_READ = 3.0  # seconds that a short sentence takes


class ReviewScreen(Screen[None]):
    """Possible duplicates, contradictions and refusals, then what is proposed under the filter."""

    BINDINGS: ClassVar = keys.REVIEW
    CSS_PATH: ClassVar = "review.tcss"

    def __init__(self, library: Library, query: Query, language: str) -> None:
        super().__init__()
        self._library = library
        self._query = query
        self._language = language
        self._round = Round()

    def compose(self) -> ComposeResult:
        yield Static("", id="review-heading", markup=False)
        with Container(id="review-events"):
            for side in ("first", "second"):
                with VerticalScroll(id=side):
                    yield Static("", id=f"{side}-text", markup=False)
        yield Static("", id="review-answers", markup=False)
        yield Footer(compact=True, show_command_palette=False)

    @work(exclusive=True, group="item")
    async def on_mount(self) -> None:
        try:
            self._round = Round(await self._library.corrections.open_items(self._query))
        except TimelineError as error:
            self._tell(error)
        await self._show(1)

    @work(exclusive=True, group="item")
    async def action_answer(self, answer: Literal["yes", "other", "no"]) -> None:
        """Do what the key says with the item, and go on."""
        item = self._round.item
        if item is None or not getattr(ASKED[item.kind], answer):
            return
        corrections = self._library.corrections
        try:
            if answer == "no":
                made = await corrections.dismiss(item)
            else:
                made = await corrections.accept(item, item.events[-1 if answer == "other" else 0])
        except TimelineError as error:
            self._tell(error)
            return
        self._say(made.said())
        self._round.answer()
        await self._show(1)

    @work(exclusive=True, group="item")
    async def action_move(self, step: int) -> None:
        """Leave the item open, and go on or back."""
        self._round.move(step)
        await self._show(step)

    @work(exclusive=True, group="item")
    async def action_undo(self) -> None:
        """Take the last answer back, and ask again."""
        if not self._round.take_back():
            self._say("Nothing was answered yet.")
            return
        try:
            self._say((await self._library.corrections.walk(-1)).said("Undone"))
        except TimelineError as error:
            self._tell(error)
        await self._show(1)

    @work(exclusive=True, group="dialog")
    async def action_edit(self) -> None:
        """Put the first event right before deciding."""
        item = self._round.item
        if item is None:
            return
        try:
            reading = await self._library.reading(item.events[0])
            form = Form(reading.event.title, filled(reading.event, reading.names), self._library, self._language)
            fields = await self.app.push_screen_wait(form)
            if fields:
                self._say((await self._library.corrections.edit([reading.event.id], fields)).said())
        except TimelineError as error:
            self._tell(error)
        await self._show(1)

    def action_leave(self) -> None:
        self.dismiss()

    async def _show(self, step: int) -> None:
        """Show the item; one whose events have gone meanwhile is passed over in the direction of `step`."""
        while (item := self._round.item) is not None:
            try:
                readings = [await self._library.reading(event) for event in item.events]
            except NotFoundError:
                step = step if self._round.at else 1
                self._round.move(step)
                continue
            except TimelineError as error:
                self._tell(error)
                return
            self._show_item(item, readings)
            return
        self._show_end()

    def _show_item(self, item: Item, readings: list[Reading]) -> None:
        question = ASKED[item.kind]
        place = f"{self._round.at + 1} of {len(self._round.items)}  "
        why = f"  {plain(item.why)}" if item.why else ""
        self._put(
            "review-heading", Content.assemble((place, _QUIET), (question.heading, "bold $accent"), (why, _QUIET))
        )
        texts = [_event(reading, self._language) for reading in readings]
        if item.kind == "refusal":
            texts.append(_otherwise(item))
        self._put("first-text", texts[0])
        self._put("second-text", texts[1] if len(texts) > 1 else Content(""))
        self.query_one("#second").display = len(texts) > 1
        no = "r" if item.kind == "proposed" else "d"  # what is proposed is rejected as in the list
        answers = [("y", question.yes), ("2", question.other), (no, question.no)]
        told = [Content.assemble((key, "$accent"), f" {what}") for key, what in answers if what]
        self._put("review-answers", Content("    ").join(told))
        self.call_after_refresh(self._reveal, readings, texts)

    def _reveal(self, readings: list[Reading], texts: list[Content]) -> None:
        """Scroll each side to its sentence, where a long paragraph would hide it."""
        for side, reading, text in zip(("first", "second"), readings, texts, strict=False):
            pane = self.query_one(f"#{side}", VerticalScroll)
            place = len(heading(reading.event, self._language)) + len(_GAP) + sentence_place(reading)
            above = lines_above(text, place, pane.scrollable_content_region.width)
            pane.scroll_to(y=max(above - pane.size.height // 2, 0), animate=False)

    def _show_end(self) -> None:
        done = f"{self._round.answered:,} of {len(self._round.items):,} answered."
        self._put(
            "review-heading", Content.styled("Nothing is open" if not self._round.items else "That was all", "bold")
        )
        self._put(
            "first-text", Content(done if self._round.items else "No question waits, and nothing here is proposed.")
        )
        self._put("review-answers", Content.assemble(("Esc", "$accent"), " back to the timeline"))
        self.query_one("#second").display = False

    def _put(self, id: str, content: Content) -> None:
        self.query_one(f"#{id}", Static).update(content)

    def _say(self, words: str) -> None:
        self.app.clear_notifications()
        self.notify(words, timeout=_READ, markup=False)

    def _tell(self, error: TimelineError) -> None:
        self.notify(plain(f"{error.message}. {error.hint}"), severity="error", timeout=8, markup=False)


def _event(reading: Reading, language: str) -> Content:
    return Content(_GAP).join([heading(reading.event, language), told(reading, language)])


def _otherwise(item: Item) -> Content:
    """What a document says instead of what a person decided."""
    from timeline.store.corrections import value_text

    said = plain(value_text(item.field, item.value))
    return Content.assemble((plain(item.why), "bold"), "\n\n", (f"{item.field}  ", _QUIET), (said, "$accent"))
