"""Markdown: plain text whose front matter may state title, date and language."""

from __future__ import annotations

import re
from datetime import date

from timeline.documents.decoding import decode
from timeline.documents.source import Source
from timeline.extract.marks import FRONT_MATTER

_ENTRY = re.compile(r"^(\w[\w-]*)[ \t]*:[ \t]*(\S.*?)[ \t]*\r?$", re.M)
_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def read(data: bytes, path: str) -> Source:
    """A Markdown file. Raises `DocumentError` when it is no text."""
    text, remarks = decode(data, path)
    front = FRONT_MATTER.match(text)
    entries = {key.lower(): value.strip("\"'") for key, value in _ENTRY.findall(front[1])} if front else {}
    day = _iso_day(entries.get("date", ""))
    return Source(
        text,
        title=entries.get("title", ""),
        day=day,
        day_reason=f"the front matter says date: {entries['date']}" if day else "",
        language=(entries.get("lang") or entries.get("language") or "")[:2].lower(),
        remarks=remarks,
    )


def _iso_day(value: str) -> date | None:
    found = _ISO_DAY.match(value)
    if not found:
        return None
    try:
        return date.fromisoformat(found[0])
    except ValueError:  # a day that no calendar has states nothing; the text may
        return None
