"""Evidence as people read it: quotations together by document, papers by a name that tells them apart."""

from dataclasses import replace

import pytest

from tests.export.samples import DOCUMENTS, LETTER, LOAN, MENTION, PAPER
from timeline.export.evidence import Paper, Told, papers, told


def test_sentences_of_one_document_stand_together_and_reasons_once() -> None:
    more = replace(MENTION, text="De lening\nis rentevrij.")
    elsewhere = replace(MENTION, document_id="d2", why="", text="Ook hier.")
    event = replace(LOAN, mentions=(MENTION, more, elsewhere, MENTION))
    assert list(told(event, DOCUMENTS)) == [
        Told((MENTION.text, "De lening is rentevrij."), LETTER.title, (MENTION.why,)),
        Told(("Ook hier.",), "", ()),
        Told((MENTION.text,), LETTER.title, (MENTION.why,)),
    ]


def test_papers_that_share_a_text_go_by_their_id() -> None:
    both = [
        replace(PAPER, id=f"kst-36045-{number}", text="Kamerstukken 36 045, nrs. 243 en 261") for number in (243, 261)
    ]
    assert [paper.label for paper in papers([*both, PAPER])] == ["kst-36045-243", "kst-36045-261", PAPER.text]


def test_a_paper_without_words_goes_by_its_id() -> None:
    assert papers([replace(PAPER, text=" ")]) == [Paper(PAPER.id, PAPER.url)]


@pytest.mark.parametrize(
    "url",
    [
        "",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://a\r\nATTACH:x",
        'https://a"onclick="x',
        "https://a b",
        "HTTPS",
    ],
)
def test_only_web_addresses_become_links(url: str) -> None:
    assert papers([replace(PAPER, url=url)]) == [Paper(PAPER.text, "")]
