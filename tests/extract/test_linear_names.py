"""Time stays linear in the text, whatever it holds: each text here is one that a careless pattern needs minutes for."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from timeline.extract.actors import ActorFinder
from timeline.extract.amounts import find_amounts
from timeline.extract.catalogue import load_catalogue
from timeline.extract.flat import flatten
from timeline.extract.marks import Span
from timeline.extract.references import find_references
from timeline.extract.themes import Place, ThemeFinder

SIZE = 200_000
SECONDS = 4.0  # the slowest takes half a second on an old machine; a quadratic pattern takes minutes

TEXTS = [
    "36 045, ",
    "36 045 nr ",
    "Kamerstuk 36 045, nr. 1 en ",
    "1 234 ",
    "1.234.567,",
    "EUR 1 en ",
    "minister ",
    "de leden Aa en Bb en ",
    "minister van Justitie en ",
    "Aa Bb Cc ",
    "Council of Aa and ",
    "Aa (AA) ",
    "(AAAA",
    "motie van de leden ",
    "Nederlandse ",
    "sanctie",
    "a.",
    " \n",
]


def finders() -> dict[str, Callable[[str], object]]:
    catalogue = load_catalogue()
    actors, themes = ActorFinder(catalogue.actors), ThemeFinder(catalogue.themes)
    return {
        "actors": lambda text: actors.find(text, "nl"),
        "participants": lambda text: actors.read(flatten(text), "nl").participants(text, text),
        "themes": lambda text: themes.read(flatten(text), "nl").rank(
            Place(text, Span(0, len(text)), Span(0, len(text)))
        ),
        "references": find_references,
        "amounts": find_amounts,
    }


@pytest.mark.parametrize("finder", ["actors", "participants", "themes", "references", "amounts"])
@pytest.mark.parametrize("part", TEXTS)
def test_takes_no_longer_than_the_text(finder: str, part: str) -> None:
    find = finders()[finder]
    text = part * (SIZE // len(part))
    start = time.process_time()
    find(text)
    assert time.process_time() - start < SECONDS
