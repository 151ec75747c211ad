"""From readings to values: what was told before, what the verb says, and which candidate that leaves."""

from __future__ import annotations

import re
from bisect import bisect
from dataclasses import dataclass, field
from datetime import date

from timeline.dates.reading import Anchor, Reading, Turn, Unit
from timeline.dates.rows import Language
from timeline.dates.scan import Hit
from timeline.dates.tense import Cue, TenseReader
from timeline.errors import DateError
from timeline.model import DateExpression
from timeline.when import When

# A text that has told of this many dates in a row, each this many years back, is a history:
# its yearless dates belong to the year it has come to, across paragraphs too.
_HISTORY_DATES = 3
_HISTORY_YEARS = 2
# A weekday belongs to the days just told where those lie further than this from the document's date.
_ELSEWHERE = 7
_MONTHS_BACK = 6
# Days from the document's date within which a yearless date is rather meant now.
_AT_HAND = 45
# Days within which even a verb of a certain shape may belong to something else.
_CLOSE_BY = 14
# A verb known only by its shape does not outweigh a candidate this many times nearer.
_NEARER = 3
# How often a text must speak of a language's other country to be taken for one from there.
_REGIONAL = 2

_NUMERIC = re.compile(r"(?<![\d./-])(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})(?![\d/-])")
# What may stand on a heading's line beside its date.
_MARKUP = 8
_LINE_BEFORE = re.compile(r"(?:\A|\n)[ \t#*_]*\Z")
_LINE_OPENING = re.compile(r"(?:\A|\n)[ \t*•|>–—-]*\Z")
_LINE_AFTER = re.compile(r"[ \t#*_:.]{0,8}(?:\r?\n|\Z)")
_NOTE = re.compile(r"\[\d+:[^\]\n]*\]?")


@dataclass(slots=True)
class _Told:
    """The last date told, as fine as it was, and the year that the text has come to.

    `topical` is a year named by itself; `heading` one that stands over what follows it.
    """

    day: When | None = None
    month: When | None = None
    any: When | None = None
    year: int | None = None
    year_at: int = -1
    topical: bool = False
    heading: int | None = None
    old: int = 0

    def at(self, unit: Unit) -> When | None:
        """The last value fine enough to count `unit`s from."""
        if unit in (Unit.DAY, Unit.WEEK, Unit.WEEKEND):
            return self.day
        if unit in (Unit.MONTH, Unit.QUARTER, Unit.HALF):
            return self.month
        return self.any

    def tell(self, when: When) -> None:
        """Remember a resolved value."""
        self.any = when
        if when.days is None or when.days <= 92:
            self.month = when
        if when.precision == "day" or (when.days or 99) <= 7:
            self.day = when


