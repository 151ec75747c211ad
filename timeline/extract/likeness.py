"""Whether two wordings tell the same thing, by the words they share."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W_]{4,}")
_SHARED = 0.6  # of the words of the shorter one
_FEWEST = 2


def alike(first: str, second: str) -> bool:
    """Whether most words of the shorter wording stand in the longer one; endings are let go ("steun", "steunt")."""
    one, other = _stems(first), _stems(second)
    shorter = min(len(one), len(other))
    if shorter < _FEWEST:
        return bool(one) and one == other
    return len(one & other) >= _SHARED * shorter and len(one & other) >= _FEWEST


def _stems(text: str) -> set[str]:
    return {word[:6] for word in _WORD.findall(text.lower())}
