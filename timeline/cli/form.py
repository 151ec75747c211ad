"""An event as a small text that a person changes in an editor: TOML, a line a field."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable
from datetime import date
from typing import Any, get_args

import click

from timeline.cli.console import complain, interface_language
from timeline.errors import UsageError
from timeline.model import Event
from timeline.plain import one_line, plain_lines
from timeline.states import Status

_GUIDE = f"""\
# Change what is wrong, save, and close the editor. What you do not change stays open to later readings.
# date: 2025-12-19, 2025-12, 2025-06-01/2025-09-30, ../2026-06-01, or words such as “last week”.
# status: {", ".join(get_args(Status))}.
# actors and themes: names or slugs; who is not known yet becomes a new actor.

"""


def edited(event: Event, today: date, edit: Callable[[str], str | None]) -> dict[str, Any]:
    """The fields that a person changed in the text that `edit` shows, read; none where the text came back unchanged.

    `edit` gives the text as it was saved, None where it was not. After a mistake the person may try again.
    """
    before = _values(event)
    text = _GUIDE + "".join(f"{name} = {_toml(value)}\n" for name, value in before.items())
    while (saved := edit(text)) is not None:
        try:
            return _read(saved, before, today)
        except UsageError as error:
            complain(error)
            click.confirm("Edit it again?", abort=True, err=True, default=True)
            text = saved
    return {}


def _values(event: Event) -> dict[str, Any]:
    return {
        "date": event.when.edtf,
        "title": one_line(event.title),
        "status": event.status,
        "actors": list(event.actors),
        "themes": list(event.themes),
        "tags": list(event.tags),
        "note": plain_lines(event.note or ""),
    }


def _read(text: str, before: dict[str, Any], today: date) -> dict[str, Any]:
    try:
        after = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"this cannot be read: {error}", hint='Texts stand in quotes: title = "…"') from error
    changed = {name: value for name, value in after.items() if before.get(name) != value}
    for name, value in changed.items():
        _check(name, value, before)
    if "date" in changed:
        from timeline.query import read_when

        changed["date"] = read_when(str(changed["date"]), today, interface_language())
    return changed


def _check(name: str, value: Any, before: dict[str, Any]) -> None:
    if name not in before:
        raise UsageError(f"an event has no field “{name}”", hint=f"There are {', '.join(before)}.")
    if isinstance(before[name], list):
        if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
            raise UsageError(f"{name} is a list of texts", hint=f'{name} = ["one", "another"]')
    elif not isinstance(value, str) and name != "date":
        raise UsageError(f"{name} is a text", hint=f'{name} = "…"')


def _toml(value: str | list[str]) -> str:
    """TOML's basic strings are JSON's, but for one control character."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
