"""TimeML: the text stays as it was, and each date expression carries its value as TIMEX3 knows it."""

from __future__ import annotations

from datetime import date
from xml.etree import ElementTree as Xml

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.export.timeml import timeml
from timeline.model import DateExpression, Document
from timeline.when import When

SENTENCE = "It began THEN & went on."
START = SENTENCE.index("THEN")


def _document(text: str, day: date | None = date(2026, 2, 23)) -> Document:
    return Document("d1", text, "A <letter>", "en", day, "given", "", "letter.txt", "0" * 64)


def _tags(when: When, reference: date | None = None) -> list[dict[str, str]]:
    expression = DateExpression(START, START + 4, "THEN", when, "rule", reference=reference)
    return [
        dict(tag.attrib) for tag in Xml.fromstring(timeml(_document(SENTENCE), [expression])).iterfind("TEXT/TIMEX3")
    ]


VALUES = [
    ("2025-12-19", {"value": "2025-12-19"}),
    ("2025-12", {"value": "2025-12"}),
    ("2025", {"value": "2025"}),
    ("199X", {"value": "199"}),
    ("19XX", {"value": "19"}),
    ("2025-21", {"value": "2025-SP"}),
    ("2025-24", {"value": "2025-WI"}),
    ("2025-33", {"value": "2025-Q1"}),
    ("2025-41", {"value": "2025-H2"}),
    ("2025-06-02/2025-06-08", {"value": "2025-W23"}),
    ("2025-06-05~", {"value": "2025-06-05", "mod": "APPROX"}),
    ("2022-02-24/..", {"value": "2022-02-24", "mod": "ON_OR_AFTER"}),
    ("../2026-06-01", {"value": "2026-06-01", "mod": "ON_OR_BEFORE"}),
    (When.year(2025).third(2).edtf, {"value": "2025", "mod": "END"}),
    (When.month(2026, 3).third(0).edtf, {"value": "2026-03", "mod": "START"}),
    (When.decade(1990).third(1).edtf, {"value": "199", "mod": "MID"}),
]


@pytest.mark.parametrize(("edtf", "attributes"), VALUES)
def test_a_point_or_period_is_one_date(edtf: str, attributes: dict[str, str]) -> None:
    assert _tags(When.parse(edtf)) == [{"tid": "t1", "type": "DATE", **attributes}]


def test_an_interval_is_a_duration_between_two_points() -> None:
    assert _tags(When.parse("2025-12-18/2025-12-19")) == [
        {"tid": "t1", "type": "DURATION", "value": "P2D", "beginPoint": "t2", "endPoint": "t3"},
        {"tid": "t2", "type": "DATE", "value": "2025-12-18"},
        {"tid": "t3", "type": "DATE", "value": "2025-12-19"},
    ]


def test_what_was_resolved_is_anchored_to_the_documents_date() -> None:
    (tag,) = _tags(When.parse("2025-12-19"), reference=date(2026, 2, 23))
    assert (tag["temporalFunction"], tag["anchorTimeID"]) == ("true", "t0")


def test_the_documents_date_is_the_creation_time() -> None:
    root = Xml.fromstring(timeml(_document(SENTENCE), []))
    (tag,) = root.iterfind("DCT/TIMEX3")
    assert tag.attrib["functionInDocument"] == "CREATION_TIME"
    assert tag.attrib["value"] == "2026-02-23"
    assert Xml.fromstring(timeml(_document(SENTENCE, None), [])).findall("DCT/TIMEX3") == []


in_xml = st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff", include_characters="\n\r\t")


@given(st.text(in_xml))
def test_the_text_comes_back_from_the_xml(text: str) -> None:
    root = Xml.fromstring(timeml(_document(text + SENTENCE), []))
    assert root.findtext("TEXT") == text + SENTENCE


def test_what_xml_cannot_hold_is_replaced_one_for_one() -> None:
    root = Xml.fromstring(timeml(_document("a\x00b\x1bc"), []))
    assert root.findtext("TEXT") == "a\ufffdb\ufffdc"
