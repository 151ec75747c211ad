"""Places in a text that another version of it has elsewhere, or no more."""

from __future__ import annotations

from dataclasses import replace

from timeline.model import Mention


def moved(mention: Mention, sentence: str, text: str) -> Mention:
    """The mention with its offsets in `text`, where the source of its sentence is looked up; an empty span if it is
    no longer there."""
    at = text.find(sentence) if sentence else -1
    if at < 0:
        return replace(mention, start=0, end=0, date_start=0, date_end=0)
    shift = at - mention.start
    return replace(
        mention,
        start=at,
        end=at + len(sentence),
        date_start=mention.date_start + shift,
        date_end=mention.date_end + shift,
    )
