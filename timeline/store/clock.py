"""The two clocks of the store: the moment that a change is dated by, and the day that relative dates count from."""

from __future__ import annotations

from datetime import UTC, date, datetime


def moment() -> datetime:
    """This moment in UTC, to the second."""
    return datetime.now(UTC).replace(microsecond=0)


def now() -> str:
    """This moment as the tables hold it: ISO in UTC, to the second."""
    return moment().strftime("%Y-%m-%dT%H:%M:%SZ")


def local_day() -> date:
    """Today where this computer stands, for filters whose dates are relative when the caller names no day."""
    return datetime.now().astimezone().date()
