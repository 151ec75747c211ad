"""Whether a clause looks back or ahead: the nearest verb that says so, counted in words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from timeline.dates.rows import DATE, Language

# Code points on either side in which a verb may stand, and the words it may be away.
_REACH = 260
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
# Code points before a date in which the words stand that decide by themselves ("de brief van").
_RECORD = 40

_SENTENCE_END = re.compile(
    r":\s|(?<!\b[A-Z])[.!?…][\"'”’)\]]*\s+(?=[\[“\"'(]*[^\W\d_a-zß-öø-ÿ])|\n\s*\n|[|•]|\[\d+:|\n(?=\s*(?:[-*•–]|\d+[.)])\s)"
)
_TOKEN = re.compile(r"[^\W\d_]+|[;:()–—]|,(?!\d)")


@dataclass(frozen=True, slots=True)
class Cue:
    """The word that decides, whether it looks ahead, and whether we know it or only its shape."""

    word: str
    ahead: bool
    sure: bool


class TenseReader:
    """A language's tense words, with its patterns compiled."""

    def __init__(self, language: Language) -> None:
        self._tense = language.tense
        shapes = (
            (self._tense.weak_past, (_WEAK, False)),
            (self._tense.past_pattern, (_SHAPE, False)),
            (self._tense.future_pattern, (_SHAPE, True)),
        )
        self._shapes = [(re.compile(pattern), judged) for pattern, judged in shapes if pattern]
        before = ((self._tense.records, False), (self._tense.prospects, True))
        self._before = [
            (re.compile(rf"(?<![^\W_])({words})\s*\Z", re.IGNORECASE), ahead) for words, ahead in before if words
        ]
        self._commits = re.compile(rf"(?<![^\W_])(?:{self._tense.commitments})") if self._tense.commitments else None
        self._present = re.compile(self._tense.present) if self._tense.present else None
        self._preterite = re.compile(self._tense.preterite) if self._tense.preterite else None
        self._judge = lru_cache(maxsize=1 << 14)(self._judge_word)

    def cue(self, text: str, start: int, core: int, end: int) -> Cue | None:
        """The nearest word in the sentence around `text[start:end]` that tells the direction.

        The date itself stands from `core` on, after its opener.
        """
        prospect = None
        for pattern, ahead in self._before:
            if word := pattern.search(text[max(start - _RECORD, 0) : start]):
                prospect = Cue(" ".join(word.group(1).split()), ahead, sure=not ahead)
                if prospect.sure:
                    return prospect
        # One character more shows a sentence that opens with the date itself.
        reach = max(start - _REACH, 0)
        ends = (m.end() for m in _SENTENCE_END.finditer(text, reach, start + 1) if m.end() <= start)
        left = text[max(ends, default=reach) : start]
        right = text[end : end + _REACH]
        if over := _SENTENCE_END.search(right):
            right = right[: over.start()]
        if self._commits and (promise := self._commits.search(f"{left}{text[start:core]}{DATE}{right}")):
            return Cue(promise.group().split()[0], ahead=True, sure=True)
        words, behind = _TOKEN.findall(left), _TOKEN.findall(right)
        if words:
            words[0] = words[0].lower()
        if len(words) <= _LEAD and right[:1].isspace() and behind and (verb := self._finite(behind[0])):
            return verb
        best = self._nearest(words[::-1], None, 0)
        parts = bool(behind) and (not behind[0].isalpha() or behind[0].lower() in self._tense.breaks)
        best = self._nearest(behind, best, _BREAK if parts else 0)
        if prospect and not (best and best[1].sure and best[0] <= _BESIDE):
            return prospect
        return best[1] if best else None

    def _nearest(self, tokens: list[str], best: tuple[int, Cue] | None, extra: int) -> tuple[int, Cue] | None:
        """The nearest of `tokens`, nearest first, each `extra` further off; one with a capital is a name, no verb."""
        for distance, token in enumerate(tokens[:_WORDS], 1):
            if best and distance + extra >= best[0]:
                break
            if not token.isalpha() or token.lower() in self._tense.breaks:
                extra += _BREAK
                continue
            judged = self._judge(token) if token.islower() else None
            if judged is not None:
                penalty, ahead = judged
                if best is None or distance + extra + penalty < best[0]:
                    best = (distance + extra + penalty, Cue(token, ahead, sure=not penalty))
        return best

    def _finite(self, word: str) -> Cue | None:
        """The word behind a date that opens its sentence, where that is the place of the finite verb."""
        known = word in self._tense.past or word in self._tense.future
        if not word.islower() or word in self._tense.neutral:
            return None
        if self._preterite and (known or self._preterite.fullmatch(word)):
            return Cue(word, ahead=word in self._tense.future, sure=True)
        return Cue(word, ahead=True, sure=False) if self._present and self._present.fullmatch(word) else None

    def _judge_word(self, word: str) -> tuple[int, bool] | None:
        if word in self._tense.past:
            return 0, False
        if word in self._tense.future:
            return 0, True
        if word in self._tense.neutral:
            return None
        return next((judged for shape, judged in self._shapes if shape.fullmatch(word)), None)
