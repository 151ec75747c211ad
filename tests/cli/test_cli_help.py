"""Help: every command has it, it ends with two examples, and the examples work."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from tests.cli.command_sample import DOCUMENT, EVENTS, TEXT
from tests.cli.running import Run
from timeline.cli.root import COMMANDS, root

_EXAMPLE = re.compile(r"^  ((?:timeline|echo) .*)$", re.MULTILINE)


def _commands() -> Iterator[list[str]]:
    context = click.Context(root)
    for name in COMMANDS:
        command = root.get_command(context, name)
        assert command
        yield [name]
        if isinstance(command, click.Group):
            yield from ([name, inner] for inner in command.commands)


ALL = [[], *_commands()]


def _examples(shown: str) -> list[str]:
    return _EXAMPLE.findall(shown.partition("Examples:")[2])


@pytest.mark.parametrize("command", ALL, ids=" ".join)
def test_help_ends_with_two_examples(run: Run, command: list[str]) -> None:
    done = run(*command, "--help")
    assert done.code == 0
    assert len(_examples(done.out)) == 2


@pytest.mark.parametrize("command", ALL, ids=" ".join)
def test_the_examples_work(
    run: Run, command: list[str], database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setattr("tui.web.serve", lambda *_: None)  # it serves until it is stopped
    Path("letter.txt").write_text(TEXT, encoding="utf-8")
    Path("letters").mkdir()
    Path("letters/letter.txt").write_text(TEXT, encoding="utf-8")
    Path("list.csv").write_text("Moment,What\n1566,Iconoclasm\n", encoding="utf-8")
    content = database.read_bytes()
    for line in _examples(run(*command, "--help").out):
        for path in (database, Path("project.db")):
            path.write_bytes(content)
        for step in line.split(" && "):
            _run_line(run, step, monkeypatch)


def _run_line(run: Run, line: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run one line as a shell would, with `echo … |` as standard input."""
    import io
    import sys

    said, bar, command = line.partition(" | ")
    if bar:
        words = shlex.split(said)[1:]
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(" ".join(words).encode() + b"\n")))
    line = command if bar else said
    for name, known in (("EVENT", EVENTS[0]), ("OTHER", EVENTS[1]), ("DOCUMENT", DOCUMENT)):
        line = line.replace(name, known.id)
    done = run(*shlex.split(line)[1:])
    assert done.code == 0, done.err
