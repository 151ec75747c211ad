"""Reading one phrase by itself: which rows it fits, and what the words around the date do to it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from timeline.dates.leads import Lead, in_small_letters
from timeline.dates.patterns import GAP, anonymous, expand, values_of
from timeline.dates.reading import Reading
from timeline.dates.rows import Language, Modifier, Refusal, Row

# What stands before the first word of a sentence, a line or a cell; the full stop of an initial does not.
_OPENING = re.compile(r"(?:\A|(?<!\b[A-Z])[.!?]|[:;|#*•>“\"(–—-]|\n)\s*\Z")
# Code points of context that the conditions of a row may look at.
_CONTEXT = 48


@dataclass(frozen=True, slots=True)
class Candidate:
    """One way to read a phrase; offsets are relative to it.

    `core` is where the date starts after its opener and `inner` its reading without that;
    both readings are None for a look-alike that is no date. `atom` and `stop` bound what the row
    itself matched, where its conditions look.
    """

    entry: int
    atom: int
    stop: int
    start: int
    core: int
    end: int
    name: str
    reading: Reading | None
    inner: Reading | None
    opener: Modifier | None


@dataclass(frozen=True, slots=True)
class _Conditions:
    """What must or must not stand around a match."""

    after: Lead | None
    not_after: Lead | None
    not_before: re.Pattern[str] | None
    opens: bool

    def hold(self, text: str, start: int, end: int) -> bool:
        if self.after or self.not_after:
            left = text[max(start - _CONTEXT, 0) : start]
            small = in_small_letters(left)
            if self.after and not self.after.search(left, small):
                return False
            if self.not_after and self.not_after.search(left, small):
                return False
        if self.opens and not _OPENING.search(text[max(start - _CONTEXT, 0) : start]):
            return False
        return not (self.not_before and self.not_before.match(text, end))


@dataclass(frozen=True, slots=True)
class _Peel:
    """A phrase with modifiers taken off: the date is `text[start:end]`."""

    start: int
    end: int
    core: int
    opener: tuple[Modifier, int] | None = None
    modifiers: tuple[tuple[Modifier, int], ...] = ()
    suffix: Modifier | None = None


@dataclass(frozen=True, slots=True)
class _Fit:
    """A row that fits a date, its reading, and the part of the phrase that belongs to it."""

    entry: int
    name: str
    reading: Reading
    core: tuple[int, int]


class PhraseReader:
    """The rows of a language, compiled to read one phrase at a time; what was read once is remembered."""

    def __init__(self, language: Language, options: Any) -> None:
        import re2

        self.entries: list[Row | Refusal] = [*language.refusals, *language.rows]
        self.sources = [expand(entry.pattern, language) for entry in self.entries]
        self._language = language
        self._patterns: dict[int, re.Pattern[str]] = {}
        self._conditions = [_conditions(entry, language) for entry in self.entries]
        self._fitting = re2.Set.FullMatchSet(options)
        for source in self.sources:
            self._fitting.Add(anonymous(source).encode())
        self._fitting.Compile()
        self._openers = _compiled(language.openers, language, rf"(?:{{}}){GAP}")
        self._modifiers = _compiled(language.modifiers, language, rf"(?:{{}})(?:{GAP}|-)")
        self._suffixes = _compiled(language.suffixes, language, rf"{GAP}?(?:{{}})\Z")
        self.candidates = lru_cache(maxsize=1 << 15)(self._candidates)

    def choose(self, phrase: str, text: str, start: int) -> Candidate | None:
        """The first reading of `phrase`, found at `start` of `text`, that may stand there; None where none may."""
        for candidate in self.candidates(phrase):
            conditions = self._conditions[candidate.entry]
            if conditions is None or conditions.hold(text, start + candidate.atom, start + candidate.stop):
                return candidate
        return None

    def _candidates(self, phrase: str) -> tuple[Candidate, ...]:
        return tuple(candidate for peel in self._peels(phrase) for candidate in self._fit(phrase, peel))

    def _peels(self, phrase: str) -> Iterator[_Peel]:
        """The phrase with as many modifiers taken off as there are, then with fewer."""
        opener = _front(phrase, 0, self._openers)
        core = opener[1] if opener else 0
        modifiers = tuple(_fronts(phrase, core, self._modifiers))
        back = _back(phrase, self._suffixes)
        for start, taken in ((modifiers[-1][1], modifiers), (core, ())) if modifiers else ((core, ()),):
            if back:
                yield _Peel(start, back[1], core, opener, taken, back[0])
            yield _Peel(start, len(phrase), core, opener, taken)
        if opener:
            yield _Peel(0, len(phrase), 0)

    def _pattern(self, entry: int) -> re.Pattern[str]:
        """A row's expression, compiled when first needed: most texts use few of them."""
        if entry not in self._patterns:
            self._patterns[entry] = re.compile(self.sources[entry], re.IGNORECASE)
        return self._patterns[entry]

    def _fit(self, phrase: str, peel: _Peel) -> Iterator[Candidate]:
        atom = phrase[peel.start : peel.end]
        for entry in sorted(self._fitting.Match(atom.encode("utf-8", "surrogatepass")) or ()):
            match = self._pattern(entry).fullmatch(atom)
            row = self.entries[entry]
            if match is None:
                continue
            if isinstance(row, Refusal):
                yield Candidate(entry, peel.start, peel.end, 0, peel.core, len(phrase), row.name, None, None, None)
            elif (reading := row.build(values_of(match, self._language))) is not None:
                yield _modified(_Fit(entry, row.name, reading, _core_of(match, peel)), peel, len(phrase))


