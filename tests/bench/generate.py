"""A database of any size, the same for the same seed: `python -m tests.bench.generate FILE [EVENTS]`.

Shaped like a large library of letters: days from 1990 to 2030, one event in seven less exact than a day,
three actors and one or two themes an event, few of them very common (Zipf), words as skewed as speech.
"""

from __future__ import annotations

import random
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from itertools import accumulate, islice
from pathlib import Path

from timeline.store.connection import open_database, transaction
from timeline.store.upkeep import repair_index
from timeline.when import When

ACTORS, THEMES, WORDS, DOCUMENTS = 5_000, 60, 20_000, 1_000
FIRST, LAST = date(1990, 1, 1).toordinal(), date(2030, 12, 31).toordinal()
STATUSES = ("happened",) * 8 + ("planned", "ongoing")
SYLLABLES = ("ba", "de", "ki", "lo", "mu", "ne", "po", "ra", "si", "to", "ver", "ge", "ing", "aan", "heid", "schap")
STAMP = "2026-01-01T00:00:00Z"


def generate(path: Path, events: int, seed: int = 1) -> None:
    """Fill a new database at `path`; about 20 seconds for a million rows of links on one core."""
    chance = random.Random(seed)
    with closing(open_database(path)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        with transaction(connection):
            _names(connection)
            _events(connection, events, chance)
        repair_index(connection)
        connection.execute("ANALYZE")


def _names(connection: sqlite3.Connection) -> None:
    insert = connection.executemany
    insert(
        "INSERT INTO document VALUES (?, ?, ?, ?, '2026-01-01', 'given', '', 'nl', ?, '', ?)",
        ((n, f"d{n}", f"/letters/{n}.txt", f"Letter {n}", f"digest {n}", STAMP) for n in range(1, DOCUMENTS + 1)),
    )
    insert(
        "INSERT INTO actor VALUES (?, ?, ?, 'organisation', 'listed')",
        ((n, f"actor-{n}", f"Actor {n}") for n in range(1, ACTORS + 1)),
    )
    insert("INSERT INTO theme VALUES (?, ?, ?)", ((n, f"theme-{n}", f"Theme {n}") for n in range(1, THEMES + 1)))


def _events(connection: sqlite3.Connection, events: int, chance: random.Random) -> None:
    words = list(_words(chance))
    word_weights = _zipf(WORDS, 1.0)
    whens = [_when(chance) for _ in range(events)]
    firsts = [when.first_day for when in whens]

    def titles(count: int) -> Iterator[str]:
        for _ in range(count):
            yield " ".join(chance.choices(words, cum_weights=word_weights, k=9)).capitalize()

    insert = connection.executemany
    insert(
        "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'proposed', NULL, 0, ?, ?, 0)",
        (
            (key, f"e{key}", *_date_values(when), title, chance.choice(STATUSES), STAMP, STAMP)
            for key, (when, title) in enumerate(zip(whens, titles(events), strict=True), start=1)
        ),
    )
    insert(
        "INSERT INTO mention VALUES (?, ?, ?, ?, ?, ?, 0, 0, '', 'generated', NULL, NULL, '', ?)",
        (
            (key, key, chance.randint(1, DOCUMENTS), key, key + 9, sentence, f"Section {key % 40}")
            for key, sentence in enumerate(titles(events), start=1)
        ),
    )
    insert("INSERT INTO event_actor VALUES (?, ?, ?, ?)", sorted(_links(firsts, 3, ACTORS, 1.0, chance)))
    insert("INSERT INTO event_theme VALUES (?, ?, ?, ?)", sorted(_links(firsts, 2, THEMES, 0.8, chance)))


def _words(chance: random.Random) -> Iterator[str]:
    known: set[str] = set()
    while len(known) < WORDS:
        word = "".join(chance.choices(SYLLABLES, k=chance.randint(1, 5)))
        if word not in known:
            known.add(word)
            yield word


def _when(chance: random.Random) -> When:
    day = date.fromordinal(chance.randint(FIRST, LAST))
    kind = chance.random()
    if kind < 0.86:
        return When.day(day)
    if kind < 0.95:
        return When.month(day.year, day.month)
    return When.year(day.year) if kind < 0.98 else When.since(When.day(day))


def _date_values(when: When) -> tuple[object, ...]:
    start, end = (bound and bound.isoformat() for bound in (when.earliest, when.latest))
    return when.edtf, start, end, when.first_day, when.last_day, when.precision, when.approximate


def _zipf(count: int, exponent: float) -> list[float]:
    return list(accumulate(1 / rank**exponent for rank in range(1, count + 1)))


def _links(
    firsts: list[int], most: int, names: int, exponent: float, chance: random.Random
) -> Iterator[tuple[int, int, int, int]]:
    """Rows of a link table: (name, first day, event, position)."""
    weights = _zipf(names, exponent)
    numbers = range(1, names + 1)
    for key, first in enumerate(firsts, start=1):
        chosen = dict.fromkeys(chance.choices(numbers, cum_weights=weights, k=most))
        for position, name in enumerate(islice(chosen, most)):
            yield name, first, key, position


if __name__ == "__main__":
    generate(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 100_000)
