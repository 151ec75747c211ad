"""Events read from documents, here or by several processes side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from timeline.errors import DocumentError
from timeline.model import Document, Event

if TYPE_CHECKING:
    from timeline.extract.spelled import Spelling

Pending = Callable[[], list[Event]]  # gives the events, once they are read
EventsOf = Callable[[Document], Pending]

AHEAD = 2  # documents a process that are read ahead of the one being stored: enough to keep all busy, and memory small


def extract(document: Document, spellings: tuple[Spelling, ...] = ()) -> list[Event]:
    """The events of a document, with the lists of names that ship with the package and a person's own spellings."""
    from timeline.extract import extract_events  # reads those lists, which a known document does without

    if not spellings:
        return extract_events(document)
    from timeline.extract.spelled import spelled_actors

    return extract_events(document, spelled_actors(spellings))


@contextmanager
def readers(jobs: int, spellings: tuple[Spelling, ...] = ()) -> Iterator[EventsOf]:
    """Something that reads events: in `jobs` processes of their own, or in this one if that is one."""
    if jobs == 1:
        yield partial(_read_here, spellings=spellings)
        return
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context

    def read_there(document: Document) -> Pending:
        def events() -> list[Event]:
            try:
                return future.result()
            except BrokenProcessPool as error:
                raise DocumentError(
                    f"{document.path}: the process that read it has died",
                    hint="There may be too little memory for so many: add it with fewer --jobs.",
                ) from error

        future = pool.submit(extract, document, spellings)
        return events

    # Processes start anew: a database that is open must not be carried over into a copy of this one.
    pool = ProcessPoolExecutor(jobs, mp_context=get_context("spawn"))
    try:
        yield read_there
    finally:
        pool.shutdown(cancel_futures=True)


def _read_here(document: Document, spellings: tuple[Spelling, ...]) -> Pending:
    events = extract(document, spellings)
    return lambda: events
