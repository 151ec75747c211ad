"""Which of several candidate values a direction leaves: plain arithmetic on days."""

from __future__ import annotations

from datetime import date

from timeline.dates.reading import Reading, Turn
from timeline.when import When

# Days, so many at most, that come round so far ahead are rather those of so long ago: the others have their year.
_YEAR_AHEAD = 320
_JUST_BEHIND = 45
_DAYS = 14
# A verb known only by its shape does not outweigh a candidate this many times nearer.
_NEARER = 3


def choose(values: tuple[When, ...], reference: date, turn: Turn, *, strict: bool) -> int:
    """The index of the candidate that a direction leaves; a marker ("jl.") excludes what holds the day (`strict`)."""
    today = reference.toordinal()
    indexes = range(len(values))
    if turn in (Turn.PAST, Turn.BEGUN):
        strict = strict and turn is Turn.PAST
        past = [i for i in indexes if (values[i].last_day < today if strict else values[i].first_day <= today)]
        return past[-1] if past else 0
    if turn is Turn.FUTURE:
        ahead = [i for i in indexes if (values[i].first_day > today if strict else values[i].last_day >= today)]
        return ahead[0] if ahead else len(values) - 1
    return min(indexes, key=lambda i: (distance(values[i], today), i))


def just_behind(values: tuple[When, ...], index: int, reference: date) -> int:
    """The index of the day just behind where the chosen one lies nearly a year ahead; else the same."""
    today, last = reference.toordinal(), values[index - 1]
    chosen = values[index]
    vague = chosen.approximate or (chosen.days or _YEAR_AHEAD) > _DAYS
    if not index or vague or chosen.first_day - today < _YEAR_AHEAD:
        return index
    return index - 1 if 0 < today - last.last_day <= _JUST_BEHIND else index


def much_nearer(values: tuple[When, ...], reference: date, *, ahead: bool) -> bool:
    """Whether the nearest candidate is much nearer than the one on the side that an unsure verb points to."""
    today = reference.toordinal()
    turn = Turn.FUTURE if ahead else Turn.PAST
    side = distance(values[choose(values, reference, turn, strict=False)], today)
    return side > _NEARER * min(distance(w, today) for w in values)


def distance(when: When, today: int) -> int:
    """Days between a value and day number `today`; none where it holds it."""
    return max(when.first_day - today, today - when.last_day, 0)


def neighbour(values: tuple[When, ...], index: int, reference: date) -> When | None:
    """The candidate on the other side of the reference."""
    step = 1 if values[index].first_day <= reference.toordinal() else -1
    other = index + step
    return values[other] if 0 <= other < len(values) else None


def other_way(reading: Reading, when: When | None) -> When | None:
    """The other way to read a numeric date."""
    swapped = reading.swapped.value if reading.swapped else None
    return swapped if swapped != when else None
