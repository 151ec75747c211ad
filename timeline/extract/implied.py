"""Who takes part without being named: the author of a letter, its reader, and whoever the sentence before told of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from timeline.dates.leads import in_small_letters
from timeline.extract.hits import ActorHit

# Words by language; a statement in a language without a row implies nobody.
_FIRST_PERSON = {
    "nl": ("ik", "wij", "we", "ons", "onze", "mij"),
    "en": ("I", "we", "our", "us"),
    "de": ("ich", "wir", "uns", "unsere"),
    "fr": ("je", "j", "nous", "notre", "nos"),
}
_SECOND_PERSON = {"nl": ("u", "uw"), "en": ("you", "your"), "de": ("Ihnen", "Ihr", "Ihre"), "fr": ("vous", "votre")}
# What is done to a reader: beginnings of words.
_TELLING = {
    "nl": ("geïnformeerd", "informeer", "ontvang", "toegezonden", "toegestuurd", "gestuurd", "stuur", "toegezegd",
           "gemeld", "bericht", "aangeboden", "toegekomen", "toekomen", "geschreven", "beantwoord"),
    "en": ("inform", "notif", "sent", "submit", "updat", "told", "written to", "receiv", "laid before"),
    "de": ("unterricht", "informier", "vorgelegt", "zugeleitet", "übermittelt", "berichtet"),
    "fr": ("inform", "transmis", "remis", "adressé", "communiqué"),
}  # fmt: skip
# Words by which a sentence goes on about the one before it.
_CARRYING_ON = {
    "nl": ("deze", "dit", "die", "dat", "hiervoor", "hiertoe", "hiermee", "hierbij", "hierover", "hiervan", "daartoe",
           "daarmee", "daarbij", "daarvoor", "daarover", "daarvan", "het gaat om", "gaat het om", "een volgende",
           "het volgende", "zij", "hij", "beide"),
    "en": ("this", "these", "that", "such", "it", "they", "he", "she", "both", "the next", "the latter"),
    "de": ("diese", "dieser", "dieses", "dies", "dazu", "dabei", "damit", "dafür", "hierzu", "sie", "er", "beide"),
    "fr": ("cette", "ce", "ces", "cela", "il", "elle", "ils", "elles", "celle-ci", "celui-ci"),
}  # fmt: skip
_PERSON_PRONOUNS = {"nl": ("hij ", "zij ", "ze "), "en": ("he ", "she "), "de": ("er ", "sie "), "fr": ("il ", "elle ")}
# Members of a government; in a letter of that government they need no more to be told whose.
_MINISTERS = {
    "nl": r"\b(?:vice)?(?:minister(?:-president)?|staatssecretaris|premier) $",
    "en": r"\bMinister $",
    "de": r"minister(?:in)? $",
    "fr": r"\bministre $",
}
_SENTENCE_END = re.compile(r"[.!?](?:\[[^\]]*\])?\s+(?=[^\W\d_a-zà-ÿ])")
_OPENING = re.compile(r"\s*(?:\S+\s+){0,6}\S*")
_MOST_CARRIED = 3
_LONGEST_PRONOUN = 5


def spoken(statement: str, hits: Sequence[ActorHit], language: str, voice: str, reader: str) -> dict[str, str]:
    """The author and the reader of a letter, where a statement speaks as the one or to the other.

    `voice` is the author, `reader` the parliament addressed, both slugs or "". Whoever tells the reader something
    is the author; a reader who acts ("Uw Kamer nam … aan") is named already and implies nobody.
    """
    if not voice:
        return {}
    if word := _first_of(_FIRST_PERSON, language, statement):
        return {voice: f"who writes: “{word}”"}
    addressed = any(hit.how == "addressee" for hit in hits)
    pronoun = "" if addressed else _first_of(_SECOND_PERSON, language, statement)
    if pronoun:
        return {reader: f"who is written to: “{pronoun}”", voice: f"who writes to “{pronoun}”"}
    lower = statement.lower() if addressed else ""
    if any(word in lower for word in _TELLING.get(language, ())):
        return {voice: "who writes, and tells the reader"}
    return {}


def through_ministers(statement: str, hits: Sequence[ActorHit], language: str, voice: str) -> dict[str, str]:
    """The government that writes, where a member of it acts who is on no list ("minister De Boer")."""
    office = re.compile(_MINISTERS.get(language, r"(?!)"), re.IGNORECASE)
    foreign = {hit.end + 1 for hit in hits if hit.how == "demonym"}
    for hit in hits if voice else ():
        title = office.search(statement, 0, hit.start) if hit.how == "person" else None
        if title and title.start() not in foreign:
            return {voice: f"through {hit.name}"}
    return {}


def carries_on(statement: str, language: str) -> bool:
    """Whether a statement that names nobody goes on, by one of its first words, about those before it."""
    opening = _OPENING.match(statement)
    return opening is not None and bool(_first_of(_CARRYING_ON, language, opening[0]))


def speaks_of_a_person(statement: str, language: str) -> bool:
    """Whether a statement begins with the pronoun of a person: "Hij", "She"."""
    return statement[:_LONGEST_PRONOUN].lower().startswith(_PERSON_PRONOUNS.get(language, ()))


def carried(before: Sequence[tuple[str, str]]) -> dict[str, str]:
    """Those of the sentence before, unless they are too many to be what a "this" points at."""
    return {slug: f"from the sentence before: {why}" for slug, why in before} if len(before) <= _MOST_CARRIED else {}


def last_sentence(text: str) -> str:
    """The last sentence of what stands before a statement in its paragraph."""
    stripped = text.strip()
    start = 0
    for end in _SENTENCE_END.finditer(stripped):
        start = end.end()
    return stripped[start:]


@lru_cache(maxsize=32)
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    """An expression for text in small letters, over which it is three times as quick as one that ignores case."""
    return re.compile(rf"\b(?:{'|'.join(words).lower()})\b" if words else r"(?!)")


def _first_of(table: dict[str, tuple[str, ...]], language: str, text: str) -> str:
    """The first of a language's words in a text, as it stands there; empty where it holds none."""
    found = _pattern(table.get(language, ())).search(in_small_letters(text))
    return text[found.start() : found.end()] if found else ""
