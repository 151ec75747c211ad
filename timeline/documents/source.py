"""What a reader of one format hands over: the text, and what the file itself says about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Source:
    """The text of a file, as offsets count it; the rest is empty where the file does not say.

    `remarks` tell a person what was guessed while reading.
    """

    text: str
    title: str = ""
    day: date | None = None
    day_reason: str = ""
    language: str = ""
    remarks: tuple[str, ...] = ()
