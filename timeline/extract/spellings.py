"""How papers are written: one row a spelling, with what it must read and what it must refuse.

Adding a spelling is adding a row here; one test runs every row.
"""

from __future__ import annotations

import re

from timeline.extract.papers import (
    ACT,
    BODY,
    DOSSIER,
    EURLEX,
    HOUSE,
    MAYBE_DOSSIER,
    MORE_DOSSIERS,
    NUMBERS,
    PAPER,
    YEAR,
    Spelling,
    behind_figure,
    drucksache,
    european_act,
    filled,
    gazette,
    lettered,
    of_year,
    papers,
    whole_dossier,
)

SPELLINGS = (
    Spelling(
        name="paper of the House, by number",
        kind="kamerstuk",
        literals=("amerstuk", "TK", "EK"),
        pattern=re.compile(rf"{PAPER}(?P<dossier>{MAYBE_DOSSIER}){MORE_DOSSIERS}\s?,?\s?{NUMBERS}"),
        build=papers,
        examples={
            "Kamerstuk 36 045, nr. 264.": ("kst-36045-264",),
            "Kamerstukken 21 501-02, nrs. 3052 en 3055": ("kst-21501-02-3052", "kst-21501-02-3055"),
            "Kamerstukken 36 045, nrs. 211en 261.": ("kst-36045-211", "kst-36045-261"),
            "Kamerstuk 36 045, nr. 254": ("kst-36045-254",),
            "Kamerstuk 36\u00a0045, nr.\u00a0264": ("kst-36045-264",),
            "Kamerstuk 36 800 V, nr. 49.": ("kst-36800-V-49",),
            "Kamerstukken II 2022/23, 36 200 XIV, nr. 12": ("kst-36200-XIV-12",),
            "Kamerstukken II, vergaderjaar 2023–2024, 36410-V, nr. 65": ("kst-36410-V-65",),
            "Kamerstukken 36 410-V en 21 501-02, nr. 65": ("kst-36410-V-65",),
            "Kamerstukken 29 247, nrs. 12, 13 en 15": ("kst-29247-12", "kst-29247-13", "kst-29247-15"),
            "Kamerstukken 29 247, nrs. 12-14": ("kst-29247-12", "kst-29247-13", "kst-29247-14"),
            "TK 2022-2023, 36 045, nr. 12": ("kst-36045-12",),
            "Kamerstuk 36 45, nr. 262": ("kst-3645-262",),
            "Kamerstuk 36 045, nr. 12, 13 maart 2026": ("kst-36045-12",),
        },
        refusals=("kamerstukken, nr. 3", "Kamerstuk 12, nr. 3", "Kamerstuk 2025, nr. 3"),
    ),
    Spelling(
        name="paper of the House, the word left out",
        kind="kamerstuk",
        literals=("nr",),
        pattern=re.compile(rf"(?<![\d.,/€$-])(?P<dossier>{DOSSIER}){MORE_DOSSIERS}\s?,\s?{NUMBERS}"),
        build=papers,
        examples={
            "36 410-V, nr. 65": ("kst-36410-V-65",),
            "zie ook 21 112, nr. 3758 en verder": ("kst-21112-3758",),
            "21501-02, nr. 3052": ("kst-21501-02-3052",),
        },
        refusals=("1.236 045, nr. 12", "in 2025, nr. 3", "36 045 woningen", "tel. 070-36045, nr. 2"),
    ),
    Spelling(
        name="paper of the Senate, by letter",
        kind="kamerstuk",
        literals=("amerstuk", "EK"),
        pattern=re.compile(rf"{PAPER}(?P<dossier>{DOSSIER})\s?,\s?(?:letter\s)?(?P<letter>[A-Z]{{1,3}})\b(?!\s?\d)"),
        build=lettered,
        examples={
            "Kamerstukken I 2023/24, 33 328, AI": ("kst-33328-AI",),
            "Kamerstuk 36 410, A.": ("kst-36410-A",),
        },
        refusals=("33 328, AI", "Kamerstuk 36 410, Amsterdam"),
    ),
    Spelling(
        name="dossier",
        kind="dossier",
        literals=("amerstuk", "dossier"),
        pattern=re.compile(rf"(?:{PAPER}|[Dd]ossier\s)(?P<dossier>{DOSSIER})"),
        build=whole_dossier,
        examples={"Kamerstuk 36 045": ("kst-36045",), "het dossier 36 410-V": ("kst-36410-V",)},
        refusals=("dossier 2024", "Kamerstuk 12"),
    ),
    Spelling(
        name="case of the House",
        kind="case",
        literals=behind_figure("Z"),
        pattern=re.compile(r"\b(?P<number>(?:19|20)\d{2}Z\d{5})\b"),
        build=filled("{number}", f"{HOUSE}/kamerstukken/detail?id={{number}}"),
        examples={"Kenmerk 2026Z02395.": ("2026Z02395",)},
        refusals=("2026Z0239", "A2026Z023951", "2026 Z 02395"),
    ),
    Spelling(
        name="document of the House",
        kind="document",
        literals=behind_figure("D"),
        pattern=re.compile(r"\b(?P<number>(?:19|20)\d{2}D\d{5})\b"),
        build=filled("{number}", f"{HOUSE}/downloads/document?id={{number}}"),
        examples={"stuk 2026D01234 van de griffie": ("2026D01234",)},
        refusals=("2026D123",),
    ),
    Spelling(
        name="activity of the House",
        kind="activity",
        literals=behind_figure("A"),
        pattern=re.compile(r"\b(?P<number>(?:19|20)\d{2}A\d{5})\b"),
        build=filled("{number}", f"{HOUSE}/debat_en_vergadering/commissievergaderingen/details?id={{number}}"),
        examples={"commissiedebat 2024A03210": ("2024A03210",)},
        refusals=("2024A4",),
    ),
    Spelling(
        name="answers to written questions",
        kind="aanhangsel",
        literals=("anhangsel",),
        pattern=re.compile(
            rf"[Aa]anhangsel\s(?:van\sde\s)?(?:[Hh]andelingen,?\s)?(?:(?P<house>I{{1,2}}|[ET]K),?\s)?"
            rf"(?:vergaderjaar\s)?{YEAR},\s?nr\.?\s?(?P<number>\d{{1,4}})\b"
        ),
        build=of_year("ah"),
        examples={
            "Aanhangsel Handelingen II 2023/24, nr. 12": ("ah-tk-20232024-12",),
            "Aanhangsel van de Handelingen, vergaderjaar 2023–2024, nr. 1412": ("ah-tk-20232024-1412",),
        },
        refusals=("het aanhangsel van 2023, nr. 12",),
    ),
    Spelling(
        name="proceedings",
        kind="handelingen",
        literals=("andelingen",),
        pattern=re.compile(
            rf"[Hh]andelingen\s(?:(?P<house>I{{1,2}}|[ET]K),?\s)?(?:vergaderjaar\s)?{YEAR},\s?nr\.?\s?"
            r"(?P<number>\d{1,3})(?:,\sitem\s(?P<item>\d{1,3}))?\b"
        ),
        build=of_year("h"),
        examples={
            "Handelingen II 2024/25, nr. 87, item 13": ("h-tk-20242025-87-13",),
            "Handelingen I 1999/00, nr. 4": ("h-ek-19992000-4",),
        },
        refusals=("de handelingen van 2024",),
    ),
    Spelling(
        name="Dutch gazettes",
        kind="gazette",
        literals=("Stb", "Stcrt", "Trb", "Staatsblad", "Staatscourant", "Tractatenblad"),
        pattern=re.compile(
            r"\b(?P<gazette>Stb|Stcrt|Trb|Staatsblad|Staatscourant|Tractatenblad)\b\.?,?\s?"
            r"(?P<year>(?:18|19|20)\d{2})(?:,\s?(?:nr\.?\s?)?|\s?/\s?|\snr\.?\s?)(?P<number>\d{1,6})\b"
        ),
        build=gazette,
        examples={
            "Stb. 2023, 123": ("stb-2023-123",),
            "Staatsblad 2018, nr. 401": ("stb-2018-401",),
            "Stcrt. 2024/4567": ("stcrt-2024-4567",),
            "Trb. 1951, 154": ("trb-1951-154",),
        },
        refusals=("het Staatsblad van 2023", "Stb. 2023"),
    ),
    Spelling(
        name="act of the Union, its body in brackets",
        kind="celex",
        literals=("/",),
        pattern=re.compile(
            rf"{ACT}\({BODY}(?:,\s\w+)?\)\s(?P<nr>(?:nr|[Nn]o|Nr|n°)\.?\s?)?(?P<first>\d{{2,4}})/(?P<second>\d{{1,4}})\b"
        ),
        build=european_act,
        examples={
            "Verordening (EU) 2016/679": ("celex-32016R0679",),
            "Verordening (EU) nr. 833/2014": ("celex-32014R0833",),
            "Regulation (EC) No 561/2006": ("celex-32006R0561",),
            "Directive (EU) 2022/2555": ("celex-32022L2555",),
            "Besluit (GBVB) 2022/264": ("celex-32022D0264",),
            "le règlement (UE) 2024/1689": ("celex-32024R1689",),
            "Verordnung (EU) Nr. 575/2013": ("celex-32013R0575",),
        },
        refusals=("de verordening van 2016", "Verordening (EU)", "de verhouding 2016/679"),
    ),
    Spelling(
        name="act of the Union, its body at the end",
        kind="celex",
        literals=("/",),
        pattern=re.compile(
            rf"{ACT}(?P<nr>(?:nr|[Nn]o|Nr|n°)\.?\s?)?(?P<first>\d{{2,4}})/(?P<second>\d{{1,4}})/{BODY}\b"
        ),
        build=european_act,
        examples={
            "Richtlijn 2014/24/EU": ("celex-32014L0024",),
            "Richtlijn 95/46/EG": ("celex-31995L0046",),
            "Directive 2009/147/EC": ("celex-32009L0147",),
            "Besluit nr. 1313/2013/EU": ("celex-32013D1313",),
        },
        refusals=("richtlijn 2014/24",),
    ),
    Spelling(
        name="paper of the Commission",
        kind="com",
        literals=("COM", "SWD", "JOIN"),
        pattern=re.compile(r"\b(?P<series>COM|SWD|JOIN)\s?\((?P<year>\d{4})\)\s?(?P<number>\d{1,4})(?:\s?final)?\b"),
        build=filled("{series}-{year}-{number}", f"{EURLEX}={{series}}:{{year}}:{{number}}:FIN"),
        examples={"COM(2023) 123 final": ("COM-2023-123",), "SWD (2022) 45": ("SWD-2022-45",)},
        refusals=("COM 2023", "TELECOM(2023) 5"),
    ),
    Spelling(
        name="judgment, by its European identifier",
        kind="ecli",
        literals=("ECLI:",),
        pattern=re.compile(r"\b(?P<ecli>ECLI:[A-Z]{2}:[A-Z0-9]{1,7}:\d{4}:[A-Z0-9](?:[A-Z0-9.]{0,23}[A-Z0-9])?)"),
        build=filled("{ecli}", "https://e-justice.europa.eu/ecli/{ecli}"),
        examples={
            "(ECLI:NL:HR:2019:2006).": ("ECLI:NL:HR:2019:2006",),
            "ECLI:EU:C:2021:1037.": ("ECLI:EU:C:2021:1037",),
        },
        refusals=("ECLI: onbekend",),
    ),
    Spelling(
        name="paper of the Bundestag",
        kind="drucksache",
        literals=("Drs", "rucksache"),
        pattern=re.compile(
            r"(?:(?:BT-)?Drs\.?|(?:Bundestagsd|BT-D|\bD)rucksachen?)\s?(?P<period>\d{1,2})/(?P<number>\d{1,5})\b"
        ),
        build=drucksache,
        examples={"BT-Drs. 20/1234": ("bt-drs-20-1234",), "Drucksache 19/27853": ("bt-drs-19-27853",)},
        refusals=("Drucksache 2024", "BR-Drucksache 123/23"),
    ),
    Spelling(
        name="paper of the Bundesrat",
        kind="drucksache",
        literals=("BR-D", "Bundesratsd"),
        pattern=re.compile(
            r"\b(?:BR-Drs\.?|BR-Drucksache|Bundesratsdrucksache)\s?(?P<number>\d{1,4})/(?P<year>\d{2})\b"
        ),
        build=filled("br-drs-{number}-{year}"),
        examples={"BR-Drucksache 123/23": ("br-drs-123-23",)},
        refusals=("BR-Drucksache vom 12. Mai",),
    ),
    Spelling(
        name="resolution of the Security Council or General Assembly, by symbol",
        kind="un",
        literals=("/RES/",),
        pattern=re.compile(r"\b(?P<organ>[AS])/RES/(?P<number>\d{1,4}(?:/\d{1,3})?)(?:\s?\((?P<year>\d{4})\))?"),
        build=filled("{organ}/RES/{number}", "https://docs.un.org/en/{organ}/RES/{number}"),
        examples={"S/RES/2334 (2016)": ("S/RES/2334",), "A/RES/77/229": ("A/RES/77/229",)},
        refusals=("A/RES/",),
    ),
    Spelling(
        name="resolution of the Security Council, in words",
        kind="un",
        literals=("esoluti", "UNSCR"),
        pattern=re.compile(
            r"(?:(?:Veiligheidsraad|VNVR|UNSC|Security Council|Sicherheitsrat\w*)[- ]?[Rr]esolut(?:ie|ion)\s|UNSCR\s"
            r"|[Rr]esolut(?:ie|ion)\s(?=\d{3,4}(?:\s\(\d{4}\))?\s(?:van de |of the |des |du )?"
            r"(?:VN-|UN |United Nations |UN-)?(?:Veiligheidsraad|Security Council|Sicherheitsrat)))"
            r"(?P<number>\d{3,4})\b"
        ),
        build=filled("S/RES/{number}", "https://docs.un.org/en/S/RES/{number}"),
        examples={
            "resolutie 2334 van de VN-Veiligheidsraad": ("S/RES/2334",),
            "Security Council resolution 1325": ("S/RES/1325",),
            "UNSCR 2231": ("S/RES/2231",),
        },
        refusals=("een resolutie van de Veiligheidsraad", "resolution 1080 of the screen"),
    ),
    Spelling(
        name="paper of the Belgian House",
        kind="parlstuk",
        literals=("DOC",),
        pattern=re.compile(r"\bDOC\s(?P<period>5\d)\s?-?(?P<number>\d{4})/(?P<part>\d{3})\b"),
        build=filled(
            "DOC-{period}-{number}-{part}",
            "https://www.dekamer.be/FLWB/PDF/{period}/{number}/{period}K{number}{part}.pdf",
        ),
        examples={"Parl. St. Kamer, DOC 55 1234/001": ("DOC-55-1234-001",)},
        refusals=("DOC 2024",),
    ),
    Spelling(
        name="public law of the United States",
        kind="statute",
        literals=("Public Law", "Pub. L."),
        pattern=re.compile(r"\b(?:Public Law|Pub\. ?L\.)\s(?:No\.\s)?(?P<congress>\d{2,3})[-–](?P<number>\d{1,3})\b"),
        build=filled("pub-l-{congress}-{number}", "https://www.govinfo.gov/link/plaw/{congress}/public/{number}"),
        examples={"Public Law 117-128": ("pub-l-117-128",)},
        refusals=("Public Law School 12-13",),
    ),
)
