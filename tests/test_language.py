"""Which language a text is in, told offline by a sample."""

from __future__ import annotations

import pytest

from timeline.language import UNDETERMINED, detect


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Op 6 januari is de Kamer geïnformeerd over een mogelijke nieuwe fase.", "nl"),
        ("The ministers met in Brussels to discuss the budget for next year.", "en"),
        ("Am 3. Oktober wurde die Bundesregierung über den Vertrag unterrichtet.", "de"),
        ("Le ministre a présenté le premier bilan de la campagne.", "fr"),
        # A letterhead or a quotation does not outvote the text around it.
        ("Ministry of Foreign Affairs\n\n" + "De minister heeft de Kamer hierover geïnformeerd. " * 20, "nl"),
        ("| 2024-05-06 | 12 |\n" * 50 + "De vergadering van het bestuur is gesloten.", "nl"),
    ],
)
def test_detection(text: str, language: str) -> None:
    assert detect(text) == language


@pytest.mark.parametrize("text", ["", "  \n", "12 345 6,7", "[1] 2024-05-06"])
def test_without_words_nothing_is_told(text: str) -> None:
    assert detect(text) == UNDETERMINED
