"""German, of Germany, Austria and Switzerland."""

from __future__ import annotations

from timeline.dates import builders as b
from timeline.dates import compounds as c
from timeline.dates import feasts, lists
from timeline.dates import groups as g
from timeline.dates import modifiers as m
from timeline.dates import relations as r
from timeline.dates import weekdays as w
from timeline.dates.languages.common import COMMON_REFUSALS, ISO_ROWS, NUMERIC_ROWS, NUMERIC_SEPARATED
from timeline.dates.reading import Anchor, Turn, Unit, join, within_year, year_first
from timeline.dates.rows import Language, Link, Modifier, Refusal, Row, Tense

_STRONG = ("e", "en", "er", "es", "em")


def _inflected(stems: dict[str, int], endings: tuple[str, ...] = _STRONG) -> dict[str, int]:
    """Every stem with every ending: the declension of adjectives and ordinals."""
    return {stem + ending: value for stem, value in stems.items() for ending in endings}


_ORDINALS = {
    "erst": 1, "zweit": 2, "dritt": 3, "viert": 4, "fünft": 5, "sechst": 6, "siebt": 7, "siebent": 7, "acht": 8,
    "neunt": 9, "zehnt": 10, "elft": 11, "zwölft": 12, "dreizehnt": 13, "vierzehnt": 14, "fünfzehnt": 15,
    "sechzehnt": 16, "siebzehnt": 17, "achtzehnt": 18, "neunzehnt": 19, "zwanzigst": 20, "einundzwanzigst": 21,
    "zweiundzwanzigst": 22, "dreiundzwanzigst": 23, "vierundzwanzigst": 24, "fünfundzwanzigst": 25,
    "sechsundzwanzigst": 26, "siebenundzwanzigst": 27, "achtundzwanzigst": 28, "neunundzwanzigst": 29,
    "dreißigst": 30, "dreissigst": 30, "einunddreißigst": 31, "einunddreissigst": 31,
}  # fmt: skip
_FEW = {stem: value for stem, value in _ORDINALS.items() if value <= 5}
_DECADES = {
    "zehn": 10, "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60,
    "siebzig": 70, "achtzig": 80, "neunzig": 90,
}  # fmt: skip
_WEEKDAYS = {
    "montag": 0, "dienstag": 1, "mittwoch": 2, "donnerstag": 3, "freitag": 4, "samstag": 5, "sonnabend": 5, "sonntag": 6,
}  # fmt: skip

WORDS: dict[str, dict[str, int]] = {
    "month": {
        "januar": 1, "jänner": 1, "februar": 2, "feber": 2, "märz": 3, "maerz": 3, "april": 4, "mai": 5, "juni": 6,
        "juli": 7, "august": 8, "september": 9, "oktober": 10, "november": 11, "dezember": 12,
        "jan.": 1, "jän.": 1, "feb.": 2, "febr.": 2, "mär.": 3, "mrz.": 3, "apr.": 4, "jun.": 6, "jul.": 7,
        "aug.": 8, "sep.": 9, "sept.": 9, "okt.": 10, "nov.": 11, "dez.": 12,
    },
    # Months that are no name and no other word.
    "lone": {
        "januar": 1, "jänner": 1, "februar": 2, "feber": 2, "juni": 6,
        "september": 9, "oktober": 10, "november": 11, "dezember": 12,
    },
    # Months that people and places bear as a name.
    "named": {"märz": 3, "april": 4, "mai": 5, "juli": 7, "august": 8},
    "weekday": _WEEKDAYS,
    "wd": {**_WEEKDAYS, "mo.": 0, "di.": 1, "mi.": 2, "do.": 3, "fr.": 4, "sa.": 5, "so.": 6},
    "wda": {"mo.": 0, "di.": 1, "mi.": 2, "do.": 3, "fr.": 4, "sa.": 5, "so.": 6},
    "season": {
        "frühjahr": 21, "frühjahrs": 21, "frühling": 21, "frühlings": 21, "sommer": 22, "sommers": 22,
        "frühsommer": 22, "hochsommer": 22, "spätsommer": 22, "herbst": 23, "herbstes": 23, "herbsts": 23,
        "frühherbst": 23, "spätherbst": 23, "winter": 24, "winters": 24,
    },
    "number": {
        "ein": 1, "eine": 1, "einem": 1, "einen": 1, "einer": 1, "eines": 1, "zwei": 2, "drei": 3, "vier": 4,
        "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12,
        "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18,
        "neunzehn": 19, "zwanzig": 20, "fünfundzwanzig": 25, "dreißig": 30, "dreissig": 30, "vierzig": 40,
        "fünfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80, "neunzig": 90, "hundert": 100,
    },
    "ordinal": _inflected(_ORDINALS),
    "dayth": _inflected(_ORDINALS, ("e", "en", "er")),
    "nth": {
        **_inflected({**_FEW, "letzt": -1}),
        "1.": 1, "2.": 2, "3.": 3, "4.": 4, "5.": 5,
    },
    "quarter": {
        **_inflected({"erst": 1, "zweit": 2, "dritt": 3, "viert": 4, "letzt": 4, "1t": 1, "2t": 2, "3t": 3, "4t": 4}),
        "1.": 1, "2.": 2, "3.": 3, "4.": 4, "i.": 1, "ii.": 2, "iii.": 3, "iv.": 4,
    },
    "half": {**_inflected({"erst": 1, "zweit": 2}), "1.": 1, "2.": 2, "i.": 1, "ii.": 2},
    "decade": {f"{stem}er": value for stem, value in _DECADES.items()},
    # Decades in words are those of the twentieth century where no other is named.
    "decade_year": {f"{stem}er": 1900 + value for stem, value in _DECADES.items()},
    "decades": {f"{stem}ern": 1900 + value for stem, value in _DECADES.items() if value > 10},
    "unit": {
        "tag": Unit.DAY, "tage": Unit.DAY, "tagen": Unit.DAY, "tages": Unit.DAY,
        "woche": Unit.WEEK, "wochen": Unit.WEEK, "monat": Unit.MONTH, "monate": Unit.MONTH, "monaten": Unit.MONTH,
        "monats": Unit.MONTH, "quartal": Unit.QUARTER, "quartale": Unit.QUARTER, "quartalen": Unit.QUARTER,
        "quartals": Unit.QUARTER, "halbjahr": Unit.HALF, "halbjahre": Unit.HALF, "halbjahren": Unit.HALF,
        "halbjahrs": Unit.HALF, "halbjahres": Unit.HALF, "halbe jahr": Unit.HALF, "halbes jahr": Unit.HALF,
        "halben jahr": Unit.HALF, "jahr": Unit.YEAR, "jahre": Unit.YEAR, "jahren": Unit.YEAR, "jahres": Unit.YEAR,
        "jahrzehnt": Unit.DECADE, "jahrzehnte": Unit.DECADE, "jahrzehnten": Unit.DECADE, "jahrzehnts": Unit.DECADE,
        "jahrhundert": Unit.CENTURY, "jahrhunderte": Unit.CENTURY, "jahrhunderten": Unit.CENTURY,
        "jahrhunderts": Unit.CENTURY, "wochenende": Unit.WEEKEND, "wochenenden": Unit.WEEKEND,
        "wochenendes": Unit.WEEKEND,
    },
    "period": {
        "woche": Unit.WEEK, "kalenderwoche": Unit.WEEK, "monat": Unit.MONTH, "monats": Unit.MONTH,
        "kalendermonat": Unit.MONTH, "quartal": Unit.QUARTER, "quartals": Unit.QUARTER, "halbjahr": Unit.HALF,
        "halbjahres": Unit.HALF, "halbjahrs": Unit.HALF, "jahr": Unit.YEAR, "jahres": Unit.YEAR, "jahrs": Unit.YEAR,
        "kalenderjahr": Unit.YEAR, "kalenderjahres": Unit.YEAR, "haushaltsjahr": Unit.YEAR,
        "haushaltsjahres": Unit.YEAR, "jahrzehnt": Unit.DECADE, "jahrzehnts": Unit.DECADE,
        "jahrhundert": Unit.CENTURY, "jahrhunderts": Unit.CENTURY, "wochenende": Unit.WEEKEND,
        "wochenendes": Unit.WEEKEND, "schuljahr": Unit.SCHOOL_YEAR, "schuljahres": Unit.SCHOOL_YEAR,
    },
    "same": {
        "tag": Unit.DAY, "tages": Unit.DAY, "tags": Unit.DAY, "morgen": Unit.DAY, "morgens": Unit.DAY,
        "vormittag": Unit.DAY, "mittag": Unit.DAY, "nachmittag": Unit.DAY, "abend": Unit.DAY, "abends": Unit.DAY,
        "nacht": Unit.DAY, "woche": Unit.WEEK, "monat": Unit.MONTH, "monats": Unit.MONTH, "quartal": Unit.QUARTER,
        "jahr": Unit.YEAR, "jahres": Unit.YEAR, "wochenende": Unit.WEEKEND,
        "jahrzehnt": Unit.DECADE, "jahrhundert": Unit.CENTURY,
    },
    # Datives of old; as plurals they are no single unit.
    "same_old": {"tage": Unit.DAY, "jahre": Unit.YEAR},
    "which": _inflected({
        "letzt": -1, "vergangen": -1, "vorig": -1, "verflossen": -1,
        "dies": 0, "laufend": 0, "aktuell": 0, "gegenwärtig": 0, "heurig": 0, "jetzig": 0,
        "nächst": 1, "kommend": 1, "bevorstehend": 1,
    }),
    "far": _inflected({"vorletzt": -2, "vorvorig": -2, "übernächst": 2}),
    "rough_which": _inflected({"letzt": -1, "vergangen": -1, "vorig": -1, "nächst": 1, "kommend": 1}, ("e", "en")),
    # Adjectives of a day, for "am gestrigen Montag".
    "todays": _inflected({"vorgestrig": -2, "gestrig": -1, "heutig": 0, "morgig": 1, "übermorgig": 2}),
    "today": {"heute": 0, "gestern": -1, "vorgestern": -2, "vorvorgestern": -3, "übermorgen": 2, "überübermorgen": 3},
    # Of letters: "d. J." is dieses Jahres, "v. J." vorigen Jahres, "M." Monats.
    "letter_year": {"d. j.": 0, "d.j.": 0, "l. j.": 0, "l.j.": 0, "v. j.": -1, "v.j.": -1, "n. j.": 1, "n.j.": 1},
    "letter_month": {"d. m.": 0, "d.m.": 0, "v. m.": -1, "v.m.": -1, "n. m.": 1, "n.m.": 1},
    # "Jahresende", "Monatsbeginn": a unit and which third of it.
    "cut": {"jahres": Unit.YEAR, "monats": Unit.MONTH, "quartals": Unit.QUARTER, "wochen": Unit.WEEK},
    "edge": {"anfang": 0, "beginn": 0, "mitte": 1, "ende": 2, "schluss": 2, "schluß": 2},
    "neighbour": {"vor": -1, "folge": 1},
    "away": {"vor": -1, "in": 1},
    "feast": {
        "weihnachten": feasts.CHRISTMAS, "erster weihnachtstag": feasts.CHRISTMAS_DAY,
        "ersten weihnachtstag": feasts.CHRISTMAS_DAY, "1. weihnachtstag": feasts.CHRISTMAS_DAY,
        "ersten weihnachtsfeiertag": feasts.CHRISTMAS_DAY, "1. weihnachtsfeiertag": feasts.CHRISTMAS_DAY,
        "christtag": feasts.CHRISTMAS_DAY, "stefanitag": feasts.BOXING_DAY, "stephanitag": feasts.BOXING_DAY,
        "stephanstag": feasts.BOXING_DAY, "zweiter weihnachtstag": feasts.BOXING_DAY,
        "zweiten weihnachtstag": feasts.BOXING_DAY, "2. weihnachtstag": feasts.BOXING_DAY,
        "zweiten weihnachtsfeiertag": feasts.BOXING_DAY, "2. weihnachtsfeiertag": feasts.BOXING_DAY,
        "heiligabend": feasts.CHRISTMAS_EVE, "heiliger abend": feasts.CHRISTMAS_EVE,
        "heiligen abend": feasts.CHRISTMAS_EVE, "silvester": feasts.NEW_YEARS_EVE,
        "silvestertag": feasts.NEW_YEARS_EVE, "neujahr": feasts.NEW_YEAR, "neujahrstag": feasts.NEW_YEAR,
        "ostern": feasts.EASTER, "ostersonntag": feasts.EASTER_SUNDAY, "ostermontag": feasts.EASTER_MONDAY,
        "karfreitag": feasts.GOOD_FRIDAY, "christi himmelfahrt": feasts.ASCENSION, "auffahrt": feasts.ASCENSION,
        "pfingsten": feasts.WHITSUN, "pfingstmontag": feasts.WHIT_MONDAY, "fronleichnam": feasts.CORPUS_CHRISTI,
        "aschermittwoch": feasts.ASH_WEDNESDAY, "allerheiligen": feasts.ALL_SAINTS,
        "mariä himmelfahrt": feasts.ASSUMPTION, "dreikönigstag": feasts.EPIPHANY,
        "heilige drei könige": feasts.EPIPHANY, "reformationstag": feasts.REFORMATION,
        "tag der arbeit": feasts.LABOUR_DAY, "maifeiertag": feasts.LABOUR_DAY,
        "tag der deutschen einheit": feasts.GERMAN_UNITY, "europatag": feasts.EUROPE_DAY,
        "valentinstag": feasts.VALENTINE, "rosenmontag": feasts.ROSE_MONDAY, "palmsonntag": feasts.PALM_SUNDAY,
        "gründonnerstag": feasts.MAUNDY_THURSDAY, "pfingstsonntag": feasts.WHIT_SUNDAY,
        "nikolaustag": feasts.SAINT_NICHOLAS, "bundesfeiertag": feasts.NATIONAL_DAY_CH,
        "buß- und bettag": feasts.REPENTANCE_DAY, "buss- und bettag": feasts.REPENTANCE_DAY,
        "erster advent": feasts.ADVENT, "ersten advent": feasts.ADVENT, "1. advent": feasts.ADVENT,
    },
}  # fmt: skip

