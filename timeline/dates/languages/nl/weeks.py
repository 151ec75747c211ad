"""Weeks, weekends and weekdays."""

from __future__ import annotations

from timeline.dates import builders as b
from timeline.dates import groups as g
from timeline.dates import weekdays as w
from timeline.dates.languages.nl.pieces import PART
from timeline.dates.reading import Turn
from timeline.dates.rows import Row

WEEKS = (
    Row(
        "week-number",
        r"(?:de )?(?:week|weeknummer|wk\.?) {nn}(?: ?(?:-|–|t/m|en|tot en met) ?(?:week )?{nn2})?(?:,?(?: van)? (?:{year}|['’‘]{yy}))?",
        b.week,
        (("week 36", "2025-09-01/2025-09-07"), ("week 12 van 2024", "2024-03-18/2024-03-24"), ("week 36-38 2025", "2025-09-01/2025-09-21")),
        ("week 61", "week 0"),
        not_before=r"[:.,][0-9]| ?(?:uur|dagen)",
    ),
    Row(
        "weeks-number",
        r"(?:de )?weken {nn} ?(?:-|–|t/m|en|tot en met) ?{nn2}(?:(?: van)? {year})?",
        b.week,
        (("weken 36 en 37 van 2025", "2025-09-01/2025-09-14"),),
        ("weken 61 en 70",),
    ),
    Row(
        "week-of-day",
        r"(?:de )?week van (?:maandag )?{day} {month}(?: {year})?",
        b.week_of_day,
        (("de week van 18 mei 2026", "2026-05-18/2026-05-24"),),
        ("de week van 38 mei",),
    ),
    Row(
        "weekend-of-days",
        r"(?:het )?(?:weekend|weekeinde) van {day}(?: (?:en|op) | ?[-–/] ?){day2} {month}(?: {year})?",
        b.day_range,
        (("in het weekend van 21 en 22 maart", "2026-03-21/2026-03-22"),),
        ("het weekend van 45 en 46 maart",),
    ),
    Row(
        "weekend-of-day",
        r"(?:het )?(?:weekend|weekeinde) van (?:zaterdag )?{day} {month}(?: {year})?",
        w.weekend_of_day,
        (("het weekend van 21 maart 2026", "2026-03-21/2026-03-22"),),
        ("het weekend van 45 maart",),
    ),
    Row(
        "weekday-in-week",
        rf"(?:de )?{{which}} week (?:op )?{{weekday}}{PART}",
        b.weekday_in_unit,
        (("volgende week woensdag", "2026-03-04"), ("vorige week vrijdag", "2026-02-20")),
        ("volgende week woensdags", "vorige weken vrijdag"),
    ),
    Row(
        "weekday-of-week",
        rf"{{weekday}}{PART} (?:van )?(?:de )?{{which}} week",
        b.weekday_in_unit,
        (("woensdag volgende week", "2026-03-04"),),
        ("woensdags volgende week",),
    ),
    Row(
        "weekday-past",
        rf"(?:de )?(?:afgelopen|vorige|voorbije|jongstleden|verleden) {{weekday}}{PART}",
        b.weekday(Turn.PAST),
        (("afgelopen dinsdag", "2026-02-17"), ("vorige maandag", "2026-02-16")),
        ("afgelopen dinsdagen", "vorige maandagse"),
    ),
    Row(
        "weekday-ahead",
        rf"(?:de )?(?:komende|aanstaande|volgende|eerstvolgende|aankomende) {{weekday}}{PART}",
        b.weekday(Turn.FUTURE),
        (("komende dinsdag", "2026-02-24"), ("aanstaande maandagavond", "2026-03-02")),
        ("komende dinsdagen",),
        not_before=r" (?:daarop|daarna|erop)",
    ),
    Row(
        "weekday-this",
        rf"deze {{weekday}}{PART}",
        w.weekday_this,
        (("viel deze vrijdag", "2026-02-27"),),
        ("deze vrijdagen",),
        not_before=r"-[a-z]",
    ),
    Row(
        "weekday",
        rf"{{weekday!}}{PART}",
        b.weekday(Turn.TENSE),
        (("dinsdag sprak", "2026-02-17"), ("werd vrijdag bekend", "2026-02-20")),
        ("elke maandag", "op maandagen", "'s maandags", "Witte Donderdag"),
        not_after=r"elke|iedere|alle|zwarte|witte|goede|meestal|op een|een|{ordinal}|(?-i:[A-Z])\.",
        not_before=r"-[a-z]",
    ),
    Row(
        "weekday-opening",
        rf"{{Weekday}}{PART}",
        b.weekday(Turn.TENSE),
        (("Dinsdag sprak de minister", "2026-02-17"),),
        ("Wim Vrijdag", "Zondag Piet"),
        opens=True,
        not_before=r"-[a-z]| (?-i:[A-Z])",
    ),
    Row(
        "weekday-told",
        r"(?:die|diezelfde) {weekday}",
        b.weekday_told,
        (("Op 1 februari 1953 kwam de zee. Die zondag", "1953-02-01"),),
        ("die zondagen",),
    ),
    Row(
        "weekday-night",
        r"(?:de )?nacht van {weekday} op {weekday2}",
        w.weekday_night,
        (("In de nacht van dinsdag op woensdag brak brand uit", "2026-02-17/2026-02-18"),),
        ("de nacht van dinsdag op zondag",),
    ),
    Row(
        "weekdays-and",
        r"(?:{weekday!}|(?-i:{Weekday3})) en {weekday2}",
        g.either(w.weekdays_and, weekday="weekday weekday3"),
        (("vrijdag en zaterdag wordt gestaakt", "2026-02-27/2026-02-28"), ("Dinsdag en woensdag wordt gestaakt", "2026-02-24/2026-02-25")),
        ("vrijdagen en zaterdagen", "elke vrijdag en zaterdag", "vrijdag en zondag"),
        not_after=r"elke|iedere|alle|op een|een|tussen|zowel",
    ),
    Row(
        "weekdays-through",
        r"(?:{weekday!}|(?-i:{Weekday3})) (?:tot en met|t/m|tot|-|–) {weekday2}",
        g.either(w.weekday_range, weekday="weekday weekday3"),
        (("dinsdag tot en met donderdag wordt gestaakt", "2026-02-24/2026-02-26"),),
        ("vrijdagen tot zaterdagen", "elke vrijdag tot zaterdag"),
        not_after=r"elke|iedere|alle|op een|een",
    ),
    Row(
        "weekday-after",
        rf"(?:de )?(?:{{weekday}}{PART} (?:daarop(?:volgend)?|daarna|erop|erna|nadien)|daaropvolgende (?P<weekday2>maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag))",
        lambda values: b.weekday_after({**values, "weekday": b.first_of(values, "weekday", "weekday2")}),
        (("Op 3 mei 2021 viel het. De maandag daarop", "2021-05-10"),),
        ("de maandagen daarop",),
    ),
    Row(
        "weekday-of-month",
        r"(?:de )?{nth} {weekday} (?:van|in) {month}(?: {year})?",
        b.weekday_of_month,
        (("de laatste maandag van maart 2026", "2026-03-30"), ("derde dinsdag in september 2014", "2014-09-16")),
        ("de zesde maandag van maart 2026", "de eerste maandagen van maart"),
    ),
    Row(
        "day-number-of-month",
        r"(?:de )?{nth} dag (?:van|in) {month}(?: {year})?",
        b.nth_day_of_month,
        (("de laatste dag van oktober 2015", "2015-10-31"), ("eerste dag van mei", "2026-05-01")),
        ("de eerste dag van de rest",),
    ),
    Row(
        "week-of-month",
        r"(?:de )?{nth} (?:volle |hele )?week (?:van|in) {month}(?: {year})?",
        b.week_of_month,
        (("de tweede week van oktober 2014", "2014-10-13/2014-10-19"), ("laatste week van september 2014", "2014-09-22/2014-09-28")),
        ("de eerste week van de vakantie",),
    ),
    Row(
        "weekday-short",
        r"{wda}",
        lambda values: b.weekday(Turn.TENSE)({"weekday": values["wda"]}),
        (("| do. |", "2026-02-26"), ("wo.", "2026-02-25")),
        ("do. gaat", "Zie ma."),
        opens=True,
        not_before=r" *[^\s|.]|\. *[^\s|]",
    ),
)  # fmt: skip
