"""Text from documents made fit to leave the program.

A document can hold escape sequences that act on the terminal that shows them, marks that turn the
reading direction round, and halves of surrogate pairs that no encoding takes. None of them may
reach a terminal, a calendar or a spreadsheet.
"""

from __future__ import annotations

import re

# Patterns as text, compiled when first met: by far the most texts need none of them.
# Control characters, embeddings and overrides of direction, isolates, byte-order marks.
_UNSAFE = "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff]+"
_BREAKS = "\r\n|[\n\x0b\x0c\r\x85\u2028\u2029]"
_SPACES = "[\t\n\x0b\x0c\r\x85\u2028\u2029 ]{2,}|[\t\n\x0b\x0c\r\x85\u2028\u2029]"
_SURROGATES = "[\ud800-\udfff]"


def one_line(text: str) -> str:
    """`text` on one line: breaks and runs of spaces become one space."""
    if text.isprintable() and "  " not in text:
        return text.strip()  # by far the most texts
    return re.sub(_SPACES, " ", _safe(text)).strip()


def plain_lines(text: str) -> str:
    """`text` with its lines kept, each ended by a newline alone."""
    return text if text.isprintable() else re.sub(_BREAKS, "\n", _safe(text))


def _safe(text: str) -> str:
    return re.sub(_SURROGATES, "\ufffd", re.sub(_UNSAFE, "", text))
