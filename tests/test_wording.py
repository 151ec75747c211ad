"""Values in words: a table of cases a language, the tables against CLDR, and laws over every value."""

from datetime import date

import pytest
from babel.dates import format_date, get_month_names
from hypothesis import given
from hypothesis import strategies as st

from timeline.when import SUBYEARS, When
from timeline.wording import LANGUAGES, when_text
from timeline.wording.languages import FULL, SHORT, Words

# EDTF: nl, en, de, fr.
FULL_FORMS = {
    "2025-12-19": ("19 december 2025", "19 December 2025", "19. Dezember 2025", "19 décembre 2025"),
    "2025-06-01": ("1 juni 2025", "1 June 2025", "1. Juni 2025", "1er juin 2025"),
    "2025-12": ("december 2025", "December 2025", "Dezember 2025", "décembre 2025"),
    "2025": ("2025", "2025", "2025", "2025"),
    "0800": ("800", "800", "800", "800"),
    "2026-21": ("voorjaar 2026", "spring 2026", "Frühjahr 2026", "printemps 2026"),
    "2026-24": ("winter 2026–2027", "winter 2026–2027", "Winter 2026/2027", "hiver 2026–2027"),
    "2026-34": ("2e kwartaal 2026", "2nd quarter of 2026", "2. Quartal 2026", "2e trimestre 2026"),
    "2026-40": ("1e helft 2026", "1st half of 2026", "1. Halbjahr 2026", "1er semestre 2026"),
    "199X": ("jaren 1990", "1990s", "1990er-Jahre", "années 1990"),
    "18XX": ("19e eeuw", "19th century", "19. Jahrhundert", "19e siècle"),
    "20XX": ("21e eeuw", "21st century", "21. Jahrhundert", "21e siècle"),
    "11XX": ("12e eeuw", "12th century", "12. Jahrhundert", "12e siècle"),
    # Intervals say once what both ends share.
    "2025-12-18/2025-12-19": (
        "18–19 december 2025",
        "18–19 December 2025",
        "18.–19. Dezember 2025",
        "18–19 décembre 2025",
    ),
    "2025-11-28/2025-12-03": (
        "28 november – 3 december 2025",
        "28 November – 3 December 2025",
        "28. November – 3. Dezember 2025",
        "28 novembre – 3 décembre 2025",
    ),
    "2025-12-28/2026-01-04": (
        "28 december 2025 – 4 januari 2026",
        "28 December 2025 – 4 January 2026",
        "28. Dezember 2025 – 4. Januar 2026",
        "28 décembre 2025 – 4 janvier 2026",
    ),
    "2018-11/2018-12": (
        "november–december 2018",
        "November–December 2018",
        "November–Dezember 2018",
        "novembre–décembre 2018",
    ),
    "2026/2027": ("2026–2027", "2026–2027", "2026–2027", "2026–2027"),
    "2025-11/2026": ("november 2025 – 2026", "November 2025 – 2026", "November 2025 – 2026", "novembre 2025 – 2026"),
    "2025-06-02/2025-06-08": (
        "week 23 van 2025 (2–8 juni)",
        "week 23 of 2025 (2–8 June)",
        "KW 23 2025 (2.–8. Juni)",
        "semaine 23 de 2025 (2–8 juin)",
    ),
    "2025-12-29/2026-01-04": (  # the ISO week belongs to the year of its Thursday
        "week 1 van 2026 (29 december 2025 – 4 januari 2026)",
        "week 1 of 2026 (29 December 2025 – 4 January 2026)",
        "KW 1 2026 (29. Dezember 2025 – 4. Januar 2026)",
        "semaine 1 de 2026 (29 décembre 2025 – 4 janvier 2026)",
    ),
    # Open ends.
    "2022-02-24/..": (
        "sinds 24 februari 2022",
        "since 24 February 2022",
        "seit dem 24. Februar 2022",
        "depuis le 24 février 2022",
    ),
    "../2026-06-01": ("tot 1 juni 2026", "until 1 June 2026", "bis zum 1. Juni 2026", "jusqu’au 1er juin 2026"),
    "../2026-06": ("tot juni 2026", "until June 2026", "bis Juni 2026", "jusqu’en juin 2026"),
    "2026-21/..": (
        "sinds het voorjaar van 2026",
        "since spring 2026",
        "seit dem Frühjahr 2026",
        "depuis le printemps 2026",
    ),
    "../2026-34": (
        "tot het 2e kwartaal van 2026",
        "until the 2nd quarter of 2026",
        "bis zum 2. Quartal 2026",
        "jusqu’au 2e trimestre 2026",
    ),
    "199X/..": ("sinds de jaren 1990", "since the 1990s", "seit den 1990er-Jahren", "depuis les années 1990"),
    "../18XX": ("tot de 19e eeuw", "until the 19th century", "bis zum 19. Jahrhundert", "jusqu’au 19e siècle"),
    # Approximate and uncertain.
    "2025-06-05~": ("ca. 5 juni 2025", "ca. 5 June 2025", "ca. 5. Juni 2025", "env. 5 juin 2025"),
    "2025?": ("2025?", "2025?", "2025?", "2025?"),
    "2025%": ("ca. 2025?", "ca. 2025?", "ca. 2025?", "env. 2025?"),
    "2025-06-05~/2025-06-07~": ("ca. 5–7 juni 2025", "ca. 5–7 June 2025", "ca. 5.–7. Juni 2025", "env. 5–7 juin 2025"),
    "2022~/..": ("sinds ca. 2022", "since ca. 2022", "seit ca. 2022", "depuis env. 2022"),
    # Digits left open, and sets.
    "2026-02-XX": (
        "ergens in februari 2026",
        "some time in February 2026",
        "irgendwann Februar 2026",
        "courant février 2026",
    ),
    "2026-1X": (
        "ergens in oktober–december 2026",
        "some time in October–December 2026",
        "irgendwann Oktober–Dezember 2026",
        "courant octobre–décembre 2026",
    ),
    "{2025-01,2025-03}": (
        "januari 2025 en maart 2025",
        "January 2025 and March 2025",
        "Januar 2025 und März 2025",
        "janvier 2025 et mars 2025",
    ),
    "[2024,2025,2027..2029]": (
        "2024, 2025 of 2027–2029",
        "2024, 2025 or 2027–2029",
        "2024, 2025 oder 2027–2029",
        "2024, 2025 ou 2027–2029",
    ),
}

