"""Words that a line's end has cut in two ("decem-\\nber"): the text without the cuts, and the way back."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

# A hyphen at the end of a line between small letters; longer indents are another column.
# The hyphen leads, for a letter to begin with would be looked for at every place.
_CUT = re.compile(r"-(?<=[a-zß-öø-ÿ][a-zß-öø-ÿ]-)\r?\n[ \t]{0,8}(?=[a-zß-öø-ÿ]{2})")


@dataclass(frozen=True, slots=True)
class Mended:
    """A text whose cut words are whole again; `places` are the cuts in it and `lost` the code points cut so far."""

    text: str
    places: tuple[int, ...]
    lost: tuple[int, ...]

    def back(self, start: int, end: int) -> tuple[int, int]:
        """A span of the mended text in the text as it was."""
        return self._shifted(start, bisect_right(self.places, start)), self._shifted(end, bisect_left(self.places, end))

    def _shifted(self, at: int, cuts: int) -> int:
        return at + (self.lost[cuts - 1] if cuts else 0)


def mended(text: str) -> Mended | None:
    """The text with its cut words made whole, None where no word is cut."""
    pieces, places, lost = [], [], []
    at = gone = 0
    for cut in _CUT.finditer(text):
        pieces.append(text[at : cut.start()])
        places.append(cut.start() - gone)
        gone += cut.end() - cut.start()
        lost.append(gone)
        at = cut.end()
    if not places:
        return None
    return Mended("".join((*pieces, text[at:])), tuple(places), tuple(lost))
