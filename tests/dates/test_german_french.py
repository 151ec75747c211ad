"""What German and French say in their own way: lists, verbs at the end, attributes, and stops that end no sentence."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.dates import find_dates

REFERENCE = date(2026, 2, 23)

# Days that follow each other are one period; others borrow month and year from the end of their list.
LISTS = [
    ("de", "am 18. und 19. Mai 2025", ["2025-05-18/2025-05-19"]),
    ("de", "am 3., 10. und 24. November 2025", ["2025-11-03", "2025-11-10", "2025-11-24"]),
    ("de", "am 23. Mai, 2. Juni und 17. Juli 2011", ["2011-05-23", "2011-06-02", "2011-07-17"]),
    ("de", "vom 12. November und 3. Januar 2012", ["2011-11-12", "2012-01-03"]),
    ("de", "am 14., 18. und 28.10.2018", ["2018-10-14", "2018-10-18", "2018-10-28"]),
    ("de", "im März, Juni und September 2024", ["2024-03", "2024-06", "2024-09"]),
    ("de", "brannte 1634, 1672 und 1803 ab", ["1634", "1672", "1803"]),
    ("fr", "les 18 et 19 mai 2025", ["2025-05-18/2025-05-19"]),
    ("fr", "les 3, 10 et 24 novembre 2025", ["2025-11-03", "2025-11-10", "2025-11-24"]),
    ("fr", "les 23 mai, 2 juin et 17 juillet 2011", ["2011-05-23", "2011-06-02", "2011-07-17"]),
    ("fr", "les 12/03, 16/04 et 20/05/2024", ["2024-03-12", "2024-04-16", "2024-05-20"]),
    ("fr", "en mars, juin et septembre 2024", ["2024-03", "2024-06", "2024-09"]),
]

# Whether a date is behind or ahead: attributes beside it, verbs at the end of their clause, what is put off.
DIRECTIONS = [
    ("de", "Die im März vorgestellte Studie wird im Oktober aktualisiert.", ["2025-03", "2026-10"]),
    ("de", "Der Vertrag, der zum 31. Mai ausgelaufen ist, wird verlängert.", ["2025-05-31"]),
    ("de", "Der Rat tagte am 3. Mai und am 4. Juni.", ["2025-05-03", "2025-06-04"]),
    ("de", "Frau Dr. Ott teilte der Firma Mio. Schaden mit, es war im Mai.", ["2025-05"]),
    ("de", "Geplante Inbetriebnahme: April", ["2026-04"]),
    ("de", "Der Start wurde auf Mai verschoben.", ["2026-05"]),
    ("de", "Das Dokument vom 3. Juni ist bekannt.", ["2025-06-03"]),
    ("fr", "L'étude présentée en mars sera actualisée en octobre.", ["2025-03", "2026-10"]),
    ("fr", "Les travaux s'étaleront du 1er juin au 3 juillet.", ["2026-06-01/2026-07-03"]),
    ("fr", "Le délai a été prolongé jusqu'au 15 mai.", ["../2026-05-15"]),
    ("fr", "L'audience a été reportée au 24 juin.", ["2026-06-24"]),
    ("fr", "Mise en service prévue : avril", ["2026-04"]),
    ("de", "Der Vorstand vertagte die Entscheidung auf Oktober.", ["2026-10"]),
    ("fr", "Dès l'hiver, le service proposera des cours.", ["2025-24/.."]),
    ("fr", "La réunion prévue le 5 février a dû être annulée.", ["2026-02-05"]),
    ("fr", "La réunion prévue le 5 avril a été reportée.", ["2026-04-05"]),
    ("fr", "On attend une reprise au printemps.", ["2026-21"]),
    ("fr", "Nous avons reçu le tout le 18/02 et reviendrons vers vous.", ["2026-02-18"]),
    ("fr", "Les premières aides versées avant le 15 septembre seront plus fortes.", ["../2026-09-15"]),
]

STORIES = [
    ("de", "Im Frühjahr 1933 fiel das Rathaus. Im Sommer folgten die Vereine.", ["1933-21", "1933-22"]),
    ("de", "Im Sommer und Herbst 1989 flohen viele. Am 9. November fiel die Mauer.", ["1989-22/1989-23", "1989-11-09"]),
    ("de", "2019 begann es. Seit Juli galt es.", ["2019", "2019-07/.."]),
    ("de", "Im dritten Quartal 2025 stieg es, im gleichen Quartal des Vorjahres nicht.", ["2025-35", "2024-35"]),
    ("fr", "À l'été 1989, ils fuirent. Le 24 août, la frontière s'ouvrit.", ["1989-22", "1989-08-24"]),
    ("de", "1961 wird die Mauer gebaut. Am 13. Februar riegeln Truppen die Grenze ab.", ["1961", "1961-02-13"]),
    ("de", "2014\n\nMärz 2014\n\n04.03.\nDer Rat tagt.\n\n", ["2014", "2014-03", "2014-03-04"]),
    ("de", "2014\n\nOktober\n\n3. Oktober\nDer Rat tagt.\n", ["2014", "2014-10", "2014-10-03"]),
    ("fr", "2014\n\nMars 2014\n\n04/03\nLe conseil siège.\n\n", ["2014", "2014-03", "2014-03-04"]),
    ("fr", "Le budget 2022 au début de l'année 2022", ["2022", "2022-01~/2022-04~"]),
    ("fr", "La Cour avait alerté dès octobre 2023 ; le portail ouvrira dès le 1er juin.", ["2023-10", "2026-06-01/.."]),
]


@pytest.mark.parametrize(("language", "text", "expected"), [*LISTS, *DIRECTIONS, *STORIES])
def test_a_sentence_has_these_values(language: str, text: str, expected: list[str]) -> None:
    assert [found.when.edtf for found in find_dates(text, reference=REFERENCE, language=language)] == expected


@pytest.mark.parametrize(
    ("language", "text", "spans"),
    [
        ("de", "am Montag, 3., und Freitag, 7. März 2025", ["Montag, 3.", "Freitag, 7. März 2025"]),
        ("de", "Bereits seit dem 1. Mai", ["seit dem 1. Mai"]),
        ("fr", "les 3, 10 et 17 décembre derniers", ["les 3", "10", "17 décembre derniers"]),
        ("fr", "prend fin le mois prochain", ["le mois prochain"]),
    ],
)
def test_a_span_is_the_date_alone(language: str, text: str, spans: list[str]) -> None:
    assert [found.text for found in find_dates(text, reference=REFERENCE, language=language)] == spans


def test_dates_of_one_long_sentence_do_not_depend_on_those_before_it() -> None:
    """A sentence is cut once for several dates; what a date finds in it must not change by that."""
    tail = "der Rat wird am 4. Juni tagen, wie er am 3. März beschloss"
    for words in (1, 40, 120, 400):
        before = "Wort " * words
        alone = find_dates(before + tail, reference=REFERENCE, language="de")
        after = find_dates("Am 2. Mai " + before + tail, reference=REFERENCE, language="de")[1:]
        assert [found.when for found in after] == [found.when for found in alone]
