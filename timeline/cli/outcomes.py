"""What became of a document, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.cli.console import counted
from timeline.display import fit
from timeline.model import Document
from timeline.plain import one_line

if TYPE_CHECKING:
    from timeline.store.add import Added


_TITLE_WIDTH = 60


def named(document: Document) -> str:
    """A document's title, short enough to leave room for what is said of it."""
    return fit(one_line(document.title), _TITLE_WIDTH)


def dated(document: Document) -> str:
    """A document's date and where it comes from; what to do about it when nobody gave it."""
    correct = f"correct it with: timeline documents {document.id} --date YYYY-MM-DD"
    reason = f", because {one_line(document.date_reason)}" if document.date_reason else ""
    match document.date_origin:
        case "given":
            return f"date given: {document.date}"
        case "stated":
            return f"date stated: {document.date}{reason}"
        case "inferred":
            return f"date inferred: {document.date}{reason}; {correct}"
        case "unknown":
            return f"no date found, so relative dates are left out; {correct.replace('correct', 'give')}"


def changes(added: Added) -> str:
    """What adding it did to the timeline, and what of it waits for a person."""
    if added.outcome == "unchanged":
        return "known already, nothing changed"
    told = f"{counted(added.kept, 'event')} kept, {added.new} new, {added.gone} gone"
    if added.outcome == "new":
        told = counted(added.new + added.known, "event")
    known = f", {added.known} told before" if added.known else ""
    return f"{told}{known}{_waiting(added)}"


def _waiting(added: Added) -> str:
    numbers = (
        (added.refused, "say otherwise than you decided"),
        (added.duplicates, "perhaps told before"),
        (added.contradictions, "perhaps told before on another day"),
    )
    waiting = [f"{number} {what}" for number, what in numbers if number]
    return f"; {', '.join(waiting)}: timeline review" if waiting else ""
