"""Pieces that the patterns of French share."""

from __future__ import annotations

from timeline.dates.languages.fr.words import WORDS

PART = r"(?: (?:au )?(?:matin|midi|après-midi|soir))?"
WD = rf"(?:{{wd}}{PART},? (?:le )?)?"
WD2 = rf"(?:le )?(?:{{wd2}}{PART},? )?"
# What leads to a later member of a list.
WD3 = rf"(?:(?:le|du|au) )?(?:(?:{'|'.join(WORDS['weekday'])}){PART} )?"
AND = r",? (?:et|ou|&|puis|ainsi que)(?: (?:le|du|au|les|des|aux))? "
YEAR = r"(?:{year}|['’‘]{yy})"
OF = r",?(?: de l['’]an(?:née)?| de)?"
# An elided "de" belongs to a modifier before the date ("fin d'avril"), never to the date.
ELIDED = r"(?:d['’])?"
UNITS_BEHIND = (
    r"(?:[-/][0-9]|[0-9]|[.,/][0-9]{1,3}(?![0-9])| ?[%‰€$£]| [0-9]{3}| (?:euros?|francs?|dollars?|CHF|EUR|millions?"
    r"|milliards?|mio|mia|milliers?|pour cent|pourcents?|p\. ?c\.|logements|ménages|personnes|habitants|hommes|femmes|enfants|élèves"
    r"|étudiants|membres|emplois|postes|places|lits|arbres|cas|dossiers|demandes|plaintes|entreprises|exploitations"
    r"|hectares?|ha|km|kilomètres?|mètres?|m2|m²|m3|kg|kilos?|tonnes?|kWh|MWh|GWh|MW|GW|degrés|heures?|h|minutes?|jours?"
    r"|semaines?|mois|ans|m|cm|mm|g|litres|MHz|fois|exemplaires|pages|réfugiés|agents|salariés|travailleurs|fonctionnaires|participants"
    r"|répondants|victimes|morts|blessés|véhicules|voitures|militaires|soldats|civils|patients|appartements|bénéficiaires"
    r"|communes|signatures|voix|visiteurs|spectateurs|litres?|tests|écoles|bâtiments|maisons)\b)"
)
COUNT_BEFORE = (
    r"(?:les|des|ces|aux|ses|leurs|nos|vos|n[°ºo]s?|nos|numéros?|art|articles?|pages?|p|pp|dossiers?|affaire|annexes?|figure|tableau|§|EUR|CHF|USD"
    r"|environ|quelque|quelques|près de|plus de|moins de|au moins|au total|au plus|jusqu['’]à près de|soit|à peine"
    r"|maximum|minimum|départementale|nationale|routes?|autoroute|ligne|chambre|salle|local|bureau|bâtiment|guichet|parcelle|lot|ligne|boîte|bte|tél|téléphone|fax|poste|version|Windows|Office|(?-i:BP|CS|CP|ISO|NF|EN|COP)"
    r"|total de|montant de|hauteur de)\.?:?|[€$£+#]|[0-9A-Za-z][.,/–-]|[0-9](?=[^\n]*\Z)"
)
# What is counted stands in the plural right behind its number; these words end like a plural and are none.
PLURAL = (
    r" (?!(?:dans|sous|vers|puis|plus|sans|mais|alors|après|depuis|lors|très|trois|dès|pas|deux|six|dix|ces|les|des|mes|ses|nos|vos|nous"
    r"|vous|ils|elles|leurs|jamais|toujours|inclus|jours|époux|ailleurs|travers|plusieurs|certains|certaines|divers|diverses)(?![a-zà-ÿ]))"
    r"[a-zà-ÿ]{3,}[sx](?![a-zà-ÿ])"
)
THE = r"(?:le |ce )?"
# A hyphen joins and an initial goes with a name; neither opens a line: "Champ-de-Mars", "T. Avril".
JOINED = r"[A-Za-zÀ-ÿ]+-|[A-ZÀ-Ý]\."
GENERIC = r"chaque|tous les|toutes les"
# A weekday with its article is every such day ("fermé le lundi").
HABITUAL = rf"{GENERIC}|le|la|les|un|du|au|aux|d['’]un|autre"
