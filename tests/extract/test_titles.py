"""Titles: the clause that carries the date, told without it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import find_dates
from timeline.extract.grammar import LANGUAGES, grammar_for
from timeline.extract.headline import shortened
from timeline.extract.marks import Span
from timeline.extract.titles import LONGEST, finish, led_by, title_of

# Sentence (the first date in it counts) and the title it gives.
DUTCH = [
    (
        "Op 19 december 2025 bereikte de Europese Raad politiek akkoord over het verstrekken van een lening "
        "van EUR 90 mld. voor 2026 en 2027 om tegemoet te komen aan de urgente noden.",
        "Europese Raad bereikte politiek akkoord over het verstrekken van een lening van EUR 90 mld.",
    ),
    (
        "Daarom vond op verzoek van Nederland op 30 januari 2026 een spoedzitting van de Bestuursraad plaats.",
        "Spoedzitting van de Bestuursraad op verzoek van Nederland",
    ),
    ("Een volgende bijeenkomst vindt op 3 mei 2026 plaats in Breda.", "Volgende bijeenkomst in Breda"),
    (
        "Op 6 januari 2026 is uw Kamer geïnformeerd over de onderhandelingen.",
        "Uw Kamer geïnformeerd over de onderhandelingen",
    ),
    (
        "De gemeenteraad stemde op 4 april 2024 in met het bestemmingsplan.",
        "Gemeenteraad stemde in met het bestemmingsplan",
    ),
    ("Op 12 maart 2024 opende de minister het nieuwe station.", "Minister opende het nieuwe station"),
    ("In mei 2023 kregen gemeenten extra geld voor de opvang.", "Gemeenten kregen extra geld voor de opvang"),
    ("Op 3 mei 2021 besloot de rechtbank tot uitstel.", "Rechtbank besloot tot uitstel"),
    ("In 2019 werd al 40 miljoen euro toegezegd.", "40 miljoen euro al toegezegd"),
    ("In 2019 ging 40 miljoen naar de stad.", "40 miljoen ging naar de stad"),
    ("In 2019 kwamen ruim 300 duizend bezoekers naar de stad.", "Ruim 300 duizend bezoekers kwamen naar de stad"),
    ("In 2022 stegen de prijzen met 10%.", "Prijzen stegen met 10%"),
    ("Op 1 maart 2024 trad de wet in werking.", "Wet trad in werking"),
    (
        "Tot slot is het van belang te benadrukken dat het kabinet op 3 mei 2024 heeft ingestemd.",
        "Kabinet heeft ingestemd",
    ),
    ("Per 1 juli 2023 geldt een nieuw tarief.", "Een nieuw tarief geldt"),
    ("Op 3 mei 1944 lag er een noodkade.", "Er lag een noodkade"),
    ("24 februari 2026 markeert vier jaar van voortdurende oorlog.", "Vier jaar van voortdurende oorlog"),
    ("Om dit te bereiken, heeft de provincie op 3 mei 2024 subsidie verleend.", "Provincie heeft subsidie verleend"),
    (
        "Hoewel het eerder goed ging, wordt in 2026 een beperkte groei verwacht door het CPB.",
        "Beperkte groei verwacht door het CPB",
    ),
    ("De wet, die op 3 mei 2022 is aangenomen, regelt de opvang.", "Wet is aangenomen"),
    ("Er is gehandeld naar aanleiding van het rapport dat op 12 mei 2021 verscheen.", "Rapport verscheen"),
    ("Zoals ik in mijn brief van 3 maart 2023 heb gemeld, is het onderzoek vertraagd.", "Onderzoek vertraagd"),
    ("Naar verwachting kan het onderzoek eind 2026 worden afgerond.", "Onderzoek kan naar verwachting worden afgerond"),
    ("Tijdens dit overleg is een werkgroep ingesteld, die op 3 mei 2024 rapporteert.", "Een werkgroep rapporteert"),
    ("Sinds 1 april 2022 geldt er een hoger tarief.", "Er geldt een hoger tarief"),
    (
        "Dankzij vrijwilligers kon op 9 mei 2021 het park worden geopend.",
        "Park kon dankzij vrijwilligers worden geopend",
    ),
    ("12 mei 2023 – De Kamer neemt de motie aan", "Kamer neemt de motie aan"),
    ("16.00 uur: afscheid van de directeur op 20 juni 2025", "Afscheid van de directeur"),
    ("| 3 mei 2021 | Kamerbrief verzonden | BZK |", "Kamerbrief verzonden – BZK"),
    ("De volgende vergadering is op dinsdag 16 april 2024.", "Volgende vergadering"),
    ("Sinds 3 mei 2022 gaat het om 12.000 woningen.", "12.000 woningen"),
    ("De firma, die op 3 mei 2022 een update uitbracht, zweeg.", "Firma bracht een update uit"),
    ("Versie 2, die op 3 mei 2022 in gebruik werd genomen, is goed.", "Versie 2 werd in gebruik genomen"),
    ("De hertest die in mei 2022 had moeten plaatsvinden, ging niet door.", "Hertest had moeten plaatsvinden"),
    ("Motie 4, die met ingang van 3 mei 2022 een plicht vraagt, is verworpen.", "Motie 4 vraagt een plicht"),
    ("De wethouder meldt dat het bad sinds 3 mei 2022 dicht is.", "Wethouder meldt dat het bad dicht is"),
    ("Pas in april 2021 stelde de minister een commissie in.", "Minister stelde een commissie in"),
    ("Op 31 december 2023 bedroeg het eigen vermogen EUR 1.987.000.", "Eigen vermogen bedroeg EUR 1.987.000"),
    ("ZWOLLE - Tussen Zwolle en Assen reed op 3 mei 2021 geen trein.", "Tussen Zwolle en Assen reed geen trein"),
    ("Zo'n 2.000 mensen kwamen op 3 mei 2021 bijeen.", "Zo'n 2.000 mensen kwamen bijeen"),
    ("De kamer besliste op 3 mei 2021 over 12 aanvragen (zaak", "Kamer besliste over 12 aanvragen"),
    (
        "Op 3 mei 2021 verzocht de vaste commissie voor Onderwijs om een reactie.",
        "Vaste commissie voor Onderwijs verzocht om een reactie",
    ),
    ("In de loop van 2026 wordt het register vervangen.", "Register vervangen"),
    ("In 2011 kwam er een plan, maar vijf jaar later blies de bond het af.", "Er kwam een plan"),
]
ENGLISH = [
    ("On 3 May 2024, the ministers met in Brussels.", "Ministers met in Brussels"),
    ("However, the board adopted the plan on 12 March 2024.", "Board adopted the plan"),
    ("As of 1 April 2026 the trust will hold its own copy.", "Trust will hold its own copy"),
    ("The summit took place on 3 May 2024 in Oslo.", "Summit in Oslo"),
    ("The contract, signed on 7 January 2021, expires soon.", "Contract signed"),
    ("The talks collapsed on 3 May 2024, and the mediator left town.", "Talks collapsed"),
    ("Signed in Oslo on 3 May 2019, the treaty was soon forgotten.", "Treaty signed in Oslo"),
    (
        "In 2019 alone, vessels logged 1,940 hours, which is 2,025 fewer, and fees rose.",
        "Vessels logged 1,940 hours and fees rose",
    ),
    ("LONDON, England (Agency) - The port reopened on 3 May 2024.", "Port reopened"),
]
GERMAN = [
    ("Am 3. Mai 2024 beschloss der Bundestag das Gesetz.", "Bundestag beschloss das Gesetz"),
    ("Am 9. November 1989 fiel die Mauer.", "Mauer fiel"),
    ("Am 12. März 2024 fand in Berlin eine Konferenz der Länder statt.", "Konferenz der Länder in Berlin"),
    ("Am 24. Februar 2022 begann der russische Angriff.", "Der russische Angriff begann"),
    ("Am 18. Mai 1889 reichten die Besitzer eine Bittschrift ein.", "Besitzer reichten eine Bittschrift ein"),
    ("Das Gesetz wurde am 3. Mai 2024 verabschiedet.", "Gesetz wurde verabschiedet"),
    ("Das Angebot, das die Bank am 3. Mai 2024 vorlegte, war gut.", "Angebot legte die Bank vor"),
    ("Schon Mitte August 2023 lag der Füllstand höher.", "Füllstand lag höher"),
    ("Am 14. Mai 2024 hat der Deutsche Bundestag beraten.", "Der Deutsche Bundestag hat beraten"),
    ("Ab dem Sommer 2025 wird ein digitaler Prozess angeboten.", "Ein digitaler Prozess wird angeboten"),
    ("Am 3. Mai 2024 soll, sofern nichts fehlt, der neue Weg folgen.", "Der neue Weg soll folgen"),
    ("Vom 10. bis 21. März 2025 wird die Straße 2177 gesperrt.", "Straße 2177 wird gesperrt"),
    ("Über die drei Abschnitte entscheidet am 3. Mai 2024 das Amt.", "Amt entscheidet über die drei Abschnitte"),
    ("Am 3. Mai 2024 bescheinigte ihr der Verein die Zulassung.", "Verein bescheinigte ihr die Zulassung"),
    (
        "Das Amt hat am 3. Mai 2024 den Beschluss für einen 78 Kilometer langen Abschnitt der neuen Leitung "
        "zwischen Hof und Weiden erlassen.",
        "Amt hat den Beschluss für einen 78 Kilometer langen Abschnitt der neuen Leitung erlassen",
    ),
    ("Die Bahn sagt, dass die Brücke am 3. Mai 2024 fertig war.", "Bahn sagt, dass die Brücke fertig war"),
]
FRENCH = [
    ("Le 3 mai 2024, le gouvernement a adopté le projet.", "Gouvernement a adopté le projet"),
    ("À compter du 1er mars 2026, les demandes seront déposées en ligne.", "Demandes seront déposées en ligne"),
    ("Créée le 5 février 2019, la mission a entendu le directeur.", "Mission créée"),
    (
        "« Nous avions demandé des travaux dès 2023 », dit le maire.",
        "« Nous avions demandé des travaux », dit le maire",
    ),
    ("L'État soutient les écoles depuis le 1er juillet 2023.", "L'État soutient les écoles"),
]
CASES = [
    pytest.param(language, sentence, title, id=title)
    for language, cases in (("nl", DUTCH), ("en", ENGLISH), ("de", GERMAN), ("fr", FRENCH))
    for sentence, title in cases
]


@pytest.mark.parametrize(("language", "sentence", "title"), CASES)
def test_titles(language: str, sentence: str, title: str) -> None:
    date_told, *others = (
        Span(found.start, found.end) for found in find_dates(sentence, reference=date(2026, 2, 23), language=language)
    )
    assert title_of(sentence, date_told, grammar_for(language), {"Europese"}, tuple(others)) == title


def test_a_long_title_ends_at_a_phrase() -> None:
    text = "De minister informeert de gemeenten over " + "de gevolgen van de nieuwe wet voor de opvang " * 4
    title = finish(text, grammar_for("nl"))
    assert len(title) <= LONGEST
    assert title.startswith("Minister informeert de gemeenten")
    assert title.rpartition(" ")[2] not in {"de", "van", "voor", "over"}


def test_one_endless_word_is_cut_all_the_same() -> None:
    assert len(shortened("x" * 500, LONGEST, grammar_for("nl"))) == LONGEST


@given(st.text(max_size=200), st.sampled_from([*LANGUAGES, "xx"]), st.data())
def test_any_text_gives_a_title_of_bounded_length(text: str, language: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert len(title_of(text, Span(start, end), grammar_for(language))) <= LONGEST + 20


def test_a_title_that_says_it_has_the_clause_before_it() -> None:
    english = grammar_for("en")
    assert led_by("Bill passed", "It applies", english) == "Bill passed; it applies"
    assert led_by("Bill passed", "Duties apply", english) == "Duties apply"
    assert led_by("Bill " * 20, "It applies", english) == "It applies"
