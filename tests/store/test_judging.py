"""Whether two sentences of two documents tell of one event: a table of cases, and laws."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.model import Amount, Event, Mention, Reference
from timeline.store.linking.acts import ACTS, LANGUAGES, notion
from timeline.store.linking.judging import Kind, judge
from timeline.store.linking.telling import Telling, name_words, sums, telling, terms
from timeline.when import When

NAMES = {
    "eu": name_words(["Europese Unie", "European Union", "Europäische Union"]),
    "ukraine": name_words(["Oekraïne", "Ukraine"]),
    "netherlands": name_words(["Nederland", "Netherlands"]),
}
BILLIONS = {"amounts": (Amount(90_000_000_000, "EUR", "90 mld."),)}
OTHER_BILLIONS = {"amounts": (Amount(35_000_000_000, "EUR", "35 mld."),)}


def said(
    text: str, date: str = "2025-12-19", language: str = "nl", actors: str = "eu ukraine", **parts: Any
) -> Telling:
    mention = Mention("letter", 0, len(text), text, 0, 0, "", "rule")
    event = Event("e", When.parse(date), text.rstrip("."), "happened", (mention,), tuple(actors.split()), **parts)
    return telling(event, [mention], language, NAMES)


def paper(number: int) -> dict[str, Any]:
    text = f"Kamerstuk 36 045, nr. {number}"
    return {"references": (Reference(f"kst-36045-{number}", "kamerstuk", text),)}


AGREED = "De Europese Unie bereikte een akkoord over een lening aan Oekraïne voor wapens."
LOAN = said(AGREED)
BUILT = "Er werd veel gebouwd."
MOTION = "De Kamer nam de motie over wapens aan (Kamerstuk 36 045, nr. {})."

CASES: list[tuple[str, Telling, Telling, Kind | None]] = [
    ("the same words", LOAN, LOAN, "same"),
    ("other words", LOAN, said("De Europese Unie werd het met Oekraïne eens: een akkoord om wapens te lenen."),
     "same"),
    ("another act", LOAN, said("De Europese Unie leverde Oekraïne wapens."), None),
    ("the act alone differs", LOAN, said("Europese Unie verwierp een lening aan Oekraïne voor wapens."), "duplicate"),
    ("other actors", LOAN, said("Nederland bereikte een akkoord over een lening voor wapens.", actors="netherlands"),
     None),
    ("an actor more", LOAN, said("Akkoord over een lening aan Oekraïne voor wapens.", actors="ukraine"), "same"),
    ("another sum", said("Akkoord over lening voor wapens.", **BILLIONS),
     said("Akkoord over lening voor wapens.", **OTHER_BILLIONS), "duplicate"),
    ("another paper", said(MOTION.format(12), actors="netherlands", **paper(12)),
     said(MOTION.format(13), actors="netherlands", **paper(13)), "duplicate"),
    ("a day of the month", LOAN,
     said(AGREED, "2025-12"), "duplicate"),
    ("another language, with the sum", said("Europese Unie leent Oekraïne 90 mld.", **BILLIONS),
     said("European Union lends Ukraine 90 mld.", language="en", **BILLIONS), "same"),
    ("another language, nothing particular", said("Europese Unie leent Oekraïne geld."),
     said("European Union lends money to Ukraine.", language="en"), "duplicate"),
    ("the next day", LOAN,
     said(AGREED, "2025-12-20"), "contradiction"),
    ("another year", LOAN,
     said(AGREED, "2024-12-19"), "contradiction"),
    ("a week later: it recurs", LOAN,
     said(AGREED, "2025-12-26"), None),
    ("a coarse date", said(BUILT, "2025", actors=""), said(BUILT, "2025", actors=""), None),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other", "kind"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_what_two_tellings_are_to_each_other(one: Telling, other: Telling, kind: Kind | None) -> None:
    found = judge(one, other)
    assert (found and found.kind) == kind, found


def test_a_judgement_tells_its_reasons_and_points() -> None:
    judgement = judge(LOAN, said("De Europese Unie sloot met Oekraïne een akkoord over wapens."))
    assert judgement
    assert judgement == ("duplicate", 51, "the same day, wording 52%, 2 of 2 actors: 51 points")


SENTENCES = [
    "De Europese Unie bereikte een akkoord over een lening aan Oekraïne.",
    "Nederland leverde Oekraïne 18 voertuigen voor de luchtverdediging.",
    "The European Union agreed on a loan to Ukraine.",
    "Die Ukraine unterzeichnete einen Vertrag über die Häfen.",
]
TELLINGS = st.builds(
    said,
    st.sampled_from(SENTENCES),
    st.sampled_from(["2025-12-19", "2025-12-20", "2025-12", "2024-12-19", "2025", "2022-02-24/.."]),
    st.sampled_from(LANGUAGES),
    st.sampled_from(["", "eu", "eu ukraine", "netherlands ukraine"]),
)


@given(TELLINGS, TELLINGS)
def test_who_is_asked_first_makes_no_difference(one: Telling, other: Telling) -> None:
    there, back = judge(one, other), judge(other, one)
    assert (there and there[:2]) == (back and back[:2])


@given(TELLINGS)
def test_nothing_contradicts_itself(one: Telling) -> None:
    judgement = judge(one, one)
    assert judgement is None or judgement.kind != "contradiction"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("leende", "nl"), "lend"),
        (("loans", "en"), "lend"),
        (("Darlehen".lower(), "de"), "lend"),
        (("prêté", "fr"), "lend"),
        (("prêté", "nl"), ""),
        (("loans", "sv"), ""),
    ],
)
def test_words_of_four_languages_have_notions(words: tuple[str, str], expected: str) -> None:
    assert notion(*words) == expected


def test_every_notion_has_words_in_every_language() -> None:
    assert all(
        len(columns) == len(LANGUAGES) and all(column.split() for column in columns) for columns in ACTS.values()
    )


def test_terms_leave_out_what_only_joins_words_and_what_is_compared_apart() -> None:
    assert terms("De lening van de Europese Unie is getekend", "nl", NAMES["eu"]) == {"=lend", "=sign"}


def test_sums_agree_when_they_are_rounded_alike() -> None:
    exact, rounded, other = (sums([Amount(value, "EUR", "")]) for value in (21_842_000_000, 21_800_000_000, 2_180_000))
    assert exact == rounded != other
