"""Happened, ongoing, planned or only supposed: first by the calendar, then by the verb."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extract.grammar import grammar_for
from timeline.extract.status import looks_ahead, looks_back, status_of
from timeline.when import When

TODAY = date(2026, 2, 23)


@pytest.mark.parametrize(
    ("language", "clause", "when", "status"),
    [
        # The calendar settles it.
        ("nl", "De Kamer stemt in", "2025-12-19", "happened"),
        ("nl", "De wet treedt in werking", "2026-07-01", "planned"),
        ("en", "The ministers meet", "2026-03-01", "planned"),
        # A supposition stays one, whatever the day.
        ("nl", "De brug zou worden geopend", "2025-12-19", "hypothetical"),
        ("en", "A bonus would be paid", "../2026-09-15", "hypothetical"),
        ("de", "Das Werk könnte schließen", "2027", "hypothetical"),
        ("fr", "Le pont pourrait fermer", "2027", "hypothetical"),
        ("en", "The office may use the clause", "2027", "hypothetical"),
        ("en", "The board met in May and adopted the plan", "2025", "happened"),
        ("en", "The board confirmed that money may be carried over", "2025", "happened"),
        ("nl", "Wordt het voorstel niet aangenomen, dan schuift de invoering op", "2027", "hypothetical"),
        ("de", "Sollte es keine Einigung geben, droht ein Streik", "2027", "hypothetical"),
        # A period that holds the document's day is told by its verb.
        ("nl", "Nederland zet actief in op aansluiting", "2026", "ongoing"),
        ("nl", "Het programma is van start gegaan", "2026", "happened"),
        ("nl", "Het kabinet is voornemens dit project voort te zetten", "2026", "planned"),
        ("nl", "Het tekort loopt naar verwachting verder op", "2026", "planned"),
        ("nl", "De minister opende het station", "2026-02", "happened"),
        ("en", "The board will decide", "2026", "planned"),
        ("en", "The board has decided", "2026", "happened"),
        ("de", "Die Kommission hat entschieden", "2026", "happened"),
        ("de", "Das Land plant einen Ausbau", "2026", "planned"),
        ("nl", "De nota verschijnt", "2026", "planned"),
        ("de", "Die Kassen informieren ihre Versicherten noch in diesem Jahr", "2026", "planned"),
        ("fr", "La commission a validé le plan", "2026", "happened"),
        ("fr", "Le barème sera revu", "2026", "planned"),
        # Open ends.
        ("nl", "Nederland geeft jaarlijks bijdragen", "2022/..", "ongoing"),
        ("nl", "Nederland levert een bijdrage", "../2026-06-01", "ongoing"),
        ("nl", "Scholen dienen hun aanvraag uiterlijk in", "../2026-06-01", "planned"),
        ("en", "The firm must deliver its plan", "../2026-06-01", "planned"),
        ("nl", "De regeling geldt", "2027/..", "planned"),
    ],
)
def test_status(language: str, clause: str, when: str, status: str) -> None:
    found, why = status_of(clause, When.parse(when), TODAY, grammar_for(language))
    assert found == status
    assert why


def test_without_a_document_date_the_verb_decides() -> None:
    assert status_of("De brug werd geopend", When.parse("2050"), None, grammar_for("nl"))[0] == "happened"


@pytest.mark.parametrize(
    ("language", "clause", "back", "ahead"),
    [
        ("nl", "De Raad bereikte een akkoord", True, False),
        ("nl", "De Raad heeft een akkoord bereikt", True, False),
        ("nl", "De Raad zal een akkoord bereiken", False, True),
        ("nl", "De Raad is een instelling", False, False),
        ("en", "The council reached a deal", True, False),
        ("de", "Der Rat erzielte eine Einigung", True, False),
        ("fr", "Le conseil a trouvé un accord", True, False),
        ("xx", "Iets in een andere taal", False, False),
    ],
)
def test_tense(language: str, clause: str, back: bool, ahead: bool) -> None:
    grammar = grammar_for(language)
    assert (looks_back(clause, grammar), looks_ahead(clause, grammar)) == (back, ahead)
