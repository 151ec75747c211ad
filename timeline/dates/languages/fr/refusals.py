"""Look-alikes that are no dates."""

from __future__ import annotations

from timeline.dates.languages.common import COMMON_REFUSALS
from timeline.dates.languages.fr.pieces import GENERIC
from timeline.dates.rows import Refusal

_MARK = r"(?:,|et|à|-|–)"
REFUSALS = (
    *COMMON_REFUSALS,
    Refusal(
        "number",
        rf"(?:n[°º]s?|no\.?|nos|numéros?|réf\.?|référence|dossier|affaire|NOR|CELEX|matricule)[.:]? ?:? ?[A-Z0-9]*[0-9][0-9A-Z./-]*(?: ?{_MARK} ?[0-9][0-9.-]*)*",
        (
            "n° 2361",
            "nos 2019 et 2020",
            "réf. 2024-0001234",
            "dossier 2023/1144",
            "loi n° 2024-2025",
            "NOR : INTX2024123D",
        ),
        (("loi n° 2023-1195 du 18 décembre 2023", "2023-12-18"),),
    ),
    Refusal(
        "numbered-in-year",
        r"(?:1[3-9]|[2-9][0-9]|[0-9]{3})/(?:19|20)[0-9]{2}",
        ("- 47/2018 : convention", "la décision 118/2021"),
        (("le 17/12/2018", "2018-12-17"), ("en 11/2018", "2018-11")),
    ),
    Refusal(
        "parliament",
        r"(?:session|sessions|législature|année parlementaire)(?: (?:ordinaire|extraordinaire|parlementaire))?(?: de)? [0-9]{4} ?[-–/] ?[0-9]{2,4}"
        r"|DOC [0-9]{2} [0-9]{4}/[0-9]{3}|Doc\. ?(?:parl|Sén|Ch)\.?,? [^0-9\n]{0,40}[0-9]{4} ?[-–/] ?[0-9]{2,4}",
        ("session ordinaire 2023-2024", "DOC 55 2023/001", "Doc. parl., Chambre, 2023-2024"),
        (("en session en 2023", "2023"),),
    ),
    Refusal(
        "article",
        r"(?:articles?|art\.|alinéas?|al\.|§{1,2}|paragraphes?|chapitres?|annexes?|tableaux?|figures?|pages?|pp?\.|considérants?|titre|livre|vol\.|fascicule)"
        r" ?(?:[LRDA]\.?[ *]?)?[0-9]+(?:[.:-][0-9]+)*[a-z]?",
        ("article 2024", "articles 12.3.2024", "annexe 1990", "art. 2020", "article L. 2024-12", "§ 2021"),
        (("l'article 5 du 3 mai 2024", "2024-05-03"),),
    ),
    Refusal(
        "regulation",
        r"(?:règlement|directive|décision|recommandation|décret|arrêté|convention|résolution)(?: \((?:UE|CE|CEE)\))?(?: n[°º]\.?)? ?[0-9]{1,4}/[0-9]{1,4}(?:/(?:UE|CE|CEE))?"
        r"|[0-9]{4}/[0-9]{1,4}/(?:UE|CE|CEE|PESC|JAI)",
        ("Règlement (UE) 2016/679", "directive 2008/98/CE", "décision 2021/1119", "2014/145/PESC"),
        (("Règlement du 27 avril 2016", "2016-04-27"),),
    ),
    Refusal(
        "official-journal",
        r"(?:JO(?:UE|RF|CE)?|J\.O\.) ?(?:[LC] ?(?:n[°º] ?)?|n[°º] ?)[0-9]+|(?-i:FF|RO|RS|ATF|RTF|ROLF|CRIV) [0-9][0-9.]*(?: [IVX]+)?(?: [0-9]+)?",
        ("JO L 2019", "JORF n° 2024", "FF 2023 1234", "RO 2022 491", "RS 0.142.2024", "ATF 1990 II 2020"),
        (("JO L 119 du 4.5.2016", "2016-05-04"), ("les JO 2024", "2024")),
    ),
    Refusal(
        "amount",
        r"(?:EUR|USD|CHF|GBP|€|\$|£) ?[0-9][0-9.,'’]*(?: ?[-–] ?[0-9][0-9.,]*)?(?: (?:millions?|milliards?|mio|mia|k)\.?)?",
        ("EUR 2027 millions", "€2025", "CHF 1’950", "$ 2024"),
        (("EUR 5 mio en 2024", "2024"),),
    ),
    Refusal(
        "amount-behind",
        r"[0-9][0-9.,]* ?(?:euros?|francs?|dollars?|millions?|milliards?|M€|k€|Mds?€|pour cent|%|€|\$)",
        ("2025 millions", "2024 euros", "1990 €", "2020 %"),
        (("en 2024 millionnaire", "2024"),),
    ),
    Refusal(
        "thousands-spaced",
        r"[0-9]{1,3}(?: [0-9]{3})+(?:[.,][0-9]+)?",
        ("2 026", "12 025 000", "1 950,20"),
        (("12 mars 2024", "2024-03-12"),),
    ),
    Refusal(
        "postcode",
        r"(?-i:CH|B|BE|L)[- ][0-9]{4}|[0-9]{1,4}[a-z]?, ?[0-9]{4} (?-i:[A-ZÉ][A-Za-zé-]+)|(?:1950 Sion|1920 Martigny|1930 Zaventem|2000 (?:Neuchâtel|Anvers|Antwerpen))",
        ("CH-2000 Neuchâtel", "B-1950 Kraainem", "rue de la Loi 16, 2018 Anvers", "1950 Sion"),
        (("en 2025, Anvers", "2025"),),
    ),
    Refusal(
        "phone-pairs",
        r"0[1-9](?:[ .-]?[0-9]{2}){4}|0[0-9]{1,3}[ /][0-9]{2,3}(?:[ .][0-9]{2,3}){2,3}",
        ("01 20 25 20 24", "01.42.20.25.20", "02/20 25 20 24", "0800 20 25 26 27"),
        (("01.12.2024", "2024-12-01"),),
    ),
    Refusal(
        "version",
        r"(?:version|v|release|Windows|Office)\.? ?[0-9]+(?:\.[0-9]+)*",
        ("version 2024", "v2.12.2024", "version 3.4.2021"),
        (("version du 3 mai 2024", "2024-05-03"),),
    ),
    Refusal(
        "norm",
        r"(?-i:(?:NF|EN|ISO|DIN|IEC|CEI)(?:[ /-](?:EN|ISO|NF|IEC|CEI|[A-Z]))*) ?[0-9]+(?:[-:.][0-9]+)*",
        ("NF EN 1992-1-1", "ISO 2024", "EN 1990:2002"),
        (("en 2024-03-12", "2024-03-12"),),
    ),
    Refusal(
        "street",
        r"(?:rues?|place|avenue|av\.|boulevard|bd|quai|pont|square|cours|stade|école|lycée|collège|station|métro|gare|caserne|allée|impasse|esplanade|salle|chemin|passage|parvis|résidence|cité)"
        r" (?:du |des |de la |de l['’])?(?:{day} {month}(?: {year})?|{dayword} {month2}|{day2}-{month3}(?:[- ]{year2})?|{feast})",
        (
            "rue du 8 mai 1945",
            "place du 11 novembre 1918",
            "avenue du 14 juillet",
            "boulevard du 4 septembre",
            "rue du Quatre Septembre",
            "rue du 8-Mai-1945",
            "rue de l’Ascension",
        ),
        (("rue fermée le 8 mai 2025", "2025-05-08"),),
    ),
    Refusal(
        "set",
        rf"(?:{GENERIC})(?: {{number}})?(?: premiers?| derniers?)? (?:{{weekday}}s?|{{day}} {{month}}|{{month2}}|{{season}}s?|{{unit}}|{{feast}})"
        r"|les? {weekday2}s? (?:et|au|à|ou) (?:les? )?{weekday3}s?|du {weekday4} au {weekday5}|(?:le )?{nth} {weekday6} (?:du|de chaque) mois",
        (
            "chaque lundi",
            "tous les mois",
            "tous les 14 juillet",
            "tous les deux ans",
            "du lundi au vendredi",
            "le mardi et le jeudi",
            "le premier lundi du mois",
            "chaque été",
        ),
        (
            ("chaque lundi depuis le 3 mai 2024", "2024-05-03/.."),
            ("du lundi 3 au vendredi 7 mars 2025", "2025-03-03/2025-03-07"),
        ),
        not_before=r" {which}",
    ),
    Refusal(
        "every-year",
        r"(?:du |le |au )?{day} {month}(?: au {day2} {month2})?,? (?:de )?chaque (?:an|année)"
        r"|(?:chaque année|tous les ans),? (?:le |au |du ){day3} {month3}(?: au {day4} {month4})?",
        (
            "le 1er mai de chaque année",
            "du 1er octobre au 31 mars de chaque année",
            "chaque année, le 1er mai",
            "tous les ans au 31 décembre",
        ),
        (("chaque année depuis le 1er mai 2024", "2024-05-01/.."),),
    ),
    Refusal(
        "person",
        r"(?:M\.|MM\.|Mmes?|Mlle|Monsieur|Madame|maître|Me|maréchal|général|colonel|docteur|Dr|Pr|le ministre|la ministre|députée?|sénateur|sénatrice|planète|champ de|Sainte?)"
        r" (?:[A-Z]\. |[A-Z][a-zé]+ )?(?-i:Mars|Mai|Avril|Juin|Juillet|Août|Septembre|Décembre|Dimanche|Lundi|Vendredi|Samedi|Noël|Pâques|Printemps|Été|Hiver)(?:-[A-Z][a-z]+)?",
        ("M. Avril", "Mme Mars", "le maréchal Juin", "Mme C. Printemps", "la planète Mars"),
        (("le ministre a signé en mars", "2025-03"),),
    ),
    Refusal(
        "end-verb",
        r"(?:prend|prennent|prendra|prendront|prenait|prit|pris|met|mettra|mettre|prendre|mis|mit) fin",
        ("prend fin", "a mis fin"),
        (("prend fin le mois prochain", "2026-03"), ("prendra fin fin mars", "2026-03-21~/2026-03-31~")),
    ),
    Refusal(
        "journal",
        r"(?:Journal du|Ouest|Matin|24 heures) (?-i:Dimanche)|(?-i:Printemps) (?:des|arabe|républicain|de Prague)",
        ("le Journal du Dimanche", "Sud Ouest Dimanche", "le Printemps arabe"),
        (("le journal du dimanche 8 mars 2026", "2026-03-08"),),
    ),
    Refusal(
        "quoted-title",
        r"[«“\"] ?[0-9]{4} ?[»”\"]",
        ("le film « 1917 »", "le roman “1984”"),
        (("« C'était en 2024 »", "2024"),),
    ),
    Refusal(
        "clock",
        r"[0-9]{1,2}[.:][0-9]{2} ?(?:h|heures)|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?|[0-9]{1,2} ?h(?:eures)? ?[0-9]{2}",
        ("10.30 h", "19:30", "20h25", "10 h 30"),
        (("le 3 mai 2024 à 10h30", "2024-05-03"),),
    ),
    Refusal(
        "idiom",
        r"du jour au lendemain|d['’]hier à aujourd['’]hui|d['’]un jour à l['’]autre|des mille et une nuits",
        ("du jour au lendemain", "d'hier à aujourd’hui"),
        (("du jour au lendemain en mars 2024", "2024-03"),),
    ),
)
