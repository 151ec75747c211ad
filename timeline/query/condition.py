"""A filter as SQL."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from timeline.errors import DateError, FilterError
from timeline.query.terms import Query, written

if TYPE_CHECKING:
    from timeline.query.operators import Operator, Parameter

# SQLite joins at most 500 SELECTs, and an actor takes two of them.
MOST_VALUES = 200


class Condition(NamedTuple):
    """A boolean expression over the table `event` aliased `e`, with its parameters in order."""

    sql: str
    parameters: list[Parameter]


def condition(query: Query, today: date) -> Condition:
    """The SQL that holds for exactly the events of a filter; dates relative to `today`.

    Raises `FilterError`, pointing into `str(query)`, for a date that nobody can read
    and for a filter of more than `MOST_VALUES` values.
    """
    if not query:
        return Condition("1", [])
    from timeline.query.operators import OPERATORS  # a listing without a filter starts without them

    _check_size(query)
    parts: list[str] = []
    parameters: list[Parameter] = []
    for term in query.terms:
        operator = OPERATORS[term.key]
        sql = operator.sql(len(term.values))
        parts.append(f"NOT {sql}" if term.negated else sql)
        for value in term.values:
            parameters += _bound(operator, value, query, today)
    return Condition(" AND ".join(parts), parameters)


def _bound(operator: Operator, value: str, query: Query, today: date) -> tuple[Parameter, ...]:
    try:
        return operator.parameters(value, today)
    except DateError as error:
        text = str(query)
        position = max(0, text.find(written(value)))
        raise FilterError(error.message, text=text, position=position, hint=error.hint) from error


def _check_size(query: Query) -> None:
    count = sum(len(term.values) for term in query.terms)
    if count > MOST_VALUES:
        message = f"a filter holds at most {MOST_VALUES} values; this one has {count}"
        raise FilterError(message, text=str(query), position=0, hint="Leave some out, or ask with `timeline sql`.")
