"""SQL: a query, its answer as a table, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Footer, Static

from timeline.errors import SqlError, TimelineError, UsageError
from timeline.export.answers import answer_format
from tui import keys
from tui.clipboard import copied
from tui.plain import counted, plain
from tui.screens.dialogs import Ask, Choose, overwrites
from tui.sql_desk import Answer, SqlDesk
from tui.sql_examples import EXAMPLES
from tui.widgets.answer_table import AnswerTable
from tui.widgets.sql_editor import SqlEditor

_QUIET = "$foreground 60%"
_BEGIN = "A query ends with ; and Enter. F2 starts from an example, F3 lists the tables. Nothing here can change them."


class SqlScreen(Screen[None]):
    """An editor over a table; it keeps both while it is closed."""

    CSS_PATH: ClassVar = "sql.tcss"
    BINDINGS: ClassVar = keys.SQL
    AUTO_FOCUS = "#query"

    def __init__(self, desk: SqlDesk, go: Callable[[str], object]) -> None:
        """`go` shows an event in the timeline, by its id."""
        super().__init__()
        self._go = go
        self._desk = desk
        self._schema: dict[str, list[str]] = {}
        self._keeps = True

    def compose(self) -> ComposeResult:
        yield SqlEditor(id="query")
        yield Static("", id="offers", markup=False)
        yield Static(_BEGIN, id="answer-state", markup=False)
        yield AnswerTable(id="answer")
        yield Static("", id="answer-cell", markup=False)
        yield Footer(compact=True, show_command_palette=False)

    @property
    def editor(self) -> SqlEditor:
        return self.query_one(SqlEditor)

    @property
    def answer(self) -> AnswerTable:
        return self.query_one(AnswerTable)

    @work(exclusive=True, group="schema")
    async def on_mount(self) -> None:
        try:
            self._schema = await self._desk.schema()
        except TimelineError as error:
            self._tell(error)
        self.editor.know(self._schema, await self._desk.past())

    @on(SqlEditor.Offered)
    def _offered(self, message: SqlEditor.Offered) -> None:
        words = [
            Content.styled(f" {plain(word)} ", "reverse" if at == message.taken else "")
            for at, word in enumerate(message.words)
        ]
        line = Content.assemble(("Tab ", _QUIET), *words) if words else Content("")
        self.query_one("#offers", Static).update(line)

    @on(SqlEditor.Asked)
    def _asked(self, message: SqlEditor.Asked) -> None:
        self.ask(message.text)

    def action_ask(self) -> None:
        self.editor.action_ask()

    @work(exclusive=True, group="answer")
    async def ask(self, text: str) -> None:
        """Answer a query in place of the one before."""
        self._say(Content("Running … Esc stops it."))
        await self._remember(text)
        try:
            answer = await self._desk.answer(text)
        except SqlError as error:
            self._tell(error)
            if error.text:
                self.editor.point(error.position)
        except TimelineError as error:
            self._tell(error)
        else:
            self._show(answer)

    async def _remember(self, text: str) -> None:
        self.editor.recall.add(text)
        if not self._keeps:
            return
        try:
            await self._desk.remember(text)
        except OSError as error:
            self._keeps = False
            reason = f"What you ask is not remembered: {error.filename} cannot be written ({error.strerror})."
            self.notify(plain(reason), severity="warning", markup=False)

    def _show(self, answer: Answer) -> None:
        count = len(answer.grid.rows)
        rows = f"{'The first ' if answer.truncated else ''}{counted(count, 'row')}"
        self._say(Content.assemble((rows, "bold"), (f" in {answer.seconds:.2f} s", _QUIET)))
        self.query_one("#answer-cell", Static).update("")
        self.answer.show(answer.grid)

    @on(AnswerTable.Reached)
    def _reached(self, message: AnswerTable.Reached) -> None:
        cell = Content.assemble((f"{plain(message.column)}  ", _QUIET), plain(message.value[:2_000]))
        self.query_one("#answer-cell", Static).update(cell)

    def action_other(self) -> None:
        """Between the query and its answer."""
        self.set_focus(self.editor if self.focused is self.answer else self.answer)

    def action_back(self) -> None:
        """Stop the query that runs; else back to the editor, then to the timeline."""
        running = [worker for worker in self.workers if worker.group == "answer" and worker.node is self]
        if running:
            self.workers.cancel_group(self, "answer")
            self._say(Content("Stopped."))
        elif self.focused is self.answer:
            self.set_focus(self.editor)
        else:
            self.app.pop_screen()

    @work(exclusive=True, group="dialog")
    async def action_examples(self) -> None:
        chosen = await self._chosen("Start from an example", [example.asks for example in EXAMPLES])
        if chosen is not None:
            self.editor.write(EXAMPLES[chosen].sql)

    @work(exclusive=True, group="dialog")
    async def action_earlier(self) -> None:
        past = self.editor.recall.past
        chosen = await self._chosen("Earlier queries", past)
        if chosen is not None:
            self.editor.write(past[chosen])

    @work(exclusive=True, group="dialog")
    async def action_tables(self) -> None:
        names = list(self._schema)
        chosen = await self._chosen(
            "Tables: Enter writes the name", [f"{name}: {', '.join(self._schema[name])}" for name in names]
        )
        if chosen is not None:
            self.editor.insert(names[chosen])

    async def _chosen(self, title: str, lines: Sequence[str]) -> int | None:
        if not lines:
            self.notify("There are none yet.", markup=False)
            return None
        chosen = await self.app.push_screen_wait(Choose(title, lines))
        self.set_focus(self.editor)
        return None if chosen == Choose.CANCELLED else chosen

    @work(exclusive=True, group="dialog")
    async def action_export(self) -> None:
        if not self.answer.columns:
            self.notify("There is no answer to write yet.", markup=False)
            return
        target = await self.app.push_screen_wait(
            Ask("Export the answer", "answer.csv, .json, .jsonl or .md", _no_target, confirm=overwrites)
        )
        if not target:
            return
        try:
            await self._desk.write(self.answer.columns, self.answer.rows, Path(target).expanduser())
        except TimelineError as error:
            self._tell(error)
        else:
            self.notify(
                plain(f"{counted(len(self.answer.rows), 'row')} written to {target}"), title="Exported", markup=False
            )

    @work(exclusive=True, group="copy")
    async def action_copy(self) -> None:
        text = await self._desk.as_text(self.answer.columns, self.answer.rows, ".csv")
        self.app.copy_to_clipboard(text)
        self.notify(copied(counted(len(self.answer.rows), "row"), text), markup=False)

    def action_go(self) -> None:
        """To the event of this row, where one of its columns holds an id."""
        row = dict(zip(self.answer.columns, self.answer.rows[self.answer.row], strict=True)) if self.answer.rows else {}
        event = row.get("uid") or row.get("id")
        if event is None:
            self.notify("This row has no column id that tells of which event it is.", markup=False)
        else:
            self.app.pop_screen()
            self._go(str(event))

    def action_copy_cell(self) -> None:
        row = self.answer.rows[self.answer.row] if self.answer.rows else ()
        if row:
            text = str(row[self.answer.column])
            self.app.copy_to_clipboard(text)
            self.notify(copied("The cell", text), markup=False)

    def _tell(self, error: TimelineError) -> None:
        self._say(Content.styled(plain(f"{error.message}. {error.hint}"), "$error"))

    def _say(self, words: Content) -> None:
        self.query_one("#answer-state", Static).update(words)


def _no_target(target: str) -> str:
    """Why nothing can be written there; empty where it can."""
    try:
        answer_format(target)
    except UsageError as error:
        return f"{error.message}. {error.hint}"
    return ""
