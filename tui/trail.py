"""The filters tried, one after another, each with the place where the list stood. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace

from timeline.query import Query


@dataclass(frozen=True, slots=True)
class Place:
    """Where the list stands: an event, and its first day (an ordinal)."""

    day: int
    id: str = ""


@dataclass(frozen=True, slots=True)
class Stop:
    """A filter that was shown, and where the list stood when it was left; `around` while it only looks around there."""

    query: Query
    place: Place | None = None
    around: bool = False


class Trail:
    """Where a person has been. A new filter drops what was ahead, as in a web browser."""

    def __init__(self, query: Query) -> None:
        self._stops = [Stop(query)]
        self._at = 0

    @property
    def here(self) -> Stop:
        """The filter shown now."""
        return self._stops[self._at]

    @property
    def before(self) -> Stop | None:
        """The filter that a step back would show."""
        return self._stops[self._at - 1] if self._at else None

    def visit(self, query: Query, left: Place | None, *, around: bool = False, instead: bool = False) -> None:
        """Take in that a filter is shown now, and that the last one was left at `left`.

        With `instead` it takes the place of the last one: a filter grows letter by letter.
        """
        if query == self.here.query:
            return
        if instead:
            self._stops[self._at :] = [Stop(query)]
            return
        self._leave(left)
        self._stops[self._at + 1 :] = [Stop(query, around=around)]
        self._at += 1

    def step(self, step: int, left: Place | None) -> Stop | None:
        """Go back (-1) or forward (1) and return the filter there; None at either end."""
        if not 0 <= self._at + step < len(self._stops):
            return None
        self._leave(left)
        self._at += step
        return self.here

    def _leave(self, left: Place | None) -> None:
        self._stops[self._at] = replace(self.here, place=left)
