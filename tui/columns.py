"""How wide each column of the list is, and what stands in it. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.model import Review, Status
from timeline.when import When
from timeline.wording import when_text
from tui.plain import fit, plain

STATUS_MARKS: dict[Status, str] = {"happened": "●", "ongoing": "◐", "planned": "○", "hypothetical": "◌"}
REVIEW_MARKS: dict[Review, str] = {"proposed": " ", "confirmed": "✓", "rejected": "✗"}
CHANGED_MARK = "✎"  # proposed, and a person put some of it right


@dataclass(frozen=True, slots=True)
class Entry:
    """One event as the list shows it; `changed` where a person settled some of what it says."""

    id: str
    when: When
    title: str
    status: Status
    review: Review
    actors: tuple[str, ...]
    changed: bool = False


@dataclass(frozen=True, slots=True)
class Columns:
    """Cells for the date, the title and the actors; a column of 0 cells is left out."""

    date: int
    title: int
    actors: int


# Room for dates, by the width from which there is as much: the first row that fits counts.
_DATE_WIDTHS = ((100, 23), (70, 18), (0, 13))
_ROOM_FOR_ACTORS = 84
_GUTTER = 2


def columns(width: int) -> Columns:
    """The columns of a list of `width` cells: cursor, date, status and review marks, title, actors."""
    date = next(cells for least, cells in _DATE_WIDTHS if width >= least)
    actors = max(width // 5, 22) if width >= _ROOM_FOR_ACTORS else 0
    fixed = 2 + date + 1 + 3 + (actors + _GUTTER if actors else 0) + 1
    return Columns(date, max(width - fixed, 8), actors)


def date_cell(when: When, width: int, language: str) -> str:
    """The date in words, the short form where the long one does not fit."""
    words = when_text(when, language)
    if len(words) > width:
        words = when_text(when, language, compact=True)
    return fit(words, width)


def marks_cell(entry: Entry) -> str:
    """The glyphs of status and review."""
    review = CHANGED_MARK if entry.changed and entry.review == "proposed" else REVIEW_MARKS[entry.review]
    return f"{STATUS_MARKS[entry.status]}{review} "


def actors_cell(actors: tuple[str, ...], width: int) -> str:
    """As many whole names as fit, and how many more there are."""
    names = [plain(name) for name in actors]
    for shown in range(len(names), 0, -1):
        rest = len(names) - shown
        text = ", ".join(names[:shown]) + (f" +{rest}" if rest else "")
        if len(text) <= width or shown == 1:
            return fit(text, width)
    return " " * width
