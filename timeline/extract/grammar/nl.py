"""Dutch."""

from __future__ import annotations

from timeline.extract.grammar.table import Grammar, words

GRAMMAR = Grammar(
    language="nl",
    inverts=True,
    prepositions=words(
        "aan achter als dankzij getuige behoudens bij binnen blijkens boven buiten conform door gedurende "
        "gegeven gezien in "
        "inclusief ingevolge "
        "inzake jegens krachtens langs met middels na naar naast namens nabij om omstreeks omtrent ondanks onder "
        "op over per "
        "qua richting rond rondom sedert sinds te tegen ten ter tijdens tot tussen uit van vanaf vanuit vanwege "
        "via volgens "
        "voor vóór voorafgaand voorbij wegens zonder t/m i.v.m. o.a."
    ),
    joins=words("en &"),
    bodies=words(
        "commissie subcommissie werkgroep ministerie minister staatssecretaris gezant ambassadeur commissaris directie "
        "dienst agentschap bureau inspectie raad instituut centrum fonds"
    ),
    offices=words("voor"),
    attaching=words("van der des"),
    infinitive=words("te om"),
    articles=words("de het 't"),
    indefinite=words("een"),
    determiners=words(
        "deze dit die dat dezelfde hetzelfde elke elk ieder iedere alle beide enkele enige sommige vele veel "
        "meerdere "
        "verschillende diverse geen mijn zijn haar hun ons onze uw jullie welke zulke tal twee drie vier vijf "
        "zes zeven acht "
        "negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig "
        "honderd duizend honderden duizenden tientallen miljoenen één"
    ),
    expletives=words("er"),
    demonstratives=words("dit dat deze die"),
    adverbs=words(
        "al alleen alsnog altijd bovendien daar daarbij daarna daarnaast daarom daarmee daarop daartoe daarvoor "
        "dan dus "
        "echter eerder eens er eveneens evenwel extra feitelijk formeel gezamenlijk gisteren hier hierbij "
        "hierdoor hiermee "
        "hierna hierop hiertoe hierover hiervoor hoe immers inmiddels intussen juist kort later mede meer meest "
        "meteen mogelijk "
        "namelijk net niet nog nogmaals nu officieel onlangs ook onder onverwacht opnieuw overigens pas recent "
        "recentelijk "
        "reeds samen slechts snel sowieso steeds tegelijk tegelijkertijd ten tevens thans toch toen tot "
        "uiteindelijk unaniem "
        "vandaag vanmorgen vanmiddag vanavond verder vervolgens vooral voorlopig voorts vrijwel waarbij wederom "
        "weer wel "
        "weliswaar zeer zelf zo zoals zodoende zowel gelijktijdig tijdelijk definitief eindelijk zich elkaar "
        "eerst alvast"
    ),
    conjunctions=words(
        "en of maar want dat die wie wat waar terwijl omdat zodat indien mits tenzij nadat voordat totdat"
    ),
    pronouns=words("ik jij je hij zij ze wij we men u het hem haar hen mij ons"),
    oblique=words("hem haar hen hun mij me ons"),
    quantifiers=words("meer minder dan ruim bijna circa ca. ongeveer zo'n zo’n minstens maximaal in totaal"),
    magnitudes=words("honderd duizend miljoen miljard biljoen mln mln. mld mld."),
    adjective_pattern=r".*(?:e|isch|lijk|ig|eel|iaal|ief|baar)|nieuw|groot|klein|goed|oud|hoog|laag|lang|kort|"
    r"zwaar|breed|extra|eigen",
    noun_pattern=r".*(?:tie|sie|eit|ing|eente|ade|ude|ule|ine|ure|ie|commissie|premier|bende|einde|periode|"
    r"methode|crisis)",
    date_prepositions=words(
        "op in per rond om omstreeks van met vanaf sinds tijdens gedurende over voor te tot ingang"
    ),
    focus=words("pas al reeds ook nog zelfs alleen juist meteen"),
    leaning=words("alleen"),
    openers=(
        r"(?:tot|ten) slot(?:te)? is het (?:van belang|belangrijk|goed|zaak)(?: om)? te (?:benadrukken|vermelden|"
        r"melden|noemen),? dat",
        r"(?:het is (?:van belang|belangrijk|goed)(?: om)? te (?:benadrukken|vermelden|melden|noemen),? dat)",
        r"(?:zo|ook|tevens|daarnaast|daarbij|daarom|hiertoe|daartoe|hierbij|hiermee|daarmee|hierdoor|hierop|"
        r"hiernaast|voorts|"
        r"verder|vervolgens|bovendien|inmiddels|tegelijkertijd|tegelijk|tot slot|ten slotte|tenslotte|ten eerste|"
        r"ten tweede|"
        r"ten derde|overigens|daarna|hierna|intussen|ondertussen|aansluitend|zodoende|derhalve|dus|echter|"
        r"zoals bekend|"
        r"in de loop|in dat kader|in dit kader|"
        r"met het oog hierop|parallel|anderzijds|enerzijds|zo ook|kortom|concreet|en|"
        r"maar|want|ook in)\b",
        r"(?:het gaat|het betreft|het ging)(?: hierbij| hier| daarbij)?(?: om)?\b",
        r"in totaal (?=heeft|hebben|is|zijn|werd|werden)",
    ),
    trailers=(
        r"meest recent(?:elijk)?",
        r"laatstelijk",
        r"meer (?:precies|specifiek)",
        r"te weten",
        r"en wel",
        r"onder meer",
        r"ook",
    ),
    insertions=(
        r"in lijn met [^,–]*",
        r"conform [^,–]*",
        r"overeenkomstig [^,–]*",
        r"mede namens [^,–]*",
        r"mede dankzij [^,–]*",
        r"zoals (?:toegezegd|gemeld|verzocht|bekend|aangekondigd|afgesproken)[^,–]*",
        r"onder (?:andere|meer)",
        r"waaronder [^,–]*",
        r"inclusief [^,–]*",
        r"in aanwezigheid van [^,–]*",
    ),
    tails=(
        r"om|waar\w*|zodat|omdat|hoewel|ondanks|zonder|resulterend|bestemd|mogelijk gemaakt|terwijl|"
        r"ten behoeve van|nadat|"
        r"evenals|alsook|met als|een|die|dat|zoals|mits|tenzij|namelijk|te weten|gelet op|gezien|vanwege|wegens",
    ),
    coordinators=(
        r";\s+",
        r":\s+",
        r",\s+(?:maar|terwijl|waarna|want|waarop|waarmee|waardoor|zodat|en)\s+",
        r"\s+en\s+(?=(?:naar verwachting|vervolgens|daarna)\b)",
    ),
    relative_pattern=r"die|dat",
    subordinating=words("dat omdat zodat of hoewel terwijl nadat voordat toen waarbij waarin waarop wanneer"),
    reporting=words("zoals"),
    subordinators=words(
        "hoewel omdat nadat toen als zodra terwijl doordat ofschoon aangezien zoals om indien nu teneinde sinds voordat"
    ),
    copulas=words(
        "blijft blijven bleef bleven markeert markeerde is was vormt vormde betekent betekende geldt "
        "gold staat stond wordt werd"
    ),
    auxiliaries=words("is zijn was waren werd werden wordt worden"),
    past=words(
        "was waren werd werden had hadden heeft hebben vond vonden kwam kwamen ging gingen nam namen gaf gaven "
        "bracht brachten "
        "besloot besloten sprak spraken stelde stelden bood boden trad traden deed deden kreeg kregen ontving "
        "ontvingen "
        "bezocht bezochten tekende tekenden ondertekende ondertekenden bereikte bereikten begon begonnen bleek "
        "bleken bleef "
        "bleven liet lieten hield hielden viel vielen verscheen verschenen verviel vervielen verliep riep riepen "
        "schreef "
        "schreven zond zonden stond stonden lag lagen zat zaten won wonnen verloor verloren koos kozen sloot "
        "sloten "
        "ontstond ontstonden overleed verbood steeg stegen daalde daalden kocht kochten verkocht dacht zei "
        "zeiden vroeg "
        "vroegen zag zagen wees wezen kon konden moest moesten wilde wilden mocht mochten zou trok trokken greep "
        "bleek sloeg "
        "stemde stemden diende dienden leidde leidden vertrok vertrokken hief verzocht overschreed verwierp "
        "verwierpen "
        "aanvaardde bezweek brak braken droeg droegen dwong gold golden hielp hielpen las lazen leek leken reed "
        "reden "
        "schoot schoten sliep sneed sprong stierf stierven verdween verdwenen vloog vlogen vocht vochten voer "
        "wierp won zonk"
    ),
    present=words(
        "kan kunnen moet moeten mag mogen wil willen hoeft hoeven is zijn wordt worden blijft blijven gaat gaan "
        "geeft geven komt komen staat staan zet zetten neemt nemen "
        "ziet zien "
        "vindt vinden treedt treden doet doen krijgt krijgen maakt maken werkt werken richt richten versterkt "
        "versterken "
        "stelt stellen steunt steunen draagt dragen levert leveren loopt lopen geldt gelden bestaat bedraagt "
        "bevindt houdt "
        "houden heet markeert vormt betekent vergt begint beginnen start starten eindigt opent openen sluit "
        "sluiten vervalt "
        "verschijnt volgt volgen vertrekt biedt bieden roept roepen spreekt zorgt zorgen investeert coördineert "
        "leidt ligt "
        "liggen speelt spelen vereist verwacht verwachten onderzoekt verstrekt verstrekken stijgt daalt bouwt"
    ),
    # Strong verbs with any prefix, but those that are participles or nouns too ("verzocht", "verbond").
    past_pattern=r"(?:aan|be|door|er|ge|her|mis|om|onder|ont|op|over|uit|ver|voor|weer)?"
    r"(?:bleek|bleef|blies|bood|brak|deed|dreef|droeg|drong|dwong|gaf|ging|gleed|gold|goot|greep|hield|hielp|hief|hing|"
    r"keek|koos|kreeg|kroop|kwam|lag|las|leek|liep|liet|nam|prees|reed|rees|riep|schonk|schoof|schoot|schreef|schrok|"
    r"sliep|sloeg|sloot|smolt|sprak|sprong|stak|stond|steeg|stierf|streed|trad|trof|trok|viel|vond|vroeg|vroor|wees|"
    r"wierf|wierp|wist|won|woog|zag|zat|zond|zonk|zweeg|zwoer)|genoot|"
    r"[a-zëïöü]{2,}(?:[bdfgjklmnprstvwz]de|[cfhkpstx]te)n?",
    present_pattern=r"[a-zëïöü]{3,}[bdfgklmnprsz]t",
    participle_pattern=r"\b(?:(?:aan|af|bij|door|in|mee|na|om|op|over|toe|uit|voor|weg|vast|terug|plaats|deel|"
    r"goed|samen)?ge[a-zëïöü]{3,}(?:d|t|en)"
    r"|(?:be|ver|ont|her|er|ge|onder|over|door|vol|mis|aan|voor)[a-zëïöü]{2,}(?:d|t|en)|gegaan|geweest|gedaan|"
    r"[a-zëïöü]+(?:eerd|iseerd))\b",
    particles=words("uit aan in op af mee toe terug vast bij neer plaats door samen weer"),
    perfect=words("heeft hebben had hadden is zijn was waren"),
    takes_place=(
        ("vond", "plaats"),
        ("vonden", "plaats"),
        ("vindt", "plaats"),
        ("vinden", "plaats"),
        ("had", "plaats"),
        ("hadden", "plaats"),
    ),
    future=words("zal zullen gaat gaan"),
    intention_pattern=r"\b(?:zal|zullen|voornemens?|van plan|gepland|beoogt|beoogde?|streeft|streven|voornemen|"
    r"voorziet|wil|willen)\b",
    plan_pattern=r"\b(?:start|starten|begint|treedt|treden|komende?|aanstaande|toekomstige?|vervalt|volgt|volgen|"
    r"uiterlijk|wordt|"
    r"worden|vindt|vinden|verschijnt|verschijnen|presenteert|opent)\b",
    forecast_pattern=r"\b(?:naar verwachting|verwacht(?:e|ing|ingen|en|t)?|prognose[s]?|raming(?:en)?|"
    r"geraamd[e]?)\b",
    hypothetical_pattern=r"\b(?:zou|zouden|indien|mits|tenzij|eventuele?|mocht(?:en)?|in het geval|wellicht|"
    r"misschien|als dan)\b",
    possible_pattern=r"\A(?:wordt|worden|komt|komen|blijft|blijven|valt|vallen|lukt|gaat|gaan|stemt|stemmen|is|zijn)\b"
    r"[^.]*, dan\b",
    deadline_pattern=r"\b(?:uiterlijk|ten laatste|vóór|voor|tegen|moet|moeten|dient|dienen)\b",
    since=words("sinds sedert vanaf"),
    anaphors=r"\b(?:(?:tijdens|bij|op|in|na) (?:deze|dit|die|dat|dezelfde|diezelfde) \w+|daar|aldaar|toen|daarbij|"
    r"hierbij|diezelfde|dezelfde|dat moment|deze gelegenheid)\b",
    elaborating=r"(?:dit|dat|deze|die|daarmee|hiermee|hierdoor|daardoor|hierbij|daarbij|het ging|het gaat|"
    r"het betrof|het betreft|"
    r"ca\.|circa|in totaal|waarvan|een cruciale|een belangrijke|er (?:zijn|is|werd|werden|waren|was))\b",
    actor_pronouns=words("hij zij ze"),
    papers=r"\b(?:\w*brie(?:f|ven)|moties?|amendement(?:en)?|kamerstuk(?:ken)?|\w*nota|\w*rapport(?:en)?|advies|"
    r"adviezen|verslag|"
    r"besluit|wet|verordening|richtlijn|arrest|uitspraak|vonnis|beschikking|appreciatie|geannoteerde agenda|"
    r"kamervragen|vragen|"
    r"publicatie|artikel|e-mail|mail|schrijven|convenant|overeenkomst|verdrag|akkoord|regeling|circulaire|memo)\b",
    telling=r"\b(?:ge[iï]nformeerd|gemeld|meldde[n]?|gecommuniceerd|aangegeven|toegezegd|bericht(?:te)?|"
    r"medegedeeld|meegedeeld|verzocht|"
    r"verzoekt|gevraagd|vroeg|aangekondigd|toegelicht|geschreven|schreef|gestuurd|verzonden|aangeboden|"
    r"gereageerd|ontving|ontvangen|"
    r"aangenomen|ingediend|vastgesteld|gepubliceerd|oordeelde|bepaalde|stelde[n]?|stelt|schrijft|meldt|blijkt|"
    r"bleek|constateerde|adviseerde|waarschuwde|concludeerde|verscheen|zoals)\b",
    by_paper=r"\bbij (?:\w+ )?(?:besluit|brief|wet|vonnis|beschikking|uitspraak|arrest|verordening|regeling)\b",
    paper_links=words("van d.d. dd gedateerd uit"),
    budget_pattern=r"\b(?:\w*begroting(?:en)?|begrotingsjaar|jaarverslag|jaarrekening|prijspeil|peildatum|"
    r"jaarplan|rapportage|agenda|"
    r"programma|actieplan|"
    r"(?:bedoeld|bestemd|begroot|gereserveerd|geraamd)) (?:voor |van |over )?(?:het jaar )?\Z",
    starting_pattern=r"\b(?:per|met ingang van|ingaande)",
    since_noun_pattern=r"\b(?:sinds|sedert|na|vanaf)\s+(?P<noun>(?:de|het|een|zijn|haar|hun|"
    r"onze)\s+(?:[^\s,;:()]+\s+){1,7}?(?:op|van|in|begin|eind)?\s*)\Z",
    aside_pattern=r",\s+(?:zoals|waaronder|met name|onder meer|"
    r"bijvoorbeeld)\s+(?P<noun>(?:[^\s,;:()]+\s+){1,8}?(?:op|van|in|per)\s+)\Z",
    introduced=r"\b(?:een|de eerste|de tweede)\s+(?:[a-zëïöü]+e\s+)?([a-zëïöü-]{5,})",
    taken_up=r"\b(?:deze|dit|die|dat|de|het|diezelfde|dezelfde)\s+([a-zëïöü-]{5,})",
)
