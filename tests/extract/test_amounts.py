"""Sums of money as letters write them, and figures that are none."""

from __future__ import annotations

import pytest

from timeline.extract.amounts import find_amounts

AMOUNTS = [
    ("een lening van EUR 90 mld. voor 2026", "EUR 90 mld.", 90_000_000_000, "EUR"),
    ("kost €2,5 miljoen per jaar", "€2,5 miljoen", 2_500_000, "EUR"),
    ("onderbesteding van EUR 700 mln. heeft", "EUR 700 mln.", 700_000_000, "EUR"),
    ("a package of USD 1.2bn for", "USD 1.2bn", 1_200_000_000, "USD"),
    ("worth $3 billion in aid", "$3 billion", 3_000_000_000, "USD"),
    ("rund 1,2 Milliarden Euro bereit", "1,2 Milliarden Euro", 1_200_000_000, "EUR"),
    ("soit 2,5 millions d'euros", "2,5 millions d'euros", 2_500_000, "EUR"),
    ("soit 3 milliards de dollars", "3 milliards de dollars", 3_000_000_000, "USD"),
    ("in totaal EUR 1.234.567,89 uitgegeven", "EUR 1.234.567,89", 1_234_567.89, "EUR"),
    ("a grant of £1,250,000.50 to", "£1,250,000.50", 1_250_000.5, "GBP"),
    ("EUR 1.250 mln. voor wegen", "EUR 1.250 mln.", 1_250_000_000, "EUR"),
    ("$1.250 billion for roads", "$1.250 billion", 1_250_000_000, "USD"),
    ("een bedrag van 12.500 euro", "12.500 euro", 12_500, "EUR"),
    ("€ 500.000,- subsidie", "€ 500.000,-", 500_000, "EUR"),
    ("(EUR 63 mld.)", "EUR 63 mld.", 63_000_000_000, "EUR"),
    ("EUR 2027 mln. begroot", "EUR 2027 mln.", 2_027_000_000, "EUR"),
    ("5 Mrd. € für die Bahn", "5 Mrd. €", 5_000_000_000, "EUR"),
    ("twee keer 30 biljoen dollar", "30 biljoen dollar", 30_000_000_000_000, "USD"),
    ("boete van 10 000 francs suisses", "10 000 francs suisses", 10_000, "CHF"),
    ("het schikte voor 0,75 miljoen pond", "0,75 miljoen pond", 750_000, "GBP"),
    ("40 miljoen gulden in 1994", "40 miljoen gulden", 40_000_000, "NLG"),
    ("100 US dollars each", "100 US dollars", 100, "USD"),
    ("EUR\u00a02 miljoen", "EUR\u00a02 miljoen", 2_000_000, "EUR"),
]


@pytest.mark.parametrize(("sentence", "text", "value", "currency"), AMOUNTS)
def test_reads_an_amount(sentence: str, text: str, value: float, currency: str) -> None:
    hits = find_amounts(sentence)
    assert [(h.amount.text, h.amount.value, h.amount.currency) for h in hits] == [(text, value, currency)]
    assert sentence[hits[0].start : hits[0].end] == text
    assert isinstance(hits[0].amount.value, type(value))


@pytest.mark.parametrize(
    "sentence",
    [
        "2.026 woningen in 2026",
        "een groei van 2,6% van het bbp",
        "tussen de 2 en 3 miljoen euro",
        "EUR 2-3 mld. per jaar",
        "2 tot 3 miljoen euro",
        "tussen EUR 2 en 3 miljoen",
        "Kamerstuk 36 045, nr. 264",
        "de eurozone telt 20 landen",
        "LEUR 5",
        "de dollarkoers van 1,08",
    ],
)
def test_leaves_alone_what_is_no_single_sum(sentence: str) -> None:
    assert find_amounts(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "approximate"),
    [
        ("ca. EUR 21,8 mld. aan steun", True),
        ("ongeveer 3 miljoen euro", True),
        ("zo'n € 4 miljard", True),
        ("nearly £3bn", True),
        ("environ 2 millions d'euros", True),
        ("precies EUR 4 mld.", False),
    ],
)
def test_a_word_before_it_makes_an_amount_approximate(sentence: str, approximate: bool) -> None:
    assert [h.amount.approximate for h in find_amounts(sentence)] == [approximate]


def test_several_amounts_stand_in_order() -> None:
    hits = find_amounts("EUR 1,3 mld. tot en met 2025, waarvan EUR 252 mln. in 2026 en 5 miljoen euro later")
    assert [h.amount.value for h in hits] == [1_300_000_000, 252_000_000, 5_000_000]
