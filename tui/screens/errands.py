"""Errands: what a person does with the events shown beyond looking at them.

Each asks its question in a screen of its own, and goes to the library in a worker.
"""

from __future__ import annotations

from pathlib import Path

from textual import work

from timeline.errors import TimelineError
from timeline.export import Report
from timeline.model import Event
from timeline.query import Query, read_when
from timeline.query.terms import Term
from tui.clipboard import copied
from tui.command_line import export_command
from tui.exporting import Exported
from tui.plain import counted, plain, plain_lines
from tui.reading import Passage, links_of
from tui.screens.correcting import Correcting
from tui.screens.dialogs import Ask, Choose
from tui.screens.document import DocumentView
from tui.screens.export import TakeAlong
from tui.trail import Place

_SQL = "sql"  # the name under which its screen is kept


class Errands(Correcting):
    """Going to a date, opening links and documents, taking along."""

    @work(exclusive=True, group="place")
    async def go(self, day: int) -> None:
        """Put the cursor on the first event on or after a day."""
        try:
            self.events.move_to(await self.library.row_of_day(self.filter, day))
        except TimelineError as error:
            self.tell(error)

    @work(exclusive=True, group="dialog")
    async def action_go(self) -> None:
        words = await self.app.push_screen_wait(
            Ask("Go to a date", "dec 2025, vorige maand, 2026-02-24", self._no_date)
        )
        if words:
            self.go(read_when(words, self.library.today, self._language).first_day)

    @work(exclusive=True, group="dialog")
    async def action_export(self) -> None:
        query = self.filter
        taken = await self.app.push_screen_wait(
            TakeAlong(self.events.total, lambda target: export_command(target, query, self.library.path))
        )
        if taken is None:
            return
        try:
            if taken.copy:
                self._copied(await self.library.export_text(query, taken.target))
            else:
                exported = await self.library.export(query, Path(taken.target).expanduser())
                self.notify(_told(exported.report, f"written to {taken.target}"), title="Exported", markup=False)
        except TimelineError as error:
            self.tell(error)

    def _copied(self, exported: Exported) -> None:
        self.app.copy_to_clipboard(exported.text)
        report = exported.report
        self.notify(f"{copied(counted(report.written, 'event'), exported.text)}{_left_out(report)}", markup=False)

    @work(exclusive=True, group="dialog")
    async def action_open(self) -> None:
        """Open the event's only link, or let a person choose."""
        event = await self._current()
        links = links_of(event) if event else ()
        if not links:
            self.notify("This event refers to no paper with an address.", markup=False)
            return
        chosen = 0 if len(links) == 1 else await self.app.push_screen_wait(Choose("Open which paper?", links))
        if chosen != Choose.CANCELLED:
            self.action_follow(links[chosen])

    def action_follow(self, url: str) -> None:
        """Open a link in the web browser, and show its address for those who are far from one."""
        self.app.open_url(url)
        self.notify(plain(url), title="Opened", markup=False)

    @work(exclusive=True, group="dialog")
    async def action_document(self) -> None:
        """Read the document at the place that tells of the event; of several, the one that a person chooses."""
        passages = await self._passages()
        chosen = 0
        if len(passages) > 1:
            titles = [passage.document for passage in passages]
            chosen = await self.app.push_screen_wait(Choose("Read which document?", titles))
        if passages and chosen != Choose.CANCELLED:
            await self._read_at(passages[chosen].mention.document_id, passages[chosen].mention.start)

    @work(exclusive=True, group="dialog")
    async def action_read_at(self, document: str, offset: int) -> None:
        """Read a document at a place."""
        await self._read_at(document, offset)

    @work(exclusive=True, group="dialog")
    async def action_same_documents(self) -> None:
        """Show every event of the documents that tell of this one."""
        documents = tuple(passage.mention.document_id for passage in await self._passages())
        if documents:
            self.choose(Query((Term("document", documents),)))

    async def _passages(self) -> list[Passage]:
        """The first place of each document that tells of the event under the cursor."""
        entry = self.events.current
        try:
            passages = (await self.library.reading(entry.id)).passages if entry else ()
        except TimelineError as error:
            self.tell(error)
            return []
        if entry and not passages:
            self.notify("No document tells of this event.", markup=False)
        return list({passage.mention.document_id: passage for passage in reversed(passages)}.values())[::-1]

    async def _read_at(self, document: str, offset: int) -> None:
        try:
            read, told = await self.library.document(document)
        except TimelineError as error:
            self.tell(error)
        else:
            await self.app.push_screen_wait(DocumentView(read, told, offset))

    async def _current(self) -> Event | None:
        """The whole event under the cursor."""
        entry = self.events.current
        try:
            return await self.library.event(entry.id) if entry else None
        except TimelineError as error:
            self.tell(error)
            return None

    @work(exclusive=True, group="place")
    async def go_to_event(self, id: str) -> None:
        """Put the cursor on an event, with everything shown around it."""
        try:
            event = await self.library.event(id)
        except TimelineError as error:
            self.tell(error)
        else:
            self.choose(Query(), Place(event.when.first_day, event.id))

    def action_sql(self) -> None:
        """SQL, as it was left."""
        if not self.app.is_screen_installed(_SQL):
            from tui.screens.sql import SqlScreen  # an editor is much to load for those who never ask
            from tui.sql_desk import SqlDesk

            self.app.install_screen(SqlScreen(SqlDesk(self.library.path), self.go_to_event), _SQL)
        self.app.push_screen(_SQL)

    def _no_date(self, words: str) -> str:
        """Why a text is no date; empty where it is one."""
        try:
            read_when(words, self.library.today, self._language)
        except TimelineError as error:
            return f"{error.message}. {error.hint}"
        return ""


def _told(report: Report, where: str) -> str:
    return plain_lines(f"{counted(report.written, 'event')} {where}{_left_out(report)}")


def _left_out(report: Report) -> str:
    """What an export does not hold and why, a line each."""
    return "".join(f"\n{count:,} left out: {reason}" for reason, count in report.reasons.items())
