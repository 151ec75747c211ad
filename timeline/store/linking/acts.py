"""What happens, in the words of four languages, so that a Dutch and an English letter can be held side by side.

Within one language too, the words of a row say the same ("besloot", "hakte de knoop door" apart).
"""

from __future__ import annotations

from functools import cache

LANGUAGES = ("nl", "en", "de", "fr")

# One notion a row: its words in Dutch, English, German and French; a star opens the end of a word.
ACTS: dict[str, tuple[str, str, str, str]] = {
    "agree": (
        "akkoord* overeenstemming overeengekomen overeenkomst* eens",
        "agree* deal deals accord",
        "einigung* einig* abkommen vereinbar* übereink*",
        "accord* convenu* entendu* convinrent",
    ),
    "sign": (
        "teken* getekend onderteken* ondergetekend",
        "sign* signature*",
        "unterzeichn* unterschr* gezeichnet",
        "signé* signent signa signer signature* signèrent",
    ),
    "decide": (
        "beslui* besloot besloten beslis* beslot*",
        "decid* decision* resolv*",
        "beschl* entsch*",
        "décid* décision*",
    ),
    "adopt": (
        "aangenomen aanneem* aanvaard* keurde goedgekeurd goedkeur* instem* ingestemd stemde stemden",
        "adopt* pass* approv* endors*",
        "angenommen annahm* annehm* verabschied* billig* gebilligt zustimm* zugestimm* stimmte stimmten",
        "adopt* approuv* approbation entérin*",
    ),
    "reject": (
        "verwerp* verwierp* verworpen afgewezen afwijz* wees wezen",
        "reject* refus* dismiss*",
        "ablehn* abgelehn* lehnte lehnten zurückgewies* zurückweis*",
        "rejet* refus* repouss*",
    ),
    "lend": ("lening* lenen leent leende uitleen*", "loan* lend* lent", "darlehen* kredit*", "prêt* prêter emprunt*"),
    "fund": (
        "financ* gefinancierd bekostig* subsid* doneer* gedoneerd donatie*",
        "fund* financ* donat* grant*",
        "finanz* förder* gefördert* spende* gespendet",
        "financ* subvention* don dons",
    ),
    "support": (
        "steun* gesteund ondersteun* hulp* steunpakket*",
        "support* aid assist* backing help*",
        "unterstütz* hilfe* hilfs*",
        "souti* soutenir soutenu* aide* aider",
    ),
    "deliver": (
        "lever* gelever*",
        "deliver* supply supplied supplie*",
        "liefer* gelief* ausgelief*",
        "livr* fourni*",
    ),
    "sanction": ("sanctie*", "sanction*", "sanktion*", "sanction*"),
    "visit": (
        "bezoek* bezocht* werkbezoek* bracht",
        "visit* trip",
        "besuch* reiste",
        "visit* déplacement rendu* rendit rend",
    ),
    "talk": (
        "sprak* spreek* spreken gesprek* gesproken overleg* bespr* onderhoud",
        "talk* discuss* spoke* consult* conversation*",
        "sprach* gespräch* gesprochen beriet* berat* austausch*",
        "discut* entreti* entreten* parl* discussion*",
    ),
    "meet": (
        "ontmoet* bijeen* vergader* trof top samenkomst",
        "meet* met summit* convene*",
        "treffen traf* tagung* tagte* gipfel* zusammenk* versamm*",
        "rencontr* réuni* sommet* assembl*",
    ),
    "inform": (
        "informe* geïnformeerd meld* gemeld* bericht*",
        "inform* report* notif* brief*",
        "unterricht* meldete* gemeldet* informier* berichtet*",
        "inform* signal* notifi*",
    ),
    "send": (
        "stuur* stuurde* gestuurd verstuur* zond* zenden gezonden toegezonden",
        "send* sent forward* transmit*",
        "sandte* übersand* geschickt* schick* zugeleitet leitete",
        "envoy* transmi* adress*",
    ),
    "letter": ("brief* brieven kamerbrief*", "letter*", "brief* schreiben", "lettre* courrier*"),
    "publish": (
        "public* gepubliceerd verscheen verschijn* verschenen gaf",
        "publish* publication* appear* releas*",
        "veröffentlich* erschien* herausgegeb*",
        "publi* parut paru* parution",
    ),
    "present": (
        "presente* gepresenteerd aangeboden aanbied* bood boden overhandig*",
        "present* unveil* hand*",
        "vorgestell* vorstell* stellte* vorgelegt vorleg* legte* präsent* überreich*",
        "présent* remis* remet* remit",
    ),
    "report": (
        "rapport* verslag* eindverslag*",
        "report*",
        "bericht* abschlussbericht*",
        "rapport*",
    ),
    "open": ("open* geopend* opening*", "open* inaugurat*", "eröffn* öffn* geöffnet*", "ouvr* ouvert* inaugur*"),
    "close": (
        "sluit* sloot sloten gesloten sluiting*",
        "clos* shut*",
        "schließ* schloss* geschlossen* schließung*",
        "ferm*",
    ),
    "start": (
        "begin* begon* begonnen start* gestart* aanvang* ging",
        "begin* began begun start* launch* commenc* kick*",
        "beginn* begann* begonnen start* gestartet* anlauf* aufnahm*",
        "commenc* lanc* débu* démarr*",
    ),
    "end": (
        "eind* beëindig* stop* gestopt afloop afgelopen",
        "end* terminat* conclud* finish*",
        "ende* beend* geendet*",
        "termin* achev* fin cess*",
    ),
    "appoint": (
        "benoem* aangesteld* aanstel* voorgedragen",
        "appoint* nominat* name*",
        "ernenn* ernannt* berief* berufen* bestell*",
        "nomm* nomin* désign*",
    ),
    "resign": (
        "aftred* afgetreden aftrad* trad ontslag* opgestapt stapte",
        "resign* step* quit",
        "zurücktret* rücktritt* zurückgetreten trat",
        "démission*",
    ),
    "elect": ("verkies* verkoz* gekozen verkiezing*", "elect*", "wahl* gewählt* wählte*", "élec* élu* élir*"),
    "attack": (
        "aanval* aangevallen bombard* gebombardeerd besch* bestook*",
        "attack* strike* struck shell* bomb* missile*",
        "angriff* angegriff* beschoss* bombard* beschuss*",
        "attaqu* frapp* bombard*",
    ),
    "invade": (
        "inval binnenviel* invasie* viel vielen",
        "invad* invasion*",
        "invasion* überfall* überfiel* einmarsch*",
        "envah* invasion*",
    ),
    "kill": (
        "dood* gedood* omgekomen slachtoffer*",
        "kill* dead death* victim* casualt*",
        "getötet* töt* opfer* tote*",
        "tué* tuer* mort* victime*",
    ),
    "withdraw": (
        "terugtrek* teruggetrokken trok intrek* ingetrokken",
        "withdr* pull*",
        "zurückzieh* zurückgezogen zog abzug*",
        "retir* retrait*",
    ),
    "extend": ("verleng*", "extend* extension* prolong* renew*", "verläng*", "prolong* prorog* reconduit*"),
    "expand": ("uitbreid* uitgebreid* vergro*", "expand* enlarg*", "erweiter* ausbau* ausgebaut*", "élarg* agrandi*"),
    "raise": ("verhog* verhoog* ophog*", "rais* increas*", "erhöh* angehoben* hob", "augment* relev* hauss*"),
    "cut": (
        "verlag* verlaag* bezuinig* kort* gekort",
        "cut* reduc* lower*",
        "senk* gesenk* kürz* gekürz*",
        "rédui* baiss*",
    ),
    "ban": ("verbod* verbied* verboden", "ban bans banned prohibit*", "verbot* verbiet*", "interdi*"),
    "build": ("bouw* gebouwd*", "build* built construct*", "bau* gebaut*", "constru* bâti*"),
    "train": (
        "train* getraind opleid* opgeleid* oefen*",
        "train*",
        "ausbild* ausgebildet* schul* geschult*",
        "form* entraîn*",
    ),
    "rule": (
        "oordeel* oordelen geoordeeld uitspraak vonnis* rechtbank* rechter* hof",
        "rul* judg* court* verdict*",
        "urteil* geurteilt gericht*",
        "juge* jugement* arrêt tribunal* cour",
    ),
    "arrest": (
        "arrest* gearresteerd* aanhoud* aangehouden hield",
        "arrest* detain*",
        "festnahm* festgenomm* verhaft* nahm",
        "arrêté* interpell* arrestation*",
    ),
    "accuse": (
        "aanklag* aangeklaagd* beschuldig*",
        "accus* charg* indict*",
        "anklag* angeklag* beschuldig*",
        "accus* inculp*",
    ),
    "law": ("wet wetsvoorstel* wetgeving", "law* bill bills act legislat*", "gesetz*", "loi* législat*"),
    "motion": ("motie*", "motion*", "antrag* entschließungsantrag*", "motion*"),
    "budget": ("begroting*", "budget*", "haushalt* etat*", "budget*"),
    "treaty": ("verdrag*", "treat*", "vertrag* verträge*", "traité*"),
    "conference": ("conferentie* congres*", "conference* congress", "konferenz* kongress*", "conférence* congrès"),
    "ceasefire": (
        "bestand wapenstilstand* staakt*",
        "ceasefire* truce*",
        "waffenruhe* waffenstillstand* feuerpause*",
        "trêve* cessez*",
    ),
    "negotiate": ("onderhandel*", "negotiat*", "verhand*", "négoci*"),
    "recognise": ("erken*", "recogni*", "anerk*", "reconn*"),
    "join": (
        "toetred* toegetreden aansluit* aangesloten sloot",
        "join* acced* accession",
        "beitr* beigetret*",
        "adhér* adhési* rejoin*",
    ),
    "investigate": ("onderzoek* onderzocht*", "investigat* inquir* prob*", "untersuch* ermitt*", "enquêt*"),
    "pay": (
        "betaal* uitbetaal* keerde uitkeer* uitgekeerd maakte",
        "pay* paid disburs*",
        "zahl* gezahlt* ausgezahlt* auszahl*",
        "versé* versement* vers pay*",
    ),
    "pledge": (
        "zegde toegezegd* toezegg* belo*",
        "pledg* promis* commit*",
        "sagte zugesagt* zusag* versprach* versproch*",
        "promet* promi* engag*",
    ),
    "warn": ("waarschuw* gewaarschuwd", "warn*", "warn* gewarnt", "averti* garde"),
    "demand": ("eis* geëist", "demand* call*", "forder* gefordert verlang*", "exig* réclam* demand*"),
    "strike": ("staking* staakt* gestaakt", "strik* walkout*", "streik* gestreikt", "grève*"),
    "protest": ("protest* betoog* demonstr*", "protest* demonstrat*", "protest* demonstr*", "protest* manifest*"),
    "energy": ("energie*", "energy", "energie*", "énergie* énergét*"),
    "weapon": ("wapen* munitie*", "weapon* arms ammunition", "waffen* munition*", "arme* armes munition*"),
    "refugee": ("vluchteling* ontheemd*", "refugee* displac*", "flüchtling* vertrieb*", "réfugi* déplacé*"),
    "commission": (
        "commissie* claimscommissie*",
        "commission* committee*",
        "kommission* ausschuss*",
        "commission* comité*",
    ),
}

