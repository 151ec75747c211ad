"""From readings to values: what was told before, what the verb says, and which candidate that leaves."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from timeline.dates.choosing import choose, distance, much_nearer, neighbour
from timeline.dates.passage import Passages
from timeline.dates.reading import Anchor, Reading, Turn, Unit
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
_ELSEWHERE = 20
# The length of an EDTF day.
_DAY_LENGTH = 10
# What lasts longer is a period, in whose year the next date need not lie.
_EVENT_DAYS = 31
# A date this many months before what was told last belongs to the year after it.
_MONTHS_BACK = 6
# Days from the document's date within which a yearless date is rather meant now.
_AT_HAND = 45
# Days within which even a verb of a certain shape may belong to something else.
_CLOSE_BY = 14


@dataclass(slots=True)
class _Told:
    """The last date told, as fine as it was, and the year that the text has come to.

    `topical` is a year named by itself, `leading` one that opens its sentence; `heading` stands
    over what follows it, as far as the next heading.
    """

    day: When | None = None
    month: When | None = None
    any: When | None = None
    year: int | None = None
    year_at: int = -1
    topical: bool = False
    leading: bool = False
    heading: int | None = None
    heading_until: int = -1
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
        elif when.days is None and len(when.edtf.strip("./~")) == _DAY_LENGTH:
            self.day = When.day(date.fromordinal(when.first_day))


@dataclass(slots=True)
class Resolver:
    """Resolves the hits of one text in order."""

    passages: Passages
    reference: date | None
    tense: TenseReader
    _told: _Told = field(default_factory=_Told)
    _cue: tuple[int, Cue | None] = (-1, None)

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
        if not self.passages.in_note(hit.start):
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
            if (
                cue
                and not cue.sure
                and self._doubtful(reading, values)
                and much_nearer(values, reference, ahead=cue.ahead)
            ):
                cue = None
            if hit.opener and hit.opener.ahead and not (cue and cue.sure):
                turn, cue = Turn.FUTURE, None
            elif cue:
                turn = Turn.FUTURE if cue.ahead else Turn.PAST
            if reading.weekday is not None and self._told_elsewhere(hit, reading) and not self._speaks_of_now(cue):
                return self._following_weekday(hit, reading)
        index = choose(values, reference, turn, strict=marked)
        reason = _reason(hit, reading, turn, cue, reference)
        return self._expression(hit, values[index], reason, reference, neighbour(values, index, reference))

    def _doubtful(self, reading: Reading, values: tuple[When, ...]) -> bool:
        """Whether nearness may outweigh a verb known by its shape; where shapes are certain, only for days close by."""
        if not self.passages.language.tense.certain:
            return True
        assert self.reference is not None
        today = self.reference.toordinal()
        return reading.unit is not Unit.WEEK and any(distance(w, today) <= _CLOSE_BY for w in values)

    def _carried(self, hit: Hit, reading: Reading) -> DateExpression | None:
        """A yearless date in the year that its passage has just named, where verb and markers allow it."""
        told = self._told
        if reading.in_year is None or reading.turn is not Turn.TENSE or self.passages.in_note(hit.start):
            return None
        listed = hit.start < told.heading_until and self.passages.opens_line(hit.start)
        near = not listed and (told.old >= _HISTORY_DATES or self.passages.same_passage(told.year_at, hit.start))
        year = told.year if near else told.heading if hit.start < told.heading_until else None
        if year is None:
            return None
        when = self._in_told_year(reading, year)
        if when is None or (
            reading.weekday is not None and when.earliest and when.earliest.weekday() != reading.weekday
        ):
            return None
        other = None
        if self.reference is not None:
            if not listed and self._belies(hit, reading, when, near):
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
        recent = when.earliest is not None and self.reference.year - when.earliest.year == 1
        if not self._goes_on(when) and (recent or not self._told.leading):
            return True
        return cue is None and self._closer_at_hand(reading, self.reference)

    def _goes_on(self, when: When) -> bool:
        """Whether a date goes on with a story told by the day or month, or the text is a history."""
        last = self._told.any
        if self._told.old >= _HISTORY_DATES:
            return True
        return last is not None and (last.days or 99) <= _EVENT_DAYS and last.first_day <= when.first_day

    def _cue_of(self, hit: Hit) -> Cue | None:
        if self._cue[0] != hit.start:
            self._cue = hit.start, self.tense.cue(self.passages.text, hit.start, hit.end)
        return self._cue[1]

    def _closer_at_hand(self, reading: Reading, reference: date) -> bool:
        """Whether, with no verb to go by and outside a history, the document's own days are likelier."""
        today = reference.toordinal()
        if self._told.old >= _HISTORY_DATES:
            return False
        return any(distance(w, today) <= _AT_HAND for w in reading.at(reference))

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
        return far and (self.passages.same_passage(self._told.year_at, hit.start) or self._told.old >= _HISTORY_DATES)

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
            told.year_at = hit.end if when.precision != "interval" or (when.days or 99) <= _EVENT_DAYS else -1
            told.topical = when.precision == "year"
            told.leading = told.topical and self.passages.opens_sentence(hit.start)
            if explicit and self.passages.stands_alone(hit.start, hit.end):
                told.heading = known.year
                told.heading_until = self.passages.next_heading(hit.end)
        if explicit and self.reference is not None:
            over = when.latest or known
            told.old = told.old + 1 if self.reference.year - over.year >= _HISTORY_YEARS else 0
        elif explicit:
            told.old += 1

    def _takes_other(self, reading: Reading) -> bool:
        """Whether the document's own evidence is for the other value of a reading that has two."""
        return self.passages.is_regional() if reading.regional else self.passages.months_come_first()

    def _expression(
        self, hit: Hit, when: When, reason: str, reference: date | None, alternative: When | None = None
    ) -> DateExpression:
        return DateExpression(
            hit.start,
            hit.end,
            self.passages.text[hit.start : hit.end],
            when,
            hit.name,
            reason,
            reference,
            alternative,
            _conflict(hit.inner, when),
        )


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
