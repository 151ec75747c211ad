"""Documents in, a timeline out: the library behind the `timeline` command.

import timeline
timeline.find_dates(text, reference=date(2026, 2, 23), language="nl")
timeline.read_document(path, date=None, language=None)
timeline.extract_events(document)
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from timeline.dates import find_dates as find_dates
    from timeline.documents import read_document as read_document
    from timeline.extract import extract_events as extract_events
    from timeline.model import DateExpression as DateExpression
    from timeline.model import Document as Document
    from timeline.model import Event as Event
    from timeline.when import When as When

# Names load their module when first used, so that `import timeline` costs nothing.
_HOMES = {
    "find_dates": "timeline.dates",
    "read_document": "timeline.documents",
    "extract_events": "timeline.extract",
    "DateExpression": "timeline.model",
    "Document": "timeline.model",
    "Event": "timeline.model",
    "When": "timeline.when",
}

__all__ = ["DateExpression", "Document", "Event", "When", "extract_events", "find_dates", "read_document"]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'timeline' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
