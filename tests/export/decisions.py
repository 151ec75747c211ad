"""What people decide about events and actors, at random."""

from __future__ import annotations

from typing import TypeVar, get_args

from hypothesis import strategies as st

from timeline.model import Decided, Kind, Likeness, Reading, Refusal
from timeline.states import Alike, Decision, Origin, Verdict
from timeline.store.participants import Participant, Said

T = TypeVar("T")
Texts = st.SearchStrategy[str]


def decided(text: Texts, others: Texts, documents: Texts) -> st.SearchStrategy[Decided]:
    """About an event, by its documents and by the ids of `others`."""
    values = st.none() | text | st.lists(text, max_size=2)
    return st.builds(
        Decided,
        settled=_some(text),
        readings=_some(st.builds(Reading, documents, st.dictionaries(text, values, max_size=2), text)),
        refusals=_some(st.builds(Refusal, text, documents, values)),
        alike=_some(
            st.builds(Likeness, others, st.sampled_from(get_args(Alike)), text, st.sampled_from(get_args(Verdict)))
        ),
    )


def participant(slug: str, text: Texts) -> st.SearchStrategy[Participant]:
    """An actor as a list, a text or a person calls it; where a person did, other actors may be merged into it."""
    said = st.builds(Said, st.just(slug), st.sampled_from(get_args(Decision)), text, text)
    merged = st.builds(Said, text.map(lambda name: f"was {name}"), st.just("merged"), st.just(slug), st.just(""))
    kinds, origins = st.sampled_from(get_args(Kind)), st.sampled_from(get_args(Origin))
    decisions = st.tuples(st.lists(said, min_size=1, max_size=2), st.lists(merged, max_size=2))
    joined = decisions.map(lambda parts: tuple(parts[0] + parts[1]))
    aliases = st.lists(st.tuples(text, text), max_size=2, unique=True).map(tuple)
    known = st.just(((), ())) | st.tuples(aliases, joined)
    return st.tuples(text, kinds, origins, known).map(lambda told: Participant(slug, *told[:3], *told[3]))


def _some(values: st.SearchStrategy[T]) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(values, max_size=2).map(tuple)
