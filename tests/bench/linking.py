"""Linking events across documents: merges right, wrong and missed, and how the time a document takes grows.

`BENCH_LETTERS` (2,000) letters, of which a tenth tell again what others told. The figures of
`timeline.store.linking.judging` were tuned on seed 1; `BENCH_SEED` (2) is what this reports.
"""

from __future__ import annotations

import os
import sqlite3
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

from tests.bench.figures import Figure
from tests.bench.occurrences import Letter, Occurrence, letters
from timeline.extract import extract_events
from timeline.store.add import add_document
from timeline.store.connection import open_database

LETTERS = int(os.environ.get("BENCH_LETTERS", "2000"))
SEED = int(os.environ.get("BENCH_SEED", "2"))
GROWTH = (200, 2_000, 4_000)
_LATEST = 100  # letters that a pace is measured over

Pair = tuple[str, str]


class Place(NamedTuple):
    """An event as one letter tells it: its id here, the letter, its language, and which occurrence it is."""

    event: str
    letter: str
    language: str
    occurrence: Occurrence


def run() -> list[Figure]:
    last = max(LETTERS, *GROWTH) if LETTERS in GROWTH else LETTERS
    with tempfile.TemporaryDirectory() as folder, closing(open_database(Path(folder) / "bench.db")) as connection:
        told = list(letters(last, SEED))
        quality: list[Figure] = []
        pace: list[Figure] = []
        spent: list[tuple[float, float]] = []
        for number, letter in enumerate(told, start=1):
            spent.append(_add(connection, letter))
            if number == LETTERS:
                quality = _quality(connection, told[:number])
            if number in GROWTH:
                pace.append(_pace(number, spent[-_LATEST:]))
        return quality + pace


def _add(connection: sqlite3.Connection, letter: Letter) -> tuple[float, float]:
    """Seconds of processor time for reading a letter's events and for storing them."""
    begun = time.process_time()
    events = extract_events(letter.document)
    read = time.process_time()
    add_document(connection, letter.document, events)
    return read - begun, time.process_time() - read


def _pace(number: int, spent: list[tuple[float, float]]) -> Figure:
    """What the latest of so many letters took, on the average."""
    reading, storing = (1000 * sum(column) / len(spent) for column in zip(*spent, strict=True))
    return Figure(f"storing a letter among {number:,}", storing, "ms", "reading its events", reading)


def _quality(connection: sqlite3.Connection, told: list[Letter]) -> list[Figure]:
    places = list(_places(connection, told))
    asked = {(one, other): kind for one, other, kind in connection.execute("SELECT one, other, kind FROM event_pair")}
    count = Counter(_verdict(one, other, asked) for one, other in _pairs(places))
    asked_of = Counter((_of_one(pair, places), kind) for pair, kind in asked.items())
    figures = {"events told": len(places), **{name: count[name] for name in VERDICTS}}
    figures |= {
        "asked about two that are one": asked_of[True, "duplicate"],
        "asked about two that are not": asked_of[False, "duplicate"],
        "contradictions that are": asked_of[True, "contradiction"],
        "contradictions that are none": asked_of[False, "contradiction"],
    }
    return [Figure(name, value, "") for name, value in figures.items()]


def _places(connection: sqlite3.Connection, told: list[Letter]) -> Iterator[Place]:
    """Every stored mention whose date is the one that its sentence gives."""
    letters_by_id = {letter.document.id: letter for letter in told}
    select = (
        "SELECT e.uid, d.uid, m.start, e.edtf, r.said ->> 'date' FROM mention AS m JOIN event AS e ON e.id = m.event_id"
        " JOIN document AS d ON d.id = m.document_id"
        " LEFT JOIN event_reading AS r ON r.event_id = e.id AND r.document_id = d.id"
    )
    for event, uid, start, stands, read in connection.execute(select):
        letter = letters_by_id[uid]
        occurrence = letter.told.get(start)
        if occurrence and occurrence.said.isoformat() == (read or stands):
            yield Place(event, uid, letter.document.language, occurrence)


VERDICTS = (
    "merged, right",
    "merged, right, between languages",
    "merged, wrong",
    "not merged, asked",
    "not merged, missed",
    "not merged, missed, between languages",
    "told of two days: asked",
    "told of two days: missed",
)


def _pairs(places: list[Place]) -> Iterator[tuple[Place, Place]]:
    """Each two tellings, of different letters, that are of one occurrence or stand as one event."""
    seen: set[tuple[Place, Place]] = set()
    for field in ("event", "occurrence"):
        groups: dict[object, list[Place]] = {}
        for place in places:
            name = place.event if field == "event" else place.occurrence.what
            groups.setdefault(name, []).append(place)
        for group in groups.values():
            for pair in combinations(sorted(group, key=lambda place: place.letter), 2):
                if pair[0].letter != pair[1].letter and pair not in seen:
                    seen.add(pair)
                    yield pair


def _verdict(one: Place, other: Place, asked: dict[Pair, str]) -> str:
    abroad = ", between languages" if one.language != other.language else ""
    if one.event == other.event:
        return f"merged, right{abroad}" if one.occurrence.what == other.occurrence.what else "merged, wrong"
    is_asked = (min(one.event, other.event), max(one.event, other.event)) in asked
    if one.occurrence.said != other.occurrence.said:
        return f"told of two days: {'asked' if is_asked else 'missed'}"
    return "not merged, asked" if is_asked else f"not merged, missed{abroad}"


def _of_one(pair: Pair, places: list[Place]) -> bool:
    numbers = [{place.occurrence.what for place in places if place.event == uid} for uid in pair]
    return bool(numbers[0] & numbers[1])
