"""Who is named in a text: actors of the lists by their names, others by an office, a form, or an acronym.

All names are sought in one pass (Aho-Corasick), so that time does not grow with the list. What the text
introduces itself ("minister Jane Doe", "Delta Agency (DA)") is sought again in a second pass over the whole text.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter

from timeline.extract import implied, organisations
from timeline.extract.actor_words import NAME_ENDINGS
from timeline.extract.flat import Flat, flatten
from timeline.extract.hits import ActorHit, How
from timeline.extract.learning import Cast, cast_of, learned
from timeline.extract.lexicon import Held, Lexicon, Word
from timeline.extract.naming import BEHIND_OFFICE, Meaning, hit_of, lexicon_of
from timeline.extract.participants import participants
from timeline.extract.persons import Named, aged, holder_before, lends, manner_of, names_after
from timeline.extract.territories import slug_of
from timeline.model import Actor

__all__ = ["ActorFinder", "ActorHit", "finder_of", "participants"]


class ActorFinder:
    """Finds the actors of a list, and unknown ones, in texts of any length; linear in the text."""

    def __init__(self, actors: Iterable[Actor]) -> None:
        self._actors = tuple(actors)
        self._acts_for = {actor.slug: actor.acts_for for actor in self._actors if actor.acts_for}
        self._listed = frozenset(actor.slug for actor in self._actors)
        self.bodies = frozenset(actor.slug for actor in self._actors if actor.kind != "person")

    def find(self, text: str, language: str) -> list[ActorHit]:
        """Everyone named in `text`, in order, none overlapping another; spans are of `text` as given.

        Give whole documents: a short form ("de Commissie") needs its full name, an acronym its introduction.
        """
        return self.read(flatten(text), language).hits

    def read(self, flat: Flat, language: str) -> Reading:
        """A document read for its actors, to be asked about its statements."""
        lexicon = lexicon_of(Held(self._actors), language)
        named = _named(flat.text, lexicon)
        own = Lexicon(learned(flat.text, named), NAME_ENDINGS)
        named = _without_overlaps([*named, *_known(flat.text, own)])
        cast = cast_of(named)
        hits = _to_source(cast.settle(named), flat)
        reader = next((hit.slug for hit in hits if hit.how == "addressee"), "")
        groups = next((actor.member_of for actor in self._actors if actor.slug == reader), ()) if reader else ()
        unlisted = (hit for hit in reversed(hits) if hit.slug not in self._listed)
        found = {hit.slug: Actor(hit.slug, hit.name, hit.kind) for hit in unlisted}
        voice = groups[0] if groups else ""
        return Reading(language, hits, reader, voice, found, lexicon, own, cast, self._acts_for)


@lru_cache(maxsize=8)
def finder_of(actors: Held[tuple[Actor, ...]]) -> ActorFinder:
    """The finder of a list, made once for all documents."""
    return ActorFinder(actors.value)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a document taught us about its actors: everyone it names, whom it addresses, who writes it.

    `found` are those that no list knows, by slug. `reader` is the parliament that the text addresses ("uw Kamer") and
    `voice` that parliament's government, for which its state stands; both are "" for any other text.
    """

    language: str
    hits: list[ActorHit]
    reader: str
    voice: str
    found: Mapping[str, Actor]
    _lexicon: Lexicon[Meaning]
    _learned: Lexicon[Meaning]
    _cast: Cast
    _acts_for: Mapping[str, tuple[str, ...]]

    def find(self, statement: str) -> list[ActorHit]:
        """Everyone named in a part of the document, as a person reads it; spans are of `statement`."""
        flat = flatten(statement)
        named = [*_named(flat.text, self._lexicon), *_known(flat.text, self._learned)]
        return _to_source(self._cast.settle(_without_overlaps(named)), flat)

    def participants(
        self, statement: str, before: str = "", hits: Sequence[ActorHit] | None = None
    ) -> list[tuple[str, str]]:
        """The (slug, reason) of each actor that takes part in what a part of the document tells.

        `before` is what stands before it in its paragraph: a statement that names nobody may go on about those.
        `hits` are those named in it, where they are at hand; otherwise they are found.
        """
        hits = self.find(statement) if hits is None else hits
        found = dict(participants(statement, hits, self.language, acts_for=self._acts_for))
        for slug, reason in self._implied(statement, hits):
            found.setdefault(slug, reason)
        if person := self.taken_up(statement, before):
            found.setdefault(person.slug, f"from the sentence before: {person.name}")
        if not found and before and implied.carries_on(statement, self.language):
            found = implied.carried(self.participants(implied.last_sentence(before)))
        return list(found.items())

    def taken_up(self, statement: str, before: str) -> ActorHit | None:
        """The only person of the sentence before, where a statement goes on with "Hij" or "She"."""
        if not before or not implied.speaks_of_a_person(statement, self.language):
            return None
        hits = self.find(implied.last_sentence(before))
        persons = {hit.slug: hit for hit in hits if hit.kind == "person" and hit.how != "lends"}
        return next(iter(persons.values())) if len(persons) == 1 else None

    def _implied(self, statement: str, hits: Sequence[ActorHit]) -> Iterator[tuple[str, str]]:
        yield from implied.spoken(statement, hits, self.language, self.voice, self.reader).items()
        yield from implied.through_ministers(statement, hits, self.language, self.voice).items()


