"""Editing an event, or writing one: a line a field, and under each how it is read."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, get_args

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.suggester import Suggester
from textual.widgets import Input, Static, TextArea

from timeline.errors import TimelineError
from timeline.states import Status
from tui import keys
from tui.corrections import Named
from tui.form import LISTS, Filled, changes, explained, offered, read_date, split, trouble_with
from tui.library import Library
from tui.plain import plain
from tui.widgets.cycle import Cycle

_EXAMPLES = {
    "date": "18 december 2025, 2025-12, spring 2026, ../2026-06-01",
    "title": "Council agrees on a loan",
    "actors": "EU; Ukraine",
    "themes": "sanctions; energy",
    "tags": "important; to ask",
}
_NAMED: dict[str, Named] = {"actors": "actor", "themes": "theme"}
_PAUSE = 0.15  # seconds without a key before names are looked up


class _Known(Suggester):
    """How the name at the end of a line may go on, from the names of its field."""

    def __init__(self, names: Mapping[str, Sequence[str]], field: str) -> None:
        super().__init__(use_cache=False, case_sensitive=True)
        self._names = names
        self._field = field

    async def get_suggestion(self, value: str) -> str | None:
        return offered(value, self._names.get(self._field, ()))


class Form(ModalScreen[Mapping[str, Any] | None]):
    """The fields that a person changed, as corrections take them; None when cancelled."""

    BINDINGS: ClassVar = keys.FORM
    CSS_PATH: ClassVar = "form.tcss"

    def __init__(  # noqa: PLR0913 - what is shown, and what it is read with
        self,
        title: str,
        before: Filled,
        library: Library,
        language: str,
        *,
        whole: bool = False,
        start: str = "date",
    ) -> None:
        """With `whole` an event must come out of it; `start` is the field to begin in."""
        super().__init__()
        self._title = title
        self._before = before
        self._library = library
        self._language = language
        self._whole = whole
        self._start = start
        self._names: dict[str, list[str]] = {}

    def compose(self) -> ComposeResult:
        with VerticalScroll(classes="dialog", id="form"):
            yield Static(plain(self._title), classes="dialog-title", markup=False)
            for field, example in _EXAMPLES.items():
                with Horizontal(classes="field"):
                    yield Static(field.capitalize(), classes="label", markup=False)
                    text = getattr(self._before, field)
                    yield Input(
                        text,
                        placeholder=f"for example {example}",
                        suggester=_Known(self._names, field) if field in LISTS else None,
                        id=field,
                        compact=True,
                        select_on_focus=False,
                    )
                if field in ("date", *_NAMED):
                    yield Static("", id=f"{field}-read", classes="read", markup=False)
                if field == "title":
                    with Horizontal(classes="field"):
                        yield Static("Status", classes="label", markup=False)
                        unset = "by its date" if self._whole else "as it is"
                        yield Cycle(get_args(Status), self._before.status, unset=unset, id="status")
            with Horizontal(classes="field"):
                yield Static("Note", classes="label", markup=False)
                yield TextArea(self._before.note, id="note", compact=True, highlight_cursor_line=False)
            yield Static("", id="objection", markup=False)
            yield Static(
                "Enter or ^S saves, Tab goes on, → completes a name, Esc leaves", classes="dialog-hint", markup=False
            )

    def on_mount(self) -> None:
        self.set_focus(self.query_one(f"#{self._start}"))
        self._learn_names()

    @work(group="names")
    async def _learn_names(self) -> None:
        """What can be completed, without holding up who types."""
        try:
            self._names.update(await self._library.names())
        except TimelineError as error:
            self._object(explained(error))

    @property
    def after(self) -> Filled:
        """What stands in the form now."""
        texts = {field: self.query_one(f"#{field}", Input).value for field in _EXAMPLES}
        note = self.query_one("#note", TextArea).text
        return Filled(**texts, status=self.query_one(Cycle).value, note=note)

    @on(Input.Changed, "#date")
    def _read_date(self, event: Input.Changed) -> None:
        try:
            read = (
                Content(read_date(event.value, self._library.today, self._language))
                if event.value.strip()
                else Content("")
            )
        except TimelineError as error:
            read = Content.styled(plain(explained(error)), "$error")
        self.query_one("#date-read", Static).update(read)

    @on(Input.Changed, "#actors")
    def _read_actors(self, event: Input.Changed) -> None:
        self._read_names("actors", event.value)

    @on(Input.Changed, "#themes")
    def _read_themes(self, event: Input.Changed) -> None:
        self._read_names("themes", event.value)

    def _read_names(self, field: str, text: str) -> None:
        self.run_worker(self._look_up(field, split(text)), group=field, exclusive=True)

    async def _look_up(self, field: str, names: list[str]) -> None:
        """Say who is meant by each name, once a person pauses."""
        await asyncio.sleep(_PAUSE)
        try:
            called = await self._library.corrections.called(_NAMED[field], names)
        except TimelineError as error:
            self._object(explained(error))
            return
        read = [_meant(field, name, known) for name, known in zip(names, called, strict=True)]
        self.query_one(f"#{field}-read", Static).update(Content(" · ").join(read))

    @on(Input.Submitted)
    def action_save(self) -> None:
        try:
            fields = changes(self._before, self.after, self._library.today, self._language)
        except TimelineError as error:
            self._object(explained(error))
            return
        if trouble := trouble_with(fields) if self._whole else "":
            self._object(trouble)
        else:
            self.dismiss(fields)

    def action_cancel(self) -> None:
        self.dismiss(None)

    def _object(self, objection: str) -> None:
        self.query_one("#objection", Static).update(Content.styled(plain(objection), "$error"))


def _meant(field: str, name: str, known: str | None) -> Content:
    """What a name is read as: a stored one, a new actor, or no theme at all."""
    if known is not None:
        return Content(plain(known))
    if field == "themes":
        return Content.styled(f"no theme is called {plain(name)}", "$error")
    return Content.styled(f"{plain(name)} (new)", "$secondary")
