"""The browser as people meet it, in tmux: from the start of the process to its rows, and from a key until the
screen stands, beside Textual's own table and `vd` on the same events (`BENCH_EVENTS`, 100,000).

By the clock on the wall, so another program's load shows; the processor's time of a key stands beside it.
Without tmux there is nothing to measure, and without `vd` nothing to set beside that.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from statistics import median

from tests.bench.figures import Figure
from tests.bench.generate import generate
from tests.bench.screen import Lines, Terminal, Took

EVENTS = int(os.environ.get("BENCH_EVENTS", "100000"))
STARTS, KEYS = 5, 20
BROWSER = [str(Path(sys.executable).with_name("timeline")), "--db"]
TABLE = """
import sys
from pathlib import Path
from tests.bench.browser import Table
Table(Path(sys.argv[1])).run()
"""
OTHERS = {"DataTable": [sys.executable, "-c", TABLE], "vd": ["vd", "+:event:0:0"]}
FILLED = 20  # lines of a table that fills its screen
FACETS, LIST = slice(0, 31), slice(32, None)  # columns of a screen of 120 by 40
ROWS, PANES = slice(10, 25), slice(9, 39)  # lines of it
TYPED = ("toi mu", "dever", "kine", "salo")  # common words, each letter of which leaves fewer events
PHRASE = '"toing mu"'

Times = dict[str, list[float]]


def run() -> list[Figure]:
    if shutil.which("tmux") is None:
        return []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.db"
        generate(path, EVENTS)
        with Terminal() as terminal:
            figures = [*_starting(terminal, path), *_pressing(terminal)]
            ours = {figure.what: figure.value for figure in figures}
            for name, command in OTHERS.items():
                if shutil.which(command[0]):
                    figures += _beside(terminal, name, [*command, str(path)], ours)
    return figures


def _starting(terminal: Terminal, path: Path) -> Iterator[Figure]:
    command = [*BROWSER, str(path)]
    yield Figure("first rows", median(terminal.start(command, _listed) for _ in range(STARTS)), "ms")
    yield Figure("first rows, file cold", median(_cold(terminal, path, command) for _ in range(STARTS)), "ms")
    yield Figure("first rows with all facets", median(terminal.start(command, _counted) for _ in range(STARTS)), "ms")
    terminal.settle()
    yield Figure("anonymous memory at the start", terminal.anonymous, "MB")


def _cold(terminal: Terminal, path: Path, command: Sequence[str]) -> float:
    """What the system kept of the file is let go before the start."""
    file = os.open(path, os.O_RDONLY)
    try:
        os.fsync(file)
        os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
    finally:
        os.close(file)
    return terminal.start(command, _listed)


def _pressing(terminal: Terminal) -> Iterator[Figure]:
    yield from _figures("page down", [terminal.press("PageDown", _rows) for _ in range(KEYS)])
    yield from _figures("to the end and back", [terminal.press(key, _rows) for key in ("End", "Home") * (KEYS // 2)])
    terminal.press("a", _panes)
    toggled = [terminal.press(key, _panes) for key in ("Enter", "Down") * KEYS]
    yield from _figures("a facet on, with all counts", toggled[::2])
    yield from _figures(
        "a typed character, with all counts", [took for text in TYPED for took in _typing(terminal, text)]
    )
    yield from _figures("a phrase of common words, with all counts", _typing(terminal, PHRASE)[-1:])
    yield Figure("anonymous memory after that", terminal.anonymous, "MB")


def _typing(terminal: Terminal, text: str) -> list[Took]:
    """Each character into an empty filter; those that leave all as it was (a space) are left out."""
    for key in ("Escape", "x", "/"):
        terminal.press(key, _panes)
    took = [terminal.press("Space" if character == " " else character, _panes) for character in text]
    return [each for each in took if each.wall]


def _figures(what: str, took: Sequence[Took]) -> Iterator[Figure]:
    wall = sorted(each.wall for each in took)
    yield Figure(what, median(wall), "ms")
    if len(wall) > 1:
        yield Figure(f"{what}: 95 of 100 within", wall[int(0.95 * (len(wall) - 1))], "ms")
    yield Figure(f"{what}: processor", median(each.cpu for each in took), "ms")


def _beside(terminal: Terminal, name: str, command: Sequence[str], ours: dict[str, float]) -> Iterable[Figure]:
    """What the browser took, as a ratio to another program that shows the same events."""
    theirs = {"first rows": terminal.start(command, _filled)}
    terminal.settle()
    theirs["page down"] = median(terminal.press("PageDown", _whole).wall for _ in range(KEYS))
    theirs["anonymous memory at the start"] = terminal.anonymous
    for what, value in theirs.items():
        yield Figure(what, ours[what], "MB" if "memory" in what else "ms", name, value)


def _rows(lines: Lines) -> Lines:
    return [line[LIST] for line in lines[ROWS]]


def _panes(lines: Lines) -> tuple[Lines, Lines]:
    return _rows(lines), [line[FACETS] for line in lines[PANES]]


def _listed(lines: Lines) -> bool:
    return "▌" in "".join(_rows(lines))


def _counted(lines: Lines) -> bool:
    return _listed(lines) and "Actor 1 " in "".join(line[FACETS] for line in lines[PANES])


def _filled(lines: Lines) -> bool:
    return sum(bool(line.strip()) for line in lines) >= FILLED


def _whole(lines: Lines) -> Lines:
    return lines
