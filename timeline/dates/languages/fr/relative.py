"""What is counted from the document’s date or from the last date told."""

from __future__ import annotations

from timeline.dates import builders as b
from timeline.dates import compounds, groups, relations
from timeline.dates import modifiers as m
from timeline.dates.languages.fr.pieces import ELIDED, OF, YEAR
from timeline.dates.reading import Anchor, Reading, Unit
from timeline.dates.rows import Row, Values


def _within(values: Values) -> Reading | None:
    """The end of a time that starts now: "d'ici trois semaines"."""
    reading = b.shifted(1)(values)
    return m.until(reading) if reading else None


RELATIVE = (
    Row(
        "days-away",
        "{today}",
        b.days_away,
        (("hier soir", "2026-02-22"), ("aujourd’hui", "2026-02-23"), ("après-demain", "2026-02-25")),
        ("jusqu'à aujourd'hui", "le monde de demain", "d’hier à aujourd’hui", "de nos jours"),
        not_after=r"jusqu['’]à|jusqu['’]|d['’]|monde de|génération de|avenir de|société de|ville de|métiers de|lendemains?|[a-z]+s de",
        not_before=r"-là",
    ),
    Row(
        "this-day",
        r"ce jour",
        lambda values: b.days_away({"today": 0}),
        (("décidé en séance de ce jour", "2026-02-23"),),
        ("à ce jour", "jusqu’à ce jour", "ce journal"),
        not_after=r"à|où",
        not_before=r"-là",
    ),
    Row(
        "unit-away",
        rf"{ELIDED}(?P<core>(?:le |la |l['’])?{{period}} {{which}}|(?:la )?(?P<which2>prochaine) (?P<period2>année scolaire))",
        lambda values: b.unit_away({"period": b.first_of(values, "period", "period2"), "which": b.first_of(values, "which", "which2")}),
        (
            ("la semaine dernière", "2026-02-16/2026-02-22"), ("le mois prochain", "2026-03"), ("l’an dernier", "2025"),
            ("l'année prochaine", "2027"), ("le siècle dernier", "19XX"), ("l’année en cours", "2026"),
            ("fin de l'an dernier", "2025-09~/2025-12~"), ("le week-end prochain", "2026-03-07/2026-03-08"),
        ),
        ("les semaines dernières", "le mois passera"),
        not_before=r" (?:de|du) {day}",
    ),
    Row(
        "unit-this",
        r"(?:ce|cet|cette|la présente|le présent) {period}(?:[-‑]ci)?",
        lambda values: b.unit_away({**values, "which": 0}),
        (("cette semaine", "2026-02-23/2026-03-01"), ("ce mois-ci", "2026-02"), ("cette année", "2026"), ("ce trimestre", "2026-33")),
        ("cette semaine-là", "ces semaines", "cet antécédent"),
        not_before=r"[-‑]là",
    ),
    Row(
        "year-about",
        r"l['’](?:an|année) écoulée?",
        lambda values: b.unit_about({"unit": Unit.YEAR, "which": -1}),
        (("au cours de l'année écoulée", "2025~"),),
        ("les années écoulées",),
    ),
    Row(
        "back-to-school",
        rf"{ELIDED}(?P<core>(?:la )?rentrée(?: scolaire| académique| universitaire| parlementaire)?(?:{OF} {YEAR})?)",
        lambda values: b.month({**values, "month": 9}),
        (("à partir de la rentrée 2026", "2026-09/.."), ("sera prêt à la rentrée", "2026-09"), ("à la rentrée prochaine", "2026-09")),
        ("la rentrée des classes", "une rentrée d’argent"),
        after=r"à|avant|après|dès|depuis|pour|d['’]ici(?: à)?|jusqu['’]à|à partir de",
        not_before=r" (?:de|des|du)\b| d['’]",
    ),
    Row(
        "the-unit",
        rf"{ELIDED}(?P<core>(?:la |l['’])?{{unit}})",
        compounds.current_unit,
        (
            ("d’ici la fin de l'année", "../2026-12~"), ("en fin d'année", "2026-09~/2026-12~"),
            ("à la fin du mois", "2026-02-21~/2026-02-28~"), ("la seconde moitié de l'année", "2026-41"),
        ),
        ("l'année de la paix", "la fin du mois de ramadan"),
        after=r"(?:début|fin|milieu|moitié|courant|cours)(?: (?:de|du))?",
        not_before=r" (?:de|du|des|où|que|qui|suivante?|précédente?|et|{which}|écoulée?)(?![a-zà-ÿ])| d['’]|[-‑]là",
    ),
    Row(
        "units-away",
        r"(?:les |ces )?(?:{number} {rough_which} {unit}|(?P<rough_which2>dernières|derniers|prochains|prochaines) {number2} {unit2}|{number3} {unit3} {past})",
        groups.either(b.units_away, number="number number2 number3", unit="unit unit2 unit3", rough_which="rough_which rough_which2 past"),
        (("les deux dernières semaines", "2026-02-09/2026-02-22"), ("les trois prochains mois", "2026-03/2026-05"), ("ces deux dernières années", "2024/2025")),
        ("les dernières semaines", "les prochains jours"),
    ),
    Row(
        "school-year",
        r"(?:l['’])?année (?:scolaire|académique|universitaire) {year} ?[-–/] ?(?:{year2}|{yy2})",
        b.school_span,
        (("l'année scolaire 2025-2026", "2025-08-01/2026-07-31"), ("année académique 2024/25", "2024-08-01/2025-07-31")),
        ("année scolaire 2025-2029",),
    ),
    Row(
        "gas-year",
        r"(?:l['’])?année gazière {year} ?[-–/] ?(?:{year2}|{yy2})",
        b.span_of_years((10, 1), (9, 30)),
        (("l’année gazière 2021-2022", "2021-10-01/2022-09-30"),),
        ("année gazière 2021-2029",),
    ),
    Row(
        "ago",
        r"(?:il y a|voici|voilà) (?:déjà |maintenant )?(?:(?:tout )?juste |exactement |environ |quelque |à peine |(?:près|(?:un peu )?plus|moins) d(?:e |['’]))?{number} {unit}",
        b.shifted(-1),
        (("il y a tout juste un an", "2025"), ("il y a deux semaines", "2026-02-09"), ("voici trois mois", "2025-11"), ("il y a dix ans", "2016"), ("il y a près d'un an", "2025")),
        ("il y a quelques semaines", "il y a longtemps", "il y a deux mois de retard"),
        not_before=r" (?:de|et demi)\b| d['’]",
    ),
    Row(
        "in-future",
        r"dans {number} {unit}",
        b.shifted(1),
        (("dans deux semaines", "2026-03-09"), ("dans un an", "2027")),
        ("dans les deux semaines", "dans deux semaines sur trois"),
        not_before=r" (?:sur|et demi|de|où|normale|ordinaire|électorale)(?![a-zà-ÿ])",
    ),
    Row(
        "within",
        r"d['’]ici(?: à)? {number} {unit}",
        _within,
        (("d'ici trois semaines", "../2026-03-16"), ("d’ici à deux ans", "../2028")),
        ("d'ici quelques semaines",),
    ),
    Row(
        "fortnight-ago",
        r"il y a une quinzaine(?: de jours)?",
        relations.fortnight(-1),
        (("il y a une quinzaine", "2026-02-09"),),
        ("il y a une quinzaine de cas",),
        not_before=r" de\b",
    ),
    Row(
        "in-a-fortnight",
        r"dans une quinzaine(?: de jours)?",
        relations.fortnight(1),
        (("dans une quinzaine de jours", "2026-03-09"),),
        ("dans une quinzaine de pays",),
        not_before=r" de\b",
    ),
    Row(
        "later",
        r"(?:environ |à peine |(?:près|plus|moins) d(?:e |['’]))?{number} {unit} plus (?:tard|loin)",
        b.shifted(1, Anchor.TOLD),
        (("Il tomba le 3 mai 2021. Deux jours plus tard", "2021-05-05"), ("En 2010, il partit ; un an plus tard la paix", "2011")),
        ("quelques semaines plus tard", "deux jours plus tard que prévu"),
        not_before=r" qu(?:e\b|['’])",
    ),
    Row(
        "later-after",
        r"(?:environ |à peine |(?:près|plus|moins) d(?:e |['’]))?{number} {unit} après",
        b.shifted(1, Anchor.TOLD),
        (("En 2010, il partit ; un an après, il revint", "2011"),),
        ("quelques semaines après", "deux jours après le vote"),
        not_before=r" (?:l[ae]|les|son|sa|ses|leurs?|une?|des|du|cette|cet|ce|ces|notre|votre|nos|vos|que|avoir|être|[0-9])\b| (?:l|qu|s)['’]| (?-i:[A-ZÉ])",
    ),
    Row(
        "earlier",
        r"(?:environ |à peine |(?:près|plus|moins) d(?:e |['’]))?{number} {unit} (?:plus tôt|auparavant)",
        b.shifted(-1, Anchor.TOLD),
        (("Il tomba le 3 mai 2021. Un an plus tôt", "2020"), ("Né en mai 2020 ; trois mois auparavant", "2020-02")),
        ("quelques semaines plus tôt", "deux jours plus tôt que prévu"),
        not_before=r" qu(?:e\b|['’])",
    ),
    Row(
        "earlier-before",
        r"(?:environ |à peine |(?:près|plus|moins) d(?:e |['’]))?{number} {unit} avant",
        b.shifted(-1, Anchor.TOLD),
        (("Il tomba le 3 mai 2021. Un an avant, tout allait", "2020"),),
        ("quelques semaines avant", "deux jours avant le vote"),
        not_before=r" (?:l[ae]|les|son|sa|ses|leurs?|une?|des|du|de|cette|cet|ce|ces|notre|votre|nos|vos|que|[0-9])\b| (?:l|qu|d)['’]| (?-i:[A-ZÉ])",
    ),
    Row(
        "next-day",
        r"(?:le )?(?:lendemain(?: (?:matin|midi|soir|après-midi))?|jour (?:suivant|d['’]après))",
        lambda values: b.next_unit(1)({"unit": Unit.DAY}),
        (("Il tomba le 3 mai 2021. Le lendemain", "2021-05-04"), ("Il tomba le 3 mai 2021. Le jour suivant", "2021-05-04")),
        ("au lendemain de la guerre", "du jour au lendemain", "les lendemains"),
        not_after=r"jour au|sans",
        not_before=r" (?:de|du|des)\b| d['’]",
    ),
    Row(
        "day-after-next",
        r"(?:le )?surlendemain",
        lambda values: b.shifted(1, Anchor.TOLD)({"unit": Unit.DAY, "number": 2}),
        (("Il tomba le 3 mai 2021. Le surlendemain", "2021-05-05"),),
        ("le surlendemain de sa mort",),
        not_before=r" (?:de|du|des)\b| d['’]",
    ),
    Row(
        "eve",
        r"la veille(?: (?:au (?:matin|soir)|dans la nuit))?|le jour (?:précédent|d['’]avant)",
        lambda values: b.next_unit(-1)({"unit": Unit.DAY}),
        (("Il tomba le 3 mai 2021. La veille au soir", "2021-05-02"),),
        ("à la veille de la guerre", "en veille", "la veille sanitaire"),
        not_before=r" (?:de|du|des|[a-z]+(?:ique|aire|elle))\b| d['’]",
    ),
    Row(
        "eve-before",
        r"l['’]avant-veille",
        lambda values: b.shifted(-1, Anchor.TOLD)({"unit": Unit.DAY, "number": 2}),
        (("Il tomba le 3 mai 2021. L’avant-veille", "2021-05-01"),),
        ("l'avant-veille du scrutin",),
        not_before=r" (?:de|du|des)\b| d['’]",
    ),
    Row(
        "same-unit",
        r"(?:(?:le|la|ce|cette) même {same}|(?:ce|cet|cette) (?P<same2>jour|matin|soir|soirée|nuit|après-midi|semaine|mois|année|week-end|décennie|siècle)[-‑]là|(?:le |la )(?P<same3>jour|matin|soir) même)",
        lambda values: b.same_unit({"unit": b.first_of(values, "same", "same2", "same3")}),
        (("Il tomba le 3 mai 2021. Le même jour", "2021-05-03"), ("Arrivé en mai 2019 ; cette année-là", "2019"), ("Il tomba le 3 mai 2021. Le soir même", "2021-05-03")),
        ("ces mêmes jours", "la même journée", "le même jour que lui"),
        not_before=r" (?:que|qu['’]|où|de|du)(?![a-z])",
    ),
    Row(
        "next-unit",
        r"(?:la |le |l['’])(?:{same} (?:suivante?|d['’]après|qui (?:suit|suivit|suivait)))",
        lambda values: b.next_unit(1)({"unit": values["same"]}),
        (("En 2018, il vint. L'année suivante", "2019"), ("Il tomba le 3 mai 2021. La semaine suivante", "2021-05-10/2021-05-16")),
        ("les années suivantes",),
    ),
    Row(
        "same-unit-year-before",
        r"même {same} (?:de l['’]année (?:précédente|d['’]avant|antérieure)|de l['’]exercice précédent|un an (?:plus tôt|auparavant))",
        compounds.same_unit_year_before,
        (("Au premier trimestre 2025, 311 ; au même trimestre de l'année précédente", "2024-33"),),
        ("la même période de l'année de la paix", "la même journée de l'année précédente"),
    ),
    Row(
        "previous-unit",
        r"(?:la |le |l['’])(?:{same} (?:précédente?|d['’]avant|qui (?:précède|précéda|précédait)))",
        lambda values: b.next_unit(-1)({"unit": values["same"]}),
        (("En 2018, il vint. L’année précédente", "2017"), ("Il tomba le 3 mai 2021. Le mois précédent", "2021-04")),
        ("les mois précédents",),
    ),
    Row(
        "day-of-month",
        r"(?:le |ce )?{day} (?:courant|du mois (?:de )?courant|de ce mois(?:-ci)?|du présent mois|du mois {which})",
        b.day_of_month,
        (("le 15 courant", "2026-02-15"), ("le 15 de ce mois", "2026-02-15"), ("le 3 du mois prochain", "2026-03-03")),
        ("15 courants", "le 45 de ce mois"),
    ),
)  # fmt: skip
