"""What the detail pane tells of an event."""

from __future__ import annotations

from dataclasses import replace

import pytest
from textual.style import Style

from tests.tui.archive import OTHER_PAPER, PAPER, told_events
from timeline.model import Decided, Event, Likeness, Reference, Refusal
from tui.reading import Passage, Reading, heading, links_of, marked, sentence_place, told


@pytest.fixture
def loan() -> Event:
    return next(event for event in told_events()[1] if "loan" in event.title)


def passage(event: Event, text: str, date: str) -> Passage:
    start = text.index(date)
    return Passage(event.mentions[0], "The letter", text, (0, len(text)), (start, start + len(date)))


def test_an_event_is_told_with_names_sums_papers_and_the_reason(loan: Event) -> None:
    shown = passage(loan, "On 16 December 2025 the loan was signed.", "16 December 2025")
    reading = Reading(loan, (shown,), {"eu": "European Union"})
    text = told(reading, "en").plain
    assert text[sentence_place(reading) :].startswith("On 16 December 2025 the loan")
    assert heading(loan, "en").plain.splitlines() == [
        "On 16 December 2025 the loan was signed",
        "16 December 2025  2025-12-16  happened, proposed",
    ]
    assert "Actors   European Union, port, city" in text
    assert "EUR 90 mln. (EUR 90,000,000)" in text
    assert "counted from 23 February 2026; it could also be 16 December 2026" in text


def test_dates_follow_the_language(loan: Event) -> None:
    assert "16 december 2025" in heading(loan, "nl").plain


def test_the_date_is_marked_where_it_stands_after_cleaning(loan: Event) -> None:
    text = "A\u202etrap\x1b[0m, on 16 December 2025 the loan."
    content = marked([passage(loan, text, "16 December 2025")])
    (span,) = [span for span in content.spans if "accent" in str(span.style)]
    assert content.plain[span.start : span.end] == "16 December 2025"
    assert "\x1b" not in content.plain


def test_mentions_in_one_paragraph_share_it(loan: Event) -> None:
    text = "On 16 December 2025 the loan was signed. It was paid the same day."
    first = passage(loan, text, "16 December 2025")
    again = passage(loan, text, "the same day")
    other = passage(loan, "Elsewhere, on 16 December 2025.", "16 December 2025")
    shown = told(Reading(loan, (first, again, other)), "en").plain
    assert shown.count("the loan was signed. It was paid") == 1
    assert shown.count("Elsewhere") == 1


def test_links_are_the_addresses_that_are_safe_to_open(loan: Event) -> None:
    papers = ("javascript:alert(1)", "https://example.org/\x1b]8;;", "https://example.org/a b", "", PAPER)
    references = tuple(Reference(f"r{at}", "other", "a paper", url) for at, url in enumerate(papers))
    assert links_of(replace(loan, references=references)) == (PAPER,)
    assert links_of(loan) == (PAPER, OTHER_PAPER)


def test_a_link_is_a_link_to_the_terminal_and_to_a_click(loan: Event) -> None:
    content = told(Reading(loan, ()), "en")
    links = {style.link: style.meta for _, _, style in content.spans if isinstance(style, Style) and style.link}
    assert set(links) == {PAPER, OTHER_PAPER}
    assert links[PAPER] == {"@click": f"screen.follow({PAPER!r})"}


def test_several_documents_each_head_what_they_tell(loan: Event) -> None:
    other = replace(loan.mentions[0], document_id="letter02", section="")
    first = passage(loan, "On 16 December 2025 the loan was signed.", "16 December 2025")
    second = replace(passage(loan, "It was signed on 16 December.", "16 December"), mention=other, document="The note")
    reading = Reading(loan, (first, second))
    text = told(reading, "en")
    lines = text.plain.splitlines()
    assert lines[:3] == ["The letter", "The harbour", "On 16 December 2025 the loan was signed."]
    assert "The note" in lines
    assert lines[-1].startswith("Source   The letter; The note")
    assert text.plain[sentence_place(reading) :].startswith("On 16 December 2025 the loan")
    clicks = [style.meta["@click"] for _, _, style in text.spans if isinstance(style, Style) and not style.link]
    assert f"screen.read_at('letter02', {other.start})" in clicks


def test_reasons_stand_with_what_they_are_about(loan: Event) -> None:
    reasons = {"eu": "acts in the sentence", "status": "past tense"}
    text = told(Reading(replace(loan, reasons=reasons), (), {"eu": "European Union"}), "en").plain
    assert "Because  European Union: acts in the sentence; status: past tense" in text


def test_what_a_person_settled_and_what_a_document_says_instead(loan: Event) -> None:
    decided = Decided(settled=("date", "title"), refusals=(Refusal("date", "letter02", "2025-12-17"),))
    text = told(Reading(replace(loan, decided=decided), (), {"letter02": "The note"}), "en").plain
    assert "Settled  date, title: changed by you" in text
    assert "But      date 2025-12-17: “The note” says otherwise" in text
    other = Likeness("e2", "contradiction", "nearly the same words", "")
    alike = Decided(alike=(other, replace(other, event_id="e3", verdict="different")))
    perhaps = told(Reading(replace(loan, decided=alike), (), {"e2": "The loan"}), "en").plain
    assert "Perhaps  one, on another day, with “The loan”: nearly the same words" in perhaps
    assert "e3" not in perhaps
    confirmed = told(Reading(replace(loan, review="confirmed"), ()), "en").plain
    assert "Settled  all of it is confirmed" in confirmed
