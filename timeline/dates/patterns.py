"""From the notation of the tables to regular expressions, for RE2 and for Python alike."""

from __future__ import annotations

import re
from collections.abc import Mapping

from timeline.dates.rows import Language, Values

# What a space in a pattern may be: blanks, or one line break with its indentation.
_BLANKS = " \t\u00a0\u2009\u202f"
GAP = f"(?:[{_BLANKS}]{{1,4}}|[{_BLANKS}]?\r?\n[{_BLANKS}]{{0,8}})"

_PLACEHOLDER = re.compile(r"\{([A-Za-z_]+)(\d?)(!?)\}")
# A space inside a character class is only a space.
_CLASS_OR_SPACE = re.compile(r"\[(?:\\.|[^\]\\])*\]| ")
_GROUP_NAME = re.compile(r"\(\?P<\w+>")

_DIGITS = {
    "day": r"[12][0-9]|3[01]|0?[1-9]",
    "year": r"1[0-9]{3}|20[0-9]{2}|21[0-9]{2}",
    "yy": r"[0-9]{2}",
    "nn": r"[0-9]{1,2}",
    "mm": r"0?[1-9]|1[0-2]",
    "a": r"3[01]|[12][0-9]|0?[1-9]",
    "b": r"3[01]|[12][0-9]|0?[1-9]",
}
# Word classes whose members may stand as digits too.
_COUNTED = {"number": r"[0-9]{1,3}", "ordinal": r"[0-9]{1,2}(?:{suffix})"}
_LEADING_DIGITS = re.compile(r"[0-9]+")


def expand(pattern: str, language: Language) -> str:
    """The Python expression of a table's pattern, with a named group for every placeholder."""

    def group(match: re.Match[str]) -> str:
        name, number, exact = match.groups()
        if exact:
            return f"(?P<{name}{number}>(?-i:{_alternatives(language.words[name], capital=False)}))"
        return _group(name, number, language)

    spaced = _CLASS_OR_SPACE.sub(lambda m: GAP if m.group() == " " else m.group(), pattern)
    return _PLACEHOLDER.sub(group, spaced)


def _group(name: str, number: str, language: Language) -> str:
    kind = name.lower()
    label = f"(?P<{kind}{number}>"
    if kind in _DIGITS:
        suffix = f"(?:{language.ordinal_suffix})?" if kind == "day" else ""
        return f"{label}{_DIGITS[kind]}){suffix}"
    if kind in _COUNTED:
        digits = _COUNTED[kind].replace("{suffix}", language.ordinal_suffix)
        return f"{label}{_alternatives(language.words[kind], capital=False)}|{digits})"
    if name != kind:
        return f"{label}(?-i:{_alternatives(language.words[kind], capital=True)}))"
    return f"{label}{_alternatives(language.words[kind], capital=False)})"


def _alternatives(words: Mapping[str, int], *, capital: bool) -> str:
    spelled = (word[:1].upper() + word[1:] if capital else word for word in sorted(words, key=len, reverse=True))
    return "|".join(_spell(word) for word in spelled)


def _spell(word: str) -> str:
    """A word as an expression: its full stop may be missing, its spaces may be wide."""
    return re.escape(word).replace(r"\.", r"\.?").replace(r"\ ", GAP)


def anonymous(pattern: str) -> str:
    """The same expression without group names, for RE2."""
    return _GROUP_NAME.sub("(?:", pattern)


def values_of(match: re.Match[str], language: Language) -> Values:
    """What the groups of a match mean, as numbers."""
    found = {}
    for label, text in match.groupdict().items():
        if text is not None and label != "core":
            found[label] = _value(label.rstrip("0123456789"), text, language)
    return found


def _value(kind: str, text: str, language: Language) -> int:
    words = _normal_words(language).get(kind, {})
    if (number := words.get(_normal(text))) is not None:
        return number
    digits = _LEADING_DIGITS.match(text)
    assert digits, f"{text!r} is no word of the class {kind!r}"
    return int(digits.group())


_WORDS_BY_CODE: dict[str, dict[str, dict[str, int]]] = {}


def _normal_words(language: Language) -> dict[str, dict[str, int]]:
    """The word classes of a language under their normalised spelling, made once."""
    if language.code not in _WORDS_BY_CODE:
        _WORDS_BY_CODE[language.code] = {
            kind: {_normal(word): value for word, value in words.items()} for kind, words in language.words.items()
        }
    return _WORDS_BY_CODE[language.code]


def _normal(text: str) -> str:
    return " ".join(text.lower().replace(".", "").split())
