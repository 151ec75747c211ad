"""Who is named in a text: actors of the lists by their names, others by an office, a form, or an acronym.

All names are sought in one pass (Aho-Corasick), so that time does not grow with the list. What the text
introduces itself ("minister Jane Doe", "Delta Agency (DA)") is sought again in a second pass over the whole text.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from timeline.extract import implied, organisations
from timeline.extract.actor_words import (
    ADDRESSING,
    ARTICLES,
    COMPANY_FORMS,
    DEMONYM_ENDINGS,
    NAME_ENDINGS,
    OFFICES,
    ORGANISATION_WORDS,
    PLACED_BODIES,
)
from timeline.extract.catalogue import spellings
from timeline.extract.flat import Flat, flatten
from timeline.extract.hits import ActorHit, How
from timeline.extract.lexicon import Held, Lexicon, Word
from timeline.extract.participants import participants
from timeline.extract.persons import family_name, lends, may_open_small, names_after
from timeline.extract.territories import LANGUAGES, slug_of
from timeline.model import Actor

__all__ = ["ActorFinder", "ActorHit", "participants"]

_SEVERAL = frozenset({"leden", "Kamerleden", "ministers", "Abgeordneten"})


@dataclass(frozen=True, slots=True)
class _Meaning:
    """What a word of the lexicon stands for: an actor by a kind of name, or a clue to one that no list knows."""

    how: How
    actor: Actor | None = None
    clue: str = ""


_OFFICE = _Meaning("person", clue="office")
_OFFICE_OF_SEVERAL = _Meaning("person", clue="offices")
_CLUES = (("organisation", ORGANISATION_WORDS), ("company", COMPANY_FORMS), ("place", tuple(PLACED_BODIES)))


class ActorFinder:
    """Finds the actors of a list, and unknown ones, in texts of any length; linear in the text."""

    def __init__(self, actors: Iterable[Actor]) -> None:
        self._actors = tuple(actors)
        self._acts_for = {actor.slug: actor.acts_for for actor in self._actors if actor.acts_for}

    def find(self, text: str, language: str) -> list[ActorHit]:
        """Everyone named in `text`, in order, none overlapping another; spans are of `text` as given.

        Give whole documents: a short form ("de Commissie") needs its full name, an acronym its introduction.
        """
        return self.read(text, language).hits

    def read(self, text: str, language: str) -> Reading:
        """A document read for its actors, to be asked about its statements."""
        flat = flatten(text)
        lexicon = _lexicon(Held(self._actors), language)
        named = _named(flat.text, lexicon)
        learned = Lexicon(_learned(flat.text, named), NAME_ENDINGS)
        named = _without_overlaps([*named, *_known(flat.text, learned)])
        cast = _cast(named)
        hits = _to_source(cast.settle(named), flat)
        reader = next((hit.slug for hit in hits if hit.how == "addressee"), "")
        groups = next((actor.member_of for actor in self._actors if actor.slug == reader), ())
        return Reading(language, hits, reader, groups[0] if groups else "", lexicon, learned, cast, self._acts_for)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a document taught us about its actors: everyone it names, whom it addresses, who writes it.

    `reader` is the parliament that the text addresses ("uw Kamer") and `voice` that parliament's government, for which
    its state stands; both are "" for any other text.
    """

    language: str
    hits: list[ActorHit]
    reader: str
    voice: str
    _lexicon: Lexicon[_Meaning]
    _learned: Lexicon[_Meaning]
    _cast: _Cast
    _acts_for: Mapping[str, tuple[str, ...]]

    def find(self, statement: str) -> list[ActorHit]:
        """Everyone named in a part of the document, as a person reads it; spans are of `statement`."""
        flat = flatten(statement)
        named = [*_named(flat.text, self._lexicon), *_known(flat.text, self._learned)]
        return _to_source(self._cast.settle(_without_overlaps(named)), flat)

    def participants(self, statement: str, before: str = "") -> list[tuple[str, str]]:
        """The (slug, reason) of each actor that takes part in what a part of the document tells.

        `before` is what stands before it in its paragraph: a statement that names nobody may go on about those.
        """
        hits = self.find(statement)
        found = dict(participants(statement, hits, self.language, acts_for=self._acts_for))
        found = {**implied.spoken(statement, hits, self.language, self.voice, self.reader), **found}
        if not found and before and implied.carries_on(statement, self.language):
            found = implied.carried(self.participants(implied.last_sentence(before)))
        if not found and self.voice and implied.is_passive(statement, self.language):
            found = {self.voice: "who writes; the sentence does not say who acts"}
        return list(found.items())


@lru_cache(maxsize=16)
def _lexicon(actors: Held[tuple[Actor, ...]], language: str) -> Lexicon[_Meaning]:
    return Lexicon(_words(actors.value, language), NAME_ENDINGS)


