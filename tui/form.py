"""An event as a form: what stands in it before, and what a person changed. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from timeline.errors import TimelineError
from timeline.model import Event
from timeline.query import read_when
from timeline.query.folding import fold
from timeline.when import When
from timeline.wording import when_text
from tui.plain import plain, plain_lines

LISTS = ("actors", "themes", "tags")
_SEPARATOR = "; "
_BETWEEN = re.compile("[;,]")


@dataclass(frozen=True, slots=True)
class Filled:
    """The texts of a form; an empty one leaves open what it would say."""

    date: str = ""
    title: str = ""
    status: str = ""
    actors: str = ""
    themes: str = ""
    tags: str = ""
    note: str = ""


def filled(event: Event, names: Mapping[str, str]) -> Filled:
    """The form of an event, its actors and themes by name."""
    return Filled(
        date=event.when.edtf,
        title=plain(event.title),
        status=event.status,
        actors=_listed(event.actors, names),
        themes=_listed(event.themes, names),
        tags=_listed(event.tags, {}),
        note=plain_lines(event.note or ""),
    )


def changes(before: Filled, after: Filled, today: date, language: str) -> dict[str, Any]:
    """The fields that a person changed, as corrections take them; raise `DateError` for a date that cannot be read.

    `language` is the person's own, in which a date is read first.
    """
    changed: dict[str, Any] = {}
    for field in Filled.__slots__:
        text = getattr(after, field)
        if text.strip() == getattr(before, field).strip():
            continue
        if field == "date":
            changed[field] = read_when(text, today, language)
        else:
            changed[field] = split(text) if field in LISTS else text.strip()
    return changed


def split(text: str) -> list[str]:
    """The names in a line, between semicolons or commas."""
    return [name.strip() for name in _BETWEEN.split(text) if name.strip()]


def offered(text: str, names: Sequence[str]) -> str | None:
    """The line with its last name completed to the first of `names` that begins so; None where none does."""
    begun = _BETWEEN.split(text)[-1].lstrip()
    if not begun:
        return None
    known = (name for name in names if fold(name).startswith(fold(begun)) and not _BETWEEN.search(name))
    name = next((name for name in known if len(name) > len(begun)), None)
    return name and text[: len(text) - len(begun)] + name


def read_date(text: str, today: date, language: str) -> str:
    """How a date is read, in words and exactly; raise `DateError` where it is none."""
    when = read_when(text, today, language)
    words = when_text(when, language)
    span = "" if when.precision == "day" else f", {_span(when)}"
    return f"{words}{span}" if words == when.edtf else f"{words} ({when.edtf}{span})"


def trouble_with(fields: Mapping[str, Any]) -> str:
    """Why an event cannot be written so; empty where it can."""
    missing = [name for name in ("date", "title") if not fields.get(name)]
    return f"An event needs a {' and a '.join(missing)}." if missing else ""


def explained(error: TimelineError) -> str:
    """An error and what to do, in a line."""
    return f"{error.message}. {error.hint}"


def _span(when: When) -> str:
    return f"{when.earliest or '…'} to {when.latest or '…'}"


def _listed(slugs: Sequence[str], names: Mapping[str, str]) -> str:
    """Names in a line; one that holds what stands between names is given by its slug."""
    called = [(plain(slug), plain(names.get(slug, slug))) for slug in slugs]
    return _SEPARATOR.join(slug if _BETWEEN.search(name) else name for slug, name in called)
