"""Date expressions: MB/s by size, language and hostility, beside Python's `re` and dateparser's `search_dates`."""

from __future__ import annotations

import random
import re
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

from tests.bench.figures import Figure, milliseconds
from timeline.dates import find_dates, iterate_dates
from timeline.dates.languages import language_for

REFERENCE = date(2026, 2, 23)
LETTER = next((Path(__file__).parents[2] / "seeds" / "documents").glob("*.txt"))
LETTERS = Path(__file__).parents[1] / "keyed"
MONTHS = list(language_for("nl").words["lone"])
SIZES = {"10 kB": 10_000, "1 MB": 1_000_000, "100 MB": 100_000_000}
# What a plain Python finder costs at the least: one alternation over the text, nothing read.
PLAIN = re.compile(rf"\b\d{{1,2}} (?:{'|'.join(MONTHS)})(?: \d{{4}})?\b|\b(?:19|20)\d\d\b", re.IGNORECASE)
HOSTILE = {
    "a million digits": "1" * 1_000_000,
    "10 MB without a line break": "lorem ipsum 2025x dolor sit amet " * 320_000,
    "nested brackets": "[" * 500_000 + "]" * 500_000,
    "openers that open nothing": "tot eind van begin " * 50_000,
    "“24 feb ” repeated": "24 feb " * 20_000,
    "“24 feb ” repeated, ten times as long": "24 feb " * 200_000,
}


def run() -> Iterator[Figure]:
    seed = LETTER.read_text(encoding="utf-8")
    yield from _sizes(seed)
    yield from _languages()
    yield from _hostile()
    yield _memory(seed)
    yield _importing()


def varied(seed: str, size: int) -> str:
    """Copies of a letter, each with other years and days, so that nothing is read from memory."""
    chance = random.Random(1)

    def other_day(match: re.Match[str]) -> str:
        return f"{chance.randint(1, 28)} {chance.choice(MONTHS)}"

    copies: list[str] = []
    while sum(map(len, copies)) < size:
        copy = re.sub(r"\b\d{1,2} (?:" + "|".join(MONTHS) + r")\b", other_day, seed)
        copies.append(re.sub(r"\b20\d\d\b", lambda _: str(chance.randint(1995, 2029)), copy))
        if len(copies) == 300:
            return ("\n".join(copies) * (size // sum(map(len, copies)) + 1))[:size]
    return "\n".join(copies)[:size]


def _sizes(seed: str) -> Iterator[Figure]:
    for label, size in SIZES.items():
        text = varied(seed, size)
        find = partial(find_dates, text, reference=REFERENCE, language="nl")
        speed = _speed(text, milliseconds(find, times=3 if size < 10_000_000 else 1))
        plain = _speed(text, milliseconds(partial(PLAIN.findall, text), times=1))
        yield Figure(f"{label} of Dutch letters", speed, "MB/s", "one plain `re` alternation", plain)
        if label == "10 kB":
            yield Figure("the same", speed, "MB/s", "dateparser's search_dates", _speed(text, _search_dates(text)))


def _search_dates(text: str) -> float:
    from dateparser.search import search_dates

    begun = time.process_time()
    search_dates(text, languages=["nl"])
    return (time.process_time() - begun) * 1000


def _languages() -> Iterator[Figure]:
    for path in sorted(LETTERS.glob("*.txt")):
        text = (path.read_text(encoding="utf-8") + "\n\n") * 30
        find = partial(find_dates, text, reference=REFERENCE, language=path.stem[:2])
        yield Figure(f"{path.stem}, 30 times (dense)", _speed(text, milliseconds(find, times=3)), "MB/s")


def _hostile() -> Iterator[Figure]:
    for label, text in HOSTILE.items():
        find = partial(find_dates, text, reference=REFERENCE, language="nl")
        yield Figure(label, _speed(text, milliseconds(find, times=1)), "MB/s")


def _memory(seed: str) -> Figure:
    text = varied(seed, 10_000_000)
    tracemalloc.start()
    for _ in iterate_dates(text, reference=REFERENCE, language="nl"):
        pass
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return Figure("memory beside text and result, 10 MB", peak / 1e6, "MB", "the text", len(text) / 1e6)


def _importing() -> Figure:
    def start(code: str) -> float:
        command = [
            sys.executable,
            "-c",
            f"import time; t = time.process_time(); {code}; print(time.process_time() - t)",
        ]
        return 1000 * min(float(subprocess.run(command, capture_output=True, check=True).stdout) for _ in range(7))

    return Figure("import of timeline.dates", start("import timeline.dates"), "ms", "import json", start("import json"))


def _speed(text: str, taken: float) -> float:
    return len(text.encode()) / 1e3 / taken
