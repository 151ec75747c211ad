"""States and territories with their names in each language, from CLDR by way of Babel."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

LANGUAGES = ("nl", "en", "de", "fr")

# Codes of CLDR that are no territory with people and a government, or stand for a group of them. RE is the French
# department that every "Réunion du comité" would be taken for.
_NO_TERRITORY = frozenset("AC AQ BV CP CQ DG EA EU EZ HM IC IO QO RE TA TF UM UN XA XB ZZ".split())  # noqa: SIM905  # a list of codes reads best so


@lru_cache(maxsize=1)
def territory_names() -> dict[str, dict[str, tuple[str, ...]]]:
    """By code (ISO 3166, "XK" for Kosovo) and language, the spellings of each name, the usual one first."""
    from babel import Locale  # 30 ms that only those who need country names pay

    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for language in LANGUAGES:
        taken: set[str] = set()
        for code, name in sorted(Locale.parse(language).territories.items(), key=lambda item: "(" in item[1]):
            if len(code) == 2 and code.isalpha() and code not in _NO_TERRITORY:
                spelled = tuple(spelling for spelling in _spellings(name, language) if spelling not in taken)
                taken.update(spelled)
                found.setdefault(code, {})[language] = spelled or (name,)
    return found


_AND = {"nl": "en", "en": "and", "de": "und", "fr": "et"}


def _spellings(name: str, language: str) -> tuple[str, ...]:
    """The ways to write a name of CLDR: "Myanmar (Burma)" is two names, "&" is also a word."""
    plain = name.replace("’", "'")
    bracketed = re.fullmatch(r"(.+?) \((.+)\)", plain)
    names = [bracketed[1], bracketed[2]] if bracketed else [plain]
    names += [spelled.replace("&", _AND[language]) for spelled in names if "&" in spelled]
    names += [
        spelled.replace("St.", full) for spelled in names if spelled.startswith("St.") for full in ("Saint", "St")
    ]
    return tuple(dict.fromkeys(names))


@lru_cache(maxsize=1 << 12)
def slug_of(name: str) -> str:
    """A name in kebab case without accents: "Côte d'Ivoire" is "cote-d-ivoire"."""
    plain = unicodedata.normalize(
        "NFKD", name.replace("&", " and ").replace("ł", "l").replace("ø", "o").replace("ß", "ss")
    )
    return re.sub(r"[^a-z0-9]+", "-", plain.encode("ascii", "ignore").decode().lower()).strip("-")
