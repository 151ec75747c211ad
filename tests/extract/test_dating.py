"""The date of a document, and the reason a person is given for it."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extract.dating import document_date

PROSE = "De Kamer is hierover geïnformeerd. Het kabinet zet zich hiervoor in en blijft dat doen."


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        (f"Den Haag, 23 februari 2026\n\nGeachte voorzitter,\n\n{PROSE}", "nl", date(2026, 2, 23)),
        (f"Datum 12 maart 2024\nBetreft Iets\n\n{PROSE}", "nl", date(2024, 3, 12)),
        (f"Datum\n12 maart 2024\n\n{PROSE}", "nl", date(2024, 3, 12)),
        (f"| **Datum** | dinsdag 12 maart 2024, 20.00 uur |\n\n{PROSE}", "nl", date(2024, 3, 12)),
        (f"Uw brief van 3 januari 2024\nDatum: 12 maart 2024\n\n{PROSE}", "nl", date(2024, 3, 12)),
        (f"{PROSE}\n\nUtrecht, 5 mei 2023\n\nJ. Jansen", "nl", date(2023, 5, 5)),
        ("Date: 12 March 2024\n\nWe met.", "en", date(2024, 3, 12)),
        ("Date of report: 12 March 2024\n\nWe met.", "en", date(2024, 3, 12)),
        ("By Jane Doe, special envoy, 12 March 2024\n\nWe met.", "en", date(2024, 3, 12)),
        (f"*Opgesteld door mr. A. de Groot, 12 maart 2024*\n\n{PROSE}", "nl", date(2024, 3, 12)),
        (f"Samengesteld door de vereniging, stand: 12 maart 2024\n\n{PROSE}", "nl", date(2024, 3, 12)),
        ("OSLO, Norway, 3 May 2024 (Agency) - The port reopened on Monday.", "en", date(2024, 5, 3)),
    ],
)
def test_a_document_states_its_date(text: str, language: str, day: date) -> None:
    guess = document_date(text, language)
    assert (guess.day, guess.origin) == (day, "stated")
    assert "it says so itself" in guess.reason


def test_the_file_name_tells_where_the_text_does_not() -> None:
    guess = document_date(PROSE, "nl", "verslag-2024-03-12.txt")
    assert (guess.day, guess.origin) == (date(2024, 3, 12), "inferred")
    assert document_date(PROSE, "nl", "nummer-2024-13-45.txt").day is None
    assert document_date(PROSE, "nl", "2023-02-31.txt").day is None


def test_a_title_tells_of_its_meeting() -> None:
    guess = document_date(f"Verslag van de vergadering van 12 mei 2023 te Utrecht\n\n{PROSE}", "nl")
    assert (guess.day, guess.origin) == (date(2023, 5, 12), "inferred")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("24 februari 2026 markeert vier jaar oorlog. De steun is op 3 mei 2025 verhoogd.", date(2026, 2, 24)),
        ("Er is veel gebeurd. Op 3 mei 2021 werd de brug geopend. Op 1 juni 2019 begon de bouw.", date(2021, 5, 3)),
        (
            "Het gaat goed met ons. " * 40
            + "Op 3 mei 2021 werd de brug geopend. Op 1 juli 2030 treedt de wet in werking.",
            date(2021, 5, 3),
        ),
    ],
)
def test_else_the_latest_day_that_is_told_as_come(text: str, day: date) -> None:
    guess = document_date(text, "nl")
    assert (guess.day, guess.origin) == (day, "inferred")
    assert str(day.year) in guess.reason


@pytest.mark.parametrize("text", [PROSE, "In 2023 is veel gebeurd.", "", "Dat gebeurde vorige week."])
def test_else_none(text: str) -> None:
    guess = document_date(text, "nl")
    assert (guess.day, guess.origin) == (None, "unknown")
    assert guess.reason