@dataclass(slots=True)
class Resolver:
    """Resolves the hits of one text in order."""

    text: str
    reference: date | None
    language: Language
    tense: TenseReader
    _told: _Told = field(default_factory=_Told)
    _month_first: bool | None = None
    _regional: bool | None = None
    _cue: tuple[int, Cue | None] = (-1, None)
    _notes: list[tuple[int, int]] | None = None

    def resolve(self, hit: Hit) -> DateExpression | None:
        """The value of a hit, None where nothing says what it is counted from."""
        reading = hit.reading
        if reading.swapped is not None and self._takes_other(reading):
            reading = reading.swapped
        try:
            found = self._value(hit, reading)
        except (DateError, ValueError, OverflowError):
            return None
        if found is None:
            return None
        if not self._in_note(hit.start):
            self._tell(hit, reading, found.when)
        return found

    def _value(self, hit: Hit, reading: Reading) -> DateExpression | None:
        if reading.anchor is Anchor.NONE:
            when = reading.value
            return self._expression(hit, when, "stated in full", None, _other(reading, when)) if when else None
        if reading.anchor is Anchor.TOLD:
            return self._counted(hit, reading)
        carried = self._carried(hit, reading)
        if carried is not None:
            return carried
        if self.reference is None:
            return None
        return self._chosen(hit, reading, self.reference)

    def _counted(self, hit: Hit, reading: Reading) -> DateExpression | None:
        """A value counted from the last date told, or from the document's where none was."""
        told = self._told.at(reading.unit)
        known = (told.latest or told.earliest) if told else self.reference
        if known is None:
            return None
        values = reading.at(known)
        source = f"the date told before, {told}" if told else f"the document's date, {known}"
        return self._expression(hit, values[0], f"counted from {source}", known) if values else None

    def _chosen(self, hit: Hit, reading: Reading, reference: date) -> DateExpression | None:
        values = reading.at(reference)
        if not values:
            return None
        turn, cue = reading.turn, None
        if turn is Turn.ONLY:
            return self._expression(hit, values[0], f"counted from the document's date, {reference}", reference)
        marked = turn is not Turn.TENSE
        if not marked:
            cue = self._cue_of(hit)
            if cue and not cue.sure and self._doubtful(reading, values) and _much_nearer(values, reference, cue):
                cue = None
            if hit.opener and hit.opener.ahead and not (cue and cue.sure):
                turn, cue = Turn.FUTURE, None
            elif cue:
                turn = Turn.FUTURE if cue.ahead else Turn.PAST
            if reading.weekday is not None and self._told_elsewhere(hit, reading) and not self._speaks_of_now(cue):
                return self._following_weekday(hit, reading)
        index = _choose(values, reference, turn, strict=marked)
        reason = _reason(hit, reading, turn, cue, reference)
        return self._expression(hit, values[index], reason, reference, _neighbour(values, index, reference))

    def _doubtful(self, reading: Reading, values: tuple[When, ...]) -> bool:
        """Whether nearness may outweigh a verb known by its shape; where shapes are certain, only for days close by."""
        if not self.language.tense.certain:
            return True
        assert self.reference is not None
        today = self.reference.toordinal()
        return reading.unit is not Unit.WEEK and any(_distance(w, today) <= _CLOSE_BY for w in values)

    def _carried(self, hit: Hit, reading: Reading) -> DateExpression | None:
        """A yearless date in the year that its passage has just named, where verb and markers allow it."""
        told = self._told
        if reading.in_year is None or reading.turn is not Turn.TENSE or self._in_note(hit.start):
            return None
        near = told.old >= _HISTORY_DATES or self._same_paragraph(told.year_at, hit.start)
        year = told.year if near else told.heading
        if year is None:
            return None
        when = self._in_told_year(reading, year)
        if when is None or (
            reading.weekday is not None and when.earliest and when.earliest.weekday() != reading.weekday
        ):
            return None
        other = None
        if self.reference is not None:
            told_by_heading = not near and self._opens_line(hit)
            if not told_by_heading and self._belies(hit, reading, when, near):
                return None
            chosen = self._chosen(hit, reading, self.reference)
            other = chosen.when if chosen and chosen.when != when else None
        return self._expression(
            hit, when, f"in {year}, the year {'named just before' if near else 'that stands above'}", None, other
        )

    def _belies(self, hit: Hit, reading: Reading, when: When, near: bool) -> bool:
        """Whether verb, or document's date where there is none, speak against the year named before."""
        if self.reference is None:
            return False
        cue, today = self._cue_of(hit), self.reference.toordinal()
        if cue and (when.last_day < today if cue.ahead else when.first_day > today):
            return True
        if not near:
            return False
        if when.first_day > today and not self._told.topical:
            return True
        return cue is None and self._closer_at_hand(reading, self.reference)

    def _opens_line(self, hit: Hit) -> bool:
        """Whether a date opens its line: an item of a chronicle, told in whatever tense."""
        return bool(_LINE_OPENING.search(self.text[max(hit.start - _MARKUP, 0) : hit.start]))

    def _cue_of(self, hit: Hit) -> Cue | None:
        if self._cue[0] != hit.start:
            self._cue = hit.start, self.tense.cue(self.text, hit.start, hit.end)
        return self._cue[1]

    def _closer_at_hand(self, reading: Reading, reference: date) -> bool:
        """Whether, with no verb to go by and outside a history, the document's own days are likelier."""
        today = reference.toordinal()
        if self._told.old >= _HISTORY_DATES:
            return False
        return any(_distance(w, today) <= _AT_HAND for w in reading.at(reference))

    def _in_told_year(self, reading: Reading, year: int) -> When | None:
        """The value in the year told, or in the next where it would fall long before what was told last."""
        if reading.in_year is None:
            return None
        when = reading.in_year(year)
        last = self._told.month
        if when is None or last is None or last.earliest is None or last.earliest.year != year:
            return when
        if last.first_day - when.first_day < _MONTHS_BACK * 30.5:
            return when
        later = reading.in_year(year + 1)
        past = self.reference is None or (later is not None and later.first_day <= self.reference.toordinal())
        return later if later is not None and past else when

    def _told_elsewhere(self, hit: Hit, reading: Reading) -> bool:
        """Whether a bare weekday belongs to days just told, far from the document's own."""
        day = self._told.day
        if reading.unit is not Unit.WEEK or day is None or self.reference is None:
            return False
        far = abs(day.last_day - self.reference.toordinal()) > _ELSEWHERE
        return far and (self._same_paragraph(self._told.year_at, hit.start) or self._told.old >= _HISTORY_DATES)

    def _speaks_of_now(self, cue: Cue | None) -> bool:
        """Whether a verb that we know turns away from the days just told, back to the document's own."""
        day = self._told.day
        if cue is None or not cue.sure or day is None or self.reference is None:
            return False
        if day.last_day > self.reference.toordinal():
            return not cue.ahead
        return cue.ahead and self._told.old < _HISTORY_DATES

    def _following_weekday(self, hit: Hit, reading: Reading) -> DateExpression | None:
        day = self._told.day
        if day is None or reading.weekday is None:
            return None
        known = date.fromordinal(day.last_day)
        when = When.day(date.fromordinal(day.last_day + (reading.weekday - known.weekday()) % 7))
        return self._expression(hit, when, f"the first such day from {known}, told before", known)

    def _same_paragraph(self, earlier: int, here: int) -> bool:
        return earlier >= 0 and self.text.find("\n", earlier, here) < 0

    def _tell(self, hit: Hit, reading: Reading, when: When) -> None:
        told = self._told
        told.tell(when)
        known = when.earliest or when.latest
        if known is None:
            return
        explicit = reading.names_year or reading.anchor is Anchor.NONE
        if when.days is None:
            told.year_at = -1
        elif reading.anchor is not Anchor.TOLD or told.year is None or known.year >= told.year:
            told.year = known.year
            told.year_at = hit.end
            told.topical = when.precision == "year"
            if explicit and self._stands_alone(hit):
                told.heading = known.year
        if explicit and self.reference is not None:
            told.old = told.old + 1 if self.reference.year - known.year >= _HISTORY_YEARS else 0
        elif explicit:
            told.old += 1

    def _stands_alone(self, hit: Hit) -> bool:
        """Whether a date has a line to itself, as a heading of what follows."""
        before = self.text[max(hit.start - _MARKUP, 0) : hit.start]
        return bool(_LINE_BEFORE.search(before) and _LINE_AFTER.match(self.text, hit.end))

    def _takes_other(self, reading: Reading) -> bool:
        """Whether the document's own evidence is for the other value of a reading that has two."""
        return self._is_regional() if reading.regional else self._months_come_first()

    def _is_regional(self) -> bool:
        if self._regional is None:
            region = self.language.region
            self._regional = bool(region) and len(re.findall(region, self.text)) >= _REGIONAL
        return self._regional

    def _months_come_first(self) -> bool:
        """Whether the document's own numeric dates show the month before the day."""
        if self._month_first is None:
            pairs = [(int(a), int(b)) for a, b in _NUMERIC.findall(self.text)]
            month_first = sum(b > 12 >= a for a, b in pairs)
            day_first = sum(a > 12 >= b for a, b in pairs)
            shown = month_first - day_first or self._months_in_words()
            self._month_first = self.language.month_first and shown > 0
        return self._month_first

    def _months_in_words(self) -> int:
        """How many more of the document's dates in words put the month before the day than after it."""
        month_first, day_first = self.language.month_first_style, self.language.day_first_style
        if not month_first or not day_first:
            return 0
        return len(re.findall(month_first, self.text)) - len(re.findall(day_first, self.text))

    def _in_note(self, place: int) -> bool:
        """Whether a place lies in a footnote's text, which stands apart from the story around it."""
        if self._notes is None:
            self._notes = [m.span() for m in _NOTE.finditer(self.text)] if "[footnoteRef:" in self.text else []
        index = bisect(self._notes, (place, len(self.text))) - 1
        return index >= 0 and place < self._notes[index][1]

    def _expression(
        self, hit: Hit, when: When, reason: str, reference: date | None, alternative: When | None = None
    ) -> DateExpression:
        return DateExpression(
            hit.start,
            hit.end,
            self.text[hit.start : hit.end],
            when,
            hit.name,
            reason,
            reference,
            alternative,
            _conflict(hit.inner, when),
        )