# A third of a period is recognised from its EDTF: (period, part): nl, en, de, fr.
THIRDS = {
    (When.month(2025, 12), 0): (
        "begin december 2025",
        "start of December 2025",
        "Anfang Dezember 2025",
        "début décembre 2025",
    ),
    (When.month(2025, 2), 2): ("eind februari 2025", "end of February 2025", "Ende Februar 2025", "fin février 2025"),
    (When.year(2025), 1): ("medio 2025", "mid-2025", "Mitte 2025", "mi-2025"),
    (When.year(2025), 2): ("eind 2025", "end of 2025", "Ende 2025", "fin 2025"),
    (When.decade(1990), 1): ("medio jaren 1990", "mid-1990s", "Mitte der 1990er-Jahre", "milieu des années 1990"),
    (When.century(1800), 0): (
        "begin 19e eeuw",
        "start of the 19th century",
        "Anfang des 19. Jahrhunderts",
        "début du 19e siècle",
    ),
    (When.subyear(2026, 22), 2): (
        "eind zomer 2026",
        "end of summer 2026",
        "Ende des Sommers 2026",
        "fin de l’été 2026",
    ),
    (When.subyear(2026, 34), 1): (
        "medio 2e kwartaal 2026",
        "middle of the 2nd quarter of 2026",
        "Mitte des 2. Quartals 2026",
        "milieu du 2e trimestre 2026",
    ),
}

# EDTF: nl, en, de, fr in a narrow column.
COMPACT_FORMS = {
    "2025-12-19": ("19 dec 2025", "19 Dec 2025", "19. Dez 2025", "19 déc 2025"),
    "2022-02-24/..": ("24 feb 2022 →", "24 Feb 2022 →", "24. Feb 2022 →", "24 févr 2022 →"),
    "../2026-06-01": ("→ 1 jun 2026", "→ 1 Jun 2026", "→ 1. Jun 2026", "→ 1er juin 2026"),
    "2025-09~/2025-12~": ("eind 2025", "late 2025", "Ende 2025", "fin 2025"),
    "1997~/1999~": ("eind jaren 1990", "late 1990s", "Ende 1990er-Jahre", "fin des années 1990"),
    "2025-06-02/2025-06-08": ("week 23 2025", "week 23 2025", "KW 23 2025", "sem. 23 2025"),
    "2026-34": ("Q2 2026", "Q2 2026", "Q2 2026", "T2 2026"),
    "199X/..": ("jaren 1990 →", "1990s →", "1990er-Jahre →", "années 1990 →"),
}


