"""The prompt of `timeline sql`: history, completion, and queries of several lines, ended by a semicolon."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from prompt_toolkit import PromptSession
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document
from prompt_toolkit.history import History, InMemoryHistory
from prompt_toolkit.input import Input
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.lexers import PygmentsLexer
from prompt_toolkit.output import ColorDepth, Output, create_output
from pygments.lexers.sql import SqlLexer

from timeline.cli.console import complain, talk
from timeline.errors import SqlError
from timeline.store.sql_history import history_path, writable
from timeline.store.sql_words import Schema, offers, open_word

_LEAVING = ("exit", "quit", ".exit", ".quit")


def ask(
    answer: Callable[[str], None],
    schema: Schema,
    *,
    history: Path | None = None,
    keys: Input | None = None,
    screen: Output | None = None,
) -> None:
    """Ask for one query after the other until Ctrl-D; a mistake in one is told and forgotten.

    `history` is the file that keeps what was asked (in the data folder); `keys` and `screen` stand in for a terminal.
    """
    session: PromptSession[str] = PromptSession(
        history=_history(history or history_path()),
        completer=NameCompleter(schema),
        lexer=PygmentsLexer(SqlLexer),
        color_depth=ColorDepth.from_env(),  # heeds NO_COLOR
        complete_while_typing=False,
        multiline=True,
        key_bindings=_keys(),
        prompt_continuation=lambda width, _line, _wrapped: "...> ".rjust(width),
        input=keys,
        output=screen or create_output(always_prefer_tty=True),  # answers may be piped, questions may not
    )
    talk("End a query with a semicolon; Tab completes names, Ctrl-C clears the line, Ctrl-D leaves.")
    while True:
        try:
            text = session.prompt("sql> ").strip()
        except KeyboardInterrupt:
            continue
        except EOFError:
            return
        if text.rstrip("; ").lower() in _LEAVING:
            return
        if text.strip("; \n"):
            _answer(answer, text)


def _answer(answer: Callable[[str], None], text: str) -> None:
    try:
        answer(text)
    except SqlError as error:
        complain(error)
    except KeyboardInterrupt:
        talk("Stopped.")


class NameCompleter(Completer):
    """Offers names of tables and columns, and words of SQL."""

    def __init__(self, schema: Schema) -> None:
        self._schema = schema

    def get_completions(self, document: Document, complete_event: CompleteEvent) -> Iterator[Completion]:
        before = document.text_before_cursor
        for word in offers(before, document.text_after_cursor, self._schema):
            yield Completion(word, start_position=-len(open_word(before)))


def _keys() -> KeyBindings:
    bindings = KeyBindings()

    @bindings.add("enter")
    def enter(event: KeyPressEvent) -> None:
        """Ask when the query is whole, else go on in a new line."""
        buffer: Any = event.current_buffer
        text = buffer.text.strip()
        if not text or sqlite3.complete_statement(text) or text.lower() in _LEAVING:
            buffer.validate_and_handle()
        else:
            buffer.newline(copy_margin=False)

    return bindings


def _history(path: Path) -> History:
    """What was asked before; kept for this session alone where the file cannot be written."""
    try:
        return writable(path)
    except OSError as error:
        talk(f"What you ask is not remembered: {path} cannot be written ({error.strerror}).")
        return InMemoryHistory()
