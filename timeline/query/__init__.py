"""The filter language: one text for the command, the browser, exports and saved filters.

    actor:eu,ukraine -theme:sanctions date:2025-06..2025-12 status:planned "claims commission"

A comma is "or", a further term is "and", a leading `-` is "not". Bare words find words that
begin so; "phrases" find exactly these words in a row. `parse` reads a filter, `str` prints it,
`sentence` words it, `condition` turns it into SQL. What keys there are stands in `OPERATORS`.
"""

from timeline.query.completion import Place, complete, place
from timeline.query.condition import Condition, condition
from timeline.query.days import read_when
from timeline.query.grammar import nearest, parse, phrase_arguments
from timeline.query.operators import OPERATORS, Operator
from timeline.query.terms import Query, Term
from timeline.query.wording import sentence

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
