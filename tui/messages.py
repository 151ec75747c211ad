"""What the parts of the browser tell each other: values go down by methods, wishes come up as messages."""

from __future__ import annotations

from textual.message import Message

from timeline.query import Query


class QueryWanted(Message):
    """The filter that was typed is to be shown."""

    def __init__(self, query: Query) -> None:
        super().__init__()
        self.query = query


class FilterUnread(Message):
    """The typed filter cannot be read; `reason` says where and what to write."""

    def __init__(self, reason: str) -> None:
        super().__init__()
        self.reason = reason


class ValuesWanted(Message):
    """Somebody is about to type a filter: what can follow its keys is worth knowing."""


class BlockWanted(Message):
    """The list is about to show rows that it does not hold."""

    def __init__(self, block: int) -> None:
        super().__init__()
        self.block = block


class EventReached(Message):
    """The cursor stands on another event (None: there is none). Only the last of several counts."""

    def __init__(self, row: int) -> None:
        super().__init__()
        self.row = row

    def can_replace(self, message: Message) -> bool:
        return isinstance(message, EventReached)


class RangeMarked(Message):
    """All events from one row to another are to be marked."""

    def __init__(self, first: int, last: int) -> None:
        super().__init__()
        self.first = first
        self.last = last


class MarksChanged(Message):
    """Other events are marked than before."""


class EventChosen(Message):
    """A person wants to read the event under the cursor."""


class FacetToggled(Message):
    """A value of a facet is to be asked for, or kept out."""

    def __init__(self, key: str, value: str, *, negated: bool) -> None:
        super().__init__()
        self.key = key
        self.value = value
        self.negated = negated


class DayWanted(Message):
    """The list is to move to the first event on or after a day (an ordinal)."""

    def __init__(self, day: int) -> None:
        super().__init__()
        self.day = day


class DaysWanted(Message):
    """The chart is to draw stretches shorter than a month and needs the counts a day."""


class SplitWanted(Message):
    """The chart is to show what the bars are made of, by the counts of themes a month, or a day."""

    def __init__(self, *, days: bool) -> None:
        super().__init__()
        self.days = days


class SpanToggled(Message):
    """A stretch of time, as the filter writes it, is to be the only one shown, or no longer."""

    def __init__(self, dates: str) -> None:
        super().__init__()
        self.dates = dates
