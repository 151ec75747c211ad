"""What a facet lists under a filter."""

from __future__ import annotations

import pytest

from timeline.query import parse
from timeline.store.facets import FacetCount
from tui.choices import Choice, choices

COUNTS = [FacetCount("eu", "European Union", 5), FacetCount("un", "UN", 2)]


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        ("", [Choice("eu", "European Union", 5), Choice("un", "UN", 2)]),
        ("actor:un", [Choice("eu", "European Union", 5), Choice("un", "UN", 2, "asked")]),
        ("-actor:eu", [Choice("eu", "European Union", 5, "excluded"), Choice("un", "UN", 2)]),
        (
            'actor:"european union"',
            [Choice("european union", "European Union", 5, "asked"), Choice("un", "UN", 2)],
        ),
        ("actor:nato", [Choice("nato", "nato", 0, "asked"), Choice("eu", "European Union", 5), Choice("un", "UN", 2)]),
        ("theme:eu", [Choice("eu", "European Union", 5), Choice("un", "UN", 2)]),
    ],
)
def test_choices_follow_the_filter(text: str, listed: list[Choice]) -> None:
    assert choices(COUNTS, parse(text), "actor") == listed


@pytest.mark.parametrize("text", ["actor:un", 'actor:"European Union"', "-actor:EU"])
def test_toggling_a_choice_takes_its_term_away(text: str) -> None:
    query = parse(text)
    chosen = next(choice for choice in choices(COUNTS, query, "actor") if choice.state)
    assert not query.toggle("actor", chosen.value, chosen.state == "excluded")
