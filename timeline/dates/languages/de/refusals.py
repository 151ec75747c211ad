"""Look-alikes that are no dates."""

from __future__ import annotations

from timeline.dates.languages.common import COMMON_REFUSALS
from timeline.dates.languages.de.pieces import TITLE
from timeline.dates.rows import Refusal

REFUSALS = (
    *COMMON_REFUSALS,
    Refusal(
        "paper-number",
        r"(?:(?:BT|BR|LT|Bundestags|Bundesrats|Landtags)?[- ]?(?:Drucksachen?|Drs\.|Drucks\.|Plenarprotokoll|PlPr\.?|Plenarprot\.)(?: des (?:Bundestages|Bundestags|Bundesrates|Bundesrats))?|BT-Drs\.?|BR-Drs\.?|Vorlagen?|Anfragen?) ?(?:Nr\.? ?)?"
        r"[0-9]{1,4}[/-][0-9]{2,5}(?:\([0-9]+\))?(?:(?:,| und) [0-9]{1,4}/[0-9]{2,5})*",
        (
            "Drucksache 20/2025",
            "BT-Drs. 19/1990",
            "Bundestagsdrucksache 20/2024",
            "Plenarprotokoll 20/2023",
            "BR-Drs. 2024/23",
            "Drucksachen 20/2024 und 20/2025",
        ),
        (("Drucksache vom 3. Mai 2024", "2024-05-03"), ("Drucksache 20/1234 vom 3. Mai 2024", "2024-05-03")),
    ),
    Refusal(
        "number",
        r"(?:Nrn?\.|Nummer|Nummern|Az\.?|Aktenzeichen|Akz\.|Geschäftszeichen|Gesch\.-Z\.|Gz\.|GZ|Zl\.|Ihr Zeichen|Unser Zeichen|Zeichen|Kennzeichen|Kassenzeichen|Vorgang|[A-Za-zäöüß]*nummern?|Referenz|Ref\.|Rechnungs-?Nr\.|Ausgabe) ?:? ?"
        r"(?:[IVXLC]+[ -])?[A-Z0-9]*[0-9][0-9A-Z./–-]*(?:(?:,| und| bis) [0-9][0-9./-]*)*",
        (
            "Nr. 2361",
            "Nrn. 2019 und 2020",
            "Az. 2024-0001234",
            "Aktenzeichen: 2023/1144",
            "Nr. 2024-2025",
            "Nr. 45/2023",
            "Gz. 2021-0.123",
        ),
        (("Nummer eins im Jahr 2024", "2024"),),
    ),
    Refusal(
        "court-case",
        r"[0-9]{1,3} (?-i:[A-Z][A-Za-z]{0,3})(?: [0-9]{1,5})? ?[0-9]{1,5}/[0-9]{2}(?: [A-Z])?|(?-i:[IVX]{1,5}) (?-i:[A-Z]{1,3}[a-z]{0,2}) [0-9]{1,5}/[0-9]{2}|(?-i:BVerfGE|BGHZ|BVerwGE|BGHSt|NJW|NVwZ|BGE|VfSlg) ?[0-9]{1,5}(?:, [0-9]+)?",
        ("1 BvR 2656/18", "5 K 2024/19", "VI ZR 2024/19", "BVerfGE 123, 1990", "NJW 2020, 1234", "BGE 2024"),
        (("1 BvR 2656/18, 24. März 2021", "2021-03-24"),),
    ),
    Refusal(
        "gazette",
        r"(?:BGBl|GVBl|GVOBl|GBl|RGBl|GV|LGBl|BBl|AS|SR|ABl|Abl|Amtsblatt|Bundesgesetzblatt|StGBl|BAnz|MBl)\.?(?:(?: der)? (?:EU|EG))?,?(?: (?-i:[IVLC]{1,3}))?(?: ?(?:Nr\.|S\.))? ?[0-9]{1,4}(?:[./][0-9]+){0,2}(?: (?-i:I{1,3}))?(?:,? ?(?:Nr\.|S\.|Teil) ?(?:[LC] )?[0-9IVX]+(?:/[0-9]{4})?)*",
        (
            "BGBl. 2023 I Nr. 45",
            "BGBl. I S. 2024",
            "BGBl. I Nr. 45/2023",
            "ABl. EU 2016 Nr. L 119",
            "BBl 2023 1990",
            "GVBl. 2021 S. 1999",
            "RGBl. 1933 I S. 1995",
        ),
        (("Amtsblatt vom 3. Mai 2023", "2023-05-03"), ("ABl. L 119 vom 4.5.2016", "2016-05-04")),
    ),
    Refusal(
        "gazette-page",
        r"(?:BBl|AS) [0-9]{4} [0-9]{2,5}",
        ("BBl 2023 1990", "AS 2024 1999"),
        (("AS im Jahr 2024", "2024"),),
    ),
    Refusal(
        "session",
        r"(?:Sitzungsjahr|Sitzungsperiode|Session|Tagungsperiode|Sitzungsjahres) [0-9]{4} ?[-–/] ?[0-9]{2,4}",
        ("Sitzungsjahr 2023/24", "Session 2023-2024"),
        (("Session im Jahr 2023", "2023"),),
    ),
    Refusal(
        "article",
        r"(?:§§?|Artikeln?|Art\.|Absatz|Absätze|Abs\.|Satz|Ziffern?|Ziff\.|Kapitel|Kap\.|Abschnitt|Anlagen?|Anhang|Anl\.|Tabellen?|Tab\.|Abbildung|Abb\.|Seiten?|S\.|Rn\.|Rz\.|Randnummern?|Punkt|TOP|Tagesordnungspunkt|Titel|Teil|Los|Blatt|Bl\.|Fußnote|Fn\.) ?[0-9]+(?:[.:][0-9]+)*[a-z]?"
        r"(?:(?:,| und| bis|–|-) ?[0-9]+[a-z]?)*(?: ff?\.)?(?: (?:Abs\.|Absatz|Satz|Nr\.|Nummer) ?[0-9]+)*",
        ("Artikel 2024", "§ 2024", "§§ 1990, 1991", "Anlage 1990", "Art. 20 Abs. 3", "Seite 2025", "Ziffer 3.2"),
        (("Artikel 5 vom 3. Mai 2024", "2024-05-03"),),
    ),
    Refusal(
        "regulation",
        r"(?:Verordnung|Richtlinie|Beschluss|Entscheidung|Rahmenbeschluss|Durchführungsverordnung|Durchführungsbeschluss|Empfehlung|Resolution)(?: \((?:EU|EG|EWG)(?:, Euratom)?\))?(?: Nr\.?)? ?[0-9]{1,4}[/-][0-9]{1,4}(?:/(?:EU|EG|EWG|GASP|JI))?|(?:Resolution|Agenda|Horizont|Vision|Expo) ?[0-9]{4}(?: \([0-9]{4}\))?"
        r"|(?:19|20)[0-9]{2}/[0-9]{1,4}/(?:EU|EG|EWG|GASP|JI)",
        (
            "Verordnung (EU) 2016/679",
            "Richtlinie 2008/98/EG",
            "Beschluss 2021/1119",
            "Resolution 2202 (2015)",
            "Agenda 2030",
            "2014/145/GASP",
        ),
        (("Verordnung vom 27. April 2016", "2016-04-27"),),
    ),
    Refusal(
        "amount",
        r"(?:EUR|USD|GBP|CHF|SFr\.|Fr\.|DM|Euro|€|\$|£) ?[0-9][0-9.,'’]*(?: ?[-–] ?[0-9][0-9.,'’]*)?(?: ?(?:Mio|Mrd|Millionen|Milliarden|Tsd)\.?)?",
        ("EUR 2027 Mio.", "€2025", "€ 1.950", "CHF 2'024", "Fr. 2024"),
        (("EUR 5 Mio. im Jahr 2024", "2024"),),
    ),
    Refusal(
        "amount-behind",
        r"[0-9][0-9.,'’]*(?:,?[–-])? ?(?:Euro|EUR|Franken|CHF|Mark|DM|Dollar|Mio|Mrd|Millionen|Milliarden|Prozent|Prozentpunkte|%)",
        ("2025 Millionen", "2024 Euro", "1990%", "2'025 Franken", "2000 Mark"),
        (("im Jahr 2024 Prozente", "2024"),),
    ),
    Refusal(
        "swiss-thousands",
        r"[0-9]{1,3}(?:['’][0-9]{3})+(?:\.[0-9]{1,2})?",
        ("2'026", "12’025'000"),
        (("Sommer '24", "2024-22"),),
    ),
    Refusal(
        "phone-office",
        r"\(?0[0-9]{2,5}\)?[ /–-]{1,3}[0-9]{2,8} ?[-–] ?[0-9]{1,5}",
        ("0511 1668-2000", "(0221) 2025-1990", "030/1990-2024"),
        (("0511 1668, 03.05.2024", "2024-05-03"),),
    ),
    Refusal(
        "address",
        r"(?-i:[A-ZÄÖÜ][A-Za-zäöüß-]*(?:straße|strasse|str\.|gasse|platz|weg|ring|allee|quai|ufer|damm|markt)|(?:Straße|Platz|Allee|Postfach)) [0-9]+[a-z]?,? (?:(?:A|CH|D|FL)[- ])?[1-9][0-9]{3,4} (?-i:[A-ZÄÖÜ][a-zäöüß]+)|(?-i:A|CH|D|FL)[-–][0-9]{4,5}(?: (?-i:[A-ZÄÖÜ][a-zäöüß]+))?",
        ("Ringstraße 5, 2020 Hollabrunn", "CH-2000 Neuenburg", "A-2020 Hollabrunn", "Postfach 12, 2025 Chez"),
        (("In der Ringstraße 5, 3. Mai 2024", "2024-05-03"), ("im Jahr 2025 Wien", "2025")),
    ),
    Refusal(
        "counted",
        r"(?:den|die|diesen?|von|mit|unter|aller?|sämtlichen?) [0-9]{4} (?-i:[A-ZÄÖÜ][a-zäöüß]+)",
        ("von den 2024 Geladenen", "mit 1990 Befragten", "die 2025 Anwesenden", "von 2000 Befragten"),
        (("die 2024 beschlossene Reform", "2024"),),
    ),
    Refusal(
        "quoted-title",
        r"[„“»«\"][0-9]{4}[“”«»\"]",
        ("der Film „1984“", "das Buch »2001«"),
        (("„Es war 2024“", "2024"),),
    ),
    Refusal(
        "square",
        r"(?:Straße|Strasse|Platz|Allee|Brücke|Bewegung|Orden) (?:des |der )?{day} ?{month}",
        ("Straße des 17. Juni", "Platz des 18. März", "Bewegung 2. Juni"),
        (("Platz am 17. Juni 2024", "2024-06-17"),),
    ),
    Refusal(
        "before-christ",
        r"(?:(?:das|im|dem|des|der) )?(?:[0-9]{1,4}|[0-9]{1,2}\.(?: Jahrhunderts?| Jh\.))(?: ?[-–] ?[0-9]{1,4})?,? (?:v\. ?Chr\.?|vor Christus|vor Christi Geburt|vor Chr\.|v\. ?u\. ?Z\.?)",
        ("1200 v. Chr.", "im 5. Jahrhundert v. Chr.", "1800 vor Christus"),
        (("im Jahr 1200 n. Chr.", "1200"),),
    ),
    Refusal(
        "version",
        r"(?-i:v)[0-9]+(?:\.[0-9]+)*|(?:Version|Release|Entwurf|Auflage|Update|Windows|Office|DIN(?:[- ]EN)?(?:[- ]ISO)?|EN|ISO|ÖNORM(?: [A-Z])?|RFC)\.? ?[0-9]+(?:[.:-][0-9]+)*",
        ("Version 2024", "v2.12.2024", "DIN EN 1990", "Version 3.4.2021", "ISO 2024"),
        (("Version vom 3. Mai 2024", "2024-05-03"),),
    ),
    Refusal(
        "set",
        r"jede[nrms]? (?:(?:{number}|{nth}|{day}|ersten|zweiten|letzten) )?(?:{weekday}|{month}|{season}|{unit}|{feast})s?|alle (?:{number2} )?(?:{unit2}|{weekday2}e)|jeweils (?:(?:am|im|zum|bis|bis zum|ab|vom) )?(?:{day2} ?{month2}|{a}\.{mm}\.|{month3}|{weekday3}|{season2})"
        r"|(?:alljährlich|jährlich) (?:am|im|zum) (?:{day3} ?{month4}|{month5}|{season3})|eines {weekday4}s|{day4} ?{month6} (?:jeden|jedes|eines jeden) Jahres",
        (
            "jeden Montag",
            "jeden Monat",
            "jedes Jahr",
            "jeden Sommer",
            "alle zwei Jahre",
            "jeweils am 1. Mai",
            "jährlich im Mai",
            "jeden ersten Montag",
            "bis 15. November jeden Jahres",
            "jeden 3. Mai",
        ),
        (("jeden Montag seit 3. Mai 2024", "2024-05-03/.."),),
    ),
    Refusal(
        "person",
        rf"(?:{TITLE}|(?-i:Peter|Hans|Karl|Christian|Theresa|Claudia|Thomas|Michael|Anna|Maria|Jens|Jörg|Martin|Johannes|Stefan|Andreas|Wolfgang|Monika|Sabine|Robert|Klaus)) (?-i:[A-ZÄÖÜ][a-zäöüß]+ |[A-Z]\. )?(?-i:Mai|März|April|August|Juli|Juni|Sonntag|Montag|Freitag|Samstag|Sommer|Winter|Herbst|Frühling|Januar|Jenner)(?:-(?-i:[A-ZÄÖÜ][a-zäöüß]+))?s?",
        ("Herr März", "Frau Sommer", "Familie Winter", "Dr. Peter Sonntag", "Claudia März", "Frau Freitag-Meier"),
        (("Minister im Mai", "2026-05"),),
    ),
    Refusal(
        "person-first",
        r"(?:Ernst |Karl |Friedrich |Prinz |Carl |Georg )(?-i:August)|(?-i:August|April|Juli|Jan|Mai) (?-i:[A-Z]\. )?(?-i:von |der Starke|dem Starken|des Starken|Bebel|Wilhelm|Ferdinand|Hermann|Zeh|Summers)",
        ("August Bebel", "Ernst August", "August der Starke", "Juli Zeh", "April Summers"),
        (("im August Bebels Rede", "2026-08"),),
    ),
    Refusal(
        "clock",
        r"[0-9]{1,2}[.:][0-9]{2}(?: ?(?:-|–|bis) ?[0-9]{1,2}[.:][0-9]{2})? ?(?:Uhr|h)|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?|[0-9]{1,2}(?: ?(?:-|–|bis) ?[0-9]{1,2})? Uhr(?: [0-9]{1,2})?",
        ("10.30 Uhr", "19.30–20.25 Uhr", "20:24", "20 Uhr 15", "10.10 Uhr"),
        (("3. Mai 2024 um 10.30 Uhr", "2024-05-03"),),
    ),
    Refusal(
        "legislature",
        r"(?:[0-9]{1,2}\.|[IVXL]+\.) (?:Wahlperiode|Legislaturperiode|Gesetzgebungsperiode|GP|Sitzung|Änderung|Nachtrag|Auflage|Mal|Senat|Kammer|Bundesversammlung|Ausschuss|Lesung|Bezirk|Stock|Geburtstag|Jahrestag|Kongress|Bundestag|Infanterie|Division|Armee)[a-zäöüß]*",
        ("20. Wahlperiode", "am 12. Sitzungstag", "im 3. Bezirk", "XXVII. GP", "zum 70. Jahrestag"),
        (("20. Wahlperiode seit 3. Mai 2024", "2024-05-03/.."),),
    ),
    Refusal(
        "idiom",
        r"von (?:heute|gestern) auf morgen|Schnee von gestern|(?:arabische[rn]?|prager) Frühling|heute journal|bis heute|Fridays for Future",
        ("von heute auf morgen", "Schnee von gestern", "Prager Frühling", "bis heute"),
        (("heute", "2026-02-23"),),
    ),
    # A heading, no two days.
    Refusal(
        "heading",
        r"(?-i:Gestern|Heute)(?:,| und| oder) (?:heute(?: und)?|morgen)(?: morgen)?",
        ("Gestern und heute", "Heute und morgen\n"),
        (("Heute und morgen tagt der Rat", "2026-02-24"),),
        not_before=r"(?![ \t]*(?:[\r\n]|\Z))",
    ),
)
