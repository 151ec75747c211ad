"""Runs the parts that are named, or all, and prints their figures."""

from __future__ import annotations

import pkgutil
import sys
from importlib import import_module

from tests import bench

NO_PARTS = {"figures", "generate", "occurrences", "screen"}


def main(wanted: list[str]) -> int:
    known = sorted(name for _, name, _ in pkgutil.iter_modules(bench.__path__) if name not in NO_PARTS | {"__main__"})
    for name in wanted or known:
        if name not in known:
            sys.stderr.write(f"There is no part {name!r}; there are {', '.join(known)}.\n")
            return 2
        sys.stdout.write(f"{name}\n")
        for figure in import_module(f"tests.bench.{name}").run():
            sys.stdout.write(f"  {figure}\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
