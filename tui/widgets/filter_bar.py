"""The filter line: the one filter language, and under it the same in plain words."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.suggester import Suggester
from textual.widgets import Input, Static

from timeline.errors import FilterError
from timeline.query import OPERATORS, Query, complete, parse, place
from tui import keys
from tui.messages import FilterUnread, QueryWanted, ValuesWanted
from tui.plain import plain

Values = Callable[[str], Iterable[str]]


class _Completion(Suggester):
    """How the word at the end of the filter may go on."""

    def __init__(self, values: Values) -> None:
        super().__init__(use_cache=False, case_sensitive=True)
        self._values = values

    async def get_suggestion(self, value: str) -> str | None:
        here = place(value, len(value))
        found = complete(value, len(value), self._values) if here else []
        return value[: here.start] + found[0] if here and found else None


class Line(Input):
    """The line in which a filter is typed: Tab takes what is offered, and goes on where nothing is."""

    BINDINGS: ClassVar = keys.FILTER

    def action_complete(self) -> None:
        before = self.value
        self.action_end()
        self.action_cursor_right()
        if self.value == before:
            self.screen.focus_next()


class FilterBar(Vertical):
    """An editable filter, how many events it shows, and what it means."""

    DEFAULT_CLASSES: ClassVar[str] = "filter-bar"

    def __init__(self, values: Values, *, key: str, id: str) -> None:
        """`values` gives what can follow a key of the filter; `key` is pressed to type one."""
        super().__init__(id=id)
        self._values = values
        self._key = key
        self._waiting = False
        self._count_width = 0
        self._wanted: Query | None = None  # what was typed last

    def compose(self) -> ComposeResult:
        with Horizontal(id="filter-line"):
            yield Static("/", id="filter-sign")
            yield Line(
                placeholder=f"Press {self._key} to filter: actor:eu -theme:sanctions date:2025",
                id="filter-text",
                suggester=_Completion(self._values),
                select_on_focus=False,
                compact=True,
            )
            yield Static("", id="filter-waiting", markup=False)
            yield Static("", id="filter-count")
        yield Static("", id="filter-sentence", markup=False)

    @property
    def text(self) -> str:
        """The filter as it stands in the line."""
        return self.query_one(Input).value

    def edit(self) -> None:
        """Let a person type."""
        line = self.query_one(Input)
        self.screen.set_focus(line)
        line.cursor_position = len(line.value)

    def show_query(self, query: Query) -> None:
        """Write the filter that was clicked together."""
        line = self.query_one(Input)
        with self.prevent(Input.Changed):
            line.value = plain(str(query))
        self._wanted = query
        line.cursor_position = len(line.value)

    def show_answer(self, words: str, total: int, of: int) -> None:
        """Say what is shown, and how many of all events that is."""
        told = _count(total, of)
        self.query_one("#filter-count", Static).update(told, layout=len(told) != self._count_width)
        self._count_width = len(told)
        self._say(Content(plain(words)[:1].upper() + plain(words)[1:]))

    def show_trouble(self, reason: str) -> None:
        """Say why the filter cannot be read; the events shown stay."""
        self._say(Content.styled(plain(reason), "$error"))

    def show_waiting(self, waiting: bool) -> None:
        """Say that an answer takes long, or no longer."""
        if waiting != self._waiting:  # each change lays the screen out anew
            self._waiting = waiting
            self.query_one("#filter-waiting", Static).update("  counting… Esc stops" if waiting else "")

    def on_descendant_focus(self) -> None:
        self.post_message(ValuesWanted())

    def on_input_changed(self, event: Input.Changed) -> None:
        """Show at once what is typed, but for a name that is only half there."""
        event.stop()
        self._want(_finished(event.value, self._values), again=False)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """All of it, with a word on a name that nothing is called."""
        self._want(event.value, again=True)

    def _want(self, text: str, *, again: bool) -> None:
        """Ask for a filter; a space or half a name more is the same filter, asked for only where `again` is wanted."""
        try:
            query = parse(text)
        except FilterError as error:
            self._wanted = None
            self.post_message(FilterUnread(f"{error.message}. {error.hint}"))
            return
        if again or query != self._wanted:
            self._wanted = query
            self.post_message(QueryWanted(query))

    def _say(self, words: Content) -> None:
        self.query_one("#filter-sentence", Static).update(words, layout=False)


def _finished(text: str, values: Values) -> str:
    """The filter without a name at its end that is known to go on: "actor:neth" on the way to netherlands."""
    here = place(text, len(text))
    if here is None or here.key is None:
        return text
    begun = here.prefix.casefold()
    known = [value.casefold() for value in (OPERATORS[here.key].values or values(here.key))]
    if begun in known or not any(value.startswith(begun) for value in known):
        return text
    before = text[: here.start].rstrip('"')
    return before[:-1] if before.endswith(",") else before[: before.rfind(" ") + 1]


def _count(total: int, of: int) -> Content:
    """As wide under every filter, so that the line is laid out once."""
    behind = " events" if total == of else f" of {of:,}"
    widest = max(len(f"{of:,} of {of:,}"), len(f"{of:,} events"))
    return Content.assemble((f"{total:,}".rjust(widest - len(behind)), "bold"), behind)
