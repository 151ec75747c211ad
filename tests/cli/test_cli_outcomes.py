"""What became of a document, in words."""

from __future__ import annotations

import pytest

from timeline.cli.outcomes import changes
from timeline.store.add import Added


@pytest.mark.parametrize(
    ("added", "words"),
    [
        (Added("d", "new", new=1, kept=0, gone=0), "1 event"),
        (Added("d", "new", new=9, kept=0, gone=0, known=3), "12 events, 3 told before"),
        (Added("d", "unchanged", new=0, kept=12, gone=0), "known already, nothing changed"),
        (Added("d", "updated", new=2, kept=9, gone=1), "9 events kept, 2 new, 1 gone"),
        (
            Added("d", "updated", new=0, kept=9, gone=0, refused=2),
            "9 events kept, 0 new, 0 gone; 2 say otherwise than you decided: timeline review",
        ),
        (
            Added("d", "new", new=9, kept=0, gone=0, duplicates=2, contradictions=1),
            "9 events; 2 perhaps told before, 1 perhaps told before on another day: timeline review",
        ),
    ],
)
def test_a_document_changes_what_is_known(added: Added, words: str) -> None:
    assert changes(added) == words
