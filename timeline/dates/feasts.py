"""Feast days that name a day: from the `holidays` package where a law or a church moves them, by rule where not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import cache

from timeline.dates.reading import Reading, Turn, explicit, yearless
from timeline.dates.rows import Values
from timeline.when import When

_Feast = Callable[[int], When | None]


def _fixed(month: int, day: int, days: int = 1) -> _Feast:
    def feast(year: int) -> When:
        first = date(year, month, day)
        return _days(first, days)

    return feast


def _days(first: date, days: int) -> When:
    return When.span(When.day(first), When.day(first + timedelta(days - 1)))


@cache
def _calendar(country: str, year: int) -> dict[str, date]:
    """A country's holidays of a year by their English name."""
    import holidays

    found = holidays.country_holidays(country, years=year, language="en_US")
    return {name: day for day, names in found.items() for name in names.split("; ")}


def _named(country: str, name: str) -> _Feast:
    """A holiday of a country, None in years in which it has none by that name."""

    def feast(year: int) -> When | None:
        day = _calendar(country, year).get(name)
        return When.day(day) if day else None

    return feast


def _from_easter(offset: int, days: int = 1) -> _Feast:
    """So many days from Easter Sunday, as western churches count it."""

    def feast(year: int) -> When | None:
        good_friday = _calendar("GB", year).get("Good Friday")
        return _days(good_friday + timedelta(2 + offset), days) if good_friday else None

    return feast


def _prinsjesdag(year: int) -> When:
    """The third Tuesday of September (Constitution of the Netherlands, article 65, and the law of 1887)."""
    first = date(year, 9, 1)
    return When.day(first + timedelta((1 - first.weekday()) % 7 + 14))


def _from_advent(offset: int) -> _Feast:
    """So many days from the first Sunday of Advent, the fourth before Christmas Day."""

    def feast(year: int) -> When:
        eve = date(year, 12, 24)
        return When.day(eve - timedelta((eve.weekday() + 1) % 7 + 21) + timedelta(offset))

    return feast


def _thanksgiving(year: int) -> When | None:
    return _named("US", "Thanksgiving Day")(year)


_FEASTS: tuple[_Feast, ...] = (
    _fixed(12, 25, 2),
    _fixed(12, 25),
    _fixed(12, 26),
    _fixed(12, 24),
    _fixed(12, 31),
    _fixed(1, 1),
    _from_easter(0, 2),
    _from_easter(0),
    _from_easter(1),
    _from_easter(-2),
    _from_easter(39),
    _from_easter(49, 2),
    _from_easter(50),
    _named("NL", "King's Day"),
    _fixed(5, 5),
    _fixed(5, 4),
    _prinsjesdag,
    _fixed(11, 1),
    _fixed(5, 1),
    _fixed(10, 3),
    _fixed(7, 14),
    _fixed(11, 11),
    _fixed(8, 15),
    _fixed(1, 6),
    _thanksgiving,
    _fixed(7, 4),
    _fixed(5, 9),
    _from_easter(60),
    _from_easter(-46),
    _fixed(2, 14),
    _fixed(10, 31),
    _from_easter(-7),
    _from_easter(-3),
    _from_easter(49),
    _from_easter(-48),
    _fixed(12, 6),
    _fixed(8, 1),
    _from_advent(0),
    _from_advent(-11),
)
(
    CHRISTMAS, CHRISTMAS_DAY, BOXING_DAY, CHRISTMAS_EVE, NEW_YEARS_EVE, NEW_YEAR, EASTER, EASTER_SUNDAY, EASTER_MONDAY,
    GOOD_FRIDAY, ASCENSION, WHITSUN, WHIT_MONDAY, KINGS_DAY, LIBERATION_DAY, REMEMBRANCE_NL, PRINSJESDAG, ALL_SAINTS,
    LABOUR_DAY, GERMAN_UNITY, BASTILLE_DAY, ARMISTICE, ASSUMPTION, EPIPHANY, THANKSGIVING, INDEPENDENCE_US, EUROPE_DAY,
    CORPUS_CHRISTI, ASH_WEDNESDAY, VALENTINE, REFORMATION, PALM_SUNDAY, MAUNDY_THURSDAY, WHIT_SUNDAY,
    ROSE_MONDAY, SAINT_NICHOLAS, NATIONAL_DAY_CH, ADVENT, REPENTANCE_DAY,
) = range(len(_FEASTS))  # fmt: skip


def feast(values: Values) -> Reading | None:
    """A feast with or without its year; `which` (-1, 1) looks back or ahead."""
    in_year = _FEASTS[values["feast"]]
    if "year" in values:
        when = in_year(values["year"])
        return explicit(when) if when else None
    reading = yearless(in_year)
    which = values.get("which", 0)
    if which:
        return replace(reading, turn=Turn.PAST if which < 0 else Turn.FUTURE)
    return reading
