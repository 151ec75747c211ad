"""Whether a clause looks back or ahead: the nearest verb that says so, counted in words."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from timeline.dates.leads import Lead, in_small_letters
from timeline.dates.rows import DATE, Language
from timeline.dates.sentences import REACH, Sentence, sentence_around

# Where a word stands in its sentence, the distance it adds, and whether it looks ahead; None for a break.
_Judged = tuple[int, bool | None]
_Mark = tuple[int, _Judged]

# Words that a verb may be away.
_WORDS = 24
# What another clause between the verb and the date, or a form known only by its shape, adds to the distance.
_BREAK = 6
_SHAPE = 3
# What is added for a participle: the finite verb of its clause says more.
_WEAK = 12
# Words within which a verb that we know outweighs a preposition that looks ahead.
_BESIDE = 4
# Words that may lead to a date that opens its sentence.
_LEAD = 2
# What may be the last of a date, where it leads, and any stretch of a sentence that may be one.
_LAST_WORD = r"[^\\s]+"
_ANY_DATE = r".{1,80}?"
# Code points before a date in which the words stand that decide by themselves ("de brief van").
_RECORD = 56


@dataclass(frozen=True, slots=True)
class Cue:
    """The word that decides, whether it looks ahead, and whether we know it or only its shape."""

    word: str
    ahead: bool
    sure: bool


class _Saying:
    """Words on both sides of a date, as an expression, and one that shows whether a sentence may hold them at all."""

    def __init__(self, words: str, ahead: bool) -> None:
        self.pattern = re.compile(rf"(?<![^\W_])(?:{words})")
        loose = re.sub(rf"(\A|\|){DATE}", rf"\1{_LAST_WORD}", words).replace(DATE, _ANY_DATE)
        self.may_stand = re.compile(rf"(?<![^\W_])(?:{loose})", re.DOTALL)
        self.ahead = ahead


class TenseReader:
    """A language's tense words, with its patterns compiled."""

    def __init__(self, language: Language) -> None:
        self._tense = language.tense
        shapes = (
            (self._tense.weak_past, (_WEAK, False)),
            (self._tense.plain_future, (0, True)),
            (self._tense.plain_past, (0, False)),
            (self._tense.past_pattern, (_SHAPE, False)),
            (self._tense.future_pattern, (_SHAPE, True)),
        )
        self._shapes: list[tuple[re.Pattern[str], _Judged]] = [
            (re.compile(pattern), judged) for pattern, judged in shapes if pattern
        ]
        before = ((self._tense.records, False), (self._tense.prospects, True))
        self._before = [(Lead(words), ahead) for words, ahead in before if words]
        around = ((self._tense.commitments, True), (self._tense.memories, False))
        self._around = [_Saying(words, ahead) for words, ahead in around if words]
        self._present = re.compile(self._tense.present) if self._tense.present else None
        self._preterite = re.compile(self._tense.preterite) if self._tense.preterite else None
        self._judge = lru_cache(maxsize=1 << 14)(self._judge_word)
        self._language = language
        self._sentence: Sentence | None = None

    def cue(self, text: str, start: int, core: int, end: int) -> Cue | None:
        """The nearest word in the sentence around `text[start:end]` that tells the direction.

        The date itself stands from `core` on, after its opener.
        """
        prospect = None
        left = text[max(start - _RECORD, 0) : start]
        small = in_small_letters(left)
        for lead, ahead in self._before:
            if (ahead or core == start) and (found := lead.search(left, small)):
                prospect = Cue(" ".join(left[found.start(1) : found.end(1)].split()), ahead, sure=not ahead)
                if prospect.sure:
                    return prospect
        sentence = self._sentence_of(text, start, end)
        if said := self._said_around(text, sentence, (start, core, end)):
            return said
        before, behind = sentence.words_before(start), sentence.words_before(end)
        follows = sentence.words[behind] if behind < len(sentence.words) else ""
        opens = before <= _LEAD and (not sentence.marks or sentence.marks[0][0] >= before)
        if opens and text[end : end + 1].isspace() and (verb := self._finite(follows)):
            return verb
        best = self._nearest(sentence, before - 1, -1, 0)
        parts = bool(follows) and (not follows.isalpha() or follows.lower() in self._tense.breaks)
        best = self._nearest(sentence, behind, 1, _BREAK if parts else 0, best)
        if prospect and not (best and best[1].sure and best[0] <= _BESIDE):
            return prospect
        return best[1] if best else None

    def _sentence_of(self, text: str, start: int, end: int) -> Sentence:
        """The sentence of a date, with a mark at every word that says something; the last one is at hand."""
        sentence = self._sentence
        if sentence is None or not sentence.holds(text, start, end):
            sentence = sentence_around(text, start, end, self._language)
            sentence.marks = list(self._marks(sentence, start))
            whole = text[sentence.start : sentence.end]
            sentence.sayings = [(said.pattern, said.ahead) for said in self._around if said.may_stand.search(whole)]
            self._sentence = sentence
        return sentence

    def _marks(self, sentence: Sentence, place: int) -> Iterator[_Mark]:
        """What says something: breaks, and verbs; what has a capital is a name or a noun ("May", "Will"), no verb.

        The first word has one anyway, unless that is a date.
        """
        words = sentence.words
        if words and sentence.places[0] < place:
            words = [words[0].lower(), *words[1:]]
        for index, judged in enumerate(map(self._judge, words)):
            if judged is not None:
                done = judged[0] == _WEAK and words[index + 1 : index + 2] and words[index + 1] in self._tense.perfect
                yield index, (0, False) if done else judged

    def _said_around(self, text: str, sentence: Sentence, span: tuple[int, int, int]) -> Cue | None:
        """What the words on both sides of a date say together."""
        start, core, end = span
        if not sentence.sayings:
            return None
        left = text[max(sentence.start, start - REACH) : core]
        clause = f"{left}{DATE}{text[end : min(sentence.end, end + REACH)]}"
        for pattern, ahead in sentence.sayings:
            if found := pattern.search(clause):
                return Cue(found.group().split()[0], ahead, sure=True)
        return None

    def _nearest(
        self, sentence: Sentence, index: int, step: int, extra: int, best: tuple[int, Cue] | None = None
    ) -> tuple[int, Cue] | None:
        """The nearest verb from the word at `index` on, in the direction of `step`, each `extra` further off."""
        marks = sentence.marks
        at = bisect_left(marks, (index if step > 0 else index + 1,))
        for mark, (penalty, ahead) in marks[at:] if step > 0 else marks[:at][::-1]:
            distance = abs(mark - index) + 1
            if distance > _WORDS or (best and distance + extra >= best[0]):
                break
            if ahead is None:
                extra += penalty
            elif best is None or distance + extra + penalty < best[0]:
                word = sentence.words[mark].lower()
                sure = not penalty and word not in self._tense.tentative
                best = (distance + extra + penalty, Cue(word, ahead, sure))
        return best

    def _finite(self, word: str) -> Cue | None:
        """The word behind a date that opens its sentence, where that is the place of the finite verb."""
        known = word in self._tense.past or word in self._tense.future
        if not word.islower() or word in self._tense.neutral:
            return None
        if self._preterite and (known or self._preterite.fullmatch(word)):
            return Cue(word, ahead=word in self._tense.future, sure=True)
        return Cue(word, ahead=True, sure=False) if self._present and self._present.fullmatch(word) else None

    def _judge_word(self, word: str) -> _Judged | None:
        """What a word says wherever it stands; one with a capital that is no break says nothing."""
        tense = self._tense
        if not word.isalpha() or word.lower() in tense.breaks:
            return _BREAK * (1 + (word == ";")), None
        if not word.islower():
            return None
        if word in tense.past:
            return 0, False
        if word in tense.future:
            return 0, True
        if word in tense.neutral:
            return None
        return next((judged for shape, judged in self._shapes if shape.fullmatch(word)), None)
