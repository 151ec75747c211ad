"""Who is named in a text, how, and who of them takes part."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.laws import examples
from timeline.extract.actors import ActorFinder
from timeline.extract.catalogue import load_catalogue
from timeline.extract.flat import flatten

FINDER = ActorFinder(load_catalogue().actors)


def slugs_of(text: str, language: str) -> list[str]:
    return [hit.slug for hit in FINDER.find(text, language)]


NAMED = [
    # language, text, (slug, how, text of the span) of each hit
    ("nl", "De VS en de NAVO overleggen.", [("united-states", "name", "VS"), ("nato", "name", "NAVO")]),
    ("nl", "vs. en us zijn geen staten", []),
    ("nl", "in euro, niet in EUR", []),
    ("nl", "Oekraïnes grens en Ruslands leger", [("ukraine", "name", "Oekraïnes"), ("russia", "name", "Ruslands")]),
    ("nl", "Zo bleef het in die tijd ook bij de Verenigde\nStaten", [("united-states", "name", "Verenigde\nStaten")]),
    ("nl", "Waterschap Linge\nVerslag", [("water-board-linge", "organisation", "Waterschap Linge")]),
    ("nl", "de Europese  Raad", [("european-council", "name", "Europese  Raad")]),
    ("nl", "de Raad van\n\nEuropa", []),
    ("nl", "de Raad\u00a0van Europa", [("council-of-europe", "name", "Raad\u00a0van Europa")]),
    ("nl", "een EU-bijdrage", [("eu", "compound", "EU")]),
    ("nl", "de Russische invasie", [("russia", "demonym", "Russische")]),
    ("nl", "Het kabinet besloot", [("netherlands", "name", "kabinet")]),
    ("nl", "Noord-Nederland", []),
    ("nl", "minister van Weel sprak", [("david-van-weel", "name", "van Weel")]),
    ("nl", "Minister De Boer sprak", [("de-boer", "person", "De Boer")]),
    ("nl", "minister van Dongen sprak", [("van-dongen", "person", "van Dongen")]),
    ("nl", "de minister van Begroting sprak", []),
    ("nl", "staatssecretaris Jan van der Berg", [("jan-van-der-berg", "person", "Jan van der Berg")]),
    ("nl", "minister Carola Boer van Armoedebeleid", [("carola-boer", "person", "Carola Boer")]),
    ("nl", "burgemeester van Brielle", []),
    ("nl", "de Commissie Remkes", [("commissie-remkes", "organisation", "Commissie Remkes")]),
    ("nl", "het Waterschap Rivierenland", [("water-board-rivierenland", "organisation", "Waterschap Rivierenland")]),
    ("nl", "de Raad van Bestuur", []),
    ("nl", "koning Willem III kwam", [("willem-iii", "person", "Willem III")]),
    ("nl", "de motie van het lid Paternotte", [("paternotte", "lends", "Paternotte")]),
    ("nl", "de motie van het lid Klaver", [("jesse-klaver", "lends", "lid Klaver")]),
    ("nl", "graaf Floris V kwam", [("floris-v", "person", "Floris V")]),
    ("nl", "wethouder May Jansma kwam", [("may-jansma", "person", "May Jansma")]),
    ("nl", "minister Maandag kwam", []),
    ("nl", "de heer Zondag kwam", [("zondag", "person", "Zondag")]),
    ("nl", "raadslid Van der Mei kwam", [("van-der-mei", "person", "Van der Mei")]),
    ("nl", "De raad benoemt Els Bos tot voorzitter.", [("els-bos", "person", "Els Bos")]),
    ("nl", "Toen werd Jan van der Mey dijkgraaf.", [("jan-van-der-mey", "person", "Jan van der Mey")]),
    ("nl", "Gedeputeerde Staten kwamen", [("provincial-executive", "name", "Gedeputeerde Staten")]),
    ("nl", "Postbus 20, de voorzitter Postbus 20", []),
    ("nl", "het lid De Wit vroeg", [("de-wit", "person", "De Wit")]),
    ("nl", "de gemeente Zwolle", [("municipality-of-zwolle", "organisation", "gemeente Zwolle")]),
    ("nl", "Stichting Linde\nHet bestuur", [("stichting-linde", "organisation", "Stichting Linde")]),
    ("nl", "de Vlaamse Onderwijsraad", [("flanders", "demonym", "Vlaamse")]),
    ("nl", "Jansen Bouw B.V. bouwt", [("jansen-bouw", "organisation", "Jansen Bouw")]),
    ("en", "the US and us", [("united-states", "name", "US")]),
    ("en", "President Jane Doe said", [("jane-doe", "person", "Jane Doe")]),
    ("en", "Minister for Foreign Affairs Jane Doe", [("jane-doe", "person", "Jane Doe")]),
    ("en", "the mayor, Ann Smith, opened it", [("ann-smith", "person", "Ann Smith")]),
    ("en", "The president of it, Ann Smith, spoke", [("ann-smith", "person", "Ann Smith")]),
    ("en", "Ann Smith, director of it, spoke", [("ann-smith", "person", "Ann Smith")]),
    ("en", "In New York, director and staff met", []),
    ("en", "Crane operator Walter May, 81, spoke", [("walter-may", "person", "Walter May")]),
    ("en", "Walter May, 81, spoke", [("walter-may", "person", "Walter May")]),
    ("en", "President Biden Monday said", [("joe-biden", "name", "Biden")]),
    ("en", "Governor Hill Tuesday said", [("hill", "person", "Hill")]),
    ("en", "the Delta Safety Board met", [("delta-safety-board", "organisation", "Delta Safety Board")]),
    ("en", "the Board met", []),
    ("en", "the Commission met", []),
    ("de", "besichtigte Bürgermeister Karl Sonntag den Schaden", [("karl-sonntag", "person", "Karl Sonntag")]),
    ("nl", "premier Joop den Uyl", [("joop-den-uyl", "name", "Joop den Uyl")]),
    ("de", "Frau Dr. Maria Schulz", [("maria-schulz", "person", "Maria Schulz")]),
    ("fr", "M. François Bayrou Premier ministre", [("francois-bayrou", "person", "François Bayrou")]),
    ("de", "Der Präsident der Behörde, Karl Müller, kam", [("karl-muller", "person", "Karl Müller")]),
    ("de", "Herr Freitag (CDU) kam", [("freitag", "person", "Freitag"), ("cdu", "name", "CDU")]),
    ("de", "die ukrainischen Truppen", [("ukraine", "demonym", "ukrainischen")]),
    ("de", "Bürgermeister von Lingen kam", []),
    ("de", "Schreiben des Bundesamtes", []),
    ("de", "ein Sprecher des Bundesrats", [("bundesrat", "name", "Bundesrats")]),
    ("de", "des Auswärtigen Amts", [("federal-foreign-office", "name", "Auswärtigen Amts")]),
    ("fr", "les troupes russes", [("russia", "demonym", "russes")]),
    ("fr", "la Commission européenne", [("european-commission", "name", "Commission européenne")]),
    ("fr", "le maire de Lyon", []),
    ("fr", "Réunion du comité", []),
    ("es", "Ukraine y Deutschland", [("ukraine", "name", "Ukraine"), ("germany", "name", "Deutschland")]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), NAMED, ids=[text for _, text, _ in NAMED])
def test_finds_who_is_named(language: str, text: str, expected: list[tuple[str, str, str]]) -> None:
    found = FINDER.find(text, language)
    assert [(hit.slug, hit.how, text[hit.start : hit.end]) for hit in found] == expected


def test_a_short_form_needs_its_full_name() -> None:
    slugs = [hit.slug for hit in FINDER.find("De Europese Commissie kwam. De Commissie ging.", "nl")]
    assert slugs == ["european-commission", "european-commission"]


def test_an_acronym_that_the_text_introduces_is_known_from_then_on() -> None:
    hits = FINDER.find("The Delta Safety Agency (DSA) met. The DSA decided.", "en")
    assert {hit.slug for hit in hits} == {"delta-safety-agency"}
    assert len(hits) == 3


def test_the_only_body_of_its_sort_is_known_by_it_from_then_on() -> None:
    assert slugs_of("De inspectie ging. De toezichthouder zweeg.", "nl") == []
    text = "De Inspectie Delta kwam. De inspectie ging. De toezichthouder zweeg."
    assert slugs_of(text, "nl") == ["inspectie-delta"] * 3
    assert slugs_of("Die Bundesnetzagentur kam. Die Behörde ging.", "de") == ["bundesnetzagentur"] * 2
    assert slugs_of("The Delta Agency and the Water Agency met. The Agency left.", "en") == [
        "delta-agency",
        "water-agency",
    ]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("minister Jansen kwam", "person"),
        ("de gemeente Zwolle kwam", "body"),
        ("de stichting Linde kwam", "organisation"),
        ("Jansen Bouw B.V. bouwt", "organisation"),
        ("The Delta Safety Authority met", "body"),
        ("The Delta Football Association met", "organisation"),
        ("Oekraïne kwam", "state"),
    ],
)
def test_tells_what_each_is(text: str, kind: str) -> None:
    (hit,) = FINDER.find(text, "nl")
    assert hit.kind == kind


def test_what_no_organisation_is_short_for_is_none() -> None:
    assert FINDER.find("een Memorandum of Understanding (MoU) over de MoU", "nl") == []


def test_a_person_keeps_the_full_name_by_the_family_name() -> None:
    hits = FINDER.find("Minister Anna Jansen kwam. Later zei minister Jansen niets, en Jansen ging.", "nl")
    assert [hit.slug for hit in hits] == ["anna-jansen", "anna-jansen", "anna-jansen"]


def test_who_holds_an_office_of_the_lists_may_follow_it() -> None:
    ministry, person = FINDER.find("minister van Defensie Vos", "nl")
    assert (ministry.slug, person.slug) == ("ministry-of-defence-netherlands", "vos")
    country, foreigner = FINDER.find("de Amerikaanse minister van Defensie Vos", "nl")
    assert (country.slug, foreigner.slug) == ("united-states", "vos")


def test_parties_may_stand_between_the_names_of_a_listing() -> None:
    hits = FINDER.find("De leden Van der Lee (SP) en Kröger (VVD) vroegen", "nl")
    assert [hit.slug for hit in hits if hit.how == "person"] == ["van-der-lee", "kroger"]


def test_a_listing_after_an_office_names_everyone() -> None:
    hits = FINDER.find("moties van de leden Timmermans en Yesilgöz en Van Campen", "nl")
    assert [(hit.slug, hit.how) for hit in hits] == [
        ("timmermans", "lends"),
        ("dilan-yesilgoz", "lends"),
        ("van-campen", "lends"),
    ]


TAKE_PART = [
    ("nl", "Sinds de Russische invasie steunt Nederland Oekraïne.", ["russia", "netherlands", "ukraine"]),
    ("nl", "In Oekraïne viel sneeuw.", []),
    ("nl", "Nederland levert aan Oekraïne.", ["netherlands", "ukraine"]),
    ("nl", "Dit gebeurt met Russisch gas.", []),
    ("nl", "De Oekraïense bevolking vluchtte.", ["ukraine"]),
    ("nl", "De Duitse minister van Defensie kwam.", ["germany"]),
    ("nl", "Het EU-lidmaatschap bleef uit.", []),
    ("nl", "Een EU-missie begon.", ["eu"]),
    ("nl", "In lijn met de motie van het lid Klos begint Nederland.", ["netherlands"]),
    ("nl", "President Zelensky sprak.", ["volodymyr-zelensky", "ukraine"]),
    ("nl", "De minister van Defensie tekende.", ["ministry-of-defence-netherlands", "netherlands"]),
    ("nl", "Verordening (EU) 2016/679 werd van kracht.", []),
    ("nl", "De Russen trokken zich terug.", ["russia"]),
    ("en", "Ukrainians fled to Poland.", ["ukraine", "poland"]),
    ("en", "Swiss cheese was sold.", []),
    ("de", "Russische Gemälde wurden verkauft.", []),
    ("en", "British troops landed in France.", ["united-kingdom"]),
    ("en", "The Dutch painter died.", []),
    ("de", "Die russische Armee griff die Ukraine an.", ["russia", "ukraine"]),
    ("fr", "Le gouvernement français aide l'Ukraine.", ["france", "ukraine"]),
]


@pytest.mark.parametrize(("language", "sentence", "slugs"), TAKE_PART, ids=[text for _, text, _ in TAKE_PART])
def test_tells_who_takes_part(language: str, sentence: str, slugs: list[str]) -> None:
    found = FINDER.read(flatten(sentence), language).participants(sentence)
    assert [slug for slug, _ in found] == slugs
    assert all(reason for _, reason in found)


LETTER = "Hierbij informeer ik uw Kamer. "
IMPLIED = [
    ("Op 3 mei is uw Kamer geïnformeerd.", "", ["tweede-kamer", "netherlands"]),
    ("Uw Kamer nam op 3 mei een motie aan.", "", ["tweede-kamer"]),
    ("De brief komt u vandaag toe.", "", ["tweede-kamer", "netherlands"]),
    ("Wij sturen de nota in mei.", "", ["netherlands"]),
    ("Minister De Boer sprak in mei.", "", ["de-boer", "netherlands"]),
    ("De Duitse minister De Boer sprak in mei.", "", ["germany", "de-boer"]),
    ("In mei is het bedrag aan de begroting toegevoegd.", "", []),
    ("In mei viel er veel regen.", "", []),
    ("Deze steun begon in mei.", "Polen helpt. Duitsland steunt Polen.", ["germany", "poland"]),
    ("In mei viel er veel regen.", "Duitsland steunt Polen.", []),
    ("Hij ging in mei naar Polen.", "Minister De Boer kwam.", ["poland", "de-boer"]),
    ("Hij ging in mei.", "De leden De Boer en De Wit kwamen.", ["de-boer", "de-wit"]),
    ("Hij ging in mei naar Polen.", "De leden De Boer en De Wit kwamen.", ["poland"]),
]


@pytest.mark.parametrize(("sentence", "before", "slugs"), IMPLIED, ids=[sentence for sentence, _, _ in IMPLIED])
def test_a_letter_implies_who_writes_and_who_reads(sentence: str, before: str, slugs: list[str]) -> None:
    reading = FINDER.read(flatten(LETTER + before + sentence), "nl")
    assert [slug for slug, _ in reading.participants(sentence, before)] == slugs


def test_nobody_is_implied_where_no_reader_is_addressed() -> None:
    assert FINDER.read(flatten("Wij sturen de nota."), "nl").participants("Wij sturen de nota.") == []


@examples(150)
@given(
    st.text(alphabet="aA éEUVSÖ-.,()'’\n\r\t \u00a0", max_size=80),
    st.sampled_from(["nl", "en", "de", "fr", "es"]),
)
def test_hits_lie_in_order_within_the_text(text: str, language: str) -> None:
    hits = FINDER.find(f"{text} minister {text} NAVO {text}", language)
    whole = f"{text} minister {text} NAVO {text}"
    edges = [edge for hit in hits for edge in (hit.start, hit.end)]
    assert edges == sorted(edges)
    assert all(whole[hit.start : hit.end].strip() == whole[hit.start : hit.end] != "" for hit in hits)
