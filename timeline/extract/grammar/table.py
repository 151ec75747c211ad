"""What a grammar table holds. Words are in lower case; `*_pattern` are regular expressions over lower-case text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache

Words = frozenset[str]


def words(text: str) -> Words:
    """A set of words from a list separated by spaces."""
    return frozenset(text.split())


@lru_cache(maxsize=1 << 14)
def fits(pattern: str, word: str) -> bool:
    """Whether a word is of the form of a pattern; words come back, so it is remembered."""
    return re.fullmatch(pattern, word) is not None


@dataclass(frozen=True, eq=False)
class Grammar:
    """One language's closed classes and verb forms. An empty field says that the language does without.

    `inverts`: a phrase in front pulls the finite verb before the subject ("Op 3 mei besloot de Kamer").
    """

    language: str
    inverts: bool = False

    # Noun phrases.
    capital_nouns: bool = False  # every noun is written with a capital
    weak_adjectives: bool = False  # an adjective leans on its article ("der neue Vertrag")
    prepositions: Words = frozenset()
    attaching: Words = frozenset()  # prepositions that belong to the noun before them: "van", "of"
    infinitive: Words = frozenset()  # "te": what it opens belongs to the verb before it
    offices: Words = frozenset()  # join an office to its name: "de staatssecretaris voor Handel"
    bodies: Words = frozenset()  # nouns in small letters whose field may follow: "de commissie voor Financiën"
    joins: Words = frozenset()  # "and"
    articles: Words = frozenset()  # definite ones: a title does without
    indefinite: Words = frozenset()
    determiners: Words = frozenset()
    expletives: Words = frozenset()  # a subject that stands for another: "er", "es"
    demonstratives: Words = frozenset()  # those that stand without a noun too: "dit"
    adverbs: Words = frozenset()
    conjunctions: Words = frozenset()
    pronouns: Words = frozenset()
    oblique: Words = frozenset()  # those that are never the subject: "hem"
    quantifiers: Words = frozenset()  # "meer dan", "ca.": before a number
    magnitudes: Words = frozenset()  # "miljoen": part of the number before it
    adjective_pattern: str = r"(?!)"
    noun_pattern: str = r"(?!)"  # nouns that look like adjectives

    # What surrounds a date and goes with it.
    date_prepositions: Words = frozenset()
    focus: Words = frozenset()  # adverbs that lean on a date: "pas", "only"
    leaning: Words = frozenset()  # those that lean on a date before them: "in 2019 alone"
    openers: tuple[str, ...] = ()  # patterns of connectives that a title does without
    trailers: tuple[str, ...] = ()  # patterns of what is left hanging when the date behind it goes
    insertions: tuple[str, ...] = ()  # patterns of phrases between commas or dashes that say nothing of what happened
    tails: tuple[str, ...] = ()  # what opens, behind a comma, a part that a title does without
    coordinators: tuple[str, ...] = ()  # patterns between two main clauses; both must hold a finite verb
    relative_pattern: str = r"(?!)"  # "which", "die": opens an insertion about the noun before it
    subordinators: Words = frozenset()
    subordinating: Words = frozenset()  # those that also stand inside a sentence: "dat", "weil"
    reporting: Words = frozenset()  # those that only say where the rest was told: "zoals"

    # Verbs.
    copulas: Words = frozenset()  # "24 februari markeert …": the date is the subject
    auxiliaries: Words = frozenset()  # go with a participle and may be left out of a title
    past: Words = frozenset()
    present: Words = frozenset()
    past_pattern: str = r"(?!)"
    present_pattern: str = r"(?!)"
    participle_pattern: str = r"(?!)"
    particles: Words = frozenset()  # what parts from its verb in a main clause: "uitbracht", "bracht … uit"
    perfect: Words = frozenset()  # auxiliaries that make the past with a participle
    takes_place: tuple[tuple[str, str], ...] = ()  # finite form and its particle: "vond", "plaats"

    # Mood.
    future: Words = frozenset()
    intention_pattern: str = r"(?!)"  # surely of the future, whatever other verb there is: "zal", "voornemens"
    plan_pattern: str = r"(?!)"  # of the future where no past form stands beside it: "treedt", "wordt"
    forecast_pattern: str = r"(?!)"
    hypothetical_pattern: str = r"(?!)"
    possible_pattern: str = r"(?!)"  # supposes what is not over yet: "may", "wordt …, dan"
    deadline_pattern: str = r"(?!)"  # "uiterlijk": to be done by then

    # What ties sentences together.
    since: Words = frozenset()
    taken_up: str = r"(?!)"  # "deze conferentie": the noun in group 1
    anaphors: str = r"(?!)"  # "tijdens deze conferentie", "daar"
    elaborating: str = r"(?!)"  # how a sentence begins that only says more of the one before it
    actor_pronouns: Words = frozenset()
    papers: str = r"(?!)"  # nouns of papers that are known by their date: "brief van 3 maart"
    by_paper: str = r"(?!)"  # "bij besluit": the paper is the act
    paper_links: Words = frozenset()  # what joins them to their date: "van", "d.d."
    telling: str = r"(?!)"  # verbs of informing: then the paper's date tells an event
    budget_pattern: str = r"(?!)"  # what a year may belong to without anything happening in it: "begroting"
    starting_pattern: str = r"(?!)"  # "per", "met ingang van": a start that a verb in the present goes on from
    since_noun_pattern: str = r"(?!)"  # "sinds de invasie op", its `noun` a group
    aside_pattern: str = r"(?!)"  # ", zoals de verhoging per", its `noun` a group
    introduced: str = r"(?!)"  # "een ministeriële conferentie": a noun, in group 1, that a later sentence may take up

    @cached_property
    def closed(self) -> Words:
        """Every word that cannot be a noun or a finite verb."""
        return (
            self.prepositions
            | self.determiners
            | self.articles
            | self.indefinite
            | self.adverbs
            | self.conjunctions
            | self.pronouns
        )

    @cached_property
    def hanging(self) -> Words:
        """Words that call for another behind them: no title ends on one."""
        return self.attaching | self.articles | self.conjunctions | (self.copulas & self.auxiliaries)

    @cached_property
    def hanging_where_cut(self) -> Words:
        """Those, and the words that open the phrase which a cut has taken away."""
        return self.hanging | self.prepositions | self.adverbs | self.indefinite

    @cached_property
    def opening_nouns(self) -> Words:
        """Words that open a noun phrase."""
        return self.articles | self.indefinite | self.determiners

    @cached_property
    def finite(self) -> Words:
        """Every verb form that the table lists as finite."""
        return self.past | self.present | self.auxiliaries | self.copulas | self.future | self.perfect