def _named(text: str, lexicon: Lexicon[_Meaning]) -> list[ActorHit]:
    """Everyone that the lists or the form of a name tell of."""
    words = list(lexicon.find(text))
    hits = [hit for word in _not_foreign(words) if (hit := _hit(text, word)) is not None]
    hits += _persons(text, words, hits)
    return _without_overlaps(hits + _organisations(text, words, hits))


def _known(text: str, lexicon: Lexicon[_Meaning]) -> list[ActorHit]:
    return [hit for word in lexicon.find(text) if (hit := _hit(text, word)) is not None]


def _words(actors: Iterable[Actor], language: str) -> Iterable[tuple[str, _Meaning]]:
    """Every word to seek in a text of `language`: its own names and the English ones, which all languages quote."""
    spoken = (language, "en", "") if language in LANGUAGES else ("", *LANGUAGES)
    for actor in actors:
        for code, spelled in spellings(actor):
            if code in spoken:
                how, bare = _read(spelled)
                meaning = _Meaning(how, actor, "organisation" if bare in ORGANISATION_WORDS else "")
                yield from ((word, meaning) for word in (*_capitalised(bare), *_genitive(bare, code)))
        demonym = _Meaning("demonym", actor)
        for code, demonyms in actor.demonyms.items():
            if code in spoken and (code == language or language not in LANGUAGES or code == "en"):
                yield from ((word, demonym) for spelled in demonyms for word in _inflected(spelled, code))
    for office in OFFICES:
        meaning = _OFFICE_OF_SEVERAL if office in _SEVERAL else _OFFICE
        yield from ((f"{word} ", meaning) for word in _capitalised(office))
        yield from ((f"{word},", meaning) for word in _capitalised(office))
    for clue, clues in _CLUES:
        yield from ((word, _Meaning("organisation", clue=clue)) for word in clues)


def _read(spelled: str) -> tuple[How, str]:
    """How a spelling of the lists names its actor, and the spelling without the article that makes it a short form."""
    low = spelled[0].lower() + spelled[1:]
    if low.startswith(ADDRESSING):
        return "addressee", spelled
    article = next((article for article in ARTICLES if low.startswith(article)), "")
    return ("short" if article else "name"), spelled[len(article) :]


def _capitalised(word: str) -> tuple[str, ...]:
    """A word, and as it opens a sentence if it begins with a small letter."""
    plain = word.replace("’", "'")
    return (plain, plain[0].upper() + plain[1:]) if plain[0].islower() else (plain,)


def _genitive(name: str, language: str) -> tuple[str, ...]:
    """A German name of several words in the genitive: "Bundesministeriums für Verkehr"."""
    first, blank, rest = name.partition(" ")
    return (f"{first}s {rest}",) if language == "de" and blank and first[-1] not in "ensr" else ()


def _inflected(demonym: str, language: str) -> Iterable[str]:
    endings = DEMONYM_ENDINGS[language] if demonym.endswith("*") else ("",)
    stem = demonym.rstrip("*")
    return (word for ending in endings for word in _capitalised(stem + ending))


def _hit(text: str, word: Word[_Meaning]) -> ActorHit | None:
    meaning = word.meaning
    if meaning.actor is None:
        return None
    if meaning.how == "short" and not text[max(0, word.start - 4) : word.start].lower().endswith(ARTICLES):
        return None
    how = meaning.how
    if word.compound and how in ("name", "short"):
        how = "compound"
    elif meaning.actor.kind == "person" and lends(text, word.start):
        how = "lends"
    return ActorHit(word.start, word.end, meaning.actor.slug, meaning.actor.name, how)


def _not_foreign(words: list[Word[_Meaning]]) -> Iterator[Word[_Meaning]]:
    """Without the bodies of a list that the text gives to somebody else: "de Duitse minister van Defensie"."""
    owner, owned_from = "", -1
    for word in words:
        actor = word.meaning.actor
        foreign = word.start == owned_from and actor and actor.kind == "body" and owner not in actor.member_of
        if not foreign:
            yield word
        owner = actor.slug if actor and word.meaning.how == "demonym" else ""
        owned_from = word.end + 1 if owner else -1


def _persons(text: str, words: list[Word[_Meaning]], known: list[ActorHit]) -> list[ActorHit]:
    """The names after each office; in a listing those of known persons too, for they take its role."""
    starts = [hit.start for hit in known]
    places = {hit.start: hit for hit in known}
    found: list[ActorHit] = []
    for word in words:
        if word.meaning.clue not in ("office", "offices"):
            continue
        end = word.end - 1
        how: How = "lends" if lends(text, word.start) else "person"
        following = bisect_left(starts, end)
        begin = _past_body(text, end, known, following)
        several, small = word.meaning.clue == "offices", may_open_small(text, word.start, end)
        for named in names_after(text, begin, places, several=several, small=small):
            same = places.get(named.start)
            slug, name = (same.slug, same.name) if same else (slug_of(named.name), named.name)
            found.append(ActorHit(named.start, named.end, slug, name, how))
    return found


