"""A bar on standard error while something takes long."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from timeline.cli.console import animated

Advance = Callable[[int], object]


@contextmanager
def progress(what: str, total: Callable[[], int]) -> Iterator[Advance]:
    """Show how many of `total` have passed, and give what is to be told of each few more.

    Nothing is shown, nor counted beforehand, where standard error shows no animation.
    """
    if not animated():
        yield bool
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    layout = (MofNCompleteColumn(), TextColumn(what), BarColumn(20), TimeRemainingColumn())
    with Progress(*layout, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=total())
        yield lambda number: bar.advance(task, number)