_THE = r"(?:(?:der|die|das|dem|den|des) )?"
_PART = r"(?: ?(?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht)s?)?"
_WD = rf"(?:{{wd}}{_PART},? (?:(?:den|dem|der|am) )?)?"
_WD2 = rf"(?:{{wd2}}{_PART},? (?:(?:den|dem|der) )?)?"
# What leads to a later member of a list, behind its comma.
_WD3 = (
    rf" ?(?:(?:am|den|dem|der) )?(?:(?:{'|'.join(_WEEKDAYS)}|Mo|Di|Mi|Do|Fr|Sa|So)\.?{_PART},? (?:(?:den|dem|der) )?)?"
)
_DASH = r" ?[-–—] ?"
# The words that open a written range.
_BOUND = r"(?:(?:vom|von) )?"
_UP_TO = rf"(?:{_DASH}| bis(?: einschließlich| einschliesslich)?(?: zum| zur)?(?: den| die)? )"
# The two days of a night, and what is put off from one day to another.
_ONTO = r" (?:auf|zum)(?: den)? "
_AND_WORD = r" (?:und|sowie|u\.|oder|bzw\.|beziehungsweise)(?: (?:am|vom|zum))?(?: (?:den|dem|der))? "
_AND = rf"(?: ?[/&] ?|{_AND_WORD})"
_YEAR = r"(?:{year}|['’‘]{yy})"
_OF = r"(?: (?:des|im) (?:Jahres|Jahre|Jahr))?"
_KW = r"(?:(?-i:KW)|Kalenderwochen?)"
_WEEK_TO = r"(?: ?(?:-|–|/) ?| (?:bis|und) )"
# What makes a number before it a measure, also where a year could stand.
_MEASURES = (
    r"(?:[- ]?(?:Uhr|Jahren?|Monaten?|Wochen|Tagen?|Stunden|Std|Minuten|Min|Sekunden|Mal|mal|fach|km|Kilometern?|Metern?|m|cm|mm|Meilen"
    r"|Hektar|ha|qm|m²|m2|Quadratmetern?|Quadratkilometern?|Kubikmetern?|Litern?|l|kg|Kilogramm|Gramm|g|Tonnen|t|Zentner|Euro|EUR|Euros|Cent|Franken"
    r"|CHF|Dollar|Mark|Gulden|Taler|Kronen|Rubel|Pfund|Millionen|Mio|Milliarden|Mrd|Tausend|Prozent|Prozentpunkten?|v\. ?H|kWh|MWh|GWh|TWh|kW|MW|GW"
    r"|Megawatt|Gigawatt|Grad|Hz|MB|GB|TB|Volt|Watt|PS|Punkten?)\b| ?[%‰€$£°]|[0-9]|[.,:/][0-9]{1,3}(?![0-9]))"
)
_UNITS_BEHIND = (
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
_COUNT_BEFORE = (
    r"(?:Nrn?|Nummern?|Art|Artikeln?|Seiten?|S|Rn|Rz|Randnummer|Abs|Absatz|Satz|Ziffer|Ziff|Kapitel|Kap|Abschnitt|Punkt|Anlage|Anhang|Tabelle|Tab|Abbildung|Abb|Bd|Band|Heft"
    r"|Az|Aktenzeichen|Geschäftszeichen|Gz|GZ|Zl|Zahl|Kennziffer|Drucksache|Drs|Vorlage|Postfach|Zimmer|Raum|Saal|Haus|Flug|Zug|[A-Za-zäöüß-]*(?:linie|nummer|straße|strasse|bahn|weg|route|klasse|baureihe|Baureihe|typ|serie|modell|Linie|Straße|Strecke|strecke)|Tel|Telefon|Fax|Durchwahl|Version|Windows|Office"
    r"|DIN|EN|ISO|IEC|ÖNORM|SN|RFC|COP|Agenda|Horizont|Expo|Modell|EUR|USD|CHF|GBP|rund|etwa|ca|circa|zirka|ungefähr|knapp|fast|beinahe|nahezu|über|mehr als|weniger als|mindestens|höchstens"
    r"|maximal|minimal|insgesamt|gut|jede[nr]?|die rund|allen?|sämtliche[nr]?|weiteren?|Typ|Aktion|Plan|Konto|Kto|IBAN|PLZ|§)\.?:?|§§?|[€$£+#@=]|[0-9A-Za-z]+[./_–-](?!\s)|[0-9A-Za-z][.,/_–-]|[0-9]"
)
_TITLE = r"Herrn?|Frau|Familie|Fam\.|Dr\.|Prof\.|Professor(?:in)?|Minister(?:in)?|Abgeordnete[rn]?|Kollege|Kollegin|König|Kaiser|Prinz|Herzog|Kurfürst|Sankt|St\."
_MONTH_LEAD = (
    r"im|seit|bis|ab|in|vom|zum|von|nach|vor|gegen|um|für|pro|und|oder|sowie|Monats?|Anfang|Beginn|Mitte|Ende|früh im|spät im|frühestens|spätestens|erst|noch|schon|bereits"
    r"|(?:erste|ersten|zweite|zweiten) Hälfte|voraussichtlich"
)
_YEAR_LEAD = (
    r"in|im|seit|bis|ab|von|vom|zum|aus|um|gegen|nach|vor|für|per|anno|zwischen|und|oder|sowie|Jahre?n?s?|Anfang|Beginn|Mitte|Ende|Frühjahr|Frühling|Sommer|Herbst|Winter|spätestens"
    r"|frühestens|noch|erst|schon|bereits|erstmals|wurden?|waren?|ist|sind|hatten?|worden|der|des|Ostern|Pfingsten|Weihnachten|{month}|[(–*†-]"
)
# Verbs that follow a year at the opening of a sentence: "1848 kam es".
_VERB_BEHIND = (
    r" (?:wurden?|waren?|wird|werden|ist|sind|hat|haben|hatten?|kam(?:en)?|ging(?:en)?|fand(?:en)?|nahm(?:en)?|gab(?:en)?|begann(?:en)?|erschien(?:en)?|starb(?:en)?|fiel(?:en)?"
    r"|trat(?:en)?|schloss(?:en)?|beschloss(?:en)?|entstand(?:en)?|zog(?:en)?|ließ(?:en)?|verlor(?:en)?|gewann(?:en)?|erhielt(?:en)?|brach(?:en)?|übernahm(?:en)?|erwarb(?:en)?|stieg(?:en)?"
    r"|schrieb(?:en)?|stand(?:en)?|verließ(?:en)?|traf(?:en)?|bestand(?:en)?|ging|folgt|[a-zäöüß]{4,}te|[a-zäöüß]{3,}ten)\b"
)
# What follows a year that stands as an adverb, and seldom a number of things: "schlug 1517 seine Thesen an".
_ADVERB_BEHIND = (
    r" (?:in|im|an|am|auf|bei|beim|die|das|den|dem|ein|eine[nmr]?|vom|zu|zum|zur|mit|durch|nach|als|sein|seine[nmr]?|ihr|ihre[nmr]?|unter|gegen|aus|für|wegen|endgültig|erneut|erstmals"
    r"|(?:ab|an|auf|aus|ein|er|ver|be|ent|zer|nieder|zu)?(?:ge)?[a-zäöüß]{3,}(?:t|iert) ?[.,;)])"
)
# What makes "3.5" a measure or a time of day.
_NO_DAY = r"[-/.,]?[0-9]| ?(?:%|Uhr|Prozent|Mio|Mrd|Millionen|Milliarden|Euro|EUR|€|Punkte|Grad|Meter|km|m\b)"
_NO_NUMERIC_DAY = r"Ziffer|Ziff\.|Abschnitt|Kapitel|Punkt|Nr\.|TOP|§§?|[0-9][.,/-]"
# Whom a letter "vom 3. Mai an …" goes to.
_TO_WHOM = r" (?:(?:den|die|das|dem|der|alle|einen|eine|ein|einer|sie|ihn|mich|uns)\b|(?-i:[A-ZÄÖÜ]))"
_HYPHEN = r"-[A-Za-zÄÖÜäöü]"
_CAPITAL = r"(?-i:[A-ZÄÖÜ])"
# What makes a weekday no day, or all of them.
_NO_WEEKDAY_AFTER = (
    rf"jede[nrms]|alle|ein|einem|einen|eines|schwarze[rn]?|weiße[rn]?|blutige[rn]?|grüne[rn]?|verkaufsoffene[rn]?|langer|letzte[rn]?|meist|meistens|üblicherweise|immer"
    rf"|jeweils|jeweils am|{_TITLE}|{{ordinal}}|[0-9]+\.?"
)
_NO_WEEKDAY_BEFORE = (
    _HYPHEN + r"| (?:im Monat|der Woche|des Monats|nach der|nach dem|vor der|vor dem)\b|(?: bis| ?[–-]) ?{weekday2}"
)

ROWS = (
    *ISO_ROWS,
    Row(
        "day-month-year",
        rf"{_THE}{_WD}(?:{{day}} ?|{{dayth}} ){{month}},?{_OF} {_YEAR}(?:, (?:einem|ein) {{weekday}})?",
        g.either(b.day_month, day="day dayth"),
        (
            ("am 17. Juni 1994, einem Freitag", "1994-06-17"), ("19. Dezember 2025", "2025-12-19"), ("am Dienstag, dem 3. Mai '22", "2022-05-03"), ("den 15. März 2024", "2024-03-15"),
            ("Mo., 6. Okt. 2025", "2025-10-06"), ("1. Jänner\n2026", "2026-01-01"), ("Montagabend, 12. Mai 2025", "2025-05-12"),
            ("am ersten Mai 2024", "2024-05-01"), ("3.Juli 2024", "2024-07-03"), ("am 3. Mai des Jahres 1525", "1525-05-03"),
        ),
        ("31. Februar 2024", "19. Dezembers 2025", "219. Dezember 20255x"),
    ),
    Row(
        "day-month-year-note",
        rf"(?P<core>{_THE}{_WD}{{day}} {{month}} {{year}})[0-9]{{1,2}}",
        b.day_month,
        (("3. September 20252", "2025-09-03"),),
        ("3. September 2025222",),
    ),
    Row(
        "day-month-year-short",
        rf"{_THE}{_WD}{{day}} {{month}} {{yy}}",
        b.day_month,
        (("Freitag, der 18. Juli 14", "2014-07-18"),),
        ("am 18. Juli 14 Personen", "am 18. Juli 14:30", "18. Juli, 14 Uhr"),
        not_before=r" ?[^\s.,;)]|[.,:][0-9]",
    ),
    Row(
        "day-month-for",
        rf"{_THE}{_WD}{{day}} ?{{month}}",
        c.rather_ahead(b.day_month),
        (("hat für den 4. April eine Verhandlung anberaumt", "2026-04-04"), ("wurde auf den 10. Juni vertagt", "2026-06-10"), ("der Start war für den 3. Februar geplant", "2026-02-03")),
        ("für 31. Februar", "für 12. Maibäume"),
        after="für|auf",
        not_before=_HYPHEN + r"|[0-9]",
    ),
    Row(
        "day-month",
        rf"{_THE}{_WD}(?:{{day}} ?|{{dayth}} ){{month}}",
        g.either(b.day_month, day="day dayth"),
        (
            ("am 19. Dezember", "2025-12-19"), ("tagt am Mittwoch, dem 4. März", "2026-03-04"), ("zum 1. April", "2026-04-01"),
            ("am vierten Dezember", "2025-12-04"),
        ),
        ("31. Februar", "19. Dezembers", "Art. 12. Mai"),
        not_after=r"[0-9][.,/]|Artikel|Art\.|Nr\.",
        not_before=_HYPHEN + r"|[0-9]",
    ),
    Row(
        "day-range",
        rf"{_BOUND}{_THE}{_WD}{{day}},?{_UP_TO}{_WD2}{{day2}} ?{{month}}(?:,?{_OF} {_YEAR})?",
        b.day_range,
        (
            ("3. bis 7. Juni 2021", "2021-06-03/2021-06-07"), ("3.–7. Juni 2021", "2021-06-03/2021-06-07"),
            ("Montag, 2., bis Freitag, 6. Juni 2025", "2025-06-02/2025-06-06"),
        ),
        ("19. bis 18. Dezember 2025", "3. bis 37. Juni 2021"),
    ),
    Row(
        "night",
        rf"(?:(?:(?:der|die) )?Nacht )?(?:vom|von) {_THE}{_WD}{{day}},?{_ONTO}{_WD2}{{day2}} ?{{month}}(?:,?{_OF} {_YEAR})?",
        lists.days_in_a_row,
        (("in der Nacht vom 4. auf den 5. Mai 2024", "2024-05-04/2024-05-05"), ("die Nacht von Samstag, 4., auf Sonntag, 5. Mai 2024", "2024-05-04/2024-05-05")),
        ("vom 4. auf den 11. Mai 2024",),
    ),
    Row(
        "night-over-months",
        rf"(?:(?:der|die) )?Nacht (?:vom|von) {_THE}{_WD}{{day}} ?{{month}},?{_ONTO}{_WD2}{{day2}} ?{{month2}}(?:,?{_OF} {_YEAR})?",
        b.day_range,
        (("die Nacht vom 30. April auf den 1. Mai 2024", "2024-04-30/2024-05-01"),),
        ("die Nacht vom 31. Februar auf den 1. Mai",),
    ),
    Row(
        "days",
        rf"{_THE}{_WD}{{day}}(?:,{_WD3}{{day3}})?(?:,{_WD3}{{day4}})?(?:,{_WD3}{{day5}})?(?:,{_WD3}{{day6}})?,?{_AND}{_WD2}{{day2}} ?{{month}}(?:,?{_OF} {_YEAR})?",
        lists.days_in_a_row,
        (
            ("18./19. Dezember 2025", "2025-12-18/2025-12-19"), ("am 1. und 2. Dezember", "2025-12-01/2025-12-02"),
            ("12., 13. und 14. Mai 2025", "2025-05-12/2025-05-14"), ("Montag, den 3., und Dienstag, den 4. November", "2025-11-03/2025-11-04"),
        ),
        ("19. und 18. Dezember 2025", "3. und 37. Juni 2021", "3. und 10. Juni 2021"),
    ),
    Row(
        "days-between",
        rf"zwischen {_THE}{_WD}{{day}},?{_AND}{_WD2}{{day2}} ?{{month}}(?:,?{_OF} {_YEAR})?",
        b.day_range,
        (("zwischen dem 3. und dem 7. Juni 2021", "2021-06-03/2021-06-07"),),
        ("zwischen dem 7. und dem 3. Juni 2021",),
    ),
    Row(
        "day-listed",
        rf"(?P<core>{_THE}{_WD}{{day}})(?:,{_WD3}(?:{{day3}}|{{day4}} ?{{month4}})){{0,9}}(?:,?{_AND}|,?{_ONTO}){_WD2}{{day2}} ?{{month2}}(?:,?{_OF} {_YEAR})?",
        lists.listed_day,
        (("wurde am 3., 10. und 24. November beraten", "2025-11-10"), ("am 3. sowie am 17. Februar 2025", "2025-02-03"), ("vom 3. auf den 10. Mai 2024 verlegt", "2024-05-03")),
        ("Artikel 10 und 3. Mai 2024", "3. und 37. Juni 2021"),
    ),
    Row(
        "day-month-listed",
        rf"(?P<core>{_THE}{_WD}{{day}} ?{{month}})(?:,{_WD3}(?:{{day3}}|{{day4}} ?{{month4}})){{0,9}},?{_AND_WORD}{_WD2}{{day2}} ?{{month2}},?{_OF} {_YEAR}",
        lists.listed_day,
        (("am 23. Mai und 17. Juni 2011", "2011-05-23"), ("am 12. November und am 3. Januar 2012", "2011-11-12")),
        ("31. Februar und 3. Mai 2012",),
    ),
    Row(
        "day-month-range",
        rf"{_BOUND}{_THE}{_WD}{{day}} ?{{month}}(?:{_UP_TO}|/){_WD2}{{day2}} ?{{month2}}(?:,?{_OF} (?:{{year2}}|['’‘]{{yy2}}))?",
        b.day_range,
        (
            ("28. Dezember bis 3. Januar 2026", "2025-12-28/2026-01-03"), ("30. April–2. Mai 2024", "2024-04-30/2024-05-02"),
            ("30. April/1. Mai 2024", "2024-04-30/2024-05-01"),
        ),
        ("31. Februar – 2. Mai 2024", "30. April und 45. Mai"),
    ),
    *NUMERIC_ROWS,
    Row(
        "year-month-day",
        r"{year}-{mm}-{nn}",
        b.iso_day,
        (("2018-8-31", "2018-08-31"),),
        ("2018-8-32", "2018-8-31-2"),
        not_before=r"[-/][0-9]",
    ),
    Row(
        "numeric-weekday",
        rf"(?:{{wd}}{_PART},? (?:(?:den|dem|der) )?|(?:den|dem|der|des) )(?:{NUMERIC_SEPARATED})",
        b.numeric,
        (("Freitag, den 19.12.2025", "2025-12-19"), ("Fr 18.07.14", "2014-07-18"), ("den 3.4.2021", "2021-04-03")),
        ("Freitag, den 45.12.2025",),
        not_before=r"[-/.][0-9]",
    ),
    Row(
        "numeric-of",
        rf"(?-i:v)\. ?(?P<core>{NUMERIC_SEPARATED})",
        b.numeric,
        (("Gesetz v. 22.12.2025", "2025-12-22"),),
        ("Gesetz v. 45.12.2025", "v. 2.12.2024.5"),
        not_before=r"[-/.][0-9]",
    ),
    Row(
        "numeric-spaced",
        rf"{_THE}{_WD}{{a}}\. {{b}}\. {{year}}",
        b.numeric,
        (("3. 4. 2021", "2021-04-03"), ("am Dienstag, 19. 12. 2025", "2025-12-19")),
        ("3. 44. 2021",),
    ),
    Row(
        "numeric-yearless",
        rf"{_THE}{_WD}{{a}}\.{{mm}}\.?",
        g.either(b.numeric_yearless, day="a"),
        (("am 12.3.", "2026-03-12"), ("bis Sa 28.3.", "../2026-03-28"), ("gilt ab dem 10.10", "2026-10-10/..")),
        ("Ziffer 12.3", "am 40.3", "auf 2.5 Prozent", "am 10.30 Uhr"),
        after=r"am|vom|bis|zum|ab|seit|per|dem|den|von|nach|vor|spätestens|und|auf den|Stand:?|{wd},?",
        not_after=r"(?:Ziffer|Abschnitt|Kapitel|Punkt|Nr\.|TOP) [0-9.]* ?(?:bis|und|vom|zum)?",
        not_before=_NO_DAY,
    ),
    Row(
        "numeric-yearless-full",
        rf"{_THE}{_WD}{{a}}\.(?P<mm>0?[1-9]|1[0-2])\.",
        g.either(b.numeric_yearless, day="a"),
        (("| 31.03. |", "2026-03-31"), ("Termin: 10.12.", "2025-12-10")),
        ("Ziffer 12.03.", "| 31.13. |", "3.2. Einleitung", "§ 4.2."),
        not_after=r"Ziffer|Ziff\.|Abschnitt|Kapitel|Kap\.|Punkt|Nr\.|TOP|Raum|Zimmer|Saal|Haus|Ebene|Los|Teil|Modul|Block|§|Abs\.|Art\.|Artikel|Abb\.|Tabelle|siehe|s\.|vgl\.|Version|[0-9]\.",
        not_before=r"[-/.,]?[0-9]| ?(?:%|Uhr)| ?(?-i:[A-ZÄÖÜ])",
    ),
    Row(
        "numeric-range",
        rf"{_BOUND}{_THE}{{a}}\.?(?:{{mm}}\.)?(?:{_UP_TO}| auf den ){{b}}\.{{mm2}}\.?(?:{{year}}|['’‘]?{{yy}})?",
        c.numeric_day_range,
        (
            ("14.-15.10.2018", "2018-10-14/2018-10-15"), ("14.10. bis 15.10.2018", "2018-10-14/2018-10-15"),
            ("14.10. - 15.10.18", "2018-10-14/2018-10-15"), ("vom 14.10. auf den 15.10.2018", "2018-10-14/2018-10-15"),
            ("28.12.–3.1.2026", "2025-12-28/2026-01-03"),
        ),
        ("15.-14.10.2018", "14.-15.13.2018", "2-3.5 Prozent", "10-12.30 Uhr"),
        not_after=_NO_NUMERIC_DAY,
        not_before=_NO_DAY,
    ),
    Row(
        "numeric-days",
        rf"{_THE}{{a}}\.{_AND}{{b}}\.{{mm2}}\.(?:{{year}}|['’‘]?{{yy}})?",
        lists.numeric(lists.days_in_a_row),
        (("14./15.10.2018", "2018-10-14/2018-10-15"), ("14. und 15.10.", "2025-10-14/2025-10-15")),
        ("14. und 16.10.2018", "15./14.10.2018", "14./15.13.2018"),
        not_after=_NO_NUMERIC_DAY,
        not_before=_NO_DAY,
    ),
    Row(
        "numeric-days-between",
        rf"zwischen {_THE}{{a}}\.(?:{{mm}}\.)?{_AND}{{b}}\.{{mm2}}\.(?:{{year}}|['’‘]?{{yy}})?",
        c.numeric_day_range,
        (("zwischen dem 3. und dem 7.6.2021", "2021-06-03/2021-06-07"), ("zwischen dem 30.5. und dem 7.6.2021", "2021-05-30/2021-06-07")),
        ("zwischen 7. und 3.6.2021",),
        not_before=_NO_DAY,
    ),
    Row(
        "numeric-listed",
        rf"(?P<core>{_THE}{{a}}\.(?:{{mm}}\.)?)(?:,{_WD3}[0-9]{{1,2}}\.(?:[0-9]{{1,2}}\.)?){{0,9}}{_AND_WORD}{{b}}\.{{mm2}}\.(?:{{year}}|['’‘]?{{yy}})?",
        lists.numeric(lists.listed_day),
        (("am 14., 18. und 28.10.2018", "2018-10-18"), ("am 19.3. und 16.4.2024", "2024-03-19")),
        ("Punkt 19.3. und 16.4.2026", "15. und 14.10.2018", "3. und 15.13.2018"),
        not_after=_NO_NUMERIC_DAY,
        not_before=_NO_DAY,
    ),
    Row(
        "month-year",
        rf"(?:(?:dem|den|der|des) )?(?:Monate?s? )?{{month}},?{_OF} {_YEAR}",
        b.month,
        (("Dezember 2025", "2025-12"), ("Mai des Jahres 2024", "2024-05"), ("Dez. '23", "2023-12"), ("Jänner 2022", "2022-01")),
        ("Mai 99999", "Maier 2024"),
        not_before=r"[/–-][0-9]",
    ),
    Row(
        "month-year-note",
        r"(?P<core>{month} {year})[0-9]{1,2}",
        b.month,
        (("September 20252", "2025-09"),),
        ("September 2025222",),
    ),
    Row(
        "month-range",
        rf"(?:(?:von|vom|zwischen) )?{{month}}{_UP_TO}{{month2}}(?:,?{_OF} {_YEAR})?|zwischen {{month3}} und {{month4}}(?:,?{_OF} {{year2}})?",
        g.either(b.month_range, month="month month3", month2="month2 month4", year="year year2"),
        (
            ("Dezember–Januar 2026", "2025-12/2026-01"), ("von März bis Mai 2024", "2024-03/2024-05"), ("zwischen Mai und Juli 2024", "2024-05/2024-07"),
        ),
        ("November–Dezembers 2018", "Sonovember–Dezemberfest"),
    ),
    Row(
        "months",
        rf"{{month}}(?:, {{month3}})?(?:, {{month4}})?(?:, {{month5}})?{_AND}{{month2}}(?:,?{_OF} {_YEAR})?",
        lists.months_in_a_row,
        (("November/Dezember 2018", "2018-11/2018-12"), ("Oktober und November 2025", "2025-10/2025-11"), ("Dezember und Januar 2026", "2025-12/2026-01"),
         ("Juni, Juli und August 2024", "2024-06/2024-08")),
        ("Mai und Juli 2024", "Oktober und Novembers"),
    ),
    Row(
        "month-listed",
        rf"(?P<core>{{month}})(?:, (?:im )?{{month3}}){{0,9}}{_AND_WORD}(?:im )?{{month2}},?{_OF} {_YEAR}",
        lists.listed_month,
        (("im Mai und Juli 2024", "2024-05"), ("im März, Juni und im September 2024", "2024-06"), ("im November und März 2024", "2023-11")),
        ("Karl Mai und Julia 2024",),
    ),
    Row(
        "month",
        r"(?:(?:der|dem|den|des) Monate?s? )?{Lone}",
        b.lone_month,
        (("im Januar", "2026-01"), ("Im November nahmen", "2025-11"), ("seit Jänner", "2026-01/..")),
        ("Herr Januar", "Januarsturm", "Schwarzer September", "der September-Gipfel"),
        not_after=_TITLE + "|schwarze[rn]?",
        not_before=_HYPHEN + r"|[“”«’]",
    ),
    Row(
        "month-told",
        r"(?:(?:der|dem|den|des) )?(?:Monate?s? )?{Named}",
        g.either(b.month, month="named"),
        (("im März", "2026-03"), ("Im August stimmte", "2025-08"), ("seit Mai", "2025-05/.."), ("Ende Juli", "2026-07-21~/2026-07-31~")),
        ("Herr März", "August Bebel", "Karl Mai", "im Maierhof", "von August dem Starken"),
        after=_MONTH_LEAD,
        not_before=_HYPHEN + r"| (?:von|II|I)\b",
    ),
    Row(
        "month-named",
        r"{Named}",
        g.either(b.month, month="named"),
        (("der April war", "2025-04"), ("Der Mai war kalt", "2025-05")),
        ("April Summers", "Herr März", "Claudia März", "der August-Gipfel", "Ernst August"),
        not_after=_TITLE + r"|(?-i:(?!(?:Der|Dem|Den|Des)\b)[A-ZÄÖÜ][a-zäöüß]+)",
        not_before=_HYPHEN + r"| " + _CAPITAL + r"| (?:dem|der|von)\b",
    ),
    Row(
        "month-away",
        rf"{_THE}{{which}} (?:Monat )?{{month}}",
        b.named_away("month"),
        (("vergangenen Januar", "2026-01"), ("im kommenden Mai", "2026-05"), ("diesen März", "2026-03")),
        ("vorige Maien", "dem vergangenen Major"),
        not_before=_HYPHEN,
    ),
    Row(
        "month-after",
        rf"{_THE}(?:darauf ?folgenden|folgenden|nachfolgenden) {{month}}|{{month2}} (?:darauf|danach)",
        g.either(b.month_after, month="month month2"),
        (("Am 3. Mai 2021 fiel es. Im darauffolgenden Januar", "2022-01"),),
        ("im folgenden Maibaum",),
        not_before=_HYPHEN,
    ),
    Row(
        "month-told-before",
        r"(?:jene[mnrs]|desselben|demselben|selben) {month}",
        r.named_told("month"),
        (("Am 3. Mai 2021 begann es. In jenem September", "2021-09"),),
        ("in jenem Maierhof",),
    ),
    Row(
        "season-year",
        rf"{_THE}{{season}}{_OF} {_YEAR}",
        b.season,
        (("Frühjahr 2026", "2026-21"), ("im Herbst des Jahres 2025", "2025-23"), ("dem Winter 2024", "2024-24")),
        ("Frühjahre 2026", "Herbst 99999"),
        not_before=r"[-/–][0-9]",
    ),
    Row(
        "winter-span",
        rf"{_THE}{{season}} {{year}} ?[-/–] ?(?:{{year2}}|{{yy2}})",
        b.winter_span,
        (("Winter 2025/2026", "2025-24"), ("im Winter 1941/42", "1941-24")),
        ("Winterfall 2024/25x",),
    ),
    Row(
        "season-range",
        rf"{{season}}(?: und |/| bis ){{season2}}{_OF} {{year}}",
        c.season_range,
        (("Frühjahr und Sommer 2025", "2025-21/2025-22"), ("Herbst/Winter 2024", "2024-23/2024-24")),
        ("Sommer und Frühjahr 2025x",),
    ),
    Row(
        "season-away",
        rf"{_THE}{{which}} {{season}}",
        b.named_away("season"),
        (("dieses Frühjahr", "2026-21"), ("vergangenen Sommer", "2025-22"), ("im kommenden Herbst", "2026-23"), ("vorigen Winters", "2025-24")),
        ("dieses Frühjahrsputzes", "der kommenden Sommerpause"),
        not_before=_HYPHEN,
    ),
    Row(
        "season",
        r"(?:(?:der|dem|den|des) )?(?P<season>Frühjahrs?|Frühlings?|Sommers?|Herbst(?:es)?|Winters?|Spätsommer|Frühsommer|Hochsommer|Spätherbst)",
        b.season,
        (("wird im Frühjahr eröffnet", "2026-21"), ("nach dem Sommer", "2026-22/.."), ("muss bis zum Herbst", "../2026-23")),
        ("im Sommerloch", "die Winterreise", "Frau Sommer", "Arabischer Frühling", "Prager Frühling"),
        after=r"im|vom|zum|seit|bis|in den|ab|nach|vor|gegen|über|(?:Anfang|Beginn|Mitte|Ende|Laufe?|Verlauf)(?: des)?",
        not_after=r"Arabische[rn]|Prager",
        not_before=_HYPHEN,
    ),
    Row(
        "season-of-year",
        r"(?P<core>(?:(?:der|den|das|des) )?{season}) (?:(?:des )?{which} Jahres|(?:desselben|jenes|des folgenden|des Folge|des Vor)(?: J|j)ahres)",
        b.season,
        (("das Frühjahr des nächsten Jahres", "2027-21"), ("den Sommer vergangenen Jahres", "2025-22")),
        ("der Winter des Lebens",),
    ),
    Row(
        "season-told-before",
        r"(?:jene[mnrs]|demselben|selben|desselben) {season}",
        r.named_told("season"),
        (("Am 3. Mai 2021 begann es. In jenem Herbst", "2021-23"),),
        ("in jenem Herbstlaub",),
    ),
    Row(
        "season-after",
        rf"{_THE}(?:darauf ?folgenden|folgenden|nachfolgenden) {{season}}|{{season2}} (?:darauf|danach)",
        g.either(b.season_after, season="season season2"),
        (("Ende Mai 2021 fiel es. Im darauffolgenden Sommer", "2021-22"),),
        ("im folgenden Sommerloch",),
    ),
    Row(
        "quarter",
        rf"{_THE}(?:{{quarter}} (?:Quartals?|Vierteljahre?s?)|Quartal (?P<quarter2>[1-4]|{{quarter3}})|(?-i:Q)(?P<quarter4>[1-4]))(?:(?: des Jahres| im Jahre?| von|/|,)? ?{_YEAR})?",
        g.either(b.quarter, quarter="quarter quarter2 quarter3 quarter4"),
        (
            ("erstes Quartal 2026", "2026-33"), ("im vierten Quartal des Jahres 2025", "2025-36"), ("Q3 2024", "2024-35"),
            ("Q1/2025", "2025-33"), ("wird im 2. Quartal", "2026-34"), ("das III. Quartal 2024", "2024-35"), ("4tes Quartal 2018", "2018-36"),
        ),
        ("fünftes Quartal", "Q5 2024"),
    ),
    Row(
        "quarter-range",
        r"(?-i:Q)(?P<quarter>[1-4]) ?(?:-|–|/|und|bis) ?(?-i:Q)(?P<quarter2>[1-4])(?:/| )?{year}|(?:vom |dem |das )?{quarter3}(?: Quartal)? (?:und|oder|bis|bis zum) {quarter4} Quartal(?: des Jahres)? {year2}",
        g.either(b.quarter_range, quarter="quarter quarter3", quarter2="quarter2 quarter4", year="year year2"),
        (("Q1–Q2 2025", "2025-33/2025-34"), ("im ersten und zweiten Quartal 2025", "2025-33/2025-34")),
        ("Q1-Q7 2025x",),
    ),
    Row(
        "quarters-first",
        rf"{_THE}ersten {{number}} Quartalen?(?: des Jahres)?(?: {{year}})?",
        b.first_quarters,
        (("in den ersten drei Quartalen 2025", "2025-01/2025-09"),),
        ("die ersten zehn Quartale 2025x",),
    ),
    Row(
        "months-first",
        rf"{_THE}ersten {{number}} Monaten?(?: des Jahres| von| im Jahr)? {{year}}",
        g.first_months,
        (("in den ersten sechs Monaten 2025", "2025-01/2025-06"), ("die ersten acht Monate des Jahres 2024", "2024-01/2024-08")),
        ("die ersten vierzig Monate 2025x",),
    ),
    Row(
        "months-last",
        rf"{_THE}letzten {{number}} Monaten?(?: des Jahres| von| im Jahr)? {{year}}",
        g.last_months,
        (("in den letzten drei Monaten des Jahres 2025", "2025-10/2025-12"),),
        ("die letzten vierzig Monate 2025x",),
    ),
    Row(
        "half",
        rf"{_THE}{{half}} (?:Halbjahre?s?|Jahreshälfte|Semesters?)(?:(?: des Jahres| im Jahre?| von)? {_YEAR})?|(?-i:H)(?P<half2>[12])[ /]?(?:{{year2}})",
        g.either(b.half, half="half half2", year="year year2"),
        (
            ("das zweite Halbjahr 2026", "2026-41"), ("im 1. Halbjahr 2025", "2025-40"), ("H1 2025", "2025-40"), ("wird in der zweiten Jahreshälfte", "2026-41"),
            ("erstes Halbjahr 2024", "2024-40"),
        ),
        ("drittes Halbjahr 2026x", "die zweiten Halbjahresberichte"),
    ),
    Row(
        "half-of-month",
        rf"{_THE}{{half}} {{month}}-?(?:hälfte|Hälfte)(?: {_YEAR})?",
        c.half_of_month,
        (("für die zweite Februarhälfte 2026", "2026-02-16/2026-02-28"), ("in der ersten Märzhälfte", "2026-03-01/2026-03-15")),
        ("die zweite Hälfte", "die zweite Spielhälfte"),
    ),
    Row(
        "week-number",
        rf"{_THE}(?:{_KW} ?{{nn}}(?:\.?{_WEEK_TO}(?:{_KW} )?{{nn2}})?|{{nn3}}\.(?:{_WEEK_TO}(?:zur )?{{nn4}}\.)? {_KW})(?:(?: ?/ ?| des Jahres | im Jahr | |, ){_YEAR})?",
        g.either(b.week, nn="nn nn3", nn2="nn2 nn4"),
        (
            ("KW 36", "2025-09-01/2025-09-07"), ("12. Kalenderwoche 2024", "2024-03-18/2024-03-24"), ("KW 36–38 2025", "2025-09-01/2025-09-21"),
            ("in der 12. KW des Jahres 2024", "2024-03-18/2024-03-24"), ("KW 36/2025", "2025-09-01/2025-09-07"), ("KW12", "2026-03-16/2026-03-22"),
        ),
        ("KW 61", "KW 0", "50 kW 12"),
        not_before=r"[:,][0-9]| ?(?:Uhr|Tage|kW)",
    ),
    Row(
        "week-of-day",
        rf"(?:(?:der|die) )?Woche (?:vom|ab|ab dem|des|um den) {_WD}(?:{{day}} ?{{month}}(?: {{year}})?)",
        b.week_of_day,
        (("in der Woche vom 18. Mai 2026", "2026-05-18/2026-05-24"),),
        ("die Woche vom 38. Mai",),
        not_before=r" bis",
    ),
    Row(
        "weekend-of-day",
        r"(?:(?:das|dem) )?Wochenende (?:vom|des|um den) (?:{nn}\./)?{day} ?{month}(?: {year})?",
        w.weekend_of_day,
        (("am Wochenende des 16. Mai 2026", "2026-05-16/2026-05-17"), ("das Wochenende vom 8./9. März 2025", "2025-03-08/2025-03-09")),
        ("das Wochenende vom 38. Mai",),
        not_before=r" bis",
    ),
    Row(
        "weekend",
        r"(?:(?:das|dem) )?Wochenende",
        r.weekend,
        (("trafen sich am Wochenende", "2026-02-21/2026-02-22"),),
        ("ein Wochenende", "Wochenenden"),
        after=r"am|übers|über das|bis zum|vor dem|nach dem|dem|das|fürs",
        not_before=_HYPHEN,
    ),
    Row(
        "weekday-in-week",
        rf"{_THE}{{which}} Woche (?:am )?{{weekday}}{_PART}",
        b.weekday_in_unit,
        (("nächste Woche Mittwoch", "2026-03-04"), ("vergangene Woche am Freitag", "2026-02-20")),
        ("nächste Woche mittwochs", "letzten Wochen Freitag"),
    ),
    Row(
        "weekday-of-week",
        rf"(?:(?:dem|der|den) )?{{weekday}}{_PART},? (?:der |in der )?(?:{{which}}|{{far}}) Woche",
        g.either(b.weekday_in_unit, which="which far"),
        (("Mittwoch nächster Woche", "2026-03-04"), ("am Freitag der vergangenen Woche", "2026-02-20"), ("Montag dieser Woche", "2026-02-23"), ("Sonntag letzte Woche", "2026-02-22")),
        ("mittwochs nächster Woche",),
    ),
    Row(
        "weekday-of-told-week",
        rf"{{weekday}}{_PART} (?:derselben|jener) Woche",
        r.weekday_in_told_week(0),
        (("Am 3. Mai 2021 begann es. Am Freitag derselben Woche", "2021-05-07"),),
        ("freitags derselben Woche",),
    ),
    Row(
        "weekday-of-following-week",
        rf"{{weekday}}{_PART} der (?:folgenden|darauf ?folgenden|nächstfolgenden) Woche",
        r.weekday_in_told_week(1),
        (("Am 3. Mai 2021 begann es. Am Freitag der folgenden Woche", "2021-05-14"),),
        ("freitags der folgenden Woche",),
    ),
    Row(
        "weekday-weeks-away",
        r"{weekday} {away} {number} Wochen?",
        c.weekday_weeks_away,
        (("Mittwoch in zwei Wochen", "2026-03-11"), ("am Dienstag vor einer Woche", "2026-02-17")),
        ("mittwochs in zwei Wochen",),
    ),
    Row(
        "weekday-second",
        r"(?:den |dem )?{far} {weekday}|{weekday2} nach dem nächsten",
        g.either(c.second_weekday, weekday="weekday weekday2"),
        (("übernächsten Freitag", "2026-03-06"), ("Mittwoch nach dem nächsten", "2026-03-04"), ("vorletzten Montag", "2026-02-09")),
        ("den übernächsten Freitagen",),
    ),
    Row(
        "weekday-past",
        rf"{_THE}(?:letzten|vergangenen|vorigen|letzter|vergangener) {{weekday}}{_PART}",
        b.weekday(Turn.PAST),
        (("am vergangenen Dienstag", "2026-02-17"), ("letzten Montag", "2026-02-16")),
        ("vergangenen Dienstagen", "letzten montags"),
        not_before=_HYPHEN + r"| (?:im|des|der|von) (?:{month}|Monats|Jahres|Quartals)",
    ),
    Row(
        "weekday-ahead",
        rf"{_THE}(?:kommenden|nächsten|kommender|nächster) {{weekday}}{_PART}",
        b.weekday(Turn.FUTURE),
        (("am kommenden Dienstag", "2026-02-24"), ("nächsten Montagabend", "2026-03-02")),
        ("kommenden Dienstagen",),
        not_before=_HYPHEN,
    ),
    Row(
        "weekday-todays",
        rf"(?:(?:dem|der|den|des) )?{{todays}} (?:(?:Tage?s?|Nachmittags?|Vormittags?|Abends?|Morgens?)|(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)s?{_PART})",
        g.either(b.days_away, today="todays"),
        (("am gestrigen Sonntag", "2026-02-22"), ("am heutigen Tag", "2026-02-23"), ("am morgigen Dienstag", "2026-02-24")),
        ("der heutigen Tagung", "die gestrigen Tagebücher"),
    ),
    Row(
        "weekday-range",
        rf"(?:von|vom|zwischen) {{weekday}}{_PART} (?:bis|bis zum|und) {{weekday2}}{_PART}",
        r.weekday_range,
        (("wurde von Dienstag bis Donnerstag beraten", "2026-02-17/2026-02-19"),),
        ("montags bis freitags", "Montag bis Freitag, 9.00 Uhr", "jeweils von Montag bis Freitag"),
        not_after=r"jeweils|täglich",
        not_before=r",? (?:von )?[0-9]",
    ),
    Row(
        "weekday-night",
        rf"{_THE}Nacht (?:von|vom) {{weekday}} (?:auf|zum|zu) (?:den )?{{weekday2}}",
        w.weekday_night,
        (("in der Nacht von Samstag auf Sonntag", "2026-02-21/2026-02-22"),),
        ("Nacht von Samstag auf Montag",),
    ),
    Row(
        "weekday-day",
        r"{wd},? (?:den |dem |der )?(?P<day>[0-9]{1,2})\.",
        g.either(w.weekday_and_day, weekday="wd"),
        (("traf sich am Freitag, dem 13.", "2026-02-13"), ("Freitag, 13.", "2026-02-13")),
        ("Freitag, 45.", "Freitag, 13. Sitzung"),
        not_before=r" ?[^\s,;:)]|[0-9]",
    ),
    Row(
        "weekday-for",
        rf"(?:den )?{{weekday}}{_PART}",
        c.rather_ahead(b.weekday(Turn.TENSE)),
        (("hat für Freitag zu Protesten aufgerufen", "2026-02-27"), ("wurde auf Donnerstag verschoben", "2026-02-26")),
        ("für Freitage", "für Freitag-Abende"),
        after="für|auf",
        not_before=_HYPHEN + r"|,? (?:der|dem|den) [0-9]",
    ),
    Row(
        "weekday",
        rf"(?:(?:dem|diesem|diesen|den) )?{{weekday}}{_PART}",
        b.weekday(Turn.TENSE),
        (("am Dienstag sprach", "2026-02-17"), ("wurde Freitag bekannt", "2026-02-20"), ("am Mittwochabend wird", "2026-02-25")),
        ("jeden Montag", "an Montagen", "montags", "Schwarzer Freitag", "Herr Freitag", "ein Montag", "Karin Freitag", "Weißer Sonntag"),
        not_after=_NO_WEEKDAY_AFTER + r"|(?-i:(?!(?:Am|Bis|Ab|Seit|Vom|Zum|Nach|Vor|Von|Der|Den|Dem|Und|Für|Erst|Schon|Noch|Ende|Anfang)\b)[A-ZÄÖÜ][a-zäöüß]+)",
        not_before=_NO_WEEKDAY_BEFORE,
    ),
    Row(
        "weekday-no-name",
        rf"(?P<weekday>Dienstag|Mittwoch|Donnerstag|Samstag|Sonnabend){_PART}",
        b.weekday(Turn.TENSE),
        (("sagte der Sprecher Dienstag in Wien", "2026-02-17"), ("hat der Rat Mittwoch beschlossen", "2026-02-18")),
        ("jeden Dienstag", "ein Mittwoch", "Herr Donnerstag"),
        not_after=_NO_WEEKDAY_AFTER,
        not_before=_NO_WEEKDAY_BEFORE,
    ),
    Row(
        "weekday-told",
        rf"(?:jene[nmrs]|diese[rs]|demselben|selben|desselben) {{weekday}}{_PART}",
        b.weekday_told,
        (("Am 1. Februar 1953 kam das Meer. An jenem Sonntag", "1953-02-01"),),
        ("an jenem Sonntagen",),
    ),
    Row(
        "weekday-after",
        rf"{_THE}(?:darauf ?folgenden|folgenden|nachfolgenden) {{weekday}}{_PART}|(?:(?:dem|den|der) )?{{weekday2}}{_PART} (?:darauf|danach)",
        g.either(b.weekday_after, weekday="weekday weekday2"),
        (("Am 3. Mai 2021 fiel es. Am darauffolgenden Montag", "2021-05-10"), ("Am 3. Mai 2021 fiel es. Am Dienstag darauf", "2021-05-04")),
        ("an den folgenden Montagen",),
    ),
    Row(
        "weekday-before",
        rf"{_THE}(?:vorangegangenen|vorhergehenden|vorangehenden|davorliegenden) {{weekday}}{_PART}|(?:(?:dem|den|der) )?{{weekday2}}{_PART} (?:davor|zuvor|vorher)",
        g.either(w.weekday_before, weekday="weekday weekday2"),
        (("Am 3. Mai 2021 fiel es. Am Freitag zuvor", "2021-04-30"),),
        ("an den vorangegangenen Freitagen",),
    ),
    Row(
        "weekday-of-month",
        rf"{_THE}{{nth}} {{weekday}} (?:im|des) (?:Monats? )?{{month}}s?(?: {{year}})?",
        b.weekday_of_month,
        (("der letzte Montag im März 2026", "2026-03-30"), ("dritter Dienstag im September 2014", "2014-09-16")),
        ("der sechste Montag im März 2026", "die ersten Montage im März"),
    ),
    Row(
        "day-number-of-month",
        rf"{_THE}{{nth}} Tag (?:im|des) (?:Monats? )?{{month}}s?(?: {{year}})?",
        b.nth_day_of_month,
        (("letzter Tag im Oktober 2015", "2015-10-31"), ("am ersten Tag des Mai", "2026-05-01")),
        ("der erste Tag im Rest",),
    ),
    Row(
        "week-of-month",
        rf"{_THE}{{nth}} Woche (?:im|des) (?:Monats? )?{{month}}s?(?: {{year}})?|{_THE}{{nth2}} (?P<month2>Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)woche(?: {{year2}})?",
        g.either(b.week_of_month, nth="nth nth2", month="month month2", year="year year2"),
        (("erste Woche im Oktober 2014", "2014-10-06/2014-10-12"), ("letzte Septemberwoche 2014", "2014-09-22/2014-09-28")),
        ("die erste Woche im Urlaub",),
    ),
    Row(
        "units-away",
        rf"{_THE}{{rough_which}} {{number}} {{unit}}",
        b.units_away,
        (("in den vergangenen zwei Wochen", "2026-02-09/2026-02-22"), ("die kommenden drei Monate", "2026-03/2026-05"), ("letzten 2 Jahre", "2024/2025")),
        ("die vergangenen Wochen", "in den nächsten paar Tagen"),
    ),
    Row(
        "month-day",
        r"(?:{wd},? )?{month} (?P<day>[0-9]{1,2})(?:,? {year})?",
        b.day_month,
        (("April 14, 2015", "2015-04-14"), ("Montag, Feb 23", "2026-02-23"), ("Aug 8", "2026-08-08")),
        ("im Juli 13 Partner", "im Mai 15", "April 45, 2015", "Ende Mai 20 Prozent"),
        not_after=r"im|seit|bis|ab|Ende|Anfang|Mitte|[0-9]\.",
        not_before=r" ?[^\s,;)–-]|[.:,][0-9]",
    ),
    Row(
        "day-of-told-month",
        r"(?:(?:den|dem|der) )?{day} (?:desselben|des gleichen|des nämlichen|selbigen|jenes) Monats",
        r.day_of_told_month,
        (("Am 3. Mai 2021 begann es. Am 17. desselben Monats", "2021-05-17"),),
        ("am 45. desselben Monats", "am 3. des gleichen Monatsblatts"),
    ),
    Row(
        "day-number",
        r"(?:(?:den|dem) )?(?P<day>[0-9]{1,2})(?:\.|ten|te)",
        r.day_of_told_month,
        (("Am 3. Mai 2021 begann es; am 15., so heißt es,", "2021-05-15"), ("am 15ten", "2026-02-15")),
        ("am 15. Bezirk", "am 45.", "im 15. Stock", "der 15.", "am 15. deutschen Treffen"),
        after=r"am|zum|vom|ab|seit|bis zum|dem|bis",
        not_before=r" ?(?!(?:in|im|an|auf|bei|und|bis|wieder|dann|statt|zu|zum|mit|nach|vor|um|ab|ist|wird|hat|war|soll|oder|dieses|desselben|jenes)\b)[^\s,;:)]|[0-9]",
    ),
    Row(
        "weekday-short",
        r"{wda}",
        g.either(b.weekday(Turn.TENSE), weekday="wda"),
        (("| Do. |", "2026-02-26"), ("Mi.", "2026-02-25")),
        ("Do. geht", "Mi. Meier"),
        opens=True,
        not_before=r" *[^\s|.]|\. *[^\s|]",
    ),
    Row(
        "days-away",
        r"{today}(?: (?:früh|Morgen|Vormittag|Mittag|Nachmittag|Abend|Nacht|vormittag|mittag|nachmittag|abend|nacht))?",
        b.days_away,
        (("gestern", "2026-02-22"), ("heute", "2026-02-23"), ("übermorgen", "2026-02-25"), ("gestern Abend", "2026-02-22")),
        ("bis heute", "das Heute", "heutzutage", "Schnee von gestern"),
        not_after=r"bis|das|von|ZDF|wie",
        not_before=_HYPHEN,
    ),
    Row(
        "last-night",
        r"(?:der |die )?(?:letzten?|vergangenen?) Nacht",
        lambda values: b.days_away({"today": -1}),
        (("In der vergangenen Nacht schlug", "2026-02-22"),),
        ("die letzten Nächte", "letzte Nachtschicht"),
        not_before=_HYPHEN,
    ),
    Row(
        "tomorrow",
        r"(?-i:morgen)(?: (?:früh|Vormittag|Mittag|Nachmittag|Abend|Nacht|vormittag|nachmittag|abend))?",
        lambda values: b.days_away({"today": 1}),
        (("wird morgen beraten", "2026-02-24"), ("morgen früh", "2026-02-24")),
        ("am Morgen", "guten morgen", "heute auf morgen"),
        not_after=r"guten|am|der|den|auf|jeden|von|das",
        not_before=_HYPHEN,
    ),
    Row(
        "tomorrow-opening",
        r"(?-i:Morgen)",
        lambda values: b.days_away({"today": 1}),
        (("Morgen tagt der Rat", "2026-02-24"),),
        ("Morgen, Herr Meier", "Morgen der Entscheidung", "Morgenröte"),
        opens=True,
        not_before=_HYPHEN + r"|,(?! (?:am|den|dem)\b)| (?:der|des|im|am|in)\b| " + _CAPITAL,
    ),
    Row(
        "unit-away",
        rf"{_THE}(?:{{which}}|{{far}}) {{period}}",
        g.either(b.unit_away, which="which far"),
        (
            ("letzte Woche", "2026-02-16/2026-02-22"), ("nächsten Monat", "2026-03"), ("dieses Quartal", "2026-33"), ("im vergangenen Jahr", "2025"),
            ("diese Woche", "2026-02-23/2026-03-01"), ("in diesem Jahrhundert", "20XX"), ("übernächstes Jahr", "2028"), ("Ende nächsten Jahres", "2027-09~/2027-12~"),
        ),
        ("letzten Wochen", "diese Wochenzeitung", "dieses Jahrbuch"),
        not_before=_HYPHEN,
    ),
    Row(
        "this-year-south",
        r"(?-i:heuer)",
        lambda values: b.unit_away({"unit": Unit.YEAR, "which": 0}),
        (("heuer", "2026"),),
        ("Heuer", "anheuern"),
    ),
    Row(
        "this-year-south-opening",
        r"(?-i:Heuer)",
        lambda values: b.unit_away({"unit": Unit.YEAR, "which": 0}),
        (("Heuer wird gebaut", "2026"),),
        ("Heuer und Verpflegung", "die Heuer der Matrosen", "Heuer GmbH"),
        opens=True,
        not_before=r"(?! (?-i:[a-zäöüß]{3}))| (?:und|oder|der|des|von)\b",
    ),
    Row(
        "letter-year",
        r"{letter_year}",
        c.letter_year,
        (("am 3. Mai d. J.", "2026-05-03"), ("im Mai v. J.", "2025-05")),
        ("d. J.", "von D. J. Meier"),
        after=r"{month}|[0-9]\.|Jahreshälfte|Quartal|Halbjahr|Sommer|Herbst|Winter|Frühjahr|Anfang|Mitte|Ende",
    ),
    Row(
        "letter-month",
        r"(?:(?:den|dem|der) )?{day} {letter_month}",
        g.either(b.day_of_month, which="letter_month"),
        (("Ihr Schreiben vom 15. d. M.", "2026-02-15"), ("am 3. v. M.", "2026-01-03")),
        ("15. d. Mitte", "45. d. M."),
    ),
    Row(
        "the-unit",
        r"(?:des|der) (?P<unit>Jahres|Monats|Woche|Quartals|Halbjahres|Jahrzehnts|Jahrhunderts)",
        c.current_unit,
        (
            ("vor Ende des Jahres", "../2026-12~"), ("Anfang des Jahres", "2026-01~/2026-04~"),
            ("Ende des Monats", "2026-02-21~/2026-02-28~"), ("wird in der zweiten Hälfte des Jahres", "2026-41"),
        ),
        ("der Tag des Jahres", "Ende des Jahres der Wahrheit", "Ende der Tage"),
        after=r"Anfang|Beginn|Mitte|Ende|Laufe?|Verlaufe?|Hälfte",
        not_before=r" (?:der|des|dieser|in dem|{year}|[0-9])|" + _HYPHEN,
    ),
    Row(
        "the-unit-bare",
        r"(?P<unit>Jahr|Monat|Quartal|Woche)",
        c.current_unit,
        (("müssen bis Ende Jahr vorliegen", "../2026-12~"), ("Mitte Monat", "2026-02-11~/2026-02-20~")),
        ("ein Jahr", "Ende Jahr 2027", "Ende Monatsblatt"),
        after=r"Anfang|Mitte|Ende",
        not_before=r" [0-9]|-",
    ),
    Row(
        "unit-edge",
        r"{cut}{edge}s?(?: {year})?",
        c.unit_edge,
        (("bis Jahresende", "../2026-12~"), ("zum Jahresende 2025", "2025-09~/2025-12~"), ("zu Monatsbeginn", "2026-02-01~/2026-02-10~"), ("bis Quartalsende", "../2026-03-31~")),
        ("Wochenende", "Jahresendes2x", "Jahresendabrechnung", "vier Wochen zum Quartalsende", "am 15. Tag nach Monatsende"),
        not_after=r"(?:Tage?n?|Wochen?|Monaten?|jeweils|immer|stets)(?: (?:nach|vor|zum|zu|bis))?",
        not_before=_HYPHEN,
    ),
    Row(
        "turn-of-year",
        r"(?:(?:der|die|dem|den|des) )?Jahres(?:wechsels?|wende) {year} ?[/–-] ?(?:{year2}|{yy2})",
        c.turn_of_year,
        (("um den Jahreswechsel 2024/25", "2024-12-31~/2025-01-01~"),),
        ("Jahreswechsel 2024/29",),
    ),
    Row(
        "unit-before",
        r"(?:(?:das|dem|der|des|den) )?{neighbour}(?P<same>jahr|monat|tag|woche|quartal)(?:e?s)?",
        c.neighbour_unit,
        (("2018 kam es. Im Folgejahr", "2019"), ("Am 3. Mai 2021 begann es. Am Vortag", "2021-05-02"), ("Ende des Vorjahres", "2025-09~/2025-12~")),
        ("der Vorjahreswert", "Vortagen", "die Folgejahre danach", "am Vorabend der Wahl"),
        not_before=_HYPHEN + r"| (?:der|des)\b",
    ),
    Row(
        "school-year",
        rf"{_THE}(?:Schuljahre?s?|Studienjahre?s?|akademische[snrm]? Jahre?s?|Saison|Spielzeit) {{year}} ?[-–/] ?(?:{{year2}}|{{yy2}})",
        b.school_span,
        (("Schuljahr 2025/2026", "2025-08-01/2026-07-31"), ("im Schuljahr 2024/25", "2024-08-01/2025-07-31")),
        ("Schuljahr 2025/2029",),
    ),
    Row(
        "winter-term",
        rf"{_THE}Wintersemesters? {{year}} ?[-–/] ?(?:{{year2}}|{{yy2}})",
        b.span_of_years((10, 1), (3, 31)),
        (("Wintersemester 2024/25", "2024-10-01/2025-03-31"),),
        ("Wintersemester 2024/29",),
    ),
    Row(
        "summer-term",
        rf"{_THE}Sommersemesters? {{year}}",
        lambda values: b.day_range({**values, "day": 1, "month": 4, "day2": 30, "month2": 9}),
        (("Sommersemester 2024", "2024-04-01/2024-09-30"),),
        ("Sommersemester 20244x",),
    ),
    Row(
        "gas-year",
        rf"{_THE}Gas(?:wirtschafts)?jahre?s? {{year}} ?[-–/] ?(?:{{year2}}|{{yy2}})",
        b.span_of_years((10, 1), (9, 30)),
        (("Gaswirtschaftsjahr 2021/2022", "2021-10-01/2022-09-30"),),
        ("Gaswirtschaftsjahr 2021/2029",),
    ),
    Row(
        "ago",
        r"vor (?:(?:rund|etwa|ungefähr|fast|knapp|gut|mehr als|über|circa|ca\.|genau|exakt|nunmehr|nun|erst|bereits|schon|gerade einmal) )?{number} {unit}",
        b.shifted(-1),
        (("vor zwei Wochen", "2026-02-09"), ("vor drei Monaten", "2025-11"), ("vor rund zehn Jahren", "2016"), ("vor einem halben Jahr", "2025-08")),
        ("vor vielen Wochen", "vor langer Zeit", "noch vor Wochen"),
        not_before=r" (?:langer|Haft)|-",
    ),
    Row(
        "until-ago",
        r"bis vor {number} {unit}",
        c.until_ago,
        (("Bis vor zwei Jahren war", "../2024"),),
        ("bis vor vielen Jahren",),
    ),
    Row(
        "in-future",
        r"in (?:(?:rund|etwa|ungefähr|knapp|gut|circa|ca\.|genau) )?{number} {unit}",
        b.shifted(1),
        (("tagt in zwei Wochen", "2026-03-09"), ("in einem Jahr", "2027"), ("in drei Monaten", "2026-05")),
        ("in zwei Wochen der Verhandlung", "zum ersten Mal in zehn Jahren", "in vielen Wochen", "viermal in zwei Wochen"),
        not_after=r"Mal|mal|erstmals|einmal|zweimal|dreimal|viermal|fünfmal|wurden?|hatten?|erst|{unit2}",
        not_before=r" (?:der|des|oder|und|zu|von|lang|Haft|nach|wurden?|hatten?|hat|haben|fertig|errichtet|gebaut)\b|-",
    ),
    Row(
        "later",
        r"(?:(?:rund|etwa|fast|knapp|gut|nur|genau|erst|noch|mehr als|kaum) )?{number} {unit} (?:später|danach|darauf|hernach)",
        b.shifted(1, Anchor.TOLD),
        (("Am 3. Mai 2021 begann es. Zwei Tage später", "2021-05-05"), ("2010 begann es; ein Jahr darauf", "2011")),
        ("einige Wochen später", "später"),
        not_before=r" als\b",
    ),
    Row(
        "earlier",
        r"(?:(?:rund|etwa|fast|knapp|gut|nur|genau|erst|noch|mehr als) )?{number} {unit} (?:früher|zuvor|vorher|davor)",
        b.shifted(-1, Anchor.TOLD),
        (("Am 3. Mai 2021 begann es. Ein Jahr zuvor", "2020"), ("Im Mai 2020 begann es; drei Monate früher", "2020-02")),
        ("einige Wochen zuvor", "Tage zuvor"),
        not_before=r" als\b",
    ),
    Row(
        "same-unit",
        r"(?:(?:selben|gleichen|nämlichen|demselben|desselben|derselben|jene[mnrs]|besagte[mnr]) (?:{same}|{same_old})|(?:diesem|dieser|dieses) (?P<same2>Tage?s?|Abends?|Vormittag|Nachmittag|Nacht))",
        g.either(c.told_unit(0), same="same same2 same_old"),
        (("Am 3. Mai 2021 begann es. Am selben Tag", "2021-05-03"), ("Im Mai 2019 kam es. In jenem Jahr", "2019"), ("Am 3. Mai 2021 begann es. An diesem Tag", "2021-05-03")),
        ("die selben Tagungen", "im gleichen Jahrgang", "jenem"),
        not_before=r",? (?:an dem|in dem|als|da|an welchem|wie|nur)\b",
    ),
    Row(
        "next-unit",
        r"(?:(?:der|die|das|dem|des) )?(?:nächsten? (?P<same>Tag|Morgen|Vormittag|Abend)|(?:folgende|darauf ?folgende|nachfolgende)[nrs]? {same2})"
        r"|(?:(?:der|die|das|dem|des) )?(?P<same3>Tag|Woche|Monat|Jahr|Morgen|Abend) (?:darauf|danach)|(?P<same4>tags) darauf",
        c.told_unit(1),
        (("Am 3. Mai 2021 begann es. Am Tag danach", "2021-05-04"), ("2018 kam es. Im Jahr darauf", "2019"),
         ("Am 3. Mai 2021 begann es. Am nächsten Tag", "2021-05-04"), ("Am 3. Mai 2021 begann es. Tags darauf", "2021-05-04"),
         ("Am 3. Mai 2021 begann es. In der folgenden Woche", "2021-05-10/2021-05-16")),
        ("im folgenden Jahrbuch", "die folgenden Tage"),
        not_before=r",? (?:an dem|in dem)\b|" + _HYPHEN,
    ),
    Row(
        "next-unit-dative",
        r"(?:am|im) (?P<core>(?:nächsten|folgenden|darauf ?folgenden) {same_old}|{same_old2} (?:darauf|danach))",
        g.either(c.told_unit(1), same="same_old same_old2"),
        (("Am 3. Mai 2021 begann es. Am folgenden Tage", "2021-05-04"),),
        ("am folgenden Tagebuch",),
    ),
    Row(
        "same-unit-year-before",
        r"(?:gleichen|selben|demselben|desselben|entsprechenden) {same} (?:des Vorjahres|im Vorjahr|des (?:vorigen|vorangegangenen|vorhergehenden) Jahres)|Vorjahres(?P<same2>monat|quartal)s?",
        g.either(c.same_unit_year_before, same="same same2"),
        (("Im dritten Quartal 2024 stieg es; im gleichen Quartal des Vorjahres", "2023-35"), ("Im Mai 2024 stieg es wie im Vorjahresmonat", "2023-05")),
        ("im gleichen Zeitraum des Vorjahres", "Vorjahresmonate"),
    ),
    Row(
        "previous-unit",
        r"(?:(?:der|die|das|dem|des) )?(?:(?P<same>Tag|Abend|Woche|Monat|Jahr|Nacht) (?:zuvor|davor|vorher)|(?:vorangegangene|vorhergehende|vorangehende|vorherige)[nrs]? {same2})|(?P<same3>tags) zuvor",
        c.told_unit(-1),
        (("Am 3. Mai 2021 begann es. Am Tag zuvor", "2021-05-02"), ("2018 kam es. Im Jahr davor", "2017"), ("Am 3. Mai 2021 begann es. Tags zuvor", "2021-05-02")),
        ("im Jahrbuch zuvor", "die Tage davor"),
        not_before=_HYPHEN,
    ),
    Row(
        "day-of-month",
        r"(?:(?:den|dem|der) )?(?:{day}|{dayth}) (?:des )?{which} Monats",
        g.either(b.day_of_month, day="day dayth"),
        (("am 15. dieses Monats", "2026-02-15"), ("am Ersten des kommenden Monats", "2026-03-01"), ("bis zum 3. nächsten Monats", "../2026-03-03")),
        ("15. dieses Monatsblatts", "am 45. dieses Monats"),
    ),
    Row(
        "decade",
        rf"{_THE}(?:{{year}}er(?:n|[- ]?Jahren?)?|['’‘]?{{yy}}er[- ]?Jahren?|{{decade_year}}[- ]?Jahren?|{{Decades}})|(?:der|die) {{Decade_year2}}",
        g.either(b.decade, year="year decade_year decades decade_year2"),
        (
            ("die 1990er-Jahre", "199X"), ("in den 80er Jahren", "198X"), ("1970er", "197X"), ("in den Neunzigerjahren", "199X"),
            ("in den Neunzigern", "199X"), ("die zwanziger Jahre", "192X"), ("Mitte der Achtziger", "1983~/1986~"), ("Anfang der 1990er Jahre", "1990~/1992~"),
        ),
        ("1993er Jahre", "mit Mitte vierzigern", "die 93er Jahre"),
        not_before=_HYPHEN,
    ),
    Row(
        "decade-of-century",
        rf"{_THE}(?:{{decade}}[- ]?Jahren?|{{yy}}er[- ]?Jahren?) des (?:{{ordinal}}|{{nn}}\.) (?:Jahrhunderts|Jh\.|Jhs\.|Jhdts\.)",
        g.either(b.decade_of_century, decade="decade yy", ordinal="ordinal nn"),
        (("die siebziger Jahre des neunzehnten Jahrhunderts", "187X"), ("die 30er Jahre des 19. Jahrhunderts", "183X")),
        ("die siebziger Jahre des halben Jahrhunderts",),
    ),
    Row(
        "century-range",
        rf"(?:zwischen )?{_THE}(?:{{ordinal}}|{{nn}}\.)(?: Jahrhunderts?)?(?: (?:und|bis|bis zum|bis ins|zum) |[/–-])(?:(?:dem|den|das|des) )?(?:{{ordinal2}}|{{nn2}}\.) (?:Jahrhunderte?[ns]?|Jh\.|Jhs\.|Jhdts?\.)",
        g.either(b.century_range, ordinal="ordinal nn", ordinal2="ordinal2 nn2"),
        (("im 15. und 16. Jahrhundert", "14XX/15XX"), ("das 18./19. Jahrhundert", "17XX/18XX")),
        ("das 16. und 15. Jahrhundert",),
        not_before=r",? v\. ?Chr|,? vor Chr| v\.u\.Z",
    ),
    Row(
        "century",
        rf"{_THE}(?:{{ordinal}}|{{nn}}\.) (?:Jahrhundert(?:e?s)?|Jh\.|Jhs\.|Jhdt?s?\.)",
        g.either(b.century, ordinal="ordinal nn"),
        (("im 19. Jahrhundert", "18XX"), ("des siebzehnten Jahrhunderts", "16XX"), ("21. Jh.", "20XX"), ("Mitte des 19. Jahrhunderts", "1833~/1866~")),
        ("45. Jahrhundert", "ein halbes Jahrhundert", "im 5. Jahrhundert v. Chr."),
        not_before=r",? v\. ?Chr|,? vor (?:Christus|Christi|Chr)| v\. ?u\. ?Z",
    ),
    Row(
        "feast",
        r"(?:(?:{which}|der|die|den|dem) )?{feast}(?: {year})?",
        feasts.feast,
        (("Ostern 2024", "2024-03-31/2024-04-01"), ("Tag der Deutschen Einheit 2025", "2025-10-03"), ("letzte Weihnachten", "2025-12-25/2025-12-26"),
         ("am Gründonnerstag 2024", "2024-03-28"), ("Buß- und Bettag 2023", "2023-11-22"), ("am 1. Advent 2025", "2025-11-30"), ("Rosenmontag 2025", "2025-03-03")),
        ("Weihnachtsferien", "Osternest"),
        not_before=_HYPHEN,
    ),
    Row(
        "from-on",
        r"(?:vom|von) (?P<core>(?:dem )?{day} ?{month}(?: {year})?) an",
        c.onwards(b.day_month),
        (("vom 1. Mai 2026 an gilt", "2026-05-01/.."),),
        ("Schreiben vom 3. Mai 2026 an den Rat", "vom 45. Mai an"),
        not_before=_TO_WHOM,
    ),
    Row(
        "unit-on",
        r"(?:vom|von der) (?P<core>{which} {period}) an",
        c.onwards(b.unit_away),
        (("vom nächsten Jahr an wird", "2027/.."),),
        ("der Brief von der letzten Woche an den Rat",),
        not_before=_TO_WHOM,
    ),
    Row(
        "year-on",
        r"von (?P<core>{year}) an",
        r.ongoing_years,
        (("von 2027 an", "2027/.."),),
        ("von 2027 an den Rat",),
        not_before=_TO_WHOM,
    ),
    Row(
        "years-range",
        r"(?:(?:Zeitraum|Zeitraums|Zeit|Periode) )?(?P<core>(?:(?:die|den|der) Jahren? |von )?{year}(?: ?(?:-|–|—|/) ?| (?:bis|bis zum Jahr|bis einschließlich|bis ins Jahr|bis zum Jahre) ){year2})",
        b.year_range,
        (("2024-2026", "2024/2026"), ("1568–1648", "1568/1648"), ("2021 bis 2025", "2021/2025"), ("Doppelhaushalt 2025/2026", "2025/2026")),
        ("2026-2024", "Nr. 2024-2026", "1500 bis 2000 Menschen"),
        not_after=_COUNT_BEFORE + r"|Sitzungsjahr|Session|Sitzungsperiode|Plenarprotokoll",
        not_before=r"[-/–][0-9]|" + _UNITS_BEHIND,
    ),
    Row(
        "years-short-range",
        r"{year}[-–/]{yy2}",
        b.year_range,
        (("in 1914–18", "1914/1918"), ("Doppelhaushalt 2023/24", "2023/2024"), ("in den Jahren 1923/24", "1923/1924"), ("um 1870/71", "1870~/1871~")),
        ("1914-12", "Az. 1914/18", "Sitzungsjahr 2023/24"),
        after=r"in|von|um|seit|bis|ab|Jahre[ns]?|Jahr|Zeitraum|Saison|Doppelhaushalts?|Haushalts?|Haushaltsplans?|Geschäftsjahre?s?|Wirtschaftsjahre?s?|Krieg|Kriegs|Kriege|zwischen|Revolution|Jahrgang|Nachtragshaushalt|Budget|Bericht|[(]",
        not_before=r"[-/–][0-9]|[0-9]",
    ),
    Row(
        "years-double",
        r"{year}/{yy2}",
        c.double_year,
        (("1826/27 wurde ein Weg angelegt", "1826/1827"),),
        ("1826/29", "Az. 1914/15", "Nr. 2023/24"),
        not_after=_COUNT_BEFORE + r"|Sitzungsjahr|Session|Sitzungsperiode|Plenarprotokoll|Drucksache|Vorlage",
        not_before=r"[-/–][0-9]|,? Nr|" + _UNITS_BEHIND,
    ),
    Row(
        "years-list",
        r"(?:(?:die|den|der) Jahren? )?{year}, {year3}(?:, {year4})?(?:, {year5})?(?: und|,? sowie) {year2}",
        g.years_in_a_row,
        (("2024, 2025 und 2026", "2024/2026"),),
        ("2024, 2025 und 2023", "2020, 2021 und 2023"),
    ),
    Row(
        "year-word",
        rf"(?:(?:den|der) (?:Haushalts|Geschäfts|Kalender)?jahren|{_THE}(?:(?:Kalender|Haushalts|Geschäfts|Berichts|Wahl|Steuer|Bezugs|Referenz|Basis|Vergleichs|Krisen|Kriegs|Revolutions|Jubiläums|Planungs|Förder|Antrags|Rechnungs)?jahre?s?|anno|a\. ?D\.)) {_YEAR}",
        b.year,
        (("im Jahr 2025", "2025"), ("des Jahres 1648", "1648"), ("anno 1648", "1648"), ("Haushaltsjahr 2024", "2024")),
        ("im Jahr 12025", "Schuljahre 2025x"),
        not_before=r"[-/–][0-9]",
    ),
    Row(
        "year",
        r"{year}",
        b.recent_year,
        (("wurde 2025 eröffnet", "2025"), ("seit 2022", "2022/.."), ("Haushalt 2026", "2026")),
        ("Nr. 2361", "rund 2000 Wohnungen", "2025 Wohnungen", "EUR 2027 Mio.", "Artikel 2020", "Postfach 2025", "die Staatsstraße 2025", "2050", "1648", "2025er"),
        not_after=_COUNT_BEFORE,
        not_before=_UNITS_BEHIND,
    ),
    Row(
        "year-told",
        r"{year}",
        b.year,
        (("in 1848", "1848"), ("bis 2050", "../2050"), ("seit 1568", "1568/.."), ("wurde 1648 zerstört", "1648"), ("um 1700", "1700~")),
        ("der 1848 Menschen", "bis 1848 Wohnungen", "nach 1010 Wien", "rund 1500"),
        after=_YEAR_LEAD,
        not_after=r"rund|knapp|fast|bis zu",
        not_before=_UNITS_BEHIND + r"| (?:Wien|Zürich|Bern|Basel|Genf|Graz|Linz|Salzburg|Innsbruck|Lausanne|Luzern|Winterthur)\b",
    ),
    Row(
        "year-opening",
        r"{year}",
        b.year,
        (("1848 kam es zum Aufstand", "1848"), ("1525 wütete der Krieg", "1525")),
        ("1500 neue Wohnungen", "1800 alte Eichen"),
        opens=True,
        not_before=r"(?!" + _VERB_BEHIND + r")| (?:alte|erste|zweite|dritte|letzte|rote|harte|leichte|breite|bunte|weite|feste|echte|gute|beste|tote|alten|ersten|letzten|roten|guten|weiten|toten)\b",
    ),
    Row(
        "year-listed",
        r"(?P<core>{year})(?:, {year3}){0,9}(?:,? und|,? sowie) {year2}",
        c.odd_year,
        (("das Dorf brannte 1634, 1672 und 1803 ab", "1672"),),
        ("Nr. 1634, 1672 und 1803", "1634, 1672 und 1803 Einwohner"),
        not_after=_COUNT_BEFORE,
        not_before=_UNITS_BEHIND,
    ),
    Row(
        "year-adverb",
        r"{year}",
        c.odd_year,
        (("Luther schlug 1517 seine Thesen an", "1517"), ("Mozart, 1756 in Salzburg geboren,", "1756"), ("1240 kam der Markt, 1312 folgte das Stadtrecht", "1312")),
        ("sammelte 1500 der Bögen", "er zählte 1517 Schafe", "rund 1517 in der Stadt"),
        not_after=_COUNT_BEFORE,
        not_before=rf"(?!{_ADVERB_BEHIND}|{_VERB_BEHIND})|" + _UNITS_BEHIND,
    ),
    Row(
        "year-note",
        r"(?P<core>{year})[0-9]{1,2}",
        b.recent_year,
        (("Ende 20244.", "2024-09~/2024-12~"), ("seit 20235", "2023/..")),
        ("Code 20235", "20235 Wohnungen"),
        after=r"im Jahr|seit|ab|bis|Ende|Anfang|Mitte|Jahres|Jahr|{month}|Quartal|Halbjahr|Hälfte",
        not_before=_UNITS_BEHIND,
    ),
    Row(
        "year-short",
        r"['’‘]{yy}",
        b.year,
        (("seit '98", "1998/.."),),
        ("das '98", "die '24"),
        after=r"im Jahr|seit|aus|von|Ende|Anfang|Mitte|bis|nach|vor|Sommer|Herbst|Winter|Frühjahr",
        not_before=r"[%0-9]",
    ),
)  # fmt: skip

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
        rf"(?:{_TITLE}|(?-i:Peter|Hans|Karl|Christian|Theresa|Claudia|Thomas|Michael|Anna|Maria|Jens|Jörg|Martin|Johannes|Stefan|Andreas|Wolfgang|Monika|Sabine|Robert|Klaus)) (?-i:[A-ZÄÖÜ][a-zäöüß]+ |[A-Z]\. )?(?-i:Mai|März|April|August|Juli|Juni|Sonntag|Montag|Freitag|Samstag|Sommer|Winter|Herbst|Frühling|Januar|Jenner)(?:-(?-i:[A-ZÄÖÜ][a-zäöüß]+))?s?",
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

OPENERS = (
    Modifier("since", r"seit", m.since_past,
             (("seit dem 24. Februar 2022", "2022-02-24/.."), ("seit November", "2025-11/.."), ("seit Ende 2023", "2023-09~/..")),
             ("seit der Invasion", "seitdem")),
    Modifier("from", r"ab|frühestens(?: (?:am|im|ab|zum|zu))?|nicht vor", m.since,
             (("ab 1. Mai", "2026-05-01/.."), ("ab dem Jahr 2027", "2027/.."), ("frühestens am 1. Juli 2026", "2026-07-01/..")), ("ab sofort", "ab der Kante")),
    Modifier("after", r"nach", m.since, (("nach dem 1. Mai 2025", "2025-05-01/.."), ("nach 1945", "1945/..")), ("nach dem Krieg",)),
    Modifier("until", r"bis(?: (?:einschließlich|einschliesslich|inklusive|spätestens|längstens|zum|zur|zu|ins|in den|in die|in das|in|am|nach|an|auf|vor|kurz vor|weit in))*", m.until,
             (("bis zum 1. Juni 2026", "../2026-06-01"), ("bis einschließlich 2025", "../2025"), ("bis spätestens 3. Mai 2024", "../2024-05-03"), ("bis Ende 2026", "../2026-12~")),
             ("bis jetzt", "bis 2025 Wohnungen")),
    Modifier("by", r"(?:spätestens|längstens|nicht später als|nicht nach)(?:(?: (?:am|im|bis zum|bis zu|bis|zum|zu|vor|mit|ab|in))?| (?:aber|jedoch) (?:am|im|zum|zu|vor|mit|ab|in))", m.until,
             (("spätestens am 1. Juli 2026", "../2026-07-01"), ("spätestens bis zum 3. Mai 2024", "../2024-05-03"), ("spätestens Ende 2026", "../2026-12~")),
             ("spätestens dann", "längstens hier")),
    Modifier("before", r"(?:kurz |unmittelbar )?vor", m.until,
             (("vor dem 1. Juli 2026", "../2026-07-01"), ("vor 2030", "../2030")), ("vor der Küste", "vor 2025 Menschen")),
)  # fmt: skip

MODIFIERS = (
    Modifier("about", r"(?:um|gegen|ca\.?|circa|zirka|etwa|ungefähr|schätzungsweise|rund um|in etwa|wohl|vermutlich|wahrscheinlich|etwa um|um etwa|ungefähr um)", m.about,
             (("um den 5. Juni 2025", "2025-06-05~"), ("um 1850", "1850~"), ("etwa Mai 2024", "2024-05~")), ("um den Tisch", "ca. 30 Euro")),
    Modifier("start", r"(?:Anfang|Beginn|Anbruch)(?: vom)?|(?:der |den |die |dem |das )?(?:frühen?|beginnenden?)|eingangs|früh im", m.third(0),
             (("Anfang 2026", "2026-01~/2026-04~"), ("zu Beginn dieses Monats", "2026-02-01~/2026-02-10~"), ("die frühen 1990er Jahre", "1990~/1992~")),
             ("Anfang vom Lied", "Beginn der Arbeit")),
    Modifier("middle", r"Mitte|(?:der |den |die |dem |das )?mittleren?", m.third(1),
             (("Mitte 2026", "2026-05~/2026-08~"), ("Mitte Mai 2025", "2025-05-11~/2025-05-20~")), ("Mitte der Stadt", "mittleren Alters")),
    Modifier("end", r"(?:gegen )?(?:Ende|Ausgang)|(?:der |den |die |dem |das )?(?:späten?|ausgehenden?)|ausgangs|spät im", m.third(2),
             (("Ende vergangenen Jahres", "2025-09~/2025-12~"), ("Ende 2025", "2025-09~/2025-12~"), ("Ende Mai 2025", "2025-05-21~/2025-05-31~"),
              ("gegen Ende des Jahres 2025", "2025-09~/2025-12~"), ("in den späten 1990er Jahren", "1997~/1999~")),
             ("Ende gut", "am Ende der Sitzung")),
    Modifier("first-half", r"(?:der |die )?(?:ersten?|1\.) Hälfte(?: von)?", m.half(0),
             (("in der ersten Hälfte des Mai 2025", "2025-05-01/2025-05-15"), ("die erste Hälfte des Jahres 2026", "2026-40"), ("erste Hälfte des 19. Jahrhunderts", "1800/1849")),
             ("die erste Hälfte des Spiels",)),
    Modifier("second-half", r"(?:der |die )?(?:zweiten?|2\.) Hälfte(?: von)?", m.half(1),
             (("die zweite Hälfte der 1990er Jahre", "1995/1999"), ("zweite Hälfte 2026", "2026-41")), ("die zweite Hälfte des Spiels",)),
    Modifier("night-to", r"(?:der |die )?Nacht (?:auf|zum|zu)", m.with_eve,
             (("in der Nacht auf den 5. Mai 2024", "2024-05-04/2024-05-05"), ("in der Nacht zum Sonntag", "2026-02-21/2026-02-22")),
             ("die Nacht zum Mai 2024", "Nacht zum Schlafen")),
)  # fmt: skip

SUFFIXES = (
    Modifier("latest", r"spätestens|als spätestem Termin", m.until,
             (("am 1. Juli 2026 spätestens", "../2026-07-01"),), ("die Sitzung spätestens",)),
    Modifier("onwards", r"ff\.|und (?:danach|darüber hinaus|später)|und folgende[n]?(?: Jahren?)?", m.since,
             (("2027 ff.", "2027/.."), ("1. Mai 2026 und später", "2026-05-01/..")), ("die Sitzung ff.",)),
)  # fmt: skip

LINKS = (
    Link("in-year", r",? (?:im |in )?", within_year,
         (("im Mai vergangenen Jahres", "2025-05"), ("1953 brach es. Am 22. Februar desselben Jahres", "1953-02-22"), ("im Frühjahr des nächsten Jahres", "2027-21")),
         ("Mai mit letztem",)),
    Link("year-first", r" (?:im )?", year_first, (("nächstes Jahr im März", "2027-03"),), ("nächstes Jahr mit",)),
    Link("between", r" und (?:dem |am |im )?", join,
         (("zwischen dem 1. Mai und dem 3. Juni 2024", "2024-05-01/2024-06-03"), ("zwischen 1990 und 1995", "1990/1995")),
         ("zwischen den Zeilen und",), before="zwischen|zwischen dem", needs_before=True),
    Link("from-to", r"(?: ?(?:–|—|-) ?|,? bis(?: (?:einschließlich|einschliesslich|inklusive|zum|zur|ins|in den|in die|in|am|etwa|spätestens|voraussichtlich))* )", join,
         (("vom 1. Dezember 2025 bis zum 30. Juni 2026", "2025-12-01/2026-06-30"), ("September 2024 bis März 2025", "2024-09/2025-03"),
          ("ab 3. Mai 2024 bis 7. Juni 2024", "2024-05-03/2024-06-07"), ("Ende 2023 bis Anfang 2024", "2023-09~/2024-04~")),
         ("von hier bis dort",), before="vom|von|ab|seit|zwischen"),
    Link("years-and", r" (?:und|&) ", b.adjoining,
         (("2026 und 2027", "2026/2027"),), ("dies und das",)),
)  # fmt: skip

# Preterites of strong verbs with the prefixes they take; their plurals only where no participle looks the same.
_PREFIXES = (
    "ab an auf aus be bei bekannt da dar durch ein ent er fest fort ge heran heraus herbei hervor hin hinaus hinter hinzu los miss mit nach nieder"
    " statt teil über um unter ver vor voran voraus vorbei weg weiter wider wieder zer zu zurück zusammen"
).split()
_STEMS = (
    "kam ging gab nahm fand hielt ließ liess lag sah sprach trat traf zog begann rief fiel starb sank brach gewann bat lud trug schlug stieß stiess hieß"
    " lief fuhr fing band warb schuf wuchs warf riet schwand sang sprang saß maß aß las schwang zwang klang drang hing half galt stahl befahl grub wusch"
).split()
_TWIN_STEMS = (
    "stand schloss schloß schied schien schrieb stieg verlor bot floh griff blieb wies flog schob hob log schwieg glich ritt schritt litt schnitt strich wich"
    " goss schoss floss bog fror wog mied pries rieb trieb lieh gedieh roch"
).split()
_PRETERITES = frozenset(
    [prefix + stem + ending for prefix in ("", *_PREFIXES) for stem in _STEMS for ending in ("", "en")]
    + [prefix + stem for prefix in ("", *_PREFIXES) for stem in _TWIN_STEMS]
    + [stem + "en" for stem in _TWIN_STEMS]
) - {"verlauten", "gefallen", "verlassen", "verlasen", "gelangen", "verfallen", "gefiel", "verlangen", "erlassen"}
# Infinitives that end like a preterite.
_INFINITIVES = frozenset(
    prefix + stem
    for prefix in ("", *_PREFIXES)
    if prefix != "ge"
    for stem in (
        "arbeiten halten bieten leiten richten raten treten werten warten achten breiten leisten testen kosten lasten mieten walten gestalten"
        " antworten schalten reiten streiten statten deuten leuchten pflichten fürchten gelten"
    ).split()
)

# What promises a date: "beschloss, bis ◊ … zu prüfen", "wurde auf ◊ vertagt".
_COMMITMENTS = (
    r"(?:beschloss|beschlossen|vereinbart|vereinbarten|verpflichtet|verpflichteten|aufgefordert|forderte|forderten|fordert|ersucht|ersuchte|gebeten|bat|bittet"
    r"|beauftragt|beauftragte|zugesagt|zugesichert|versprochen|versprach|beabsichtigt|angekündigt|kündigte),?(?: [\wäöüß-]+){0,8}? ?◊[^.;]{0,80}? (?:[a-zäöüß]{2,}zu|zu )[a-zäöüß]{3,}e?n\b"
    r"|(?:auf|bis|bis zum|auf den) ◊(?: [\wäöüß]+){0,2}? (?:verlängert|verschoben|vertagt|verlegt|befristet|prolongiert)\b"
)
# What stands before the noun of an attribute, and the participle of what is over: "die am ◊ beschlossene".
_MEMORIES = (
    r"(?:[Dd](?:ie|er|as|en|em|es)|[Ee]ine?[nmrs]?|[Dd]iese[nmrs]?|[Ss]eine?[nmrs]?|[Ii]hre?[nmrs]?) (?:(?:erst|bereits|schon|zuletzt|noch|gerade) )?(?:am |im |in |vom |zum |seit |ab )?(?:den |dem |der )?◊"
    r"(?: (?:vom|von|durch|im|in|zur|zum|zu|bei|beim|mit|gegen|nach)(?: (?:der|den|dem|die|das|einer|einem))?(?: [A-ZÄÖÜ][\wäöüß-]+){1,2}| (?:erstmals|neu|offiziell|endgültig|einstimmig|schriftlich|mündlich)){0,2}"
    r" (?!geplant|vorgesehen|erwartet|anberaumt|angesetzt|terminiert|datiert)(?:ab|an|auf|aus|bei|bekannt|durch|ein|fest|fort|frei|her|hin|los|mit|nach|nieder|statt|um|vor|weg|zu|zurück|zusammen)?"
    r"(?:(?:ge|be|er|ver|ent|zer|miss|über|unter|wider)[a-zäöüß]{3,}(?:t|en)|[a-zäöüß]{3,}iert)e[nmrs]?\b"
    r"|◊(?: [\wäöüß-]+){0,6}? (?!geplant|vorgesehen|erwartet|anberaumt|angesetzt|terminiert|gesperrt|geöffnet|geschlossen|verpflichtet|befristet|berechtigt)"
    r"[a-zäöüß]*(?:ge[a-zäöüß]{2,}|(?:be|er|ver|ent|zer|miss)[a-zäöüß]{3,})(?:t|en) (?:ist|sind|war|waren|sei|seien)\b"
)

TENSE = Tense(
    past=_PRETERITES
    | frozenset(
        "hätte hätten wäre wären war waren wurde wurden hatte hatten hat haben habe habt worden gewesen geworden brachte brachten dachte kannte nannte nannten wusste wussten"
        " wollte wollten konnte konnten musste mussten durfte durften mochte machte machten sagte sagten teilte teilten tat taten tod starb gebar"
        " kaufte setzte setzten legte legten stellte stellten anlässlich zuletzt ehemals damals einst früher bereits rückwirkend seinerzeit rückblickend".split()
    ),
    future=frozenset(
        "wird werden werde soll sollen will wollen kann können muss müssen müßte darf dürfen mag mögen möchte möchten würde würden könnte könnten dürfte"
        " dürften plant planen geplant geplante geplanten vorgesehen vorgesehene vorgesehenen anberaumt angesetzt terminiert voraussichtlich beabsichtigt"
        " beabsichtigen erwartet erwarten erwartete fällig bevorstehend bevorstehenden bevorstehende kommt kommen beginnt beginnen startet starten tritt treten"
        " findet finden tagt tagen trifft treffen folgt folgen endet enden läuft laufen öffnet öffnen reist reisen erfolgt erfolgen stattfindet"
        " stattfinden geht gehen steht stehen bleibt bleiben gilt gelten hofft hoffen bitte bitten lädt laden einzureichen vorzulegen spätestens frühestens"
        " frist ziel planung vorhaben künftig zukünftig demnächst bald strebt streben anstreben angestrebt spricht sprechen entscheidet entscheiden"
        " spielen feiern streiken protestieren demonstrieren verhandeln diskutieren versammeln steigen sinken fliegen zahlen führen liefern senden bringen"
        " berät beschließt beschliessen beschließen wählt wählen stimmt abstimmen schließt schließen nimmt nehmen gibt geben hält halten"
        " übernimmt übernehmen erhält empfängt fährt fahren zieht ziehen ausläuft auslaufen einreichen vorlegen bestehe ansteht anstehen"
        " hoffentlich rechnet rechnen prognose prognostiziert prognostizierte einzuladen durchzuführen abzuschließen umzusetzen".split()
    ),
    past_pattern=r"[a-zäöüß]{3,}ten?",
    future_pattern=r"[a-zäöüß]{3,}t|[a-zäöüß]{2,}zu[a-zäöüß]{3,}en",
    weak_past=r"(?:ab|an|auf|aus|bei|bekannt|dar|durch|ein|fest|fort|frei|her|hin|in|los|mit|nach|nieder|statt|teil|über|um|unter|vor|weg|weiter|wieder|wahr|zu|zurück|zusammen)?ge[a-zäöüß]{2,}(?:t|en)(?:e[nrsm]?)?"
    r"|[a-zäöüß]*(?:be|ver|er|ent|zer|unter|über|ab|an|auf|aus)(?:schloss|schied|schien|schob|sproch|nomm|hob|griff|trag|lass|gang|stand|fund|fall|geb|leg|lor|bot|schrieb|wies|litt|trieb|brach|worf|storb|worb|halt|laut)en(?:e[nrsm]?)?",
    neutral=_INFINITIVES
    | frozenset(
        "nicht mit seit jetzt dort fast statt zuletzt erst selbst sonst laut damit somit oft leicht gut direkt insgesamt samt weit sofort bekannt"
        " sogenannt konkret exakt strikt recht acht nächst möglichst zunächst längst meist jüngst zumeist derzeit zurzeit jederzeit weltweit bundesweit"
        " landesweit soweit spät tot rot europaweit seitdem  erneut getrennt gesamt echt dicht schlecht bereit breit indirekt öffentlichkeit"
        " überhaupt vielleicht zweit dritt bitte heute erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte ersten zweiten dritten vierten"
        " fünften sechsten siebten achten neunten zehnten letzte letzten alte alten weite weiten gute guten beste besten meiste meisten rote roten tote toten"
        " harte harten leichte leichten direkte direkten konkrete konkreten nächste nächsten späte späten größte größten höchste höchsten wichtigste wichtigsten"
        " sogenannte sogenannten gesamte gesamten bekannte bekannten vereinte vereinten geeignet geeignete geeigneten genannt genannte genannten gemeinsamen"
        " gegen gegeben gegebenen genügend gesetzlichen gerichtlichen geheimen gelegentlich gesunden geringen genauen gesellschaftlichen geltenden geltende"
        " breite breiten zweifelhaften privaten private öffentlichkeit fertig sollte sollten neueste neuesten unten hinten mitten heute heutigen wenigsten"
        " mindesten zweitgrößte geöffnet gesperrt geschlossen offen echte echten schlechte schlechten erneute erneuten indirekte komplette kompletten feste festen".split()
    ),
    certain=True,
    records=r"(?:Schreibens?|Briefe?s?|Beschluss(?:es)?|Beschlüsse|Urteile?s?|E-Mails?|Bescheide?s?|Protokolle?s?|Anträge?|Antrags?|Antrages|Berichts?|Berichtes|Gesetze?s?|Verordnung|Pressemitteilung|Mitteilung"
    r"|Gutachtens?|Stellungnahme|Vermerke?s?|Erlass(?:es)?|Verfügung|Anordnung|Vertrage?s?|Vereinbarung|Anfrage|Kleinen? Anfrage|Niederschrift|Sitzung|Rechnung|Fassung|Bekanntmachung|Entscheidung|Entwurf|Vorlage"
    r"|Erklärung|Note|Verhandlung|Beratung|Besprechung|Gespräch|Interview|Artikel|Ausgabe|Nachricht|Meldung|Unterzeichnung|Richtlinie|Drucksache|Kündigung|Einigung|Abkommen|Anschlag|Unfall|Angriff|(?-i:[A-ZÄÖÜ][a-zäöüß]+)) (?:vom|v\.)|wie (?:bereits |schon |zuletzt )?(?:am|im)|Stand:?|datiert (?:vom|auf den)",
    commitments=_COMMITMENTS,
    memories=_MEMORIES,
    breaks=frozenset(
        "dass weil nachdem bevor obwohl während wo wobei womit wonach woraufhin worauf wodurch welche welcher welches welchem welchen deren dessen als wenn falls ob"
        " sodass damit indem sobald solange aber denn sondern doch da wie".split()
    ),
    prospects=r"für|bis",
)

LANGUAGE = Language(
    code="de",
    words=WORDS,
    rows=ROWS,
    refusals=REFUSALS,
    openers=OPENERS,
    modifiers=MODIFIERS,
    suffixes=SUFFIXES,
    links=LINKS,
    tense=TENSE,
    ordinal_suffix=r"\.|te[nrs]?|ste[nrs]?",
    abbreviations="Dr Prof Nr Nrn Art Abs Mio Mrd St Str bzw Az Drs Ing Hr Fr Tsd Bd Kap Ziff",
    report_title=r"(?:Jahresbericht|Geschäftsbericht|Tätigkeitsbericht|Jahresrückblick|Rechenschaftsbericht|Lagebericht|Bericht über das (?:Jahr|Berichtsjahr)|Rückblick)"
    r"(?: für| über| auf)?(?: das)?(?: (?:Geschäfts|Berichts)?jahr)? ((?:19|20)[0-9]{2})\b(?! ?[-–/])",
    region=r"Österreich|österreichisch|Jänner",
)
