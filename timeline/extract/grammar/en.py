"""English."""

from __future__ import annotations

from timeline.extract.grammar.table import Grammar, words

GRAMMAR = Grammar(
    language="en",
    prepositions=words(
        "about above across after against along among around as at before behind below beneath beside between "
        "beyond by "
        "concerning despite down during except following for from in including inside into like near of off on "
        "onto out "
        "outside over past per regarding since through throughout to toward towards under until up upon via with "
        "within without"
    ),
    joins=words("and &"),
    offices=words("for"),
    attaching=words("of"),
    infinitive=words("to"),
    articles=words("the"),
    indefinite=words("a an"),
    determiners=words(
        "this that these those each every all both some any no many much several few other another my his her "
        "its our their "
        "your such two three four five six seven eight nine ten eleven twelve hundreds thousands millions"
    ),
    demonstratives=words("this that these those"),
    adverbs=words(
        "also already again always almost finally first formally further furthermore hence here however "
        "immediately instead "
        "later meanwhile moreover nearly never now only officially often once previously quickly rather recently "
        "shortly "
        "soon still subsequently then there therefore thus today together ultimately unanimously yesterday yet not"
    ),
    conjunctions=words(
        "and or but nor that which who whose whom what where when while because so if unless although though whether"
    ),
    pronouns=words("i you he she it we they me him us them who"),
    quantifiers=words("more less than nearly almost about around some over at least up to"),
    adjective_pattern=r".*",
    date_prepositions=words(
        "on in at by from since during of for until around per dated starting effective as no later than between"
    ),
    focus=words("only already just even not also"),
    leaning=words("alone"),
    openers=(
        r"(?:also|moreover|furthermore|in addition|additionally|therefore|thus|hence|however|meanwhile|"
        r"subsequently|"
        r"consequently|as a result|finally|lastly|first|firstly|secondly|then|later|afterwards|and|but|so|yet|"
        r"again|"
        r"as you know|in this context|in the course|over the course|"
        r"to this end|accordingly|nevertheless|at the same time|in turn|indeed|"
        r"overall)\b",
        r"(?:it is (?:important|worth)(?: to note| noting)? that)",
        r"(?:it (?:was|is) (?:only )?(?:that|when))\b",
    ),
    trailers=(
        r"most recently",
        r"lastly",
        r"namely",
        r"specifically",
        r"as recently as",
        r"as early as",
        r"as late as",
        r"again",
    ),
    insertions=(
        r"in line with [^,–]*",
        r"in accordance with [^,–]*",
        r"as (?:announced|agreed|promised|requested|reported|planned)[^,–]*",
        r"including [^,–]*",
        r"among others",
        r"for example",
        r"however",
        r"in turn",
    ),
    tails=(
        r"which|who|whose|where|while|whereas|although|though|despite|because|so that|in order to|as well as|"
        r"with the aim|"
        r"leading|resulting|making|allowing|according to|citing|adding|saying|after|following|given|pending|"
        r"subject to",
    ),
    coordinators=(
        r";\s+",
        r":\s+",
        r",\s+(?:but|while|whereas|after which|whereupon|and)\s+",
    ),
    relative_pattern=r"which|who|that",
    reporting=words("as"),
    subordinators=words("although though because when while if since after before once until whereas as"),
    copulas=words("remains remained stays marks marked is was will"),
    auxiliaries=words("is are was were be been being has have had"),
    past=words(
        "was were had did went came took gave made said told became began broke brought bought built caught "
        "chose cut drew "
        "fell felt fought found flew froze got grew held hit kept knew led left lent let lost met paid put ran "
        "rose saw sent "
        "sold set shut spent spoke stood stole struck swore taught thought threw understood won wrote withdrew "
        "overturned "
        "could would should might resigned bore crept dealt dug drank drove fled foresaw forbade forgave forgot hid "
        "hung leapt meant outgrew overcame oversaw overtook overthrew rang redrew reran rewrote rode sang sank sat "
        "shook shone shot slept slid sought spun sprang stuck swam swept swung tore undertook undid "
        "upheld withheld wore wove"
    ),
    present=words(
        "can may must need is are has have does do goes comes takes gives makes says remains continues applies "
        "runs works leads "
        "holds stands "
        "provides supports includes expects plans aims intends starts begins ends opens closes marks meets "
        "enters expires "
        "becomes needs requires leave leaves live lives keep keeps"
    ),
    past_pattern=r"[a-z]{2,}ed",
    present_pattern=r"(?!)",
    participle_pattern=r"\b(?:[a-z]{2,}ed|been|become|begun|broken|brought|built|bought|chosen|come|cut|done|"
    r"drawn|fallen|found|given|gone|"
    r"grown|held|kept|known|led|left|lost|made|met|paid|put|risen|run|said|seen|sent|set|sold|spent|spoken|stood|"
    r"taken|told|won|written)\b",
    perfect=words("has have had"),
    takes_place=(("took", "place"), ("takes", "place")),
    future=words("will shall"),
    intention_pattern=r"\b(?:will|shall|plans? to|planned to|intends? to|aims? to|is to|are to|is due|are due|"
    r"is set to|are set to|scheduled|"
    r"is expected|are expected|going to|upcoming|forthcoming)\b",
    plan_pattern=r"\b(?:starts|begins|enters|takes effect|expires|opens|closes|no later than|at the latest|must|"
    r"should)\b",
    forecast_pattern=r"\b(?:expect(?:s|ed|ation|ations)?|forecast(?:s|ed)?|projected|projection|estimate[sd]?|"
    r"anticipated)\b",
    hypothetical_pattern=r"\b(?:would|could|might|if|unless|provided that|in the event|possibly|perhaps)\b",
    possible_pattern=r"(?<!in )(?<!of )(?<!on )(?<!by )(?<![\d,] )\bmay (?:not |yet |also |still )?"
    r"(?!the\b|an?\b|to\b|and\b|or\b|of\b)[a-z]+",
    deadline_pattern=r"\b(?:by|no later than|at the latest|before|must|should|deadline|due)\b",
    since=words("since"),
    taken_up=r"\b(?:this|that|these|those|the)\s+([a-z-]{4,})",
    introduced=r"\b(?:an?|the first|the second)\s+(?:[a-z-]+\s+)?([a-z-]{4,})",
    anaphors=r"\b(?:(?:during|at|in|on|after) (?:this|that|these|the same) \w+|there|then|the same (?:day|"
    r"evening|week|time)|on that occasion|thereby)\b",
    elaborating=r"(?:this|that|these|those|it|the (?:amount|total|package|measures?)|some|of (?:this|these|which|"
    r"them)|in total|among them)\b",
    actor_pronouns=words("he she they we"),
    papers=r"\b(?:letters?|motions?|amendments?|papers?|memos?|memorandum|notes?|reports?|opinions?|decisions?|"
    r"acts?|laws?|regulations?|"
    r"directives?|judgments?|rulings?|orders?|resolutions?|agreements?|treaty|treaties|conventions?|guidelines|"
    r"notices?|e-?mails?|articles?|"
    r"questions?|statements?|minutes)",
    by_paper=r"\bby (?:\w+ )?(?:decision|letter|order|decree|judgment|resolution|act)\b",
    paper_links=words("of dated from"),
    telling=r"\b(?:informed|told|reported|announced|stated|said|wrote|written|sent|submitted|received|requested|"
    r"asked|called|adopted|"
    r"approved|published|signed|issued|concluded|ruled|confirmed|notified|as)\b",
    budget_pattern=r"\b(?:budgets?|budget year|annual report|annual accounts|work programme|programme|agenda|"
    r"strategy|plan|"
    r"(?:earmarked|intended|reserved|budgeted)) (?:for |of |over )?(?:the year )?\Z",
    starting_pattern=r"\b(?:as of|as from|with effect from|effective|from)",
    since_noun_pattern=r"\b(?:since|after|following)\s+(?P<noun>(?:the|a|an|its|his|her|their|"
    r"our)\s+(?:[^\s,;:()]+\s+){1,7}?(?:on|of|in|from)?\s*)\Z",
    aside_pattern=r",\s+(?:such as|including|notably|for example|like)\s+(?P<noun>(?:[^\s,;:()]+\s+){1,8}?(?:on|"
    r"of|in|from)\s+)\Z",
)