def _named(text: str, lexicon: Lexicon[Meaning]) -> list[ActorHit]:
    """Everyone that the lists or the form of a name tell of."""
    words = list(lexicon.find(text))
    hits = [hit for word in _not_foreign(words) if (hit := hit_of(text, word)) is not None]
    hits += _persons(text, words, hits)
    return _without_overlaps(hits + _organisations(text, words, hits))


def _known(text: str, lexicon: Lexicon[Meaning]) -> list[ActorHit]:
    return [hit for word in lexicon.find(text) if (hit := hit_of(text, word)) is not None]


def _not_foreign(words: list[Word[Meaning]]) -> Iterator[Word[Meaning]]:
    """Without the bodies of a list that the text gives to somebody else: "de Duitse minister van Defensie"."""
    owner, owned_from = "", -1
    for word in words:
        actor = word.meaning.actor
        foreign = word.start == owned_from and actor and actor.kind == "body" and owner not in actor.member_of
        if not foreign:
            yield word
        owner = actor.slug if actor and word.meaning.how == "demonym" else ""
        owned_from = word.end + 1 if owner else -1


def _persons(text: str, words: list[Word[Meaning]], known: list[ActorHit]) -> list[ActorHit]:
    """The names after each office or before it; in a listing those of known persons too, for they take its role."""
    starts = [hit.start for hit in known]
    places = {hit.start: hit for hit in known}
    found: list[ActorHit] = []
    for word in words:
        if word.meaning.clue not in ("office", "offices"):
            continue
        end = word.end - (text[word.end - 1] in BEHIND_OFFICE)
        how: How = "lends" if lends(text, word.start) else "person"
        following = bisect_left(starts, end)
        begin = _past_body(text, end, known, following)
        manner = manner_of(text, word.start, end, several=word.meaning.clue == "offices")
        named = list(names_after(text, begin, places, manner))
        if not named and not manner.sure and (holder := holder_before(text, word.start)):
            named = [holder]
        found += (_person(one, places, how) for one in named)
    return found + [_person(one, places, "person") for one in aged(text)]


def _person(named: Named, places: Mapping[int, ActorHit], how: How) -> ActorHit:
    same = places.get(named.start)
    if same:
        return same._replace(end=named.end, how=how)
    return ActorHit(named.start, named.end, slug_of(named.name), named.name, how, "person")


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


def _organisations(text: str, words: list[Word[Meaning]], known: list[ActorHit]) -> list[ActorHit]:
    """Those with the form of one; a phrase that a known name opens is a part of that actor, and stays it."""
    opens = {hit.start for hit in known if hit.how in ("name", "compound")}
    found = (_formed(text, word) for word in words if word.meaning.clue)
    return [
        ActorHit(o.start, o.end, o.slug, o.name, "organisation", o.kind) for o in found if o and o.start not in opens
    ]


def _formed(text: str, word: Word[Meaning]) -> organisations.Organisation | None:
    """The organisation that a clue is a part of, if it is."""
    if word.meaning.clue == "organisation":
        return organisations.around(text, word.start, word.end)
    if word.meaning.clue == "company":
        return organisations.company(text, word.start)
    if word.meaning.clue != "named":
        return None
    named = organisations.named_body(text, word.start, word.end)
    return named or (organisations.around(text, word.start, word.end) if text[word.start].isupper() else None)


_START = itemgetter(0)  # sorting by a place alone is the quickest
_RANK = {"lends": 0, "organisation": 2}


def _without_overlaps(hits: list[ActorHit]) -> list[ActorHit]:
    """In order; of two that overlap the longer stays, of two with one span the one that says most."""
    kept: list[ActorHit] = []
    end = 0
    for hit in sorted(hits, key=_START):
        if hit.start >= end:
            kept.append(hit)
        elif _outdoes(hit, kept[-1]):
            kept[-1] = hit
        end = kept[-1].end
    return kept


def _outdoes(hit: ActorHit, other: ActorHit) -> bool:
    if (hit.start, hit.end) == (other.start, other.end):
        return _RANK.get(hit.how, 1) < _RANK.get(other.how, 1)
    return hit.end - hit.start > other.end - other.start


def _to_source(hits: list[ActorHit], flat: Flat) -> list[ActorHit]:
    if not flat.cuts:
        return hits
    source = flat.source
    return [ActorHit(source(hit.start), source(hit.end - 1) + 1, *hit[2:]) for hit in hits]
