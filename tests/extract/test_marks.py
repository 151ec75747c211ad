"""Marks of word processors, and the text without them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.extract.blocks import find_blocks
from timeline.extract.marks import find_marks, readable

WORD = "Op 6 januari is de Kamer geïnformeerd.[footnoteRef:2] Daarna niet meer. [2:  Kamerstuk 36 045, nr. 264.] "


@pytest.mark.parametrize(
    ("source", "read"),
    [
        (WORD, "Op 6 januari is de Kamer geïnformeerd. Daarna niet meer."),
        ("[bookmark: _Hlk222993990]Militaire steun", "Militaire steun"),
        ("De moties[footnoteRef:24]. Verder", "De moties. Verder"),
        ("De moties [footnoteRef:24]. Verder", "De moties. Verder"),
        ("Besloten.[^3] Uitgevoerd.[^vier]\n\n[^3]: Zie de brief.\n[^vier]: En deze.", "Besloten. Uitgevoerd."),
        ("Besloten.³ Daarna 51 m³ gas.\n\n³ Zie de brief.", "Besloten. Daarna 51 m³ gas."),
        ("In 20241 is besloten.2\n\n1 Zie de brief.\n2 En deze.", "In 2024 is besloten."),
        ("Besloten[1] is dat.\n\n[1] Zie de brief.", "Besloten is dat."),
        ("Zie [de brief](https://example.org/a_b) van **mei**.", "Zie de brief van mei."),
        ("---\ntitle: Verslag\ndate: 2024-05-06\n---\n\nEen zin.", "Een zin."),
        ("een  zin\nover   twee\tregels", "een zin over twee regels"),
        ("samen\u00adwerking \u202ehier\u200b \x1b[0m", "samenwerking hier [0m"),
        ("[hij] sprak [12] keer, lijst[0]", "[hij] sprak [12] keer, lijst[0]"),
        ("", ""),
    ],
)
def test_a_person_reads_no_marks(source: str, read: str) -> None:
    assert readable(source).text == read


@pytest.mark.parametrize(
    ("source", "notes"),
    [
        (WORD, ["Kamerstuk 36 045, nr. 264."]),
        (
            "Een.[footnoteRef:1] [1: Zie [sic] hier.]\nTwee.[footnoteRef:1] [1: Zie daar.]",
            ["Zie [sic] hier.", "Zie daar."],
        ),
        ("Besloten.[^a]\n\n[^a]: Zie de brief\nvan mei.\n\nSlot.", ["Zie de brief\nvan mei."]),
        ("Een[1] en twee[2].\n\n[1] Hier.\n[2] Daar.", ["Hier.", "Daar."]),
        ("Zonder tekst.[footnoteRef:9]", []),
    ],
)
def test_an_anchor_leads_to_its_note(source: str, notes: list[str]) -> None:
    found = find_marks(source).notes_of(0, len(source))
    assert [source[note.body.start : note.body.end].strip() for note in found] == notes


def test_an_anchor_outside_the_span_counts_for_nothing() -> None:
    assert find_marks(WORD).notes_of(0, 10) == []


@given(st.text(alphabet="ab .[]^1:\n*_()\u200b", max_size=60), st.data())
def test_offsets_lead_to_the_same_character_in_the_source_and_back(source: str, data: st.DataObject) -> None:
    read = readable(source)
    if not read.text:
        return
    offset = data.draw(st.integers(0, len(read.text) - 1))
    character = read.text[offset]
    if character != " ":
        assert source[read.to_source(offset)] == character
        assert read.to_readable(read.to_source(offset)) == offset


def test_a_source_offset_inside_a_mark_falls_where_the_mark_was() -> None:
    read = readable(WORD)
    assert read.text[: read.to_readable(WORD.index("footnoteRef"))].endswith("geïnformeerd.")


LAYOUT = """\
# Kroniek

Ministerie van Zaken
2500 EA Den Haag

Geachte voorzitter,

Inleiding
In mei is begonnen met het werk.
- eerst dit
- dan dat
  en meer

1. Vervolg

12 mei 2023 – De Kamer stemt in
3 juni 2023: het kabinet reageert

| Datum | Wat |
|-------|-----|
| 3 mei | Begin |

Slot
----
De rest volgt.[^1]

[^1]: Zie de bijlage.
"""


def test_blocks_stand_under_their_headings() -> None:
    blocks = [(b.kind, b.section, LAYOUT[b.start : b.end]) for b in find_blocks(LAYOUT)]
    assert blocks == [
        ("heading", "Kroniek", "Kroniek"),
        ("paragraph", "Kroniek", "Ministerie van Zaken"),
        ("paragraph", "Kroniek", "2500 EA Den Haag"),
        ("paragraph", "Kroniek", "Geachte voorzitter,"),
        ("heading", "Inleiding", "Inleiding"),
        ("paragraph", "Inleiding", "In mei is begonnen met het werk."),
        ("item", "Inleiding", "eerst dit"),
        ("item", "Inleiding", "dan dat\n  en meer"),
        ("item", "Inleiding", "Vervolg"),
        ("item", "Inleiding", "12 mei 2023 – De Kamer stemt in"),
        ("item", "Inleiding", "3 juni 2023: het kabinet reageert"),
        ("row", "Inleiding", "| Datum | Wat |"),
        ("row", "Inleiding", "| 3 mei | Begin |"),
        ("heading", "Slot", "Slot"),
        ("paragraph", "Slot", "De rest volgt."),
        ("note", "Slot", " Zie de bijlage."),
    ]


WRAPPED = """\
This paragraph was wrapped by its author at
a width of some forty characters, and its
lines go on where the one before stopped.
Short.
The next line starts a sentence of its own,
because there was room for it above.
"""


def test_a_line_break_of_the_page_is_no_break_of_the_text() -> None:
    assert [b.end - b.start for b in find_blocks(WRAPPED)] == [
        WRAPPED.index("Short.") + len("Short."),
        len(WRAPPED.strip()) - WRAPPED.index("The next"),
    ]


@pytest.mark.parametrize(
    "line", ["Datum 12 maart 2024", "Een zin die eindigt.", "Onderwerp: verlenging", "klein begin"]
)
def test_what_is_no_heading(line: str) -> None:
    text = (
        f"{line}\nKort" if line.startswith("Datum") else f"{line}\nDit is een gewone alinea met een punt aan het einde."
    )
    assert find_blocks(text)[0].kind != "heading"
