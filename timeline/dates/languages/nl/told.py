"""What lies before, after or at the last date told, and so long from the document’s date."""

from __future__ import annotations

from timeline.dates import builders as b
from timeline.dates import relations as r
from timeline.dates.reading import Anchor, Unit
from timeline.dates.rows import Row

TOLD = (
    Row(
        "ago",
        r"(?:(?:ruim|bijna|ongeveer|zo'n) )?{number} {unit} (?:geleden|terug)",
        b.shifted(-1),
        (("twee weken geleden", "2026-02-09"), ("drie maanden geleden", "2025-11"), ("tien jaar geleden", "2016")),
        ("lange weken geleden", "lang geleden"),
    ),
    Row(
        "years-and-months-ago",
        r"{number} jaar(?:,| en) {number2} maand(?:en)? (?:geleden|terug)",
        r.years_and_months_ago,
        (("twee jaar en vijf maanden geleden", "2023-09"),),
        ("jaren en maanden geleden",),
    ),
    Row(
        "in-future",
        r"over {number} {unit}",
        b.shifted(1),
        (("over twee weken", "2026-03-09"), ("over een jaar", "2027")),
        ("over twee weken lang", "over de weken"),
        not_before=r" (?:lang|heen|verspreid|gespreid|verdeeld|oud)",
    ),
    Row(
        "later",
        r"(?:(?:ruim|bijna|ongeveer|nog geen) )?{number} {unit} (?:later|nadien|daarna|erna|daarop)",
        b.shifted(1, Anchor.TOLD),
        (("Op 3 mei 2021 begon het. Twee dagen later", "2021-05-05"), ("In 2010 begon het; een jaar later", "2011")),
        ("enkele weken later", "later"),
    ),
    Row(
        "earlier",
        r"(?:(?:ruim|bijna|ongeveer) )?{number} {unit} (?:eerder|ervoor|daarvoor|tevoren|voordien)",
        b.shifted(-1, Anchor.TOLD),
        (("Op 3 mei 2021 begon het. Een jaar eerder", "2020"), ("In mei 2020 begon het; drie maanden eerder", "2020-02")),
        ("enkele weken eerder", "dagen eerder"),
    ),
    Row(
        "same-unit",
        r"(?:op )?(?:dezelfde|diezelfde|die|datzelfde|hetzelfde|dat) {same}",
        lambda values: b.same_unit({"unit": values["same"]}),
        (("Op 3 mei 2021 begon het. Dezelfde dag", "2021-05-03"), ("In mei 2019 kwam het. In dat jaar", "2019")),
        ("diezelfde dagen", "hetzelfde jaargetijde"),
        not_before=r" (?:dat|die|waarop|waarin)\b",
    ),
    Row(
        "same-period",
        r"(?:(?:de|in) )?(?:dezelfde|hetzelfde|diezelfde|datzelfde|overeenkomstige|vergelijkbare) (?:periode|maand|kwartaal|half ?jaar|seizoen|{number} maanden)"
        r"(?: in| van)? (?:(?:het )?(?:vorige?|voorgaande?|voorafgaande?) jaar|het jaar (?:ervoor|daarvoor|eerder)|(?:een|één) jaar (?:eerder|ervoor|daarvoor|geleden|terug))",
        r.same_period,
        (("In het eerste kwartaal van 2024 steeg het; in dezelfde periode van het voorgaande jaar niet", "2023-33"), ("dezelfde periode vorig jaar", "2025")),
        ("dezelfde periode van het jaarverslag",),
    ),
    Row(
        "next-unit",
        r"(?:de|het) (?:(?:daaropvolgende|daaropvolgend|opvolgende) {same}|(?P<same2>dag|week|weekend|maand|kwartaal|jaar) (?:daarop|daarna|erop|erna|nadien))|(?:de )?volgende (?:dag|ochtend|morgen|middag|avond|nacht)",
        lambda values: b.next_unit(1)({"unit": b.first_of(values, "same", "same2", default=Unit.DAY)}),
        (("Op 3 mei 2021 begon het. De dag daarna", "2021-05-04"), ("In 2018 kwam het. Het jaar daarop", "2019"), ("In maart 2024 kwam het. Het kwartaal daarna", "2024-34"),
         ("Op 3 mei 2021 begon het. De volgende dag", "2021-05-04"), ("Op 3 mei 2021 begon het; de volgende ochtend", "2021-05-04")),
        ("het jaargetijde daarop",),
        not_before=r" (?:dat|die|waarop|waarin)\b",
    ),
    Row(
        "previous-unit",
        r"(?:de|het) (?:{same} (?:daarvoor|ervoor|tevoren|voordien)|(?:voorafgaande|voorgaande) (?P<same2>dag|week|maand|jaar)|dag ervoor)",
        lambda values: b.next_unit(-1)({"unit": b.first_of(values, "same", "same2", default=Unit.DAY)}),
        (("Op 3 mei 2021 begon het. De dag ervoor", "2021-05-02"), ("In 2018 kwam het. Het jaar daarvoor", "2017")),
        ("het jaarverslag daarvoor",),
    ),
    Row(
        "day-of-month",
        r"(?:de )?{day} (?:van )?(?:{which} maand|dezer)",
        b.day_of_month,
        (("15 dezer", "2026-02-15"), ("de 15e van deze maand", "2026-02-15"), ("de 3e van volgende maand", "2026-03-03")),
        ("15 dezerzijds", "de 45e van deze maand"),
    ),
    Row(
        "day-of-told-month",
        r"(?:de )?{day} van (?:die|dezelfde|diezelfde) maand",
        r.day_of_told_month,
        (("In december 2024 sprak men. De 16e van die maand", "2024-12-16"),),
        ("de 45e van die maand",),
    ),
)  # fmt: skip
