"""Whether two wordings tell the same thing, by the words they share."""

from __future__ import annotations

import re
from functools import lru_cache

_WORD = re.compile(r"[^\W_]{5,}")
_STEM = 7  # endings are let go: "steun", "steunt"
_SHARED = 0.7  # of the words of the shorter one
_FEWEST = 2


@lru_cache(maxsize=1 << 10)
def stems(text: str) -> frozenset[str]:
    """What identifies a wording: its longer words without their endings."""
    return frozenset(word[:_STEM] for word in _WORD.findall(text.lower()))


def alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether most stems of the shorter wording are in the longer one."""
    shorter = min(len(one), len(other))
    if shorter < _FEWEST:
        return bool(one) and one == other
    return len(one & other) >= max(_SHARED * shorter, _FEWEST)
