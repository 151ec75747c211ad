"""The words by which names are recognised and weighed. Data only: a language is added by adding its words."""

from __future__ import annotations

from timeline.extract.offices import OFFICES

# Endings that a demonym of the lists may take where it is written with a star, and a name anywhere.
DEMONYM_ENDINGS: dict[str, tuple[str, ...]] = {
    "nl": ("", "e", "en", "s"),
    "en": ("", "s"),
    "de": ("", "e", "en", "er", "es", "em", "in", "innen", "n", "s"),
    "fr": ("", "e", "s", "es", "ne", "nes"),
}
NAME_ENDINGS = ("s",)

# What the words of an office may continue with before the name: "secretaris-generaal van de Raad van Europa Berset".
LINKS = (
    "van de",
    "van het",
    "van",
    "voor",
    "der",
    "des",
    "für",
    "of the",
    "of",
    "for",
    "de la",
    "de l'",
    "du",
    "de",
    "d'",
)

# Words of a portfolio: after an office and "van" these are the office, not a name.
PORTFOLIO = frozenset(
    """Aangelegenheden Algemene Armoedebeleid Asiel Basis Begroting Binnenlandse Buitenlandse Cultuur Defensie
    Digitalisering Economische Emancipatie Energie Europese Financiën Gezondheid Groei Groene Handel Herstel
    Infrastructuur Jeugd Justitie Klimaat Koninkrijksrelaties Landbouw Langdurige Media Medische Middelbaar
    Migratie Milieu Natuur
    Ontwikkelingshulp Ontwikkelingssamenwerking Onderwijs Openbaar Ordening Participatie Pensioenen Preventie Primair
    Rechtsbescherming Ruimtelijke Sociale Sport Staat State Stikstof Toeslagen Veiligheid Vervoer Visserij
    Voedselkwaliteit Voedselzekerheid Volkshuisvesting Volksgezondheid Voortgezet Waterstaat Welzijn Werk
    Werkgelegenheid Wetenschap Wonen Zaken Zorg
    Affairs Agriculture Business Climate Commerce Communities Culture Defence Defense Development Digital Economic
    Economy Education Employment Energy Environment Equality Europe European Families Finance Fisheries Food Foreign
    Health Home Housing Industry Infrastructure Innovation Interior Internal International Investment Justice Labor
    Labour Local Planning Public Research Rural Schools Science Security Skills Social Trade Transport Treasury
    Universities Veterans Water Women Work
    Arbeit Auswärtiges Bildung Digitales Ernährung Familie Finanzen Forschung Gesundheit Inneres Innern Jugend Justiz
    Klimaschutz Kultur Landwirtschaft Soziales Umwelt Verbraucherschutz Verkehr Verteidigung Wirtschaft Wohnen
    Affaires Agriculture Armées Budget Commerce Culture Défense Écologie Économie Éducation Enseignement Finances
    Intérieur Justice Logement Recherche Santé Solidarités Transition Transports Travail""".split()  # noqa: SIM905  # a list of words reads best so
)

# Names of days and months are no family name, unless a given name or a form of address stands before them; a month
# may be a given name.
MONTHS = frozenset(
    """Januari Februari Maart April Mei Juni Juli Augustus September Oktober November December January February March
    May June July August October Januar Februar März Juni Juli Dezember""".split()  # noqa: SIM905
)
CALENDAR = MONTHS | frozenset(
    """Maandag Dinsdag Woensdag Donderdag Vrijdag Zaterdag Zondag Montag Dienstag Mittwoch Donnerstag Freitag Samstag
    Sonntag""".split()  # noqa: SIM905
)
# Capitalised words that follow an office or a name without being part of one; English capitalises its weekdays there.
_OFFICE_WORDS = frozenset(word for office in OFFICES for word in office.split() if word[0].isupper())
_ORDINARY = frozenset(
    """Monday Tuesday Wednesday Thursday Friday Saturday Sunday De Het Een The A An Der Die Das Le La Les In Op Van
    Voor En And Und Et Kamer House Raad Council Committee Commission Department General Assembly Office Elect Board
    Party Ministers Ministry Ministerie Is Was Has Will Said Told Who Kamerstuk Kamerstukken Drucksache
    Staten Postbus Postfach""".split()  # noqa: SIM905
)
NO_NAME = PORTFOLIO | _OFFICE_WORDS | _ORDINARY

