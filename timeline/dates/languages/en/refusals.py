"""Look-alikes that are no dates."""

from __future__ import annotations

from timeline.dates.languages.common import COMMON_REFUSALS
from timeline.dates.rows import Refusal

_DAY_NAMES = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"

REFUSALS = (
    *COMMON_REFUSALS,
    Refusal(
        "before-christ",
        r"(?:(?:the )?{ordinal}[ -]centur(?:y|ies)|(?:[0-9]{1,4} ?[-–] ?)?[0-9]{1,4}) ?(?-i:BCE?|B\.C\.(?:E\.)?)",
        ("the 4th century BC", "in 1200 BC", "1200–1150 B.C."),
        (("Founded in 1984 by BC Rail", "1984"),),
    ),
    Refusal(
        "modal",
        r"(?:that|this|that same|the same|the following|following|next|the next|last) (?-i:may)",
        ("rights that may exist", "this may help", "the following may apply"),
        (("this May", "2026-05"),),
    ),
    Refusal(
        "verb",
        r"(?:the )?[0-9]+ (?-i:may|march|mar|sun|sat|wed|sep|dec)",
        ("anyone over 18 may apply", "the 30 march on"),
        (("on 18 May", "2026-05-18"),),
        not_before=r" [0-9]{4}",
    ),
    Refusal(
        "code",
        r"(?-i:[A-Z][A-Z0-9]{0,9}(?:[-/.][A-Z]{1,6})*)[-/ ]?[0-9]{4}[-/][0-9]{3,}(?:[-/][0-9A-Z]+)*|(?-i:[A-Z]{2,8})[-/][0-9]{4}[-/][0-9]{1,3}",
        ("INC-2025-0042", "CVE-2024-3094", "A/2024/1512", "RFC-2024-17"),
        (("2025-12-19", "2025-12-19"),),
    ),
    Refusal(
        "number",
        r"(?:nos?|nrs?|number|numbers|docket|case|file|ref|our ref|your ref|reference|claim|ticket|invoice|order|application|petition|registration)\.?:?"
        r"(?: (?:no|nr|number)\.?)?:? ?#?[A-Z0-9]*[0-9][0-9A-Z./-]*(?: ?(?:,|and|to) ?[0-9]+)*",
        ("no. 2361", "nos. 2019 and 2020", "ref. 2024-0001234", "case no. 2023/1144", "docket no. 2024-2025"),
        (("number two since 2024", "2024/.."), ("the case in 2024", "2024"), ("the order 12 May 2024", "2024-05-12")),
        not_before=r" {month}",
    ),
    Refusal(
        "parliamentary-paper",
        r"(?:HC|HL|Cm|Cmd|Cmnd|CP|SP|SI|SR|UKSI|S\.I\.|SSI|H\.R\.|HR|S\.|Pub\. ?L\.|Public Law|P\.L\.|Stat\.|U\.S\.C\.|CFR|C\.F\.R\.|Fed\. Reg\.|EUR-Lex|Hansard)"
        r" ?(?:No\.? ?)?[0-9]{1,4}(?:[-/–][0-9]+)?(?: \([0-9]{4}(?:[-–][0-9]{2,4})?\))?",
        ("HC 1990", "SI 2018/1234", "Cm 1999", "Pub. L. 116-25", "H.R. 1984", "HC 264 (2023-24)"),
        (("HC in 2019", "2019"),),
    ),
    Refusal(
        "standard",
        r"(?-i:ISO|IEC|EN|BS|NEN|DIN|ANSI|IEEE|ASTM)(?:[ /-](?-i:[A-Z]+))*[ -]?[0-9]+(?:[.-][0-9]+)*:[0-9]{4}",
        ("ISO 27001:2013", "BS EN 1992-1-1:2004"),
        (("ISO in 2013", "2013"),),
    ),
    Refusal(
        "neutral-citation",
        r"\[[12][0-9]{3}\](?: [0-9]+)? (?-i:[A-Z]{2,8})(?: (?-i:Civ|Crim|Admin|Ch|Comm|Fam|TCC|QB|KB))?(?: [0-9]+)?",
        ("[2024] EWCA Civ 1990", "[2019] 1 WLR 2012", "[1990] AC 605"),
        (("[2024] UKSC 12 of 3 May 2024", "2024-05-03"),),
    ),
    Refusal(
        "resolution",
        r"(?:resolutions?|res\.|A/RES/|decision|recommendation) ?(?:no\.? )?[0-9]{1,4}(?:/[0-9]+)?(?: ?\([0-9]{4}\))?(?:(?:,| and) [0-9]{1,4} ?\([0-9]{4}\))*",
        ("resolution 2202 (2015)", "Resolution 1973", "resolutions 2166 (2014) and 2202 (2015)"),
        (("the resolution of 3 May 2024", "2024-05-03"),),
    ),
    Refusal(
        "session",
        r"(?:session|parliamentary session|sessions|parliament|congress|parliamentary year)(?: of)? [0-9]{4} ?[-–/] ?[0-9]{2,4}"
        r"|(?:the )?[0-9]{4} ?[-–/] ?[0-9]{2,4} (?:(?:parliamentary )?sessions?|parliament|parliamentary year)",
        ("session 2023-24", "the 2019–20 Session", "2023-2024 parliamentary year"),
        (("the session of 3 May 2024", "2024-05-03"),),
    ),
    Refusal(
        "article",
        r"(?:articles?|art\.|sections?|sec\.|paragraphs?|para\.|chapter|annex|appendix|part|clause|rule|regulation|item|point|step|table|figure|fig\.|page|pages|pp\.|p\.|recital|§§?) ?[0-9]+(?:[.:][0-9]+)*[a-z]?(?:\([0-9a-z]+\))*|schedule ?[0-9]{1,2}",
        ("article 2024", "Schedule 12", "section 12.3.2024", "Annex 1990", "art. 2020", "section 3(1)"),
        (("article 5 of 3 May 2024", "2024-05-03"), ("Schedule 2024", "2024")),
    ),
    Refusal(
        "regulation",
        r"(?:(?:implementing |delegated |framework )?(?:regulation|directive|decision|act))(?: \((?:EU|EC|EEC)(?:, Euratom)?\))?(?: no\.?)? ?[0-9]{1,4}/[0-9]{1,4}(?:/(?:EU|EC|EEC|CFSP))?",
        ("Regulation (EU) 2016/679", "Directive 2008/98/EC", "Decision 2021/1119"),
        (("the Regulation of 27 April 2016", "2016-04-27"),),
    ),
    Refusal(
        "official-journal",
        r"OJ(?: [LC])? ?[0-9]{1,4}",
        ("OJ L 2016", "OJ 1999", "OJ C 2024"),
        (("OJ L 119, 4.5.2016", "2016-05-04"),),
    ),
    Refusal(
        "amount",
        r"(?:EUR|USD|GBP|AUD|CAD|NZD|CHF|JPY|US\$|A\$|C\$|€|\$|£|¥) ?[0-9][0-9.,]*(?: ?[-–] ?[0-9][0-9.,]*)?(?: ?(?:million|billion|trillion|thousand|mln|bn|mn|m|k)\b\.?)?",
        ("EUR 2027 million", "€2025", "$1,950", "£2024", "US$ 1990m"),
        (("EUR 5 million in 2024", "2024"),),
    ),
    Refusal(
        "amount-behind",
        r"[0-9][0-9.,]* ?(?:euros?|dollars?|pounds?|million|billion|trillion|per cent|percent|%)",
        ("2025 million", "2024 euros", "1990%", "2000 dollars"),
        (("in 2024 millions", "2024"),),
    ),
    Refusal(
        "postcode",
        r"(?-i:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]) [0-9]{4,5}(?:-[0-9]{4})?|[1-9][0-9]{3} ?(?-i:[A-EGHJ-NPRSTVWXZ][A-Z]) (?-i:[A-Z][a-z]+)",
        ("Washington, DC 2025", "PA 19104-2025", "2025 AB The Hague"),
        (("in 2025 EU members", "2025"), ("In 2025 the", "2025")),
    ),
    Refusal(
        "version",
        r"(?:version|release|rev|revision|build|v|update|draft|edition)\.? ?[0-9]+(?:\.[0-9]+)*",
        ("version 2024", "v2.12.2024", "release 3.4.2021"),
        (("the version of 3 May 2024", "2024-05-03"),),
    ),
    Refusal(
        "set",
        r"(?:every|each|all|any)(?: other| second| {number})? (?:{weekday}|{month}|{season}|{unit}|{ordinal} {weekday2}|{feast})(?:s|(?: (?:morning|afternoon|evening|night)))?"
        r"|(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days(?:,| and| to| or) )*(?:mon|tues|wednes|thurs|fri|satur|sun)days"
        r"|(?:the )?{ordinal2}(?: day| {weekday3})? of (?:each|every) (?:month|week|year|quarter)",
        ("every Monday", "each month", "on Mondays", "every summer", "the first of each month", "every other Friday"),
        (("every Monday since 3 May 2024", "2024-05-03/.."),),
    ),
    Refusal(
        "day-of-every-year",
        r"(?:the )?(?:(?:{day}(?: of)? )?{month}|{month2} {day2})(?: of)? (?:each|every|any) year"
        r"|(?:annually|yearly|(?:every|each) year)(?: on| by| before| until| from| in| no later than| after)* (?:the )?(?:(?:{day3}(?: of)? )?{month3}|{month4} {day4})",
        ("by 1 April each year", "on April 1 of every year", "every year on 1 April", "annually in March"),
        (("every year since 3 May 2024", "2024-05-03/.."),),
        not_before=r",? [12][0-9]{3}",
    ),
    Refusal(
        "weekday-of-event",
        r"the {weekday}(?: (?:morning|afternoon|evening|night))? (?:after|before|following|preceding|of) (?:the|a|an|his|her|its|their|our|that|this|these|those)",
        ("the Monday after the election", "the Friday before their departure"),
        (("on Monday after the storm", "2026-02-23"), ("late Saturday after a storm", "2026-02-21")),
    ),
    Refusal(
        "person",
        rf"(?-i:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Lady|Lord|Dame|Senator|Minister|President|Secretary|Representative|Rep|Councillor|Cllr|Baroness|Alderman|Mayor|Governor|Chancellor|Ambassador|Commissioner|Inspector|Sergeant|Officer|Judge|Justice|Captain|Colonel|General|Theresa|Brian|Elaine|Fredric)\.? (?-i:[A-Z][a-z]+ |[A-Z]\. )?(?-i:May|March|April|June|August|{_DAY_NAMES}|Summers?|Winters?|Spring|Autumn)",
        ("Mrs May", "Mr Robert March", "Ms April", "Senator Summers", "Theresa May", "Dr. Winter"),
        (("Minister in May", "2026-05"),),
    ),
    Refusal(
        "person-aged",
        rf"(?-i:[A-Z][a-z]{{2,}} (?:May|March|April|August|{_DAY_NAMES})), [1-9][0-9],",
        ("Owen Friday, 61, told", "Walter May, 81,"),
        (("Last Friday, 12 May 2023", "2023-05-12"), ("In May, 12, then 14, came on 3 June 2024", "2024-06-03")),
    ),
    Refusal(
        "person-first",
        r"(?-i:April|June|August|May|Summer|Autumn|Wednesday|Jan|Mar) (?-i:[A-Z]\. )?(?-i:[A-Z][a-z]{2,}(?:s|son|ton|er|ley|man|ez|ski|ham|field|well|land|way|ell|ing|ock))",
        ("April Summers", "June Carter", "Wednesday Addams", "Jan Peterson"),
        (("in May Parliament", "2026-05"),),
        not_before=r"[’']?s (?:began|ended)",
    ),
    Refusal(
        "clock",
        r"[0-9]{1,2}[.:][0-9]{2}(?: ?(?:-|–|to) ?[0-9]{1,2}[.:][0-9]{2})? ?(?:a\.?m\.?|p\.?m\.?|hours|hrs|h)|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?"
        r"|[0-9]{1,2} ?(?:a\.?m\.?|p\.?m\.?)|[0-2][0-9][0-5][0-9] ?(?:hours|hrs|h|GMT|UTC|CET|CEST|EST|EDT|PST|PDT|local time|Z)",
        ("10.30 a.m.", "19:30-20:25", "20:24", "at 2030 hours", "1945 GMT", "12 pm"),
        (("3 May 2024 at 10.30 a.m.", "2024-05-03"),),
    ),
    Refusal(
        "score",
        r"[0-9]{1,2}/[0-9]{1,2} (?:support|basis|coverage|cover|operations?|inch(?:es)?|scale|stars?)|9/11|24/7|50/50",
        ("24/7 support", "before 9/11", "a 24/7 service"),
        (("on 12/3", "2026-03-12"),),
    ),
    Refusal(
        "feast-season",
        r"(?:summer|winter|spring|autumn|easter|christmas|fall|may|whitsun|thanksgiving)[ -](?:recess|holidays?|vacation|break|term|budget|statement|olympics|offensive|bank holiday|sports?|conference season)"
        r"|(?:arab|prague) spring|(?-i:to march|march on)",
        ("summer recess", "Christmas holidays", "Easter break", "Spring Statement", "the Arab Spring"),
        (("Autumn Statement 2025", "2025"),),
    ),
    Refusal(
        "programme",
        r"(?-i:Agenda|Horizon|Vision|Europe|COP|Windows|Office|Expo) ?[0-9]{4}|2030 Agenda",
        ("Agenda 2030", "the 2030 Agenda", "Horizon 2020", "Windows 2000"),
        (("the agenda for 2030", "2030"),),
    ),
)
