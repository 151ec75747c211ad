"""The command from start to end as a process, beside `python -c pass` (`BENCH_EVENTS`, 100,000 in the database)."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

from tests.bench.figures import Figure
from tests.bench.generate import generate

EVENTS = int(os.environ.get("BENCH_EVENTS", "100000"))
TIMES = 11
# Where Python may not keep what it compiled, every start would measure the compiler.
SURROUNDINGS = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
COMMAND = Path(sys.executable).with_name("timeline")  # as people start it
YARDSTICK = "python -c pass"

COMMANDS = (
    ("timeline --version", ["--version"]),
    ("timeline --help", ["--help"]),
    ("timeline list --limit 100", ["list", "--limit", "100"]),
    ("timeline list --limit 100, an actor and a theme", ["list", "--limit", "100", "actor:actor-1", "theme:theme-1"]),
    ("timeline list --limit 100 --json", ["list", "--limit", "100", "--json"]),
    ("timeline list --count, one month", ["list", "--count", "date:2025-12"]),
)


def run() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "bench.db"
        generate(database, EVENTS)
        start = _milliseconds([sys.executable, "-c", "pass"])
        return [
            Figure(
                what,
                _milliseconds([str(COMMAND), "--db", str(database), *arguments]),
                "ms",
                YARDSTICK,
                start,
            )
            for what, arguments in COMMANDS
        ]


def _milliseconds(command: list[str]) -> float:
    """The median processor time of a process."""
    return median(_once(command) for _ in range(TIMES)) * 1000


def _once(command: list[str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True, env=SURROUNDINGS)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