# Words that make the capitalised phrase around them the name of an organisation.
ORGANISATION_WORDS = (
    *("Agency", "Authority", "Association", "Bank", "Board", "Bureau", "Centre", "Center", "Coalition", "College"),
    *(
        "Commission",
        "Committee",
        "Company",
        "Corporation",
        "Council",
        "Court",
        "Department",
        "Federation",
        "Foundation",
    ),
    *("Fund", "Group", "Holding", "Hospital", "Inspectorate", "Institute", "Ministry", "Mission", "Museum", "Office"),
    *("Organisation", "Organization", "Partnership", "Police", "Service", "Society", "Taskforce", "Tribunal", "Trust"),
    *("Union", "University"),
    *("Academie", "Adviesraad", "Agentschap", "Autoriteit", "Bond", "Centrum", "Comité", "Commissie", "Coöperatie"),
    *("Dienst", "Federatie", "Fonds", "Hogeschool", "Hoogheemraadschap", "Inspectie", "Instituut"),
    *(
        "Ministerie",
        "Omroep",
        "Onderzoeksraad",
        "Politie",
        "Raad",
        "Rijksdienst",
    ),
    *("Universiteit", "Wetterskip", "Ziekenhuis"),
    *("Amt", "Bundesamt", "Bundesanstalt", "Behörde", "Gesellschaft", "Hochschule", "Landesamt", "Ministerium"),
    *("Bundesministerium", "Stiftung", "Universität", "Verband", "Verein", "Zentrum", "Amtsgericht", "Landgericht"),
    *("Agence", "Autorité", "Banque", "Conseil", "Fondation", "Institut", "Ministère", "Office", "Université"),
    *("Tribunal", "Préfecture", "Syndicat", "Société", "Fédération", "Haute Autorité"),
)
COMPANY_FORMS = (
    *("B.V.", "BV", "N.V.", "NV", "GmbH", "AG", "SE", "Ltd", "Ltd.", "Limited", "Inc.", "Inc", "LLC", "plc", "PLC"),
    *("S.A.", "SA", "SAS", "SARL", "e.V.", "Corp."),
)
# A word before the proper name of a body or of its place, with its slug in English where there is a word for it.
NAMED_BODIES = {
    "gemeente": "municipality-of-{}",
    "provincie": "province-of-{}",
    "waterschap": "water-board-{}",
    "veiligheidsregio": "safety-region-{}",
    "rechtbank": "district-court-{}",
    "gerechtshof": "court-of-appeal-{}",
    "commissie": "commissie-{}",
    "stichting": "stichting-{}",
    "vereniging": "vereniging-{}",
    "Inspectie": "inspectie-{}",
    "Autoriteit": "autoriteit-{}",
    "Agentschap": "agentschap-{}",
    "Bureau": "bureau-{}",
    "Institut": "institut-{}",
    "Agence": "agence-{}",
    "Land": "state-of-{}",
    "région": "region-{}",
    "préfecture de": "prefecture-of-{}",
    "mairie de": "municipality-of-{}",
    "ville de": "municipality-of-{}",
    "commune de": "municipality-of-{}",
    "City of": "city-of-{}",
    "State of": "state-of-{}",
    "University of": "university-of-{}",
}

PRIVATE_BODIES = frozenset({"stichting", "vereniging", "university of"})
# Beginnings of words that make an organisation a public body.
PUBLIC_BODIES = tuple(
    """agenc agent authorit autori commissi committee comité council court department inspect minist police politie
    polizei tribunal rijks bundes landes raad amt behörde conseil préfecture dienst hoogheemraadschap wetterskip gericht
    bureau""".split()  # noqa: SIM905  # a list of words reads best so
)
# What an organisation is, at the end of a word of its name: a text comes back to it by that ("de inspectie").
SORTS = frozenset(
    """agency authority board inspectorate trust institute foundation ministry department tribunal committee inspectie
    autoriteit agentschap stichting vereniging waterschap hoogheemraadschap ministerie gemeente provincie universiteit
    ziekenhuis rechtbank instituut rekenkamer onderzoeksraad agentur amt behörde anstalt ministerium stiftung verband
    verein universität rechnungshof gewerkschaft agence autorité ministère fondation préfecture université institut
    syndicat société commune région""".split()  # noqa: SIM905
)
# Or by what else it is called.
ALSO_CALLED = {
    "agency": "regulator",
    "authority": "regulator",
    "inspectie": "toezichthouder",
    "autoriteit": "toezichthouder",
    "agentur": "behörde",
    "amt": "behörde",
}

# --- Who takes part ---------------------------------------------------------------------------------------------

