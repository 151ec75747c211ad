"""Every row of every language: its examples have their values, its look-alikes are refused."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from timeline.dates import find_dates
from timeline.dates.languages import CODES, language_for
from timeline.dates.modifiers import nothing
from timeline.dates.rows import EXAMPLE_DAY, Language, Link, Modifier, Refusal, Row
from timeline.model import DateExpression
from timeline.when import When

LANGUAGES = [*(language_for(code) for code in CODES), language_for("es")]


def found(text: str, language: Language) -> list[DateExpression]:
    return find_dates(text, reference=EXAMPLE_DAY, language=language.code)


def positive(language: Language) -> Iterator[Row | Modifier | Link]:
    yield from language.rows
    yield from language.openers
    yield from language.modifiers
    yield from language.suffixes
    yield from language.links


ENTRIES = [pytest.param(lang, e, id=f"{lang.code}-{e.name}") for lang in LANGUAGES for e in positive(lang)]
REFUSALS = [pytest.param(lang, e, id=f"{lang.code}-{e.name}") for lang in LANGUAGES for e in lang.refusals]


@pytest.mark.parametrize(("language", "entry"), ENTRIES)
def test_examples_have_their_value_by_this_row(language: Language, entry: Row | Modifier | Link) -> None:
    assert entry.examples
    left_out = isinstance(entry, Modifier) and entry.apply is nothing
    for text, edtf in entry.examples:
        dates = found(text, language)
        by_this = [d for d in dates if entry.name in d.rule.split()]
        last = (dates if left_out else by_this)[-1:]
        assert ([str(d.when) for d in last], bool(by_this)) == ([When.parse(edtf).edtf], not left_out), text


@pytest.mark.parametrize(("language", "entry"), ENTRIES)
def test_look_alikes_are_not_read_by_this_row(language: Language, entry: Row | Modifier | Link) -> None:
    assert entry.refuses
    for text in entry.refuses:
        assert not [d for d in found(text, language) if entry.name in d.rule.split()], text


@pytest.mark.parametrize(("language", "refusal"), REFUSALS)
def test_numbers_that_are_no_dates_are_refused(language: Language, refusal: Refusal) -> None:
    assert refusal.examples
    for text in refusal.examples:
        assert found(text, language) == [], text


@pytest.mark.parametrize(("language", "refusal"), REFUSALS)
def test_refusals_spare_the_dates_beside_them(language: Language, refusal: Refusal) -> None:
    assert refusal.spares
    for text, edtf in refusal.spares:
        assert str(found(text, language)[-1].when) == edtf, text


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_names_are_given_once(language: Language) -> None:
    names = [entry.name for entry in (*positive(language), *language.refusals)]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("language", LANGUAGES[:-1], ids=lambda language: language.code)
def test_month_and_weekday_names_are_those_of_cldr(language: Language) -> None:
    from babel import Locale

    locale = Locale.parse(language.code)
    for number, name in locale.months["format"]["wide"].items():
        assert language.words["month"][name.lower()] == number
    for number, name in locale.days["format"]["wide"].items():
        assert language.words["weekday"][name.lower()] == number
