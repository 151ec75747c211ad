"""A person's own keys: a TOML file that gives bindings of `tui.keys` other keys.

    [browser]
    filter = "ctrl+f"           # one key, or several: "f2, ctrl+f", ["comma", "f2"]

A table is a part of the browser, a name in it what stands behind the dot of a binding's id.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path

from textual.binding import Binding
from textual.keys import REPLACED_KEYS, Keys, format_key, key_to_character

from timeline.errors import UsageError
from timeline.query import nearest
from tui.keys import TABLES

FILE = "keys.toml"
Keymap = dict[str, tuple[str, ...]]
OwnKeys = Mapping[str, tuple[str, ...]]

_MODIFIERS = {"ctrl", "alt", "shift"}
_NAMED = {key.value for key in Keys}
_PLACE = re.compile(r"line (\d+)")
_HEAD = """\
# The keys of Timeline's browser. Take the # off a line and change it; `timeline keys` shows what holds.
# Several keys: "f2, ctrl+f" or ["f2", "ctrl+f"]. Keys without a character have names: enter, escape, tab, space,
# up, pagedown, home, delete, f1; with ctrl+, alt+ or shift+ before them. A comma is "comma".
"""


def default_path() -> Path:
    """Where a person's keys are on this platform."""
    from platformdirs import user_config_path

    return user_config_path("timeline", appauthor=False) / FILE


def bindings() -> dict[str, Binding]:
    """Every binding by its id."""
    rows = (binding for _, table in TABLES for binding in table if isinstance(binding, Binding))
    return {binding.id: binding for binding in rows if binding.id}


def read_keymap(path: Path) -> Keymap:
    """The keys that a file gives, by the id of their binding; none where there is no file.

    Raise `UsageError` with file, line and what to write for a file that cannot be read, a name that there is
    no binding of, a key that there is none of, and for a key that would mean two things in one part.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path} cannot be read: {error}", hint="It is to be a TOML file in UTF-8.") from error
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = _PLACE.search(str(error))
        raise _wrong(path, int(found[1]) if found else 1, str(error), 'Write lines like filter = "f2".') from error
    return _File(path, text).read(tables)


def shown(binding: Binding, keymap: OwnKeys) -> str:
    """The keys of a binding as people see them: one's own, else those that come with it."""
    own = keymap.get(binding.id or "")
    if own is None:
        return binding.key_display or " ".join(format_key(key) for key in binding.key.split(","))
    return " ".join(map(format_key, own))


def key_to_press(id: str, keymap: OwnKeys) -> str:
    """The first key of the binding called `id`, as a sentence on the screen names it."""
    return shown(bindings()[id], keymap).split(" ")[0]


def default_file() -> str:
    """A file in which every line is the default, commented out."""
    lines = [_HEAD]
    part = ""
    for id, binding in bindings().items():
        table, _, name = id.partition(".")
        if table != part:
            lines.append(f"\n[{table}]")
            part = table
        line = f'# {name} = "{binding.key}"'
        lines.append(f"{line:<48}# {binding.tooltip}")
    return "\n".join(lines) + "\n"


class _File:
    """One file, read line by line where something in it is wrong."""

    def __init__(self, path: Path, text: str) -> None:
        self._path = path
        self._lines = text.splitlines()

    def read(self, tables: Mapping[str, object]) -> Keymap:
        known = bindings()
        parts = list(dict.fromkeys(id.partition(".")[0] for id in known))
        keymap: Keymap = {}
        for part, table in tables.items():
            if part not in parts or not isinstance(table, dict):
                raise self._unknown("part", part, parts, self._line(part))
            names = [id.partition(".")[2] for id in known if id.startswith(f"{part}.")]
            for name, value in table.items():
                if name not in names:
                    raise self._unknown(f"key in [{part}]", name, names, self._line(part, name))
                keymap[f"{part}.{name}"] = self._keys(value, self._line(part, name))
        self._check_clashes(known, keymap)
        return keymap

    def _keys(self, value: object, line: int) -> tuple[str, ...]:
        listed = value.split(",") if isinstance(value, str) else value
        if (
            not isinstance(listed, list)
            or not listed
            or not all(isinstance(key, str) and key.strip() for key in listed)
        ):
            raise _wrong(self._path, line, "these are no keys", 'Write one as "f2", several as "f2, ctrl+f".')
        return tuple(self._key(key.strip(), line) for key in listed)

    def _key(self, key: str, line: int) -> str:
        *modifiers, base = key.split("+") if len(key) > 1 else [key]
        if set(modifiers) <= _MODIFIERS and (base in _NAMED or key_to_character(REPLACED_KEYS.get(base, base))):
            return key
        raise self._unknown("key on a keyboard", key, _NAMED, line)

    def _check_clashes(self, known: Mapping[str, Binding], keymap: Keymap) -> None:
        """One key means one thing in a part; between parts the one with the focus goes first."""
        held: dict[tuple[str, str], str] = {}
        for id in sorted(known, key=lambda id: id in keymap):
            part, _, name = id.partition(".")
            for key in keymap.get(id) or known[id].key.split(","):
                other = held.setdefault((part, format_key(key)), id)
                if other != id and id in keymap:
                    raise _wrong(
                        self._path,
                        self._line(part, name),
                        f"{key} is also {other.partition('.')[2]} ({known[other].tooltip}) in [{part}]",
                        "Choose another key, or give that one another, too.",
                    )

    def _unknown(self, what: str, name: str, known: Iterable[str], line: int) -> UsageError:
        near = nearest(name, known)
        proposal = f"Did you mean {near}? " if near else ""
        return _wrong(
            self._path, line, f"there is no {what} “{name}”", f"{proposal}`timeline keys --default` shows all."
        )

    def _line(self, part: str, name: str = "") -> int:
        """The line of a table, or of a name in it."""
        within = False
        for number, line in enumerate(self._lines, 1):
            head = re.match(r"""\s*\[\s*["']?([^\]"']+?)["']?\s*\]""", line)
            if head:
                within = head[1] == part
            own = re.match(rf"""\s*["']?{re.escape(name or part)}["']?\s*[=.]""", line)
            if (within and own) or (not name and (within or own)):
                return number
        return 1


def _wrong(path: Path, line: int, what: str, hint: str) -> UsageError:
    return UsageError(f"{path}, line {line}: {what}", hint=hint)
