"""Words before, behind and between dates that change them."""

from __future__ import annotations

from timeline.dates import builders as b
from timeline.dates import modifiers as m
from timeline.dates.reading import Reading, Turn, join, within_year
from timeline.dates.rows import Link, Modifier

OPENERS = (
    Modifier("since", r"depuis", m.since_past,
             (("depuis le 24 février 2022", "2022-02-24/.."), ("depuis novembre", "2025-11/.."), ("depuis fin 2023", "2023-09~/.."), ("depuis ce lundi", "2026-02-23/.."), ("depuis février", "2026-02/..")),
             ("depuis l'invasion", "depuis lors")),
    Modifier("from", r"(?:à partir(?: d(?:e|u|es))?|à dater d(?:e|u))", m.since,
             (("à partir du 1er mai", "2026-05-01/.."), ("à partir de 2027", "2027/..")),
             ("à partir de maintenant", "à dater du vote")),
    Modifier("as-soon-as", r"dès", m.since,
             (("sera ouvert dès le 1er juin", "2026-06-01/.."), ("dès 2027", "2027/..")),
             ("dès que", "alerté dès octobre 2023", "dès 1949"), idle_when_over=True),
    Modifier("after", r"(?:après|passé|postérieurement (?:à|au)|au-delà d(?:e|u))", m.since,
             (("après le 1er mai 2025", "2025-05-01/.."), ("au-delà de 2030", "2030/..")), ("après la guerre",)),
    Modifier("until", r"jusqu(?:['’](?:au|à|en|aux)|e)", m.until,
             (("jusqu'au 1er juin 2026", "../2026-06-01"), ("jusqu’en 2027", "../2027"), ("jusqu’à fin 2026", "../2026-12~")),
             ("jusqu'à présent", "jusqu’à 2025 logements"), ahead=True),
    Modifier(
        "by",
        r"(?:au plus tard(?: (?:au|en|à|pour|avant|d['’]ici(?: au| à)?))?|d['’]ici(?: au| à| en)?|avant|antérieurement (?:à|au)|pas plus tard que|pour au plus tard)",
        m.until,
        (("au plus tard le 1er juillet 2026", "../2026-07-01"), ("d'ici 2030", "../2030"), ("avant le 3 mai 2024", "../2024-05-03"),
         ("d’ici à la fin 2026", "../2026-12~"), ("au plus tard en mars 2027", "../2027-03")),
        ("d'ici là", "avant la guerre"),
        ahead=True,
    ),
)  # fmt: skip


def _unchanged(reading: Reading) -> Reading:
    """For words that belong to the date and say nothing more."""
    return reading


_PERIOD_OF = r"(?: (?:de|du|des))?"
MODIFIERS = (
    Modifier("about", r"(?:vers|circa|ca\.?|v\.|env\.|aux (?:environs|alentours) d(?:e|u)|autour d(?:e|u)|approximativement)", m.about,
             (("vers le 5 juin 2025", "2025-06-05~"), ("vers 1850", "1850~"), ("aux alentours du 3 mai 2024", "2024-05-03~")), ("vers la ville", "ca. 30 euros")),
    Modifier("start", rf"(?:(?:le )?(?:tout )?début{_PERIOD_OF}|(?:les )?premiers (?:mois|jours) (?:de|du)|(?:le )?premier tiers (?:de|du))", m.third(0),
             (("début 2026", "2026-01~/2026-04~"), ("au début de ce mois", "2026-02-01~/2026-02-10~"), ("le début des années 1990", "1990~/1992~")),
             ("début du match", "au début")),
    Modifier("middle", rf"(?:(?:le )?milieu{_PERIOD_OF}|(?:la )?mi)", m.third(1),
             (("au milieu de 2026", "2026-05~/2026-08~"), ("milieu du mois de mai 2025", "2025-05-11~/2025-05-20~"), ("à la mi-mai 2025", "2025-05-11~/2025-05-20~"),
              ("la mi-2026", "2026-05~/2026-08~")),
             ("au milieu de la salle", "mi-marseillais", "à mi-chemin")),
    Modifier("end", rf"(?:(?:la )?(?:toute )?fin{_PERIOD_OF}|(?:les )?derniers (?:mois|jours) (?:de|du))", m.third(2),
             (("fin 2025", "2025-09~/2025-12~"), ("la fin de l’année dernière", "2025-09~/2025-12~"), ("fin mai 2025", "2025-05-21~/2025-05-31~"),
              ("à la fin de l'année 2025", "2025-09~/2025-12~")),
             ("la fin de la guerre", "fin prêt")),
    Modifier("during", r"courant(?: du)?", _unchanged,
             (("courant 2027", "2027"), ("Courant mars, il sera", "2026-03")), ("le courant marin", "courant alternatif")),
    Modifier("first-half", rf"(?:la )?(?:première|1re|1ère) (?:moitié|quinzaine|partie){_PERIOD_OF}", m.half(0),
             (("la première quinzaine de mai 2025", "2025-05-01/2025-05-15"), ("première moitié du XIXe siècle", "1800/1849")), ("la première moitié du match",)),
    Modifier("second-half", rf"(?:la )?(?:seconde|deuxième|dernière|2e) (?:moitié|quinzaine|partie){_PERIOD_OF}", m.half(1),
             (("la seconde moitié des années 1990", "1995/1999"), ("seconde quinzaine d’avril 2025", "2025-04-16/2025-04-30")), ("la seconde moitié du match",)),
)  # fmt: skip

