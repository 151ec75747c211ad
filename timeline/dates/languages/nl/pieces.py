"""Pieces that the patterns of Dutch share."""

from __future__ import annotations

PART_OF = r"(?:de (?:vroege |late )?(?:ochtend|morgen|middag|namiddag|avond|nacht|uren) van )?"
PART = r"(?:ochtend|morgen|middag|namiddag|avond|nacht)?"
WD = rf"(?:{{wd}}{PART},? (?:de )?)?"
TO = r"(?: ?(?:-|–|—|/|&) ?| ?t/m ?| (?:tot en met|tot|en|of|op) )"
WD2 = rf"(?:{{wd2}}{PART} )?"
YEAR = r"(?:,? (?:van )?(?:{year}|['’‘]{yy}))"
AND = r"(?: (?:en|of|alsook|alsmede)(?: op)? | ?& ?)"
FROM_TO = r" (?:tot en met|tot aan|tot|t/m) "
UP_TO = r"(?: ?(?:-|–|—|/) ?| ?t/m ?| (?:tot en met|tot|op) )"
UNITS_BEHIND = (
    r"(?:[-/][0-9]| [0-9]{4}| (?:euro|mln|mld|miljoen|miljard|procent|woningen|huishoudens|personen|mensen|stuks|leden|inwoners|banen|bomen"
    r"|kinderen|leerlingen|studenten|gevallen|meldingen|bedrijven|hectare|ha|km|kilometer|millimeter|centimeter|mm|cm|liter|gram|meter|m2|m²|kg|ton|kWh|MW|MWh|GW"
    r"|graden|uur|minuten|dagen|weken|maanden|jaar|keer|maal|exemplaren|pagina|plaatsen|plekken|bedden|fte|vluchtelingen"
    r"|asielzoekers|medewerkers|deelnemers|respondenten|aanvragen|zaken|slachtoffers|doden|gewonden|voertuigen|militairen"
    r"|soldaten|werknemers|burgers|patiënten|appartementen)\b| ?[%‰€$£](?! ?[0-9])|[0-9]|[.,/][0-9]{1,3}(?![0-9]))"
)
COUNT_BEFORE = (
    r"(?:nr|nrs|nummer|no|nos|art|artikel|artikelen|pagina|pag|blz|p|kst|dossier|dossiernummer|zaak|bijlage|figuur|tabel|§"
    r"|EUR|USD|ruim|circa|ca|ongeveer|bijna|zo'n|zo’n|maximaal|minimaal|totaal|minstens|hooguit|meer dan|minder dan|postbus"
    r"|huisnummer|kamer|tel|telefoon|fax|toestel|versie|windows|office|NEN|ISO|NEN-EN|COP|agenda)\.?:?|[€$£+#]|[0-9A-Za-z][.,/:–-]|[0-9]"
)
# A time of day between a bound and its day ("vóór 12.00 uur op vrijdag").
CLOCK = r"(?:(?: om)? [0-9]{1,2}(?:[.:][0-9]{2})? ?(?:uur|u\.?|h)(?:,? op)?)?"
