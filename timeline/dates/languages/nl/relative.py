"""What is counted from the document’s date."""

from __future__ import annotations

from timeline.dates import builders as b
from timeline.dates import relations as r
from timeline.dates.reading import Unit
from timeline.dates.rows import Row

RELATIVE = (
    Row(
        "units-away",
        r"(?:de )?{rough_which} {number} {unit}",
        b.units_away,
        (("de afgelopen twee weken", "2026-02-09/2026-02-22"), ("komende drie maanden", "2026-03/2026-05"), ("de afgelopen twee jaar", "2024/2025")),
        ("de afgelopen weken", "komende paar dagen"),
    ),
    Row(
        "day-number",
        r"(?:de )?(?P<day>[0-9]{1,2})(?:e|de|ste)",
        r.day_of_told_month,
        (("komt op de 15e.", "2026-02-15"), ("Op 3 mei 2021 begon het. Op de 15e was het voorbij", "2021-05-15")),
        ("op de 15e verdieping", "op de 45e.", "kunst van de 19e eeuw", "op de 5e plaats"),
        after=r"op|tot|vanaf|van|naar|t/m|sinds|vóór|uiterlijk",
        not_before=r"-| ?(?!(?:en|om|is|was|wordt|werd|worden|werden|zal|gaat|kwam|kwamen|volgt|volgde|begint|begon|moet|moest|kan|kon|heeft|had|hebben|hadden|zou|zouden|bleek|plaatsvinden|plaatsvond|bereikte|bereikten|viel|vielen|ging|gingen"
        r"|stond|stonden|steeg|stegen|daalde|daalden|zakte|brak|braken|sloot|opende|overleed|stierf|vertrok|vertrokken|meldde|besloot|stemde"
        r"|tekende|sprak|nam|gaf|trok|trokken|landde|landden|bood|kreeg|kregen|zag|zagen|liep|liepen|hield|hielden|zijn|krijgt|maakte|deed)\b)[^\s.,;:)]",
    ),
    Row(
        "this-day",
        r"deze dag",
        lambda values: b.days_away({"today": 0}),
        (("op deze dag", "2026-02-23"),),
        ("deze dagen",),
        after="op",
    ),
    Row("days-away", "{today}", b.days_away,
        (("gisteren", "2026-02-22"), ("vandaag", "2026-02-23"), ("overmorgen", "2026-02-25")),
        ("de dag van vandaag", "tot op heden", "de vandaags"),
        not_after=r"dag van|tot op|tot|tot en met|t/m|op|d\.d\."),
    Row(
        "days-from-today",
        r"{number} {unit} na (?:heden|vandaag)",
        b.shifted(1),
        (("veertien dagen na heden", "2026-03-09"),),
        ("dagen na heden",),
    ),
    Row(
        "tomorrow",
        "(?-i:morgen)",
        lambda values: b.days_away({"today": 1}),
        (("is er morgen overleg", "2026-02-24"),),
        ("in de morgen", "Goede morgen", "op een morgen"),
        not_after=r"de|goede|een|elke|iedere|'s|’s|vroege",
    ),
    Row(
        "tomorrow-opening",
        "(?-i:Morgen)",
        lambda values: b.days_away({"today": 1}),
        (("Morgen wordt gestemd", "2026-02-24"), ("- Morgen: overleg", "2026-02-24")),
        ("Morgen, buurman", "Morgen allemaal!", "Jan Morgen"),
        opens=True,
        not_before=r"[-,!.?]| (?:allemaal|iedereen|samen|buur[a-z]*|meneer|mevrouw)\b| (?-i:[A-Z])",
    ),
    Row(
        "unit-away",
        r"(?:(?:de|het) )?{which} {period}",
        b.unit_away,
        (("vorige week", "2026-02-16/2026-02-22"), ("volgende maand", "2026-03"), ("dit kwartaal", "2026-33"), ("deze week", "2026-02-23/2026-03-01"),
         ("deze eeuw", "20XX")),
        ("vorige weken", "deze weekmarkt"),
        not_before=r" (?:van|met|voor) {day}| {weekday}",
    ),
    Row(
        "year-away",
        r"(?:het )?{exact} {annual}",
        lambda values: b.unit_away({"unit": Unit.YEAR, "which": values.get("exact", 0)}),
        (("vorig jaar", "2025"), ("dit jaar", "2026"), ("volgend jaar", "2027")),
        ("dit jaarverslag", "vorig jaarlijks"),
    ),
    Row(
        "year-about",
        r"(?:het )?{rough} jaar",
        lambda values: b.unit_about({"unit": Unit.YEAR, "which": values["rough"]}),
        (("het afgelopen jaar", "2025~"), ("komend jaar", "2027~")),
        ("de afgelopen jaren", "komende jaarwisseling"),
    ),
    Row(
        "the-unit",
        r"(?:het|de) {unit}",
        r.the_unit,
        (("voor het einde van het jaar", "../2026-12~"), ("begin van het jaar", "2026-01~/2026-04~"),
         ("In 2010 begon het. Aan het eind van het jaar", "2010-09~/2010-12~"), ("Op 6 juni 1944 begon het. Eind van de maand", "1944-06-21~/1944-06-30~"),
         ("eind van de maand", "2026-02-21~/2026-02-28~"), ("komt in de tweede helft van het jaar", "2026-41")),
        ("het jaar van de waarheid", "in het jaar dat"),
        after=r"(?:begin|einde?|midden|loop|helft) van",
    ),
    Row(
        "school-year",
        r"(?:het )?(?:schooljaar|studiejaar|academiejaar|academisch jaar|cursusjaar|seizoen) {year} ?[-–/] ?(?:{year2}|{yy2})",
        b.school_span,
        (("schooljaar 2025-2026", "2025-08-01/2026-07-31"), ("het schooljaar 2024/25", "2024-08-01/2025-07-31")),
        ("schooljaar 2025-2029",),
    ),
    Row(
        "gas-year",
        r"(?:het )?gasjaar {year} ?[-–/] ?(?:{year2}|{yy2})",
        b.span_of_years((10, 1), (9, 30)),
        (("gasjaar 2021-2022", "2021-10-01/2022-09-30"),),
        ("gasjaar 2021-2029",),
    ),
)  # fmt: skip
