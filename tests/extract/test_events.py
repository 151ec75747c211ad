"""Which statements are events, with which value, told where."""

from __future__ import annotations

from datetime import date
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.laws import examples
from timeline import extract_events
from timeline.model import Document, Event

DAY = date(2026, 2, 23)


def document(text: str, language: str = "nl", day: date | None = DAY) -> Document:
    return Document("d1", text, "Brief", language, day, "given" if day else "unknown", "", "brief.txt", "0" * 64)


def events(text: str, language: str = "nl") -> list[Event]:
    return extract_events(document(text, language))


def told(text: str, language: str = "nl") -> list[tuple[str, str]]:
    return [(event.when.edtf, event.title) for event in events(text, language)]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        # One event a date that anchors a statement.
        ("Op 19 december jl. bereikte de Raad een akkoord.", ["2025-12-19"]),
        ("In 2025 had het land een tekort van 2,6% en naar verwachting loopt dit in 2026 verder op.", ["2025", "2026"]),
        # One day given twice over.
        ("De volgende vergadering is over vijf weken, op maandag 30 maart 2026.", ["2026-03-30"]),
        # Two expressions that bound one statement.
        ("Sinds februari 2022 gaat het om EUR 1,3 mld. aan uitgaven tot en met 2025.", ["2022-02/2025"]),
        # An event named beside what has gone on since.
        (
            "Sinds de grootschalige invasie op 24 februari 2022 heeft Nederland steun gegeven.",
            ["2022-02-24", "2022-02-24/.."],
        ),
        ("De prijzen stijgen door maatregelen, zoals de btw-verhoging per 1 januari jl.", ["2026-01-01"]),
        # A start that goes on.
        ("Het kabinet versterkt de inzet per 1 januari 2026 met een programma.", ["2026-01-01/.."]),
        ("De wet treedt per 1 juli 2026 in werking.", ["2026-07-01"]),
        # Papers are known by their dates; only what they tell is an event.
        ("De motie van 3 maart 2024 blijft van belang.", []),
        ("In de brief van 3 maart 2024 is de Kamer geïnformeerd.", ["2024-03-03"]),
        ("Bij besluit van 3 maart 2024 is de leeftijd verlaagd.", ["2024-03-03"]),
        ("Het rapport van 3 maart 2024 noemt veertien punten.", ["2024-03-03"]),
        ("De begroting voor 2026 blijft krap.", []),
        # Questions and sources tell nothing.
        ("Klopt het dat dit in 2024 is besloten?", []),
        ("Het bericht (NOS, 11 maart 2025) is bekend.", []),
        # No dates at all.
        ("Zie Kamerstuk 36 045, nr. 264 (2026Z02395), EUR 2027 mln. en Verordening (EU) 2016/679.", []),
        ("De afgelopen jaren is er veel gebeurd.", []),
        ("", []),
    ],
)
def test_what_is_an_event(text: str, dates: list[str]) -> None:
    assert sorted(event.when.edtf for event in events(text)) == sorted(dates)


def test_a_new_act_without_a_date_is_an_event_and_a_detail_is_a_mention() -> None:
    text = (
        "Op 16 december 2025 is tijdens een ministeriële conferentie het verdrag ondertekend. "
        "Een cruciale stap. Minister-President Schoof bood tijdens deze conferentie het gastlandschap aan."
    )
    signed, offered = events(text)
    assert signed.when == offered.when
    assert len(signed.mentions) == 2
    assert offered.title.startswith("Minister-President Schoof bood")
    assert "goes on" in offered.mentions[0].why


def test_two_sentences_on_one_occurrence_are_one_event() -> None:
    text = (
        "Op 3 mei 2024 opende de minister het nieuwe station.\n\nDe minister opende het nieuwe station op 3 mei 2024."
    )
    (event,) = events(text)
    assert [mention.start for mention in event.mentions] == [0, text.rindex("De minister")]


def test_a_heading_that_is_a_day_dates_what_stands_under_it() -> None:
    text = "12 mei 2023\n\nDe Kamer neemt de motie aan.\n\n3 juni 2023\n\nHet kabinet reageert op de motie.\n"
    assert told(text) == [("2023-05-12", "Kamer neemt de motie aan"), ("2023-06-03", "Kabinet reageert op de motie")]


def test_rows_and_items_of_a_chronology() -> None:
    table = "| Datum | Wat |\n|---|---|\n| 3 juni 2023 | Brief |\n"
    text = "Verloop\n\n12 mei 2023 – De Kamer neemt de motie aan\n\n" + table
    assert told(text) == [("2023-05-12", "Kamer neemt de motie aan"), ("2023-06-03", "Brief")]


def test_the_lines_of_a_log_are_statements_each() -> None:
    lines = (
        "02-03-2025 02:40  Server versleuteld",
        "2025-03-05T16:20  Systeem hersteld",
        "6-3-2025   09:00  Alarm opgeheven",
    )
    text = "Logboek\n\n" + "\n".join(lines)
    assert told(text) == [
        ("2025-03-02", "Server versleuteld"),
        ("2025-03-05", "Systeem hersteld"),
        ("2025-03-06", "Alarm opgeheven"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Datum 12 maart 2024\nBetreft Iets\n\nGeachte voorzitter,\n\nHet gaat goed met ons allen.",
        "Den Haag, 12 maart 2024\n\nHet gaat goed met ons allen.",
        "Het gaat goed.[footnoteRef:1] [1: Kamerbrief van 3 mei 2024, nr. 12.]",
        "Notulen van de vergadering van 12 maart 2024\n\nHet gaat goed met ons allen.",
    ],
)
def test_heads_and_citations_tell_no_event(text: str) -> None:
    assert events(text) == []


