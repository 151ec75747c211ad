"""Whether two documents tell of one event: wording, actors, sums, papers, themes and date are worth points each.

Pure. The figures were tuned on 1,500 letters of seed 1 of `python -m tests.bench linking`, with 12,000 events of which
one in seven is a near miss: from 52 points on 454 merges were right and 9 wrong, from 55 on 424 and 8, from 58 on 397
and 5, from 60 on 384 and 2. What is not merged is asked about.
"""

from __future__ import annotations

from typing import Any, Literal, NamedTuple

from timeline.store.linking.telling import Telling, Terms
from timeline.when import When

Kind = Literal["same", "duplicate", "contradiction"]

# Points from which two events are one, and from which a person is asked.
SAME = 60
ASK = 45
ASK_ABROAD = 41  # between languages, where wording earns less
# Points, apart from the date, from which two days are two tellings of one occurrence.
CONTRADICTS = 68

_WORDING = 60
_OTHER_TITLE = 0.08  # of it goes where the titles share nothing: a sentence may tell of two events
_SAME_WORDS = 25  # letters repeat passages; then coarse dates and unnamed actors matter less
_VERBATIM, _VERBATIM_FROM = 0.9, 4  # of the words in common; their number
_ACTORS, _OTHER_ACTORS = 20, -15
_ACTORS_ABROAD = 30  # between languages, names carry what wording cannot
_NO_ACTORS = 8  # none named on one side says little either way
_SHARED_SUM, _OTHER_SUM = 20, -20
_SHARED_PAPER, _OTHER_PAPER = 20, -25
_SHARED_THEME, _OTHER_THEME = 5, -5
# The coarser a date, the less it says which event it is.
_EXACTNESS = {"day": 0, "week": -5, "interval": -5, "month": -10}
_COARSE, _WITHIN = -20, -15
_UNTRANSLATED = 0.5
_ALIKE = 82  # of 100, by rapidfuzz's ratio, for one word in two forms
_WEEK, _MONTH = 7, 31  # days


class Judgement(NamedTuple):
    """What two tellings are to each other, for how many points, and why, in words."""

    kind: Kind
    points: int
    why: str


class Part(NamedTuple):
    """What one comparison adds, and how it reads; "" for what need not be said."""

    points: float
    why: str = ""


def judge(one: Telling, other: Telling) -> Judgement | None:
    """Whether two tellings of different documents are of one event, may be, or contradict each other; else None."""
    date = _date(one.when, other.when)
    apart = date is None
    if apart and not _can_contradict(one.when, other.when):
        return None
    parts = [date or Part(0, f"{one.when.edtf} and {other.when.edtf}"), _wording(one, other), *_company(one, other)]
    points = round(sum(part.points for part in parts))
    ask = ASK if one.language == other.language else ASK_ABROAD
    kind = _kind(points, ask, apart=apart, sure=_sure(one, other))
    return Judgement(kind, points, _worded(parts, points)) if kind else None


def _kind(points: int, ask: int, *, apart: bool, sure: bool) -> Kind | None:
    if apart:
        return "contradiction" if points >= CONTRADICTS and sure else None
    if points >= SAME and sure:
        return "same"
    return "duplicate" if points >= ask else None


def _worded(parts: list[Part], points: int) -> str:
    said = ", ".join(part.why for part in parts if part.why)
    return f"{said}: {points} points"


def _date(one: When, other: When) -> Part | None:
    """How the dates agree; None where they do not."""
    if one.edtf == other.edtf:
        return Part(_EXACTNESS.get(one.precision, _COARSE), f"the same {one.precision}")
    narrow, wide = sorted((one, other), key=_days)
    if (
        _is_closed(wide)
        and _days(wide) <= _MONTH
        and wide.first_day <= narrow.first_day <= narrow.last_day <= wide.last_day
    ):
        return Part(_WITHIN, f"{narrow.edtf} within {wide.edtf}")
    return None


def _can_contradict(one: When, other: When) -> bool:
    """Whether they are two days that one occurrence may be told of: less than a week apart, since much recurs weekly,
    or the same day of another month or another year."""
    first, second = one.earliest, other.earliest
    if not one.precision == other.precision == "day" or first is None or second is None:
        return False
    differing = (abs(first.year - second.year), abs(first.month - second.month), abs(first.day - second.day))
    return abs((first - second).days) < _WEEK or (sum(map(bool, differing)) == 1 and max(differing[:2]) == 1)


