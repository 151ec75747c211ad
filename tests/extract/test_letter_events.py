"""Whole documents with an answer key each: what people read in them as events is found, and little else.

The keys were made without the program. Tier C (vague, or a matter of taste) counts for nothing.
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from timeline import extract_events, read_document
from timeline.model import Event
from timeline.when import When

LETTERS = Path(__file__).parent.parent / "keyed"
ENOUGH = 0.9  # F1 of events with the right days, told at the right place


def bounds(event: Event) -> tuple[str | None, str | None]:
    first, last = event.when.earliest, event.when.latest
    return first.isoformat() if first else None, last.isoformat() if last else None


def agrees(key: dict[str, Any], event: Event) -> bool:
    if bounds(event) == (key["start"], key["end"]) or event.when.edtf in key.get("edtf_alt", []):
        return True
    whole = When.parse(key["edtf"])
    loose = bool(key.get("loose")) and whole != event.when
    return loose and event.when.overlaps(whole) and (event.when.earliest is None) == (key["start"] is None)


def told_at(key: dict[str, Any], event: Event) -> bool:
    quotes = [key, *key.get("mentions", [])]
    spans = [(quote["quote_start"], quote["quote_start"] + len(quote["quote"])) for quote in quotes]
    return any(mention.start < end and start < mention.end for mention in event.mentions for start, end in spans)


def found(keys: list[dict[str, Any]], events: list[Event]) -> dict[int, int]:
    """Which event answers which key, one each: the keys with the fewest candidates choose first."""
    candidates = {
        place: [n for n, event in enumerate(events) if told_at(key, event) and agrees(key, event)]
        for place, key in enumerate(keys)
    }
    answers: dict[int, int] = {}
    for place in sorted(candidates, key=lambda place: len(candidates[place])):
        free = [n for n in candidates[place] if n not in answers.values()]
        if free:
            answers[place] = free[0]
    return answers


@pytest.mark.parametrize("name", sorted(path.stem for path in LETTERS.glob("*.json")))
def test_the_events_of_a_letter(name: str) -> None:
    answer = json.loads((LETTERS / f"{name}.json").read_text(encoding="utf-8"))
    document = read_document(LETTERS / f"{name}.txt", date.fromisoformat(answer["dct"]), answer["lang"])
    events = extract_events(document)
    keys = [key for key in answer["events"] if key["tier"] != "C"]
    vague = [key for key in answer["events"] if key["tier"] == "C"]
    answers = found(keys, events)
    extra = [
        event
        for n, event in enumerate(events)
        if n not in answers.values() and not any(told_at(key, event) for key in vague)
    ]
    missed = [key["what"] for place, key in enumerate(keys) if place not in answers]
    score = 2 * len(answers) / (len(answers) + len(extra) + len(keys))
    assert score >= ENOUGH, f"missed: {missed}; extra: {[event.title for event in extra]}"
