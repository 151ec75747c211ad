"""What no database can hold, told by its place in the source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from timeline.errors import ExportError


@contextmanager
def storable(values: Iterable[tuple[str, object]]) -> Iterator[None]:
    """A block that stores values, each with its place; raise `ExportError` naming the first that SQLite cannot hold.

    Those are halves of surrogate pairs, and numbers beyond 64 bits. The values are only looked through after a failure.
    """
    try:
        yield
    except (UnicodeEncodeError, OverflowError) as error:
        places = (place for place, value in values if not _fits(value))
        raise ExportError(
            f"{next(places, 'a document')} holds what no database can: {error}",
            hint="Correct it there; nothing was imported.",
        ) from error


def _fits(value: object) -> bool:
    if isinstance(value, str):
        return not any("\ud800" <= character <= "\udfff" for character in value)
    if isinstance(value, int):
        return -(2**63) <= value < 2**63
    if isinstance(value, dict):
        return all(_fits(part) for item in value.items() for part in item)
    return not isinstance(value, tuple | list) or all(map(_fits, value))