def test_a_note_that_tells_something_is_a_statement() -> None:
    text = "Dit is toegezegd.[footnoteRef:1] [1: De minister heeft de brief op 3 mei 2024 aan de Kamer verzonden.]"
    (event,) = events(text)
    assert event.when.edtf == "2024-05-03"
    assert text[event.mentions[0].start : event.mentions[0].end].startswith("De minister heeft")


def test_evidence_points_into_the_source() -> None:
    text = (
        "Militaire steun\n[bookmark: _Hlk1]Nederland heeft op 3 mei 2025  EUR 90 mln. gegeven aan Oekraïne."
        "[footnoteRef:1] [1: Kamerstuk 36 045, nr. 264.]\n"
    )
    (event,) = events(text)
    (mention,) = event.mentions
    assert text[mention.start : mention.end].startswith("Nederland heeft") or text[mention.start] == "["
    assert text[mention.date_start : mention.date_end] == mention.date_text == "3 mei 2025"
    assert mention.text == "Nederland heeft op 3 mei 2025 EUR 90 mln. gegeven aan Oekraïne."
    assert mention.section == "Militaire steun"
    assert [reference.id for reference in event.references] == ["kst-36045-264"]
    assert [(amount.value, amount.currency) for amount in event.amounts] == [(90_000_000, "EUR")]
    assert {"netherlands", "ukraine"} <= set(event.actors)
    assert event.themes
    assert set(event.actors) | set(event.themes) <= set(event.reasons)


def test_ids_are_stable_and_distinct() -> None:
    text = "Op 3 mei 2024 kwam de Raad bijeen. Op 4 mei 2024 nam de Raad een besluit. In 2025 volgde de wet."
    first, again = events(text), events(text)
    assert [event.id for event in first] == [event.id for event in again]
    assert len({event.id for event in first}) == len(first)


def test_an_id_is_no_number_to_a_spreadsheet() -> None:
    days = " ".join(f"Op {day} maart 2025 vergaderde de Kamer." for day in range(1, 31))
    assert all(event.id[0].isalpha() for event in events(days))


def test_without_a_document_date_explicit_days_are_still_events() -> None:
    found = extract_events(document("Op 3 mei 2024 kwam de Raad bijeen. Gisteren ook.", day=None))
    assert [event.when.edtf for event in found] == ["2024-05-03"]


def test_a_language_without_a_grammar_still_gives_events() -> None:
    found = extract_events(document("Il 3.5.2024 il governo ha approvato il decreto sulla scuola.", "it"))
    assert [event.when.edtf for event in found] == ["2024-05-03"]
    assert found[0].title


@pytest.mark.parametrize(
    "piece",
    [
        "op 3 mei 2024, ",
        "Op 3 mei 2024 besloot de Raad. ",
        "sinds 2020 tot en met 2021 ",
        "| 3 mei 2024 | x |\n",
        "[1: 3 mei ",
    ],
)
def test_time_grows_with_the_text_and_not_faster(piece: str) -> None:
    def seconds(repeats: int) -> float:
        started = process_time()
        extract_events(document(piece * repeats))
        return process_time() - started

    seconds(20)
    once, eightfold = seconds(250), seconds(2_000)
    assert eightfold < 24 * max(once, 0.01)  # eight times the text; a square would be sixty-four times


PIECES = st.sampled_from(
    [
        "Op 3 mei 2024 ",
        "in 2025",
        "sinds ",
        "tot en met 2026 ",
        "de Raad ",
        "besloot ",
        ". ",
        ", ",
        "\n\n",
        "| ",
        "- ",
        "# ",
        "[footnoteRef:1] ",
        "[1: noot] ",
        "(",
        ")",
        " – ",
        "12 mei 2023",
        "; ",
        "zoals de top op 4 mei 2024.",
        "\x00",
        "é",
        "]",
        "[",
    ]
)


@examples(60)
@given(st.lists(PIECES, max_size=25).map("".join), st.sampled_from(["nl", "xx"]))
def test_any_text_gives_events_whose_evidence_lies_in_it(text: str, language: str) -> None:
    for event in extract_events(document(text, language)):
        assert event.title == event.title.strip()
        for mention in event.mentions:
            assert 0 <= mention.start < mention.end <= len(text)
            assert text[mention.date_start : mention.date_end] == mention.date_text


def test_an_event_names_the_actors_that_no_list_knows_as_the_document_does() -> None:
    text = (
        "Wethouder Anna Jansma kwam op 3 mei 2025 naar de gemeente Lekstede.\n\nOp 4 mei 2025 vertrok Jansma uit Polen."
    )
    found = [{actor.slug: (actor.name, actor.kind) for actor in event.found} for event in events(text)]
    assert found == [
        {"anna-jansma": ("Anna Jansma", "person"), "municipality-of-lekstede": ("gemeente Lekstede", "body")},
        {"anna-jansma": ("Anna Jansma", "person")},
    ]


def test_a_title_gives_the_name_for_a_pronoun() -> None:
    text = "Minister Anna Jansma kwam op 3 mei 2025 in Breda. Zij vertrok op 5 mei 2025 naar Polen."
    assert [event.title for event in events(text)] == [
        "Minister Anna Jansma kwam in Breda",
        "Anna Jansma vertrok naar Polen",
    ]


def test_a_row_of_a_date_alone_has_a_title_all_the_same() -> None:
    assert all(event.title for event in events("Verloop\n\n| 3 mei 2021 | Start |\n| 4 mei 2021 | |\n| 5 mei 2021 |\n"))