def _core_of(match: re.Match[str], peel: _Peel) -> tuple[int, int]:
    if "core" in match.re.groupindex:
        return peel.start + match.start("core"), peel.start + match.end("core")
    return peel.start, peel.end


def _modified(fit: _Fit, peel: _Peel, length: int) -> Candidate:
    """The reading with its modifiers applied from the inside out, as far as each belongs to such a date."""
    start, end = fit.core
    names, reading = [fit.name], fit.reading
    starts = [peel.core, *(after for _, after in peel.modifiers)]
    opener = peel.opener[0] if peel.opener else None
    for (modifier, _), before in zip(reversed(peel.modifiers), reversed(starts[:-1]), strict=True):
        changed = modifier.apply(reading)
        if changed is None:
            opener = None
            break
        reading, start, names = changed, before, [modifier.name, *names]
    if peel.suffix and (turned := peel.suffix.apply(reading)):
        reading, names = turned, [*names, peel.suffix.name]
        # A date within its row's match is followed by more than the suffix.
        end = length if end == peel.end else end
    whole, opened = reading, opener.apply(reading) if opener else None
    first = start
    if opener and opened:
        whole, first, names = opened, 0, [opener.name, *names]
    else:
        opener = None
    return Candidate(fit.entry, peel.start, peel.end, first, start, end, " ".join(names), whole, reading, opener)


_Compiled = Sequence[tuple[Modifier, re.Pattern[str]]]


def _compiled(modifiers: Iterable[Modifier], language: Language, frame: str) -> _Compiled:
    return [(m, re.compile(frame.replace("{}", expand(m.pattern, language)), re.IGNORECASE)) for m in modifiers]


def _front(phrase: str, at: int, modifiers: _Compiled) -> tuple[Modifier, int] | None:
    """The modifier that takes most of the front of the phrase, and where it ends."""
    found = [(m, match.end()) for m, pattern in modifiers if (match := pattern.match(phrase, at))]
    return max(found, key=lambda item: item[1], default=None)


def _fronts(phrase: str, at: int, modifiers: _Compiled) -> Iterator[tuple[Modifier, int]]:
    while found := _front(phrase, at, modifiers):
        yield found
        at = found[1]


def _back(phrase: str, modifiers: _Compiled) -> tuple[Modifier, int] | None:
    """The suffix that takes most of the end of the phrase, and where it starts."""
    found = [(m, match.start()) for m, pattern in modifiers if (match := pattern.search(phrase))]
    return min(found, key=lambda item: item[1], default=None)


def _conditions(entry: Row | Refusal, language: Language) -> _Conditions | None:
    after, not_after, opens = (entry.after, entry.not_after, entry.opens) if isinstance(entry, Row) else ("", "", False)
    if not (after or not_after or opens or entry.not_before):
        return None
    return _Conditions(
        Lead(expand(after, language)) if after else None,
        Lead(expand(not_after, language)) if not_after else None,
        re.compile(expand(entry.not_before, language), re.IGNORECASE) if entry.not_before else None,
        opens,
    )
