"""How hard the laws are tried: `make fuzz` gives every Hypothesis test many times its examples."""

from __future__ import annotations

import os
from typing import Any

from hypothesis import settings

EFFORT = int(os.environ.get("TIMELINE_FUZZ", "1"))


def examples(count: int, **more: Any) -> settings:
    """The settings of a law that `count` examples are enough for, day by day; no example is timed."""
    return settings(max_examples=count * EFFORT, deadline=None, **more)
