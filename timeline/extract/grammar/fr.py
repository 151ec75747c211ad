"""French."""

from __future__ import annotations

from timeline.extract.grammar.table import Grammar, words

GRAMMAR = Grammar(
    language="fr",
    prepositions=words(
        "à au aux après avant avec chez comme concernant contre dans de depuis derrière dès devant du durant en "
        "entre envers "
        "hors jusque jusqu'à jusqu'au lors malgré parmi par pendant pour sans sauf selon sous suivant sur vers "
        "via d'"
    ),
    joins=words("et &"),
    offices=words("pour"),
    attaching=words("de du des d'"),
    infinitive=words("à"),
    articles=words("le la les"),
    indefinite=words("un une"),
    determiners=words(
        "ce cet cette ces mon ma mes son sa ses notre nos votre vos leur leurs chaque tout toute tous toutes "
        "plusieurs quelques "
        "aucun aucune deux trois quatre cinq six sept huit neuf dix onze douze"
    ),
    demonstratives=words("cela ceci"),
    adverbs=words(
        "jamais plus ainsi alors après "
        "aussi aujourd'hui auparavant bientôt cependant d'abord déjà désormais donc encore "
        "enfin ensuite "
        "également hier ici là maintenant notamment officiellement parfois puis récemment seulement soudain "
        "souvent toutefois "
        "toujours très unanimement ne pas plus y"
    ),
    conjunctions=words("et ou mais car que qui dont où quand lorsque si comme parce puisque quoique tandis"),
    pronouns=words("je tu il elle on nous vous ils elles se s'"),
    quantifiers=words("plus moins de près environ quelque presque"),
    adjective_pattern=r"(?!)",
    date_prepositions=words(
        "le la en au du de dès depuis pour vers pendant durant à l' dans compter partir cours courant"
    ),
    focus=words("seulement déjà même"),
    leaning=words("seul seulement"),
    openers=(
        r"(?:de plus|en outre|par ailleurs|également|ainsi|donc|enfin|ensuite|puis|toutefois|cependant|néanmoins|"
        r"d'autre part|"
        r"d'abord|en effet|à cet effet|dans ce contexte|au cours|dans le courant|"
        r"à cet égard|par conséquent|mais|et|or|c'est|déjà|"
        r"il convient de (?:noter|souligner) que|"
        r"il est important de (?:noter|souligner) que)(?=[\s,])",
    ),
    trailers=(r"plus récemment", r"notamment", r"à savoir", r"dernièrement"),
    insertions=(
        r"conformément à [^,–]*",
        r"comme (?:annoncé|convenu|prévu|demandé)[^,–]*",
        r"y compris [^,–]*",
        r"notamment [^,–]*",
        r"entre autres",
    ),
    tails=(
        r"qui|que|dont|où|afin|pour|alors que|tandis que|bien que|malgré|parce que|ainsi que|ce qui|avec|sans|"
        r"après|avant|selon|"
        r"notamment|grâce|soit|permettant|suite|sous réserve",
    ),
    coordinators=(r"\s*;\s+", r"\s*:\s+", r",\s+(?:mais|tandis que|alors que|puis|et)\s+"),
    relative_pattern=r"qui|que",
    reporting=words("comme"),
    subordinators=words("lorsque quand bien puisque si comme tandis dès après avant"),
    copulas=words("reste restent marque marquait est était"),
    auxiliaries=words("est sont était étaient fut furent a ont avait avaient"),
    past=words(
        "a ont avait avaient était étaient fut furent eut eurent fit firent vint prit prirent mit mirent donna "
        "décida décidèrent "
        "adopta signa signèrent annonça devint commença entra tomba quitta mourut ouvrit reçut tint dut put vit "
        "vota élut "
        "déclara demanda publia remit rejeta approuva lança"
    ),
    present=words(
        "est sont a ont reste restent demeure va vont prend prennent fait font vient viennent met mettent donne "
        "donnent entre "
        "entrent commence commencent soutient prévoit prévoient compte doit doivent peut peuvent continue marque "
        "dure"
    ),
    past_pattern=r"[a-zàâçéèêëîïôûù]{3,}(?:èrent|ait|aient|irent|urent)",
    present_pattern=r"[a-zàâçéèêëîïôûù]{2,}(?:era|eront|ira|iront|dra|dront)",
    participle_pattern=r"\b(?:[a-zàâçéèêëîïôûù]{2,}(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues)|fait|faite|dit|mis|"
    r"mise|pris|prise|ouvert|ouverte|offert|"
    r"écrit|conclu|mort|né|été|eu)\b",
    perfect=words("a ont est sont avait avaient était étaient"),
    takes_place=(
        ("a", "eu lieu"),
        ("ont", "eu lieu"),
        ("a eu", "lieu"),
        ("aura", "lieu"),
        ("auront", "lieu"),
        ("s'est", "tenue"),
        ("s'est", "tenu"),
    ),
    future=words("sera seront aura auront"),
    intention_pattern=r"\b(?:[a-zàâçéèêëîïôûù]{2,}(?:era|eront|ira|iront|dra|dront)|sera|seront|aura|auront|fera|"
    r"feront|va|vont|prévoit|prévoient|prévue?s?|"
    r"compte|entend|envisage|prochaine?s?|à venir)\b",
    plan_pattern=r"\b(?:entre en vigueur|commence|débute|doit|doivent|au plus tard)\b",
    forecast_pattern=r"\b(?:devrait|devraient|prévisions?|estim\w+|attendue?s?|projections?)\b",
    hypothetical_pattern=r"\b(?:serait|seraient|pourrait|pourraient|aurait|auraient|si|éventuelle?s?|peut-être|"
    r"à condition)\b",
    deadline_pattern=r"\b(?:au plus tard|avant|d'ici|jusqu|doit|doivent|échéance|délai)",
    since=words("depuis dès"),
    taken_up=r"\b(?:cette|ce|cet|ces|la|le|les)\s+([a-zàâçéèêëîïôûù-]{5,})",
    introduced=r"\b(?:une?|la première|le premier)\s+([a-zàâçéèêëîïôûù-]{5,})",
    anaphors=r"\b(?:(?:lors de|pendant|durant|à|au cours de) (?:cette|ce|cet|ces|la même) \w+|y|là|le même jour|"
    r"à cette occasion|alors)\b",
    elaborating=r"(?:cela|ceci|ce|cette|ces|il s'agit|elle comprend|au total|dont|parmi)\b",
    actor_pronouns=words("il elle ils elles nous"),
    papers=r"\b(?:lettres?|courriers?|motions?|amendements?|rapports?|avis|décisions?|lois?|règlements?|"
    r"directives?|arrêts?|arrêtés?|décrets?|"
    r"jugements?|ordonnances?|accords?|traités?|conventions?|notes?|circulaires?|résolutions?|procès-verbal|"
    r"communiqués?|questions?|articles?)",
    by_paper=r"\bpar (?:\w+ )?(?:décret|arrêté|lettre|décision|loi|ordonnance|jugement|arrêt|délibération)\b",
    paper_links=words("du de daté datée"),
    telling=r"\b(?:inform\w+|annonc\w+|indiqu\w+|communiqu\w+|transmis\w*|demand\w+|adopt\w+|approuv\w+|publi\w+|"
    r"sign\w+|rendu\w*|conclu\w*|"
    r"confirm\w+|déclar\w+|écrit\w*|reçu\w*|comme)\b",
    budget_pattern=r"\b(?:budget|exercice|rapport annuel|programme|plan|stratégie|comptes) (?:de |pour |"
    r"d')?(?:l'année )?\Z",
    starting_pattern=r"\b(?:à compter du|à partir du|dès le|depuis le|à compter de|à partir de)",
    since_noun_pattern=r"\b(?:depuis|après|suite à)\s+(?P<noun>(?:le|la|l'|les|un|une|son|sa|"
    r"leur)\s*(?:[^\s,;:()]+\s+){1,7}?(?:du|de|le|en)?\s*)\Z",
    aside_pattern=r",\s+(?:comme|dont|notamment|par exemple)\s+(?P<noun>(?:[^\s,;:()]+\s+){1,8}?(?:du|de|le|"
    r"en)\s+)\Z",
)
