"""Taking along what is shown: a file, the clipboard, and the command that does the same."""

from __future__ import annotations

import csv
import json
import shlex
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.tui.session import Browse
from timeline.cli.run import run_command
from timeline.query import Query, parse, phrase_arguments
from timeline.query.terms import Term
from tui.command_line import export_command

PLANNED = [
    "In spring 2026 the first stone is laid",
    "The council votes on 5 March 2026",
    "The report is due by 1 June 2026",
]

COMMANDS = [
    ("x.ics", "", "timeline export x.ics --db /d/t.db"),
    ("x y.csv", "actor:eu,un -theme:sanctions", "timeline export 'x y.csv' actor:eu,un -theme:sanctions --db /d/t.db"),
    ("-x.csv", 'section:"It\'s $HOME"', """timeline export ./-x.csv 'section:"It'"'"'s $HOME"' --db /d/t.db"""),
]


@pytest.mark.parametrize(("target", "text", "command"), COMMANDS)
def test_a_filter_as_a_command(target: str, text: str, command: str) -> None:
    assert export_command(target, parse(text), Path("/d/t.db")) == command


VALUES = st.text(st.characters(exclude_categories=["C", "Z"]) | st.just(" "), min_size=1).map(str.strip).filter(bool)


@given(st.lists(st.tuples(st.sampled_from(["actor", "section", "phrase"]), VALUES, st.booleans()), max_size=4))
def test_the_shell_and_the_command_read_the_same_filter(terms: list[tuple[str, str, bool]]) -> None:
    query = Query(tuple(Term(key, (value,), negated) for key, value, negated in terms))
    words = shlex.split(export_command("x.csv", query, Path("/d/t.db")))
    assert parse(phrase_arguments(words[3:-2])) == parse(str(query))


async def test_the_command_shown_writes_the_same_file(browse: Browse, tmp_path: Path, database: Path) -> None:
    ours, theirs = tmp_path / "ours.csv", tmp_path / "theirs.csv"
    async with browse('status:planned -"never said"') as session:
        await session.press("e")
        await session.fill(str(theirs))
        await session.press("ctrl+l")
        command = session.app.clipboard
        await session.fill(str(ours))
        await session.press("enter")
        await session.until(ours.exists)
    assert run_command(shlex.split(command)[1:]) == 0
    assert theirs.read_bytes() == ours.read_bytes()
    with ours.open(newline="", encoding="utf-8") as file:
        assert [row["title"] for row in csv.DictReader(file)] == PLANNED


async def test_the_dialog_says_how_many_and_shows_the_command(browse: Browse) -> None:
    async with browse("status:planned", size=(80, 24)) as session:
        await session.press("e")
        shown = " ".join(session.text.split())
        assert "Take along 3 events" in shown
        assert "timeline export timeline.ics status:planned --db" in shown
        await session.type(".md")
        assert "timeline export timeline.md status:planned" in " ".join(session.text.split())


@pytest.mark.parametrize("suffix", [".csv", ".jsonl", ".md"])
async def test_the_events_go_to_the_clipboard_in_any_format(browse: Browse, suffix: str) -> None:
    async with browse("status:planned") as session:
        await session.press("e")
        await session.type(suffix)
        await session.press("ctrl+y")
        await session.until(lambda: "copied" in session.text)
        text = session.app.clipboard
        assert session.open == "Browser"
    if suffix == ".csv":
        assert [row["title"] for row in csv.DictReader(StringIO(text))] == PLANNED
    elif suffix == ".jsonl":
        assert [json.loads(line)["title"] for line in text.splitlines()] == PLANNED
    else:
        assert all(title in text for title in PLANNED)


async def test_a_suffix_that_says_nothing_is_refused_with_those_that_do(browse: Browse) -> None:
    async with browse() as session:
        await session.press("e")
        await session.fill("out.doc")
        for key in ("enter", "ctrl+y"):
            await session.press(key)
            assert "does not say by its suffix what to write" in " ".join(session.text.split())
        await session.press("escape")
        assert session.open == "Browser"
