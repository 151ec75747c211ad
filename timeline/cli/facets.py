"""Actors or themes with the number of their events."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from timeline.cli.console import interface_language, say
from timeline.cli.options import asked, reading
from timeline.cli.table import Column, lines
from timeline.plain import one_line

LAYOUT = (Column("events", "value", numeric=True), Column("slug"), Column("name", "faint", weight=1))


def print_facet(
    key: str, filter_words: Sequence[str], *, limit: int | None, as_json: bool, database: Path | None
) -> None:
    """Print the values of a filter key with their counts among the events of a filter, the most frequent first."""
    from timeline.store.facets import facet
    from timeline.store.find import check

    query = asked(filter_words)
    with reading(database) as connection:
        check(connection, query)
        counts = facet(connection, query, key, limit=limit, today=date.today(), language=interface_language())
    if as_json:
        from timeline.export.jsonl import json_line

        for row in counts:
            say(json_line({"slug": row.value, "name": row.label, "events": row.count}))
        return
    for line in lines(LAYOUT, [[str(row.count), row.value, one_line(row.label)] for row in counts]):
        say(line)
