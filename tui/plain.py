"""Text from documents made safe for a terminal, and cut to its columns.

Beyond what `timeline.plain` takes out for every output, marks without a width of their own go too:
terminals measure them differently, which would break the columns.
"""

from __future__ import annotations

from collections.abc import Iterable
from unicodedata import combining

from rich.cells import cell_len, chop_cells, set_cell_size

from timeline import plain as safe

Span = tuple[int, int]
ELLIPSIS = "…"
# Soft hyphen, Arabic letter mark, zero-width space, direction marks, word joiner; a tab is one space.
_WIDTHLESS = dict.fromkeys(map(ord, "\u00ad\u061c\u200b\u200e\u200f\u2060"))
_IN_A_LINE: dict[int, str | None] = {**_WIDTHLESS, ord("\t"): " "}


def plain(text: str) -> str:
    """`text` on one line, without anything that a terminal obeys."""
    return safe.one_line(text).translate(_IN_A_LINE)


def plain_lines(text: str) -> str:
    """The same with its newlines kept."""
    return safe.plain_lines(text).translate(_IN_A_LINE)


def plain_spans(text: str, spans: Iterable[Span]) -> tuple[str, list[Span]]:
    """The lines of `text` made safe, and `spans` (start, end) moved to where they now stand."""
    moved = [(len(plain_lines(text[:start])), len(plain_lines(text[:end]))) for start, end in spans]
    return plain_lines(text), moved


def counted(number: int, word: str) -> str:
    """A number with its word, in the plural where there is not just one."""
    return f"{number:,} {word}{'' if number == 1 else 's'}"


def fit(text: str, width: int) -> str:
    """`text`, already plain, in exactly `width` terminal cells, an ellipsis where it is cut.

    A leading combining mark gets a space to sit on, lest it joins the column before it.
    """
    if width <= 0:
        return ""
    text = text[: 4 * width + 8]  # a cell seldom takes more characters, and a title may have 10,000
    if text and combining(text[0]):
        text = f" {text}"
    if cell_len(text) <= width:
        return set_cell_size(text, width)
    kept = chop_cells(text, width - 1)[0] if width > 1 else ""
    return set_cell_size(kept.rstrip() + ELLIPSIS, width)
