"""The command as a process of its own: what it loads, and how it ends when its surroundings are rough."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

COMMAND = [sys.executable, "-m", "timeline"]

HEAVY = (
    "textual",
    "rich",
    "sqlalchemy",
    "sqlmodel",
    "pydantic",
    "alembic",
    "dateparser",
    "icalendar",
    "babel",
    "holidays",
)


@contextlib.contextmanager
def _started(command: list[str], **surroundings: Any) -> Iterator[subprocess.Popen[bytes]]:
    """A running process, which is gone afterwards whatever happens."""
    with subprocess.Popen(command, **surroundings) as process:
        try:
            yield process
            process.wait(timeout=20)
        finally:
            process.kill()


@pytest.mark.parametrize(
    "arguments", [["--version"], ["--help"], ["list"], ["list", "actor:eu", "loan"], ["show", "loan"]]
)
@pytest.mark.usefixtures("database")
def test_starts_without_loading_what_is_heavy(arguments: list[str]) -> None:
    assert _loaded(HEAVY, arguments) == (0, "")


def _loaded(names: Sequence[str], arguments: list[str]) -> tuple[int, str]:
    """The exit code of a command in a process of its own, and which of the modules it has loaded then."""
    script = (
        "import sys; from timeline.cli import run_command; run_command(sys.argv[2:]);"
        "loaded = [name for name in sys.argv[1].split(',') if name in sys.modules]; sys.exit(','.join(loaded) or 0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, ",".join(names), *arguments], capture_output=True, text=True, check=False
    )
    return done.returncode, done.stderr


# What only filters, whole events and large counts need.
UNUSED_BY_A_PLAIN_LISTING = (
    "timeline.model",
    "timeline.query.operators",
    "timeline.query.grammar",
    "json",
    "pyroaring",
)


@pytest.mark.usefixtures("database")
def test_a_plain_listing_loads_no_more_than_it_shows() -> None:
    assert _loaded(UNUSED_BY_A_PLAIN_LISTING, ["list", "--limit", "100"]) == (0, "")


@pytest.mark.usefixtures("database")
def test_is_quiet_when_the_reader_leaves() -> None:
    with _started([*COMMAND, "list"], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
@pytest.mark.usefixtures("database")
def test_says_so_when_the_disk_is_full() -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run([*COMMAND, "list"], stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr == "timeline: the output cannot be written: No space left on device\n"


def test_is_quiet_when_interrupted() -> None:
    pipes = {"stdin": subprocess.PIPE, "stderr": subprocess.PIPE}
    with _started([*COMMAND, "dates", "-"], **pipes, preexec_fn=_heed_interrupts) as process:
        assert process.stdin
        assert process.stderr
        process.stdin.write(b"On 1 May 2025 ")
        process.stdin.flush()
        _wait_until_reading(process)
        process.send_signal(signal.SIGINT)
        assert process.stderr.read() == b""
    assert process.returncode == 130


def _heed_interrupts() -> None:
    """A shell's background jobs, and so whatever tests they run, ignore Ctrl-C; the command under test must not."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _wait_until_reading(process: subprocess.Popen[bytes]) -> None:
    """Wait until the process sleeps in a read of its standard input, which is when a person would press Ctrl-C."""
    import time

    for _ in range(200):
        if "pipe" in Path(f"/proc/{process.pid}/wchan").read_text(encoding="utf-8"):
            return
        time.sleep(0.05)


@pytest.mark.usefixtures("database")
def test_prints_what_the_encoding_lacks_as_a_code() -> None:
    surroundings = {**os.environ, "PYTHONIOENCODING": "ascii"}
    done = subprocess.run([*COMMAND, "list"], capture_output=True, text=True, env=surroundings, check=False)
    assert done.returncode == 0
    assert "\\u2192 1 Jun 2026" in done.stdout


@pytest.mark.parametrize("wish", [{}, {"NO_COLOR": "1"}, {"TERM": "dumb"}])
@pytest.mark.usefixtures("database")
def test_shows_colour_only_on_a_terminal_that_wants_it(wish: dict[str, str]) -> None:
    surroundings = {**os.environ, "TERM": "xterm-256color", **wish}
    surroundings.pop("NO_COLOR", None) if "NO_COLOR" not in wish else None
    ours, theirs = os.openpty()
    with _started([*COMMAND, "list"], stdout=theirs, env=surroundings):
        pass
    os.close(theirs)
    shown = os.read(ours, 65536).decode()
    os.close(ours)
    assert ("\x1b[" in shown) is (not wish)


@pytest.mark.usefixtures("database")
def test_asks_for_sql_on_a_terminal_until_told_to_stop(tmp_path: Path) -> None:
    surroundings = {
        **os.environ,
        "XDG_DATA_HOME": str(tmp_path),
        "TERM": "xterm-256color",
        "PROMPT_TOOLKIT_NO_CPR": "1",
    }
    ours, theirs = os.openpty()
    with _started([*COMMAND, "sql"], stdin=theirs, stdout=theirs, stderr=theirs, env=surroundings) as process:
        os.close(theirs)
        _read_until(ours, "sql>", anywhere=True)
        os.write(ours, b"SELECT count(*) * 100 AS events\rFROM timeline;\r")
        _read_until(ours, "400", anywhere=True)
        os.write(ours, b"SELECT titel FROM timeline;\r")
        _read_until(ours, "Did you mean title?", anywhere=True)
        os.write(ours, b"quit\r")
        _read_to_end(ours)
    os.close(ours)
    assert process.returncode == 0
    assert "FROM timeline;" in (tmp_path / "timeline" / "sql-history").read_text()


def test_opens_the_browser_on_a_terminal_and_makes_its_database_on_first_use(tmp_path: Path) -> None:
    surroundings = {**os.environ, "XDG_DATA_HOME": str(tmp_path / "new"), "TERM": "xterm-256color"}
    surroundings.pop("TIMELINE_DB", None)
    ours, theirs = os.openpty()
    with _started(COMMAND, stdin=theirs, stdout=theirs, stderr=theirs, env=surroundings) as process:
        os.close(theirs)
        _read_until(ours, "timeline add", anywhere=True)
        os.write(ours, b"q")
        with contextlib.suppress(OSError):  # how Linux says that nobody writes any more
            while os.read(ours, 4096):
                pass
    os.close(ours)
    assert process.returncode == 0
    assert list(tmp_path.glob("new/*/timeline.db"))


def _read_until(terminal: int, sign: str, *, anywhere: bool = False) -> str:
    """What a terminal shows up to a sign, its last or one anywhere; fail when nothing comes for ten seconds."""
    import select

    shown = ""
    while not (sign in shown if anywhere else shown.endswith(sign)):
        assert select.select([terminal], [], [], 10)[0], shown
        shown += os.read(terminal, 4096).decode(errors="replace")
    return shown


def _read_to_end(terminal: int) -> None:
    """What a terminal still shows, until nobody writes any more; fail when that takes ten seconds."""
    import select

    with contextlib.suppress(OSError):  # how Linux says that it is closed
        while select.select([terminal], [], [], 10)[0]:
            if not os.read(terminal, 4096):
                return
        pytest.fail("the command goes on")