_GAPS = frozenset(
    {
        " van de ",
        " van het ",
        " van ",
        " voor ",
        " of the ",
        " of ",
        " der ",
        " des ",
        " du ",
        " de la ",
        " de l'",
        " de ",
    }
)


def _past_body(text: str, end: int, known: list[ActorHit], following: int) -> int:
    """Past the known body that an office belongs to: "secretaris-generaal van de Raad van Europa" Berset."""
    if following < len(known) and text[end : known[following].start] in _GAPS:
        return known[following].end
    return end


def _organisations(text: str, words: list[Word[_Meaning]], known: list[ActorHit]) -> list[ActorHit]:
    """Those with the form of one; a phrase that a known name opens is a part of that actor, and stays it."""
    opens = {hit.start for hit in known if hit.how in ("name", "compound")}
    found = (_formed(text, word) for word in words if word.meaning.clue)
    return [ActorHit(o.start, o.end, o.slug, o.name, "organisation") for o in found if o and o.start not in opens]


def _formed(text: str, word: Word[_Meaning]) -> organisations.Organisation | None:
    """The organisation that a clue is a part of, if it is."""
    if word.meaning.clue == "organisation":
        return organisations.around(text, word.start, word.end)
    if word.meaning.clue == "company":
        return organisations.company(text, word.start)
    return organisations.placed_body(text, word.start, word.end) if word.meaning.clue == "place" else None


def _learned(text: str, hits: list[ActorHit]) -> Iterator[tuple[str, _Meaning]]:
    """What the text itself names: acronyms in brackets, what they are short for, persons by their family name."""
    ends = {hit.end: hit for hit in hits}
    for bracket in organisations.introduced(text):
        named = ends.get(bracket.start - 1)
        if named is None and (spelled := organisations.spelled_out(text, bracket.start, bracket.acronym)):
            named = ActorHit(spelled.start, spelled.end, spelled.slug, spelled.name, "organisation")
            yield named.name, _as_learned(named)
        if named is not None and named.how in ("name", "organisation") and text[named.start] == bracket.acronym[0]:
            yield bracket.acronym, _as_learned(named)
    for hit in hits:
        if hit.how == "person" and " " in hit.name:
            yield family_name(hit.name), _as_learned(hit)
            yield hit.name, _as_learned(hit)


def _as_learned(hit: ActorHit) -> _Meaning:
    return _Meaning("name", Actor(hit.slug, hit.name, "person" if hit.how == "person" else "organisation"))


@dataclass(frozen=True, slots=True)
class _Cast:
    """Whom a document names in full: by slug, and persons by their family name."""

    full: frozenset[str]
    families: Mapping[str, str]

    def settle(self, hits: Iterable[ActorHit]) -> list[ActorHit]:
        """One slug a person, and no short form whose full name the document never gives."""
        return [
            hit._replace(slug=self.families.get(hit.slug, hit.slug)) if hit.how in ("person", "lends") else hit
            for hit in hits
            if hit.how != "short" or hit.slug in self.full
        ]


def _cast(hits: Iterable[ActorHit]) -> _Cast:
    full: set[str] = set()
    families: dict[str, set[str]] = {}
    for how, slug, name in {(hit.how, hit.slug, hit.name) for hit in hits}:
        if how in ("name", "compound"):
            full.add(slug)
        if how in ("person", "lends", "name") and " " in name:
            families.setdefault(slug_of(family_name(name)), set()).add(slug)
    return _Cast(frozenset(full), {family: min(slugs) for family, slugs in families.items() if len(slugs) == 1})


_RANK = {"lends": 0, "organisation": 2}


def _without_overlaps(hits: list[ActorHit]) -> list[ActorHit]:
    """In order; of two that overlap the longer stays, of equals the one that says most."""
    kept: list[ActorHit] = []
    for hit in sorted(hits, key=lambda hit: (hit.start, -hit.end, _RANK.get(hit.how, 1))):
        if kept and hit.start < kept[-1].end:
            if hit.end - hit.start > kept[-1].end - kept[-1].start:
                kept[-1] = hit
        else:
            kept.append(hit)
    return kept


def _to_source(hits: list[ActorHit], flat: Flat) -> list[ActorHit]:
    if not flat.cuts:
        return hits
    return [hit._replace(start=flat.source(hit.start), end=flat.source(hit.end - 1) + 1) for hit in hits]