# Verbs that only carry their noun ("sloot een akkoord", "reached agreement"): another one says the same.
LIGHT: tuple[str, str, str, str] = (
    "bereik bereikt bereikte bereikten sloot sloten nam namen gaf gaven deed deden maakte kwam kwamen vond vonden"
    " plaats bracht brachten hield hielden voerde voerden stelde legde ging gingen kreeg kregen werd werden"
    " had hadden zette",
    "reached reach made took taken gave given held brought came went got set put paid place",
    "erreicht erreichte erreichten traf trafen nahm nahmen gab gaben machte kam kamen fand fanden statt brachte hielt"
    " hielten führte stellte legte ging gingen erhielt bekam wurde wurden hatte hatten setzte",
    "atteint atteignit pris prit prirent donné donna fait fit firent venu vint tenu tint mis mit mené mena rendu rendit"
    " eu eut reçu reçut obtenu obtint lieu",
)


@cache
def notion(word: str, language: str) -> str:
    """The notion of a word in lower case, "" where no row has it; of several the one with the longest beginning."""
    whole, beginnings = _table(language)
    if word in whole:
        return whole[word]
    for length in range(len(word), 1, -1):
        if found := beginnings.get(word[:length]):
            return found
    return ""


@cache
def light(language: str) -> frozenset[str]:
    """The verbs of a language that say nothing by themselves."""
    return frozenset(LIGHT[LANGUAGES.index(language)].split()) if language in LANGUAGES else frozenset()


@cache
def _table(language: str) -> tuple[dict[str, str], dict[str, str]]:
    """Notions by whole words, and by the beginnings of words; the first row that has a word owns it."""
    whole: dict[str, str] = {}
    beginnings: dict[str, str] = {}
    if language in LANGUAGES:
        at = LANGUAGES.index(language)
        for name, columns in ACTS.items():
            for word in columns[at].split():
                table = beginnings if word.endswith("*") else whole
                table.setdefault(word.removesuffix("*"), name)
    return whole, beginnings
