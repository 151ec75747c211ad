"""Words before, behind and between dates that change them."""

from __future__ import annotations

from timeline.dates import builders as b
from timeline.dates import modifiers as m
from timeline.dates.languages.nl.pieces import CLOCK
from timeline.dates.reading import Turn, join, within_year, year_first
from timeline.dates.rows import Link, Modifier

OPENERS = (
    Modifier("since", r"(?:sinds|sedert)", m.since_past,
             (("sinds 24 februari 2022", "2022-02-24/.."), ("sinds november", "2025-11/.."), ("sinds eind 2023", "2023-09~/..")),
             ("sinds de invasie", "sindsdien")),
    Modifier("from", r"(?:vanaf|met terugwerkende kracht (?:tot en met|tot|vanaf))", m.since,
             (("vanaf 1 mei", "2026-05-01/.."), ("vanaf 2027", "2027/..")), ("vanaf nu", "vanaf de kade")),
    Modifier("after", r"(?:na|nà)", m.since, (("na 1 mei 2025", "2025-05-01/.."),), ("na de oorlog",)),
    Modifier("until", rf"(?:tot en met|tot aan|tot uiterlijk|tot|t/m|tot en met uiterlijk){CLOCK}", m.until,
             (("tot 1 juni 2026", "../2026-06-01"), ("tot en met 2025", "../2025"), ("t/m 3 mei 2024", "../2024-05-03")),
             ("tot nu toe", "tot 2025 woningen"), ahead=True),
    Modifier(
        "by",
        r"(?:(?:uiterlijk|ten laatste|niet later dan|op zijn laatst|ten uiterste)(?: (?:op|in|per|voor|vóór|tegen|aan|rond))?|vóór|tegen)"
        + CLOCK,
        m.until,
        (("uiterlijk op 1 juli 2026", "../2026-07-01"), ("ten laatste op 3 mei 2024", "../2024-05-03"), ("vóór 2027", "../2027"),
         ("uiterlijk eind 2026", "../2026-12~"), ("vóór 12.00 uur op 3 mei 2024", "../2024-05-03"), ("tegen 2030", "../2030")),
        ("uiterlijk morgenvroeg niet", "tegen de muur"),
        ahead=True,
    ),
    Modifier("foreseen", r"(?:voorzien|gepland|beoogd|geagendeerd|bedoeld|ingepland|gereserveerd|geraamd|begroot|staat|staan|stond|stonden) voor", m.nothing,
             (("is voorzien voor eind 2026", "2026-09~/2026-12~"),), ("voorzien voor 1 mei 2026",)),
    Modifier("proposed", r"(?:stel|stelt|stellen|stelde|stelden)(?: (?:u|daarom|dan|dus|nu|hierbij|ook))? voor", m.nothing,
             (("Wij stellen voor dinsdag 3 maart a.s. bijeen te komen", "2026-03-03"),), ("Wij stellen voor 3 mei 2026",)),
    Modifier("before", rf"voor{CLOCK}", m.until_day, (("voor 1 juli 2026", "../2026-07-01"), ("voor de zomer", "../2026-22")),
             ("voor de kust", "voor 2026", "voor deze zomer"), ahead=True),
)  # fmt: skip

