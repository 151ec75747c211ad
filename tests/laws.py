"""How hard the laws are tried: the same examples every day, so that a change alone can break a test.

`make fuzz` gives every Hypothesis test many times its examples, new ones each time.
"""

from __future__ import annotations

import os
from typing import Any

from hypothesis import settings

EFFORT = int(os.environ.get("TIMELINE_FUZZ", "1"))
settings.register_profile("timeline", deadline=None, derandomize=EFFORT == 1)
settings.load_profile("timeline")


def examples(count: int, **more: Any) -> settings:
    """The settings of a law that `count` examples are enough for, day by day; no example is timed."""
    return settings(max_examples=count * EFFORT, **more)