# Before a name these make it the place where something happens.
PLACES = {
    "nl": ("in", "uit", "te", "vanuit", "binnen", "heel", "door heel", "in heel", "buiten", "rond"),
    "en": ("in", "inside", "within", "across", "throughout", "near", "outside", "around", "from"),
    "de": ("in", "in der", "im", "innerhalb", "aus", "aus der", "außerhalb"),
    "fr": ("en", "dans", "dans l'", "au", "aux", "à travers", "hors de"),
}
# Words before a name that only lends itself to a paper: whoever moved a motion takes no part in what follows from it.
LENDING = (
    *("motie", "moties", "motie van", "moties van", "amendement van", "amendementen van", "initiatiefwet van"),
    *("wetsvoorstel van", "initiatiefnota van", "gewijzigde motie van", "motion by", "motion of", "amendment by"),
    *("Antrag von", "Antrag des", "amendement de", "motion de", "-motie", "conform de motie"),
)
# A demonym takes part through who or what it qualifies: people and their bodies, or what they do. Beginnings of words.
ACTING_NOUNS = {
    "nl": """actor autoriteit bevolking bedrij bedrijfsleven bijdrage burger delegatie diplomat inlichtingen inzet
        krijgsmacht kabinet leger leider leiderschap marine militair ministe onderhandelaar ondernem overheid
        organisatie parlement partner politie president premier regering regime soldat staatssecretaris strijdkrachten
        steun troepen volk voorzitterschap voorzitter aanval agressie annexatie beschieting bezetting bombardement
        drone inval invasie offensief oorlog raket sabotage agressieoorlog boycot deelname deportatie economie hulp
        initiatief inspanning investering reactie voorstel gastlandschap begroting btw munitie niet-militaire
        humanitaire militaire non-paper financiële grootschalige boeren gemeenten scholen universiteit ziekenhuizen
        rechter rechtbank justitie ambassade ministerie vloot schaduwvloot verkiezingen kiezers aanvallen nationale""",
    "en": """aircraft crew fighter jet plane ship spy tanker vessel warship
        armed army attack authorit aggression ambassador administration aid annexation bank business
        cabinet chancellor citizen compan congress court contribution central delegation defen diplomat drone economy
        embassy election envoy farmer fleet firm forces foreign full-scale government invasion intelligence lawmaker
        leader leadership local military minister ministry missile mission national navy negotiator occupation
        offensive officials opposition parliament people police population president prime prosecutor public regime
        regulator republic researcher response scientist senate soldier strike support treasury troops voters war""",
    "de": """angriff aggression armee abgeordnet behörde beitrag bevölkerung botschaft bundes bürger delegation
        einmarsch firma gericht hilfe initiative invasion justiz kanzler krieg militär minister nationalbank
        offensive parlament partei polizei präsident präsidentschaft ratspräsidentschaft regierung regime seite
        soldat staat streitkräfte truppen unternehmen unterstützung volk wirtschaft überfall außenminister""",
    "fr": """agression armée attaque autorités aide annexion ambassade banque citoyen contribution délégation
        diplomat entreprise forces gouvernement guerre invasion justice marine ministre minist offensive parlement
        peuple police population président présidence régime soldat soutien troupes économie élections""",
}
# After an acronym and a hyphen, what makes the whole take part: "EU-bijdrage", not "EU-lidmaatschap".
ACTING_COMPOUNDS = (
    *(
        "bijdrage",
        "steun",
        "missie",
        "delegatie",
        "besluit",
        "voorzitter",
        "top",
        "centrum",
        "hulp",
        "akkoord",
        "leiders",
    ),
    *("ambassadeur", "gezant", "inspecteurs", "experts", "sancties", "sanctiepakket", "troepen", "strijdkrachten"),
    *("regering", "president", "minister", "chef", "waarnemers", "kantoor", "verdrag", "resolutie", "vredesmacht"),
    *("led", "backed", "brokered", "funded", "mission", "Kommission", "Gipfel", "Beitrag", "Sanktionen", "Mission"),
    *("Truppen", "Präsident", "Außenminister", "Regierung", "Hilfe", "Staats", "Führung", "bevelhebber", "bondgenoten"),
)
# A name that begins with one of these addresses its bearer as the reader of the text: "uw Kamer".
ADDRESSING = ("uw ", "your ", "ihr ", "ihrem ", "votre ")
# A name that begins with one of these is a short form: "the Commission" is somebody only after a full name.
ARTICLES = ("de ", "het ", "the ", "la ", "der ", "die ", "das ", "le ", "l'")
