"""From readings to values: what was told before, what the verb says, and which candidate that leaves."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from timeline.dates.choosing import choose, distance, just_behind, much_nearer, neighbour, other_way
from timeline.dates.echoes import Echo, before, following, lies_elsewhere, said_again
from timeline.dates.passage import Passages
from timeline.dates.reading import Anchor, Reading, Turn, Unit
from timeline.dates.reasons import conflict_of, reason_of
from timeline.dates.scan import Hit
from timeline.dates.tense import Cue, TenseReader
from timeline.dates.told import Told
from timeline.errors import DateError
from timeline.model import DateExpression
from timeline.when import Precision, When

# A date this many months before what was told last belongs to the year after it.
_MONTHS_BACK = 6
# Days from the document's date within which a yearless date is rather meant now.
_AT_HAND = 45
# Days within which even a verb of a certain shape may belong to something else.
_CLOSE_BY = 14


@dataclass(slots=True)
class Resolver:
    """Resolves the hits of one text in order."""

    passages: Passages
    reference: date | None
    tense: TenseReader
    _told: Told = field(default_factory=Told)
    _cue: tuple[int, Cue | None] = (-1, None)
    _listed: tuple[int, Turn, int, Precision] = (-1, Turn.TENSE, 0, "day")
    # Whether the last yearless date was in the year named before it: a story, told in whatever tense.
    _narrates: bool = False

    def resolve(self, hit: Hit) -> DateExpression | None:
        """The value of a hit, None where nothing says what it is counted from."""
        try:
            hit = self._without_idle_opener(hit)
            reading = hit.reading
            if reading.swapped is not None and self._takes_other(reading):
                reading = reading.swapped
            found = self._value(hit, reading)
        except (DateError, ValueError, OverflowError):
            return None
        if found is None:
            return None
        if not self.passages.in_note(hit.start):
            self._told.tell(found.when, reading, (hit.start, hit.end), self.passages)
            self._told.count_years_back(found.when, reading, self.reference)
        return found

    def _without_idle_opener(self, hit: Hit) -> Hit:
        """A hit without an opener that belongs to a noun, or that opens only what lies ahead: "dès 2019" was then."""
        if hit.opener is None:
            return hit
        plain = hit._replace(start=hit.core, reading=hit.inner, opener=None, name=hit.name.partition(" ")[2])
        if self.passages.is_attribute(hit.core, hit.end):
            return plain
        if self.reference is None or not hit.opener.idle_when_over:
            return hit
        found = self._value(plain, plain.reading)
        return plain if found and found.when.last_day < self.reference.toordinal() else hit

    def _value(self, hit: Hit, reading: Reading) -> DateExpression | None:
        if reading.anchor is Anchor.NONE:
            when = reading.value
            return self._expression(hit, when, "stated in full", None, other_way(reading, when)) if when else None
        if reading.anchor in (Anchor.TOLD, Anchor.STORY):
            return self._counted(hit, reading)
        carried = self._carried(hit, reading)
        self._narrates = carried is not None
        if carried is not None:
            return carried
        if self.reference is None:
            return None
        return self._chosen(hit, reading, self.reference)

    def _counted(self, hit: Hit, reading: Reading) -> DateExpression | None:
        """A value counted from the last date told, or from the document's where none was."""
        told = self._told.at(reading.unit)
        in_story = self.passages.same_passage(self._told.year_at, hit.start) and not self._turns_to_now(hit, told)
        if reading.anchor is Anchor.STORY and not in_story:
            told = None
        known = (told.latest or told.earliest) if told else self.reference
        if known is None:
            return None
        values = (reading.of(told),) if reading.of and told else reading.at(known)
        source = f"the date told before, {told}" if told else f"the document's date, {known}"
        return self._expression(hit, values[0], f"counted from {source}", known) if values else None

    def _turns_to_now(self, hit: Hit, told: When | None) -> bool:
        """Whether a verb that we know looks ahead from the document's date, past what was told of long ago."""
        if told is None or self.reference is None or self._told.is_history:
            return False
        cue = self._cue_of(hit)
        return cue is not None and cue.ahead and cue.sure and lies_elsewhere(told, self.reference)

    def _chosen(self, hit: Hit, reading: Reading, reference: date) -> DateExpression | None:
        values = reading.at(reference)
        if not values:
            return None
        turn, cue = reading.turn, None
        if turn is Turn.ONLY:
            return self._expression(hit, values[0], f"counted from the document's date, {reference}", reference)
        marked = turn is not Turn.TENSE
        if not marked:
            turn, cue = self._direction(hit, reading, values, reference)
            if echo := self._echo(hit, reading, cue):
                return self._expression(hit, echo.when, echo.reason, echo.known)
        # An open end says nothing about when a period begins or is over: the period itself does.
        periods = hit.inner.at(reference) if hit.opener else values
        index = choose(periods if len(periods) == len(values) else values, reference, turn, strict=marked)
        if cue and turn is Turn.FUTURE:
            unsure = not cue.sure and reading.unit is not Unit.WEEK
            day = self._told.day_nearby(hit.start, reference) if unsure else None
            index = choose(values, day, turn, strict=False) if day else just_behind(values, index, reference)
        if turn is Turn.TENSE and self._is_listed(hit, values):
            index = choose(values, date.fromordinal(self._listed[2]), Turn.FUTURE, strict=False)
        if not marked:
            self._listed = hit.end, turn, values[index].first_day, values[index].precision
        reason = reason_of(turn, cue, reference)
        return self._expression(hit, values[index], reason, reference, neighbour(values, index, reference))

    def _direction(
        self, hit: Hit, reading: Reading, values: tuple[When, ...], reference: date
    ) -> tuple[Turn, Cue | None]:
        """Which way verb and opener point; the next of a list ("8 februari, 16 mei en") goes with the one before it."""
        if self._is_listed(hit, values):
            return self._listed[1], None
        cue = self._cue_of(hit)
        doubtful = cue is not None and not cue.sure and self._doubtful(reading, values)
        if cue and doubtful and much_nearer(values, reference, ahead=cue.ahead):
            cue = None
        if hit.opener and hit.opener.ahead and not (cue and cue.sure):
            over = cue is not None and not cue.ahead and much_nearer(values, reference, ahead=True)
            return Turn.PAST if over else Turn.FUTURE, None
        if cue:
            return Turn.FUTURE if cue.ahead else Turn.PAST, cue
        return Turn.TENSE, None

    def _is_listed(self, hit: Hit, values: tuple[When, ...]) -> bool:
        """Whether a date is the next of a list."""
        end, _, _, precision = self._listed
        return values[0].precision == precision and self.passages.next_in_list(end, hit.start)

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
        if reading.in_year is None or reading.turn not in (Turn.TENSE, Turn.BEGUN) or self.passages.in_note(hit.start):
            return None
        item = self._next_item(hit)
        listed = item or (hit.start < told.heading_until and self.passages.opens_line(hit.start))
        above = told.item if item else self._year_above(hit)
        near = told.is_history or self.passages.same_passage(told.year_at, hit.start)
        led = told.leading or not told.topical or self.passages.same_clause(told.year_at, hit.start)
        near = near and not listed and told.year != above and (led or above is None)
        year = told.year if near else above
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

    def _next_item(self, hit: Hit) -> bool:
        """Whether a date opens the next item of a list whose last one had its year."""
        span = hit.start, hit.end
        return self.passages.opens_item(*span) and self._told.goes_on_with(span, self.passages)

    def _year_above(self, hit: Hit) -> int | None:
        """The year of the heading over a date; for what is told of the past, the one that the document reports on."""
        if hit.start < self._told.heading_until:
            return self._told.heading
        year = self.passages.year_reported()
        if year is None or self.reference is None or year >= self.reference.year:
            return None
        cue = self._cue_of(hit)
        return None if cue and cue.ahead else year

    def _belies(self, hit: Hit, reading: Reading, when: When, near: bool) -> bool:
        """Whether verb, or document's date where there is none, speak against the year named before."""
        told = self._told
        topical = near and told.topical and self.passages.same_clause(told.year_at, hit.start)
        if self.reference is None or topical:
            return False
        cue, today = self._cue_of(hit), self.reference.toordinal()
        ahead = cue is not None and cue.ahead
        if near and not ahead and told.year == self.passages.year_reported():
            return False
        narrated = near and ahead and self._narrates and told.goes_on(when)
        speaks = cue is not None and not narrated and (cue.sure or not (told.is_history or (near and told.leading)))
        if speaks and (when.last_day < today if cue and cue.ahead else when.first_day > today):
            return True
        if not near:
            return False
        last_year = when.earliest is not None and self.reference.year - when.earliest.year == 1
        held = told.holds(when)
        goes_on = told.goes_on(when) or (held and not last_year)
        planned = told.topical or (held and cue is not None and cue.ahead)
        if (when.first_day > today and not planned) or not (goes_on or told.leading):
            return True
        said_with = told.leading and self.passages.same_sentence(told.year_at, hit.start)
        settled = said_with or ((goes_on or not last_year) if cue or told.leading else False)
        return not settled and self._closer_at_hand(reading, self.reference)

    def _cue_of(self, hit: Hit) -> Cue | None:
        if self._cue[0] != hit.start:
            self._cue = hit.start, self.tense.cue(self.passages.text, hit.start, hit.core, hit.end)
        return self._cue[1]

    def _closer_at_hand(self, reading: Reading, reference: date) -> bool:
        """Whether, with no verb to go by and outside a history, the document's own days are likelier."""
        today = reference.toordinal()
        if self._told.is_history:
            return False
        return any(distance(w, today) <= _AT_HAND for w in reading.at(reference))

    def _in_told_year(self, reading: Reading, year: int) -> When | None:
        """The value in the year told, or in the next where it would fall long before what was told last."""
        if reading.in_year is None:
            return None
        when = reading.in_year(year)
        last = self._told.part_of(year)
        if when is None or last is None or last.last_day - when.last_day < _MONTHS_BACK * 30.5:
            return when
        later = reading.in_year(year + 1)
        past = self.reference is None or (later is not None and later.first_day <= self.reference.toordinal())
        return later if later is not None and past else when

    def _echo(self, hit: Hit, reading: Reading, cue: Cue | None) -> Echo | None:
        """The day that a bare weekday takes from the story, where it says one again or is of days told long ago."""
        if reading.unit is not Unit.WEEK or (day := self._told.day) is None:
            return None
        if again := said_again(reading, day, hit.start - self._told.day_until):
            return again
        if self.passages.same_passage(self._told.label_until, hit.start):
            return before(reading, day) if cue and not cue.ahead else following(reading, day)
        turns_to_now = cue is not None and cue.sure and cue.ahead and not self._told.is_history
        return None if turns_to_now or not self._told_elsewhere(hit, day) else following(reading, day)

    def _told_elsewhere(self, hit: Hit, day: When) -> bool:
        """Whether the story around a bare weekday tells of days far from the document's own."""
        told = self._told
        if self.reference is None or told.counted or not lies_elsewhere(day, self.reference):
            return False
        told_now = day.earliest is not None and day.earliest.year == told.year
        return told_now and (self.passages.same_passage(told.year_at, hit.start) or told.is_history)

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
            conflict_of(hit.inner, when),
        )