@pytest.mark.parametrize("column", range(4), ids=("nl", "en", "de", "fr"))
@pytest.mark.parametrize(("edtf", "expected"), FULL_FORMS.items(), ids=str)
def test_full_forms(edtf: str, expected: tuple[str, ...], column: int) -> None:
    assert when_text(When.parse(edtf), ("nl", "en", "de", "fr")[column]) == expected[column]


@pytest.mark.parametrize("column", range(4), ids=("nl", "en", "de", "fr"))
@pytest.mark.parametrize(("third", "expected"), THIRDS.items(), ids=str)
def test_thirds(third: tuple[When, int], expected: tuple[str, ...], column: int) -> None:
    period, part = third
    stored = When.parse(period.third(part).edtf)  # what a database gives back
    assert when_text(stored, ("nl", "en", "de", "fr")[column]) == expected[column]


@pytest.mark.parametrize("column", range(4), ids=("nl", "en", "de", "fr"))
@pytest.mark.parametrize(("edtf", "expected"), COMPACT_FORMS.items(), ids=str)
def test_compact_forms(edtf: str, expected: tuple[str, ...], column: int) -> None:
    assert when_text(When.parse(edtf), ("nl", "en", "de", "fr")[column], compact=True) == expected[column]


@pytest.mark.parametrize(("tag", "expected"), [("nl-BE", "mei 2026"), ("DE", "Mai 2026"), ("uk", "May 2026")])
def test_a_tag_finds_its_language_and_else_english(tag: str, expected: str) -> None:
    assert when_text(When.parse("2026-05"), tag) == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_months_are_those_of_cldr(language: str) -> None:
    abbreviated = get_month_names("abbreviated", "stand-alone", locale=language).values()
    assert FULL[language].months == tuple(get_month_names("wide", locale=language).values())
    assert SHORT[language].months == tuple(name.rstrip(".") for name in abbreviated)


@pytest.mark.parametrize(("language", "locale"), [("nl", "nl"), ("en", "en_GB"), ("de", "de"), ("fr", "fr")])
@pytest.mark.parametrize("day", [date(2025, 2, 28), date(1999, 12, 31), date(2024, 10, 2)], ids=str)
def test_days_are_written_as_cldr_does(language: str, locale: str, day: date) -> None:
    assert when_text(When.day(day), language) == format_date(day, "long", locale=locale)


@pytest.mark.parametrize("words", [*FULL.values(), *SHORT.values()])
def test_every_language_has_a_row_for_every_shape(words: Words) -> None:
    shapes = [row for row in FULL["en"].rows if " " not in row.removesuffix(" of")]
    assert [shape for shape in shapes if shape not in words.rows] == []


YEARS = st.integers(min_value=2, max_value=9990)
PERIODS = st.one_of(
    st.dates().map(When.day),
    st.builds(When.month, YEARS, st.integers(1, 12)),
    st.builds(When.subyear, YEARS, st.sampled_from(sorted(SUBYEARS))),
    YEARS.map(When.year),
    YEARS.map(When.decade),
    YEARS.map(When.century),
    st.builds(When.week, st.dates(min_value=date(2, 1, 1), max_value=date(9990, 1, 1))),
)


def _span(pair: tuple[When, When]) -> When:
    first, last = sorted(pair, key=lambda when: when.last_day)
    return When.span(first, last) if first.first_day <= last.first_day else last


VALUES = st.one_of(
    PERIODS,
    PERIODS.map(When.since),
    PERIODS.map(When.until),
    PERIODS.map(When.about),
    st.builds(When.third, PERIODS, st.integers(0, 2)),
    st.tuples(PERIODS, PERIODS).map(_span),
)


@given(VALUES, st.sampled_from(LANGUAGES), st.booleans())
def test_every_value_has_words_on_one_line(value: When, language: str, compact: bool) -> None:
    text = when_text(value, language, compact=compact)
    assert text
    assert text == text.strip()
    assert not set(text) & set("{}\n~")


@given(PERIODS, PERIODS, st.sampled_from(LANGUAGES), st.booleans())
def test_different_periods_read_differently(one: When, other: When, language: str, compact: bool) -> None:
    texts = {when_text(value, language, compact=compact) for value in (one, other)}
    assert len(texts) == len({one.edtf, other.edtf})
