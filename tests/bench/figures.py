"""What a measurement says, and how time is taken."""

from __future__ import annotations

import time
from collections.abc import Callable
from statistics import median
from typing import NamedTuple


class Figure(NamedTuple):
    """A measured value in `unit` and that of its yardstick in the same run; None where there is no yardstick."""

    what: str
    value: float
    unit: str
    yardstick: str = ""
    against: float | None = None

    def __str__(self) -> str:
        text = f"{self.what:<58} {self.value:10.2f} {self.unit}"
        if self.against is None:
            return text
        return f"{text:<78} {self.value / self.against:8.3f} × {self.yardstick}"


def milliseconds(work: Callable[[], object], *, times: int = 5) -> float:
    """The median processor time that `work` takes, after one run that warms the caches."""
    work()
    taken = []
    for _ in range(times):
        begun = time.process_time()
        work()
        taken.append(time.process_time() - begun)
    return median(taken) * 1000
