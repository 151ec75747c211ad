"""The prompt of `timeline sql`: what it offers, when it asks, what it remembers."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.data_structures import Size
from prompt_toolkit.document import Document
from prompt_toolkit.history import FileHistory
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput
from prompt_toolkit.output.vt100 import Vt100_Output

from timeline.cli.sql_prompt import NameCompleter, ask
from timeline.errors import SqlError
from timeline.store.sql_words import offers

SCHEMA = {"timeline": ["id", "date", "title"], "timeline_actor": ["id", "actor", "name"], "event": ["id", "uid"]}

# What is typed, with the cursor at the mark, and what is offered.
OFFERED = [
    ("SELECT ti▸ FROM timeline", ["title", "timeline", "timeline_actor"]),
    ("SELECT * FROM ▸", ["timeline", "timeline_actor", "event"]),
    ("SELECT * FROM timeline_▸", ["timeline_actor"]),
    ("SELECT * FROM timeline, ev▸", ["event"]),
    ("SELECT * FROM timeline JOIN ev▸", ["event"]),
    ("SELECT a.▸ FROM timeline_actor AS a JOIN timeline t", ["id", "actor", "name"]),
    ("SELECT t.ti▸ FROM timeline_actor AS a JOIN timeline t", ["title"]),
    ("SELECT u▸ FROM event", ["uid", "USING", "UNION ALL", "UNION"]),
    ("sel▸", ["SELECT"]),
    ("SELECT x.▸ FROM event", []),
    ("SELECT ▸ FROM event", []),
]


@pytest.mark.parametrize(("marked", "expected"), OFFERED)
def test_offers_what_could_stand_there(marked: str, expected: list[str]) -> None:
    before, _, after = marked.partition("▸")
    assert offers(before, after, SCHEMA) == expected


@pytest.fixture
def typed(tmp_path: Path) -> Callable[[str], list[str]]:
    """What is asked when these keys are pressed; a query about nowhere is refused."""

    def press(keys: str) -> list[str]:
        asked: list[str] = []

        def answer(text: str) -> None:
            asked.append(text)
            if "nowhere" in text:
                raise SqlError("there is no table nowhere")

        with create_pipe_input() as pipe:
            pipe.send_text(keys)
            ask(answer, SCHEMA, history=tmp_path / "data" / "history", keys=pipe, screen=DummyOutput())
        return asked

    return press


LEAVE, CLEAR = "\x04", "\x03"

PRESSED = [
    ("SELECT 1;\r" + LEAVE, ["SELECT 1;"]),
    ("SELECT 1\r, 2\r;\r" + LEAVE, ["SELECT 1\n, 2\n;"]),
    ("SELECT ';'\r;\r" + LEAVE, ["SELECT ';'\n;"]),
    ("SELECT wrong" + CLEAR + "SELECT 1;\r" + LEAVE, ["SELECT 1;"]),
    ("SELECT * FROM nowhere;\rSELECT 1;\r" + LEAVE, ["SELECT * FROM nowhere;", "SELECT 1;"]),
    ("\r;\r" + LEAVE, []),
    ("SELECT 1;\rquit\r", ["SELECT 1;"]),
]


@pytest.mark.parametrize(("keys", "expected"), PRESSED)
def test_asks_whole_queries_and_goes_on_after_mistakes(
    typed: Callable[[str], list[str]], keys: str, expected: list[str]
) -> None:
    assert typed(keys) == expected


IN_COLOUR = re.compile(r"\x1b\[[0-9;]*38;5;[0-9;]+mSELECT")


@pytest.mark.parametrize(("environment", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False)])
def test_words_of_sql_have_colours_where_they_are_wanted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], coloured: bool
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    shown = io.StringIO()
    with create_pipe_input() as pipe:
        pipe.send_text("SELECT 1;\r" + LEAVE)
        screen = Vt100_Output(shown, lambda: Size(rows=24, columns=80))
        ask(lambda _text: None, SCHEMA, history=tmp_path / "history", keys=pipe, screen=screen)
    assert "SELECT" in shown.getvalue()
    assert bool(IN_COLOUR.search(shown.getvalue())) == coloured


def test_remembers_what_was_asked(typed: Callable[[str], list[str]], tmp_path: Path) -> None:
    typed("SELECT 1;\r" + LEAVE)
    typed("SELECT 2\r;\r" + LEAVE)
    kept = FileHistory(tmp_path / "data" / "history").load_history_strings()
    assert list(kept) == ["SELECT 2\n;", "SELECT 1;"]


def test_a_completion_takes_the_place_of_the_word_that_was_begun() -> None:
    (completion,) = NameCompleter(SCHEMA).get_completions(Document("SELECT uid FROM ev"), CompleteEvent())
    assert (completion.text, completion.start_position) == ("event", -len("ev"))


def test_goes_on_without_a_place_to_remember(
    typed: Callable[[str], list[str]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "data").write_text("a file where a folder should be")
    assert typed("SELECT 1;\r" + LEAVE) == ["SELECT 1;"]
    assert "is not remembered" in capsys.readouterr().err
