"""An editor for SQL: words in colour, names completed, earlier queries called back, mistakes marked."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import ClassVar

from rich.text import Text
from textual.message import Message
from textual.widgets import TextArea

from timeline.display import in_place
from timeline.store.sql_words import Schema, offers, open_word
from tui import keys
from tui.recall import Recall
from tui.sql_tokens import Token, tokens
from tui.styled import Styled

Location = tuple[int, int]


class SqlEditor(TextArea, Styled):
    """SQL in several lines; Enter asks when the query is ended by a semicolon."""

    BINDINGS: ClassVar = keys.SQL_EDITOR
    LOOKS = "sql-editor"
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "sql-editor--keyword",
        "sql-editor--name",
        "sql-editor--string",
        "sql-editor--number",
        "sql-editor--comment",
        "sql-editor--wrong",
    }

    class Asked(Message):
        """A query is to be answered."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

    class Offered(Message):
        """What could stand at the cursor; `taken` is the place of the one that does, None where none was taken."""

        def __init__(self, words: list[str], taken: int | None) -> None:
            super().__init__()
            self.words = words
            self.taken = taken

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id, compact=True, show_line_numbers=False, highlight_cursor_line=False)
        self.recall = Recall()
        self._schema: Schema = {}
        self._names: frozenset[str] = frozenset()
        self._coloured: tuple[str, dict[int, list[Token]]] = "", {}
        self._wrong: Location | None = None
        self._offers: list[str] = []
        self._taken: int | None = None
        self._expected: tuple[str, Location] | None = None  # how it stands after a word was taken

    def know(self, schema: Schema, past: Iterable[str]) -> None:
        """Complete these tables and columns, and call back these earlier queries."""
        self._schema = schema
        self._names = frozenset(name.lower() for table, columns in schema.items() for name in (table, *columns))
        self._coloured = "", {}
        self.recall.load(past)
        self._offer()
        self.notify_style_update()
        self.refresh()

    def write(self, text: str) -> None:
        """Put a text in place of what stands here, to be edited."""
        self.text = text
        self.move_cursor(self.document.end)

    def point(self, offset: int) -> None:
        """Mark the word at an offset as wrong, with the cursor on it."""
        before = self.text[:offset]
        self._wrong = before.count("\n"), len(before) - before.rfind("\n") - 1
        self.move_cursor(self._wrong)
        self.notify_style_update()

    def get_line(self, line_index: int) -> Text:
        line = self.document.get_line(line_index)
        text = Text("\t".join(map(in_place, line.split("\t"))), end="", no_wrap=True)
        for token in self._tokens_of(line_index):
            text.stylize(self.look(token.kind), token.start, token.end)
        if self._wrong and self._wrong[0] == line_index:
            start = min(self._wrong[1], max(len(line) - 1, 0))
            word = len(line[start:].split(" ")[0]) or 1
            text.stylize(self.look("wrong"), start, start + word)
        return text

    def on_text_area_changed(self) -> None:
        self._wrong = None
        self._offer()

    def on_text_area_selection_changed(self) -> None:
        self._offer()

    def action_ask(self) -> None:
        """Ask what stands here, with or without a semicolon."""
        if self.text.strip("; \n"):
            self.post_message(self.Asked(self.text))

    def action_enter(self) -> None:
        """Ask a query that is whole, else begin a new line."""
        if self.cursor_at_end_of_text and sqlite3.complete_statement(self.text.strip()):
            self.action_ask()
        else:
            self.insert("\n")

    def action_complete(self) -> None:
        """Take the first word offered, and the next one at every further press; without any, go on to the table."""
        if not self._offers:
            self.screen.focus_next()
            return
        line, column = self.cursor_location
        if self._taken is None:
            replaced = open_word(self.get_text_range((line, 0), (line, column)))
            self._taken = 0
        else:
            replaced = self._offers[self._taken]
            self._taken = (self._taken + 1) % len(self._offers)
        word = self._offers[self._taken]
        self.replace(word, (line, column - len(replaced)), (line, column), maintain_selection_offset=False)
        self._expected = self.text, self.cursor_location
        self.post_message(self.Offered(self._offers, self._taken))

    def action_recall(self, step: int) -> None:
        """An earlier query, or a later one."""
        text = self.recall.step(self.text, step)
        if text is not None:
            self.write(text)

    def action_cursor_up(self, select: bool = False) -> None:
        if self.cursor_at_first_line and not select:
            self.action_recall(1)
        else:
            super().action_cursor_up(select)

    def action_cursor_down(self, select: bool = False) -> None:
        if self.cursor_at_last_line and not select:
            self.action_recall(-1)
        else:
            super().action_cursor_down(select)

    def _offer(self) -> None:
        if self._expected == (self.text, self.cursor_location):
            return
        self._expected = self._taken = None
        before = self.get_text_range((0, 0), self.cursor_location)
        self._offers = [] if self._in_words_of_ones_own() else offers(before, self.text[len(before) :], self._schema)
        self.post_message(self.Offered(self._offers, None))

    def _in_words_of_ones_own(self) -> bool:
        """Whether the cursor stands in a string or a comment, where no name is meant."""
        line, column = self.cursor_location
        free = (token for token in self._tokens_of(line) if token.kind in ("string", "comment"))
        return any(token.start < column <= token.end for token in free)

    def _tokens_of(self, line: int) -> list[Token]:
        if self._coloured[0] != self.text:
            lines: dict[int, list[Token]] = {}
            for token in tokens(self.text, self._names):
                lines.setdefault(token.line, []).append(token)
            self._coloured = self.text, lines
        return self._coloured[1].get(line, [])
