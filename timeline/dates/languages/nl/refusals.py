"""Look-alikes that are no dates."""

from __future__ import annotations

from timeline.dates.languages.common import COMMON_REFUSALS
from timeline.dates.rows import Refusal

REFUSALS = (
    *COMMON_REFUSALS,
    Refusal(
        "before-christ",
        r"(?:(?:de )?{ordinal} eeuw|(?:[0-9]{1,4} ?[-–] ?)?[0-9]{1,4}) ?(?:v\.? ?Chr\.?|voor (?:Chr(?:istus|\.)|onze jaartelling)|v\.C\.)",
        ("de 4e eeuw v.Chr.", "in 1200 voor Christus", "1200–1150 v. Chr."),
        (("in 1984 voor Christelijke scholen", "1984"),),
    ),
    Refusal(
        "paper-number",
        r"(?:Kamerstuk(?:ken)?|Aanhangsel|Handelingen)(?: (?:I|II|TK|EK|Tweede Kamer|Eerste Kamer))?,?(?: der Handelingen)?(?: [0-9]{4}[-–/][0-9]{2,4},?)?(?: [0-9]{2} ?[0-9]{3}(?:[- ][0-9IVXLCA-Z]{1,6})?)?(?:,? nrs?\.? ?[0-9]+(?: ?(?:,|en|-|–|t/m) ?[0-9]+)*)?",
        (
            "Kamerstuk 36 045, nr. 2024",
            "Kamerstukken II 2023/24, 36 410, nr. 1999",
            "Handelingen II 2023-2024, nr. 12",
        ),
        (("Kamerstuk 36 045 van 3 mei 2024", "2024-05-03"),),
    ),
    Refusal(
        "dossier",
        r"[0-9]{2} ?[0-9]{3}(?:[- ](?:[0-9]{1,4}|[IVXLC]{1,6}|[A-Z]))?,? nrs?\.? ?[0-9]+(?: ?(?:,|en|-|–|t/m) ?[0-9]+)*",
        ("36 045, nr. 2019", "21 501-02, nrs. 2024 en 2025"),
        (("in 2024, nr. 3", "2024"),),
    ),
    Refusal(
        "number",
        r"(?:nrs?|nummer|nummers|no|dossier|dossiernummer|zaaknummer|kenmerk|ons kenmerk|uw kenmerk|ref|referentie|registratienummer)[.:]? ?:? ?[A-Z0-9]*[0-9][0-9A-Z./-]*(?: ?(?:,|en|t/m) ?[0-9]+)*(?: \([0-9]{4}[-–][0-9]{4}\))?",
        (
            "nr. 2361",
            "nr. 2024 (2024-2025)",
            "nrs. 2019 en 2020",
            "kenmerk 2024-0001234",
            "zaaknummer 2023/1144",
            "ref. 2024/AB/0412",
            "nr. 2024-2025",
        ),
        (("nummer een in 2024", "2024"), ("dossier 20 juni 2022", "2022-06-20")),
        not_before=r" {month}",
    ),
    Refusal(
        "parliamentary-year",
        r"(?:(?:parlementaire? )?vergaderjaar|zittingsjaar|parlementair jaar|zitting|(?:TK|EK|Tweede Kamer|Eerste Kamer),?(?: vergaderjaar)?) [0-9]{4} ?[-–/] ?[0-9]{2,4}",
        ("vergaderjaar 2023-2024", "Tweede Kamer, vergaderjaar 2025–2026", "zittingsjaar 2024-25"),
        (("het jaar 2023", "2023"),),
    ),
    Refusal(
        "session-slash",
        r"[0-9]{4}/[0-9]{2}, (?:nr|[0-9]{2} ?[0-9]{3})",
        ("2023/24, nr. 12", "2023/24, 36 045"),
        (("2023 en 24 mei 2024", "2024-05-24"),),
    ),
    Refusal(
        "article",
        r"(?:artikel|artikelen|art\.|lid|leden|paragraaf|hoofdstuk|bijlage|afdeling|onderdeel|agendapunt|punt|tabel|figuur|pagina|blz\.|p\.|§) ?[0-9]+(?:[.:][0-9]+)*[a-z]?(?:,? (?:eerste|tweede|derde|vierde|vijfde|zesde|[0-9]+e) lid)?",
        ("artikel 2024", "artikel 12.3.2024", "bijlage 1990", "art. 2020"),
        (("artikel 5 van 3 mei 2024", "2024-05-03"),),
    ),
    Refusal(
        "regulation",
        r"(?:verordening|richtlijn|besluit|uitvoeringsverordening|kaderbesluit|beschikking)(?: \((?:EU|EG|EEG)\))?(?: nr\.?)? ?[0-9]{1,4}/[0-9]{1,4}(?:/(?:EU|EG|EEG))?",
        ("Verordening (EU) 2016/679", "Richtlijn 2008/98/EG", "besluit 2021/1119"),
        (("Verordening van 27 april 2016", "2016-04-27"),),
    ),
    Refusal(
        "official-journal",
        r"(?:Stb|Stcrt|Trb|PbEU|PbEG|PB|Pb)\.?(?: (?:EU|EG))?,?(?: [LC])? ?[0-9]{4}(?:,? ?(?:nr\.?)? ?[LC]?[ /]?[0-9]+)?(?:(?:,| en|;) [0-9]{4}, [0-9]+)*",
        ("Stb. 2023, 45", "Trb. 2012, 227 en 2013, 149", "Stcrt. 2024, 1234", "PbEU 2016, L 119", "Trb. 1999"),
        (("Staatsblad van 3 mei 2023", "2023-05-03"),),
    ),
    Refusal(
        "amount",
        r"(?:EUR|USD|GBP|euro|€|\$|£) ?[0-9][0-9.,]*(?: ?[-–] ?[0-9][0-9.,]*)?(?: (?:mln|mld|miljoen|miljard|mio|duizend|k)\.?)?",
        ("EUR 2027 mln.", "€2025", "€ 1.950", "euro 2024"),
        (("EUR 5 mln. in 2024", "2024"),),
    ),
    Refusal(
        "amount-behind",
        r"[0-9][0-9.,]* ?(?:euro|mln|mld|miljoen|miljard|procent|%)",
        ("2025 miljoen", "2024 euro", "1990%"),
        (("in 2024 miljoenen", "2024"),),
    ),
    Refusal(
        "postcode",
        r"[1-9][0-9]{3} ?(?-i:[A-EGHJ-NPRSTVWXZ][A-Z]) (?-i:[A-Z]['’A-Za-z-]+)|[1-9][0-9]{3}(?-i:[A-Z]{2})",
        ("2025 AB Den Haag", "2014XX", "1990 CD Utrecht"),
        (("in 2025 EU-lidstaten", "2025"), ("In 2025 ging", "2025")),
    ),
    Refusal(
        "version",
        r"(?:versie|release|v|concept|update)\.? ?[0-9]+(?:\.[0-9]+)*",
        ("versie 2024", "v2.12.2024", "versie 3.4.2021"),
        (("versie van 3 mei 2024", "2024-05-03"),),
    ),
    Refusal(
        "set",
        r"(?:elke|iedere|alle|elk|ieder) (?:(?:{number}|{ordinal}) )?(?:{weekday}|{month}|{season}|{unit}|eerste {weekday2}|{feast})(?:en)?|['’]s (?:maandags|dinsdags|woensdags|donderdags|vrijdags|zaterdags|zondags)",
        ("elke maandag", "iedere maand", "'s woensdags", "elke zomer"),
        (("elke maandag sinds 3 mei 2024", "2024-05-03/.."),),
    ),
    Refusal(
        "day-of-every-year",
        r"(?:de )?(?:{day} )?{month},? (?:van )?(?:elk|ieder) (?:kalender|begrotings|boek)?jaar"
        r"|(?:jaarlijks|(?:elk|ieder) jaar)(?: (?:uiterlijk|op|per|vóór|voor|tot|vanaf|in|rond|tegen|na|van|de))* (?:{day2} )?{month2}",
        ("vóór 1 april van elk jaar", "elk jaar op 1 april", "jaarlijks in maart", "jaarlijks uiterlijk op 1 maart"),
        (("jaarlijks sinds 3 mei 2024", "2024-05-03/.."),),
        not_before=r",? [12][0-9]{3}",
    ),
    Refusal(
        "person",
        r"(?:van der|van de|de heer|mevrouw|mw\.|dhr\.|meneer|lid|leden|minister|staatssecretaris|wethouder|burgemeester|drs\.|dr\.|ir\.|mr\.|prof\.) (?-i:Mei|Maart|April|Augustus|Zondag|Zaterdag|Vrijdag|Zomer|Winter|Herfst|Lente|Juni|Juli)(?:-[A-Z][a-z]+)?",
        ("van der Mei", "de heer Maart", "mevrouw April", "het lid Zomer"),
        (("minister in mei", "2026-05"),),
    ),
    Refusal(
        "address",
        r"(?-i:[A-Z][a-zé-]*(?:straat|weg|laan|plein|kade|gracht|singel|dijk|steeg)) [12][0-9]{3}",
        ("Stationsstraat 2024", "de Keizersgracht 1950"),
        (("in de Stationsstraat in 2024", "2024"),),
    ),
    Refusal(
        "clock",
        r"[0-9]{1,2}[.:][0-9]{2}(?: ?(?:-|–|tot) ?[0-9]{1,2}[.:][0-9]{2})? ?(?:uur|u\.?|h)|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?",
        ("10.30 uur", "19.30–20.25 uur", "20:24"),
        (("3 mei 2024 om 10.30 uur", "2024-05-03"),),
    ),
    Refusal(
        "feast-season",
        r"(?:zomer|kerst|herfst|voorjaars|mei|winter|paas)-? ?(?:reces|vakantie)s?|voorjaarsnota|najaarsnota|miljoenennota",
        ("zomerreces", "kerstreces", "meivakantie", "Voorjaarsnota"),
        (("Voorjaarsnota 2025", "2025"),),
    ),
)
