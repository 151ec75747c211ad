"""The words that stand beside a person's name and say what the person is. Data only, all languages at once: a Dutch
letter quotes "President" and "Herr"."""

from __future__ import annotations


def _words(text: str) -> tuple[str, ...]:
    """Words separated by white space; an underscore stands for a blank inside one."""
    return tuple(word.replace("_", " ") for word in text.split())


_DUTCH = _words(
    """minister ministers minister-president premier vicepremier viceminister-president onderminister oud-minister
    oud-premier demissionair_premier demissionair_minister buitenlandminister staatssecretaris bewindspersoon
    bondskanselier kanselier koning koningin kroonprins prins prinses keizer graaf hertog paus bisschop president
    vicepresident commissaris_van_de_Koning commissaris Eurocommissaris eurocommissaris hoge_vertegenwoordiger
    secretaris-generaal directeur-generaal inspecteur-generaal voorzitter vicevoorzitter oud-voorzitter
    fractievoorzitter fractieleider partijleider lijsttrekker partijvoorzitter bestuursvoorzitter bestuurder topman
    topvrouw directeur adjunct-directeur directrice rector conrector secretaris penningmeester griffier woordvoerder
    woordvoerster burgemeester loco-burgemeester locoburgemeester wethouder oud-wethouder schepen gedeputeerde
    dijkgraaf gouverneur landdrost ambassadeur consul gezant lid leden Kamerlid Kamerleden Tweede_Kamerlid
    Eerste_Kamerlid raadslid raadsleden statenlid Statenlid gemeenteraadslid europarlementariër Europarlementariër
    senator informateur formateur verkenner rapporteur professor hoogleraar onderzoeker onderzoekster econoom
    wetenschapper projectleider programmamanager programmadirecteur projectdirecteur teamleider hoofdredacteur
    verslaggever advocaat advocaat-generaal procureur-generaal rechter raadsheer notaris officier_van_justitie
    hoofdofficier korpschef politiechef hoofdcommissaris inspecteur commandant generaal luitenant-generaal kolonel
    majoor kapitein admiraal brandweercommandant huisarts arts viroloog chirurg verpleegkundige leraar lerares boer
    onderhandelaar vakbondsleider vakbondsbestuurder ombudsman kinderombudsman staatsraad regeringscommissaris
    deltacommissaris rijksbouwmeester architect ingenieur bewoner ondernemer de_heer mevrouw"""
)
_ENGLISH = _words(
    """Minister Prime_Minister prime_minister Deputy_Prime_Minister Deputy_Minister President president Vice_President
    Vice-President vice_president Secretary_of_State Secretary Undersecretary Under-Secretary Permanent_Secretary
    Foreign_Secretary Home_Secretary Defence_Secretary Defense_Secretary Treasury_Secretary Health_Secretary
    Foreign_Minister foreign_minister Defence_Minister Finance_Minister finance_minister defence_minister Chancellor
    chancellor Commissioner commissioner Secretary-General Secretary_General Director-General Director_General
    Director director Ambassador ambassador Governor governor Attorney_General Solicitor_General Speaker Senator
    Congressman Congresswoman Representative Mayor mayor Deputy_Mayor Chair Chairman Chairwoman Vice-Chair
    Deputy_Chair Judge Justice Councillor councillor Cllr Alderman Chief_Executive chief_executive Chief_Inspector
    Chief_Constable CEO CFO CTO Inspector Superintendent Detective Sergeant Constable Sheriff Lieutenant Captain
    Colonel Admiral Commander Marshal Professor Headteacher headteacher principal spokesman spokeswoman spokesperson
    mediator analyst economist researcher historian engineer manager operator farmer Pope Bishop Archbishop Sen. Rep.
    Gov. Gen. Lt. Col. Capt. Sgt. Prof. King Queen Prince Princess Emperor Empress Tsar Archduke Duke Earl Mr Mr. Mrs
    Mrs. Ms Ms. Dr Dr. Sir Dame Lord Lady Baroness Baron"""
)
_GERMAN = _words(
    """Bundeskanzler Bundeskanzlerin Kanzler Kanzlerin Altkanzler Vizekanzler Vizekanzlerin Bundesminister
    Bundesministerin Ministerin Ministerpräsident Ministerpräsidentin Präsident Präsidentin Vizepräsident
    Vizepräsidentin Bundespräsident Bundestagspräsident Bundestagspräsidentin Landtagspräsident Staatssekretär
    Staatssekretärin Außenminister Außenministerin Finanzminister Finanzministerin Innenminister Innenministerin
    Verteidigungsminister Verteidigungsministerin Verkehrsminister Verkehrsministerin Umweltminister Umweltministerin
    Wirtschaftsminister Wirtschaftsministerin Justizminister Justizministerin Gesundheitsminister
    Gesundheitsministerin Arbeitsminister Arbeitsministerin Agrarminister Landwirtschaftsminister Familienministerin
    Bildungsminister Bildungsministerin Kultusminister Kultusministerin Sozialminister Sozialministerin Innensenator
    Innensenatorin Finanzsenator Abgeordnete Abgeordneter Abgeordneten Herr Herrn Frau Oberbürgermeister
    Oberbürgermeisterin Bürgermeister Bürgermeisterin Regierungspräsident Landrat Landrätin Stadträtin Dezernent
    Dezernentin Baudirektor Baudirektorin Kämmerer Kämmerin Senatorin Generalsekretär Generalsekretärin Vorsitzende
    Vorsitzender Vorsitzenden Fraktionschef Fraktionschefin Fraktionsvorsitzende Fraktionsvorsitzender Parteichef
    Parteichefin Geschäftsführer Geschäftsführerin Vorstandschef Vorstandschefin Vorstandsvorsitzende
    Vorstandsvorsitzender Direktor Direktorin Leiter Leiterin Sprecher Sprecherin Regierungssprecher
    Regierungssprecherin Verhandlungsführer Verhandlungsführerin Gewerkschaftschef Gewerkschaftssekretär Professorin
    Rektor Rektorin Botschafter Botschafterin Kommissar Kommissarin Staatsanwalt Staatsanwältin Oberstaatsanwalt
    Richter Richterin Rechtsanwalt Rechtsanwältin Polizeipräsident Polizeipräsidentin Oberst Generalmajor
    Generalleutnant Lokführer Pfarrer Bischof König Königin Kaiser Graf Herzog Ingenieur Architektin
    Bundesbeauftragte Bundesbeauftragter Datenschutzbeauftragte Datenschutzbeauftragter"""
)
_FRENCH = _words(
    """président présidente Président Présidente vice-président vice-présidente ministre Ministre Premier_ministre
    Première_ministre premier_ministre première_ministre secrétaire_d'État secrétaire_général secrétaire_générale
    garde_des_sceaux chancelier commissaire ambassadeur ambassadrice député députée sénateur sénatrice eurodéputé
    eurodéputée maire adjoint adjointe conseiller conseillère préfet préfète sous-préfet sous-préfète bourgmestre
    échevin échevine directeur directrice directeur_général directrice_générale porte-parole rapporteur rapporteure
    inspecteur_général inspectrice_générale recteur rectrice procureur procureure juge avocat avocate magistrat
    magistrate général colonel capitaine professeur professeure ingénieur ingénieure chercheur chercheuse négociateur
    négociatrice roi reine prince princesse empereur impératrice évêque Mme Mlle M. MM."""
)
# An office, before the name of who holds it or behind it.
OFFICES = tuple(dict.fromkeys((*_DUTCH, *_ENGLISH, *_GERMAN, *_FRENCH)))

# Those of several persons: what follows may be a listing.
OF_SEVERAL = frozenset(_words("leden Kamerleden raadsleden ministers Abgeordneten MM."))
# Offices whose holder may follow with a small particle: "minister van Weel". With an article before it what follows
# is the portfolio.
BEFORE_SMALL = frozenset(
    _words("minister Minister staatssecretaris Staatssecretaris premier Premier wethouder Wethouder raadslid Raadslid")
)
# Forms of address and memberships: what follows is a name, whatever it looks like, and no "van" says what of.
HONORIFICS = frozenset(
    _words(
        """de_heer De_heer mevrouw Mevrouw lid leden Kamerlid Kamerleden senator Herr Herrn Frau M. Mme Mr Mr. Mrs Mrs.
        Ms Ms. Dr Dr. Sir koning prins"""
    )
)
