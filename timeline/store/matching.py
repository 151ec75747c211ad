"""Which event of a new reading is which stored one, so that ids and a person's decisions survive.

Pure. The most telling agreement is tried first and every event is paired at most once: the same place
in an unchanged text, the same words, alike words on the same date, nearly the same words on another.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass, field

from timeline.model import Event, Mention

# How alike two wordings must be, out of 100 (rapidfuzz's ratio of title and sentence).
ALIKE_ON_THE_SAME_DATE = 75.0
ALIKE_ON_ANOTHER_DATE = 90.0
# Comparing every left-over event with every other is worth at most so many comparisons.
MOST_COMPARISONS = 250_000

Key = Callable[[Event, Mention], Hashable]

# In an unchanged text: the sentence, the date expression, then only what is left of them.
_PLACES: tuple[Key, ...] = (
    lambda event, at: (at.start, at.date_start, at.date_end, event.when.edtf, event.title),
    lambda event, at: (at.start, at.date_start, at.date_end, event.title),
    lambda event, at: (at.start, at.date_start, at.date_end, event.when.edtf),
    lambda event, at: (at.start, at.date_start, at.date_end),
)
_WORDINGS: tuple[Key, ...] = (
    lambda event, at: (at.text, at.date_text, event.when.edtf, event.title),
    lambda event, at: (at.text, event.when.edtf),
    lambda event, at: (at.text, at.date_text),
    lambda event, _: (event.title, event.when.edtf),
)


def pair(stored: Sequence[Event], read: Sequence[Event], *, same_text: bool) -> list[tuple[int, int]]:
    """Positions (in `stored`, in `read`) of the events that are the same.

    The mentions of `stored` are those of the document that was read again.
    """
    pairing = _Pairing(stored, read, list(range(len(stored))), list(range(len(read))))
    for key in (_PLACES if same_text else ()) + _WORDINGS:
        pairing.by_agreement(key)
    pairing.by_likeness(ALIKE_ON_THE_SAME_DATE, same_date=True)
    pairing.by_likeness(ALIKE_ON_ANOTHER_DATE, same_date=False)
    return pairing.pairs


@dataclass(slots=True)
class _Pairing:
    """The positions that are still alone, in the order of the text, and the pairs made so far."""

    stored: Sequence[Event]
    read: Sequence[Event]
    left: list[int]
    right: list[int]
    pairs: list[tuple[int, int]] = field(default_factory=list)

    def by_agreement(self, key: Key) -> None:
        """Pair what agrees exactly under `key`, in the order of the text."""
        waiting: dict[Hashable, list[int]] = defaultdict(list)
        for at in reversed(self.left):
            for mention in self.stored[at].mentions[:1]:
                waiting[key(self.stored[at], mention)].append(at)
        for at in self.right:
            for mention in self.read[at].mentions[:1]:
                if found := waiting.get(key(self.read[at], mention)):
                    self.pairs.append((found.pop(), at))
        self._take_out()

    def by_likeness(self, threshold: float, *, same_date: bool) -> None:
        """Pair the most alike wordings first, down to `threshold`."""
        scored = sorted(self._scores(threshold, same_date), reverse=True)
        olds: set[int] = set()
        news: set[int] = set()
        for _, old, new in scored:
            if old not in olds and new not in news:
                olds.add(old)
                news.add(new)
                self.pairs.append((old, new))
        self._take_out()

    def _scores(self, threshold: float, same_date: bool) -> Iterator[tuple[float, int, int]]:
        if not self.left or len(self.left) * len(self.right) > MOST_COMPARISONS:
            return
        from rapidfuzz.fuzz import ratio  # only a changed document needs it

        wordings = {new: _wording(self.read[new]) for new in self.right}
        for old in self.left:
            wording = _wording(self.stored[old])
            for new in self.right:
                if not same_date or self.stored[old].when == self.read[new].when:
                    score = ratio(wording, wordings[new], score_cutoff=threshold)
                    if score:
                        yield score, old, new

    def _take_out(self) -> None:
        olds, news = {old for old, _ in self.pairs}, {new for _, new in self.pairs}
        self.left = [at for at in self.left if at not in olds]
        self.right = [at for at in self.right if at not in news]


def _wording(event: Event) -> str:
    return "\n".join((event.title, *(mention.text for mention in event.mentions[:1])))
