"""Papers that a text points at: parliamentary papers, laws, treaties, judgments, resolutions.

The spellings stand in a table (`spellings.py`); here they are run over a text. The longest reading of a
place wins, then the order of the table.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from timeline.extract.lexicon import Literals
from timeline.extract.papers import Spelling
from timeline.extract.spellings import SPELLINGS
from timeline.model import Reference

# Each spelling by its place in the table, once for each literal that tells of it.
_TOLD_BY = [(literal, order) for order, spelling in enumerate(SPELLINGS) for literal in spelling.literals]
_LITERALS = Literals(literal for literal, _ in _TOLD_BY)


@dataclass(frozen=True, slots=True)
class ReferenceHit:
    """A reference and its span in the text. The numbers listed after one dossier share the span of their listing."""

    start: int
    end: int
    reference: Reference


def find_references(text: str) -> list[ReferenceHit]:
    """Every paper that `text` points at, in order; a paper named twice is found twice."""
    matches: list[tuple[int, int, int, re.Match[str], Spelling]] = []
    for order in {_TOLD_BY[place][1] for place in _LITERALS.inside(text)}:
        spelling = SPELLINGS[order]
        matches += ((m.start(), -m.end(), order, m, spelling) for m in spelling.pattern.finditer(text))
    matches.sort(key=lambda found: found[:3])
    hits: list[ReferenceHit] = []
    taken = 0
    for start, _, _, match, spelling in matches:
        if start < taken:
            continue
        taken = match.end()
        for identity, url in spelling.build(match):
            hits.append(ReferenceHit(start, taken, Reference(identity, spelling.kind, match[0], url)))
    return hits
