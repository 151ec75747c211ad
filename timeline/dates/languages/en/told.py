"""What lies before, after or at the last date told, and so long from the document’s date."""

from __future__ import annotations

from timeline.dates import builders as b
from timeline.dates import feasts
from timeline.dates import groups as g
from timeline.dates import relations as r
from timeline.dates.languages.en.pieces import A_DAY, EVENT_BEHIND, ROUGHLY
from timeline.dates.reading import Anchor
from timeline.dates.rows import Row

TOLD = (
    Row(
        "ago",
        r"(?:(?:about|some|around|nearly|almost|over|more than|just over|just under|roughly|exactly|only|just) )?(?:{number} {unit}|half a year) (?:ago|back)",
        r.ago,
        (("two weeks ago", "2026-02-09"), ("three months ago", "2025-11"), ("ten years ago", "2016"), ("a year ago", "2025"),
         ("a decade ago", "2016")),
        ("many weeks ago", "long ago"),
    ),
    Row(
        "years-and-months-ago",
        r"{number} years?(?:,| and|, and) {number2} months? ago",
        r.years_and_months_ago,
        (("two years and five months ago", "2023-09"), ("(1 year, 1 month ago)", "2025-01")),
        ("years and months ago",),
    ),
    Row(
        "fortnight",
        r"(?:{number} )?fortnights? ago",
        r.fortnight(-1),
        (("a fortnight ago", "2026-02-09"),),
        ("fortnightly ago",),
    ),
    Row(
        "in-future",
        r"(?:in )?{number} {unit}(?:'|’|'s|’s)? (?:from now|hence|from today)|in {number2} {unit2}(?:'|’|'s|’s)? time",
        g.either(b.shifted(1), number="number number2", unit="unit unit2"),
        (("two weeks from now", "2026-03-09"), ("in a year's time", "2027"), ("in three months' time", "2026-05")),
        ("weeks from now", "in weeks' time"),
    ),
    Row(
        "in-units",
        r"in {number} {unit}",
        b.shifted(1),
        (("will meet in two weeks", "2026-03-09"), ("in one year", "2027")),
        ("in two weeks of talks", "for the first time in ten years", "the wettest winter in 50 years", "the worst in two years", "twice in two weeks"),
        not_after=r"(?:[a-z]+est|worst|best|first|second|third|only|most)(?: [a-z-]+){1,3}|time|times|once|twice|worst|best|[a-z]+est|first|second|third|only|once|{unit2}|more|less|[a-z]{2,}ed",
        not_before=r" (?:of|or|and|to|that|which)\b|-[a-z]|['’]",
    ),
    Row(
        "later",
        rf"{ROUGHLY}{{number}} {{unit}} (?:later|afterwards|thereafter|after that)",
        b.shifted(1, Anchor.TOLD),
        (("It began on 3 May 2021. Two days later the others left", "2021-05-05"), ("It began in 2010; a year later", "2011")),
        ("some weeks later", "later"),
        not_before=r"-[a-z]| (?:than|this|that|in the)\b",
    ),
    Row(
        "units-after",
        rf"{ROUGHLY}{{number}} {{unit}} (?:on|after)",
        b.shifted(1, Anchor.TOLD),
        (("It began on 3 May 2021. Two days after, they left", "2021-05-05"),),
        ("two days after the vote", "a year on year rise", "two days on foot"),
        not_before=r" ?[^\s,.;:)]",
    ),
    Row(
        "earlier",
        rf"{ROUGHLY}{{number}} {{unit}} (?:earlier|previously|before that)",
        b.shifted(-1, Anchor.TOLD),
        (("It began on 3 May 2021. A year earlier the others left", "2020"), ("It began in May 2020; three months earlier", "2020-02")),
        ("some weeks earlier", "days earlier", "two days earlier than planned"),
        not_before=r"-[a-z]| than\b",
    ),
    Row(
        "units-before",
        rf"{ROUGHLY}{{number}} {{unit}} (?:before|prior)",
        b.shifted(-1, Anchor.TOLD),
        (("It began on 3 May 2021. Two days before, they left", "2021-05-01"),),
        ("two days before the vote", "a year before moving"),
        not_before=EVENT_BEHIND + r"| to\b|-[a-z]",
    ),
    Row(
        "days-after-day",
        rf"(?:{{number}} {{unit}}|the day) (?:after|from|following) {A_DAY}",
        r.shifted_from(b.month_day_year, 1),
        (("ten days after 3 May 2024", "2024-05-13"), ("the day after May 3, 2024", "2024-05-04")),
        ("ten days after 45 May 2024", "The lease runs for 25 years from 1 April 2026"),
        not_after=r"for|runs?|least|lasting|of|period|term|within",
    ),
    Row(
        "days-before-day",
        rf"(?:{{number}} {{unit}}|the day) (?:before|prior to|preceding) {A_DAY}",
        r.shifted_from(b.month_day_year, -1),
        (("two weeks before 3 May 2024", "2024-04-19"), ("the day before May 3, 2024", "2024-05-02")),
        ("ten days before 45 May 2024",),
    ),
    Row(
        "days-after-feast",
        r"{number} {unit} (?:after|from) {feast}(?: {year})?",
        r.shifted_from(feasts.feast, 1),
        (("three days after Christmas Day 2024", "2024-12-28"),),
        ("three days after the feast",),
    ),
    Row(
        "same-unit",
        r"(?:(?:the )?same|the very same|that same|that very|that) {same}",
        lambda values: b.same_unit({"unit": values["same"]}),
        (("It began on 3 May 2021. The same day", "2021-05-03"), ("It came in May 2019. In that year", "2019")),
        ("that daylight", "the same yearning"),
        not_before=r" (?:that|when|which|in which|on which|(?:of|in) [0-9])|-[a-z]",
    ),
    Row(
        "same-period",
        r"(?:the )?(?:same|corresponding|equivalent|comparable) (?:period|quarter|month|half|season|{number} months)"
        r"(?: of| in)?,? (?:last year|(?:the|a) (?:previous|preceding|prior) year|the year before|(?:a|one) year (?:earlier|ago|before|previously))",
        r.same_period,
        (("In the first quarter of 2024 it rose; in the same period of the previous year it fell", "2023-33"), ("the same period last year", "2025")),
        ("the same period of the yearbook",),
        not_before=r"-[a-z]",
    ),
    Row(
        "next-unit",
        r"(?:the next|(?:the )?(?:following|ensuing|subsequent)) {same}|next (?:day|morning)|the (?P<same2>day|week|month|year) after that",
        r.next_told,
        (("It came in 2018. The following year", "2019"), ("It began on 3 May 2021. The next morning they left", "2021-05-04"),
         ("It began on 3 May 2021; the next day the others left", "2021-05-04")),
        ("the following yearbook", "the next days", "the following days"),
        not_before=r"-[a-z]",
    ),
    Row(
        "unit-after",
        r"the {same} (?:after|afterwards|following|thereafter)",
        r.next_told,
        (("It began on 3 May 2021. The day after, they left", "2021-05-04"),),
        ("the day after the vote", "the year following their move"),
        not_before=EVENT_BEHIND,
    ),
    Row(
        "previous-unit",
        r"(?:the )?(?:previous|preceding|prior) {same}",
        lambda values: b.next_unit(-1)({"unit": values["same"]}),
        (("It came in 2018. The previous year", "2017"), ("It began on 3 May 2021. The previous night they left", "2021-05-02")),
        ("the previous yearbook",),
        not_before=r"-[a-z]",
    ),
    Row(
        "unit-before",
        r"the {same} (?:before|previously|prior|before that)",
        lambda values: b.next_unit(-1)({"unit": values["same"]}),
        (("It began on 3 May 2021. The day before, they left", "2021-05-02"),),
        ("the day before the vote",),
        not_before=EVENT_BEHIND + r"| to\b",
    ),
    Row(
        "day-of-month",
        r"(?:the )?(?:{day}|{ordinal})(?: day)? of {which} month|(?:the )?{day2} {instant}|(?:the )?{day3} of the {rough_which} month",
        g.either(b.day_of_month, day="day ordinal day2 day3", which="which rough_which instant"),
        (("the 15th of this month", "2026-02-15"), ("your letter of the 5th inst.", "2026-02-05"), ("the 3rd of next month", "2026-03-03")),
        ("15 instances", "the 45th of this month"),
    ),
    Row(
        "day-number",
        r"the (?P<day>[0-9]{1,2})(?:st|nd|rd|th)",
        r.day_of_told_month,
        (("It began on 3 May 2021. On the 15th, they left", "2021-05-15"),),
        ("on the 15th floor", "the 45th", "On the 20th anniversary"),
        after=r"on|until|till|since|by|from|and",
        not_before=r"[- ](?!(?:and|at|to|we|he|she|they|it|the|in|by|that|but|when|as|after|before|a|was|were|is|of (?:the|that) (?:same )?month)\b)[^\s.,;:)]",
    ),
)  # fmt: skip
