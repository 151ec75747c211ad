"""What the browser keeps until the next time: the look, and whether the chart is split."""

from __future__ import annotations

import json
from pathlib import Path


class Memory:
    """A few named texts in a file; without a file nothing outlives the program.

    A file that cannot be read counts as none: it holds nothing that a person made.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path

    def recall(self, name: str) -> str:
        """What was kept under a name; empty where nothing was."""
        return self._all().get(name, "")

    def keep(self, name: str, text: str) -> None:
        """Keep a text under a name; raise `OSError` where the file cannot be written."""
        if self._path is None:
            return
        kept = {**self._all(), name: text}
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._path.write_text(json.dumps(kept, indent=2) + "\n", encoding="utf-8")

    def _all(self) -> dict[str, str]:
        if self._path is None:
            return {}
        try:
            kept = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return {name: text for name, text in kept.items() if isinstance(text, str)} if isinstance(kept, dict) else {}


def default_memory() -> Memory:
    """The one in the platform's folder for what programs remember."""
    from platformdirs import user_state_path

    return Memory(user_state_path("timeline", appauthor=False) / "browser.json")
