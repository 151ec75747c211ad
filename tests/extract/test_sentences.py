"""Where sentences end, and where they do not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.extract.sentences import find_sentences

# One row a trap; "¦" stands where a sentence ends.
TRAPS = [
    "Op 3 maart jl. sprak dr. J. Jansen (o.a. namens art. 5).¦Daarna niet.",
    "Dat bleek op 3 maart jl.¦De minister antwoordde a.s. vrijdag.",
    "De steun bedraagt ca. EUR 21,8 mld.¦In 2025 was dat EUR 700 mln. meer.",
    "Zie Kamerstuk 36 045, nr. 264 en nrs. 3 en 5.¦De brief d.d. 3 mei volgt.",
    "Het besluit (nr. Z21-0045) geldt, zie art. 5.¦Meer niet.",
    "Op 16 dec. 2025 is getekend, bijv. in Den Haag i.v.m. de top.¦Einde.",
    "Dit staat in de wet (Stb. 2024, 12).¦De Mr. Visserplaats blijft.",
    "Het tekort was 2.6% van het bbp.¦Dat is 3.¦Het loopt op.",
    "„Das gilt z. B. am 18. Mai 2024 bzw. am 3. Oktober.“¦Danach nicht.",
    "Im III. Quartal flossen 25 Mio. Euro.¦Mehr nicht.",
    "Am 3. Deutschen Tag sprachen wir.¦Es waren 12.¦Die Regierung schwieg.",
    "Le décret no. 5 (p. ex. art. 3) est paru.¦Il s'applique.",
    "Mr. Smith met Dr. Jones at 5 p.m. on Monday.¦He left.",
    "The U.S. government said no.¦Then it left.¦See No. 5.",
    "“Is it over?” he asked.¦“Yes!”¦They left…¦Nobody came.",
    "De moties van de leden A. en B. zijn aangenomen.[footnoteRef:24].¦Verder niets.",
    "Dat is zo.[footnoteRef:3]¦Verder niets.",
    "Er volgt EUR 3 mld. – zoals gezegd – in mei.¦Slot.",
]


@pytest.mark.parametrize("marked", TRAPS)
def test_full_stops(marked: str) -> None:
    wanted = marked.split("¦")
    text = " ".join(wanted)
    assert [text[s.start : s.end] for s in find_sentences(text)] == wanted


def test_a_note_is_sentences_of_its_own() -> None:
    text = "Er is besloten.[footnoteRef:1] [1:  Zie nr. 3. De brief volgt.] Daarna niet."
    assert [(s.block.kind, text[s.start : s.end]) for s in find_sentences(text)] == [
        ("paragraph", "Er is besloten.[footnoteRef:1]"),
        ("paragraph", "Daarna niet."),
        ("note", "Zie nr. 3."),
        ("note", "De brief volgt."),
    ]


def test_a_sentence_holds_the_anchor_that_hangs_on_it() -> None:
    text = "Eerst dit.[footnoteRef:1] Dan dat.\n[1: Zie hier.]"
    first = find_sentences(text)[0]
    assert text[first.start : first.end] == "Eerst dit.[footnoteRef:1]"


def test_rows_and_headings_are_units() -> None:
    text = "Kop met 3 p. en Meer\n\n| 3 mei | Begin. Dan meer. |\n"
    assert [s.block.kind for s in find_sentences(text)] == ["heading", "row"]


@given(st.text(alphabet="aB. \n[]^1:!?|-#", max_size=80))
def test_sentences_are_in_order_inside_the_text_and_never_blank(text: str) -> None:
    found = find_sentences(text)
    assert all(0 <= s.start < s.end <= len(text) and not text[s.start].isspace() for s in found)
    assert sorted(s.start for s in found) == [s.start for s in found]


def test_an_endless_sentence_is_read_in_parts() -> None:
    text = "een lange opsomming, " * 1_000
    found = find_sentences(text)
    assert max(s.end - s.start for s in found) <= 2_000
    assert sum(s.end - s.start for s in found) > len(text) * 0.95
    assert all(text[s.end - 1] == "," for s in found)


def test_time_grows_with_the_text_and_not_faster() -> None:
    hostile = "[" * 20_000 + "1: a" + ". A" * 20_000 + "\n[1] b" * 5_000 + "-" * 20_000
    assert len(find_sentences(hostile)) > 5_000
