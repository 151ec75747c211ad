"""A program on a real terminal: tmux draws it, keys go in, and what stands on the screen is looked at as it changes.

One client in control mode asks for the screen again and again, since a process for each look would
cost more than the program that is measured.
"""

from __future__ import annotations

import os
import shlex
import subprocess
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

WIDTH, HEIGHT = 120, 40
_LOOK = 0.002  # seconds between looks
_QUIET = 0.6  # seconds without a change after which a screen is done
_LONGEST = 300.0  # seconds after which a program is not waited for
# Where Python may not keep what it compiled, every start would measure the compiler.
_SURROUNDINGS = {name: value for name, value in os.environ.items() if name not in ("PYTHONDONTWRITEBYTECODE", "TMUX")}

Lines = list[str]
Seen = Callable[[Lines], object]
"""What is looked at of a screen."""


class Took(NamedTuple):
    """Milliseconds from a key until the screen stands, and of the program's processor over all that it does then."""

    wall: float
    cpu: float


class Terminal:
    """One pane of 120 by 40, in which one program after another runs."""

    def __enter__(self) -> Terminal:
        self._folder = tempfile.TemporaryDirectory()
        socket = str(Path(self._folder.name) / "tmux")
        size = ("-x", str(WIDTH), "-y", str(HEIGHT))
        self._tmux = subprocess.Popen(
            ["tmux", "-u", "-f", os.devnull, "-S", socket, "-C", "new-session", *size, "cat"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            errors="replace",  # what is told of the program's output may end within a character
            env=_SURROUNDINGS,
        )
        self._answer()
        self._ask("refresh-client -f no-output")
        self._ask("set-option -g remain-on-exit on")
        self._ask(f"refresh-client -C {WIDTH}x{HEIGHT}")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._tmux.communicate("kill-server\n")
        self._folder.cleanup()

    @property
    def lines(self) -> Lines:
        """The screen as it stands."""
        return self._ask("capture-pane -p")

    @property
    def anonymous(self) -> float:
        """Megabytes that the program holds and no file backs."""
        rollup = Path(f"/proc/{self._pid}/smaps_rollup").read_text()
        (line,) = (line for line in rollup.splitlines() if line.startswith("Anonymous:"))
        return int(line.split()[1]) / 1024

    def start(self, command: Sequence[str], until: Seen) -> float:
        """Milliseconds from the start of a program until the screen is as `until` wants it."""
        begun = time.perf_counter()
        self._ask(f"respawn-pane -k {shlex.quote('exec ' + shlex.join(command))}")
        while not until(self.lines):
            if time.perf_counter() - begun > _LONGEST:
                raise TimeoutError("\n".join([shlex.join(command), *self.lines]))
            time.sleep(_LOOK)
        took = time.perf_counter() - begun
        (pid,) = self._ask("display-message -p '#{pane_pid}'")
        self._pid = int(pid)
        return took * 1000

    def press(self, key: str, seen: Seen) -> Took:
        """Press a key: how long until what is `seen` of the screen stays as it is."""
        busy = self._processor()
        now, before = None, seen(self.lines)
        begun = changed = time.perf_counter()
        self._ask(f"send-keys {shlex.quote(key)}")
        while time.perf_counter() - changed < _QUIET:
            now = seen(self.lines)
            if now != before:
                changed, before = time.perf_counter(), now
            time.sleep(_LOOK)
        return Took((changed - begun) * 1000, self._processor() - busy)

    def settle(self) -> None:
        """Wait until nothing changes."""
        self.press("", lambda lines: lines)

    def _processor(self) -> float:
        """Milliseconds that all threads of the program ran."""
        tasks = Path(f"/proc/{self._pid}/task").glob("*/schedstat")
        return sum(int(task.read_text().split()[0]) for task in tasks) / 1e6

    def _ask(self, command: str) -> Lines:
        assert self._tmux.stdin
        self._tmux.stdin.write(f"{command}\n")
        self._tmux.stdin.flush()
        return self._answer()

    def _answer(self) -> Lines:
        """The lines between the marks that tmux puts around an answer; what it tells unasked stands outside them."""
        assert self._tmux.stdout
        lines: Lines = []
        inside = False
        for line in self._tmux.stdout:
            if line.startswith("%begin "):
                inside = True
            elif line.startswith(("%end ", "%error ")):
                return lines
            elif inside:
                lines.append(line.rstrip("\n"))
        raise RuntimeError("tmux ended")
