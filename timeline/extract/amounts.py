"""Sums of money in running text: "EUR 90 mld.", "€2,5 miljoen", "$3 billion", "1,2 Milliarden Euro".

One table of currencies, one of scales, two word orders. Values are exact decimals until the end, so that
21,8 mld. is 21800000000 and not a float beside it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from timeline.extract.lexicon import Literals
from timeline.model import Amount


@dataclass(frozen=True, slots=True)
class AmountHit:
    """An amount and its span in the text, without the word that makes it approximate."""

    start: int
    end: int
    amount: Amount


# What stands for a currency (ISO 4217): codes and signs go before or after the number, words only after.
_CODES = (
    *("EUR", "USD", "GBP", "CHF", "JPY", "CNY", "UAH", "RUB", "PLN", "DKK", "SEK", "NOK", "CZK", "HUF", "RON", "BGN"),
    *("TRY", "CAD", "AUD", "NZD", "INR", "KRW", "SGD", "ZAR", "BRL", "MXN", "ILS", "NLG", "BEF", "DEM", "FRF"),
)
_SIGNS = {"€": "EUR", "US$": "USD", "$": "USD", "£": "GBP", "¥": "JPY", "₴": "UAH", "₽": "RUB"}
_WORDS = {
    "EUR": r"[Ee]uro(?:s|’s|'s)?",
    "USD": r"(?:Amerikaanse |American |US[- ]|U\.S\. )?[Dd]ollars?(?: américains)?",
    "GBP": r"(?:Britse |British )?(?:pond(?: sterling)?|pounds?(?: sterling)?|Pfund(?: Sterling)?|livres sterling)",
    "CHF": r"Zwitserse frank(?:en)?|Swiss francs?|(?:Schweizer )?Franken|francs suisses",
    "JPY": r"[Yy]en",
    "CNY": r"[Yy]uan",
    "UAH": r"[Hh]ry[vw]nia|[Gg]rivna",
    "RUB": r"roebels?|rou?bles?|Rubel",
    "PLN": r"[Zz][lł]ot(?:y|ych)",
    "NLG": r"gulden|guilders?",
    "DEM": r"D-?Mark|Deutsche Mark",
}

# Scale words with their power of ten and the decimal mark of the language that they belong to.
_SCALES: tuple[tuple[str, int, str], ...] = (
    (r"duizend|Tausend|Tsd\.?|mille", 3, ","),
    (r"thousand|k", 3, "."),
    (r"miljoen|mln\.?|mio\.?|Mio\.?|Million(?:en)|millions? (?=d)", 6, ","),
    (r"millions?|Millions?|mn|m|M", 6, "."),
    (r"miljard|mld\.?|Mld\.?|mrd\.?|Mrd\.?|Milliarden?|milliards?|Md", 9, ","),
    (r"billions?|Billions?|bn|b", 9, "."),
    (r"biljoen|bln\.?|Billionen", 12, ","),
    (r"trillions?|tn|trn", 12, "."),
)

_BLANK = " \u00a0\u202f"
_NUMBER = (
    rf"\d{{1,3}}(?:[.{_BLANK}']\d{{3}}){{1,4}}(?:,\d{{1,2}})?"
    r"|\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,2})?"
    r"|\d{1,15}(?:[.,]\d{1,3})?"
)
_SPACE = rf"[{_BLANK}\n]?"
_SCALE = "|".join(f"(?P<s{n}>{words})" for n, (words, _, _) in enumerate(_SCALES))
_BEFORE = "|".join(map(re.escape, [*_SIGNS, *_CODES]))
_AFTER = "|".join([*(f"(?P<{code}>{words})" for code, words in _WORDS.items()), *map(re.escape, [*_SIGNS, *_CODES])])
# A number that a range opens or closes ("2-3 miljoen", "2 tot 3 mln.", "tussen 2 en 3 mln.") is no sum of its own.
_NO_RANGE = rf"(?!{_SPACE}[-–]{_SPACE}\d|{_SPACE}(?:tot|to|bis|à|en|and|und|et)(?: en met)? \d)"
_ONCE = rf"(?P<number>(?:{_NUMBER})(?![\d%]))(?:,-{{1,2}})?{_NO_RANGE}(?:{_SPACE}-?(?:{_SCALE})(?![^\W_]))?"
_PATTERNS = (
    re.compile(rf"(?<![^\W_])(?P<currency>{_BEFORE}){_SPACE}{_ONCE}"),
    re.compile(rf"(?<![\w.,-–]){_ONCE}{_SPACE}(?:d['’]|de )?(?P<currency>{_AFTER})(?![^\W_]|{_SPACE}\d)"),
)
_RANGE_BEFORE = re.compile(r"\d+(?:[.,]\d+)?\s?(?:[-–]|tot|to|bis|à)\s?$")
_BETWEEN = re.compile(r"\b(?:tussen(?: de)?|between|zwischen|entre)\s+(?:€\s?)?\d[\d.,]*\s+(?:en|and|und|et)\s+$", re.I)
_ABOUT = re.compile(
    r"(?:\bca\.|\b(?:circa|ongeveer|zo['’]n|rond(?: de)?|bijna|ruim|krap|naar schatting|about|around|approximately|"
    r"roughly|nearly|almost|some|an estimated|etwa|rund|knapp|ungefähr|fast|environ|près de|quelque)|[~±≈])\s*$",
    re.I,
)
# One of these is in every text that names a sum: looking for them first spares most texts the patterns.
_TELLING_BEFORE = (*_SIGNS, *_CODES)
_TELLING = Literals(
    (
        *_TELLING_BEFORE,
        *(
            "uro",
            "ollar",
            "pond",
            "pound",
            "Pfund",
            "livres",
            "frank",
            "franc",
            "Franken",
            "yen",
            "Yen",
            "uan",
            "ryvnia",
        ),
        *("rywnia", "rivna", "roebel", "uble", "ubel", "lot", "gulden", "guilder", "Mark"),
    )
)


def find_amounts(text: str) -> list[AmountHit]:
    """Every sum of money in `text`, in order; a range has no single value and is left out."""
    told = _TELLING.inside(text)
    if not told:
        return []
    patterns = _PATTERNS if min(told) < len(_TELLING_BEFORE) else _PATTERNS[1:]
    found: list[AmountHit] = []
    taken = -1
    matches = sorted((m for p in patterns for m in p.finditer(text)), key=lambda m: (m.start(), -m.end()))
    for match in matches:
        if match.start() < taken or _closes_range(text, match):
            continue
        found.append(AmountHit(match.start(), match.end(), _amount(text, match)))
        taken = match.end()
    return found


def _closes_range(text: str, match: re.Match[str]) -> bool:
    if match.start("number") != match.start():
        return False
    before = text[max(0, match.start() - 40) : match.start()]
    return bool(_RANGE_BEFORE.search(before) or _BETWEEN.search(before))


def _amount(text: str, match: re.Match[str]) -> Amount:
    power, mark = _scale(match)
    value = _decimal(match["number"], mark) * Decimal(10) ** power
    before = text[max(0, match.start() - 20) : match.start()]
    whole = value == value.to_integral_value()
    return Amount(int(value) if whole else float(value), _currency(match), match[0], bool(_ABOUT.search(before)))


def _scale(match: re.Match[str]) -> tuple[int, str]:
    for n, (_, power, mark) in enumerate(_SCALES):
        if match[f"s{n}"]:
            return power, mark
    return 0, ""


def _currency(match: re.Match[str]) -> str:
    written = match["currency"]
    if written in _SIGNS:
        return _SIGNS[written]
    groups = match.groupdict()
    return next((code for code in _WORDS if groups.get(code)), written)


def _decimal(number: str, mark: str) -> Decimal:
    """Read digits whose marks are told apart by their place: three digits after a lone mark are
    thousands, unless the scale word belongs to a language that writes its decimals so."""
    digits = re.sub(rf"[{_BLANK}']", "", number)
    last = max(digits.rfind("."), digits.rfind(","))
    if last < 0:
        return Decimal(digits)
    alone = digits.count(digits[last]) == 1 and not {".", ","} <= set(digits)
    grouped = len(digits) - last - 1 == 3 and digits[:last].lstrip("0") != "" and digits[last] != mark
    if digits.count(digits[last]) > 1 or (alone and grouped):
        return Decimal(digits.replace(".", "").replace(",", ""))
    return Decimal(digits[:last].replace(".", "").replace(",", "") + "." + digits[last + 1 :])
