"""What a text has told so far: the last date, as fine as it was, and the year that it has come to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from timeline.dates.passage import Passages
from timeline.dates.reading import Anchor, Reading, Turn, Unit
from timeline.when import When

# A text that has told of this many dates in a row, each this many years back, is a history:
# its yearless dates belong to the year it has come to, across paragraphs too.
_HISTORY_DATES = 3
_HISTORY_YEARS = 2
# The length of an EDTF year and day.
_YEAR_LENGTH = 4
_DAY_LENGTH = 10
# What lasts longer is a period, in whose year the next date need not lie.
_EVENT_DAYS = 31
# What is shorter can be counted in months from.
_QUARTER_DAYS = 92
_WEEK_DAYS = 7
_YEAR_DAYS = 366
_DECADE_DAYS = 3650
# Code points over which a story goes on from the day told last.
_LINES = 400
# What is no longer is part of a year rather than the year.
_PART_DAYS = 300
_THIRD_DAYS = 123


@dataclass(slots=True)
class Told:
    """The last date told, as fine as it was, and the year that the text has come to.

    `day_until` is where that day ends, `label_until` where it does so as the label of its line ("3 mei: …").
    `year_at` is where that year was named, -1 where it counts no longer; `topical` is a year named
    by itself or by its part, `leading` one that opens its sentence or goes on with the story ("the
    year after"). `counted` is a last day that was counted from the document's date. `heading` stands over
    what follows it, as far as the next heading; `item` is the year of the last item of a list that a
    date opened, up to `item_at`. `old` counts the dates in a row that lie years back.
    """

    day: When | None = None
    day_until: int = -1
    label_until: int = -1
    counted: bool = False
    month: When | None = None
    yearly: When | None = None
    any: When | None = None
    year: int | None = None
    year_at: int = -1
    topical: bool = False
    leading: bool = False
    heading: int | None = None
    heading_until: int = -1
    item: int | None = None
    item_at: int = -1
    old: int = 0

    @property
    def is_history(self) -> bool:
        """Whether the text has told of the past for so long that it will go on to."""
        return self.old >= _HISTORY_DATES

    def at(self, unit: Unit) -> When | None:
        """The last value fine enough to count `unit`s from."""
        if unit in (Unit.DAY, Unit.WEEK, Unit.WEEKEND):
            return self.day
        if unit in (Unit.MONTH, Unit.QUARTER, Unit.HALF):
            return self.month
        return self.yearly if unit is Unit.YEAR else self.any

    def day_nearby(self, here: int, reference: date) -> date | None:
        """The day of the last year told a few lines before, from which a story goes on; None where there is none."""
        if self.day is None or here - self.day_until > _LINES:
            return None
        back = reference.toordinal() - self.day.first_day
        return date.fromordinal(self.day.first_day) if 0 <= back <= _YEAR_DAYS else None

    def part_of(self, year: int) -> When | None:
        """The last date told, where it is a part of this year."""
        last = self.any if self.any and (self.any.days or 999) <= _THIRD_DAYS else self.month
        known = last and (last.earliest or last.latest)
        return last if known and known.year == year else None

    def goes_on(self, when: When) -> bool:
        """Whether a date goes on with a story told by the season at most, or the text is a history."""
        last = self.any
        if self.is_history:
            return True
        return last is not None and (last.days or 0) <= _QUARTER_DAYS and last.first_day <= when.first_day

    def holds(self, when: When) -> bool:
        """Whether a date lies within the part of a year told last ("im Sommer und Herbst 1989")."""
        last = self.any
        if last is None or (last.days or _PART_DAYS) >= _PART_DAYS:
            return False
        return last.first_day <= when.first_day and when.last_day <= last.last_day

    def tell(self, when: When, reading: Reading, span: tuple[int, int], passages: Passages) -> None:
        """Remember a resolved value that stands at `span`."""
        self._remember(when, span[1])
        if when.precision == "day" and passages.is_label(*span):
            self.label_until = span[1]
        self.counted = reading.anchor is Anchor.DOCUMENT and reading.turn is Turn.ONLY
        known = when.earliest or when.latest
        if known is None:
            return
        if when.days is None:
            bounds_year = known.year == self.year and len(when.edtf.strip("./~")) > _YEAR_LENGTH
            self.year_at = span[1] if bounds_year else -1
        elif passages.is_aside(*span):
            return
        elif reading.anchor is not Anchor.TOLD or self.year is None or known.year >= self.year:
            self._come_to(when, known.year, reading, span, passages)

    def _remember(self, when: When, end: int) -> None:
        self.any, days = when, when.days
        if days is None or days <= _QUARTER_DAYS:
            self.month = when
        if days is None or days < _DECADE_DAYS:
            self.yearly = when
        if days is not None and days <= _WEEK_DAYS:
            self.day, self.day_until = when, end
        elif when.precision == "interval" and len(when.edtf.strip("./~").rpartition("/")[2]) == _DAY_LENGTH:
            self.day, self.day_until = When.day(date.fromordinal(when.last_day)), end

    def goes_on_with(self, span: tuple[int, int], passages: Passages) -> bool:
        """Whether the item of a list at `span` follows on the last one whose year is known."""
        return passages.next_item(self.item_at, span[0], labelled=passages.is_label(*span))

    def _come_to(self, when: When, year: int, reading: Reading, span: tuple[int, int], passages: Passages) -> None:
        part = when.approximate and when.latest is not None and when.latest.year == year
        within = when.latest is not None and when.latest.year == year and (when.days or 999) <= _PART_DAYS
        short = when.precision != "interval" or within or (when.days or 99) <= _EVENT_DAYS
        self.year = year if part or short or self.year is None else self.year
        self.year_at = span[1] if part or short else -1
        self.topical = when.precision == "year" or (part and not short)
        self.leading = self.topical and (reading.anchor is Anchor.TOLD or passages.opens_sentence(span[0]))
        if when.precision == "year" and reading.anchor is Anchor.NONE and passages.titles_list(*span):
            self.item, self.item_at = year, span[1]
        if passages.line_before(span[0]) is None:
            return
        settled = is_explicit(reading) or (reading.weekday is not None and reading.unit is not Unit.WEEK)
        if passages.opens_item(*span) and (settled or self.goes_on_with(span, passages)):
            self.item, self.item_at = year, span[1]
        if is_explicit(reading) and passages.stands_alone(*span):
            self.heading = year
            self.heading_until = passages.next_heading(span[1])

    def count_years_back(self, when: When, reading: Reading, reference: date | None) -> None:
        """Count the dates in a row that lie years before the document's."""
        over = when.latest or when.earliest
        if over is None or not is_explicit(reading):
            return
        recent = reference is not None and reference.year - over.year < _HISTORY_YEARS
        self.old = 0 if recent else self.old + 1


def is_explicit(reading: Reading) -> bool:
    """Whether a phrase names its year."""
    return reading.names_year or reading.anchor is Anchor.NONE
