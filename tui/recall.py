"""Walking back through what was typed before, and forward again to what is being typed. Pure."""

from __future__ import annotations

from collections.abc import Iterable


class Recall:
    """Earlier texts, the latest first, and the draft that they are looked through from."""

    def __init__(self, past: Iterable[str] = ()) -> None:
        self._past = list(past)
        self._at = -1  # the draft
        self._draft = ""

    @property
    def past(self) -> list[str]:
        """Every earlier text, the latest first."""
        return list(self._past)

    def load(self, past: Iterable[str]) -> None:
        """Know these earlier texts instead."""
        self._past = list(past)
        self._at = -1

    def add(self, text: str) -> None:
        """Remember a text as the latest; the next walk starts from it."""
        self._past = [text, *(other for other in self._past if other != text)]
        self._at = -1

    def step(self, text: str, step: int) -> str | None:
        """The text `step` further back (or forward, below 0) from `text`; None where there is none."""
        at = self._at + step
        if not -1 <= at < len(self._past):
            return None
        if self._at == -1:
            self._draft = text
        self._at = at
        return self._draft if at == -1 else self._past[at]
