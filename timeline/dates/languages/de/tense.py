"""What tells in German whether a clause looks back or ahead."""

from __future__ import annotations

from timeline.dates.rows import Tense

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
    r"|(?:vertagt|verschob|verschoben|verlegt|verlängert)(?:e|en)?(?: [\wäöüß-]+){0,5}? (?:auf|bis|bis zum|auf den) ◊"
    r"|(?:auf|bis|bis zum|auf den) ◊(?: [\wäöüß]+){0,2}? (?:verlängert|verschoben|vertagt|verlegt|befristet|prolongiert)\b"
)
# What stands before the noun of an attribute, and the participle of what is over: "die am ◊ beschlossene".
_MEMORIES = (
    r"(?:[Dd](?:ie|er|as|en|em|es)|[Ee]ine?[nmrs]?|[Dd]iese[nmrs]?|[Ss]eine?[nmrs]?|[Ii]hre?[nmrs]?) (?:(?:erst|bereits|schon|zuletzt|noch|gerade) )?(?:am |im |in |vom |zum |seit |ab )?(?:den |dem |der )?◊"
    r"(?: (?:vom|von|durch|im|in|zur|zum|zu|bei|beim|mit|gegen|nach)(?: (?:der|den|dem|die|das|einer|einem))?(?: [A-ZÄÖÜ][\wäöüß-]+){1,2}| (?:erstmals|neu|offiziell|endgültig|einstimmig|schriftlich|mündlich)){0,2}"
    r" (?!geplant|vorgesehen|erwartet|anberaumt|angesetzt|terminiert|datiert)(?:ab|an|auf|aus|bei|bekannt|durch|ein|fest|fort|frei|her|hin|los|mit|nach|nieder|statt|um|vor|weg|zu|zurück|zusammen)?"
    r"(?:(?:ge|be|er|ver|ent|zer|miss|über|unter|wider)[a-zäöüß]{3,}(?:t|en)|[a-zäöüß]{3,}iert)e[nmrs]?\b"
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
    perfect=frozenset("ist sind sei seien".split()),
    certain=True,
    records=r"(?:Schreibens?|Briefe?s?|Beschluss(?:es)?|Beschlüsse|Urteile?s?|E-Mails?|Bescheide?s?|Protokolle?s?|Anträge?|Antrags?|Antrages|Berichts?|Berichtes|Gesetze?s?|Verordnung|Pressemitteilung|Mitteilung"
    r"|Gutachtens?|Stellungnahme|Vermerke?s?|Erlass(?:es)?|Verfügung|Anordnung|Vertrage?s?|Vereinbarung|Anfrage|Kleinen? Anfrage|Niederschrift|Sitzung|Rechnung|Fassung|Bekanntmachung|Entscheidung|Entwurf|Vorlage"
    r"|Erklärung|Note|Verhandlung|Beratung|Besprechung|Gespräch|Interview|Artikel|Ausgabe|Nachricht|Meldung|Unterzeichnung|Richtlinie|Drucksache|Kündigung|Einigung|Abkommen|Anschlag|Unfall|Angriff|(?-i:(?!Wirkung|Geltung|Gültigkeit|Laufzeit|Zeit|Zeitraum)[A-ZÄÖÜ][a-zäöüß]+)) (?:vom|v\.)|wie (?:bereits |schon |zuletzt )?(?:am|im)|Stand:?|datiert (?:vom|auf den)",
    commitments=_COMMITMENTS,
    memories=_MEMORIES,
    breaks=frozenset(
        "dass weil nachdem bevor obwohl während wo wobei womit wonach woraufhin worauf wodurch welche welcher welches welchem welchen deren dessen als wenn falls ob"
        " und oder sodass damit indem sobald solange aber denn sondern doch da wie".split()
    ),
    prospects=r"für|bis",
)
