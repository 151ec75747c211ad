"""Extraction, all parts together: MB/s by size, beside finding the dates alone and a plain `re` pass; hostile texts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from tests.bench.dates import LETTER, PLAIN, REFERENCE, varied
from tests.bench.figures import Figure, milliseconds
from timeline.dates import find_dates
from timeline.extract import extract_events
from timeline.model import Document

# Each is repeated to some 20 kB, and to ten times that: a steady speed says that time is linear in the text.
HOSTILE = {
    "one sentence full of dates": "op 3 mei 2024 en ",
    "clauses without an end": "Op 3 mei 2024 besloot de Kamer, die, hoewel, zoals, ",
    "names on names": "minister Van der Van de Jansen van de Europese Raad van de EU ",
    "brackets that open": "Op 3 mei 2024 (de [Kamer (EUR 3 ",
    "a line a date": "3 mei 2024\n",
    "the same sentence": "Op 3 mei 2024 stemde de Kamer in met de motie. ",
    "one word without end": "sanctie",
}


def run() -> Iterator[Figure]:
    seed = LETTER.read_text(encoding="utf-8")
    letters = [varied(seed, len(seed) * copies)[-len(seed) :] for copies in range(1, 31)]
    yield from _beside("one letter", letters[:1], times=5)
    yield from _beside("thirty letters", letters, times=3)
    yield from _beside("10 MB in one document", [varied(seed, 10_000_000)], times=1)
    for label, piece in HOSTILE.items():
        short, long = (piece * (size // len(piece)) for size in (20_000, 200_000))
        speeds = _speed([long], _taken([long], times=1)), _speed([short], _taken([short], times=1))
        yield Figure(label, speeds[0], "MB/s", "a text a tenth as long", speeds[1])


def _beside(label: str, texts: Sequence[str], *, times: int) -> Iterator[Figure]:
    """The speed on some texts, each a document of its own, beside that of two yardsticks."""
    speed = _speed(texts, _taken(texts, times=times))
    finders = (partial(find_dates, reference=REFERENCE, language="nl"), PLAIN.findall)
    for finder, yardstick in zip(finders, ("finding its dates alone", "one plain `re` alternation"), strict=True):
        taken = milliseconds(lambda: [finder(text) for text in texts], times=times)  # noqa: B023 - called at once
        yield Figure(label, speed, "MB/s", yardstick, _speed(texts, taken))


def _taken(texts: Sequence[str], *, times: int) -> float:
    documents = [
        Document(
            f"d{number}", text, "Letter", "nl", REFERENCE, "given", "", f"/letters/{number}.txt", f"digest {number}"
        )
        for number, text in enumerate(texts)
    ]
    return milliseconds(lambda: [extract_events(document) for document in documents], times=times)


def _speed(texts: Sequence[str], taken: float) -> float:
    return sum(len(text.encode()) for text in texts) / 1e3 / taken
