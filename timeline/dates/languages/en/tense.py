"""What tells in English whether a clause looks back or ahead."""

from __future__ import annotations

from timeline.dates.rows import Tense

# Pasts that are participles too ("was held", "will be held") weigh as much as a form known by its shape.
_PARTICIPLES = (
    "become|brought|built|bought|cut|felt|fought|found|heard|held|hit|kept|laid|led|left|lent|lost|made|met|paid|put|read|sent|shot|shut"
    "|sold|sought|spent|spread|stood|struck|swept|taken|taught|thought|told|understood|won|written|given|shown|known|drawn|driven"
    "|fallen|forgotten|begun|chosen|sworn|thrown|grown|flown|risen|spoken|broken|stolen|frozen|gone|done|overturned|agreed|freed"
    "|guaranteed|bound|caught|dealt|fed|forbidden|forgiven|hung|hidden|hurt|overcome|overtaken|sunk|upheld|wound|dropped|withdrawn"
)

# Plain forms ("agreed to meet in June", "ministers meet on 3 March") look ahead, less surely than "will" does.
_BASE_FORMS = (
    "meet|begin|publish|submit|decide|discuss|adopt|deliver|convene|resume|attend|announce|introduce|enter|finish"
    "|bring|become|send|expire|ratify|implement|negotiate|withdraw|reopen|replace|gather|appear|retire|elect|arrive|inform"
)

# Verbs that promise what the infinitive behind them says, and words that turn away from it.
_PROMISES = (
    r"(?:agreed|agrees?|decided|decides?|resolved|undertook|undertaken|promised|pledged|vowed|committed|intends?|intended|plans?|planned"
    r"|aims?|aimed|asked|asks?|invited|invites?|instructed|ordered|urged|urges?|requested|requests?|expected|expects?|due|scheduled|set"
    r"|likely|hopes?|hoped|wants?|proposed|proposes?|called on|calls on)"
)
_PLANNED = r"(?:scheduled|planned|expected|set|proposed|intended|projected|anticipated|needed|required|slated|fixed|booked|timed|listed)\b"
_ASIDE = r"(?:after|before|when|which|that|because|since|following|and|but)\b"

TENSE = Tense(
    past=frozenset(
        "was were had did been became began broke came chose drew drove ate fell flew gave got went grew knew lay let meant ran"
        " rode rose said sang sat saw slept spoke stole swore took threw undertook withdrew withstood wore wrote died ago earlier"
        " already previously formerly recently arose awoke bore crept dug fled forecast forgave froze hid lit overcame overtook outgrew rang"
        " sank shook shrank slid sprang stuck stung swam swung tore underwent".split()
    ),
    future=frozenset(
        "will shall would may might must should can could cannot be going due scheduling expected planned scheduled slated upcoming intend"
        " intends intended planning expects hopes aims aimed proposes forthcoming anticipated projected envisaged foreseen"
        " begins opens closes takes enters expires meets convenes launches resumes arrives decides lapses returns starts ends follows"
        " soon tentatively".split()
    ),
    past_pattern=rf"[a-z]{{2,}}[^e]ed|{_PARTICIPLES}",
    future_pattern=_BASE_FORMS,
    breaks=frozenset(
        "that which who whom whose because while where when whereas after before although though but and so if unless as since".split()
    ),
    neutral=frozenset(
        "united limited hundred related based alleged so-called sacred naked wicked rugged detailed red bed wed shed led unprecedented"
        " armed registered advanced proposed revised updated estimated combined unlimited mixed wounded injured occupied unmanned"
        " aforementioned mentioned concerned interested embed infrared wired skilled motorised motorized dedicated integrated".split()
    ),
    certain=True,
    records=r"(?:figures|data|results|statistics|numbers|sales|earnings|accounts|prices) (?:for|from|of|in)|(?:letter|report|minutes|judgment|judgement|ruling|decision|resolution|memo|memorandum|note|order|email|e-mail|statement|notice"
    r"|motion|opinion|circular|telegram|petition|complaint|decree|law|act|advice|press release|meeting|hearing|warrant|conclusions"
    r"|recommendations?|proposal|communication|declaration|agreement|accord|regulation|directive|ordinance|submission|announcement"
    r"|speech|interview|article|attack|incident|protocol|contract|referral|publication|findings|bulletin|response|reply|remarks|letters"
    r"|decisions|orders|resolutions) (?:of|dated|dd\.?)(?: the)?|(?:minutes|record|report|summary|notes) of the [a-z][a-z -]{3,30} (?:of|on)|dated",
    prospects=r"for|due|due in|due on|by",
    memories=rf"(?<!\bbe )(?<!\bis )(?<!\bare )(?<!\bto )(?<!\bbeing )(?<!\bwhen )(?<!\bonce )(?<!\bif )(?<!\bnot )"
    rf"(?!{_PLANNED})(?:[a-z]{{2,}}[^e\W]ed|made|held|given|sent|laid|taken|written|found|sold|paid|built|brought|bought|handed down) (?:on|in) ◊",
    commitments=rf"(?:gave|gives?|given|have|has)(?: [\w'’-]+){{0,5}} until(?: [\w.:]+){{0,2}}? (?:on )?◊ to [a-z]|{_PROMISES}(?: [\w'’-]+){{0,4}}? to (?!(?:the|an?|his|her|its|their|our|this|that) )[a-z]+(?: (?!{_ASIDE})[\w'’-]+){{0,6}}? ?◊"
    r"|(?:is|are) (?:now |still )?(?:on )?◊(?! [a-z]+ed\b)"
    r"|(?:is|are)(?: (?:[a-z]+ly|also|only|not|now))? [a-z]{2,}[^\We]ed (?:on|from|until|between|over|during|for) ◊"
    rf"|(?:has|have) to [a-z]+(?: (?!{_ASIDE})[\w'’-]+){{0,6}}? ?◊"
    rf"|(?:adjourned|postponed|deferred|rescheduled|extended|prorogued|delayed|put back|prolonged|extending|prolonging"
    rf"|postponing|deferring|delaying)(?: (?!on |in |{_ASIDE})[\w'’-]+){{0,5}} ?◊",
)
