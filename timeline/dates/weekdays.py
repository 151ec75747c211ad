"""Builders for what is said by weekdays and weekends: nights between two, day numbers without a month."""

from __future__ import annotations

from datetime import date, timedelta

from timeline.dates.builders import day_month, weekday_in_unit
from timeline.dates.reading import Anchor, Reading, Turn, Unit, recurring_weekday, relative, weekend_of
from timeline.dates.rows import Values
from timeline.when import When

# Months around the reference in which a weekday and a day number are looked for.
_MONTHS_AROUND = (-1, 0, 1)


def weekday_night(values: Values) -> Reading | None:
    """The night from one weekday to the next ("la nuit de lundi à mardi"): both days."""
    first, last = values["weekday"], values["weekday2"]
    if (first + 1) % 7 != last:
        return None
    return recurring_weekday(last, Turn.TENSE).map(_with_eve)


def weekday_range(values: Values) -> Reading | None:
    """From one weekday to another of the same seven days ("vrijdag en zaterdag", "dinsdag tot en met donderdag")."""
    days = (values["weekday2"] - values["weekday"]) % 7
    if not days:
        return None
    return recurring_weekday(values["weekday"], Turn.TENSE).map(lambda w: _spanning(w, days))


def weekdays_and(values: Values) -> Reading | None:
    """Two weekdays that follow each other, as one interval ("Thursday and Friday"), of a week that is named or not."""
    if (values["weekday2"] - values["weekday"]) % 7 != 1:
        return None
    first = weekday_in_unit(values) if "which" in values else recurring_weekday(values["weekday"], Turn.TENSE)
    return first.map(lambda w: _spanning(w, 1)) if first else None


def weekday_this(values: Values) -> Reading | None:
    """ "this Friday": the one of the document's own week."""
    return weekday_in_unit({**values, "which": 0})


def _spanning(when: When, days: int) -> When:
    assert when.earliest
    return When.span(when, When.day(when.earliest + timedelta(days)))


def _with_eve(when: When) -> When:
    assert when.earliest
    return When.span(When.day(when.earliest - timedelta(1)), when)


def weekday_and_day(values: Values) -> Reading | None:
    """A weekday with a day number and no month ("le mardi 12"): the near months in which the two agree."""
    weekday, day = values["weekday"], values["day"]

    def at(ref: date) -> tuple[When, ...]:
        return tuple(When.day(found) for found in _agreeing(ref, weekday, day))

    return Reading(at, Anchor.DOCUMENT, Turn.TENSE, unit=Unit.DAY, weekday=weekday)


def _agreeing(ref: date, weekday: int, day: int) -> list[date]:
    found = []
    for away in _MONTHS_AROUND:
        year, month = divmod(ref.year * 12 + ref.month - 1 + away, 12)
        try:
            candidate = date(year, month + 1, day)
        except ValueError:
            continue
        if candidate.weekday() == weekday:
            found.append(candidate)
    return found


def weekday_before(values: Values) -> Reading | None:
    """The last such day before the last date told ("le lundi précédent")."""
    weekday = values["weekday"]
    return relative(
        lambda ref: When.day(ref - timedelta((ref.weekday() - weekday - 1) % 7 + 1)), anchor=Anchor.TOLD, unit=Unit.DAY
    )


def weekday_in_weeks(values: Values) -> Reading | None:
    """One or two weeks after the coming such day, today included: "lundi en huit" (8), "en quinze" (15)."""
    weekday, weeks = values["weekday"], values["number"] // 7
    return relative(lambda ref: When.day(ref + timedelta((weekday - ref.weekday()) % 7 + 7 * weeks)))


def weekend_of_day(values: Values) -> Reading | None:
    """The weekend of the week that holds a day ("le week-end du 8 mars")."""
    reading = day_month(values)
    return reading.map(_weekend) if reading else None


def _weekend(when: When) -> When:
    assert when.earliest
    return weekend_of(when.earliest)
