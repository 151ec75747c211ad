"""Words before, behind and between dates that change them."""

from __future__ import annotations

from timeline.dates import builders as b
from timeline.dates import modifiers as m
from timeline.dates.reading import join, within_year, year_first
from timeline.dates.rows import Link, Modifier

OPENERS = (
    Modifier("since", r"seit", m.since_past,
             (("seit dem 24. Februar 2022", "2022-02-24/.."), ("seit November", "2025-11/.."), ("seit Ende 2023", "2023-09~/..")),
             ("seit der Invasion", "seitdem")),
    Modifier("from", r"ab|frühestens(?: (?:am|im|ab|zum|zu))?|nicht vor", m.since,
             (("ab 1. Mai", "2026-05-01/.."), ("ab dem Jahr 2027", "2027/.."), ("frühestens am 1. Juli 2026", "2026-07-01/..")), ("ab sofort", "ab der Kante")),
    Modifier("after", r"nach", m.since, (("nach dem 1. Mai 2025", "2025-05-01/.."), ("nach 1945", "1945/..")), ("nach dem Krieg",)),
    Modifier("until", r"bis(?: (?:einschließlich|einschliesslich|inklusive|spätestens|längstens|zum|zur|zu|ins|in den|in die|in das|in|am|nach|an|auf|vor|kurz vor|weit in))*", m.until,
             (("bis zum 1. Juni 2026", "../2026-06-01"), ("bis einschließlich 2025", "../2025"), ("bis spätestens 3. Mai 2024", "../2024-05-03"), ("bis Ende 2026", "../2026-12~")),
             ("bis jetzt", "bis 2025 Wohnungen")),
    Modifier("by", r"(?:spätestens|längstens|nicht später als|nicht nach)(?:(?: (?:am|im|bis zum|bis zu|bis|zum|zu|vor|mit|ab|in))?| (?:aber|jedoch) (?:am|im|zum|zu|vor|mit|ab|in))", m.until,
             (("spätestens am 1. Juli 2026", "../2026-07-01"), ("spätestens bis zum 3. Mai 2024", "../2024-05-03"), ("spätestens Ende 2026", "../2026-12~")),
             ("spätestens dann", "längstens hier")),
    Modifier("before", r"(?:kurz |unmittelbar )?vor", m.until,
             (("vor dem 1. Juli 2026", "../2026-07-01"), ("vor 2030", "../2030")), ("vor der Küste", "vor 2025 Menschen")),
)  # fmt: skip

MODIFIERS = (
    Modifier("about", r"(?:um|gegen|ca\.?|circa|zirka|etwa|ungefähr|schätzungsweise|rund um|in etwa|wohl|vermutlich|wahrscheinlich|etwa um|um etwa|ungefähr um)", m.about,
             (("um den 5. Juni 2025", "2025-06-05~"), ("um 1850", "1850~"), ("etwa Mai 2024", "2024-05~")), ("um den Tisch", "ca. 30 Euro")),
    Modifier("start", r"(?:Anfang|Beginn|Anbruch)(?: vom)?|(?:der |den |die |dem |das )?(?:frühen?|beginnenden?)|eingangs|früh im", m.third(0),
             (("Anfang 2026", "2026-01~/2026-04~"), ("zu Beginn dieses Monats", "2026-02-01~/2026-02-10~"), ("die frühen 1990er Jahre", "1990~/1992~")),
             ("Anfang vom Lied", "Beginn der Arbeit")),
    Modifier("middle", r"Mitte|(?:der |den |die |dem |das )?mittleren?", m.third(1),
             (("Mitte 2026", "2026-05~/2026-08~"), ("Mitte Mai 2025", "2025-05-11~/2025-05-20~")), ("Mitte der Stadt", "mittleren Alters")),
    Modifier("end", r"(?:gegen )?(?:Ende|Ausgang)|(?:der |den |die |dem |das )?(?:späten?|ausgehenden?)|ausgangs|spät im", m.third(2),
             (("Ende vergangenen Jahres", "2025-09~/2025-12~"), ("Ende 2025", "2025-09~/2025-12~"), ("Ende Mai 2025", "2025-05-21~/2025-05-31~"),
              ("gegen Ende des Jahres 2025", "2025-09~/2025-12~"), ("in den späten 1990er Jahren", "1997~/1999~")),
             ("Ende gut", "am Ende der Sitzung")),
    Modifier("first-half", r"(?:der |die )?(?:ersten?|1\.) Hälfte(?: von)?", m.half(0),
             (("in der ersten Hälfte des Mai 2025", "2025-05-01/2025-05-15"), ("die erste Hälfte des Jahres 2026", "2026-40"), ("erste Hälfte des 19. Jahrhunderts", "1800/1849")),
             ("die erste Hälfte des Spiels",)),
    Modifier("second-half", r"(?:der |die )?(?:zweiten?|2\.) Hälfte(?: von)?", m.half(1),
             (("die zweite Hälfte der 1990er Jahre", "1995/1999"), ("zweite Hälfte 2026", "2026-41")), ("die zweite Hälfte des Spiels",)),
    Modifier("night-to", r"(?:der |die )?Nacht (?:auf|zum|zu)", m.with_eve,
             (("in der Nacht auf den 5. Mai 2024", "2024-05-04/2024-05-05"), ("in der Nacht zum Sonntag", "2026-02-21/2026-02-22")),
             ("die Nacht zum Mai 2024", "Nacht zum Schlafen")),
)  # fmt: skip

