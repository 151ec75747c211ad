"""What tells in Dutch whether a clause looks back or ahead."""

from __future__ import annotations

from timeline.dates.rows import Tense

_PARTICLES = "aan|af|bij|door|in|mee|na|om|onder|op|over|toe|uit|vast|voor|weg|terug|plaats|goed"
_PARTICIPLE = (
    rf"(?:(?:{_PARTICLES})?ge[a-zëï]{{2,}}(?:d|t|en)"
    r"|(?:be|ver|ont|her)[a-z]{3,}d)"
)
_ASIDE = r"(?:en|maar|die|dat|waarin|nadat|omdat|sinds) "
_PRETERITE = (
    r"[a-z]{2,}(?:(?:eer|el|er|ig|nd|r)den?|(?:k|p|f|cht|t)ten?)"
    r"|[a-z]+(?:aaide|ooide|oeide|uwde|mde|gde|sde|fde|onde|iende|eende|kende|pende|bde)n?"
)

TENSE = Tense(
    past=frozenset(
        "dateert dateren was waren werd werden had hadden heeft kwam kwamen ging gingen vond vonden bereikte bereikten nam namen gaf gaven deed deden"
        " bezocht bezochten sprak spraken besloot besloten tekende tekenden ondertekende ondertekenden stuurde stuurden zond zonden kondigde"
        " liet lieten zei zeiden meldde meldden stelde stelden bood boden bleek bleken trad traden viel vielen begon begonnen kreeg kregen"
        " ontving ontvingen bracht brachten hield hielden leidde leidden maakte maakten startte startten opende openden sloot sloten stemde"
        " stemden overleed stierf brak braken sloeg sloegen liep liepen reed reden schoot trok trokken won wonnen verloor verloren koos kozen"
        " riep riepen steeg stegen daalde daalden vormde telde groeide ontstond ontstonden verdween verdwenen droeg droegen greep keek lag lagen"
        " mocht mochten moest moesten kon konden wilde wilden wist wisten dacht dachten kocht kochten verkocht zocht zochten bleef bleven dreef"
        " dwong gold golden hielp hielpen klonk ontsloeg sprong stak vergat verliet verlieten verliep vertrok vertrokken verwierf vocht wees wezen"
        " wierp zat zaten zweeg bereidde richtte vestigde verwoestte veroverde benoemde verving vervingen bezweek dekte stortte woedde verbood werkte zag zagen schreef schreven vroeg vroegen stond stonden legde legden verscheen verschenen volgde volgden"
        " verzocht verzochten toegezegd jongstleden eerder reeds recent onlangs geworden geweest".split()
    ),
    future=frozenset(
        "zal zullen zult wordt worden gaat gaan wil willen moet moeten kan kunnen mag mogen treedt treden start starten volgt volgen komt komen"
        " begint beginnen vindt vinden verwacht verwachten verwachting voornemens voornemen beoogd beoogde gepland geplande voorzien uiterlijk"
        " ontvangt ontvangen informeer informeren stuur sturen zend zenden streef streven opent openen eindigt loopt lopen plan planning"
        " plannen aanstaande komend komende straks zodra hoop hopen ga blijft blijven spreekt spreken bezoekt neemt nemen spreek bespreek kom ga start publiceer bied leg neem informeer stuur rapporteer presenteer"
        " bespreken beslist verschijnt vergadert vergaderen".split()
    ),
    past_pattern=rf"{_PARTICIPLE}|{_PRETERITE}",
    preterite=_PRETERITE,
    # No participle that stands before its noun ("het geplande overleg").
    plain_past=rf"(?!(?:{_PARTICLES})?ge|ver|be|her|ont)[a-z]{{2,}}(?:eerden?|igden?|elden?|[aeo]iden?)",
    future_pattern=r"zouden?|(?![a-z]*(?:ment|ect|uut|unst|omst|aart|ift|elft|eest|bat|ket|maat|taat|daat|naat)\b)[a-zëï]{2,}t",
    neutral=frozenset(
        "het niet met uit tot dat wat want dit laat kort eerst laatst naast rest budget kabinet punt post kust inzet akkoord"
        " besluit beleid bericht dienst kracht macht markt opdracht overzicht pact project recht rapport staat stadt start"
        " tekst traject verdrag verslag verzoek voorzet zet wet parlement advent artikel est ambt bericht contact contract conflict"
        " gebied geheel gemeente gemiddeld genoemd gezamenlijk gezin geval gevolg gesprek geld gebruik geen gelijk gemeenten"
        " gebouw gegevens gelden genoeg gerecht gericht geschikt gesprekken gevallen gevolgen geweld gewest gezag gezien"
        " eind eerste derde vierde vijfde zesde zevende achtste negende tiende sint vast direct exact compact dicht echt soort slecht recent"
        " tussen binnen buiten alleen samen tegen boven beneden volgens wegens gedurende sinds ondanks achten toen eten liefde vreemde beroemde genaamde gevreesde concept document evident moment percent procent student agent patiënt president docent minderheid krant kant".split()
    ),
    memories=r"terugwerkende kracht (?:tot en met|tot|vanaf|per) ◊",
    records=r"(?:verslag|notulen|besluitenlijst|conclusies|uitkomsten) van (?:de|het|een) [a-zë][\w -]{3,30} van|(?:cijfers|resultaten|gegevens|omzet|uitslagen) (?:over|van|voor)|(?:(?:motie|amendement)[^;:!?\n]{0,40}|[a-zë-]*(?:verslag|notulen|brief|motie|besluit|uitspraak|arrest|vonnis|advies|rapport|mail|nota|lijst|verzoek|aangifte|bericht"
    r"|decreet|wet|akkoord|overeenkomst|aanvraag|voorstel|antwoord|verklaring|toezegging|rapportage|aanwijzing|conclusies|reactie)|amendement"
    r"|schrijven|beschikking|besluiten|brieven|moties|vragen|verordening|richtlijn|mededeling|aanbeveling|aanslag|interview|toespraak|artikel"
    r"|wetten|adviezen|rapporten|antwoorden|afspraken) (?:van|d\.d\.|dd\.?)",
    breaks=frozenset("en dat die omdat terwijl waarin waarbij waarop nadat voordat zoals hoewel maar want".split()),
    prospects=r"voor|tegen|richting|agenda van",
    present=r"[a-zëï]{2,}(?:[bdfgklmnprst]en|aan|ien|oen)",
    commitments=rf"(?:wordt|worden|zal|zullen)(?: (?!{_ASIDE})[\wé'’-]+){{0,6}}? {_PARTICIPLE}(?: (?!{_ASIDE})[\wé'’-]+){{0,3}}?:? ◊"
    r"|(?:toegezegd|afgesproken|beloofd|verzoekt|verzocht|vraagt|gevraagd|opgeroepen|streef|streeft|streven|beoogt|beogen|opgedragen"
    r"|besloten|van plan|bereid|verplicht)(?: [\wé'’-]+){0,8}? ?◊[^.;]{0,80}? te [a-zëï]{3,}n\b"
    r"|(?:uitgesteld|verdaagd|verlengd|opgeschort|doorgeschoven|verplaatst|verschoven|vooruitgeschoven|aangehouden) (?:tot|tot en met|tot uiterlijk|naar) ◊"
    r"|(?:tot|tot en met|t/m|tot uiterlijk|naar) ◊(?: (?!en |maar )[\wé'’-]+){0,3}? (?:uitgesteld|verdaagd|verlengd|opgeschort|doorgeschoven|verplaatst|verschoven|aangehouden)\b",
)
