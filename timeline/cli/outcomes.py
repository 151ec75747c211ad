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
    """What adding it did to the timeline."""
    if added.outcome == "unchanged":
        return "known already, nothing changed"
    if added.outcome == "new":
        return counted(added.new, "event")
    return f"{counted(added.kept, 'event')} kept, {added.new} new, {added.gone} gone"
