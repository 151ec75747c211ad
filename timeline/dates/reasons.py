"""The words that say why a date has its value, and what speaks against it."""

from __future__ import annotations

from datetime import date

from timeline.dates.reading import Reading, Turn
from timeline.dates.tense import Cue
from timeline.when import When


def reason_of(turn: Turn, cue: Cue | None, reference: date) -> str:
    """Why one of several candidates was chosen."""
    sides = {
        Turn.PAST: f"the most recent before {reference}",
        Turn.BEGUN: f"the last to have begun by {reference}",
        Turn.FUTURE: f"the first after {reference}",
    }
    if cue:
        return f"“{cue.word}” looks {'ahead' if cue.ahead else 'back'}: {sides[turn]}"
    if turn in sides:
        return f"marked in the text: {sides[turn]}"
    return f"no verb says which: the nearest to {reference}"


def conflict_of(reading: Reading, when: When) -> str:
    """How the calendar contradicts the weekday that a text names, nothing where it does not."""
    if reading.weekday is None or when.precision != "day" or when.earliest is None:
        return ""
    if when.earliest.weekday() == reading.weekday:
        return ""
    return f"{when.earliest} is a {when.earliest:%A}, not the weekday that the text names"
