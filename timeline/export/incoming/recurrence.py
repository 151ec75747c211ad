"""The days on which a calendar's event recurs (RFC 5545: RRULE, RDATE, EXDATE), no further than a horizon."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from itertools import islice
from typing import Any

from timeline.errors import ExportError

Component = Any  # as in `ical.py`

MOST = 10_000  # occurrences of one event
_BY_DAY = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")


def recurs(component: Component) -> bool:
    return "RRULE" in component or "RDATE" in component


def days(component: Component, horizon: date) -> list[date]:
    """The days on which each occurrence begins, in order, where the event itself stands; none after `horizon`.

    Raise `ExportError` for a rule that is none, or that repeats within the day.
    """
    from dateutil.rrule import rruleset

    start = component["DTSTART"].dt
    occurrences = rruleset()
    occurrences.rdate(_local(start, start))
    try:
        for rule in _all(component, "RRULE"):
            occurrences.rrule(_rule(rule, start, horizon))
    except (ValueError, KeyError, TypeError) as error:
        raise ExportError(f"there is no such recurrence: {error}", hint="Correct the RRULE, or take it out.") from error
    for added in _moments(component, "RDATE", start):
        occurrences.rdate(added)
    for removed in _moments(component, "EXDATE", start):
        occurrences.exdate(removed)
    last = datetime.combine(horizon, time.max)
    found = islice(occurrences, MOST)
    return list(dict.fromkeys(moment.date() for moment in found if moment <= last))


def _rule(rule: Any, start: date, horizon: date) -> Any:
    from dateutil.rrule import rrulestr

    parts = dict(rule)
    if parts["FREQ"][0] not in _BY_DAY:
        raise ValueError(f"{parts['FREQ'][0]} repeats within the day")
    last = datetime.combine(horizon, time.max)
    if until := parts.pop("UNTIL", None):
        last = min(last, _local(until[0], start, at=time.max))
    bounded = {} if "COUNT" in parts else {"UNTIL": last.strftime("%Y%m%dT%H%M%S")}
    text = ";".join(f"{name}={_joined(values)}" for name, values in (parts | bounded).items())
    return rrulestr(text, dtstart=_local(start, start))


def _joined(values: Any) -> str:
    return values if isinstance(values, str) else ",".join(map(str, values))


def _moments(component: Component, name: str, start: date) -> Iterator[datetime]:
    for dates in _all(component, name):
        for one in dates.dts:
            value = one.dt[0] if isinstance(one.dt, tuple) else one.dt  # a period: it begins an occurrence
            yield _local(value, start)


def _local(value: date, start: date, *, at: time = time.min) -> datetime:
    """A moment as the clock stands where the event is, without its zone; a whole day at the time `at`."""
    if not isinstance(value, datetime):
        return datetime.combine(value, at)
    zone = start.tzinfo if isinstance(start, datetime) else None
    return (value.astimezone(zone) if zone and value.tzinfo else value).replace(tzinfo=None)


def _all(component: Component, name: str) -> list[Any]:
    values = component.get(name, [])
    return values if isinstance(values, list) else [values]
