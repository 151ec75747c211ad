"""What every export shares: what a writer is told, what it reports, and the table of formats."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from importlib import import_module
from pathlib import Path, PurePath
from types import MappingProxyType
from typing import Literal, Protocol, TextIO

from timeline.errors import UsageError
from timeline.model import Event
from timeline.store.flat import FlatEvent
from timeline.store.participants import Participant

Coarse = Literal["leave", "span", "start"]
Participants = Callable[[str], Participant | None]
_NOTHING: Mapping[str, str] = MappingProxyType({})


class Source(Protocol):
    """What an export tells of a document; rows of the database and `Document` itself will do."""

    @property
    def title(self) -> str: ...
    @property
    def path(self) -> str: ...
    @property
    def date(self) -> date | None: ...


def nobody(_slug: str) -> None:
    """What is known of an actor where no database tells."""


@dataclass(frozen=True, slots=True)
class Options:
    """How to write an export.

    `title` names the whole, `description` says what it holds (the filter as a sentence), `source` is the address
    it can be fetched from again. `language` is that of the words around the events; `names` gives the names of
    actors and labels of themes by slug, a slug without one stands as it is; `participants` tells all that is known of
    the actor of a slug, for the format that loses nothing. `coarse` is for calendars: what to do
    with dates coarser than a month: leave them out, span them, or put them at their start; with `anniversaries`
    what happened on one known day comes back every year. `excel` makes a CSV that Excel opens with a double click:
    byte-order mark and semicolons.
    """

    title: str = "Timeline"
    description: str = ""
    source: str = ""
    language: str = "en"
    names: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    participants: Participants = nobody
    coarse: Coarse = "leave"
    anniversaries: bool = False
    excel: bool = False

    def name(self, slug: str) -> str:
        """The name of an actor or the label of a theme."""
        return self.names.get(slug, slug)


@dataclass(frozen=True, slots=True)
class Report:
    """How many events were written, how many left out and how often for which reason, and what else to know."""

    written: int
    skipped: int = 0
    reasons: Mapping[str, int] = field(default_factory=Counter)
    remarks: tuple[str, ...] = ()


class Writer(Protocol):
    """Writes events to a stream as they come, holding none of them."""

    def __call__(
        self, events: Iterable[Event], documents: Mapping[str, Source], stream: TextIO, options: Options
    ) -> Report: ...


class FlatWriter(Protocol):
    """Writes rows of text to a stream as they come."""

    def __call__(self, chunks: Iterable[Sequence[FlatEvent]], stream: TextIO, options: Options) -> Report: ...


@dataclass(frozen=True, slots=True)
class Format:
    """A format: the suffixes that ask for it, and what it is. Its `name` is that of the module here that writes it."""

    name: str
    suffixes: tuple[str, ...]
    title: str

    @property
    def write(self) -> Writer:
        """The writer; its module, and the library it may need, load only now."""
        writer: Writer = import_module(f"timeline.export.{self.name}").write
        return writer

    @property
    def write_flat(self) -> FlatWriter | None:
        """The writer of rows as the database gives them, for a format that can do without whole events."""
        writer: FlatWriter | None = getattr(import_module(f"timeline.export.{self.name}"), "write_flat", None)
        return writer


FORMATS: dict[str, Format] = {
    form.name: form
    for form in (
        Format("ical", (".ics", ".ical", ".ifb"), "iCalendar, for calendar programs"),
        Format("csv", (".csv",), "CSV, for spreadsheets"),
        Format("jsonl", (".jsonl", ".ndjson"), "JSON Lines, with everything that is known"),
        Format("markdown", (".md", ".markdown"), "Markdown, to read or to paste"),
        Format("html", (".html", ".htm"), "one HTML page to search and filter, without a network"),
        Format("timelinejs", (".timelinejs.json",), "TimelineJS, for a chronology on a web page"),
    )
}


def format_for(path: PurePath | str) -> str:
    """The name of the format that the suffix of `path` asks for; raise `UsageError` when none does."""
    name = PurePath(path).name.lower().lstrip(".")
    for form in FORMATS.values():
        if name.endswith(form.suffixes):
            return form.name
    known = ", ".join(form.suffixes[0] for form in FORMATS.values())
    raise UsageError(
        f"{Path(path).name!r} does not say by its suffix what to write",
        hint=f"End the name in one of {known}, or give --format.",
    )


def find_format(name: str) -> Format:
    """The format called `name`, also by its suffix ("ics"); raise `UsageError` for none."""
    for form in FORMATS.values():
        if name.lower() == form.name or f".{name.lower().lstrip('.')}" in form.suffixes:
            return form
    raise UsageError(f"there is no format {name!r}", hint=f"Choose from {', '.join(FORMATS)}.")