SUFFIXES = (
    Modifier("past", r"(?:derniers?|dernières?|passée?s?|écoulée?s?)", m.turned(Turn.PAST),
             (("le 19 décembre dernier", "2025-12-19"), ("les 18 et 19 décembre derniers", "2025-12-18/2025-12-19"), ("lundi dernier", "2026-02-16"),
              ("samedi passé", "2026-02-21")),
             ("la séance dernière",)),
    Modifier("ahead", r"(?:prochaine?s?|à venir)", m.turned(Turn.FUTURE),
             (("le 1er juillet prochain", "2026-07-01"), ("mercredi prochain", "2026-02-25")),
             ("la séance prochaine",)),
    Modifier("at-latest", r"(?:(?:inclus )?au plus tard|dernier délai)", m.until,
             (("le 15 mars 2026 au plus tard", "../2026-03-15"), ("le 15 mars 2026 dernier délai", "../2026-03-15")),
             ("demain matin au plus tôt",)),
    Modifier("inclusive", r"inclus(?:ivement)?", _unchanged,
             (("du 15 avril au 15 juin 2025 inclus", "2025-04-15/2025-06-15"), ("jusqu'au 3 mai 2025 inclus", "../2025-05-03")),
             ("le 3 mai incluse",)),
)  # fmt: skip

LINKS = (
    Link("in-year", r",? (?:de )?", within_year,
         (("en mai de l’année dernière", "2025-05"), ("En 1953, tout céda. Le 22 février de la même année", "1953-02-22"), ("au printemps de l'an prochain", "2027-21")),
         ("mai avec l'an",)),
    Link("between", r" et (?:en |à )?", join,
         (("entre le 1er mai 2023 et le 3 juin 2024", "2023-05-01/2024-06-03"), ("entre fin 2023 et début 2024", "2023-09~/2024-04~")),
         ("entre la poire et le fromage",), before="entre", needs_before=True),
    Link("from-to", r"(?:,? (?:à|dès) [0-9]{1,2} ?h(?:eures?)?(?: ?[0-9]{2})?)? ?(?:au|à|jusqu['’](?:au|à|en)|–|—|-) ?(?:la )?", join,
         (("du 1er janvier 2025 au 30 juin 2026", "2025-01-01/2026-06-30"), ("de septembre 2024 à mars 2025", "2024-09/2025-03"),
          ("depuis le 3 mai 2024 jusqu’au 7 juin 2024", "2024-05-03/2024-06-07"), ("fin 2023-début 2024", "2023-09~/2024-04~"),
          ("du 9 septembre 2023 à 22 heures au 11 septembre 2023", "2023-09-09/2023-09-11")),
         ("de la cave au grenier",), before=r"depuis|à partir d[eu]|dès|du|de|d['’]"),
    Link("years-and", r" (?:et|&) ", b.adjoining,
         (("2026 et 2027", "2026/2027"),), ("ceci et cela",)),
)  # fmt: skip
