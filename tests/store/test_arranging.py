"""Sentences stay with the events that a person put them to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.laws import examples
from timeline.model import Event, Mention
from timeline.store.corrections.arranging import arranged
from timeline.when import When


def event(title: str, sentences: str) -> Event:
    """An event with a sentence for each letter, which stands in the document where it does in the alphabet."""
    mentions = (
        Mention("letter", ord(letter), ord(letter) + 1, letter, ord(letter), ord(letter) + 1, "", "rule")
        for letter in sentences
    )
    return Event(title, When.year(2026), title, "happened", tuple(mentions))


def sentences(events: Sequence[Event]) -> list[str]:
    return ["".join(mention.text for mention in one.mentions) for one in events]


@pytest.mark.parametrize(
    ("settled", "read", "expected"),
    [
        ({}, {"A": "ab", "B": "c"}, {"A": "ab", "B": "c"}),
        ({"merged": "ac"}, {"A": "a", "B": "b", "C": "c"}, {"A": "ac", "B": "b"}),
        ({"merged": "ca"}, {"A": "a", "B": "b", "C": "c"}, {"B": "b", "C": "ca"}),
        ({"merged": "ac"}, {"C": "c", "D": "d"}, {"C": "c", "D": "d"}),
        ({"merged": "ac"}, {"A": "ab", "C": "c"}, {"A": "abc"}),
        ({"one": "a", "other": "c"}, {"A": "abcd"}, {"A": "ab", "A'": "cd"}),
    ],
    ids=["nothing settled", "merged", "merged backwards", "first gone", "a new sentence goes along", "split"],
)
def test_sentences_go_where_a_person_put_them(
    settled: dict[str, str], read: dict[str, str], expected: dict[str, str]
) -> None:
    found = arranged([event(*one) for one in settled.items()], [event(*one) for one in read.items()])
    assert [one.title for one in found] == [title.rstrip("'") for title in expected]
    assert sentences(found) == list(expected.values())


parts = st.lists(st.text(st.sampled_from("abcdef"), min_size=1, max_size=3), max_size=4)


@given(parts, parts)
@examples(200)
def test_no_sentence_is_lost_or_told_twice(settled: list[str], read: list[str]) -> None:
    found = arranged([event("settled", one) for one in settled], [event("read", one) for one in read])
    assert Counter("".join(sentences(found))) == Counter("".join(read))
