"""The events of a filter, found: how many, on which page, in which stretch of time, of which values."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable

from pyroaring import BitMap

from timeline.store.index.view import View


class Hits:
    """A bitmap over a view. All answers are of the moment at which the filter was evaluated."""

    def __init__(self, view: View, found: BitMap) -> None:
        self._view = view
        self._found = found
        self.count = len(found)

    def before(self, day: int) -> int:
        """How many begin before a day."""
        return self._view.before(self._found, day)

    def keys(self, offset: int, limit: int | None, *, backwards: bool = False) -> list[int]:
        """The row numbers of a page in date order."""
        end = self.count if limit is None else min(self.count, offset + limit)
        if backwards:
            offset, end = self.count - end, self.count - offset
        found = self._page(max(offset, 0), max(end, 0))
        return found[::-1] if backwards else found

    def values(self, kind: str) -> list[tuple[str | int, int]] | None:
        """Each value of a kind with its number of events, None for a kind that is not held; those of none left out."""
        held = self._view.values(kind)
        if held is None:
            return None
        counts: Counter[str | int] = Counter()
        for bitmaps in held:
            for value, bitmap in bitmaps.items():
                counts[value] += bitmap.intersection_cardinality(self._found)
        return [(value, count) for value, count in counts.items() if count]

    def stretches(self, unit: str, label: Callable[[int], str]) -> list[tuple[str, int]]:
        """How many begin under each label, in order of time; those of none left out."""
        base = self._view.base
        counts: Counter[str] = Counter()
        begins: dict[str, int] = {}
        for stretch in base.stretches(unit, label):
            count = self._found.range_cardinality(stretch.first, stretch.end)
            if count:
                counts[stretch.label] = count
                begins[stretch.label] = stretch.day
        for place in self._extras():
            day = self._view.extras[place - len(base)].first
            name = label(day)
            counts[name] += 1
            begins[name] = day
        return [(name, counts[name]) for name in sorted(counts, key=begins.__getitem__)]

    def _extras(self) -> BitMap:
        first = len(self._view.base)
        return self._found & BitMap(range(first, first + len(self._view.extras)))

    def _page(self, first: int, end: int) -> list[int]:
        """The row numbers of the events from number `first` to `end`: built places, changed events put between."""
        view = self._view
        size = len(view.base)
        extras = list(self._extras())
        # The number of each changed event among all that were found.
        numbers = [
            at + self._found.range_cardinality(0, view.insertions[place - size]) for at, place in enumerate(extras)
        ]
        low, high = bisect_left(numbers, first), bisect_left(numbers, end)
        merged = [view.base.keys[place] for place in self._found[first - low : end - high]]
        for at in range(low, high):
            merged.insert(numbers[at] - first, view.key(extras[at]))
        return merged
