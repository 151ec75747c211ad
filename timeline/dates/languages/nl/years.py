"""Years, decades, centuries and feasts."""

from __future__ import annotations

from timeline.dates import builders as b
from timeline.dates import feasts
from timeline.dates import groups as g
from timeline.dates.languages.nl.pieces import COUNT_BEFORE, FROM_TO, UNITS_BEHIND
from timeline.dates.rows import Row

YEARS = (
    Row(
        "decade",
        r"(?:de )?(?:jaren|jaren van de) (?:{year}|['’‘]?{yy}|{decade})",
        b.decade,
        (("jaren negentig", "199X"), ("de jaren '80", "198X"), ("de jaren 1970", "197X")),
        ("jaren 93", "jaren negen"),
        not_before=r" ?(?:en|-|–) ?[0-9]{4}",
    ),
    Row(
        "decade-of-century",
        r"(?:de )?jaren {decade} van (?:de )?(?:{ordinal}|{which}) eeuw",
        b.decade_of_century,
        (("de jaren zeventig van de negentiende eeuw", "187X"), ("de jaren dertig van de vorige eeuw", "193X")),
        ("de jaren zeventig van de halve eeuw",),
    ),
    Row(
        "century-range",
        r"(?:de )?{ordinal}(?: eeuw)? (?:en|tot en met|tot|t/m) (?:de )?{ordinal2} eeuw",
        b.century_range,
        (("de vijftiende en zestiende eeuw", "14XX/15XX"), ("de 18e en de 19e eeuw", "17XX/18XX")),
        ("de zestiende en vijftiende eeuw",),
    ),
    Row(
        "century",
        r"(?:de )?(?:gehele |hele |late |vroege )?{ordinal} eeuw",
        b.century,
        (("de 19e eeuw", "18XX"), ("de zeventiende eeuw", "16XX"), ("21ste eeuw", "20XX")),
        ("de 45e eeuw", "de halve eeuw"),
    ),
    Row(
        "feast",
        r"(?:(?:(?:de|het) )?(?P<which>afgelopen|komende|vorige) )?{feast}(?: (?:van )?{year})?",
        feasts.feast,
        (("Pasen 2024", "2024-03-31/2024-04-01"), ("Prinsjesdag 2025", "2025-09-16"), ("Koningsdag 2025", "2025-04-26")),
        ("kerstreces", "Pasenkamp"),
        not_before=r"-[a-z]",
    ),
    Row(
        "years-range",
        r"(?:de jaren |de periode )?{year}(?: ?(?:-|–|—|t/m) ?| (?:tot en met|tot) ){year2}",
        b.year_range,
        (("2024-2026", "2024/2026"), ("1568–1648", "1568/1648"), ("2021 t/m 2025", "2021/2025")),
        ("2026-2024", "nr. 2024-2026"),
        not_after=COUNT_BEFORE + r"|vergaderjaar|parlementair jaar|zittingsjaar|zitting|handelingen|(?:EK|TK)",
        not_before=r"[-/–][0-9]|,? nr" + "|" + UNITS_BEHIND,
    ),
    Row(
        "years-slashed",
        r"{year} ?/ ?{year2}",
        g.near_years,
        (("2024/2025", "2024/2025"), ("1914 / 1918", "1914/1918")),
        ("1267/1989", "2025/2024", "no. 2024/2025"),
        not_after=COUNT_BEFORE + r"|vergaderjaar|parlementair jaar|zittingsjaar|zitting|handelingen|(?:EK|TK)",
        not_before=r"[-/–][0-9]|,? nr" + "|" + UNITS_BEHIND,
    ),
    Row(
        "years-range-from",
        rf"van {{year}}{FROM_TO}{{year2}}",
        b.year_range,
        (("van 2021 tot en met 2025", "2021/2025"),),
        ("van 2025 tot 2021",),
        not_before=UNITS_BEHIND,
    ),
    Row(
        "years-short-range",
        r"{year}[-–]{yy2}",
        b.year_range,
        (("in 1914-18", "1914/1918"),),
        ("1914-12", "kenmerk 1914-18"),
        after=r"in|van|periode|jaren|oorlog|tussen|winter|seizoen",
        not_before=r"[-/–][0-9]|,? nr|[0-9]",
    ),
    Row(
        "years-short-next",
        r"{year}[-–/]{yy2}",
        g.next_years,
        (("begroting 2026-27", "2026/2027"), ("loopt sinds 2021/22", "2021/..")),
        ("sinds 1914-18", "nr. 2023-24", "vergaderjaar 2023-24", "TK 2023/24, nr. 5"),
        not_after=COUNT_BEFORE + r"|vergaderjaar|parlementair jaar|zittingsjaar|zitting|handelingen|(?:EK|TK)",
        not_before=r"[-/–][0-9]|,? nr|[0-9]|, [0-9]{2} ?[0-9]{3}",
    ),
    Row(
        "years-list",
        r"(?:de jaren )?{year}, {year3}(?:, {year4})?(?:, {year5})?,? en {year2}",
        g.years_in_a_row,
        (("2024, 2025 en 2026", "2024/2026"),),
        ("2024, 2025 en 2023", "1961, 1974 en 1988"),
    ),
    Row(
        "year-of-list",
        r"(?P<core>{year}), [0-9]{4}(?:, [0-9]{4}){0,2},? en [0-9]{4}",
        b.year,
        (("gewijzigd in 1961, 2361 en 9999", "1961"),),
        ("nrs. 1961, 1974 en 1988",),
        not_after=COUNT_BEFORE,
    ),
    Row(
        "year-word",
        r"(?:(?:het|in|anno) )?(?:(?:kalender|begrotings|boek|verslag|verkiezings|belasting|meet|referentie|kroon)?jaar|anno) (?:{year}|['’‘]{yy})",
        b.year,
        (("het jaar 2025", "2025"), ("anno 1648", "1648"), ("begrotingsjaar 2024", "2024")),
        ("het jaar 12025", "schooljaren 2025x"),
    ),
    Row(
        "year",
        r"{year}",
        b.recent_year,
        (("in 2025", "2025"), ("Sinds 2022", "2022/.."), ("begroting 2026", "2026")),
        ("nr. 2361", "ruim 2000 woningen", "2025 woningen", "EUR 2027 mln.", "artikel 2020", "postbus 2025", "2050", "1648",
         "er kwamen 2000 bezoekers"),
        not_after=COUNT_BEFORE,
        not_before=UNITS_BEHIND + r"|(?<=[05]0) (?-i:[a-z]{3,}(?:en|s))\b",
    ),
    Row(
        "year-told",
        r"{year}",
        b.year,
        (("in 1848", "1848"), ("tot 2050", "../2050"), ("sinds 1568", "1568/..")),
        ("de 1848 mensen", "in 1848 woningen", "een groep van 2000 bezoekers"),
        after=r"in|sinds|sedert|vanaf|tot|t/m|tot en met|uit|van|om|rond|omstreeks|anno|circa|ca\.|na|voor|vóór|tegen|per|begin|eind|einde"
        r"|medio|midden|en|tussen|jaar|(?:{lone}|mei)|[(–-]|zomer|herfst|winter|voorjaar|najaar|uiterlijk|richting|zeker|vroeg|laat|halverwege",
        not_before=UNITS_BEHIND + r"|(?<=[05]0) (?-i:[a-z]{2,}(?:ers|ingen|eurs|isten|aars|heden))\b",
    ),
    Row(
        "year-note",
        r"(?P<core>{year})[0-9]{1,2}",
        b.recent_year,
        (("eind 20244.", "2024-09~/2024-12~"), ("in 20235", "2023")),
        ("code 20235", "20235 woningen"),
        after=r"in|sinds|vanaf|tot|eind|begin|medio|eind van|begin van|(?:{lone}|mei)|per|helft van|kwartaal van|kwartaal",
        not_before=UNITS_BEHIND,
    ),
    Row(
        "year-short",
        r"['’‘]{yy}",
        b.year,
        (("in '98", "1998"),),
        ("het '98", "de '24"),
        after=r"in|sinds|uit|van|eind|begin|medio|tot|na|vóór",
        not_before=r"[%0-9]",
    ),
)  # fmt: skip