_ARTICLE = r"(?: van| der)?"
MODIFIERS = (
    Modifier("about", r"(?:ca\.?|circa|omstreeks|rond|rondom|ongeveer|plusminus|±|om en nabij)", m.about,
             (("omstreeks 5 juni 2025", "2025-06-05~"), ("rond 1850", "1850~"), ("ca. 1700", "1700~")), ("rond de tafel", "ca. 30 euro")),
    Modifier("start", rf"(?:(?:het )?begin{_ARTICLE}|vroeg in(?: het)?)", m.third(0),
             (("begin 2026", "2026-01~/2026-04~"), ("begin deze maand", "2026-02-01~/2026-02-10~"), ("begin jaren negentig", "1990~/1992~")),
             ("begin nu", "begin met")),
    Modifier("middle", rf"(?:medio|halverwege{_ARTICLE}|half|(?:het )?midden{_ARTICLE})", m.third(1),
             (("medio 2026", "2026-05~/2026-08~"), ("half mei 2025", "2025-05-11~/2025-05-20~")), ("medio de zaak", "half werk")),
    Modifier("end", rf"(?:(?:het )?einde?{_ARTICLE}|laat in(?: het)?)", m.third(2),
             (("eind vorig jaar", "2025-09~/2025-12~"), ("eind 2025", "2025-09~/2025-12~"), ("eind mei 2025", "2025-05-21~/2025-05-31~"),
              ("het einde van 2025", "2025-09~/2025-12~")),
             ("eind goed al goed", "einde oefening")),
    Modifier("within", r"(?:eerder|later)(?: in)?", m.within,
             (("eerder deze maand", "2026-02"), ("later dit jaar", "2026"), ("eerder in 2025", "2025")), ("eerder gisteren", "later")),
    Modifier("first-half", r"(?:(?:de )?eerste helft(?: van)?)", m.half(0),
             (("de eerste helft van mei 2025", "2025-05-01/2025-05-15"), ("eerste helft van de 19e eeuw", "1800/1849")), ("de eerste helft van de wedstrijd",)),
    Modifier("second-half", r"(?:(?:de )?(?:tweede|laatste) helft(?: van)?)", m.half(1),
             (("de tweede helft van 2026", "2026-41"), ("de tweede helft van de jaren negentig", "1995/1999")), ("de tweede helft van de wedstrijd",)),
)  # fmt: skip

SUFFIXES = (
    Modifier("to-date", r"(?:t/m|tot en met|tot op|tot aan|tot|–|—|-) (?:heden|nu|vandaag)", m.since,
             (("Geldend van 07-10-2025 t/m heden", "2025-10-07/.."), ("2014 – heden", "2014/..")), ("t/m heden",)),
    Modifier("past", r"(?:jl\.?|j\.l\.|jongstleden|ll\.|l\.l\.|laatstleden)", m.turned(Turn.PAST),
             (("19 december jl.", "2025-12-19"), ("18-19 december jl.", "2025-12-18/2025-12-19"), ("maandag jl.", "2026-02-16"),
              ("1 januari jongstleden", "2026-01-01")),
             ("de vergadering jl.", "jongstleden")),
    Modifier("ahead", r"(?:a\.?s\.?|e\.?k\.?|aanstaande|eerstkomend|eerstvolgend|eerstkomende)", m.turned(Turn.FUTURE),
             (("1 juli a.s.", "2026-07-01"), ("woensdag aanstaande", "2026-02-25")),
             ("de vergadering a.s.",)),
)  # fmt: skip

LINKS = (
    Link("in-year", r" (?:van |in )?", within_year,
         (("in mei vorig jaar", "2025-05"), ("In 1953 brak het. Op 22 februari van dat jaar", "1953-02-22"), ("het voorjaar van volgend jaar", "2027-21")),
         ("mei met vorig",)),
    Link("year-first", r"\x20(?:in )?", year_first, (("in volgend jaar maart", "2027-03"),), ("volgend jaar met",)),
    Link("between", r" (?:en|tot) (?:in )?", join,
         (("tussen 1 mei en 3 juni 2024", "2024-05-01/2024-06-03"), ("tussen 1990 en 1995", "1990/1995")),
         ("tussen de bedrijven en",), before="tussen", needs_before=True),
    Link("from-to", r" ?(?:tot en met|t/m|tot|tot aan|–|—|-) ?(?:uiterlijk )?(?:in )?", join,
         (("maandag 1 december 2025 tot 30 juni 2026", "2025-12-01/2026-06-30"), ("september 2024 t/m maart 2025", "2024-09/2025-03"),
          ("vanaf 3 mei 2024 tot en met 7 juni 2024", "2024-05-03/2024-06-07"), ("eind 2023 tot begin 2024", "2023-09~/2024-04~")),
         ("van hier tot ginder",), before="van|vanaf|sinds|sedert"),
    Link("years-and", r" (?:en|&) ", b.adjoining,
         (("2026 en 2027", "2026/2027"),), ("dit en dat",)),
)  # fmt: skip
