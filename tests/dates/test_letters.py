"""Letters keyed by hand before the finder first ran on them: how much of each key it finds, and nothing else.

The keys follow the guide: days must agree exactly, or overlap inside the period for what is vague
(`loose`: begin, middle, end); tier C is never counted.
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from timeline.dates import find_dates
from timeline.model import DateExpression
from timeline.when import When

LETTERS = sorted((Path(__file__).parents[1] / "keyed").glob("*.json"))
FLOOR = 0.95

Key = dict[str, Any]


@pytest.mark.parametrize("path", LETTERS, ids=lambda path: path.stem)
def test_a_letter_is_read_as_its_key_says(path: Path) -> None:
    key = json.loads(path.read_text(encoding="utf-8"))
    text = path.with_suffix(".txt").read_bytes().decode("utf-8")
    found = find_dates(text, reference=date.fromisoformat(key["dct"]), language=key["lang"])
    wrong = disagreements(key["timexes"], found)
    wanted = sum(timex["tier"] != "C" for timex in key["timexes"])
    right = wanted - sum(1 for line in wrong if line.startswith("not"))
    f1 = 2 * right / (wanted + right + sum(1 for line in wrong if line.startswith("also")))
    assert f1 >= FLOOR, "\n".join(wrong)


def disagreements(key: list[Key], found: list[DateExpression]) -> list[str]:
    """What is not as the key says: "not …" for each timex missed or misread, "also …" for each find beside the key."""
    lines, used = [], set()
    for timex in key:
        touching = [d for d in found if d.start < timex["end"] and timex["start"] < d.end]
        used |= {d.start for d in touching}
        if timex["tier"] != "C" and not any(agrees(timex, d.when) for d in touching):
            lines.append(
                f"not {timex['text']!r} = {timex['edtf']}: {[(d.text, d.when.edtf, d.rule) for d in touching]}"
            )
    lines += [f"also {d.text!r} = {d.when.edtf} ({d.rule})" for d in found if d.start not in used]
    return lines


def agrees(timex: Key, when: When) -> bool:
    bounds = [value and value.isoformat() for value in (when.earliest, when.latest)]
    if bounds == [timex["from"], timex["to"]]:
        return True
    if not timex.get("mod"):
        others = [When.parse(edtf) for edtf in timex.get("edtf_alt", [])]
        return any((o.earliest, o.latest) == (when.earliest, when.latest) for o in others)
    meant = When.parse(timex["edtf"].rstrip("~"))
    inside = bool(meant.first_day <= when.first_day and when.last_day <= meant.last_day)
    whole = (when.earliest, when.latest) == (meant.earliest, meant.latest)
    part = (timex["from"] or "", timex["to"] or "9999")
    return inside and not whole and (bounds[0] or "") <= part[1] and part[0] <= (bounds[1] or "9999")
