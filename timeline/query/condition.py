"""A filter as SQL."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from timeline.errors import DateError, FilterError
from timeline.query.terms import Query, Term, written

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

    It calls `timeline.query.folding.fold` as the SQL function `fold`. Raises `FilterError`, pointing into
    `str(query)`, for a date that nobody can read, for a filter of more than `MOST_VALUES` values, those of the
    filters it names counted, and for a named filter whose meaning was not looked up (`Term.means`).
    """
    if not query:
        return Condition("1", [])
    _check_size(query)
    return _all_of(query, today)


def _all_of(query: Query, today: date) -> Condition:
    from timeline.query.operators import OPERATORS  # a listing without a filter starts without them

    parts: list[str] = []
    parameters: list[Parameter] = []
    for term in query.terms:
        operator = OPERATORS[term.key]
        part = _named(term, query, today) if operator.nested else _any_of(operator, term, query, today)
        parts.append(f"NOT {part.sql}" if term.negated else part.sql)
        parameters += part.parameters
    return Condition(" AND ".join(parts) or "1", parameters)


def _any_of(operator: Operator, term: Term, query: Query, today: date) -> Condition:
    bound = [_bound(operator, value, query, today) for value in term.values]
    return Condition(operator.sql(len(term.values)), [parameter for each in bound for parameter in each])


def _named(term: Term, query: Query, today: date) -> Condition:
    """What holds where any of the named filters does."""
    if len(term.means) < len(term.values):
        name = term.values[len(term.means)]
        raise _error(f"the filter “{name}” is not known", query, name, "`timeline filters` lists those there are.")
    parts = [_all_of(meaning, today) for meaning in term.means]
    sql = " OR ".join(f"({part.sql})" for part in parts)
    return Condition(f"({sql})", [parameter for part in parts for parameter in part.parameters])


def _bound(operator: Operator, value: str, query: Query, today: date) -> tuple[Parameter, ...]:
    try:
        return operator.parameters(value, today)
    except DateError as error:
        raise _error(error.message, query, value, error.hint) from error


def _check_size(query: Query) -> None:
    count = _size(query)
    if count > MOST_VALUES:
        message = f"a filter holds at most {MOST_VALUES} values; this one has {count}"
        raise FilterError(message, text=str(query), position=0, hint="Leave some out, or ask with `timeline sql`.")


def _size(query: Query) -> int:
    return sum(len(term.values) + sum(map(_size, term.means)) for term in query.terms)


def _error(message: str, query: Query, value: str, hint: str) -> FilterError:
    text = str(query)
    return FilterError(message, text=text, position=max(0, text.find(written(value))), hint=hint)
