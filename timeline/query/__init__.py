"""The filter language: one text for the command, the browser, exports and saved filters.

    actor:eu,ukraine -theme:sanctions date:2025-06..2025-12 status:planned "claims commission"

A comma is "or", a further term is "and", a leading `-` is "not". Bare words find words that
begin so; "phrases" find exactly these words in a row. `parse` reads a filter, `str` prints it,
`sentence` words it, `condition` turns it into SQL. What keys there are stands in `OPERATORS`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from timeline.query.condition import Condition, condition
from timeline.query.terms import Query, Term

if TYPE_CHECKING:
    from timeline.query.completion import Place, complete, place
    from timeline.query.days import read_when
    from timeline.query.grammar import nearest, parse, phrase_arguments
    from timeline.query.operators import OPERATORS, Operator
    from timeline.query.wording import sentence

# What a listing without a filter does without loads its module when first used.
_HOMES = {
    "OPERATORS": "operators",
    "Operator": "operators",
    "Place": "completion",
    "complete": "completion",
    "place": "completion",
    "read_when": "days",
    "nearest": "grammar",
    "parse": "grammar",
    "phrase_arguments": "grammar",
    "sentence": "wording",
}

__all__ = [
    "OPERATORS",
    "Condition",
    "Operator",
    "Place",
    "Query",
    "Term",
    "complete",
    "condition",
    "nearest",
    "parse",
    "phrase_arguments",
    "place",
    "read_when",
    "sentence",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'timeline.query' has no attribute {name!r}")
    return getattr(import_module(f"timeline.query.{_HOMES[name]}"), name)
