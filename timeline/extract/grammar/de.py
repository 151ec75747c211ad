"""German."""

from __future__ import annotations

from timeline.extract.grammar.table import Grammar, words

GRAMMAR = Grammar(
    language="de",
    inverts=True,
    capital_nouns=True,
    weak_adjectives=True,
    prepositions=words(
        "ab an am als angesichts anlässlich auf aufgrund aus außer außerhalb bei beim binnen bis durch entgegen "
        "entlang für "
        "gegen gegenüber gemäß hinter im in infolge innerhalb ins laut mit mittels nach neben ohne seit statt "
        "trotz über um "
        "unter vom von vor während wegen zu zum zur zwischen samt"
    ),
    joins=words("und &"),
    offices=words("für"),
    attaching=words("des der von vom"),
    infinitive=words("zu um"),
    articles=words("der die das den dem des"),
    indefinite=words("ein eine einen einem einer eines"),
    determiners=words(
        "jedem jeden aller allem vielen wenigen beiden einigen dieser diese dieses diesen diesem jener jene "
        "jenes jeder jede jedes alle allen beide einige mehrere "
        "viele wenige "
        "kein keine keinen keiner sein seine seinen seiner ihr ihre ihren ihrer unser unsere mein welche solche "
        "zwei drei "
        "vier fünf sechs sieben acht neun zehn elf zwölf hunderte tausende"
    ),
    expletives=words("es"),
    demonstratives=words("dies dieser diese dieses das"),
    adverbs=words(
        "allein also anschließend auch außerdem bald bereits bisher da dabei dadurch dafür daher damit danach "
        "dann daraufhin "
        "darüber davor dazu dennoch deshalb doch dort ebenfalls eher einstimmig endgültig erneut erst erstmals "
        "etwa ferner "
        "gemeinsam gestern gleichzeitig heute hier hierbei hiermit hierzu insgesamt inzwischen jedoch jetzt kurz "
        "noch nun nur "
        "offiziell schließlich schon sich sodann sofort somit sowie später überdies vorerst weiter weiterhin "
        "wieder zudem "
        "zugleich zuletzt zunächst zuvor zwar nicht es erst jetzt selbst meist fast längst sonst überhaupt"
    ),
    conjunctions=words(
        "und oder aber denn dass weil wenn ob obwohl während sondern sowie wobei wodurch nachdem bevor damit"
    ),
    pronouns=words("ich du er sie wir ihr man ihm ihn ihnen uns"),
    oblique=words("ihm ihn ihnen ihr uns mir mich"),
    quantifiers=words("mehr weniger als rund etwa circa ca. knapp fast mindestens über insgesamt"),
    magnitudes=words("hundert tausend millionen milliarden billionen mio mio. mrd mrd."),
    adjective_pattern=r".*(?:e|en|er|es|em)",
    noun_pattern=r".*(?:ung|ungen|keit|keiten|heit|heiten|schaft|schaften|tion|tionen|mittel|gelder|en|er)",
    date_prepositions=words("am im in vom ab seit zum um bis für von des der den wirkung"),
    focus=words("erst schon bereits noch auch nur sogar gerade"),
    leaning=words("allein"),
    openers=(
        r"(?:auch|außerdem|zudem|ferner|darüber hinaus|daher|deshalb|somit|damit|dabei|dazu|hierzu|hierbei|"
        r"hiermit|anschließend|"
        r"danach|daraufhin|schließlich|zuletzt|gleichzeitig|zugleich|inzwischen|ebenso|weiterhin|und|aber|jedoch|"
        r"zunächst|"
        r"in diesem zusammenhang|im laufe|im verlauf|des weiteren|bereits|erst|so)\b",
        r"(?:es ist (?:wichtig|zu betonen)[^,]*, dass)",
    ),
    trailers=(r"zuletzt", r"nämlich", r"genauer", r"unter anderem"),
    insertions=(
        r"gemäß [^,–]*",
        r"im einklang mit [^,–]*",
        r"wie (?:angekündigt|vereinbart|bekannt|berichtet|geplant)[^,–]*",
        r"einschließlich [^,–]*",
        r"unter anderem",
        r"darunter [^,–]*",
    ),
    tails=(
        r"um|wobei|wodurch|womit|sodass|so dass|weil|obwohl|während|nachdem|bevor|der|die|das|deren|dessen|dass|"
        r"wie|sowie|"
        r"trotz|ohne|mit dem ziel|einschließlich|falls|sofern|was|welche[rs]?",
    ),
    coordinators=(
        r";\s+",
        r":\s+",
        r",\s+(?=(?:gestern|heute|morgen|spätestens|bis|ab|seit|am|im|in|vom|zum|nächsten?|letzten?)\b)",
        r",\s+(?:aber|während|wohingegen|woraufhin|denn|und)\s+",
        r"\s+und\s+(?=(?:voraussichtlich|anschließend|danach)\b)",
    ),
    relative_pattern=r"der|die|das|welche[rs]?",
    subordinating=words("dass ob weil obwohl während nachdem bevor als wobei wenn sodass"),
    reporting=words("wie"),
    subordinators=words("obwohl weil nachdem als wenn während da um sobald seit bevor wie falls sofern soweit indem"),
    copulas=words("bleibt bleiben blieb ist war markiert markierte bedeutet gilt galt wurde wird"),
    auxiliaries=words("ist sind war waren wurde wurden"),
    past=words(
        "fuhr fuhren baute bauten wuchs half luden lud zeigte zeigten rollte rettete stellte stellten diente war "
        "waren hatte hatten hat haben wurde wurden ging gingen kam kamen nahm nahmen gab gaben fand fanden "
        "begann begannen "
        "beschloss beschlossen trat traten sprach sprachen stand standen blieb blieben brachte brachten bot "
        "boten erhielt "
        "erhielten entschied entschieden fiel fielen floh flog führte hielt hielten hieß hob ließ ließen lag "
        "lagen lief schloss "
        "schlossen schrieb schrieben schlug sah sahen sank saß stieg stiegen starb starben stieß traf trafen "
        "trug unterschrieb "
        "unterzeichnete verabschiedete verlor verloren verließ verbot vereinbarten wies zog zogen konnte konnten "
        "musste mussten "
        "sollte wollte durfte gewann gewannen griff brach brachen bat rief riefen einigten erschien entstand "
        "übernahm zerfiel"
    ),
    present=words(
        "ist sind hat haben wird werden bleibt bleiben geht gehen gibt geben kommt kommen steht stehen nimmt "
        "nehmen tritt treten "
        "findet finden beginnt beginnen endet gilt gelten macht machen liegt liegen läuft laufen zeigt umfasst "
        "unterstützt "
        "plant planen will wollen soll sollen muss müssen kann können trägt erhält erhalten stellt stellen "
        "markiert bedeutet"
    ),
    # Strong verbs whose past is no participle, with any prefix ("besaß", "empfingen"), then those without a plural.
    past_pattern=r"[a-zäöüß]{3,}(?:te|ten)|(?:be|emp|ent|er|ge|miss|über|um|unter|ver|wider|zer|durch|hinter)?"
    r"(?:(?:aß|band|barg|bat|brach|brannte|fand|fiel|fing|fuhr|gab|galt|gann|ging|grub|half|hielt|hing|kam|klang|lag|"
    r"las|ließ|lief|lud|maß|nahm|rang|rief|sah|sang|sank|saß|schlief|schlang|schlug|schuf|schwand|schwamm|sprach|"
    r"sprang|stach|stahl|stand|starb|stieß|trat|traf|trank|trug|wand|warb|warf|wuchs|wusch|zwang)(?:en)?|"
    r"blieb|bog|bot|fror|griff|hob|log|mied|pries|riss|ritt|roch|schied|schien|schloss|schob|schoss|schrieb|schritt|"
    r"schwieg|schwor|sog|stieg|stritt|trieb|verlor|wich|wies|wob|wog|zog)|gelang",
    present_pattern=r"[a-zäöüß]{3,}t",
    participle_pattern=r"\b(?:(?:ab|an|auf|aus|bei|durch|ein|fest|her|hin|los|mit|nach|statt|teil|vor|weg|zu|"
    r"zurück|zusammen)?ge[a-zäöüß]{3,}(?:t|en)"
    r"|(?:be|ver|ent|er|zer|über|unter|wider)[a-zäöüß]{3,}(?:t|en)|[a-zäöüß]+iert|worden|gewesen)\b",
    particles=words("ein aus ab an auf zu vor mit bei fest statt teil zurück nieder weiter nach"),
    perfect=words("hat haben ist sind hatte hatten war waren"),
    takes_place=(("fand", "statt"), ("fanden", "statt"), ("findet", "statt"), ("finden", "statt")),
    future=words("wird werden soll sollen"),
    intention_pattern=r"\b(?:beabsichtigt|geplant|plant|planen|will|wollen|soll|sollen|vorgesehen|"
    r"anstehende[nrs]?|künftige?[nrs]?|kommende[nrs]?)\b",
    plan_pattern=r"\b(?:wird|werden|tritt|treten|beginnt|beginnen|startet|endet|läuft|findet|finden|spätestens|"
    r"erscheint|erscheinen|noch (?:in )?diese[sm]?|müssen|muss)\b",
    forecast_pattern=r"\b(?:voraussichtlich\w*|erwartet\w*|erwartung|prognose[n]?|prognostiziert\w*|"
    r"schätzung(?:en)?|geschätzt\w*)\b",
    hypothetical_pattern=r"\b(?:würde[n]?|könnte[n]?|falls|sofern|gegebenenfalls|möglicherweise|eventuell|"
    r"vielleicht|wäre[n]?|hätte[n]?)\b",
    possible_pattern=r"\A(?:sollten?|wird|werden|kommt|kommen|bleibt|bleiben|scheitert)\b[^.]*, "
    r"(?:so|dann|droht|drohen)\b",
    deadline_pattern=r"\b(?:spätestens|bis zum|bis|vor|muss|müssen|frist)\b",
    since=words("seit ab"),
    taken_up=r"\b(?:diese[rsnm]?|jene[rsnm]?|der|die|das|dem|den|derselben)\s+([a-zäöüß-]{5,})",
    introduced=r"\b(?:ein|eine|einen|einem|einer)\s+(?:[a-zäöüß]+e[rnsm]?\s+)?([a-zäöüß-]{5,})",
    anaphors=r"\b(?:(?:bei|auf|während|in|nach|am|zu) (?:diese[rmn]?|jene[rmn]?|derselben|demselben) \w+|dort|"
    r"dabei|daraufhin|am selben tag|"
    r"am gleichen tag|bei dieser gelegenheit|zugleich)\b",
    elaborating=r"(?:dies|das|diese[rs]?|damit|dabei|dadurch|davon|es|insgesamt|hierbei|darunter|rund|etwa)\b",
    actor_pronouns=words("er sie wir"),
    papers=r"\b(?:brief(?:en?|s)?|schreiben|antrag|antrags|anträge|bericht(?:s|e)?|gutachten|beschluss(?:es)?|"
    r"gesetz(?:es)?|verordnung|"
    r"richtlinie|urteil(?:s)?|bescheid(?:s)?|vertrag|vertrags|abkommen|vereinbarung|drucksache|anfrage|antwort|"
    r"protokoll|vermerk|erlass|"
    r"mitteilung|fassung|stellungnahme|entscheidung|bekanntmachung)",
    by_paper=r"\b(?:mit|durch) (?:\w+ )?(?:beschluss|bescheid|urteil|schreiben|erlass|gesetz|verordnung|vertrag)\b",
    paper_links=words("vom von aus"),
    telling=r"\b(?:informiert\w*|mitgeteilt|berichtete[n]?|unterrichtet\w*|angekündigt|erklärt\w*|übermittelt\w*|"
    r"gebeten|gefragt|beschlossen|"
    r"verabschiedet\w*|veröffentlicht\w*|unterzeichnet\w*|vorgelegt|entschied\w*|bestätigt\w*|stellte[n]?|"
    r"geschrieben|schrieb|wie)\b",
    budget_pattern=r"\b(?:haushalt(?:s|splan)?|haushaltsjahr|jahresbericht|jahresabschluss|programm|agenda|plan|"
    r"(?:vorgesehen|bestimmt|"
    r"veranschlagt)) (?:für |von |des jahres )?(?:das jahr )?\Z",
    starting_pattern=r"\b(?:ab|ab dem|mit wirkung vom|mit wirkung zum|zum)",
    since_noun_pattern=r"\b(?:seit|nach)\s+(?P<noun>(?:der|dem|den|einem|einer|ihrem|ihrer|seinem|"
    r"seiner)\s+(?:[^\s,;:()]+\s+){1,7}?(?:am|vom|im|von)?\s*)\Z",
    aside_pattern=r",\s+(?:wie|darunter|etwa|zum beispiel|insbesondere)\s+(?P<noun>(?:[^\s,;:()]+\s+){1,8}?(?:am|"
    r"vom|im|zum)\s+)\Z",
)
