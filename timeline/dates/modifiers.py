"""What words around a date do to its value: the operations that the tables of every language name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from timeline.dates.reading import Anchor, Reading, Turn
from timeline.dates.rows import EXAMPLE_DAY
from timeline.when import When

Change = Callable[[Reading], Reading | None]

# What is shorter has no parts to speak of, in days.
_WEEK = 7


def since(reading: Reading) -> Reading | None:
    """Open at the end: "sinds", "vanaf", "after"; None for what has no start."""
    probe = _probe(reading)
    return reading.map(When.since) if probe is None or probe.earliest else None


def since_past(reading: Reading) -> Reading | None:
    """Open at the end, from the last that has begun: "sinds mei" is last May, whatever the verb, in May this one."""
    return since(replace(reading, turn=Turn.BEGUN) if reading.turn is Turn.TENSE else reading)


def opening(reading: Reading) -> Reading | None:
    """ "from": open at the end; before two ends ("from 3 to 7 June") only the first word of them."""
    return reading if _has_two_ends(reading) else since(reading)


def bounding(reading: Reading) -> Reading | None:
    """ "between": belongs to two ends, and to nothing else."""
    return reading if _has_two_ends(reading) else None


def _has_two_ends(reading: Reading) -> bool:
    probe = _probe(reading)
    return probe is not None and probe.precision == "interval" and probe.days is not None and not probe.approximate


def nothing(reading: Reading) -> Reading | None:
    """Words that look like a bound and are none ("gepland voor eind 2026"): left out of the span."""
    return None


def until(reading: Reading) -> Reading | None:
    """Open at the start: "tot", "uiterlijk", "by"; said twice it says no more; None for what has no end."""
    probe = _probe(reading)
    if probe and probe.earliest is None:
        return reading
    return reading.map(When.until) if probe is None or probe.latest else None


def until_day(reading: Reading) -> Reading | None:
    """ "voor 1 juli" and "voor de zomer" are deadlines, "voor 2026" and "voor deze zomer" say what for.

    Only days, seasons and parts of longer periods are bounds.
    """
    probe = _probe(reading)
    if probe is None:
        return None
    season = probe.precision == "season" and (reading.turn is Turn.TENSE or reading.anchor is Anchor.NONE)
    return until(reading) if season or probe.precision == "day" or probe.approximate else None


def about(reading: Reading) -> Reading | None:
    """Approximate: "ca.", "omstreeks"."""
    return reading.map(When.about)


def third(part: int) -> Change:
    """The first (0), middle (1) or last (2) third of a period; a day or an open interval has none."""

    def change(reading: Reading) -> Reading | None:
        probe = _probe(reading)
        if probe is None or probe.days is None or probe.days < _WEEK:
            return None
        return reading.map(lambda w: w.third(part))

    return change


def part(number: int) -> Change:
    """The same where the words belong to a day too: a part of a day ("late Saturday") is the day."""
    divided = third(number)

    def change(reading: Reading) -> Reading | None:
        probe = _probe(reading)
        return reading if probe and probe.precision == "day" else divided(reading)

    return change


def half(part: int) -> Change:
    """The first (0) or second (1) half: of a year 40 and 41, of other periods half their months, years or days."""

    def change(reading: Reading) -> Reading | None:
        probe = _probe(reading)
        if probe is None or probe.days is None or probe.days < 14:
            return None
        return reading.map(lambda w: _half(w, part))

    return change


def _half(when: When, part: int) -> When:
    first, last = when.earliest, when.latest
    if first is None or last is None:
        return when
    if when.precision == "year":
        return When.subyear(first.year, 40 + part)
    if when.precision in ("decade", "century"):
        years = last.year - first.year + 1
        start = first.year + part * (years // 2)
        return When.span(When.year(start), When.year(start + years // 2 - 1))
    middle = first + (last - first) // 2
    if when.precision == "month":
        middle = first.replace(day=15)
    after = middle.fromordinal(middle.toordinal() + 1)
    return When.span(When.day(first), When.day(middle)) if part == 0 else When.span(When.day(after), When.day(last))


def within(reading: Reading) -> Reading | None:
    """ "earlier this month", "later dit jaar": no more is known than the period; a day has no such part."""
    probe = _probe(reading)
    return reading if probe and probe.days is not None and probe.days >= _WEEK else None


def with_eve(reading: Reading) -> Reading | None:
    """ "the night to": a day and the one before it; nothing else has a night before."""
    probe = _probe(reading)
    return reading.map(_with_eve) if probe and probe.precision == "day" else None


def _with_eve(when: When) -> When:
    if when.earliest is None:
        return when
    return When.span(When.day(when.earliest - timedelta(1)), when)


def turned(turn: Turn) -> Change:
    """ "jl." looks back, "a.s." ahead; nothing to decide where the date is complete."""

    def change(reading: Reading) -> Reading | None:
        if reading.anchor is Anchor.NONE:
            return reading
        return replace(reading, turn=turn) if reading.turn in (Turn.TENSE, turn) else None

    return change


def _probe(reading: Reading) -> When | None:
    """One of the values, to see what kind they are."""

    values = reading.at(EXAMPLE_DAY)
    return values[0] if values else None
