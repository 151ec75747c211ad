"""Putting events right: confirming, rejecting, tagging, joining, taking apart, and back.

What is done is done to the marked events, or to the one under the cursor where none is marked.
"""

from __future__ import annotations

from collections.abc import Awaitable, Sequence
from dataclasses import replace

from textual import on, work
from textual.content import Content
from textual.widgets import Static

from timeline.errors import TimelineError
from timeline.states import Review
from timeline.wording import when_text
from tui.columns import Entry
from tui.corrections import Judgement, Made
from tui.messages import MarksChanged, RangeMarked
from tui.plain import counted
from tui.screens.adding import Adding
from tui.screens.dialogs import Ask, Choose, ChooseSome
from tui.trail import Place

_REVIEWS: dict[Judgement, Review] = {"confirm": "confirmed", "reject": "rejected", "propose": "proposed"}
_FOR_MARKED = {
    "correct.confirm": "confirm",
    "correct.reject": "reject",
    "correct.tag": "tag",
    "correct.merge": "merge",
    "browser.back": "unmark",
}
_READ = 3.0  # seconds that a short sentence takes


class Correcting(Adding):
    """Each correction one key; the list keeps its place, and what was done is said."""

    @property
    def meant(self) -> list[Entry]:
        """The marked events, or the one under the cursor."""
        return self.events.marked or [entry for entry in (self.events.current,) if entry]

    @on(RangeMarked)
    @work(group="marks")
    async def _mark_range(self, message: RangeMarked) -> None:
        try:
            self.events.mark(await self.library.entries(self.filter, message.first, message.last - message.first + 1))
        except TimelineError as error:
            self.tell(error)

    @on(MarksChanged)
    def _say_marks(self) -> None:
        """A line tells how many are marked, while any is."""
        line = self.query_one("#marked", Static)
        line.update(self._marked(len(self.events.marked)))
        line.display = bool(self.events.marked)

    def let_go(self) -> bool:
        """Unmark what is marked; return whether anything was."""
        held = bool(self.events.marked)
        if held:
            self.events.unmark()
        return held

    def action_judge(self, judgement: Judgement) -> None:
        """Confirm or reject; what is so already is left open again."""
        entries = self.meant  # now, before another key moves the cursor
        if entries:
            undecided = any(entry.review != _REVIEWS[judgement] for entry in entries)
            self._judge([entry.id for entry in entries], judgement if undecided else "propose")

    @work(group="correct")
    async def _judge(self, ids: Sequence[str], judgement: Judgement) -> None:
        await self.correct(self.library.corrections.review(ids, judgement))

    @work(exclusive=True, group="dialog")
    async def action_edit(self, start: str) -> None:
        """Edit the event, or the marked ones together: what stays empty then stays as it is."""
        from tui.form import Filled, filled
        from tui.screens.form import Form  # an editor is much to load for those who only read

        ids = [entry.id for entry in self.meant]
        if not ids:
            return
        title, before = f"{len(ids):,} events: what stays empty stays as it is", Filled()
        if len(ids) == 1:
            try:
                reading = await self.library.reading(ids[0])
            except TimelineError as error:
                self.tell(error)
                return
            title, before = reading.event.title, filled(reading.event, reading.names)
        fields = await self.app.push_screen_wait(Form(title, before, self.library, self._language, start=start))
        if fields:
            await self.correct(self.library.corrections.edit(ids, fields))

    @work(exclusive=True, group="dialog")
    async def action_new(self) -> None:
        """Write an event, and go to it where the filter shows it."""
        from tui.form import Filled
        from tui.screens.form import Form

        form = Form("A new event", Filled(), self.library, self._language, whole=True)
        fields = await self.app.push_screen_wait(form)
        if not fields:
            return
        place = Place(fields["date"].first_day)
        made = await self.correct(self.library.corrections.new(fields), place=place)
        if made and not await self.library.shows(self.filter, replace(place, id=made.event)):
            self.notify(f"This filter does not show it; {self.key('browser.clear')} shows everything.", markup=False)

    @work(exclusive=True, group="dialog")
    async def action_tag(self) -> None:
        ids = [entry.id for entry in self.meant]
        if not ids:
            return
        known = (await self.library.values()).get("tag", [])
        title = f"Tag {counted(len(ids), 'event')}; a minus before a tag takes it off"
        asked = Ask(title, "important, -checked", offers=lambda text: _tags_to(text, known))
        text = await self.app.push_screen_wait(asked)
        words = [word.strip() for word in text.split(",") if word.strip()]
        put, off = [word for word in words if word[0] != "-"], [word[1:].strip() for word in words if word[0] == "-"]
        for tags, remove in ((put, False), (off, True)):
            if tags:
                await self.correct(self.library.corrections.tag(ids, tags, remove=remove))

    @work(exclusive=True, group="dialog")
    async def action_merge(self) -> None:
        """Make the marked events one, led by the one that a person chooses."""
        entries = self.events.marked
        if len(entries) < 2:
            self.notify(f"Mark two events or more with {self.key('list.mark')}, then merge them.", markup=False)
            return
        lines = [f"{when_text(entry.when, self._language)}  {entry.title}" for entry in entries]
        chosen = await self.app.push_screen_wait(Choose("Whose date and title stay?", lines))
        if chosen != Choose.CANCELLED:
            ids = [entries[chosen].id, *(entry.id for entry in entries if entry is not entries[chosen])]
            leading = Place(entries[chosen].when.first_day, ids[0])
            await self.correct(self.library.corrections.merge(ids), place=leading)
            self.let_go()

    @work(exclusive=True, group="dialog")
    async def action_take_apart(self) -> None:
        """Put some of the sentences that tell of this event into another one."""
        entry = self.events.current
        if entry is None:
            return
        try:
            passages = (await self.library.reading(entry.id)).passages
        except TimelineError as error:
            self.tell(error)
            return
        if len(passages) < 2:
            self.notify("One sentence tells of this event: there is nothing to take apart.", markup=False)
            return
        lines = [f"{passage.mention.date_text}: {passage.mention.text}" for passage in passages]
        chosen = await self.app.push_screen_wait(ChooseSome("Which of these tell of another event?", lines))
        if chosen:
            await self.correct(self.library.corrections.split(entry.id, [at + 1 for at in chosen]))

    @work(group="correct")
    async def action_walk(self, step: int) -> None:
        """Undo or redo, and say what."""
        await self.correct(self.library.corrections.walk(step), "Undone" if step < 0 else "Done again")

    @work(exclusive=True, group="dialog")
    async def action_history(self) -> None:
        """Go back and forth through what was changed; the list shows afterwards what became of it."""
        from tui.screens.history import History

        await self.app.push_screen_wait(History(self.library))
        self.again()

    @work(exclusive=True, group="dialog")
    async def action_review(self) -> None:
        """Go through what is open; the list shows afterwards what became of it."""
        from tui.screens.review import ReviewScreen

        await self.app.push_screen_wait(ReviewScreen(self.library, self.filter, self._language))
        self.again()

    def _marked(self, count: int) -> Content:
        told = [Content.assemble((self.key(id), "$accent"), f" {what}") for id, what in _FOR_MARKED.items()]
        return Content("   ").join([Content.styled(f"{count:,} marked", "bold"), *told])

    async def correct(self, change: Awaitable[Made], done: str = "Done", *, place: Place | None = None) -> Made | None:
        """Wait for a change, say what it was, and show the list anew, at `place` or where it was; None if it failed."""
        try:
            made = await change
        except TimelineError as error:
            self.tell(error)
            return None
        self.app.clear_notifications()  # one change after another: the last is the one to read
        self.notify(made.said(done), timeout=_READ, markup=False)
        self.again(place and replace(place, id=made.event or place.id))
        return made


def _tags_to(text: str, known: Sequence[str]) -> list[str]:
    """The texts that the last tag in `text` could go on to."""
    before, comma, last = text.rpartition(",")
    begun = last.strip().removeprefix("-")
    lead = f"{before}{comma}{' ' * bool(comma)}{'-' * last.strip().startswith('-')}"
    return [f"{lead}{tag}" for tag in known if begun and tag.startswith(begun)]
