"""Changes as a person reads them."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from timeline.store.corrections.steps import WHOLE, Change

_NOTHING = "nothing"


def value_text(field: str, value: Any) -> str:
    """A value that a history or a refused reading holds of a field, as a person reads it."""
    return _TEXTS.get(field, _plain)(value) if value else _NOTHING


def change_text(change: Change) -> str:
    """What became of one field: `title: “Talks” → “Overleg”`."""
    if change.field == WHOLE:
        return "made" if change.before is None else "gone"
    before, after = (value_text(change.field, value) for value in (change.before, change.after))
    return f"{change.field}: {before} → {after}"


def _plain(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _quoted(value: str) -> str:
    return f"“{value}”"


def _nth(place: int) -> Callable[[list[Any]], str]:
    """Each row by one of its values; a value that stands for itself as it is."""
    return lambda rows: ", ".join(str(row[place]) if isinstance(row, list) else str(row) for row in rows)


def _refusals(rows: list[list[str]]) -> str:
    return ", ".join(f"{field}: {value_text(field, json.loads(value))}" for field, _, value in rows)


# Where a field's value does not read well as it is; actors are rows in a history and slugs in a reading.
_TEXTS: dict[str, Callable[[Any], str]] = {
    "title": _quoted,
    "name": _quoted,
    "note": _quoted,
    "actors": _nth(1),
    "references": _nth(2),
    "amounts": _nth(2),
    "aliases": _nth(0),
    "mentions": lambda rows: ", ".join(f"“{row[4]}”" for row in rows),
    "decisions": lambda rows: ", ".join(" ".join(filter(None, row)) for row in rows),
    "reasons": lambda reasons: "; ".join(reasons.values()),
    "readings": lambda rows: ", ".join(row[0] for row in rows),
    "refusals": _refusals,
}