def _choose(values: tuple[When, ...], reference: date, turn: Turn, *, strict: bool) -> int:
    """The index of the candidate that a direction leaves; a marker ("jl.") excludes the day itself (`strict`)."""
    today = reference.toordinal()
    indexes = range(len(values))
    if turn is Turn.PAST:
        past = [i for i in indexes if values[i].first_day < today + (not strict)]
        return past[-1] if past else 0
    if turn is Turn.FUTURE:
        ahead = [i for i in indexes if (values[i].first_day > today if strict else values[i].last_day >= today)]
        return ahead[0] if ahead else len(values) - 1
    return min(indexes, key=lambda i: (_distance(values[i], today), i))


def _much_nearer(values: tuple[When, ...], reference: date, cue: Cue) -> bool:
    """Whether the nearest candidate is much nearer than the one on the side of an unsure verb."""
    today = reference.toordinal()
    turn = Turn.FUTURE if cue.ahead else Turn.PAST
    side = _distance(values[_choose(values, reference, turn, strict=False)], today)
    return side > _NEARER * min(_distance(w, today) for w in values)


def _distance(when: When, today: int) -> int:
    return max(when.first_day - today, today - when.last_day, 0)


def _neighbour(values: tuple[When, ...], index: int, reference: date) -> When | None:
    """The candidate on the other side of the reference."""
    step = 1 if values[index].first_day <= reference.toordinal() else -1
    other = index + step
    return values[other] if 0 <= other < len(values) else None


def _other(reading: Reading, when: When | None) -> When | None:
    """The other way to read a numeric date."""
    swapped = reading.swapped.value if reading.swapped else None
    return swapped if swapped != when else None


def _reason(hit: Hit, reading: Reading, turn: Turn, cue: Cue | None, reference: date) -> str:
    sides = {Turn.PAST: f"the most recent before {reference}", Turn.FUTURE: f"the first after {reference}"}
    if cue:
        return f"“{cue.word}” looks {'ahead' if cue.ahead else 'back'}: {sides[turn]}"
    if turn in sides:
        return f"marked in the text: {sides[turn]}"
    return f"no verb says which: the nearest to {reference}"


def _conflict(reading: Reading, when: When) -> str:
    if reading.weekday is None or when.precision != "day" or when.earliest is None:
        return ""
    if when.earliest.weekday() == reading.weekday:
        return ""
    return f"{when.earliest} is a {when.earliest:%A}, not the weekday that the text names"
