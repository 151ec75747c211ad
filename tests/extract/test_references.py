"""Every spelling of a paper reads its examples and refuses its look-alikes; listings and overlaps in running text."""

from __future__ import annotations

import pytest

from timeline.extract.papers import Spelling
from timeline.extract.references import find_references
from timeline.extract.spellings import SPELLINGS

CASES = [(row, text, ids) for row in SPELLINGS for text, ids in row.examples.items()]
REFUSED = [(row, text) for row in SPELLINGS for text in row.refusals]


@pytest.mark.parametrize(("row", "text", "ids"), CASES, ids=[f"{row.name}: {text}" for row, text, _ in CASES])
def test_reads_its_examples(row: Spelling, text: str, ids: tuple[str, ...]) -> None:
    hits = find_references(f"Zie ({text}) aldaar")
    assert tuple(hit.reference.id for hit in hits) == ids
    assert {hit.reference.kind for hit in hits} == {row.kind}


@pytest.mark.parametrize(("row", "text"), REFUSED, ids=[f"{row.name}: {text}" for row, text in REFUSED])
def test_refuses_its_look_alikes(row: Spelling, text: str) -> None:
    assert not any(literal in text for literal in row.literals) or row.pattern.search(text) is None


@pytest.mark.parametrize("row", SPELLINGS, ids=[row.name for row in SPELLINGS])
def test_every_row_shows_what_it_reads_and_refuses(row: Spelling) -> None:
    assert row.examples
    assert row.refusals


def test_a_footnote_with_many_papers() -> None:
    note = "Kamerstukken 21 112, nr. 3520; Kamerstuk 22 112, nr. 3557; 21 112, nr. 3758 en Kamerstuk 36 045, nr. 186"
    ids = [hit.reference.id for hit in find_references(note)]
    assert ids == ["kst-21112-3520", "kst-22112-3557", "kst-21112-3758", "kst-36045-186"]


def test_one_number_does_not_swallow_the_next_dossier() -> None:
    note = "Kamerstukken 36 410-V, nr. 65, Kamerstuk 21 501-02, nr. 2962 en Kamerstuk 36045, nr. 248."
    ids = [hit.reference.id for hit in find_references(note)]
    assert ids == ["kst-36410-V-65", "kst-21501-02-2962", "kst-36045-248"]


def test_a_hit_keeps_the_text_its_span_and_the_address() -> None:
    text = "Zie Kamerstuk 36 045, nr. 264."
    (hit,) = find_references(text)
    assert text[hit.start : hit.end] == hit.reference.text == "Kamerstuk 36 045, nr. 264"
    assert hit.reference.url == "https://zoek.officielebekendmakingen.nl/kst-36045-264.html"


def test_a_number_that_lost_a_digit_gets_no_address() -> None:
    (hit,) = find_references("Kamerstuk 36 45, nr. 262")
    assert hit.reference.url == ""


def test_addresses_of_other_registers() -> None:
    urls = [h.reference.url for h in find_references("Drucksache 20/1234, Stb. 2023, 123 en Verordening (EU) 2016/679")]
    assert urls == [
        "https://dserver.bundestag.de/btd/20/012/2001234.pdf",
        "https://zoek.officielebekendmakingen.nl/stb-2023-123.html",
        "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32016R0679",
    ]
