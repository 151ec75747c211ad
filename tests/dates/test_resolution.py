"""How an incomplete date gets its year: markers, verbs, what was told before, and the document itself."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.dates import find_dates
from timeline.model import DateExpression

REFERENCE = date(2026, 2, 23)


def dates(text: str, language: str = "nl", reference: date | None = REFERENCE) -> list[DateExpression]:
    return find_dates(text, reference=reference, language=language)


def values(text: str, language: str = "nl", reference: date | None = REFERENCE) -> list[str]:
    return [d.when.edtf for d in dates(text, language, reference)]


DIRECTION = [
    ("Op 19 december jl. bereikte de Europese Raad politiek akkoord.", ["2025-12-19"]),
    ("Het wetsvoorstel is op 3 februari aangenomen.", ["2026-02-03"]),
    ("De wet treedt per 1 juli in werking.", ["2026-07-01"]),
    ("De Kamer wordt op 12 maart geïnformeerd.", ["2026-03-12"]),
    ("In november namen dertig bedrijven deel.", ["2025-11"]),
    ("Een volgende bijeenkomst vindt dit voorjaar plaats.", ["2026-21"]),
    ("Uiterlijk 1 juli a.s. ontvangt u de brief.", ["../2026-07-01"]),
    ("de brief van 20 april aan uw Kamer wordt besproken", ["2025-04-20"]),
    ("Er was overleg op 6 en 7 februari en wordt op 3 april herhaald.", ["2026-02-06/2026-02-07", "2026-04-03"]),
    ("Op 13 en 14 maart draaiden de molens.", ["2025-03-13/2025-03-14"]),
    ("De zittingsperiode eindigde met de verkiezingen van 9 maart.", ["2025-03-09"]),
    ("Van de aanvragen zijn er tot 1 februari 280 toegekend.", ["../2026-02-01"]),
    ("De motie-Bikker (Kamerstuk 31 765, nr. 1990) van 3 juli verzoekt hierom.", ["2025-07-03"]),
    ("Dit kwam aan de orde in het debat op 2 april.", ["2025-04-02"]),
    ("De regels zouden op 1 februari ingaan, maar dat wordt 1 juli.", ["2026-02-01", "2026-07-01"]),
    ("Dit besluit geldt met terugwerkende kracht tot en met 1 april.", ["2025-04-01/.."]),
    ("De cijfers over januari komen op 15 maart beschikbaar.", ["2026-01", "2026-03-15"]),
    ("De notulen van het overleg van 9 februari worden vastgesteld.", ["2026-02-09"]),
    ("Het geplande overleg van 9 maart gaat door.", ["2026-03-09"]),
    ("Ik heb toegezegd uw Kamer op 8 mei te informeren.", ["2026-05-08"]),
    ("De zitting is verdaagd tot 5 juni.", ["../2026-06-05"]),
    ("Het vooronderzoek uit de subsidieaanvraag van 4 april start.", ["2025-04-04"]),
]

DIRECTION_IN_ENGLISH = [
    ("The Board met on 3 February and agreed to reconvene on 8 May.", ["2026-02-03", "2026-05-08"]),
    ("The trustees approved it and adjourned until 5 June.", ["../2026-06-05"]),
    ("The proposal that they agreed on 8 May was dropped.", ["2025-05-08"]),
    ("The leaders met on 6 February, and plan to meet on 19 March.", ["2026-02-06", "2026-03-19"]),
    ("It recalls its conclusions of 23 October and will report in March.", ["2025-10-23", "2026-03"]),
    ("The order made on 11 April expires in May.", ["2025-04-11", "2026-05"]),
    ("The bill passed the House in July; it takes effect soon.", ["2025-07"]),
    ("The mayor has until Monday to reply.", ["../2026-02-23"]),
    ("The deadline of 15 November was missed; the new one is 15 March.", ["2025-11-15", "2026-03-15"]),
    ("Following the 20 September debate, they rewrote it.", ["2025-09-20"]),
    ("The 2025 budget will be told of in October.", ["2025", "2026-10"]),
    ("The fire broke out shortly after nine on Tuesday.", ["2026-02-17"]),
    ("The Envoy is expected to speak after a meeting from 7 to 9 February.", ["2026-02-07/2026-02-09"]),
    ("They have been prolonged, the last act extending them until July 31.", ["../2026-07-31"]),
    ("They wrote ahead of Tuesday's vote.", ["2026-02-17"]),
    ("They paid after the 3 May deadline.", ["2025-05-03/.."]),
    ("The union gave them until noon on Friday to reply.", ["../2026-02-27"]),
    ("By Wednesday morning 2,000 homes had no power.", ["../2026-02-18"]),
]

# Chronicles: what names its year hands it on to the items below it, past empty lines but not past a heading.
CHRONICLES = [
    (
        "March 15, 2021 - Talks begin.\n\nJuly 31 - Talks end.\n\nJan. 22, 2022 - A treaty.",
        ["2021-03-15", "2021-07-31", "2022-01-22"],
    ),
    ("1994:\n\nAug 31 - A truce.\n\nOct 13 - Others join.", ["1994", "1994-08-31", "1994-10-13"]),
    ("Saturday, July 19\n\nThe dam breaks.\n\nJuly 20\n\nHelp arrives.", ["2025-07-19", "2025-07-20"]),
    (
        "On 7 May 2022 troops came. On 9 May help came. On 2 June talks begin.",
        ["2022-05-07", "2022-05-09", "2022-06-02"],
    ),
    ("Annual Report 2024\n\nWe met in 2024 on 27 March and 3 July.", ["2024", "2024", "2024-03-27", "2024-07-03"]),
    ("They died on 14 March 2022. The court will meet by the end of the week.", ["2022-03-14", "../2026-03-01~"]),
    ("15 June 2025 -\nIn two weeks we will meet.", ["2025-06-15", "2026-03-09"]),
    ("12 April 2025 / 5 years ago\nApril 12 - The list.", ["2025-04-12", "2021", "2025-04-12"]),
    (
        "Built in 1810, sold in 1811. On 2 May 1812 the books of 1734-1811 were lost.\n\nOn 26 September it burnt.",
        ["1810", "1811", "1812-05-02", "1734/1811", "1812-09-26"],
    ),
    ("# Past\n\n12 March 2024: start.\n\n# Ahead\n\n3 April: end.", ["2024-03-12", "2026-04-03"]),
]

DISCOURSE = [
    ("In 1953 brak de dijk. Op 22 februari van dat jaar kwam de koningin.", ["1953", "1953-02-22"]),
    ("Op 3 mei 2021 begon het. Twee dagen later was het voorbij.", ["2021-05-03", "2021-05-05"]),
    ("Op 3 mei 2021 begon het. De maandag daarop volgde overleg.", ["2021-05-03", "2021-05-10"]),
    ("In maart 2019 sprak men. Een jaar eerder was er niets.", ["2019-03", "2018"]),
    ("In 2019 viel het besluit. In maart werd het uitgevoerd.", ["2019", "2019-03"]),
    ("1830\n\n- 27 juli: de opstand begint.\n- 29 juli: het gaat voort.\n", ["1830", "1830-07-27", "1830-07-29"]),
    (
        "## 2019\n\nIn maart was er overleg.\n\n## 2020\n\nIn maart was er niets.",
        ["2019", "2019-03", "2020", "2020-03"],
    ),
    ("In 2019 viel het besluit. In maart zal het worden uitgevoerd.", ["2019", "2026-03"]),
    ("In 2025 steeg de omzet in het eerste kwartaal.", ["2025", "2025-33"]),
    ("Rooster 2024\n12 april  Publicatie\n3 mei  Sluiting", ["2024", "2024-04-12", "2024-05-03"]),
    (
        "7 januari: Nadat woensdag was gesproken. Dezelfde avond komt er meer.",
        ["2026-01-07", "2026-01-07", "2026-01-07"],
    ),
    ("9 januari: Nadat woensdag was gesproken, komt er meer.", ["2026-01-09", "2026-01-07"]),
    ("Op 27 april viel het besluit. Op 11 augustus concludeert hij dat het kan.", ["2025-04-27", "2025-08-11"]),
    ("JUNI 3 juni – sneeuw. 14 juni – dooi.", ["2026-06", "2026-06-03", "2026-06-14"]),
    ("In 2025 kwam de wet. In mei werd hij gewijzigd.", ["2025", "2025-05"]),
    ("In 2025 kwam de wet. Op 3 februari hebben wij overlegd.", ["2025", "2026-02-03"]),
    ("Eind 1813 keerde de prins terug; op 30 november landde hij.", ["1813-09~/1813-12~", "1813-11-30"]),
    ("Hij stierf in 1952; zijn dochter werd het jaar daarop, op 2 juni, gekroond.", ["1952", "1953", "1953-06-02"]),
    (
        "Op 2 december viel het uit; twee dagen later, op donderdag, werkte het.",
        ["2025-12-02", "2025-12-04", "2025-12-04"],
    ),
    ("Er werd vergaderd: op 8 januari, 16 mei en 5 december.", ["2026-01-08", "2025-05-16", "2025-12-05"]),
    ("Betaald wordt in termijnen: op 1 maart, 1 juni en 1 oktober.", ["2026-03-01", "2026-06-01", "2026-10-01"]),
    (
        "**1990** – In maart opent het museum.\n**1994** – Op 3 juni volgt er een.",
        ["1990", "1990-03", "1994", "1994-06-03"],
    ),
    ("1585: Antwerpen valt\n\nOp 17 augustus capituleert de stad.", ["1585", "1585-08-17"]),
    ("In de zomer van 1787 trok een leger binnen; in september was het voorbij.", ["1787-22", "1787-09"]),
    ("Bijeenkomsten: 30 januari, 3 maart of 5 april.", ["2026-01-30", "2026-03-03", "2026-04-05"]),
    ("- 17 juli 2014: ramp\n- September: bestand\n- Februari: akkoord", ["2014-07-17", "2014-09", "2015-02"]),
    (
        "Op 24 februari 2022 begon het. Vóór april 2022 was men weg; in september keerde men terug.",
        ["2022-02-24", "../2022-04", "2022-09"],
    ),
    ("De bank, opgericht in 1998, sloot in mei.", ["1998", "2025-05"]),
    ("In 2019 (tegen 40 in 2017) waren er 60. In mei kwam de wet.", ["2019", "2017", "2019-05"]),
    ("Het liep van september 2023 tot juni van dit jaar.", ["2023-09/2026-06"]),
    ("Op 6 juni 1944 landden zij. Eind van de maand viel de stad.", ["1944-06-06", "1944-06-21~/1944-06-30~"]),
    ("Het jaarbericht over 2024 kwam op 1 februari en is nu te lezen voor wie het wil.", ["2024", "2026-02-01"]),
    ("Inwoners konden tot 31 januari reageren.", ["../2026-01-31"]),
    ("Op 4 mei 1940 was het stil. Vrijdag kwam het leger.", ["1940-05-04", "1940-05-10"]),
    ("Op 27 juni 2025 kwam het advies. Dinsdag is men het eens geworden.", ["2025-06-27", "2026-02-17"]),
    ("De lijn ligt tot 26 juni stil, meldde het bedrijf dinsdag.", ["../2026-06-26", "2026-02-17"]),
    (
        "Planning 2024:\n- 12 mei: gunning\n- september: oplevering",
        ["2024", "2024-05-12", "2024-09"],
    ),
    ("De brug van 1936 kwam er voor een uit de 17e eeuw, een jaar eerder gesloopt.", ["1936", "16XX", "1935"]),
    ("Het verhoor duurt tot 31 maart. Deze vrijdag zal er geen zitting zijn.", ["../2026-03-31", "2026-02-27"]),
    ("Over drie weken besluit het hof. Vrijdag werd de man verhoord.", ["2026-03-16", "2026-02-20"]),
    (
        "Jaarverslag 2024\n\nIn april kochten wij een molen. In het eerste kwartaal steeg de omzet.",
        ["2024", "2024-04", "2024-33"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), DIRECTION)
def test_markers_and_verbs_say_whether_a_date_is_behind_or_ahead(text: str, expected: list[str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(("text", "expected"), DIRECTION_IN_ENGLISH)
def test_promises_look_ahead_whatever_their_verb(text: str, expected: list[str]) -> None:
    assert values(text, "en") == expected


@pytest.mark.parametrize(("text", "expected"), CHRONICLES)
def test_items_of_a_chronicle_go_on_with_the_year_above_them(text: str, expected: list[str]) -> None:
    assert values(text, "en") == expected


@pytest.mark.parametrize(("text", "expected"), DISCOURSE)
def test_what_was_told_before_counts(text: str, expected: list[str]) -> None:
    assert values(text) == expected


def test_the_other_direction_and_the_reason_stay_at_hand() -> None:
    (found,) = dates("Op 19 december jl. bereikte de Raad akkoord.")
    assert str(found.alternative) == "2026-12-19"
    assert found.reference == REFERENCE
    assert "2026-02-23" in found.reason


def test_without_a_document_date_only_what_the_text_settles_is_returned() -> None:
    assert values("Gisteren, op 3 mei en op 4 mei 2024.", reference=None) == ["2024-05-04"]


def test_a_weekday_that_contradicts_its_date_is_reported() -> None:
    right, wrong = dates("Op dinsdag 4 mei 2021 en op maandag 4 mei 2021.")
    assert (right.conflict, bool(wrong.conflict)) == ("", True)


def test_a_weekday_picks_the_year() -> None:
    assert values("zondag 1 maart") == ["2026-03-01"]
    assert values("zaterdag 1 maart") == ["2025-03-01"]


def test_a_footnote_stands_apart_from_the_story() -> None:
    text = "In 2019 viel het.[footnoteRef:1] Een jaar later ook. [1:  Brief van 3 mei 2024.]"
    assert values(text) == ["2019", "2020", "2024-05-03"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Signed 03/25/2021, met on 3/4/2021.", ["2021-03-25", "2021-03-04"]),
        ("Signed 25/03/2021, met on 3/4/2021.", ["2021-03-25", "2021-04-03"]),
        ("They met on 3/4/2021.", ["2021-04-03"]),
    ],
)
def test_the_documents_own_dates_settle_the_order_of_digits(text: str, expected: list[str]) -> None:
    assert values(text, "en") == expected
    assert values(text.replace("Signed", "Getekend"), "nl")[-1] == "2021-04-03"


def test_a_flemish_school_year_begins_in_september() -> None:
    assert values("Het schooljaar 2025-2026.") == ["2025-08-01/2026-07-31"]
    flemish = "De Vlaamse minister en de Vlaamse scholen: het schooljaar 2025-2026."
    assert values(flemish) == ["2025-09-01/2026-08-31"]


GLUED = [
    ("Op woensdag 14 januari jl.1 verzocht men", "woensdag 14 januari jl.", "2026-01-14"),
    ("vanaf 3 september 20252.", "vanaf 3 september 2025", "2025-09-03/.."),
    ("Eind 20244 sloten zij", "Eind 2024", "2024-09~/2024-12~"),
    ("op 24 juni 2022 2 is", "24 juni 2022", "2022-06-24"),
    ("op 24\njuni 2022", "24\njuni 2022", "2022-06-24"),
]


@pytest.mark.parametrize(("text", "span", "edtf"), GLUED)
def test_note_numbers_glued_on_by_a_pdf_are_left_out(text: str, span: str, edtf: str) -> None:
    (found,) = dates(text)
    assert (found.text, found.when.edtf) == (span, edtf)
