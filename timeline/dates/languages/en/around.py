"""Words before, behind and between dates that change them."""

from __future__ import annotations

from timeline.dates import builders as b
from timeline.dates import modifiers as m
from timeline.dates.languages.en.pieces import CLOCK
from timeline.dates.reading import join, within_year, year_first
from timeline.dates.rows import Link, Modifier

OPENERS = (
    Modifier("since", r"(?:ever )?since(?: at least)?", m.since_past,
             (("since 24 February 2022", "2022-02-24/.."), ("since November", "2025-11/.."), ("since late 2023", "2023-09~/..")),
             ("since the invasion", "since then")),
    Modifier("out-of", r"(?:up|down|unchanged|different|risen|fallen|date|dates|dating|dated|survive|survives|letters?|data|figures|reports?|results|images"
             r"|photos?|pictures|footage|statements?|records?|documents?|e-?mails?|messages|minutes|study|survey|research|evidence|articles?|video"
             r"|decision|ruling|versions?|proposals?) from", m.nothing,
             (("unchanged from January", "2026-01"), ("footage from 3 May 2024", "2024-05-03")), ("dates from 3 May 2024",)),
    Modifier("from", r"(?:starting |beginning )?from|no earlier than|not earlier than|not before", m.opening,
             (("from 1 May", "2026-05-01/.."), ("from 2027", "2027/.."), ("from 3 to 7 June 2021", "2021-06-03/2021-06-07")),
             ("from now", "from the quay")),
    Modifier("after", r"(?:on or )?after|following|beyond|later than", m.since,
             (("after 1 May 2025", "2025-05-01/.."), ("beyond 2030", "2030/..")), ("after the war", "following talks")),
    Modifier("between-ends", r"between", m.bounding,
             (("between 3 and 7 June 2021", "2021-06-03/2021-06-07"), ("between May and July 2024", "2024-05/2024-07")),
             ("between the lines", "between 3 May 2024")),
    Modifier("until", rf"(?:(?:up )?until(?: at least)?|till|up to(?: and including)?){CLOCK}|through|up through|as late as", m.until,
             (("until 1 June 2026", "../2026-06-01"), ("up to and including 2025", "../2025"), ("through 3 May 2024", "../2024-05-03"),
              ("until noon on 3 May 2024", "../2024-05-03")),
             ("until now", "until 2025 homes"), ahead=True),
    Modifier(
        "by",
        rf"(?:on or before|no later than|not later than|at the latest (?:by|on)|by no later than|not after|by|ahead of|prior to|before){CLOCK}",
        m.until,
        (("by 1 July 2026", "../2026-07-01"), ("no later than 3 May 2024", "../2024-05-03"), ("before 2027", "../2027"),
         ("by late 2026", "../2026-12~"), ("on or before 3 May 2024", "../2024-05-03"), ("by 5 pm on 3 May 2024", "../2024-05-03")),
        ("by tomorrowland", "by the wall"),
        ahead=True,
    ),
)  # fmt: skip

_THE = r"(?: (?:of|in)(?: the)?)?"
MODIFIERS = (
    Modifier("about", r"(?:on or about|on or around|around|about|circa|ca\.?|c\.|approximately|roughly|sometime(?: in)?|some time in|probably)", m.about,
             (("on or about 5 June 2025", "2025-06-05~"), ("around 1850", "1850~"), ("c. 1700", "1700~")), ("around the table", "ca. 30 euros")),
    Modifier("start", r"(?:(?:the )?(?:very )?early(?: in| on| part of| days of)?|(?:the )?(?:very )?(?:beginning|start|opening months) of)(?: the)?", m.part(0),
             (("early 2026", "2026-01~/2026-04~"), ("the early nineties", "1990~/1992~"),
              ("at the start of 2025", "2025-01~/2025-04~")),
             ("early on", "the beginning of talks")),
    Modifier("middle", r"(?:mid|(?:the )?mid|(?:in )?(?:the )?middle(?: part)? of|halfway through|midway through)(?: the)?", m.third(1),
             (("mid-2026", "2026-05~/2026-08~"), ("mid May 2025", "2025-05-11~/2025-05-20~"), ("the mid-1990s", "1993~/1996~")),
             ("mid the case", "halfway through talks")),
    Modifier("end", r"(?:(?:the )?(?:very )?late(?: in| on| part of)?|(?:the )?(?:very )?(?:end|close|closing months|latter part) of|end)(?: the)?", m.part(2),
             (("late last year", "2025-09~/2025-12~"), ("late 2025", "2025-09~/2025-12~"), ("the end of May 2025", "2025-05-21~/2025-05-31~"),
              ("end-2025", "2025-09~/2025-12~")),
             ("late for work", "the end of talks")),
    Modifier("within", r"(?:earlier|later)(?: in)?(?: the)?", m.within,
             (("earlier this month", "2026-02"), ("later this year", "2026"), ("earlier in 2025", "2025")), ("earlier today", "later on")),
    Modifier("first-half", r"(?:the )?first half of(?: the)?", m.half(0),
             (("the first half of May 2025", "2025-05-01/2025-05-15"), ("the first half of 2026", "2026-40"), ("the first half of the 19th century", "1800/1849")),
             ("the first half of the match",)),
    Modifier("second-half", r"(?:the )?(?:second|latter|last) half of(?: the)?", m.half(1),
             (("the second half of the 1990s", "1995/1999"), ("the second half of 2026", "2026-41")), ("the second half of the match",)),
)  # fmt: skip

SUFFIXES = (
    Modifier("to-date", r"(?:to|until|till|up to|through) (?:date|the present(?: day)?|now)", m.since,
             (("from 3 May 2024 to date", "2024-05-03/.."), ("2014 to the present", "2014/..")), ("to date",)),
    Modifier("onwards", r"(?:onwards?|and onwards?|and beyond|and later|and after|and thereafter)", m.since,
             (("1 May 2026 onwards", "2026-05-01/.."), ("from 2027 onward", "2027/..")),
             ("the meeting onwards",)),
    Modifier("latest", r",? at the latest", m.until,
             (("on 1 July 2026 at the latest", "../2026-07-01"), ("by mid-May at the latest", "../2026-05-20~")),
             ("the meeting at the latest",)),
)  # fmt: skip

LINKS = (
    Link("in-year", r",? (?:of |in )?", within_year,
         (("in May last year", "2025-05"), ("It broke in 1953. On 22 February of that year", "1953-02-22"), ("the spring of next year", "2027-21")),
         ("May with last",)),
    Link("year-first", r"\x20(?:in )?", year_first, (("in next year's spring", "2027-21"),), ("next year with",)),
    Link("between", r" and (?:in |on )?(?:the )?", join,
         (("between 1 May and 3 June 2024", "2024-05-01/2024-06-03"), ("between 1990 and 1995", "1990/1995")),
         ("between the lines and",), before="between", needs_before=True),
    Link("from-to", r"(?: ?(?:–|—|-) ?| (?:up )?(?:to|until|till|through|thru)(?: and including)? )(?:about |in |on |the )?", join,
         (("1 December 2025 to 30 June 2026", "2025-12-01/2026-06-30"), ("September 2024 to March 2025", "2024-09/2025-03"),
          ("from 3 May 2024 until 7 June 2024", "2024-05-03/2024-06-07"), ("late 2023 to early 2024", "2023-09~/2024-04~")),
         ("from here to there",), before="from|since|between"),
    Link("years-and", r" (?:and|&) ", b.adjoining,
         (("2026 and 2027", "2026/2027"),), ("this and that",)),
)  # fmt: skip