SUFFIXES = (
    Modifier("latest", r"spätestens|als spätestem Termin", m.until,
             (("am 1. Juli 2026 spätestens", "../2026-07-01"),), ("die Sitzung spätestens",)),
    Modifier("onwards", r"ff\.|und (?:danach|darüber hinaus|später)|und folgende[n]?(?: Jahren?)?", m.since,
             (("2027 ff.", "2027/.."), ("1. Mai 2026 und später", "2026-05-01/..")), ("die Sitzung ff.",)),
)  # fmt: skip

LINKS = (
    Link("in-year", r",? (?:im |in |des )?", within_year,
         (("im Mai vergangenen Jahres", "2025-05"), ("1953 brach es. Am 22. Februar desselben Jahres", "1953-02-22"), ("1953 brach es. Der 3. März des selben Jahres", "1953-03-03"), ("im Frühjahr des nächsten Jahres", "2027-21")),
         ("Mai mit letztem",)),
    Link("year-first", r" (?:im )?", year_first, (("nächstes Jahr im März", "2027-03"),), ("nächstes Jahr mit",)),
    Link("between", r" und (?:dem |am |im )?", join,
         (("zwischen dem 1. Mai und dem 3. Juni 2024", "2024-05-01/2024-06-03"), ("zwischen 1990 und 1995", "1990/1995")),
         ("zwischen den Zeilen und",), before="zwischen|zwischen dem", needs_before=True),
    Link("from-to", r"(?: ?(?:–|—|-) ?|(?:,? (?:um |ab )?[0-9]{1,2}(?:[.:][0-9]{2})? Uhr)?,? bis(?: (?:einschließlich|einschliesslich|inklusive|zum|zur|ins|in den|in die|in|am|etwa|spätestens|voraussichtlich))* )", join,
         (("vom 1. Dezember 2025 bis zum 30. Juni 2026", "2025-12-01/2026-06-30"), ("September 2024 bis März 2025", "2024-09/2025-03"),
          ("ab 3. Mai 2024 bis 7. Juni 2024", "2024-05-03/2024-06-07"), ("vom 9. September 2023, 22 Uhr, bis 11. September 2023", "2023-09-09/2023-09-11"), ("Ende 2023 bis Anfang 2024", "2023-09~/2024-04~")),
         ("von hier bis dort",), before="vom|von|ab|seit|zwischen"),
    Link("years-and", r" (?:und|&) ", b.adjoining,
         (("2026 und 2027", "2026/2027"),), ("dies und das",)),
)  # fmt: skip
