"""Pieces that the patterns of German share."""

from __future__ import annotations

from timeline.dates.languages.de.words import WEEKDAYS

THE = r"(?:(?:der|die|das|dem|den|des) )?"
PART = r"(?: ?(?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht)s?)?"
WD = rf"(?:{{wd}}{PART},? (?:(?:den|dem|der|am) )?)?"
WD2 = rf"(?:{{wd2}}{PART},? (?:(?:den|dem|der) )?)?"
# What leads to a later member of a list, behind its comma.
WD3 = rf" ?(?:(?:am|den|dem|der) )?(?:(?:{'|'.join(WEEKDAYS)}|Mo|Di|Mi|Do|Fr|Sa|So)\.?{PART},? (?:(?:den|dem|der) )?)?"
_DASH = r" ?[-–—] ?"
# The words that open a written range.
BOUND = r"(?:(?:vom|von) )?"
UP_TO = rf"(?:{_DASH}| bis(?: einschließlich| einschliesslich)?(?: zum| zur)?(?: den| die)? )"
# The two days of a night, and what is put off from one day to another.
ONTO = r" (?:auf|zum)(?: den)? "
AND_WORD = r" (?:und|sowie|u\.|oder|bzw\.|beziehungsweise)(?: (?:am|vom|zum))?(?: (?:den|dem|der))? "
AND = rf"(?: ?[/&] ?|{AND_WORD})"
YEAR = r"(?:{year}|['’‘]{yy})"
OF = r"(?: (?:des|im) (?:Jahres|Jahre|Jahr))?"
KW = r"(?:(?-i:KW)|Kalenderwochen?)"
WEEK_TO = r"(?: ?(?:-|–|/) ?| (?:bis|und) )"
# What makes a number before it a measure, also where a year could stand.
_MEASURES = (
    r"(?:[- ]?(?:Uhr|Jahren?|Monaten?|Wochen|Tagen?|Stunden|Std|Minuten|Min|Sekunden|Mal|mal|fach|km|Kilometern?|Metern?|m|cm|mm|Meilen"
    r"|Hektar|ha|qm|m²|m2|Quadratmetern?|Quadratkilometern?|Kubikmetern?|Litern?|l|kg|Kilogramm|Gramm|g|Tonnen|t|Zentner|Euro|EUR|Euros|Cent|Franken"
    r"|CHF|Dollar|Mark|Gulden|Taler|Kronen|Rubel|Pfund|Millionen|Mio|Milliarden|Mrd|Tausend|Prozent|Prozentpunkten?|v\. ?H|kWh|MWh|GWh|TWh|kW|MW|GW"
    r"|Megawatt|Gigawatt|Grad|Hz|MB|GB|TB|Volt|Watt|PS|Punkten?)\b| ?[%‰€$£°]|[0-9]|[.,:/][0-9]{1,3}(?![0-9]))"
)
UNITS_BEHIND = (
    _MEASURES[:-1]
    + r"|[-/–][0-9]| (?:neue[nr]?|weitere[nr]?|zusätzliche[nr]?|junge[nr]?|freiwillige[nr]?|andere[nr]?|registrierte[nr]?)(?! [0-9])\b| (?:bis zu"
    r"|Menschen|Personen|Einwohnern?|Einwohnerinnen|Bürgern?|Bürgerinnen|Wohnungen|Häusern?|Haushalten?|Mitgliedern?|Einheiten|Stück|Stellen|Arbeitsplätzen?"
    r"|Plätzen?|Betten|Bäumen?|Kindern?|Schülern?|Schülerinnen|Schulen|Studierenden?|Studenten|Patienten|Patientinnen|Fällen?|Fälle|Meldungen|Vorfällen?"
    r"|Unternehmen|Firmen|Betrieben?|Exemplaren?|Seiten|Flüchtlingen?|Geflüchteten?|Asylsuchenden?|Asylanträgen?|Beschäftigten?|Mitarbeitern?|Mitarbeitende[nr]?"
    r"|Mitarbeiterinnen|Teilnehmern?|Teilnehmerinnen|Teilnehmenden?|Anträgen?|Anträge|Gästen?|Gäste|Besuchern?|Besucherinnen|Zuschauern?|Demonstranten"
    r"|Demonstrierenden?|Toten?|Verletzten?|Opfern?|Fahrzeugen?|Autos|Soldaten|Soldatinnen|Mann|Männern?|Frauen|Kräften?|Kräfte|Einsatzkräften?|Einsatzkräfte"
    r"|Polizisten|Beamten?|Helfern?|Freiwilligen?|Familien|Gemeinden|Städten?|Dörfern?|Höfen?|Tieren?|Schafen?|Rindern?|Pferden?|Gebäuden?|Anlagen|Windrädern?"
    r"|Stimmen|Unterschriften|Abgeordneten?|Delegierten?|Zeichen|Wörtern?|Aktien|Schüssen?|Drohnen|Raketen|Panzern?|Gefangenen?|Kirchen|Klöstern?|Nutzern?"
    r"|Kunden|Kundinnen|Beschwerden|Verfahren|Arbeitern?|Arbeiterinnen|Siedlern?|Juden|Bauern|Handwerkern?|Bewohnern?|Bewohnerinnen|Lehrern?|Lehrkräften?|Lehrkräfte)\b)"
)
COUNT_BEFORE = (
    r"(?:Nrn?|Nummern?|Art|Artikeln?|Seiten?|S|Rn|Rz|Randnummer|Abs|Absatz|Satz|Ziffer|Ziff|Kapitel|Kap|Abschnitt|Punkt|Anlage|Anhang|Tabelle|Tab|Abbildung|Abb|Bd|Band|Heft"
    r"|Az|Aktenzeichen|Geschäftszeichen|Gz|GZ|Zl|Kennziffer|Drucksache|Drs|Vorlage|Postfach|Zimmer|Raum|Saal|Haus|Flug|Zug|[A-Za-zäöüß-]*(?:linie|nummer|straße|strasse|bahn|weg|route|klasse|baureihe|Baureihe|typ|serie|modell|Linie|Straße|Strecke|strecke)|Tel|Telefon|Fax|Durchwahl|Version|Windows|Office"
    r"|DIN|EN|ISO|IEC|ÖNORM|SN|RFC|COP|Agenda|Horizont|Expo|Modell|EUR|USD|CHF|GBP|rund|etwa|ca|circa|zirka|ungefähr|knapp|fast|beinahe|nahezu|über|mehr als|weniger als|mindestens|höchstens"
    r"|maximal|minimal|insgesamt|gut|jede[nr]?|die rund|allen?|sämtliche[nr]?|weiteren?|Typ|Aktion|Plan|Konto|Kto|IBAN|PLZ|§)\.?:?|§§?|[€$£+#@=]|[0-9A-Za-z]+[./_–-](?!\s)|[0-9A-Za-z][.,/_–-]|[0-9]"
)
TITLE = r"Herrn?|Frau|Familie|Fam\.|Dr\.|Prof\.|Professor(?:in)?|Minister(?:in)?|Abgeordnete[rn]?|Kollege|Kollegin|König|Kaiser|Prinz|Herzog|Kurfürst|Sankt|St\."
MONTH_LEAD = (
    r"im|seit|bis|ab|in|vom|zum|von|nach|vor|gegen|um|für|pro|und|oder|sowie|Monats?|Anfang|Beginn|Mitte|Ende|früh im|spät im|frühestens|spätestens|erst|noch|schon|bereits"
    r"|(?:erste|ersten|zweite|zweiten) Hälfte|voraussichtlich"
)
YEAR_LEAD = (
    r"in|im|seit|bis|ab|von|vom|zum|aus|um|gegen|nach|vor|für|per|anno|zwischen|und|oder|sowie|Jahre?n?s?|(?:Bau|Gründungs|Geburts|Todes|Erscheinungs|Entstehungs)jahr|Jahrgang|Anfang|Beginn|Mitte|Ende|Frühjahr|Frühling|Sommer|Herbst|Winter|spätestens"
    r"|frühestens|noch|erst|schon|bereits|erstmals|wurden?|waren?|ist|sind|hatten?|worden|der|des|Ostern|Pfingsten|Weihnachten|{month}|[(–*†-]"
)
# Verbs that follow a year at the opening of a sentence: "1848 kam es".
VERB_BEHIND = (
    r" (?:wurden?|waren?|wird|werden|ist|sind|hat|haben|hatten?|kam(?:en)?|ging(?:en)?|fand(?:en)?|nahm(?:en)?|gab(?:en)?|begann(?:en)?|erschien(?:en)?|starb(?:en)?|fiel(?:en)?"
    r"|trat(?:en)?|schloss(?:en)?|beschloss(?:en)?|entstand(?:en)?|zog(?:en)?|ließ(?:en)?|verlor(?:en)?|gewann(?:en)?|erhielt(?:en)?|brach(?:en)?|übernahm(?:en)?|erwarb(?:en)?|stieg(?:en)?"
    r"|schrieb(?:en)?|stand(?:en)?|verließ(?:en)?|traf(?:en)?|bestand(?:en)?|ging|folgt|[a-zäöüß]{4,}te|[a-zäöüß]{3,}ten)\b"
)
# What follows a year that stands as an adverb, and seldom a number of things: "schlug 1517 seine Thesen an".
ADVERB_BEHIND = (
    r" (?:in|im|an|am|auf|bei|beim|die|das|den|dem|ein|eine[nmr]?|vom|zu|zum|zur|mit|durch|nach|als|sein|seine[nmr]?|ihr|ihre[nmr]?|unter|gegen|aus|für|wegen|endgültig|erneut|erstmals"
    r"|(?:ab|an|auf|aus|ein|er|ver|be|ent|zer|nieder|zu)?(?:ge)?[a-zäöüß]{3,}(?:t|iert) ?[.,;)])"
)
# What makes "3.5" a measure or a time of day.
NO_DAY = r"[-/.,]?[0-9]| ?(?:%|Uhr|Prozent|Mio|Mrd|Millionen|Milliarden|Euro|EUR|€|Punkte|Grad|Meter|km|m\b)"
NO_NUMERIC_DAY = r"Ziffer|Ziff\.|Abschnitt|Kapitel|Punkt|Nr\.|TOP|§§?|[0-9][.,/-]"
# Whom a letter "vom 3. Mai an …" goes to.
TO_WHOM = r" (?:(?:den|die|das|dem|der|alle|einen|eine|ein|einer|sie|ihn|mich|uns)\b|(?-i:[A-ZÄÖÜ]))"
HYPHEN = r"-[A-Za-zÄÖÜäöü]"
CAPITAL = r"(?-i:[A-ZÄÖÜ])"
# What makes a weekday no day, or all of them.
NO_WEEKDAY_AFTER = (
    rf"jede[nrms]|alle|ein|einem|einen|eines|schwarze[rn]?|weiße[rn]?|blutige[rn]?|grüne[rn]?|verkaufsoffene[rn]?|langer|letzte[rn]?|meist|meistens|üblicherweise|immer"
    rf"|jeweils|jeweils am|{TITLE}|{{ordinal}}|[0-9]+\.?"
)
NO_WEEKDAY_BEFORE = (
    HYPHEN + r"| (?:im Monat|der Woche|des Monats|nach der|nach dem|vor der|vor dem)\b|(?: bis| ?[–-]) ?{weekday2}"
)