def _is_closed(when: When) -> bool:
    return when.earliest is not None and when.latest is not None


def _days(when: When) -> int:
    return when.last_day - when.first_day + 1


def _wording(one: Telling, other: Telling) -> Part:
    """How much of each title stands in what the other says; more words in common make it surer."""
    foreign = one.language != other.language
    covers = [_covered(a.title, b.told, foreign=foreign) for a, b in ((one, other), (other, one))]
    share = min(found / (found + missing) if found else 0.0 for found, missing in covers)
    found = min(found for found, _ in covers)
    agreement = share * found / (found + 0.5) * (1 - _OTHER_TITLE * (1 - _overlap(one.title, other.title)))
    if (
        one.actors == other.actors
        and len(one.told & other.told) >= _VERBATIM_FROM
        and _overlap(one.told, other.told) >= _VERBATIM
    ):
        return Part(_WORDING * agreement + _SAME_WORDS, "the same words")
    return Part(_WORDING * agreement, f"wording {agreement:.0%}")


def _overlap(one: Terms, other: Terms) -> float:
    return len(one & other) / (len(one | other) or 1)


def _covered(title: Terms, told: Terms, *, foreign: bool) -> tuple[int, float]:
    """How many terms of a title the other telling has, and how many not.

    A word that no table translates counts half as missing between languages: it may be there in other letters.
    """
    left = title - told
    found, missing = len(title) - len(left), 0.0
    for term in left:
        if term[0] != "=" and _has_alike(term, told):
            found += 1
        else:
            missing += _UNTRANSLATED if foreign and term[0] != "=" else 1
    return found, missing


def _has_alike(word: str, told: Terms) -> bool:
    from rapidfuzz.fuzz import ratio  # only where documents tell of the same days
    from rapidfuzz.process import extractOne

    return not word.isdigit() and extractOne(word, told, scorer=ratio, score_cutoff=_ALIKE) is not None


def _sure(one: Telling, other: Telling) -> bool:
    """Whether nothing that they are about differs: actors, sums, papers, names, acts.

    Between languages, where wording says less, something particular must be shared too.
    """
    pairs = [(one.actors, other.actors), (one.names, other.names)]
    if any(mine - its and its - mine for mine, its in pairs):
        return False
    if not (_one_in_common(one.sums, other.sums) and _one_in_common(one.papers, other.papers)):
        return False
    if not _one_in_common(_acts(one.title), _acts(other.told)) or not _one_in_common(
        _acts(other.title), _acts(one.told)
    ):
        return False
    particular = one.told & other.told & (one.names | other.names)
    return one.language == other.language or bool(one.sums & other.sums or one.papers & other.papers or particular)


def _one_in_common(one: frozenset[Any], other: frozenset[Any]) -> bool:
    return not one or not other or bool(one & other)


def _acts(terms: Terms) -> Terms:
    return frozenset(term for term in terms if term[0] == "=")


def _company(one: Telling, other: Telling) -> list[Part]:
    return [
        _actors(one.actors, other.actors, _ACTORS if one.language == other.language else _ACTORS_ABROAD),
        _shared(one.sums, other.sums, _SHARED_SUM, _OTHER_SUM, "sum"),
        _shared(one.papers, other.papers, _SHARED_PAPER, _OTHER_PAPER, "paper"),
        _shared(one.themes, other.themes, _SHARED_THEME, _OTHER_THEME, "theme"),
    ]


def _actors(one: Terms, other: Terms, same: int) -> Part:
    if not one or not other:
        return Part(_NO_ACTORS)
    shared, every = len(one & other), len(one | other)
    agreeing = shared and (one <= other or other <= one)
    return Part(same * shared / every if agreeing else _OTHER_ACTORS, f"{shared} of {every} actors")


def _shared(one: frozenset[object], other: frozenset[object], same: int, different: int, noun: str) -> Part:
    if not one or not other:
        return Part(0)
    return Part(same, f"the same {noun}") if one & other else Part(different, f"another {noun}")
