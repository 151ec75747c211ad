"""Lists that people write: a TOML file of entries, checked so that a mistake is told with its file, line and entry."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any, NoReturn, cast

from timeline.errors import CatalogueError

_HEADER = re.compile(r"^[ \t]*\[(?![ \t]*[\"'\]])", re.MULTILINE)
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class Entry:
    """One `[slug]` table of a file, and the means to complain about it."""

    path: Path
    source: str
    slug: str
    values: dict[str, Any]

    def fail(self, problem: str, hint: str, key: str = "") -> NoReturn:
        """Raise `CatalogueError` with the file, the line of the entry (or of its key), and what to do."""
        raise CatalogueError(f"{self.path.name}, line {self._line(key)}, [{self.slug}]: {problem}", hint=hint)

    def _line(self, key: str) -> int:
        """The line of a key of this entry, of the entry itself where the key is not found."""
        header = re.search(rf"^[ \t]*\[[ \t]*[\"']?{re.escape(self.slug)}[\"']?[ \t]*\]", self.source, re.MULTILINE)
        if header is None:
            return 1
        following = _HEADER.search(self.source, header.end())
        stop = following.start() if following else len(self.source)
        named = re.compile(rf"^[ \t]*{re.escape(key)}\b", re.MULTILINE).search(self.source, header.end(), stop)
        place = named.start() if key and named else header.start()
        return self.source.count("\n", 0, place) + 1

    def text(self, key: str) -> str | None:
        """A value that is text, None where the key is absent."""
        value = self.values.get(key)
        if value is not None and not (isinstance(value, str) and value.strip()):
            self.fail(f"{key} must be text, not {value!r}", f'Write {key} = "…".', key)
        return value

    def flag(self, key: str) -> bool:
        """A value that is true or false; false where the key is absent."""
        value = self.values.get(key, False)
        if not isinstance(value, bool):
            self.fail(f"{key} must be true or false, not {value!r}", f"Write {key} = true.", key)
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """A value that is text or a list of texts; empty where the key is absent."""
        return self._texts(self.values.get(key, ()), key)

    def by_language(self, key: str, languages: Iterable[str]) -> dict[str, tuple[str, ...]]:
        """A table of texts by language code: `demonyms.nl = ["…"]`."""
        table = self.values.get(key, {})
        if not isinstance(table, dict):
            self.fail(f"{key} must be given by language", f'Write {key}.nl = ["…"].', key)
        self._known(table, languages, f"language of {key}")
        return {language: self._texts(value, f"{key}.{language}") for language, value in table.items()}

    def only(self, keys: Iterable[str]) -> None:
        """Refuse a key that nobody reads: it is mostly a slip of the pen."""
        self._known(self.values, keys, "key")

    def _known(self, table: dict[str, Any], known: Iterable[str], what: str) -> None:
        known = tuple(known)
        for key in table:
            if key not in known:
                near = get_close_matches(key, known, n=1)
                hint = f"Did you mean {near[0]}?" if near else f"Known are: {', '.join(known)}."
                self.fail(f"unknown {what} {key!r}", hint, key)

    def _texts(self, value: object, key: str) -> tuple[str, ...]:
        listed = [value] if isinstance(value, str) else value
        good = isinstance(listed, (list, tuple)) and all(isinstance(one, str) and one.strip(" *") for one in listed)
        if not good:
            top = key.partition(".")[0]
            self.fail(f"{key} must be a list of texts, not {value!r}", f'Write {key} = ["…", "…"].', top)
        return tuple(cast("list[str]", listed))


def read_entries(path: Path) -> list[Entry]:
    """The entries of a TOML file in order; raise `CatalogueError` if it cannot be read or is no TOML."""
    try:
        source = path.read_text(encoding="utf-8-sig")
        tables = tomllib.loads(source)
    except OSError as error:
        raise CatalogueError(
            f"{path} cannot be read: {error.strerror}", hint="Check the path and its permissions."
        ) from error
    except UnicodeDecodeError as error:
        raise CatalogueError(f"{path.name} is not UTF-8 text", hint="Save the file as UTF-8.") from error
    except tomllib.TOMLDecodeError as error:
        raise CatalogueError(
            f"{path.name} is not valid TOML: {error}", hint="Each entry is a [slug] line followed by key = value lines."
        ) from error
    entries = []
    for slug, values in tables.items():
        entry = Entry(path, source, slug, values if isinstance(values, dict) else {})
        if not isinstance(values, dict):
            raise CatalogueError(f"{path.name}: {slug!r} stands outside any entry", hint="Put a [slug] line above it.")
        if not _SLUG.fullmatch(slug):
            entry.fail("a slug is lower-case words joined by hyphens", 'Write for example "european-council".')
        entries.append(entry)
    return entries
